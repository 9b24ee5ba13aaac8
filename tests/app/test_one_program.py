"""A data folder belongs to one program: a second one, started beside it, commands nothing and says who is there."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from app import folder_lock
from app.cli import main
from app.folder_lock import FolderLock, FolderTakenError
from app.simulation import sim_devices, simulation_of
from app.site_file import read_site, shipped
from simulator.run import SimulatedSite

ROOT = Path(__file__).parents[2]
REFUSED = 2
"""The exit code after which systemd does not start the service again by itself."""


Start = Callable[..., Awaitable[Process]]


@pytest.fixture
async def program() -> AsyncIterator[Start]:
    """Starts the command line in a process of its own, which does not outlive the test."""
    started: list[Process] = []

    async def start(*words: str | Path) -> Process:
        started.append(
            await asyncio.create_subprocess_exec(
                sys.executable, "-m", "app", *words, cwd=ROOT, stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE
            )
        )
        return started[-1]

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def said(process: Process) -> str:
    assert process.stderr is not None
    async with asyncio.timeout(60):
        text = (await process.stderr.read()).decode()
        await process.wait()
    return text


def content(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*")}


@pytest.fixture
async def plant() -> AsyncIterator[SimulatedSite]:
    model = read_site(shipped("residential"))
    site = SimulatedSite(sim_devices(model, any_port=True), simulation_of(model))
    await site.start()
    yield site
    await site.stop()


def site_at(plant: SimulatedSite, file: Path) -> Path:
    text = shipped("residential").read_text(encoding="utf-8")
    for name, port in (("inverter1", 5020), ("battery1", 29536), ("grid", 5021), ("pv", 5022)):
        text = text.replace(str(port), str(plant.addresses[name][1]))
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.timeout(180)
async def test_a_second_run_with_the_same_data_folder_commands_nothing_so_that_a_stop_stops_the_battery(
    tmp_path: Path, plant: SimulatedSite, program: Start
) -> None:
    machine, data = plant.plant.machines["inverter1"], tmp_path / "data"
    words = ("run", "--headless", "--site", site_at(plant, tmp_path / "site.toml"), "--data", data)
    first = await program(*words)
    async with asyncio.timeout(60):
        while machine.demand.active_power_w == 0.0:  # noqa: ASYNC110 - looked at from outside
            await asyncio.sleep(0.01)

    second = await program(*words)
    text = await said(second)
    assert second.returncode == REFUSED
    assert f"ballast run: {data}: another program (pid {first.pid}) runs with this data folder" in text

    ask = await program("ask", "--data", data, "stop")
    await said(ask)
    assert ask.returncode == 0
    async with asyncio.timeout(20):
        while machine.demand.active_power_w != 0.0:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await asyncio.sleep(2.0)
    assert machine.demand.active_power_w == 0.0, "nobody else drives the battery"

    first.kill()  # however it ends, the folder is free again
    await first.wait()
    with FolderLock(data, ""):
        assert (data / "state.json").is_file()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("command", ["run", "demo"])
async def test_a_program_that_finds_the_data_folder_taken_leaves_it_as_it_is(
    tmp_path: Path, program: Start, command: str
) -> None:
    data = tmp_path / "data"
    lock = FolderLock(data, "")
    lock.take()
    other = await program(command, "--headless", "--site", shipped("residential"), "--data", data)
    text = await said(other)
    assert other.returncode == REFUSED
    assert f"ballast {command}: {data}: another program (pid {os.getpid()}) runs with this data folder" in text
    assert content(data) == set()


def test_two_simulations_never_write_into_one_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock = FolderLock(tmp_path, "")
    lock.take()
    words = ["simulate", "meter_silent", "--no-plot", "--out", str(tmp_path)]
    assert main(words) == REFUSED
    text = capsys.readouterr().err
    assert f"ballast simulate: {tmp_path}: another program (pid {os.getpid()}) writes its files there" in text
    assert content(tmp_path) == set()
    lock.release()
    assert main(words) == 0


def test_a_lock_is_given_back_and_can_be_taken_again(tmp_path: Path) -> None:
    one, other = FolderLock(tmp_path / "a/b", "is here"), FolderLock(tmp_path / "a/b", "is here")
    one.take()
    one.take()
    with pytest.raises(FolderTakenError, match=r"a/b: another program \(pid \d+\) is here"):
        other.take()
    one.release()
    one.release()
    assert not (tmp_path / "a/b").exists(), "it was made for the lock and is empty"
    other.take()
    (tmp_path / "a/b/kept").touch()
    other.release()
    assert (tmp_path / "a/b/kept").exists()


def test_where_the_kernel_does_not_tell_who_has_the_folder_it_is_refused_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lock, "LOCKS", tmp_path / "none")
    one = FolderLock(tmp_path, "is here")
    one.take()
    with pytest.raises(FolderTakenError, match=f"{tmp_path}: another program is here"):
        FolderLock(tmp_path, "is here").take()
    one.release()


def test_a_folder_that_cannot_be_made_or_locked_is_used_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    lock = FolderLock(tmp_path / "file/below", "is here")
    lock.take()
    lock.release()

    def unable(file: int, what: int) -> None:
        raise OSError(9, f"no lock of kind {what} on {file}")

    monkeypatch.setattr(folder_lock.fcntl, "flock", unable)
    lock = FolderLock(tmp_path, "is here")
    lock.take()
    lock.release()
