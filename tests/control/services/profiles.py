"""Frequencies of the test program over time (grid_services.md 1.2), built from start, rate and target."""

import bisect
from collections.abc import Sequence

from tests.control.services.simulated import Profile

Ramp = tuple[float, float, float]
"""Start in s, rate in Hz/s (0: a step), frequency it leads to."""

FCR_D_UP: tuple[Ramp, ...] = (
    (30.0, 0.14, 49.45),
    (34.9, 0.09, 49.9),
    (90.0, 0.24, 49.5),
    (390.0, 0.24, 49.9),
    (690.0, 0.24, 49.0),
    (750.0, 0.24, 50.0),
    (1050.0, 0.24, 49.7),
    (1350.0, 0.24, 49.89),
)
"""Ramps 1 to 8 after a start at 49.9 Hz."""
FCR_N_STEPS: tuple[Ramp, ...] = (
    (30.0, 0.0, 49.95),
    (60.0, 0.0, 50.0),
    (360.0, 0.0, 49.9),
    (660.0, 0.0, 50.1),
    (960.0, 0.0, 50.0),
)
"""Steps after a start at 50 Hz; the last one is held until 1260 s."""


def ramps(start_hz: float, parts: Sequence[Ramp]) -> Profile:
    """Follow ramps one after the other and hold in between."""
    starts = [start_s for start_s, _, _ in parts]
    before = [start_hz, *(to_hz for _, _, to_hz in parts)]

    def profile(at_s: float) -> float:
        index = bisect.bisect_right(starts, at_s) - 1
        if index < 0:
            return start_hz
        start_s, rate, to_hz = parts[index]
        from_hz = before[index]
        moved_hz = rate * (at_s - start_s)
        if rate == 0.0 or moved_hz >= abs(to_hz - from_hz):
            return to_hz
        return from_hz + moved_hz if to_hz > from_hz else from_hz - moved_hz

    return profile


def mirrored(profile: Profile) -> Profile:
    """Mirror about 50 Hz."""
    return lambda at_s: 100.0 - profile(at_s)
