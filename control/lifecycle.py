"""May the unit run? The state machine as one table, and the stops that come before any mode."""

import msgspec

from control.memory import LifecycleMemory, ManualMemory, Memory
from control.model import PlantSnapshot
from control.readings import Contact, Instant
from control.reasons import Reason
from control.record import State
from control.requests import Role
from control.settings import Settings

ALLOWED: dict[State, frozenset[State]] = {
    State.INIT: frozenset({State.RUN, State.ERROR, State.MAINTENANCE, State.REBOOT, State.RESTART}),
    State.RUN: frozenset({State.IDLE, State.ERROR, State.MAINTENANCE, State.REBOOT, State.RESTART}),
    State.IDLE: frozenset({State.RUN, State.ERROR, State.MAINTENANCE, State.REBOOT, State.RESTART}),
    State.MAINTENANCE: frozenset({State.INIT, State.REBOOT, State.RESTART}),
    State.ERROR: frozenset({State.INIT, State.MAINTENANCE, State.REBOOT, State.RESTART}),
    State.REBOOT: frozenset(),
    State.RESTART: frozenset(),
}
"""The one transition table (STATE-01): everything not in it is refused."""

ASKED_ROLE: dict[State, Role] = {
    State.RUN: Role.OPERATOR,
    State.IDLE: Role.OPERATOR,
    State.INIT: Role.INSTALLER,
    State.MAINTENANCE: Role.INSTALLER,
    State.RESTART: Role.INSTALLER,
    State.REBOOT: Role.INSTALLER,
}
"""States a person or system may ask for, and the least role that may."""

RELEASE_WINDOW_S = 30.0
"""The second release step must follow the first within this time."""


SHUTTING_DOWN = frozenset({State.REBOOT, State.RESTART})


def entered(lifecycle: LifecycleMemory, state: State, now: Instant) -> LifecycleMemory:
    """Return the lifecycle after an allowed transition."""
    maintenance = state is State.MAINTENANCE or (lifecycle.maintenance and state in SHUTTING_DOWN)
    return msgspec.structs.replace(lifecycle, state=state, entered_at_s=now.at_s, maintenance=maintenance)


def halted(memory: Memory, lifecycle: LifecycleMemory) -> Memory:
    """Return the memory with a stop or a maintenance that begins.

    No set-point outlives it: to end a stop must never start what was asked for before (ISO 13850, 4.1.4). A master that
    controls the unit renews its set-points by itself; a person gives a new one.
    """
    return msgspec.structs.replace(memory, lifecycle=lifecycle, manual=ManualMemory())


def advance(
    lifecycle: LifecycleMemory, snapshot: PlantSnapshot, settings: Settings, critical: str, now: Instant
) -> LifecycleMemory:
    """Take the transitions nobody asks for: start finished, critical alarm, recovery from error."""
    state = lifecycle.state
    if critical and State.ERROR in ALLOWED[state]:
        return entered(lifecycle, State.ERROR, now)
    if state is State.ERROR and not critical and not lifecycle.emergency_stop:
        return entered(lifecycle, State.INIT, now)
    if state is State.INIT and not lifecycle.emergency_stop and _started(lifecycle, snapshot, settings, now):
        return entered(lifecycle, State.RUN, now)
    return lifecycle


def why(before: State, after: State, snapshot: PlantSnapshot, critical: str) -> str:
    """Return the cause of a transition that `advance` took, for the event log."""
    if after is State.ERROR:
        return critical
    if before is State.ERROR:
        return "no critical alarm any more"
    missing = ", ".join(absence.device_id for absence in snapshot.absent)
    return f"start time is over, without {missing}" if missing else "every device answers"


def _started(lifecycle: LifecycleMemory, snapshot: PlantSnapshot, settings: Settings, now: Instant) -> bool:
    """Tell whether the start is complete: every device valid, or the time is up and one unit is (SITE-06)."""
    if not snapshot.absent:
        return True
    waited = now.at_s - lifecycle.entered_at_s >= settings.start_timeout_s
    return waited and unit_ready(snapshot, settings)


def unit_ready(snapshot: PlantSnapshot, settings: Settings) -> bool:
    """Tell whether at least one inverter has valid data together with all of its racks."""
    valid = {device.device_id for device in (*snapshot.inverters, *snapshot.batteries)}
    return any(unit.device_id in valid and all(rack in valid for rack in unit.batteries) for unit in settings.inverters)


def stop_reason(lifecycle: LifecycleMemory, snapshot: PlantSnapshot, contact: Contact, critical: str) -> Reason | None:
    """Return the stop that is in force before any mode is asked, most serious first; None when none is."""
    state = lifecycle.state
    reason: Reason | None = None
    if lifecycle.emergency_stop or contact is Contact.OPEN:
        reason = Reason("emergency_stop")
    elif state is State.ERROR:
        reason = Reason("critical_alarm", critical)
    elif lifecycle.operator_stop:
        reason = Reason("operator_stop")
    elif state is State.INIT:
        waiting = ", ".join(absence.device_id for absence in snapshot.absent)
        reason = Reason("starting", waiting or "the first cycle")
    elif state is State.MAINTENANCE:
        reason = Reason("maintenance")
    elif state in SHUTTING_DOWN:
        reason = Reason("shutting_down")
    return reason
