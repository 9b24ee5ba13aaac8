"""Answers commands: known, within the rate, valid, new, then asked of the controller; each with status and reason.

Statuses: 200 done, 202 begun (a job), 400 payload refused, 404 no such command here, 409 refused by the controller or
by what runs already, 413 too large, 429 too many, 500 no answer.
"""

import asyncio
import difflib
import hashlib
import json
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

import msgspec

from cloud.answered import Answered
from cloud.commands import MAX_REQUEST_ID, Command, Payload, PayloadError, Setup, read
from cloud.jobs import JobError, Jobs
from control.requests import Answer, Origin, Request, Role, Source

_LOG = logging.getLogger("ballast.cloud.commands")

MAX_BYTES = 65_536
"""Largest payload taken; the hub itself allows 128 KB for methods, 64 KB for messages."""
AT_ONCE = 20
"""Commands looked at at the same time."""
NAME_SHOWN = 60
OK, BEGUN, BAD, UNKNOWN, REFUSED, LARGE, MANY, FAILED = 200, 202, 400, 404, 409, 413, 429, 500


class Reply(msgspec.Struct, frozen=True):
    """An answer to a command."""

    status: int
    accepted: bool
    reason: str
    request_id: str = ""
    job: str = ""
    repeated: bool = False
    """It was answered before, and not carried out again."""
    problems: list[dict[str, str]] = []
    """Of a configuration, by key."""

    def body(self) -> dict[str, Any]:
        """Return the answer as the hub gets it."""
        told: dict[str, Any] = {"accepted": self.accepted, "reason": self.reason, "request_id": self.request_id}
        if self.job:
            told["job"] = self.job
        if self.repeated:
            told["repeated"] = True
        if self.problems:
            told["problems"] = self.problems
        return told


class Memory(Protocol):
    """Remembers answers over restarts; see `cloud.store`."""

    async def look(self, request_id: str) -> Answered | None:
        """Return what became of a request."""
        ...

    async def note(self, request_id: str, answered: Answered) -> None:
        """Keep what became of a request."""
        ...


NEVER_ASKED = frozenset({BAD, UNKNOWN, LARGE, MANY})
"""Statuses of commands that are refused before the controller hears of them."""
FLOOD_S = 60.0
"""Too many commands are noted this often."""

Ask = Callable[[Request], Awaitable[Answer | None]]
"""Hands a request to the controller; None when no answer came in time."""
SetUp = Callable[[Setup, str], Awaitable[Reply]]


class Desk:
    """Where commands are answered."""

    def __init__(
        self,
        commands: Mapping[str, Command],
        ask: Ask,
        memory: Memory,
        jobs: Jobs,
        set_up: SetUp,
        *,
        role: Role,
        per_min: int,
        clock: Callable[[], float],
        utc: Callable[[], float],
        note: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Take what commands need; `note` gets those the controller never hears of, in words, for its event log."""
        self.taken = 0
        self._note = note
        self._flood_s = -FLOOD_S
        self._commands, self._ask, self._memory, self._jobs, self._set_up = commands, ask, memory, jobs, set_up
        self._role, self._per_min, self._clock, self._utc = role, per_min, clock, utc
        self._times: deque[float] = deque()
        self._running: dict[str, _Running] = {}
        self._count = 0
        self._busy = 0

    async def answer(self, name: str, payload: Any, call_id: str, *, size: int | None = None) -> Reply:
        """Answer a command; never raises, whatever comes.

        Args:
            name: As the hub says it.
            payload: JSON as parsed.
            call_id: Stands in for a request id that is not given; empty: it cannot be repeated.
            size: Bytes of the payload; None: to be counted here.
        """
        if self._busy >= AT_ONCE:
            reply = Reply(MANY, accepted=False, reason=f"{AT_ONCE} commands are being answered; try again")
            self._tell(name, reply)
            return reply
        self._busy += 1
        try:
            reply = await self._answered(name, payload, call_id, size)
        except Exception:  # noqa: BLE001 - whatever fails here must be told to the hub, which waits
            _LOG.exception("command failed", extra={"command": name[:NAME_SHOWN]})
            reply = Reply(FAILED, accepted=False, reason="the program failed at this command; see its cloud log")
        finally:
            self._busy -= 1
        _LOG.info(
            "command",
            extra={
                "command": name[:NAME_SHOWN],
                "request_id": reply.request_id,
                "status": reply.status,
                "reason": reply.reason,
                "repeated": reply.repeated,
            },
        )
        self._tell(name, reply)
        return reply

    def _tell(self, name: str, reply: Reply) -> None:
        """Have a command noted that was refused here; a flood of them is one note a minute."""
        if reply.status not in NEVER_ASKED or reply.repeated:
            return
        if reply.status == MANY:
            if self._clock() - self._flood_s < FLOOD_S:
                return
            self._flood_s = self._clock()
        self._note(f"command {name[:NAME_SHOWN]!r} of the hub refused ({reply.status}): {reply.reason}")

    async def _answered(self, name: str, payload: Any, call_id: str, size: int | None) -> Reply:
        command = self._commands.get(name)
        if not self._within_rate():
            return Reply(MANY, accepted=False, reason=f"more than {self._per_min} commands a minute; try again later")
        if command is None:
            return Reply(UNKNOWN, accepted=False, reason=self._unknown(name))
        try:
            size = len(json.dumps(payload)) if size is None else size
            if size > MAX_BYTES:
                return Reply(LARGE, accepted=False, reason=f"payload of {size} bytes, allowed: {MAX_BYTES}")
            given = read(command, payload)
        except (PayloadError, TypeError, ValueError, RecursionError) as error:
            return Reply(BAD, accepted=False, reason=f"payload: {error}")
        return await self._once(command, given, call_id)

    async def _once(self, command: Command, given: Payload, call_id: str) -> Reply:
        """Carry a request out, unless that was done before under the same id."""
        request_id = given.request_id or _plain(call_id)
        if not request_id:  # nobody could repeat it
            self._count += 1
            return await self._carried_out(command, given, f"{self._utc():.3f}-{self._count}")
        digest = _digest(command, given)
        if (running := self._running.get(request_id)) is not None:
            return await self._with(running, request_id, digest)
        running = self._running[request_id] = _Running(digest, asyncio.get_running_loop().create_future())
        try:
            known = await self._memory.look(request_id)
            reply = await self._first(command, given, request_id, digest) if known is None else _again(known, digest)
            reply = msgspec.structs.replace(reply, request_id=request_id)
            running.reply.set_result(reply)
            return reply
        finally:
            del self._running[request_id]
            running.reply.cancel()

    async def _first(self, command: Command, given: Payload, request_id: str, digest: str) -> Reply:
        await self._memory.note(request_id, Answered(digest, 0, "", self._utc()))
        reply = await self._carried_out(command, given, request_id)
        kept = Answered(digest, reply.status, msgspec.json.encode(reply).decode(), self._utc())
        await self._memory.note(request_id, kept)
        return reply

    async def _with(self, running: "_Running", request_id: str, digest: str) -> Reply:
        """Wait for the same request, which is being carried out."""
        if running.digest != digest:
            return Reply(REFUSED, accepted=False, reason=_OTHER, request_id=request_id)
        await asyncio.wait({running.reply})
        if running.reply.cancelled():
            return Reply(FAILED, accepted=False, reason="the program failed at this command", request_id=request_id)
        return msgspec.structs.replace(running.reply.result(), repeated=True)

    async def _carried_out(self, command: Command, given: Payload, request_id: str) -> Reply:
        self.taken += 1
        if isinstance(given, Setup):
            return await self._set_up(given, request_id)
        if command.job:
            try:
                job = self._jobs.start(command.name, given)
            except JobError as error:
                return Reply(REFUSED, accepted=False, reason=str(error))
            return Reply(BEGUN, accepted=True, reason="begun; see jobs in the reported properties", job=job)
        if command.make is None:
            return Reply(UNKNOWN, accepted=False, reason=f"{command.name} is not carried out by this unit")
        origin = Origin(Source.CLOUD, self._role, f"cloud-{request_id}", "hub")
        answer = await self._ask(command.make(given, origin))
        if answer is None:
            words = "the controller did not answer in time; the state of the unit says what became of it"
            return Reply(FAILED, accepted=False, reason=words)
        return Reply(OK if answer.accepted else REFUSED, accepted=answer.accepted, reason=answer.text)

    def _within_rate(self) -> bool:
        now_s = self._clock()
        while self._times and now_s - self._times[0] >= 60.0:
            self._times.popleft()
        if len(self._times) >= self._per_min:
            return False
        self._times.append(now_s)
        return True

    def _unknown(self, name: str) -> str:
        shown = repr(name[:NAME_SHOWN])
        close = difflib.get_close_matches(name[:NAME_SHOWN], self._commands, n=1)
        if close:
            return f"there is no command {shown} on this unit; did you mean {close[0]}?"
        return f"there is no command {shown} on this unit; there are {', '.join(self._commands)}"


class _Running(msgspec.Struct, frozen=True):
    digest: str
    reply: asyncio.Future[Reply]


_OTHER = "this request_id was used for something else within the last day"


def _again(known: Answered, digest: str) -> Reply:
    """Return the answer that was given before."""
    if known.digest != digest:
        return Reply(REFUSED, accepted=False, reason=_OTHER)
    if not known.status:  # the program ended between taking it and answering
        words = "was taken before the controller restarted; the state of the unit says what became of it"
        return Reply(BEGUN, accepted=True, reason=words, repeated=True)
    return msgspec.structs.replace(msgspec.json.decode(known.reply, type=Reply), repeated=True)


def _digest(command: Command, given: Payload) -> str:
    same = msgspec.json.encode(msgspec.structs.replace(given, request_id=""), order="sorted")
    return hashlib.sha256(command.name.encode() + b"\0" + same).hexdigest()


def _plain(call_id: str) -> str:
    """Return an id of the hub as one of ours."""
    if len(call_id) <= MAX_REQUEST_ID and call_id.isascii() and call_id.isprintable():
        return call_id
    return hashlib.sha256(call_id.encode(errors="replace")).hexdigest()
