"""Energy management of limited reservoirs: cases G7 and G8 of the acceptance suite (grid_services.md 2.6 and 6).

Product and oracle run the test sequence of the document each by itself, each stretching a step until the state it
waits for is reached; then events, powers and states of charge are compared.
"""

import itertools
import random
from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

import pytest

from control.services import fcr
from control.services.energy_management import Reservoir
from control.services.products import FCR, FcrSettings, Product
from tests.control.services import reservoir_oracle as oracle

MINUTE = 60
LONGEST_S = 20_000
"""A step that waits longer never ends: the state it waits for is not reached."""


class Unit(Protocol):
    """What a test sequence looks at."""

    @property
    def nem(self) -> int: ...
    @property
    def aem(self) -> bool: ...
    @property
    def nem_current(self) -> float: ...
    @property
    def power(self) -> float: ...
    @property
    def soc(self) -> float: ...
    def second(self, f: float) -> None: ...


class Sold:
    """The product with a lossless battery of 1 MW volume."""

    def __init__(self, settings: FcrSettings, energy_mwh: float, soc: float) -> None:
        self.settings = settings
        self.energy_wh = energy_mwh * 1e6
        self.soc = soc
        self.memory = fcr.OFF
        self.now_s = 1234.4
        self.nem_current = 0.0

    @property
    def nem(self) -> int:
        return self.memory.nem

    @property
    def aem(self) -> bool:
        return self.memory.aem

    @property
    def power(self) -> float:
        return self.memory.power_w / 1e6

    def second(self, f: float) -> None:
        reservoir = Reservoir(self.soc * self.energy_wh, (1.0 - self.soc) * self.energy_wh)
        self.memory = fcr.advance(self.settings, self.memory, 1e6, f, reservoir, self.now_s)
        self.nem_current = self.memory.energy.nem_current
        assert (self.memory.endurance_min == 0.0) == self.aem
        assert self.nem == 0 or 49.9 < f < 50.1
        self.soc -= self.power / (self.energy_wh / 1e6) / 3600.0
        self.now_s += 1.0


Steps = Callable[[Unit], Iterator[float]]


def held(frequency_hz: float, minutes: float) -> Iterator[float]:
    return itertools.repeat(frequency_hz, round(minutes * MINUTE))


def until(frequency_hz: float, reached: Callable[[], bool], more_s: int = 0) -> Iterator[float]:
    """Hold a frequency until a state is reached and some time longer."""
    for _ in range(LONGEST_S):
        if reached():
            yield from itertools.repeat(frequency_hz, more_s)
            return
        yield frequency_hz
    pytest.fail(f"the state waited for at {frequency_hz} Hz is never reached")


def fcr_d(unit: Unit, mirror: bool = False) -> Iterator[float]:
    """Test sequence of FCR-D up, mirrored for FCR-D down."""
    near, far = (50.09, 50.5) if mirror else (49.91, 49.5)
    yield from held(near, 0.5)
    yield from held(far, 10.0)
    yield from held(near, 2.5)
    yield from until(far, lambda: unit.aem, 5 * MINUTE)
    yield from until(near, lambda: unit.nem == 0 and not unit.aem)
    yield from held(near, 6.0)


def fcr_n(unit: Unit, mirror: bool = False) -> Iterator[float]:
    """Test sequence of FCR-N; mirrored it begins with a low reservoir."""

    def at(frequency_hz: float) -> float:
        return 100.0 - frequency_hz if mirror else frequency_hz

    yield from held(50.0, 2.0)
    yield from until(at(50.09), lambda: abs(unit.nem_current) >= 1.0 - 1e-9, MINUTE)
    yield from held(at(50.11), 6.0)
    yield from held(at(50.09), 2.5)
    yield from until(at(50.11), lambda: unit.aem, 5 * MINUTE)
    yield from held(at(50.09), 10.0)
    yield from until(at(49.91), lambda: unit.nem == 0 and not unit.aem)
    yield from until(at(49.91), lambda: unit.nem == (1 if mirror else -1))
    yield from until(at(49.91), lambda: abs(unit.nem_current) >= 1.0 - 1e-9)
    yield from held(at(49.89), 5.0)
    yield from held(at(49.91), 2.5)
    yield from until(at(49.89), lambda: unit.aem, 5 * MINUTE)
    yield from held(at(49.91), 10.0)
    yield from until(50.0, lambda: unit.nem == 0 and not unit.aem)


class Moment(NamedTuple):
    power: float
    soc: float


class Story(NamedTuple):
    events: list[tuple[str, int]]
    """What happened in which second."""
    moments: list[Moment]


def told(unit: Unit, steps: Callable[[Unit], Iterator[float]]) -> Story:
    """Run a sequence and note what changes."""
    events: list[tuple[str, int]] = []
    moments: list[Moment] = []
    before = (0, False)
    for second, f in enumerate(steps(unit)):
        soc = unit.soc
        unit.second(f)
        assert 0.0 <= unit.soc <= 1.0
        now = (unit.nem, unit.aem)
        for name, old, new in zip(("nem", "aem"), before, now, strict=True):
            if old != new:
                events.append((f"{name} {int(new)}", second))
        before = now
        moments.append(Moment(unit.power, soc))
    return Story(events, moments)


CASES: dict[str, tuple[Product, oracle.Table, float, float, Steps]] = {
    "g7 FCR-D up": (Product.FCR_D_UP, oracle.U, 0.5, 0.75, fcr_d),
    "g7 FCR-D down": (Product.FCR_D_DOWN, oracle.D, 0.5, 0.25, lambda unit: fcr_d(unit, mirror=True)),
    "g8 FCR-N": (Product.FCR_N, oracle.N, 2.0, 0.72, fcr_n),
    "g8 FCR-N mirrored": (Product.FCR_N, oracle.N, 2.0, 0.28, lambda unit: fcr_n(unit, mirror=True)),
}


@pytest.mark.req("GRD-03")
@pytest.mark.parametrize("case", CASES)
def test_the_test_sequence_of_a_limited_reservoir_goes_as_the_formulas_say(case: str) -> None:
    product, table, energy_mwh, soc, steps = CASES[case]
    mine = told(Sold(FCR[product], energy_mwh, soc), steps)
    theirs = told(oracle.Oracle(table, energy_mwh, soc), steps)
    assert [name for name, _ in mine.events] == [name for name, _ in theirs.events]
    for (name, second), (_, expected) in zip(mine.events, theirs.events, strict=True):
        assert abs(second - expected) <= 2, name
    assert abs(len(mine.moments) - len(theirs.moments)) <= 2
    for one, other in zip(mine.moments, theirs.moments, strict=False):
        assert one.power == pytest.approx(other.power, abs=0.01)
        assert one.soc == pytest.approx(other.soc, abs=0.003)


GOLDEN: dict[str, tuple[tuple[str, int, float, float], ...]] = {
    "g7 FCR-D up": (
        # 10 min at full power took 1/3 of the reservoir
        ("nem -1", 630, 0.0, 0.4167),
        # half of the recharging power is still there: 0.9 of the volume is no under-delivery
        ("nem 0", 780, 0.9, 0.4208),
        ("aem 1", 1261, 1.0, 0.1661),
        # power faded out in 5 min; the reference lags, which is clipped to the recharging power
        ("nem -1", 1562, -0.2, 0.0825),
        ("aem 0", 3820, -0.2, 0.3334),
        ("nem 0", 6820, -0.2, 0.6667),
    ),
    "g7 FCR-D down": (
        ("nem 1", 630, 0.0, 0.5833),
        ("nem 0", 780, -0.9, 0.5792),
        ("aem 1", 1261, -1.0, 0.8339),
        ("nem 1", 1562, 0.2, 0.9175),
        ("aem 0", 3820, 0.2, 0.6666),
        ("nem 0", 6820, 0.2, 0.3333),
    ),
    "g8 FCR-N": (
        ("nem 1", 360, -0.9, 0.75),
        ("nem 0", 721, -0.66, 0.7852),
        ("nem 1", 1081, -0.9, 0.8281),
        ("nem 0", 1231, -0.83, 0.8451),
        ("aem 1", 2085, -1.0, 0.9584),
        ("nem 1", 2386, 0.1, 0.9793),
        ("aem 0", 3220, 0.736, 0.9166),
        ("nem 0", 5617, 1.24, 0.5207),
        ("nem -1", 7726, 0.9, 0.25),
        ("nem 0", 8027, 0.66, 0.2195),
        ("nem -1", 8327, 0.9, 0.1849),
        ("nem 0", 8477, 0.83, 0.1679),
        ("aem 1", 9425, 1.0, 0.0416),
        ("nem -1", 9726, -0.1, 0.0207),
        ("aem 0", 10761, -0.34, 0.0834),
        ("nem 0", 19143, -0.34, 0.4792),
    ),
}
"""Event, second, power in units of the volume and state of charge in that second."""


@pytest.mark.parametrize("case", GOLDEN)
def test_the_events_of_a_limited_reservoir_are_those_of_the_golden_list(case: str) -> None:
    product, _, energy_mwh, soc, steps = CASES[case]
    story = told(Sold(FCR[product], energy_mwh, soc), steps)
    assert [name for name, _ in story.events] == [name for name, _, _, _ in GOLDEN[case]]
    for (_, second), (_, expected, power, expected_soc) in zip(story.events, GOLDEN[case], strict=True):
        assert abs(second - expected) <= 2
        assert story.moments[second].power == pytest.approx(power, abs=0.01)
        assert story.moments[second].soc == pytest.approx(expected_soc, abs=0.003)


def test_with_noise_on_the_frequency_the_events_come_at_the_same_times() -> None:
    chance = random.Random(3)

    class Noisy(Sold):
        def second(self, f: float) -> None:
            super().second(round(f + chance.gauss(0.0, 0.002), 3))

    product, _, energy_mwh, soc, steps = CASES["g7 FCR-D up"]
    story = told(Noisy(FCR[product], energy_mwh, soc), steps)
    assert [name for name, _ in story.events] == [name for name, _, _, _ in GOLDEN["g7 FCR-D up"]]
    for (_, second), (_, expected, _, _) in zip(story.events, GOLDEN["g7 FCR-D up"], strict=True):
        assert abs(second - expected) <= 10


@pytest.mark.parametrize("product", [Product.FCR_N, Product.FCR_D_UP, Product.FCR_D_DOWN])
def test_with_a_lasting_full_deviation_power_falls_in_a_line_to_nothing_in_five_minutes(product: Product) -> None:
    low = product is not Product.FCR_D_DOWN
    unit = Sold(FCR[product], 2.0, 0.03 if low else 0.97)
    powers: list[float] = []
    for _ in range(330):
        unit.second(49.5 if low else 50.5)
        powers.append(abs(unit.power))
    for second, power in enumerate(powers):
        assert power == pytest.approx(max(1.0 - second / 300.0, 0.0), abs=1e-9)
