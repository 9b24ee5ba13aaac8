"""Bid check: power and energy that must be kept for volumes, and what is missing (grid_services.md 2.1, table 10)."""

from collections.abc import Collection, Mapping

import msgspec

from control.services.products import Product


class Reservation(msgspec.Struct, frozen=True):
    """Power in W and energy in Wh kept in each direction, all >= 0; up discharges."""

    power_up_w: float = 0.0
    power_down_w: float = 0.0
    energy_up_wh: float = 0.0
    energy_down_wh: float = 0.0


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
    raise NotImplementedError


def shortages(
    volumes: Mapping[Product, float], there: Reservation, per_watt: Mapping[Product, Reservation] = PER_WATT
) -> tuple[Shortage, ...]:
    """Return what is missing for volumes; empty: the bid can be served.

    Products are served in the reverse of the shortage order of 2.5 (FCR-N, FCR, FFR, then FCR-D), so that the product
    named is the one that would have to give way.
    """
    raise NotImplementedError


def words(shortage: Shortage) -> str:
    """Return a shortage as a sentence for people."""
    raise NotImplementedError


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
    raise NotImplementedError
