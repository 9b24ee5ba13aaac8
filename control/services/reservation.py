"""Bid check: power and energy that must be kept for volumes, and what is missing (grid_services.md 2.1, table 10)."""

import math
from collections.abc import Collection, Mapping

import msgspec

from control.services.products import KEPT, Product

TOLERANCE = 1e-6
"""W or Wh by which a sum may miss by rounding."""


class Reservation(msgspec.Struct, frozen=True):
    """Power in W and energy in Wh kept in each direction, all >= 0; up discharges."""

    power_up_w: float = 0.0
    power_down_w: float = 0.0
    energy_up_wh: float = 0.0
    energy_down_wh: float = 0.0


QUANTITIES = Reservation.__struct_fields__


PER_WATT: dict[Product, Reservation] = {
    Product.FCR_N: Reservation(1.34, 1.34, 1.0, 1.0),
    Product.FCR_D_UP: Reservation(1.0, 0.20, 1.0 / 3.0, 0.0),
    Product.FCR_D_DOWN: Reservation(0.20, 1.0, 0.0, 1.0 / 3.0),
    # 1.4 [rec M]: a quarter of the volume besides it, half an hour of full activation in the alert state.
    Product.FCR_CE: Reservation(1.25, 1.25, 0.5, 0.5),
    # 3: the volume for the activation and the long support, at most 31.3 s; a quarter of it for recharging.
    Product.FFR: Reservation(1.0, 0.25, 31.3 / 3600.0, 0.0),
}
"""What one watt of each product needs (W per W, Wh per W); columns add up when products are combined."""


class Shortage(msgspec.Struct, frozen=True):
    """A product whose need is not there."""

    product: Product
    quantity: str
    """Field of `Reservation`: `power_up_w`, `power_down_w`, `energy_up_wh` or `energy_down_wh`."""
    needed: float
    """What this product needs, W or Wh."""
    there: float
    """What the products before it leave, W or Wh."""


def needs(volumes: Mapping[Product, float], per_watt: Mapping[Product, Reservation] = PER_WATT) -> Reservation:
    """Return what volumes (W each, >= 0) need together."""
    return Reservation(
        *(
            math.fsum(volume_w * getattr(per_watt[product], quantity) for product, volume_w in volumes.items())
            for quantity in QUANTITIES
        )
    )


def shortages(
    volumes: Mapping[Product, float], there: Reservation, per_watt: Mapping[Product, Reservation] = PER_WATT
) -> tuple[Shortage, ...]:
    """Return what is missing for volumes; empty: the bid can be served.

    Products are served in the reverse of the shortage order of 2.5 (FCR-N, FCR, FFR, then FCR-D), so that the product
    named is the one that would have to give way.
    """
    missing: list[Shortage] = []
    for quantity in QUANTITIES:
        left: float = getattr(there, quantity)
        for product in KEPT:
            needed: float = volumes.get(product, 0.0) * getattr(per_watt[product], quantity)
            # A millionth of a watt-hour of rounding is no shortage.
            if needed > left + TOLERANCE:
                missing.append(Shortage(product, quantity, needed, left))
            left = max(left - needed, 0.0)
    return tuple(missing)


def words(shortage: Shortage) -> str:
    """Return a shortage as a sentence for people."""
    kind, direction, unit = shortage.quantity.split("_")
    return (
        f"{shortage.product} needs {shortage.needed:.0f} {unit.replace('w', 'W')} of {kind} {direction}, "
        f"but {shortage.there:.0f} {unit.replace('w', 'W')} are left for it"
    )


def largest(
    products: Collection[Product],
    power_w: float,
    energy_wh: float,
    per_watt: Mapping[Product, Reservation] = PER_WATT,
) -> float:
    """Return the largest volume in W that can be sold of each of `products` at once.

    Args:
        products: Sold together, with the same volume; at least one.
        power_w: Power of the battery in each direction.
        energy_wh: Usable energy; the state of charge is assumed to be brought where it is needed.
        per_watt: What one watt needs.
    """
    each = needs(dict.fromkeys(products, 1.0), per_watt)
    return min(
        power_w / each.power_up_w,
        power_w / each.power_down_w,
        energy_wh / (each.energy_up_wh + each.energy_down_wh),
    )
