"""A small plant in virtual time: a controller called every so often, dead time, first-order lag, slew limit.

Times in s from 0, powers in units of the volume, steps of 10 ms (grid_services.md 6).
"""

import math
import random
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

DT_S = 0.01
STEPS_PER_S = 100

Profile = Callable[[float], float]
"""Frequency in Hz at a time."""
Controller = Callable[[float, float], float]
"""Power asked for, from a frequency and the time."""


class Plant(NamedTuple):
    """Dead time, then a lag, then a limit of the slope."""

    dead_s: float = 0.0
    lag_s: float = 0.0
    per_s: float = math.inf

    def __str__(self) -> str:
        return f"{self.dead_s:g}/{self.lag_s:g}/{self.per_s:g}"


IDEAL = Plant()
REFERENCE = Plant(0.3, 0.1)


class Sampling(NamedTuple):
    """How the controller sees the frequency."""

    period_s: float = 0.1
    jitter: float = 0.0
    noise_hz: float = 0.0
    resolution_hz: float = 0.0
    seed: int = 1


EVERY_STEP = Sampling(DT_S)
PLAIN = Sampling()
JITTERED = Sampling(jitter=0.2)
NOISY = Sampling(noise_hz=0.002, resolution_hz=0.001)
NOISY_AND_JITTERED = Sampling(jitter=0.2, noise_hz=0.002, resolution_hz=0.001)
ALL_SAMPLINGS = (PLAIN, JITTERED, NOISY, NOISY_AND_JITTERED)


class Trace(NamedTuple):
    """What the meter saw, one value each 10 ms."""

    power: list[float]

    def at(self, at_s: float) -> float:
        return self.power[round(at_s * STEPS_PER_S)]

    def between(self, from_s: float, to_s: float) -> list[float]:
        """Every sample of a closed interval."""
        return self.power[round(from_s * STEPS_PER_S) : round(to_s * STEPS_PER_S) + 1]

    def mean(self, from_s: float, to_s: float) -> float:
        values = self.between(from_s, to_s)
        return math.fsum(values) / len(values)

    def settled(self, end_s: float) -> float:
        """Mean over the last 10 s of a hold that ends then."""
        return self.mean(end_s - 10.0, end_s - DT_S)


def run(
    controller: Controller, profile: Profile, until_s: float, plant: Plant = REFERENCE, sampling: Sampling = PLAIN
) -> Trace:
    """Run from a standstill and return the power delivered."""
    chance = random.Random(sampling.seed)
    waiting = deque([0.0] * (round(plant.dead_s * STEPS_PER_S) + 1))
    follow = 1.0 - math.exp(-DT_S / plant.lag_s) if plant.lag_s else 1.0
    slope = plant.per_s * DT_S
    output = lagged = asked = 0.0
    power: list[float] = []
    next_s = 0.0
    for step in range(round(until_s * STEPS_PER_S) + 1):
        now_s = step / STEPS_PER_S
        if now_s >= next_s - 1e-9:
            frequency_hz = profile(now_s)
            if sampling.noise_hz:
                frequency_hz += chance.gauss(0.0, sampling.noise_hz)
            if sampling.resolution_hz:
                frequency_hz = round(frequency_hz / sampling.resolution_hz) * sampling.resolution_hz
            asked = controller(frequency_hz, now_s)
            next_s = max(next_s, now_s - DT_S) + sampling.period_s * (
                1.0 + chance.uniform(-sampling.jitter, sampling.jitter)
            )
        waiting.append(asked)
        waiting.popleft()
        lagged += (waiting[0] - lagged) * follow
        output += min(max(lagged - output, -slope), slope)
        power.append(output)
    return Trace(power)
