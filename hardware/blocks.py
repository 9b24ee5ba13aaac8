"""Which registers to ask for together: points merged into as few reads as the device allows."""

from collections.abc import Iterable
from itertools import pairwise

import msgspec

from hardware.profile import Point, Space


class Located(msgspec.Struct, frozen=True):
    """A point and where it is on this very device."""

    point: Point
    address: int


class Block(msgspec.Struct, frozen=True):
    """One read; it succeeds or fails as a whole."""

    space: Space
    address: int
    count: int
    members: tuple[Located, ...]


def plan_blocks(located: Iterable[Located], max_words: int, gap_words: int) -> tuple[Block, ...]:
    """Merge points into reads.

    Args:
        located: Points with their addresses, in any order.
        max_words: Most registers one read may ask for.
        gap_words: Most unused registers that may be read to save a request.

    Returns:
        Blocks in order of space and address; a point marked `alone` has a block of its own.
    """
    alone: list[list[Located]] = []
    groups: list[list[Located]] = []
    for entry in sorted(located, key=lambda entry: (entry.point.space, entry.address)):
        if entry.point.alone:
            alone.append([entry])
            continue
        group = groups[-1] if groups else []
        if group and _fits(group, entry, max_words, gap_words):
            group.append(entry)
        else:
            groups.append([entry])
    return tuple(_block(group) for group in [*alone, *groups])


def settled(point: Point) -> bool:
    """Tell whether a point is read before it is written: a part of a word, or a setting that wears memory."""
    return point.field[1] > 0 or (point.write is not None and point.write.on_change)


def _in_one_request(point: Point) -> bool:
    single = point.write is not None and point.write.function != 16
    return point.space is Space.HOLDING and not single and not settled(point)


def contiguous(located: Iterable[Located], max_words: int) -> list[list[Located]]:
    """Split writes, in their order, into runs of adjacent registers that can go out in one request each."""
    entries = list(located)
    if not entries:
        return []
    runs = [[entries[0]]]
    for before, entry in pairwise(entries):
        run = runs[-1]
        adjacent = entry.address == before.address + before.point.words and entry.point.space is before.point.space
        long = entry.address + entry.point.words - run[0].address > max_words
        together = _in_one_request(before.point) and _in_one_request(entry.point)
        if adjacent and not long and together:
            run.append(entry)
        else:
            runs.append([entry])
    return runs


def _end(entry: Located) -> int:
    return entry.address + entry.point.words


def _fits(group: list[Located], entry: Located, max_words: int, gap_words: int) -> bool:
    first, end = group[0], max(_end(member) for member in group)
    same_model = first.point.model == entry.point.model
    return (
        first.point.space is entry.point.space
        and same_model
        and entry.address - end <= gap_words
        and max(end, _end(entry)) - first.address <= max_words
    )


def _block(group: list[Located]) -> Block:
    first = group[0].address
    return Block(group[0].point.space, first, max(_end(member) for member in group) - first, tuple(group))
