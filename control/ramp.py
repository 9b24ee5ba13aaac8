"""Limits how fast a set-point moves; runs before the bounds, so that a shrinking bound is obeyed at once."""

from control.settings import RampSettings

MAX_DT_S = 1.0
"""A pause longer than this counts as one second: a stalled loop must not unlock a leap."""


def ramped(wanted_w: float, last_w: float, dt_s: float, ramp: RampSettings) -> tuple[float, float]:
    """Return the set-point after the ramp and the rate that held it back (0 when it did not).

    Args:
        wanted_w: Where the mode wants to go.
        last_w: Where the last set-point was, or measured power after a stop.
        dt_s: Measured time since the last cycle.
        ramp: Rates away from zero (`up`) and towards zero (`down`), W/s.
    """
    step_s = min(max(dt_s, 0.0), MAX_DT_S)
    towards_zero = abs(wanted_w) < abs(last_w) and wanted_w * last_w >= 0
    rate = ramp.down_w_per_s if towards_zero else ramp.up_w_per_s
    allowed = rate * step_s
    if abs(wanted_w - last_w) <= allowed:
        return wanted_w, 0.0
    return last_w + allowed if wanted_w > last_w else last_w - allowed, rate
