"""Takes what the hub says to its place: methods and messages to the desk, desired properties to the keeper."""

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from cloud.desk import BAD, LARGE, MANY, MAX_BYTES, NAME_SHOWN, Reply
from cloud.messages import CommandEvent
from cloud.outbox import Outgoing
from cloud.telemetry import outgoing
from cloud.transport import CloudMessage, HubError, HubSession, Json, MethodCall
from control.readings import Instant

_LOG = logging.getLogger("ballast.cloud.commands")

AT_ONCE = 50
COMMAND_PROPERTY = "command"


class _Desk(Protocol):
    async def answer(self, name: str, payload: Any, call_id: str, *, size: int | None = None) -> Reply: ...


class _Keeper(Protocol):
    def heard(self, patch: Json) -> None: ...


class _Link(Protocol):
    def session(self) -> HubSession: ...


class _Store(Protocol):
    def put(self, records: list[Outgoing]) -> None: ...


class Inbound:
    """The listener of every session."""

    def __init__(self, clock: Callable[[], Instant], store: _Store) -> None:
        self._clock, self._store = clock, store
        self._desk: _Desk | None = None
        self._keeper: _Keeper | None = None
        self._link: _Link | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def connect(self, desk: _Desk, keeper: _Keeper, link: _Link) -> None:
        """Name the places; before the first session."""
        self._desk, self._keeper, self._link = desk, keeper, link

    def desired(self, patch: Json) -> None:
        """Take a change of the desired properties."""
        if self._keeper is not None:
            self._keeper.heard(patch)

    def called(self, call: MethodCall) -> None:
        """Take a direct method."""
        if len(self._tasks) >= AT_ONCE:
            reply = Reply(MANY, accepted=False, reason=f"{AT_ONCE} commands are being answered; try again")
            self._begin(self._respond(call, reply))
        else:
            self._begin(self._method(call))

    def messaged(self, message: CloudMessage) -> None:
        """Take a cloud-to-device message; the hub keeps no answer, so it goes out as an event."""
        if len(self._tasks) >= AT_ONCE:
            name = message.properties.get(COMMAND_PROPERTY, "")
            self._tell(name, message, Reply(MANY, accepted=False, reason="too many commands at once"))
        else:
            self._begin(self._message(message))

    async def finish(self, longest_s: float) -> None:
        """Let what is being answered come to its end, at most so long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=longest_s)

    async def close(self) -> None:
        """End what is being answered."""
        for task in tuple(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _method(self, call: MethodCall) -> None:
        if self._desk is not None:
            await self._respond(call, await self._desk.answer(call.name, call.payload, ""))

    async def _respond(self, call: MethodCall, reply: Reply) -> None:
        if self._link is None:
            return
        try:
            await self._link.session().respond(call, reply.status, reply.body())
        except HubError as error:  # carried out all the same; the same request id brings the answer
            _LOG.warning("answer lost", extra={"command": call.name[:NAME_SHOWN], "error": str(error)})

    async def _message(self, message: CloudMessage) -> None:
        if self._desk is None:
            return
        name = message.properties.get(COMMAND_PROPERTY, "")
        if len(message.body) > MAX_BYTES:
            reply = Reply(LARGE, accepted=False, reason=f"{len(message.body)} bytes, allowed: {MAX_BYTES}")
        elif not name:
            reply = Reply(BAD, accepted=False, reason=f"message without the property {COMMAND_PROPERTY!r}")
        else:
            try:
                payload = json.loads(message.body) if message.body.strip() else {}
            except (ValueError, RecursionError) as error:
                reply = Reply(BAD, accepted=False, reason=f"payload: is not JSON: {error}")
            else:
                reply = await self._desk.answer(name, payload, message.message_id, size=len(message.body))
        self._tell(name, message, reply)

    def _tell(self, name: str, message: CloudMessage, reply: Reply) -> None:
        if reply.repeated:
            return  # the hub sends a message again when its acknowledgement was lost; the outcome is on its way
        event = CommandEvent(
            self._clock().at_utc,
            name[:NAME_SHOWN],
            reply.request_id or message.message_id,
            reply.status,
            reply.accepted,
            reply.reason,
        )
        self._store.put([outgoing(event)])
