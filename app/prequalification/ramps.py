"""Finds ramps and steps in the applied frequency of a test, more exactly than its sampling."""

from itertools import pairwise

import msgspec
import numpy as np

from app.prequalification.trace import Trace

STILL_HZ = 5e-4
"""Less change between two rows is no change."""
SAME_RATE = 0.02
SAME_HZ = 0.003


class Ramp(msgspec.Struct, frozen=True):
    """One change of the applied frequency and the hold after it."""

    start_s: float
    end_s: float
    """End of the ramp itself."""
    next_s: float
    """Begin of the next one, or end of the test."""
    from_hz: float
    to_hz: float

    @property
    def rate_hz_per_s(self) -> float:
        """Rate without sign; large for a step."""
        return abs(self.to_hz - self.from_hz) / max(self.end_s - self.start_s, 1e-6)


def found(trace: Trace) -> tuple[Ramp, ...]:
    """Return the ramps of a test, in order."""
    change = np.diff(trace.applied_hz)
    direction = np.where(np.abs(change) > STILL_HZ, np.sign(change), 0).astype(int)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], direction, [0]))))
    ramps = [_ramp(trace, int(first), int(last)) for first, last in pairwise(edges) if direction[first]]
    ends = [*(ramp.start_s for ramp in ramps[1:]), float(trace.t_s[-1])]
    return tuple(msgspec.structs.replace(ramp, next_s=next_s) for ramp, next_s in zip(ramps, ends, strict=True))


def _ramp(trace: Trace, first: int, last: int) -> Ramp:
    """Return the ramp that moves between rows `first` and `last`.

    The rows strictly inside lie on a line; where it meets the frequencies before and after is where the ramp began and
    ended, between two rows.
    """
    times, values = trace.t_s, trace.applied_hz
    from_hz, to_hz = float(values[first]), float(values[last])
    if last - first < 4:  # too short for a line: a step, first seen in the row after it
        return Ramp(float(times[first + 1]), float(times[last]), 0.0, from_hz, to_hz)
    inner = slice(first + 1, last)
    slope, level_hz = np.polynomial.polynomial.polyfit(times[inner], values[inner], 1)[::-1]
    start_s, end_s = (from_hz - level_hz) / slope, (to_hz - level_hz) / slope
    return Ramp(round(float(start_s), 4), round(float(end_s), 4), 0.0, from_hz, to_hz)
