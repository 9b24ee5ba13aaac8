"""The modules of a simulated inverter, told apart by unit id: each with registers of its own, one physics behind them.

The first module is the inverter's twin itself; the others share its state and measured power. What is written to the
common unit goes to all of them; what is written to one of the others is stored there and shows when it is read.
"""

import math
from typing import Protocol

from hardware.profile import Point, Poll, Profile, Space
from hardware.profile_control import ModuleRules
from simulator.registers import RegisterBank

LEAST = 2
"""So that the simulation shows that the power is divided."""


class First(Protocol):
    """What the modules need of the twin that is the first of them."""

    device_id: str
    unit: int
    max_read_words: int
    bank: RegisterBank

    def read(self, spaces: tuple[Space, ...], address: int, count: int) -> list[int]:
        """Return words as the server asks for them."""
        ...

    def write(self, space: Space, address: int, words: list[int]) -> None:
        """Obey a write as a whole, or not at all."""
        ...


class ModuleUnit:
    """One more unit id on the line: a module, or all of them."""

    input_is_holding = False

    def __init__(self, first: First, unit: int, bank: RegisterBank | None, others: "list[RegisterBank]") -> None:
        self.device_id = first.device_id
        self.unit = unit
        self.max_read_words = first.max_read_words
        self._first = first
        self._bank = bank
        self._others = others

    def read(self, spaces: tuple[Space, ...], address: int, count: int) -> list[int]:
        """Return words of this module; of the common unit those of the first one."""
        return (self._bank or self._first.bank).read(spaces, address, count)

    def write(self, space: Space, address: int, words: list[int]) -> None:
        """Obey a write: the common unit all modules, another one only itself."""
        if self._bank is None:
            self._first.write(space, address, words)
            for bank in self._others:
                bank.store(space, address, words)
            return
        self._bank.check_write(space, address, words)
        self._bank.store(space, address, words)


class ModuleBanks:
    """All modules but the first."""

    def __init__(self, first: First, profile: Profile, rating_va: float) -> None:
        """Size them: as many as the rating needs."""
        rules = profile.modules
        if rules is None:
            raise ValueError(f"profile {profile.id} has no modules")
        rating = profile.canonical["rated_apparent_va"].constant if "rated_apparent_va" in profile.canonical else None
        needed = math.ceil(rating_va / rating) if rating else LEAST
        self.count = min(rules.most, max(LEAST, needed))
        self._first = first
        self._rules: ModuleRules = rules
        self._banks = [RegisterBank(profile) for _ in range(self.count - 1)]
        first.bank.put(rules.count, float(self.count))
        for bank in self._banks:
            for point in profile.points.values():
                if not point.computed and point.poll is Poll.ONCE:
                    _copy(first.bank, bank, point)

    def publish(self) -> None:
        """Divide what the first module shows of the whole."""
        points = self._first.bank.profile.points
        shared = [name for name, how in self._rules.combine.items() if how == "sum"]
        for name in shared:
            self._first.bank.put(name, self._first.bank.value(name) / self.count)
        self._first.bank.put(self._rules.count, float(self.count))
        for bank in self._banks:
            for point in points.values():
                if not point.computed and (point.access == "r" or point.space is Space.INPUT):
                    _copy(self._first.bank, bank, point)

    def twins(self) -> tuple[ModuleUnit, ...]:
        """Return the units of the other modules and the common one."""
        unit = self._first.unit
        single = [ModuleUnit(self._first, unit + 1 + at, bank, []) for at, bank in enumerate(self._banks)]
        return (*single, ModuleUnit(self._first, self._rules.write_unit, None, self._banks))


def _copy(source: RegisterBank, target: RegisterBank, point: Point) -> None:
    address = source.address(point.id)
    target.store(point.space, address, source.read((point.space,), address, point.words))
