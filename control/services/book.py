"""Volumes by the hour: what is sold when, kept as intervals that never overlap for one product."""

import itertools
import math
from collections.abc import Collection, Iterable

from control.local_time import utc_words
from control.readings import NEVER_S, NO_LIMIT
from control.services.volume import Volume

QUARTER_S = 900.0
"""Shortest market time unit; volumes begin and end with one."""
AHEAD_S = 14 * 86_400.0
MAX_VOLUMES = 2000
MOST_W = 7e7
"""70 MW: the most behind one point of failure (technical requirements for FCR in the Nordic area, 3.11)."""

Sold = dict[str, float]
"""Product -> capacity, W; only products with one."""
Slice = tuple[float, float, Sold]
"""Start and end (UTC seconds) of a time in which the same is sold, and what."""


def faults(volumes: tuple[Volume, ...], offered: Collection[str], now_utc: float) -> list[str]:
    """Return what is wrong with volumes handed in, each naming value and allowed range; empty when nothing is."""
    if not 1 <= len(volumes) <= MAX_VOLUMES:
        return [f"{len(volumes)} volumes, allowed: 1 to {MAX_VOLUMES}"]
    found = [
        f"volumes[{number}].{fault}"
        for number, volume in enumerate(volumes)
        for fault in _faults_of(volume, offered, now_utc)
    ]
    if found:
        return found
    ordered = sorted(volumes, key=lambda volume: (volume.product, volume.start_utc))
    return [
        f"{one.product} is given twice from {utc_words(other.start_utc)}"
        for one, other in itertools.pairwise(ordered)
        if one.product == other.product and other.start_utc < one.end_utc
    ]


def _faults_of(volume: Volume, offered: Collection[str], now_utc: float) -> Iterable[str]:
    if volume.product not in offered:
        yield f"product {volume.product!r} is not offered here, allowed: {', '.join(offered) or 'none'}"
    if not 0.0 < volume.capacity_w <= MOST_W:
        yield f"capacity_w {volume.capacity_w:g} is outside 1 to {MOST_W:g} W"
    for name, at_utc in (("start_utc", volume.start_utc), ("end_utc", volume.end_utc)):
        if not math.isfinite(at_utc) or at_utc % QUARTER_S:
            yield f"{name} {utc_words(at_utc)} is not a whole quarter of an hour (a multiple of {QUARTER_S:g} s)"
    if not volume.start_utc < volume.end_utc:
        yield f"end_utc {utc_words(volume.end_utc)} is not after start_utc {utc_words(volume.start_utc)}"
    elif not now_utc < volume.end_utc <= now_utc + AHEAD_S:
        allowed = f"{utc_words(now_utc)} to {utc_words(now_utc + AHEAD_S)}"
        yield f"end_utc {utc_words(volume.end_utc)} is outside {allowed}, now and 14 days ahead"


def replaced(kept: tuple[Volume, ...], new: tuple[Volume, ...]) -> tuple[Volume, ...]:
    """Return the volumes with new ones in the place of those of the same products and times."""
    for volume in new:
        kept = cut(kept, volume.product, volume.start_utc, volume.end_utc)
    return _in_order((*kept, *new))


def cut(kept: tuple[Volume, ...], product: str, start_utc: float, end_utc: float) -> tuple[Volume, ...]:
    """Return the volumes without those of a product (empty: of every product) in an interval of time."""
    left: list[Volume] = []
    for volume in kept:
        if product not in {"", volume.product} or volume.end_utc <= start_utc or volume.start_utc >= end_utc:
            left.append(volume)
            continue
        if volume.start_utc < start_utc:
            left.append(Volume(volume.product, volume.start_utc, start_utc, volume.capacity_w))
        if volume.end_utc > end_utc:
            left.append(Volume(volume.product, end_utc, volume.end_utc, volume.capacity_w))
    return _in_order(tuple(left))


def _in_order(volumes: tuple[Volume, ...]) -> tuple[Volume, ...]:
    """Return the volumes by time, with those that go on unchanged made one."""
    joined: list[Volume] = []
    for volume in sorted(volumes, key=lambda volume: (volume.product, volume.start_utc)):
        last = joined[-1] if joined else None
        if last is not None and (last.product, last.end_utc, last.capacity_w) == (
            volume.product,
            volume.start_utc,
            volume.capacity_w,
        ):
            joined[-1] = Volume(last.product, last.start_utc, volume.end_utc, last.capacity_w)
        else:
            joined.append(volume)
    return tuple(sorted(joined, key=lambda volume: (volume.start_utc, volume.product)))


def current(volumes: tuple[Volume, ...], now_utc: float) -> tuple[Volume, ...]:
    """Return the volumes that have not ended."""
    return tuple(volume for volume in volumes if volume.end_utc > now_utc)


def sold(volumes: tuple[Volume, ...], at_utc: float) -> Sold:
    """Return what is sold at a moment."""
    return {volume.product: volume.capacity_w for volume in volumes if volume.start_utc <= at_utc < volume.end_utc}


def slices(volumes: tuple[Volume, ...], start_utc: float, end_utc: float) -> Iterable[Slice]:
    """Yield the times between two moments in which something is sold, cut where anything changes."""
    changes: list[tuple[float, str, float]] = []
    for volume in volumes:
        one, other = max(volume.start_utc, start_utc), min(volume.end_utc, end_utc)
        if one < other:
            changes += [(one, volume.product, volume.capacity_w), (other, volume.product, -volume.capacity_w)]
    changes.sort(key=lambda change: (change[0], change[2]))  # what ends comes before what begins
    now: Sold = {}
    since_utc = start_utc
    for at_utc, product, change_w in changes:
        if at_utc > since_utc and now:
            yield since_utc, at_utc, dict(now)
        since_utc = at_utc
        if change_w > 0.0:
            now[product] = change_w
        else:
            del now[product]


def holds(volumes: tuple[Volume, ...], at_utc: float) -> tuple[float, float]:
    """Return between which moments, around this one, nothing changes."""
    edges = [edge for volume in volumes for edge in (volume.start_utc, volume.end_utc)]
    before = max((edge for edge in edges if edge <= at_utc), default=NEVER_S)
    after = min((edge for edge in edges if edge > at_utc), default=NO_LIMIT)
    return before, after
