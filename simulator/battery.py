"""A battery rack in physics: coulomb counting, one RC pair, heat; and racks in parallel on one DC bus.

Current and power `+` are discharge. Steps are 10 to 100 ms; time is the argument `dt_s`.
"""

import math
from collections.abc import Sequence

import msgspec

from simulator.cells import (
    NOMINAL_CELL_V,
    CellSpread,
    StringView,
    cell_socs,
    resistance_factor,
    view_string,
)

CELL_LOOK_S = 0.1
"""How often every single cell is looked at; between two looks the string's resting voltage stands still."""


class RackSpec(msgspec.Struct, frozen=True):
    """What a rack is made of; resistances and capacity are those of a mean cell position."""

    cells_series: int
    capacity_ah: float
    """Present capacity of one position (all its parallel cells together)."""
    resistance_ohm: float
    """Ohmic resistance of one position at 25 °C, joints included."""
    polarisation_ohm: float
    """Resistance of the RC pair."""
    polarisation_s: float
    """Time constant of the RC pair."""
    heat_capacity_j_per_k: float
    thermal_resistance_k_per_w: float
    """From the cells to the air of the cabinet."""
    start_soc: float
    """Mean state of charge at the start, 0..1."""
    soh_pct: float
    spread: CellSpread
    max_charge_current_a: float
    max_discharge_current_a: float


class RackState(msgspec.Struct, frozen=True, gc=False):
    """Where a rack stands."""

    drawn_ah: float
    """Charge drawn since the start; negative after charging."""
    current_a: float
    polarisation_v: float
    """Voltage over the RC pair of a mean cell; positive after discharging."""
    temperature_c: float
    energy_out_wh: float
    energy_in_wh: float
    loss_wh: float
    cells: StringView
    cells_age_s: float


def rack_spec(
    capacity_wh: float,
    cells_series: int,
    spread: CellSpread,
    *,
    start_soc: float,
    soh_pct: float = 98.0,
    max_charge_current_a: float | None = None,
    max_discharge_current_a: float | None = None,
) -> RackSpec:
    """Size a rack from its nameplate energy.

    Rules of thumb for large LFP cells: 1.0 mOhm ohmic (joints included) and 0.6 mOhm polarisation resistance at
    100 Ah, both falling with capacity; 7 g and thus 7 J/K for each Wh; 40 K/kW to the air for 10 kWh.

    Args:
        capacity_wh: Nameplate energy.
        cells_series: Positions in the string.
        spread: Differences between the cells, one entry a position.
        start_soc: Mean state of charge at the start, 0..1.
        soh_pct: Present capacity relative to the nameplate.
        max_charge_current_a: What the BMS allows at best; 0.75 C when not given.
        max_discharge_current_a: What the BMS allows at best; 1 C when not given.
    """
    nameplate_ah = capacity_wh / (NOMINAL_CELL_V * cells_series)
    return RackSpec(
        cells_series=cells_series,
        capacity_ah=nameplate_ah * soh_pct / 100.0,
        resistance_ohm=0.10 / nameplate_ah,
        polarisation_ohm=0.06 / nameplate_ah,
        polarisation_s=30.0,
        heat_capacity_j_per_k=7.0 * capacity_wh,
        thermal_resistance_k_per_w=400.0 / capacity_wh,
        start_soc=start_soc,
        soh_pct=soh_pct,
        spread=spread,
        max_charge_current_a=0.75 * nameplate_ah if max_charge_current_a is None else max_charge_current_a,
        max_discharge_current_a=nameplate_ah if max_discharge_current_a is None else max_discharge_current_a,
    )


def start_rack(spec: RackSpec, ambient_c: float) -> RackState:
    """Return a rack at rest and at the temperature of the air around it."""
    socs = cell_socs(spec.spread, spec.start_soc, 0.0)
    return RackState(
        drawn_ah=0.0,
        current_a=0.0,
        polarisation_v=0.0,
        temperature_c=ambient_c,
        energy_out_wh=0.0,
        energy_in_wh=0.0,
        loss_wh=0.0,
        cells=view_string(spec.spread, socs, 0.0, ambient_c, ambient_c),
        cells_age_s=0.0,
    )


def soc_pct(spec: RackSpec, state: RackState) -> float:
    """Return the true mean state of charge, 0..100 (a little beyond when abused)."""
    return 100.0 * (spec.start_soc - state.drawn_ah / spec.capacity_ah)


def source(spec: RackSpec, state: RackState) -> tuple[float, float]:
    """Return the rack as seen from its terminals: inner voltage in V and resistance in Ohm."""
    inner_v = state.cells.open_circuit_v - spec.cells_series * state.polarisation_v
    return inner_v, spec.cells_series * spec.resistance_ohm * resistance_factor(state.temperature_c)


def terminal_voltage_v(spec: RackSpec, state: RackState) -> float:
    """Return the voltage at the rack's terminals under its present current."""
    inner_v, resistance_ohm = source(spec, state)
    return inner_v - state.current_a * resistance_ohm


def _together(sources: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return racks in parallel as one source: inner voltage in V and conductance in S."""
    conductance = short_circuit_a = 0.0
    for volt, ohm in sources:
        conductance += 1.0 / ohm
        short_circuit_a += volt / ohm
    return short_circuit_a / conductance, conductance


def max_power_w(sources: Sequence[tuple[float, float]], min_voltage_v: float) -> float:
    """Return the largest discharge power of racks in parallel before their voltage falls below `min_voltage_v`."""
    return resting(sources, min_voltage_v)[1]


def resting(sources: Sequence[tuple[float, float]], min_voltage_v: float) -> tuple[float, float]:
    """Return the voltage of racks in parallel without load, V, and their `max_power_w`; zeros without any rack."""
    if not sources:
        return 0.0, 0.0
    inner_v, conductance = _together(sources)
    lowest_v = max(min_voltage_v, inner_v / 2.0)
    return inner_v, max(0.0, lowest_v * (inner_v - lowest_v) * conductance)


def share_power(sources: Sequence[tuple[float, float]], power_w: float) -> tuple[float, tuple[float, ...]]:
    """Let racks in parallel deliver a power together.

    Args:
        sources: Inner voltage and resistance of every rack on the bus; circulating currents come out by themselves.
        power_w: Power taken from the bus (`+` discharge); beyond the largest possible power that largest one flows.

    Returns:
        Voltage of the bus in V and the current of each rack in A.
    """
    if not sources:
        return 0.0, ()
    inner_v, conductance = _together(sources)
    root = math.sqrt(max(0.0, inner_v * inner_v - 4.0 * power_w / conductance))
    bus_v = (inner_v + root) / 2.0
    return bus_v, tuple([(volt - bus_v) / ohm for volt, ohm in sources])


def step_rack(
    spec: RackSpec, state: RackState, current_a: float, ambient_c: float, dt_s: float, look_s: float = CELL_LOOK_S
) -> RackState:
    """Move a rack on by `dt_s` under a constant current.

    Args:
        spec: What the rack is made of.
        state: Where it stands.
        current_a: `+` discharge.
        ambient_c: Air around the rack.
        dt_s: Length of the step, at most a few seconds.
        look_s: How often every single cell is looked at.
    """
    hours = dt_s / 3600.0
    factor = resistance_factor(state.temperature_c)
    ohmic_v = current_a * spec.resistance_ohm * factor
    settled_v = current_a * spec.polarisation_ohm * factor
    polarisation_v = settled_v + (state.polarisation_v - settled_v) * math.exp(-dt_s / spec.polarisation_s)
    drop_v = ohmic_v + state.polarisation_v
    heat_w = max(0.0, spec.cells_series * drop_v * current_a)
    power_w = state.cells.open_circuit_v * current_a - spec.cells_series * drop_v * current_a
    cooling_w = (state.temperature_c - ambient_c) / spec.thermal_resistance_k_per_w
    temperature_c = state.temperature_c + (heat_w - cooling_w) * dt_s / spec.heat_capacity_j_per_k
    drawn_ah = state.drawn_ah + current_a * hours
    cells, cells_age_s = state.cells, state.cells_age_s + dt_s
    if cells_age_s >= look_s - 1e-9:
        socs = cell_socs(spec.spread, spec.start_soc, drawn_ah / spec.capacity_ah)
        cells = view_string(spec.spread, socs, ohmic_v + polarisation_v, ambient_c, temperature_c)
        cells_age_s = 0.0
    return RackState(
        drawn_ah=drawn_ah,
        current_a=current_a,
        polarisation_v=polarisation_v,
        temperature_c=temperature_c,
        energy_out_wh=state.energy_out_wh + max(0.0, power_w) * hours,
        energy_in_wh=state.energy_in_wh + max(0.0, -power_w) * hours,
        loss_wh=state.loss_wh + spec.cells_series * drop_v * current_a * hours,
        cells=cells,
        cells_age_s=cells_age_s,
    )
