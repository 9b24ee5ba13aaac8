"""Every single cell of a rack on Modbus: how many there are is found out, then all are read once a second in parts."""

from collections.abc import Callable, Mapping

from hardware.link import DeviceExceptionError
from hardware.profile import CellArray
from hardware.registers import Registers

PERIOD_S = 1.0
LONGEST_READ = 120
"""Registers in one read."""
NOTHING = frozenset({0, 0xFFFF})
"""What a module that is not there reads."""


class CellScan:
    """Reads one part at a time, so that a poll costs one more read at most.

    A full round begins once a second; the values of a round count when the round is complete.
    """

    def __init__(self, registers: Registers, arrays: Mapping[str, CellArray], clock: Callable[[], float]) -> None:
        """Take the device's registers and where its cells are; nothing is read yet."""
        self._registers = registers
        self._arrays = arrays
        self._clock = clock
        self._values: dict[str, tuple[float | None, ...]] = {}
        self._counts: dict[str, int] = {}
        self._connection = -1
        self._parts: list[tuple[str, int]] = []
        self._raw: dict[str, list[int]] = {}
        self._due_s = float("-inf")

    def values(self, name: str) -> tuple[float | None, ...]:
        """Return the newest complete round; empty when the device does not give it."""
        return self._values.get(name, ())

    async def advance(self) -> None:
        """Read the next part when one is due.

        Raises:
            LinkError: a transaction failed.
        """
        if not self._arrays:
            return
        if self._connection != self._registers.connection:
            await self._count()
        now_s = self._clock()
        if not self._parts:
            if now_s < self._due_s:
                return
            self._due_s = now_s + PERIOD_S
            self._parts = [
                (name, first) for name, count in self._counts.items() for first in range(0, count, LONGEST_READ)
            ]
            self._raw = {name: [] for name in self._counts}
        if self._parts:
            name, first = self._parts.pop(0)
            length = min(LONGEST_READ, self._counts[name] - first)
            self._raw[name] += await self._read(self._arrays[name], first, length)
        if not self._parts:
            for name, raw in self._raw.items():
                array = self._arrays[name]
                self._values[name] = tuple(_value(array, word) for word in raw)

    async def _count(self) -> None:
        """Find out how many modules there are: the first that reads nothing, or cannot be read, ends them."""
        self._counts, self._parts, self._values = {}, [], {}
        for name, array in self._arrays.items():
            count = 0
            while count + array.per_module <= array.most:
                try:
                    words = await self._read(array, count, array.per_module)
                except DeviceExceptionError:
                    break
                if all(word in NOTHING for word in words):
                    break
                count += array.per_module
            if count:
                self._counts[name] = count
        self._connection = self._registers.connection

    async def _read(self, array: CellArray, first: int, count: int) -> list[int]:
        address = array.address + (self._registers.rack - 1) * array.rack_step + first
        return list(await self._registers.read_words(array.space, address, count))


def _value(array: CellArray, word: int) -> float | None:
    return None if word in NOTHING else round(word * array.scale + array.add, 6)
