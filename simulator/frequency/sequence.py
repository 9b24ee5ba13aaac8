"""A frequency over time as data: constant, steps, ramps by start, rate and target, sines, noise; pure and repeatable.

A sequence begins at `start_hz`; each part takes over at its time from whatever value is there, and lasts until the
next one begins. Noise, when there is some, is added to all of it.
"""

import math
import random
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

import msgspec

POSSIBLE_HZ = (40.0, 70.0)
"""What a sequence may hold: all that meters believe."""
LONGEST_S = 1e6
NOISE_STEP_S = 0.1
"""Between two independent draws the noise is interpolated: the frequency of a grid has no jumps."""
NOISE_MOST_S = 7200.0
"""After so long the noise repeats itself."""


class SequenceError(ValueError):
    """A sequence that cannot be played, as one sentence that names the place, the value and what is allowed."""


class Step(msgspec.Struct, frozen=True, tag="step", tag_field="kind", forbid_unknown_fields=True):
    """A new value at once."""

    at_s: float
    to_hz: float


class Ramp(msgspec.Struct, frozen=True, tag="ramp", tag_field="kind", forbid_unknown_fields=True):
    """From the value that is there towards another one, which is then held."""

    at_s: float
    rate_hz_per_s: float
    """> 0; the direction follows from the target."""
    to_hz: float


class Sine(msgspec.Struct, frozen=True, tag="sine", tag_field="kind", forbid_unknown_fields=True):
    """A sine that begins at its centre, upwards."""

    at_s: float
    centre_hz: float
    amplitude_hz: float
    period_s: float


class Points(msgspec.Struct, frozen=True, tag="points", tag_field="kind", forbid_unknown_fields=True):
    """Recorded values, each held until the next one."""

    at_s: float
    times_s: tuple[float, ...]
    """Ascending, from the begin of this part."""
    values_hz: tuple[float, ...]


Part = Step | Ramp | Sine | Points


class Noise(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Wandering as of a real grid: mean-reverting, normally distributed, the same for the same seed."""

    deviation_hz: float
    """Standard deviation; European grids show 10 to 30 mHz."""
    return_s: float = 30.0
    seed: int = 1


class Sequence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole sequence."""

    name: str
    length_s: float
    start_hz: float = 50.0
    parts: tuple[Part, ...] = ()
    """In order of their times."""
    noise: Noise | None = None
    about: str = ""


def checked(sequence: Sequence) -> Sequence:
    """Return the sequence if it can be played.

    Raises:
        SequenceError: A value is out of range, or the parts are not in order.
    """
    for fault in _faults(sequence):
        raise SequenceError(f"{sequence.name}: {fault}")
    return sequence


def _faults(sequence: Sequence) -> Iterator[str]:
    """Yield what is wrong with a sequence, in words."""
    if not 0.0 < sequence.length_s <= LONGEST_S:
        yield f"length_s {sequence.length_s:g} is outside 0 to {LONGEST_S:g}"
    if not _possible(sequence.start_hz):
        yield f"start_hz {sequence.start_hz:g} is {_OUTSIDE}"
    before_s = 0.0
    for number, part in enumerate(sequence.parts):
        if not part.at_s >= before_s:
            yield f"parts[{number}].at_s {part.at_s:g} comes before the part before it, at {before_s:g}"
        before_s = part.at_s
        yield from (f"parts[{number}]: {fault}" for fault in _part_faults(part))
    if sequence.noise is not None and not 0.0 <= sequence.noise.deviation_hz <= 1.0:
        yield f"noise.deviation_hz {sequence.noise.deviation_hz:g} is outside 0 to 1"


def _part_faults(part: Part) -> Iterator[str]:
    match part:
        case Step(to_hz=to_hz):
            values = (to_hz,)
        case Ramp(to_hz=to_hz):
            values = (to_hz,)
            if not 0.0 < part.rate_hz_per_s <= 100.0:
                yield f"rate_hz_per_s {part.rate_hz_per_s:g} is outside 0 to 100"
        case Sine(centre_hz=centre_hz, amplitude_hz=amplitude_hz):
            values = (centre_hz - amplitude_hz, centre_hz + amplitude_hz)
            if not 0.1 <= part.period_s <= 1e5:
                yield f"period_s {part.period_s:g} is outside 0.1 to 100000"
        case Points(values_hz=values):
            if not values or len(part.times_s) != len(values):
                yield f"{len(part.times_s)} times for {len(values)} values"
            if list(part.times_s) != sorted(part.times_s):
                yield "times_s are not in order"
    yield from (f"{value:g} Hz is {_OUTSIDE}" for value in values if not _possible(value))


_OUTSIDE = f"outside {POSSIBLE_HZ[0]:g} to {POSSIBLE_HZ[1]:g} Hz"


def _possible(hertz: float) -> bool:
    return POSSIBLE_HZ[0] <= hertz <= POSSIBLE_HZ[1]


class Track:
    """A sequence made ready to be asked for its value at any time."""

    def __init__(self, sequence: Sequence) -> None:
        """Work out where each part begins. Errors as in `checked`."""
        self.sequence = checked(sequence)
        self._begins_s = [part.at_s for part in sequence.parts]
        self._from_hz: list[float] = []
        value_hz = sequence.start_hz
        for number, part in enumerate(sequence.parts):
            if number:
                value_hz = _value_hz(sequence.parts[number - 1], part.at_s, self._from_hz[-1])
            self._from_hz.append(value_hz)

    def value_hz(self, t_s: float) -> float:
        """Return the frequency `t_s` after the begin; before it the start, after the end the last value."""
        sequence = self.sequence
        t_s = min(max(t_s, 0.0), sequence.length_s)
        number = bisect_right(self._begins_s, t_s) - 1
        value_hz = sequence.start_hz
        if number >= 0:
            value_hz = _value_hz(sequence.parts[number], t_s, self._from_hz[number])
        return value_hz if sequence.noise is None else value_hz + noise_hz(sequence.noise, t_s)

    def over(self, t_s: float) -> bool:
        """Tell whether the sequence has come to its end."""
        return t_s >= self.sequence.length_s


def _value_hz(part: Part, t_s: float, from_hz: float) -> float:
    """Return the value of one part at a time of the sequence."""
    since_s = t_s - part.at_s
    match part:
        case Step():
            return part.to_hz
        case Ramp():
            moved_hz = part.rate_hz_per_s * since_s
            return from_hz + math.copysign(min(moved_hz, abs(part.to_hz - from_hz)), part.to_hz - from_hz)
        case Sine():
            return part.centre_hz + part.amplitude_hz * math.sin(2.0 * math.pi * since_s / part.period_s)
        case Points():
            return part.values_hz[max(bisect_right(part.times_s, since_s) - 1, 0)]


def noise_hz(noise: Noise, t_s: float) -> float:
    """Return the noise at a time."""
    draws = _draws(noise)
    place = t_s / NOISE_STEP_S % (len(draws) - 1)
    number = int(place)
    return draws[number] + (draws[number + 1] - draws[number]) * (place - number)


@cache
def _draws(noise: Noise) -> tuple[float, ...]:
    """Return an Ornstein-Uhlenbeck walk, exact for its step."""
    rng = random.Random(noise.seed)  # noqa: S311 - reproducible, no secret
    keep = math.exp(-NOISE_STEP_S / noise.return_s)
    spread = noise.deviation_hz * math.sqrt(1.0 - keep * keep)
    values = [noise.deviation_hz * rng.gauss(0.0, 1.0)]
    for _ in range(int(NOISE_MOST_S / NOISE_STEP_S)):
        values.append(values[-1] * keep + spread * rng.gauss(0.0, 1.0))
    return tuple(values)
