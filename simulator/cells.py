"""The LFP cells of a rack: open-circuit voltage, resistance and their spread, as pure functions.

A "cell" here is one position of the series string: all cells in parallel at that position act as one.
State of charge is a fraction (0 empty, 1 full) inside the physics; `soc_pct` appears where it leaves.
"""

import math
import random
from itertools import pairwise

import msgspec

OCV_POINTS: tuple[tuple[float, float], ...] = (
    (0.00, 2.700), (0.02, 2.920), (0.05, 3.060), (0.10, 3.180), (0.15, 3.210), (0.20, 3.235),
    (0.30, 3.270), (0.40, 3.288), (0.50, 3.293), (0.60, 3.297), (0.65, 3.310), (0.70, 3.326),
    (0.80, 3.330), (0.90, 3.335), (0.95, 3.340), (0.98, 3.365), (1.00, 3.450),
)  # fmt: skip
"""Resting voltage in V over state of charge of a graphite/LFP cell at 25 °C.

Source: own table. The shape (a steep foot, the two flat plateaus of the graphite stages near 3.29 V and 3.33 V
with the step between them at 60 to 70 %, a steep end) is the one found in the literature on LFP equilibrium
voltage; the figures lie within the spread of manufacturers' resting-voltage charts (100 %: 3.40 to 3.50 V,
50 %: 3.25 to 3.30 V, 0 %: 2.50 to 2.80 V). Hysteresis (some 10 mV) is left out.
"""

NOMINAL_CELL_V = 3.2
"""Nominal voltage used to turn a capacity in Wh into Ah."""

_BELOW_EMPTY_V_PER_SOC = 25.0
_ABOVE_FULL_V_PER_SOC = 15.0
_GRID_STEPS = 400


def _tabulated_v(soc: float) -> float:
    for (soc_a, volt_a), (soc_b, volt_b) in pairwise(OCV_POINTS):
        if soc <= soc_b:
            return volt_a + (volt_b - volt_a) * (soc - soc_a) / (soc_b - soc_a)
    return OCV_POINTS[-1][1]


_GRID = tuple(_tabulated_v(step / _GRID_STEPS) for step in range(_GRID_STEPS + 1))


def open_circuit_voltage_v(soc: float) -> float:
    """Return the resting voltage of one cell; beyond 0..1 it leaves steeply, as an abused cell does."""
    position = soc * _GRID_STEPS
    if position <= 0.0:
        return _GRID[0] + soc * _BELOW_EMPTY_V_PER_SOC
    if position >= _GRID_STEPS:
        return _GRID[-1] + (soc - 1.0) * _ABOVE_FULL_V_PER_SOC
    index = int(position)
    low_v = _GRID[index]
    return low_v + (_GRID[index + 1] - low_v) * (position - index)


def resistance_factor(temperature_c: float) -> float:
    """Return resistance relative to 25 °C: about double at 0 °C, 0.7 at 40 °C (typical LFP data sheet trend)."""
    return math.exp(0.027 * (25.0 - min(60.0, max(-30.0, temperature_c))))


class CellSpread(msgspec.Struct, frozen=True):
    """How the cells of one string differ; one entry a cell, in the order of the string."""

    capacity_factor: tuple[float, ...]
    """Capacity relative to the mean, mean 1."""
    soc_offset: tuple[float, ...]
    """State of charge at the start relative to the mean, as a fraction, mean 0."""
    resistance_factor: tuple[float, ...]
    """Resistance relative to the mean, mean 1."""
    warming_factor: tuple[float, ...]
    """Temperature rise over ambient relative to the mean: the middle of a rack is warmer than its ends."""
    temperature_offset_c: tuple[float, ...]
    """Constant deviation of the sensor at the cell."""


def draw_spread(
    count: int,
    rng: random.Random,
    *,
    capacity: float = 0.006,
    soc: float = 0.003,
    resistance: float = 0.05,
    temperature_c: float = 0.3,
) -> CellSpread:
    """Draw the differences between the cells of a string (standard deviations, bounded at three of them)."""

    def bounded(deviation: float) -> tuple[float, ...]:
        drawn = [min(3.0, max(-3.0, rng.gauss(0.0, 1.0))) * deviation for _ in range(count)]
        mean = sum(drawn) / count
        return tuple(value - mean for value in drawn)

    middle = (count - 1) / 2.0
    bump = [1.0 - abs(index - middle) / (middle + 1.0) for index in range(count)]
    mean_bump = sum(bump) / count
    return CellSpread(
        capacity_factor=tuple(1.0 + value for value in bounded(capacity)),
        soc_offset=bounded(soc),
        resistance_factor=tuple(1.0 + value for value in bounded(resistance)),
        warming_factor=tuple(1.0 + 0.3 * (value - mean_bump) for value in bump),
        temperature_offset_c=bounded(temperature_c),
    )


class StringView(msgspec.Struct, frozen=True, gc=False):
    """What the cells of a string show at one moment; positions count from 0."""

    open_circuit_v: float
    """Sum of all resting voltages."""
    min_voltage_v: float
    max_voltage_v: float
    min_voltage_at: int
    max_voltage_at: int
    min_temperature_c: float
    max_temperature_c: float
    min_temperature_at: int
    max_temperature_at: int


def cell_socs(spread: CellSpread, mean_soc: float, drawn: float) -> list[float]:
    """Return the state of charge of every cell.

    Args:
        spread: Differences between the cells.
        mean_soc: Mean state of charge at the start of the run.
        drawn: Charge drawn since the start as a fraction of the mean capacity; negative after charging.
    """
    return [
        mean_soc + offset - drawn / factor
        for offset, factor in zip(spread.soc_offset, spread.capacity_factor, strict=True)
    ]


def view_string(
    spread: CellSpread, socs: list[float], drop_v: float, ambient_c: float, temperature_c: float
) -> StringView:
    """Look at every cell of the string.

    Args:
        spread: Differences between the cells.
        socs: State of charge of every cell.
        drop_v: Voltage drop of a mean cell under the present current; positive while discharging.
        ambient_c: Air around the rack.
        temperature_c: Mean temperature of the cells.
    """
    resting = [open_circuit_voltage_v(soc) for soc in socs]
    voltages = [rest - drop_v * factor for rest, factor in zip(resting, spread.resistance_factor, strict=True)]
    rise = temperature_c - ambient_c
    temperatures = [
        ambient_c + rise * factor + offset
        for factor, offset in zip(spread.warming_factor, spread.temperature_offset_c, strict=True)
    ]
    min_v, max_v = min(voltages), max(voltages)
    min_c, max_c = min(temperatures), max(temperatures)
    return StringView(
        open_circuit_v=sum(resting),
        min_voltage_v=min_v,
        max_voltage_v=max_v,
        min_voltage_at=voltages.index(min_v),
        max_voltage_at=voltages.index(max_v),
        min_temperature_c=min_c,
        max_temperature_c=max_c,
        min_temperature_at=temperatures.index(min_c),
        max_temperature_at=temperatures.index(max_c),
    )
