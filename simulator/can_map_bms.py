"""A rack's BMS that speaks an installer's DBC, or the synthetic one of its family: coded by the DBC and its map.

Frames are worked out from the table of the DBC, so an error of the map would be made here and in the driver alike;
the golden vectors of `tests/hardware/golden` are coded by hand and hold both to the truth.
"""

from collections.abc import Callable, Iterator, Mapping

from hardware.can_layout import FrameCode, SignalCode, frame_codes
from hardware.profile import Canonical, Profile
from hardware.profile_can_parts import Can, CanSignal
from simulator.battery import RackSpec, soc_pct, terminal_voltage_v
from simulator.bms import BmsAlarm
from simulator.cells import cell_socs, open_circuit_voltage_v
from simulator.faults import ActiveFaults, Effect
from simulator.plant import Rack

FAST_S = 0.2
CONTROLLER_LOST_S = 10.0
"""Without a keep-alive for so long it says so, when it has heard one before."""
CELLS_S = 1.0
"""Single cells and versions are sent this seldom."""

WORDS: Mapping[str, BmsAlarm] = {
    "over_voltage": BmsAlarm.HIGH_VOLTAGE,
    "under_voltage": BmsAlarm.LOW_VOLTAGE,
    "over_temperature": BmsAlarm.HIGH_TEMPERATURE,
    "under_temperature": BmsAlarm.LOW_TEMPERATURE,
    "charge_under_temperature": BmsAlarm.LOW_TEMPERATURE_CHARGE,
    "charge_over_current": BmsAlarm.HIGH_CURRENT_CHARGE,
    "discharge_over_current": BmsAlarm.HIGH_CURRENT_DISCHARGE,
    "bms_internal": BmsAlarm.INTERNAL,
    "cell_imbalance": BmsAlarm.IMBALANCE,
}
"""Alarm codes of a map and what raises them in the simulated BMS."""


def quantities(rack: Rack) -> dict[str, float]:
    """Return what a BMS can say of a rack, by canonical name and in Ballast's sign."""
    spec, state, bms = rack.spec, rack.shown, rack.bms
    return {
        "soc_pct": min(100.0, max(0.0, soc_pct(spec, state))),
        "soh_pct": spec.soh_pct,
        "voltage_v": terminal_voltage_v(spec, state),
        "current_a": state.current_a,
        "temperature_c": state.temperature_c,
        "max_charge_current_a": bms.max_charge_current_a,
        "max_discharge_current_a": bms.max_discharge_current_a,
        "charge_voltage_limit_v": spec.cells_series * 3.55,
        "discharge_voltage_limit_v": spec.cells_series * 2.80,
        "charge_allowed": float(bms.max_charge_current_a > 0.05),
        "discharge_allowed": float(bms.max_discharge_current_a > 0.05),
        "contactor_closed": float(bms.contactor_closed),
        "modules_online": float(max(1, spec.cells_series // 16)),
        "min_cell_voltage_v": state.cells.min_voltage_v,
        "max_cell_voltage_v": state.cells.max_voltage_v,
        "min_cell_temperature_c": state.cells.min_temperature_c,
        "max_cell_temperature_c": state.cells.max_temperature_c,
    }


def cell_voltages_v(rack: Rack) -> list[float]:
    """Return the voltage of every cell, consistent with the extremes of the rack."""
    spec: RackSpec = rack.spec
    state = rack.state
    socs = cell_socs(spec.spread, spec.start_soc, state.drawn_ah / spec.capacity_ah)
    resting = [open_circuit_voltage_v(soc) for soc in socs]
    drop_v = (sum(resting) - terminal_voltage_v(spec, state)) / max(1, spec.cells_series)
    return [volt - drop_v * factor for volt, factor in zip(resting, spec.spread.resistance_factor, strict=True)]


def cell_temperatures_c(rack: Rack) -> list[float]:
    """Return the temperature at every cell."""
    return [rack.state.temperature_c + offset for offset in rack.spec.spread.temperature_offset_c]


class CanMapTwin:
    """One rack's BMS by DBC and map; `version` is what it says of itself."""

    def __init__(
        self,
        device_id: str,
        rack: Rack,
        send: Callable[[int, bytes], None],
        faults: ActiveFaults,
        profile: Profile,
        *,
        id_offset: int = 0,
        number: int = 1,
    ) -> None:
        if profile.can is None:
            raise ValueError(f"{device_id}: {profile.id} has no CAN part")
        self.device_id = device_id
        self.rack = rack
        self._can: Can = profile.can
        self._canonical: Mapping[str, Canonical] = profile.canonical
        self.send = send
        self.withheld: set[int] = set()
        """Frames it does not send (for tests)."""
        self._faults = faults
        self._number = number
        step = self._can.racks.id_step if self._can.racks else 0
        self._offset = id_offset + (number - 1) * step
        self.version: tuple[int, ...] = self._can.version.at_least if self._can.version else ()
        self._beats = 0
        self._due_s = dict.fromkeys(self._can.frames, 0.0)
        self._last: dict[int, list[bytes]] = {}
        self._codes = {number: frame_codes(self._can.dbc)[number] for number in self._can.frames}
        slow = {signal.frame for signal in self._can.signals.values() if signal.id in self._slow_ids()}
        self._period_s = {frame: CELLS_S if frame in slow else FAST_S for frame in self._can.frames}

    def _slow_ids(self) -> frozenset[str]:
        version = self._can.version.signals if self._can.version else ()
        return frozenset({*self._can.cells.voltages, *self._can.cells.temperatures, *version})

    def tick(self, dt_s: float) -> None:
        """Let `dt_s` pass and send the frames that are due."""
        silent = self._faults.has(self.device_id, Effect.SILENT)
        frozen = self._faults.has(self.device_id, Effect.FROZEN)
        due = []
        for number in self._can.frames:
            self._due_s[number] -= dt_s
            if self._due_s[number] <= 1e-9:
                self._due_s[number] = max(self._due_s[number] + self._period_s[number], 0.0)
                due.append(number)
        if silent or not due:
            return
        if not frozen:
            self._beats += 1
        values = self._values() if not frozen else {}
        for number in (one for one in due if one not in self.withheld):
            if not frozen or number not in self._last:
                self._last[number] = list(self._pages(self._codes[number], values or self._values()))
            for data in self._last[number]:
                self.send(number + self._offset, data)

    def heard(self, identifier: int) -> None:
        """Take note of a frame somebody else sent: the map's keep-alive keeps the BMS content."""
        keep = self._can.keep_alive
        if keep is not None and identifier in {keep.id, keep.id + self._offset}:
            self.rack.watched = True
            self.rack.keep_alive_age_s = 0.0

    def _values(self) -> dict[str, float | bytes]:
        """Return the value of every signal id of the map, before its own scale and sign are undone."""
        rack, can = self.rack, self._can
        found: dict[str, float | bytes] = {}
        for name, value in quantities(rack).items():
            rule = self._canonical.get(name)
            if rule is not None:
                found[rule.points[0]] = value * rule.sign
        found.update(zip(can.cells.voltages, cell_voltages_v(rack), strict=False))
        found.update(zip(can.cells.temperatures, cell_temperatures_c(rack), strict=False))
        if can.heartbeat is not None:
            found[can.heartbeat.signal] = float(self._beats % 251)
        if can.version is not None:
            if can.signals[can.version.signals[0]].text:
                found[can.version.signals[0]] = ".".join(map(str, self.version)).encode()
            else:
                parts = (*self.version, 0, 0, 0, 0)
                found.update((name, float(part)) for name, part in zip(can.version.signals, parts, strict=False))
        return found

    def _raw(self, code: SignalCode, signal: CanSignal | None, value: float | bytes) -> int:
        """Return the bits of a signal that says a value, as near as it can."""
        if isinstance(value, bytes):
            width = code.length // 8
            return int.from_bytes(value[:width].ljust(width, b"\0"), "little" if code.little else "big")
        if signal is not None:
            value = ((-value if signal.invert else value) - signal.add) / signal.scale
        raw = round((value - code.add) * code.scale.denominator / code.scale.numerator)
        low = -(1 << (code.length - 1)) if code.signed else 0
        return min(max(raw, low), low + code.mask)

    def _pages(self, frame: FrameCode, values: Mapping[str, float | bytes]) -> Iterator[bytes]:
        """Make the frame, once for each page that has something to say."""
        by_name = {signal.signal: signal for signal in self._can.signals.values() if signal.frame == frame.id}
        said = {name: values[signal.id] for name, signal in by_name.items() if signal.id in values}
        always = self._flags(frame) | sum(
            code.place(self._raw(code, by_name[name], said[name]) & code.mask)
            for name, code in frame.signals.items()
            if name in said and not code.pages
        )
        paged = [(frame.signals[name], said[name]) for name in said if frame.signals[name].pages]
        if not any(code.pages for code in frame.signals.values()):
            yield always.to_bytes(frame.length, "little")
            return
        groups: dict[tuple[tuple[str, int], ...], int] = {}
        for code, value in paged:
            page = tuple((multiplexer, min(known)) for multiplexer, known in code.pages)
            bits = code.place(self._raw(code, by_name[code.name], value) & code.mask)
            groups[page] = groups.get(page, 0) | bits
        for page, bits in groups.items():
            select = sum(frame.signals[name].place(number) for name, number in page)
            yield (always | select | bits).to_bytes(frame.length, "little")

    def _flags(self, frame: FrameCode) -> int:
        """Return the bits of alarms, and of the number of the rack where a signal says it."""
        found, bms = 0, self.rack.bms
        for alarm in self._can.alarms:
            if alarm.frame == frame.id:
                serious = alarm.bit.severity in {"alarm", "fault"}
                active = WORDS.get(alarm.bit.code) in (bms.alarms if serious else bms.warnings)
                if alarm.bit.code == "controller_lost":
                    active = self.rack.watched and self.rack.keep_alive_age_s > CONTROLLER_LOST_S
                if active:
                    found |= frame.signals[alarm.signal].place(alarm.active)
        selector = self._can.racks.selector if self._can.racks else ""
        if selector in frame.signals:
            found |= frame.signals[selector].place(self._number)
        return found
