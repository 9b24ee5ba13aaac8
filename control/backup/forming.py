"""Which inverters make the grid of the island: those that are heard with all their racks, and whose racks hold charge.

A unit is an inverter with its racks. One that leaves comes back only when what sent it away is clearly over, so that it
does not come and go. The last ones never leave: at them it is the table's row that ends the island.
"""

import msgspec

from control.backup.memory import NOT_NOW_S, MemberMemory, since
from control.backup.settings import BackupSettings
from control.bounded import UNABLE
from control.limits import Unit


def heard(unit: Unit) -> bool:
    """Tell whether the inverter and every rack of it have valid data."""
    return bool(unit.inverter) and not unit.missing


def advance(
    members: tuple[MemberMemory, ...], units: tuple[Unit, ...], settings: BackupSettings, now_s: float, *, away: bool
) -> tuple[MemberMemory, ...]:
    """Return who takes part after this cycle, one entry for each unit and in their order; at least one takes part.

    Args:
        members: As of the last cycle.
        units: Those that may form the grid.
        settings: Floor, margin, time of doubt and wait.
        now_s: Monotonic time.
        away: The site is off the grid. On the grid nobody has left: only what holds now counts.
    """
    known = {member.device_id: member for member in members}
    judged = tuple(
        _judged(known.get(name, MemberMemory(name)), unit, settings, now_s, away=away)
        for unit in units
        for name in (unit.settings.device_id,)
    )
    taking = _taking(judged, settings, now_s, away=away)
    return tuple(msgspec.structs.replace(member, forms=member.device_id in taking) for member in judged)


def taking_part(members: tuple[MemberMemory, ...], units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Return the units that take part."""
    return tuple(unit for unit, member in zip(units, members, strict=True) if member.forms)


def doubt_since_s(members: tuple[MemberMemory, ...]) -> float:
    """Return since when nobody who takes part has valid data; `NOT_NOW_S` while one has."""
    return max((member.silent_since_s for member in members if member.forms), default=NOT_NOW_S)


def carrying(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Return those of the units whose racks carry the island: without an inverter in fault, if any is left then."""
    able = tuple(unit for unit in units if not any(inverter.state in UNABLE for inverter in unit.inverter))
    return able or units


def _judged(member: MemberMemory, unit: Unit, settings: BackupSettings, now_s: float, *, away: bool) -> MemberMemory:
    """Return the member with since when it is heard or silent, and what speaks against it."""
    now_heard = heard(unit)
    fresh = msgspec.structs.replace(
        member,
        heard_since_s=since(member.heard_since_s, now_s, holds=now_heard),
        silent_since_s=since(member.silent_since_s, now_s, holds=not now_heard),
    )
    return msgspec.structs.replace(fresh, why=_why(fresh, unit, settings, now_s, away=away))


def _why(member: MemberMemory, unit: Unit, settings: BackupSettings, now_s: float, *, away: bool) -> str:
    """Return the cause that keeps a unit out, empty for none.

    The emptiest rack counts: its BMS opens first and takes the unit, and with it the site, along.
    """
    soc_pct = min((rack.battery.soc_pct for rack in unit.racks), default=100.0)
    if _in_doubt(member, settings, now_s):
        return "doubt"
    if soc_pct <= settings.floor_soc_pct:
        return "soc_floor"
    if not away:
        return ""
    recovered = {
        "": True,
        "soc_floor": soc_pct >= settings.floor_soc_pct + settings.restart_margin_pct,
        "doubt": now_s - member.heard_since_s >= settings.retry_after_s,
    }
    return "" if recovered[member.why] else member.why


def _in_doubt(member: MemberMemory, settings: BackupSettings, now_s: float) -> bool:
    return now_s - member.silent_since_s >= settings.doubt_s


def _taking(members: tuple[MemberMemory, ...], settings: BackupSettings, now_s: float, *, away: bool) -> frozenset[str]:
    """Return the ids of those that take part: the first of these circles that is not empty."""
    sure = [member for member in members if not _in_doubt(member, settings, now_s)]
    last = [member for member in members if member.forms or not away]
    circles = (
        [member for member in members if not member.why],
        [member for member in sure if member.why != "soc_floor"],  # back early: the alternative is the dark
        [member for member in last if member in sure],
        last,
        members,
    )
    return next((frozenset(member.device_id for member in circle) for circle in circles if circle), frozenset())
