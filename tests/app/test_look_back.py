"""`ballast explain` and `ballast replay --set`."""

# pyright: reportPrivateUsage=false

import gzip
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.cli import main
from app.explain import ExplainError, explained, moment_of, power_words, record_at
from app.recorder import Recorder
from app.replay import what_if
from app.version import version
from app.what_if import WhatIfError, parse_assignment
from control.cycle import step
from control.plan import Intent
from control.readings import Instant
from control.requests import DeliverPlan, Origin, Role, SetMode, SetPower, Source
from tests.control.plans import plan, planned_settings
from tests.control.plant import UTC_0, House, origin, settings


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten seconds of self-consumption with 3 kW load; after 6 s the battery falls silent."""
    path = tmp_path_factory.mktemp("recordings") / "house.jsonl.gz"
    house, recorder = House(settings(), load_w=3000.0), Recorder(path, version())
    for number in range(100):
        if number == 60:
            house.silent.add("battery1")
        house.at_s += 0.1
        now = Instant(house.at_s, UTC_0 + house.at_s)
        readings, before = house.readings(), house.memory
        house.memory, record = step(before, readings, (), now)
        house.obey(record.commands)
        recorder.tap(before, readings, (), record)
    while recorder._worker.depth:
        threading.Event().wait(0.01)
    recorder.close()
    return path


def record_cycles(recorder: Recorder, house: House, cycles: int) -> None:
    """Run a house for some cycles and record them."""
    for _ in range(cycles):
        house.at_s += 0.1
        readings, before = house.readings(), house.memory
        house.memory, record = step(before, readings, (), Instant(house.at_s, UTC_0 + house.at_s))
        house.obey(record.commands)
        recorder.tap(before, readings, (), record)


def recorded_until_restart(path: Path, *, away_s: float) -> Path:
    """Record 3 s of a house, the program away for a time, and 7 s of the program started again."""
    house, recorder = House(settings(), load_w=3000.0), Recorder(path, version())
    fresh = house.memory
    record_cycles(recorder, house, 30)
    recorder._gap = True  # a program that starts writes a header
    house.at_s += away_s
    house.memory = fresh
    record_cycles(recorder, house, 70)
    while recorder._worker.depth:
        threading.Event().wait(0.01)
    recorder.close()
    return path


def text(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    return captured.out + captured.err


@pytest.mark.req("REC-01")
def test_explain_names_every_link_of_the_chain(recording: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--recording", str(recording), "--at", "3"]) == 0
    said = text(capsys)
    for title in ("requests", "plant", "who decides", "wish", "ramp", "bounds", "set-point", "commands", "readback"):
        assert f"\n{title}" in said
    assert "self_consumption (local mode)" in said
    assert "Rating of inverter inverter1" in said


def test_explain_of_a_safe_stop_says_which_device_and_for_how_long(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", "--recording", str(recording)]) == 0
    said = text(capsys)
    assert "SAFE STOP: No inverter with a battery has valid data" in said
    assert "no data from battery1 (silent, 4.0 s old)" in said
    assert "error: Battery does not answer battery1" in said


def test_explain_takes_seconds_times_of_day_and_moments(recording: Path) -> None:
    by_seconds = record_at(recording, "+5.0")
    assert by_seconds.at.at_s == pytest.approx(105.1, abs=0.01)
    assert record_at(recording, "2026-11-18T11:08:25Z").at.at_utc == pytest.approx(1_795_000_105.0, abs=0.11)
    assert record_at(recording, "11:08:25").at.at_utc == pytest.approx(1_795_000_105.0, abs=0.11)
    assert moment_of("00:00:10", UTC_0)[0] > UTC_0


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("500", "500 is not in .* it covers 2026-11-18T11:08:20Z to 11:08:30Z"),
        ("-5", "-5 is not in"),
        ("soon", "'soon' is not a moment"),
        ("2026-13-41T00:00:00Z", "is not a moment"),
    ],
)
def test_a_moment_that_is_not_there_is_refused_with_what_is_there(recording: Path, at: str, words: str) -> None:
    with pytest.raises(ExplainError, match=words):
        record_at(recording, at)


def test_a_moment_at_which_the_program_did_not_run_is_refused_with_what_is_around_it(tmp_path: Path) -> None:
    path = recorded_until_restart(tmp_path / "restart.jsonl.gz", away_s=60.0)
    gap = "nothing was recorded from 2026-11-18T11:08:23Z to 11:09:23Z; the last cycle before is at 2.9 s"
    for at in ("30", "2026-11-18T11:08:50Z", "11:08:50"):
        with pytest.raises(ExplainError, match=gap):
            record_at(path, at)
    assert record_at(path, "3.5").at.at_s == pytest.approx(103.0, abs=0.01)  # a moment after it still means it
    assert record_at(path, "63").at.at_s == pytest.approx(163.0, abs=0.11)


def test_explain_as_json_is_the_whole_record(recording: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--recording", str(recording), "--at", "3", "--json"]) == 0
    assert '"claims"' in text(capsys)


def test_explain_without_a_unit_or_a_recording_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", "--data", str(tmp_path)]) == 2
    assert "no unit is running" in text(capsys)
    assert main(["explain", "--recording", str(tmp_path / "none")]) == 2
    assert "cannot be read" in text(capsys)


def test_explain_of_a_unit_that_has_died_names_the_recording_it_has_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "incidents").mkdir()
    (tmp_path / "incidents/20261121T170000Z-need_battery.jsonl.gz").touch()
    assert main(["explain", "--data", str(tmp_path)]) == 2
    assert "it has left a recording: ballast explain --recording" in text(capsys)


def test_explain_tells_requests_ramp_and_bounds_in_words() -> None:
    house = House(settings(), load_w=0.0)
    house.run(2.0)
    house.changes["battery1"] = {"discharge_allowed": False}
    house.cycle(SetMode(origin(), "local"))
    told = "\n".join(explained(house.cycle(SetPower(origin(), 3000.0))))
    assert "accepted: set-point 3000 W for 60 s" in told
    assert "ramp         discharge 500 W: Ramp of 5000 W/s" in told
    assert "set-point    0 W (rest): held by a bound: Battery battery1 forbids charging or discharging" in told


def test_powers_are_told_as_what_the_battery_does() -> None:
    assert power_words(-1234.4) == "charge 1 234 W"
    assert power_words(0.2) == "0 W (rest)"


@pytest.mark.req("REC-01")
def test_what_if_a_smaller_limit_had_been_set(recording: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(recording), "--set", "limits.max_discharge_w=1000"]) == 0
    said = text(capsys)
    assert "0.4 to      8.9 s" in said or "0.3 to      8.9 s" in said
    assert "estimated" in said
    result = what_if(recording, [parse_assignment("limits.max_discharge_w=1000")])
    assert result.stretches[0].reason == "Power limit set in the site file"  # what holds it, not the mode's wish
    assert result.largest_w == pytest.approx(2000.0, abs=60.0)
    assert result.discharge_wh[1] < result.discharge_wh[0]
    assert len(result.stretches) == 1


def test_a_stretch_is_told_as_it_is_where_it_differs_most(recording: Path) -> None:
    result = what_if(recording, [parse_assignment("control.mode=passive")])
    stretch = max(result.stretches, key=lambda one: one.apart_w)
    assert stretch.apart_w == pytest.approx(result.largest_w)
    assert stretch.begin_s < stretch.most_s <= stretch.end_s
    assert stretch.instead_w == 0.0


def test_the_length_of_the_cycle_is_the_recording_s_own(recording: Path) -> None:
    with pytest.raises(WhatIfError, match=r"control\.cycle_s: this key does not change what the controller decides"):
        what_if(recording, [parse_assignment("control.cycle_s=5")])


def test_what_if_nothing_had_been_changed_nothing_differs(recording: Path) -> None:
    result = what_if(recording, [parse_assignment("limits.max_discharge_w=100000")])
    assert result.different == 0
    assert result.discharge_wh[0] == result.discharge_wh[1]


def test_what_if_starts_again_where_the_recorded_program_did(tmp_path: Path) -> None:
    path = recorded_until_restart(tmp_path / "restart.jsonl.gz", away_s=60.0)
    unused = what_if(path, [parse_assignment("control.parameters.peak_shaving.import_limit_w=100")])
    assert unused.cycles == 100
    assert unused.different == 0  # the start-up and its 0 W are no difference
    less = what_if(path, [parse_assignment("limits.max_discharge_w=1000")])
    assert [round(one.end_s) for one in less.stretches] == [3, 70]  # the time the program was away is no part of it
    assert less.stretches[1].recorded_w == pytest.approx(3000.0, abs=100.0)
    assert less.stretches[1].instead_w == pytest.approx(1000.0)


def test_what_if_names_what_limits_the_inverters_and_not_that_it_is_their_sum(tmp_path: Path) -> None:
    house, recorder = House(settings(2), load_w=8000.0), Recorder(tmp_path / "two.jsonl.gz", version())
    record_cycles(recorder, house, 60)
    while recorder._worker.depth:
        threading.Event().wait(0.01)
    recorder.close()
    found = what_if(tmp_path / "two.jsonl.gz", [parse_assignment("inverters.inverter1.max_discharge_w=1000")])
    reason = max(found.stretches, key=lambda one: one.apart_w).reason
    assert "Rating of inverter inverter1" in reason
    assert "Sum" not in reason


def test_at_rest_the_head_names_the_racks_that_are_empty_and_not_the_sum_of_the_inverters() -> None:
    house = House(settings(2), load_w=3000.0, soc_pct=5.0)
    head = explained(house.run(5.0))[1]
    assert head.startswith("0 W (rest) because: State of charge 5.0 % of battery battery1"), head


def test_what_if_goes_on_from_its_own_memory_after_a_gap_in_the_recording(tmp_path: Path) -> None:
    house, recorder = House(settings(), load_w=3000.0), Recorder(tmp_path / "gap.jsonl.gz", version())
    record_cycles(recorder, house, 50)
    recorder._gap = True
    record_cycles(recorder, house, 50)
    while recorder._worker.depth:
        threading.Event().wait(0.01)
    recorder.close()
    less = what_if(tmp_path / "gap.jsonl.gz", [parse_assignment("limits.max_discharge_w=1000")])
    assert len(less.stretches) == 1


def test_what_if_the_grid_target_had_been_another_the_plant_answers(recording: Path) -> None:
    result = what_if(recording, [parse_assignment("control.parameters.self_consumption.target_w=500")])
    settled = [stretch for stretch in result.stretches if stretch.end_s - stretch.begin_s > 1.0]
    assert len(settled) == 1
    assert result.largest_w < 700.0  # a plant that did not answer would let the controller run away


def test_a_bad_assignment_on_the_command_line_ends_with_two(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["replay", str(recording), "--set", "limits.nothing=1"]) == 2
    assert "ballast replay: limits.nothing" in text(capsys)


def changed_lines(recording: Path, folder: Path, change: Callable[[list[bytes]], list[bytes]]) -> Path:
    """Return a copy of the recording with other lines."""
    path = folder / "changed.jsonl"
    path.write_bytes(b"".join(change(gzip.decompress(recording.read_bytes()).splitlines(keepends=True))))
    return path


def cut(lines: list[bytes]) -> list[bytes]:
    return [*lines[:40], lines[40][:200]]


def with_a_hole(lines: list[bytes]) -> list[bytes]:
    return lines[:40] + lines[50:]


def with_a_double(lines: list[bytes]) -> list[bytes]:
    return lines[:40] + lines[39:]


def of_another_version(lines: list[bytes]) -> list[bytes]:
    return [lines[0].replace(b'"version":"', b'"version":"9.'), *lines[1:]]


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        (cut, 0, "note: the recording is cut off in the middle of line 41"),
        (with_a_hole, 1, "note: cycles: 39 to 48 missing"),
        (with_a_double, 1, "note: cycles: 38 comes again"),
        (of_another_version, 0, "which may decide otherwise"),
    ],
)
def test_a_recording_that_is_cut_has_a_hole_or_is_of_another_version_is_replayed_and_says_so(
    change: Callable[[list[bytes]], list[bytes]],
    code: int,
    words: str,
    recording: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = changed_lines(recording, tmp_path, change)
    assert main(["replay", str(path)]) == code
    assert words in text(capsys)
    assert main(["replay", str(path), "--set", "limits.max_discharge_w=1000"]) == 0
    assert words in text(capsys)
    assert main(["explain", "--recording", str(path)]) == 0
    assert words in text(capsys)


def test_a_compressed_recording_that_was_not_closed_is_replayed_to_its_last_whole_line(
    recording: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "killed.jsonl.gz"
    path.write_bytes(recording.read_bytes()[:-2000])
    assert main(["replay", str(path)]) == 0
    said = text(capsys)
    assert "identical" in said
    assert "note: the recording is cut off" in said


def test_an_explained_cycle_whose_recorded_command_was_another_says_so(
    recording: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def tampered(lines: list[bytes]) -> list[bytes]:
        before, command = lines[40].split(b'"commands":')
        return [*lines[:40], before + b'"commands":' + command.replace(b'"run":true', b'"run":false'), *lines[41:]]

    path = changed_lines(recording, tmp_path, tampered)
    assert main(["explain", "--recording", str(path), "--at", "3.9"]) == 0
    assert "note: in this cycle another command was recorded" in text(capsys)
    assert main(["explain", "--recording", str(path), "--at", "5"]) == 0
    assert "note:" not in text(capsys)


def test_an_empty_battery_the_plan_would_let_feed_in_rests_because_it_is_empty() -> None:
    house = House(planned_settings(), load_w=300.0, pv_w=1500.0, soc_pct=5.0)
    house.run(2.0)
    giving = plan((0.0,) * 8, start_utc=UTC_0 // 60 * 60, start_soc_pct=5.0, high_w=5000.0, intent=Intent.EXPORT)
    house.cycle(DeliverPlan(Origin(Source.SYSTEM, Role.SERVICE, "plan-1", "planner"), giving))
    record = house.run(5.0)
    assert record.chain.wish.reason.code == "plan_export"
    assert explained(record)[1].startswith("0 W (rest) because: State of charge 5.0 % of battery battery1")


def test_what_flows_is_told_in_groups_of_digits_and_never_as_minus_zero(recording: Path) -> None:
    record = record_at(recording, "3")
    flow = msgspec.structs.replace(
        record.snapshot.flow, grid_w=-0.2, pv_w=-0.4, load_w=12345.6, grid_known=True, pv_known=True, ess_known=True
    )
    record = msgspec.structs.replace(record, snapshot=msgspec.structs.replace(record.snapshot, flow=flow))
    assert any("grid exports 0 W, PV 0 W, load 12 346 W" in line for line in explained(record))


def test_the_head_names_what_holds_the_power_back_and_an_alarm_whose_cause_has_gone_says_so() -> None:
    house = House(settings(2), load_w=9000.0)
    before = "\n".join(explained(house.run(10.0)))
    assert "held back" not in before
    house.silent.add("battery2")
    lost = "\n".join(explained(house.run(20.0)))
    head = lost.partition("\n\n")[0]
    assert "held back by: " in head
    assert "No valid data from battery battery2" in head
    assert "error: Battery does not answer battery2" in lost
    assert "waits to clear" not in lost
    house.silent.clear()
    assert "gone; waits to clear" in "\n".join(explained(house.cycle()))
