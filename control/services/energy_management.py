"""Normal and alert state energy management of limited reservoirs: NEM and AEM on exact one-second samples (2.2-2.4).

Both are rolling means over the last 300 samples, taken on whole seconds of the monotonic clock. The sums are kept as
sums of the ring itself, so that no rounding accumulates.
"""

import math
from collections.abc import Iterable

import msgspec

from control.readings import NEVER_S
from control.services.products import FcrSettings, directions

SAMPLES = 300
"""Five minutes at one sample a second (equations 15 and 18)."""
NO_SAMPLES = (0.0,) * SAMPLES


class Reservoir(msgspec.Struct, frozen=True, gc=False):
    """Energy inside the usable range, Wh, at least 0."""

    up_wh: float
    """What can still be discharged."""
    down_wh: float
    """What can still be charged."""


class EnergyMemory(msgspec.Struct, frozen=True):
    """States and samples of both managements; the ring's next sample replaces the oldest."""

    second: int = int(NEVER_S)
    """Whole second of the last sample."""
    nem: int = 0
    """NEM_Allowed: -1 charges, 1 discharges, 0 rests."""
    aem_up: bool = False
    """AEM because hardly anything is left to discharge."""
    aem_down: bool = False
    """AEM because hardly anything is left to charge."""
    aem_share: float = 0.0
    """Last sample of the reference, as the share of the volume the frequency asked for; 0 without AEM."""
    nem_ring: tuple[float, ...] = NO_SAMPLES
    aem_ring: tuple[float, ...] = NO_SAMPLES
    nem_current: float = 0.0
    """NEM_Current, -1 to 1 (equation 15)."""
    reference_share: float = 0.0
    """The reference f_ref (equation 18), as the share of the volume that is faded out."""


STARTED = EnergyMemory()
"""Before the first sample: rings filled with rest and with the zero-activation frequency."""


def advance(
    settings: FcrSettings,
    memory: EnergyMemory,
    capacity_w: float,
    frequency_hz: float,
    share: float,
    reservoir: Reservoir,
    now_s: float,
) -> EnergyMemory:
    """Take the sample of this second if it is not taken yet; between whole seconds the memory is returned as it is.

    Seconds in which nobody called count with the state held since the last sample. A clock that stands still or runs
    back takes no sample.

    Args:
        settings: Thresholds and band.
        memory: Of the last call.
        capacity_w: Contracted volume, W, > 0.
        frequency_hz: Newest frequency.
        share: Unsaturated share the frequency asks for: `(f0 - f_sat) / df_max`.
        reservoir: Energy left.
        now_s: Monotonic time.
    """
    second = math.floor(now_s)
    if second <= memory.second:
        return memory
    raise NotImplementedError


def _unused(_: Iterable[float]) -> object:
    return directions
