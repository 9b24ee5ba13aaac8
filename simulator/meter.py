"""An energy meter as an instrument: refresh interval, delay, moving last digits, energy counters.

A real meter never shows exactly the same numbers twice while current flows: the last digits move at every refresh.
The controller relies on it to find a frozen meter, so the noise is part of the model.
"""

import math
from collections.abc import Iterator

import msgspec

from simulator.grid import Phases

REFRESH_S = 0.1
"""Interval at which an instrument publishes new values, when nothing else is said."""


class MeterSpec(msgspec.Struct, frozen=True, gc=False):
    """Accuracy of an instrument; defaults fit a class-1 three-phase meter."""

    noise: float = 1.0
    """Factor on all noise; 0 makes an ideal instrument (the frozen check of a controller will then fire)."""
    delay_s: float = REFRESH_S
    """How old the published values are, to the nearest refresh."""
    refresh_s: float = REFRESH_S
    """Interval at which new values are published; a fast frequency meter does it every 10 to 50 ms."""


class MeterSample(msgspec.Struct, frozen=True, gc=False):
    """What the instrument shows; power `+` as for the meter's place (grid: import, PV: production)."""

    voltages_v: Phases
    currents_a: Phases
    active_w: Phases
    reactive_var: Phases
    frequency_hz: float
    forward_wh: float
    """Counter of the energy that flowed in the `+` direction."""
    reverse_wh: float


class MeterState(msgspec.Struct, frozen=True, gc=False):
    """Where an instrument stands."""

    forward_wh: float = 0.0
    reverse_wh: float = 0.0
    age_s: float = 0.0
    """Time since the last refresh."""
    sum_w: Phases = (0.0, 0.0, 0.0)
    """Energy of each phase in Ws since the last refresh."""
    pending: tuple[MeterSample, ...] = ()
    shown: MeterSample | None = None
    refreshes: int = 0


def measure(
    spec: MeterSpec,
    voltages_v: Phases,
    active_w: Phases,
    reactive_var: Phases,
    frequency_hz: float,
    counters_wh: tuple[float, float],
    noise: Iterator[float],
) -> MeterSample:
    """Return what an instrument shows of true values: about 1 digit plus 0.02 % of noise (sigma)."""
    size = spec.noise
    one = _measured(voltages_v[0], active_w[0], reactive_var[0], size, noise)
    two = _measured(voltages_v[1], active_w[1], reactive_var[1], size, noise)
    three = _measured(voltages_v[2], active_w[2], reactive_var[2], size, noise)
    return MeterSample(
        voltages_v=(one[0], two[0], three[0]),
        currents_a=(one[1], two[1], three[1]),
        active_w=(one[2], two[2], three[2]),
        reactive_var=(one[3], two[3], three[3]),
        frequency_hz=max(0.0, frequency_hz + 0.001 * size * next(noise)),
        forward_wh=counters_wh[0],
        reverse_wh=counters_wh[1],
    )


def _measured(
    voltage_v: float, active_w: float, reactive_var: float, size: float, noise: Iterator[float]
) -> tuple[float, float, float, float]:
    """Return what is shown of one phase: V, A (effective values), W, var."""
    volt = voltage_v + 0.08 * size * next(noise)
    watt = active_w + size * (0.3 + 2e-4 * abs(active_w)) * next(noise)
    var = reactive_var + size * (0.3 + 2e-4 * abs(reactive_var)) * next(noise)
    amp = (math.hypot(watt, var) / volt if volt > 1.0 else 0.0) + 0.002 * size * next(noise)
    return max(0.0, volt), max(0.0, amp), watt, var


def accumulate(state: MeterState, active_w: Phases, dt_s: float) -> MeterState:
    """Count energy for `dt_s` without showing anything new."""
    total_wh = (active_w[0] + active_w[1] + active_w[2]) * dt_s / 3600.0
    had = state.sum_w
    return MeterState(
        forward_wh=state.forward_wh + max(0.0, total_wh),
        reverse_wh=state.reverse_wh + max(0.0, -total_wh),
        age_s=state.age_s + dt_s,
        sum_w=(had[0] + active_w[0] * dt_s, had[1] + active_w[1] * dt_s, had[2] + active_w[2] * dt_s),
        pending=state.pending,
        shown=state.shown,
        refreshes=state.refreshes,
    )


def step_meter(
    spec: MeterSpec,
    state: MeterState,
    voltages_v: Phases,
    active_w: Phases,
    reactive_var: Phases,
    frequency_hz: float,
    noise: Iterator[float],
    dt_s: float,
) -> MeterState:
    """Move an instrument on by `dt_s`; power between two refreshes is averaged, counters follow the total.

    Args:
        spec: The instrument.
        state: Where it stands.
        voltages_v: True phase voltages.
        active_w: True power of each phase during the step.
        reactive_var: True reactive power of each phase.
        frequency_hz: True frequency.
        noise: The instrument's own random numbers (`simulator.noise.normals`).
        dt_s: Length of the step.
    """
    total_wh = (active_w[0] + active_w[1] + active_w[2]) * dt_s / 3600.0
    forward_wh = state.forward_wh + max(0.0, total_wh)
    reverse_wh = state.reverse_wh + max(0.0, -total_wh)
    age_s = state.age_s + dt_s
    had = state.sum_w
    sum_w = (had[0] + active_w[0] * dt_s, had[1] + active_w[1] * dt_s, had[2] + active_w[2] * dt_s)
    pending, shown, refreshes = state.pending, state.shown, state.refreshes
    if shown is None or age_s >= spec.refresh_s - dt_s / 2.0 - 1e-9:
        mean_w = (sum_w[0] / age_s, sum_w[1] / age_s, sum_w[2] / age_s)
        counters = (forward_wh, reverse_wh)
        sample = measure(spec, voltages_v, mean_w, reactive_var, frequency_hz, counters, noise)
        back = round(spec.delay_s / age_s)  # in quick runs an instrument is refreshed less often than it says
        pending = (*pending, sample)[-(back + 1) :]
        shown = pending[0] if len(pending) > back else sample
        age_s, sum_w, refreshes = 0.0, (0.0, 0.0, 0.0), refreshes + 1
    return MeterState(
        forward_wh=forward_wh,
        reverse_wh=reverse_wh,
        age_s=age_s,
        sum_w=sum_w,
        pending=pending,
        shown=shown,
        refreshes=refreshes,
    )
