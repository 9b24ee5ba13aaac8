"""The parts of the analysis one by one: steps, delays, scale, witnesses."""

import msgspec
import pytest

from control.commissioning import lag, order, phases
from control.commissioning.delays import delays
from control.commissioning.model import Course, Estimate, Segment, Trace, Verdict
from control.commissioning.scale import cause
from control.commissioning.steps import added, estimate, level, ratio, sure
from control.commissioning.witnesses import Heard, direction, sizes
from tests.control.commissioning.house import CALM, Fault, course


@pytest.mark.parametrize("late_s", [0.0, 0.3, 1.0, 1.8])
def test_the_meter_s_delay_is_found_apart_from_the_inverter_s(late_s: float) -> None:
    around = msgspec.structs.replace(CALM, meter_late_s=late_s, inverter_late_s=0.2, inverter_lag_s=0.3)
    lags, _, findings = delays(course(Fault(), around))
    assert lags["grid"].total_s == pytest.approx(late_s, abs=0.11)
    assert lags["inverter1"].total_s == pytest.approx(0.5, abs=0.16)
    assert {one.verdict for one in findings} == {Verdict.RIGHT}


def test_a_meter_that_averages_shows_a_time_constant() -> None:
    lags, _, _ = delays(course(Fault(), msgspec.structs.replace(CALM, meter_late_s=0.2, meter_lag_s=0.5)))
    assert lags["grid"].lag_s == pytest.approx(0.5, abs=0.25)
    assert lags["grid"].total_s == pytest.approx(0.7, abs=0.15)


def test_a_slow_inverter_gets_a_slower_grid_loop_as_a_line_of_the_site_file() -> None:
    around = msgspec.structs.replace(CALM, inverter_late_s=0.8, inverter_lag_s=0.8)
    _, _, findings = delays(course(Fault(), around))
    slow = next(one for one in findings if one.code == "slow_inverter")
    assert slow.lines[0] == "[control.parameters.self_consumption]"
    assert 0.3 < float(slow.lines[1].removeprefix("ki_per_s = ")) < 0.6


def test_a_meter_later_than_the_grid_loop_can_learn_is_told() -> None:
    around = msgspec.structs.replace(CALM, meter_late_s=2.8)
    _, _, findings = delays(course(Fault(), around))
    assert [one.code for one in findings] == ["delay", "slow_meter"]


def test_an_answer_without_a_shape_has_no_delay() -> None:
    lags, responses, findings = delays(course(Fault(meter_shows="load")))
    assert "grid" not in lags
    assert "inverter1" in responses
    assert [one.verdict for one in findings] == [Verdict.RIGHT, Verdict.HINT]
    nothing = Course("inverter1", 0, "grid", (), {})
    assert [one.verdict for one in delays(nothing)[2]] == [Verdict.HINT, Verdict.HINT]
    curve = tuple((0.1 * number, float(number % 2)) for number in range(40))
    assert lag.fitted(((0.0, 0.0), (1.0, 1.0)), curve) == ()


def test_steps_without_samples_are_left_out() -> None:
    empty = Trace((), ())
    assert level(empty, 0.0, 1.0) == ()
    assert estimate(()) == ()
    recorded = course()
    gap = msgspec.structs.replace(recorded, traces={**recorded.traces, "grid/w": empty})
    assert ratio(gap, "grid/w") == ()
    assert ratio(recorded, "nobody/w") == ()
    assert lag.response(gap, "grid/w") == ()
    assert lag.response(recorded, "nobody/w") == ()


def test_a_few_steps_have_no_median_answer() -> None:
    recorded = course()
    short = msgspec.structs.replace(recorded, segments=recorded.segments[:3])
    assert lag.response(short, "inverter1/w") == ()


def test_sums_use_the_newest_value_of_the_second_trace() -> None:
    total = added(Trace((0.0, 1.0, 2.0), (1.0, 2.0, 3.0)), Trace((0.5, 1.5), (10.0, 20.0)))
    assert total.values == (11.0, 12.0, 23.0)


def test_sureness_grows_with_the_distance() -> None:
    assert sure(-1.0, 1.0) == 0.0
    assert sure(1.0, 1.0) == pytest.approx(0.683, abs=0.001)
    assert sure(10.0, 1.0) == 0.999


@pytest.mark.parametrize(
    ("factor", "text"),
    [
        (0.1, "decimal place is off by one"),
        (0.00101, "kW is read as W"),
        (2.02, "twice too large"),
        (0.05, "100/5"),
        (1.25, "a transformer of 60 A is set as 75 A"),
        (0.735, ""),
    ],
)
def test_a_factor_has_its_usual_cause(factor: float, text: str) -> None:
    assert (text in cause(factor)) if text else cause(factor) == ""


def one(value: float, error: float = 0.01) -> Estimate:
    return Estimate(value, error, 12)


@pytest.mark.parametrize(
    ("heard", "sign", "wrong"),
    [
        (Heard(one(1.0)), 1, ()),
        (Heard(one(1.0), grid=(one(-1.0),)), 1, ("grid",)),
        (Heard(one(1.0), (one(1.0),), grid=(one(-1.0),)), 1, ("grid",)),
        (Heard(one(1.0), (one(-1.0),), grid=(one(-1.0),)), -1, ("inverter",)),
        (Heard(one(-1.0), (one(-1.0),), grid=(one(-1.0),)), -1, ()),
        (Heard(one(-1.0), (one(1.0),), grid=(one(1.0),)), 1, ("inverter",)),
        (Heard(one(1.0), (one(-1.0),), grid=(one(1.0),)), 1, ("racks",)),
        (Heard(one(1.0), (one(-1.0),), (one(-4e-4, 1e-5),), (one(-1.0),)), 1, ("racks", "grid")),
        (Heard(one(1.0), (), (one(4e-4, 1e-5),), (one(0.0),)), -1, ("inverter",)),
    ],
)
def test_the_direction_is_that_with_the_fewest_liars(heard: Heard, sign: int, wrong: tuple[str, ...]) -> None:
    way = direction(heard)
    assert way.sign == sign
    assert tuple(name for name in ("inverter", "racks", "grid") if getattr(way, name)) == wrong


def test_sizes_are_weighed_against_each_other() -> None:
    assert sizes(Heard(one(1.0), (one(1.03),)), (one(0.99),)).follows
    tenth = sizes(Heard(one(0.1), (one(1.0),)), (one(1.0),))
    assert (tenth.truth, tenth.inverter, tenth.follows) == (1.0, 0.1, True)
    half = sizes(Heard(one(0.5), (one(0.5),)), (one(0.5),))
    assert (half.truth, half.inverter, half.follows) == (0.5, 1.0, False)
    both = sizes(Heard(one(1.0), (one(0.1),)), (one(0.1),))
    assert (both.truth, both.inverter) == (0.1, 10.0)
    assert sizes(Heard(one(1.0), (one(0.1),)), ()).racks == pytest.approx(0.1)


def test_no_way_of_wiring_explains_silence() -> None:
    assert phases.fit(phases.Answers((0j, 0j, 0j), 0.01, reactive=True)) == ()
    assert phases.uneven(phases.Answers((1 + 0j, -1 + 0j, 1 + 0j), 0.01, reactive=True)) == ()


def test_phases_without_voltages_have_no_order() -> None:
    segments = (Segment(0.0, 5.0, 0.0),)
    assert order.matched(Course("inverter1", 0, "grid", segments, {})) == ()
    empty = {f"{device}/v{phase}": Trace((), ()) for device in ("grid", "inverter1") for phase in (1, 2, 3)}
    assert order.matched(Course("inverter1", 0, "grid", segments, empty)) == ()
