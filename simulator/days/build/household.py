"""House on three phases at one second: each minute of the model refined to switching."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from simulator.days.build.richardson import HouseMinutes
from simulator.days.build.series import DAY_S, Floats
from simulator.days.build.switching import (
    Shape,
    compressor,
    dish_washer,
    drum,
    electronics,
    motor,
    printer,
    steady,
    thermostat,
    tumble_dryer,
)

HOUSE_SWITCHING_SEED: Final = 5_000

# Names are those of richardsonpy's appliance table; the phase shares are this project's assumption of a house's wiring.
HOUSE_SHAPES: Final[dict[str, tuple[Shape, tuple[float, float, float]]]] = {
    "Fridge freezer": (compressor, (1.0, 0.0, 0.0)),
    "Refrigerator": (compressor, (0.0, 0.0, 1.0)),
    "Chest freezer": (compressor, (0.0, 1.0, 0.0)),
    "Upright freezer": (compressor, (0.0, 1.0, 0.0)),
    "Kettle": (steady, (1.0, 0.0, 0.0)),
    "Small cooking (group)": (steady, (1.0, 0.0, 0.0)),
    "Microwave": (thermostat(0.3, (14.0, 20.0), 1.35), (1.0, 0.0, 0.0)),
    "Hob": (thermostat(0.25, (12.0, 30.0), 1.35), (0.0, 0.5, 0.5)),
    "Oven": (thermostat(0.35, (25.0, 60.0), 1.45), (0.0, 0.0, 1.0)),
    "Dish washer": (dish_washer, (1.0, 0.0, 0.0)),
    "Washing machine": (drum, (0.0, 1.0, 0.0)),
    "Washer dryer": (drum, (0.0, 1.0, 0.0)),
    "Tumble dryer": (tumble_dryer, (0.0, 0.0, 1.0)),
    "Iron": (thermostat(0.08, (12.0, 22.0), 1.8), (0.0, 1.0, 0.0)),
    "Vacuum": (motor, (0.0, 0.0, 1.0)),
    "Printer": (printer, (0.0, 1.0, 0.0)),
    "Personal computer": (electronics, (0.0, 1.0, 0.0)),
    "TV 1": (electronics, (0.0, 0.0, 1.0)),
    "TV 2": (electronics, (0.0, 1.0, 0.0)),
    "TV 3": (electronics, (0.0, 1.0, 0.0)),
    "Hi-Fi": (electronics, (0.0, 0.0, 1.0)),
}
HOUSE_OTHER: Final = (steady, (0.0, 0.0, 1.0))


def refine(rng: np.random.Generator, minute_w: Floats, standby_w: float, shape: Shape) -> Floats:
    """Power at each second of one appliance; each of its runs keeps the energy that it has at one minute.

    A run starts and ends at a random second within its first and last minute: at most 6 % of its length and at most
    40 s are cut at either end.
    """
    above_w = minute_w - standby_w
    power_w = np.full(DAY_S, standby_w)
    edges = np.flatnonzero(np.diff(np.concatenate([[0.0], above_w, [0.0]]) != 0.0))
    running = [(first, last) for first, last in merged(edges, above_w) if above_w[first:last].sum() > 0.0]
    for first, last in running:
        run_w = above_w[first:last]
        form = np.clip(shape(rng, run_w), 0.0, None)
        cut_s = min(40.0, 0.06 * form.size)
        head, tail = (round(float(cut)) for cut in rng.uniform(0.0, cut_s, 2))
        if shape is drum:
            head = tail = 0
        form = form[: form.size - head - tail]
        begin = 60 * first + head
        power_w[begin : begin + form.size] += form * (60.0 * run_w.sum() / form.sum())
    return power_w


def merged(edges: npt.NDArray[np.int64], above_w: Floats) -> list[tuple[int, int]]:
    """Runs of minutes above standby, from the minutes at which the power changes."""
    runs: list[tuple[int, int]] = []
    for first, last in pairwise(int(edge) for edge in edges):
        if above_w[first] <= 0.0:
            continue
        if runs and runs[-1][1] == first:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    return runs


def build_house(day: HouseMinutes) -> tuple[Floats, dict[str, Any]]:
    """House on three phases at one second, and what is told of it."""
    rng = np.random.default_rng(HOUSE_SWITCHING_SEED)
    phases = np.zeros((3, DAY_S))
    for name, standby_w, minute_w in zip(day.names, day.standby_w, day.appliance_w, strict=True):
        shape, shares = HOUSE_SHAPES.get(name, HOUSE_OTHER)
        phases += np.outer(shares, refine(rng, minute_w, standby_w, shape))
    for number, minute_w in enumerate(day.lamp_w):
        phases[number % 3] += refine(rng, minute_w, 0.0, steady)
    source_wh = float(day.total_w().sum()) / 60.0
    used = {
        name: round(float(minute_w.sum()) / 60.0, 1)
        for name, minute_w in zip(day.names, day.appliance_w, strict=True)
        if minute_w.any()
    }
    return phases, {
        "source_energy_wh": round(source_wh, 3),
        "source_seed": day.seed,
        "switching_seed": HOUSE_SWITCHING_SEED,
        "source_energy_by_appliance_wh": used | {"Lamps": round(float(day.lamp_w.sum()) / 60.0, 1)},
    }
