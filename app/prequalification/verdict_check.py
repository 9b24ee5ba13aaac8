"""One requirement with what was measured, its limit, and where it was measured."""

import msgspec

from app.prequalification.ramps import SAME_HZ, SAME_RATE, Ramp
from app.prequalification.sequences import STEP, Sequence


class Check(msgspec.Struct, frozen=True):
    """Verdict on one requirement."""

    id: str
    """Number in the Technical Requirements, or our own word."""
    title: str
    value: float
    unit: str
    limit: str
    passed: bool = msgspec.field(name="pass")
    file: str
    where: str
    doubt: str = ""
    """Why this is not the TSO's own rule; empty when it is."""


def bounded(
    id_: str, title: str, value: float, low: float, high: float, unit: str, file: str, where: str, *, doubt: str = ""
) -> Check:
    """Return a check of a value that must lie between two limits, both allowed."""
    return Check(id_, title, value, unit, f"{low:g} to {high:g}", low <= value <= high, file, where, doubt)


def at_least(
    id_: str, title: str, value: float, low: float, unit: str, file: str, where: str, *, doubt: str = ""
) -> Check:
    """Return a check of a value that must not be below its limit."""
    return Check(id_, title, value, unit, f">= {low:g}", value >= low, file, where, doubt)


def at_most(
    id_: str, title: str, value: float, high: float, unit: str, file: str, where: str, *, doubt: str = ""
) -> Check:
    """Return a check of a value that must not be above its limit."""
    return Check(id_, title, value, unit, f"<= {high:g}", value <= high, file, where, doubt)


def below(id_: str, title: str, value: float, high: float, unit: str, file: str, where: str) -> Check:
    """Return a check of a value that must be below its limit."""
    return Check(id_, title, value, unit, f"< {high:g}", value < high, file, where)


def profile(sequence: Sequence, ramps: tuple[Ramp, ...], file: str) -> Check:
    """Check that what was applied is the test, step by step; what stretches may be longer."""
    wrong = ""
    if len(ramps) != len(sequence.steps):
        wrong = f"{len(ramps)} changes of frequency instead of {len(sequence.steps)}"
    for ramp, step in zip(ramps, sequence.steps, strict=False):
        named = f"step {step.name}, {ramp.start_s:.1f} s"
        if wrong:
            break
        if abs(ramp.to_hz - step.to_hz) > SAME_HZ:
            wrong = f"{named}: to {ramp.to_hz:.3f} Hz instead of {step.to_hz:.3f}"
        elif step.rate_hz_per_s < STEP and abs(ramp.rate_hz_per_s / step.rate_hz_per_s - 1) > SAME_RATE:
            wrong = f"{named}: {ramp.rate_hz_per_s:.3f} Hz/s instead of {step.rate_hz_per_s:g}"
        elif ramp.next_s - ramp.start_s < step.hold_s - 0.5:
            wrong = f"{named}: held for {ramp.next_s - ramp.start_s:.1f} s instead of {step.hold_s:g}"
    return Check(
        "profile",
        "The applied frequency is that of the test",
        float(len(ramps)),
        "steps",
        f"{len(sequence.steps)}",
        not wrong,
        file,
        wrong or "whole test",
    )
