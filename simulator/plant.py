"""The whole site in physics, without a socket: step it in virtual time or behind real servers.

`grid_w = load_w - pv_w - ess_w`, on each of three phases. Deterministic: the same devices, configuration, demands
and steps give the same values to the last bit.
"""

import math
from collections.abc import Sequence
from typing import Protocol

from control.readings import DeviceKind, MeterRole
from simulator.cabinet import CabinetSpec, cabinet_spec, step_cabinet
from simulator.config import SimDevice, SimulationConfig
from simulator.grid import GridSpec, Phases, start_grid, step_grid, wander
from simulator.machine import Machine, Rack, inverter_spec, rack_spec_of
from simulator.meter import MeterSpec, MeterState, step_meter
from simulator.noise import generator
from simulator.truth import Truth, battery_truth, inverter_truth

MAX_STEP_S = 0.1
"""Longer steps are cut into pieces of this length."""
_NOTHING: Phases = (0.0, 0.0, 0.0)


class LoadCurve(Protocol):
    """A day of consumption (see `simulator.days.LoadDay`)."""

    def power_w(self, t_s: float) -> tuple[float, float, float]:
        """Return the power of the three phases at a time of day."""
        ...


class PvCurve(Protocol):
    """A day of sun (see `simulator.days.PvDay`)."""

    def output_per_wp(self, t_s: float) -> float:
        """Return the output in W for each W of peak power."""
        ...

    def ambient_c(self, t_s: float) -> float:
        """Return the outside temperature."""
        ...


class Instrument:
    """One meter and what it shows."""

    def __init__(self, role: MeterRole, spec: MeterSpec, seed: int, name: str) -> None:
        self.role = role
        self.spec = spec
        self.state = MeterState()
        self.rng = generator(seed, f"meter/{name}")


class Plant:
    """The site: loads, PV, grid, inverters with racks, meters, cabinet."""

    def __init__(
        self, devices: Sequence[SimDevice], simulation: SimulationConfig, load_day: LoadCurve, pv_day: PvCurve
    ) -> None:
        self.simulation = simulation
        self.elapsed_s = 0.0
        self.grid_present = True
        self.frequency_event_hz = 0.0
        self._load_day, self._pv_day = load_day, pv_day
        self._load_rng = generator(simulation.seed, "load")
        self._grid_rng = generator(simulation.seed, "grid")
        self._load_wander = [0.0, 0.0, 0.0]
        outside_c = pv_day.ambient_c(simulation.start_s)
        self.outside_c = self.cabinet_c = outside_c
        self._grid_spec = GridSpec(**simulation.grid.model_dump())
        self.grid = start_grid(self._grid_spec)
        self.racks = {
            device.id: Rack(rack_spec_of(device, simulation), outside_c)
            for device in devices
            if device.kind is DeviceKind.BATTERY
        }
        self.machines = {
            device.id: Machine(
                inverter_spec(device, simulation),
                tuple(self._rack(device, name) for name in device.batteries),
                outside_c,
            )
            for device in devices
            if device.kind is DeviceKind.INVERTER
        }
        used = [name for device in devices for name in device.batteries]
        for name in used:
            if used.count(name) > 1:
                raise ValueError(f'battery "{name}" hangs on more than one inverter')
        self._spare_racks = [rack for name, rack in self.racks.items() if name not in used]
        self.meters = {
            device.id: Instrument(device.role, MeterSpec(noise=simulation.meter_noise), simulation.seed, device.id)
            for device in devices
            if device.role is not None
        }
        power_w = sum(machine.spec.max_apparent_va for machine in self.machines.values())
        self._cabinet_spec: CabinetSpec = cabinet_spec(power_w)
        self.load_w: Phases = (0.0, 0.0, 0.0)
        self.load_var: Phases = (0.0, 0.0, 0.0)
        self.pv_w: Phases = (0.0, 0.0, 0.0)
        self.grid_w: Phases = (0.0, 0.0, 0.0)
        self.grid_var: Phases = (0.0, 0.0, 0.0)

    def _rack(self, inverter: SimDevice, name: str) -> Rack:
        if name not in self.racks:
            raise ValueError(f'{inverter.id}: there is no battery "{name}" among the simulated devices')
        return self.racks[name]

    @property
    def time_of_day_s(self) -> float:
        """Seconds since local midnight, 0 to 86 400."""
        return (self.simulation.start_s + self.elapsed_s) % 86_400.0

    def advance(self, dt_s: float) -> None:
        """Move on by any time, in steps of at most 100 ms."""
        pieces = max(1, math.ceil(dt_s / MAX_STEP_S - 1e-9))
        for _ in range(pieces):
            self.step(dt_s / pieces)

    def step(self, dt_s: float) -> None:
        """Move everything on by one step of 10 to 100 ms."""
        self.elapsed_s += dt_s
        self._step_load_and_sun(dt_s)
        for machine in self.machines.values():
            machine.step(grid_present=self.grid_present, ambient_c=self.cabinet_c, dt_s=dt_s)
        ess_w = sum(machine.state.active_power_w for machine in self.machines.values()) / 3.0
        ess_var = sum(machine.state.reactive_power_var for machine in self.machines.values()) / 3.0
        load_w, pv_w, load_var = self.load_w, self.pv_w, self.load_var
        self.grid_w = (load_w[0] - pv_w[0] - ess_w, load_w[1] - pv_w[1] - ess_w, load_w[2] - pv_w[2] - ess_w)
        self.grid_var = (load_var[0] - ess_var, load_var[1] - ess_var, load_var[2] - ess_var)
        self.grid = step_grid(
            self._grid_spec,
            self.grid,
            self.grid_w,
            self.grid_var,
            self._grid_rng,
            dt_s,
            event_hz=self.frequency_event_hz,
        )
        for rack in self._spare_racks:
            rack.step(0.0, self.cabinet_c, dt_s)
        heat_w = sum(machine.heat_w for machine in self.machines.values())
        heat_w += sum(rack.heat_to_air_w(self.cabinet_c) for rack in self.racks.values())
        self.outside_c = self._pv_day.ambient_c(self.time_of_day_s)
        self.cabinet_c = step_cabinet(self._cabinet_spec, self.cabinet_c, self.outside_c, heat_w, dt_s)
        for meter in self.meters.values():
            self._step_meter(meter, dt_s)

    def _step_load_and_sun(self, dt_s: float) -> None:
        if not self.grid_present:
            self.load_w = self.load_var = self.pv_w = (0.0, 0.0, 0.0)
            return
        simulation, now_s = self.simulation, self.time_of_day_s
        one, two, three = self._load_day.power_w(now_s)
        walk = self._load_wander = [
            wander(value, simulation.load_noise_pct / 100.0, 2.0, self._load_rng, dt_s) for value in self._load_wander
        ]
        scale = simulation.load_scale
        self.load_w = (one * scale * (1 + walk[0]), two * scale * (1 + walk[1]), three * scale * (1 + walk[2]))
        tangent = math.tan(math.acos(simulation.load_power_factor))
        self.load_var = (self.load_w[0] * tangent, self.load_w[1] * tangent, self.load_w[2] * tangent)
        third_w = self._pv_day.output_per_wp(now_s) * simulation.pv_kwp * 1000.0 / 3.0
        self.pv_w = (third_w, third_w, third_w)

    def _step_meter(self, meter: Instrument, dt_s: float) -> None:
        match meter.role:
            case MeterRole.GRID:
                active_w, reactive_var = self.grid_w, self.grid_var
            case MeterRole.LOAD:
                active_w, reactive_var = self.load_w, self.load_var
            case MeterRole.PV:
                active_w, reactive_var = self.pv_w, _NOTHING
            case MeterRole.GENERATOR:
                active_w, reactive_var = _NOTHING, _NOTHING
        meter.state = step_meter(
            meter.spec,
            meter.state,
            self.grid.voltages_v if self.grid_present else _NOTHING,
            active_w,
            reactive_var,
            self.grid.frequency_hz if self.grid_present else 0.0,
            meter.rng,
            dt_s,
        )

    def truth(self) -> Truth:
        """Return the true values of this moment."""
        return Truth(
            elapsed_s=self.elapsed_s,
            time_of_day_s=self.time_of_day_s,
            load_w=sum(self.load_w),
            pv_w=sum(self.pv_w),
            grid_w=sum(self.grid_w),
            ess_w=sum(machine.state.active_power_w for machine in self.machines.values()),
            grid_phases_w=self.grid_w,
            voltages_v=self.grid.voltages_v,
            frequency_hz=self.grid.frequency_hz,
            cabinet_c=self.cabinet_c,
            outside_c=self.outside_c,
            inverters={name: inverter_truth(machine) for name, machine in self.machines.items()},
            batteries={name: battery_truth(rack) for name, rack in self.racks.items()},
        )
