"""Normal and alert state energy management of limited reservoirs: NEM and AEM on exact one-second samples (2.2-2.4).

Both are rolling means over the last 300 samples, taken on whole seconds of the monotonic clock. The sums are kept as
sums of the ring itself, so that no rounding accumulates.
"""

import math

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
    up_min, down_min = minutes(reservoir, capacity_w)
    up, down = directions(settings.product)
    aem_up = up and _on(memory.aem_up, up_min, settings.aem_enable_min, settings.aem_disable_min)
    aem_down = down and _on(memory.aem_down, down_min, settings.aem_enable_min, settings.aem_disable_min)
    nem_ring, aem_ring = memory.nem_ring, memory.aem_ring
    missed = min(second - memory.second - 1, SAMPLES) if memory.second != STARTED.second else 0
    if missed:
        nem_ring = _pushed(nem_ring, float(memory.nem), missed)
        aem_ring = _pushed(aem_ring, memory.aem_share, missed)
    nem = _nem(settings, memory.nem, frequency_hz, up_min, down_min)
    aem_share = share if aem_up or aem_down else 0.0
    return EnergyMemory(
        second=second,
        nem=nem,
        aem_up=aem_up,
        aem_down=aem_down,
        aem_share=aem_share,
        # The means hold the samples before this one (equation 15: n from 1), which takes its place afterwards.
        nem_current=math.fsum(nem_ring) / SAMPLES,
        reference_share=math.fsum(aem_ring) / SAMPLES,
        nem_ring=_pushed(nem_ring, float(nem), 1),
        aem_ring=_pushed(aem_ring, aem_share, 1),
    )


def minutes(reservoir: Reservoir, capacity_w: float) -> tuple[float, float]:
    """Return how long full activation lasts upwards and downwards from a baseline of 0, min; `capacity_w` > 0."""
    return reservoir.up_wh / capacity_w * 60.0, reservoir.down_wh / capacity_w * 60.0


def in_band(settings: FcrSettings, frequency_hz: float) -> bool:
    """Return whether the frequency is strictly inside the band in which NEM works."""
    low, high = settings.nem_band_hz
    return low < frequency_hz < high


def _on(was_on: bool, left_min: float, enable_min: float, disable_min: float) -> bool:  # noqa: FBT001 - the state itself
    """Return whether a low reservoir switches something on, with hysteresis."""
    return left_min < (disable_min if was_on else enable_min)


def _nem(settings: FcrSettings, was: int, frequency_hz: float, up_min: float, down_min: float) -> int:
    """Return NEM_Allowed (equation 14); a new start inside the band needs the enabling threshold again."""
    if not in_band(settings, frequency_hz):
        return 0
    up, down = directions(settings.product)
    if up and _on(was == -1, up_min, settings.nem_enable_min, settings.nem_disable_min):
        return -1
    if down and _on(was == 1, down_min, settings.nem_enable_min, settings.nem_disable_min):
        return 1
    return 0


def _pushed(ring: tuple[float, ...], sample: float, times: int) -> tuple[float, ...]:
    """Return the ring with its oldest samples replaced; a ring of nothing but zeros stays the same object."""
    if sample == 0.0 and ring is NO_SAMPLES:
        return ring
    return (ring + (sample,) * times)[-SAMPLES:]
