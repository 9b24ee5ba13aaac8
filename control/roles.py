"""Who may ask for what: the least role of every request in one table, and how old what a person saw may be (HMI-03).

The table is used by the step itself. A screen, a web page or a console may look into it to ask for a PIN in time, but
what they say is never believed.
"""

from typing import Any

from control import lifecycle
from control.readings import NEVER_S, Instant
from control.record import State
from control.requests import (
    AcknowledgeAlarms,
    ApplySettings,
    BalanceCells,
    ChangeState,
    ClearSchedule,
    ClearServiceVolumes,
    DeliverPlan,
    EmergencyStop,
    ForceOutput,
    NoteAccess,
    ReleaseDsoLimit,
    ReleaseStop,
    Request,
    ResetAlarms,
    ResetInverter,
    Role,
    SetDsoLimit,
    SetMode,
    SetPower,
    SetPrices,
    SetReactive,
    SetSchedule,
    SetServiceVolumes,
    ShelveAlarms,
    Source,
    Stop,
    TestBackup,
    TestFrequency,
    TestOutput,
)

LEAST: dict[type[Any], Role] = {
    Stop: Role.VIEWER,
    EmergencyStop: Role.VIEWER,
    ReleaseStop: Role.OPERATOR,
    SetMode: Role.OPERATOR,
    SetPower: Role.OPERATOR,
    ChangeState: Role.OPERATOR,
    AcknowledgeAlarms: Role.OPERATOR,
    ResetAlarms: Role.OPERATOR,
    ShelveAlarms: Role.OPERATOR,
    SetSchedule: Role.OPERATOR,
    ClearSchedule: Role.OPERATOR,
    SetDsoLimit: Role.OPERATOR,
    ReleaseDsoLimit: Role.OPERATOR,
    SetReactive: Role.OPERATOR,
    ResetInverter: Role.OPERATOR,
    SetPrices: Role.OPERATOR,
    SetServiceVolumes: Role.OPERATOR,
    ClearServiceVolumes: Role.OPERATOR,
    BalanceCells: Role.INSTALLER,
    ForceOutput: Role.INSTALLER,
    ApplySettings: Role.INSTALLER,
    TestBackup: Role.INSTALLER,
    TestFrequency: Role.INSTALLER,
    TestOutput: Role.SERVICE,
    DeliverPlan: Role.SERVICE,
    NoteAccess: Role.SERVICE,
}
"""Every kind of request. Stopping is for everybody: nobody is asked who they are while something burns."""

SEEN_WITHIN_S = 2.0
"""A person at a screen acts on what they see; what they saw longer ago is not what is now."""
_NEVER_TOO_LATE = (Stop, EmergencyStop)
_RANK = {role: rank for rank, role in enumerate(Role)}


def least(request: Request) -> Role:
    """Return the least role that may ask for this; where the request says more than its kind, that counts."""
    match request:
        case ChangeState():
            return lifecycle.ASKED_ROLE.get(_STATES.get(request.state, State.RUN), Role.OPERATOR)
        case SetPower() if request.device_id:
            return Role.INSTALLER
        case _:
            return LEAST[type(request)]


def refusal(request: Request, now: Instant) -> str:
    """Return why this person may not ask for this, or not any more; empty when they may."""
    origin, needed = request.origin, least(request)
    if _RANK[origin.role] < _RANK[needed]:
        return f"role {origin.role.value} may not do this; {needed.value} is needed"
    if origin.source is Source.SCREEN and origin.seen_at_s > NEVER_S and not isinstance(request, _NEVER_TOO_LATE):
        age_s = now.at_s - origin.seen_at_s
        if age_s > SEEN_WITHIN_S:
            return f"too late: it answers to what was shown {age_s:.1f} s ago, allowed: {SEEN_WITHIN_S:g} s"
    return ""


_STATES = {state.value: state for state in State}
