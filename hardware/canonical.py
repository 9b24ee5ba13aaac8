"""From a device's points to canonical quantities: combine, sign, condition; worked out once, applied each poll."""

from collections.abc import Callable, Mapping
from typing import cast

from control.readings import PhaseReading
from hardware.codec import Value
from hardware.profile import Canonical, Profile

Values = Mapping[str, Value]
Quantity = Callable[[Values], float | None]
Label = Callable[[Values], str]


def quantity(profile: Profile, name: str) -> Quantity:
    """Return a function that gives one canonical number of a device, or None when the device does not have it."""
    rule = profile.canonical.get(name)
    if rule is None:
        return lambda _values: None
    plain = _combined(rule)
    if not rule.when:
        return plain
    when = tuple(rule.when.items())

    def conditional(values: Values) -> float | None:
        if all(values.get(point) in allowed for point, allowed in when):
            return plain(values)
        return None

    return conditional


def label(profile: Profile, name: str) -> Label:
    """Return a function that gives one canonical text of a device, empty when the device does not have it."""
    rule = profile.canonical.get(name)
    if rule is None:
        return lambda _values: ""
    point = rule.points[0]
    return lambda values: str(values.get(point) or "")


def phases(profile: Profile) -> Callable[[Values], tuple[PhaseReading, ...]]:
    """Return a function that gives the phases of a meter or inverter, up to the last one the device has.

    One it does not have before that is an empty reading: the place is the number.
    """
    parts = ("voltage_v", "current_a", "active_power_w", "reactive_power_var")
    rows = tuple(
        tuple(quantity(profile, f"phase{number}_{part}") for part in parts)
        for number in (1, 2, 3)
        if any(f"phase{number}_{part}" in profile.canonical for part in parts)
    )

    def read(values: Values) -> tuple[PhaseReading, ...]:
        found: list[PhaseReading] = []
        last = 0
        for volt, ampere, watt, var in rows:
            v, a, w, q = volt(values), ampere(values), watt(values), var(values)
            found.append(PhaseReading(v, a, w, q))
            if v is not None or a is not None or w is not None:
                last = len(found)
        return tuple(found[:last])

    return read


def _combined(rule: Canonical) -> Quantity:
    if rule.minus or rule.constant is not None or rule.times or rule.equals:
        return _extended(rule)
    points, sign = rule.points, rule.sign
    if len(points) == 1:
        point = points[0]
        if rule.combine == "magnitude":
            return lambda values: None if (value := cast("float | None", values.get(point))) is None else abs(value)
        if sign > 0:
            return lambda values: cast("float | None", values.get(point))

        def negated(values: Values) -> float | None:
            value = cast("float | None", values.get(point))
            return None if value is None else -value

        return negated
    combine: Callable[[list[float]], float] = {
        "first": _first,
        "sum": sum,
        "min": min,
        "max": max,
        "magnitude": _magnitude,
    }[rule.combine]

    def several(values: Values) -> float | None:
        present = [cast("float", value) for point in points if (value := values.get(point)) is not None]
        return sign * combine(present) if present else None

    return several


def _extended(rule: Canonical) -> Quantity:
    """Return a function for a rule with a difference, a constant, a product or a comparison."""
    plain = None if rule.constant is not None else _combined(Canonical(rule.points, rule.combine))
    constant, minus, times, equals, sign = rule.constant, rule.minus, rule.times, rule.equals, rule.sign

    def read(values: Values) -> float | None:
        value = plain(values) if plain is not None else constant
        if value is None:
            return None
        if minus:
            taken = [cast("float", part) for point in minus if (part := values.get(point)) is not None]
            if not taken:
                return None
            value -= sum(taken)
        if equals:
            value = 1.0 if value in equals else 0.0
        if times:
            factor = cast("float | None", values.get(times))
            if factor is None:
                return None
            value *= factor
        return sign * value + 0.0

    return read


def _first(present: list[float]) -> float:
    return present[0]


def _magnitude(present: list[float]) -> float:
    return abs(present[0])
