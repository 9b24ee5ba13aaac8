"""Acceptance criteria of the requirements document as functions of a trace (grid_services.md 1.2); volume 1."""

from typing import NamedTuple

from tests.control.services.simulated import DT_S, Trace

STATIC_N = (-0.05, 0.20)
REQ_2_SHARE = 0.86
REQ_3_S = 3.2
REQ_4_S = 2.5


class FcrDFigures(NamedTuple):
    """Measured figures of the fast ramp test, as shares of the volume; downwards they are mirrored."""

    static: float
    """(P_ss3 - P_ss4 - C) / C."""
    power: float
    """|dP| 7.5 s after the start of ramp 5."""
    energy_s: float
    """|E| of the first 7.5 s of ramp 5."""
    deactivation_s: float
    """The integral of requirement 4."""
    held: float
    """Smallest |dP| after 7.5 s and before ramp 6."""


def fast_ramps(trace: Trace, sign: float = 1.0) -> FcrDFigures:
    """Evaluate ramps 1 to 6; `sign` 1 for FCR-D up, -1 for FCR-D down."""
    zero = trace.settled(690.0)

    def delivered(from_s: float, to_s: float) -> list[float]:
        return [sign * (value - zero) for value in trace.between(from_s, to_s)]

    first = delivered(690.0, 697.5)
    after = delivered(34.4, 74.4)
    threshold = min(abs(after[0]), 0.5)
    integral = largest = 0.0
    for value in after:
        integral += (abs(value) - threshold) * DT_S
        largest = max(largest, integral)
    return FcrDFigures(
        static=sign * (trace.settled(390.0) - zero) - 1.0,
        power=first[-1],
        energy_s=sum(first[1:]) * DT_S,
        deactivation_s=largest,
        held=min(delivered(697.5, 750.0)),
    )


def failed(figures: FcrDFigures) -> list[str]:
    """Return the requirements that figures of FCR-D miss; with a capacity factor of 1."""
    low, high = STATIC_N
    found = [] if low <= figures.static <= high else ["Req 1"]
    found += [] if figures.power >= REQ_2_SHARE else ["Req 2"]
    found += [] if figures.energy_s >= REQ_3_S else ["Req 3"]
    found += [] if figures.deactivation_s <= REQ_4_S else ["Req 4"]
    found += [] if figures.held >= figures.power - 0.01 else ["hold"]
    return found


def capacity_factors(figures: FcrDFigures) -> tuple[float, float]:
    """Return K_red,ss and K_red,dyn: what part of the theoretical response may be sold, at most 1."""
    steady = min((1.0 + figures.static) / 0.95, 1.0)
    return steady, min(figures.power / REQ_2_SHARE, figures.energy_s / REQ_3_S, 1.0)


def steps_n(trace: Trace) -> tuple[float, float]:
    """Return (dP1 - C) / C and (dP2 + C) / C of the step sequence of FCR-N."""
    rest = (trace.settled(360.0) + trace.settled(1260.0)) / 2.0
    return trace.settled(660.0) - rest - 1.0, trace.settled(960.0) - rest + 1.0


def steps_n_pass(figures: tuple[float, float]) -> bool:
    """Judge requirement 1 of FCR-N in both directions."""
    up, down = figures
    return -0.05 <= up <= 0.20 and -0.20 <= down <= 0.05
