"""Golden vectors of `tests/hardware/golden/*.toml`, and a line that holds raw registers and writes down every write.

Addresses are worked out here from the file alone, so that the profile under test decides nothing.
"""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hardware.profile import Space

FOLDER = Path(__file__).parent / "golden"
SUNSPEC_BASE = 40000

Write = tuple[int, int, int, tuple[int, ...]]
"""Unit, Modbus function, address on the wire, words."""


class Golden:
    """One file."""

    def __init__(self, profile_id: str) -> None:
        data = tomllib.loads((FOLDER / f"{profile_id}.toml").read_text(encoding="utf-8"))
        self.placeholder: bool = data.get("placeholder", False)
        self.reads: list[dict[str, Any]] = data.get("read", [])
        self.writes: list[dict[str, Any]] = data.get("write", [])
        self.sequences: list[dict[str, Any]] = data.get("sequence", [])
        self.own: list[dict[str, Any]] = data.get("own", [])
        self._registers: dict[str, list[int]] = data.get("registers", {})
        self._models: dict[int, int] = {}
        self._lengths = {int(model): int(length) for model, length in data.get("models", {}).items()}
        at = SUNSPEC_BASE + 2
        for model, length in self._lengths.items():
            self._models[model] = at
            at += length + 2
        self._end = at

    def line(self, more: dict[str, list[int]] | None = None) -> "GoldenLine":
        """Return a line with what the device always holds, and what this case adds."""
        line = GoldenLine()
        if self._lengths:
            line.put(1, Space.HOLDING, SUNSPEC_BASE, [0x5375, 0x6E53])
            for model, length in self._lengths.items():
                line.put(1, Space.HOLDING, self._models[model], [model, length, *[0] * length])
            line.put(1, Space.HOLDING, self._end, [0xFFFF, 0])
        for key, words in {**self._registers, **(more or {})}.items():
            line.put(*self._place(key), words)
        return line

    def expected(self, rows: Sequence[Sequence[Any]]) -> list[Write]:
        """Return the writes of a case."""
        found: list[Write] = []
        for unit, function, address, words in rows:
            place = self._place(address)[2] if isinstance(address, str) else int(address)
            found.append((int(unit), int(function), place, tuple(words)))
        return found

    def _place(self, key: str) -> tuple[int, Space, int]:
        unit, _, rest = key.rpartition("/")
        space, _, address = rest.partition(":")
        if space.startswith("m"):
            return 1, Space.HOLDING, self._models[int(space[1:])] + int(address)
        return int(unit or 1), Space(space), int(address)


class GoldenLine:
    """The line of the driver under test: registers nobody put are 0."""

    def __init__(self) -> None:
        self.generation = 1
        self.name = "golden"
        self.writes: list[Write] = []
        self._words: dict[tuple[int, Space, int], int] = {}

    def put(self, unit: int, space: Space, address: int, words: Sequence[int]) -> None:
        for index, word in enumerate(words):
            self._words[unit, space, address + index] = word

    async def read(self, unit: int, space: Space, address: int, count: int, timeout_s: float) -> Sequence[int]:
        del timeout_s
        return [self._words.get((unit, space, address + index), 0) for index in range(count)]

    async def write(self, unit: int, address: int, words: Sequence[int], *_: float) -> None:
        self._take(unit, 16, Space.HOLDING, address, words)

    async def write_one(self, unit: int, address: int, word: int, *_: float) -> None:
        self._take(unit, 6, Space.HOLDING, address, [word])

    async def write_coil(self, unit: int, address: int, *, on: bool, timeout_s: float) -> None:
        del timeout_s
        self._take(unit, 5, Space.COIL, address, [int(on)])

    def _take(self, unit: int, function: int, space: Space, address: int, words: Sequence[int]) -> None:
        self.writes.append((unit, function, address, tuple(words)))
        for one in [unit] if unit else range(1, 17):
            self.put(one, space, address, words)
