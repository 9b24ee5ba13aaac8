"""Which phase of the meter is which phase of the inverter, from their voltages alone.

Loads pull the three voltages of a site apart and move them by themselves, so the courses of inverter and meter match
only phase by phase.
"""

import math
from bisect import bisect_right
from itertools import permutations

from control.commissioning.model import Course, Trace

RIGHT = (0, 1, 2)
CLEAR = 0.5
"""The best order must leave less than this share of what the next best leaves."""
LEAST_V = 0.2
"""Voltages closer together than this tell no order."""


def matched(course: Course) -> tuple[tuple[int, int, int], ...]:
    """Return for each phase of the meter which phase of the inverter it is (0 to 2); empty when it cannot be told."""
    meter = [course.traces.get(f"{course.grid_meter}/v{phase}") for phase in (1, 2, 3)]
    inverter = [course.traces.get(f"{course.inverter_id}/v{phase}") for phase in (1, 2, 3)]
    if not all(trace is not None and trace.times_s for trace in (*meter, *inverter)):
        return ()
    pairs = [[_apart(mine, theirs) for theirs in inverter] for mine in meter]
    costs: dict[tuple[int, int, int], float] = {}
    for order in permutations((0, 1, 2), 3):
        offsets = [value for own, at in enumerate(order) for value in pairs[own][at]]
        mean = math.fsum(offsets) / len(offsets)
        costs[order] = math.sqrt(math.fsum((value - mean) ** 2 for value in offsets) / len(offsets))
    ranked = sorted(costs, key=lambda order: costs[order])
    best, second = ranked[0], ranked[1]
    if costs[second] < LEAST_V or costs[best] > CLEAR * costs[second]:
        return ()
    return (best,)


def _apart(mine: Trace | None, theirs: Trace | None) -> list[float]:
    """Return the differences of two voltages at the times of the first."""
    if mine is None or theirs is None:
        return []
    at = [max(bisect_right(theirs.times_s, time_s) - 1, 0) for time_s in mine.times_s]
    return [value - theirs.values[index] for value, index in zip(mine.values, at, strict=True)]
