"""When the climate of the cabinet is an alarm."""

from collections.abc import Iterable

from control.alarm_conditions import AlarmInputs, Spot
from control.climate.memory import Actuator, ZoneInfo
from control.climate.settings import ZoneSettings
from control.climate.zone import air_of
from control.readings import OutputRole, SignalRole

STUCK_BELOW = 0.5
"""A fan slower than this share of what was commanded is stuck."""
NO_EFFECT_AFTER_S = 1800.0
NO_EFFECT_K = 1.0
"""A heater that has not warmed its zone by this much in half an hour does nothing."""


def _zones(inputs: AlarmInputs) -> Iterable[tuple[ZoneSettings, ZoneInfo]]:
    """Return every zone with what the last cycle saw of it."""
    seen = {info.zone: info for info in inputs.memory.climate.zones}
    for settings in inputs.memory.settings.climate:
        for zone in settings.zones:
            if zone.zone in seen:
                yield zone, seen[zone.zone]


def sensor_lost(inputs: AlarmInputs) -> Iterable[Spot]:
    """A zone has no temperature that holds."""
    lost = dict(inputs.snapshot.signals_lost)
    wired = {signal.signal_id: signal for signal in inputs.memory.settings.signals}
    for zone, info in _zones(inputs):
        if info.temperature_c:
            continue
        causes = [
            f"{signal_id} {cause}"
            for signal_id, cause in lost.items()
            if wired[signal_id].zone == zone.zone and wired[signal_id].role is SignalRole.ZONE_TEMPERATURE
        ]
        yield zone.zone, ", ".join(causes) or "no sensor"


def hot(inputs: AlarmInputs) -> Iterable[Spot]:
    """The air of a zone is above its limit; without a sensor of the air, its cells are."""
    for zone, info in _zones(inputs):
        for temperature_c in info.temperature_c:
            if temperature_c > zone.hot_c:
                yield zone.zone, f"{temperature_c:.1f} °C, limit {zone.hot_c:.1f} °C"
        if info.temperature_c:
            continue
        for cells_c in air_of(zone, inputs.snapshot).hottest_c:
            if cells_c > zone.hot_c:
                yield zone.zone, f"cells {cells_c:.1f} °C, limit {zone.hot_c:.1f} °C"


def cold(inputs: AlarmInputs) -> Iterable[Spot]:
    """The air of a zone is below its limit."""
    for zone, info in _zones(inputs):
        for temperature_c in info.temperature_c:
            if temperature_c < zone.cold_c:
                yield zone.zone, f"{temperature_c:.1f} °C, limit {zone.cold_c:.1f} °C"


def condensation(inputs: AlarmInputs) -> Iterable[Spot]:
    """The coldest surface of a zone is at or below the dew point."""
    surfaces: dict[str, list[float]] = {}
    for signal in inputs.snapshot.signals:
        if signal.role is SignalRole.SURFACE_TEMPERATURE:
            surfaces.setdefault(signal.zone, []).append(signal.value)
    for zone, info in _zones(inputs):
        for dew_c in info.dew_point_c:
            for surface_c in surfaces.get(zone.zone, ()):
                if surface_c <= dew_c:
                    yield zone.zone, f"surface {surface_c:.1f} °C, dew point {dew_c:.1f} °C"


def fan_stuck(inputs: AlarmInputs) -> Iterable[Spot]:
    """A fan with a speed signal is much slower than commanded."""
    settings, actuators = inputs.memory.settings, inputs.memory.climate.actuators
    for signal in inputs.snapshot.signals:
        if signal.role is not SignalRole.FAN_SPEED:
            continue
        for output in settings.outputs:
            if output.role is not OutputRole.FAN or output.zone != signal.zone:
                continue
            share = actuators.get(output.output_id, Actuator()).value
            if signal.value < 100.0 * share * STUCK_BELOW:
                yield output.output_id, f"{signal.value:.0f} %, commanded {100 * share:.0f} %"


def heater_without_effect(inputs: AlarmInputs) -> Iterable[Spot]:
    """A zone is heated for long and has not become warmer."""
    for zone, info in _zones(inputs):
        since = inputs.memory.climate.heating_since.get(zone.zone)
        if since is None:
            continue
        since_s, begin_c = since
        for temperature_c in info.temperature_c:
            long = inputs.now.at_s - since_s >= NO_EFFECT_AFTER_S
            if long and temperature_c < min(begin_c + NO_EFFECT_K, zone.heat_below_c):
                minutes = (inputs.now.at_s - since_s) / 60.0
                yield zone.zone, f"{begin_c:.1f} to {temperature_c:.1f} °C in {minutes:.0f} min"
