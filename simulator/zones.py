"""The zones of a cabinet: each a node of air with heater and fan, and the moisture that comes in from outside.

Temperatures in degrees Celsius, relative humidity in %, outputs of heaters and fans 0 to 1.
"""

import math

import msgspec

from simulator.cabinet import CabinetSpec

HEATER_W = 150.0
"""Of a heater whose power the site file does not say."""
FAN_FACTOR = 4.0
"""A fan at full speed carries this many times the heat that the closed walls do."""
FAN_LAG_S = 2.0
SURFACE_SHARE = 0.4
"""How far the coldest surface is from the inside towards the outside temperature."""


class ZoneState(msgspec.Struct, frozen=True, gc=False):
    """Where one zone stands."""

    temperature_c: float
    fan: float = 0.0
    """Speed of its fans, 0 to 1."""


class ZoneInputs(msgspec.Struct, frozen=True, gc=False):
    """What acts on a zone during a step."""

    outside_c: float
    heat_w: float
    """Losses of batteries and inverters in this zone, heater included."""
    fan: float
    """Command of its fans, 0 to 1."""


def step_zone(spec: CabinetSpec, state: ZoneState, inputs: ZoneInputs, dt_s: float) -> ZoneState:
    """Move the air of a zone on by `dt_s`."""
    fan = state.fan + (inputs.fan - state.fan) * (1.0 - math.exp(-dt_s / FAN_LAG_S))
    wall_w_per_k = spec.wall_w_per_k * (1.0 + FAN_FACTOR * fan)
    settled_c = inputs.outside_c + inputs.heat_w / wall_w_per_k
    keep = math.exp(-dt_s * wall_w_per_k / spec.heat_capacity_j_per_k)
    return ZoneState(settled_c + (state.temperature_c - settled_c) * keep, fan)


def saturation_pa(temperature_c: float) -> float:
    """Return the vapour pressure over water (Magnus formula, as in the WMO guide; -45 to 60 degrees)."""
    return 611.2 * math.exp(17.62 * temperature_c / (243.12 + temperature_c))


def relative_humidity_pct(temperature_c: float, outside_c: float, outside_pct: float) -> float:
    """Return the relative humidity of outside air that has taken a zone's temperature."""
    return min(100.0, outside_pct * saturation_pa(outside_c) / saturation_pa(temperature_c))


def surface_c(zone_c: float, outside_c: float) -> float:
    """Return the temperature of a zone's coldest surface."""
    return zone_c + SURFACE_SHARE * (outside_c - zone_c)
