"""Makes one Python function for each page of a CAN frame: all wanted signals in a few arithmetic operations.

Source text is written from the table of a DBC (`hardware.can_layout`), compiled once and kept. It is the only place
of the product that runs generated text: measured against a loop over closures it takes a third of the time, and a
Raspberry Pi cannot follow a full bus otherwise. The text is made of numbers and of names in `repr` form only, so
nothing of a file becomes code. Only frames that are long enough for every signal of the page may be handed in.
"""

import struct
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from types import CodeType

import msgspec

from hardware.can_layout import FLOATS, SignalCode

WHOLE_LETTERS = {8: "B", 16: "H", 32: "I", 64: "Q"}
FLOAT_LETTERS = {16: "e", 32: "f", 64: "d"}
LARGEST = 1.7e308
"""Beyond this a floating-point signal is infinite or not a number."""

Values = dict[str, float | str | None]
PageDecoder = Callable[[bytes], Values]


class Wanted(msgspec.Struct, frozen=True):
    """One value to be taken out of a frame."""

    id: str
    code: SignalCode
    scale: Fraction = Fraction(1)
    """Applied after the DBC's own scale and offset, as `add`."""
    add: float = 0.0
    invert: bool = False
    ignore: tuple[float, ...] = ()
    minimum: float = -float("inf")
    maximum: float = float("inf")
    clamp_min: float = -float("inf")
    text: bool = False

    @property
    def total_scale(self) -> Fraction:
        """Raw value to the wanted unit."""
        return self.code.scale * self.scale

    @property
    def total_add(self) -> float:
        """Added after `total_scale`."""
        return float(Fraction(repr(self.code.add)) * self.scale + Fraction(repr(self.add)))

    def bounds(self, *, plain: bool) -> tuple[float, float]:
        """Return the range values are kept in; a floating-point one must be finite unless it is taken as it is."""
        if self.code.floating and not plain:
            return max(self.minimum, -LARGEST), min(self.maximum, LARGEST)
        return self.minimum, self.maximum

    def finish(self, raw: float, *, plain: bool = False) -> float | str | None:
        """Return the value of a raw one: the plain form of what the generated text does."""
        if self.text:
            return text_of(int(raw), (self.code.length + 7) // 8, self.code.little)
        value = raw * self.total_scale.numerator / self.total_scale.denominator + self.total_add
        low, high = self.bounds(plain=plain)
        if value in self.ignore or not (plain or low <= value <= high):
            return None
        value = max(value, self.clamp_min)
        return 0.0 - value if self.invert else value


@lru_cache(maxsize=1024)
def text_of(bits: int, width: int, little: bool) -> str | None:  # noqa: FBT001 - only generated text calls it
    """Return the ASCII text of a signal of some bytes, without padding; None when there is none."""
    raw = bits.to_bytes(width, "little" if little else "big").split(b"\0", 1)[0]
    return raw.decode("ascii", errors="replace").strip() or None


def page_decoder(
    wanted: Sequence[Wanted], slow: PageDecoder | None = None, full: int = 0, *, plain: bool = False
) -> PageDecoder:
    """Return a function from the bytes of a frame to the wanted values.

    Args:
        wanted: Signals that are all in the frame.
        slow: Takes the frames that are shorter than `full`.
        full: Bytes every wanted signal needs.
        plain: Do not judge floating-point values (comparison with other decoders).
    """
    lines = ["def decode(data):"]
    if slow is not None:
        lines.append(f" if len(data) < {full}: return slow(data)")
    form, taken = _unpacking(wanted)
    if taken:
        lines.append(f" {', '.join(taken.values())}, = unpack(data)")
    others = [one for index, one in enumerate(wanted) if index not in taken]
    if any(one.code.little for one in others):
        lines.append(' n = from_bytes(data, "little")')
    if any(not one.code.little for one in others):
        lines += [' b = from_bytes(data, "big")', " w = 8 * len(data)"]
    names: Mapping[str, object] = {
        "slow": slow,
        "unpack": struct.Struct(form).unpack_from,
        "from_bytes": int.from_bytes,
        "text_of": text_of,
        **{f"float{bits}": struct.Struct(form).unpack for bits, form in FLOATS.items()},
    }
    results: list[str] = []
    for index, one in enumerate(wanted):
        before, result = _value(index, one, taken.get(index) or _raw(one.code), plain=plain)
        lines += before
        results.append(f"{one.id!r}: {result}")
    lines.append(f" return {{{', '.join(results)}}}")
    space = dict(names)
    exec(_compiled("\n".join(lines)), space)  # noqa: S102 - see the module's first lines
    decoder: PageDecoder = space["decode"]  # type: ignore[assignment] - exec has put it there
    return decoder


def _unpacking(wanted: Sequence[Wanted]) -> tuple[str, dict[int, str]]:
    """Return a `struct` format and which signals it gives under which name.

    Signals that fill whole bytes, of the byte order most of them have, come out of one call.
    """
    places: dict[bool, list[tuple[int, int, str]]] = {True: [], False: []}
    for index, one in enumerate(wanted):
        code = one.code
        start = code.position if code.little else code.position - code.length
        letter = FLOAT_LETTERS.get(code.length) if code.floating else WHOLE_LETTERS.get(code.length)
        if letter and not one.text and start % 8 == 0:
            places[code.little].append((start // 8, index, letter.lower() if code.signed else letter))
    little = len(places[True]) >= len(places[False])
    form, at, taken = "<" if little else ">", 0, dict[int, str]()
    for start, index, letter in sorted(places[little]):
        if start >= at:
            form += f"{start - at}x{letter}"
            at = start + wanted[index].code.length // 8
            taken[index] = f"r{index}"
    return (form, taken) if len(taken) > 1 else ("", {})


def _compiled(text: str) -> CodeType:
    return compile(text, "<CAN frame>", "exec")


def _value(index: int, one: Wanted, raw: str, *, plain: bool) -> tuple[list[str], str]:
    """Return the lines that work a value out, and the expression that is its result."""
    if one.text:
        return [], f"text_of({_bits(one.code)}, {(one.code.length + 7) // 8}, {one.code.little})"
    value = _physical(one, raw)
    conditions = _conditions(one, plain=plain)
    if not conditions and not one.invert and one.clamp_min == -float("inf"):
        return [], value
    result = "v" if one.clamp_min == -float("inf") else f"max(v, {one.clamp_min!r})"
    result = f"0.0 - {result}" if one.invert else result
    line = f" v = {value}"
    kept = f" v{index} = {result}" + (f" if {' and '.join(conditions)} else None" if conditions else "")
    return [line, kept], f"v{index}"


def _conditions(one: Wanted, *, plain: bool) -> list[str]:
    low, high = one.bounds(plain=plain)
    found = [f"v != {value!r}" for value in one.ignore]
    if low > -float("inf") and high < float("inf"):
        found.append(f"{low!r} <= v <= {high!r}")
    elif low > -float("inf"):
        found.append(f"v >= {low!r}")
    elif high < float("inf"):
        found.append(f"v <= {high!r}")
    return found


def _physical(one: Wanted, raw: str) -> str:
    """Return the expression of the value in its unit; always a float, and 532 tenths are exactly 53.2."""
    scale, add = one.total_scale, one.total_add
    if scale.denominator != 1:
        value = raw if scale.numerator == 1 else f"{raw} * {scale.numerator}"
        value = f"{value} / {scale.denominator}"
    elif one.code.floating and scale == 1:
        value = raw
    else:
        value = f"{raw} * {float(scale.numerator)!r}"
    return f"{value} + {add!r}" if add else value


def _raw(code: SignalCode) -> str:
    bits = _bits(code)
    if code.floating:
        return f'float{code.length}({bits}.to_bytes({code.length // 8}, "little"))[0]'
    if code.signed:
        sign = 1 << (code.length - 1)
        return f"(({bits} ^ {sign}) - {sign})"
    return bits


def _bits(code: SignalCode) -> str:
    shifted = ("n" if code.position == 0 else f"n >> {code.position}") if code.little else f"b >> w - {code.position}"
    return f"({shifted} & {code.mask})"
