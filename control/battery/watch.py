"""When an alarm about the state of a rack holds; looks at what the care found in this cycle."""

from collections.abc import Iterable

from control.alarm_conditions import AlarmInputs, Spot
from control.battery.settings import RackCare


def _care(inputs: AlarmInputs) -> dict[str, RackCare]:
    return {care.device_id: care for care in inputs.memory.settings.battery_care}


def soc_doubtful(inputs: AlarmInputs) -> Iterable[Spot]:
    """Counted SOC and BMS are far apart, or nothing is known about the SOC."""
    for info in inputs.memory.batteries.infos:
        if info.valid and info.doubtful:
            # whole numbers, so that the words do not change every second
            yield info.device_id, f"counted {info.soc_pct:.0f} %, BMS {info.bms_soc_pct:.0f} %"


def soc_stuck(inputs: AlarmInputs) -> Iterable[Spot]:
    """The BMS's SOC does not move although charge flows."""
    for info in inputs.memory.batteries.infos:
        if info.valid and info.bms_stuck:
            yield info.device_id, f"BMS says {info.bms_soc_pct:.0f} %"


def soc_degraded(inputs: AlarmInputs) -> Iterable[Spot]:
    """Count or BMS were far from the truth at the last full and empty points."""
    for info in inputs.memory.batteries.infos:
        if info.degraded:
            yield info.device_id, info.degraded


def capacity_low(inputs: AlarmInputs) -> Iterable[Spot]:
    """The measured state of health is under its limit."""
    for info in inputs.memory.batteries.infos:
        for soh_pct in info.soh_pct:
            limit_pct = _limit_soh(inputs, info.device_id)
            if soh_pct < limit_pct:
                yield info.device_id, f"{soh_pct:.0f} %, limit {limit_pct:g} %"


def _limit_soh(inputs: AlarmInputs, device_id: str) -> float:
    care = _care(inputs).get(device_id)
    return 0.0 if care is None else care.health.soh_warning_pct


def full_overdue(inputs: AlarmInputs) -> Iterable[Spot]:
    """No full charge for longer than allowed."""
    for info in inputs.memory.batteries.infos:
        if info.full_overdue_days > 0.0:
            yield info.device_id, f"due for {int(info.full_overdue_days)} days"


def critical_low(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack is nearly empty."""
    for info in inputs.memory.batteries.infos:
        if info.valid and info.critical_low:
            yield info.device_id, f"{info.soc_pct:.0f} %"


def auto_charge(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack is being charged because it was critically low."""
    for info in inputs.memory.batteries.infos:
        if info.auto_charging:
            yield info.device_id, f"attempt {info.auto_charge_attempts} today"


def auto_charge_blocked(inputs: AlarmInputs) -> Iterable[Spot]:
    """A critically low rack should be charged and cannot be."""
    for info in inputs.memory.batteries.infos:
        if info.valid and info.auto_charge_obstacle:
            yield info.device_id, info.auto_charge_obstacle


def deep_discharged(inputs: AlarmInputs) -> Iterable[Spot]:
    """A cell is below the voltage under which it must never be charged again."""
    cares = _care(inputs)
    for battery in inputs.snapshot.batteries:
        care, rack = cares.get(battery.device_id), inputs.memory.batteries.racks.get(battery.device_id)
        if care is None or rack is None or rack.critical.deep_for_s < care.critical.deep_after_s:
            continue
        yield battery.device_id, f"a cell is below {care.critical.deep_cell_v:.2f} V"


def charging_unasked(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack charges although the set-point does not."""
    cares = _care(inputs)
    for info in inputs.memory.batteries.infos:
        care = cares.get(info.device_id)
        if care is not None and info.valid and info.charging_unasked_s >= care.critical.unasked_after_s:
            yield info.device_id, f"for more than {care.critical.unasked_after_s:.0f} s"
