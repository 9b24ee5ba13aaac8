"""Who tells the truth about direction and size: command, inverter, racks and grid meter heard one against the other.

The voltage of a battery falls while it discharges, whatever anybody shows: where it can be seen, it decides.
"""

import math
from itertools import chain

import msgspec

from control.commissioning.model import Estimate

VOLTAGE_WEIGHT = 3.0
PROFILE_WEIGHT = 1.2
"""Command and reading of an inverter both wrong have one cause: its profile."""
HEARD = 0.1
"""A witness that answers with less than this share of the command says nothing about the direction."""
TOLERANCE = 0.1
"""Inverter, transformers and meter together are not more exact than this."""
LOSSES = 0.2
"""Between AC and DC side lie the inverter's losses."""


class Heard(msgspec.Struct, frozen=True):
    """Steps relative to the commanded one, `+` for what delivers to the site; empty where nobody measures it."""

    inverter: Estimate
    racks: tuple[Estimate, ...] = ()
    volts: tuple[Estimate, ...] = ()
    """Rack voltage for each watt, V/W."""
    grid: tuple[Estimate, ...] = ()
    """Export for each watt: right is 1."""


class Direction(msgspec.Struct, frozen=True):
    """Which way the power really flows, and who shows it wrong."""

    sign: int
    """1: positive commands discharge, as they should."""
    inverter: bool
    """The inverter's own reading is wrong."""
    racks: bool
    grid: bool
    confidence: float


def _sign(one: Estimate, least: float) -> int:
    return 0 if abs(one.value) <= max(least, 3.0 * one.error) else int(math.copysign(1.0, one.value))


def direction(heard: Heard) -> Direction:
    """Return the direction with the least mistakes behind it."""
    inverter = _sign(heard.inverter, HEARD)
    racks = next((_sign(one, HEARD) for one in heard.racks), 0)
    grid = next((_sign(one, HEARD) for one in heard.grid), 0)
    volts = next((-_sign(one, 0.0) for one in heard.volts), 0)
    costs: dict[int, float] = {}
    for sign in (1, -1):
        own = float(sign == -1) + (inverter not in {0, sign})
        own = min(own, PROFILE_WEIGHT)
        costs[sign] = own + sum(seen not in {0, sign} for seen in (racks, grid))
        costs[sign] += VOLTAGE_WEIGHT * (volts not in {0, sign})
    best = 1 if costs[1] <= costs[-1] else -1
    return Direction(
        sign=best,
        inverter=inverter not in {0, best},
        racks=racks not in {0, best},
        grid=grid not in {0, best},
        confidence=costs[-best] / (costs[best] + costs[-best]),
    )


class Sizes(msgspec.Struct, frozen=True):
    """What the size of the power really is, and who shows another one."""

    truth: float
    """True power for each watt commanded."""
    follows: bool
    """The inverter delivers about what it is told."""
    inverter: float
    """Factor of the inverter's reading; 1 when right."""
    racks: float


def _agree(one: float, other: float, slack: float) -> bool:
    return abs(one - other) <= slack * max(one, other)


def sizes(heard: Heard, grid: tuple[Estimate, ...]) -> Sizes:
    """Weigh the sizes against each other.

    Args:
        heard: Steps of inverter and racks.
        grid: What the grid meter shows for each watt, once its wiring is understood.
    """
    own = abs(heard.inverter.value)
    errors = [one.error for one in chain((heard.inverter,), heard.racks, grid)]
    slack = LOSSES + 3.0 * max(errors)
    others = [abs(one.value) for one in chain(heard.racks, grid) if abs(one.value) > HEARD * 0.1]
    truth = own
    tight = TOLERANCE + 3.0 * heard.inverter.error
    if not _agree(own, 1.0, tight):
        with_command = sum(_agree(other, 1.0, slack) for other in others)
        with_own = sum(_agree(other, own, slack) for other in others)
        truth = 1.0 if with_command > with_own else own
    elif len(others) > 1 and all(_agree(other, others[0], slack) and not _agree(other, own, slack) for other in others):
        truth = others[0]
    racks = next((abs(one.value) / truth for one in heard.racks), 1.0)
    return Sizes(
        truth=truth,
        follows=_agree(truth, 1.0, tight),
        inverter=1.0 if _agree(own, truth, tight) else own / truth,
        racks=1.0 if _agree(racks, 1.0, slack) else racks,
    )
