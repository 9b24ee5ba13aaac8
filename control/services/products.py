"""The products a battery can sell, with the settings the requirements document gives them."""

import math
from enum import StrEnum

import msgspec

from control.services import droop as droops
from control.services.droop import Droop


class Product(StrEnum):
    """A frequency reserve that is contracted by volume (grid_services.md 1 and 3)."""

    FCR_N = "fcr-n"
    FCR_D_UP = "fcr-d-up"
    FCR_D_DOWN = "fcr-d-down"
    FCR_CE = "fcr-ce"
    FFR = "ffr"


KEPT: tuple[Product, ...] = (Product.FCR_N, Product.FCR_CE, Product.FFR, Product.FCR_D_UP, Product.FCR_D_DOWN)
"""Who is served first; read backwards it is the shortage order of 2.5: FCR-D gives way first, then FFR, then FCR-N."""


class Saturation(StrEnum):
    """What stops at full activation (grid_services.md 1.1)."""

    INPUT = "input"
    """The frequency is clipped at full up and full down before everything else: FCR-N; FCR-D with a separate LFSM."""
    OUTPUT = "output"
    """The power is clipped at the volume: FCR-D of a plant that is not obliged to do LFSM."""
    NONE = "none"
    """The response goes on along the slope: FCR-D that is LFSM as well."""


class FcrSettings(msgspec.Struct, frozen=True):
    """How one FCR product responds and manages its reservoir; thresholds in minutes of full activation left."""

    product: Product
    droop: Droop
    nem_factor: float
    """Power of normal state energy management as a share of the volume (2.3); also the reserve kept for it."""
    aem_enable_min: float = 5.0
    aem_disable_min: float = 10.0
    nem_enable_min: float = 20.0
    nem_disable_min: float = 20.0
    nem_band_hz: tuple[float, float] = (49.9, 50.1)
    """NEM works strictly inside it only."""
    limited: bool = True
    """The reservoir is smaller than two hours of full activation (LER): NEM and AEM work. False: they do not exist."""
    saturation: Saturation = Saturation.OUTPUT


NORDIC_D = Droop(49.5, 49.9, 50.1, 50.5)

FCR: dict[Product, FcrSettings] = {
    Product.FCR_N: FcrSettings(
        product=Product.FCR_N,
        droop=Droop(49.9, 50.0, 50.0, 50.1),
        nem_factor=0.34,
        nem_enable_min=30.0,
        nem_disable_min=57.5,
        saturation=Saturation.INPUT,
    ),
    Product.FCR_D_UP: FcrSettings(product=Product.FCR_D_UP, droop=NORDIC_D, nem_factor=0.20),
    Product.FCR_D_DOWN: FcrSettings(product=Product.FCR_D_DOWN, droop=NORDIC_D, nem_factor=0.20),
    # The reserve mode and the power reserve of Continental limited reservoirs are recalled only (1.4 [rec M]):
    # they stay off until the site confirms them.
    Product.FCR_CE: FcrSettings(
        product=Product.FCR_CE,
        droop=Droop(49.8, 50.0, 50.0, 50.2),
        nem_factor=0.25,
        nem_band_hz=(49.95, 50.05),
        limited=False,
        saturation=Saturation.INPUT,
    ),
}
"""Defaults of the document by product (1.1, tables 10 and 11 in 2.1 and 2.2); every value is configurable."""


_DIRECTIONS: dict[Product, tuple[bool, bool]] = {
    Product.FCR_N: (True, True),
    Product.FCR_D_UP: (True, False),
    Product.FCR_D_DOWN: (False, True),
    Product.FCR_CE: (True, True),
    Product.FFR: (True, False),
}


def directions(product: Product) -> tuple[bool, bool]:
    """Return whether the product discharges and whether it charges when the frequency asks for it."""
    return _DIRECTIONS[product]


def zero_activation_hz(settings: FcrSettings) -> float:
    """Return f0, the frequency at which the product asks for nothing: 50.0 for N, 49.9 up, 50.1 down (2.4)."""
    return settings.droop.start_down_hz if settings.product is Product.FCR_D_DOWN else settings.droop.start_up_hz


def faults(settings: FcrSettings) -> list[str]:
    """Return in words what makes settings unusable, naming the key, the value and what is allowed."""
    found = [f"{settings.product}: {fault}" for fault in droops.faults(settings.droop)]
    if settings.product is Product.FFR:
        found.append("ffr is no frequency containment reserve: it has settings of its own")
    if not 0.0 <= settings.nem_factor <= 0.5:
        found.append(f"{settings.product}: nem_factor {settings.nem_factor:g} is outside 0 to 0.5")
    for name in ("aem", "nem"):
        enable, disable = getattr(settings, f"{name}_enable_min"), getattr(settings, f"{name}_disable_min")
        if not (0.0 <= enable <= disable and math.isfinite(disable)):
            found.append(
                f"{settings.product}: {name}_enable_min {enable:g} min must be at least 0 and not above "
                f"{name}_disable_min {disable:g} min"
            )
    low, high = settings.nem_band_hz
    if not low < high:
        found.append(f"{settings.product}: nem_band_hz {low:g} to {high:g} Hz must rise")
    return found
