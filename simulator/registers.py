"""The registers of a simulated Modbus device, laid out by its hardware profile.

Values go in by point id and come out as words; writes are judged as a real device judges them: address first
(exception 2), then value (exception 3), all or nothing. Reads of gaps that the profile's own driver may bridge
give 0; everything else that is not there is an illegal address.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from hardware import codec
from hardware.profile import Code, Point, Profile, Space

ILLEGAL_FUNCTION = 1
ILLEGAL_ADDRESS = 2
ILLEGAL_VALUE = 3
DEVICE_FAILURE = 4


class ModbusExceptionError(Exception):
    """A request that a device answers with an exception code."""

    def __init__(self, code: int) -> None:
        super().__init__(f"Modbus exception {code}")
        self.code = code


class RegisterBank:
    """All registers of one device.

    Args:
        profile: The device's hardware profile.
        model_bases: For SunSpec points: model id -> address of the model's ID register.
        fill: Words that are there besides the profile's points, by holding-register address.
        rack: Which of several racks behind one unit.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        model_bases: Mapping[int, int] | None = None,
        fill: Mapping[int, int] | None = None,
        rack: int = 1,
    ) -> None:
        self.profile = profile
        self.exponents: dict[str, int] = {}
        """Scale-factor point -> exponent of ten in force."""
        bases = model_bases or {}
        self._at: dict[str, tuple[Space, int]] = {}
        self._words: dict[Space, dict[int, int]] = {space: {} for space in Space}
        self._alone: dict[tuple[Space, int], list[int]] = {}
        self._owner: dict[tuple[Space, int], Point] = {}
        self._fields: dict[tuple[Space, int], list[Point]] = {}
        """Points that are parts of a word, by its address."""
        self._words[Space.HOLDING].update(fill or {})
        for point in profile.points.values():
            if (point.model and point.model not in bases) or point.computed:
                continue
            plain = point.address + (rack - 1) * point.rack_step
            address = bases[point.model] + point.offset if point.model else plain
            self._at[point.id] = (point.space, address)
            if point.field[1]:
                self._fields.setdefault((point.space, address), []).append(point)
            elif not point.alone:
                for index in range(point.words):
                    self._owner[point.space, address + index] = point
            self.put(point.id, None)
        self._bridge_gaps()

    def _bridge_gaps(self) -> None:
        gap = max((transport.merge_gap_words for transport in self.profile.transports.values()), default=0)
        for words in self._words.values():
            known = sorted(words)
            for one, two in pairwise(known):
                if 1 < two - one <= gap + 1:
                    words.update(dict.fromkeys(range(one + 1, two), 0))

    def address(self, point_id: str) -> int:
        """Return the PDU address of a point's first register.

        Raises:
            KeyError: the device does not have this point.
        """
        return self._at[point_id][1]

    def has(self, point_id: str) -> bool:
        """Tell whether the device has a point."""
        return point_id in self._at

    def put(self, point_id: str, value: float | str | None) -> None:
        """Set a point; None is "not implemented", or 0 where the profile has no mark for that.

        Raises:
            hardware.codec.EncodeError: the value does not fit the point's registers.
        """
        point = self.profile.points[point_id]
        space, address = self._at[point_id]
        if value is None:
            marked = bool(point.invalid) or point.code in {Code.STR, Code.F32}
            words = codec.encode_absent(point) if marked else [0] * point.words
        else:
            words = codec.encode(point, value, self.exponents.get(point.scale_point, 0))
        if point.alone:
            self._alone[space, address] = words
            self._words[space].setdefault(address, 0)
            return
        store = self._words[space]
        for index, (word, mask) in enumerate(zip(words, codec.field_words(point), strict=True)):
            store[address + index] = (store.get(address + index, 0) & ~mask) | (word & mask)

    def put_near(self, point_id: str, value: float) -> None:
        """Set a point to the nearest value its registers can hold."""
        point = self.profile.points[point_id]
        low, high = codec.integer_range(point)
        exponent = self.exponents.get(point.scale_point, 0)
        sign = -1.0 if point.invert else 1.0
        ends = sorted(sign * (raw * point.scale * 10.0**exponent + point.add) for raw in (low, high))
        self.put(point_id, min(max(value, ends[0]), ends[1]))

    def put_exponent(self, point_id: str, exponent: int) -> None:
        """Set a scale-factor point; values put afterwards use it."""
        self.exponents[point_id] = exponent
        self.put(point_id, exponent)

    def value(self, point_id: str) -> float:
        """Return a numeric point as its registers hold it; 0 when it is marked as not implemented."""
        point = self.profile.points[point_id]
        space, address = self._at[point_id]
        words = [self._words[space][address + index] for index in range(point.words)]
        decoded = codec.decode(point, words, self.exponents.get(point.scale_point, 0))
        return decoded if isinstance(decoded, float | int) else 0.0

    def read(self, spaces: Iterable[Space], address: int, count: int) -> list[int]:
        """Return `count` words from the first of the spaces that has them all.

        Raises:
            ModbusExceptionError: 2, an address that is not there.
        """
        for space in spaces:
            alone = self._alone.get((space, address))
            if alone is not None and len(alone) == count:
                return list(alone)
            words = self._words[space]
            try:
                return [words[at] for at in range(address, address + count)]
            except KeyError:
                continue
        raise ModbusExceptionError(ILLEGAL_ADDRESS)

    def check_write(self, space: Space, address: int, words: Sequence[int]) -> dict[str, float]:
        """Judge a write without carrying it out.

        Returns:
            The points it would set and their values, in the order of their addresses.

        Raises:
            ModbusExceptionError: 2 for a register that is not there, read-only or half of a longer value; 3 for a
                value the point cannot have.
        """
        found: dict[str, float] = {}
        at, end = address, address + len(words)
        while at < end:
            parts = self._fields.get((space, at), [])
            if any("w" in part.access for part in parts):
                word = words[at - address : at - address + 1]
                found.update((part.id, float(codec.decode(part, word) or 0)) for part in parts if "w" in part.access)
                at += 1
                continue
            point = self._owner.get((space, at))
            if point is None or "w" not in point.access or self._at[point.id][1] != at or at + point.words > end:
                raise ModbusExceptionError(ILLEGAL_ADDRESS)
            raw = words[at - address : at - address + point.words]
            value = codec.decode(point, raw, self.exponents.get(point.scale_point, 0))
            if not isinstance(value, float | int) or (point.enum and value not in point.enum):
                raise ModbusExceptionError(ILLEGAL_VALUE)
            found[point.id] = float(value)
            at += point.words
        return found

    def store(self, space: Space, address: int, words: Sequence[int]) -> None:
        """Carry out a write that was judged before."""
        for index, word in enumerate(words):
            self._words[space][address + index] = word

    @property
    def holding(self) -> dict[int, int]:
        """Holding registers by address, for the parts of a device that no point describes."""
        return self._words[Space.HOLDING]

    def store_fixed(self, words: Mapping[int, int]) -> None:
        """Put constant words into holding registers, over whatever is there."""
        self._words[Space.HOLDING].update(words)
