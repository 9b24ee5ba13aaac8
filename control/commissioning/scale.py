"""What usually stands behind a factor between a measured power and the truth."""

import math
from itertools import permutations

CLOSE = 0.04
"""A usual factor explains a measured one that is not further away than this share."""
USUAL = (
    (0.001, "a value in kW is read as W"),
    (1000.0, "a value in W is read as kW"),
    (0.01, "the decimal places are off by two"),
    (100.0, "the decimal places are off by two"),
    (0.1, "the decimal place is off by one, or the transformer ratio is set ten times too small"),
    (10.0, "the decimal place is off by one, or the transformer ratio is set ten times too large"),
    (2.0, "the transformer ratio is set twice too large, or the conductor passes the transformer twice"),
    (0.5, "the transformer ratio is set half as large as it is"),
    (1.0 / 3.0, "one phase of three is counted"),
    (3.0, "one phase is taken for all three and multiplied by three"),
    (2.0 / 3.0, "two phases of three are counted"),
    (0.05, "the ratio of a 100/5 transformer is not set"),
    (0.02, "the ratio of a 250/5 transformer is not set"),
    (0.025, "the ratio of a 200/5 transformer is not set"),
    (1.0 / 60.0, "the ratio of a 300/5 transformer is not set"),
    (math.sqrt(3.0), "phase voltage and voltage between phases are mixed up"),
    (1.0 / math.sqrt(3.0), "phase voltage and voltage between phases are mixed up"),
)
"""Factor of the shown power and its usual cause."""
PRIMARIES_A = (50, 60, 75, 100, 125, 150, 200, 250, 300, 400, 500, 600, 800, 1000)
"""Usual primary currents of transformers (IEC 61869-2 preferred values and their customary neighbours)."""


def cause(factor: float) -> str:
    """Return the usual cause of a factor above 0 in words; empty when there is none."""
    distance, text = min((abs(math.log(factor / usual)), text) for usual, text in USUAL)
    if distance <= CLOSE:
        return text
    pairs = [
        (abs(math.log(factor * real / wrong)), wrong + real, wrong, real)
        for wrong, real in permutations(PRIMARIES_A, 2)
    ]
    away, _, wrong, real = min(pairs, key=lambda pair: (round(pair[0], 2), pair[1]))
    return f"a transformer of {real} A is set as {wrong} A" if away <= CLOSE / 2.0 else ""
