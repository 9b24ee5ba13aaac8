"""What the installer says about the climate of a cabinet."""

from enum import StrEnum

import msgspec


class Cabinet(StrEnum):
    """How a cabinet is built, which decides how its air is handled."""

    KWH_5 = "5kwh"
    """Small sealed wall cabinet: one fan and one heater, each on or off."""
    KWH_10 = "10kwh"
    """One zone with a speed-controlled fan and one heater."""
    KWH_80 = "80kwh"
    """Several zones with speed-controlled fans and heater boards switched in stages."""


class ZoneSettings(msgspec.Struct, frozen=True):
    """One zone of the cabinet."""

    zone: str
    racks: tuple[str, ...] = ()
    """Racks inside; their coldest and hottest cells count with the air."""
    heat_below_c: float = 8.0
    heat_until_c: float = 12.0
    cool_from_c: float = 28.0
    """The fan starts here."""
    cool_full_c: float = 38.0
    """The fan is at full speed here."""
    hot_c: float = 50.0
    """Alarm; heaters are off for certain."""
    cold_c: float = -10.0
    """Alarm."""
    dew_margin_k: float = 2.0
    """Surfaces are kept this much warmer than the dew point."""


class ClimateSettings(msgspec.Struct, frozen=True):
    """Climate of the whole cabinet."""

    cabinet: Cabinet
    zones: tuple[ZoneSettings, ...]
    heater_min_on_s: float = 120.0
    heater_min_off_s: float = 120.0
    fan_min_on_s: float = 60.0
    fan_min_off_s: float = 30.0
    fan_least: float = 0.25
    """Slowest speed at which a fan surely turns, share of full speed."""
    fan_ramp_per_s: float = 0.1
    """Change of fan speed, share of full speed each second."""
    fan_beside_heater: float = 0.3
    """Fastest fan while a heater of the zone is on: it only mixes the air."""
    fan_without_sensor: float = 0.5
    """Fan speed while the temperature of a zone is unknown; heaters are off then."""
    max_heater_w: float = 1e12
    """All heaters together, for the sake of the auxiliary fuse."""
    mix_above_k: float = 6.0
    """80 kWh cabinets: zones further apart than this are mixed by slow fans."""
