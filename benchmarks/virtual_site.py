"""A shipped site in virtual time: the simulator's physics, the readings drivers would make of it, and the pure step.

No socket and no clock, so that cycles can be run as fast as the processor allows. Values are rounded to the steps
of the real registers, because history and recordings are compressed and noise does not compress.
"""

from collections.abc import Sequence

import msgspec

from app.simulation import sim_devices, simulation_of
from app.site_file import read_site, settings_of, shipped
from app.site_model import SiteModel
from control.command import InverterCommand
from control.cycle import initial, step
from control.memory import Memory, Persistent
from control.readings import (
    BatteryReading,
    CellExtremesReading,
    DeviceKind,
    DeviceState,
    DeviceStatus,
    Instant,
    InverterReading,
    Link,
    MeterReading,
    PhaseReading,
    Readings,
)
from control.record import CycleRecord
from simulator.battery import soc_pct, terminal_voltage_v
from simulator.can_bms import cell_name
from simulator.days import load_day, pv_day
from simulator.machine import Machine, Rack
from simulator.plant import Instrument, Plant

UTC_0 = 1_795_000_020.0
"""A full minute in November 2026."""


def demo_model(name: str) -> SiteModel:
    """Return `residential`, `commercial`, or `ten`: the commercial site with ten inverters and racks."""
    if name != "ten":
        return read_site(shipped(name))
    model = read_site(shipped("commercial"))
    inverter, rack = model.inverters[0], model.batteries[0]
    numbers = range(1, 11)
    return model.model_copy(
        update={
            "inverters": tuple(
                inverter.model_copy(update={"id": f"inverter{n}", "batteries": (f"rack{n}",)}) for n in numbers
            ),
            "batteries": tuple(rack.model_copy(update={"id": f"rack{n}"}) for n in numbers),
        }
    )


class VirtualSite:
    """Plant and controller of one site."""

    def __init__(self, model: SiteModel) -> None:
        self.settings = settings_of(model)
        simulation = simulation_of(model)
        devices = sim_devices(model, any_port=True)
        self.plant = Plant(devices, simulation, load_day(simulation.load), pv_day(simulation.pv))
        self.memory: Memory = initial(self.settings, Persistent())
        self.at_s = 1000.0
        self._wanted_w: dict[str, float] = {}

    def advance(self, dt_s: float) -> tuple[Readings, Instant]:
        """Let time pass; return the readings and the moment of the next cycle."""
        self.plant.advance(dt_s)
        self.at_s += dt_s
        return self._readings(), Instant(self.at_s, UTC_0 + self.at_s - 1000.0)

    def obey(self, commands: Sequence[InverterCommand]) -> None:
        """Bring commands to the inverters at once."""
        for command in commands:
            machine = self.plant.machines[command.device_id]
            self._wanted_w[command.device_id] = command.active_power_w
            machine.demand = msgspec.structs.replace(
                machine.demand,
                run=command.run,
                power_enabled=True,
                active_power_w=command.active_power_w,
                dead_man_s=1.0,
                renewals=machine.demand.renewals + 1,
            )

    def cycle(self, dt_s: float = 0.1) -> CycleRecord:
        """Run one whole cycle."""
        readings, now = self.advance(dt_s)
        self.memory, record = step(self.memory, readings, (), now)
        self.obey(record.commands)
        return record

    def _readings(self) -> Readings:
        plant = self.plant
        kinds = (
            (plant.meters, DeviceKind.METER),
            (plant.machines, DeviceKind.INVERTER),
            (plant.racks, DeviceKind.BATTERY),
        )
        return Readings(
            meters=tuple(self._meter(name, meter) for name, meter in plant.meters.items()),
            inverters=tuple(self._inverter(name, machine) for name, machine in plant.machines.items()),
            batteries=tuple(self._battery(name, rack) for name, rack in plant.racks.items()),
            devices=tuple(DeviceStatus(name, kind, Link.ONLINE) for group, kind in kinds for name in group),
        )

    def _meter(self, name: str, meter: Instrument) -> MeterReading:
        shown = meter.state.shown
        if shown is None:
            raise ValueError(f"{name} shows nothing before the first step")
        phases = zip(shown.voltages_v, shown.currents_a, shown.active_w, shown.reactive_var, strict=True)
        return MeterReading(
            name,
            self.at_s - 0.02,
            round(sum(shown.active_w), 1),
            round(sum(shown.reactive_var), 1),
            round(shown.frequency_hz, 3),
            tuple(PhaseReading(round(v, 1), round(a, 3), round(w, 1), round(var, 1)) for v, a, w, var in phases),
            round(shown.forward_wh, -2),
            round(shown.reverse_wh, -2),
        )

    def _inverter(self, name: str, machine: Machine) -> InverterReading:
        state, volts = machine.state, self.plant.grid.voltages_v
        third_w = state.active_power_w / 3.0
        amps = state.dc_power_w / machine.dc_voltage_v if machine.dc_voltage_v > 1.0 else 0.0
        return InverterReading(
            name,
            self.at_s - 0.02,
            state.state if state.state is not DeviceState.OFF else DeviceState.STANDBY,
            round(state.active_power_w),
            round(state.reactive_power_var),
            round(self.plant.grid.frequency_hz, 3),
            tuple(PhaseReading(round(v, 1), round(abs(third_w) / v, 2), round(third_w), 0.0) for v in volts),
            round(machine.dc_voltage_v, 1),
            round(amps, 1),
            round(state.dc_power_w),
            round(state.temperature_c, 1),
            machine.spec.max_charge_w,
            machine.spec.max_discharge_w,
            machine.spec.max_apparent_va,
            machine.spec.max_reactive_var,
            round(self._wanted_w.get(name, 0.0)),
            dead_man_armed=True,
        )

    def _battery(self, name: str, rack: Rack) -> BatteryReading:
        spec, state, cells = rack.spec, rack.state, rack.state.cells
        return BatteryReading(
            name,
            self.at_s - 0.05,
            round(soc_pct(spec, state), 2),
            round(terminal_voltage_v(spec, state), 2),
            round(state.current_a, 1),
            round(rack.bms.max_charge_current_a, 1),
            round(rack.bms.max_discharge_current_a, 1),
            round(spec.soh_pct),
            round(state.temperature_c, 1),
            round(spec.cells_series * 3.55, 1),
            round(spec.cells_series * 2.80, 1),
            cells=CellExtremesReading(
                round(cells.min_voltage_v, 3),
                round(cells.max_voltage_v, 3),
                round(cells.min_temperature_c),
                round(cells.max_temperature_c),
                cell_name(cells.min_voltage_at).decode().strip(),
                cell_name(cells.max_voltage_at).decode().strip(),
                cell_name(cells.min_temperature_at).decode().strip(),
                cell_name(cells.max_temperature_at).decode().strip(),
            ),
            modules_online=max(1, spec.cells_series // 16),
        )
