"""A rack's BMS on CAN: the frames of the de-facto standard (0x351 and following), coded by hand from its tables.

11-bit identifiers, little-endian 16-bit fields. On the wire current `+` is charging, the other way round than inside.
"""

import struct
from collections.abc import Callable, Iterator
from functools import cache

from simulator.battery import RackSpec, RackState, soc_pct, terminal_voltage_v
from simulator.bms import BmsAlarm, BmsState
from simulator.can_traps import CanTrap, with_traps
from simulator.faults import ActiveFaults, Effect
from simulator.plant import Rack

KEEP_ALIVE_ID = 0x305
FAST_IDS = frozenset({0x351, 0x355, 0x356})
CELLS_PER_MODULE = 16

Frame = tuple[int, bytes]

_PROTECTION_BITS = {
    BmsAlarm.HIGH_VOLTAGE: 1,
    BmsAlarm.LOW_VOLTAGE: 2,
    BmsAlarm.HIGH_TEMPERATURE: 3,
    BmsAlarm.LOW_TEMPERATURE: 4,
    BmsAlarm.HIGH_CURRENT_DISCHARGE: 7,
    BmsAlarm.HIGH_CURRENT_CHARGE: 8,
    BmsAlarm.INTERNAL: 11,
}
"""Bits of 0x359, bytes 0-1 (protections) and again 2-3 (alarms)."""

_PAIRS = {
    BmsAlarm.HIGH_VOLTAGE: 1,
    BmsAlarm.LOW_VOLTAGE: 2,
    BmsAlarm.HIGH_TEMPERATURE: 3,
    BmsAlarm.LOW_TEMPERATURE: 4,
    BmsAlarm.LOW_TEMPERATURE_CHARGE: 6,
    BmsAlarm.HIGH_CURRENT_DISCHARGE: 7,
    BmsAlarm.HIGH_CURRENT_CHARGE: 8,
    BmsAlarm.INTERNAL: 11,
    BmsAlarm.IMBALANCE: 12,
}
"""Bit pairs of 0x35A, bytes 0-3 (alarms) and again 4-7 (warnings)."""
_GENERAL_PAIR, _CONTACTOR_PAIR = 0, 9
_SUPPORTED_PAIRS = frozenset({_GENERAL_PAIR, _CONTACTOR_PAIR, *_PAIRS.values()})
_ACTIVE, _FINE = 0b01, 0b10


def _whole(value: float, low: int, high: int) -> int:
    return min(high, max(low, round(value)))


def _s16(value: float) -> int:
    return _whole(value, -0x8000, 0x7FFF)


def _u16(value: float) -> int:
    return _whole(value, 0, 0xFFFF)


def _bit_word(alarms: frozenset[BmsAlarm]) -> int:
    return sum(1 << bit for alarm, bit in _PROTECTION_BITS.items() if alarm in alarms)


def _pair_word(alarms: frozenset[BmsAlarm], *, contactor_open: bool) -> int:
    active = {pair for alarm, pair in _PAIRS.items() if alarm in alarms}
    if contactor_open:
        active.add(_CONTACTOR_PAIR)
    if active:
        active.add(_GENERAL_PAIR)
    return sum((_ACTIVE if pair in active else _FINE) << (2 * pair) for pair in _SUPPORTED_PAIRS)


@cache
def cell_name(position: int) -> bytes:
    """Return the eight characters a BMS gives for the place of a cell, counting modules and cells from 1."""
    return f"M{position // CELLS_PER_MODULE + 1:02d}C{position % CELLS_PER_MODULE + 1:02d}".encode().ljust(8)


def fast_frames(spec: RackSpec, rack: RackState, bms: BmsState, *, reverse: bool = False) -> Iterator[Frame]:
    """Make the frames with limits, state of charge and measured values; `reverse` turns the shown current round."""
    yield (
        0x351,
        struct.pack(
            "<HhhH",
            _u16(spec.cells_series * 3.55 * 10.0),
            _s16(bms.max_charge_current_a * 10.0),
            _s16(bms.max_discharge_current_a * 10.0),
            _u16(spec.cells_series * 2.80 * 10.0),
        ),
    )
    soc = min(100.0, max(0.0, soc_pct(spec, rack)))
    yield 0x355, struct.pack("<HHH", _u16(soc), _u16(spec.soh_pct), _u16(soc * 100.0))
    measured = (
        _s16(terminal_voltage_v(spec, rack) * 100.0),
        _s16((rack.current_a if reverse else -rack.current_a) * 10.0),
        _s16(rack.temperature_c * 10.0),
    )
    yield 0x356, struct.pack("<hhh", *measured)


def slow_frames(spec: RackSpec, rack: RackState, bms: BmsState, name: str) -> Iterator[Frame]:
    """Make all other frames; `name` is shown in 0x370 and 0x371."""
    modules = max(1, spec.cells_series // CELLS_PER_MODULE)
    may_charge, may_discharge = bms.max_charge_current_a > 0.05, bms.max_discharge_current_a > 0.05
    cells = rack.cells
    yield 0x359, struct.pack("<HHB2s", _bit_word(bms.alarms), _bit_word(bms.warnings), min(255, modules), b"PN")
    alarm_pairs = _pair_word(bms.alarms, contactor_open=not bms.contactor_closed)
    yield 0x35A, struct.pack("<II", alarm_pairs, _pair_word(bms.warnings, contactor_open=False))
    yield 0x35C, bytes([may_charge << 7 | may_discharge << 6, 0])
    yield 0x35E, b"BALLAST "
    yield 0x35F, struct.pack("<HHH", 1, 0x0100, _u16(spec.capacity_ah))
    text = name.encode("ascii", "replace")[:16].ljust(16)
    yield 0x370, text[:8]
    yield 0x371, text[8:]
    closed = bms.contactor_closed
    yield (
        0x372,
        struct.pack(
            "<HHHH",
            modules if closed else 0,
            0 if may_charge else modules,
            0 if may_discharge else modules,
            0 if closed else modules,
        ),
    )
    yield (
        0x373,
        struct.pack(
            "<HHHH",
            _u16(cells.min_voltage_v * 1000.0),
            _u16(cells.max_voltage_v * 1000.0),
            _u16(cells.min_temperature_c + 273.0),
            _u16(cells.max_temperature_c + 273.0),
        ),
    )
    yield 0x374, cell_name(cells.min_voltage_at)
    yield 0x375, cell_name(cells.max_voltage_at)
    yield 0x376, cell_name(cells.min_temperature_at)
    yield 0x377, cell_name(cells.max_temperature_at)
    yield 0x378, struct.pack("<II", round(rack.energy_in_wh / 100.0), round(rack.energy_out_wh / 100.0))
    yield 0x379, struct.pack("<H", _u16(spec.capacity_ah * 100.0 / spec.soh_pct))


class CanBmsTwin:
    """One rack's BMS on a bus: sends its frames in time and hears the controller's keep-alive."""

    def __init__(
        self,
        device_id: str,
        rack: Rack,
        send: Callable[[int, bytes], None],
        faults: ActiveFaults,
        *,
        id_offset: int = 0,
        fast_period_s: float = 0.2,
        slow_period_s: float = 1.0,
        traps: frozenset[CanTrap] = frozenset(),
    ) -> None:
        self.device_id = device_id
        self.rack = rack
        self.id_offset = id_offset
        self.traps = traps
        """Habits of real batteries it has."""
        self._send = send
        self._faults = faults
        self._periods_s = (fast_period_s, slow_period_s)
        self._due_s = [0.0, 0.0]
        self._last: list[list[Frame]] = [[], []]

    def tick(self, dt_s: float) -> None:
        """Let `dt_s` pass and send the frames that are due."""
        for rate, period_s in enumerate(self._periods_s):
            self._due_s[rate] -= dt_s
            if self._due_s[rate] > 1e-9:
                continue
            self._due_s[rate] = max(self._due_s[rate] + period_s, 0.0)
            if self._faults.has(self.device_id, Effect.SILENT):
                continue
            for identifier, data in with_traps(self.traps, self._frames(rate)):
                self._send(identifier + self.id_offset, data)

    def _frames(self, rate: int) -> list[Frame]:
        if not self._last[rate] or not self._faults.has(self.device_id, Effect.FROZEN):
            rack = self.rack
            if rate == 0:
                self._last[rate] = list(
                    fast_frames(
                        rack.spec,
                        rack.state,
                        rack.bms,
                        reverse=self._faults.has(self.device_id, Effect.CURRENT_REVERSED),
                    )
                )
            else:
                self._last[rate] = list(slow_frames(rack.spec, rack.shown, rack.bms, self.device_id))
        return self._last[rate]

    def heard(self, identifier: int) -> None:
        """Take note of a frame somebody else sent: 0x305, with or without the rack's offset, keeps the BMS awake."""
        if identifier in {KEEP_ALIVE_ID, KEEP_ALIVE_ID + self.id_offset}:
            self.rack.watched = True
            self.rack.keep_alive_age_s = 0.0
