"""Several products at once: their sum, who gives way in a shortage, and one controller with two parameter sets."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from control.readings import NEVER_S
from control.services.products import Product

KEPT: tuple[Product, ...] = (Product.FCR_N, Product.FCR_CE, Product.FFR, Product.FCR_D_UP, Product.FCR_D_DOWN)
"""Who is served first; read backwards it is the shortage order of 2.5: FCR-D gives way first, then FFR, then FCR-N."""


def cut(volumes: Mapping[Product, float], headroom_up_w: float, headroom_down_w: float) -> dict[Product, float]:
    """Return the volumes that headroom from the baseline can serve, W; those of `volumes` where there is no shortage.

    FFR and FCR-D add, so headroom is kept for both (equation 30).

    Args:
        volumes: Contracted volumes, W, >= 0.
        headroom_up_w: From the baseline to the largest discharge, W, >= 0.
        headroom_down_w: From the baseline to the largest charge, W, >= 0.
    """
    raise NotImplementedError


class Parameters(StrEnum):
    """Which parameters a controller uses that serves FCR-N and FCR-D by switching (1.1)."""

    NORMAL = "fcr-n"
    DISTURBANCE = "fcr-d"


class ParameterMemory(msgspec.Struct, frozen=True, gc=False):
    """Parameters in force and when the frequency last was outside the band."""

    parameters: Parameters = Parameters.NORMAL
    outside_s: float = NEVER_S


def switched(
    memory: ParameterMemory,
    frequency_hz: float,
    now_s: float,
    band_hz: tuple[float, float] = (49.9, 50.1),
    lag_s: float = 15.0,
) -> ParameterMemory:
    """Return the parameters in force: disturbance at once outside the band, normal again `lag_s` after it is back.

    For inverters that regulate by themselves and hold one set; Ballast's own products run side by side and add.
    """
    raise NotImplementedError
