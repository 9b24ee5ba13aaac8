"""The deadline loop and what hangs on it."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app import clock
from app.recorder import Header, Recorder, RecordingError, read_recording
from app.replay import replay
from app.runner import Runner, StepError
from control import cycle
from control.memory import Memory, Persistent
from control.readings import Instant, Readings
from control.record import CycleRecord
from control.requests import Request, SetMode
from tests.app.plants import HousePlant
from tests.control.plant import House, origin, settings


def runner_of(house: House) -> Runner:
    plant = HousePlant(house)

    def now() -> Instant:
        moment = clock.now()
        house.at_s = moment.at_s
        return moment

    return Runner(plant, cycle.initial(house.site, Persistent()), now)


class Collector:
    def __init__(self, enough: int, done: asyncio.Event) -> None:
        self.records: list[CycleRecord] = []
        self._enough, self._done = enough, done

    def publish(self, record: CycleRecord) -> None:
        self.records.append(record)
        if len(self.records) >= self._enough:
            self._done.set()


async def run_cycles(runner: Runner, count: int) -> list[CycleRecord]:
    done = asyncio.Event()
    collector = Collector(count, done)
    runner.sinks["collector"] = collector
    task = asyncio.create_task(runner.run())
    await asyncio.wait_for(done.wait(), 20.0)
    runner.stop()
    await task
    return collector.records


async def test_cycles_come_on_absolute_deadlines_and_lateness_does_not_add_up() -> None:
    records = await run_cycles(runner_of(House(settings(cycle_s=0.05))), 12)
    span_s = records[-1].at.at_s - records[0].at.at_s
    assert span_s == pytest.approx((len(records) - 1) * 0.05, abs=0.04)


async def test_a_sink_that_raises_is_dropped_and_control_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def publish(self, record: CycleRecord) -> None:
            raise RuntimeError(f"cannot show cycle {record.cycle}")

    runner = runner_of(House(settings(cycle_s=0.05)))
    runner.sinks["screen"] = Broken()
    with caplog.at_level(logging.ERROR):
        records = await run_cycles(runner, 5)
    assert len(records) >= 5
    assert "screen" not in runner.sinks
    assert runner.dropped == ["screen"]
    assert "sink dropped" in caplog.text


@pytest.mark.req("STATE-06")
async def test_an_exception_in_the_step_ends_the_loop_with_the_inputs_of_the_cycle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(memory: Memory, readings: Readings, requests: tuple[Request, ...], now: Instant) -> Any:
        raise ZeroDivisionError(f"cycle {memory.cycle} at {now.at_s}, {len(requests)} of {readings}")

    monkeypatch.setattr("app.runner.step", broken)
    runner = runner_of(House(settings(cycle_s=0.05)))
    with pytest.raises(StepError) as caught:
        await runner.run()
    assert caught.value.readings.meters


def test_a_flood_of_requests_is_spread_over_cycles_and_then_refused() -> None:
    runner = runner_of(House(settings()))
    accepted = [runner.submit(SetMode(origin(request_id=f"r{n}"), "passive")) for n in range(500)]
    assert accepted.count(True) == 200
    runner.cycle(clock.monotonic_s())
    assert runner.last_record is not None
    assert len(runner.last_record.answers) == 20


@pytest.mark.req("REC-01")
@pytest.mark.parametrize("name", ["run.jsonl", "run.jsonl.gz"])
async def test_a_recording_replays_to_identical_commands(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    recorder = Recorder(path, "test")
    runner = runner_of(House(settings(2, cycle_s=0.05), load_w=1800.0))
    runner.taps.append(recorder)
    await run_cycles(runner, 10)
    runner.submit(SetMode(origin(), "passive"))
    recorder.close()
    result = replay(path)
    assert result.identical
    assert result.cycles >= 10


@pytest.mark.req("REC-01")
async def test_a_changed_command_in_a_recording_is_found_by_the_replay(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    recorder = Recorder(path, "test")
    runner = runner_of(House(settings(cycle_s=0.05)))
    runner.taps.append(recorder)
    await run_cycles(runner, 6)
    recorder.close()
    lines = path.read_text().splitlines()
    cycle_line = msgspec.json.decode(lines[3])
    cycle_line["commands"][0]["active_power_w"] += 1.0
    lines[3] = msgspec.json.encode(cycle_line).decode()
    path.write_text("\n".join(lines) + "\n")
    result = replay(path)
    assert result.different == 1
    assert "cycle 2" in result.differences[0]


@pytest.mark.req("REC-01")
async def test_a_recording_that_starts_in_the_middle_of_a_run_replays_too(tmp_path: Path) -> None:
    runner = runner_of(House(settings(cycle_s=0.05), load_w=2500.0))
    await run_cycles(runner, 8)
    runner2 = Runner(HousePlant(House(settings(cycle_s=0.05), load_w=900.0)), runner.memory, clock.now)
    recorder = Recorder(tmp_path / "middle.jsonl", "test")
    runner2.taps.append(recorder)
    await run_cycles(runner2, 5)
    recorder.close()
    header = next(read_recording(tmp_path / "middle.jsonl"))
    assert isinstance(header, Header)
    assert header.memory.cycle >= 8
    assert msgspec.to_builtins(header.memory) == msgspec.to_builtins(runner.memory)
    assert replay(tmp_path / "middle.jsonl").identical


def test_a_file_that_is_no_recording_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "shopping.txt"
    path.write_text("milk\nbread\n")
    with pytest.raises(RecordingError, match="line 1"):
        replay(path)
