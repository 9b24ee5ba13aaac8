"""Frequency containment reserve: power of one product from the newest frequency (grid_services.md 1.1, 2.3, 2.4)."""

import msgspec

from control.services import energy_management
from control.services.energy_management import EnergyMemory, Reservoir
from control.services.products import FcrSettings


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
    raise NotImplementedError
