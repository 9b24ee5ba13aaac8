"""Local control: a manual set-point that must be renewed; without renewal a safe stop (MOD-06)."""

from control.modes.mode import Mode, ModeInputs, Need, Wish, setpoint_var
from control.reasons import Reason


def decide(inputs: ModeInputs) -> Wish:
    """Follow the manual set-point while it is valid."""
    manual = inputs.manual
    if not manual.given:
        return Wish(0.0, Reason("manual_none"))
    if inputs.now.at_s >= manual.expires_at_s:
        return Wish(0.0, Reason("manual_expired"), stop=True)
    reason = Reason("manual", manual.by, {"active_power_w": manual.active_power_w})
    return Wish(manual.active_power_w, reason, device_id=manual.device_id)


MODE = Mode(
    mode_id="local",
    title="Manual",
    text="Follow the set-point given at the unit; without renewal it stops.",
    needs=frozenset({Need.UNIT}),
    parameters=(),
    memory_type=type(None),
    decide=decide,
    takes_setpoints=True,
    reactive_var=setpoint_var,
    obeys_local_schedule=False,
)
