"""What comes on top of the winner's wish in a cycle: grid services and grid-code functions, all in one place."""

import math
from collections.abc import Iterable

from control.memory import Memory
from control.model import PlantSnapshot
from control.record import Added
from control.services import report


def added(memory: Memory, snapshot: PlantSnapshot) -> tuple[Added, ...]:
    """Return all that is added now, in W, `+` discharges; nothing on a site without such functions."""
    return report.added(memory, snapshot)


def total_w(each: Iterable[Added]) -> float:
    """Return their sum.

    Raises:
        ValueError: One is not finite: a fault of the program.
    """
    sum_w = math.fsum(one.active_power_w for one in each)
    if not math.isfinite(sum_w):
        raise ValueError(f"added power is not finite: {each}")
    return sum_w
