"""Limits that protect the cells: voltage with compensation of the resistive drop, rack voltage, temperature.

They look at nothing but voltages, currents and temperatures, so they hold when the state of charge is lost or stuck.
"""

from collections.abc import Iterable

from control import curve
from control.limit_unit import Rack, Unit, eased, scaled, taper
from control.readings import NO_LIMIT
from control.reasons import Reason
from control.record import Bound
from control.settings import Settings

CELL_TAPER_V = 0.05
"""Distance a cell keeps from its limit at full power."""
RACK_TAPER_SHARE = 0.01
"""The same for a whole rack, as a share of its limit."""
TEMPERATURE_TAPER_K = 5.0
"""Width of the linear taper before a cell temperature limit."""
DROP_V_AT_1C = 0.1
"""Resistive drop of a large LFP cell, joints included, at the current that empties it in one hour (about 1 mOhm at
100 Ah)."""
NOMINAL_CELL_V = 3.2
MAX_DROP_V = 0.2
"""More drop is not believed: a broken current sensor must not argue a cell voltage away."""


def resistance_ohm(rack: Rack) -> float:
    """Return the resistance of one cell position: from the settings, else as learned, else from the capacity."""
    for ohm in rack.settings.cell_resistance_ohm:
        return ohm
    if rack.battery.cell_resistance_ohm > 0.0:
        return rack.battery.cell_resistance_ohm
    return DROP_V_AT_1C * rack.battery.voltage_v / rack.settings.capacity_wh


def _drop_v(ohm: float, current_a: float, most_v: float) -> float:
    return min(max(ohm * current_a, -most_v), most_v)


def _full_current_a(unit: Unit, rack: Rack) -> tuple[float, float]:
    """Return what a rack carries at the inverter's full charging and discharging power."""
    volts = rack.battery.voltage_v * len(unit.racks) * unit.settings.one_way_efficiency
    return unit.settings.max_charge_w / volts, unit.settings.max_discharge_w / volts


def cell_voltage(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Protect the highest and the lowest cell, whatever SOC and BMS limits say.

    The taper works on the open-circuit voltage estimated from current and resistance, and is as much wider as the
    drop at full current: in between the terminal voltage keeps `CELL_TAPER_V` times the share from its limit, and
    less power does not look like more energy. A terminal voltage at its limit ends the power at once.
    """
    del settings
    for rack in unit.racks:
        ohm, limit, place = resistance_ohm(rack), rack.settings, rack.battery.device_id
        charge_a, discharge_a = _full_current_a(unit, rack)
        drop_v = _drop_v(ohm, rack.battery.current_a, MAX_DROP_V)
        for cells in rack.battery.cells:
            room_v = limit.max_cell_voltage_v - cells.max_voltage_v
            left_v = cells.min_voltage_v - limit.min_cell_voltage_v
            charge_v = CELL_TAPER_V + min(ohm * charge_a, MAX_DROP_V)
            discharge_v = CELL_TAPER_V + min(ohm * discharge_a, MAX_DROP_V)
            charge = taper(room_v - drop_v, charge_v) if room_v > 0.0 else 0.0
            discharge = taper(left_v + drop_v, discharge_v) if left_v > 0.0 else 0.0
            shares = eased(unit, "cell_voltage", place, charge, discharge)
            if shares.charge < 1.0 or shares.discharge < 1.0:
                values = {"min_v": cells.min_voltage_v, "max_v": cells.max_voltage_v}
                yield scaled(unit, shares.charge, shares.discharge, Reason("cell_voltage", place, values))


def rack_voltage(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Keep the rack inside the voltage window of site file and BMS: all there is for a rack without a cell reading."""
    watch = settings.monitors
    for rack in unit.racks:
        battery, place = rack.battery, rack.battery.device_id
        low_v = max(rack.settings.min_voltage_v, battery.discharge_voltage_limit_v, watch.rack_voltage_critical_v)
        high_v = min(rack.settings.max_voltage_v, battery.charge_voltage_limit_v, watch.rack_voltage_high_v)
        if low_v <= 0.0 and high_v >= NO_LIMIT:
            continue
        volts = battery.voltage_v
        cells = volts / NOMINAL_CELL_V
        ohm, most_v = resistance_ohm(rack) * cells, MAX_DROP_V * cells
        drop_v = _drop_v(ohm, battery.current_a, most_v)
        charge_a, discharge_a = _full_current_a(unit, rack)
        charge_v = RACK_TAPER_SHARE * high_v + min(ohm * charge_a, most_v)
        discharge_v = RACK_TAPER_SHARE * low_v + min(ohm * discharge_a, most_v)
        charge = taper(high_v - volts - drop_v, charge_v) if volts < high_v else 0.0
        discharge = taper(volts + drop_v - low_v, discharge_v) if volts > low_v else 0.0
        shares = eased(unit, "rack_voltage", place, charge, discharge)
        if shares.charge < 1.0 or shares.discharge < 1.0:
            yield scaled(unit, shares.charge, shares.discharge, Reason("rack_voltage", place, {"voltage_v": volts}))


def temperature(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Keep cells inside their temperature window, and derate by the curves of the rack inside it.

    Charging needs more warmth than discharging. Without cell temperatures the rack's own temperature counts.
    """
    del settings
    for rack in unit.racks:
        cells = rack.battery.cells
        spans = tuple((cell.min_temperature_c, cell.max_temperature_c) for cell in cells) or tuple(
            (celsius, celsius) for celsius in rack.battery.temperature_c
        )
        for low, high in spans:
            limit = rack.settings
            hot = taper(limit.max_cell_temperature_c - high, TEMPERATURE_TAPER_K)
            charge = min(
                hot,
                taper(low - limit.min_charge_temperature_c, TEMPERATURE_TAPER_K),
                curve.at(limit.charge_curve, low),
                curve.at(limit.charge_curve, high),
            )
            discharge = min(
                hot,
                taper(low - limit.min_cell_temperature_c, TEMPERATURE_TAPER_K),
                curve.at(limit.discharge_curve, low),
                curve.at(limit.discharge_curve, high),
            )
            if charge < 1.0 or discharge < 1.0:
                values = {"min_c": low, "max_c": high}
                yield scaled(unit, charge, discharge, Reason("temperature", rack.battery.device_id, values))
