"""A rack's BMS as a Modbus device: whatever its profile calls canonical, the alarm words it can have, every cell.

Several racks behind one unit answer together (`UnitOfRacks`). Bank registers and heartbeat follow from the profile;
a rack that hears no heartbeat any more behaves as one on CAN without keep-alive.
"""

from collections.abc import Mapping

from hardware.profile import CellArray, Profile, Space
from simulator.battery import RackSpec, RackState, soc_pct, terminal_voltage_v
from simulator.bms import BmsAlarm, BmsState
from simulator.cells import cell_socs, open_circuit_voltage_v
from simulator.faults import ActiveFaults, Effect
from simulator.plant import Rack
from simulator.registers import ModbusExceptionError, RegisterBank
from simulator.twin_meter import name_it, satisfy_probes

WORDS: Mapping[BmsAlarm, str] = {
    BmsAlarm.HIGH_VOLTAGE: "cell_voltage_high",
    BmsAlarm.LOW_VOLTAGE: "cell_voltage_low",
    BmsAlarm.HIGH_TEMPERATURE: "cell_temperature_high",
    BmsAlarm.LOW_TEMPERATURE: "cell_temperature_low",
    BmsAlarm.LOW_TEMPERATURE_CHARGE: "cell_temperature_low",
    BmsAlarm.HIGH_CURRENT_DISCHARGE: "current_high",
    BmsAlarm.HIGH_CURRENT_CHARGE: "current_high",
    BmsAlarm.INTERNAL: "bcu_communication",
    BmsAlarm.IMBALANCE: "cell_voltage_imbalance",
}
"""Vendor's word of each condition; its protection has `_high_level` behind it."""
CELLS_EVERY_S = 1.0


def cell_voltages_v(spec: RackSpec, state: RackState) -> list[float]:
    """Return the voltage of every cell of the string, under load."""
    socs = cell_socs(spec.spread, spec.start_soc, state.drawn_ah / spec.capacity_ah)
    resting = [open_circuit_voltage_v(soc) for soc in socs]
    drop_v = (sum(resting) - terminal_voltage_v(spec, state)) / len(resting)
    return [rest - drop_v * factor for rest, factor in zip(resting, spec.spread.resistance_factor, strict=True)]


def cell_temperatures_c(spec: RackSpec, state: RackState) -> list[float]:
    """Return the temperature of every cell of the string."""
    return [state.temperature_c + offset for offset in spec.spread.temperature_offset_c]


def battery_values(spec: RackSpec, rack: RackState, bms: BmsState) -> dict[str, float]:
    """Return a rack by canonical name; current `+` discharge."""
    volts, cells = terminal_voltage_v(spec, rack), rack.cells
    charge_a, discharge_a = bms.max_charge_current_a, bms.max_discharge_current_a
    return {
        "soc_pct": min(100.0, max(0.0, soc_pct(spec, rack))),
        "soh_pct": spec.soh_pct,
        "voltage_v": volts,
        "current_a": rack.current_a,
        "temperature_c": rack.temperature_c,
        "max_charge_current_a": charge_a,
        "max_discharge_current_a": discharge_a,
        "max_charge_power_w": charge_a * volts,
        "max_discharge_power_w": discharge_a * volts,
        "charge_voltage_limit_v": spec.cells_series * 3.55,
        "discharge_voltage_limit_v": spec.cells_series * 2.80,
        "charge_allowed": float(charge_a > 0.05),
        "discharge_allowed": float(discharge_a > 0.05),
        "min_cell_voltage_v": cells.min_voltage_v,
        "max_cell_voltage_v": cells.max_voltage_v,
        "min_cell_temperature_c": cells.min_temperature_c,
        "max_cell_temperature_c": cells.max_temperature_c,
    }


class BatteryTwin:
    """One rack behind the Modbus server."""

    input_is_holding = False

    def __init__(
        self, device_id: str, profile: Profile, unit: int, rack: Rack, faults: ActiveFaults, *, number: int = 1
    ) -> None:
        self.device_id = device_id
        self.unit = unit
        self.max_read_words = min(125, max((item.max_read_words for item in profile.transports.values()), default=125))
        self.heartbeats: list[int] = []
        """Values of the heartbeat that were written, the newest last."""
        self._rack = rack
        self._faults = faults
        self._number = number
        self._cells_s = CELLS_EVERY_S
        self._cells: dict[tuple[Space, int], int] = {}
        self.bank = RegisterBank(profile, rack=number)
        satisfy_probes(self.bank, profile)
        name_it(self.bank, device_id)
        self.publish(CELLS_EVERY_S)

    def publish(self, dt_s: float) -> None:
        """Take over what the rack is after `dt_s`, unless frozen."""
        if self._faults.has(self.device_id, Effect.FROZEN):
            return
        rack, profile = self._rack, self.bank.profile
        for name, value in battery_values(rack.spec, rack.shown, rack.bms).items():
            canonical = profile.canonical.get(name)
            if canonical is not None:
                self.bank.put_near(canonical.points[0], value / canonical.sign)
        cells = rack.shown.cells
        places = {
            "min_voltage_at": cells.min_voltage_at,
            "max_voltage_at": cells.max_voltage_at,
            "min_temperature_at": cells.min_temperature_at,
            "max_temperature_at": cells.max_temperature_at,
        }
        for name, position in places.items():
            points = profile.canonical[name].points if name in profile.canonical else ()
            for point, value in zip(reversed(points), (position + 1, self._number), strict=False):
                self.bank.put_near(point, float(value))
        self._put_state(rack.bms, rack.state.current_a)
        self._put_alarms(rack.bms)
        self._cells_s += dt_s
        if self._cells_s >= CELLS_EVERY_S:
            self._cells_s = 0.0
            self._put_cells()

    def _put_state(self, bms: BmsState, current_a: float) -> None:
        state = self.bank.profile.points.get("state")
        if state is None:
            return
        wanted = "fault" if not bms.contactor_closed else "ready"
        if bms.contactor_closed and abs(current_a) > 1.0:
            wanted = "discharging" if current_a > 0.0 else "charging"
        raw = next((raw for raw, text in state.enum.items() if text == wanted), None)
        if raw is not None:
            self.bank.put_near("state", float(raw))

    def _put_alarms(self, bms: BmsState) -> None:
        words = {f"{WORDS[alarm]}_high_level" for alarm in bms.alarms} | {WORDS[alarm] for alarm in bms.warnings}
        if not bms.contactor_closed:
            words.add("system_fault")
        if bms.max_charge_current_a <= 0.05:
            words.add("charging_prohibited")
        if bms.max_discharge_current_a <= 0.05:
            words.add("discharging_prohibited")
        profile = self.bank.profile
        for name in profile.alarm_points:
            bits = profile.points[name].bits
            self.bank.put_near(name, float(sum(1 << number for number, bit in bits.items() if bit.code in words)))

    def _put_cells(self) -> None:
        spec, state = self._rack.spec, self._rack.shown
        found = {"voltages": cell_voltages_v(spec, state), "temperatures": cell_temperatures_c(spec, state)}
        for name, array in self.bank.profile.cells.items():
            values = found[name] if name == "voltages" else found[name][:: _step(self.bank.profile.cells)]
            self._put_array(array, values)

    def _put_array(self, array: CellArray, values: list[float]) -> None:
        first = array.address + (self._number - 1) * array.rack_step
        whole = -(-len(values) // array.per_module) * array.per_module
        for index in range(min(array.most, whole + array.per_module)):
            value = values[index] if index < len(values) else None
            word = 0 if value is None else min(0xFFFE, max(1, round((value - array.add) / array.scale)))
            self._cells[array.space, first + index] = word

    def read(self, spaces: tuple[Space, ...], address: int, count: int) -> list[int]:
        """Return words as the server asks for them; cells beside the points of the profile."""
        if (spaces[0], address) in self._cells:
            found = [self._cells.get((spaces[0], address + index)) for index in range(count)]
            if None not in found:
                return [word for word in found if word is not None]
        return self.bank.read(spaces, address, count)

    def write(self, space: Space, address: int, words: list[int]) -> None:
        """Take the heartbeat; refuse everything else."""
        written = self.bank.check_write(space, address, words)
        self.bank.store(space, address, words)
        rule = self.bank.profile.keep_alive
        if rule is not None and rule.point in written:
            self.heartbeats = [*self.heartbeats[-9:], int(written[rule.point])]
            self._rack.watched = True
            self._rack.keep_alive_age_s = 0.0


def _step(cells: Mapping[str, CellArray]) -> int:
    """Return how many cells share one temperature sensor."""
    volts, celsius = cells.get("voltages"), cells.get("temperatures")
    return volts.per_module // celsius.per_module if volts and celsius else 1


class UnitOfRacks:
    """Several racks behind one unit: each answers for its own registers, all hear the heartbeat."""

    input_is_holding = False

    def __init__(self, first: BatteryTwin) -> None:
        self.device_id = first.device_id
        self.unit = first.unit
        self.max_read_words = first.max_read_words
        self._racks = [first]

    def join(self, twin: BatteryTwin) -> None:
        """Put another rack behind the unit."""
        self._racks.append(twin)

    def read(self, spaces: tuple[Space, ...], address: int, count: int) -> list[int]:
        """Return what the first rack that has these registers says."""
        *others, last = self._racks
        for twin in others:
            try:
                return twin.read(spaces, address, count)
            except ModbusExceptionError:
                continue
        return last.read(spaces, address, count)

    def write(self, space: Space, address: int, words: list[int]) -> None:
        """Hand a write to every rack."""
        for twin in self._racks:
            twin.write(space, address, words)
