"""Addresses for points whose address nobody outside the vendor knows: for the simulator, never for hardware.

They make a placeholder profile work against its own simulated twin, so that everything but the map is exercised.
`Plant` refuses a placeholder on a real site.
"""

import msgspec

from hardware.profile import Known, Point, Space

FIRST = 60000
"""Far from where vendors put things, so that nobody takes them for real."""


def invented_addresses(points: dict[str, Point]) -> dict[str, Point]:
    """Return the points with addresses from `FIRST` on for those that have none, in their order."""
    following = dict.fromkeys(Space, FIRST)
    found: dict[str, Point] = {}
    for key, point in points.items():
        placed = point
        if point.known is Known.UNKNOWN:
            placed = msgspec.structs.replace(point, address=following[point.space])
            following[point.space] += point.words
        found[key] = placed
    return found
