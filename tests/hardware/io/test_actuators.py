"""Fans, heaters and wake lines on every kind of board: safe at the start, at the end, and when the master goes."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from control.command import OutputCommand
from control.readings import Link
from control.reasons import Reason
from hardware.io.boards import Boards
from hardware.io.config import BoardEntry, Mock, Sysfs
from hardware.io.wire import Drive, Wire
from tests.hardware.io.test_boards import clock, no_line
from tests.hardware.simulated import eventually


class Actuator(NamedTuple):
    """An output, a command for it, and what its line reads then and when it is safe."""

    wire: Wire
    value: float
    at_work: float
    safe: float
    """On the line."""


ACTUATORS = {
    "fan of the kernel": Actuator(
        Wire("out", "pwm1", output=True, drive=Drive.SHARE, scale=1 / 255, safe_value=0.5), 0.9, 230.0, 128.0
    ),
    "fan of the kernel, turned round": Actuator(
        Wire("out", "pwm1", output=True, drive=Drive.SHARE, scale=-1 / 255, offset=1.0, safe_value=1.0), 0.2, 204.0, 0.0
    ),
    "fan at a relay": Actuator(Wire("out", "relay/o1", output=True, drive=Drive.SWITCH), 0.6, 1.0, 0.0),
    "heater": Actuator(Wire("out", "relay/o2", output=True, drive=Drive.SWITCH), 1.0, 1.0, 0.0),
    "heater board": Actuator(
        Wire("out", "relay/o3", output=True, drive=Drive.PULSE, pulse_s=60.0, least_s=2.0), 0.5, 1.0, 0.0
    ),
    "wake line, released is awake": Actuator(
        Wire("out", "relay/o4", output=True, drive=Drive.SWITCH, inverted=True, safe_value=1.0), 0.0, 1.0, 0.0
    ),
}


class Bench:
    """One board with one actuator, and its line as one can measure it."""

    def __init__(self, kind: str, actuator: Actuator, folder: Path) -> None:
        self.actuator = actuator
        self.path = folder / actuator.wire.line
        self.path.parent.mkdir(exist_ok=True)
        made = Sysfs(type="sysfs", root=str(folder)) if kind == "sysfs" else Mock(type="mock")
        self.boards = Boards([BoardEntry(id="b", kind=made, poll_s=0.005)], {"b": [actuator.wire]}, no_line, clock)

    def line(self) -> float:
        """Measure."""
        if self.boards.mocks:
            return self.boards.mocks["b"].levels[self.actuator.wire.line]
        return float(self.path.read_text() or "nan")

    def force(self, level: float) -> None:
        """Set the line past the unit."""
        if self.boards.mocks:
            self.boards.mocks["b"].levels[self.actuator.wire.line] = level
        fresh = self.path.with_name("fresh")  # at once, like a file of the kernel: never half written
        fresh.write_text(f"{level:.0f}\n")
        fresh.replace(self.path)

    def command(self, valid_s: float) -> None:
        until_s = clock() + valid_s
        self.boards.apply([OutputCommand("out", self.actuator.value, "test", Reason("climate_rest"), until_s)])

    async def works(self) -> None:
        await eventually(lambda: abs(self.line() - self.actuator.at_work) < 0.6)

    async def safe(self) -> None:
        await eventually(lambda: abs(self.line() - self.actuator.safe) < 0.6)


def bench(kind: str, name: str, folder: Path) -> Bench:
    """Return a board of files or in memory; its line has been left at work by somebody who died."""
    one = Bench(kind, ACTUATORS[name], folder)
    one.force(one.actuator.at_work)
    return one


each = pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind in ("sysfs", "mock") for name in ACTUATORS])


@each
async def test_an_actuator_is_safe_at_the_start_without_command_and_after_the_end(
    kind: str, name: str, tmp_path: Path
) -> None:
    one = bench(kind, name, tmp_path)
    await one.boards.start()
    await one.safe()
    one.command(60.0)
    await one.works()
    await one.boards.stop()
    assert abs(one.line() - one.actuator.safe) < 0.6


@each
async def test_an_actuator_falls_to_its_safe_value_when_its_master_is_not_heard_any_more(
    kind: str, name: str, tmp_path: Path
) -> None:
    one = bench(kind, name, tmp_path)
    await one.boards.start()
    one.command(0.2)
    await one.works()
    await one.safe()
    await one.boards.stop()


@each
async def test_what_an_actuator_reads_back_is_compared_and_written_again(kind: str, name: str, tmp_path: Path) -> None:
    one = bench(kind, name, tmp_path)
    await one.boards.start()
    one.command(60.0)
    await one.works()
    assert one.boards.take_refusals() == (), "rounding is no difference"
    one.force(one.actuator.safe)  # somebody else, or the module was restarted
    texts: list[str] = []

    def told() -> bool:
        texts.extend(refusal.text for refusal in one.boards.take_refusals())
        return bool(texts)

    await eventually(told)
    assert f"b {one.actuator.wire.line}: out reads back" in texts[0]
    await one.works()
    await one.boards.stop()


async def test_a_fan_that_pulses_at_a_pin_is_safe_at_start_end_and_when_nobody_renews_it() -> None:
    wire = Wire("out", "18", output=True, drive=Drive.PULSE, pulse_s=0.02)
    boards = Boards([BoardEntry(id="b", kind=Mock(type="mock"), poll_s=0.005)], {"b": [wire]}, no_line, clock)
    await boards.start()
    pin = boards.mocks["b"]
    assert pin.levels["18"] == 0.0

    def order(valid_s: float) -> None:
        boards.apply([OutputCommand("out", 0.5, "test", Reason("climate_cool"), clock() + valid_s)])

    order(0.1)
    await eventually(lambda: len(pin.written) > 6)
    await eventually(lambda: pin.levels["18"] == 0.0 and boards.statuses()[0].link is Link.ONLINE)
    order(60.0)
    count = len(pin.written)
    await eventually(lambda: len(pin.written) > count + 6)
    assert boards.take_refusals() == ()
    await boards.stop()
    assert pin.levels["18"] == 0.0


async def test_a_folder_whose_number_changes_is_found_and_prepared(tmp_path: Path) -> None:
    hwmon = tmp_path / "hwmon/hwmon3"
    hwmon.mkdir(parents=True)
    (hwmon / "pwm1").write_text("0\n")
    (hwmon / "pwm1_enable").write_text("2\n")

    @asynccontextmanager
    async def running(root: str, prepare: dict[str, str]) -> AsyncGenerator[Boards]:
        kind = Sysfs(type="sysfs", root=root, prepare=prepare)
        boards = Boards([BoardEntry(id="b", kind=kind)], {"b": [Wire("out", "pwm1", output=True)]}, no_line, clock)
        await boards.start()
        yield boards
        await boards.stop()

    pattern = str(tmp_path / "hwmon/hwmon*")
    async with running(pattern, {"pwm1_enable": "1"}) as boards:
        assert boards.statuses()[0].link is Link.ONLINE
        assert (hwmon / "pwm1_enable").read_text() == "1\n"
    async with running(pattern, {"pwm2_enable": "1"}) as boards:
        assert "prepare: " in boards.statuses()[0].detail
        assert "pwm2_enable is not there" in boards.statuses()[0].detail
    (tmp_path / "hwmon/hwmon4").mkdir()
    async with running(pattern, {}) as boards:
        assert "means 2 folders" in boards.statuses()[0].detail


async def test_a_sensor_that_is_slow_delays_neither_the_loop_nor_other_boards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(_self: object, _lines: object) -> dict[str, float]:
        asyncio.run_coroutine_threadsafe(held.wait(), loop).result()
        return {"temperature": 40.0}

    monkeypatch.setattr("hardware.io.cpu.CpuSensor.read", slow)
    (tmp_path / "temp").write_text("40000\n")
    entries = [
        BoardEntry.model_validate({"id": "cpu", "kind": {"type": "cpu", "path": str(tmp_path / "temp")}}),
        BoardEntry(id="b", kind=Mock(type="mock"), poll_s=0.005),
    ]
    wires = {"cpu": [Wire("cpu", "temperature")], "b": [Wire("door", "1")]}
    boards = Boards(entries, wires, no_line, time.monotonic)
    await boards.start()
    polls = boards.statuses()[1].polls
    await eventually(lambda: boards.statuses()[1].polls > polls + 5)
    assert [sample.signal_id for sample in boards.signals()] == ["door"]
    held.set()
    await eventually(lambda: len(boards.signals()) == 2)
    await boards.stop()
