"""The small parts: PID, ramp, limits, dispatch, reasons."""

import pathlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control import dispatch, limits, pid, ramp
from control.modes import MODES
from control.modes.mode import parameter_faults, resolved
from control.reasons import TEMPLATES, Reason, words
from control.record import Bound

GAINS = pid.PidGains(0.2, 2.5)


@pytest.mark.req("MOD-12")
def test_pid_leaves_its_bound_with_the_first_error_of_the_other_sign() -> None:
    state, output = pid.started_at(0.0), 0.0
    for _ in range(200):
        state, output = pid.advance(state, GAINS, 5000.0, 0.1, -1000.0, 1000.0)
    assert output == 1000.0
    state, output = pid.advance(state, GAINS, -100.0, 0.1, -1000.0, 1000.0)
    assert output < 1000.0


@pytest.mark.req("MOD-12")
def test_pid_starts_at_the_power_that_flows_already() -> None:
    _, output = pid.advance(pid.started_at(750.0), GAINS, 0.0, 0.1, -5000.0, 5000.0)
    assert output == 750.0


def test_pid_derivative_answers_the_change_of_the_error() -> None:
    gains = pid.PidGains(0.0, 0.0, 0.5)
    state, first = pid.advance(pid.started_at(0.0), gains, 100.0, 0.1, -1e6, 1e6)
    assert first == pytest.approx(500.0)
    _, second = pid.advance(state, gains, 100.0, 0.1, -1e6, 1e6)
    assert second == 0.0


@pytest.mark.req("MOD-12")
@given(
    errors=st.lists(st.floats(-1e5, 1e5), min_size=1, max_size=40),
    low=st.floats(-1e4, 0.0),
    high=st.floats(0.0, 1e4),
)
def test_pid_output_and_memory_stay_inside_live_bounds(errors: list[float], low: float, high: float) -> None:
    state = pid.started_at(0.0)
    for error in errors:
        state, output = pid.advance(state, GAINS, error, 0.1, low, high)
        assert low <= output <= high
        assert low - 1e-6 <= state.integral <= high + 1e-6


@given(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5), st.floats(-1.0, 1e4))
def test_ramp_never_moves_faster_than_its_rate_and_never_overshoots(wanted: float, last: float, dt_s: float) -> None:
    power, rate = ramp.ramped(wanted, last, dt_s, (1000.0, 3000.0))
    assert abs(power - last) <= 3000.0 * min(max(dt_s, 0.0), 1.0) + 1e-6
    assert min(wanted, last) - 1e-6 <= power <= max(wanted, last) + 1e-6
    assert rate in {0.0, 1000.0, 3000.0}


@given(st.lists(st.tuples(st.floats(-1e5, 0.0), st.floats(0.0, 1e5)), max_size=8))
def test_narrowed_bounds_lie_inside_every_limit_and_contain_zero(pairs: list[tuple[float, float]]) -> None:
    bounds = limits.narrow(tuple(Bound(low, high, Reason("software")) for low, high in pairs))
    assert bounds.min_w <= 0.0 <= bounds.max_w
    assert all(low <= bounds.min_w and bounds.max_w <= high for low, high in pairs)


@given(
    st.floats(0.0, 1e5),
    st.lists(st.tuples(st.floats(0.0, 2e4), st.floats(0.1, 5.0)), min_size=1, max_size=12),
)
def test_sharing_fills_nobody_above_his_room_and_loses_nothing(
    total_w: float, units: list[tuple[float, float]]
) -> None:
    room = [room for room, _ in units]
    shares = dispatch._fill(total_w, room, [room * lean for room, lean in units])  # pyright: ignore[reportPrivateUsage]
    assert all(0.0 <= share <= most + 1e-9 for share, most in zip(shares, room, strict=True))
    assert sum(shares) == pytest.approx(min(total_w, sum(room)), rel=1e-9, abs=dispatch.LEAST_ROOM_W * len(room))


def test_room_too_small_to_divide_is_no_room() -> None:
    assert dispatch._fill(1.0, [5e-324], [2.5e-324]) == [0.0]  # pyright: ignore[reportPrivateUsage]


def test_every_reason_used_in_the_code_has_words() -> None:
    folder = pathlib.Path(limits.__file__).parent
    used = {
        code
        for path in folder.rglob("*.py")
        for code in re.findall(r'Reason\(\s*"(\w+)"', path.read_text(encoding="utf-8"))
    }
    assert used <= set(TEMPLATES)
    assert set(TEMPLATES) == used


def test_reasons_read_as_sentences() -> None:
    text = words(Reason("soc_window", "rack1", {"soc_pct": 4.25}))
    assert text == "State of charge 4.2 % of battery rack1 is near or beyond its limit"


@pytest.mark.parametrize("mode_id", MODES)
def test_every_mode_describes_itself_and_its_defaults_are_allowed(mode_id: str) -> None:
    mode = MODES[mode_id]
    assert mode.mode_id == mode_id
    assert mode.title
    assert mode.text.endswith(".")
    values = resolved(mode)
    assert parameter_faults(mode, values) == []
    for parameter in mode.parameters:
        assert parameter.text.endswith(".")
        assert parameter.minimum <= parameter.default <= parameter.maximum


def test_a_parameter_is_named_for_people_without_its_unit() -> None:
    titles = {parameter.name: parameter.title for mode in MODES.values() for parameter in mode.parameters}
    assert titles["ki_per_s"] == "Integral gain"
    assert titles["target_soc_pct"] == "Target SoC"
    assert titles["start2_min"] == "Second start"
    assert titles["discharge_above"] == "Discharge above"
