"""What one zone needs: to be warmed, cooled, dried, mixed, or left alone."""

import msgspec

from control.climate.air import dew_point_c
from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.model import PlantSnapshot
from control.readings import SignalRole

COOL_HYSTERESIS_K = 3.0
"""Cooling goes on until the zone is this much below `cool_from_c`."""
LEAST_HEAT = 0.2
"""A heater that is on and can be set to a share gives at least this much."""
STAGE_K = 2.0
"""80 kWh: one more heater board for each of these kelvins below `heat_below_c`."""


class Air(msgspec.Struct, frozen=True, gc=False):
    """What is known about a zone now; empty tuples where nothing is."""

    coldest_c: tuple[float, ...]
    """Coldest of air and cells; nothing without a sensor of the air."""
    hottest_c: tuple[float, ...]
    """Hottest of air and cells; of the cells alone without a sensor of the air."""
    air_c: tuple[float, ...]
    """Mean of the zone's air sensors."""
    humidity_pct: tuple[float, ...]
    surface_c: tuple[float, ...]
    """Coldest surface: its own sensor, else the coldest cell, else nothing."""

    @property
    def dew_point_c(self) -> tuple[float, ...]:
        """Dew point of the air, if temperature and humidity are known."""
        return tuple(dew_point_c(air, wet) for air, wet in zip(self.air_c, self.humidity_pct, strict=False))


class Need(msgspec.Struct, frozen=True, gc=False):
    """What a zone asks of its fan and heaters."""

    task: str
    fan: float = 0.0
    stages: int = 0
    """Heaters that should be on."""
    heat: float = LEAST_HEAT
    """How much of their power heaters that can be set to a share give while they are on."""


def air_of(zone: ZoneSettings, snapshot: PlantSnapshot) -> Air:
    """Collect what sensors and cells say about a zone."""
    found: dict[SignalRole, list[float]] = {}
    for signal in snapshot.signals:
        if signal.zone == zone.zone:
            found.setdefault(signal.role, []).append(signal.value)
    cells = [cell for battery in snapshot.batteries if battery.device_id in zone.racks for cell in battery.cells]
    air = found.get(SignalRole.ZONE_TEMPERATURE, [])
    wet = found.get(SignalRole.ZONE_HUMIDITY, [])
    surface = found.get(SignalRole.SURFACE_TEMPERATURE, []) or [cell.min_temperature_c for cell in cells]
    cold = [*air, *(cell.min_temperature_c for cell in cells)]
    hot = [*air, *(cell.max_temperature_c for cell in cells)]
    return Air(
        coldest_c=(min(cold),) if air else (),
        hottest_c=(max(hot),) if hot else (),
        air_c=(sum(air) / len(air),) if air else (),
        humidity_pct=(max(wet),) if wet else (),
        surface_c=(min(surface),) if surface else (),
    )


def need(zone: ZoneSettings, air: Air, before: str, heaters: int, settings: ClimateSettings) -> Need:
    """Return what a zone needs.

    Args:
        zone: Its limits.
        air: What is known about it.
        before: Its task until now, for the hystereses.
        heaters: How many heater outputs it has.
        settings: Cabinet and fan limits.
    """
    cool_until_c = zone.cool_from_c - (COOL_HYSTERESIS_K if before == "cool" else 0.0)
    cooling = max((_fan(zone, hot_c, settings) for hot_c in air.hottest_c if hot_c > cool_until_c), default=0.0)
    if not air.coldest_c:
        return Need("no_sensor", fan=max(settings.fan_without_sensor, cooling))
    if cooling > 0.0:
        return Need("cool", fan=cooling)
    coldest_c = air.coldest_c[0]
    heat_below_c = zone.heat_until_c if before == "heat" else zone.heat_below_c
    if coldest_c < heat_below_c:
        stages = _stages(zone, coldest_c, heaters, settings.cabinet)
        return Need("heat", stages=stages, heat=_heat(zone, coldest_c))
    if _condenses(zone, air, drying=before == "dry"):
        return Need("dry", stages=min(heaters, 1), heat=1.0)
    return Need("rest")


def too_hot(zone: ZoneSettings, air: Air, *, before: bool) -> bool:
    """Tell whether air or cells are as hot as the alarm limit; once they were, until they are well below it."""
    limit_c = zone.hot_c - (COOL_HYSTERESIS_K if before else 0.0)
    return any(hottest_c >= limit_c for hottest_c in air.hottest_c)


def _fan(zone: ZoneSettings, hottest_c: float, settings: ClimateSettings) -> float:
    """Return the fan speed: on or off in the smallest cabinet, proportional in the others."""
    if settings.cabinet is Cabinet.KWH_5:
        return 1.0
    width_k = max(zone.cool_full_c - zone.cool_from_c, 1.0)
    share = (hottest_c - zone.cool_from_c) / width_k
    return min(max(settings.fan_least + share * (1.0 - settings.fan_least), settings.fan_least), 1.0)


def _heat(zone: ZoneSettings, coldest_c: float) -> float:
    """Return the share of heater power: full below `heat_below_c`, less the nearer the zone is to its aim."""
    width_k = max(zone.heat_until_c - zone.heat_below_c, 1.0)
    return min(max((zone.heat_until_c - coldest_c) / width_k, LEAST_HEAT), 1.0)


def _stages(zone: ZoneSettings, coldest_c: float, heaters: int, cabinet: Cabinet) -> int:
    """Return how many heaters: all in small cabinets, by degrees missing in the large one."""
    if cabinet is not Cabinet.KWH_80:
        return heaters
    missing_k = max(zone.heat_below_c - coldest_c, 0.0)
    return min(heaters, 1 + int(missing_k / STAGE_K))


def _condenses(zone: ZoneSettings, air: Air, *, drying: bool) -> bool:
    """Tell whether water would soon condense on the coldest surface; drying goes on for one kelvin more."""
    margin_k = zone.dew_margin_k + (1.0 if drying else 0.0)
    return any(surface_c < dew_c + margin_k for surface_c in air.surface_c for dew_c in air.dew_point_c)
