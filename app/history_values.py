"""Which values of a record are kept, under which names."""

import math

from control.record import CycleRecord
from control.settings import Settings


def columns_of(settings: Settings) -> tuple[str, ...]:
    """Return the names of the stored values: site values plain, device values as `device.quantity_unit`."""
    site = ("grid_w", "pv_w", "load_w", "ess_w", "setpoint_w", "min_w", "max_w", "soc_pct", "frequency_hz", "stopped")
    meters = (f"{meter.device_id}.{name}" for meter in settings.meters for name in ("w", "var", "v1", "v2", "v3"))
    inverters = (
        f"{unit.device_id}.{name}"
        for unit in settings.inverters
        for name in ("w", "var", "command_w", "dc_v", "dc_a", "temperature_c")
    )
    batteries = (
        f"{rack.device_id}.{name}"
        for rack in settings.batteries
        for name in ("soc_pct", "v", "a", "charge_a", "discharge_a", "cell_min_v", "cell_max_v", "cell_max_c")
    )
    return (*site, *meters, *inverters, *batteries)


def values_of(record: CycleRecord, settings: Settings) -> tuple[float, ...]:
    """Return the values of `columns_of` in a record; NaN where a device has no valid data."""
    nan = math.nan
    snapshot, flow, chain = record.snapshot, record.snapshot.flow, record.chain
    values = [
        flow.grid_w if flow.grid_known else nan,
        flow.pv_w if flow.pv_known else nan,
        flow.load_w if flow.grid_known and flow.pv_known and flow.ess_known else nan,
        flow.ess_w if flow.ess_known else nan,
        chain.final.active_power_w,
        chain.bounds.min_w,
        chain.bounds.max_w,
        _first(snapshot.soc_pct),
        _first(snapshot.frequency_hz),
        float(record.safe_stop is not None),
    ]
    meters = {meter.device_id: meter for meter in snapshot.meters}
    for device in settings.meters:
        meter = meters.get(device.device_id)
        if meter is None:
            values += [nan] * 5
        else:
            volts = [phase.voltage_v for phase in meter.phases] + [nan] * 3
            values += [meter.active_power_w, meter.reactive_power_var, *volts[:3]]
    inverters = {inverter.device_id: inverter for inverter in snapshot.inverters}
    commands = {command.device_id: command.active_power_w for command in record.commands}
    for unit in settings.inverters:
        inverter = inverters.get(unit.device_id)
        command_w = commands.get(unit.device_id, nan)
        if inverter is None:
            values += [nan, nan, command_w, nan, nan, nan]
        else:
            dc = [(side.voltage_v, side.current_a) for side in inverter.dc] or [(nan, nan)]
            values += [inverter.active_power_w, inverter.reactive_power_var, command_w, *dc[0]]
            values.append(_first(inverter.temperature_c))
    batteries = {battery.device_id: battery for battery in snapshot.batteries}
    for rack in settings.batteries:
        battery = batteries.get(rack.device_id)
        if battery is None:
            values += [nan] * 8
        else:
            cells = [(c.min_voltage_v, c.max_voltage_v, c.max_temperature_c) for c in battery.cells]
            values += [battery.soc_pct, battery.voltage_v, battery.current_a]
            values += [battery.max_charge_current_a, battery.max_discharge_current_a]
            values += [*(cells or [(nan, nan, nan)])[0]]
    return tuple(values)


def _first(value: tuple[float, ...]) -> float:
    return value[0] if value else math.nan
