"""The limits of the grid connection in closed circuit: kept, reached quickly, and calm, however old the meter value."""

from collections.abc import Callable

import msgspec
import pytest

from benchmarks.loop_plant import START_S, UTC_0, Case, Decide, LoopPlant, Trace, run, site
from control.cycle import initial, step
from control.dso.model import DsoSettings
from control.memory import Persistent
from control.readings import Instant, PhaseReading, Readings
from control.requests import Request, SetDsoLimit, SetMode, SetPower
from control.settings import LimitSettings, Settings
from tests.control.plant import origin

LAGS_S = (0.2, 1.0, 2.0)
MARGIN_S = 1.0
"""For poll, cycle and the inverter itself: 0.1 s of dead time and a time constant of 0.12 s."""


def by_hand(given: Settings, power_w: float, *more: Request) -> Decide:
    """The real step with a manual set-point."""
    memory = initial(given, Persistent())
    begin = (SetMode(origin(), "local"), SetPower(origin(), power_w, valid_s=3600.0), *more)

    def decide(readings: Readings, now: Instant) -> float:
        nonlocal memory
        memory, record = step(memory, readings, begin if memory.cycle == 0 else (), now)
        return record.commands[0].active_power_w

    return decide


def limited(case: Case, **limits: float) -> Settings:
    return msgspec.structs.replace(site(case), limits=msgspec.structs.replace(LimitSettings(), **limits))


def plant(**changes: object) -> Case:
    return msgspec.structs.replace(Case(delay_s=0.1, lag_inverter_s=0.12, jitter=0.1), **changes)


def steps(*pairs: tuple[float, float]) -> Callable[[float], float]:
    return lambda at_s: next(power_w for from_s, power_w in reversed(pairs) if max(at_s, 0.0) >= from_s)


def outside_s(trace: Trace, low_w: float, high_w: float, first_s: float, last_s: float) -> float:
    """How long after `first_s` the grid power is outside its limits for the last time."""
    late = [trace.at_s[i] - first_s for i in trace.between(first_s, last_s) if not low_w <= trace.grid_w[i] <= high_w]
    return max(late, default=0.0)


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize("lag_s", LAGS_S)
def test_no_export_is_kept_on_a_constant_load_without_a_watt_of_hunting(lag_s: float) -> None:
    case = plant(lag_s=lag_s)
    trace = run(case, steps((0, 700.0)), 40.0, by_hand(limited(case, grid_export_w=0.0), 4000.0))
    assert outside_s(trace, -20.0, 20.0, 15.0, 40.0) == 0.0
    assert trace.swing_w(15.0, 40.0) <= 15.0


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize("noise_w", [0.0, 10.0])
@pytest.mark.parametrize("lag_s", LAGS_S)
def test_a_falling_load_is_followed_within_the_lag_and_one_second(lag_s: float, noise_w: float) -> None:
    case = plant(lag_s=lag_s, noise_w=noise_w)
    load = steps((0, 4500.0), (20, 700.0), (40, 3000.0), (60, 1200.0))
    trace = run(case, load, 80.0, by_hand(limited(case, grid_export_w=0.0), 4000.0))
    for first_s, last_s in ((20.0, 40.0), (60.0, 80.0)):
        assert outside_s(trace, -20.0 - 4 * noise_w, 5000.0, first_s, last_s) <= lag_s + MARGIN_S
        assert trace.swing_w(first_s + 2 * lag_s + 4.0, last_s) <= 15.0 + 8.0 * noise_w
        assert outside_s(trace, -9e9, 20.0 + 4 * noise_w, first_s + 2 * lag_s + 4.0, last_s) == 0.0


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize("lag_s", LAGS_S)
def test_the_import_limit_makes_charging_give_way_to_the_house_watt_by_watt(lag_s: float) -> None:
    case = plant(lag_s=lag_s)
    load = steps((0, 1000.0), (20, 3200.0), (40, 1500.0), (60, 3600.0))
    trace = run(case, load, 80.0, by_hand(limited(case, grid_import_w=4000.0), -5000.0))
    for first_s, last_s in ((20.0, 40.0), (60.0, 80.0)):
        assert outside_s(trace, -9e9, 4040.0, first_s, last_s) <= lag_s + MARGIN_S
        assert outside_s(trace, 3960.0, 4040.0, first_s + 2 * lag_s + 4.0, last_s) == 0.0
        assert trace.swing_w(first_s + 2 * lag_s + 4.0, last_s) <= 15.0


@pytest.mark.parametrize("lag_s", LAGS_S)
@pytest.mark.parametrize("wrong", [{"gain": 1.03}, {"gain": 0.97}, {"measured": 1.03}, {"measured": 0.97}])
def test_an_inverter_that_is_not_exact_does_not_take_the_limit_with_it(wrong: dict[str, float], lag_s: float) -> None:
    case = plant(lag_s=lag_s, **wrong)
    trace = run(case, steps((0, 3000.0)), 60.0, by_hand(limited(case, grid_export_w=0.0), 4000.0))
    assert outside_s(trace, -30.0, 30.0, 40.0, 60.0) == 0.0
    assert trace.swing_w(40.0, 60.0) <= 20.0


@pytest.mark.parametrize(
    "case",
    [
        plant(refresh_s=1.0),
        plant(refresh_s=1.0, stamped=True),
        plant(lag_s=1.0, delay_s=1.0, lag_inverter_s=0.5),
        plant(lag_s=2.0, ramp_w_per_s=1000.0),
        plant(cycle_s=1.0),
        plant(lag_s=2.4),
        plant(lag_s=0.0, delay_s=0.0, lag_inverter_s=0.0),
    ],
    ids=["shown once a second", "once a second, stamped", "hesitates", "ramps", "slow cycle", "2.4 s", "ideal"],
)
def test_whatever_meter_and_inverter_do_the_limit_settles_and_stays(case: Case) -> None:
    load = steps((0, 4500.0), (20, 700.0))
    trace = run(case, load, 60.0, by_hand(limited(case, grid_export_w=0.0), 4000.0))
    assert outside_s(trace, -20.0, 20.0, 32.0, 60.0) == 0.0
    assert trace.swing_w(32.0, 60.0) <= 15.0


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize("lag_s", LAGS_S)
def test_the_limit_of_the_distribution_operator_is_as_calm(lag_s: float) -> None:
    case = plant(lag_s=lag_s)
    given = msgspec.structs.replace(site(case), dso=(DsoSettings(),))
    decide = by_hand(given, 4000.0, SetDsoLimit(origin(), export_w=500.0, valid_s=3600.0))
    trace = run(case, steps((0, 3000.0), (20, 700.0)), 50.0, decide)
    assert outside_s(trace, -520.0, 9e9, 20.0, 50.0) <= lag_s + MARGIN_S
    assert outside_s(trace, -520.0, -480.0, 20.0 + 2 * lag_s + 4.0, 50.0) == 0.0
    surplus = by_hand(given, -4000.0, SetDsoLimit(origin(), import_w=1000.0, valid_s=3600.0))
    trace = run(case, steps((0, -2000.0), (20, -800.0)), 50.0, surplus)
    assert outside_s(trace, -9e9, 1020.0, 20.0, 50.0) <= lag_s + MARGIN_S
    assert outside_s(trace, 980.0, 1020.0, 20.0 + 2 * lag_s + 4.0, 50.0) == 0.0


class PhasePlant(LoopPlant):
    """The same with a meter of three phases; the load is on L1, the inverter on all."""

    def readings(self) -> Readings:
        read = super().readings()
        (meter,) = read.meters
        ess_w = self._shown_ess()
        watts = (meter.active_power_w + ess_w * 2 / 3, -ess_w / 3, -ess_w / 3)
        phases = tuple(PhaseReading(230.0, abs(power_w) / 230.0, power_w, 0.0) for power_w in watts)
        return msgspec.structs.replace(read, meters=(msgspec.structs.replace(meter, phases=phases),))

    def _shown_ess(self) -> float:
        of_s = self._shown[0]
        return self._load_w(of_s) - next((grid for at_s, grid in self._past if at_s >= of_s - 1e-9), self.grid_w)


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize("lag_s", LAGS_S)
def test_the_fuse_of_a_phase_is_kept_without_hunting(lag_s: float) -> None:
    case = plant(lag_s=lag_s)
    # 20 A of L1 are 4600 W: beside 1 kW of load 3600 W of charging on L1, beside 3.7 kW 900 W: 2700 W in all
    phases = PhasePlant(case, steps((0, 1000.0), (20, 3700.0)))
    decide = by_hand(limited(case, fuse_a=20.0), -4900.0)
    found: list[tuple[float, float]] = []
    while phases.at_s < 50.0:
        phases.advance(phases.cycle_s())
        phases.order(decide(phases.readings(), Instant(START_S + phases.at_s, UTC_0 + phases.at_s)))
        found.append((phases.at_s, phases.load_w - phases.power_w / 3))
    assert max(at_s for at_s, on_l1_w in found if on_l1_w > 4620.0) <= 20.0 + lag_s + MARGIN_S
    assert all(4580.0 <= on_l1_w <= 4620.0 for at_s, on_l1_w in found if at_s >= 24.0 + 2 * lag_s)
