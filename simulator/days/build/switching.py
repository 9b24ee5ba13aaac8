"""Shapes of single runs of appliances at one second: inrush, thermostats, drums and heaters."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from simulator.days.build.series import Floats, wander

Shape = Callable[[np.random.Generator, Floats], Floats]
"""Gives the power at each second of a run from its power at each minute; only its form counts, energy is set after."""


def seconds_of(minute_w: Floats) -> int:
    """Length in s of a run given in minutes."""
    return 60 * minute_w.size


def steady(_rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Resistance or lamp: on and off, nothing between."""
    return np.ones(seconds_of(minute_w))


def compressor_form(length_s: int, inrush: float) -> Floats:
    """Motor start of two seconds, then a load that sinks as the evaporator cools."""
    form = 0.92 + 0.22 * np.exp(-np.arange(length_s) / 150.0)
    form[0] = inrush
    form[1:2] = 0.45 * inrush
    return form


def compressor(_rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Fridge or freezer: inrush of four times the running power, then a slow decay."""
    return compressor_form(seconds_of(minute_w), 4.0)


def cycled(rng: np.random.Generator, length_s: int, full_s: float, on_s: tuple[float, float], ratio: float) -> Floats:
    """Thermostat: on for `full_s`, then on and off so that the on power is `ratio` times the mean."""
    form = np.zeros(length_s)
    position = min(round(full_s), length_s)
    form[:position] = 1.0
    while position < length_s:
        on = rng.uniform(*on_s)
        off = on * (ratio - 1.0) * rng.uniform(0.8, 1.2)
        start = position + round(off)
        form[start : start + round(on)] = 1.0
        position = start + round(on)
    if not form.any():
        form[:] = 1.0
    return form


def thermostat(full_share: float, on_s: tuple[float, float], ratio: float) -> Shape:
    """Heating element that a thermostat or energy regulator switches."""

    def shape(rng: np.random.Generator, minute_w: Floats) -> Floats:
        length_s = seconds_of(minute_w)
        return cycled(rng, length_s, full_share * length_s, on_s, ratio)

    return shape


def motor(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Universal motor: inrush of two seconds and a load that changes every few seconds."""
    length_s = seconds_of(minute_w)
    form = 1.0 + 0.05 * np.repeat(rng.standard_normal(length_s // 4 + 1), 4)[:length_s]
    form[0] = 1.7
    form[1:2] = 1.3
    return form


def electronics(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Screen or computer: power that wanders by some percent every few seconds."""
    length_s = seconds_of(minute_w)
    return np.clip(1.0 + 0.08 * np.repeat(wander(rng, 6.0, length_s // 6 + 1), 6)[:length_s], 0.5, None)


def drum(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Washing machine: each minute keeps its energy, a motor that reverses every 16 s rides on it."""
    length_s = seconds_of(minute_w)
    phase = (np.arange(length_s) + int(rng.integers(16))) % 16
    turning = np.where(phase < 11, 1.0, 0.12)
    turning[phase == 0] = 2.2
    turning = (turning.reshape(-1, 60) / turning.reshape(-1, 60).mean(axis=1, keepdims=True)).ravel()
    power_w = np.repeat(minute_w, 60)
    motor_w = np.minimum(power_w, 73.0)
    return power_w - motor_w + motor_w * turning


def dish_washer(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Dish washer: a pump throughout and a heater in two blocks, for wash and for rinse."""
    length_s = seconds_of(minute_w)
    place = np.arange(length_s) / length_s
    heating = ((place > 0.08) & (place < 0.36)) | ((place > 0.64) & (place < 0.86))
    pump = 0.035 + 0.012 * np.repeat(rng.standard_normal(length_s // 20 + 1), 20)[:length_s].clip(-2.0, 2.0)
    return np.where(heating, 1.0, 0.0) + pump


def tumble_dryer(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Tumble dryer: heater full, then cycled when the laundry is nearly dry, and a drum motor."""
    length_s = seconds_of(minute_w)
    return 0.1 + 0.9 * cycled(rng, length_s, 0.6 * length_s, (60.0, 150.0), 1.3)


def printer(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Laser printer: fuser in short pulses."""
    return 0.1 + cycled(rng, seconds_of(minute_w), 6.0, (2.0, 4.0), 3.0)
