"""The page of alarms: active ones, those put aside, past ones; the lists belong to the frame, as the banner does."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot

from control.record import CycleRecord, EventKind
from control.requests import Role
from hmi import past_alarms, phrases, region, words
from hmi.context import Context
from hmi.past_alarms import Past
from hmi.ports.history import EventQuestion, EventsFound
from hmi.viewmodels.alarms import Alarms
from hmi.viewmodels.asking import Asking
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.past_rows import PastRow, PastRows

ACTIVE, ASIDE, HISTORY = range(3)
_EMPTY_ICONS = ("check", "shelf", "clock")
"""Of the tabs, when there is nothing in them."""
WEEK_S = 7 * 86_400.0
PAST_ENTRIES = 400
"""Entries of the log that are looked through for past alarms: two for each."""
PAST_ROWS = 200
WEEK_ENTRIES = 2000


class AlarmsView(PageView):
    """Every alarm that is not normal, the chosen one, and past ones."""

    changed = Signal()
    counted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._alarms = context.alarms
        self._session = context.session
        self._history = context.ports.history
        self._show_overlay = context.show_overlay
        self._local = context.status.local_time
        self._explain = context.alarm_words
        self.tab_index = ACTIVE
        self.open_key = ""
        self.problem = ""
        self.is_loading = False
        self.week_text = ""
        self.past_model = PastRows(self)
        self._reading = Asking(self, context.now)
        self._counting = Asking(self, context.now)
        self._now_utc = 0.0
        self._counted_key = ""
        self._alarms.chosen.connect(self._count)
        self._alarms.chosen.connect(self.counted)
        self._alarms.changed.connect(self.changed)
        for rows in (self._alarms.model, self._alarms.aside_model):
            rows.rowsInserted.connect(self._tell)
            rows.rowsRemoved.connect(self._tell)

    def update(self, record: CycleRecord) -> None:
        """Follow what comes and goes into the history."""
        self._now_utc = record.at.at_utc
        if self.tab_index == HISTORY and any(event.kind is EventKind.ALARM for event in record.events):
            self._read()
        if self._reading.is_slow != self.is_loading:
            self.is_loading = self._reading.is_slow
            self.changed.emit()

    def leave(self) -> None:
        """Close the detail."""
        self._reading.forget()
        self._counting.forget()
        self._alarms.choose("")
        self.choose_tab(ACTIVE)

    @Slot(int)
    def choose_tab(self, index: int) -> None:
        """Show active alarms, those put aside, or past ones."""
        if index != self.tab_index:
            self.tab_index = index
            self._alarms.choose("")
            self.open_key = ""
            self.changed.emit()
            if index == HISTORY:
                self._read()

    @Slot(int, int)
    def acknowledge(self, first: int, last: int) -> None:
        """Acknowledge the rows a person sees, `first` to `last`, with what their lines stand for; nothing else."""
        keys = self._alarms.unseen_keys(first, last)
        self._session.ask(Role.OPERATOR, lambda: self._alarms.acknowledge(keys))

    @Slot()
    def reset(self) -> None:
        """Ask for a reset of the chosen alarm, whose cause has gone."""
        keys = (self._alarms.detail.key,)
        self._session.ask(Role.OPERATOR, lambda: self._alarms.reset(keys))

    @Slot()
    def put_aside(self) -> None:
        """Ask for how long and why the chosen alarm shall be put aside."""
        self._show_overlay("shelve")

    @Slot()
    def take_back(self) -> None:
        """Let the chosen alarm call again."""
        keys = self._alarms.shelved_keys()
        self._session.ask(Role.OPERATOR, lambda: self._alarms.shelve(keys, 0.0, ""))

    @Slot(str)
    def unfold(self, key: str) -> None:
        """Show cause and remedy of a past alarm; the same again folds it."""
        self.open_key = "" if key == self.open_key else key
        self.changed.emit()

    def _read(self) -> None:
        if self._history is None:
            return
        history = self._history
        question = EventQuestion("alarms.past", PAST_ENTRIES, (EventKind.ALARM.value,))
        self._reading.ask(lambda done: history.events(question, _past, done), self._take)

    def _take(self, found: tuple[str, tuple[Past, ...]]) -> None:
        self.problem, past = found
        self.past_model.show([self._row(one) for one in past[:PAST_ROWS]])
        self.is_loading = False
        self.changed.emit()

    def _row(self, one: Past) -> PastRow:
        row_id, _, place = one.key.partition("@")
        said = self._explain(row_id)
        detail = phrases.say(one.detail)
        detail = "" if detail == said.cause else detail
        return PastRow(
            key=f"{one.entry_id}",
            symbol=f"alarm-{said.severity.value}-gone" if one.end_utc else f"alarm-{said.severity.value}",
            severity=said.severity.value,
            text=said.text,
            place=place,
            time=self._time(one),
            where=words.beside(self._time(one), place),
            duration=past_alarms.lasted(one.duration_s) if one.duration_s else "",
            detail=detail,
            story="\n".join(part for part in (detail, said.cause, said.remedy) if part),
        )

    def _time(self, one: Past) -> str:
        begin, end = self._local(one.begin_utc), self._local(one.end_utc)
        if not one.end_utc:
            return self.tr("since {0}").format(f"{region.day_text(begin)} {region.clock(begin)}")
        if not one.begin_utc:
            return self.tr("until {0}").format(f"{region.day_text(end)} {region.clock(end)}")
        last = region.clock(end) if begin.date() == end.date() else f"{region.day_text(end)} {region.clock(end)}"
        return f"{region.day_text(begin)} {region.clock(begin)} \u2013 {last}"

    def _notes(self) -> str:
        detail = self._alarms.detail
        return words.beside(self.week_text, detail.seen_by, detail.aside_by)

    @Slot()
    def _count(self) -> None:
        """Look up how often the chosen alarm came in the last 7 days."""
        key = self._alarms.detail.key
        if key == self._counted_key:
            return
        self._counted_key, self.week_text = key, ""
        self.counted.emit()
        if self._history is None or not key:
            self._counting.forget()
            return
        history = self._history
        question = EventQuestion(
            "alarms.week", WEEK_ENTRIES, (EventKind.ALARM.value,), subject=key, since_utc=self._now_utc - WEEK_S
        )
        self._counting.ask(lambda done: history.events(question, _times, done), self._tell_count)

    def _tell_count(self, times: int) -> None:
        if times > 1:
            self.week_text = self.tr("{0} times in 7 days").format(times)
        elif times == 1:
            self.week_text = self.tr("For the first time in 7 days")
        self.counted.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def _tabs(self) -> list[str]:
        active, aside = len(self._alarms.model.rows), len(self._alarms.aside_model.rows)
        return [
            self.tr("Active ({0})").format(active) if active else self.tr("Active"),
            self.tr("Put aside ({0})").format(aside) if aside else self.tr("Put aside"),
            self.tr("History"),
        ]

    def _empty_icon(self) -> str:
        return _EMPTY_ICONS[self.tab_index]

    def _empty_title(self) -> str:
        """Return what is said in place of an empty list."""
        if self.tab_index == ACTIVE:
            return "" if self._alarms.model.rows else self.tr("No alarms")
        if self.tab_index == ASIDE:
            return "" if self._alarms.aside_model.rows else self.tr("Nothing is put aside")
        if self.past_model.rows or (self._reading.is_open and not self.is_loading):
            return ""
        return self.tr("Looking it up") if self.is_loading else self.tr("No past alarms")

    def _empty_text(self) -> str:
        if self.tab_index == ACTIVE:
            return self.tr("Everything works as it should.")
        if self.tab_index == ASIDE:
            return self.tr("An alarm that is put aside calls nobody for a while. Touch an active one to do so.")
        if self._history is None:
            return self.tr("No history is kept on this unit. Switch it on in the site file: [features] history.")
        return phrases.say(self.problem)

    def _unseen(self) -> bool:
        return self._alarms.banner.unseen_count > 0

    alarms = Property(Alarms, attrgetter("_alarms"), constant=True)
    past = Property(QObject, attrgetter("past_model"), constant=True)
    tabs = Property(list, _tabs, notify=changed)
    tab = Property(int, attrgetter("tab_index"), notify=changed)
    on_active = Property(bool, lambda self: self.tab_index == ACTIVE, notify=changed)
    on_aside = Property(bool, lambda self: self.tab_index == ASIDE, notify=changed)
    on_history = Property(bool, lambda self: self.tab_index == HISTORY, notify=changed)
    opened = Property(str, attrgetter("open_key"), notify=changed)
    empty_icon = Property(str, _empty_icon, notify=changed)
    empty_title = Property(str, _empty_title, notify=changed)
    empty_text = Property(str, _empty_text, notify=changed)
    unseen = Property(bool, _unseen, notify=changed)
    notes = Property(str, _notes, notify=counted)
    """How often the chosen alarm came, and who has seen it or put it aside."""


def _past(found: EventsFound) -> tuple[str, tuple[Past, ...]]:
    return found.problem, past_alarms.past(found)


def _times(found: EventsFound) -> int:
    return past_alarms.times_raised(found.entries)
