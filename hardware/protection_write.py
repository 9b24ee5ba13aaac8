"""Writing an inverter's own protection, by hand of an installer (INV-06): compare, write, read back.

Nothing of the controller imports this; only `ballast protect --write` does. A trip curve is never changed in place:
the set in force is copied into a stored one, the new figures are put into the copy, the copy is read back, and only
then the device is asked to adopt it (SunSpec models 707 to 711). What was not asked for stays as it was.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence

from control.grid_code.differences import differences
from control.readings import DeviceState
from hardware import codec
from hardware.blocks import Located
from hardware.codec import EncodeError
from hardware.profile import Space
from hardware.profile_protection import Curve, Shown, reader
from hardware.protection_sets import SECOND, ProtectionError, StoredPlace, points_of, stored_place
from hardware.registers import Registers
from hardware.sunspec import Model, find_models

AT_REST = frozenset({DeviceState.OFF, DeviceState.STANDBY, DeviceState.FAULT, DeviceState.MAINTENANCE})
"""States in which protection may be changed."""
DONE, FAILED = 1, 2
"""Results of an adoption."""
LOOKS = 50
"""How often an adoption is looked at before it counts as failed."""
LOOK_S = 0.2

WriteWords = Callable[[int, Sequence[int]], Awaitable[None]]
"""Writes holding registers from an address on."""


class ProtectionWriter:
    """One inverter, opened for its installer."""

    def __init__(self, registers: Registers, write_words: WriteWords) -> None:
        """Take the device; nothing is read yet.

        Args:
            registers: Its points, for reading.
            write_words: Past the points: none of those of the protection is writable for the controller.
        """
        self._registers = registers
        self._write_words = write_words
        self._protection = registers.profile.protection
        self._read = reader(self._protection)
        self._models: dict[int, Model] = {}

    async def shown(self) -> dict[str, float]:
        """Read all the device shows of its protection, anew.

        Raises:
            IdentityError: this is not the device of the profile.
            LinkError: a transaction failed.
        """
        self._registers.forget()
        await self._registers.refresh()
        return self._read(self._registers.values)

    def state(self) -> DeviceState:
        """Return the state the device was in at the last look."""
        profile = self._registers.profile
        quantity = profile.canonical.get("state")
        raw = self._registers.values.get(quantity.points[0]) if quantity is not None else None
        return (
            DeviceState.UNKNOWN
            if not isinstance(raw, float | int)
            else profile.state_map.get(int(raw), DeviceState.UNKNOWN)
        )

    def to_write(self, wanted: Mapping[str, float], shown: Mapping[str, float]) -> dict[str, float]:
        """Return what differs and can be changed over the line."""
        return {
            name: value
            for name, value in wanted.items()
            if (name not in shown or differences({name: value}, {name: shown[name]})) and self._can_write(name)
        }

    def _can_write(self, name: str) -> bool:
        """Tell whether the profile knows a way to change a setting and the device has its registers."""
        setting = self._protection.settings.get(name)
        if setting is not None:
            way = setting.write or setting.stored
            return bool(way) and self._registers.implemented(self._point(setting))
        curve = self._protection.curves.get(curve_name(name))
        return curve is not None and bool(curve.stored) and self._registers.implemented(curve.count)

    async def write(self, changes: Mapping[str, float]) -> dict[str, float]:
        """Write what is to change and return what the device shows afterwards.

        Raises:
            IdentityError: this is not the device of the profile.
            LinkError: a transaction failed; what was written before it stands.
            ProtectionError: the device does not allow it, or does not show what it was given.
        """
        shown = await self.shown()
        if self.state() not in AT_REST:
            raise ProtectionError(f"it is {self.state().value}; protection is written only to an inverter at rest")
        profile = self._registers.profile
        if profile.sunspec is not None:
            self._models = await find_models(self._holding, profile.sunspec)
        plain = {name: value for name, value in changes.items() if self._is_plain(name)}
        await self._write_plain(plain)
        for key in self._protection.stored:
            await self._write_stored(key, changes, shown)
        return await self.shown()

    def _point(self, setting: Shown) -> str:
        """Return the point of a setting that this device has."""
        return setting.older if setting.older and not self._registers.has(setting.point) else setting.point

    def _is_plain(self, name: str) -> bool:
        setting = self._protection.settings.get(name)
        return setting is not None and setting.write

    async def _write_plain(self, changes: Mapping[str, float]) -> None:
        """Write settings that are one point each; all are encoded before the first one leaves."""
        encoded: list[tuple[int, list[int]]] = []
        for name, value in changes.items():
            setting = self._protection.settings[name]
            located, exponent = self._registers.place(self._point(setting))
            encoded.append((located.address, _encoded(located, value / setting.factor, exponent)))
        for address, words in encoded:
            await self._write_words(address, words)

    async def _write_stored(self, key: str, changes: Mapping[str, float], shown: Mapping[str, float]) -> None:
        """Change the settings and the curve that share stored sets, if any of them is to change."""
        sets = self._protection.stored[key]
        settings = {
            name: one for name, one in self._protection.settings.items() if one.stored == key and name in changes
        }
        curves = {
            name: curve
            for name, curve in self._protection.curves.items()
            if curve.stored == key and any(curve_name(change) == name for change in changes)
        }
        if not settings and not curves:
            return
        place = await stored_place(sets, self._models.get(sets.model), self._holding)
        before = list(await self._holding(place.in_force, place.words))
        after = list(before)
        for name, setting in settings.items():
            located, exponent = self._registers.place(self._point(setting))
            _put(after, located.address - place.in_force, _encoded(located, changes[name] / setting.factor, exponent))
        for name, curve in curves.items():
            await self._put_curve(after, place, name, curve, {**shown, **changes})
        await self._adopt(place, before, after)

    async def _put_curve(
        self, words: list[int], place: StoredPlace, name: str, curve: Curve, target: Mapping[str, float]
    ) -> None:
        """Put a trip curve into the words of a set."""
        points = points_of(name, target)
        (room,) = await self._holding(place.model + place.sets.points, 1)
        if len(points) > min(room, len(curve.pairs)):
            raise ProtectionError(f"{name}: the device has room for {room} points, {len(points)} are needed")
        count, _ = self._registers.place(curve.count)
        _put(words, count.address - place.in_force, [len(points)])
        for (threshold, after_s), pair in zip(points, curve.pairs, strict=False):
            for value, point in ((threshold / curve.factor, pair[0]), (after_s, pair[1])):
                located, exponent = self._registers.place(point)
                _put(words, located.address - place.in_force, _encoded(located, value, exponent))

    async def _adopt(self, place: StoredPlace, before: Sequence[int], after: Sequence[int]) -> None:
        """Write the spare set, read it back, and have it adopted."""
        sets, begin = place.sets, 1 if place.mark == 0 else 0
        content = after[1:] if place.mark == 0 else after[:-1]
        if list(after) != list(before):
            await self._write_words(place.spare + begin, content)
            if list(await self._holding(place.spare + begin, len(content))) != list(content):
                raise ProtectionError(f"model {sets.model}: the stored set does not read back as written; not adopted")
            await self._write_words(place.model + sets.request, [SECOND])
            await self._until_adopted(place, begin, content)
        (enabled,) = await self._holding(place.model + sets.enable, 1)
        if enabled != 1:
            await self._write_words(place.model + sets.enable, [1])

    async def _until_adopted(self, place: StoredPlace, begin: int, content: Sequence[int]) -> None:
        for _ in range(LOOKS):
            (result,) = await self._holding(place.model + place.sets.result, 1)
            now = await self._holding(place.in_force + begin, len(content))
            if result == DONE and list(now) == list(content):
                return
            if result == FAILED:
                raise ProtectionError(
                    f"model {place.sets.model}: the device refuses the new settings; the old ones hold"
                )
            await asyncio.sleep(LOOK_S)
        raise ProtectionError(f"model {place.sets.model}: adopted for {LOOKS * LOOK_S:.0f} s without a result")

    async def _holding(self, address: int, count: int) -> Sequence[int]:
        return await self._registers.read_words(Space.HOLDING, address, count)


def curve_name(setting: str) -> str:
    """Return the curve a setting like `under_voltage_1_s` belongs to."""
    return "_".join(setting.split("_")[:2])


def _put(words: list[int], at: int, content: Sequence[int]) -> None:
    words[at : at + len(content)] = content


def _encoded(located: Located, value: float, exponent: int) -> list[int]:
    try:
        return codec.encode(located.point, value, exponent)
    except EncodeError as error:
        raise ProtectionError(str(error)) from error
