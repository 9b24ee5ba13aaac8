"""What the bootstrapper sees of the real control program on its local link, and of one that does not speak."""

import asyncio
import socket
import threading
from pathlib import Path

import msgspec
import pytest

from bootstrapper.control_link import LinkSilentError, View, _view, look  # pyright: ignore[reportPrivateUsage]
from bootstrapper.update.window import objection
from control.readings import DeviceKind, DeviceStatus, Link
from control.record import Alarm, AlarmPhase, Severity
from tests.app.test_link import Unit


async def test_the_bootstrapper_reads_version_state_power_and_devices_of_a_running_unit(short_path: Path) -> None:
    unit = Unit(short_path)
    await unit.link.start()
    task = asyncio.create_task(unit.runner.run())
    try:
        seen = await asyncio.to_thread(look, unit.link.path)
        record = unit.runner.last_record
        assert record is not None
        assert seen.version == "test"
        assert seen.state in {"init", "run", "idle"}
        assert seen.ess_known
        devices = (
            DeviceStatus("inverter1", DeviceKind.INVERTER, Link.ONLINE),
            DeviceStatus("meter1", DeviceKind.METER, Link.SILENT),
        )
        alarms = tuple(
            Alarm(f"{severity}@x", "row", "x", severity, AlarmPhase.UNACKNOWLEDGED, active, 0.0, "")
            for severity in Severity
            for active in (True, False)
        )
        sent = msgspec.to_builtins(msgspec.structs.replace(record, devices=devices, alarms=alarms))
        judged = _view("test", sent)
        assert judged.online == {"inverter1"}
        assert judged.faults == ("error@x", "critical@x")
    finally:
        unit.runner.stop()
        await task
        await unit.link.close()
        unit.flight.close()


@pytest.mark.parametrize("words", [b"", b"hello\n", b'{"line":"hello"}\n{"line":"record","record":{}}\n', b"[]\n" * 3])
def test_what_is_no_unit_is_silent(short_path: Path, words: bytes) -> None:
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(short_path / "s"))
    server.listen()

    def talk() -> None:
        line, _ = server.accept()
        with line:
            line.sendall(words)

    thread = threading.Thread(target=talk)
    thread.start()
    with pytest.raises(LinkSilentError):
        look(short_path / "s")
    thread.join()
    server.close()


def test_where_nobody_listens_it_is_silent(short_path: Path) -> None:
    with pytest.raises(LinkSilentError):
        look(short_path / "none")


@pytest.mark.parametrize(
    ("ess_w", "known", "faults", "text"),
    [
        (499.0, True, (), ""),
        (-500.0, True, (), ""),
        (501.0, True, (), "the battery works with 501 W, allowed are 500 W"),
        (0.0, False, (), "the power of the battery is not known"),
        (0.0, True, ("bms.hot@a", "meter.silent@b"), "active faults: bms.hot@a, meter.silent@b"),
    ],
)
def test_a_unit_is_only_disturbed_without_faults_and_at_low_power(
    ess_w: float, known: bool, faults: tuple[str, ...], text: str
) -> None:
    view = View("1", "run", ess_w, known, faults, frozenset())
    assert objection(view, 500.0) == text
