"""What an inverter's registers demand of its power stage, read the way its hardware profile says.

The profile's `control` names the points of set-point and dead-man, its `sequences` the writes that start and stop.
"""

from collections.abc import Iterable, Mapping

from hardware.power_rule import Facts, held_power_w
from hardware.profile_control import Control, PowerRule, Write
from simulator.inverter import Demand, InverterSpec
from simulator.registers import ILLEGAL_VALUE, ModbusExceptionError, RegisterBank

HEARTBEAT_TIMEOUT_S = 20.0
"""After which a device whose only dead-man is a heartbeat stops (one vendor's figure)."""
MAX_DEAD_MAN_S = 3600.0
VAR_SET_PRI = (704, 37)
W_SET_RVRT = (704, 26)
VAR_SET_RVRT = (704, 40)
"""SunSpec model and offset of the priority of reactive power, and of the powers after the reversion time."""
FREE = frozenset({VAR_SET_PRI, W_SET_RVRT, VAR_SET_RVRT})


def check_ratings(bank: RegisterBank, spec: InverterSpec, found: Mapping[str, float], modules: int = 1) -> None:
    """Refuse set-points beyond the ratings, as real devices do.

    Args:
        bank: The device's registers.
        spec: Its ratings.
        found: Points of a write and their values.
        modules: That share the ratings.

    Raises:
        ModbusExceptionError: 3, a value out of range.
    """
    control = bank.profile.control
    if control is None:
        return
    allowed = {
        "active_power_w": (-spec.max_charge_w / modules, spec.max_discharge_w / modules),
        "reactive_power_var": (-spec.max_reactive_var, spec.max_reactive_var),
        "dead_man_s": (0.0, MAX_DEAD_MAN_S),
    }
    for item in (*control.active_power, *control.reactive_power, *control.dead_man):
        low, high = allowed.get(str(item.value), (-float("inf"), float("inf")))
        if item.point in found and not low - 0.5 <= found[item.point] <= high + 0.5:
            raise ModbusExceptionError(ILLEGAL_VALUE)


def demand_after(bank: RegisterBank, before: Demand, found: Mapping[str, float], facts: Facts) -> Demand:
    """Return the demand after a write that the registers have taken.

    Args:
        bank: The device's registers, the write included.
        before: The demand before the write.
        found: Points of the write and their values.
        facts: Plate power and modules.
    """
    control = bank.profile.control
    run, standby, resets = _switches(bank, before, found)
    if control is None:
        return Demand(run=run, standby=standby, resets=resets)
    fed = {item.point for item in control.active_power if item.value == "active_power_w"}
    fed |= {item.point for item in control.dead_man}
    dead_man_s = _named(bank, control.dead_man, "dead_man_s") if _holds(bank, control.dead_man) else 0.0
    if not control.dead_man and control.heartbeat is not None:
        fed = {control.heartbeat.point}
        timeout_s = control.heartbeat.device_timeout_s or HEARTBEAT_TIMEOUT_S
        dead_man_s = timeout_s if bank.value(control.heartbeat.point) else 0.0
    return Demand(
        run=run,
        standby=standby,
        power_enabled=_holds(bank, control.active_power),
        active_power_w=_active_power_w(bank, control, facts),
        reactive_enabled=bool(control.reactive_power) and _holds(bank, control.reactive_power),
        reactive_power_var=_named(bank, control.reactive_power, "reactive_power_var"),
        reactive_first=_sunspec(bank, VAR_SET_PRI) == 1.0,
        power_factor=_own_power_factor(bank, control),
        ramp_pct_per_s=_named(bank, control.own_ramp.writes, "ramp_pct_per_s") or None,
        dead_man_s=dead_man_s,
        revert_w=_sunspec(bank, W_SET_RVRT),
        renewals=before.renewals + (1 if fed & set(found) else 0),
        resets=resets,
        grid_forming=control.grid_forming is not None and _holds(bank, control.grid_forming.on),
    )


def _active_power_w(bank: RegisterBank, control: Control, facts: Facts) -> float:
    if control.power_rule is PowerRule.WATTS:
        return _named(bank, control.active_power, "active_power_w")
    return held_power_w(control, bank.value, facts) or 0.0


def _own_power_factor(bank: RegisterBank, control: Control) -> float:
    """Return the power factor the device keeps by itself, `+` injects var; 0 while it is told none."""
    writes = control.own_power_factor.writes
    if not writes or not _holds(bank, writes):
        return 0.0
    code = _named(bank, writes, "power_factor_code")
    if code:
        return code - 1.0 if code > 1.0 else -code
    return _named(bank, writes, "power_factor") * (-1.0 if _named(bank, writes, "under_excited") else 1.0)


def _sunspec(bank: RegisterBank, place: tuple[int, int]) -> float:
    """Return a SunSpec point by model and offset; 0 when the device does not have it."""
    points = [point.id for point in bank.profile.points.values() if (point.model, point.offset) == place]
    return bank.value(points[0]) if points and bank.has(points[0]) else 0.0


def _holds(bank: RegisterBank, writes: Iterable[Write]) -> bool:
    """Tell whether every point that must have a certain value for a function has it.

    The priority of reactive power and the values after a reversion are no conditions: they may have any value.
    """
    fixed = [item for item in writes if not isinstance(item.value, str) and bank.has(item.point)]
    points = bank.profile.points
    return all(
        bank.value(item.point) == item.value
        for item in fixed
        if (points[item.point].model, points[item.point].offset) not in FREE
    )


def _named(bank: RegisterBank, writes: Iterable[Write], name: str) -> float:
    found = [bank.value(item.point) for item in writes if item.value == name and bank.has(item.point)]
    return found[0] if found else 0.0


def _switches(bank: RegisterBank, before: Demand, found: Mapping[str, float]) -> tuple[bool, bool, int]:
    """Return running, standby and the count of acknowledgements after these writes."""
    run, standby, resets = before.run, before.standby, before.resets
    for name, steps in bank.profile.sequences.items():
        keys = [step.write for step in steps if step.write is not None and not isinstance(step.write.value, str)]
        key = keys[0 if name == "reset" else -1] if keys else None
        if key is None or found.get(key.point) != key.value:
            continue
        match name:
            case "start" | "exit_standby":
                run, standby = True, False
            case "standby":
                run, standby = True, True
            case "stop":
                run, standby = False, False
            case "reset":
                resets += 1
            case _:
                continue
    return run, standby, resets
