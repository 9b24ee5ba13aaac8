"""Frequency containment reserve: power of one product from the newest frequency (grid_services.md 1.1, 2.3, 2.4)."""

import msgspec

from control.readings import NO_LIMIT
from control.services import energy_management, figures
from control.services.droop import linear_share
from control.services.energy_management import EnergyMemory, Reservoir
from control.services.products import FcrSettings, Saturation, directions


class FcrMemory(msgspec.Struct, frozen=True):
    """What one product does now; all powers in W, `+` discharges."""

    energy: EnergyMemory = energy_management.STARTED
    power_w: float = 0.0
    """P_tot: response and energy management together, inside the limits of 2.4."""
    fcr_w: float = 0.0
    """The response alone, after the limits: `power_w - nem_w`."""
    nem_w: float = 0.0
    """Power of normal state energy management, `k C NEM_Current`."""
    nem: int = 0
    """NEM_Allowed now: -1 charges, 1 discharges; 0 outside the band at any time."""
    aem: bool = False
    activated: bool = False
    """The frequency asks for a response."""
    endurance_min: float = 0.0
    """Minutes of full activation the reservoir holds (FCR-N: the shorter direction); 0 while in AEM."""


OFF = FcrMemory()
"""Not procured: no power, nothing remembered."""


def advance(
    settings: FcrSettings,
    memory: FcrMemory,
    capacity_w: float,
    frequency_hz: float,
    reservoir: Reservoir,
    now_s: float,
    *,
    active: bool = True,
) -> FcrMemory:
    """Return what the product does at `now_s`.

    The response follows the newest frequency at every call, only energy management waits for the whole second.
    With `active` False or a volume of 0 the product is off at once and forgets; when it becomes active its input
    switches from the zero-activation frequency to the measured one, which is a step (1.3). A new volume holds at once.

    Args:
        settings: Of the product.
        memory: Of the last call; `OFF` before the first.
        capacity_w: Contracted volume C, W, >= 0; each direction.
        frequency_hz: Newest frequency; a stale or missing one is the caller's business (not active).
        reservoir: Energy left in the usable range.
        now_s: Monotonic time.
        active: The product is procured and may work.
    """
    if not active or capacity_w <= 0.0:
        return OFF
    asked = linear_share(settings.droop, _applied_hz(settings, frequency_hz))
    energy = energy_management.STARTED
    if settings.limited:
        energy = energy_management.advance(settings, memory.energy, capacity_w, frequency_hz, asked, reservoir, now_s)
    response_w = capacity_w * (asked - energy.reference_share)
    if settings.saturation is Saturation.OUTPUT:
        response_w = min(max(response_w, -capacity_w), capacity_w)
    nem_max_w = settings.nem_factor * capacity_w if settings.limited else 0.0
    nem_w = nem_max_w * energy.nem_current
    low_w, high_w = _limits(settings, capacity_w, nem_max_w)
    power_w = min(max(response_w + nem_w, low_w), high_w)
    aem = energy.aem_up or energy.aem_down
    return FcrMemory(
        energy=energy,
        power_w=power_w,
        fcr_w=power_w - nem_w,
        nem_w=nem_w,
        nem=energy.nem if energy_management.in_band(settings, frequency_hz) else 0,
        aem=aem,
        activated=asked != 0.0,
        endurance_min=0.0 if aem else figures.endurance_min(settings.product, reservoir, 0.0, capacity_w),
    )


def _applied_hz(settings: FcrSettings, frequency_hz: float) -> float:
    """Return f_sat, the frequency this product may see (equations 20-22)."""
    droop = settings.droop
    up, down = directions(settings.product)
    clipped = settings.saturation is Saturation.INPUT
    if not up:
        frequency_hz = max(frequency_hz, droop.start_down_hz)
    elif clipped:
        frequency_hz = max(frequency_hz, droop.full_up_hz)
    if not down:
        frequency_hz = min(frequency_hz, droop.start_up_hz)
    elif clipped:
        frequency_hz = min(frequency_hz, droop.full_down_hz)
    return frequency_hz


def _limits(settings: FcrSettings, capacity_w: float, nem_max_w: float) -> tuple[float, float]:
    """Return the smallest and the largest power (equations 24-26): no product uses what is kept for another."""
    free_w = NO_LIMIT if settings.saturation is Saturation.NONE else capacity_w + nem_max_w
    up, down = directions(settings.product)
    return -free_w if down else -nem_max_w, free_w if up else nem_max_w
