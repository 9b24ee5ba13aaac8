"""Brings faults on command into the physics; what concerns a wire (silence, garbage, ...) is the twins' business."""

import msgspec

from simulator.faults import SITE, ActiveFaults, Effect
from simulator.machine import Machine, MachineTrouble, RackTrouble
from simulator.plant import Plant

DIP_HZ = -0.5
DIP_SHARE = -0.2
_NO_RACK_TROUBLE = RackTrouble()
_NO_MACHINE_TROUBLE = MachineTrouble()


def follow_faults(plant: Plant, faults: ActiveFaults) -> None:
    """Let the plant suffer what is on at this moment."""
    plant.frequency_event_hz = DIP_HZ if faults.has(SITE, Effect.FREQUENCY_DIP) else 0.0
    plant.voltage_event_share = DIP_SHARE if faults.has(SITE, Effect.VOLTAGE_DIP) else 0.0
    plant.grid_present = not faults.has(SITE, Effect.GRID_LOSS)
    plant.site_bus.welded = faults.has(SITE, Effect.CONTACTOR_WELDED)
    plant.site_bus.stuck = faults.has(SITE, Effect.CONTACTOR_STUCK)
    for name, machine in plant.machines.items():
        if not faults.any_of(name) and not _in_trouble(machine):
            continue
        latched = faults.has(name, Effect.LATCHED)
        broken = faults.has(name, Effect.TRIPPED) or latched
        if machine.trouble.broken and not broken and not machine.trouble.latched:
            machine.demand = msgspec.structs.replace(machine.demand, resets=machine.demand.resets + 1)
        machine.trouble = MachineTrouble(
            broken=broken,
            latched=latched,
            deaf=faults.has(name, Effect.DEAF),
            reversed=faults.has(name, Effect.REVERSED),
            other_phase=faults.has(name, Effect.OTHER_PHASE),
        )
    for name, meter in plant.meters.items():
        meter.misplaced = faults.has(name, Effect.MISPLACED)
    for name, rack in plant.racks.items():
        if not faults.any_of(name):
            rack.trouble = _NO_RACK_TROUBLE
            continue
        rack.trouble = RackTrouble(
            derated=faults.has(name, Effect.DERATED),
            cell_high=faults.has(name, Effect.CELL_HIGH),
            cell_drift=faults.has(name, Effect.CELL_DRIFT),
            sensor_open=faults.has(name, Effect.SENSOR_OPEN),
        )


def _in_trouble(machine: Machine) -> bool:
    return machine.trouble != _NO_MACHINE_TROUBLE
