"""The public grid at the connection point: voltage behind a source impedance, and a wandering frequency."""

import math
from collections.abc import Iterator
from functools import lru_cache

import msgspec

Phases = tuple[float, float, float]


class GridSpec(msgspec.Struct, frozen=True, gc=False):
    """What the connection is like; defaults are a rural house connection in Europe."""

    voltage_v: float = 230.0
    """Phase to neutral without load."""
    resistance_ohm: float = 0.20
    """Of one phase conductor up to the transformer, per phase."""
    reactance_ohm: float = 0.12
    frequency_hz: float = 50.0
    frequency_deviation_hz: float = 0.02
    """Standard deviation of the frequency; the European grid shows about 20 mHz."""
    frequency_return_s: float = 60.0
    max_rocof_hz_per_s: float = 0.01
    """Bound of the rate of change of frequency in undisturbed operation."""
    disturbed_rocof_hz_per_s: float = 1.0
    """Bound of the rate during an injected frequency event."""
    voltage_deviation_v: float = 0.8
    """Standard deviation of the slow wandering of the voltage."""


class GridState(msgspec.Struct, frozen=True, gc=False):
    """Where the grid stands."""

    frequency_hz: float
    drift_hz: float
    """The slow wandering that the frequency follows."""
    drift_v: float
    voltages_v: Phases


def start_grid(spec: GridSpec) -> GridState:
    """Return a grid at its nominal values."""
    return GridState(
        frequency_hz=spec.frequency_hz,
        drift_hz=0.0,
        drift_v=0.0,
        voltages_v=(spec.voltage_v, spec.voltage_v, spec.voltage_v),
    )


def wander(value: float, deviation: float, return_s: float, noise: Iterator[float], dt_s: float) -> float:
    """Return the next value of a mean-reverting random walk around 0 (Ornstein-Uhlenbeck, exact for any step)."""
    keep, spread = _walk(return_s, dt_s)
    return value * keep + deviation * spread * next(noise)


@lru_cache(maxsize=64)
def _walk(return_s: float, dt_s: float) -> tuple[float, float]:
    """Return what a step of a walk keeps of its value, and the standard deviation it adds (relative)."""
    keep = math.exp(-dt_s / return_s)
    return keep, math.sqrt(1.0 - keep * keep)


def step_grid(
    spec: GridSpec,
    state: GridState,
    active_w: Phases,
    reactive_var: Phases,
    noise: Iterator[float],
    dt_s: float,
    *,
    event_hz: float = 0.0,
    event_share: float = 0.0,
    held_hz: float = 0.0,
) -> GridState:
    """Move the grid on by `dt_s`.

    Args:
        spec: The connection.
        state: Where it stands.
        active_w: Import of each phase (`+` lowers the voltage).
        reactive_var: Reactive import of each phase (`+` inductive, lowers the voltage).
        noise: The grid's own random numbers (`simulator.noise.normals`).
        dt_s: Length of the step.
        event_hz: Deviation injected on top (a fault on command); reached with the disturbed rate of change.
        event_share: Deviation of the voltage injected on top, as a share of the nominal voltage.
        held_hz: Frequency on command, taken at once as it is; 0 for a free grid.
    """
    drift_hz = wander(state.drift_hz, spec.frequency_deviation_hz, spec.frequency_return_s, noise, dt_s)
    drift_v = wander(state.drift_v, spec.voltage_deviation_v, 120.0, noise, dt_s)
    wanted_hz = spec.frequency_hz + drift_hz + event_hz
    gap_hz = wanted_hz - state.frequency_hz
    far = abs(gap_hz) > 10.0 * spec.frequency_deviation_hz
    move_hz = (spec.disturbed_rocof_hz_per_s if far or event_hz else spec.max_rocof_hz_per_s) * dt_s
    resting_v = max(1.0, spec.voltage_v * (1.0 + event_share) + drift_v)
    return GridState(
        frequency_hz=held_hz or state.frequency_hz + min(move_hz, max(-move_hz, gap_hz)),
        drift_hz=drift_hz,
        drift_v=drift_v,
        voltages_v=(
            _loaded_v(spec, resting_v, active_w[0], reactive_var[0]),
            _loaded_v(spec, resting_v, active_w[1], reactive_var[1]),
            _loaded_v(spec, resting_v, active_w[2], reactive_var[2]),
        ),
    )


def _loaded_v(spec: GridSpec, resting_v: float, active_w: float, reactive_var: float) -> float:
    drop_v = (spec.resistance_ohm * active_w + spec.reactance_ohm * reactive_var) / resting_v
    return max(0.5 * resting_v, resting_v - drop_v)
