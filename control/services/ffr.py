"""Fast frequency reserve: full power for a fixed time after a dip, then pause and recharge (grid_services.md 3)."""

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
"""By the threshold. The last one needs the frequency every 50 ms: two samples below the threshold make the trigger."""
DURATIONS: dict[str, Duration] = {
    "long": Duration(30.0, NO_LIMIT),
    # 20 %/s is allowed as a mean over one second; 17 % leaves room for set-points every 100 ms with jitter.
    "short": Duration(5.0, 0.17),
}


def settings_of(alternative: str, duration: str) -> FfrSettings:
    """Return the settings of a named pair out of `ALTERNATIVES` and `DURATIONS`."""
    pair, support = ALTERNATIVES[alternative], DURATIONS[duration]
    return FfrSettings(
        threshold_hz=pair.threshold_hz,
        activation_s=pair.activation_s,
        support_s=support.support_s,
        deactivation_share_per_s=support.deactivation_share_per_s,
    )


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
    if memory.state in {FfrState.OFF, FfrState.ARMED}:
        return _waiting(settings, memory, capacity_w, frequency_hz, now_s)
    delivered_ws = memory.delivered_ws + memory.power_w * max(now_s - memory.at_s, 0.0)
    state, share = _running(settings, now_s - memory.crossing_s)
    if state is FfrState.RECOVERY:
        if delivered_ws <= 0.0 or settings.recovery_share == 0.0 or now_s - memory.crossing_s >= settings.ready_after_s:
            return _waiting(settings, FfrMemory(at_s=now_s), capacity_w, frequency_hz, now_s)
        if frequency_hz < settings.recovery_above_hz:
            share = 0.0
    return FfrMemory(
        state=state,
        power_w=memory.capacity_w * share,
        crossing_s=memory.crossing_s,
        capacity_w=memory.capacity_w,
        delivered_ws=delivered_ws,
        at_s=now_s,
    )


def _waiting(
    settings: FfrSettings, memory: FfrMemory, capacity_w: float, frequency_hz: float, now_s: float
) -> FfrMemory:
    """Return the reserve before an activation: the trigger needs the dip to be seen for longer than a spike lasts."""
    if capacity_w <= 0.0:
        return OFF
    if frequency_hz >= settings.threshold_hz:
        return FfrMemory(state=FfrState.ARMED, at_s=now_s)
    since_s = now_s if memory.below_since_s == NEVER_S else memory.below_since_s
    if now_s - since_s <= settings.spike_s:
        return FfrMemory(state=FfrState.ARMED, below_since_s=since_s, at_s=now_s)
    state, share = _running(settings, now_s - since_s)
    return FfrMemory(state=state, power_w=capacity_w * share, crossing_s=since_s, capacity_w=capacity_w, at_s=now_s)


def _running(settings: FfrSettings, elapsed_s: float) -> tuple[FfrState, float]:
    """Return state and share of the volume so long after the crossing."""
    if elapsed_s < settings.activation_s:
        return FfrState.ACTIVATING, 1.0 + settings.boost_share
    left_s = elapsed_s - settings.activation_s - settings.support_s
    if left_s < 0.0:
        return FfrState.SUPPORT, 1.0
    share = 1.0 - settings.deactivation_share_per_s * left_s
    if share > 0.0:
        return FfrState.DEACTIVATING, share
    if left_s - 1.0 / settings.deactivation_share_per_s < settings.buffer_s:
        return FfrState.BUFFER, 0.0
    return FfrState.RECOVERY, -settings.recovery_share


RANGES: dict[str, tuple[float, float]] = {
    "threshold_hz": (45.0, 50.0),
    "activation_s": (0.1, 10.0),
    "support_s": (1.0, 3600.0),
    "deactivation_share_per_s": (0.001, NO_LIMIT),
    "overshoot_share": (0.0, 1.0),
    "boost_share": (0.0, 1.0),
    "buffer_s": (0.0, 3600.0),
    "recovery_share": (0.0, 1.0),
    "recovery_above_hz": (45.0, 50.5),
    "ready_after_s": (1.0, 86400.0),
    "spike_s": (0.0, 10.0),
}
"""Allowed range of each setting."""


def faults(settings: FfrSettings) -> list[str]:
    """Return in words what makes settings unusable, naming the key, the value and what is allowed."""
    found: list[str] = []
    for name, (low, high) in RANGES.items():
        value = getattr(settings, name)
        if not low <= value <= high:
            found.append(f"ffr: {name} {value:g} is outside {low:g} to {high:g}")
    if found:
        return found
    if settings.boost_share > settings.overshoot_share:
        found.append(
            f"ffr: boost_share {settings.boost_share:g} must not be above overshoot_share {settings.overshoot_share:g}"
        )
    if settings.spike_s >= settings.activation_s:
        found.append(f"ffr: spike_s {settings.spike_s:g} must be below activation_s {settings.activation_s:g}")
    served_s = settings.activation_s + settings.support_s + 1.0 / settings.deactivation_share_per_s + settings.buffer_s
    if settings.ready_after_s < served_s:
        found.append(
            f"ffr: ready_after_s {settings.ready_after_s:g} must be at least {served_s:g}, "
            "the time of activation, support, deactivation and buffer"
        )
    return found
