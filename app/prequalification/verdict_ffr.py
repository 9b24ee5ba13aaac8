"""FFR: activation time, support, overshoot, deactivation, buffer, recovery, second activation; no false activation.

No text of a TSO was found: thresholds and times are published, the rest is recalled and says so in each check.
"""

import re

import numpy as np

from app.prequalification.ramps import Ramp, found
from app.prequalification.services import NOMINAL_HZ, FfrVariant
from app.prequalification.trace import Numbers, Trace, TraceError
from app.prequalification.verdict_check import Check, at_least, at_most

OVERSHOOT = 1.35
IDLE = 0.01
"""Power that is no power, share of C."""
BUFFER_S = 10.0
RECOVERY = 0.25
FASTEST_PER_S = 0.2
SHORT_S = 5.0
RECALLED = "recalled, not read in a text of a TSO; to be confirmed"
_TEST = re.compile(r"(Activation|ShortDip|NoActivation)-(\d+\.\d+)-(\d+\.\d+)-(\d+)")


def variant_of(test: str) -> tuple[str, FfrVariant]:
    """Return kind and alternative from the test type of a file name.

    Raises:
        ValueError: It is no test of FFR.
    """
    fits = _TEST.fullmatch(test)
    if fits is None:
        raise ValueError(f"{test!r} is no test of FFR")
    return fits[1], FfrVariant(float(fits[2]), float(fits[3]), float(fits[4]))


def ffr(trace: Trace) -> tuple[Check, ...]:
    """Check one test of FFR.

    Raises:
        TraceError: There is no dip in it.
    """
    kind, variant = variant_of(trace.name.test)
    if kind == "NoActivation":
        most = float(np.max(np.abs(trace.power)))
        return (at_most("FFR none", "Largest power although nothing may activate it", most, IDLE, "C", trace.file,
                        "whole test", doubt="the spike of 80 ms is our own test"),)  # fmt: skip
    crossings = [at_s for ramp in found(trace) for at_s in _crossing(ramp, variant.threshold_hz)]
    if not crossings:
        raise TraceError(f"{trace.file}: the applied frequency never falls below {variant.threshold_hz:g} Hz")
    checks = _activation(trace, variant, crossings[0], "first" if kind == "Activation" else "short dip")
    if kind == "Activation":
        checks += _afterwards(trace, variant, crossings[0], crossings[1] if len(crossings) > 1 else trace.t_s[-1])
        if len(crossings) > 1:
            checks += _activation(trace, variant, crossings[1], "second")
    return tuple(checks)


def _crossing(ramp: Ramp, threshold_hz: float) -> tuple[float, ...]:
    """Return when a falling ramp crosses the threshold."""
    if not ramp.to_hz < threshold_hz < ramp.from_hz:
        return ()
    if ramp.rate_hz_per_s > 10.0:
        return (ramp.start_s,)
    return (ramp.start_s + (ramp.from_hz - threshold_hz) / ramp.rate_hz_per_s,)


def _activation(trace: Trace, variant: FfrVariant, at_s: float, which: str) -> list[Check]:
    begin_s = at_s + variant.activation_s
    end_s = begin_s + variant.support_s
    _, support = trace.span(begin_s, min(end_s, float(trace.t_s[-1])), trace.power)
    before = trace.power[trace.t_s < at_s - 1e-6] if which != "second" else np.zeros(1)
    where = f"{which} activation, threshold crossed at {at_s:.2f} s"
    file = trace.file
    checks = [
        at_least(f"FFR support {which}", f"Least power from {variant.activation_s:g} s to "
                 f"{variant.activation_s + variant.support_s:g} s after the crossing", float(np.min(support)), 1.0, "C",
                 file, where),
        at_most(f"FFR overshoot {which}", "Largest power", float(np.max(trace.power)), OVERSHOOT, "C", file, where,
                doubt=RECALLED),
        at_most(f"FFR before {which}", "Largest power before the crossing", float(np.max(np.abs(before))), IDLE, "C",
                file, where),
    ]  # fmt: skip
    return checks if which != "second" else checks[:2]


def _afterwards(trace: Trace, variant: FfrVariant, at_s: float, until_s: float) -> list[Check]:
    """Check deactivation, buffer and recovery after the first activation."""
    file = trace.file
    end_s = at_s + variant.activation_s + variant.support_s
    inside = (trace.t_s >= end_s) & (trace.t_s < until_s)
    times, power = trace.t_s[inside], trace.power[inside]
    off = np.flatnonzero(power <= IDLE)
    if not len(off):
        return [at_most("FFR deactivation", "Power still there", float(np.min(power)), IDLE, "C", file, "to the end")]
    off_s = float(times[off[0]])
    buffered = power[(times >= off_s) & (times < off_s + BUFFER_S)]
    checks = [
        at_least("FFR buffer", f"Least power in {BUFFER_S:g} s after the deactivation", float(np.min(buffered)), -IDLE,
                 "C", file, f"from {off_s:.1f} s", doubt=RECALLED),
        at_least("FFR recovery", "Largest power of recharging", float(np.min(power)), -RECOVERY, "C", file,
                 f"{off_s:.0f} to {until_s:.0f} s", doubt=RECALLED),
    ]  # fmt: skip
    if variant.support_s <= SHORT_S:
        fall = _steepest(trace, end_s, off_s)
        checks.append(
            at_most("FFR deactivation", "Fastest fall, mean over 1 s", fall, FASTEST_PER_S + 1e-3, "C/s", file,
                    f"{end_s:.1f} to {off_s:.1f} s", doubt=RECALLED)
        )  # fmt: skip
    return checks


def _steepest(trace: Trace, begin_s: float, end_s: float) -> float:
    """Return the largest fall within one second."""
    moments: Numbers = trace.t_s[(trace.t_s >= begin_s) & (trace.t_s <= end_s)]
    return max((trace.at(trace.power, at_s - 1.0) - trace.at(trace.power, at_s) for at_s in moments), default=0.0)


def dips(trace: Trace) -> float:
    """Return how far the applied frequency went below nominal, Hz; for the plots."""
    return NOMINAL_HZ - float(np.min(trace.applied_hz))
