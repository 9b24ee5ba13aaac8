"""Registers to values and back for one profile point: pure, exact and strict about width.

Scales are worked out as fractions once, so 532 tenths are 53.2 and not 53.200000000000003. Decoding gives
`None` for a value the device marks as not implemented or that is physically impossible; encoding raises for
anything the register cannot hold, and never wraps or saturates (LIM-02).
"""

import math
import struct
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache

from hardware.profile import Code, Point, Space

SIGNED = frozenset({Code.I16, Code.I32, Code.I64})

Value = float | str | None
Decoder = Callable[[Sequence[int]], Value]


class EncodeError(ValueError):
    """A value that does not fit into the point: not finite, out of width, not allowed, or wrong type."""


def decode(point: Point, words: Sequence[int], scale_exponent: int = 0) -> Value:
    """Return the value of a point.

    Args:
        point: The point of the profile.
        words: Its registers in wire order, `point.words` of them, each 0..65535.
        scale_exponent: Value of the point's scale-factor point (SunSpec), 0 without one.

    Returns:
        The value in `point.unit`; text for `str`; None when not implemented or out of the possible range.

    Raises:
        ValueError: wrong number of registers.
    """
    return decoder(point, scale_exponent)(words)


def decoder(point: Point, scale_exponent: int = 0) -> Decoder:
    """Return a function that decodes this point, with everything that can be known beforehand worked out."""
    if point.code is Code.STR:
        return lambda words: _text(point, words)
    numerator, denominator = _ratio(point.scale, scale_exponent)
    raw_of = _raw_reader(point)
    if point.code is Code.F32:
        return _float_decoder(point, raw_of, numerator / denominator)
    signed_from = 1 << (16 * point.words - 1) if point.code in SIGNED else 0
    span = 1 << (16 * point.words)
    invalid, add, sign = frozenset(point.invalid), point.add, -1.0 if point.invert else 1.0
    low, high, name, count = point.minimum, point.maximum, point.id, point.words
    lowest, width = point.field
    field = (1 << width) - 1

    def read(words: Sequence[int]) -> Value:
        if len(words) != count:
            raise ValueError(f"{name} needs {count} registers, got {len(words)}")
        raw = raw_of(words)
        if raw in invalid:
            return None
        if width:
            raw = raw >> lowest & field
        if signed_from and raw >= signed_from:
            raw -= span
        value = (raw * numerator / denominator + add) * sign + 0.0  # never -0.0
        return value if low <= value <= high else None

    return read


def raw_integer(point: Point, words: Sequence[int]) -> int:
    """Return all registers of a point as one unsigned integer (for bit fields and comparisons)."""
    return _raw_reader(point)(words)


def encode(point: Point, value: float | str, scale_exponent: int = 0) -> list[int]:
    """Return the registers that hold a value, in wire order.

    Args:
        point: The point of the profile.
        value: In `point.unit` (sign as the profile defines it for the point), text for `str`.
        scale_exponent: Value of the point's scale-factor point (SunSpec), 0 without one.

    Raises:
        EncodeError: not finite, wider than the registers, equal to a "not implemented" mark, or wrong type.
    """
    if isinstance(value, str):
        return _encode_text(point, value)
    if point.code is Code.STR:
        raise EncodeError(f"{point.id} holds text, not a number")
    if not math.isfinite(value):
        raise EncodeError(f"{point.id}: {value} is not a finite number")
    numerator, denominator = _ratio(point.scale, scale_exponent)
    unscaled = ((-value if point.invert else value) - point.add) * denominator / numerator
    if not math.isfinite(unscaled):
        raise EncodeError(f"{point.id}: {value:g} is too large")
    if point.code is Code.F32:
        raw = _encode_float(point, unscaled)
    else:
        raw = round(unscaled)
        low, high = integer_range(point)
        if not low <= raw <= high:
            raise EncodeError(f"{point.id}: {value:g} {point.unit} needs raw {raw}, outside {low}..{high}")
        raw = (raw & (1 << (16 * point.words)) - 1) << point.field[0]
        if raw in point.invalid:
            raise EncodeError(f'{point.id}: {value:g} {point.unit} would read as "not implemented"')
    return _order(point, raw)


def encode_absent(point: Point) -> list[int]:
    """Return the registers that say "not implemented" (for simulators).

    Raises:
        EncodeError: the profile knows no such mark for this point.
    """
    if point.code is Code.STR:
        return [0] * point.words
    if point.code is Code.F32:
        return _order(point, 0x7FC00000)
    if not point.invalid:
        raise EncodeError(f'{point.id} has no mark for "not implemented"')
    return _order(point, point.invalid[0])


def integer_range(point: Point) -> tuple[int, int]:
    """Return the smallest and largest raw integer the registers of a point can hold."""
    if point.space in {Space.COIL, Space.DISCRETE}:
        return 0, 1
    width = point.field[1] or 16 * point.words
    if point.code in SIGNED:
        return -(1 << (width - 1)), (1 << (width - 1)) - 1
    return 0, (1 << width) - 1


def field_words(point: Point) -> list[int]:
    """Return the bits of its registers that belong to a point, in wire order; all of them without a field."""
    low, width = point.field
    return _order(point, ((1 << width) - 1) << low if width else (1 << (16 * point.words)) - 1)


@lru_cache(maxsize=1024)
def _ratio(scale: float, exponent: int) -> tuple[int, int]:
    """Return the scale as an exact fraction: multiplier and divisor."""
    exact = Fraction(repr(scale)) * Fraction(10) ** exponent
    return exact.numerator, exact.denominator


def _raw_reader(point: Point) -> Callable[[Sequence[int]], int]:
    """Return a function that joins registers to one unsigned integer."""
    swap = point.byte_order == "little"
    if point.words == 1:
        return (lambda words: _swapped(words[0])) if swap else (lambda words: words[0])
    if point.words == 2 and not swap:
        if point.word_order == "big":
            return lambda words: (words[0] << 16) | words[1]
        return lambda words: (words[1] << 16) | words[0]
    big = point.word_order == "big"

    def join(words: Sequence[int]) -> int:
        raw = 0
        for word in words if big else reversed(words):
            raw = (raw << 16) | (_swapped(word) if swap else word)
        return raw

    return join


def _order(point: Point, raw: int) -> list[int]:
    """Split an unsigned integer into registers in wire order."""
    words = [(raw >> (16 * index)) & 0xFFFF for index in range(point.words)]
    if point.word_order == "big":
        words.reverse()
    return [_swapped(word) for word in words] if point.byte_order == "little" else words


def _swapped(word: int) -> int:
    return ((word & 0xFF) << 8) | (word >> 8)


def _float_decoder(point: Point, raw_of: Callable[[Sequence[int]], int], factor: float) -> Decoder:
    invalid, add, sign = frozenset(point.invalid), point.add, -1.0 if point.invert else 1.0
    low, high, name = point.minimum, point.maximum, point.id

    def read(words: Sequence[int]) -> Value:
        if len(words) != 2:
            raise ValueError(f"{name} needs 2 registers, got {len(words)}")
        raw = raw_of(words)
        number: float = struct.unpack(">f", raw.to_bytes(4, "big"))[0]
        if raw in invalid or not math.isfinite(number):
            return None
        value = (number * factor + add) * sign + 0.0
        return value if low <= value <= high else None

    return read


def _encode_float(point: Point, value: float) -> int:
    try:
        return int.from_bytes(struct.pack(">f", value), "big")
    except OverflowError:
        raise EncodeError(f"{point.id}: {value:g} does not fit a 32-bit float") from None


def _text(point: Point, words: Sequence[int]) -> str | None:
    """Join two characters a register; an all-zero string is "not implemented"."""
    if len(words) != point.words:
        raise ValueError(f"{point.id} needs {point.words} registers, got {len(words)}")
    data = b"".join(word.to_bytes(2, point.byte_order) for word in words)
    text = data.split(b"\0", 1)[0].decode("ascii", errors="replace").strip()
    return text or None


def _encode_text(point: Point, text: str) -> list[int]:
    if point.code is not Code.STR:
        raise EncodeError(f"{point.id} holds a number, not text")
    try:
        data = text.encode("ascii")
    except UnicodeEncodeError:
        raise EncodeError(f"{point.id}: {text!r} is not ASCII") from None
    if len(data) > 2 * point.words:
        raise EncodeError(f"{point.id}: {text!r} is longer than {2 * point.words} characters")
    data = data.ljust(2 * point.words, b"\0")
    return [int.from_bytes(data[at : at + 2], point.byte_order) for at in range(0, len(data), 2)]
