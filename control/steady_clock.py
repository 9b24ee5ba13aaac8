"""Whether what has ended by the wall clock may be forgotten: a clock that is set wrong for a moment must not decide it.

Who keeps what begins and ends by the wall clock remembers since when that clock has not been set, and forgets nothing
until it has been steady for `KEEP_S`.
"""

from control.readings import NEVER_S, Instant

JUMP_S = 2.0
"""The wall clock was set when it moves by this much more or less than the monotonic clock in one cycle."""
KEEP_S = 3600.0
"""What has ended is forgotten this long after its end, and only if the clock was not set meanwhile."""


def jump_s(last: Instant, now: Instant) -> float:
    """Return how far the wall clock was set since the last cycle, s; 0 at the first."""
    return 0.0 if last.at_s == NEVER_S else (now.at_utc - last.at_utc) - (now.at_s - last.at_s)


def since_s(before_s: float, jumped_s: float, now: Instant) -> float:
    """Return since when the clock has not been set; `before_s` is what was returned last, `NEVER_S` at first."""
    return now.at_s if abs(jumped_s) > JUMP_S or before_s == NEVER_S else before_s


def ended_before_utc(steady_since_s: float, now: Instant) -> float:
    """Return the instant whose past may be forgotten; `NEVER_S` while the clock has not been steady for long."""
    return now.at_utc - KEEP_S if now.at_s - steady_since_s >= KEEP_S else NEVER_S
