"""How an output takes a value between 0 and 1: as a switch, as the share itself, or as pulses.

Slow pulses (a heater at a relay) are made here, by the board that looks at its outputs; fast ones (a fan at a pin) by
`hardware/io/pwm_port.py` on a thread of their own.
"""

import math

import msgspec

from hardware.io.wire import Drive, Wire

FAST_S = (0.02, 0.5)
"""Periods of fast pulses: 2 to 50 Hz."""
SLOW_S = (10.0, 600.0)
"""Periods of slow pulses."""
SWITCH_HYSTERESIS = 0.1
"""A switch that is on goes off this far below where it goes on: a share that wavers must not wear out a relay."""
SAME, HALF_STEP = 0.01, 0.51
"""Levels this near are the same; where a level is a whole number (0 to 255), rounding is no difference."""


class Pulse(msgspec.Struct, frozen=True, gc=False):
    """The period that runs: when it began and how much of it is on."""

    begin_s: float = -math.inf
    on_s: float = 0.0


NO_PULSE = Pulse()
SWITCHED_ON = Pulse(on_s=math.inf)


def fast(wire: Wire) -> bool:
    """Tell whether an output needs the pulses of a thread."""
    return wire.output and wire.drive is Drive.PULSE and wire.pulse_s <= FAST_S[1]


def tolerance(wire: Wire) -> float:
    """Return how far two levels of a line may be apart and still be the same."""
    return HALF_STEP if abs(wire.scale) < 1.0 else SAME


def shaped(wire: Wire, value: float, pulse: Pulse | None, at_s: float) -> tuple[float, Pulse]:
    """Return what the line is now, and the period that runs.

    Args:
        wire: The output.
        value: What it is to be, 0 to 1.
        pulse: Its period until now.
        at_s: Now.
    """
    if wire.drive is Drive.SWITCH:
        was_on = pulse is not None and pulse.on_s > 0.0
        on = value > max(wire.on_from - SWITCH_HYSTERESIS, 0.0) if was_on else value >= wire.on_from
        return (1.0, SWITCHED_ON) if on else (0.0, NO_PULSE)
    if wire.drive is Drive.SHARE or fast(wire):
        return value, NO_PULSE
    running = _following(wire, value, pulse or NO_PULSE, at_s)
    return (1.0 if at_s - running.begin_s < running.on_s else 0.0), running


def _following(wire: Wire, value: float, pulse: Pulse, at_s: float) -> Pulse:
    """Return the period in force: 0 and 1 count at once, a share from the next period on.

    A share that changes within a period would make pulses shorter than the least.
    """
    if value <= 0.0:
        return pulse if pulse.on_s == 0.0 else Pulse(at_s, 0.0)
    if value >= 1.0:
        return Pulse(at_s, wire.pulse_s)
    rested = pulse.on_s == 0.0 and at_s - pulse.begin_s >= wire.least_s
    if rested or at_s - pulse.begin_s >= wire.pulse_s:
        return Pulse(at_s, on_time_s(value, wire.pulse_s, wire.least_s))
    return pulse


def on_time_s(share: float, period_s: float, least_s: float) -> float:
    """Return how long of a period is on: never shorter than the least, nor the rest, except none at all."""
    on_s = share * period_s
    if on_s < least_s:
        return least_s if on_s >= least_s / 2.0 else 0.0
    if period_s - on_s < least_s:
        return period_s - least_s if period_s - on_s >= least_s / 2.0 else period_s
    return on_s
