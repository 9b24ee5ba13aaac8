"""The port `scan` of the screen: looks for devices on a thread, proposes a site file, and writes it (HMI-06).

It works in a unit that runs and in one that has no site file yet. What a unit is connected to is not asked a second
time, and nothing is ever written to a device. A file that belongs to the installer is never touched.
"""

import asyncio
import itertools
import logging
import re
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from app import clock, scan_places
from app.access import RANK
from app.scan_adoption import Adoption, Unit
from app.scan_known import can_key, known_devices
from app.scan_places import Around, Used
from app.scan_process import SearchError, SearchProcess
from app.scan_search import QUICK, THOROUGH, Reach, Result, Tell
from app.screen_settings import Granting
from app.site_place import stamp
from app.site_proposal import Candidate, Ground, Proposal, candidates, model_of, places_of, propose
from app.site_questions import PAIR
from control.record import CycleRecord
from control.requests import Role
from hardware.profile import load_profile
from hmi.ports import scan as port
from hmi.ports.scan import Device, Draft, Phase, Place, Standing, State, Told
from hmi.ports.settings import Value

if TYPE_CHECKING:
    from app.main import Appliance

_LOG = logging.getLogger("ballast.scan")
_SITE = ""


class Looking(Protocol):
    """One search."""

    def run(self) -> bool:
        """Search; blocks. Returns whether it came to its end, raises SearchError when it failed as a whole."""
        ...

    def stop(self) -> None:
        """End it, from any thread."""
        ...


NewSearch = Callable[[Sequence[Place], frozenset[tuple[str, int]], Reach, Tell], Looking]


class ScreenScan:
    """Implements `hmi.ports.scan.ScanPort`; in a unit that runs also a sink of records: answers come with them."""

    def __init__(
        self,
        unit: Unit,
        access: Granting,
        around: Callable[[], Around] = scan_places.around,
        quick: Reach = QUICK,
        thorough: Reach = THOROUGH,
        new_search: NewSearch = SearchProcess,
    ) -> None:
        """Begin without having looked around.

        Args:
            unit: whose site file it is about.
            access: what the person at the screen may do.
            around: finds out what the computer has.
            quick: how far a search goes.
            thorough: how far one goes that may take its time.
            new_search: prepares a search.
        """
        self._unit, self._access, self._around = unit, access, around
        self._adoption = Adoption(unit)
        self._reach = {False: quick, True: thorough}
        self._new_search = new_search
        self._state = State()
        self._result = Result()
        self._known: tuple[Device, ...] = ()
        self._us = Around()
        self._used = Used()
        self._candidates: tuple[Candidate, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._seen: frozenset[str] = frozenset()
        self._answers: dict[tuple[str, str], Value] = {}
        """Device, empty for the site, and name of the key -> what was said."""
        self._owners: dict[str, str] = {}
        """Place in the site file -> device."""
        self._search: Looking | None = None
        self._drafts = itertools.count(1)
        self._draft_wanted = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def state(self) -> State:
        """Return what holds now."""
        return self._state

    def look_around(self) -> None:
        """Find out where one can look."""
        self._start(self._look_around())

    def begin(self, places: tuple[str, ...], *, thorough: bool) -> None:
        """Begin a search; one that runs goes on instead."""
        wanted = [place for place in self._state.places if place.place_id in places and place.offered]
        if self._search is not None or not wanted:
            return
        role = self._access.granted()
        if RANK[role] < RANK[Role.INSTALLER]:
            refusal = f"role {role.value} may not do this; installer is needed"
            self._show(search=port.Search(Phase.STOPPED, devices=self._known, problems=(refusal,)))
            return
        self._loop = asyncio.get_running_loop()
        self._result, self._candidates = Result(), ()
        self._chosen, self._seen = frozenset(), frozenset()
        search = self._new_search(wanted, frozenset(self._used.hosts), self._reach[thorough], self._told)
        self._search = search
        self._show(search=port.Search(Phase.RUNNING, devices=self._known), told=Told(self._state.told.number))
        self._start(self._run(search))

    def stop(self) -> None:
        """End the search."""
        if self._search is not None:
            self._search.stop()

    def close(self) -> None:
        """End what runs, at the end of the program; from any thread."""
        self.stop()

    def choose(self, key: str, *, chosen: bool) -> None:
        """Take a device into the proposal or out of it."""
        one = next((one for one in self._candidates if one.key == key and one.usable), None)
        if one is None:
            return
        kept = self._chosen - one.rivals - {key}
        self._chosen = kept | {key} if chosen else kept
        # Which inverter a rack hangs on was said of other names.
        self._answers = {place: value for place, value in self._answers.items() if place[1] != PAIR}
        self._list_devices()
        self._redraft()

    def answer(self, key: str, value: Value) -> None:
        """Keep what a person said, with the device it is about: names change with what is chosen."""
        place, _, name = key.rpartition(".")
        owner = self._owners.get(place)
        self._answers[(owner, name) if owner is not None else (_SITE, key)] = value
        self._redraft()

    def adopt(self) -> None:
        """Write the draft as the new site file."""
        if not self._state.busy:
            self._show(busy=True)
            self._start(self._adopt(self._access.granted()))

    def publish(self, record: CycleRecord) -> None:
        """Look for the answer to the wish to restart."""
        self._adoption.publish(record)

    async def _look_around(self) -> None:
        model = self._unit.model() if self._unit.model is not None else None
        self._us = await asyncio.to_thread(self._around)
        if model is not None:
            self._used, self._known = await asyncio.to_thread(
                lambda: (scan_places.used_by(model), tuple(known_devices(model)))
            )
        self._show(places=scan_places.places_of(self._us, self._used))
        self._list_devices()

    async def _run(self, search: Looking) -> None:
        whole, problem = False, ""
        try:
            whole = await asyncio.to_thread(search.run)
        except SearchError as error:
            problem = str(error)
        finally:
            self._search = None
            phase = Phase.DONE if whole else Phase.STOPPED
            problems = (*self._result.problems, *([problem] if problem else []))
            self._show(search=msgspec.structs.replace(self._state.search, phase=phase, now="", problems=problems))
        self._redraft()

    def _told(self, result: Result) -> None:
        """Take over what was found; called on the thread of the search, which also reads the profiles it names."""
        for match in (*(match for item in result.found for match in item.matches), *(rack[1] for rack in result.racks)):
            load_profile(match.profile_id)
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._hear, result)

    def _hear(self, result: Result) -> None:
        found = result.found != self._result.found or result.racks != self._result.racks
        self._result = result
        if found:
            known = {device.key for device in self._known}
            racks = [rack for rack in result.racks if can_key(*rack) not in known]
            self._candidates = candidates(result.found, racks)
            fresh = [one for one in self._candidates if one.key not in self._seen and one.usable and not one.rivals]
            self._chosen |= {one.key for one in fresh}
            self._seen |= {one.key for one in self._candidates}
            self._list_devices()
        search = self._state.search
        if search.phase is Phase.RUNNING:
            self._show(
                search=msgspec.structs.replace(
                    search, progress=result.progress, now=result.now, problems=result.problems
                )
            )

    def _list_devices(self) -> None:
        devices = (*self._new_devices(), *self._unknown(), *self._known)
        self._show(search=msgspec.structs.replace(self._state.search, devices=devices))

    def _new_devices(self) -> Iterable[Device]:
        for one in self._candidates:
            yield Device(
                key=one.key,
                standing=Standing.NEW if one.usable else Standing.UNUSABLE,
                place=one.place,
                model=model_of(one.match),
                serial=one.match.labels.get("serial_number", ""),
                profile_id=one.match.profile_id,
                verified=bool(one.profile.verified),
                chosen=one.key in self._chosen,
                rivals=bool(one.rivals),
                note=one.match.warning if one.usable else "",
            )

    def _unknown(self) -> Iterable[Device]:
        for item in self._result.found:
            if not item.matches:
                yield Device(f"{item.place} ?", Standing.UNKNOWN, item.place, note=item.note)

    def _redraft(self) -> None:
        self._draft_wanted = next(self._drafts)
        self._show(busy=True)  # at once: nobody must see a search that is done beside a draft that is old
        self._start(self._draft(self._draft_wanted))

    async def _draft(self, number: int) -> None:
        """Make the proposal anew; only the newest wish counts."""
        chosen = self._wanted()
        try:
            proposal, owners = await asyncio.to_thread(self._proposed, chosen, dict(self._answers))
        except OSError as error:
            proposal, owners = Proposal("", (), (), (), {"": f"the site file there is cannot be read: {error}"}), {}
        if number != self._draft_wanted:
            return
        self._owners = owners
        self._show(
            busy=False,
            draft=Draft(
                chapters=proposal.chapters,
                questions=proposal.questions,
                parts=proposal.parts,
                notes=proposal.notes,
                problems=proposal.problems,
                way=self._adoption.way(),
                file=str(self._adoption.folder()),
            ),
        )

    def _wanted(self) -> tuple[Candidate, ...]:
        return tuple(one for one in self._candidates if one.key in self._chosen)

    def _proposed(
        self, chosen: tuple[Candidate, ...], said: dict[tuple[str, str], Value]
    ) -> tuple[Proposal, dict[str, str]]:
        """Return the proposal, and which device each place of it is about; on a thread."""
        ground = Ground(
            site_id=_site_id(self._us.name),
            zone=self._us.zone,
            text=self._unit.site_file.read_text(encoding="utf-8") if self._unit.site_file is not None else "",
            made_utc=f"{stamp(clock.utc_s())} UTC",
            screen=self._unit.screen(),
        )
        places = places_of(ground, chosen)
        answers = {
            f"{places[owner]}.{name}" if owner else name: value
            for (owner, name), value in said.items()
            if not owner or owner in places
        }
        return propose(ground, chosen, answers), {place: owner for owner, place in places.items()}

    async def _adopt(self, role: Role) -> None:
        told = Told(accepted=False, reason="the site file was not written; the log tells more")
        try:
            told = await self._adoption.put(role, lambda: self._proposed(self._wanted(), dict(self._answers))[0])
        finally:
            self._show(busy=False, told=msgspec.structs.replace(told, number=self._state.told.number + 1))

    def _show(self, **changes: Any) -> None:
        state = msgspec.structs.replace(self._state, **changes)
        if state != self._state:
            self._state = state

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _LOG.error("looking for devices failed", exc_info=error)


def _site_id(name: str) -> str:
    """Return a site id made from the name of the computer."""
    kept = re.sub(r"[^a-z0-9_-]+", "-", name.lower()).strip("-")
    return (kept if kept[:1].isalpha() else f"site-{kept}".rstrip("-"))[:32]


def scan_of(appliance: "Appliance", access: Granting) -> ScreenScan:
    """Return the port of a running appliance, which feeds it with its records."""
    options = appliance.options
    unit = Unit(
        options.paths,
        options.site_file,
        lambda: appliance.configuration.model,
        appliance.submit,
        simulated=options.simulated is not None,
    )
    scan = ScreenScan(unit, access)
    appliance.add_sink("scan", scan)
    appliance.add_closer(scan.close)
    return scan
