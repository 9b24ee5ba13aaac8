"""Takes the bounce out of contacts."""

import msgspec


class Bounce(msgspec.Struct, frozen=True):
    """One input: the value that counts, and a newer one that does not count yet."""

    value: float
    newer: float
    since_s: float


def settled(before: Bounce | None, value: float, now_s: float, debounce_s: float) -> Bounce:
    """Return the input after a look at it; the first look counts at once."""
    if before is None:
        return Bounce(value, value, now_s)
    if value == before.value:
        return Bounce(value, value, now_s)
    since_s = before.since_s if value == before.newer else now_s
    if now_s - since_s >= debounce_s:
        return Bounce(value, value, now_s)
    return Bounce(before.value, value, since_s)
