"""One search, one place after the other, told as it goes; for a process or thread of its own (`app.scan_worker`)."""

import asyncio
import ipaddress
import logging
from collections.abc import Callable, Iterator, Sequence

import msgspec

from app.scan_entry import Connection
from hardware.config import CanConnection
from hardware.profile import Provenance, load_profile, profile_ids
from hardware.scan import TOGETHER, Found, Match, ScanError, scan_serial, scan_tcp
from hardware.scan_can import CanHeard, listen
from hmi.ports.scan import Place, PlaceKind

_LOG = logging.getLogger("ballast.scan")
PART = 2 * TOGETHER
"""Hosts asked before what was found is told."""
STEP = 0.005
"""Progress that is worth telling: the loop of control is woken by it."""


class Reach(msgspec.Struct, frozen=True):
    """How far a search goes."""

    ports: tuple[int, ...] = (502,)
    units: tuple[int, ...] = (1, 2, 3, 4)
    serial: tuple[tuple[int, str], ...] = ((9600, "N"), (9600, "E"), (19200, "N"), (19200, "E"), (115200, "N"))
    timeout_s: float = 0.4
    listen_s: float = 3.0


QUICK = Reach()
THOROUGH = Reach(ports=(502, 503, 1502), units=(*range(1, 17), 100, 126, 240, 247), timeout_s=0.6, listen_s=6.0)


class Result(msgspec.Struct, frozen=True):
    """What was found until now."""

    found: tuple[Found, ...] = ()
    racks: tuple[tuple[Connection, Match], ...] = ()
    problems: tuple[str, ...] = ()
    progress: float = 0.0
    now: str = ""


Tell = Callable[[Result], None]


class Search:
    """Looks at places until it is done or stopped; made anew for each search."""

    def __init__(self, places: Sequence[Place], skipped: frozenset[tuple[str, int]], reach: Reach, tell: Tell) -> None:
        """Prepare a search.

        Args:
            places: where; only places that are offered.
            skipped: address and port of what is connected already and is not asked.
            reach: how far.
            tell: gets what was found, from the thread of the search.
        """
        self._places, self._skipped, self._reach, self._tell = places, skipped, reach, tell
        self._result = Result()
        self._weights = [_effort_s(place, reach) for place in places]
        self._behind_s = 0.0
        self._told_at = 0.0
        self._stop: Callable[[], None] | None = None
        self._stopped = False

    def run(self) -> bool:
        """Search; blocks, so call it in a thread. Returns whether it came to its end."""
        return asyncio.run(self._whole())

    def stop(self) -> None:
        """End the search, from any thread; what was found stays."""
        self._stopped = True
        if self._stop is not None:
            self._stop()

    async def _whole(self) -> bool:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        if task is not None:
            self._stop = lambda: _cancel(loop, task)
        try:
            if self._stopped:
                return False
            for name in profile_ids():
                load_profile(name)  # reading them takes a second, once a program
            for place, effort_s in zip(self._places, self._weights, strict=True):
                await self._look(place, effort_s)
                self._behind_s += effort_s
                self._say(progress=self._share(0.0), now="")
        except asyncio.CancelledError:
            return False
        finally:
            self._stop = None
        return True

    async def _look(self, place: Place, effort_s: float) -> None:
        def told(done: int, total: int, what: str) -> None:
            self._say(progress=self._share(effort_s * done / max(total, 1)), now=what)

        try:
            match place.kind:
                case PlaceKind.NETWORK:
                    await self._network(place, told)
                case PlaceKind.SERIAL:
                    units = [unit for unit in self._reach.units if unit]
                    settings = self._reach.serial
                    self._add(await scan_serial(place.name, settings, units, self._reach.timeout_s, told))
                case PlaceKind.CAN:
                    await self._can(place, told)
        except (ScanError, OSError) as error:
            self._say(problems=(*self._result.problems, str(error)))

    async def _network(self, place: Place, told: Callable[[int, int, str], None]) -> None:
        hosts = [str(host) for host in ipaddress.ip_network(place.name).hosts()]
        whole = len(hosts) * len(self._reach.ports)
        before = 0
        for port, part in self._parts(hosts):
            asked = [host for host in part if (host, port) not in self._skipped]

            def here(done: int, _total: int, what: str, before: int = before) -> None:
                told(before + done, whole, what)

            self._add(await scan_tcp(asked, [port], self._reach.units, self._reach.timeout_s, here))
            before += len(part)

    def _parts(self, hosts: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
        for port in self._reach.ports:
            for first in range(0, len(hosts), PART):
                yield port, hosts[first : first + PART]

    async def _can(self, place: Place, told: Callable[[int, int, str], None]) -> None:
        connection = CanConnection(type="can", interface="socketcan", channel=place.name)
        loop = asyncio.get_running_loop()

        def share(done: float) -> None:
            loop.call_soon_threadsafe(told, round(100 * done), 100, place.name)

        heard = await asyncio.to_thread(listen, connection, self._reach.listen_s, share)
        racks = tuple(recognised(heard))
        self._say(racks=(*self._result.racks, *racks))
        if not racks:
            self._say(problems=(*self._result.problems, silence(place.name, heard)))

    def _add(self, found: Sequence[Found]) -> None:
        self._say(found=(*self._result.found, *found))

    def _share(self, here_s: float) -> float:
        return min(1.0, (self._behind_s + here_s) / max(sum(self._weights), 1e-9))

    def _say(self, **changes: object) -> None:
        before, self._result = self._result, msgspec.structs.replace(self._result, **changes)
        step = self._result.progress - self._told_at
        little = (
            step < STEP
            and self._result.progress < 1.0
            and (before.found, before.racks, before.problems)
            == (
                self._result.found,
                self._result.racks,
                self._result.problems,
            )
        )
        if not little:
            self._told_at = self._result.progress
            self._tell(self._result)


def recognised(heard: CanHeard) -> Iterator[tuple[Connection, Match]]:
    """Return the racks on a bus; what only a placeholder recognises counts where nothing else does."""
    real = [one for one in heard.matches if load_profile(one.profile_id).provenance is not Provenance.PLACEHOLDER]
    for one in real or heard.matches:
        yield one.connection, Match(one.profile_id)


def silence(name: str, heard: CanHeard) -> str:
    """Say what a bus carries that fits no battery."""
    if heard.identifiers:
        shown = " ".join(f"{number:X}h" for number in heard.identifiers[:12])
        return f"{name}: frames {shown} fit no profile; a BMS of its own kind needs its maker's DBC"
    wrong = f"; {heard.errors} error frames, so the bit rate may be wrong" if heard.errors else ""
    return f"{name}: no frame heard{wrong}"


def _effort_s(place: Place, reach: Reach) -> float:
    """Return about how long a place takes."""
    match place.kind:
        case PlaceKind.NETWORK:
            return place.hosts * len(reach.ports) * reach.timeout_s / TOGETHER
        case PlaceKind.SERIAL:
            return len(reach.serial) * len(reach.units) * reach.timeout_s
        case PlaceKind.CAN:
            return reach.listen_s


def _cancel(loop: asyncio.AbstractEventLoop, task: "asyncio.Task[bool]") -> None:
    try:
        loop.call_soon_threadsafe(task.cancel)
    except RuntimeError as error:  # it ended this very moment
        _LOG.debug("search has ended", extra={"error": str(error)})
