"""Stored sets of a SunSpec device's protection, and the points of a trip curve (models 707 to 711)."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

import msgspec

from hardware.profile_protection import UNITS, StoredSets
from hardware.sunspec import HEADER, Model

SECOND = 2
"""Number of the stored set that is written and adopted; the first one is in force and read-only."""
LONGEST = 124
"""Registers of a set: all but the mark go out in one write of at most 123."""
WRITABLE = 0
"""What the mark of a set says when it can be written."""


class ProtectionError(Exception):
    """Why nothing (more) was written, in one sentence."""


class StoredPlace(msgspec.Struct, frozen=True):
    """Where the stored sets of one model are on this device."""

    sets: StoredSets
    model: int
    """Address of the model's ID register."""
    words: int
    """Length of one set."""

    @property
    def in_force(self) -> int:
        """Address of the set in force."""
        return self.model + self.sets.first

    @property
    def spare(self) -> int:
        """Address of the set that is written."""
        return self.in_force + (SECOND - 1) * self.words

    @property
    def mark(self) -> int:
        """Index in a set of the word that says whether it can be written."""
        return 0 if self.sets.read_only == "first" else self.words - 1


async def stored_place(
    sets: StoredSets, model: Model | None, read: Callable[[int, int], Awaitable[Sequence[int]]]
) -> StoredPlace:
    """Return where the sets are; their length follows from that of the model.

    Raises:
        LinkError: a read failed.
        ProtectionError: the device has no set to write to, or they are laid out otherwise than the profile says.
    """
    if model is None:
        raise ProtectionError(f"the device has no model {sets.model}")
    (count,) = await read(model.address + sets.count, 1)
    if count < SECOND:
        raise ProtectionError(f"model {sets.model}: the device keeps {count} set, so nothing can be stored and adopted")
    words, rest = divmod(model.length + HEADER - sets.first, count)
    if rest or not words or (sets.words and words not in sets.words):
        raise ProtectionError(f"model {sets.model}: {count} sets in {model.length} registers is no layout we know")
    if words > LONGEST:
        raise ProtectionError(f"model {sets.model}: a set of {words} registers does not fit one write of {LONGEST - 1}")
    place = StoredPlace(sets, model.address, words)
    (mark,) = await read(place.spare + place.mark, 1)
    if mark != WRITABLE:
        raise ProtectionError(f"model {sets.model}: the device marks its stored set as read-only")
    return place


def points_of(curve: str, target: Mapping[str, float]) -> list[tuple[float, float]]:
    """Return the pairs of threshold and time of a trip curve, from far away inwards to nominal.

    Args:
        curve: `under_voltage` and so on.
        target: Settings by name, such as `under_voltage_1_pu` and `under_voltage_1_s`; stage 2 may be missing.

    Raises:
        ProtectionError: A threshold without a time or the other way round, or stages in the wrong order.
    """
    stages: list[tuple[float, float]] = []
    for stage in (1, 2):
        threshold, after_s = (target.get(f"{curve}_{stage}_{what}") for what in (UNITS[curve], "s"))
        if (threshold is None) != (after_s is None) or (stage == 1 and threshold is None):
            raise ProtectionError(
                f"{curve} stage {stage}: threshold and time are needed, one is neither asked nor shown"
            )
        if threshold is not None and after_s is not None:
            stages.append((threshold, after_s))
    if len(stages) == 1:
        return stages
    (near, slow_s), (far, quick_s) = stages
    outwards = far < near if curve.startswith("under") else far > near
    if not outwards or quick_s > slow_s:
        text = f"{curve}: stage 2 ({far:g}, {quick_s:g} s) is to be further out than stage 1 ({near:g}, {slow_s:g} s)"
        raise ProtectionError(f"{text} and not slower")
    return [(far, quick_s), (far, slow_s), (near, slow_s)] if quick_s < slow_s else [(far, quick_s), (near, slow_s)]
