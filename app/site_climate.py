"""Site-file sections of climate, automatic idle and sleep of the BMS."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from app.site_section import IDENTIFIER
from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.readings import NO_LIMIT
from control.sleep.settings import IdleSettings, SleepSettings

LIVE: JsonDict = {"applies": "live"}


class _Part(BaseModel):
    """A part of the site file: unknown keys are errors, types are not guessed."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


class ZoneSection(_Part):
    """One zone of the cabinet."""

    zone: str = Field(pattern=IDENTIFIER, description="Name of the zone", json_schema_extra=LIVE)
    racks: tuple[str, ...] = Field(
        default=(), strict=False, description="Ids of the racks inside; their cells count too", json_schema_extra=LIVE
    )
    heat_below_c: float = Field(default=8.0, ge=-20, le=30, description="Heat below, °C", json_schema_extra=LIVE)
    heat_until_c: float = Field(default=12.0, ge=-20, le=35, description="Heat until, °C", json_schema_extra=LIVE)
    cool_from_c: float = Field(default=28.0, ge=10, le=60, description="Fan starts at, °C", json_schema_extra=LIVE)
    cool_full_c: float = Field(default=38.0, ge=11, le=70, description="Fan full at, °C", json_schema_extra=LIVE)
    hot_c: float = Field(default=50.0, ge=20, le=80, description="Alarm above; no heating, °C", json_schema_extra=LIVE)
    cold_c: float = Field(default=-10.0, ge=-40, le=20, description="Alarm below, °C", json_schema_extra=LIVE)
    dew_margin_k: float = Field(
        default=2.0, ge=0, le=10, description="Surfaces stay this much above the dew point, K", json_schema_extra=LIVE
    )


class ClimateSection(_Part):
    """Fans and heaters of the cabinet; left out: none."""

    cabinet: Cabinet = Field(strict=False, description="How the cabinet is built", json_schema_extra=LIVE)
    zones: tuple[ZoneSection, ...] = Field(min_length=1, max_length=16)
    heater_min_on_s: float = Field(default=120.0, ge=0, le=3600, description="Heater on, s", json_schema_extra=LIVE)
    heater_min_off_s: float = Field(default=120.0, ge=0, le=3600, description="Heater off, s", json_schema_extra=LIVE)
    fan_min_on_s: float = Field(default=60.0, ge=0, le=3600, description="Fan on, s", json_schema_extra=LIVE)
    fan_min_off_s: float = Field(default=30.0, ge=0, le=3600, description="Fan off, s", json_schema_extra=LIVE)
    fan_least: float = Field(default=0.25, ge=0.05, le=1, description="Slowest fan, share", json_schema_extra=LIVE)
    fan_ramp_per_s: float = Field(
        default=0.1, ge=0.01, le=1, description="Change of fan speed, share/s", json_schema_extra=LIVE
    )
    fan_beside_heater: float = Field(
        default=0.3, ge=0, le=0.9, description="Fastest fan while a heater is on, share", json_schema_extra=LIVE
    )
    fan_without_sensor: float = Field(
        default=0.5, ge=0, le=1, description="Fan while the temperature is unknown, share", json_schema_extra=LIVE
    )
    max_heater_w: float | None = Field(
        default=None, ge=0, le=1e5, description="All heaters together, W", json_schema_extra=LIVE
    )
    mix_above_k: float = Field(
        default=6.0, ge=1, le=30, description="80 kWh: zones further apart are mixed, K", json_schema_extra=LIVE
    )


class IdleSection(_Part):
    """Automatic idle; left out: the unit never rests by itself."""

    idle_after_s: float = Field(
        default=900.0, ge=10, le=86_400, description="No power for this long: idle, s", json_schema_extra=LIVE
    )
    power_w: float = Field(
        default=60.0, ge=1, le=1e5, description="Less than this is no power, W", json_schema_extra=LIVE
    )
    wake_w: float = Field(default=100.0, ge=1, le=1e5, description="What the mode must want, W", json_schema_extra=LIVE)
    wake_after_s: float = Field(default=5.0, ge=0, le=3600, description="And for how long, s", json_schema_extra=LIVE)


class SleepSection(_Part):
    """Sleep of the BMS while the unit is idle; left out: never. Needs outputs of role `battery_wake`."""

    sleep_after_s: float = Field(
        default=1800.0, ge=60, le=864_000, description="Idle for this long: asleep, s", json_schema_extra=LIVE
    )
    min_awake_s: float = Field(default=600.0, ge=0, le=86_400, description="Awake, least, s", json_schema_extra=LIVE)
    min_asleep_s: float = Field(default=300.0, ge=0, le=86_400, description="Asleep, least, s", json_schema_extra=LIVE)
    check_every_s: float = Field(
        default=86_400.0, ge=600, le=2_592_000, description="Asleep for this long: look, s", json_schema_extra=LIVE
    )
    check_s: float = Field(default=300.0, ge=10, le=3600, description="Length of the look, s", json_schema_extra=LIVE)
    wake_timeout_s: float = Field(
        default=60.0, ge=1, le=600, description="A woken BMS answers within, s", json_schema_extra=LIVE
    )


def climate_settings(section: ClimateSection | None) -> tuple[ClimateSettings, ...]:
    """Return the settings of climate control; none without the section."""
    if section is None:
        return ()
    values = section.model_dump(exclude={"zones"})
    if section.max_heater_w is None:
        values["max_heater_w"] = NO_LIMIT
    zones = tuple(ZoneSettings(**zone.model_dump()) for zone in section.zones)
    return (ClimateSettings(**values, zones=zones),)


def idle_settings(section: IdleSection | None) -> tuple[IdleSettings, ...]:
    """Return the settings of automatic idle; none without the section."""
    return () if section is None else (IdleSettings(**section.model_dump()),)


def sleep_settings(section: SleepSection | None) -> tuple[SleepSettings, ...]:
    """Return the settings of BMS sleep; none without the section."""
    return () if section is None else (SleepSettings(**section.model_dump()),)


def climate_faults(section: ClimateSection | None, racks: set[str], wired: Mapping[str, str]) -> Iterable[str]:
    """Return what one key alone cannot tell: order of temperatures, doubles, racks and zones that are not there.

    Args:
        section: The section, if there is one.
        racks: Ids of the batteries.
        wired: Key of each fan and heater -> its zone; one in no zone of the climate would never run.
    """
    if section is None:
        return
    zones = [zone.zone for zone in section.zones]
    for key, name in wired.items():
        if name not in zones:
            yield f"{key}: {name!r} is not a zone of [climate], allowed: {', '.join(zones)}"
    seen: set[str] = set()
    for index, zone in enumerate(section.zones):
        key = f"climate.zones[{index}]"
        if zone.zone in seen:
            yield f"{key}.zone: {zone.zone!r} is there twice"
        seen.add(zone.zone)
        for rack in zone.racks:
            if rack not in racks:
                yield f"{key}.racks: {rack!r} is not a battery of this file, allowed: {', '.join(sorted(racks))}"
        order = (
            ("cold_c", zone.cold_c),
            ("heat_below_c", zone.heat_below_c),
            ("heat_until_c", zone.heat_until_c),
            ("cool_from_c", zone.cool_from_c),
            ("cool_full_c", zone.cool_full_c),
            ("hot_c", zone.hot_c),
        )
        for (low, low_c), (high, high_c) in pairwise(order):
            if low_c >= high_c:
                yield f"{key}.{high}: {high_c:g} must be above {low}, which is {low_c:g}"
