"""Who has the say: the one order of MOD-10, as one function.

1. emergency stop, faults, operator stop, states that forbid power  (`Level.STOP`)
2. limits of device, battery and grid, and the distribution operator's limit: these are bounds; whoever wins below
   is held inside them afterwards, so they outrank every wish without taking part here
3. the island: while the site forms its own grid nobody else steers  (`Level.ISLAND`)
4. a rack that is charged gently from critically low, so that it is not lost  (`Level.BATTERY`)
5. grid services  (`Level.SERVICE`)
6. schedules: binding, then intraday, then day-ahead
7. the local mode  (`Level.MODE`)
"""

from collections.abc import Callable, Iterable
from enum import IntEnum

import msgspec

from control.modes.mode import Wish
from control.record import Claimed


class Level(IntEnum):
    """Rank of a claim; the lowest number wins."""

    STOP = 1
    ISLAND = 3
    BATTERY = 4
    SERVICE = 5
    BINDING = 6
    INTRADAY = 7
    DAY_AHEAD = 8
    MODE = 9


class Claim(msgspec.Struct, frozen=True):
    """Somebody who wants the power of the unit now. Its wish is asked for only when it wins."""

    level: Level
    source: str
    """Mode, service, schedule or rule, as it appears in commands and records."""
    wish: Callable[[], Wish]


def decide(claims: Iterable[Claim]) -> tuple[Claim, tuple[Claimed, ...]]:
    """Return the winning claim, and all claims in their order for the record.

    Raises:
        ValueError: There is no claim at all; the mode always makes one, so this is a fault of the program.
    """
    ordered = sorted(claims, key=lambda claim: claim.level)
    if not ordered:
        raise ValueError("nobody claims the power of the unit")
    return ordered[0], tuple(Claimed(claim.level.name.lower(), claim.source) for claim in ordered)
