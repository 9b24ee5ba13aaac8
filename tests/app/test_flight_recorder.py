"""What the flight recorder keeps, and when it writes."""

# pyright: reportPrivateUsage=false

import threading
from pathlib import Path

import pytest

from app.flight_recorder import AFTER_S, CHUNK_S, MAX_FILES, FlightRecorder
from app.recorder import Cycle, Header, read_recording
from app.replay import replay
from control.record import CycleRecord
from tests.control.plant import House, settings


def run(house: House, recorder: FlightRecorder, seconds: float) -> CycleRecord:
    for _ in range(round(seconds / 0.1)):
        before = house.memory
        readings_at = house.at_s + 0.1
        house.at_s, keep = readings_at, house.at_s
        readings = house.readings()
        house.at_s = keep
        record = house.cycle()
        recorder.tap(before, readings, (), record)
        while recorder._worker.depth > 400:
            threading.Event().wait(0.01)
    return house.records[-1]


@pytest.mark.req("REC-01")
def test_a_silent_battery_leaves_one_incident_file_that_explains_before_and_after(tmp_path: Path) -> None:
    house, recorder = House(settings()), FlightRecorder(tmp_path, "test", after_s=3.0)
    run(house, recorder, 5.0)
    assert list(tmp_path.iterdir()) == []
    house.silent.add("battery1")
    run(house, recorder, 10.0)
    recorder.close()
    files = list(tmp_path.iterdir())
    assert len(files) == 1
    assert files[0].name.endswith("-need-battery.jsonl.gz")
    cycles = [item for item in read_recording(files[0]) if isinstance(item, Cycle)]
    assert cycles[0].commands
    assert len(cycles) == pytest.approx(50 + 30 + 30, abs=8)  # 5 s before, 3 s until stale, 3 s after
    assert replay(files[0]).identical


def test_the_ring_forgets_the_oldest_minutes_and_still_replays(tmp_path: Path) -> None:
    house, recorder = House(settings()), FlightRecorder(tmp_path / "incidents", "test", keep_s=CHUNK_S)
    run(house, recorder, 3 * CHUNK_S)
    said: list[str] = []
    assert recorder.export(tmp_path / "now.jsonl.gz", said.append)
    recorder.close()
    assert said == [""]
    items = list(read_recording(tmp_path / "now.jsonl.gz"))
    assert isinstance(items[0], Header)
    cycles = [item for item in items if isinstance(item, Cycle)]
    assert CHUNK_S <= cycles[-1].now.at_s - cycles[0].now.at_s <= 2 * CHUNK_S
    assert replay(tmp_path / "now.jsonl.gz").identical


def test_an_incident_whose_aftermath_is_cut_off_by_the_end_of_the_program_is_written(tmp_path: Path) -> None:
    house, recorder = House(settings()), FlightRecorder(tmp_path, "test", after_s=AFTER_S)
    run(house, recorder, 3.0)
    house.silent.add("battery1")
    run(house, recorder, 5.0)
    recorder.close()
    assert [path.name.split("Z-")[1] for path in tmp_path.iterdir()] == ["need-battery.jsonl.gz"]


def test_the_same_cause_within_minutes_makes_no_second_file_and_old_files_go(tmp_path: Path) -> None:
    for number in range(MAX_FILES + 3):
        (tmp_path / f"incident-2020010{number:04}T000000Z-x.jsonl.gz").write_bytes(b"")
    house, recorder = House(settings()), FlightRecorder(tmp_path, "test", after_s=0.5)
    run(house, recorder, 3.0)
    for _ in range(3):
        house.silent.add("battery1")
        run(house, recorder, 5.0)
        house.silent.clear()
        run(house, recorder, 5.0)
    recorder.close()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert len(files) == MAX_FILES
    assert sum("need-battery" in name for name in files) == 1


def test_an_operator_stop_is_no_incident(tmp_path: Path) -> None:
    from control.requests import Stop
    from tests.control.plant import origin

    house, recorder = House(settings()), FlightRecorder(tmp_path, "test", after_s=0.2)
    run(house, recorder, 2.0)
    house.cycle(Stop(origin(), "inspection"))
    run(house, recorder, 2.0)
    recorder.close()
    assert list(tmp_path.iterdir()) == []


def test_an_export_to_a_folder_that_cannot_be_written_says_so_and_becomes_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    house, recorder = House(settings()), FlightRecorder(tmp_path / "incidents", "test")
    run(house, recorder, 0.5)
    said: list[str] = []
    recorder.export(tmp_path / "file" / "x.jsonl.gz", said.append)
    recorder.close()
    assert "file" in said[0]
    assert recorder.fault
