"""What is wrong with the entries of a schedule: every fault named, so that it can be refused whole."""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice

import msgspec

from control.alarm_conditions import CLOCK_VALID_AFTER_UTC
from control.local_time import utc_words
from control.schedule.entry import WEEKDAYS, Once, ScheduleEntry, Weekday, Weekly
from control.schedule.wall import local, over, seconds_of_day, zone_fault
from control.settings import Settings

MOST_ENTRIES = 500
LONGEST_ID = 64
LATEST_UTC = 4_102_444_800.0
"""2100-01-01: beyond it a time is a mistake of units."""
MOST_FAULTS = 10
"""Faults named in one answer; the number of the others follows."""
DAY_S = 86_400.0


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """A part of an entry on the line of time on which overlaps are looked for."""

    start: float
    end: float
    first: int
    last: int
    """Days (`date.toordinal`) the stretch may fall on; both 0 on the line of UTC instants."""
    weekday: int
    entry: ScheduleEntry


def faults(
    entries: tuple[ScheduleEntry, ...], settings: Settings, now_utc: float | None = None, *, kept: bool = False
) -> list[str]:
    """Return what is wrong, one sentence a fault, each naming the entry, the value and what is allowed.

    Args:
        entries: All entries of a tier.
        settings: Of the site.
        now_utc: This moment, to refuse what ends before a clock can be right, or is over as a whole; None: not at
            hand (a file is read, an entry is being typed).
        kept: The tier was taken before a restart: an entry that never comes does no harm in it, its loss would.
    """
    if not entries:
        return ["a schedule needs at least one entry; to take it away, clear it"]
    if len(entries) > MOST_ENTRIES:
        return [f"{len(entries)} entries are too many, allowed: 1 to {MOST_ENTRIES} in a tier"]
    first_end_utc = 0.0 if now_utc is None else CLOCK_VALID_AFTER_UTC
    found = [fault for entry in entries for fault in _entry(entry, settings, first_end_utc, kept=kept)]
    found += [f"{_name(key)}: the id is used {count} times" for key, count in _ids(entries).items() if count > 1]
    zones = sorted({entry.when.time_zone or "that of the site" for entry in entries if isinstance(entry.when, Weekly)})
    if len(zones) > 1:
        found.append(f"repeating entries of a tier must share one time zone, here: {', '.join(zones)}")
    if not found and now_utc is not None:
        found = _all_over(entries, settings.time_zone, max(now_utc, CLOCK_VALID_AFTER_UTC))
    if not found:  # pairs can be very many: no more are looked for than are told
        return list(islice(_overlaps(entries), MOST_FAULTS))
    if len(found) > MOST_FAULTS:
        found = [*found[:MOST_FAULTS], f"and {len(found) - MOST_FAULTS} faults more"]
    return found


def _ids(entries: tuple[ScheduleEntry, ...]) -> Counter[str]:
    return Counter(entry.entry_id for entry in entries)


def _name(entry_id: str) -> str:
    return f"entry {entry_id!r}"


def _entry(entry: ScheduleEntry, settings: Settings, first_end_utc: float, *, kept: bool) -> Iterable[str]:
    name, units = _name(entry.entry_id), settings.inverters
    if not 1 <= len(entry.entry_id) <= LONGEST_ID:
        yield f"{name}: an id has 1 to {LONGEST_ID} characters"
    if entry.active_power_w is None and entry.reactive_power_var is None:
        yield f"{name}: states neither active_power_w nor reactive_power_var"
    charge_w, discharge_w = sum(unit.max_charge_w for unit in units), sum(unit.max_discharge_w for unit in units)
    if entry.active_power_w is not None and not -charge_w <= entry.active_power_w <= discharge_w:
        yield f"{name}: active_power_w {entry.active_power_w:g} is outside {-charge_w:g} to {discharge_w:g} W"
    most_var = sum(unit.max_reactive_var for unit in units)
    if entry.reactive_power_var is not None and not abs(entry.reactive_power_var) <= most_var:
        yield f"{name}: reactive_power_var {entry.reactive_power_var:g} is outside {-most_var:g} to {most_var:g} var"
    yield from (f"{name}: {fault}" for fault in _when(entry.when, first_end_utc, kept=kept))


def _when(when: Once | Weekly, first_end_utc: float, *, kept: bool) -> Iterable[str]:
    """Return what is wrong with the time of an entry; a single one must not end before an instant."""
    if isinstance(when, Once):
        for key, at_utc, earliest_utc in (
            ("start_utc", when.start_utc, 0.0),
            ("end_utc", when.end_utc, first_end_utc),
        ):
            if not earliest_utc <= at_utc <= LATEST_UTC:
                yield f"{key} {utc_words(at_utc)} is outside {earliest_utc:.0f} to {LATEST_UTC:.0f} s since 1970"
        if not (math.isnan(when.start_utc) or math.isnan(when.end_utc) or when.start_utc < when.end_utc):
            yield f"end_utc {utc_words(when.end_utc)} must be after start_utc {utc_words(when.start_utc)}"
        return
    if when.start.tzinfo is not None or when.end.tzinfo is not None:
        yield "start and end are times of the wall clock and carry no offset; name the zone in time_zone"
    if when.first_day > when.last_day:
        yield f"last_day {when.last_day} must not be before first_day {when.first_day}"
    elif when.weekdays and not kept and not any(_starts_between(day, when) for day in when.weekdays):
        yield f"none of {', '.join(when.weekdays)} lies between first_day {when.first_day} and last_day {when.last_day}"
    fault = zone_fault(when.time_zone) if when.time_zone else ""
    if fault:
        yield fault


def _starts_between(day: Weekday, when: Weekly) -> bool:
    return _comes_between(WEEKDAYS.index(day), when.first_day.toordinal(), when.last_day.toordinal())


def _all_over(entries: tuple[ScheduleEntry, ...], site_zone: str, now_utc: float) -> list[str]:
    """Return what is wrong with a schedule that can never hold.

    One entry that is still to come is enough: whoever plans a whole day may hand it in again at noon.
    """
    if not all(over(entry, site_zone, now_utc) for entry in entries):
        return []
    return [f"{_name(entry.entry_id)}: {_past(entry.when, site_zone, now_utc)}" for entry in entries]


def _past(when: Once | Weekly, site_zone: str, now_utc: float) -> str:
    if isinstance(when, Once):
        return f"end_utc {utc_words(when.end_utc)} must be after now, {utc_words(now_utc)}"
    today = local(now_utc, when.time_zone or site_zone).date()
    return f"last_day {when.last_day} must not be before today, {today}"


def _overlaps(entries: tuple[ScheduleEntry, ...]) -> Iterable[str]:
    """Return the pairs of entries between which the tier could not decide.

    An entry for a certain time beside a repeating one is no doubt: it is the exception and counts.
    """
    once = [_instants(entry, entry.when) for entry in entries if isinstance(entry.when, Once)]
    weekly = [part for entry in entries if isinstance(entry.when, Weekly) for part in _week(entry, entry.when)]
    told: set[tuple[str, str]] = set()
    for stretches in (once, weekly):
        for one, other in _crossing(stretches):
            pair = (one.entry.entry_id, other.entry.entry_id)
            if pair not in told and pair[::-1] not in told:
                told.add(pair)
                yield f"{_name(pair[0])} and {_name(pair[1])} overlap and state the same quantity"


def _instants(entry: ScheduleEntry, when: Once) -> Stretch:
    return Stretch(when.start_utc, when.end_utc, 0, 0, 0, entry)


def _week(entry: ScheduleEntry, when: Weekly) -> Iterable[Stretch]:
    """Return the parts of a repeating entry on the seven days of the week, after midnight as a part of its own."""
    start, end = seconds_of_day(when.start), seconds_of_day(when.end)
    first, last = when.first_day.toordinal(), when.last_day.toordinal()
    for weekday, name in enumerate(WEEKDAYS):
        if when.weekdays and name not in when.weekdays:
            continue
        if start < end:
            parts = ((start, end, 0),)
        else:
            parts = ((start, DAY_S, 0), (0.0, end, 1)) if end > 0.0 else ((start, DAY_S, 0),)
        for part_start, part_end, later in parts:
            day = (weekday + later) % 7
            if _comes_between(day, first + later, last + later):
                yield Stretch(part_start, part_end, first + later, last + later, day, entry)


def _comes_between(weekday: int, first: int, last: int) -> bool:
    """Tell whether a weekday (0 is Monday) occurs from one day (`date.toordinal`) to another."""
    wait = (weekday - (first - 1)) % 7  # day 1 of the calendar was a Monday
    return first + wait <= last


def _crossing(stretches: list[Stretch]) -> Iterable[tuple[Stretch, Stretch]]:
    """Return every two stretches that share an instant and a quantity.

    Times and days are both intervals. They are walked along the one with more different beginnings, so that few are
    open at once: a timetable of one day along its times, a calendar of seasons along its days.
    """
    by_day: dict[int, list[Stretch]] = {}
    for stretch in stretches:
        by_day.setdefault(stretch.weekday, []).append(stretch)
    for parts in by_day.values():
        if len({part.start for part in parts}) >= len({part.first for part in parts}):
            yield from _walked(sorted(parts, key=_start), _start, _end, _same_day)
        else:
            yield from _walked(sorted(parts, key=_first), _first, _last, _same_time)


def _walked(
    parts: list[Stretch],
    begin: Callable[[Stretch], float],
    end: Callable[[Stretch], float],
    meets: Callable[[Stretch, Stretch], bool],
) -> Iterable[tuple[Stretch, Stretch]]:
    """Return the pairs that meet, looking only at those that are open together; `end` is not included."""
    open_now: list[Stretch] = []
    for part in parts:
        open_now = [other for other in open_now if end(other) > begin(part)]
        for other in open_now:
            if _same_quantity(other.entry, part.entry) and meets(other, part):
                yield other, part
        open_now.append(part)


def _start(part: Stretch) -> float:
    return part.start


def _end(part: Stretch) -> float:
    return part.end


def _first(part: Stretch) -> float:
    return part.first


def _last(part: Stretch) -> float:
    return part.last + 1


def _same_day(one: Stretch, other: Stretch) -> bool:
    if one.first == 0:
        return True
    return _comes_between(one.weekday, max(one.first, other.first), min(one.last, other.last))


def _same_time(one: Stretch, other: Stretch) -> bool:
    return max(one.start, other.start) < min(one.end, other.end) and _same_day(one, other)


def _same_quantity(one: ScheduleEntry, other: ScheduleEntry) -> bool:
    power = one.active_power_w is not None and other.active_power_w is not None
    return power or (one.reactive_power_var is not None and other.reactive_power_var is not None)
