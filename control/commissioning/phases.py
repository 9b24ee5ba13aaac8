"""Which transformer of a three-phase meter sits where: complex power of each phase against every way to wire it wrong.

A phase of the meter multiplies its own voltage by what its transformer sees. Right and unity power factor: the whole
step is active power. Turned round: it is negative. On another conductor: minus a half of it is active power and 87 %
reactive, because that current is 120 degrees away. So each phase answers in one of six directions, and the three
directions together name the fault.
"""

import cmath
import math
from collections.abc import Iterable
from itertools import permutations, product

import msgspec

THIRD = math.radians(120.0)
NO_ANSWER = 0.25
"""A phase that answers with less than this share of what it should does not answer."""
MISFIT = 0.2
"""A way of wiring fits when no phase is further away from it than this share."""
SCALE_TOLERANCE = 0.1
"""Factors up to this far from 1 are no fault: accuracy of inverter and transformers together."""


class Answers(msgspec.Struct, frozen=True):
    """What each phase of the meter answers: 1 is right. Imaginary parts are 0 where the meter shows no var."""

    values: tuple[complex, complex, complex]
    error: float
    """Largest standard error of a part."""
    reactive: bool


class Wired(msgspec.Struct, frozen=True):
    """A way to wire a meter."""

    conductors: tuple[int, int, int]
    """Conductor (0 to 2) the transformer of each phase sits on."""
    signs: tuple[int, int, int]
    """1, -1 turned round, 0 no answer."""
    gain: float
    """Factor on everything."""
    misfit: float
    """Distance of the worst phase, share of the gain."""

    @property
    def shifted(self) -> bool:
        """Tell whether a transformer sits on another conductor."""
        return self.conductors != (0, 1, 2)


def predicted(conductors: tuple[int, ...], signs: tuple[int, ...], *, reactive: bool) -> tuple[complex, ...]:
    """Return what each phase answers to an equal step of all three conductors."""
    ideal = [
        sign * cmath.rect(1.0, THIRD * (at - own)) for own, (at, sign) in enumerate(zip(conductors, signs, strict=True))
    ]
    return tuple(ideal) if reactive else tuple(complex(value.real) for value in ideal)


def faults_in(conductors: tuple[int, ...], signs: tuple[int, ...]) -> int:
    """Return how many mistakes somebody must have made for a way of wiring."""
    turned = signs.count(-1)
    return (conductors != (0, 1, 2)) + min(turned, 1 if turned == len(signs) else turned) + signs.count(0)


def fit(answers: Answers) -> tuple[Wired, ...]:
    """Return the simplest way of wiring that explains the answers; empty when none does.

    Of equally simple ones the one whose factor is nearest to 1, then the one that fits best.
    """
    ways = [
        (simple, wired)
        for conductors in permutations((0, 1, 2), 3)
        for signs in product((1, -1, 0), (1, -1, 0), (1, -1, 0))
        if any(signs)
        for simple, wired in _way(answers, conductors, signs)
    ]
    if not ways:
        return ()
    fewest = min(simple for simple, _ in ways)
    return (min((wired for simple, wired in ways if simple == fewest), key=_strangeness),)


def _strangeness(wired: Wired) -> tuple[float, float]:
    return round(abs(math.log(wired.gain)), 1), wired.misfit


def _way(
    answers: Answers, conductors: tuple[int, int, int], signs: tuple[int, int, int]
) -> Iterable[tuple[int, Wired]]:
    ideal = predicted(conductors, signs, reactive=answers.reactive)
    size = math.fsum(abs(one) ** 2 for one in ideal)
    gain = math.fsum((seen * one.conjugate()).real for seen, one in zip(answers.values, ideal, strict=True)) / size
    if gain < 3.0 * answers.error or gain <= 0.0:
        return
    away = max(abs(seen - gain * one) for seen, one in zip(answers.values, ideal, strict=True))
    if away <= MISFIT * gain + 3.0 * answers.error:
        scaled = abs(gain - 1.0) > SCALE_TOLERANCE + 3.0 * answers.error
        yield faults_in(conductors, signs) + scaled, Wired(conductors, signs, gain, away / gain)


class Alone(msgspec.Struct, frozen=True):
    """How a meter answers an inverter that feeds one phase."""

    channel: int
    """Phase of the meter that answers, 0 to 2."""
    sign: int
    """-1 when its transformer is turned round."""
    foreign: bool
    """Voltage and current of this phase do not belong together."""
    gain: float


def alone(answers: Answers) -> tuple[Alone, ...]:
    """Return which phase answers a single-phase inverter and in which direction; empty when not exactly one does."""
    sizes = [abs(value) for value in answers.values]
    channel = sizes.index(max(sizes))
    limit = NO_ANSWER * sizes[channel] + 3.0 * answers.error
    if any(size > limit for number, size in enumerate(sizes) if number != channel):
        return ()
    value = answers.values[channel]
    ways: list[tuple[float, float, Alone]] = []
    for sign, turn in product((1, -1), (0.0, THIRD, -THIRD)):
        ideal = sign * cmath.rect(1.0, turn)
        ideal = ideal if answers.reactive else complex(ideal.real)
        gain = (value * ideal.conjugate()).real / abs(ideal) ** 2
        if gain > 0.0:
            away = max(abs(value - gain * ideal) / gain - MISFIT, 0.0)
            scaled = abs(gain - 1.0) > SCALE_TOLERANCE + 3.0 * answers.error
            ways.append((away, float((sign < 0) + (turn != 0.0) + scaled), Alone(channel, sign, turn != 0.0, gain)))
    return (min(ways, key=lambda way: way[:2])[2],)


def uneven(answers: Answers) -> tuple[float, ...]:
    """Return each phase's factor when all answer in the right direction but not alike; empty otherwise."""
    slack = 3.0 * answers.error
    if any(abs(value.imag) > MISFIT * abs(value) + slack or value.real <= slack for value in answers.values):
        return ()
    return tuple(value.real for value in answers.values)
