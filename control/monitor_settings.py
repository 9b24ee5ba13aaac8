"""Thresholds of the monitors, where sites differ."""

import msgspec

from control.readings import NO_LIMIT


class MonitorSettings(msgspec.Struct, frozen=True):
    """Thresholds of the monitors; `NO_LIMIT` (or 0 V for a lower one) means "not watched"."""

    nominal_voltage_v: float = 230.0
    """Voltage between phase and neutral of the grid."""
    rack_voltage_low_v: float = 0.0
    rack_voltage_critical_v: float = 0.0
    """Below this a rack is in danger of damage and is not discharged."""
    rack_voltage_high_v: float = NO_LIMIT
    cpu_hot_c: float = 80.0
    """A Raspberry Pi slows down from 80 °C on (Raspberry Pi documentation, frequency management)."""
    humidity_max_pct: float = 85.0
