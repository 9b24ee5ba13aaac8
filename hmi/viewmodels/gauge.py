"""The tape of the grid frequency: where the needle stands, where nothing is asked for, where activation is full."""

import math
from collections.abc import Iterable

import msgspec

from control.services.products import Product
from control.services.settings import ServiceSettings

NOMINAL_HZ = 50.0
_LEAST_HALF_HZ = 0.1
_BALANCED_HZ = 0.01
"""Nearer to nominal than this, the grid is in balance."""


class Zone(msgspec.Struct, frozen=True, gc=False):
    """Where one product rests and where it is fully activated, Hz.

    Rest is without end on the side it never answers; full activation is NaN where it never is.
    """

    rest_low_hz: float
    rest_high_hz: float
    full_up_hz: float = math.nan
    full_down_hz: float = math.nan


class Tape(msgspec.Struct, frozen=True, gc=False):
    """The frequencies on the tape."""

    low_hz: float = 49.5
    high_hz: float = 50.5

    def x(self, frequency_hz: float) -> float:
        """Return where a frequency is, 0 at the left edge and 1 at the right; outside it stays at the edge."""
        share = (frequency_hz - self.low_hz) / (self.high_hz - self.low_hz)
        return round(min(max(share, 0.0), 1.0), 4)


def zones(settings: Iterable[ServiceSettings]) -> dict[str, Zone]:
    """Return the zones of every product that is offered."""
    found: dict[str, Zone] = {}
    for service in settings:
        for fcr in service.fcr:
            droop = fcr.droop
            found[fcr.product.value] = Zone(
                rest_low_hz=-math.inf if fcr.product is Product.FCR_D_DOWN else droop.start_up_hz,
                rest_high_hz=math.inf if fcr.product is Product.FCR_D_UP else droop.start_down_hz,
                full_up_hz=math.nan if fcr.product is Product.FCR_D_DOWN else droop.full_up_hz,
                full_down_hz=math.nan if fcr.product is Product.FCR_D_UP else droop.full_down_hz,
            )
        for ffr in service.ffr:
            found[Product.FFR.value] = Zone(ffr.threshold_hz, math.inf, full_up_hz=ffr.threshold_hz)
    return found


def tape(known: Iterable[Zone]) -> Tape:
    """Return a tape around nominal that shows every limit, with a little room."""
    limits = [
        hz
        for zone in known
        for hz in (zone.rest_low_hz, zone.rest_high_hz, zone.full_up_hz, zone.full_down_hz)
        if math.isfinite(hz)
    ]
    half_hz = max((abs(hz - NOMINAL_HZ) for hz in limits), default=0.5)
    half_hz = max(half_hz, _LEAST_HALF_HZ) * 1.1
    return Tape(NOMINAL_HZ - half_hz, NOMINAL_HZ + half_hz)


def balance(frequency_hz: float) -> int:
    """Return 0 for a grid in balance, -1 where it lacks power and 1 where it has too much."""
    deviation_hz = frequency_hz - NOMINAL_HZ
    return 0 if abs(deviation_hz) < _BALANCED_HZ else -1 if deviation_hz < 0 else 1
