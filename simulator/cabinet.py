"""The cabinet around batteries and inverters: one heat capacity, one wall, heat from the losses inside."""

import math

import msgspec


class CabinetSpec(msgspec.Struct, frozen=True, gc=False):
    """Thermal size of a cabinet."""

    heat_capacity_j_per_k: float
    """Air, sheet metal and shelves; the cells count for themselves."""
    wall_w_per_k: float
    """Heat through walls and fan for each kelvin of difference."""


def cabinet_spec(power_w: float) -> CabinetSpec:
    """Size a cabinet by the installed inverter power: at full power it settles some 10 K above the outside.

    A modern unit loses about 3 % of its power inside the cabinet; the time constant is half an hour.
    """
    wall_w_per_k = max(5.0, 0.03 * power_w / 10.0)
    return CabinetSpec(heat_capacity_j_per_k=1800.0 * wall_w_per_k, wall_w_per_k=wall_w_per_k)


def step_cabinet(spec: CabinetSpec, inside_c: float, outside_c: float, heat_w: float, dt_s: float) -> float:
    """Return the cabinet's temperature after `dt_s` with a constant heat inside."""
    settled_c = outside_c + heat_w / spec.wall_w_per_k
    return settled_c + (inside_c - settled_c) * math.exp(-dt_s * spec.wall_w_per_k / spec.heat_capacity_j_per_k)
