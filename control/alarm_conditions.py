"""When an alarm's condition holds: pure looks at the snapshot and at what the last cycle did.

Each function yields one `Spot` (place, detail in words) for every place where the condition holds now.
"""

from collections.abc import Callable, Iterable

import msgspec

from control import validate
from control.alarm_words import unmapped
from control.backup.memory import line_dead
from control.memory import Memory
from control.model import Absence, AbsenceCause, Battery, CellExtremes, PlantSnapshot
from control.readings import Contact, DeviceKind, DeviceState, Instant, Link, MeterRole, Readings
from control.settings import BatterySettings
from control.sleep import bms

Spot = tuple[str, str]
"""Place (device id, empty for the whole unit) and detail (value and limit in words)."""

INVERTER_HOT_C = 80.0
CELL_SPREAD_V = 0.3
SOC_BELOW_LIMIT_PCT = 1.0
NOT_FOLLOWING_AFTER_S = 5.0
LATE_CYCLES = 3.0
CLOCK_VALID_AFTER_UTC = 1_750_000_000.0
"""June 2025: a clock before this release was never set."""
GRID_VOLTAGE = (0.85, 1.15)
"""-15 % / +15 % of the nominal voltage: beyond EN 50160 in both directions."""
FUSE_TOLERANCE = 1.05
"""Accuracy of a transformer and noise of the loads; a fuse bears that for hours."""
SILENT_CAUSES = frozenset({AbsenceCause.NEVER, AbsenceCause.SILENT, AbsenceCause.FROZEN})
"""How the data of a device that was switched off are missing."""
GRID_FREQUENCIES_HZ = ((47.5, 51.5), (57.5, 61.5))


class AlarmInputs(msgspec.Struct, frozen=True):
    """All a condition may look at."""

    snapshot: PlantSnapshot
    readings: Readings
    memory: Memory
    now: Instant
    dt_s: float
    starting: bool
    """The start time-out has not passed yet: devices may still be silent."""


When = Callable[[AlarmInputs], Iterable[Spot]]


def absent(kind: DeviceKind, cause: AbsenceCause) -> When:
    """Return the condition "a device of this kind is missing for this cause"."""

    def when(inputs: AlarmInputs) -> Iterable[Spot]:
        for absence in inputs.snapshot.absent:
            if absence.kind is not kind or absence.cause is not cause or expected(inputs, absence):
                continue
            if cause is AbsenceCause.NEVER and inputs.starting:
                continue
            yield absence.device_id, absence.detail or f"no valid data for {absence.age_s:.1f} s"

    return when


def expected(inputs: AlarmInputs, absence: Absence) -> bool:
    """Tell whether a device has no data because of what the controller does itself (ALM-05).

    A BMS that sleeps or was only just woken is silent; a meter on a line without voltage is.
    """
    if absence.kind is DeviceKind.BATTERY:
        return absence.cause in SILENT_CAUSES and any(
            bms.resting(inputs.memory.sleep, sleep, inputs.now) for sleep in inputs.memory.settings.sleep
        )
    return absence.kind is DeviceKind.METER and _dark_line(inputs, absence.device_id)


def _dark_line(inputs: AlarmInputs, meter_id: str) -> bool:
    """Tell whether the meter's line is known to be dead: it is silent then, or reads an unmoving zero.

    Values that move, if only now and then, are no dead line: nobody shall wait in vain for such a meter's mains.
    """
    seen = inputs.memory.fingerprints.get(meter_id)
    if seen is not None and validate.renews_late(seen):
        return False
    grid = any(meter.device_id == meter_id and meter.role is MeterRole.GRID for meter in inputs.memory.settings.meters)
    return line_dead(inputs.memory.backup, grid=grid)


def inverter_fault(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter says it is in fault."""
    for inverter in inputs.snapshot.inverters:
        if inverter.state is DeviceState.FAULT:
            yield inverter.device_id, ", ".join(inverter.alarms)


def inverter_warning(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter reports alarm words without a row of their own, and is not in fault."""
    for inverter in inputs.snapshot.inverters:
        if inverter.alarms and inverter.state is not DeviceState.FAULT:
            yield from unmapped(inverter.device_id, inverter.alarms, inputs.memory.settings.inverters)


def inverter_dead_man(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter's own safety timer is not armed."""
    for inverter in inputs.snapshot.inverters:
        if not inverter.dead_man_armed:
            yield inverter.device_id, ""


def inverter_not_following(inputs: AlarmInputs) -> Iterable[Spot]:
    """Measured power has been away from the command for too long."""
    for device_id, since_s in inputs.memory.tracking_since_s.items():
        away_s = inputs.now.at_s - since_s
        if away_s >= NOT_FOLLOWING_AFTER_S:
            yield device_id, f"for {away_s:.0f} s"


def inverter_hot(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter's hottest sensor is beyond the warning limit."""
    for inverter in inputs.snapshot.inverters:
        for temperature_c in inverter.temperature_c:
            if temperature_c > INVERTER_HOT_C:
                yield inverter.device_id, f"{temperature_c:.0f} °C, limit {INVERTER_HOT_C:.0f} °C"


def battery_protection(inputs: AlarmInputs) -> Iterable[Spot]:
    """The BMS has tripped a protection that has no row of its own."""
    for battery in inputs.snapshot.batteries:
        if battery.alarms:
            yield from unmapped(battery.device_id, battery.alarms, inputs.memory.settings.batteries)


def battery_warning(inputs: AlarmInputs) -> Iterable[Spot]:
    """The BMS gives a warning that has no row of its own."""
    for battery in inputs.snapshot.batteries:
        if battery.warnings:
            yield from unmapped(battery.device_id, battery.warnings, inputs.memory.settings.batteries, warnings=True)


def battery_no_permit(inputs: AlarmInputs) -> Iterable[Spot]:
    """The BMS forbids both charging and discharging."""
    for battery in inputs.snapshot.batteries:
        if not battery.charge_allowed and not battery.discharge_allowed:
            yield battery.device_id, ""


def soc_low(inputs: AlarmInputs) -> Iterable[Spot]:
    """A rack is below the SOC window."""
    limit_pct = inputs.memory.settings.limits.min_soc_pct
    for battery in inputs.snapshot.batteries:
        if battery.soc_pct < limit_pct - SOC_BELOW_LIMIT_PCT:
            yield battery.device_id, f"{battery.soc_pct:.0f} %, limit {limit_pct:.0f} %"


def _cells(inputs: AlarmInputs) -> Iterable[tuple[Battery, CellExtremes, BatterySettings]]:
    settings = {rack.device_id: rack for rack in inputs.memory.settings.batteries}
    for battery in inputs.snapshot.batteries:
        for cells in battery.cells:
            yield battery, cells, settings[battery.device_id]


def cell_low(inputs: AlarmInputs) -> Iterable[Spot]:
    """The lowest cell is under its limit."""
    for battery, cells, limit in _cells(inputs):
        if cells.min_voltage_v < limit.min_cell_voltage_v:
            detail = f"{cells.min_voltage_v:.3f} V {cells.min_voltage_at}, limit {limit.min_cell_voltage_v:.3f} V"
            yield battery.device_id, detail


def cell_high(inputs: AlarmInputs) -> Iterable[Spot]:
    """The highest cell is over its limit."""
    for battery, cells, limit in _cells(inputs):
        if cells.max_voltage_v > limit.max_cell_voltage_v:
            detail = f"{cells.max_voltage_v:.3f} V {cells.max_voltage_at}, limit {limit.max_cell_voltage_v:.3f} V"
            yield battery.device_id, detail


def cell_cold(inputs: AlarmInputs) -> Iterable[Spot]:
    """The coldest cell is too cold to be charged."""
    for battery, cells, limit in _cells(inputs):
        if cells.min_temperature_c < limit.min_charge_temperature_c:
            detail = f"{cells.min_temperature_c:.1f} °C, charging from {limit.min_charge_temperature_c:.1f} °C"
            yield battery.device_id, detail


def cell_hot(inputs: AlarmInputs) -> Iterable[Spot]:
    """The hottest cell is over its limit."""
    for battery, cells, limit in _cells(inputs):
        if cells.max_temperature_c > limit.max_cell_temperature_c:
            detail = f"{cells.max_temperature_c:.1f} °C, limit {limit.max_cell_temperature_c:.1f} °C"
            yield battery.device_id, detail


def cell_spread(inputs: AlarmInputs) -> Iterable[Spot]:
    """The cells of a rack are far apart."""
    for battery, cells, _ in _cells(inputs):
        spread_v = cells.max_voltage_v - cells.min_voltage_v
        if spread_v > CELL_SPREAD_V:
            yield battery.device_id, f"{spread_v * 1000:.0f} mV, limit {CELL_SPREAD_V * 1000:.0f} mV"


def grid_voltage(inputs: AlarmInputs) -> Iterable[Spot]:
    """A phase of the grid is outside the normal voltage band."""
    low_v, high_v = (part * inputs.memory.settings.monitors.nominal_voltage_v for part in GRID_VOLTAGE)
    for meter in inputs.snapshot.meters:
        outside = [
            f"L{phase.number} {phase.voltage_v:.1f} V"
            for phase in meter.phases
            if meter.role is MeterRole.GRID and not low_v <= phase.voltage_v <= high_v
        ]
        if outside:
            yield meter.device_id, f"{', '.join(outside)}; normal {low_v:.1f} to {high_v:.1f} V"


def grid_frequency(inputs: AlarmInputs) -> Iterable[Spot]:
    """The grid frequency is outside the band of its nominal one; of 50 and 60 Hz when the site does not say which."""
    nominal_hz = [code.nominal_hz for code in inputs.memory.settings.grid_code]
    bands = [band for band in GRID_FREQUENCIES_HZ if all(band[0] < hz < band[1] for hz in nominal_hz)]
    for frequency_hz in inputs.snapshot.frequency_hz:
        if not any(low <= frequency_hz <= high for low, high in bands):
            yield "", f"{frequency_hz:.2f} Hz"


def import_exceeded(inputs: AlarmInputs) -> Iterable[Spot]:
    """The site draws more than its connection allows."""
    flow, limit_w = inputs.snapshot.flow, inputs.memory.settings.limits.grid_import_w
    if flow.grid_known and flow.grid_w > limit_w * 1.02:
        yield "", f"{flow.grid_w:.0f} W, limit {limit_w:.0f} W"


def export_exceeded(inputs: AlarmInputs) -> Iterable[Spot]:
    """The site feeds in more than it may."""
    flow, limit_w = inputs.snapshot.flow, inputs.memory.settings.limits.grid_export_w
    if flow.grid_known and -flow.grid_w > limit_w * 1.02 + 50.0:
        yield "", f"{-flow.grid_w:.0f} W, limit {limit_w:.0f} W"


def fuse_exceeded(inputs: AlarmInputs) -> Iterable[Spot]:
    """A phase of the grid connection carries more than its fuse."""
    fuse_a = inputs.memory.settings.limits.fuse_a
    for meter in inputs.snapshot.meters:
        if meter.role is not MeterRole.GRID:
            continue
        over = [
            f"L{phase.number} {phase.current_a:.0f} A"
            for phase in meter.phases
            if phase.current_a > fuse_a * FUSE_TOLERANCE
        ]
        if over:
            yield meter.device_id, f"{', '.join(over)}; fuse {fuse_a:.0f} A"


def negative_load(inputs: AlarmInputs) -> Iterable[Spot]:
    """The meters together say that the loads deliver power: one of them must be wrong or missing.

    Not while an installer tests one inverter: then the meters are on trial, and nothing steers by them.
    """
    manual = inputs.memory.manual
    if manual.device_id and inputs.now.at_s < manual.expires_at_s:
        return
    flow, settings = inputs.snapshot.flow, inputs.memory.settings
    metered_pv = any(meter.role is MeterRole.PV for meter in settings.meters)
    if not (metered_pv and flow.grid_known and flow.pv_known and flow.ess_known):
        return
    tolerance_w = 100.0 + 0.1 * sum(unit.max_apparent_va for unit in settings.inverters)
    if flow.load_w < -tolerance_w and _every_generator_heard(inputs):
        yield "", f"grid {flow.grid_w:.0f} W + PV {flow.pv_w:.0f} W + battery {flow.ess_w:.0f} W is below zero"


def _every_generator_heard(inputs: AlarmInputs) -> bool:
    metered = [meter.device_id for meter in inputs.memory.settings.meters if meter.role is MeterRole.GENERATOR]
    heard = {meter.device_id for meter in inputs.snapshot.meters}
    return all(device_id in heard for device_id in metered)


def emergency_stop(inputs: AlarmInputs) -> Iterable[Spot]:
    """The contact is open or an emergency stop by software is latched."""
    if inputs.readings.emergency_stop is Contact.OPEN:
        yield "", "contact open or wire broken"
    elif inputs.memory.lifecycle.emergency_stop:
        yield "", "latched; release it in two steps"


def operator_stop(inputs: AlarmInputs) -> Iterable[Spot]:
    """An operator stop is in force."""
    if inputs.memory.lifecycle.operator_stop:
        yield "", inputs.memory.lifecycle.operator_stop


def manual_expired(inputs: AlarmInputs) -> Iterable[Spot]:
    """The manual set-point was not renewed in time; gone with the set-point when its mode is left or a stop begins."""
    manual = inputs.memory.manual
    if inputs.memory.safe_stop_code == "manual_expired" and manual.given:
        yield "", f"last {manual.active_power_w:.0f} W from {manual.by}"


def write_refused(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter that answers, or the write guard before it, did not carry out a write."""
    if not inputs.readings.refusals:
        return
    silent = {absence.device_id for absence in inputs.snapshot.absent} | _boards(inputs)
    for refusal in inputs.readings.refusals:
        if refusal.device_id not in silent:
            yield refusal.device_id, refusal.text


def output_refused(inputs: AlarmInputs) -> Iterable[Spot]:
    """An output of a board that answers does not hold what it was set to."""
    if not inputs.readings.refusals:
        return
    boards = _boards(inputs)
    for refusal in inputs.readings.refusals:
        if refusal.device_id in boards:
            yield refusal.device_id, refusal.text


def _boards(inputs: AlarmInputs) -> set[str]:
    return {device.device_id for device in inputs.readings.devices if device.kind is DeviceKind.IO}


def board_silent(inputs: AlarmInputs) -> Iterable[Spot]:
    """A board with wired inputs or outputs does not answer."""
    for device in inputs.readings.devices:
        if device.kind is DeviceKind.IO and device.link is Link.SILENT:
            yield device.device_id, device.detail


def read_only(inputs: AlarmInputs) -> Iterable[Spot]:
    """Writes to a device are withheld until the installer acknowledges its profile."""
    for device in inputs.readings.devices:
        if device.read_only and device.kind is DeviceKind.INVERTER:
            yield device.device_id, "set acknowledge_unverified_writes in the site file after a test"


def unsigned_meter(inputs: AlarmInputs) -> Iterable[Spot]:
    """A meter gives every power as positive, whatever its direction."""
    for meter in inputs.readings.meters:
        if not meter.signed:
            yield meter.device_id, "power and energy of both directions read positive"


def late_cycle(inputs: AlarmInputs) -> Iterable[Spot]:
    """The control cycle came much too late."""
    if inputs.memory.cycle > 0 and inputs.dt_s > LATE_CYCLES * inputs.memory.settings.cycle_s:
        yield "", f"{inputs.dt_s * 1000:.0f} ms, normal {inputs.memory.settings.cycle_s * 1000:.0f} ms"


def clock_not_set(inputs: AlarmInputs) -> Iterable[Spot]:
    """The wall clock was never set."""
    if inputs.now.at_utc < CLOCK_VALID_AFTER_UTC:
        yield "", "schedules and records carry a wrong time"


def start_incomplete(inputs: AlarmInputs) -> Iterable[Spot]:
    """Devices are still missing after the start time-out."""
    if not inputs.starting and inputs.memory.lifecycle.state.value == "init":
        yield "", "missing: " + ", ".join(absence.device_id for absence in inputs.snapshot.absent)
