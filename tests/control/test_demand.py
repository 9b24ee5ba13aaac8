"""Net demand through an old meter value: the battery's own movement never looks like one of the load."""

from collections import deque

import msgspec
import pytest

from control import demand
from control.demand import Demand, observed
from control.model import Inverter, Meter, PlantSnapshot, SiteFlow
from control.readings import DeviceState, MeterRole


def snapshot(
    at_s: float, grid_w: float, ess_w: float, *, meter_age_s: float = 0.0, age_s: float = 0.0, units: int = 1
) -> PlantSnapshot:
    meter = Meter("grid", MeterRole.GRID, at_s - meter_age_s, meter_age_s, grid_w, 0.0, (), (), ())
    inverters = tuple(
        Inverter(
            f"i{n}", age_s, DeviceState.RUNNING, ess_w / units, 0.0, (), (), (), (), 5e3, 5e3, 5e3, 0.0, (), True, ()
        )
        for n in range(units)
    )
    flow = SiteFlow(grid_w, 0.0, grid_w + ess_w, ess_w, grid_known=True, pv_known=True, ess_known=True)
    return PlantSnapshot(at_s, (meter,), inverters, (), (), flow, (50.0,), ())


def watched(lag_s: float, *, stamped: bool = False, noise_w: float = 0.0, seconds: float = 60.0) -> Demand:
    """A battery that goes up and down by 2 kW under a constant load of 3 kW, seen by a meter with a lag."""
    past: deque[tuple[float, float]] = deque()
    seen: Demand | None = None
    for number in range(round(seconds / 0.1)):
        at_s = number * 0.1
        ess_w = 500.0 + 2000.0 * min(max(at_s % 20.0 - 10.0, 0.0), 1.0) * (at_s % 20.0 < 19.0)
        past.append((at_s, 3000.0 - ess_w))
        grid_w = next(value for time_s, value in reversed(past) if time_s <= max(at_s - lag_s, 0.0) + 1e-9)
        grid_w += noise_w * ((number * 7919) % 13 - 6) / 6
        seen = observed(seen, snapshot(at_s, grid_w, ess_w, meter_age_s=lag_s if stamped else 0.0))
    if seen is None:
        raise ValueError("no time has passed")
    return seen


@pytest.mark.parametrize("noise_w", [0.0, 40.0])
@pytest.mark.parametrize("lag_s", [0.0, 0.2, 0.6, 1.0, 1.6, 2.0])
def test_the_lag_inside_the_meter_is_found_from_the_batterys_own_movements(lag_s: float, noise_w: float) -> None:
    seen = watched(lag_s, noise_w=noise_w)
    assert seen.lag_s == pytest.approx(lag_s, abs=0.25)
    assert seen.spread_s <= 0.4


def test_the_age_of_a_sample_is_known_and_not_learnt_as_a_lag() -> None:
    assert watched(1.0, stamped=True).lag_s <= 0.2


def test_while_the_battery_has_never_moved_every_lag_is_possible() -> None:
    seen = observed(None, snapshot(0.0, 1000.0, 0.0))
    for number in range(1, 100):
        seen = observed(seen, snapshot(number * 0.1, 1000.0 + 500.0 * (number % 2), 0.0))
    assert seen.spread_s > demand.LAGS_S[-1] / 2
    assert seen.balances_w == ()


def test_a_load_that_steps_while_the_battery_rests_teaches_nothing() -> None:
    seen = observed(None, snapshot(0.0, 0.0, 0.0))
    seen = observed(seen, snapshot(0.3, 3000.0, 0.0))
    assert seen.demand_w == 3000.0
    assert not any(seen.restlessness)


def test_what_was_learnt_is_kept_while_the_battery_rests() -> None:
    seen = watched(1.0)
    for number in range(200):
        seen = observed(seen, snapshot(60.0 + number * 0.1, 2500.0 + number % 3, 500.0))
    assert seen.lag_s == pytest.approx(1.0, abs=0.2)
    assert seen.balances_w == ()


def test_a_value_shown_again_is_no_new_measurement_for_a_second() -> None:
    seen = observed(None, snapshot(0.0, 800.0, 0.0))
    held = observed(seen, snapshot(0.5, 800.0, 300.0))
    assert held.demand_w == 800.0
    assert held.power_w == (0.0, 300.0)
    assert observed(held, snapshot(1.0, 800.0, 300.0)).sample_at_s == 1.0


def test_a_sample_used_once_is_not_used_again() -> None:
    seen = observed(None, snapshot(0.0, 800.0, 0.0))
    assert observed(seen, snapshot(0.4, 900.0, 0.0, meter_age_s=0.4)).demand_w == 800.0


def test_samples_of_the_inverter_closer_than_the_step_are_not_kept_apart_and_old_ones_go() -> None:
    seen = observed(None, snapshot(0.0, 0.0, 0.0))
    assert observed(seen, snapshot(0.03, 1.0, 9.0)).power_w == (0.0,)
    for number in range(1, 400):
        seen = observed(seen, snapshot(number * 0.1, float(number), 0.0))
    assert seen.at_s[-1] - seen.at_s[0] <= demand.HISTORY_S + 0.2
    assert len(seen.at_s) == len(seen.power_w)


@pytest.mark.parametrize(("at_s", "power_w"), [(-1.0, 100.0), (1.0, 100.0), (1.5, 200.0), (2.0, 300.0), (9.0, 300.0)])
def test_the_batterys_power_at_a_moment_is_looked_up_between_two_samples(at_s: float, power_w: float) -> None:
    seen = Demand(0.0, 0.0, 0.0, 1, (1.0, 2.0), (100.0, 300.0))
    assert demand.power_at(seen, at_s) == pytest.approx(power_w)


def test_an_inverter_that_goes_or_comes_starts_the_history_anew_but_keeps_the_lag() -> None:
    seen = watched(1.0)
    fresh = observed(seen, snapshot(61.0, 3000.0, 0.0, units=2))
    assert len(fresh.at_s) == 1
    assert (fresh.lag_s, fresh.spread_s, fresh.units) == (seen.lag_s, seen.spread_s, 2)


def test_without_any_inverter_the_net_demand_is_the_meter_value() -> None:
    bare = msgspec.structs.replace(snapshot(0.0, 700.0, 0.0), inverters=())
    assert observed(None, bare).demand_w == 700.0


def test_the_memory_survives_json() -> None:
    seen = watched(1.0, seconds=30.0)
    assert msgspec.json.decode(msgspec.json.encode(seen), type=Demand) == seen
