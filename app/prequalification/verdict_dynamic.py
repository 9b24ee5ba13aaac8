"""Dynamic requirements of FCR-D from the fast ramp test: Req 2, 3, 4, the hold, and the factors of reduction."""

import msgspec
import numpy as np

from app.prequalification.ramps import Ramp
from app.prequalification.trace import Trace, integrals
from app.prequalification.verdict_check import Check, at_least, at_most
from app.prequalification.verdict_steady import before, settled

ACTIVATED_S = 7.5
POWER = 0.86
"""Share of C that must be there after 7.5 s."""
ENERGY_S = 3.2
"""Energy until then, C times seconds."""
DEACTIVATION_S = 4.4
"""From the begin of ramp 1 to the moment deactivation is judged from."""
DEACTIVATION_FOR_S = 40.0
CAP = 0.5
EXCESS_S = 2.5
DAMPED = 0.02
"""Small, damped oscillation is accepted after activation; our reading of "small", share of C."""
LEAST_FACTOR = 0.75
STEADY_SHARE = 0.95


class Factors(msgspec.Struct, frozen=True):
    """By how much the capacity would have to be reduced to pass."""

    steady: float
    dynamic: float

    @property
    def least(self) -> float:
        """The smaller one: share of C that could be qualified, when it is not below its own limit."""
        return min(self.steady, self.dynamic)


def activation(trace: Trace, ramp: Ramp) -> tuple[float, float]:
    """Return power and energy 7.5 s after the begin of ramp 5, from the power before it; without sign, C and C s."""
    zero = before(trace, ramp)
    times, power = trace.span(ramp.start_s, ramp.start_s + ACTIVATED_S, trace.power)
    change = power - zero
    return abs(float(change[-1])), abs(float(integrals(times, change)[-1]))


def activated(trace: Trace, ramps: tuple[Ramp, ...]) -> tuple[Check, ...]:
    """Check Req 2, Req 3 and the hold of ramp 5."""
    fifth, sixth = ramps[4], ramps[5]
    power, energy = activation(trace, fifth)
    zero = before(trace, fifth)
    _, after = trace.span(fifth.start_s + ACTIVATED_S, sixth.start_s, trace.power)
    held = float(np.min(np.abs(after - zero))) - power
    moment = f"ramp 5, {ACTIVATED_S:g} s after its begin at {fifth.start_s:.1f} s"
    return (
        at_least("Req 2", "Power 7.5 s after the begin of the ramp", power, POWER, "C", trace.file, moment),
        at_least("Req 3", "Energy in these 7.5 s", energy, ENERGY_S, "C s", trace.file, moment),
        at_least("Hold", "Least power until ramp 6, against that after 7.5 s", held, -DAMPED, "C", trace.file,
                 f"{fifth.start_s + ACTIVATED_S:.1f} to {sixth.start_s:.1f} s",
                 doubt=f"the document accepts a small damped oscillation without a figure; {DAMPED:g} C is ours"),
    )  # fmt: skip


def deactivated(trace: Trace, ramps: tuple[Ramp, ...]) -> tuple[Check, ...]:
    """Check Req 4: energy that is left after the frequency has turned."""
    first = ramps[0]
    from_s = first.start_s + DEACTIVATION_S
    times, power = trace.span(from_s, from_s + DEACTIVATION_FOR_S, trace.power)
    change = np.abs(power - before(trace, first))
    excess = integrals(times, change - min(float(change[0]), CAP))
    worst = int(np.argmax(excess))
    where = f"ramps 1 and 2, worst {times[worst] - from_s:.1f} s after {from_s:.1f} s"
    return (
        at_most("Req 4", "Energy beyond what is allowed while deactivating", float(excess[worst]), EXCESS_S, "C s",
                trace.file, where),
    )  # fmt: skip


def factors(trace: Trace, ramps: tuple[Ramp, ...]) -> Factors:
    """Return the factors with which Req 1, 2 and 3 would just be met; 1 where they are met as it is."""
    change = abs(settled(trace, ramps[2]) - settled(trace, ramps[3]))
    power, energy = activation(trace, ramps[4])
    return Factors(
        steady=min(change / STEADY_SHARE, 1.0),
        dynamic=min(power / POWER, energy / ENERGY_S, 1.0),
    )
