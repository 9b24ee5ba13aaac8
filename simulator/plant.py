"""The whole site in physics, without a socket: step it in virtual time or behind real servers.

`grid_w = load_w - pv_w - ess_w`, on each of three phases, while the contactor is closed. Deterministic: the
same devices, configuration, demands and steps give the same values to the last bit.
"""

import math
from collections.abc import Sequence
from typing import Protocol

import msgspec

from control.readings import DeviceKind, MeterRole, SignalRole
from simulator.config import BatterySimulation, SimDevice, SimulationConfig
from simulator.enclosure import Enclosure
from simulator.grid import GridSpec, Phases, start_grid, step_grid, wander
from simulator.machine import Machine, Rack, inverter_spec, rack_spec_of
from simulator.meter import MeterSpec, MeterState, accumulate, step_meter
from simulator.noise import normals
from simulator.site_bus import SiteBus
from simulator.truth import Truth, battery_truth, inverter_truth
from simulator.wiring import Outputs, Wiring

MAX_STEP_S = 0.1
"""Longer steps are cut into pieces of this length."""
ACTING_S = 0.1
"""Longest dead time of a set-point that long steps show as it is."""
CALM_LOOK_S = 0.5
"""How often cells are looked at in long steps."""
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
        self.noise = normals(seed, f"meter/{name}")
        self.misplaced = False
        """It sits at the PV inverter, whatever its role says (fault on command)."""


_NO_WIRES = Wiring()


class Plant:
    """The site: loads, PV, grid, inverters with racks, meters, cabinet."""

    def __init__(
        self,
        devices: Sequence[SimDevice],
        simulation: SimulationConfig,
        load_day: LoadCurve,
        pv_day: PvCurve,
        wiring: Wiring = _NO_WIRES,
    ) -> None:
        self.simulation = simulation
        self.elapsed_s = 0.0
        self._start_s = simulation.start_s
        self.grid_present = True
        self.frequency_event_hz = 0.0
        """Deviation of the mains' frequency on command."""
        self._held_hz = 0.0
        """Frequency of the mains on command; 0 while they wander freely."""
        self.voltage_event_share = 0.0
        """Deviation of the mains' voltage on command, share of the nominal voltage."""
        self._load_day, self._pv_day = load_day, pv_day
        self._load_noise = normals(simulation.seed, "load")
        self._grid_noise = normals(simulation.seed, "grid")
        self._load_wander = [0.0, 0.0, 0.0]
        self._tangent = math.tan(math.acos(simulation.load_power_factor))
        self._slow_s = 0.0
        outside_c = self._outside_c()
        self.outputs = Outputs(wiring.outputs)
        self.held_signals: dict[str, float] = {}
        """Signal id -> value on command, instead of what physics says; NaN for a broken wire."""
        self._wiring = wiring
        self._grid_spec = GridSpec(**simulation.grid.model_dump())
        self.grid = start_grid(self._grid_spec)
        self.racks = {
            device.id: _rack(device, simulation, outside_c) for device in devices if device.kind is DeviceKind.BATTERY
        }
        self.machines = {
            device.id: Machine(
                inverter_spec(device, simulation),
                tuple(self._rack(device, name) for name in device.batteries),
                outside_c,
                device.phase,
            )
            for device in devices
            if device.kind is DeviceKind.INVERTER
        }
        self._beside = {device.id: next(iter(device.batteries), device.id) for device in devices}
        """Inverter -> the rack whose zone it shares."""
        used = [name for device in devices for name in device.batteries]
        for name in used:
            if used.count(name) > 1:
                raise ValueError(f'battery "{name}" hangs on more than one inverter')
        self._spare_racks = [rack for name, rack in self.racks.items() if name not in used]
        spec = MeterSpec(simulation.meter_noise, simulation.meter_delay_s, simulation.meter_refresh_s)
        self.meters = {
            device.id: Instrument(device.role, spec, simulation.seed, device.id)
            for device in devices
            if device.role is not None
        }
        power_w = sum(machine.spec.max_apparent_va for machine in self.machines.values())
        self.enclosure = Enclosure(power_w, wiring, self.outputs, outside_c, simulation.outside_humidity_pct)
        self.site_bus = SiteBus(simulation, self.machines, self.outputs, self.grid)
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
        return (self._start_s + self.elapsed_s) % 86_400.0

    @property
    def cabinet_c(self) -> float:
        """Mean temperature of the air in the cabinet."""
        return self.enclosure.mean_c

    @property
    def outside_c(self) -> float:
        """Temperature outside."""
        return self.enclosure.outside_c

    @property
    def bus_alive(self) -> bool:
        """Tell whether the site bus has voltage, from the mains or from an inverter."""
        return self.site_bus.bus.alive

    def _outside_c(self) -> float:
        fixed_c = self.simulation.ambient_c
        return self._pv_day.ambient_c(self.time_of_day_s) if fixed_c is None else fixed_c

    def hold_frequency(self, frequency_hz: float) -> None:
        """Hold the frequency of the mains at a value, reached at once; 0 lets it wander again."""
        self._held_hz = frequency_hz
        if frequency_hz:
            self.grid = msgspec.structs.replace(self.grid, frequency_hz=frequency_hz)

    def expected(self, from_now_s: float) -> tuple[float, float]:
        """Return load and PV power, W, that the days say for a moment before or after this one, without wandering."""
        now_s = (self.time_of_day_s + from_now_s) % 86_400.0
        load_w = sum(self._load_day.power_w(now_s)) * self.simulation.load_scale
        return load_w, self._pv_day.output_per_wp(now_s) * self.simulation.pv_kwp * 1000.0

    def leap(self, dt_s: float) -> None:
        """Move on by 0.2 s to a few seconds in two steps: short until a new set-point acts, long while nothing moves.

        Instruments publish once, the mean of both, and cells are looked at no more than twice a second.
        """
        for rack in self.racks.values():
            rack.look_s = CALM_LOOK_S
        self.step(ACTING_S, publish=False)
        self.step(dt_s - ACTING_S)

    def advance(self, dt_s: float) -> None:
        """Move on by any time, in steps of at most 100 ms."""
        pieces = max(1, math.ceil(dt_s / MAX_STEP_S - 1e-9))
        for _ in range(pieces):
            self.step(dt_s / pieces)

    def step(self, dt_s: float, *, publish: bool = True) -> None:
        """Move everything on by one step of 10 to 100 ms; `publish` lets the instruments show new values."""
        self.elapsed_s += dt_s
        self._slow_s += dt_s
        slow_s = self._slow_s
        self._step_load_and_sun(slow_s, publish=publish)
        site = self.site_bus
        site.step(self, _total(self.load_w), _total(self.pv_w), _total(self.load_var), dt_s)
        self._settle(site.bus.load_share, site.bus.pv_share)
        for rack_id, rack in self.racks.items():
            site.manage(rack_id, rack)
        for name, machine in self.machines.items():
            wanted = site.share(machine)
            machine.step(
                grid_present=site.mains_on_bus or (site.bus.alive and not machine.forming),
                ambient_c=self.enclosure.air_c(self._beside[name]),
                dt_s=dt_s,
                island_w=wanted[0],
                island_var=wanted[1],
                island_ratio=wanted[2],
            )
        ess_w = _sum_phases([one.true_phases(one.state.active_power_w) for one in self.machines.values()])
        ess_var = _sum_phases([one.true_phases(one.state.reactive_power_var) for one in self.machines.values()])
        load_w, pv_w, load_var = self.load_w, self.pv_w, self.load_var
        if site.contactor.closed:
            self.grid_w = (
                load_w[0] - pv_w[0] - ess_w[0],
                load_w[1] - pv_w[1] - ess_w[1],
                load_w[2] - pv_w[2] - ess_w[2],
            )
            self.grid_var = (load_var[0] - ess_var[0], load_var[1] - ess_var[1], load_var[2] - ess_var[2])
        else:
            self.grid_w = self.grid_var = _NOTHING
        for rack in self._spare_racks:
            rack.step(0.0, self.enclosure.mean_c, dt_s)
        for meter in self.meters.values():
            self._step_meter(meter, dt_s, publish=publish)
        if publish:
            self._step_surroundings(slow_s)
            self._slow_s = 0.0

    def _step_surroundings(self, dt_s: float) -> None:
        """Move on what changes slowly: the mains and the air in the cabinet."""
        self.grid = step_grid(
            self._grid_spec,
            self.grid,
            self.grid_w,
            self.grid_var,
            self._grid_noise,
            dt_s,
            event_hz=self.frequency_event_hz,
            event_share=self.voltage_event_share,
            held_hz=self._held_hz,
        )
        heat_w = {name: machine.heat_w for name, machine in self.machines.items()}
        heat_w |= {name: rack.heat_to_air_w(self.enclosure.air_c(name)) for name, rack in self.racks.items()}
        self.enclosure.step(self._outside_c(), heat_w, dt_s)

    def _step_load_and_sun(self, slow_s: float, *, publish: bool) -> None:
        simulation, now_s = self.simulation, self.time_of_day_s
        one, two, three = self._load_day.power_w(now_s)
        walk = self._load_wander
        if publish:
            deviation, noise = simulation.load_noise_pct / 100.0, self._load_noise
            walk = self._load_wander = [wander(value, deviation, 2.0, noise, slow_s) for value in walk]
        scale = simulation.load_scale * self.site_bus.connected_share
        self.load_w = (one * scale * (1 + walk[0]), two * scale * (1 + walk[1]), three * scale * (1 + walk[2]))
        tangent = self._tangent
        self.load_var = (self.load_w[0] * tangent, self.load_w[1] * tangent, self.load_w[2] * tangent)
        third_w = self._pv_day.output_per_wp(now_s) * simulation.pv_kwp * 1000.0 / 3.0 * self.site_bus.pv_share
        self.pv_w = (third_w, third_w, third_w)

    def _settle(self, load_share: float, pv_share: float) -> None:
        """Give loads and sun what the bus leaves of them; nothing on a dead bus."""
        if not self.site_bus.bus.alive:
            self.load_w = self.load_var = self.pv_w = _NOTHING
            return
        if load_share != 1.0:
            self.load_w = _scaled(self.load_w, load_share)
            self.load_var = _scaled(self.load_var, load_share)
        if pv_share != 1.0:
            self.pv_w = _scaled(self.pv_w, pv_share)

    def signals(self) -> dict[str, float]:
        """Return what every wired sensor shows now; NaN for one that is broken or has nothing to measure."""
        wired = self._wiring.signals
        return {one.signal_id: self._signal(one.signal_id, one.role, one.zone) for one in wired}

    def _signal(self, signal_id: str, role: SignalRole, zone: str) -> float:
        held = self.held_signals.get(signal_id)
        if held is not None:
            return held
        if role is SignalRole.GRID_CONTACTOR_CLOSED:
            return float(self.site_bus.contactor.closed)
        if role is SignalRole.PHASE_DIFFERENCE:
            both = self.grid_present and self.site_bus.bus.alive
            return self.site_bus.bus.phase_deg if both else math.nan
        return self.enclosure.signal(role, zone) or 0.0

    def _step_meter(self, meter: Instrument, dt_s: float, *, publish: bool) -> None:
        role = MeterRole.PV if meter.misplaced else meter.role
        match role:
            case MeterRole.GRID:
                active_w, reactive_var = self.grid_w, self.grid_var
            case MeterRole.LOAD:
                active_w, reactive_var = self.load_w, self.load_var
            case MeterRole.PV:
                active_w, reactive_var = self.pv_w, _NOTHING
            case MeterRole.GENERATOR:
                active_w, reactive_var = _NOTHING, _NOTHING
        if not publish:
            meter.state = accumulate(meter.state, active_w, dt_s)
            return
        bus = self.site_bus.bus
        upstream = role is MeterRole.GRID
        meter.state = step_meter(
            meter.spec,
            meter.state,
            bus.voltages_v if not upstream else self.grid.voltages_v if self.grid_present else _NOTHING,
            active_w,
            reactive_var,
            bus.frequency_hz if not upstream else self.grid.frequency_hz if self.grid_present else 0.0,
            meter.noise,
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
            contactor_closed=self.site_bus.contactor.closed,
            bus_voltage_v=self.site_bus.bus.voltages_v[0],
            bus_frequency_hz=self.site_bus.bus.frequency_hz,
            phase_difference_deg=self.site_bus.bus.phase_deg,
        )


def _sum_phases(parts: list[Phases]) -> Phases:
    one = two = three = 0.0
    for part in parts:
        one += part[0]
        two += part[1]
        three += part[2]
    return one, two, three


def _total(phases: Phases) -> float:
    return phases[0] + phases[1] + phases[2]


def _scaled(phases: Phases, share: float) -> Phases:
    return phases[0] * share, phases[1] * share, phases[2] * share


def _rack(device: SimDevice, simulation: SimulationConfig, outside_c: float) -> Rack:
    """Make a rack as warm as the configuration says."""
    battery: BatterySimulation = simulation.batteries.get(device.id, simulation.battery)
    start_c = outside_c if battery.start_temperature_c is None else battery.start_temperature_c
    return Rack(rack_spec_of(device, simulation), start_c, balance_pct_per_h=battery.balance_pct_per_h)
