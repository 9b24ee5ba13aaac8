"""Requests on their way to the controller, and what became of the last one."""

import uuid
from collections.abc import Callable, Iterable
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal

from control.readings import NEVER_S
from control.record import CycleRecord
from control.requests import Answer, Origin, Request, Source
from hmi import phrases
from hmi.viewmodels.session import Session

_ICONS = {"accepted": "check", "pending": "clock"}
ANSWER_WITHIN_S = 2.0
_SHOW_S = 8.0
"""How long a settled answer stays on the screen."""


class Outcome(msgspec.Struct, frozen=True, gc=False):
    """What is said about the last request."""

    text: str = ""
    kind: str = "none"
    """`none`, `pending`, `accepted`, `refused` or `silent`."""


class Outbox(QObject):
    """Hands requests to the controller; the last one is pending until a record answers its id."""

    changed = Signal()

    def __init__(
        self, submit: Callable[[Request], None], now: Callable[[], float], session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.outcome = Outcome()
        self._session = session
        self._submit = submit
        self._now = now
        self._waiting_for: tuple[str, ...] = ()
        self._until_s = 0.0
        self._answer = ""
        """Of the controller, as it was given."""
        self._seen_at_s = NEVER_S

    def saw(self, record: CycleRecord) -> None:
        """Note which cycle the person looks at: a request is meant for what was seen, not for what came later."""
        self._seen_at_s = record.at.at_s

    def origin(self) -> Origin:
        """Return a new origin: this screen, the role of its person and what they saw, with an id of its own."""
        return Origin(
            source=Source.SCREEN,
            role=self._session.role,
            request_id=f"screen-{uuid.uuid4().hex}",
            seen_at_s=self._seen_at_s,
        )

    def send(self, *requests: Request) -> None:
        """Hand requests over in order; the first refusal, or the acceptance of the last one, is the outcome."""
        self._waiting_for = tuple(request.origin.request_id for request in requests)
        self._until_s = self._now() + ANSWER_WITHIN_S
        self._tell(Outcome(self._own_words("pending"), "pending"))
        for request in requests:
            self._submit(request)

    def settle(self, answers: Iterable[Answer]) -> None:
        """Look for the answers to the pending requests."""
        for answer in answers:
            if answer.request_id not in self._waiting_for:
                continue
            last = self._waiting_for.index(answer.request_id) == len(self._waiting_for) - 1
            if last or not answer.accepted:
                self._waiting_for = ()
                self._until_s = self._now() + _SHOW_S
                self._answer = answer.text
                self._tell(Outcome(phrases.say(answer.text), "accepted" if answer.accepted else "refused"))

    def tick(self) -> None:
        """Give up on an answer that does not come, and clear away an old one."""
        if self.outcome.kind == "none" or self._now() < self._until_s:
            return
        if self._waiting_for:
            self._waiting_for = ()
            self._until_s = self._now() + _SHOW_S
            self._tell(Outcome(self._own_words("silent"), "silent"))
        else:
            self._tell(Outcome())

    def retranslate(self) -> None:
        """Say what is said about the last request anew."""
        kind = self.outcome.kind
        if kind in {"pending", "silent"}:
            self._tell(Outcome(self._own_words(kind), kind))
        elif kind != "none":
            self._tell(Outcome(phrases.say(self._answer), kind))

    def _own_words(self, kind: str) -> str:
        return (
            self.tr("Waiting for the controller") if kind == "pending" else self.tr("The controller has not answered")
        )

    def _tell(self, outcome: Outcome) -> None:
        if outcome != self.outcome:
            self.outcome = outcome
            self.changed.emit()

    text = Property(str, attrgetter("outcome.text"), notify=changed)
    icon = Property(str, lambda self: _ICONS.get(self.outcome.kind, "blocked"), notify=changed)
    shown = Property(bool, lambda self: self.outcome.kind != "none", notify=changed)
    bad = Property(bool, lambda self: self.outcome.kind in {"refused", "silent"}, notify=changed)
    kind = Property(str, attrgetter("outcome.kind"), notify=changed)
