"""Traces of a pulse programme in a synthetic house: every wiring fault, noise, kettles, clouds and delays to order."""

import cmath
import math
import random
from bisect import bisect_right

import msgspec

from control.commissioning.model import Course, OtherMeter, Segment, Trace

HOLD_S = 5.0
THIRD = math.radians(120.0)


class Fault(msgspec.Struct, frozen=True):
    """How the house is wired; the defaults are right."""

    conductors: tuple[int, int, int] = (0, 1, 2)
    signs: tuple[int, int, int] = (1, 1, 1)
    factors: tuple[float, float, float] = (1.0, 1.0, 1.0)
    total_sign: int = 1
    names: tuple[int, int, int] = (0, 1, 2)
    """Phase of the site behind each set of the meter's terminals, voltages and currents together."""
    meter_shows: str = "grid"
    """What the grid meter really measures: grid, pv or load; `exchanged` swaps it with the PV meter."""
    command: float = 1.0
    """Factor between command and power."""
    reading: float = 1.0
    """Factor of the inverter's reading on the true power."""
    current: float = 1.0
    """Factor of the BMS current."""
    feeds: int = 0
    """Phase a single-phase inverter really feeds."""


RIGHT = Fault()


class Surroundings(msgspec.Struct, frozen=True):
    """The house around the inverter."""

    pulse_w: float = 2000.0
    pulses: int = 3
    noise_w: float = 10.0
    """Fast noise of each phase's load (standard deviation)."""
    kettle_w: float = 0.0
    """A load that is switched now and then, on the first `kettles` phases."""
    kettles: int = 1
    sun_w: float = 0.0
    """PV power, which wanders."""
    unequal_v: float = 1.5
    """How far apart the phase voltages are."""
    phase: int = 0
    seed: int = 1
    meter_late_s: float = 0.2
    meter_lag_s: float = 0.0
    inverter_late_s: float = 0.1
    inverter_lag_s: float = 0.1
    reactive: bool = True
    phases: bool = True
    racks: bool = True
    pv_meter: bool = True


CALM = Surroundings()


def course(fault: Fault = RIGHT, around: Surroundings = CALM) -> Course:
    """Return the recorded course of a programme."""
    rng = random.Random(around.seed)
    segments = _segments(around)
    times = [0.1 * number for number in range(round(segments[-1].end_s / 0.1) + 1)]
    asked = _held(segments, times)
    power = _late([fault.command * value for value in asked], around.inverter_late_s, around.inverter_lag_s)
    sun = _walk(rng, around.sun_w, 0.02 * around.sun_w, len(times))
    traces = {"command/w": asked, "inverter1/w": [fault.reading * value + rng.gauss(0.0, 2.0) for value in power]}
    if around.racks:
        dc = [fault.current * (value + abs(value) * 0.03 + 20.0) for value in power]
        traces["racks/w"] = dc
        traces["racks/v"] = [52.0 - 4e-4 * value + rng.gauss(0.0, 0.02) for value in power]
    phases = [_load(rng, around, times, around.kettle_w * (number < around.kettles)) for number in range(3)]
    loads = [[complex(p, 0.25 * p) for p in phase] for phase in phases]
    feeds = fault.feeds or around.phase
    shares = [1 / 3] * 3 if feeds == 0 else [float(number == feeds) for number in (1, 2, 3)]
    conductors = [
        [load - p * share - light / 3 for load, p, light in zip(loads[number], power, sun, strict=True)]
        for number, share in enumerate(shares)
    ]
    volts = [
        [230.0 + around.unequal_v * (number - 0.7) - value.real * 9e-4 for value in line]
        for number, line in enumerate(conductors)
    ]
    if fault.meter_shows in {"pv", "exchanged"}:
        metered = [[complex(light / 3) for light in sun]] * 3
    elif fault.meter_shows == "load":
        metered = loads
    else:
        metered = conductors
    own = [[metered[at] for at in fault.names][number] for number in range(3)]
    seen = [
        [
            fault.signs[channel] * fault.factors[channel] * value * cmath.rect(1.0, THIRD * (at - channel))
            for value in own[at]
        ]
        for channel, at in enumerate(fault.conductors)
    ]
    total = [fault.total_sign * sum(line[number].real for line in seen) for number in range(len(times))]
    traces["grid/w"] = _late(total, around.meter_late_s, around.meter_lag_s)
    if around.phases:
        for number in range(3):
            traces[f"grid/w{number + 1}"] = [value.real for value in seen[number]]
            if around.reactive:
                traces[f"grid/var{number + 1}"] = [value.imag for value in seen[number]]
            traces[f"grid/v{number + 1}"] = [value + rng.gauss(0.0, 0.08) for value in volts[fault.names[number]]]
            traces[f"inverter1/v{number + 1}"] = [
                value + 0.7 * number - 0.9 + rng.gauss(0.0, 0.08) for value in volts[number]
            ]
    if around.pv_meter:
        shown = [sum(line[n].real for line in conductors) for n in range(len(times))]
        traces["pv/w"] = shown if fault.meter_shows == "exchanged" else sun
    others = (OtherMeter("pv", "pv"),) if around.pv_meter else ()
    kept = {name: Trace(tuple(times), tuple(values)) for name, values in traces.items()}
    return Course("inverter1", around.phase, "grid", segments, kept, others)


def _segments(around: Surroundings) -> tuple[Segment, ...]:
    powers = [0.0]
    for _ in range(around.pulses):
        powers += [around.pulse_w, 0.0, -around.pulse_w, 0.0]
    return tuple(Segment(HOLD_S * n, HOLD_S * (n + 1), power) for n, power in enumerate(powers))


def _held(segments: tuple[Segment, ...], times: list[float]) -> list[float]:
    begins = [segment.begin_s for segment in segments]
    return [segments[max(bisect_right(begins, time + 1e-9) - 1, 0)].power_w for time in times]


def _late(values: list[float], dead_s: float, lag_s: float) -> list[float]:
    shift = round(dead_s / 0.1)
    delayed = [values[max(number - shift, 0)] for number in range(len(values))]
    if lag_s == 0.0:
        return delayed
    state, found = delayed[0], []
    for value in delayed:
        state += (value - state) * -math.expm1(-0.1 / lag_s)
        found.append(state)
    return found


def _walk(rng: random.Random, mean: float, size: float, count: int) -> list[float]:
    value, found = 0.0, []
    for _ in range(count):
        value = 0.99 * value + 0.14 * rng.gauss(0.0, size)
        found.append(max(0.0, mean + value))
    return found


def _load(rng: random.Random, around: Surroundings, times: list[float], kettle_w: float) -> list[float]:
    base, on, found = rng.uniform(50.0, 600.0), False, []
    next_s = rng.uniform(2.0, 25.0)
    for time in times:
        if time >= next_s:
            on, next_s = not on, time + rng.uniform(8.0, 40.0)
        found.append(base + kettle_w * on + rng.gauss(0.0, around.noise_w))
    return found
