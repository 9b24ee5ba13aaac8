"""What each inverter with its racks does now: standby, ready, charging, discharging, limited, fault (STATE-01)."""

from control.dispatch import Dispatched
from control.limits import Unit
from control.readings import DeviceState
from control.record import UnitBounds, UnitState, UnitStatus

AT_REST_SHARE = 0.005
"""Below this share of its rating an inverter delivers nothing worth a word."""
AT_BOUND_W = 1.0


def states(
    units: tuple[Unit, ...], each: tuple[UnitBounds, ...], share: Dispatched, wish_w: float
) -> tuple[UnitStatus, ...]:
    """Return the state of each unit; `wish_w` is what was wished of all together, before any limit."""
    commands_w = {command.device_id: command.active_power_w for command in share.commands}
    return tuple(
        UnitStatus(bounds.device_id, _state(unit, bounds, commands_w[bounds.device_id], wish_w))
        for unit, bounds in zip(units, each, strict=True)
    )


def _state(unit: Unit, bounds: UnitBounds, command_w: float, wish_w: float) -> UnitState:
    for inverter in unit.inverter:
        if inverter.state is DeviceState.FAULT:
            return UnitState.FAULT
        if inverter.state is not DeviceState.RUNNING:
            return UnitState.STANDBY
        if _limited(bounds, command_w, wish_w):
            return UnitState.LIMITED
        if abs(inverter.active_power_w) <= AT_REST_SHARE * inverter.rated_apparent_va:
            return UnitState.READY
        return UnitState.DISCHARGING if inverter.active_power_w > 0 else UnitState.CHARGING
    return UnitState.UNKNOWN


def _limited(bounds: UnitBounds, command_w: float, wish_w: float) -> bool:
    """Tell whether the unit does all it may in the direction of a wish that is larger."""
    room_w = bounds.bounds.max_w if wish_w > 0 else -bounds.bounds.min_w
    return abs(wish_w) > room_w + AT_BOUND_W and abs(command_w) >= room_w - AT_BOUND_W
