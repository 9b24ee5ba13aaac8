"""Delays: the median answer to a step, and the first-order answer with a dead time that fits it best."""

import math
from bisect import bisect_left, bisect_right
from itertools import pairwise
from statistics import median

from control.commissioning.model import COMMAND, Course, Lag, Trace
from control.commissioning.steps import HELD_BACK, level

GRID_S = 0.1
"""Width of a point of the median answer; delays are not told more finely than half of this."""
DEAD_S = tuple(0.05 * number for number in range(81))
"""Dead times that are tried: 0 to 4 s."""
LAGS_S = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1.2, 1.8, 2.5)
MISFIT = 0.12
"""A fit that leaves more than this share of the step tells nothing."""
LEAST_HEIGHT = 0.05
"""A step of less than this share of what was asked for has no shape."""
LEAST_STEPS = 3

Response = tuple[tuple[float, float], ...]


def response(course: Course, name: str) -> Response:
    """Return the median answer of a trace to all steps: seconds after the request, share of its own step."""
    trace = course.traces.get(name)
    if trace is None:
        return ()
    points: dict[int, list[float]] = {}
    count = 0
    for before, after in pairwise(course.segments):
        start = level(trace, before.end_s - course.window_s, before.end_s)
        end = level(trace, after.end_s - course.window_s, after.end_s)
        asked_w = after.power_w - before.power_w
        if not start or not end or not _stepped(course, before.end_s, after.end_s, asked_w):
            continue
        height = end[0] - start[0]
        if abs(height) < LEAST_HEIGHT * abs(asked_w):
            continue
        count += 1
        low, high = bisect_left(trace.times_s, after.begin_s - 0.5), bisect_right(trace.times_s, after.end_s)
        for time_s, value in zip(trace.times_s[low:high], trace.values[low:high], strict=True):
            points.setdefault(round((time_s - after.begin_s) / GRID_S), []).append((value - start[0]) / height)
    if count < LEAST_STEPS:
        return ()
    return tuple((GRID_S * number, median(points[number])) for number in sorted(points))


def _stepped(course: Course, begin_s: float, end_s: float, asked_w: float) -> bool:
    command: Trace = course.traces.get(f"{COMMAND}/w", Trace((), ()))
    before = level(command, begin_s - course.window_s, begin_s)
    after = level(command, end_s - course.window_s, end_s)
    return bool(before and after) and (after[0] - before[0]) / asked_w >= HELD_BACK


def fitted(cause: Response, effect: Response) -> tuple[Lag, ...]:
    """Return the first-order answer that turns one response into the other; empty when none does."""
    if not cause or not effect:
        return ()
    best = Lag(0.0, 0.0, math.inf)
    for lag_s in LAGS_S:
        smooth = _filtered(cause, lag_s)
        times_s = [time_s for time_s, _ in smooth]
        for dead_s in DEAD_S:
            misfit = math.sqrt(
                math.fsum((value - _at(times_s, smooth, time_s - dead_s)) ** 2 for time_s, value in effect)
                / len(effect)
            )
            if misfit < best.misfit - 1e-9:
                best = Lag(dead_s, lag_s, misfit)
    return (best,) if best.misfit <= MISFIT else ()


def _filtered(cause: Response, lag_s: float) -> Response:
    if lag_s == 0.0:
        return cause
    state, last_s = cause[0][1], cause[0][0]
    found: list[tuple[float, float]] = []
    for time_s, value in cause:
        state += (value - state) * -math.expm1(-(time_s - last_s) / lag_s)
        last_s = time_s
        found.append((time_s, state))
    return tuple(found)


def _at(times_s: list[float], curve: Response, time_s: float) -> float:
    """Return a curve between its points; its first or last value beyond them."""
    right = bisect_right(times_s, time_s)
    if right == 0:
        return curve[0][1]
    if right == len(curve):
        return curve[-1][1]
    (left_s, left), (right_s, value) = curve[right - 1], curve[right]
    return left + (value - left) * (time_s - left_s) / (right_s - left_s)
