"""What limit of the distribution operator is in force, what it allows, and the proof that it was kept."""

from collections.abc import Iterable

import msgspec

from control.dso.model import Channel, DsoFallback, DsoInfo, DsoLimits, DsoMemory, DsoPhase, DsoSettings, Evidence
from control.model import PlantSnapshot
from control.net_demand import NetDemand
from control.readings import NEVER_S, NO_LIMIT, Instant, SignalRole
from control.reasons import Reason
from control.record import Bound, Event, EventKind
from control.settings import Settings

NO_LIMITS = DsoLimits()
NO_INFO = DsoInfo()
TOLERANCE = 0.02
TOLERANCE_W = 50.0
"""Measured power up to 2 % and 50 W beyond the limit is inside it: noise of meters and of the loads."""

CONTACT_RELEASE_S = 0.5
"""A contact must be open this long to end its limit: one that bounces does not fill the event log."""
CONTACT_LOST_S = 5.0
"""A contact that cannot be read for this long is lost; until then it counts as it was."""


KEPT_STEP_S = 60.0
"""How long a side has been lost is kept in steps of this, so that the state file is not written every cycle."""


def kept_lost_s(channel: Channel, settings: Settings, now_s: float) -> float:
    """Return for the state file how long a side has been lost, s: whole steps; beyond `keep_s` once over."""
    if channel.phase is not DsoPhase.UNKNOWN or channel.lost_at_s == NEVER_S:
        return channel.lost_s
    lost_s = now_s - channel.lost_at_s
    over_s = [contract.keep_s + KEPT_STEP_S for contract in settings.dso if lost_s >= contract.keep_s]
    return max(over_s, default=lost_s // KEPT_STEP_S * KEPT_STEP_S)


def restored(limits: DsoLimits, by: str, lost_s: float) -> Channel:
    """Return the way of requests after a restart: a limit of before is kept, but nobody is heard yet."""
    return Channel() if limits == NO_LIMITS else Channel(DsoPhase.UNKNOWN, limits, by, lost_s=lost_s)


def restored_contact(contract: DsoSettings, by: str, lost_s: float) -> Channel:
    """Return the contact after a restart: as it was until it is read, and lost if it was lost."""
    if not by and not lost_s:
        return Channel()
    phase = DsoPhase.UNKNOWN if lost_s else DsoPhase.ACTIVE
    limits = DsoLimits(contract.import_w, contract.export_w) if by else NO_LIMITS
    return Channel(phase, limits, by, lost_s=lost_s)


def follow(
    memory: DsoMemory, snapshot: PlantSnapshot, settings: Settings, now: Instant
) -> tuple[DsoMemory, tuple[Event, ...]]:
    """Return the limit of this cycle and the events that prove it; untouched on a site without `[dso]`."""
    for contract in settings.dso:
        remote = _remote(memory.remote, contract, now.at_s)
        contact = _contact(memory.contact, contract, snapshot, settings, now.at_s)
        wanted, by = _in_force((remote, contact), contract, now.at_s)
        evidence, events = _proven(memory.evidence, wanted, by, snapshot, contract, now)
        lost = tuple(
            _event(
                f"{after.by or 'contact'} is not heard any more; {_words(after.limits)} kept, then {_then(contract)}",
                after.by,
            )
            for before, after in ((memory.remote, remote), (memory.contact, contact))
            if after.phase is DsoPhase.UNKNOWN and after.phase is not before.phase
        )
        return DsoMemory(remote, contact, evidence), (*lost, *events)
    return memory, ()


def _remote(channel: Channel, contract: DsoSettings, now_s: float) -> Channel:
    """A command that is neither renewed nor released in time means that the commanding side is lost."""
    if channel.phase is DsoPhase.ACTIVE and now_s >= channel.until_s:
        return msgspec.structs.replace(channel, phase=DsoPhase.UNKNOWN, lost_at_s=now_s)
    if channel.phase is DsoPhase.UNKNOWN and channel.lost_at_s == NEVER_S:
        return msgspec.structs.replace(channel, lost_at_s=now_s - channel.lost_s)  # first cycle after a restart
    over = channel.phase is DsoPhase.UNKNOWN and now_s - channel.lost_at_s >= contract.keep_s
    return Channel() if over and contract.fallback is DsoFallback.RELEASE else channel


def _contact(
    channel: Channel, contract: DsoSettings, snapshot: PlantSnapshot, settings: Settings, now_s: float
) -> Channel:
    """Follow the contacts of the control box; one that cannot be read for a while is the loss of that side."""
    fitted = [entry.signal_id for entry in settings.signals if entry.role is SignalRole.DSO_LIMIT]
    closed = [signal.signal_id for signal in snapshot.signals if signal.signal_id in fitted and signal.value >= 0.5]
    if closed:
        limits = DsoLimits(contract.import_w, contract.export_w)
        return Channel(DsoPhase.ACTIVE, limits, f"contact {closed[0]}", now_s + CONTACT_RELEASE_S)
    if not any(signal_id in fitted for signal_id, _ in snapshot.signals_lost):
        return channel if now_s < channel.until_s else Channel()
    if channel.lost_at_s == NEVER_S:
        return msgspec.structs.replace(channel, lost_at_s=now_s - channel.lost_s)
    if now_s - channel.lost_at_s < CONTACT_LOST_S:
        return channel
    return msgspec.structs.replace(channel, phase=DsoPhase.UNKNOWN)


def _in_force(channels: tuple[Channel, ...], contract: DsoSettings, now_s: float) -> tuple[DsoLimits, str]:
    """Return the stricter of what the channels ask for, and who asked."""
    asked = [(_asked(channel, contract, now_s), channel.by) for channel in channels]
    limits = DsoLimits(min(one.import_w for one, _ in asked), min(one.export_w for one, _ in asked))
    return limits, ", ".join(by or "contractual fallback" for one, by in asked if one != NO_LIMITS)


def _asked(channel: Channel, contract: DsoSettings, now_s: float) -> DsoLimits:
    """Return what one channel asks for now, the contractual fallback included."""
    if channel.phase is DsoPhase.NONE:
        return NO_LIMITS
    if channel.phase is DsoPhase.ACTIVE or now_s - channel.lost_at_s < contract.keep_s:
        return channel.limits
    after = {
        DsoFallback.RELEASE: NO_LIMITS,
        DsoFallback.HOLD: channel.limits,
        DsoFallback.LIMIT: DsoLimits(contract.import_w, contract.export_w),
    }
    return after[contract.fallback]


def bounds(memory: DsoMemory, demand: NetDemand, settings: Settings) -> tuple[Bound, ...]:
    """Return what the limit allows; like every bound it contains 0, so it holds back and never makes work.

    With the net demand D the grid power after the battery's power P is `D - P`. Charging may take the limit from
    the grid and, where the contract says so, what the site has left over; without grid meter only the limit.
    """
    if not settings.dso or memory.evidence.limits == NO_LIMITS:
        return ()
    limits, known = memory.evidence.limits, demand.known
    demand_w = demand.held_w + demand.shortfall_w
    found: list[Bound] = []
    if limits.import_w < NO_LIMIT:
        free = known and all(contract.own_surplus_free for contract in settings.dso)
        surplus_w = max(-demand_w, 0.0) if free else 0.0
        reason = Reason("dso_import", values={"limit_w": limits.import_w})
        found.append(Bound(-limits.import_w - surplus_w, NO_LIMIT, reason))
    if limits.export_w < NO_LIMIT and known:
        reason = Reason("dso_export", values={"limit_w": limits.export_w})
        found.append(Bound(-NO_LIMIT, max(demand_w + limits.export_w, 0.0), reason))
    elif limits.export_w < NO_LIMIT:
        found.append(Bound(-NO_LIMIT, 0.0, Reason("dso_export_unknown", values={"limit_w": limits.export_w})))
    return tuple(found)


def export_limit_w(memory: DsoMemory, settings: Settings) -> float:
    """Return the export the operator allows now, >= 0, for a mode that stores what is above; `NO_LIMIT`: any."""
    return memory.evidence.limits.export_w if settings.dso else NO_LIMIT


def beyond(limits: DsoLimits, snapshot: PlantSnapshot, contract: DsoSettings) -> Iterable[str]:
    """Return in words what the measured power exceeds, one text a limit; an unknown power proves nothing."""
    flow = snapshot.flow
    if limits.import_w < NO_LIMIT:
        charge_w = max(-flow.ess_w, 0.0)
        drawn_w = charge_w
        if contract.own_surplus_free and flow.grid_known:
            drawn_w = max(min(charge_w, flow.grid_w), 0.0)
        if not flow.ess_known:
            yield "charging power unknown"
        elif drawn_w > _most(limits.import_w):
            yield f"charging takes {drawn_w:.0f} W from the grid, limit {limits.import_w:.0f} W"
    if limits.export_w < NO_LIMIT:
        if not flow.grid_known:
            yield "export unknown"
        elif -flow.grid_w > _most(limits.export_w):
            yield f"export {-flow.grid_w:.0f} W, limit {limits.export_w:.0f} W"


def _most(limit_w: float) -> float:
    return limit_w * (1.0 + TOLERANCE) + TOLERANCE_W


def _proven(
    evidence: Evidence, wanted: DsoLimits, by: str, snapshot: PlantSnapshot, contract: DsoSettings, now: Instant
) -> tuple[Evidence, tuple[Event, ...]]:
    """Write down when a limit begins, changes, ends, and when the measured power is inside it."""
    events: list[Event] = []
    if wanted != evidence.limits:
        if wanted == NO_LIMITS:
            text = f"limit ended after {now.at_s - evidence.since_s:.1f} s"
            text += "" if evidence.reached else "; it was never reached"
            events.append(_event(text, evidence.by))
        else:
            verb = "begins" if evidence.limits == NO_LIMITS else "changes"
            events.append(_event(f"limit {verb}: {_words(wanted)}", by))
        evidence = Evidence(wanted, by, now.at_s, now.at_utc, reached=wanted == NO_LIMITS)
    elif by != evidence.by:
        events.append(_event(f"limit kept: {_words(wanted)}", by))
        evidence = msgspec.structs.replace(evidence, by=by)
    if not evidence.reached and not any(beyond(evidence.limits, snapshot, contract)):
        events.append(_event(f"limit reached after {now.at_s - evidence.since_s:.1f} s: {_measured(snapshot)}", by))
        evidence = msgspec.structs.replace(evidence, reached=True)
    return evidence, tuple(events)


def _event(text: str, by: str) -> Event:
    return Event(EventKind.DSO_SETPOINT, "dso", text, by)


def _words(limits: DsoLimits) -> str:
    parts = (("import", limits.import_w), ("export", limits.export_w))
    return ", ".join(f"{name} {limit_w:.0f} W" for name, limit_w in parts if limit_w < NO_LIMIT) or "no limit"


def _then(contract: DsoSettings) -> str:
    return f"{contract.fallback.value} after {contract.keep_s:.0f} s"


def _measured(snapshot: PlantSnapshot) -> str:
    flow = snapshot.flow
    grid = f", grid {flow.grid_w:.0f} W" if flow.grid_known else ""
    return f"battery {flow.ess_w:.0f} W{grid}"


def info(memory: DsoMemory, settings: Settings) -> DsoInfo:
    """Return what a record shows."""
    if not settings.dso:
        return NO_INFO
    phases = {memory.remote.phase, memory.contact.phase}
    phase = next((one for one in (DsoPhase.UNKNOWN, DsoPhase.ACTIVE) if one in phases), DsoPhase.NONE)
    held = memory.evidence
    return DsoInfo(phase, held.limits.import_w, held.limits.export_w, held.by, held.since_utc, held.reached)
