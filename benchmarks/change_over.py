"""How long an inverter is without its controller while the program is changed, seen from the inverter.

The residential demo site is simulated in this process; `ballast run` is a process of its own, as the service starts it.
The gap is the longest time between two writes to the inverter, from a second before the change until power is followed
again; without any change it is a third of the dead-man time at most. The pause lasts from the order to change until
power is followed again. Both are measured for a restart and for a hand-over (`ballast hand-over`).
"""

import asyncio
import os
import random
import signal
import socket
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import msgspec

from app.hand_over_command import handed_over
from app.paths import under
from app.simulation import sim_devices, simulation_of
from app.site_file import read_site, shipped
from benchmarks.frame import Figure, Outcome, Scale, Target, median, progress
from benchmarks.processes import offscreen
from simulator.run import SimulatedSite

TITLE = "change of program: the inverter without its controller"
LIMIT_S = 1.0
PATIENCE_S = 90.0
LOOK_S = 0.002
BEFORE_S = 1.0


class Change(msgspec.Struct, frozen=True):
    """What the inverter saw of one change."""

    gap_s: float
    pause_s: float


class Unit:
    """The simulated site, and the program that runs it."""

    def __init__(self, folder: Path, site: SimulatedSite, *, screen: bool) -> None:
        self._folder, self._screen = folder, screen
        self._machine = site.plant.machines["inverter1"]
        self._writes_s: list[float] = []
        site.servers["inverter1"].line.on_write.append(lambda _: self._writes_s.append(time.perf_counter()))
        text = shipped("residential").read_text(encoding="utf-8")
        for name, port in (("inverter1", 5020), ("battery1", 29536), ("grid", 5021), ("pv", 5022)):
            text = text.replace(str(port), str(site.addresses[name][1]))
        (folder / "site.toml").write_text(text, encoding="utf-8")
        self._main = 0
        self._told = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        self._told.bind(str(folder / "notify"))
        asyncio.get_running_loop().add_reader(self._told, self._listen)

    def _listen(self) -> None:
        """Take the place of systemd: learn which process is the main one."""
        for line in self._told.recv(4096).decode().splitlines():
            if line.startswith("MAINPID="):
                self._main = int(line.removeprefix("MAINPID="))

    async def start(self) -> Process:
        """Start the program."""
        words = ["-m", "app", "run", "--site", str(self._folder / "site.toml"), "--data", str(self._folder / "data")]
        log = await asyncio.to_thread((self._folder / "log").open, "ab")
        with log:
            program = await asyncio.create_subprocess_exec(
                sys.executable, *words, *([] if self._screen else ["--headless"]),
                env={**offscreen(), "NOTIFY_SOCKET": str(self._folder / "notify")}, stderr=log,
            )  # fmt: skip
        self._main = program.pid
        return program

    async def followed(self) -> None:
        """Wait until the inverter gets power."""
        await until(lambda: self._machine.demand.active_power_w != 0.0)

    async def end(self) -> None:
        """End the program, whoever started it."""
        main = self._main
        os.kill(main, signal.SIGTERM)
        await until(lambda: ended(main))

    def close(self) -> None:
        """Stop listening."""
        asyncio.get_running_loop().remove_reader(self._told)
        self._told.close()

    async def seen(self, change: Callable[[], object]) -> Change:
        """Return what the inverter sees of a change, which is awaited."""
        await asyncio.sleep(2.0 + random.random())  # noqa: S311 - any moment of the cycle
        begin_s = time.perf_counter()
        waiting = change()
        if asyncio.iscoroutine(waiting):
            await waiting
        await self.followed()
        end_s = time.perf_counter()
        times_s = [at_s for at_s in self._writes_s if at_s > begin_s - BEFORE_S]
        return Change(max(after - before for before, after in pairwise(times_s)), end_s - begin_s)

    async def restart(self) -> None:
        """As `systemctl restart` does."""
        await self.end()
        await self.start()

    async def hand_over(self) -> None:
        """As an update does."""
        await handed_over(under(self._folder / "data").socket)


def run(scale: Scale) -> Outcome:
    """Restart and hand over some times, without and with a screen."""
    figures: list[Figure] = []
    for screen in (False, True):
        with_screen = "with screen" if screen else "headless"
        restarts, hand_overs = asyncio.run(_changes(scale.pick(6, 1), screen=screen))
        figures += _figures(f"restart, {with_screen}", restarts)
        figures += _figures(f"hand-over, {with_screen}", hand_overs, Target(LIMIT_S))
    return Outcome(
        tuple(figures),
        ("target: the whole gap of an update, issue 8; the simulated inverter's own dead-man acts after 1 s",),
    )


def _figures(name: str, changes: list[Change], target: Target | None = None) -> list[Figure]:
    gaps = [change.gap_s for change in changes]
    return [
        Figure(f"{name}: gap, median", median(gaps), "s"),
        Figure(f"{name}: gap, longest", max(gaps), "s", target),
        Figure(f"{name}: order until power, median", median([change.pause_s for change in changes]), "s"),
    ]


async def _changes(count: int, *, screen: bool) -> tuple[list[Change], list[Change]]:
    model = read_site(shipped("residential"))
    site = SimulatedSite(sim_devices(model, any_port=True), simulation_of(model))
    await site.start()
    restarts: list[Change] = []
    hand_overs: list[Change] = []
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as name:
        unit = Unit(Path(name), site, screen=screen)
        await unit.start()
        await unit.followed()
        for number in range(count):
            restarts.append(await unit.seen(unit.restart))
            hand_overs.append(await unit.seen(unit.hand_over))
            progress(f"change_over: {number + 1} of {count}")
        await unit.end()
        unit.close()
    await site.stop()
    return restarts, hand_overs


def ended(process: int) -> bool:
    """Tell whether a process is gone, or waits for its parent to take note."""
    try:
        return "State:\tZ" in Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return True


async def until(condition: Callable[[], bool]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - looked at as a person with a meter would
            await asyncio.sleep(LOOK_S)
