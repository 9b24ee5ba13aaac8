"""What the island tells the others: its claim, its outputs, its events and its place in the record."""

from functools import cache

from control.backup import reconnect
from control.backup.causes import CAUSES
from control.backup.info import BackupInfo, GroupInfo
from control.backup.machine import FORMING_STATES
from control.backup.memory import NOT_NOW_S, BackupMemory, BackupState, MemberMemory
from control.backup.settings import BackupSettings
from control.command import OutputCommand
from control.modes.mode import Wish
from control.readings import Instant, OutputRole
from control.reasons import Reason
from control.record import Event, EventKind
from control.settings import OutputSettings

SOURCE = "backup"

S = BackupState


def events(before: BackupMemory, after: BackupMemory) -> tuple[Event, ...]:
    """Return the entry of the event log for a transition, or for a test that could not begin or breaks off."""
    if after.state is before.state:
        if before.test.running and not after.test.running:
            cause = CAUSES["mains_outside"] if after.timers.inside_since_s == NOT_NOW_S else ""
            return (Event(EventKind.GRID_FORMING, after.state.value, "backup test broken off", cause),)
        dropped = before.test.asked and not after.test.running
        return (Event(EventKind.GRID_FORMING, after.state.value, "backup test not begun"),) if dropped else ()
    text = f"{before.state.value} to {after.state.value}"
    return (Event(EventKind.GRID_FORMING, after.state.value, text, CAUSES[after.cause]),)


def left(before: BackupMemory, members: tuple[MemberMemory, ...]) -> tuple[str, ...]:
    """Return the inverters that leave in this cycle those that make the grid."""
    formed = {member.device_id for member in before.members if member.forms}
    return tuple(member.device_id for member in members if member.device_id in formed and not member.forms)


def member_events(before: BackupMemory, members: tuple[MemberMemory, ...], *, lit: bool) -> tuple[Event, ...]:
    """Return the entries of the event log for inverters that take no part in an island that is made, or do again."""
    if not lit:
        return ()
    stood = before.state in FORMING_STATES
    out = {member.device_id for member in before.members if stood and not member.forms}
    return tuple(
        Event(EventKind.GRID_FORMING, member.device_id, "takes part in the island again")
        if member.forms
        else Event(EventKind.GRID_FORMING, member.device_id, "takes no part in the island", CAUSES[member.why])
        for member in members
        if member.forms is (member.device_id in out)
    )


def wish(memory: BackupMemory, settings: BackupSettings, *, ready: bool) -> Wish:
    """Return 0 W with the reason: in the island the loads decide, otherwise there is nothing to steer.

    Args:
        memory: After this cycle.
        settings: With the floor no island starts from.
        ready: A forming inverter and its racks have valid data.
    """
    match memory.state:
        case S.GRID_LOST if not ready:
            reason = Reason("island_waits", CAUSES["doubt"])
        case S.GRID_LOST if memory.soc_pct <= settings.floor_soc_pct:
            reason = Reason("island_empty", values={"soc_pct": memory.soc_pct, "floor_pct": settings.floor_soc_pct})
        case S.GRID_LOST | S.OPENING | S.BLACK_START:
            reason = Reason("grid_lost", CAUSES[memory.cause])
        case S.ISLANDED | S.RECONNECT_WAIT:
            reason = Reason("islanded")
        case S.SYNCHRONISING | S.CLOSING:
            reason = Reason("reconnecting")
        case _:
            reason = Reason("island_dark", CAUSES[memory.cause])
    return Wish(0.0, reason, bypass_ramp=True)


_PV = Reason("pv_group")


@cache
def _contactor(place: str) -> Reason:
    return Reason("grid_contactor", place)


@cache
def _group(place: str) -> Reason:
    return Reason("load_group", place)


def commands(
    memory: BackupMemory, outputs: tuple[OutputSettings, ...], valid_until_s: float
) -> tuple[OutputCommand, ...]:
    """Return the commands of contactor, load groups and PV outputs; what is not known is not commanded."""
    told: list[OutputCommand] = []
    on = {group.output_id: group for group in memory.shedding.groups}
    closed = memory.state in {S.ON_GRID, S.GRID_LOST, S.CLOSING}
    for output in outputs:
        name = output.output_id
        if output.role is OutputRole.GRID_CONTACTOR and memory.state is not S.STARTING:
            told.append(OutputCommand(name, float(closed), SOURCE, _contactor(memory.state.value), valid_until_s))
        elif output.role is OutputRole.LOAD_GROUP and name in on:
            reason = _group(on[name].why or memory.state.value)
            told.append(OutputCommand(name, float(on[name].on), SOURCE, reason, valid_until_s))
        elif output.role is OutputRole.PV_GROUP:
            connected = memory.surplus.connected
            told.append(OutputCommand(name, float(connected), SOURCE, _PV, valid_until_s))
    return tuple(told)


def info(memory: BackupMemory, settings: BackupSettings, now: Instant, *, forming: bool) -> BackupInfo:
    """Return the island as records show it."""
    test, inside_s = memory.test, reconnect.observed_s(memory.timers, now.at_s)
    waiting = memory.state not in {S.ON_GRID, S.STARTING, S.FAILED} and memory.timers.inside_since_s <= now.at_s
    held_s = memory.retry_at_s - now.at_s if memory.state is S.ISLANDED else 0.0
    return BackupInfo(
        state=memory.state.value,
        cause=memory.cause,
        since_utc=memory.since_utc,
        contactor=memory.timers.contactor.value,
        forming=forming,
        reconnect_in_s=max(settings.reconnect.observation_s - inside_s, held_s, 0.0) if waiting else -1.0,
        soc_pct=memory.soc_pct,
        groups=tuple(GroupInfo(group.output_id, group.on, group.why) for group in memory.shedding.groups),
        pv_connected=memory.surplus.connected,
        test=test.running,
        test_ends_in_s=max(test.ends_at_s - now.at_s, 0.0) if test.running else 0.0,
        starts_today=memory.starts,
    )
