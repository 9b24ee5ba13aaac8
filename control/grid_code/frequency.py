"""P(f): power that follows a frequency far from nominal, in both directions of a storage (LFSM-O, LFSM-U).

`dP = (f_start - f) / (f_nominal * droop) * P_reference` comes on top of what the mode wants. A mode that steers by the
grid meter does not fight it: grid power and battery power together are the demand, whatever the battery adds.
"""

import math

import msgspec

from control.grid_code.model import NOT_NOW_S, FrequencyResponse, Reference, ResponseMemory
from control.readings import NO_LIMIT

REST = ResponseMemory()
LEAST_W = 1e-3
"""A remainder of the lag below this is none."""


def follow(
    memory: ResponseMemory,
    response: FrequencyResponse,
    side: int,
    frequency_hz: float,
    nominal_hz: float,
    rated_w: float,
    power_w: float,
    now_s: float,
    dt_s: float,
) -> ResponseMemory:
    """Return the response after this cycle.

    Args:
        memory: Of the last cycle.
        response: Settings of this side.
        side: 1 for over-frequency, -1 for under-frequency.
        frequency_hz: Newest grid frequency.
        nominal_hz: 50 or 60.
        rated_w: Rated reference power.
        power_w: Measured power of the battery now, the momentary reference.
        now_s: Monotonic time.
        dt_s: Measured time since the last cycle.
    """
    depth_hz = side * (frequency_hz - response.start_hz)
    if not memory.active:
        if depth_hz <= 0.0:
            return REST
        first = memory.beyond_since_s >= NOT_NOW_S
        since_s = now_s if first else memory.beyond_since_s
        crossing_w = power_w if first else memory.crossing_w
        active = now_s - since_s >= response.delay_s
        memory = ResponseMemory(since_s, active, crossing_w)
        if not active:
            return memory
    return _driven(memory, response, side, depth_hz, frequency_hz, nominal_hz, rated_w, now_s, dt_s)


def _driven(
    memory: ResponseMemory,
    response: FrequencyResponse,
    side: int,
    depth_hz: float,
    frequency_hz: float,
    nominal_hz: float,
    rated_w: float,
    now_s: float,
    dt_s: float,
) -> ResponseMemory:
    """Return an active response: on its line, held until the stop frequency, or on its way back."""
    reference_w = rated_w if response.reference is Reference.RATED else abs(memory.crossing_w)
    line_w = max(depth_hz, 0.0) / (nominal_hz * response.droop_pct / 100.0) * reference_w
    holds = side * (response.start_hz - response.stop_hz) > 0.0
    back = side * (frequency_hz - response.stop_hz) <= 0.0
    inside_since_s = min(memory.inside_since_s, now_s) if back else NOT_NOW_S
    target_w = max(memory.target_w, line_w) if holds else line_w
    if back and now_s - inside_since_s >= response.stop_delay_s:
        target_w = 0.0
        if response.return_pct_per_min < NO_LIMIT:
            step_w = rated_w * response.return_pct_per_min / 100.0 / 60.0 * max(dt_s, 0.0)
            target_w = max(memory.target_w - step_w, 0.0)
    power_w = _lagged(memory.power_w, target_w, response.time_constant_s, dt_s)
    after = msgspec.structs.replace(memory, target_w=target_w, power_w=power_w, inside_since_s=inside_since_s)
    return REST if back and power_w == 0.0 and _returned(after, response, now_s) else after


def _lagged(last_w: float, target_w: float, time_constant_s: float, dt_s: float) -> float:
    if time_constant_s <= 0.0:
        return target_w
    power_w = last_w + (target_w - last_w) * -math.expm1(-max(dt_s, 0.0) / time_constant_s)
    return 0.0 if target_w == 0.0 and power_w < LEAST_W else power_w


def returning_share(memory: ResponseMemory, response: FrequencyResponse, now_s: float) -> float:
    """Return how much of the rating power may have grown since the frequency is back, 0 to 1; 1 when nothing holds it.

    After a disturbance power must not jump back against it: it stays where the crossing found it for the stop delay.
    """
    if memory.inside_since_s >= NOT_NOW_S:
        return 1.0
    passed_s = now_s - memory.inside_since_s - response.stop_delay_s
    if passed_s < 0.0:
        return 0.0
    return 1.0 if response.return_pct_per_min >= NO_LIMIT else passed_s / 60.0 * response.return_pct_per_min / 100.0


def remaining_s(memory: ResponseMemory, response: FrequencyResponse, now_s: float) -> float:
    """Return what is left of the stop delay."""
    return max(response.stop_delay_s - (now_s - memory.inside_since_s), 0.0)


def _returned(memory: ResponseMemory, response: FrequencyResponse, now_s: float) -> bool:
    return returning_share(memory, response, now_s) >= 1.0
