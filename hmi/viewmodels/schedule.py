"""Timetables: which entries there are, which one holds, and changing the site's own by hand."""

from collections.abc import Callable
from datetime import date, timedelta
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.record import CycleRecord
from control.requests import ClearSchedule, Request, Role, SetSchedule
from control.schedule import checks
from control.schedule.entry import Once, ScheduleEntry, Tier
from control.schedule.wall import local
from hmi import words
from hmi.context import Context
from hmi.ports.schedules import Schedules
from hmi.viewmodels import schedule_draft
from hmi.viewmodels import schedule_words as tell
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.row_model import RowModel
from hmi.viewmodels.schedule_draft import Draft, DraftError

HOLD_S = 1.5
MOST_ROWS = 200


_ICONS = {"holds": "check", "overridden": "blocked"}


class Row(msgspec.Struct, frozen=True, gc=False):
    """One line of the list: the head of a timetable, or an entry."""

    key: str
    head: bool
    title: str
    """Of a head its name, of an entry its times."""
    note: str
    """Of a head who handed it in, of an entry its days."""
    power: str = ""
    standing: str = ""
    kind: str = ""
    """`holds`, `overridden` or `waits`."""
    icon: str = ""
    holds: bool = False
    """It decides now."""
    waits: bool = False
    """Its time is not now."""
    editable: bool = False


class Form(msgspec.Struct, frozen=True, gc=False):
    """The entry being typed, as text."""

    shown: bool = False
    new: bool = True
    field: str = ""
    start: str = ""
    end: str = ""
    power: str = ""
    reactive: str = ""
    direction: int = 0
    """Which of two buttons: of the power discharge and charge, of the reactive power inject and absorb."""
    once: bool = False
    days: tuple[tuple[str, bool], ...] = ()
    problem: str = ""
    consequence: str = ""


class ScheduleView(PageView):
    """The page of the timetables."""

    changed = Signal()
    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._settings = context.settings
        self._zone = context.settings.time_zone
        self._ask = context.ports.schedules
        self._now_utc = 0.0
        self._looked: tuple[object, ...] = ()
        self.schedules = Schedules(site=self._settings.schedule)
        self.row_model = RowModel[Row](Row, self)
        self.headline = self.subline = ""
        self.from_screen = False
        self.draft: Draft | None = None
        self.form = Form()
        self.save_hold = Hold(HOLD_S, self._save, self)
        self.delete_hold = Hold(HOLD_S, self._delete, self)
        self.return_hold = Hold(HOLD_S, self._return, self)

    def update(self, record: CycleRecord) -> None:
        """Show what holds; the list is renewed when something in it has changed, and once a minute."""
        self._now_utc = record.at.at_utc
        if self._ask is not None:
            self.schedules = self._ask()
        chain = record.chain
        looks = (
            id(self.schedules.tiers),
            id(self.schedules.site),
            record.schedule,
            chain.claims,
            chain.wish.source,
            record.mode_id,
            record.safe_stop is not None,
            int(self._now_utc // 60.0),
            words.say(words.UNKNOWN),
        )
        if looks != self._looked:
            self._looked = looks
            self._list(record)

    def clear(self) -> None:
        """Show that nothing is known of what holds."""
        self._looked = ()
        self.row_model.show(())
        self._head("", "")
        self.return_hold.allow(allowed=False)
        self._edit(None)

    def leave(self) -> None:
        """Forget what was typed."""
        self.return_hold.cancel()
        self._edit(None)

    @Slot()
    def add(self) -> None:
        """Begin a new entry."""
        self._edit(schedule_draft.fresh(self._own(), self._today()))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Begin to change an entry of the own timetable."""
        for entry in self._own():
            if _key(Tier.LOCAL, entry) == key:
                self._edit(schedule_draft.of_entry(entry, self._today(), self._zone))

    @Slot()
    def cancel(self) -> None:
        """Leave the form without doing anything."""
        self._edit(None)

    @Slot(str)
    def select(self, field: str) -> None:
        """Choose what the keypad types into."""
        if self.draft is not None and field in schedule_draft.FIELDS:
            self._edit(self.draft.select(field))

    @Slot(str)
    def press(self, key: str) -> None:
        """Take a key of the keypad or keyboard."""
        if self.draft is not None:
            self._edit(self.draft.press(key))

    @Slot(int)
    def turn(self, index: int) -> None:
        """Choose the direction: the first of the two, or the second."""
        if self.draft is not None:
            self._edit(self.draft.turn(-1 if index else 1))

    @Slot(int)
    def repeat(self, index: int) -> None:
        """Choose whether it comes every week (0) or once (1)."""
        if self.draft is not None:
            self._edit(msgspec.structs.replace(self.draft, once=bool(index)))

    @Slot(int)
    def toggle(self, day: int) -> None:
        """Choose a day or take it away."""
        if self.draft is not None:
            self._edit(self.draft.toggle(day))

    def _list(self, record: CycleRecord) -> None:
        rows: list[Row] = []
        for tier in Tier:
            rows += self._tier(tier, record)
        self.row_model.show(rows[:MOST_ROWS])
        holding = next((row for row in rows if row.holds), None)
        upcoming = sum(not row.head for row in rows)
        if holding is not None:
            self._head(holding.power, self.tr("{0}, by the timetable {1}").format(holding.title, _tier_of(holding)))
        elif upcoming:
            self._head(self.tr("No timetable decides now"), self.tr("Entries: {0}").format(upcoming))
        else:
            self._head(self.tr("There is no timetable"), self.tr("Add an entry to charge or discharge at fixed times."))
        from_screen = Tier.LOCAL in self.schedules.tiers
        self.return_hold.allow(allowed=from_screen)
        if from_screen != self.from_screen:
            self.from_screen = from_screen
            self.changed.emit()

    def _tier(self, tier: Tier, record: CycleRecord) -> list[Row]:
        handed_in = self.schedules.tiers.get(tier)
        entries = handed_in.entries if handed_in is not None else self._own() if tier is Tier.LOCAL else ()
        if not entries:
            return []
        name = words.say(tell.TIERS[tier])
        if handed_in is None:
            by = self.tr("from the site file")
        else:
            at = local(handed_in.received_utc, self._zone)
            by = self.tr("from {0}, {1}").format(_by(handed_in.by), f"{tell.day(at)} {at:%H:%M}")
        rows = [Row(f"{tier.value}", head=True, title=name, note=by)]
        for entry in entries:
            stands = tell.standing(tier, entry, record, self._zone)
            rows.append(
                Row(
                    key=_key(tier, entry),
                    head=False,
                    title=tell.times(entry, self._zone),
                    note=tell.days(entry, self._zone),
                    power=tell.powers(entry),
                    standing=stands.text,
                    kind=stands.kind,
                    icon=_ICONS.get(stands.kind, "clock"),
                    holds=stands.kind == "holds",
                    waits=stands.kind == "waits",
                    editable=tier is Tier.LOCAL,
                )
            )
        return rows

    def _own(self) -> tuple[ScheduleEntry, ...]:
        handed_in = self.schedules.tiers.get(Tier.LOCAL)
        return self.schedules.site if handed_in is None else handed_in.entries

    def _today(self) -> date:
        return local(self._now_utc, self._zone).date()

    def _head(self, headline: str, subline: str) -> None:
        if (headline, subline) != (self.headline, self.subline):
            self.headline, self.subline = headline, subline
            self.changed.emit()

    def _others(self) -> tuple[ScheduleEntry, ...]:
        entry_id = self.draft.entry_id if self.draft is not None else ""
        return tuple(entry for entry in self._own() if entry.entry_id != entry_id)

    def _save(self) -> None:
        if self.draft is None:
            return
        entry = schedule_draft.entry_of(self.draft, self._zone)
        entries = (*self._others(), entry)
        self._send(lambda: SetSchedule(self._context.outbox.origin(), Tier.LOCAL.value, entries))

    def _delete(self) -> None:
        left = self._others()
        if left:
            self._send(lambda: SetSchedule(self._context.outbox.origin(), Tier.LOCAL.value, left))
        else:
            self._send(lambda: ClearSchedule(self._context.outbox.origin(), Tier.LOCAL.value))

    def _return(self) -> None:
        self._send(lambda: ClearSchedule(self._context.outbox.origin(), Tier.LOCAL.value))

    def _send(self, make: Callable[[], Request]) -> None:
        self._edit(None)
        outbox = self._context.outbox
        self._context.session.ask(Role.OPERATOR, lambda: outbox.send(make()))

    def _edit(self, draft: Draft | None) -> None:
        if draft != self.draft:
            self.save_hold.cancel()
            self.delete_hold.cancel()
        self.draft = draft
        form = Form() if draft is None else self._form(draft)
        self.save_hold.allow(allowed=form.shown and not form.problem)
        self.delete_hold.allow(allowed=draft is not None and bool(draft.original) and self._may_delete())
        if form != self.form:
            self.form = form
            self.edited.emit()

    def _may_delete(self) -> bool:
        """The last entry can go only where none of the site file would come in its place."""
        return bool(self._others()) or not self.schedules.site

    def _form(self, draft: Draft) -> Form:
        problem, consequence = self._judge(draft)
        typed = draft.reactive if draft.field == schedule_draft.REACTIVE else draft.power
        return Form(
            shown=True,
            new=not draft.original,
            field=draft.field,
            start=schedule_draft.shown_time(draft.start),
            end=schedule_draft.shown_time(draft.end),
            power=f"{draft.power.text} kW" if draft.power.text else "\u2013\u2013",
            reactive=f"{draft.reactive.text} kvar" if draft.reactive.text else "\u2013\u2013",
            direction=0 if typed.direction > 0 else 1,
            once=draft.once,
            days=self._days(draft),
            problem=problem,
            consequence=consequence,
        )

    def _days(self, draft: Draft) -> tuple[tuple[str, bool], ...]:
        if draft.once:
            dates = [draft.first_day + timedelta(days=ahead) for ahead in range(schedule_draft.DAYS_SHOWN)]
            return tuple((f"{words.weekday(on.weekday())} {on.day}.", n == draft.day) for n, on in enumerate(dates))
        return tuple(
            (words.weekday(number), not draft.days or number in draft.days)
            for number in range(schedule_draft.DAYS_SHOWN)
        )

    def _judge(self, draft: Draft) -> tuple[str, str]:
        """Return what is wrong with the draft, by the controller's own check, or what would follow from it."""
        try:
            entry = schedule_draft.entry_of(draft, self._zone)
        except DraftError as error:
            return self._hints()[str(error)], ""
        if isinstance(entry.when, Once) and entry.when.end_utc <= self._now_utc:
            return self.tr("That time is over"), ""
        faults = checks.faults((*self._others(), entry), self._settings)
        if faults:
            return faults[0], ""
        return "", f"{tell.powers(entry)}, {tell.days(entry, self._zone)} {tell.times(entry, self._zone)}"

    def _hints(self) -> dict[str, str]:
        return {
            "start": self.tr("Type four digits for the begin"),
            "start_wrong": self.tr("There is no such time for the begin"),
            "end": self.tr("Type four digits for the end"),
            "end_wrong": self.tr("There is no such time for the end"),
            "power": self.tr("Type a power"),
            "left_out": self.tr("The clock leaves this time out on that day"),
        }

    rows = Property(QObject, attrgetter("row_model"), constant=True)
    now = Property(str, attrgetter("headline"), notify=changed)
    now_note = Property(str, attrgetter("subline"), notify=changed)
    own = Property(bool, attrgetter("from_screen"), notify=changed)
    save = Property(Hold, attrgetter("save_hold"), constant=True)
    delete_it = Property(Hold, attrgetter("delete_hold"), constant=True)
    return_it = Property(Hold, attrgetter("return_hold"), constant=True)
    editing = Property(bool, attrgetter("form.shown"), notify=edited)
    new = Property(bool, attrgetter("form.new"), notify=edited)
    on_start = Property(bool, lambda self: self.form.field == schedule_draft.START, notify=edited)
    on_end = Property(bool, lambda self: self.form.field == schedule_draft.END, notify=edited)
    on_power = Property(bool, lambda self: self.form.field == schedule_draft.POWER, notify=edited)
    on_reactive = Property(bool, lambda self: self.form.field == schedule_draft.REACTIVE, notify=edited)
    start = Property(str, attrgetter("form.start"), notify=edited)
    end = Property(str, attrgetter("form.end"), notify=edited)
    power = Property(str, attrgetter("form.power"), notify=edited)
    reactive = Property(str, attrgetter("form.reactive"), notify=edited)
    direction = Property(int, attrgetter("form.direction"), notify=edited)
    once = Property(bool, attrgetter("form.once"), notify=edited)
    days = Property(list, lambda self: [{"text": t, "on": on} for t, on in self.form.days], notify=edited)
    problem = Property(str, attrgetter("form.problem"), notify=edited)
    consequence = Property(str, attrgetter("form.consequence"), notify=edited)


def _key(tier: Tier, entry: ScheduleEntry) -> str:
    return f"{tier.value}:{entry.entry_id}"


def _tier_of(row: Row) -> str:
    return words.say(tell.TIERS[Tier(row.key.partition(":")[0])])


def _by(who: str) -> str:
    """Return who handed it in: the source in words, its actor as it named itself."""
    source, _, actor = who.partition(" ")
    return f"{words.source(source)} ({actor})" if actor else words.source(source)
