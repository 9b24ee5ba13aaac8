"""Clouds at one second that keep the energy of each hour of the weather."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.special import ndtri

from simulator.days.build.series import SECONDS, Floats, box_mean, hourly, over_hours, wander


def cloud_free_index(ratio: Floats, since_s: Floats, highest: float) -> Floats:
    """Clear-sky index at every second, monotone cubic between the hours with a sun, held before and after."""
    curve = PchipInterpolator(since_s, np.clip(ratio, 0.0, highest))
    return curve(np.clip(SECONDS, since_s[0], since_s[-1]))


def sun_through_clouds(rng: np.random.Generator, beam_index: Floats, clear_horizontal_w_m2: Floats) -> Floats:
    """Share of the clear-sky beam that reaches the ground at every second.

    Clouds are the places where a field of three summed wanders (45 s, 4 min and 15 min) exceeds a threshold. The
    threshold follows the beam index and is then corrected until each clock hour has the beam energy that the index
    alone would give. Above an index of 0.75 the clouds fade into a steady haze, which is complete at 0.95;
    below 0.07 they close into a sheet, which is complete at 0.02.
    """
    field = 0.25 * wander(rng, 45.0) + 0.70 * wander(rng, 240.0) + 0.62 * wander(rng, 900.0)
    field = box_mean(box_mean(field, 21), 21)
    field = (field - field.mean()) / field.std()
    clouded = np.clip((0.95 - beam_index) / 0.20, 0.0, 1.0) * np.clip((beam_index - 0.02) / 0.05, 0.0, 1.0)
    threshold = ndtri(np.clip(beam_index, 0.002, 0.998))
    wanted = hourly(beam_index * clear_horizontal_w_m2)
    correction = np.zeros(24)
    through = beam_index
    for _ in range(300):
        switched = 1.0 / (1.0 + np.exp(-(threshold + over_hours(correction) - field) / 0.09))
        through = (1.0 - clouded) * beam_index + clouded * switched
        scale = np.maximum(hourly(clear_horizontal_w_m2), 1.0)
        miss = (wanted - hourly(through * clear_horizontal_w_m2)) / scale
        correction = np.clip(correction + 1.2 * miss, -4.0, 4.0)
    return through


def diffuse_variation(rng: np.random.Generator, through: Floats, beam_index: Floats) -> Floats:
    """Factor on the diffuse irradiance: slow cloud thickness, and bright cloud edges beside a free sun."""
    thickness = 0.02 + 0.11 * np.clip(1.0 - beam_index, 0.0, 1.0)
    slow = np.exp(thickness * (0.7 * wander(rng, 120.0) + 0.7 * wander(rng, 700.0)))
    edge = 1.0 + 0.22 * through * np.clip(beam_index - box_mean(through, 181) + 0.25, 0.0, 1.0) * (beam_index < 0.95)
    factor = box_mean(slow * edge, 15)
    for _ in range(8):
        factor = factor / over_hours(hourly(factor))
    return factor
