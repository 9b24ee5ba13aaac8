"""The devices of a site in virtual time: what drivers would read of the plant, when, and what their writes would do.

No socket, but the same rules: poll periods and sample times, answers that fail, the write guard, the device's own
dead-man that must be armed and read back before power flows. Values are rounded to the steps of real registers.
"""

import math
from collections.abc import Iterable

import msgspec

from app.site_model import BatteryEntry, InverterEntry, MeterEntry, SiteModel
from control.command import InverterCommand
from control.readings import (
    BatteryReading,
    CellExtremesReading,
    DeviceKind,
    DeviceState,
    DeviceStatus,
    InverterReading,
    Link,
    MeterReading,
    PhaseReading,
    Refusal,
)
from control.settings import InverterSettings
from hardware.config import CanConnection
from hardware.profile import load_profile
from hardware.write_guard import allow, ratings
from simulator.battery import soc_pct, terminal_voltage_v
from simulator.can_bms import cell_name
from simulator.faults import ActiveFaults, Effect
from simulator.miswired import miswired
from simulator.plant import Plant

SILENT_AFTER = 2
"""Failed polls in a row after which a device counts as silent, as in `hardware.device`."""
BREAKER_S = 0.5
"""A device that does not answer is asked this seldom after three failures."""
LATENCY_S = 0.02
DELAY_S = 0.75
"""How late the fault `delay` makes an answer, as in `simulator.modbus_server`."""
OPEN_INPUT = 1e9
"""What an open or shorted sensor reads; finite, so that a recording can hold it."""

_TROUBLES = {
    Effect.SILENT: "no answer",
    Effect.EXCEPTION: "exception 4, device failure",
    Effect.GARBAGE: "a wrong answer",
    Effect.BUS_OFF: "the bus is off",
}


class _Line:
    """When a device is polled, and how well it answers."""

    def __init__(self, device_id: str, kind: DeviceKind, poll_s: float, timeout_s: float) -> None:
        self.device_id = device_id
        self.kind = kind
        self.link = Link.CONNECTING
        self._detail = "not heard yet"
        self._poll_s = poll_s
        self._timeout_s = timeout_s
        self._next_s = 0.0
        self._polls = self._failures = self._in_a_row = 0

    def due(self, now_s: float, faults: ActiveFaults) -> float | None:
        """Return the sample time of a poll that brought an answer just now; None when none did."""
        if now_s < self._next_s - 1e-9:
            return None
        number = math.floor(now_s / self._poll_s + 1e-9)
        self._polls += 1
        trouble = self._trouble(faults)
        if trouble:
            self._failed(trouble, now_s)
            return None
        at_s = number * self._poll_s
        self._next_s = at_s + self._poll_s
        self._in_a_row, self.link, self._detail = 0, Link.ONLINE, ""
        return at_s - DELAY_S if faults.has(self.device_id, Effect.DELAY) else at_s

    def _trouble(self, faults: ActiveFaults) -> str:
        if not faults.any_of(self.device_id):
            return ""
        for effect, words in _TROUBLES.items():
            if faults.has(self.device_id, effect):
                return words
        late = faults.has(self.device_id, Effect.DELAY) and self._timeout_s < DELAY_S
        return f"no answer within {self._timeout_s:g} s" if late else ""

    def _failed(self, trouble: str, now_s: float) -> None:
        self._failures += 1
        self._in_a_row += 1
        pause_s = BREAKER_S if self._in_a_row > SILENT_AFTER else 0.0
        self._next_s = now_s + max(self._poll_s, self._timeout_s, pause_s)
        self._detail = f"{self.device_id}: {trouble}"
        if self._in_a_row >= SILENT_AFTER and self.link is Link.ONLINE:
            self.link = Link.SILENT

    def status(self) -> DeviceStatus:
        """Return the health of the device."""
        return DeviceStatus(self.device_id, self.kind, self.link, self._detail, LATENCY_S, self._polls, self._failures)


def _poll_s(entry: InverterEntry | BatteryEntry | MeterEntry) -> tuple[float, float]:
    """Return poll period and time-out of an entry."""
    defaults = load_profile(entry.profile).transports[entry.connection.type]
    return entry.poll_s or defaults.poll_s, entry.timeout_s or defaults.timeout_s


class VirtualMeter:
    """One meter."""

    def __init__(self, entry: MeterEntry, plant: Plant) -> None:
        self.line = _Line(entry.id, DeviceKind.METER, *_poll_s(entry))
        self.reading: MeterReading | None = None
        self._meter = plant.meters[entry.id]

    def poll(self, now_s: float, origin_s: float, faults: ActiveFaults) -> None:
        """Take a sample when it is time."""
        at_s = self.line.due(now_s, faults)
        shown = self._meter.state.shown
        if at_s is None or shown is None:
            return
        device_id = self.line.device_id
        stamp_s = round(origin_s + at_s, 6)
        sign = 1.0
        if faults.any_of(device_id):
            if self.reading is not None and faults.has(device_id, Effect.FROZEN):
                self.reading = msgspec.structs.replace(self.reading, at_s=stamp_s)
                return
            sign = -1.0 if faults.has(device_id, Effect.WRONG_SIGN) else 1.0
            shown = miswired(shown, faults, device_id)
        volts, amps, watts, vars_ = shown.voltages_v, shown.currents_a, shown.active_w, shown.reactive_var
        counters = (shown.forward_wh, shown.reverse_wh)
        self.reading = MeterReading(
            device_id,
            stamp_s,
            sign * round(watts[0] + watts[1] + watts[2], 1),
            round(vars_[0] + vars_[1] + vars_[2], 1),
            round(shown.frequency_hz, 3),
            tuple(
                [
                    PhaseReading(round(v, 1), round(a, 3), sign * round(w, 1), round(q, 1))
                    for v, a, w, q in zip(volts, amps, watts, vars_, strict=True)
                ]
            ),
            round(counters[0] if sign > 0 else counters[1], -2),
            round(counters[1] if sign > 0 else counters[0], -2),
        )


class VirtualBattery:
    """One rack on CAN: limits and measured values come often, cells and alarms seldom."""

    def __init__(self, entry: BatteryEntry, plant: Plant) -> None:
        simulation = plant.simulation
        self.line = _Line(entry.id, DeviceKind.BATTERY, simulation.bms_fast_period_s, 0.1)
        self.reading: BatteryReading | None = None
        self.bus = _bus_of(entry)
        self._rack = plant.racks[entry.id]
        self._slow_s = simulation.bms_slow_period_s
        self._slow_due_s = 0.0
        self._cells: CellExtremesReading | None = None
        self._permits = (True, True)
        self._alarms: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._balances = any(output.role.value == "cell_balance" for output in plant.outputs.known.values())

    def poll(self, now_s: float, origin_s: float, faults: ActiveFaults) -> None:
        """Take the frames that are due."""
        at_s = None if self._rack.asleep else self.line.due(now_s, faults)
        if at_s is None:
            return
        stamp_s = round(origin_s + at_s, 6)
        if self.reading is not None and faults.has(self.line.device_id, Effect.FROZEN):
            self.reading = msgspec.structs.replace(self.reading, at_s=stamp_s)
            return
        if now_s >= self._slow_due_s - 1e-9:
            self._slow_due_s = (math.floor(now_s / self._slow_s + 1e-9) + 1.0) * self._slow_s
            self._take_slow()
        rack = self._rack
        spec, state, bms = rack.spec, rack.state, rack.bms
        self.reading = BatteryReading(
            self.line.device_id,
            stamp_s,
            round(min(100.0, max(0.0, soc_pct(spec, state))), 2),
            round(terminal_voltage_v(spec, state), 2),
            round(-state.current_a if faults.has(self.line.device_id, Effect.CURRENT_REVERSED) else state.current_a, 1),
            round(bms.max_charge_current_a, 1),
            round(bms.max_discharge_current_a, 1),
            float(round(spec.soh_pct)),
            round(state.temperature_c, 1),
            round(spec.cells_series * 3.55, 1),
            round(spec.cells_series * 2.80, 1),
            *self._permits,
            cells=self._cells,
            modules_online=max(1, spec.cells_series // 16) if bms.contactor_closed else 0,
            balancing=rack.balancing if self._balances else None,
            alarms=self._alarms[0],
            warnings=self._alarms[1],
        )

    def _take_slow(self) -> None:
        bms, cells = self._rack.bms, self._rack.shown.cells
        self._permits = (bms.max_charge_current_a > 0.05, bms.max_discharge_current_a > 0.05)
        self._alarms = (tuple(sorted(map(str, bms.alarms))), tuple(sorted(map(str, bms.warnings))))
        places = (
            cells.min_voltage_at,
            cells.max_voltage_at,
            cells.min_temperature_at,
            cells.max_temperature_at,
        )
        self._cells = CellExtremesReading(
            round(cells.min_voltage_v, 3),
            round(cells.max_voltage_v, 3),
            float(round(cells.min_temperature_c)),
            float(round(cells.max_temperature_c)),
            *(cell_name(place).decode().strip() for place in places),
        )


def _bus_of(entry: BatteryEntry) -> tuple[str, ...]:
    connection = entry.connection
    if not isinstance(connection, CanConnection):
        return ("", entry.id)
    return (connection.interface, connection.channel, *sorted(map(str, connection.options.items())))


class VirtualInverter:
    """One inverter: what it says, and what a driver's writes make of it."""

    def __init__(self, entry: InverterEntry, settings: InverterSettings, plant: Plant, least_dead_man_s: float) -> None:
        self.line = _Line(entry.id, DeviceKind.INVERTER, *_poll_s(entry))
        self.reading: InverterReading | None = None
        self.refusals: dict[str, Refusal] = {}
        self._plant = plant
        self._machine = plant.machines[entry.id]
        self._settings = settings
        self._dead_man_s = max(float(entry.dead_man_s), least_dead_man_s)
        self._written = self._armed = False
        self._power_w = 0.0

    def forget(self) -> None:
        """Start afresh, as after a new connection: nothing written before counts."""
        self._written = self._armed = False

    def poll(self, now_s: float, origin_s: float, faults: ActiveFaults) -> None:
        """Take a sample when it is time; the dead-man counts as armed once it has been read back."""
        at_s = self.line.due(now_s, faults)
        if at_s is None:
            if self.line.link is Link.SILENT:
                self.forget()
            return
        stamp_s = round(origin_s + at_s, 6)
        self._armed = self._written
        if self.reading is not None and faults.has(self.line.device_id, Effect.FROZEN):
            self.reading = msgspec.structs.replace(self.reading, at_s=stamp_s)
            return
        machine = self._machine
        state, bus, spec = machine.state, self._plant.site_bus.bus, machine.spec
        if state.state is DeviceState.FAULT and machine.demand.run:
            machine.demand = msgspec.structs.replace(machine.demand, run=False, standby=False)
        volts, sign = machine.dc_voltage_v, machine.shown_sign
        amps = sign * state.dc_power_w / volts if state.dc_power_w and volts > 1.0 else 0.0
        phases = tuple(
            [
                PhaseReading(round(v, 1), round(abs(w) / v, 2) if v > 1.0 else 0.0, float(round(sign * w)), 0.0)
                for v, w in zip(bus.voltages_v, machine.shown_phases(state.active_power_w), strict=True)
            ]
        )
        self.reading = InverterReading(
            self.line.device_id,
            stamp_s,
            state.state,
            float(round(sign * state.active_power_w)),
            float(round(state.reactive_power_var)),
            round(bus.frequency_hz, 3),
            phases,
            round(volts, 1),
            round(amps, 1),
            float(round(sign * state.dc_power_w)),
            round(state.temperature_c, 1),
            spec.max_charge_w,
            spec.max_discharge_w,
            spec.max_apparent_va,
            spec.max_reactive_var,
            0.0 if state.reverted else self._power_w,
            self._armed,
            grid_forming=machine.forming and not self._plant.site_bus.mains_on_bus,
            alarms=tuple(sorted(map(str, state.alarms))),
        )

    def write(self, command: InverterCommand, now_s: float, faults: ActiveFaults) -> None:
        """Carry out a command as the driver would: guarded, and only while the device answers."""
        reading, device_id = self.reading, self.line.device_id
        if reading is None or self.line.link is not Link.ONLINE:
            return
        if faults.any_of(device_id) and any(faults.has(device_id, effect) for effect in _TROUBLES):
            self._refuse("write_failed", "no answer to a write", now_s)
            return
        wish = allow(command, ratings(self._settings, reading), now_s, dead_man_armed=self._armed)
        for denial in wish.denials:
            self._refuse(denial.code, denial.text, now_s)
        running = reading.state is DeviceState.RUNNING
        self._power_w = float(round(wish.active_power_w)) if running else 0.0
        power_var = float(round(wish.reactive_power_var)) if running else 0.0
        before, run = self._machine.demand, wish.run and self._armed
        startable = reading.state is not DeviceState.FAULT or before.run
        self._machine.demand = msgspec.structs.replace(
            before,
            run=run and startable,
            power_enabled=True,
            active_power_w=self._power_w,
            reactive_enabled=power_var != 0.0 or before.reactive_enabled,
            reactive_power_var=power_var,
            dead_man_s=self._dead_man_s,
            renewals=before.renewals + 1,
            resets=before.resets + command.reset,
            grid_forming=command.grid_forming,
        )
        self._written = True

    def _refuse(self, code: str, text: str, now_s: float) -> None:
        self.refusals[code] = Refusal(self.line.device_id, now_s, code, f"{self.line.device_id}: {text}")


VirtualDevice = VirtualMeter | VirtualBattery | VirtualInverter


def virtual_devices(
    model: SiteModel, settings: Iterable[InverterSettings], plant: Plant, least_dead_man_s: float
) -> tuple[tuple[VirtualMeter, ...], tuple[VirtualInverter, ...], tuple[VirtualBattery, ...]]:
    """Return meters, inverters and racks of a site in the order of the site file."""
    by_id = {one.device_id: one for one in settings}
    return (
        tuple(VirtualMeter(entry, plant) for entry in model.meters),
        tuple(VirtualInverter(entry, by_id[entry.id], plant, least_dead_man_s) for entry in model.inverters),
        tuple(VirtualBattery(entry, plant) for entry in model.batteries),
    )
