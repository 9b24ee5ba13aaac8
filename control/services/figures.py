"""Quantities reported to the system operator: endurance and maintained capacity (grid_services.md 2.5)."""

import msgspec

from control.services.energy_management import Reservoir
from control.services.products import Product


def endurance_up_min(reservoir: Reservoir, set_point_w: float, capacity_w: float, inflow_w: float = 0.0) -> float:
    """Return how long full activation upwards lasts, min (equation 27).

    Args:
        reservoir: Energy left in the usable range.
        set_point_w: Baseline of the battery, `+` discharges.
        capacity_w: Volume that discharges when fully activated.
        inflow_w: Power that flows into the reservoir by itself.
    """
    raise NotImplementedError


def endurance_down_min(reservoir: Reservoir, set_point_w: float, capacity_w: float, inflow_w: float = 0.0) -> float:
    """Return how long full activation downwards lasts, min (equation 28); arguments as `endurance_up_min`."""
    raise NotImplementedError


def endurance_min(product: Product, reservoir: Reservoir, set_point_w: float, capacity_w: float) -> float:
    """Return the endurance of a product in its direction, min; of a symmetric one the shorter."""
    raise NotImplementedError


class Plant(msgspec.Struct, frozen=True):
    """Power the battery can deliver now, W, `+` discharges."""

    min_w: float
    """Largest charge, <= 0."""
    max_w: float
    """Largest discharge, >= 0."""
    baseline_w: float = 0.0
    frr_w: float = 0.0
    """Volume of restoration reserve that is kept besides, >= 0."""
    ffr_w: float = 0.0
    """Volume of fast frequency reserve that is kept besides, >= 0."""


def maintained_w(plant: Plant, volumes: dict[Product, float]) -> dict[Product, float]:
    """Return the maintained capacity of each FCR product in W (equations 29-31)."""
    raise NotImplementedError
