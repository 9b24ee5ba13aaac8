"""Puts a proposed site file where it belongs, or hands it to somebody who may: written whole, the one before kept.

The installer's file is never touched: where there is one, the proposal is written beside and a command is named.
"""

import asyncio
import itertools
import logging
from collections.abc import Callable
from pathlib import Path

import msgspec

from app import clock, configurations
from app.access import RANK
from app.adopt_command import put
from app.files import write_durable
from app.paths import Paths
from app.site_model import SiteModel
from app.site_place import INSTALLED, PROPOSALS, made_here, stamp
from app.site_proposal import Proposal
from control.record import CycleRecord, State
from control.requests import ChangeState, Origin, Request, Role, Source
from hmi.ports.scan import Told, Way

_LOG = logging.getLogger("ballast.scan")
RESTART_WITHIN_S = 3.0
"""The answer to the wish to restart comes within this time, or the person is told to restart the unit."""


class Unit(msgspec.Struct, frozen=True):
    """The unit at whose screen somebody stands."""

    paths: Paths
    site_file: Path | None = None
    """What it runs on; None: it has none yet."""
    model: Callable[[], SiteModel] | None = None
    """The site in force; None: there is none."""
    submit: Callable[[Request], bool] | None = None
    """Takes the wish to restart; None: nothing runs that could be restarted."""
    simulated: bool = False
    installed: Path = INSTALLED
    """Where the installer's file lies, or would."""
    screen: Callable[[], dict[str, str | int]] = dict
    """Keys of `[screen]` that were chosen at the unit."""


class Adoption:
    """The way of one unit to another site file; in a unit that runs also fed with records, for the answers in them."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._numbers = itertools.count(1)
        self._waiting: dict[str, asyncio.Future[str]] = {}

    def way(self) -> Way:
        """Return what adopting a file means now."""
        unit = self._unit
        if unit.simulated:
            return Way.NONE
        if unit.installed.exists():
            return Way.HAND_OVER
        if unit.site_file is None:
            return Way.BEGIN
        return Way.RESTART if unit.site_file.absolute() == made_here(unit.paths).absolute() else Way.HAND_OVER

    def folder(self) -> Path:
        """Return the file that is written, or the folder it is put into under a name of its own."""
        data = self._unit.paths.data
        return data / PROPOSALS if self.way() is Way.HAND_OVER else made_here(self._unit.paths)

    def publish(self, record: CycleRecord) -> None:
        """Look for the answer to the wish to restart."""
        for answer in record.answers if self._waiting else ():
            waiting = self._waiting.pop(answer.request_id, None)
            if waiting is not None and not waiting.done():
                waiting.set_result("" if answer.accepted else answer.text)

    async def put(self, role: Role, proposed: Callable[[], Proposal]) -> Told:
        """Write a proposal.

        Args:
            role: what the person may do.
            proposed: makes the proposal from what holds now; called on a thread.
        """
        way = self.way()
        if RANK[role] < RANK[Role.INSTALLER]:
            return Told(accepted=False, reason=f"role {role.value} may not do this; installer is needed")
        if way is Way.NONE:
            return Told(accepted=False, reason="a simulated site takes no site file")
        target = self.folder()
        if way is Way.HAND_OVER:
            target /= f"site-{stamp(clock.utc_s())}.toml"
        try:
            proposal = await asyncio.to_thread(proposed)
            if proposal.problems or not proposal.parts:
                return Told(accepted=False, reason=next(iter(proposal.problems.values()), "no device is chosen"))
            await asyncio.to_thread(self._write, way, target, proposal.text)
        except OSError as error:
            return Told(accepted=False, reason=f"nothing was changed: {error}")
        told = Told(way=way, file=str(target))
        if way is Way.HAND_OVER:
            return msgspec.structs.replace(told, command=self._command(target))
        return msgspec.structs.replace(told, reason=await self._restart(role) if way is Way.RESTART else "")

    def _write(self, way: Way, target: Path, text: str) -> None:
        """Write the file, on a thread; the one before is kept beside it and in the history."""
        target.parent.mkdir(parents=True, exist_ok=True)
        if way is Way.RESTART:
            configurations.remember(self._unit.paths.configurations, target.read_text(encoding="utf-8"))
            put(target, text, clock.utc_s())
        else:
            write_durable(target, text.encode())
        _LOG.info("site file written", extra={"file": str(target)})

    def _command(self, target: Path) -> str:
        """Return what to type at the unit to put the proposal in place of the file it runs on."""
        runs_on = self._unit.site_file
        where = "" if runs_on is None or runs_on == self._unit.installed else f" --site {runs_on}"
        return f"sudo ballast adopt {target}{where} --yes"

    async def _restart(self, role: Role) -> str:
        """Ask for state restart, which begins with a safe stop; returns why not, empty when it comes."""
        request_id = f"scan-{next(self._numbers)}"
        waiting: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._waiting[request_id] = waiting
        origin = Origin(Source.SCREEN, role, request_id, "new site file")
        try:
            if self._unit.submit is None or not self._unit.submit(ChangeState(origin, State.RESTART)):
                return "the unit does not restart by itself now; restart it"
            return await asyncio.wait_for(waiting, RESTART_WITHIN_S)
        except TimeoutError:
            return "the controller has not answered; restart the unit"
        finally:
            self._waiting.pop(request_id, None)
