"""Several products at once: their sum, who gives way in a shortage, and one controller with two parameter sets."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from control.readings import NEVER_S, NO_LIMIT
from control.services.products import KEPT, Product, directions


def cut(volumes: Mapping[Product, float], headroom_up_w: float, headroom_down_w: float) -> dict[Product, float]:
    """Return the volumes that headroom from the baseline can serve, W; those of `volumes` where there is no shortage.

    FFR and FCR-D add, so headroom is kept for both (equation 30).

    Args:
        volumes: Contracted volumes, W, >= 0.
        headroom_up_w: From the baseline to the largest discharge, W, >= 0.
        headroom_down_w: From the baseline to the largest charge, W, >= 0.
    """
    up_w, down_w = max(headroom_up_w, 0.0), max(headroom_down_w, 0.0)
    served: dict[Product, float] = {}
    for product in KEPT:
        if product not in volumes:
            continue
        up, down = directions(product)
        served[product] = min(volumes[product], up_w if up else NO_LIMIT, down_w if down else NO_LIMIT)
        up_w -= served[product] if up else 0.0
        down_w -= served[product] if down else 0.0
    return served


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
    low_hz, high_hz = band_hz
    if not low_hz <= frequency_hz <= high_hz:
        return ParameterMemory(Parameters.DISTURBANCE, now_s)
    if memory.parameters is Parameters.DISTURBANCE and now_s - memory.outside_s < lag_s:
        return memory
    return ParameterMemory(Parameters.NORMAL, memory.outside_s)
