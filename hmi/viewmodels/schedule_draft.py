"""A timetable entry being typed on the screen: pure values, so that every key can be tried without a screen."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import msgspec

from control.schedule.entry import WEEKDAYS, Once, ScheduleEntry, Weekly
from control.schedule.wall import local, zone
from hmi.viewmodels.entry import BACK, POINT, Entry

START, END, POWER, REACTIVE = FIELDS = ("start", "end", "power", "reactive")
DAYS_SHOWN = 7
_TIME_DIGITS = 4
_NEXT = {START: END, END: POWER}


class DraftError(ValueError):
    """What keeps a draft from being an entry: a code the screen has words for."""


class Draft(msgspec.Struct, frozen=True):
    """What has been typed so far."""

    entry_id: str = ""
    field: str = START
    """The field the keypad types into."""
    start: str = ""
    """Up to four digits, `0630`."""
    end: str = ""
    power: Entry = Entry(direction=-1)
    reactive: Entry = Entry()
    once: bool = False
    days: tuple[int, ...] = ()
    """Weekly: days on which it starts, Monday is 0; none: every day."""
    day: int = 0
    """Once: days after `first_day`."""
    first_day: date = date.min
    typing: bool = False
    """The selected time was touched by a key; the first key begins anew."""
    original: tuple[ScheduleEntry, ...] = ()
    """The entry that is changed; empty for a new one."""

    def select(self, field: str) -> "Draft":
        """Return the draft with another field to type into."""
        return msgspec.structs.replace(self, field=field, typing=False)

    def press(self, key: str) -> "Draft":
        """Return the draft after a key; a key that makes no sense here changes nothing."""
        if self.field in (START, END):
            return self._time_key(key)
        typed: Entry = getattr(self, self.field)
        return msgspec.structs.replace(self, **{self.field: typed.press(key)})

    def turn(self, direction: int) -> "Draft":
        """Return the draft with the power, or the reactive power when it is selected, in another direction."""
        name = REACTIVE if self.field == REACTIVE else POWER
        typed: Entry = getattr(self, name)
        return msgspec.structs.replace(self, **{name: typed.turned(direction)})

    def toggle(self, day: int) -> "Draft":
        """Return the draft with a day chosen or not: of the week, or the one day of an entry for once."""
        if self.once:
            return msgspec.structs.replace(self, day=day)
        days = {*self.days} ^ {day}
        return msgspec.structs.replace(self, days=() if len(days) == DAYS_SHOWN else tuple(sorted(days)))

    def _time_key(self, key: str) -> "Draft":
        typed = getattr(self, self.field) if self.typing or key == BACK else ""
        if key == BACK:
            typed = typed[:-1]
        elif key == POINT or not key.isdecimal() or len(key) != 1:
            return self
        elif len(typed) < _TIME_DIGITS:
            typed += key
        draft = msgspec.structs.replace(self, typing=True, **{self.field: typed})
        full = len(typed) == _TIME_DIGITS and key != BACK and time_of(typed) is not None
        return draft.select(_NEXT[self.field]) if full else draft


def time_of(digits: str) -> time | None:
    """Return the time four digits say; None when they say none. 24:00 is 00:00 of the next day."""
    if len(digits) != _TIME_DIGITS:
        return None
    hour, minute = int(digits[:2]), int(digits[2:])
    if (hour, minute) == (24, 0):
        return time(0, 0)
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def shown_time(digits: str) -> str:
    """Return typed digits as a time with gaps for what is missing."""
    filled = f"{digits:\u2013<4}" if digits else "\u2013\u2013\u2013\u2013"
    return f"{filled[:2]}:{filled[2:]}"


def fresh(entries: Iterable[ScheduleEntry], today: date) -> Draft:
    """Return an empty draft with an id that is free."""
    taken = {entry.entry_id for entry in entries}
    number = next(number for number in range(1, len(taken) + 2) if f"screen-{number}" not in taken)
    return Draft(entry_id=f"screen-{number}", first_day=today)


def of_entry(entry: ScheduleEntry, today: date, site_zone: str) -> Draft:
    """Return the draft to change an entry with."""
    when = entry.when
    draft = Draft(
        entry_id=entry.entry_id,
        power=_typed(entry.active_power_w, -1),
        reactive=_typed(entry.reactive_power_var, 1),
        first_day=today,
        original=(entry,),
    )
    if isinstance(when, Once):
        begin, end = local(when.start_utc, site_zone), local(when.end_utc, site_zone)
        day = (begin.date() - today).days
        far = not 0 <= day < DAYS_SHOWN
        return msgspec.structs.replace(
            draft,
            start=f"{begin:%H%M}",
            end=f"{end:%H%M}",
            once=True,
            day=0 if far else day,
            first_day=begin.date() if far else today,
        )
    return msgspec.structs.replace(
        draft,
        start=f"{when.start:%H%M}",
        end=f"{when.end:%H%M}",
        days=tuple(WEEKDAYS.index(day) for day in when.weekdays),
    )


def entry_of(draft: Draft, site_zone: str) -> ScheduleEntry:
    """Return the entry a draft says.

    Raises:
        DraftError: Something is missing or impossible.
    """
    start, end = time_of(draft.start), time_of(draft.end)
    if start is None:
        raise DraftError("start" if len(draft.start) < _TIME_DIGITS else "start_wrong")
    if end is None:
        raise DraftError("end" if len(draft.end) < _TIME_DIGITS else "end_wrong")
    power_w, reactive_var = draft.power.power_w, draft.reactive.power_w
    if power_w is None and reactive_var is None:
        raise DraftError("power")
    when = _once(draft, start, end, site_zone) if draft.once else _weekly(draft, start, end)
    return ScheduleEntry(draft.entry_id, when, power_w, reactive_var)


def _weekly(draft: Draft, start: time, end: time) -> Weekly:
    days = tuple(WEEKDAYS[day] for day in draft.days)
    for entry in draft.original:
        if isinstance(entry.when, Weekly):  # what the form does not show stays as it was
            return msgspec.structs.replace(entry.when, start=start, end=end, weekdays=days)
    return Weekly(start, end, days)


def _once(draft: Draft, start: time, end: time, site_zone: str) -> Once:
    day = draft.first_day + timedelta(days=draft.day)
    last = day if end > start else day + timedelta(days=1)
    return Once(_instant(datetime.combine(day, start), site_zone), _instant(datetime.combine(last, end), site_zone))


def _instant(wall: datetime, site_zone: str) -> float:
    at_utc = wall.replace(tzinfo=zone(site_zone)).timestamp()
    if local(at_utc, site_zone).replace(tzinfo=None) != wall:
        raise DraftError("left_out")
    return at_utc


def _typed(value: float | None, direction: int) -> Entry:
    if value is None:
        return Entry(direction=direction)
    kilo = f"{abs(value) / 1000:.3f}".rstrip("0").rstrip(POINT)
    return Entry(kilo, direction if value == 0 else 1 if value > 0 else -1)
