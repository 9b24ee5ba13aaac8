"""What each inverter with its racks does now: standby, ready, charging, discharging, limited, fault (STATE-01)."""

from control.dispatch import Dispatched
from control.limits import Unit
from control.readings import DeviceState
from control.record import Bounds, UnitBounds, UnitState, UnitStatus

AT_REST_SHARE = 0.005
"""Below this share of its rating an inverter delivers nothing worth a word."""
AT_BOUND_W = 1.0


def states(units: tuple[Unit, ...], each: tuple[UnitBounds, ...], share: Dispatched) -> tuple[UnitStatus, ...]:
    """Return the state of each unit."""
    commands_w = {command.device_id: command.active_power_w for command in share.commands}
    return tuple(
        UnitStatus(bounds.device_id, _state(unit, bounds, commands_w[bounds.device_id]))
        for unit, bounds in zip(units, each, strict=True)
    )


def _state(unit: Unit, bounds: UnitBounds, command_w: float) -> UnitState:
    for inverter in unit.inverter:
        if inverter.state is DeviceState.FAULT:
            return UnitState.FAULT
        if inverter.state is not DeviceState.RUNNING:
            return UnitState.STANDBY
        if _limited(bounds.bounds, command_w):
            return UnitState.LIMITED
        if abs(inverter.active_power_w) <= AT_REST_SHARE * inverter.rated_apparent_va:
            return UnitState.READY
        return UnitState.DISCHARGING if inverter.active_power_w > 0 else UnitState.CHARGING
    return UnitState.UNKNOWN


def _limited(bounds: Bounds, command_w: float) -> bool:
    """Tell whether the unit works at the edge of what its limits allow, or may do nothing at all.

    Modes do not wish for more than the bounds, so a command at the edge is the sign that more is wanted.
    """
    if command_w > 0:
        return command_w >= bounds.max_w - AT_BOUND_W
    if command_w < 0:
        return command_w <= bounds.min_w + AT_BOUND_W
    return bounds.max_w - bounds.min_w < AT_BOUND_W
