"""Corrections of what is measured at a cell, as pure functions: voltage drop, thermistor, drift with temperature."""

import msgspec

from control.battery.settings import CellSettings, NtcSettings
from control.model import Battery, CellExtremes

REFERENCE_C = 25.0
KELVIN = 273.15
MAX_CORRECTION_V = 0.1
"""A voltage correction beyond this is a mistake in the settings, not a property of a sensor."""


def open_circuit_v(voltage_v: float, current_a: float, resistance_ohm: float) -> float:
    """Return the cell voltage without the drop over its internal resistance.

    Args:
        voltage_v: Measured at the cell.
        current_a: `+` is discharge, which lowers the measured voltage.
        resistance_ohm: Internal resistance of the cell position; 0 returns the measured voltage.
    """
    return voltage_v + current_a * resistance_ohm


def temperature_c(raw_c: float, ntc: NtcSettings) -> float:
    """Return the true temperature of a thermistor whose BMS computes with another beta value, gain and offset.

    With R = R25 exp(beta (1/T - 1/T25)) the resistance is the same for both beta values, so
    1/T = 1/T25 + (assumed/true) (1/T_raw - 1/T25), in kelvin (beta formula of the thermistor makers' data sheets).
    """
    inverse = 1.0 / (REFERENCE_C + KELVIN)
    share = ntc.assumed_beta_k / ntc.true_beta_k
    true_k = 1.0 / (inverse + share * (1.0 / (raw_c + KELVIN) - inverse))
    return (true_k - KELVIN) * ntc.gain + ntc.offset_k


def compensated_v(raw_v: float, at_c: float, mv_per_k: float) -> float:
    """Return a cell voltage without the drift of its measurement: `mv_per_k` away from 25 °C, at most 0.1 V."""
    drift_v = (at_c - REFERENCE_C) * mv_per_k / 1000.0
    return raw_v - min(max(drift_v, -MAX_CORRECTION_V), MAX_CORRECTION_V)


def compensated(battery: Battery, settings: CellSettings) -> Battery:
    """Return the rack with corrected cell values; what the BMS sent stays visible in `cells_raw`."""
    if not settings.ntc and settings.voltage_mv_per_k == 0.0:
        return battery
    temperatures = battery.temperature_c
    for ntc in settings.ntc:
        temperatures = tuple(temperature_c(raw_c, ntc) for raw_c in temperatures)
    cells = tuple(_compensated(raw, settings) for raw in battery.cells)
    return msgspec.structs.replace(battery, temperature_c=temperatures, cells=cells, cells_raw=battery.cells)


def _compensated(raw: CellExtremes, settings: CellSettings) -> CellExtremes:
    low_c, high_c = raw.min_temperature_c, raw.max_temperature_c
    for ntc in settings.ntc:
        low_c, high_c = temperature_c(low_c, ntc), temperature_c(high_c, ntc)
    mean_c = (low_c + high_c) / 2.0
    return msgspec.structs.replace(
        raw,
        min_temperature_c=low_c,
        max_temperature_c=high_c,
        min_voltage_v=compensated_v(raw.min_voltage_v, mean_c, settings.voltage_mv_per_k),
        max_voltage_v=compensated_v(raw.max_voltage_v, mean_c, settings.voltage_mv_per_k),
    )
