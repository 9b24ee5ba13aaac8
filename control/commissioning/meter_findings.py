"""Findings about the grid meter: its place, signs, phases and scale."""

import math
from collections.abc import Iterable

from control.commissioning.model import Course, Estimate, Finding, Verdict
from control.commissioning.phases import SCALE_TOLERANCE, Alone, Answers, Wired, alone, fit, uneven
from control.commissioning.scale import cause
from control.commissioning.steps import sure

PHASES = ("L1", "L2", "L3")
TURN = "turn it round (or exchange its two wires S1 and S2)"


def names(which: Iterable[int]) -> str:
    """Return phases in words."""
    listed = [PHASES[one] for one in which]
    return listed[0] if len(listed) == 1 else " and ".join((", ".join(listed[:-1]), listed[-1]))


def scale_finding(place: str, code: str, factor: float, error: float) -> Finding:
    """Return the finding of a wrong factor above 0 with its nearest usual cause."""
    why = cause(factor)
    likely = f"; the usual cause: {why}" if why else ""
    return Finding(
        code,
        Verdict.FAULT,
        place,
        f"{place} shows {factor:.3g} times the true power (± {2.0 * error:.2g}){likely}",
        f"Check transformer ratio, unit and decimal places in the set-up of {place} and in its device profile",
        sure(abs(factor - 1.0) - SCALE_TOLERANCE / 2.0, error),
    )


def _scale(course: Course, gain: float, error: float) -> Iterable[Finding]:
    place = course.grid_meter
    if abs(gain - 1.0) > SCALE_TOLERANCE + 3.0 * error:
        yield scale_finding(place, "grid_scale", gain, error)
    else:
        yield Finding(
            "grid_scale",
            Verdict.RIGHT,
            place,
            f"{place} and the true power agree in size: {100.0 * gain:.0f} % (± {200.0 * error:.0f} %)",
        )


def by_total(course: Course, total: Estimate) -> Iterable[Finding]:
    """Judge a meter without phases by its total.

    Args:
        course: For names.
        total: Export shown for each watt really delivered: right is 1.
    """
    place = course.grid_meter
    if total.value < 0.0:
        yield _reversed(course, sure(-total.value, total.error))
    else:
        yield Finding("grid_sign", Verdict.RIGHT, place, f"{place} shows import and export the right way round")
    yield from _scale(course, abs(total.value), total.error)


def _reversed(course: Course, confidence: float) -> Finding:
    place = course.grid_meter
    return Finding(
        "grid_sign",
        Verdict.FAULT,
        place,
        f"{place} shows import as export and export as import",
        "Exchange supply and load side of the meter, or turn all transformers round; "
        "if the meter's own display is right, its device profile has the wrong sign",
        confidence,
    )


def by_phases(course: Course, answers: Answers) -> tuple[tuple[Finding, ...], float]:
    """Judge a meter by its phases.

    Args:
        course: For names, and the phase the inverter should feed.
        answers: What each phase exports for each watt really delivered to it: right is 1.

    Returns:
        Findings, and the factor of the meter's power once its wiring is understood; 0 when it is not.
    """
    if course.phase:
        found = alone(answers)
        return _alone(course, answers, found[0]) if found else ((_puzzle(course, answers),), 0.0)
    ways = fit(answers)
    factors = uneven(answers)
    if factors and (not ways or ways[0].signs != (1, 1, 1) or ways[0].shifted):
        return _uneven(course, answers, factors)
    if not ways:
        return (_puzzle(course, answers),), 0.0
    return tuple(_wired(course, answers, ways[0])), ways[0].gain


def _puzzle(course: Course, answers: Answers) -> Finding:
    parts = ", ".join(
        f"{name} {value.real:+.2f}{f' {value.imag:+.2f}j' if answers.reactive else ''}"
        for name, value in zip(PHASES, answers.values, strict=True)
    )
    return Finding(
        "ct_unknown",
        Verdict.FAULT,
        course.grid_meter,
        f"the phases of {course.grid_meter} answer as no simple wiring fault does (right is +1): {parts}",
        "Check every transformer: conductor, direction, terminals, ratio; then repeat",
        0.5,
    )


def _uneven(course: Course, answers: Answers, factors: tuple[float, ...]) -> tuple[tuple[Finding, ...], float]:
    middle = sorted(factors)[1]
    found = [
        scale_finding(f"{course.grid_meter} {PHASES[number]}", "ct_scale", factor / middle, answers.error / middle)
        for number, factor in enumerate(factors)
        if abs(factor / middle - 1.0) > 2.0 * SCALE_TOLERANCE + 3.0 * answers.error / middle
    ]
    return (*found, *_scale(course, middle, answers.error)), middle


def _wired(course: Course, answers: Answers, way: Wired) -> Iterable[Finding]:
    place = course.grid_meter
    turned = [number for number, sign in enumerate(way.signs) if sign < 0]
    dumb = [number for number, sign in enumerate(way.signs) if sign == 0]
    moved = [number for number, at in enumerate(way.conductors) if at != number and way.signs[number]]
    confidence = sure(0.5 * way.gain - way.misfit * way.gain, answers.error)
    if way.shifted and moved:
        yield _moved(course, way, moved, confidence if answers.reactive else min(confidence, 0.8))
    if len(turned) == len(PHASES):
        yield _reversed(course, confidence)
    else:
        for number in turned:
            yield Finding(
                "ct_reversed",
                Verdict.FAULT,
                f"{place} {PHASES[number]}",
                f"the current transformer of {PHASES[number]} is turned round: this phase counts backwards",
                f"At the transformer of {PHASES[number]}: {TURN}",
                confidence,
            )
    for number in dumb:
        yield Finding(
            "ct_missing",
            Verdict.FAULT,
            f"{place} {PHASES[number]}",
            f"{PHASES[number]} of {place} does not answer",
            f"Check the transformer of {PHASES[number]}: closed, connected, its short-circuit link open",
            confidence,
        )
    if not (turned or dumb or moved):
        yield Finding(
            "phases",
            Verdict.RIGHT,
            place,
            f"all three transformers of {place} sit on their own phase, the right way round",
            confidence=confidence,
        )
    yield from _scale(course, way.gain, answers.error)


def _moved(course: Course, way: Wired, moved: list[int], confidence: float) -> Finding:
    place = course.grid_meter
    if len(moved) == 2 and way.conductors[moved[0]] == moved[1]:
        text = f"the current transformers of {names(moved)} are exchanged: each sees the other phase's current"
        action = f"Exchange the transformers of {names(moved)}, or their wires at {place}"
    else:
        pairs = ", ".join(f"that of {PHASES[own]} sits on {PHASES[way.conductors[own]]}" for own in moved)
        text = f"the current transformers of {place} are on other phases than its voltages: {pairs}"
        action = f"Put each transformer of {place} on the conductor whose voltage is on the same terminal"
    return Finding(
        "ct_swapped", Verdict.FAULT, f"{place} {'/'.join(PHASES[one] for one in moved)}", text, action, confidence
    )


def _alone(course: Course, answers: Answers, found: Alone) -> tuple[tuple[Finding, ...], float]:
    """Judge the one phase that answers a single-phase inverter; the other two were not tested."""
    place, seen, wanted = course.grid_meter, PHASES[found.channel], PHASES[course.phase - 1]
    confidence = sure(0.5 * found.gain, answers.error)
    findings: list[Finding] = []
    if found.foreign:
        findings.append(
            Finding(
                "ct_swapped",
                Verdict.FAULT,
                f"{place} {seen}",
                f"voltage and current of {seen} are not of the same phase: its transformer sits on another conductor",
                f"Put the transformer of {seen} on the conductor whose voltage is on the same terminal",
                confidence if answers.reactive else min(confidence, 0.7),
            )
        )
    elif found.channel != course.phase - 1:
        findings.append(
            Finding(
                "inverter_phase",
                Verdict.FAULT,
                course.inverter_id,
                f"{course.inverter_id} feeds what {place} calls {seen}; the site file says {wanted}",
                f"Correct the phase in the site file, or the order of the phases at {place}",
                confidence,
                (f'# in the entry [[inverters]] with id = "{course.inverter_id}"', f"phase = {found.channel + 1}"),
            )
        )
    if found.sign < 0:
        findings.append(
            Finding(
                "ct_reversed",
                Verdict.FAULT,
                f"{place} {seen}",
                f"{seen} of {place} counts backwards (the other phases were not tested)",
                f"At the transformer of {seen}: {TURN}; or its supply and load side are exchanged",
                confidence,
            )
        )
    if not findings:
        findings.append(
            Finding(
                "phases",
                Verdict.RIGHT,
                place,
                f"{course.inverter_id} feeds {seen} as the site file says, and {place} counts it the right way round; "
                "the other two phases were not tested",
                confidence=confidence,
            )
        )
    return (*findings, *_scale(course, found.gain, answers.error)), math.copysign(found.gain, found.sign)
