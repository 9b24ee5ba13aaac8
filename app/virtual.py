"""Controller and plant together in virtual time: no socket, no clock, the same bytes for the same scenario.

Each turn: what happens at this moment, the plant moves on by one cycle, devices are polled, the pure step decides,
commands go through the write guard to the inverters and to the outputs.
"""

import math
from collections.abc import Callable
from typing import Protocol

from app.curves import CurveError, curves
from app.scenario import Scenario, ScenarioError
from app.simulation import sim_devices, simulation_of
from app.site_file import settings_of
from app.timeline import World, timeline
from app.values import Look
from app.virtual_devices import OPEN_INPUT, virtual_devices
from app.virtual_plan import planned_request
from control.cycle import initial, persistent, step
from control.memory import Memory
from control.readings import Instant, Readings, Refusal, SignalReading
from control.record import CycleRecord
from control.requests import Request
from control.settings import Settings
from simulator.faults import ActiveFaults, Target
from simulator.grid import GridSpec
from simulator.plant import Plant
from simulator.plant_faults import follow_faults
from simulator.wiring import Wiring

ORIGIN_S = 1000.0
"""Monotonic time of the start."""
LEAD_S = 0.03
"""The cycle runs this long after the polls, as in `app.runner`."""
LEAP_FROM_S = 0.5
"""Cycles of this length and longer let the physics take long steps."""


class Tap(Protocol):
    """A recorder of the inputs of every cycle."""

    def tap(self, memory: Memory, readings: Readings, requests: tuple[Request, ...], record: CycleRecord) -> None:
        """Take one cycle with the memory before it."""
        ...


Watch = Callable[[Look], None]


class VirtualSite:
    """One site with its controller in virtual time.

    Args:
        scenario: What to run.
        settings: Instead of those of the scenario's site (tests).

    Raises:
        ScenarioError: Something the scenario names is not there.
    """

    def __init__(self, scenario: Scenario, settings: Settings | None = None) -> None:
        self.scenario = scenario
        model = scenario.model
        self.settings = settings_of(model) if settings is None else settings
        devices = sim_devices(model, any_port=True)
        try:
            simulation, load, pv = curves(simulation_of(model), scenario.file.load, scenario.file.pv, scenario.folder)
            wiring = Wiring(self.settings.signals, self.settings.outputs)
            self.plant = Plant(devices, simulation, load, pv, wiring)
        except (CurveError, ValueError) as error:
            raise ScenarioError(scenario.name, [str(error)]) from error
        self.cycle_s = self.settings.cycle_s
        self.count = max(1, round(scenario.file.duration_s / self.cycle_s))
        """Cycles of the whole run."""
        self.memory: Memory = initial(self.settings, scenario.persistent)
        self._meters, self._inverters, self._batteries = virtual_devices(
            model, self.settings.inverters, self.plant, 2.5 * self.cycle_s
        )
        self._by_id = {one.line.device_id: one for one in self._inverters}
        faults = ActiveFaults(
            Target(device.id, device.kind, device.role.value if device.role else "") for device in devices
        )
        self.world = World(faults, {one.line.device_id: one.bus for one in self._batteries})
        names = {signal.signal_id for signal in self.settings.signals}
        self._changes = timeline(scenario, faults, names)
        self._next = 0
        self._signals: dict[str, SignalReading] = {}
        self._turn = 0
        self._down = False
        self._down_until_s = 0.0
        self._last: CycleRecord | None = None

    def turn(self, tap: Tap | None = None) -> Look:
        """Run one cycle of plant and controller; return how things stand after it."""
        before_s = self._turn * self.cycle_s
        self._happen(before_s)
        plant, faults = self.plant, self.world.faults
        if self.cycle_s >= LEAP_FROM_S:
            plant.leap(self.cycle_s)
        else:
            plant.advance(self.cycle_s)
        self._turn += 1
        t_s = round(self._turn * self.cycle_s, 6)
        for device in (*self._meters, *self._inverters, *self._batteries):
            device.poll(t_s, ORIGIN_S, faults)
        if self.world.down_for_s >= 0.0:
            self._down, self._down_until_s = True, before_s + self.world.down_for_s
            self.world.down_for_s = -1.0
        if self._down and t_s <= self._down_until_s and self._last is not None:
            return Look(t_s, self._last, plant, down=True)
        if self._down:
            self._start_again()
        offset_s = self.world.clock_offset_s
        now = Instant(round(ORIGIN_S + t_s + LEAD_S, 6), round(self.scenario.start_utc + t_s + offset_s, 6))
        readings = self._readings(t_s)
        requests, self.world.requests = tuple(self.world.requests), []
        memory = self.memory
        if self.world.plan_wanted and self._last is not None:
            self.world.plan_wanted = False
            requests += (planned_request(memory, self._last, self.plant, now),)
        self.memory, record = step(memory, readings, requests, now)
        if tap is not None:
            tap.tap(memory, readings, requests, record)
        self._obey(record, now)
        self._last = record
        return Look(t_s, record, plant)

    def run(self, watch: Watch, tap: Tap | None = None) -> None:
        """Run all cycles."""
        for _ in range(self._turn, self.count):
            watch(self.turn(tap))

    def _start_again(self) -> None:
        """The program starts: what is persistent survives, every line is new."""
        self._down = False
        self.memory = initial(self.memory.settings, persistent(self.memory))
        for inverter in self._inverters:
            inverter.forget()

    def _happen(self, now_s: float) -> None:
        """Do what is due, and let the plant hear of it."""
        world = self.world
        while self._next < len(self._changes) and self._changes[self._next].at_s <= now_s + 1e-6:
            self._changes[self._next].act(world)
            self._next += 1
        if not world.touched:
            return
        world.touched = False
        plant, grid, nominal = self.plant, world.grid, GridSpec()
        follow_faults(plant, world.faults)
        if grid.present is not None:
            plant.grid_present = plant.grid_present and grid.present
        if grid.frequency_hz is not None:
            plant.frequency_event_hz += grid.frequency_hz - nominal.frequency_hz
        if grid.voltage_v is not None:
            plant.voltage_event_share += grid.voltage_v / nominal.voltage_v - 1.0
        plant.held_signals = world.signals

    def _readings(self, t_s: float) -> Readings:
        devices = (*self._meters, *self._inverters, *self._batteries)
        refusals: tuple[Refusal, ...] = ()
        for inverter in self._inverters:
            if inverter.refusals:
                refusals += tuple(inverter.refusals.values())
                inverter.refusals = {}
        return Readings(
            tuple(one.reading for one in self._meters if one.reading is not None),
            tuple(one.reading for one in self._inverters if one.reading is not None),
            tuple(one.reading for one in self._batteries if one.reading is not None),
            tuple(one.line.status() for one in devices),
            refusals,
            self.world.contact,
            self._signal_readings(t_s) if self.settings.signals else (),
            self.world.findings,
        )

    def _signal_readings(self, t_s: float) -> tuple[SignalReading, ...]:
        """Return wired values; a broken wire reads far out of range, and what cannot be measured is not renewed."""
        at_s = round(ORIGIN_S + t_s, 6)
        for name, value in self.plant.signals().items():
            if not math.isnan(value):
                self._signals[name] = SignalReading(name, at_s, round(value, 3))
            elif name in self.plant.held_signals:
                self._signals[name] = SignalReading(name, at_s, OPEN_INPUT)
        return tuple(self._signals.values())

    def _obey(self, record: CycleRecord, now: Instant) -> None:
        for command in record.commands:
            self._by_id[command.device_id].write(command, now.at_s, self.world.faults)
        for output in record.outputs:
            self.plant.outputs.command(output.output_id, output.value, output.valid_until_s - ORIGIN_S)
