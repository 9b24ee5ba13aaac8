"""The model chain of the simulated SunSpec meters, by hand from the model definitions (not from our profiles).

Chain from 40000: "SunS", model 1, then model 203 (integers with scale factors) or 213 (floats), and the end mark.
"""

from collections.abc import Mapping

BASE = 40000
COMMON_LENGTH = 66
LENGTHS: Mapping[int, int] = {203: 105, 213: 124}
"""Meter model -> its length without the two header registers."""

EXPONENTS: Mapping[int, int] = {6: -2, 15: -1, 17: -2, 22: 1, 27: 1, 32: 1, 37: -2, 54: 0, 71: 0, 104: 0}
"""Offset of each scale factor of model 203 -> exponent of ten; watts in tens, so that 300 kW fit 16 bits."""

_SIGNED = frozenset([*range(2, 38), 54, 71, 104])
"""Offsets of model 203 that are "not implemented" as 0x8000; the counters are as 0."""


def model_bases(model: int) -> dict[int, int]:
    """Return the address of the id register of the common model and of the meter model."""
    return {1: BASE + 2, model: BASE + 4 + COMMON_LENGTH}


def chain_words(model: int) -> dict[int, int]:
    """Return every word of the chain by address, with all measured values "not implemented"."""
    bases, length = model_bases(model), LENGTHS[model]
    words = {BASE: 0x5375, BASE + 1: 0x6E53, bases[1]: 1, bases[1] + 1: COMMON_LENGTH}
    words.update(dict.fromkeys(range(bases[1] + 2, bases[model]), 0))
    words.update({bases[1] + 66: 1, bases[1] + 67: 0x8000})  # device address, padding
    words.update({bases[model]: model, bases[model] + 1: length})
    for offset in range(2, length + 2):
        absent = 0x8000 if offset in _SIGNED else 0
        words[bases[model] + offset] = absent if model == 203 else (0x7FC0 if offset % 2 == 0 else 0)
    if model == 203:
        words.update({bases[203] + offset: exponent & 0xFFFF for offset, exponent in EXPONENTS.items()})
    else:
        words.update(dict.fromkeys((bases[213] + 124, bases[213] + 125), 0))  # no events
    end = bases[model] + length + 2
    words.update({end: 0xFFFF, end + 1: 0})
    return words
