"""Control changes hands from one process to the next while the plant is real Modbus TCP, and what stops it."""

import asyncio
import os
import signal
import socket
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from app import link_lines
from app.cli import main
from app.folder_lock import FolderLock, FolderTakenError
from app.hand_over import FLAG, Handing, HandOverError, NotOfferedError, StandBy, Successor, next_program
from app.hand_over_command import EXIT_BAD_INPUT, NoHandOverError, handed_over
from app.link_client import NOBODY, LinkClient
from app.notify import ServiceNotifier
from app.paths import under
from app.simulation import sim_devices, simulation_of
from app.site_file import read_site, shipped
from app.version import version
from control.record import CycleRecord
from control.requests import SetMode
from simulator.run import SimulatedSite

ROOT = Path(__file__).parents[2]
KNOWS = "import os, socket, sys, time; line = socket.socket(fileno=int(sys.argv[-1])); line.sendall(b'here\\n'); "


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder whose name is short enough for sockets."""
    with tempfile.TemporaryDirectory(prefix="ballast-") as name:
        yield Path(name)


class Unit:
    """`ballast run` in a process of its own, on the simulated house, with us in place of systemd."""

    def __init__(self, folder: Path, site: SimulatedSite) -> None:
        self.folder, self.site = folder, site
        text = shipped("residential").read_text(encoding="utf-8")
        for name, port in (("inverter1", 5020), ("battery1", 29536), ("grid", 5021), ("pv", 5022)):
            text = text.replace(str(port), str(site.addresses[name][1]))
        (folder / "site.toml").write_text(text, encoding="utf-8")
        self.socket = under(folder / "data").socket
        self.told: list[str] = []
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        self._ear.bind(str(folder / "notify"))
        asyncio.get_running_loop().add_reader(self._ear, self.listen)  # ten messages wait, then they are lost
        self.machine = site.plant.machines["inverter1"]

    async def start(self) -> Process:
        words = ["run", "--headless", "--site", self.folder / "site.toml", "--data", self.folder / "data"]
        environment = {**os.environ, "NOTIFY_SOCKET": str(self.folder / "notify")}
        return await asyncio.create_subprocess_exec(sys.executable, "-m", "app", *words, cwd=ROOT, env=environment)

    def close(self) -> None:
        asyncio.get_running_loop().remove_reader(self._ear)
        self._ear.close()

    def listen(self) -> list[str]:
        """Everything systemd would have been told so far."""
        while True:
            try:
                self.told += self._ear.recv(4096).decode().splitlines()
            except BlockingIOError:
                return self.told

    def main(self) -> int:
        """The process that is in charge by what systemd was told."""
        said = [line for line in self.listen() if line.startswith("MAINPID=")]
        return int(said[-1].removeprefix("MAINPID=")) if said else 0

    async def in_control(self) -> int:
        client = await LinkClient.connect(self.socket)
        await client.close()
        return client.process

    async def follows_power(self) -> None:
        await until(lambda: self.machine.demand.active_power_w != 0.0)

    async def record(self) -> CycleRecord:
        client = await LinkClient.connect(self.socket)
        client.send(link_lines.Watch(0.1))
        async for line in client.received():
            if isinstance(line, link_lines.Seen):
                await client.close()
                return line.record
        raise AssertionError("the unit hung up")


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110 - looked at from outside
            await asyncio.sleep(0.01)


@pytest.fixture
async def unit(folder: Path) -> AsyncIterator[Unit]:
    model = read_site(shipped("residential"))
    site = SimulatedSite(sim_devices(model, any_port=True), simulation_of(model))
    await site.start()
    unit = Unit(folder, site)
    yield unit
    unit.close()
    await site.stop()


def gone(process: int) -> bool:
    try:
        return "State:\tZ" in Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return True


@pytest.mark.timeout(180)
async def test_control_changes_hands_without_a_restart_and_nothing_is_forgotten(unit: Unit) -> None:
    first = await unit.start()
    await unit.follows_power()
    client = await LinkClient.connect(unit.socket)
    client.ask(SetMode(NOBODY, "load_matching"))
    await until(lambda: b"load_matching" in (unit.folder / "data/state.json").read_bytes())
    await client.close()
    unit.listen().clear()

    assert await handed_over(unit.socket) == (version(), version())
    second = unit.main()
    assert second not in {0, first.pid}
    assert await asyncio.wait_for(first.wait(), 30) == 0
    assert await unit.in_control() == second
    await until(lambda: "READY=1" in unit.listen())
    assert "STOPPING=1" not in unit.told, "systemd would end everything"
    assert (await unit.record()).mode_id == "load_matching"
    await until(lambda: unit.machine.demand.run and unit.machine.demand.active_power_w != 0.0)
    with pytest.raises(FolderTakenError, match=rf"\(pid {second}\)"):  # the data folder has changed hands with control
        FolderLock(unit.folder / "data", "").take()

    await handed_over(unit.socket)  # and once more, from one that has taken over itself
    third = unit.main()
    assert third not in {first.pid, second}
    await until(lambda: gone(second))
    await unit.follows_power()
    os.kill(third, signal.SIGTERM)
    await until(lambda: gone(third))
    assert not unit.machine.demand.active_power_w


@pytest.mark.timeout(120)
async def test_a_next_version_that_does_not_get_ready_leaves_the_running_one_in_control(unit: Unit) -> None:
    first = await unit.start()
    await unit.follows_power()
    site = unit.folder / "site.toml"
    good = site.read_text(encoding="utf-8")
    site.write_text("nonsense = 1\n", encoding="utf-8")
    with pytest.raises(NoHandOverError, match="ended before it was ready"):
        await handed_over(unit.socket)
    site.write_text(good, encoding="utf-8")
    assert unit.main() == 0
    assert await unit.in_control() == first.pid
    assert (await unit.record()).state.value == "run"
    first.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(first.wait(), 30) == 0


@pytest.mark.parametrize(
    ("program", "error", "words"),
    [
        ((sys.executable, "-c", "raise SystemExit(2)"), NotOfferedError, "cannot take over from a running program"),
        (("/nowhere/ballast",), NotOfferedError, "/nowhere/ballast: No such file"),
        ((sys.executable, "-c", KNOWS), HandOverError, "ended before it was ready"),
        ((sys.executable, "-c", KNOWS + "time.sleep(60)"), HandOverError, "was not ready within 2 s"),
    ],
    ids=["does not know how", "is missing", "crashes", "hangs"],
)
async def test_a_successor_that_does_not_wait_for_its_turn_is_refused_and_ended(
    program: tuple[str, ...], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        await Successor.start(program, ready_s=2.0)


READY = (sys.executable, "-c", KNOWS + "line.sendall(b'ready 9.9\\n'); print(line.recv(9) or 'nobody', flush=True)")


async def test_a_ready_successor_becomes_the_main_process_and_is_let_go(folder: Path) -> None:
    ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    ear.bind(str(folder / "notify"))
    stopped: list[str] = []
    handing = Handing(lambda: READY, lambda: 1, stopped.append)
    assert await handing.begin() == "9.9"
    assert stopped == ["handed over to 9.9"]
    successor = await handing.taken(regular=True)
    assert successor is not None
    systemd = ServiceNotifier({"NOTIFY_SOCKET": str(folder / "notify")})
    successor.go(systemd)
    assert int(ear.recv(100).decode().removeprefix("MAINPID=")) > 1
    await until(lambda: not successor.alive)
    await successor.dismiss()
    systemd.close()
    ear.close()


@pytest.mark.parametrize("fault", ["of this version", "of the next one"])
async def test_after_a_fault_of_either_version_systemd_starts_afresh(fault: str) -> None:
    program = READY if fault == "of this version" else (*READY[:2], KNOWS + "line.sendall(b'ready 9.9\\n')")
    handing = Handing(lambda: program, lambda: 1, lambda _: None)
    assert await handing.taken(regular=True) is None, "nobody has been asked yet"
    await handing.begin()
    if fault == "of the next one":
        await asyncio.sleep(0.5)  # it ends by itself
    assert await handing.taken(regular=fault != "of this version") is None


async def test_settings_changed_while_the_next_version_starts_are_not_lost() -> None:
    bases = iter((1, 2))
    handing = Handing(lambda: READY, lambda: next(bases), lambda _: pytest.fail("this run goes on"))
    with pytest.raises(HandOverError, match="settings were changed"):
        await handing.begin()


async def test_one_hand_over_at_a_time_and_none_of_a_run_that_cannot() -> None:
    handing = Handing(lambda: READY, lambda: 1, lambda _: None)
    first = asyncio.create_task(handing.begin())
    await asyncio.sleep(0)
    with pytest.raises(NotOfferedError, match="under way"):
        await handing.begin()
    await first
    await handing.taken(regular=False)
    with pytest.raises(NotOfferedError, match="cannot be handed over"):
        await Handing(tuple, lambda: 1, lambda _: None).begin()


async def test_who_waits_ends_when_the_version_before_ends_without_a_word() -> None:
    ours, theirs = socket.socketpair()
    waiting = StandBy(theirs.detach())
    await waiting.alone()  # nothing to wait for yet
    ours.close()
    assert not await waiting.turn("9.9")
    await waiting.alone()


STAYS = f"""
import os, socket, subprocess, sys, time
ours, theirs = socket.socketpair()
next = subprocess.Popen([sys.executable, "-c", '''
import asyncio, sys
from app.hand_over import StandBy
async def main():
    waiting = StandBy(int(sys.argv[-1]))
    assert await waiting.turn("9.9")
    await waiting.alone(0.5)
asyncio.run(main())
''', str(theirs.fileno())], pass_fds=(theirs.fileno(),), cwd={str(ROOT)!r})
ours.sendall(b"go\\n")
time.sleep(60)
"""


async def test_a_version_that_does_not_end_after_its_hand_over_is_ended() -> None:
    stays = await asyncio.create_subprocess_exec(sys.executable, "-c", STAYS)
    assert await asyncio.wait_for(stays.wait(), 30) == -signal.SIGKILL


def test_the_next_program_is_the_one_in_use_started_with_the_same_words(tmp_path: Path) -> None:
    words = ["run", "--last-good", FLAG, "7"]
    assert next_program(words, tmp_path / "1.0.0") == (sys.executable, "-m", "app", "run", "--last-good")
    program = tmp_path / "1.1.0/bin/ballast"
    program.parent.mkdir(parents=True)
    program.touch()
    (tmp_path / "current").symlink_to("1.1.0")
    assert next_program(["run"], tmp_path / "1.0.0") == (str(program), "run")


def test_the_command_says_that_no_unit_runs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hand-over", "--connect", str(folder / "none")]) == EXIT_BAD_INPUT
    assert "no unit is running" in capsys.readouterr().err
