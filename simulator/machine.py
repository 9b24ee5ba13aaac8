"""The parts of a plant with their present state: racks with management, inverters with racks; and their sizing."""

from simulator.battery import (
    RackSpec,
    RackState,
    max_power_w,
    rack_spec,
    share_power,
    source,
    start_rack,
    step_rack,
)
from simulator.bms import KEEP_ALIVE_TIMEOUT_S, BmsRules, BmsState, start_bms, step_bms
from simulator.cells import draw_spread
from simulator.config import BatterySimulation, SimDevice, SimulationConfig, cells_in_series
from simulator.inverter import Demand, InverterSpec, InverterState, Surroundings, step_inverter
from simulator.noise import generator

BMS_LOOK_S = 0.1
"""How often a BMS looks at its cells."""


class Rack:
    """One rack with its management; `keep_alive_age_s` is set back by whoever hears the controller."""

    def __init__(self, spec: RackSpec, ambient_c: float) -> None:
        self.spec = spec
        self.rules = BmsRules()
        self.state: RackState = start_rack(spec, ambient_c)
        self.bms: BmsState = start_bms(spec, self.state, self.rules)
        self.keep_alive_age_s = 0.0
        self.watched = False
        """Whether a controller has been heard at all; only then its silence counts."""
        self._look_age_s = 0.0

    def heat_to_air_w(self, ambient_c: float) -> float:
        """Return the heat the cells give to the air; negative while they are colder."""
        return (self.state.temperature_c - ambient_c) / self.spec.thermal_resistance_k_per_w

    def step(self, current_a: float, ambient_c: float, dt_s: float) -> None:
        """Move cells and management on."""
        self.state = step_rack(self.spec, self.state, current_a, ambient_c, dt_s)
        if self.watched:
            self.keep_alive_age_s = min(self.keep_alive_age_s + dt_s, 10.0 * KEEP_ALIVE_TIMEOUT_S)
        self._look_age_s += dt_s
        if self._look_age_s >= BMS_LOOK_S - dt_s / 2.0 - 1e-9:
            self.bms = step_bms(self.spec, self.state, self.rules, self.bms, self.keep_alive_age_s, self._look_age_s)
            self._look_age_s = 0.0


class Machine:
    """One inverter, its racks and what its registers demand."""

    def __init__(self, spec: InverterSpec, racks: tuple[Rack, ...], ambient_c: float) -> None:
        self.spec = spec
        self.racks = racks
        self.demand = Demand()
        self.state: InverterState = InverterState(temperature_c=ambient_c)
        self.dc_voltage_v = 0.0

    @property
    def heat_w(self) -> float:
        """Losses of the inverter, all of which heat the air."""
        running = self.state.dc_power_w != 0.0
        return self.state.dc_power_w - self.state.active_power_w if running else -self.state.active_power_w

    def step(self, *, grid_present: bool, ambient_c: float, dt_s: float) -> None:
        """Move the inverter and its racks on."""
        connected = [rack for rack in self.racks if rack.bms.contactor_closed]
        sources = [source(rack.spec, rack.state) for rack in connected]
        resting_v, _ = share_power(sources, 0.0)
        around = Surroundings(
            dc_voltage_v=resting_v,
            dc_max_power_w=max_power_w(sources, self.spec.min_dc_voltage_v),
            grid_present=grid_present,
            ambient_c=ambient_c,
        )
        self.state = step_inverter(self.spec, self.state, self.demand, around, dt_s)
        self.dc_voltage_v, currents = share_power(sources, self.state.dc_power_w)
        flowing = dict(zip(map(id, connected), currents, strict=True))
        for rack in self.racks:
            rack.step(flowing.get(id(rack), 0.0), ambient_c, dt_s)


def inverter_spec(device: SimDevice, simulation: SimulationConfig) -> InverterSpec:
    """Size an inverter from its ratings and the configured dynamics."""
    shape = simulation.inverter
    rating_va = device.max_apparent_va
    return InverterSpec(
        max_charge_w=device.max_charge_w,
        max_discharge_w=device.max_discharge_w,
        max_apparent_va=rating_va,
        max_reactive_var=device.max_reactive_var or 0.6 * rating_va,
        dead_time_s=shape.dead_time_s,
        lag_s=shape.lag_s,
        ramp_w_per_s=shape.ramp_pct_per_s / 100.0 * device.max_discharge_w,
        start_s=shape.start_s,
        no_load_w=shape.no_load_pct / 100.0 * rating_va,
        linear_loss=shape.linear_loss_pct / 100.0,
        square_loss=shape.square_loss_pct / 100.0,
        standby_w=0.001 * rating_va,
    )


def rack_spec_of(device: SimDevice, simulation: SimulationConfig) -> RackSpec:
    """Size a rack from its nameplate energy; its cells differ as the seed says."""
    battery: BatterySimulation = simulation.batteries.get(device.id, simulation.battery)
    count, factor = cells_in_series(device, battery), battery.cell_spread
    rng = generator(simulation.seed, f"cells/{device.id}")
    spread = draw_spread(
        count, rng, capacity=0.006 * factor, soc=0.003 * factor, resistance=0.05 * factor, temperature_c=0.3 * factor
    )
    return rack_spec(
        device.capacity_wh,
        count,
        spread,
        start_soc=battery.start_soc_pct / 100.0,
        soh_pct=battery.soh_pct,
        max_charge_current_a=device.max_charge_current_a,
        max_discharge_current_a=device.max_discharge_current_a,
    )
