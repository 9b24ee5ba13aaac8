"""The site bus at run time: contactor, load groups, who forms the island and what each carries of it."""

from collections.abc import Mapping
from typing import Protocol

from control.readings import OutputRole
from simulator.config import SimulationConfig
from simulator.grid import GridState
from simulator.island import (
    SAFE_CLOSING_DEG,
    Bus,
    ContactorState,
    connected_bus,
    dead_bus,
    island_bus,
    step_contactor,
)
from simulator.machine import Machine, Rack
from simulator.wiring import Outputs

GROUPED_SHARE = 0.8
"""Share of the load that load groups supply together when nobody says otherwise."""
STARTED_S = 3.0
"""The run begins on the grid with the contactor closed; it falls open when no controller holds it by then."""
BACKFEED_RATIO = 20.0
"""A forming inverter that feeds the dead mains sees a load this many times its rating, and trips at once."""


class Mains(Protocol):
    """What the bus must know of the plant."""

    grid_present: bool
    grid: GridState
    elapsed_s: float


class SiteBus:
    """Contactor, bus and island of one site."""

    def __init__(
        self, simulation: SimulationConfig, machines: Mapping[str, Machine], outputs: Outputs, grid: GridState
    ) -> None:
        self._machines = machines
        self._outputs = outputs
        self._coils = outputs.of(OutputRole.GRID_CONTACTOR)
        self._shares = _group_shares(simulation, outputs)
        self._pv_groups = tuple(one for one in outputs.known.values() if str(one.role) == "pv_group")
        self._always = 1.0 - sum(self._shares.values())
        self._reconnect_s = simulation.pv_reconnect_s
        self._alive_s = simulation.pv_reconnect_s
        self._managed = bool(outputs.of(OutputRole.CELL_BALANCE) or outputs.of(OutputRole.BATTERY_WAKE))
        for coil in self._coils:
            outputs.command(coil.output_id, 1.0, STARTED_S)
        self.contactor = ContactorState(closed=True)
        self.welded = self.stuck = False
        """Faults on command."""
        self.bad_closings = 0
        """How often the contactor joined two live systems that were not in phase."""
        self.mains_on_bus = self.contactor.closed
        """The bus has the voltage of live mains."""
        self.bus: Bus = connected_bus(grid)
        self._carried: dict[int, tuple[float, float, float]] = {}

    @property
    def connected_share(self) -> float:
        """Share of the load that is switched on."""
        if not self._shares:
            return 1.0
        return self._always + sum(share for name, share in self._shares.items() if self._outputs.value(name) >= 0.5)

    @property
    def pv_share(self) -> float:
        """Share of the PV inverters that feed in: those not disconnected, when the bus has had voltage for long."""
        if self._alive_s < self._reconnect_s - 1e-9:
            return 0.0
        groups = self._pv_groups
        if not groups:
            return 1.0
        weights = [group.power_w or 1.0 for group in groups]
        on = sum(w for group, w in zip(groups, weights, strict=True) if self._outputs.value(group.output_id) >= 0.5)
        return on / sum(weights)

    def share(self, machine: Machine) -> tuple[float, float, float]:
        """Return active and reactive power an inverter carries of its island, and how overloaded it is."""
        return self._carried.get(id(machine), (0.0, 0.0, 0.0))

    def manage(self, rack_id: str, rack: Rack) -> None:
        """Let a rack's BMS do what its wake and balance lines say."""
        if self._managed:
            rack.balancing = (self._outputs.largest(OutputRole.CELL_BALANCE, rack_id) or 0.0) >= 0.5
            wake = self._outputs.largest(OutputRole.BATTERY_WAKE, rack_id)
            rack.asleep = wake is not None and wake < 0.5

    def step(self, mains: Mains, load_w: float, pv_w: float, load_var: float, dt_s: float) -> None:
        """Move contactor and bus on.

        Args:
            mains: The public grid.
            load_w: What the switched-on loads take at nominal voltage.
            pv_w: What the connected PV inverters give without curtailment.
            load_var: Reactive power of the loads.
            dt_s: Length of the step.
        """
        self._outputs.follow(mains.elapsed_s)
        if self._coils:
            self._move_contactor(mains, dt_s)
        closed = self.contactor.closed
        self.mains_on_bus = closed and mains.grid_present
        forming = [machine for machine in self._machines.values() if machine.forming]
        self._carried = {}
        if self.mains_on_bus:
            self.bus = connected_bus(mains.grid)
        elif not forming:
            self.bus = dead_bus(self.bus)
        elif closed:  # onto the dead mains, with all their loads
            self.bus = dead_bus(self.bus)
            self._carried = {id(machine): (0.0, 0.0, BACKFEED_RATIO) for machine in forming}
        else:
            self._form(forming, mains, load_w, pv_w, load_var, dt_s)
        self._alive_s = min(self._alive_s + dt_s, self._reconnect_s) if self.bus.alive else 0.0

    def _move_contactor(self, mains: Mains, dt_s: float) -> None:
        was_closed = self.contactor.closed
        energised = self._outputs.value(self._coils[0].output_id) >= 0.5
        self.contactor = step_contactor(self.contactor, dt_s, energised=energised, welded=self.welded, stuck=self.stuck)
        live = mains.grid_present and self.bus.alive
        if self.contactor.closed and not was_closed and live and abs(self.bus.phase_deg) > SAFE_CLOSING_DEG:
            self.bad_closings += 1
            for machine in self._machines.values():
                if machine.forming:
                    machine.trip()

    def _form(
        self, forming: list[Machine], mains: Mains, load_w: float, pv_w: float, load_var: float, dt_s: float
    ) -> None:
        rooms = [machine.island_room_w for machine in forming]
        charge_w, discharge_w = sum(room[0] for room in rooms), sum(room[1] for room in rooms)
        mains_hz = mains.grid.frequency_hz if mains.grid_present else 0.0
        wanted_w = load_w - pv_w
        self.bus = bus = island_bus(self.bus, load_w, pv_w, discharge_w, charge_w, mains_hz, dt_s)
        ratio = max(wanted_w, 0.0) / max(discharge_w, 1.0)
        net_w = load_w * bus.load_share - pv_w * bus.pv_share
        room_w = discharge_w if net_w >= 0.0 else charge_w
        for machine, (charge, discharge) in zip(forming, rooms, strict=True):
            part = (discharge if net_w >= 0.0 else charge) / room_w if room_w else 0.0
            self._carried[id(machine)] = (net_w * part, load_var * bus.load_share * part, ratio)


def _group_shares(simulation: SimulationConfig, outputs: Outputs) -> dict[str, float]:
    """Return output id of a load group -> its share of the load.

    Raises:
        ValueError: a group that is not an output of the site, or shares beyond the whole.
    """
    groups, given = outputs.of(OutputRole.LOAD_GROUP), simulation.load_groups
    known = {group.output_id: group for group in groups}
    for name in given:
        if name not in known:
            raise ValueError(f'load_groups: there is no load group "{name}"; there are {", ".join(known) or "none"}')
    left = GROUPED_SHARE - sum(given.values()) if len(given) < len(known) else 0.0
    open_w = sum(max(group.power_w, 1.0) for name, group in known.items() if name not in given)
    shares = {
        name: given[name] if name in given else max(left, 0.0) * max(group.power_w, 1.0) / open_w
        for name, group in known.items()
    }
    if sum(shares.values()) > 1.0 + 1e-9:
        raise ValueError(f"load_groups: the shares add up to {sum(shares.values()):.2f}, allowed is 1")
    return shares
