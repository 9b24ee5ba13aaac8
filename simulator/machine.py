"""The parts of a plant with their present state: racks with management, inverters with racks; and their sizing."""

import msgspec

from simulator.battery import (
    CELL_LOOK_S,
    RackSpec,
    RackState,
    max_power_w,
    rack_spec,
    resting,
    share_power,
    source,
    start_rack,
    step_rack,
)
from simulator.bms import KEEP_ALIVE_TIMEOUT_S, BmsRules, BmsState, start_bms, step_bms
from simulator.cells import draw_spread
from simulator.config import BatterySimulation, SimDevice, SimulationConfig, cells_in_series
from simulator.inverter import DELIVERING, Demand, InverterSpec, InverterState, Surroundings, step_inverter
from simulator.noise import generator

CELL_HIGH_V = 3.62
"""What the fault `cell-high` shows: over the controller's limit, under the protection of the BMS."""
SENSOR_OPEN_C = -100.0
"""What a BMS shows of an open temperature sensor."""
DRIFT_PER_S = 0.0005
"""State of charge by which a drifting cell runs ahead of the others each second: years of ageing in minutes."""


class RackTrouble(msgspec.Struct, frozen=True):
    """Faults on command."""

    derated: bool = False
    """The BMS allows no current."""
    cell_high: bool = False
    cell_drift: bool = False
    sensor_open: bool = False


class MachineTrouble(msgspec.Struct, frozen=True):
    """Faults on command."""

    broken: bool = False
    """It is in fault until this is over and it has been acknowledged."""
    latched: bool = False
    """And not by itself: somebody has to reset it."""
    deaf: bool = False
    """It accepts set-points and goes on with the one it had."""
    reversed: bool = False
    """It does the opposite of what it is told and shows what it was told."""
    other_phase: bool = False
    """A single-phase inverter feeds the phase after the one it should."""


FULL_CELL_V = (3.45, 3.55)
"""Highest cell voltage at which a forming inverter begins to take less, and at which it takes nothing more."""


class Rack:
    """One rack with its management; `keep_alive_age_s` is set back by whoever hears the controller."""

    def __init__(self, spec: RackSpec, start_c: float, *, balance_pct_per_h: float = 1.0) -> None:
        self.spec = spec
        self.trouble = RackTrouble()
        self.look_s = CELL_LOOK_S
        """How often cells are looked at; longer for quick runs in virtual time."""
        self.balancing = False
        """The BMS is told to balance its cells."""
        self.asleep = self._slept = False
        """The BMS is told to sleep: contactor open, nothing sent."""
        self._balance_per_s = balance_pct_per_h / 100.0 / 3600.0
        self.rules = BmsRules()
        self.state: RackState = start_rack(spec, start_c)
        self.bms: BmsState = start_bms(spec, self.state, self.rules)
        self.keep_alive_age_s = 0.0
        self.watched = False
        """Whether a controller has been heard at all; only then its silence counts."""
        self._look_age_s = 0.0

    @property
    def shown(self) -> RackState:
        """What the BMS sends: its own protection leaves an open sensor out, its frames do not."""
        if not self.trouble.sensor_open:
            return self.state
        cells = msgspec.structs.replace(self.state.cells, min_temperature_c=SENSOR_OPEN_C)
        return msgspec.structs.replace(self.state, cells=cells)

    def heat_to_air_w(self, ambient_c: float) -> float:
        """Return the heat the cells give to the air; negative while they are colder."""
        return (self.state.temperature_c - ambient_c) / self.spec.thermal_resistance_k_per_w

    def step(self, current_a: float, ambient_c: float, dt_s: float) -> None:
        """Move cells and management on."""
        before = self.state.cells
        self.state = step_rack(self.spec, self.state, current_a, ambient_c, dt_s, self.look_s)
        if self.state.cells is not before:
            self._after_look()
        if self.balancing or self.trouble.cell_drift:
            self._shift_cells(dt_s)
        if self.watched:
            self.keep_alive_age_s = min(self.keep_alive_age_s + dt_s, 10.0 * KEEP_ALIVE_TIMEOUT_S)
        self._look_age_s += dt_s
        if self._look_age_s >= self.look_s - dt_s / 2.0 - 1e-9:
            self.bms = step_bms(self.spec, self.state, self.rules, self.bms, self.keep_alive_age_s, self._look_age_s)
            self._look_age_s = 0.0
            if self._slept and not self.asleep:  # it starts as after switching on, without the wait after a trip
                self.bms = start_bms(self.spec, self.state, self.rules)
            self._slept = self.asleep
            if self.trouble.derated or self.asleep:
                self.bms = msgspec.structs.replace(
                    self.bms,
                    max_charge_current_a=0.0,
                    max_discharge_current_a=0.0,
                    contactor_closed=self.bms.contactor_closed and not self.asleep,
                )

    def _after_look(self) -> None:
        """Let a cell read high on command."""
        trouble, cells = self.trouble, self.state.cells
        if trouble.cell_high:
            cells = msgspec.structs.replace(cells, max_voltage_v=max(cells.max_voltage_v, CELL_HIGH_V))
        if cells is not self.state.cells:
            self.state = msgspec.structs.replace(self.state, cells=cells)

    def _shift_cells(self, dt_s: float) -> None:
        """Bleed the cells that are ahead, or let the last one drift away."""
        spread = self.spec.spread
        offsets = list(spread.soc_offset)
        if self.balancing:
            lowest = min(offsets)
            offsets = [max(lowest, offset - self._balance_per_s * dt_s) for offset in offsets]
        if self.trouble.cell_drift:
            offsets[-1] += DRIFT_PER_S * dt_s
        spread = msgspec.structs.replace(spread, soc_offset=tuple(offsets))
        self.spec = msgspec.structs.replace(self.spec, spread=spread)


class Machine:
    """One inverter, its racks and what its registers demand."""

    def __init__(self, spec: InverterSpec, racks: tuple[Rack, ...], ambient_c: float, phase: int = 0) -> None:
        self.spec = spec
        self.phase = phase
        """Phase it is said to feed, 1 to 3; 0 for all three alike."""
        self.racks = racks
        self.demand = Demand()
        self.state: InverterState = InverterState(temperature_c=ambient_c)
        self.dc_voltage_v = 0.0
        self.trouble = MachineTrouble()
        self._deaf_demand = self.demand

    @property
    def heat_w(self) -> float:
        """Losses of the inverter, all of which heat the air."""
        running = self.state.dc_power_w != 0.0
        return self.state.dc_power_w - self.state.active_power_w if running else -self.state.active_power_w

    @property
    def shown_sign(self) -> float:
        """Return the sign of the active power it shows."""
        return -1.0 if self.trouble.reversed else 1.0

    def shown_phases(self, total: float) -> tuple[float, float, float]:
        """Return a power by phases as the inverter itself counts them."""
        return _by_phase(total, self.phase)

    def true_phases(self, total: float) -> tuple[float, float, float]:
        """Return a power by the phases of the site it really feeds."""
        return _by_phase(total, self.phase % 3 + 1 if self.phase and self.trouble.other_phase else self.phase)

    @property
    def forming(self) -> bool:
        """Tell whether it makes a bus without mains."""
        return self.demand.grid_forming and self.state.state in DELIVERING

    @property
    def island_room_w(self) -> tuple[float, float]:
        """Return what it can take and give in an island (both >= 0); a full battery takes nothing more."""
        spec, connected = self.spec, [rack for rack in self.racks if rack.bms.contactor_closed]
        sources = [source(rack.spec, rack.state) for rack in connected]
        most_w = max_power_w(sources, spec.min_dc_voltage_v) / (1.0 + spec.linear_loss + spec.square_loss)
        highest_v = max((rack.state.cells.max_voltage_v for rack in connected), default=FULL_CELL_V[1])
        taper = min(1.0, max(0.0, (FULL_CELL_V[1] - highest_v) / (FULL_CELL_V[1] - FULL_CELL_V[0])))
        return spec.max_charge_w * taper, min(spec.max_discharge_w, spec.max_apparent_va, most_w)

    def step(
        self,
        *,
        grid_present: bool,
        ambient_c: float,
        dt_s: float,
        island_w: float = 0.0,
        island_var: float = 0.0,
        island_ratio: float = 0.0,
    ) -> None:
        """Move the inverter and its racks on.

        Args:
            grid_present: The bus has voltage that this inverter does not make.
            ambient_c: Air around it.
            dt_s: Length of the step.
            island_w: What it carries of the island it forms.
            island_var: Reactive power it carries there.
            island_ratio: What the island asks of it, relative to what it can deliver.
        """
        connected = [rack for rack in self.racks if rack.bms.contactor_closed]
        sources = [source(rack.spec, rack.state) for rack in connected]
        resting_v, most_w = resting(sources, self.spec.min_dc_voltage_v)
        around = Surroundings(
            dc_voltage_v=resting_v,
            dc_max_power_w=most_w,
            grid_present=grid_present,
            ambient_c=ambient_c,
            island_w=island_w,
            island_var=island_var,
            island_ratio=island_ratio,
            broken=self.trouble.broken,
        )
        self.state = step_inverter(self.spec, self.state, self._obeyed(), around, dt_s)
        self.dc_voltage_v, currents = share_power(sources, self.state.dc_power_w)
        flowing = dict(zip(map(id, connected), currents, strict=True))
        for rack in self.racks:
            rack.step(flowing.get(id(rack), 0.0), ambient_c, dt_s)

    def trip(self) -> None:
        """Put it into fault, as a protection does that sees a current surge."""
        self.state = msgspec.structs.replace(self.state, overload=self.spec.overload_s)

    def _obeyed(self) -> Demand:
        """Return the demand the power stage follows."""
        demand = self.demand
        if not self.trouble.deaf:
            self._deaf_demand = demand
        else:
            held = self._deaf_demand
            demand = msgspec.structs.replace(
                demand, active_power_w=held.active_power_w, reactive_power_var=held.reactive_power_var
            )
        if self.trouble.reversed:
            demand = msgspec.structs.replace(demand, active_power_w=-demand.active_power_w)
        return demand


def _by_phase(total: float, phase: int) -> tuple[float, float, float]:
    if phase == 0:
        return total / 3.0, total / 3.0, total / 3.0
    one, two, three = (total if phase == number else 0.0 for number in (1, 2, 3))
    return one, two, three


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
