"""Which phase of the meter is which phase of the inverter, from the movement of their voltages.

Loads on one phase move its voltage alone. Levels say nothing: two instruments differ by a volt anyway. So the courses
are compared without their means, and without what all three phases have in common.
"""

import math
from bisect import bisect_right
from itertools import permutations

from control.commissioning.model import Course, Trace

RIGHT = (0, 1, 2)
CLEAR = 0.6
"""The best order must leave less than this share of what the next best leaves."""
LEAST_V = 0.15
"""Phases that move less than this against each other tell no order."""


def matched(course: Course) -> tuple[tuple[int, int, int], ...]:
    """Return for each phase of the meter which phase of the inverter it is (0 to 2); empty when it cannot be told."""
    meter = _phases(course, course.grid_meter)
    inverter = _phases(course, course.inverter_id)
    if not meter or not inverter:
        return ()
    times_s = meter[0].times_s
    mine = _moved([_at(trace, times_s) for trace in meter])
    theirs = _moved([_at(trace, times_s) for trace in inverter])
    costs = {
        order: math.sqrt(
            math.fsum(
                (one - other) ** 2
                for own, at in enumerate(order)
                for one, other in zip(mine[own], theirs[at], strict=True)
            )
            / (len(order) * len(times_s))
        )
        for order in permutations((0, 1, 2), 3)
    }
    best, second = sorted(costs, key=lambda order: costs[order])[:2]
    if costs[second] < LEAST_V or costs[best] > CLEAR * costs[second]:
        return ()
    return (best,)


def _phases(course: Course, device_id: str) -> list[Trace]:
    """Return the three voltages of a device; empty when one is missing."""
    found = [course.traces[name] for phase in (1, 2, 3) if (name := f"{device_id}/v{phase}") in course.traces]
    return found if len(found) == len(RIGHT) and all(trace.times_s for trace in found) else []


def _at(trace: Trace, times_s: tuple[float, ...]) -> list[float]:
    return [trace.values[max(bisect_right(trace.times_s, time_s) - 1, 0)] for time_s in times_s]


def _moved(phases: list[list[float]]) -> list[list[float]]:
    """Return how each phase moves against the mean of all, without its own mean."""
    common = [math.fsum(values) / len(values) for values in zip(*phases, strict=True)]
    apart = [[value - mean for value, mean in zip(phase, common, strict=True)] for phase in phases]
    means = [math.fsum(phase) / len(phase) for phase in apart]
    return [[value - mean for value in phase] for phase, mean in zip(apart, means, strict=True)]
