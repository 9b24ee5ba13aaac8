"""The port `settings` of the screen: describes keys, checks wanted values on a thread, and puts them into force whole.

The order of a change: validated by the site's own model, taken by the step (which may refuse), then written to the
disk. What cannot be written is taken back, so that the next start never differs from what is in force now.
"""

import asyncio
import itertools
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

import msgspec

from app.access import RANK
from app.configuration import Configuration, Proposal
from app.site_entries import chapters, entries
from app.site_file import settings_of
from app.site_model import SiteModel
from control.intake import NOTE_LENGTH
from control.record import CycleRecord
from control.requests import Answer, ApplySettings, Origin, Request, Role, Source
from hmi.ports.settings import Book, Difference, Setting, Told, Value

_LOG = logging.getLogger("ballast.settings")
ANSWER_WITHIN_S = 2.0


class Granting(Protocol):
    """Who knows what the person at the screen may do."""

    def granted(self) -> Role:
        """Return the role that was granted, or the one everybody has."""
        ...


class ScreenSettings:
    """Implements `hmi.ports.settings.SettingsPort`, and is a sink of records: answers come with them."""

    def __init__(self, configuration: Configuration, access: Granting, submit: Callable[[Request], bool]) -> None:
        """Describe the site in force; the only time this is done on the loop, before it runs."""
        self._configuration = configuration
        self._access = access
        self._submit = submit
        self._numbers = itertools.count(1)
        self._answers: dict[str, asyncio.Future[Answer]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._of: SiteModel = configuration.model
        self._book = _described(configuration, Book())

    def publish(self, record: CycleRecord) -> None:
        """Look for the answer that is waited for."""
        for answer in record.answers if self._answers else ():
            waiting = self._answers.pop(answer.request_id, None)
            if waiting is not None and not waiting.done():
                waiting.set_result(answer)

    def book(self) -> Book:
        """Return what holds now; another site file is described a moment later."""
        if self._of is not self._configuration.model and not self._book.busy:
            self._of = self._configuration.model
            self._start(self._describe())
        return self._book

    def check(self, wanted: Mapping[str, Value], done: Callable[[dict[str, str]], None]) -> None:
        """Have wanted values checked."""
        self._start(self._check(dict(wanted), done))

    def apply(self, wanted: Mapping[str, Value]) -> None:
        """Put values into force, all or none."""
        self._begin(lambda: self._configuration.proposed(dict(wanted)))

    def undo(self) -> None:
        """Take the last change back."""
        self._begin(self._configuration.undone)

    def _begin(self, propose: Callable[[], Proposal | None]) -> None:
        if not self._book.busy:
            self._book = msgspec.structs.replace(self._book, busy=True)
            self._start(self._change(propose, self._access.granted()))

    async def _describe(self) -> None:
        self._book = await asyncio.to_thread(_described, self._configuration, self._book)

    async def _check(self, wanted: Mapping[str, Value], done: Callable[[dict[str, str]], None]) -> None:
        proposal = await asyncio.to_thread(self._configuration.proposed, wanted)
        done(proposal.problems)

    async def _change(self, propose: Callable[[], Proposal | None], role: Role) -> None:
        told = Told(accepted=False, reason="the change failed; the log tells more")
        try:
            told = await self._changed(await asyncio.to_thread(propose), role)
        finally:
            told = msgspec.structs.replace(told, number=self._book.told.number + 1)
            self._of = self._configuration.model
            book = await asyncio.to_thread(_described, self._configuration, self._book)
            self._book = msgspec.structs.replace(book, busy=False, told=told)

    async def _changed(self, proposal: Proposal | None, role: Role) -> Told:
        if proposal is None:
            return Told(accepted=False, reason="there is no earlier change to take back")
        if proposal.model is None or proposal.local is None:
            reason = next(iter(proposal.problems.values()))
            return Told(accepted=False, reason=reason, problems=proposal.problems)
        rows = {setting.key: setting for setting in proposal.settings}
        changed = [rows[difference.key] for difference in proposal.differences]
        if refusal := self._refusal(changed, role):
            return Told(accepted=False, reason=refusal)
        before = self._configuration.model
        answer = await self._ask(proposal.model, role, proposal.differences)
        if not answer.accepted:
            return Told(accepted=False, reason=answer.text)
        try:
            await asyncio.to_thread(self._configuration.keep, proposal.layer)
        except OSError as error:
            await self._ask(before, role, ())
            return Told(accepted=False, reason=f"taken back, for it cannot be kept: {error}")
        self._configuration.accept(proposal.layer, proposal.local, proposal.model)
        live = sum(setting.live for setting in changed)
        return Told(at_once=live, later=len(changed) - live, chapter_id=changed[0].chapter_id)

    def _refusal(self, changed: list[Setting], role: Role) -> str:
        """Return why these may not be changed by this person; empty when they may."""
        if not changed:
            return "nothing would change"
        needed = {chapter.chapter_id: chapter.role for chapter in self._book.chapters}
        for setting in changed:
            least = needed.get(setting.chapter_id, Role.SERVICE)
            if RANK[role] < RANK[least]:
                return f"{setting.key}: role {role.value} may not change this; {least.value} is needed"
        return ""

    async def _ask(self, model: SiteModel, role: Role, differences: tuple[Difference, ...]) -> Answer:
        """Hand settings to the step and wait for its answer; no answer counts as a refusal and is taken back."""
        request_id = f"settings-{next(self._numbers)}"
        origin = Origin(Source.SYSTEM, Role.INSTALLER, request_id, f"screen, {role.value}")
        waiting = asyncio.get_running_loop().create_future()
        self._answers[request_id] = waiting
        request = ApplySettings(origin, await asyncio.to_thread(settings_of, model), note=_note(differences))
        if not self._submit(request):
            self._answers.pop(request_id)
            return Answer(request_id, accepted=False, text="too many requests wait; nothing was changed")
        try:
            return await asyncio.wait_for(waiting, ANSWER_WITHIN_S)
        except TimeoutError:
            self._answers.pop(request_id, None)
            former = settings_of(self._configuration.model)
            self._submit(ApplySettings(msgspec.structs.replace(origin, request_id=f"{request_id}-back"), former))
            return Answer(request_id, accepted=False, text="the controller has not answered; nothing was changed")

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _LOG.error("settings failed", exc_info=error)


def _described(configuration: Configuration, before: Book) -> Book:
    """Return the book of the site in force."""
    model = configuration.model
    undone = configuration.undone()
    return msgspec.structs.replace(
        before,
        chapters=chapters(model),
        settings=entries(model, configuration.base, configuration.layer),
        undo=undone.differences if undone is not None else (),
    )


def _note(differences: tuple[Difference, ...]) -> str:
    """Return what is changed, for the event log."""
    text = ", ".join(f"{change.key} {_said(change.old)} -> {_said(change.new)}" for change in differences)
    return text if len(text) <= NOTE_LENGTH else f"{text[: NOTE_LENGTH - 1]}…"


def _said(value: Value) -> str:
    if value is None:
        return "left out"
    return f"{value:g}" if isinstance(value, float) else str(value)
