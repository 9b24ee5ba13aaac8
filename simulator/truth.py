"""What really happens on the site, before any instrument: the values tests and demonstrations compare with."""

import msgspec

from control.readings import DeviceState
from simulator.battery import soc_pct, terminal_voltage_v
from simulator.grid import Phases
from simulator.machine import Machine, Rack


class InverterTruth(msgspec.Struct, frozen=True):
    """True values of one inverter."""

    state: DeviceState
    active_power_w: float
    reactive_power_var: float
    dc_power_w: float
    dead_man_left_s: float
    reverted: bool
    temperature_c: float


class BatteryTruth(msgspec.Struct, frozen=True):
    """True values of one rack; current `+` discharge."""

    soc_pct: float
    voltage_v: float
    current_a: float
    temperature_c: float
    max_charge_current_a: float
    max_discharge_current_a: float
    min_cell_voltage_v: float
    max_cell_voltage_v: float
    contactor_closed: bool
    alarms: tuple[str, ...]


class Truth(msgspec.Struct, frozen=True):
    """What really happens on the site, before any instrument."""

    elapsed_s: float
    time_of_day_s: float
    load_w: float
    pv_w: float
    grid_w: float
    ess_w: float
    grid_phases_w: Phases
    voltages_v: Phases
    frequency_hz: float
    cabinet_c: float
    outside_c: float
    inverters: dict[str, InverterTruth]
    batteries: dict[str, BatteryTruth]
    contactor_closed: bool = True
    """Between the public grid and the site bus."""
    bus_voltage_v: float = 230.0
    bus_frequency_hz: float = 50.0
    phase_difference_deg: float = 0.0


def inverter_truth(machine: Machine) -> InverterTruth:
    """Return the true values of an inverter."""
    state = machine.state
    return InverterTruth(
        state=state.state,
        active_power_w=state.active_power_w,
        reactive_power_var=state.reactive_power_var,
        dc_power_w=state.dc_power_w,
        dead_man_left_s=state.dead_man_left_s,
        reverted=state.reverted,
        temperature_c=state.temperature_c,
    )


def battery_truth(rack: Rack) -> BatteryTruth:
    """Return the true values of a rack."""
    return BatteryTruth(
        soc_pct=soc_pct(rack.spec, rack.state),
        voltage_v=terminal_voltage_v(rack.spec, rack.state),
        current_a=rack.state.current_a,
        temperature_c=rack.state.temperature_c,
        max_charge_current_a=rack.bms.max_charge_current_a,
        max_discharge_current_a=rack.bms.max_discharge_current_a,
        min_cell_voltage_v=rack.state.cells.min_voltage_v,
        max_cell_voltage_v=rack.state.cells.max_voltage_v,
        contactor_closed=rack.bms.contactor_closed,
        alarms=tuple(sorted(rack.bms.alarms)),
    )
