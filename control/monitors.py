"""Monitors of what the devices measure: whether it fits together and is inside what is healthy (STATE-03).

Each is a condition of a row of the alarm table and looks at the snapshot only; delays are in the rows. Monitors that
need to remember are in `control.monitors_observe`.
"""

from collections.abc import Iterable

from control.alarm_conditions import AlarmInputs, Spot
from control.backup.memory import line_dead
from control.limit_grid import fed_phases
from control.model import Battery, Inverter, Meter
from control.readings import NO_LIMIT, DeviceState, MeterRole
from control.settings import InverterSettings

MOVING_SHARE = 0.1
"""A unit moves when its power is beyond this share of its rating."""
VOLTAGE_APART_SHARE = 0.05
"""Two instruments at the same DC terminals differ by less than this (each is good for 1 to 2 %)."""
RACKS_APART_SHARE = 0.02
"""Racks in parallel have the same voltage; beyond 2 % (some 10 V of 600 V) the balancing current is dangerous."""
LOSS_SHARE = 0.15
"""AC and DC power of an inverter differ by its losses only, some 5 % of the rating."""
LOST_SHARE = 0.2
"""Below this share of nominal voltage nothing is fed."""
PHASE_LOST_SHARE = 0.6
"""Below 60 % of nominal a phase counts as lost (the limit ABB's ESI uses)."""
NORMAL_BAND = (0.9, 1.1)
"""EN 50160: 95 % of all ten-minute values within 10 % of nominal."""
IMBALANCE_SHARE = 0.03
"""EN 50160: 2 % of negative sequence, up to 3 % in some areas."""
PHASE_SUM_SHARE = 0.1
PHASE_SUM_W = 200.0


def inverter_not_started(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter that was told to run is off or in standby although there is a bus to feed."""
    dark = line_dead(inputs.memory.backup, grid=False)
    for inverter in () if dark else inputs.snapshot.inverters:
        if inverter.state in {DeviceState.OFF, DeviceState.STANDBY}:
            yield inverter.device_id, f"state {inverter.state.value}"


def inverter_maintenance(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter says that it is in local or maintenance operation."""
    for inverter in inputs.snapshot.inverters:
        if inverter.state is DeviceState.MAINTENANCE:
            yield inverter.device_id, ""


def inverter_unknown_state(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter is in a state its profile does not know."""
    for inverter in inputs.snapshot.inverters:
        if inverter.state is DeviceState.UNKNOWN:
            yield inverter.device_id, ""


def inverter_power_mismatch(inputs: AlarmInputs) -> Iterable[Spot]:
    """AC and DC power of an inverter differ by more than its losses."""
    for inverter in inputs.snapshot.inverters:
        for dc in inverter.dc:
            if abs(dc.power_w - inverter.active_power_w) > max(LOSS_SHARE * inverter.rated_apparent_va, 100.0):
                yield inverter.device_id, f"{inverter.active_power_w:.0f} W AC, {dc.power_w:.0f} W DC"


def _pairs(inputs: AlarmInputs) -> Iterable[tuple[Inverter, tuple[Battery, ...], InverterSettings]]:
    """Return each valid inverter with its racks, where all of them are valid."""
    inverters = {inverter.device_id: inverter for inverter in inputs.snapshot.inverters}
    batteries = {battery.device_id: battery for battery in inputs.snapshot.batteries}
    for unit in inputs.memory.settings.inverters:
        if unit.device_id in inverters and all(rack in batteries for rack in unit.batteries):
            yield inverters[unit.device_id], tuple(batteries[rack] for rack in unit.batteries), unit


def _moving(inverter: Inverter, unit: InverterSettings) -> bool:
    rating_w = unit.max_discharge_w if inverter.active_power_w >= 0 else unit.max_charge_w
    return abs(inverter.active_power_w) > MOVING_SHARE * rating_w


def battery_inactive(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack says exactly 0 A while its inverter moves power."""
    for inverter, racks, unit in _pairs(inputs):
        if _moving(inverter, unit):
            for rack in racks:
                if rack.current_a == 0.0:
                    yield rack.device_id, f"0 A at {inverter.active_power_w:.0f} W of {inverter.device_id}"


def battery_current_reversed(inputs: AlarmInputs) -> Iterable[Spot]:
    """The racks of an inverter discharge while it charges, or the other way round.

    Where its DC side is measured, too, both must contradict the racks: behind a hybrid inverter PV may charge them
    while it feeds in. Not while an installer tests one inverter: then the signs are on trial.
    """
    manual = inputs.memory.manual
    if manual.device_id and inputs.now.at_s < manual.expires_at_s:
        return
    for inverter, racks, unit in _pairs(inputs):
        racks_w = sum(rack.power_w for rack in racks)
        inverter_w = inverter.active_power_w
        opposite = all(racks_w * power_w < 0 for power_w in (inverter_w, *(dc.power_w for dc in inverter.dc)))
        if opposite and _moving(inverter, unit) and abs(racks_w) > MOVING_SHARE * unit.max_discharge_w:
            detail = f"racks {racks_w:.0f} W, {inverter.device_id} {inverter_w:.0f} W"
            yield from ((rack.device_id, detail) for rack in racks)


def battery_voltage_mismatch(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack and the DC terminals of its running inverter have different voltages."""
    for inverter, racks, _ in _pairs(inputs):
        for dc in inverter.dc:
            for rack in racks:
                apart_v = abs(dc.voltage_v - rack.voltage_v)
                if inverter.state is DeviceState.RUNNING and apart_v > VOLTAGE_APART_SHARE * rack.voltage_v:
                    yield rack.device_id, f"{rack.voltage_v:.1f} V, {inverter.device_id} {dc.voltage_v:.1f} V"


def racks_apart(inputs: AlarmInputs) -> Iterable[Spot]:
    """Racks that share an inverter have voltages too far apart to be connected in parallel."""
    for inverter, racks, _ in _pairs(inputs):
        if len(racks) > 1:
            low = min(racks, key=lambda rack: rack.voltage_v)
            high = max(racks, key=lambda rack: rack.voltage_v)
            if high.voltage_v - low.voltage_v > RACKS_APART_SHARE * high.voltage_v:
                detail = f"{low.device_id} {low.voltage_v:.1f} V, {high.device_id} {high.voltage_v:.1f} V"
                yield inverter.device_id, detail


def rack_voltage_critical(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack is below the voltage at which it takes damage."""
    limit_v = inputs.memory.settings.monitors.rack_voltage_critical_v
    for battery in inputs.snapshot.batteries:
        if battery.voltage_v < limit_v:
            yield battery.device_id, f"{battery.voltage_v:.1f} V, limit {limit_v:.1f} V"


def rack_voltage_low(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack is below the voltage of warning."""
    limit_v = inputs.memory.settings.monitors.rack_voltage_low_v
    for battery in inputs.snapshot.batteries:
        if battery.voltage_v < limit_v:
            yield battery.device_id, f"{battery.voltage_v:.1f} V, limit {limit_v:.1f} V"


def rack_voltage_high(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack is above its highest voltage."""
    limit_v = inputs.memory.settings.monitors.rack_voltage_high_v
    for battery in inputs.snapshot.batteries:
        if battery.voltage_v > limit_v:
            yield battery.device_id, f"{battery.voltage_v:.1f} V, limit {limit_v:.1f} V"


def _grid_meters(inputs: AlarmInputs) -> Iterable[Meter]:
    return (meter for meter in inputs.snapshot.meters if meter.role is MeterRole.GRID and meter.phases)


def grid_lost(inputs: AlarmInputs) -> Iterable[Spot]:
    """No phase of the grid has voltage."""
    limit_v = LOST_SHARE * inputs.memory.settings.monitors.nominal_voltage_v
    for meter in _grid_meters(inputs):
        highest_v = max(phase.voltage_v for phase in meter.phases)
        if highest_v < limit_v:
            yield meter.device_id, f"highest phase {highest_v:.0f} V"


def phase_loss(inputs: AlarmInputs) -> Iterable[Spot]:
    """One phase has lost its voltage while another has it."""
    nominal_v = inputs.memory.settings.monitors.nominal_voltage_v
    for meter in _grid_meters(inputs):
        volts = [phase.voltage_v for phase in meter.phases]
        lost_v = PHASE_LOST_SHARE * nominal_v
        lost = [f"L{phase.number} {phase.voltage_v:.0f} V" for phase in meter.phases if phase.voltage_v < lost_v]
        if lost and max(volts) > NORMAL_BAND[0] * nominal_v:
            yield meter.device_id, ", ".join(lost)


def grid_voltage_low(inputs: AlarmInputs) -> Iterable[Spot]:
    """A phase is below the band of good supply."""
    limit_v = NORMAL_BAND[0] * inputs.memory.settings.monitors.nominal_voltage_v
    for meter in _grid_meters(inputs):
        low_v = min(phase.voltage_v for phase in meter.phases)
        if low_v < limit_v:
            yield meter.device_id, f"{low_v:.1f} V, normal from {limit_v:.0f} V"


def grid_voltage_high(inputs: AlarmInputs) -> Iterable[Spot]:
    """A phase is above the band of good supply."""
    limit_v = NORMAL_BAND[1] * inputs.memory.settings.monitors.nominal_voltage_v
    for meter in _grid_meters(inputs):
        high_v = max(phase.voltage_v for phase in meter.phases)
        if high_v > limit_v:
            yield meter.device_id, f"{high_v:.1f} V, normal to {limit_v:.0f} V"


def voltage_imbalance(inputs: AlarmInputs) -> Iterable[Spot]:
    """A phase is far from the mean of all (NEMA MG 1: largest deviation from the mean)."""
    for meter in _grid_meters(inputs):
        volts = [phase.voltage_v for phase in meter.phases]
        mean_v = sum(volts) / len(volts)
        worst_v = max(abs(v - mean_v) for v in volts)
        if worst_v > IMBALANCE_SHARE * mean_v:
            yield meter.device_id, f"{100 * worst_v / mean_v:.1f} % from the mean, limit {100 * IMBALANCE_SHARE:.0f} %"


def phase_sum(inputs: AlarmInputs) -> Iterable[Spot]:
    """The phases of a meter that measures them do not add up to its total."""
    for meter in inputs.snapshot.meters:
        phases_w = sum(phase.active_power_w for phase in meter.phases)
        powers_known = all(phase.active_power_known for phase in meter.phases)
        measured = powers_known and any(phase.active_power_w != 0.0 for phase in meter.phases)
        if measured and abs(phases_w - meter.active_power_w) > max(
            PHASE_SUM_W, PHASE_SUM_SHARE * abs(meter.active_power_w)
        ):
            yield meter.device_id, f"phases {phases_w:.0f} W, total {meter.active_power_w:.0f} W"


def phases_unknown(inputs: AlarmInputs) -> Iterable[Spot]:
    """A phase the inverters feed is not measured well enough to protect its fuse."""
    settings = inputs.memory.settings
    if settings.limits.fuse_a >= NO_LIMIT:
        return
    fed = sorted(fed_phases(settings))
    for meter in inputs.snapshot.meters:
        if meter.role is not MeterRole.GRID:
            continue
        phases = [phase for phase in meter.phases if phase.number in fed]
        seen = [phase.number for phase in phases]
        volts = _places(number for number in fed if number not in seen)
        watts = _places(phase.number for phase in phases if not phase.active_power_known)
        amps = _places(phase.number for phase in phases if phase.active_power_known and not phase.current_known)
        missing = (
            f"voltage of {volts} is not measured" if volts else "",
            f"active power of {watts} is not measured" if watts else "",
            f"current of {amps} is not measured" if amps else "",
        )
        if any(missing):
            yield meter.device_id, "; ".join(filter(None, missing))


def _places(numbers: Iterable[int]) -> str:
    return ", ".join(f"L{number}" for number in numbers)


def energy_backwards(inputs: AlarmInputs) -> Iterable[Spot]:
    """The energy counter of a meter is lower than at the last look."""
    for device_id, lost_wh in inputs.memory.monitors.energy_lost_wh.items():
        yield device_id, f"by {lost_wh / 1000:.1f} kWh"
