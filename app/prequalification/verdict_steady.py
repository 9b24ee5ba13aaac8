"""Steady-state requirements: Req 1 and 1b (activated power), and linearity."""

import numpy as np

from app.prequalification.ramps import Ramp, found
from app.prequalification.sequences import Sequence
from app.prequalification.services import BANDS, NOMINAL_HZ, Service
from app.prequalification.trace import Trace, TraceError
from app.prequalification.verdict_check import Check, bounded

SETTLED_S = 10.0
"""The mean over so much of the end of a hold is its steady power."""
LOW, HIGH = -0.05, 0.20
LINEAR_LOW, LINEAR_HIGH = -0.05, 0.10
AVERAGE_S = 10.0
JUDGED_S = (60.0, 120.0)
"""Part of a step that is judged for linearity."""


def settled(trace: Trace, ramp: Ramp) -> float:
    """Return the steady power of the hold after a ramp, share of C."""
    return trace.mean(ramp.next_s - SETTLED_S, ramp.next_s)


def before(trace: Trace, ramp: Ramp) -> float:
    """Return the steady power before a ramp, share of C."""
    return trace.mean(ramp.start_s - SETTLED_S, ramp.start_s)


def fcr_n(trace: Trace, ramps: tuple[Ramp, ...]) -> tuple[Check, ...]:
    """Check Req 1 of the step sequence of FCR-N in both directions."""
    p0, p1, p2, p3 = (settled(trace, ramp) for ramp in ramps[1:5])
    zero = (p0 + p3) / 2
    return (
        bounded("Req 1 up", "Steady power at 49.9 Hz, deviation from C", p1 - zero - 1, LOW, HIGH, "C", trace.file,
                f"last {SETTLED_S:g} s of step 1 against steps 0 and 3"),
        bounded("Req 1 down", "Steady power at 50.1 Hz, deviation from -C", p2 - zero + 1, -HIGH, -LOW, "C", trace.file,
                f"last {SETTLED_S:g} s of step 2 against steps 0 and 3"),
    )  # fmt: skip


def fcr_d(trace: Trace, ramps: tuple[Ramp, ...]) -> tuple[Check, ...]:
    """Check Req 1 of the fast ramp test, ramps 3 and 4."""
    change = settled(trace, ramps[2]) - settled(trace, ramps[3])
    where = f"last {SETTLED_S:g} s of the holds after ramps 3 and 4"
    title = "Steady power at full activation, deviation from C"
    if trace.service is Service.FCR_D_DOWN:
        return (bounded("Req 1", title, change + 1, -HIGH, -LOW, "C", trace.file, where),)
    return (bounded("Req 1", title, change - 1, LOW, HIGH, "C", trace.file, where),)


def combined(trace: Trace, ramps: tuple[Ramp, ...]) -> tuple[Check, ...]:
    """Check Req 1b: FCR-N and FCR-D together, ramps 7 and 8 against ramp 6.

    Raises:
        TraceError: The file does not tell the capacity of FCR-N.
    """
    known = trace.numbers.get("Cap_Fcrn", np.array([]))
    known = known[np.isfinite(known)]
    if not len(known):
        raise TraceError(f"{trace.file}: no capacity in column Cap_Fcrn, so the combination cannot be judged")
    share_n = float(known.max()) / trace.capacity_mw
    zero = settled(trace, ramps[5])
    checks: list[Check] = []
    for number in (7, 8):
        ramp = ramps[number - 1]
        width_hz = abs(ramp.to_hz - NOMINAL_HZ)
        expected = share_n + abs(width_hz - 0.1) / 0.4
        change = settled(trace, ramp) - zero
        title = f"FCR-N and FCR-D together at {ramp.to_hz:g} Hz, deviation from what is expected"
        where = f"last {SETTLED_S:g} s of the holds after ramps {number} and 6"
        sign = BANDS[trace.service].sign
        low, high = (LOW, HIGH) if sign > 0 else (-HIGH, -LOW)
        value = (change - sign * expected) / expected
        checks.append(bounded(f"Req 1b ramp {number}", title, value, low, high, "of it", trace.file, where))
    return tuple(checks)


def linear(trace: Trace, ramps: tuple[Ramp, ...], sequence: Sequence) -> tuple[Check, ...]:
    """Check that the mean power over 10 s stays around the straight line, at the second minute of each step."""
    band = BANDS[trace.service]
    low, high = 0.0, 0.0
    low_where = high_where = "no step"
    for ramp, step in zip(ramps, sequence.steps, strict=False):
        line = band.sign * max(min(band.sign * (band.start_hz - step.to_hz) / band.width_hz, 1.0), -1.0)
        if trace.service is not Service.FCR_N:
            line = band.sign * max(min(band.sign * (band.start_hz - step.to_hz) / band.width_hz, 1.0), 0.0)
        direction = (1.0 if step.to_hz < NOMINAL_HZ else -1.0) if line == 0 else np.sign(line)
        times = np.arange(ramp.start_s + JUDGED_S[0] + AVERAGE_S, min(ramp.start_s + JUDGED_S[1], ramp.next_s) + 1e-6)
        for end_s in times:
            error = (trace.mean(end_s - AVERAGE_S, end_s) - line) * float(direction)
            if error < low:
                low, low_where = error, f"step {step.name}, {step.to_hz:g} Hz"
            if error > high:
                high, high_where = error, f"step {step.name}, {step.to_hz:g} Hz"
    return (
        bounded("Linearity low", "Smallest deviation from the line, 10 s mean", low, LINEAR_LOW, LINEAR_HIGH, "C",
                trace.file, low_where),
        bounded("Linearity high", "Largest deviation from the line, 10 s mean", high, LINEAR_LOW, LINEAR_HIGH, "C",
                trace.file, high_where),
    )  # fmt: skip


def ramps_of(trace: Trace, count: int) -> tuple[Ramp, ...]:
    """Return the ramps of a test.

    Raises:
        TraceError: There are fewer than needed.
    """
    ramps = found(trace)
    if len(ramps) < count:
        raise TraceError(f"{trace.file}: {len(ramps)} changes of frequency, the test has {count}")
    return ramps
