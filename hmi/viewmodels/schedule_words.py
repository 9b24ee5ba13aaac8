"""Timetable entries as words, and when they come next."""

from datetime import datetime, timedelta

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.record import CycleRecord
from control.schedule.entry import WEEKDAYS, Once, ScheduleEntry, Tier, Weekly
from control.schedule.wall import local, starts_on
from hmi import words
from hmi.quantity import POWER, REACTIVE_POWER

DASH = "\u2013"
_DAYS_AHEAD = 8

TIERS: dict[Tier, object] = {
    Tier.BINDING: QT_TRANSLATE_NOOP("Words", "Sold or ordered"),
    Tier.INTRADAY: QT_TRANSLATE_NOOP("Words", "Intraday"),
    Tier.DAY_AHEAD: QT_TRANSLATE_NOOP("Words", "Day ahead"),
    Tier.LOCAL: QT_TRANSLATE_NOOP("Words", "Own timetable"),
}
"""Timetables by rank."""

LEVELS: dict[str, object] = {
    "stop": QT_TRANSLATE_NOOP("Words", "a stop"),
    "island": QT_TRANSLATE_NOOP("Words", "the island"),
    "battery": QT_TRANSLATE_NOOP("Words", "care of the battery"),
    "service": QT_TRANSLATE_NOOP("Words", "grid services"),
    "binding": QT_TRANSLATE_NOOP("Words", "what was sold or ordered"),
    "intraday": QT_TRANSLATE_NOOP("Words", "the intraday timetable"),
    "day_ahead": QT_TRANSLATE_NOOP("Words", "the day-ahead timetable"),
    "local": QT_TRANSLATE_NOOP("Words", "the own timetable"),
    "mode": QT_TRANSLATE_NOOP("Words", "the mode"),
}
"""Who may have the say, by the levels of MOD-10."""

_EVERY_DAY = QT_TRANSLATE_NOOP("Words", "Every day")
_NIGHT = QT_TRANSLATE_NOOP("Words", "{0} (next day)")
_REST = QT_TRANSLATE_NOOP("Words", "Rest at 0 kW")
_CHARGE = QT_TRANSLATE_NOOP("Words", "Charge {0}")
_DISCHARGE = QT_TRANSLATE_NOOP("Words", "Discharge {0}")
_INJECT = QT_TRANSLATE_NOOP("Words", "inject {0}")
_ABSORB = QT_TRANSLATE_NOOP("Words", "absorb {0}")
_HOLDS = QT_TRANSLATE_NOOP("Words", "Holds now")
_REACTIVE_ONLY = QT_TRANSLATE_NOOP("Words", "Holds now, reactive power only")
_OVERRIDDEN = QT_TRANSLATE_NOOP("Words", "Overridden by {0}")
_NOT_USED = QT_TRANSLATE_NOOP("Words", "Not used in the mode {0}")
_NEXT = QT_TRANSLATE_NOOP("Words", "Next {0}")
_NEVER = QT_TRANSLATE_NOOP("Words", "Not in the next days")


class Standing(msgspec.Struct, frozen=True, gc=False):
    """Where an entry stands now."""

    kind: str
    """`holds`, `overridden` or `waits`."""
    text: str


def times(entry: ScheduleEntry, site_zone: str) -> str:
    """Return begin and end by the site's clock."""
    when = entry.when
    if isinstance(when, Weekly):
        end = f"{when.end:%H:%M}"
        over = when.end <= when.start and when.end.hour + when.end.minute > 0
        return f"{when.start:%H:%M} {DASH} {words.say(_NIGHT).format(end) if over else end}"
    begin, end_at = local(when.start_utc, site_zone), local(when.end_utc, site_zone)
    end = f"{end_at:%H:%M}" if end_at.date() == begin.date() else f"{day(end_at)} {end_at:%H:%M}"
    return f"{begin:%H:%M} {DASH} {end}"


def days(entry: ScheduleEntry, site_zone: str) -> str:
    """Return on which days it comes."""
    when = entry.when
    if isinstance(when, Once):
        return day(local(when.start_utc, site_zone))
    numbers = sorted(WEEKDAYS.index(name) for name in when.weekdays)
    return weekdays(tuple(numbers))


def weekdays(numbers: tuple[int, ...]) -> str:
    """Return days of the week, neighbours of three and more put together."""
    if not numbers or len(numbers) == len(WEEKDAYS):
        return words.say(_EVERY_DAY)
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{words.weekday(numbers[0])}{DASH}{words.weekday(numbers[-1])}"
    return ", ".join(words.weekday(number) for number in numbers)


def day(at: datetime) -> str:
    """Return a day as weekday and date."""
    return f"{words.weekday(at.weekday())} {at.day}.{at.month}."


def powers(entry: ScheduleEntry) -> str:
    """Return what it asks for."""
    parts: list[str] = []
    power_w, reactive_var = entry.active_power_w, entry.reactive_power_var
    if power_w is not None:
        text = _REST if power_w == 0 else _DISCHARGE if power_w > 0 else _CHARGE
        parts.append(words.say(text).format(POWER.show(power_w).phrase))
    if reactive_var is not None:
        text = _INJECT if reactive_var >= 0 else _ABSORB
        parts.append(words.say(text).format(REACTIVE_POWER.show(reactive_var).phrase))
    return ", ".join(parts)


def standing(tier: Tier, entry: ScheduleEntry, record: CycleRecord, site_zone: str) -> Standing:
    """Return whether an entry holds, and who has the say when it does not although its time is now."""
    holding = next(
        (one for one in record.schedule.holding if one.tier is tier and one.entry_id == entry.entry_id), None
    )
    if holding is None:
        upcoming = next_start(entry, record.at.at_utc, site_zone)
        text = words.say(_NEVER) if upcoming is None else words.say(_NEXT).format(f"{day(upcoming)} {upcoming:%H:%M}")
        return Standing("waits", text)
    source = f"{tier.value}:{entry.entry_id}"
    chain = record.chain
    if record.safe_stop is not None:
        return Standing("overridden", words.say(_OVERRIDDEN).format(words.say(LEVELS["stop"])))
    if source == chain.wish.source:
        return Standing("holds", words.say(_HOLDS))
    ranks = [claim.level for claim in chain.claims if claim.source == chain.wish.source]
    named = any(claim.source == source for claim in chain.claims)
    if named and not holding.active_power_w:
        return Standing("holds", words.say(_REACTIVE_ONLY))
    if not named and (not ranks or ranks[0] == "mode"):
        return Standing("overridden", words.say(_NOT_USED).format(words.mode(record.mode_id)))
    level = ranks[0] if ranks else "mode"
    return Standing("overridden", words.say(_OVERRIDDEN).format(words.say(LEVELS[level])))


def next_start(entry: ScheduleEntry, now_utc: float, site_zone: str) -> datetime | None:
    """Return when an entry begins next by the site's clock; None when not in the next days."""
    when = entry.when
    if isinstance(when, Once):
        return local(when.start_utc, site_zone) if when.start_utc > now_utc else None
    wall = local(now_utc, when.time_zone or site_zone)
    for ahead in range(_DAYS_AHEAD):
        start = (wall + timedelta(days=ahead)).replace(
            hour=when.start.hour, minute=when.start.minute, second=when.start.second, microsecond=0
        )
        if start > wall and starts_on(when, start):
            return start
    return None
