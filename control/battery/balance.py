"""When the cells of a rack are balanced, and what each run has done (BMS-06).

A run begins by itself when the cells are apart, high enough on their curve that voltage tells charge, at rest or in
the taper at the end of charge, and neither cold nor hot. It ends when they are together, when they have left that
region, at the longest allowed time, or at once when the BMS is not heard or an alarm forbids it. A person may ask for
a run at any voltage.
"""

import msgspec

from control.battery.settings import BalanceSettings
from control.model import Battery, CellExtremes

MAX_RUNS = 50
HYSTERESIS_V = 0.05
HYSTERESIS_K = 2.0


class BalanceRun(msgspec.Struct, frozen=True, gc=False):
    """One finished run."""

    start_utc: float
    duration_s: float
    spread_before_v: float
    spread_after_v: float
    asked: bool
    """A person asked for it."""
    end: str
    """Why it ended, in words."""


class BalanceState(msgspec.Struct, frozen=True):
    """The run in force and the history."""

    active: bool = False
    asked: bool = False
    start_utc: float = 0.0
    run_s: float = 0.0
    pause_s: float = 0.0
    """Time left before the next run may begin by itself."""
    rest_s: float = 0.0
    """For how long the current has been small."""
    before_v: float = 0.0
    spread_v: float = 0.0
    """Latest known difference between highest and lowest cell."""
    runs: tuple[BalanceRun, ...] = ()
    """The last runs, oldest first."""


def looked(
    state: BalanceState,
    battery: Battery,
    settings: BalanceSettings,
    capacity_ah: float,
    at_utc: float,
    dt_s: float,
    *,
    barred: bool = False,
) -> BalanceState:
    """Return the state after a look at a rack whose BMS is alive; `barred` while an alarm holds the balance lines."""
    for cells in battery.cells:
        resting = abs(battery.current_a) <= settings.rest_current_c * capacity_ah
        state = msgspec.structs.replace(
            state,
            run_s=state.run_s + dt_s if state.active else 0.0,
            pause_s=max(state.pause_s - dt_s, 0.0),
            rest_s=state.rest_s + dt_s if resting else 0.0,
            spread_v=cells.max_voltage_v - cells.min_voltage_v,
        )
        if state.active:
            why = "stopped by an alarm" if barred else _why_end(state, cells, settings)
            return stopped(state, settings, why) if why else state
        return begun(state, at_utc, asked=False) if not barred and _may_begin(state, cells, settings) else state
    return stopped(state, settings, "no cell voltages") if state.active else state


def _may_begin(state: BalanceState, cells: CellExtremes, settings: BalanceSettings) -> bool:
    return (
        state.pause_s <= 0.0
        and state.spread_v >= settings.start_spread_v
        and cells.max_voltage_v >= settings.min_cell_v
        and state.rest_s >= settings.rest_s
        and not temperature_refusal(cells, settings, 0.0)
    )


def _why_end(state: BalanceState, cells: CellExtremes, settings: BalanceSettings) -> str:
    """Return why the run in force ends now; empty while it goes on."""
    unfit = temperature_refusal(cells, settings, HYSTERESIS_K)
    if unfit or state.run_s >= settings.max_run_s:
        return unfit or "longest time"
    if state.run_s < settings.min_run_s:
        return ""
    if state.spread_v <= settings.stop_spread_v:
        return "cells together"
    if not state.asked and cells.max_voltage_v < settings.min_cell_v - HYSTERESIS_V:
        return "cells too low to tell"
    return ""


def temperature_refusal(cells: CellExtremes, settings: BalanceSettings, margin_k: float) -> str:
    """Return in words that the cells are too cold or too hot to be balanced; empty when they are not."""
    low_c, high_c = settings.min_temperature_c - margin_k, settings.max_temperature_c + margin_k
    if cells.min_temperature_c < low_c:
        return f"cells at {cells.min_temperature_c:.1f} °C, balancing from {low_c:g} °C"
    if cells.max_temperature_c > high_c:
        return f"cells at {cells.max_temperature_c:.1f} °C, balancing up to {high_c:g} °C"
    return ""


def begun(state: BalanceState, at_utc: float, *, asked: bool) -> BalanceState:
    """Begin a run."""
    return msgspec.structs.replace(
        state, active=True, asked=asked, start_utc=at_utc, run_s=0.0, pause_s=0.0, before_v=state.spread_v
    )


def stopped(state: BalanceState, settings: BalanceSettings, why: str) -> BalanceState:
    """End the run in force, write it into the history, and pause."""
    run = BalanceRun(state.start_utc, state.run_s, state.before_v, state.spread_v, state.asked, why)
    return msgspec.structs.replace(
        state,
        active=False,
        asked=False,
        run_s=0.0,
        pause_s=settings.pause_s,
        runs=(*state.runs, run)[-MAX_RUNS:],
    )
