"""What the boards of a site file can do, against what is wired to them: lines, addresses, dividers, drives."""

from collections.abc import Iterable

from app.site_model import SiteModel
from app.site_wiring import OutputEntry
from control.climate.settings import Cabinet
from control.readings import OutputRole
from hardware.io.ads1115 import ads1115_step
from hardware.io.board_lines import lines_of
from hardware.io.config import BoardEntry, Gpio, Mock, ModbusModule, RpiGpio, poll_s_of
from hardware.io.drive import FAST_S, SLOW_S, SWITCH_HYSTERESIS
from hardware.io.mcp3008 import STEP
from hardware.io.ntc import divider_fault
from hardware.io.sensor_config import Ads1115, Bme680, I2cDevice, Mcp3008, OwnSensor
from hardware.io.wire import Drive

POLLS_IN_TIME = 2.0
"""A value may be believed for at least so many polls of its board, or one lost answer is a lost sensor."""
FAST_POLL_S = 1.0
"""A board with fast pulses is looked at this often at least, or its duties run out."""


def board_faults(model: SiteModel) -> Iterable[str]:
    """Return what is wrong with boards and with what is wired to them."""
    yield from _address_faults(model.boards)
    for index, board in enumerate(model.boards):
        yield from _divider_faults(f"boards[{index}].kind", board)
        fault = lines_of(board.kind).fault
        if fault:
            yield f"boards[{index}].kind.{lines_of(board.kind).fault_key}: {fault}"
    boards = {board.id: board for board in model.boards}
    for group, entries in (("signals", model.signals), ("outputs", model.outputs)):
        for index, entry in enumerate(entries):
            name, _, line = entry.at.partition(":")
            if name not in boards:
                continue
            board, key = boards[name], f"{group}[{index}]"
            yield from _line_faults(f"{key}.at", board, line, output=isinstance(entry, OutputEntry))
            if isinstance(entry, OutputEntry):
                yield from _drive_faults(key, board, entry)
            elif entry.stale_after_s < POLLS_IN_TIME * poll_s_of(board):
                yield (
                    f"{key}.stale_after_s: {entry.stale_after_s:g} is too short for board {name!r}, which is looked at "
                    f"every {poll_s_of(board):g} s; allowed: {POLLS_IN_TIME * poll_s_of(board):g} or more"
                )
    yield from _interlock_faults(model)


def _address_faults(boards: tuple[BoardEntry, ...]) -> Iterable[str]:
    """Return addresses that are used twice."""
    used: dict[tuple[str, str], str] = {}
    for index, board in enumerate(boards):
        match board.kind:
            case Bme680() | Ads1115() | I2cDevice() | OwnSensor() as kind:
                place, key = (f"bus {kind.bus}", f"address 0x{kind.address:02X}"), f"boards[{index}].kind.address"
            case Mcp3008() as kind:
                place, key = ("SPI", kind.device), f"boards[{index}].kind.device"
            case _:
                continue
        if place in used:
            yield f"{key}: {place[1]} on {place[0]} is already used by {used[place]}; a chip is one board"
        used.setdefault(place, key)


def _divider_faults(key: str, board: BoardEntry) -> Iterable[str]:
    """Return dividers that cannot tell a broken thermistor, or whose voltage is beyond the converter."""
    match board.kind:
        case Ads1115() as kind:
            step = ads1115_step(kind)
            if kind.ntc and float(kind.range_v) < kind.supply_v:
                yield f"{key}.range_v: {kind.range_v} is below supply_v, which is {kind.supply_v:g}"
        case Mcp3008() as kind:
            step = STEP
        case _:
            return
    for line, ntc in kind.ntc.items():
        fault = divider_fault(ntc, step)
        if fault:
            yield f"{key}.ntc.{line}: {fault}"


def _line_faults(key: str, board: BoardEntry, line: str, *, output: bool) -> Iterable[str]:
    lines = lines_of(board.kind)
    if output and lines.measures_only:
        yield f"{key}: board {board.id!r} ({board.kind.type}) only measures and has no outputs"
        return
    known = lines.outputs if output else lines.inputs
    if (lines.inputs or lines.outputs) and line not in known:
        what = "output" if output else "line"
        yield (
            f"{key}: {line!r} is no {what} of board {board.id!r} ({board.kind.type}), "
            f"allowed: {', '.join(known) or 'none'}"
        )


def _drive_faults(key: str, board: BoardEntry, entry: OutputEntry) -> Iterable[str]:
    """Return drives the board cannot do."""
    on_off = isinstance(board.kind, Gpio | RpiGpio | ModbusModule)
    pins = isinstance(board.kind, Gpio | RpiGpio | Mock)
    match entry.drive:
        case Drive.SWITCH:
            if entry.scale != 1.0 or entry.offset != 0.0:
                yield f"{key}.drive: 'switch' has neither scale nor offset; a line that takes a share needs 'share'"
        case Drive.SHARE:
            if on_off:
                yield f"{key}.drive: 'share' is not possible on a {board.kind.type} line, allowed: switch, pulse"
            if entry.inverted:
                yield f"{key}.inverted: a share is turned round by scale and offset, for 255ths -0.00392157 and 1"
        case Drive.PULSE:
            yield from _pulse_faults(key, board, entry, pins=pins)
    if entry.drive is not Drive.SHARE and entry.safe_value not in {0.0, 1.0}:
        yield f"{key}.safe_value: {entry.safe_value:g} cannot be held by a line that is on or off, allowed: 0 or 1"


def _pulse_faults(key: str, board: BoardEntry, entry: OutputEntry, *, pins: bool) -> Iterable[str]:
    period_s = entry.pulse_s
    if period_s is None:
        yield f"{key}.pulse_s: is missing; 'pulse' needs a period"
    elif FAST_S[1] < period_s < SLOW_S[0]:
        yield f"{key}.pulse_s: {period_s:g} is not allowed; up to {FAST_S[1]:g} at a pin, from {SLOW_S[0]:g} at a relay"
    elif period_s <= FAST_S[1] and not pins:
        yield f"{key}.pulse_s: {period_s:g} is too fast for a {board.kind.type} board, allowed: from {SLOW_S[0]:g}"
    elif period_s <= FAST_S[1] and poll_s_of(board) > FAST_POLL_S:
        yield f"{key}.pulse_s: board {board.id!r} must be looked at every {FAST_POLL_S:g} s or oftener (poll_s)"
    elif period_s >= SLOW_S[0] and 2.0 * entry.least_s > period_s:
        yield f"{key}.least_s: {entry.least_s:g} is too long, allowed: up to half of pulse_s, {period_s / 2.0:g}"
    if entry.scale != 1.0 or entry.offset != 0.0:
        yield f"{key}.drive: 'pulse' has neither scale nor offset"


def _interlock_faults(model: SiteModel) -> Iterable[str]:
    """Return fans at relays that would run in full beside a heater: their threshold must be above the mixing speed."""
    climate = model.climate
    if climate is None or climate.cabinet is Cabinet.KWH_5:  # the small cabinet never runs its fan beside the heater
        return
    heated = {entry.zone for entry in model.outputs if entry.role is OutputRole.HEATER}
    for index, entry in enumerate(model.outputs):
        switch = entry.role is OutputRole.FAN and entry.drive is Drive.SWITCH and entry.zone in heated
        least = climate.fan_beside_heater + SWITCH_HYSTERESIS
        if switch and entry.on_from < least:
            yield (
                f"outputs[{index}].on_from: {entry.on_from:g} would run the fan in full beside a heater, allowed: "
                f"{least:g} or more, {SWITCH_HYSTERESIS:g} above climate.fan_beside_heater"
            )
