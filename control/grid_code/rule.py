"""All grid-code functions in one cycle: what they remember, add, bound and show."""

import math

import msgspec

from control.backup.memory import BackupState
from control.grid_code import connection, frequency, voltage
from control.grid_code.model import (
    Connection,
    ConnectionMemory,
    FrequencyResponse,
    GridCodeInfo,
    GridCodeMemory,
    GridCodeSettings,
    ResponseMemory,
    VoltageMemory,
)
from control.limits import narrow
from control.memory import Memory
from control.model import PlantSnapshot
from control.readings import NEVER_S, NO_LIMIT
from control.reasons import Reason
from control.record import Added, Bound, Event, UnitBounds
from control.settings import Settings

HELD_S = 1.0
"""A response outlives the frequency it follows by this time."""
TIED = frozenset({BackupState.STARTING, BackupState.ON_GRID, BackupState.GRID_LOST})
"""While the island is made, lives and goes back, the windows of `[backup]` hold."""
REST, FREE = ResponseMemory(), VoltageMemory()


def initial(settings: Settings, *, tripped: bool) -> GridCodeMemory:
    """Return the memory of a start: no power before the grid is known to be normal; a trip of before still counts."""
    waits = any(code.reconnect if tripped else code.first_start for code in settings.grid_code)
    if not waits:
        return GridCodeMemory()
    cause = "before the restart" if tripped else ""
    return GridCodeMemory(connection=ConnectionMemory(Connection.WAITING, tripped, cause))


def tripped(memory: Memory) -> bool:
    """Tell whether the plant waits or ramps after a trip: must survive a restart."""
    return memory.grid_code.connection.tripped


def refusal(old: Settings, new: Settings) -> str:
    """Return in words what speaks against new settings; empty when nothing does."""
    for before in old.grid_code:
        for code in new.grid_code:
            if code.nominal_hz != before.nominal_hz:
                change = f"from {before.nominal_hz:g} to {code.nominal_hz:g} Hz"
                return f"the nominal frequency of the grid code changes {change}: this applies at the next restart"
    return ""


def tied(memory: Memory) -> bool:
    """Tell whether the site is on the grid: in an island the codes of the grid have nothing to say."""
    return not memory.settings.backup or memory.backup.state in TIED


def follow(memory: Memory, snapshot: PlantSnapshot, dt_s: float) -> tuple[Memory, tuple[Event, ...]]:
    """Return the functions as they stand in this cycle; untouched on a site without `[grid_code]`."""
    for settings in memory.settings.grid_code:
        before = memory.grid_code
        if not tied(memory):
            after = GridCodeMemory()
            return memory if before == after else msgspec.structs.replace(memory, grid_code=after), ()
        linked, events = connection.follow(
            before.connection, settings, snapshot, memory.settings.inverters, snapshot.at_s
        )
        hz, at_s = before.frequency_hz, before.frequency_at_s
        for measured_hz in snapshot.frequency_hz:
            hz, at_s = measured_hz, snapshot.at_s
        over, under = _responses(before, settings, snapshot, memory.last_power_w, hz, at_s, dt_s)
        shares = before.voltage if settings.voltage else FREE
        for rule in settings.voltage:
            volts, _ = connection.seen(snapshot)
            phases_pu = tuple([volt / settings.nominal_voltage_v for volt in volts])
            shares = voltage.follow(shares, rule, phases_pu, dt_s, first=before.frequency_at_s <= NEVER_S)
        after = GridCodeMemory(over, under, shares, linked, hz, at_s)
        return msgspec.structs.replace(memory, grid_code=after), events
    return memory, ()


def _responses(
    before: GridCodeMemory,
    settings: GridCodeSettings,
    snapshot: PlantSnapshot,
    last_power_w: float,
    hz: float,
    at_s: float,
    dt_s: float,
) -> tuple[ResponseMemory, ResponseMemory]:
    """Return both responses: held for a moment without a frequency, then gone."""
    now_s = snapshot.at_s
    if not snapshot.frequency_hz:
        return (before.over, before.under) if now_s - at_s <= HELD_S else (REST, REST)
    flow = snapshot.flow
    power_w = flow.ess_w if flow.ess_known else last_power_w
    both: list[ResponseMemory] = []
    for side, known, rules in ((1, before.over, settings.over), (-1, before.under, settings.under)):
        after = REST
        for rule in rules:
            after = frequency.follow(known, rule, side, hz, settings.nominal_hz, settings.rated_w, power_w, now_s, dt_s)
        both.append(after)
    return both[0], both[1]


def added(memory: Memory) -> tuple[Added, ...]:
    """Return what P(f) adds now; nothing while the frequency is inside its dead band."""
    known = memory.grid_code
    if not memory.settings.grid_code or not (known.over.power_w or known.under.power_w):
        return ()
    (settings,) = memory.settings.grid_code
    over = [
        Added("lfsm_o", -known.over.power_w, Reason("lfsm_o", values=_values(known, rule)))
        for rule in settings.over
        if known.over.power_w
    ]
    under = [
        Added("lfsm_u", known.under.power_w, Reason("lfsm_u", values=_values(known, rule)))
        for rule in settings.under
        if known.under.power_w
    ]
    return (*over, *under)


def _values(known: GridCodeMemory, rule: FrequencyResponse) -> dict[str, float]:
    return {"frequency_hz": known.frequency_hz, "start_hz": rule.start_hz, "droop_pct": rule.droop_pct}


def bounds(memory: Memory, now_s: float) -> tuple[Bound, ...]:
    """Return what connection, P(U) and the return from P(f) allow."""
    if not memory.settings.grid_code or not tied(memory):
        return ()
    known = memory.grid_code
    found: list[Bound] = []
    for settings in memory.settings.grid_code:
        share = connection.allowed_share(known.connection, settings, now_s)
        if share < 1.0:
            found.append(_bound(settings, share, share, _connecting(known.connection, settings, now_s)))
        volts = known.voltage
        if settings.voltage and volts.discharge < 1.0:
            reason = Reason("p_by_u", values={"voltage_pct": volts.high_pu * 100.0, "share_pct": volts.discharge * 100})
            found.append(_bound(settings, NO_LIMIT, volts.discharge, reason))
        if settings.voltage and volts.charge < 1.0:
            reason = Reason("p_by_u", values={"voltage_pct": volts.low_pu * 100.0, "share_pct": volts.charge * 100})
            found.append(_bound(settings, volts.charge, NO_LIMIT, reason))
        found += _returning(known, settings, now_s)
    return tuple(found)


def _returning(known: GridCodeMemory, settings: GridCodeSettings, now_s: float) -> list[Bound]:
    """Return the bounds that keep power from jumping back after a disturbance of the frequency."""
    found: list[Bound] = []
    for rule in settings.over:
        share = frequency.returning_share(known.over, rule, now_s) if known.over.active else 1.0
        if share < 1.0:
            free_w = max(known.over.crossing_w, 0.0) + settings.rated_w * share
            found.append(Bound(-NO_LIMIT, free_w, _back(known.over, rule, now_s)))
    for rule in settings.under:
        share = frequency.returning_share(known.under, rule, now_s) if known.under.active else 1.0
        if share < 1.0:
            free_w = min(known.under.crossing_w, 0.0) - settings.rated_charge_w * share
            found.append(Bound(free_w, NO_LIMIT, _back(known.under, rule, now_s)))
    return found


def _back(known: ResponseMemory, rule: FrequencyResponse, now_s: float) -> Reason:
    return Reason("lfsm_return", values={"remaining_s": math.ceil(frequency.remaining_s(known, rule, now_s))})


def held(memory: Memory, each: tuple[UnitBounds, ...], now_s: float) -> tuple[UnitBounds, ...]:
    """Return the bounds of the units while the plant waits for the grid: neither active nor reactive power."""
    waiting = memory.grid_code.connection.phase is Connection.WAITING
    if not waiting or not memory.settings.grid_code or not tied(memory):
        return each
    reason = _connecting(memory.grid_code.connection, memory.settings.grid_code[0], now_s)
    still = Bound(0.0, 0.0, reason)
    return tuple(
        UnitBounds(unit.device_id, narrow((*unit.bounds.limits, still)), max_reactive_var=0.0) for unit in each
    )


def _bound(settings: GridCodeSettings, charge: float, discharge: float, reason: Reason) -> Bound:
    low_w = -NO_LIMIT if charge >= NO_LIMIT else -settings.rated_charge_w * charge
    return Bound(low_w, NO_LIMIT if discharge >= NO_LIMIT else settings.rated_w * discharge, reason)


def _connecting(known: ConnectionMemory, settings: GridCodeSettings, now_s: float) -> Reason:
    """Return why the connection holds power back, with what is left to wait."""
    place = "after a trip" if known.tripped else "at the start"
    if known.phase is Connection.RAMPING:
        growth = min((rule.return_pct_per_min for rule in connection.of(known, settings)), default=NO_LIMIT)
        return Reason("connect_ramp", place, {"ramp_pct_per_min": growth})
    remaining = {"remaining_s": connection.remaining_s(known, settings, now_s)}
    if known.outside:
        return Reason("connect_outside", f"{place}: {known.outside}", remaining)
    return Reason("connect_wait", place, remaining)


def info(memory: Memory, now_s: float) -> tuple[GridCodeInfo, ...]:
    """Return what a record shows; empty on a site without `[grid_code]`."""
    known = memory.grid_code
    link = known.connection
    return tuple(
        GridCodeInfo(
            preset=settings.preset,
            connection=link.phase,
            tripped=link.tripped,
            cause=link.cause,
            outside=link.outside,
            remaining_s=connection.remaining_s(link, settings, now_s),
            allowed_share=connection.allowed_share(link, settings, now_s),
            over_w=-known.over.power_w if known.over.power_w else 0.0,
            under_w=known.under.power_w,
            discharge_share=known.voltage.discharge,
            charge_share=known.voltage.charge,
        )
        for settings in memory.settings.grid_code
    )
