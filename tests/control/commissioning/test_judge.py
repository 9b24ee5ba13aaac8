"""Each way to wire or set up a site wrongly, found in noisy traces; and nothing found where nothing is wrong."""

import msgspec
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from control.commissioning.judge import judged
from control.commissioning.model import Course, Finding, Trace, Verdict
from control.commissioning.together import together, well
from tests.control.commissioning.house import CALM, RIGHT, Fault, Surroundings, course

LIVELY = msgspec.structs.replace(CALM, sun_w=1500.0, kettle_w=1500.0, noise_w=20.0)


def wrong(recorded: Course) -> list[tuple[str, str]]:
    """Return code and place of every fault found."""
    return [(one.code, one.place) for one in judged(recorded).findings if one.verdict is Verdict.FAULT]


def found(recorded: Course, code: str) -> Finding:
    return next(one for one in judged(recorded).findings if one.code == code)


FAULTS = {
    "the grid meter counts backwards": (Fault(signs=(-1, -1, -1)), [("grid_sign", "grid")]),
    "one transformer is turned round": (Fault(signs=(1, -1, 1)), [("ct_reversed", "grid L2")]),
    "two transformers are turned round": (
        Fault(signs=(-1, 1, -1)),
        [("ct_reversed", "grid L1"), ("ct_reversed", "grid L3")],
    ),
    "two transformers are exchanged": (Fault(conductors=(1, 0, 2)), [("ct_swapped", "grid L1/L2")]),
    "the outer two are exchanged": (Fault(conductors=(2, 1, 0)), [("ct_swapped", "grid L1/L3")]),
    "all three are one on": (Fault(conductors=(1, 2, 0)), [("ct_swapped", "grid L1/L2/L3")]),
    "all three are one back": (Fault(conductors=(2, 0, 1)), [("ct_swapped", "grid L1/L2/L3")]),
    "exchanged and one of them turned": (
        Fault(conductors=(1, 0, 2), signs=(-1, 1, 1)),
        [("ct_swapped", "grid L1/L2"), ("ct_reversed", "grid L1")],
    ),
    "one transformer is missing": (Fault(signs=(1, 0, 1)), [("ct_missing", "grid L2")]),
    "a tenth is shown": (Fault(factors=(0.1, 0.1, 0.1)), [("grid_scale", "grid")]),
    "twice is shown": (Fault(factors=(2.0, 2.0, 2.0)), [("grid_scale", "grid")]),
    "one transformer has another ratio": (Fault(factors=(1.0, 1.0, 2.0)), [("ct_scale", "grid L3")]),
    "the meter sits at the sun": (Fault(meter_shows="pv"), [("meter_elsewhere", "grid")]),
    "the meter sits at the load": (Fault(meter_shows="load"), [("meter_elsewhere", "grid")]),
    "two meters are exchanged": (
        Fault(meter_shows="exchanged"),
        [("meters_exchanged", "grid"), ("meter_sees_inverter", "pv")],
    ),
    "the inverter does and shows the opposite": (Fault(command=-1.0, reading=-1.0), [("inverter_sign", "inverter1")]),
    "the inverter does the opposite": (Fault(command=-1.0), [("inverter_sign", "inverter1")]),
    "the inverter shows the opposite": (Fault(reading=-1.0), [("inverter_reading_sign", "inverter1")]),
    "the inverter shows tenths": (Fault(reading=0.1), [("inverter_scale", "inverter1")]),
    "the inverter counts everything in another unit": (
        Fault(command=0.5, reading=2.0),
        [("inverter_scale", "inverter1")],
    ),
    "the inverter gives half": (Fault(command=0.5), [("inverter_follows", "inverter1")]),
    "the inverter does nothing": (Fault(command=0.0), [("inverter_follows", "inverter1")]),
    "the BMS shows the opposite": (Fault(current=-1.0), [("battery_sign", "racks of inverter1")]),
    "the BMS shows tenths": (Fault(current=0.1), [("battery_scale", "racks of inverter1")]),
    "only the total counts backwards": (Fault(total_sign=-1), [("total_differs", "grid")]),
}


@pytest.mark.req("MTR-02")
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_found_in_a_house_with_sun_and_a_kettle(name: str, seed: int) -> None:
    fault, expected = FAULTS[name]
    assert wrong(course(fault, msgspec.structs.replace(LIVELY, seed=seed))) == expected


SINGLE = {
    "right": (Fault(), []),
    "on another phase": (Fault(feeds=2), [("inverter_phase", "inverter1")]),
    "the meter's phases are one on": (Fault(names=(1, 2, 0)), [("inverter_phase", "inverter1")]),
    "its own transformer is turned": (Fault(signs=(-1, 1, 1)), [("ct_reversed", "grid L1")]),
    "its transformer sees another phase": (Fault(conductors=(1, 0, 2)), [("ct_swapped", "grid L2")]),
    "a tenth": (Fault(factors=(0.1, 0.1, 0.1)), [("grid_scale", "grid")]),
    "the inverter's sign": (Fault(command=-1.0, reading=-1.0), [("inverter_sign", "inverter1")]),
    "at the sun": (Fault(meter_shows="pv"), [("meter_elsewhere", "grid")]),
}


@pytest.mark.parametrize("name", SINGLE)
@pytest.mark.parametrize("reactive", [True, False])
def test_a_single_phase_inverter_shows_its_own_phase(name: str, *, reactive: bool) -> None:
    fault, expected = SINGLE[name]
    assert wrong(course(fault, msgspec.structs.replace(LIVELY, phase=1, reactive=reactive))) == expected


def test_the_right_phase_is_proposed_as_a_line_of_the_site_file() -> None:
    finding = found(course(Fault(feeds=3), msgspec.structs.replace(CALM, phase=1)), "inverter_phase")
    assert finding.lines == ('# in the entry [[inverters]] with id = "inverter1"', "phase = 3")
    exchanged = found(course(Fault(meter_shows="exchanged")), "meters_exchanged")
    assert exchanged.lines[1::2] == ('role = "pv"', 'role = "grid"')


@pytest.mark.parametrize(
    "name", ["one transformer is turned round", "two transformers are exchanged", "a tenth is shown"]
)
def test_meters_without_reactive_power_tell_the_same(name: str) -> None:
    fault, expected = FAULTS[name]
    assert wrong(course(fault, msgspec.structs.replace(LIVELY, reactive=False))) == expected


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (RIGHT, []),
        (Fault(total_sign=-1), [("grid_sign", "grid")]),
        (Fault(factors=(0.1, 0.1, 0.1)), [("grid_scale", "grid")]),
        (Fault(meter_shows="load"), [("meter_elsewhere", "grid")]),
    ],
)
def test_a_meter_without_phases_is_judged_by_its_total(fault: Fault, expected: list[tuple[str, str]]) -> None:
    assert wrong(course(fault, msgspec.structs.replace(LIVELY, phases=False))) == expected


@pytest.mark.parametrize("names", [(0, 1, 2), (1, 2, 0), (1, 0, 2)])
def test_kettles_on_two_phases_tell_the_order_of_the_phases(names: tuple[int, int, int]) -> None:
    around = msgspec.structs.replace(CALM, kettle_w=2000.0, kettles=2, seed=3)
    expected = [] if names == (0, 1, 2) else [("phase_order", "grid")]
    assert wrong(course(Fault(names=names), around)) == expected


def test_without_them_the_order_stays_open_and_the_test_is_well_all_the_same() -> None:
    findings = judged(course()).findings
    assert found(course(), "order").verdict is Verdict.HINT
    assert well(findings)
    codes = {one.code for one in findings if one.verdict is Verdict.RIGHT}
    assert codes == {"inverter", "battery", "phases", "grid_scale", "place", "delay"}


@pytest.mark.req("MTR-02")
@example_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    around=st.builds(
        Surroundings,
        pulse_w=st.sampled_from([500.0, 2000.0, 5000.0]),
        pulses=st.sampled_from([2, 3, 5]),
        noise_w=st.floats(0.0, 150.0),
        kettle_w=st.sampled_from([0.0, 500.0, 2000.0, 3000.0]),
        kettles=st.integers(1, 3),
        sun_w=st.sampled_from([0.0, 500.0, 4000.0]),
        phase=st.integers(0, 3),
        seed=st.integers(0, 10_000),
        meter_late_s=st.sampled_from([0.0, 0.2, 1.0, 2.0]),
        inverter_lag_s=st.sampled_from([0.0, 0.1, 0.5]),
        reactive=st.booleans(),
        phases=st.booleans(),
        racks=st.booleans(),
        pv_meter=st.booleans(),
    )
)
def test_no_house_that_is_wired_right_is_ever_called_wrong(around: Surroundings) -> None:
    assert wrong(course(RIGHT, around)) == []


@pytest.mark.parametrize("name", [name for name in FAULTS if "BMS" not in name])
def test_noise_hides_a_fault_but_never_makes_the_test_well(name: str) -> None:
    for seed in range(3):
        around = Surroundings(pulse_w=800.0, noise_w=120.0, kettle_w=2500.0, kettles=3, sun_w=800.0, seed=seed)
        assert not well(judged(course(FAULTS[name][0], around)).findings)


def test_kettles_that_switch_as_large_as_the_pulses_are_noise_and_no_finding() -> None:
    around = Surroundings(pulse_w=500.0, pulses=2, noise_w=0.0, kettle_w=500.0, kettles=3, seed=15, phases=False)
    findings = judged(course(RIGHT, msgspec.structs.replace(around, pv_meter=False, meter_late_s=1.0))).findings
    assert [one.code for one in findings if one.verdict is Verdict.UNCLEAR] == ["noise"]


def test_too_much_noise_asks_for_more_power() -> None:
    around = Surroundings(pulse_w=300.0, noise_w=2000.0, sun_w=0.0)
    noise = found(course(RIGHT, around), "noise")
    assert noise.verdict is Verdict.UNCLEAR
    assert "Repeat with more power" in noise.action


def test_the_sun_is_taken_out_of_the_grid_meter_where_that_helps() -> None:
    around = Surroundings(pulse_w=800.0, sun_w=8000.0, seed=2)
    assert well(judged(course(RIGHT, around)).findings)
    alone = msgspec.structs.replace(around, pv_meter=False)
    error = {sunny.pv_meter: judged(course(RIGHT, sunny)).ratios["grid/w"].error for sunny in (around, alone)}
    assert error[True] < 0.5 * error[False]


def test_a_pv_meter_that_moves_too_much_to_tell_its_place_is_only_mentioned() -> None:
    recorded = course(RIGHT, Surroundings(pulse_w=400.0))
    traces = dict(recorded.traces)
    sun = traces["pv/w"]
    restless = tuple(300.0 * (number // 50 % 3) for number in range(len(sun.values)))
    traces["pv/w"] = Trace(sun.times_s, restless)
    finding = found(msgspec.structs.replace(recorded, traces=traces), "place")
    assert finding.verdict is Verdict.HINT


def without(recorded: Course, *names: str) -> Course:
    kept = {name: trace for name, trace in recorded.traces.items() if name not in names}
    return msgspec.structs.replace(recorded, traces=kept)


def test_a_grid_meter_without_data_is_named() -> None:
    recorded = without(course(), *(name for name in course().traces if name.startswith("grid/")))
    assert found(recorded, "no_meter").verdict is Verdict.UNCLEAR
    assert wrong(recorded) == []


def test_a_meter_elsewhere_is_found_without_data_of_the_others() -> None:
    assert wrong(without(course(Fault(meter_shows="load")), "pv/w")) == [("meter_elsewhere", "grid")]


def test_pulses_that_were_held_back_are_not_judged() -> None:
    recorded = course()
    command = recorded.traces["command/w"]
    held = {**recorded.traces, "command/w": Trace(command.times_s, tuple(0.2 * w for w in command.values))}
    for broken in (msgspec.structs.replace(recorded, traces=held), without(recorded, "command/w")):
        result = judged(broken)
        assert [(one.code, one.verdict) for one in result.findings if one.verdict is not Verdict.HINT] == [
            ("no_pulse", Verdict.UNCLEAR)
        ]


def test_a_pattern_no_wiring_makes_is_shown_with_its_numbers() -> None:
    recorded = course()
    traces = dict(recorded.traces)
    for phase, factor in ((1, 1.0), (2, -0.45), (3, 0.45)):
        base = traces["grid/w1"]
        traces[f"grid/w{phase}"] = Trace(base.times_s, tuple(factor * value for value in base.values))
    finding = found(msgspec.structs.replace(recorded, traces=traces), "ct_unknown")
    assert "L2 -0.4" in finding.text
    alone = course(RIGHT, msgspec.structs.replace(CALM, phase=1, reactive=False))
    both = {**alone.traces, "grid/w2": alone.traces["grid/w1"]}
    assert ("ct_unknown", "grid") in wrong(msgspec.structs.replace(alone, traces=both))


def test_the_findings_of_several_inverters_are_told_once_worst_first() -> None:
    first = judged(course(Fault(signs=(1, -1, 1))))
    second = judged(course(RIGHT))
    all_of_them = together((second, first))
    assert all_of_them[0].code == "ct_reversed"
    assert len([one for one in all_of_them if one.code == "grid_scale"]) == 1
    assert not well(all_of_them)
