"""The points of one Modbus device on one connection: where they are, how they are scaled, what they are now.

`prepare` learns what may differ from device to device (SunSpec models, scale factors, identity) once per
connection; `poll` refreshes the fast points and, in turn, the slow ones; `write` sends points out.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence

import msgspec

from hardware import codec
from hardware.blocks import Block, Located, contiguous, plan_blocks, settled
from hardware.codec import Decoder, EncodeError, Value
from hardware.link import DeviceExceptionError, IdentityError
from hardware.modbus import ModbusBus
from hardware.profile import Code, Point, Poll, Probe, Profile, Space, TransportDefaults
from hardware.profile_control import Variant
from hardware.sunspec import Model, find_models

SLOW_PERIOD_S = 1.0
ILLEGAL_ADDRESS = 2
SINGLE = 6
"""Modbus function that writes one register."""
LARGEST_EXPONENT = 10
"""Scale factors go from -10 to 10 (SunSpec Device Information Model Specification)."""


class ReadPlan(msgspec.Struct):
    """A block with the decoders of its members."""

    block: Block
    decoders: tuple[tuple[str, int, int, Decoder], ...]
    """Point id, start and end inside the block, decoder."""
    due_s: float = -float("inf")


class Registers:
    """Reads and writes points by name."""

    def __init__(
        self,
        profile: Profile,
        defaults: TransportDefaults,
        bus: ModbusBus,
        unit: int,
        timeout_s: float,
        clock: Callable[[], float],
        write_unit: int | None = None,
        variant: int = 0,
        rack: int = 1,
    ) -> None:
        """Take the device's profile, its line and its unit id; nothing is read yet.

        Args:
            profile: What the device is.
            defaults: The profile's values for this kind of connection.
            bus: The line the device is on.
            unit: Unit id.
            timeout_s: Longest wait for one answer.
            clock: Monotonic seconds.
            write_unit: Unit id that writes go to; None for `unit`.
            variant: Number of the profile's variant of the map, from 1; 0 to find out.
            rack: Which of several racks behind one unit, from 1.
        """
        self.profile = profile
        self.rack = rack
        self.values: dict[str, Value] = {}
        """Newest value of every point that has been read; None is "not implemented"."""
        self.sampled_at_s = 0.0
        """When the first fast block of the newest poll arrived."""
        self._defaults = defaults
        self._bus = bus
        self._unit = unit
        self._write_unit = unit if write_unit is None else write_unit
        self._variant = variant
        self._timeout_s = timeout_s
        self._clock = clock
        self._generation = -1
        self._located: dict[str, Located] = {}
        self._exponents: dict[str, int] = {}
        self._fast: list[ReadPlan] = []
        self._first: list[ReadPlan] = []
        self._first_points: frozenset[str] = frozenset()
        self._rest_s = 0.0
        self._rest_number = -1
        self._slow: deque[ReadPlan] = deque()

    @property
    def prepared(self) -> bool:
        """True when what was learnt belongs to the present connection."""
        return self._generation == self._bus.generation

    @property
    def connection(self) -> int:
        """Number of the connection the device was prepared on."""
        return self._generation

    def has(self, point: str) -> bool:
        """Tell whether the device has this point at all."""
        return point in self._located

    def implemented(self, point: str) -> bool:
        """Tell whether the device has the point and does not mark it as not implemented."""
        return self.values.get(point) is not None

    def hurry(self, points: frozenset[str], rest_s: float) -> None:
        """Read only these points in every poll, and all other fast points once in `rest_s`; before `prepare`.

        For a device that is polled faster than its profile foresees, for the sake of one or two values.
        """
        self._first_points, self._rest_s = points, rest_s

    async def prepare(self) -> None:
        """Learn models, scale factors and constants, check the identity, read every point once.

        Raises:
            IdentityError: this is not the device of the profile, with the reason.
            LinkError: a transaction failed.
        """
        models = await find_models(self._read_holding, self.profile.sunspec) if self.profile.sunspec else {}
        self.values = {}
        self._exponents = {}
        located = {
            name: Located(point, address)
            for name, point in self.profile.points.items()
            if (address := _address(point, models, rack=self.rack)) is not None
        }
        self._located = await self._as_the_device_has_it(located)
        once = self._of(Poll.ONCE)
        for plan in self._plans([entry for entry in once if not entry.point.scale_point]):
            await self._refresh_optional(plan)
        self._resolve_scales()
        for plan in self._plans([entry for entry in self._of(Poll.ONCE) if entry.point.scale_point]):
            await self._refresh_optional(plan)
        self._fast = self._plans(self._of(Poll.FAST))
        self._first = self._plans([entry for entry in self._of(Poll.FAST) if entry.point.id in self._first_points])
        self._slow = deque(self._plans(self._of(Poll.SLOW)))
        unread = {probe.point for probe in self.profile.probes} - self.values.keys()
        for plan in self._plans([self._located[name] for name in sorted(unread) if name in self._located]):
            await self._refresh_optional(plan)
        for probe in self.profile.probes:
            self._check(probe)
        for plan in tuple(self._slow):
            if not await self._refresh_optional(plan):
                self._slow.remove(plan)
        await self.poll()
        self._generation = self._bus.generation

    async def _as_the_device_has_it(self, located: dict[str, Located]) -> dict[str, Located]:
        """Return the points with the word order and offset that satisfy the probes, where the profile leaves them open.

        Raises:
            IdentityError: none of them does.
            LinkError: the device does not answer at all.
        """
        if not self.profile.variants:
            return located
        fitting: dict[int, dict[str, Located]] = {}
        found = ""
        for number, variant in enumerate(self.profile.variants, start=1):
            if self._variant not in {0, number}:
                continue
            self._located = {name: shifted(entry, variant) for name, entry in located.items()}
            try:
                for probe in self.profile.probes:
                    for plan in self._plans([self._located[probe.point]]):
                        await self._refresh(plan)
                    self._check(probe)
            except (IdentityError, DeviceExceptionError) as error:
                found = str(error)
                continue
            fitting[number] = self._located
        if len(fitting) > 1:
            words = "; ".join(f"{number}: {self.profile.variants[number - 1].words()}" for number in fitting)
            raise IdentityError(f"several readings of the map fit ({words}): prove one and set map_variant")
        self.values = {}
        for chosen in fitting.values():
            return chosen
        raise IdentityError(f"neither word order nor offset of the profile fits; the last try: {found}")

    async def poll(self) -> None:
        """Refresh every fast point (in a hurry only the first ones), and one slow block when one is due.

        A slow block the device refuses is absent and costs the sample nothing.

        Raises:
            LinkError: a read failed; points of blocks read before keep their new values, no sample is made.
        """
        everything = self._rest_is_due()
        for index, plan in enumerate(self._fast if everything else self._first):
            await self._refresh(plan)
            if index == 0:
                self.sampled_at_s = self._clock()
        if self._slow and everything:
            plan, now_s = self._slow[0], self._clock()
            if now_s >= plan.due_s:
                plan.due_s = now_s + SLOW_PERIOD_S
                self._slow.rotate(-1)
                try:
                    await self._refresh(plan)
                except DeviceExceptionError:
                    self.values.update((name, None) for name, *_ in plan.decoders)

    def _rest_is_due(self) -> bool:
        """Tell whether this poll reads all fast points, counted on absolute multiples of `rest_s`."""
        if not self._first:
            return True
        number = int(self._clock() // self._rest_s)
        due = number != self._rest_number
        self._rest_number = number
        return due

    async def refresh(self) -> None:
        """Poll; on a new connection prepare first, so that no value is taken from a device not yet checked.

        Raises:
            IdentityError: this is not the device of the profile.
            LinkError: a transaction failed.
        """
        if self.prepared:
            await self.poll()
        if not self.prepared:
            await self.prepare()

    def forget(self) -> None:
        """Learn everything anew at the next poll, as on a new connection."""
        self._generation = -1

    async def write(self, writes: Sequence[tuple[str, float]], valid_until_s: float = float("inf")) -> None:
        """Write points in the given order; adjacent ones go out in one request.

        Args:
            writes: Point ids with values in the points' units.
            valid_until_s: Monotonic time after which nothing may leave any more.

        Raises:
            ExpiredError: the write became too old while it waited for the line.
            EncodeError: a value outside the point's limits or width; nothing has been written.
            LinkError: a transaction failed.
        """
        encoded = [(self._located[name], self._encoded(name, value)) for name, value in writes]
        words = {entry.point.id: content for entry, content in encoded}
        for run in contiguous((entry for entry, _ in encoded), self._defaults.max_write_words):
            first = run[0]
            if first.point.space is Space.COIL:
                on = bool(words[first.point.id][0])
                await self._bus.write_coil(self._write_unit, first.address, on=on, timeout_s=self._timeout_s)
                continue
            content = [word for entry in run for word in words[entry.point.id]]
            if settled(first.point):
                content = await self._merged(first, content)
            if content:
                await self._send(first, content, valid_until_s)

    async def _merged(self, entry: Located, content: list[int]) -> list[int]:
        """Return the words to write so that only the point's own bits change; nothing when they are so already."""
        now = list(await self._read_holding(entry.address, len(content)))
        mine = codec.field_words(entry.point)
        wanted = [(old & ~mask) | (new & mask) for old, new, mask in zip(now, content, mine, strict=True)]
        return wanted if wanted != now else []

    async def _send(self, first: Located, content: list[int], valid_until_s: float) -> None:
        limits = first.point.write
        if limits is not None and limits.function == SINGLE:
            await self._bus.write_one(self._write_unit, first.address, content[0], self._timeout_s, valid_until_s)
        else:
            await self._bus.write(self._write_unit, first.address, content, self._timeout_s, valid_until_s)

    async def read_words(self, space: Space, address: int, count: int) -> Sequence[int]:
        """Read registers that are no points.

        Raises:
            LinkError: the transaction failed.
        """
        return await self._bus.read(self._unit, space, address, count, self._timeout_s)

    def place(self, name: str) -> tuple[Located, int]:
        """Return a point with its address on this device, and its exponent of ten; only for what the device has."""
        return self._located[name], self._exponents.get(name, 0)

    def named(self, name: str) -> str:
        """Return the newest value of a point in words: with its name where the profile has one for it."""
        value = self.values.get(name)
        if value is None or isinstance(value, str):
            return value or "not there"
        meaning = self.profile.points[name].enum.get(int(value), "")
        return f"{value:g}, {meaning}" if meaning else f"{value:g}"

    def step(self, name: str) -> float | None:
        """Return the difference between two neighbouring values of a point; None for floats and what is not there."""
        entry = self._located.get(name)
        if entry is None or entry.point.code in {Code.F32, Code.STR}:
            return None
        return entry.point.scale * 10.0 ** self._exponents.get(name, 0)

    def quantised(self, name: str, value: float) -> float:
        """Return what a value becomes when written and read back (one raw step of the register)."""
        point, exponent = self._located[name].point, self._exponents.get(name, 0)
        back = codec.decode(point, self._encoded(name, value), exponent)
        return value if back is None or isinstance(back, str) else back

    def _encoded(self, name: str, value: float) -> list[int]:
        point = self._located[name].point
        limits = point.write
        if limits is None:
            raise EncodeError(f"{name} may not be written")
        if not limits.minimum <= value <= limits.maximum:
            raise EncodeError(f"{name}: {value:g} {point.unit} is outside {limits.minimum:g} to {limits.maximum:g}")
        return codec.encode(point, value, self._exponents.get(name, 0))

    def _of(self, poll: Poll) -> list[Located]:
        return [entry for entry in self._located.values() if entry.point.poll is poll]

    def _plans(self, located: list[Located]) -> list[ReadPlan]:
        defaults = self._defaults
        plans: list[ReadPlan] = []
        for block in plan_blocks(located, defaults.max_read_words, defaults.merge_gap_words):
            decoders = tuple(
                (
                    entry.point.id,
                    entry.address - block.address,
                    entry.address - block.address + entry.point.words,
                    codec.decoder(entry.point, self._exponents.get(entry.point.id, 0)),
                )
                for entry in block.members
            )
            plans.append(ReadPlan(block, decoders))
        return plans

    async def _refresh(self, plan: ReadPlan) -> None:
        block = plan.block
        words = await self._bus.read(self._unit, block.space, block.address, block.count, self._timeout_s)
        values = self.values
        for name, start, end, decode in plan.decoders:
            values[name] = decode(words[start:end])

    async def _refresh_optional(self, plan: ReadPlan) -> bool:
        """Read a block the device may lack; then its points are absent."""
        try:
            await self._refresh(plan)
        except DeviceExceptionError as error:
            if error.code != ILLEGAL_ADDRESS:
                raise
            return False
        return True

    async def _read_holding(self, address: int, count: int) -> Sequence[int]:
        return await self._bus.read(self._unit, Space.HOLDING, address, count, self._timeout_s)

    def _resolve_scales(self) -> None:
        """Take each point's exponent of ten; a point whose scale factor is missing or absurd is absent."""
        for name, entry in tuple(self._located.items()):
            scale_point = entry.point.scale_point
            if not scale_point:
                continue
            exponent = self.values.get(scale_point)
            if isinstance(exponent, float | int) and abs(exponent) <= LARGEST_EXPONENT:
                self._exponents[name] = int(exponent)
            else:
                del self._located[name]

    def _check(self, probe: Probe) -> None:
        value = self.values.get(probe.point)
        if value is None:
            if probe.optional:
                return
            raise IdentityError(f"{probe.reason} (the device does not have it)")
        if isinstance(value, str):
            return
        right = value in probe.values if probe.values else probe.minimum <= value <= probe.maximum
        if not right:
            raise IdentityError(f"{probe.reason} (it is {self.named(probe.point)})")


def shifted(entry: Located, variant: Variant) -> Located:
    """Return a point as a variant of the map has it."""
    point = msgspec.structs.replace(entry.point, word_order=variant.word_order)
    return Located(point, entry.address + variant.offset)


def _address(point: Point, models: Mapping[int, Model], *, rack: int) -> int | None:
    """Return where a point is on this device, or None: computed, or the model is missing, too short, or older."""
    if point.computed:
        return None
    if not point.model:
        return point.address + (rack - 1) * point.rack_step
    model = models.get(point.model)
    if model is None or point.offset + point.words > model.length + 2:
        return None
    if point.set_words not in {0, model.set_words}:
        return None
    return model.address + point.offset
