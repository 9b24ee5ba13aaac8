"""Is each meter where its role says: the pulses of a battery are seen by the grid meter and by no other."""

from collections.abc import Iterable
from statistics import median

from control.commissioning.model import Course, Estimate, Finding, Verdict
from control.commissioning.steps import ratio, sure

PLACE_ANSWER = 0.12
"""A meter that answers with less than this share of the pulses does not see the inverter."""
ALIKE = 0.05
"""Two meters that differ by no more than this share measure the same."""
LEAST_W = 100.0
"""Below this two meters being alike means nothing."""

Stranger = tuple[str, Estimate, Finding]
"""A meter that is not the grid meter, its answer, and what that means."""


def others(course: Course) -> Iterable[Stranger]:
    """Judge the meters that must not see the inverter."""
    for meter in course.other_meters:
        for seen in ratio(course, f"{meter.device_id}/w"):
            place = meter.device_id
            beyond = abs(seen.value) - PLACE_ANSWER
            if beyond > 3.0 * seen.error:
                finding = Finding(
                    "meter_sees_inverter",
                    Verdict.FAULT,
                    place,
                    f"{place} is said to be the {meter.role} meter but sees {100.0 * abs(seen.value):.0f} % of the "
                    f"power of {course.inverter_id}",
                    f"{course.inverter_id} is connected behind {place}, or {place} and another meter are exchanged",
                    sure(beyond, seen.error),
                )
            elif -beyond > 2.0 * seen.error:
                text = f"{place} does not see {course.inverter_id}, as it should be for a {meter.role} meter"
                finding = Finding("place", Verdict.RIGHT, place, text)
            else:
                text = f"whether {place} sees {course.inverter_id} cannot be told: its own power moves too much"
                finding = Finding("place", Verdict.HINT, place, text)
            yield place, seen, finding


def misplaced(course: Course, strangers: tuple[Stranger, ...]) -> Finding:
    """Return what it means that the grid meter does not see the inverter."""
    place = course.grid_meter
    text = f"{place} does not see the pulses of {course.inverter_id} at all: it is not at the grid connection"
    for other in course.other_meters:
        swapped = [
            seen for name, seen, finding in strangers if name == other.device_id and finding.verdict is Verdict.FAULT
        ]
        if swapped:
            return Finding(
                "meters_exchanged",
                Verdict.FAULT,
                place,
                f"{text}; {other.device_id} does: the two are exchanged",
                f"Exchange the roles (or the addresses) of {place} and {other.device_id}",
                sure(abs(swapped[0].value) - PLACE_ANSWER, swapped[0].error),
                (
                    f'# in the entry [[meters]] with id = "{place}"',
                    f'role = "{other.role}"',
                    f'# in the entry [[meters]] with id = "{other.device_id}"',
                    'role = "grid"',
                ),
            )
        if _alike(course, place, other.device_id):
            return Finding(
                "meter_elsewhere",
                Verdict.FAULT,
                place,
                f"{text}; it shows the same as {other.device_id}, the {other.role} meter",
                f"Move {place} to the grid connection, or correct its address: two entries may read the same meter",
                0.95,
            )
    return Finding(
        "meter_elsewhere",
        Verdict.FAULT,
        place,
        f"{text}; it may sit at a load or at the PV inverter, its transformers may be "
        "short-circuited, or it may show kW as W",
        f"Move {place} to the grid connection, correct its address, or open the links of its transformers",
        0.9,
    )


def _alike(course: Course, one: str, other: str) -> bool:
    first, second = course.traces.get(f"{one}/w"), course.traces.get(f"{other}/w")
    if first is None or second is None or not first.values or not second.values:
        return False
    size, twin = median(map(abs, first.values)), median(map(abs, second.values))
    return min(size, twin) > LEAST_W and abs(size - twin) <= ALIKE * max(size, twin)
