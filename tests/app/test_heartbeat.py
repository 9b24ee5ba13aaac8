"""The heartbeat: fed by completed cycles alone, armed late, disarmed only by a clean stop; a hung loop feeds nobody."""

import asyncio
import os
import select
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.heartbeat import FEED_EVERY_S, RETRY_S, Heartbeat
from app.main import EXIT_FAULT, Appliance
from app.notify import ServiceNotifier
from app.options import Options
from app.paths import under
from app.simulation import at_addresses, sim_devices, simulation_of
from app.site_file import SiteFileError, parse_site, read_site, shipped
from app.site_model import SiteModel
from app.site_watchdog import WatchdogSection
from control.readings import Link
from simulator.run import SimulatedSite
from tests.hardware.simulated import eventually


class Listener:
    """What systemd hears."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "notify")
        self.server = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.server.bind(self.address)
        self.server.setblocking(False)
        self.notifier = ServiceNotifier({"NOTIFY_SOCKET": self.address})

    def heard(self) -> list[str]:
        found: list[str] = []
        while True:
            try:
                found += self.server.recv(1000).decode().split("\n")
            except BlockingIOError:
                return found


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Listener]:
    listener = Listener(tmp_path)
    yield listener
    listener.server.close()
    listener.notifier.close()


class Hand:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def heart(systemd: Listener, hand: Hand, device: str, timeout_s: int = 8) -> Heartbeat:
    section = WatchdogSection(device=device, timeout_s=timeout_s)
    return Heartbeat(section, systemd.notifier, hand)


def test_cycles_feed_systemd_twice_a_second_and_tell_it_the_time_out(systemd: Listener) -> None:
    hand = Hand()
    beating = heart(systemd, hand, "systemd")
    assert systemd.heard() == []
    for _ in range(20):
        beating.beat()
        hand.now_s += 0.1
    assert systemd.heard() == ["READY=1", "WATCHDOG_USEC=8000000", *["WATCHDOG=1"] * 4]
    assert beating.statuses() == ()
    beating.stopping()
    beating.close(clean=True)
    assert systemd.heard() == ["STOPPING=1"]


def test_a_watchdog_of_its_own_is_armed_by_the_first_cycle_and_seen_in_the_record(
    systemd: Listener, tmp_path: Path
) -> None:
    hand, path = Hand(), tmp_path / "watchdog"
    path.touch()
    beating = heart(systemd, hand, str(path))
    assert beating.statuses()[0].link is Link.CONNECTING
    assert path.read_bytes() == b""
    for _ in range(3):
        beating.beat()
        hand.now_s += FEED_EVERY_S
    assert path.read_bytes() == b"\0\0\0"
    (status,) = beating.statuses()
    assert (status.device_id, status.link, status.polls) == ("watchdog", Link.ONLINE, 3)
    beating.close(clean=True)
    beating.close(clean=True)
    assert path.read_bytes() == b"\0\0\0V"


def test_a_watchdog_that_cannot_be_armed_is_an_alarm_and_tried_again(systemd: Listener, tmp_path: Path) -> None:
    hand, path = Hand(), tmp_path / "watchdog"
    beating = heart(systemd, hand, str(path))
    beating.beat()
    (finding,) = beating.findings()
    assert (finding.row_id, finding.place) == ("board.watchdog_off", str(path))
    assert "is not there; load the driver" in finding.detail
    assert beating.statuses()[0].link is Link.SILENT
    path.touch()
    hand.now_s += FEED_EVERY_S
    beating.beat()
    assert beating.findings(), "not asked at every cycle"
    hand.now_s += RETRY_S
    beating.beat()
    assert beating.findings() == ()
    assert path.read_bytes() == b"\0"


def test_a_watchdog_that_is_lost_is_let_go_and_taken_again(systemd: Listener, tmp_path: Path) -> None:
    hand, path = Hand(), tmp_path / "fifo"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    beating = heart(systemd, hand, str(path))
    beating.beat()
    os.close(reader)
    for _ in range(2):
        hand.now_s += FEED_EVERY_S
        beating.beat()
    assert "Broken pipe" in beating.findings()[0].detail
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    hand.now_s += RETRY_S
    beating.beat()
    assert beating.findings() == ()
    os.close(reader)


FED_TWICE = """
[watchdog]
device = "stratopi"
[[boards]]
id = "s"
kind = { type = "sysfs", root = "/sys/class/stratopi" }
[[outputs]]
id = "beat"
role = "indicator"
zone = "alive"
at = "s:watchdog/heartbeat"
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[watchdog]\ndevice = "dog"\n', "watchdog.device: 'dog' is not allowed"),
        ("[watchdog]\ntimeout_s = 2\n", "watchdog.timeout_s: 2 is not allowed; allowed: 5 to 300"),
        (
            FED_TWICE,
            "outputs[0].at: 's:watchdog/heartbeat' is the watchdog, which [watchdog] feeds; one feeder only",
        ),
    ],
)
def test_a_wrong_watchdog_is_named(text: str, words: str) -> None:
    with pytest.raises(SiteFileError) as caught:
        parse_site(shipped("residential").read_text(encoding="utf-8") + text, "test.toml")
    assert words in caught.value.problems[0]
    assert len(caught.value.problems) == 1


@pytest.fixture
async def model() -> AsyncIterator[SiteModel]:
    """The residential site with its simulated devices on free ports."""
    site = read_site(shipped("residential"))
    simulated = SimulatedSite(sim_devices(site, any_port=True), simulation_of(site))
    await simulated.start()
    yield at_addresses(site, simulated.addresses)
    await simulated.stop()


def guarded(model: SiteModel, path: Path) -> SiteModel:
    path.touch()
    return model.model_copy(update={"watchdog": WatchdogSection(device=str(path))})


async def test_a_clean_stop_disarms_the_watchdog_after_the_plant_is_safe(tmp_path: Path, model: SiteModel) -> None:
    path = tmp_path / "watchdog"
    unit = Appliance(guarded(model, path), Options(under(tmp_path)))
    running = asyncio.create_task(unit.run())
    await eventually(lambda: path.read_bytes().startswith(b"\0\0"), 10.0)
    record = unit.runner.last_record
    assert record is not None
    assert next(device.polls for device in record.devices if device.device_id == "watchdog") >= 1
    unit.stop("test over")
    assert await running == 0
    assert path.read_bytes().endswith(b"\0V")


async def test_a_failed_step_leaves_the_watchdog_counting(
    tmp_path: Path, model: SiteModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "watchdog"
    unit = Appliance(guarded(model, path), Options(under(tmp_path)))
    running = asyncio.create_task(unit.run())
    await eventually(lambda: path.read_bytes() != b"", 10.0)

    def broken(*_arguments: Any) -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr("app.runner.step", broken)
    assert await running == EXIT_FAULT
    assert b"V" not in path.read_bytes()


PROGRAM = """
import asyncio, sys, threading
from pathlib import Path

from app.main import Appliance
from app.options import Options
from app.paths import under
from app.site_file import read_site, shipped
from app.site_watchdog import WatchdogSection

folder, loop_kind, where = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
site = read_site(shipped("residential"))
site = site.model_copy(update={"watchdog": WatchdogSection(device=str(folder / "fifo"))})

def hang():
    print("hung", flush=True)
    threading.Event().wait()

class Hangs:
    def publish(self, record):
        if record.cycle == 12:
            if where == "sink":
                hang()
            asyncio.get_running_loop().call_soon(hang)

async def main():
    unit = Appliance(site, Options(under(folder)))
    unit.add_sink("hangs", Hangs())
    await unit.run()

if loop_kind == "asyncio":
    asyncio.run(main())
else:
    import qasync
    from PySide6.QtCore import QCoreApplication
    loop = qasync.QEventLoop(QCoreApplication(sys.argv))
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(main())
"""
QUIET_S = 4 * FEED_EVERY_S


@pytest.mark.req("WDG-01")
@pytest.mark.parametrize(("loop_kind", "where"), [("asyncio", "callback"), ("qasync", "callback"), ("qasync", "sink")])
def test_a_loop_that_hangs_gives_the_watchdogs_nothing_more_so_that_the_computer_is_restarted(
    tmp_path: Path, systemd: Listener, loop_kind: str, where: str
) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    environment = {**os.environ, "NOTIFY_SOCKET": systemd.address, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path), loop_kind, where],
        stdout=subprocess.PIPE,
        env=environment,
        cwd=Path(__file__).parents[2],
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"hung\n"
            fed = os.read(reader, 1000)
            assert fed.strip(b"\0") == b""
            assert len(fed) >= 2, "it was fed while cycles were completed"
            heard = systemd.heard()
            assert heard.count("WATCHDOG=1") == len(fed)
            silent, _, _ = select.select([reader, systemd.server], [], [], QUIET_S)
            assert silent == []
        finally:
            process.kill()
    assert os.read(reader, 1000) == b"", "killed: nothing says that this was meant"
    os.close(reader)
