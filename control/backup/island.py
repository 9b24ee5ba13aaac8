"""One cycle of the island: facts, table, loads; what it claims, commands and reports."""

import msgspec

from control.backup import detect, facts, forming, machine, reconnect, report, shedding, surplus
from control.backup.causes import CAUSES
from control.backup.info import BackupInfo
from control.backup.memory import (
    BackupMemory,
    BackupState,
    Contactor,
    DetectMemory,
    MemberMemory,
    SheddingMemory,
    SurplusMemory,
    TestMemory,
)
from control.backup.settings import BackupSettings, SynchronisedBy
from control.backup.view import StopKind, View
from control.command import InverterCommand, OutputCommand
from control.limits import Unit, narrow
from control.memory import Memory
from control.model import PlantSnapshot
from control.modes.mode import Wish
from control.readings import NEVER_S, Instant, OutputRole
from control.reasons import Reason
from control.record import Bound, Event, UnitBounds
from control.settings import OutputSettings

_KINDS = {
    "starting": StopKind.PASSING,
    "shutting_down": StopKind.PASSING,
    "operator_stop": StopKind.SOFT,
    "maintenance": StopKind.SOFT,
}
"""Any other stop is hard."""
_CARE = frozenset({"soc_window"})
"""Limits that spare the battery and avert no danger."""

S = BackupState


class Island(msgspec.Struct, frozen=True, gc=False):
    """What the island wants of this cycle."""

    memory: BackupMemory
    stop: Reason | None
    """The stop in force: the lifecycle's, unless the island outlives it, or the island's own."""
    wish: Wish | None = None
    """Its claim on the power; None while the site is on the grid."""
    forming: tuple[str, ...] = ()
    """Inverters that make the grid now."""
    left: tuple[str, ...] = ()
    """Inverters that take no part in an island that stands: they go to standby."""
    resting: bool = False
    """The battery is exhausted: the inverters go to standby."""
    soft: tuple[Bound, ...] = ()
    """The bound of the soft return."""
    outputs: tuple[OutputCommand, ...] = ()
    events: tuple[Event, ...] = ()
    info: tuple[BackupInfo, ...] = ()

    def formed(self, commands: tuple[InverterCommand, ...]) -> tuple[InverterCommand, ...]:
        """Return the commands of the dispatch with the island's own in their place."""
        if self.resting:
            return tuple(msgspec.structs.replace(command, run=False) for command in commands)
        if not (self.forming or self.left):
            return commands
        return tuple(
            msgspec.structs.replace(command, run=True, grid_forming=True)
            if command.device_id in self.forming
            else msgspec.structs.replace(command, run=False, active_power_w=0.0, reactive_power_var=0.0)
            if command.device_id in self.left
            else command
            for command in commands
        )


def decide(
    memory: Memory,
    snapshot: PlantSnapshot,
    units: tuple[Unit, ...],
    each: tuple[UnitBounds, ...],
    stop: Reason | None,
    now: Instant,
) -> Island:
    """Decide one cycle of the island; a site without backup gets its stop back and nothing else."""
    for settings in memory.settings.backup:
        return _decided(memory, settings, snapshot, units, each, stop, now)
    return Island(memory.backup, stop)


def _decided(
    memory: Memory,
    settings: BackupSettings,
    snapshot: PlantSnapshot,
    units: tuple[Unit, ...],
    each: tuple[UnitBounds, ...],
    stop: Reason | None,
    now: Instant,
) -> Island:
    ids = settings.inverters or tuple(unit.settings.device_id for unit in units)
    mine = tuple(unit for unit in units if unit.settings.device_id in ids)
    before = memory.backup
    members = forming.advance(before.members, mine, settings, now.at_s, away=_away(before))
    taking = forming.taking_part(members, mine)
    ids = tuple(unit.settings.device_id for unit in taking)
    ready = any(forming.heard(unit) for unit in taking)
    first = before.since_s <= NEVER_S
    view = _seen(before, settings, snapshot, taking, members, stop, now, ready=ready)
    if before.test.running and (machine.test_over(view) or report.left(before, members)):
        view = msgspec.structs.replace(view, memory=msgspec.structs.replace(view.memory, test=TestMemory()))
    after = machine.advance(view, now.at_utc)
    lit = after.state in machine.FORMING_STATES and not _dark(after, settings)
    told = ids if lit and view.parted else ()
    outputs = memory.settings.outputs
    groups = tuple(output for output in outputs if output.role is OutputRole.LOAD_GROUP)
    pressure = _pressure(snapshot, settings, taking, each, view.soc_pct)
    loads = _loads(after, settings, groups, pressure, now.at_s, lit=lit, ready=ready)
    pv = _pv(after, settings, pressure, taking, each, now.at_s, lit=lit, ready=ready)
    after = reconnect.settled(after, settings, now.at_s)
    after = msgspec.structs.replace(after, shedding=loads, surplus=pv, soc_pct=view.soc_pct)
    own_stop = _stop(after, view, stop, lit=lit)
    return Island(
        memory=after if not first else msgspec.structs.replace(after, since_utc=now.at_utc),
        stop=own_stop,
        wish=None if after.state in {S.ON_GRID, S.STARTING} else report.wish(after, settings, ready=ready),
        forming=told,
        left=tuple(member.device_id for member in members if lit and not member.forms),
        resting=after.state is S.EXHAUSTED,
        soft=reconnect.soft_return(after, settings, units, now.at_s) if after.state is S.ON_GRID else (),
        outputs=report.commands(after, outputs, now.at_s + memory.settings.command_valid_s),
        events=(*report.events(before, after), *report.member_events(before, members, lit=lit)),
        info=(report.info(after, settings, now, forming=bool(told)),),
    )


def _away(memory: BackupMemory) -> bool:
    """Tell whether the site is off the grid, or was when the program ended."""
    return (memory.kept if memory.state is S.STARTING else memory.state) in machine.OFF_GRID


def _seen(
    before: BackupMemory,
    settings: BackupSettings,
    snapshot: PlantSnapshot,
    taking: tuple[Unit, ...],
    members: tuple[MemberMemory, ...],
    stop: Reason | None,
    now: Instant,
    *,
    ready: bool,
) -> View:
    """Return this cycle's facts; the loss of the grid is looked for only while the site is on it."""
    searching = before.state in {S.ON_GRID, S.GRID_LOST}
    ids = tuple(unit.settings.device_id for unit in taking)
    mains, bus = facts.mains(snapshot, settings), facts.bus(snapshot, settings, ids)
    seen = detect.advance(before.detect, mains, bus, settings, now.at_s) if searching else DetectMemory()
    timers = reconnect.advance(before.timers, snapshot, mains, bus, settings, ids, forming.doubt_since_s(members))
    since_s = now.at_s if before.since_s <= NEVER_S else before.since_s
    day = int(now.at_utc // machine.DAY_S)
    today = day == before.starts_day
    return View(
        memory=msgspec.structs.replace(
            before,
            detect=seen,
            timers=timers,
            since_s=since_s,
            starts=before.starts if today else 0,
            starts_day=day,
            surplus_ends=before.surplus_ends if today else 0,
            members=members,
        ),
        settings=settings,
        now_s=now.at_s,
        lost=detect.lost(seen, settings, now.at_s) if searching else "",
        soc_pct=facts.soc_pct(forming.carrying(taking)),
        stop=StopKind.NONE if stop is None else _KINDS.get(stop.code, StopKind.HARD),
        forming=facts.forming(snapshot),
        heard=bool(snapshot.inverters),
        ready=ready,
    )


def _dark(memory: BackupMemory, settings: BackupSettings) -> bool:
    """Tell whether the state leads back over a dead bus."""
    if memory.state is S.CLOSING:
        return memory.cause == "bus_dead"
    return memory.state is S.SYNCHRONISING and settings.synchronised_by is SynchronisedBy.DEAD_BUS


def _pressure(
    snapshot: PlantSnapshot,
    settings: BackupSettings,
    taking: tuple[Unit, ...],
    each: tuple[UnitBounds, ...],
    soc_pct: float,
) -> shedding.Pressure:
    """Return what the loads draw and what the inverters that take part can give now."""
    share = settings.shedding.rating_share
    ratings_w = {unit.settings.device_id: share * unit.settings.max_discharge_w for unit in taking}
    return shedding.Pressure(
        power_w=snapshot.flow.ess_w,
        allowed_w=sum(
            min(unit.bounds.max_w, ratings_w[unit.device_id]) for unit in each if unit.device_id in ratings_w
        ),
        frequency_hz=facts.bus(snapshot, settings, tuple(ratings_w)).frequency_hz,
        soc_pct=soc_pct,
    )


def _loads(
    memory: BackupMemory,
    settings: BackupSettings,
    groups: tuple[OutputSettings, ...],
    pressure: shedding.Pressure,
    now_s: float,
    *,
    lit: bool,
    ready: bool,
) -> SheddingMemory:
    """Return the load groups: all of them on the grid, none in the dark, what it bears in the island."""
    state, before = memory.state, memory.shedding
    linked = memory.timers.contactor is Contactor.CLOSED
    if not groups or state in {S.STARTING, S.GRID_LOST}:
        return before
    if state is S.ON_GRID or (state is S.FAILED and linked):
        return shedding.on_grid(before, groups, settings.shedding, now_s)
    if not lit or state is S.BLACK_START:
        return shedding.all_off(before, groups, now_s, state.value)
    return shedding.islanded(before, groups, settings, pressure, now_s) if ready else before


def _pv(
    memory: BackupMemory,
    settings: BackupSettings,
    pressure: shedding.Pressure,
    mine: tuple[Unit, ...],
    each: tuple[UnitBounds, ...],
    now_s: float,
    *,
    lit: bool,
    ready: bool,
) -> SurplusMemory:
    """Return the PV outputs: open only in an island that has too much."""
    if not lit or memory.state is S.BLACK_START:
        return SurplusMemory() if memory.surplus != SurplusMemory() else memory.surplus
    if not ready:
        return memory.surplus
    ids = {unit.settings.device_id for unit in mine}
    return surplus.advance(
        memory.surplus,
        settings,
        power_w=pressure.power_w,
        charge_w=-sum(_bearable_w(unit) for unit in each if unit.device_id in ids),
        rated_w=sum(unit.settings.max_charge_w for unit in mine),
        frequency_hz=pressure.frequency_hz,
        now_s=now_s,
    )


def _bearable_w(unit: UnitBounds) -> float:
    """Return the charging a unit takes without harm, <= 0.

    The window of the state of charge cares for a long life; to charge beyond it for once is no reason to go dark.
    """
    return narrow(tuple(bound for bound in unit.bounds.limits if bound.reason.code not in _CARE)).min_w


def _stop(memory: BackupMemory, view: View, stop: Reason | None, *, lit: bool) -> Reason | None:
    """Return the stop in force: an island that stands outlives a start, a contactor not to be trusted is a stop."""
    if stop is not None:
        return None if lit and view.stop is StopKind.PASSING else stop
    return Reason("backup_failed", CAUSES[memory.cause]) if memory.state is S.FAILED else None
