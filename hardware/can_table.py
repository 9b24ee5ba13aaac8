"""CAN frames to values by shift and mask: a table built once from the DBC, several times faster than cantools.

cantools remains the reference (a test compares both on random frames). Two things differ on purpose: a frame
shorter than the DBC says gives the signals it holds instead of an error, and only signals asked for are decoded.
"""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import cast

import cantools
import msgspec
from cantools.database import Database
from cantools.database.can.signal import Signal

from hardware.codec import Value
from hardware.profile import Can, CanSignal


class SignalCode(msgspec.Struct, frozen=True):
    """Where a signal is in its frame and how its raw value becomes physical."""

    name: str
    little: bool
    position: int
    """Little-endian: lowest bit; big-endian: bits from the start of the frame to the end of the signal."""
    mask: int
    sign_bit: int
    """Value of the sign bit; 0 for unsigned."""
    numerator: int
    denominator: int
    add: float
    needs: int
    """Bytes the frame must have."""

    def raw(self, number: int, length: int) -> int:
        """Return the raw value from the frame as one integer (in the signal's byte order)."""
        shift = self.position if self.little else 8 * length - self.position
        value = (number >> shift) & self.mask
        return value - 2 * self.sign_bit if value & self.sign_bit else value

    def physical(self, raw: int) -> float:
        """Return the physical value."""
        return raw * self.numerator / self.denominator + self.add


FrameDecoder = Callable[[bytes], dict[str, Value]]


def signal_codes(dbc: Path) -> dict[int, dict[str, SignalCode]]:
    """Return the codes of all signals of a DBC: frame id -> signal name -> code.

    Raises:
        ValueError: the DBC uses what the table cannot do (multiplexers, floating point).
    """
    database = cast("Database", cantools.database.load_file(dbc))
    found: dict[int, dict[str, SignalCode]] = {}
    for message in database.messages:
        if message.is_multiplexed():
            raise ValueError(f"{dbc.name}: {message.name} is multiplexed, which is not supported")
        found[message.frame_id] = {signal.name: _code(dbc, signal) for signal in message.signals}
    return found


def frame_decoders(can: Can) -> Mapping[int, FrameDecoder]:
    """Return one decoder for each watched frame of a profile: bytes -> values by the profile's signal ids.

    A signal that the frame is too short for, that holds an `ignore` value or is outside its range is None.
    """
    codes = signal_codes(can.dbc)
    return {frame: _decoder(can.signals.values(), frame, codes[frame]) for frame in can.frames}


def alarm_decoder(can: Can) -> Callable[[int, bytes], tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return a function that gives the active alarms and warnings of one frame: (alarms, warnings) by code."""
    codes = signal_codes(can.dbc)
    rows: dict[int, list[tuple[SignalCode, int, str, bool]]] = {}
    for alarm in can.alarms:
        for frame, signals in codes.items():
            if alarm.signal in signals:
                serious = alarm.bit.severity in {"alarm", "fault"}
                rows.setdefault(frame, []).append((signals[alarm.signal], alarm.active, alarm.bit.code, serious))

    def decode(frame: int, data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
        number, big, length = int.from_bytes(data, "little"), int.from_bytes(data, "big"), len(data)
        alarms: list[str] = []
        warnings: list[str] = []
        for code, active, name, serious in rows.get(frame, ()):
            if length >= code.needs and code.raw(number if code.little else big, length) == active:
                (alarms if serious else warnings).append(name)
        return tuple(alarms), tuple(warnings)

    return decode


def _decoder(signals: Iterable[CanSignal], frame: int, codes: Mapping[str, SignalCode]) -> FrameDecoder:
    rows = tuple((signal, codes[signal.signal]) for signal in signals if signal.frame == frame)
    needs_big = any(not code.little for _, code in rows)

    def decode(data: bytes) -> dict[str, Value]:
        length = len(data)
        little = int.from_bytes(data, "little")
        big = int.from_bytes(data, "big") if needs_big else 0
        return {
            signal.id: _value(signal, code, code.raw(little if code.little else big, length))
            if length >= code.needs
            else None
            for signal, code in rows
        }

    return decode


def _value(signal: CanSignal, code: SignalCode, raw: int) -> Value:
    if signal.text:
        width = (code.mask.bit_length() + 7) // 8
        text = raw.to_bytes(width, "little" if code.little else "big").split(b"\0", 1)[0]
        return text.decode("ascii", errors="replace").strip() or None
    value = code.physical(raw)
    if value in signal.ignore or not signal.minimum <= value <= signal.maximum:
        return None
    value = max(value, signal.clamp_min)
    return 0.0 - value if signal.invert else value


def _code(dbc: Path, signal: Signal) -> SignalCode:
    if signal.is_float:
        raise ValueError(f"{dbc.name}: {signal.name} is a floating-point signal, which is not supported")
    little = signal.byte_order == "little_endian"
    if little:
        position, needs = signal.start, (signal.start + signal.length + 7) // 8
    else:
        position = 8 * (signal.start // 8) + 7 - signal.start % 8 + signal.length
        needs = (position + 7) // 8
    scale = Fraction(repr(signal.scale))
    return SignalCode(
        name=signal.name,
        little=little,
        position=position,
        mask=(1 << signal.length) - 1,
        sign_bit=1 << (signal.length - 1) if signal.is_signed else 0,
        numerator=scale.numerator,
        denominator=scale.denominator,
        add=float(signal.offset),
        needs=needs,
    )
