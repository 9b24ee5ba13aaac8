"""Quantities reported to the system operator: endurance and maintained capacity (grid_services.md 2.5)."""

from collections.abc import Mapping

import msgspec

from control.readings import NO_LIMIT
from control.services.energy_management import Reservoir
from control.services.products import Product, directions


def endurance_up_min(reservoir: Reservoir, set_point_w: float, capacity_w: float, inflow_w: float = 0.0) -> float:
    """Return how long full activation upwards lasts, min (equation 27); `NO_LIMIT` where it empties nothing.

    Args:
        reservoir: Energy left in the usable range.
        set_point_w: Baseline of the battery, `+` discharges.
        capacity_w: Volume that discharges when fully activated.
        inflow_w: Power that flows into the reservoir by itself.
    """
    leaving_w = set_point_w + capacity_w - inflow_w
    return reservoir.up_wh / leaving_w * 60.0 if leaving_w > 0.0 else NO_LIMIT


def endurance_down_min(reservoir: Reservoir, set_point_w: float, capacity_w: float, inflow_w: float = 0.0) -> float:
    """Return how long full activation downwards lasts, min (equation 28); arguments as `endurance_up_min`."""
    entering_w = inflow_w - set_point_w + capacity_w
    return reservoir.down_wh / entering_w * 60.0 if entering_w > 0.0 else NO_LIMIT


def endurance_min(product: Product, reservoir: Reservoir, set_point_w: float, capacity_w: float) -> float:
    """Return the endurance of a product in its direction, min; of a symmetric one the shorter."""
    up, down = directions(product)
    return min(
        endurance_up_min(reservoir, set_point_w, capacity_w) if up else NO_LIMIT,
        endurance_down_min(reservoir, set_point_w, capacity_w) if down else NO_LIMIT,
    )


class Plant(msgspec.Struct, frozen=True):
    """Power the battery can deliver now and what is kept for others, W, `+` discharges."""

    min_w: float
    """Largest charge, <= 0."""
    max_w: float
    """Largest discharge, >= 0."""
    baseline_w: float = 0.0
    frr_up_w: float = 0.0
    """Volume of frequency restoration reserve that discharges, >= 0."""
    frr_down_w: float = 0.0
    """Volume of frequency restoration reserve that charges, >= 0."""


def maintained_w(plant: Plant, volumes: Mapping[Product, float]) -> dict[Product, float]:
    """Return the maintained capacity of each FCR product of `volumes` in W, never negative (equations 29-31).

    What is sold as FFR is kept before FCR-D up: the index of C in equation 30 reads "FRR+FFR", the volume of both.
    """
    up_w = plant.max_w - plant.baseline_w - plant.frr_up_w
    down_w = plant.baseline_w - plant.frr_down_w - plant.min_w
    normal_w = volumes.get(Product.FCR_N, 0.0)
    headroom = {
        Product.FCR_N: min(up_w, down_w),
        Product.FCR_CE: min(up_w, down_w),
        Product.FCR_D_UP: up_w - volumes.get(Product.FFR, 0.0) - normal_w,
        Product.FCR_D_DOWN: down_w - normal_w,
    }
    return {product: max(min(headroom[product], volumes[product]), 0.0) for product in headroom if product in volumes}
