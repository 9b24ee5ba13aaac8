"""Fast frequency reserve: full power for a fixed time after a deep dip, then pause and recharge (grid_services.md 3)."""

from enum import StrEnum

import msgspec

from control.readings import NEVER_S, NO_LIMIT


class FfrState(StrEnum):
    """Where in its sequence the reserve is; a state lasts by time alone, whatever the frequency does meanwhile."""

    OFF = "off"
    """No volume."""
    ARMED = "armed"
    ACTIVATING = "activating"
    SUPPORT = "support"
    DEACTIVATING = "deactivating"
    BUFFER = "buffer"
    """Power stays at the baseline."""
    RECOVERY = "recovery"
    """The energy delivered is charged again."""


class FfrSettings(msgspec.Struct, frozen=True):
    """One activation alternative and one support duration; the shares are of the volume.

    Buffer, recovery and overshoot are recalled figures: to be confirmed with the system operator.
    """

    threshold_hz: float = 49.7
    activation_s: float = 1.30
    """Full power is reached this long after the frequency crossed the threshold."""
    support_s: float = 30.0
    deactivation_share_per_s: float = NO_LIMIT
    """How fast power leaves after the support; `NO_LIMIT` at once (long duration), at most 0.20 for the short one."""
    overshoot_share: float = 0.35
    """Most power above the volume."""
    boost_share: float = 0.30
    """Power asked for above the volume while activating, so that a lagging inverter is full in time [prop]."""
    buffer_s: float = 15.0
    """Pause at the baseline after the deactivation, >= 10 s."""
    recovery_share: float = 0.20
    """Power of recharging, at most 0.25; 0: the reserve does not recharge itself."""
    recovery_above_hz: float = 49.9
    """Recharging waits while the frequency is lower [prop]."""
    ready_after_s: float = 900.0
    """Armed again at the latest this long after the crossing; earlier once the energy is back."""
    spike_s: float = 0.08
    """A dip that is not seen longer than this is no activation [prop]."""


class Alternative(msgspec.Struct, frozen=True):
    """A pair of threshold and time to full activation."""

    threshold_hz: float
    activation_s: float


class Duration(msgspec.Struct, frozen=True):
    """A support duration and how fast power may leave afterwards, share of the volume per second."""

    support_s: float
    deactivation_share_per_s: float


ALTERNATIVES: dict[str, Alternative] = {
    "49.7": Alternative(49.7, 1.30),
    "49.6": Alternative(49.6, 1.00),
    "49.5": Alternative(49.5, 0.70),
}
DURATIONS: dict[str, Duration] = {
    "long": Duration(30.0, NO_LIMIT),
    # 20 %/s is allowed as a mean over one second; 17 % leaves room for set-points every 100 ms with jitter.
    "short": Duration(5.0, 0.17),
}


def settings_of(alternative: str, duration: str) -> FfrSettings:
    """Return the settings of a named pair out of `ALTERNATIVES` and `DURATIONS`."""
    raise NotImplementedError


class FfrMemory(msgspec.Struct, frozen=True):
    """State of the reserve."""

    state: FfrState = FfrState.OFF
    power_w: float = 0.0
    """`+` discharges."""
    below_since_s: float = NEVER_S
    """First sample of the present dip below the threshold while armed; `NEVER_S`: none."""
    crossing_s: float = NEVER_S
    """When the activation that is running began; times count from it."""
    capacity_w: float = 0.0
    """Volume of the activation that is running; latched with the trigger."""
    delivered_ws: float = 0.0
    """Energy that is not charged again yet, Ws."""
    at_s: float = NEVER_S
    """Time of the last call."""


OFF = FfrMemory()


def advance(
    settings: FfrSettings, memory: FfrMemory, capacity_w: float, frequency_hz: float, now_s: float
) -> FfrMemory:
    """Return state and power at `now_s`; an activation once begun is completed with the volume it began with.

    Args:
        settings: Of the alternative and duration sold.
        memory: Of the last call; `OFF` before the first.
        capacity_w: Contracted volume, W, >= 0; 0 arms nothing.
        frequency_hz: Newest frequency.
        now_s: Monotonic time.
    """
    raise NotImplementedError


def faults(settings: FfrSettings) -> list[str]:
    """Return in words what makes settings unusable, naming the key, the value and what is allowed."""
    raise NotImplementedError
