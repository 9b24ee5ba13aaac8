"""Sine tests: gain and phase by least squares, stability (Req 8), performance (Req 9), shape (Req 10).

The loop is closed over a model of the synchronous area: `G = (dP/df)(50/S) / (2 H s + 50 K)`; `F` is taken from the
control error (50 Hz minus frequency), so that the loop is `1 + F G` and -1 is the critical point.
"""

import cmath
import math
from collections.abc import Sequence
from itertools import pairwise

import msgspec
import numpy as np

from app.prequalification.sequences import LONG_SINES, SINES
from app.prequalification.services import BANDS, Service
from app.prequalification.trace import Numbers, Trace, TraceError
from app.prequalification.verdict_check import Check, at_least, below

RADIUS = 0.43 * 0.95
"""Circle around -1 the loop stays out of, with the 5 % that are accepted."""
PERFORMANCE = 0.95
LOAD_DAMPING = 0.01
STABILITY = (23_000.0, 120_000.0)
"""Rated power of the area, MW, and its kinetic energy, MWs, for stability."""
AREA = (42_000.0, 190_000.0)
"""The same for performance."""
STRENGTH = {Service.FCR_N: (600.0, 0.1), Service.FCR_D_UP: (1450.0, 0.4), Service.FCR_D_DOWN: (1450.0, 0.4)}
"""Volume of the whole area, MW, and the deviation it belongs to, Hz."""
LEAST_SHAPE = 1e-9


class Fitted(msgspec.Struct, frozen=True):
    """A sine test, evaluated."""

    file: str
    period_s: float
    gain: float
    """1 at rest."""
    phase_deg: float
    """Negative lags."""
    residual: float
    """RMS of what is no sine, over the standard deviation of the sine."""
    response: complex
    """F at this frequency, with the measurement of frequency."""

    @property
    def omega(self) -> float:
        """Angular frequency, rad/s."""
        return 2 * math.pi / self.period_s


def fitted(trace: Trace, measurement_s: float) -> Fitted:
    """Fit sines to the stationary periods of a test.

    Args:
        trace: The test; its file name tells the period.
        measurement_s: Time constant of the frequency measurement; 0 when the test signal went through it.

    Raises:
        TraceError: The period is none of the document's, or the file is shorter than its stationary periods.
    """
    period_s = trace.name.sine_period_s
    counts = {period: stationary for period, stationary, _ in (*SINES, *LONG_SINES)}
    if period_s not in counts:
        raise TraceError(f"{trace.file}: {period_s:g} s is none of the periods of the test")
    length_s = counts[period_s] * period_s
    if trace.t_s[-1] < length_s:
        raise TraceError(f"{trace.file}: {trace.t_s[-1]:.0f} s, shorter than {counts[period_s]} periods")
    inside = trace.t_s > trace.t_s[-1] - length_s + 1e-6
    times = trace.t_s[inside]
    frequency, _, _ = _fit(times, trace.applied_hz[inside], period_s)
    power, shape, noise = _fit(times, trace.power[inside], period_s)
    if abs(frequency) < 1e-4:
        raise TraceError(f"{trace.file}: the applied frequency does not swing with {period_s:g} s")
    error = -frequency  # from the control error, so that more power for less frequency is in phase
    raw = power / error * BANDS[trace.service].width_hz
    omega = 2 * math.pi / period_s
    return Fitted(
        file=trace.file,
        period_s=period_s,
        gain=abs(raw),
        phase_deg=math.degrees(cmath.phase(raw)),
        residual=noise / max(shape, LEAST_SHAPE),
        response=raw / complex(1.0, omega * measurement_s),
    )


def _fit(times: Numbers, values: Numbers, period_s: float) -> tuple[complex, float, float]:
    """Return amplitude with phase, standard deviation of the fitted sine, RMS of the rest."""
    angle = 2 * math.pi * times / period_s
    terms = np.column_stack((np.ones_like(times), np.cos(angle), np.sin(angle)))
    (middle, cosine, sine), *_ = np.linalg.lstsq(terms, values, rcond=None)
    shape = cosine * np.cos(angle) + sine * np.sin(angle)
    rest = values - middle - shape
    return complex(cosine, -sine), float(np.std(shape)), float(np.sqrt(np.mean(rest**2)))


def area(service: Service, omega: float, numbers: tuple[float, float]) -> complex:
    """Return the model of the area at an angular frequency."""
    rated_mw, energy_mws = numbers
    volume_mw, width_hz = STRENGTH[service]
    inertia_s = energy_mws / rated_mw
    return (volume_mw / width_hz) * (50.0 / rated_mw) / complex(50.0 * LOAD_DAMPING, 2 * inertia_s * omega)


def loop(service: Service, one: Fitted) -> complex:
    """Return F G with the numbers for stability."""
    return one.response * area(service, one.omega, STABILITY)


def performance(service: Service, one: Fitted) -> tuple[float, float]:
    """Return what Req 9 compares: the damped disturbance and its limit."""
    grid = area(service, one.omega, AREA)
    return PERFORMANCE * abs(grid / (1 + one.response * grid)), abs(complex(1.0, 70.0 * one.omega))


def crossing(points: Sequence[complex]) -> float:
    """Return where the line through the points crosses the real axis farthest left; 0 when it does not cross there."""
    farthest = 0.0
    for one, other in pairwise(points):
        if (one.imag < 0) != (other.imag < 0):
            share = one.imag / (one.imag - other.imag)
            farthest = min(farthest, one.real + share * (other.real - one.real))
    return farthest


def checks(service: Service, tests: Sequence[Fitted]) -> tuple[Check, ...]:
    """Check Req 8, 9 and 10 over all sine tests of a service.

    Args:
        service: FCR-N or FCR-D.
        tests: At least one, any order.
    """
    tests = sorted(tests, key=lambda one: one.period_s)
    loops = [loop(service, one) for one in tests]
    distances = [abs(1 + value) for value in loops]
    nearest = int(np.argmin(distances))
    ratios = [value / limit for value, limit in (performance(service, one) for one in tests)]
    worst = int(np.argmax(ratios))
    shaky = int(np.argmax([one.residual for one in tests]))
    left = crossing(loops)

    def place(number: int) -> tuple[str, str]:
        return tests[number].file, f"period {tests[number].period_s:g} s"

    return (
        at_least("Req 8 circle", "Distance of the loop from -1", distances[nearest], RADIUS, "", *place(nearest)),
        at_least("Req 8 crossing", "Where the loop crosses the real axis", left, -1.0, "", *place(0)),
        below("Req 9", "Damped disturbance over its limit", ratios[worst], 1.0, "", *place(worst)),
        below("Req 10", "What is no sine, over the sine", tests[shaky].residual, 1.0, "", *place(shaky)),
    )
