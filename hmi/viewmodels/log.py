"""The event log, newest first: a window of it that follows the finger, and what has just happened on top."""

from collections.abc import Callable
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.record import CycleRecord
from hmi import log_words, phrases, region, words
from hmi.context import Context
from hmi.ports.history import EventQuestion, EventsFound, LogEntry
from hmi.trends import moments
from hmi.viewmodels.asking import Asking
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.row_model import RowModel

WINDOW = 200
"""Rows that are kept; what leaves the window is read again when it is scrolled back to."""
PAGE = 80
LOOK_S = 1.0
"""How often it is asked for what has just happened."""


class LogRow(msgspec.Struct, frozen=True, gc=False):
    """One entry as it is shown."""

    key: str
    day: str
    """Heading the entry stands under."""
    time: str
    icon: str
    kind: str
    headline: str
    subject: str
    cause: str
    note: str
    """Subject and cause in one line."""
    full_note: str
    """The same with the kind of the entry."""


class LogRows(RowModel[LogRow]):
    """The window of the log."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(LogRow, parent)


class LogView(PageView):
    """The event log of the unit."""

    changed = Signal()
    to_top = Signal()
    """Entries were put on top, and the list shall show them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._history = context.ports.history
        self._local = context.status.local_time
        self._alarm_words = context.alarm_words
        self._now = context.now
        self._asking = Asking(self, context.now)
        self.model = LogRows(self)
        self.filter_index = 0
        self.open_key = ""
        self.fresh = 0
        self.is_loading = False
        self.problem = ""
        self._resting = True
        self._from_newest = True
        """Nothing newer than the first row was left out."""
        self._to_oldest = False
        """There is nothing older than the last row."""
        self._today = ""
        self._looked_s: float | None = None

    def enter(self) -> None:
        """Begin with the newest."""
        self._reload()

    def update(self, record: CycleRecord) -> None:
        """Look for what has just happened, and say when an answer takes long."""
        today = f"{self._local(record.at.at_utc):%Y%m%d}"
        if today != self._today:
            self._today = today
            if self.model.rows:
                self._reload()  # what was called today is yesterday now
        now_s = self._now()
        due = self._looked_s is None or now_s - self._looked_s >= LOOK_S
        if (due or record.events) and not self._asking.is_open:
            self._looked_s = now_s
            self._look()
        self._load(self._asking.is_slow)

    def leave(self) -> None:
        """Close what was opened."""
        self._asking.forget()
        self._load(loading=False)
        self.model.remove(0, len(self.model.rows))
        self.open_key = ""

    def retranslate(self) -> None:
        """Read the window anew: what it says was said in the language before."""
        if self.model.rows:
            self._reload()

    @Slot(int)
    def choose_filter(self, index: int) -> None:
        """Show other kinds."""
        if index != self.filter_index:
            self.filter_index = index
            self._reload()

    @Slot(str)
    def unfold(self, key: str) -> None:
        """Show one entry whole; the same again folds it."""
        self.open_key = "" if key == self.open_key else key
        self.changed.emit()

    @Slot(bool)
    def rest(self, resting: bool) -> None:  # noqa: FBT001 - as QML tells it
        """Notice whether the list rests at its top: only then it may be moved on by what happens."""
        self._resting = resting
        if resting and self.fresh:
            self.show_newest()

    @Slot()
    def show_newest(self) -> None:
        """Go back to the top."""
        self._reload()

    @Slot()
    def older(self) -> None:
        """Read on where the window ends."""
        if self.model.rows and not self._to_oldest and not self._asking.is_open:
            self._ask(self._append, before_id=int(self.model.rows[-1].key))

    @Slot()
    def newer(self) -> None:
        """Read back what left the window at its top."""
        if self.model.rows and not self._from_newest and not self._asking.is_open:
            self._ask(self._prepend, after_id=int(self.model.rows[0].key))

    def _reload(self) -> None:
        self.fresh = 0
        self._ask(self._replace)
        self.changed.emit()

    def _look(self) -> None:
        if not self.model.rows:
            self._ask(lambda found: self._replace(found) if found.entries or found.problem != self.problem else None)
        elif self._from_newest:
            self._ask(self._arrive, after_id=int(self.model.rows[0].key))

    def _ask(self, take: Callable[[EventsFound], None], *, before_id: int = 0, after_id: int = 0) -> None:
        if self._history is None:
            return
        history = self._history
        kinds = tuple(str(kind) for kind in log_words.FILTERS[self.filter_index][1])
        question = EventQuestion("log", PAGE, kinds, before_id=before_id, after_id=after_id)
        self._asking.ask(lambda done: history.events(question, _same, done), take)

    def _replace(self, found: EventsFound) -> None:
        self.problem = found.problem
        self._from_newest, self._to_oldest = True, len(found.entries) < PAGE
        self.fresh = 0
        self.model.remove(0, len(self.model.rows))
        self.model.insert(0, [self._row(entry) for entry in found.entries])
        self.is_loading = False
        self.changed.emit()
        self.to_top.emit()

    def _append(self, found: EventsFound) -> None:
        self._to_oldest = len(found.entries) < PAGE
        self.model.insert(len(self.model.rows), [self._row(entry) for entry in found.entries])
        surplus = len(self.model.rows) - WINDOW
        if surplus > 0:
            self.model.remove(0, surplus)
            self._from_newest = False

    def _prepend(self, found: EventsFound) -> None:
        self._from_newest = len(found.entries) < PAGE
        self.model.insert(0, [self._row(entry) for entry in found.entries])
        self._cut()

    def _arrive(self, found: EventsFound) -> None:
        """Put what has just happened on top, or only count it while a finger is on the list."""
        if not found.entries:
            return
        if self._resting:
            self.model.insert(0, [self._row(entry) for entry in found.entries])
            self._cut()
            self.to_top.emit()
        elif len(found.entries) != self.fresh:
            self.fresh = len(found.entries)
            self.changed.emit()

    def _cut(self) -> None:
        surplus = len(self.model.rows) - WINDOW
        if surplus > 0:
            self.model.remove(WINDOW, surplus)
            self._to_oldest = False

    def _row(self, entry: LogEntry) -> LogRow:
        then = self._local(entry.at_utc)
        kind = log_words.kind_of(entry.kind)
        today = f"{then:%Y%m%d}" == self._today
        subject, cause = log_words.subject(entry), log_words.cause(entry)
        return LogRow(
            key=str(entry.entry_id),
            day=self.tr("Today") if today else f"{moments.weekday(then)} {moments.month(then)} {then.year}",
            time=region.clock(then, seconds=True),
            icon=kind.icon,
            kind=words.say(kind.word),
            headline=log_words.headline(entry, self._alarm_words),
            subject=subject,
            cause=cause,
            note=words.beside(subject, cause),
            full_note=words.beside(words.say(kind.word), subject, cause),
        )

    def _load(self, loading: bool) -> None:  # noqa: FBT001 - the state itself
        if loading != self.is_loading:
            self.is_loading = loading
            self.changed.emit()

    def _message(self) -> str:
        """Return what stands in place of the list."""
        if self._history is None:
            return self.tr("No history is kept on this unit. Switch it on in the site file: [features] history.")
        if self.model.rows:
            return ""
        if self._asking.is_open:
            return self.tr("Looking it up") if self.is_loading else ""
        if self.problem:
            return phrases.say(self.problem)
        return self.tr("There are no entries of this kind.") if self.filter_index else self.tr("Nothing has happened.")

    def _fresh_text(self) -> str:
        return self.tr("New entries: {0}").format(self.fresh) if self.fresh else ""

    def _filters(self) -> list[str]:
        return [words.say(name) for name, _ in log_words.FILTERS]

    rows = Property(QObject, attrgetter("model"), constant=True)
    filters = Property(list, _filters, notify=changed)
    filter = Property(int, attrgetter("filter_index"), notify=changed)
    opened = Property(str, attrgetter("open_key"), notify=changed)
    news = Property(str, _fresh_text, notify=changed)
    message = Property(str, _message, notify=changed)
    loading = Property(bool, attrgetter("is_loading"), notify=changed)


def _same(found: EventsFound) -> EventsFound:
    return found
