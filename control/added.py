"""What comes on top of the winner's wish in a cycle: grid services and grid-code functions, all in one place."""

import math
from collections.abc import Iterable

import msgspec

from control.grid_code import rule as grid_code
from control.memory import Memory
from control.model import PlantSnapshot
from control.record import Added
from control.services import report


def added(memory: Memory, snapshot: PlantSnapshot) -> tuple[Added, ...]:
    """Return all that is added now, in W, `+` discharges; nothing on a site without such functions."""
    return (*report.added(memory, snapshot), *grid_code.added(memory))


def rebased(memory: Memory, snapshot: PlantSnapshot) -> Memory:
    """Return the memory in the cycle of new settings: what runs below takes up what they change on top (SITE-04).

    Additions know no ramp. So the set-point goes on from where it was, and the base moves on its ramp to where it
    belongs; in a cycle without new settings nothing of this happens.
    """
    if memory.resume:
        return memory
    base_w = memory.last_power_w - total_w(added(memory, snapshot))
    return msgspec.structs.replace(memory, last_base_w=base_w)


def total_w(each: Iterable[Added]) -> float:
    """Return their sum.

    Raises:
        ValueError: One is not finite: a fault of the program.
    """
    sum_w = math.fsum(one.active_power_w for one in each)
    if not math.isfinite(sum_w):
        raise ValueError(f"added power is not finite: {each}")
    return sum_w
