"""The model chain of the simulated SunSpec inverter, by hand from the model definitions (not from our profile).

Chain from 40000: "SunS", then models 1, 701, 702, 703, 704, 713, 714 (one port), 715, those of the protection
(`twin_protection`), and the end mark. Each model begins with its id and its length without these two registers.
"""

from collections.abc import Iterable, Mapping

from hardware.profile import Code, Point
from simulator.twin_protection import MODELS as PROTECTION

BASE = 40000
MODELS: tuple[tuple[int, int], ...] = (
    (1, 66), (701, 153), (702, 50), (703, 17), (704, 65), (713, 7), (714, 43), (715, 7), *PROTECTION,
)  # fmt: skip
"""Model id and length in the order of the chain."""

_SIGNED: Mapping[int, frozenset[int]] = {
    701: frozenset([*range(10, 15), *range(35, 46), *range(64, 69), *range(87, 92), *range(113, 123)]),
    702: frozenset(range(45, 52)),
    703: frozenset([17, 18]),
    704: frozenset([28, 29, 42, 43, *range(53, 59)]),
    713: frozenset([7, 8]),
    714: frozenset([5, 6, 15, 16, 17, 18, 19, 30, 32, 41]),
}
"""Offsets of 16-bit signed points and scale factors; "not implemented" is 0x8000 there, 0xFFFF elsewhere."""

_TEXT: Mapping[int, tuple[int, int]] = {701: (123, 155), 714: (22, 30)}
"""Strings that are served empty: first offset and one past the last."""

_FIXED: Mapping[tuple[int, int], int] = {
    (1, 66): 1,
    (1, 67): 0x8000,
    (701, 2): 2,
    (701, 3): 1,
    (701, 5): 1,
    (701, 8): 0,
    (701, 9): 1,
    (703, 2): 1,
    (714, 2): 0,
    (714, 3): 0,
    (714, 4): 1,
    (714, 20): 1,
    (714, 21): 1,
    (714, 42): 1,
    (714, 43): 0,
    (714, 44): 0,
    (715, 2): 0,
}
"""Constant words: device address, padding, three phases, on, connected, grid following, service permitted, one
storage port that is on, no port alarm, remote control."""


def model_bases() -> dict[int, int]:
    """Return the address of each model's id register."""
    bases: dict[int, int] = {}
    address = BASE + 2
    for model, length in MODELS:
        bases[model] = address
        address += length + 2
    return bases


def chain_words() -> dict[int, int]:
    """Return every word of the chain by address, with all values "not implemented" except the constant ones."""
    words = {BASE: 0x5375, BASE + 1: 0x6E53}
    end = BASE + 2
    for model, length in MODELS:
        signed, text = _SIGNED.get(model, frozenset[int]()), _TEXT.get(model, (0, 0))
        for offset in range(2, length + 2):
            absent = 0x8000 if offset in signed else 0xFFFF
            word = 0 if model == 1 or text[0] <= offset < text[1] else absent
            words[end + offset] = _FIXED.get((model, offset), word)
        words[end], words[end + 1] = model, length
        end += length + 2
    words[end], words[end + 1] = 0xFFFF, 0
    return words


def fixed_words() -> dict[int, int]:
    """Return the constant words by address; they are put back after the profile's points are laid out."""
    bases = model_bases()
    return {bases[model] + offset: word for (model, offset), word in _FIXED.items()}


_RESOLUTION: Mapping[str, int] = {
    "Hz": -3,
    "V": -1,
    "A": -2,
    "°C": -1,
    "%": -1,
    "Wh": 0,
    "W": 0,
    "VA": 0,
    "var": 0,
    "cos φ": -3,
}
"""Unit -> finest exponent of ten the device uses."""


def scale_exponent(points: Iterable[Point], magnitude: Mapping[str, float]) -> int:
    """Return the exponent with which the largest value of a unit fits all points that share a scale factor."""
    exponent = -18
    for point in points:
        fine, largest = _RESOLUTION.get(point.unit, 0), 1.2 * magnitude.get(point.unit, 0.0)
        room = (1 << (16 * point.words - 1)) - 1 if point.code in {Code.I16, Code.I32, Code.I64} else 0
        room = room or (1 << (16 * point.words)) - 2
        while largest / 10.0**fine > room:
            fine += 1
        exponent = max(exponent, fine)
    return exponent
