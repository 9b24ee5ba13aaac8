"""The grid loop in closed circuit: no hunting, quick settling, hardly any overshoot, whatever meter and inverter do."""

from collections.abc import Callable

import pytest

from benchmarks.loop_plant import Case, Trace, plain_pid, run
from control.modes import grid_loop
from control.modes.mode import Parameter

LAGS_S = (0.2, 1.0, 2.0)


def step_of_3_kw(at_s: float) -> float:
    """Two small movements, from which the lag is learnt, then up and down by 3 kW."""
    if 40.0 <= at_s < 70.0:
        return 3500.0
    return 2500.0 if 10.0 <= at_s < 25.0 else 500.0


def worst_settling_s(trace: Trace) -> float:
    return max(trace.settled_s(40.0, 70.0), trace.settled_s(70.0, 100.0))


def overshoot_w(trace: Trace) -> float:
    export_w = max(-trace.grid_w[i] for i in trace.between(40.0, 70.0))
    import_w = max(trace.grid_w[i] for i in trace.between(70.0, 100.0))
    return max(export_w, import_w)


def constant(power_w: float) -> Callable[[float], float]:
    return lambda _: power_w


@pytest.mark.req("MOD-01")
@pytest.mark.parametrize("load_w", [0.0, 30.0, 60.0, 1500.0, -1500.0])
@pytest.mark.parametrize("noise_w", [0.0, 30.0])
@pytest.mark.parametrize("lag_s", LAGS_S)
def test_on_a_constant_load_the_battery_never_changes_between_charge_and_discharge(
    lag_s: float, noise_w: float, load_w: float
) -> None:
    case = Case(lag_s=lag_s, noise_w=noise_w, delay_s=0.5, jitter=0.2)
    trace = run(case, constant(load_w), 60.0)
    assert trace.sign_changes(0.0, 60.0) == 0
    assert trace.swing_w(30.0, 60.0) <= 20.0 + 3.0 * noise_w


def test_a_plain_pid_hunts_on_the_same_plant() -> None:
    trace = run(Case(lag_s=2.0, delay_s=0.5), constant(1500.0), 60.0, plain_pid())
    assert trace.sign_changes(0.0, 60.0) >= 10


@pytest.mark.req("MOD-01")
@pytest.mark.parametrize("stamped", [False, True])
@pytest.mark.parametrize("noise_w", [0.0, 20.0])
@pytest.mark.parametrize(("lag_s", "seconds"), [(0.2, 5.0), (1.0, 8.0), (2.0, 10.0)])
def test_a_step_of_3_kw_is_settled_within_50_w_and_overshoots_by_less_than_5_percent(
    lag_s: float, seconds: float, noise_w: float, stamped: bool
) -> None:
    trace = run(Case(lag_s=lag_s, stamped=stamped, noise_w=noise_w, jitter=0.2), step_of_3_kw, 100.0)
    assert worst_settling_s(trace) <= seconds
    assert overshoot_w(trace) <= 150.0


@pytest.mark.parametrize(
    "case",
    [
        Case(refresh_s=1.0, jitter=0.2),
        Case(refresh_s=1.0, stamped=True, jitter=0.2),
        Case(lag_s=1.0, refresh_s=1.0, jitter=0.2, noise_w=20.0),
        Case(delay_s=1.0, jitter=0.2),
        Case(lag_s=1.0, delay_s=1.0, jitter=0.2, noise_w=20.0),
        Case(ramp_w_per_s=1000.0, jitter=0.2),
        Case(lag_s=2.0, ramp_w_per_s=1000.0, delay_s=1.0),
        Case(cycle_s=1.0),
        Case(lag_s=0.0, delay_s=0.0, lag_inverter_s=0.0),
        Case(lag_s=1.0, gain=0.97),
        Case(lag_s=1.0, measured=1.03),
        Case(lag_s=1.0, parameters={"kp": 0.0, "kd_s": 0.1, "ki_per_s": 1.0}),
    ],
    ids=lambda case: " ".join(
        f"{name}={getattr(case, name)}"
        for name in case.__struct_fields__
        if getattr(case, name) != getattr(Case(), name)
    ),
)
def test_slow_meters_hesitating_and_ramping_inverters_and_uneven_cycles_do_not_make_it_hunt(case: Case) -> None:
    trace = run(case, step_of_3_kw, 100.0)
    assert worst_settling_s(trace) <= 13.0
    assert overshoot_w(trace) <= 200.0
    assert trace.sign_changes(0.0, 100.0) == 0
    assert abs(trace.grid_w[-1]) <= 10.0 + 3.0 * case.noise_w


def test_an_inverter_that_delivers_less_than_its_command_is_told_more() -> None:
    trace = run(Case(gain=0.97), constant(3000.0), 60.0)
    assert trace.grid_w[-1] == pytest.approx(0.0, abs=5.0)
    assert trace.ordered_w[-1] == pytest.approx(3000.0 / 0.97, abs=10.0)


def test_a_tiny_power_is_rest_with_hysteresis_and_a_worthwhile_one_is_delivered() -> None:
    rest_w = next(parameter.default for parameter in grid_loop.PARAMETERS if parameter.name == "rest_w")

    def creeping(at_s: float) -> float:
        return min(at_s, 120.0 - at_s) * 1.2

    trace = run(Case(noise_w=3.0), creeping, 120.0)
    delivering = [trace.load_w[i] for i in trace.between(0.0, 120.0) if trace.ordered_w[i]]
    begins = next(i for i in trace.between(0.0, 120.0) if trace.ordered_w[i])
    assert trace.load_w[begins] >= rest_w
    assert min(delivering) >= 0.5 * rest_w
    switches = sum(bool(one) != bool(two) for one, two in zip(trace.ordered_w, trace.ordered_w[1:], strict=False))
    assert switches == 2


def test_a_dead_band_leaves_small_grid_power_alone() -> None:
    trace = run(Case(parameters={"deadband_w": 100.0}), lambda at_s: 1000.0 if at_s < 20.0 else 920.0, 40.0)
    settled_w = trace.ordered_w[trace.between(19.0, 20.0)[0]]
    assert trace.ordered_w[-1] == pytest.approx(settled_w, abs=1.0)
    assert trace.grid_w[trace.between(19.0, 20.0)[0]] == pytest.approx(100.0, abs=15.0)
    assert abs(trace.grid_w[-1]) <= 100.0


def test_noise_is_not_a_jump_but_a_real_change_of_direction_is_followed_at_once() -> None:
    trace = run(Case(), lambda at_s: 1500.0 if at_s < 20.0 else -1500.0, 30.0)
    turned_s = next(at_s for at_s, power in zip(trace.at_s, trace.ordered_w, strict=True) if at_s > 20.0 and power < 0)
    assert turned_s - 20.0 <= 2.0


def test_every_parameter_of_the_loop_has_a_meaning_and_a_range() -> None:
    assert all(isinstance(one, Parameter) and one.minimum < one.maximum for one in grid_loop.PARAMETERS)
