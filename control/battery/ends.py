"""Is the rack full, is it empty? By voltage and tapered current held for a time, or by the BMS's own stop (BMS-05)."""

import msgspec

from control.battery.cell import open_circuit_v
from control.battery.settings import RackCare
from control.model import Battery

NEAR_V = 0.12
"""When the BMS itself has ended the charge or discharge, the cells relax; they must still be this near."""
STOPPED_C = 0.01
"""An allowance below this share of the capacity per hour is none."""
BMS_FULL_PCT = 99.0
BMS_EMPTY_PCT = 2.0
LEFT_PCT = 2.0
"""Charge that must flow back before an end can be reached again."""


class EndState(msgspec.Struct, frozen=True, gc=False):
    """For how long the signs of an end have been there, and which end holds."""

    full_for_s: float = 0.0
    empty_for_s: float = 0.0
    full: bool = False
    empty: bool = False


def looked(
    state: EndState, battery: Battery, care: RackCare, capacity_ah: float, since_anchor_ah: float, dt_s: float
) -> EndState:
    """Return the ends after a look `dt_s` after the last; `since_anchor_ah` is the charge since an end was found.

    An end that was reached holds until 2 % of the capacity have flowed the other way.
    """
    left_ah = LEFT_PCT / 100.0 * capacity_ah
    full_for_s = state.full_for_s + dt_s if full_signs(battery, care, capacity_ah) else 0.0
    empty_for_s = state.empty_for_s + dt_s if empty_signs(battery, care, capacity_ah) else 0.0
    full = since_anchor_ah < left_ah if state.full else full_for_s >= care.ends.full_hold_s
    empty = since_anchor_ah > -left_ah if state.empty else empty_for_s >= care.ends.empty_hold_s
    return EndState(full_for_s, empty_for_s, full=full and not empty, empty=empty)


def full_signs(battery: Battery, care: RackCare, capacity_ah: float) -> bool:
    """Tell whether the rack looks full now.

    Either the end-of-charge voltage is reached while the charge current has tapered off, or the BMS says full,
    allows no more charge, and the voltage agrees.
    """
    ends = care.ends
    tapered = -ends.taper_c * capacity_ah <= battery.current_a <= STOPPED_C * capacity_ah
    stopped = not battery.charge_allowed or battery.max_charge_current_a < STOPPED_C * capacity_ah
    bms_full = stopped and battery.bms_soc_pct >= BMS_FULL_PCT
    for cells in battery.cells:
        near = cells.max_voltage_v >= ends.full_cell_v - NEAR_V
        return (tapered and cells.max_voltage_v >= ends.full_cell_v) or (bms_full and near)
    return (tapered and battery.voltage_v >= ends.full_voltage_v) or (bms_full and tapered)


def empty_signs(battery: Battery, care: RackCare, capacity_ah: float) -> bool:
    """Tell whether the rack looks empty now: lowest voltage without its drop, or the BMS has ended the discharge."""
    ends = care.ends
    stopped = not battery.discharge_allowed or battery.max_discharge_current_a < STOPPED_C * capacity_ah
    bms_empty = stopped and battery.bms_soc_pct <= BMS_EMPTY_PCT
    for cells in battery.cells:
        lowest_v = open_circuit_v(cells.min_voltage_v, battery.current_a, battery.cell_resistance_ohm)
        return lowest_v <= ends.empty_cell_v or (bms_empty and lowest_v <= ends.empty_cell_v + NEAR_V)
    return battery.voltage_v <= ends.empty_voltage_v or (bms_empty and battery.current_a <= STOPPED_C * capacity_ah)


def certainly_not_full(battery: Battery, care: RackCare) -> bool:
    """Tell whether every cell, without its voltage drop, is so low that the rack cannot be full."""
    return any(
        open_circuit_v(cells.max_voltage_v, battery.current_a, battery.cell_resistance_ohm) < care.ends.not_full_cell_v
        for cells in battery.cells
    )


def bms_soc_possible(battery: Battery, care: RackCare) -> bool:
    """Tell whether the BMS's SOC does not contradict the cells: 100 % with low cells and 0 % with high ones do."""
    if battery.bms_soc_pct >= BMS_FULL_PCT:
        return not certainly_not_full(battery, care)
    if battery.bms_soc_pct <= 0.0:
        return all(
            open_circuit_v(cells.min_voltage_v, battery.current_a, battery.cell_resistance_ohm)
            < care.ends.empty_cell_v + 2 * NEAR_V
            for cells in battery.cells
        )
    return True
