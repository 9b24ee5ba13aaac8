"""What happens to a rack that is nearly empty: a gentle charge in time, and never a charge once it is too late.

Deeply discharged lithium cells grow metal bridges; charging them again can start a fire. So below an absolute cell
voltage the rack is never charged, until service has looked at it and resets the alarm.
"""

import msgspec

from control.battery.cell import open_circuit_v
from control.battery.settings import AutoChargeSettings, RackCare
from control.model import Battery

RELEASE_SOC_PCT = 2.0
RELEASE_CELL_V = 0.1
DAY_S = 86400.0


class CriticalState(msgspec.Struct, frozen=True, gc=False):
    """For how long the signs have been there, and what has been tried today."""

    low_for_s: float = 0.0
    deep_for_s: float = 0.0
    unasked_for_s: float = 0.0
    low: bool = False
    deep: bool = False
    charging: bool = False
    run_s: float = 0.0
    pause_s: float = 0.0
    """Time left before the next attempt."""
    day: int = 0
    """Days since 1970 of the two counters below."""
    attempts: int = 0
    energy_wh: float = 0.0


class Look(msgspec.Struct, frozen=True, gc=False):
    """What one look needs beside the rack itself."""

    soc_pct: float
    charged_wh: float
    """Energy that went into the rack since the last look."""
    grid_present: bool
    deep_latched: bool
    """The alarm of an earlier deep discharge was not reset yet."""
    nobody_asked: bool
    """The last set-point did not charge, and no inverter forms an island."""
    at_utc: float
    dt_s: float
    held: str = ""
    """In words why the unit moves no power at all; empty while it may."""


def lowest_v(battery: Battery, care: RackCare) -> float:
    """Return the lowest cell voltage without its drop; `critical.cell_v` + 1 V when no cell is known."""
    return min(
        (
            open_circuit_v(cells.min_voltage_v, battery.current_a, battery.cell_resistance_ohm)
            for cells in battery.cells
        ),
        default=care.critical.cell_v + 1.0,
    )


def looked(state: CriticalState, battery: Battery, care: RackCare, look: Look) -> CriticalState:
    """Return the state after a look at a valid rack."""
    limits = care.critical
    cell_v = lowest_v(battery, care)
    below = look.soc_pct <= limits.soc_pct or cell_v <= limits.cell_v
    above = look.soc_pct > limits.soc_pct + RELEASE_SOC_PCT and cell_v > limits.cell_v + RELEASE_CELL_V
    low_for_s = state.low_for_s + look.dt_s if below else 0.0
    deep_for_s = state.deep_for_s + look.dt_s if cell_v < limits.deep_cell_v else 0.0
    unasked = look.nobody_asked and -battery.current_a > limits.unasked_share * battery.max_charge_current_a
    day = int(look.at_utc // DAY_S)
    new_day = day != state.day
    state = msgspec.structs.replace(
        state,
        low_for_s=low_for_s,
        deep_for_s=deep_for_s,
        unasked_for_s=state.unasked_for_s + look.dt_s if unasked else 0.0,
        low=not above if state.low else low_for_s >= limits.after_s,
        deep=look.deep_latched or deep_for_s >= limits.deep_after_s,
        run_s=state.run_s + look.dt_s if state.charging else 0.0,
        pause_s=max(state.pause_s - look.dt_s, 0.0),
        day=day,
        attempts=0 if new_day else state.attempts,
        energy_wh=(0.0 if new_day else state.energy_wh) + (look.charged_wh if state.charging else 0.0),
    )
    if not care.auto_charge and state.charging:  # switched off while a charge was in force
        return msgspec.structs.replace(state, charging=False, run_s=0.0)
    for settings in care.auto_charge:
        state = _auto_charge(state, battery, settings, look, saved=cell_v > limits.cell_v + RELEASE_CELL_V)
    return state


def _auto_charge(
    state: CriticalState, battery: Battery, settings: AutoChargeSettings, look: Look, *, saved: bool
) -> CriticalState:
    """Begin, go on with, or end the gentle charge."""
    obstacle = obstacle_of(state, battery, settings, grid_present=look.grid_present, held=look.held)
    if state.charging:
        done = saved and look.soc_pct >= settings.target_soc_pct
        if done or obstacle or state.run_s >= settings.max_run_s:
            return interrupted(state, settings)
        return state
    if state.low and not obstacle and state.pause_s <= 0.0 and not used_up(state, settings):
        return msgspec.structs.replace(state, charging=True, run_s=0.0, attempts=state.attempts + 1)
    return state


def interrupted(state: CriticalState, settings: AutoChargeSettings) -> CriticalState:
    """End the gentle charge, whatever it has reached, and pause before the next attempt."""
    return msgspec.structs.replace(state, charging=False, run_s=0.0, pause_s=settings.pause_s)


def obstacle_of(
    state: CriticalState, battery: Battery, settings: AutoChargeSettings, *, grid_present: bool, held: str = ""
) -> str:
    """Return in words why the rack must not or cannot be charged now; empty when nothing is in the way."""
    if state.deep:
        return "deeply discharged"
    if held:
        return held
    if not grid_present:
        return "no grid"
    if not battery.charge_allowed or battery.max_charge_current_a <= 0.0:
        return "the BMS forbids charging"
    if state.energy_wh >= settings.energy_wh_per_day:
        return "the energy of this day is used up"
    return ""


def used_up(state: CriticalState, settings: AutoChargeSettings) -> bool:
    """Tell whether the attempts or the energy of this day are used up."""
    return state.attempts >= settings.attempts_per_day or state.energy_wh >= settings.energy_wh_per_day
