"""From the traces of one inverter's pulses to findings: what is right, what is wrong, and what could not be told."""

import math
from collections.abc import Iterable

import msgspec

from control.commissioning import order
from control.commissioning.delays import delays
from control.commissioning.meter_findings import PHASES, by_phases, by_total, scale_finding
from control.commissioning.model import COMMAND, RACKS, Course, Estimate, Finding, Result, Verdict
from control.commissioning.phases import Answers
from control.commissioning.place import misplaced, others
from control.commissioning.steps import added, ratio, steps, voltage
from control.commissioning.witnesses import Direction, Heard, Sizes, direction, sizes

LEAST_STEPS = 4
NOISE = 0.15
"""A step known no better than this share says nothing about wiring."""
NO_ANSWER = 0.02
"""A meter that shows less than this share of a step, or no more than its noise, does not see it."""
SILENT = 0.05
"""The same for an inverter that follows nothing of what it is told."""
GOOD_NOISE = 0.03
"""With a noise of this share of the step everything can be told."""


def judged(course: Course) -> Result:
    """Return everything the pulses of one inverter tell."""
    own = ratio(course, f"{course.inverter_id}/w")
    if not own or own[0].count < LEAST_STEPS:
        return _result(course, (_too_few(course),), {})
    strangers = tuple(others(course))
    course = _net(course, strangers)
    totals = ratio(course, f"{course.grid_meter}/w")
    ratios = {name: one for name in sorted(course.traces) for one in ratio(course, name) if name != f"{COMMAND}/w"}
    exported = tuple(_times(one, -1.0) for one in totals)
    clear = tuple(one for one in exported if one.error <= NOISE)
    heard = Heard(own[0], ratio(course, f"{RACKS}/w"), voltage(course, f"{RACKS}/v"), clear)
    if _silent(heard):
        return _result(course, (_not_following(course, own[0]),), ratios)
    way = direction(heard)
    answers, noisy = _answers(course, way.sign)
    meter: tuple[Finding, ...] = ()
    gain: tuple[Estimate, ...] = ()
    if not totals:
        meter = (_no_meter(course),)
    elif noisy or not clear:
        meter = (_noise(course, exported[0]),)
    elif _deaf(clear[0], answers):
        meter = (misplaced(course, strangers),)
    else:
        truth = sizes(heard, _gain(clear[0], answers, course, way)).truth
        meter, factor = _meter(course, _times(clear[0], way.sign / truth), _scaled(answers, truth))
        gain = (Estimate(abs(factor) * truth, clear[0].error, clear[0].count),) if factor else ()
        meter = (*meter, *_total(course, clear[0], answers, way, truth))
    size = sizes(heard, gain)
    findings = (*_inverter(course, heard, way, size), *meter, *(one for _, _, one in strangers), *_order(course))
    return _result(course, findings, ratios)


def _result(course: Course, findings: tuple[Finding, ...], ratios: dict[str, Estimate]) -> Result:
    wrong = any(one.verdict is Verdict.FAULT for one in findings)
    lags, responses, found = delays(course)
    told = () if wrong else found
    return Result(course.inverter_id, (*findings, *told), ratios, lags, responses)


def _times(one: Estimate, factor: float) -> Estimate:
    return msgspec.structs.replace(one, value=one.value * factor, error=one.error * abs(factor))


def _net(course: Course, strangers: tuple[tuple[str, Estimate, Finding], ...]) -> Course:
    """Return the course with the sun taken out of the grid meter where that makes its steps clearer."""
    answering = {device_id for device_id, _, finding in strangers if finding.verdict is Verdict.FAULT}
    traces = course.traces
    for meter in course.other_meters:
        if meter.role != "pv" or meter.device_id in answering:
            continue
        for quantity in ("w", "w1", "w2", "w3"):
            grid, sun = (traces.get(f"{device}/{quantity}") for device in (course.grid_meter, meter.device_id))
            if grid is None or sun is None or not sun.times_s:
                continue
            candidate = {**traces, f"{course.grid_meter}/{quantity}": added(grid, sun)}
            mixed = msgspec.structs.replace(course, traces=candidate)
            if _error(mixed, f"{course.grid_meter}/{quantity}") < _error(course, f"{course.grid_meter}/{quantity}"):
                traces = candidate
                course = mixed
    return course


def _error(course: Course, name: str) -> float:
    return next((one.error for one in ratio(course, name)), math.inf)


def _answers(course: Course, sign: int) -> tuple[tuple[Answers, ...], bool]:
    """Return what the phases of the grid meter answer, and whether they are too noisy to tell."""
    share = 3.0 if course.phase == 0 else 1.0
    active = [ratio(course, f"{course.grid_meter}/w{phase}") for phase in (1, 2, 3)]
    reactive = [ratio(course, f"{course.grid_meter}/var{phase}") for phase in (1, 2, 3)]
    watts = [_times(one, -sign * share) for found in active for one in found]
    if len(watts) < len(PHASES):
        return (), False
    vars_ = [_times(one, -sign * share) for found in reactive for one in found]
    known = len(vars_) == len(PHASES)
    if not known:
        vars_ = [Estimate(0.0, 0.0, 0)] * len(PHASES)
    error = max(one.error for one in (*watts, *vars_))
    one, two, three = (complex(p.value, q.value) for p, q in zip(watts, vars_, strict=True))
    return (Answers((one, two, three), error, known),), error > NOISE


def _scaled(answers: tuple[Answers, ...], truth: float) -> tuple[Answers, ...]:
    return tuple(
        Answers((one.values[0] / truth, one.values[1] / truth, one.values[2] / truth), one.error / truth, one.reactive)
        for one in answers
    )


def _gain(total: Estimate, answers: tuple[Answers, ...], course: Course, way: Direction) -> tuple[Estimate, ...]:
    """Return the meter's factor on the commanded power as far as its wiring is understood."""
    if not answers:
        return (total,)
    _, factor = _meter(course, _times(total, way.sign), answers)
    return (Estimate(abs(factor), total.error, total.count),) if factor else ()


def _meter(course: Course, total: Estimate, answers: tuple[Answers, ...]) -> tuple[tuple[Finding, ...], float]:
    for one in answers:
        return by_phases(course, one)
    return tuple(by_total(course, total)), total.value


def _deaf(total: Estimate, answers: tuple[Answers, ...]) -> bool:
    """Tell whether the grid meter answers neither in total nor on any phase: all it shows is its noise."""
    parts = [(abs(value), one.error) for one in answers for value in one.values]
    return all(size <= max(NO_ANSWER, 3.0 * error) for size, error in ((abs(total.value), total.error), *parts))


def _silent(heard: Heard) -> bool:
    """Tell whether the inverter does nothing at all of what it is told."""
    shown = (abs(heard.inverter.value), *(abs(one.value) for one in (*heard.racks, *heard.grid)))
    return max(shown) < SILENT


def _inverter(course: Course, heard: Heard, way: Direction, size: Sizes) -> Iterable[Finding]:
    """Judge inverter and racks."""
    place = course.inverter_id
    if way.sign < 0:
        shows = "yet shows itself discharging" if way.inverter else "and shows that truly"
        yield Finding(
            "inverter_sign",
            Verdict.FAULT,
            place,
            f"{place} charges when told to discharge, {shows}",
            "The device profile (or a setting of the inverter) has the wrong sign: correct it before anything else",
            way.confidence,
        )
    elif way.inverter:
        yield Finding(
            "inverter_reading_sign",
            Verdict.FAULT,
            place,
            f"{place} does what it is told but shows the opposite",
            "The device profile reads the active power with the wrong sign",
            way.confidence,
        )
    elif size.follows and size.inverter == 1.0:
        error = 200.0 * heard.inverter.error
        value = 100.0 * heard.inverter.value
        text = f"{place} follows its commands: {value:.0f} % (± {error:.0f} %), direction right"
        yield Finding("inverter", Verdict.RIGHT, place, text, confidence=way.confidence)
    if size.inverter != 1.0:
        yield scale_finding(place, "inverter_scale", size.inverter, heard.inverter.error / size.truth)
    elif not size.follows:
        yield _not_following(course, heard.inverter)
    yield from _racks(course, heard, way, size)


def _racks(course: Course, heard: Heard, way: Direction, size: Sizes) -> Iterable[Finding]:
    place = f"racks of {course.inverter_id}"
    for racks in heard.racks:
        if way.racks:
            yield Finding(
                "battery_sign",
                Verdict.FAULT,
                place,
                f"the BMS of the {place} shows charging as discharging",
                "The device profile of the BMS reads the current with the wrong sign",
                way.confidence,
            )
        if size.racks != 1.0:
            yield scale_finding(place, "battery_scale", size.racks, racks.error / size.truth)
        elif not way.racks:
            share = 100.0 * abs(racks.value) / size.truth
            text = f"voltage times current of the {place} agrees with the AC side: {share:.0f} %"
            yield Finding("battery", Verdict.RIGHT, place, text)


def _total(
    course: Course, total: Estimate, answers: tuple[Answers, ...], way: Direction, truth: float
) -> Iterable[Finding]:
    """Compare the meter's total with the sum of its phases."""
    share = 3.0 if course.phase == 0 else 1.0
    for one in answers:
        sum_of_phases = math.fsum(value.real for value in one.values) / share
        shown = total.value * way.sign
        if abs(shown - sum_of_phases) > (NOISE + 3.0 * (one.error + total.error)) * truth:
            yield Finding(
                "total_differs",
                Verdict.FAULT,
                course.grid_meter,
                f"the total of {course.grid_meter} steps by {shown:+.2f} of the pulse, its phases together by "
                f"{sum_of_phases:+.2f}",
                "The meter adds absolute values, or its profile reads the total with another sign or factor",
                0.9,
            )


def _order(course: Course) -> Iterable[Finding]:
    """Judge the order of the phases by their voltages, which a three-phase inverter does not show otherwise."""
    place = course.grid_meter
    if course.phase or f"{place}/w1" not in course.traces:
        return
    found = order.matched(course)
    if not found:
        yield Finding(
            "order",
            Verdict.HINT,
            place,
            f"in which order L1, L2 and L3 of {place} are cannot be told from a three-phase inverter",
            "It matters for limits of single phases only. To find out, switch a kettle on and off during the test, on "
            "two phases one after the other",
        )
    elif found[0] == order.RIGHT:
        text = f"the voltages say that L1, L2 and L3 of {place} and of {course.inverter_id} are the same"
        yield Finding("order", Verdict.RIGHT, place, text)
    else:
        pairs = ", ".join(f"{PHASES[own]} is its {PHASES[at]}" for own, at in enumerate(found[0]) if own != at)
        yield Finding(
            "phase_order",
            Verdict.FAULT,
            place,
            f"the voltages say that the phases of {place} have other names than those of {course.inverter_id}: {pairs}",
            f"Connect voltages and transformers of {place} in the order of the inverter; the total is right all the "
            "same, but limits of single phases would watch the wrong one",
            0.95,
        )


def _too_few(course: Course) -> Finding:
    used = len(steps(course, f"{course.inverter_id}/w"))
    return Finding(
        "no_pulse",
        Verdict.UNCLEAR,
        course.inverter_id,
        f"only {used} steps of {course.inverter_id} can be used: the unit was held back or no data came",
        "Look at what limits the power (`ballast explain`), then repeat",
    )


def _not_following(course: Course, own: Estimate) -> Finding:
    return Finding(
        "inverter_follows",
        Verdict.FAULT,
        course.inverter_id,
        f"{course.inverter_id} does not follow its commands: it delivers {100.0 * abs(own.value):.0f} % of them",
        "Check remote control and power limits in the inverter's own menu",
        0.95,
    )


def _no_meter(course: Course) -> Finding:
    text = f"no valid data of {course.grid_meter} during the pulses"
    return Finding("no_meter", Verdict.UNCLEAR, course.grid_meter, text, "Check its line, then repeat")


def _noise(course: Course, total: Estimate) -> Finding:
    power_w = max(abs(segment.power_w) for segment in course.segments)
    noise_w = total.error * power_w
    wanted_w = noise_w / GOOD_NOISE
    return Finding(
        "noise",
        Verdict.UNCLEAR,
        course.grid_meter,
        f"cannot tell: the loads of the house move too much for pulses of {power_w:.0f} W (a step is uncertain by "
        f"{noise_w:.0f} W)",
        f"Repeat with more power (about {math.ceil(wanted_w / 100.0) * 100} W) or more pulses, at a calmer hour",
    )
