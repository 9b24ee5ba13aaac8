"""Where each signal of a DBC is in its frame and how its raw value becomes physical: a table built once per file.

This is the plain, slow meaning of a DBC, signal by signal; `hardware.can_codegen` makes the quick one from it, and
tests hold both against cantools. One thing differs from cantools on purpose: a frame shorter than the DBC says
gives the signals it holds instead of an error.
"""

import math
import struct
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import cast

import cantools
import msgspec
from cantools.database import Database
from cantools.database.can.message import Message
from cantools.database.can.signal import Signal

MAX_PAGES = 4096
"""Combinations of multiplexer values of one frame; a DBC with more is refused."""
FLOATS = {16: "<e", 32: "<f", 64: "<d"}


class SignalCode(msgspec.Struct, frozen=True):
    """Where a signal is in its frame and how its raw value becomes physical."""

    name: str
    little: bool
    position: int
    """Little-endian: lowest bit; big-endian: bits from the start of the frame to the end of the signal."""
    length: int
    """Bits."""
    signed: bool
    floating: bool
    scale: Fraction
    add: float
    needs: int
    """Bytes the frame must have, those of its multiplexers included."""
    unit: str = ""
    pages: tuple[tuple[str, frozenset[int]], ...] = ()
    """Multiplexer signals and the values of each with which this signal is in the frame; empty: always."""

    @property
    def mask(self) -> int:
        """As many ones as the signal has bits."""
        return (1 << self.length) - 1

    def bits(self, number: int, length: int) -> int:
        """Return the signal's bits from the frame as one integer (in the signal's byte order)."""
        return number >> (self.position if self.little else 8 * length - self.position) & self.mask

    def raw(self, data: bytes) -> float:
        """Return the raw value of a frame that is long enough."""
        bits = self.bits(int.from_bytes(data, "little" if self.little else "big"), len(data))
        if self.floating:
            width = self.length // 8
            return cast("float", struct.unpack(FLOATS[self.length], bits.to_bytes(width, "little"))[0])
        return bits - (1 << self.length) if self.signed and bits >> (self.length - 1) else bits

    def physical(self, raw: float) -> float:
        """Return the physical value."""
        return raw * self.scale.numerator / self.scale.denominator + self.add

    def places(self) -> Iterator[int]:
        """Give the bit numbers of the signal in the frame read as one little-endian integer, lowest bit first."""
        for index in range(self.length):
            if self.little:
                yield self.position + index
            else:
                from_start = self.position - 1 - index
                yield 8 * (from_start // 8) + 7 - from_start % 8

    @property
    def placed(self) -> int:
        """Return ones where the signal's bits are in the frame read as one little-endian integer."""
        return sum(1 << place for place in self.places())

    def place(self, bits: int) -> int:
        """Return the signal's bits where they are in the frame read as one little-endian integer."""
        return sum((bits >> index & 1) << at for index, at in enumerate(self.places()))


class FrameCode(msgspec.Struct, frozen=True):
    """All signals of one frame."""

    id: int
    extended: bool
    """29-bit identifier."""
    name: str
    length: int
    signals: Mapping[str, SignalCode]
    multiplexers: tuple[str, ...] = ()

    def present(self, name: str, data: bytes) -> bool:
        """Tell whether the frame is long enough for a signal and its multiplexers say that it is there."""
        code = self.signals[name]
        return len(data) >= code.needs and all(
            self.signals[multiplexer].raw(data) in values for multiplexer, values in code.pages
        )

    def decode(self, data: bytes) -> dict[str, float]:
        """Return the physical values of all signals that are there, one by one."""
        return {name: code.physical(code.raw(data)) for name, code in self.signals.items() if self.present(name, data)}


@cache
def frame_codes(dbc: Path) -> Mapping[int, FrameCode]:
    """Return the frames of a DBC by id; read once.

    Raises:
        ValueError: the file cannot be read, or uses what is not supported; with file and reason.
    """
    try:
        database = cast("Database", cantools.database.load_file(dbc, database_format="dbc"))
    except OSError as error:
        raise ValueError(f"{dbc.name}: {error.strerror or error}") from error
    except (cantools.Error, ValueError, KeyError) as error:
        raise ValueError(f"{dbc.name}: {_first_line(error)}") from error
    found: dict[int, FrameCode] = {}
    for message in database.messages:
        if message.frame_id in found:
            other = found[message.frame_id].name
            raise ValueError(f"{dbc.name}: {message.name} and {other} have the same id {message.frame_id:X}h")
        found[message.frame_id] = _frame(dbc, message)
    return found


def _first_line(error: Exception) -> str:
    text = str(error).strip()
    return text.splitlines()[0] if text else type(error).__name__


def _frame(dbc: Path, message: Message) -> FrameCode:
    signals: dict[str, SignalCode] = {}
    by_name = {signal.name: signal for signal in message.signals}
    for signal in message.signals:
        signals[signal.name] = _code(dbc, signal, by_name)
    return FrameCode(
        id=message.frame_id,
        extended=message.is_extended_frame,
        name=message.name,
        length=message.length,
        signals=signals,
        multiplexers=tuple(signal.name for signal in message.signals if signal.is_multiplexer),
    )


def _code(dbc: Path, signal: Signal, by_name: Mapping[str, Signal]) -> SignalCode:
    if signal.is_float and signal.length not in FLOATS:
        raise ValueError(f"{dbc.name}: {signal.name} is a floating-point signal of {signal.length} bits")
    pages: list[tuple[str, frozenset[int]]] = []
    needs, at = _needs(signal), signal
    while at.multiplexer_signal:
        pages.append((at.multiplexer_signal, frozenset(at.multiplexer_ids or ())))
        at = by_name[at.multiplexer_signal]
        needs = max(needs, _needs(at))
    little = signal.byte_order == "little_endian"
    if not (math.isfinite(signal.scale) and math.isfinite(signal.offset)):
        raise ValueError(f"{dbc.name}: {signal.name} has a scale or offset that is not a number")
    return SignalCode(
        name=signal.name,
        little=little,
        position=signal.start if little else _from_start(signal.start) + signal.length,
        length=signal.length,
        signed=bool(signal.is_signed),
        floating=bool(signal.is_float),
        scale=Fraction(repr(signal.scale)),
        add=float(signal.offset),
        needs=needs,
        unit=signal.unit or "",
        pages=tuple(pages),
    )


def _from_start(dbc_bit: int) -> int:
    """Return how many bits of the frame come before the bit that a DBC numbers so."""
    return 8 * (dbc_bit // 8) + 7 - dbc_bit % 8


def _needs(signal: Signal) -> int:
    start = signal.start if signal.byte_order == "little_endian" else _from_start(signal.start)
    return (start + signal.length + 7) // 8
