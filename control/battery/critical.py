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
LEAST_SHARE = 0.1
"""Less room than this share of its power is none: the time of an attempt would run out before the rack is saved."""
RESUME_S = 60.0
"""An attempt that was held up goes on when nothing has been in its way for so long."""


class CriticalState(msgspec.Struct, frozen=True, gc=False):
    """For how long the signs have been there, and what has been tried today."""

    low_for_s: float = 0.0
    deep_for_s: float = 0.0
    unasked_for_s: float = 0.0
    low: bool = False
    deep: bool = False
    charging: bool = False
    held_up: str = ""
    """In words what an attempt that was begun waits for; empty while none waits."""
    run_s: float = 0.0
    """For how long the attempt in force has charged; stands still while it is held up."""
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
    room_w: tuple[float, ...]
    """Power the rack may be charged with by all limits, as a magnitude; empty while its inverter is not available."""
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
        run_s=state.run_s + look.dt_s if state.charging else state.run_s,
        pause_s=max(state.pause_s - look.dt_s, 0.0),
        day=day,
        attempts=0 if new_day else state.attempts,
        energy_wh=(0.0 if new_day else state.energy_wh) + (look.charged_wh if state.charging else 0.0),
    )
    if not care.auto_charge and (state.charging or state.held_up):  # switched off while an attempt was in force
        return msgspec.structs.replace(state, charging=False, held_up="", run_s=0.0)
    for settings in care.auto_charge:
        state = _auto_charge(state, battery, settings, look, saved=cell_v > limits.cell_v + RELEASE_CELL_V)
    return state


def _auto_charge(
    state: CriticalState, battery: Battery, settings: AutoChargeSettings, look: Look, *, saved: bool
) -> CriticalState:
    """Begin, hold up, go on with, or end the gentle charge."""
    replaced = msgspec.structs.replace
    obstacle = obstacle_of(state, battery, settings, grid_present=look.grid_present, held=look.held)
    hindrance = hindrance_of(look.room_w, settings)
    if state.charging or state.held_up:
        done = saved and look.soc_pct >= settings.target_soc_pct
        if done or obstacle or state.run_s >= settings.max_run_s:
            return interrupted(state, settings)
        if hindrance:
            return replaced(state, charging=False, held_up=hindrance, pause_s=RESUME_S)
        return replaced(state, charging=True, held_up="") if state.pause_s <= 0.0 else state
    free = not (obstacle or hindrance)
    if state.low and free and state.pause_s <= 0.0 and not used_up(state, settings):
        return replaced(state, charging=True, run_s=0.0, attempts=state.attempts + 1)
    return state


def interrupted(state: CriticalState, settings: AutoChargeSettings) -> CriticalState:
    """End the gentle charge, whatever it has reached, and pause before the next attempt."""
    return msgspec.structs.replace(state, charging=False, held_up="", run_s=0.0, pause_s=settings.pause_s)


def at_rest(state: CriticalState) -> CriticalState:
    """Return what is kept while nobody looks: no attempt in force, no time that is running."""
    return msgspec.structs.replace(
        state, low_for_s=0.0, deep_for_s=0.0, unasked_for_s=0.0, charging=False, held_up="", run_s=0.0
    )


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


def hindrance_of(room_w: tuple[float, ...], settings: AutoChargeSettings) -> str:
    """Return in words what beside the rack keeps its charge from flowing now; empty when nothing does.

    It is no fault of the rack: it costs no attempt, and holds up the one in force.
    """
    if not room_w:
        return "its inverter is not available"
    if room_w[0] < LEAST_SHARE * settings.power_w:
        return "no charging power is allowed now"
    return ""


def used_up(state: CriticalState, settings: AutoChargeSettings) -> bool:
    """Tell whether the attempts of this day, none of which is held up, or its energy are used up."""
    tried = state.attempts >= settings.attempts_per_day and not state.held_up
    return tried or state.energy_wh >= settings.energy_wh_per_day
