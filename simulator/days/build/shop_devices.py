"""Devices of the shop at one second; all of them are this project's assumption."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from simulator.days.build.series import DAY_S, Floats
from simulator.days.build.switching import compressor_form, cycled

SHOP_OPENS_S: Final = 8.0 * 3600.0
SHOP_CLOSES_S: Final = 18.5 * 3600.0

BALANCED: Final = (1 / 3, 1 / 3, 1 / 3)
L1: Final = (1.0, 0.0, 0.0)
L2: Final = (0.0, 1.0, 0.0)
L3: Final = (0.0, 0.0, 1.0)


def plant(power_w: Floats, begin_s: float, form_w: Floats) -> None:
    """Add a run to an appliance's day, cut at either midnight."""
    begin = round(begin_s)
    first, last = max(begin, 0), min(begin + form_w.size, DAY_S)
    if first < last:
        power_w[first:last] += form_w[first - begin : last - begin]


def cold_store(rng: np.random.Generator, running_w: float, inrush: float, on_s: float, off_s: float) -> Floats:
    """Compressor that runs all day, longer while doors are opened."""
    power_w = np.zeros(DAY_S)
    position = -rng.uniform(0.0, on_s + off_s)
    while position < DAY_S:
        busy = SHOP_OPENS_S < position < SHOP_CLOSES_S + 3600.0
        run_s = on_s * rng.normal(1.0, 0.07) * (1.35 if busy else 1.0)
        form = running_w * compressor_form(max(30, round(run_s)), inrush)
        plant(power_w, position, form)
        position += run_s + off_s * rng.normal(1.0, 0.07) * (0.85 if busy else 1.0)
    return power_w


def bake_off_oven(rng: np.random.Generator, rated_w: float, batches_h: Sequence[float]) -> Floats:
    """Electric oven for rolls: heats up, then its thermostat cycles through the batch."""
    power_w = np.zeros(DAY_S)
    for begin_h in batches_h:
        length_s = round(rng.uniform(1500.0, 2100.0))
        heating_s = 420.0 if begin_h == batches_h[0] else 150.0
        form = cycled(rng, length_s, heating_s, (20.0, 45.0), 2.1)
        plant(power_w, 3600.0 * begin_h + rng.uniform(-300.0, 300.0), form * rated_w + 120.0)
    return power_w


def bursts(
    rng: np.random.Generator, rated_w: float, each_s: tuple[float, float], pause_s: float, inrush: float
) -> Floats:
    """Device that customers or staff start at random while the shop is open."""
    power_w = np.zeros(DAY_S)
    position = SHOP_OPENS_S + rng.exponential(pause_s)
    while position < SHOP_CLOSES_S:
        form = np.full(round(rng.uniform(*each_s)), rated_w)
        form[0] *= inrush
        form[1] *= 1.0 + 0.3 * (inrush - 1.0)
        plant(power_w, position, form)
        position += form.size + 5.0 + rng.exponential(pause_s)
    return power_w


def coffee_machine(rng: np.random.Generator) -> Floats:
    """Coffee machine: heats up before opening, then its boiler reheats in short bursts, more after each cup."""
    power_w = bursts(rng, 2_700.0, (8.0, 26.0), 110.0, 1.0)
    plant(power_w, SHOP_OPENS_S - 1500.0, np.full(330, 2_700.0))
    return np.minimum(power_w, 2_700.0)


def lamp_bank(rng: np.random.Generator, rated_w: float, on_s: float, off_s: float) -> Floats:
    """Bank of shop lights between two switchings, with the charging of its ballasts in the first second."""
    form = np.full(round(off_s - on_s), rated_w)
    form[0] *= 1.6
    power_w = np.zeros(DAY_S)
    plant(power_w, on_s + rng.uniform(-90.0, 90.0), form)
    return power_w


def small_devices(rng: np.random.Generator) -> Floats:
    """Tills, screens, chargers and doors: steps of some hundred W that hold for minutes."""
    power_w = np.zeros(DAY_S)
    position = SHOP_OPENS_S - 1800.0
    while position < SHOP_CLOSES_S + 900.0:
        plant(power_w, position, np.full(round(rng.uniform(20.0, 420.0)), rng.uniform(80.0, 520.0)))
        position += rng.exponential(75.0)
    return power_w


def shop_devices(rng: np.random.Generator) -> dict[str, tuple[Floats, tuple[float, float, float]]]:
    """Devices of the shop with their phase shares."""
    opens, closes = SHOP_OPENS_S, SHOP_CLOSES_S
    return {
        "cold store compressor 1": (cold_store(rng, 2_300.0, 4.0, 420.0, 560.0), BALANCED),
        "cold store compressor 2": (cold_store(rng, 1_900.0, 4.0, 380.0, 610.0), BALANCED),
        "cold store compressor 3": (cold_store(rng, 1_600.0, 4.0, 520.0, 700.0), BALANCED),
        "drinks cooler": (cold_store(rng, 420.0, 6.0, 480.0, 660.0), L1),
        "ice cream chest": (cold_store(rng, 310.0, 6.0, 540.0, 600.0), L2),
        "bake-off oven 1": (bake_off_oven(rng, 6_000.0, (7.95, 9.1, 10.6, 15.6)), BALANCED),
        "bake-off oven 2": (bake_off_oven(rng, 6_000.0, (8.7, 11.4, 16.7)), BALANCED),
        "coffee machine": (coffee_machine(rng), L3),
        "hand dryer": (bursts(rng, 1_650.0, (14.0, 32.0), 700.0, 1.25), L2),
        "goods lift": (bursts(rng, 4_200.0, (16.0, 34.0), 1_900.0, 2.8), BALANCED),
        "cardboard press": (bursts(rng, 3_000.0, (25.0, 40.0), 4_800.0, 3.0), BALANCED),
        "lights 1": (lamp_bank(rng, 1_500.0, opens - 1800.0, closes + 1500.0), L1),
        "lights 2": (lamp_bank(rng, 1_500.0, opens - 600.0, closes + 900.0), L2),
        "lights 3": (lamp_bank(rng, 1_500.0, opens - 540.0, closes + 600.0), L3),
        "small devices on L1": (small_devices(rng), L1),
        "small devices on L2": (small_devices(rng), L2),
        "small devices on L3": (small_devices(rng), L3),
    }
