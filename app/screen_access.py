"""The port `access` of the screen: tries PINs on a thread, grants roles, and sees to it that every log-in is noted.

What a PIN has opened is held here and not only on the screen: a request of the screen that claims more is cut down to
what was granted, and the step then refuses it by its table (`control.roles`).
"""

import asyncio
import itertools
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import msgspec

from app.access import RANK, AccessKeeper
from app.access_file import AccessError
from control.requests import NoteAccess, Origin, Request, Role, Source
from hmi.ports.access import Access, Doubt, Tried, Verdict

_LOG = logging.getLogger("ballast.access")

LOOK_EVERY_S = 5.0
"""PINs may be set by another program; it is noticed this soon."""
WITHOUT_PIN = "without PIN"


class ScreenAccess:
    """Belongs to the loop of the screen; only `AccessKeeper` runs on threads, one call at a time."""

    def __init__(self, keeper: AccessKeeper, submit: Callable[[Request], bool], now_s: Callable[[], float]) -> None:
        self._keeper = keeper
        self._submit = submit
        self._now_s = now_s
        self._granted: Role | None = None
        self._looked_at_s = now_s()
        self._numbers = itertools.count(1)
        self._one = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    def access(self) -> Access:
        """Return what holds now; what another program has changed is seen a moment later."""
        if self._now_s() - self._looked_at_s >= LOOK_EVERY_S:
            self._looked_at_s = self._now_s()
            self._start(self._look())
        return self._keeper.rules

    def limited(self, request: Request) -> Request:
        """Return a request of the screen with no more rights than were granted."""
        rules, origin = self._keeper.rules, request.origin
        granted = self.granted()
        role = origin.role if RANK[origin.role] <= RANK[granted] else granted
        unknown = self._granted is None and RANK[rules.free] > RANK[Role.OPERATOR]
        actor = WITHOUT_PIN if unknown and not origin.actor else origin.actor
        if (role, actor) == (origin.role, origin.actor):
            return request
        return msgspec.structs.replace(request, origin=msgspec.structs.replace(origin, role=role, actor=actor))

    def granted(self) -> Role:
        """Return the role that was granted, or the one everybody has."""
        return self._keeper.rules.free if self._granted is None else self._granted

    def try_pin(self, pin: str, role: Role, done: Callable[[Tried], None]) -> None:
        """Have a PIN checked."""
        self._start(self._try(pin, role, done))

    def set_pin(self, role: Role, pin: str, done: Callable[[str], None]) -> None:
        """Give a level another PIN, if the person may."""
        self._start(self._set(role, pin, done))

    def log_out(self, why: str) -> None:
        """Take back what was granted."""
        granted, self._granted = self._granted, None
        if granted is not None:
            self._note(granted, f"logged out at the screen: {why}")

    async def _look(self) -> None:
        await asyncio.to_thread(self._keeper.look)

    async def _try(self, pin: str, role: Role, done: Callable[[Tried], None]) -> None:
        async with self._one:
            tried = await asyncio.to_thread(self._keeper.try_pin, pin, role)
        match tried.verdict:
            case Verdict.ACCEPTED:
                self._granted = tried.role
                self._note(tried.role, "logged in at the screen")
            case Verdict.WRONG if tried.locked_s > 0:
                self._note(role, f"wrong PIN at the screen, locked for {tried.locked_s:.0f} s")
            case Verdict.WRONG:
                self._note(role, f"wrong PIN at the screen, {tried.left} tries left")
            case Verdict.LOCKED | Verdict.NO_PIN:
                pass  # nothing was looked at
        done(tried)

    async def _set(self, role: Role, pin: str, done: Callable[[str], None]) -> None:
        refusal = self._refusal(role)
        if not refusal:
            try:
                async with self._one:
                    await asyncio.to_thread(self._keeper.set_pin, role, pin)
            except AccessError as error:
                refusal = str(error)
            except OSError as error:
                refusal = f"the PIN cannot be kept: {error}"
        if not refusal:
            self._note(role, "PIN set at the screen")
        done(refusal)

    def _refusal(self, role: Role) -> str:
        """Return why the person may not set this PIN; empty when they may."""
        if self._keeper.rules.doubt is Doubt.OPEN:
            return ""
        if self._granted is None or RANK[self._granted] < RANK[max(role, Role.INSTALLER, key=RANK.__getitem__)]:
            return f"the PIN of level {role.value} is set by the installer or a higher level"
        return ""

    def _note(self, role: Role, text: str) -> None:
        origin = Origin(Source.SYSTEM, Role.SERVICE, f"access-{next(self._numbers)}", "screen")
        if not self._submit(NoteAccess(origin, role, text)):
            _LOG.warning("access not noted: too many requests wait", extra={"level": role.value, "what": text})

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _LOG.error("access failed", exc_info=error)
