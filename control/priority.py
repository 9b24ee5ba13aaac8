"""Who has the say: the one order of MOD-10, as one function.

1. emergency stop, faults, operator stop, states that forbid power  (`Level.STOP`)
2. limits of device, battery and grid, and the distribution operator's limit: these are bounds; whoever wins below
   is held inside them afterwards, so they outrank every wish without taking part here
3. the island: while the site forms its own grid nobody else steers  (`Level.ISLAND`)
4. a rack that is charged gently from critically low, so that it is not lost  (`Level.BATTERY`)
5. grid services  (`Level.SERVICE`)
6. schedules: binding, then intraday, then day-ahead
7. the site's own timetable, over automatic modes  (`Level.LOCAL`)
8. the local mode  (`Level.MODE`)

Active and reactive power are decided in the same order; a claim may want only one of them.
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
    LOCAL = 9
    MODE = 10


class Claim(msgspec.Struct, frozen=True):
    """Somebody who wants the power of the unit now. Its wish is asked for only when it wins."""

    level: Level
    source: str
    """Mode, service, schedule or rule, as it appears in commands and records."""
    wish: Callable[[], Wish]
    power: bool = True
    """It wants the active power; its wish is never asked for otherwise."""
    reactive_var: tuple[float, ...] = ()
    """The reactive power it wants, known before its wish and whoever has the active power; empty: none."""


def decide(claims: Iterable[Claim]) -> tuple[Claim, tuple[Claimed, ...]]:
    """Return the winning claim, and all claims in their order for the record.

    Raises:
        ValueError: There is no claim at all; the mode always makes one, so this is a fault of the program.
    """
    ordered = sorted(claims, key=lambda claim: claim.level)
    winner = next((claim for claim in ordered if claim.power), None)
    if winner is None:
        raise ValueError("nobody claims the power of the unit")
    return winner, tuple(Claimed(claim.level.name.lower(), claim.source) for claim in ordered)


def reactive(claims: Iterable[Claim], winner: Claim, wish: Wish) -> tuple[float, ...]:
    """Return the reactive power of the first in the same order who states one; empty leaves it to the site's rule.

    A stop and the island suffer nobody beside them: theirs is in the wish.
    """
    for claim in sorted(claims, key=lambda claim: claim.level):
        alone = claim.level <= Level.ISLAND
        if claim is winner and (alone or wish.reactive_power_var):
            return (wish.reactive_power_var,)
        if claim.reactive_var:
            return claim.reactive_var
    return ()
