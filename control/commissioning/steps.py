"""From noisy traces to steps: settled levels of each segment, and the median of many steps.

A house switches loads whenever it likes. One such jump spoils one step or two; the median of a dozen does not care.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from statistics import median

from control.commissioning.model import COMMAND, Course, Estimate, Trace

HELD_BACK = 0.5
"""A step of less than this share of what was asked for was held back and is not used."""
LEAST_ERROR = 0.004
"""No ratio is known better than this: digits and classes of instruments."""
LEAST_VOLT = 0.05
"""No step of a voltage is known better than this."""
MAD_TO_SIGMA = 1.4826
"""Median absolute deviation to standard deviation of a normal distribution."""
MEDIAN_COST = 1.2533
"""Standard error of a median relative to that of a mean."""
ENCLOSED = 0.5
"""Ranks away from the middle, in square roots of the count, that enclose a median with one standard deviation."""

Step = tuple[float, float]
"""Change of the command, W, and of the trace."""


def level(trace: Trace, begin_s: float, end_s: float) -> tuple[float, ...]:
    """Return the median of a trace between two times; empty when it has no sample there."""
    values = trace.values[bisect_left(trace.times_s, begin_s) : bisect_right(trace.times_s, end_s)]
    return (median(values),) if values else ()


def steps(course: Course, name: str) -> tuple[Step, ...]:
    """Return every step of a trace beside that of the command, in order of time."""
    command, trace = course.traces.get(f"{COMMAND}/w"), course.traces.get(name)
    if command is None or trace is None:
        return ()
    found: list[Step] = []
    for before, after in pairwise(course.segments):
        spans = [(one.end_s - course.window_s, one.end_s) for one in (before, after)]
        commanded = [value for span in spans for value in level(command, *span)]
        seen = [value for span in spans for value in level(trace, *span)]
        if len(commanded) < len(spans) or len(seen) < len(spans):
            continue
        asked_w, told_w = after.power_w - before.power_w, commanded[1] - commanded[0]
        if told_w / asked_w >= HELD_BACK:
            found.append((told_w, seen[1] - seen[0]))
    return tuple(found)


def estimate(ratios: Iterable[float], least_error: float = LEAST_ERROR) -> tuple[Estimate, ...]:
    """Return the median with its standard error; empty for nothing.

    The error is the larger of two: from the median deviation, and from the ranks that enclose the median of any
    distribution with one standard deviation. The second one sees loads that happen to switch as large as the pulses.
    """
    values = sorted(ratios)
    if not values:
        return ()
    middle = median(values)
    spread = MAD_TO_SIGMA * median([abs(value - middle) for value in values])
    count = len(values)
    outside = max(0, math.floor(count / 2.0 - ENCLOSED * math.sqrt(count)))
    enclosed = (values[count - 1 - outside] - values[outside]) / 2.0
    return (Estimate(middle, max(least_error, MEDIAN_COST * spread / math.sqrt(count), enclosed), count),)


def ratio(course: Course, name: str) -> tuple[Estimate, ...]:
    """Return how far a trace steps for each watt commanded; empty when it cannot be told."""
    return estimate(seen / told_w for told_w, seen in steps(course, name))


def voltage(course: Course, name: str) -> tuple[Estimate, ...]:
    """Return by how many volts a voltage steps for each watt commanded; empty when it cannot be told."""
    return estimate((seen / told_w for told_w, seen in steps(course, name)), LEAST_VOLT / _largest_w(course))


def _largest_w(course: Course) -> float:
    return max(abs(segment.power_w) for segment in course.segments)


def added(first: Trace, second: Trace) -> Trace:
    """Return the sum of two traces at the times of the first; before the second begins its first value counts."""
    at = [max(bisect_right(second.times_s, time_s) - 1, 0) for time_s in first.times_s]
    return Trace(
        first.times_s, tuple(value + second.values[index] for value, index in zip(first.values, at, strict=True))
    )


def sure(distance: float, error: float) -> float:
    """Return how sure it is, 0 to 0.999, that a value that far from a limit is on its side of it."""
    return min(0.999, max(0.0, math.erf(distance / error / math.sqrt(2.0))))
