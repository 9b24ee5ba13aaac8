"""Keys of the site file for the monitors: thresholds that differ between sites, and what is known about lines."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from control.monitor_settings import MonitorSettings
from control.readings import NO_LIMIT
from hardware.config import CanConnection, DeviceEntry, LuxDongle, ModbusTcp
from hardware.profile import load_profile

LIVE: Any = {"applies": "live"}

FROZEN_AFTER_S: Any = Field(
    default=60.0,
    ge=10.0,
    le=3600.0,
    description="Values that do not move at all for this long although the other side does are frozen, s",
    json_schema_extra=LIVE,
)


class MonitorSection(BaseModel):
    """Thresholds of the monitors; leave a voltage of the rack out for "not watched"."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)

    nominal_voltage_v: float = Field(
        default=230.0, ge=50.0, le=1000.0, description="Grid voltage, phase to neutral, V", json_schema_extra=LIVE
    )
    rack_voltage_low_v: float | None = Field(
        default=None, ge=1.0, le=1600.0, description="Warning below this rack voltage, V", json_schema_extra=LIVE
    )
    rack_voltage_critical_v: float | None = Field(
        default=None, ge=1.0, le=1600.0, description="No discharge below this rack voltage, V", json_schema_extra=LIVE
    )
    rack_voltage_high_v: float | None = Field(
        default=None, ge=1.0, le=1600.0, description="No charge above this rack voltage, V", json_schema_extra=LIVE
    )
    cpu_hot_c: float = Field(
        default=80.0,
        ge=40.0,
        le=100.0,
        description="Warning above this processor temperature, °C",
        json_schema_extra=LIVE,
    )
    humidity_max_pct: float = Field(
        default=85.0, ge=20.0, le=100.0, description="Warning above this cabinet humidity, %", json_schema_extra=LIVE
    )


def monitors_of(section: MonitorSection) -> MonitorSettings:
    """Return the thresholds as `control` takes them."""
    low, critical, high = section.rack_voltage_low_v, section.rack_voltage_critical_v, section.rack_voltage_high_v
    return MonitorSettings(
        nominal_voltage_v=section.nominal_voltage_v,
        rack_voltage_low_v=0.0 if low is None else low,
        rack_voltage_critical_v=0.0 if critical is None else critical,
        rack_voltage_high_v=NO_LIMIT if high is None else high,
        cpu_hot_c=section.cpu_hot_c,
        humidity_max_pct=section.humidity_max_pct,
    )


def line_of(entry: DeviceEntry) -> str:
    """Return the bus, serial line or TCP address a device is on; devices of one line fall silent together."""
    connection = entry.connection
    if isinstance(connection, CanConnection):
        return f"can {connection.channel}"
    if isinstance(connection, ModbusTcp | LuxDongle):
        defaults = load_profile(entry.profile).transports.get(connection.type)
        port = connection.port if connection.port is not None or defaults is None else defaults.port
        return f"tcp {connection.host}:{port}"
    return f"rtu {connection.port}"
