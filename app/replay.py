"""Replays a recording through the same pure step: compares every command bit for bit, or asks "what if"."""

import math
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from app.held import holders
from app.other_plant import OtherPlant
from app.recorder import Cycle, Header, RecordingError, read_recording
from app.version import version
from app.what_if import Assignment, changed
from control.cycle import step
from control.memory import Memory
from control.reasons import words
from control.record import CycleRecord

MAX_SHOWN = 10
NOTICEABLE_W = 1.0
"""A set-point that differs by more than this would have been noticed."""
MAX_GAP_S = 1.0
"""Energy is not counted over a longer gap between cycles."""


class Replayed(msgspec.Struct, frozen=True):
    """One cycle of a recording with what the step makes of it now."""

    cycle: Cycle
    record: CycleRecord


class ReplayResult(msgspec.Struct, frozen=True):
    """What a replay found."""

    cycles: int
    commands: int
    different: int
    differences: tuple[str, ...]
    """The first few differences in words."""
    recorded_s: float
    replayed_s: float
    notes: tuple[str, ...] = ()
    """What is to be known of the recording: another version, missing cycles, a missing end."""

    @property
    def identical(self) -> bool:
        """Every command came out the same, and there was at least one cycle."""
        return self.different == 0 and self.cycles > 0


def replayed(path: Path, assignments: Sequence[Assignment] = (), notes: list[str] | None = None) -> Iterator[Replayed]:
    """Run the step over a recording, cycle by cycle; with changed settings the plant answers to what they change.

    Args:
        path: The recording.
        assignments: Settings to change.
        notes: Takes in words what a reader should know: another version, missing cycles, a missing end.

    Raises:
        RecordingError: As in `read_recording`, or the recording does not begin with a header.
        WhatIfError: As in `changed`.
    """
    memory: Memory | None = None
    plant: OtherPlant | None = None
    said = [] if notes is None else notes
    follows: int | None = None
    for item in read_recording(path, said):
        if isinstance(item, Header):
            follows = None
            if item.version != version():
                _say_once(said, f"recorded by version {item.version}; this is {version()}, which may decide otherwise")
            # A header inside a run says again where it stood; a what-if goes on there from its own memory. At a start
            # of the program it starts, too: with what the program had kept, its INIT and 0 W, and the plant as it was.
            if memory is None or not assignments or item.memory.cycle < memory.cycle:
                memory = changed(item.memory, assignments)
                plant = OtherPlant(memory.settings) if assignments else None
            continue
        if memory is None:
            raise RecordingError(f"{path}: the recording does not begin with a header")
        if follows is not None and item.cycle != follows:
            what = f"{follows} to {item.cycle - 1} missing" if item.cycle > follows else f"{item.cycle} comes again"
            said.append(f"cycles: {what}; what follows may not come out the same")
        follows = item.cycle + 1
        readings = item.readings if plant is None else plant.readings(item.readings, item.now.at_s)
        memory, record = step(memory, readings, item.requests, item.now)
        if plant is not None:
            plant.commanded(item.now.at_s, item.commands, record.commands)
        yield Replayed(item, record)


def _say_once(said: list[str], text: str) -> None:
    if text not in said:
        said.append(text)


def replay(path: Path, progress: Callable[[int], None] | None = None) -> ReplayResult:
    """Run the step over a recording and compare every command. Errors as in `replayed`."""
    cycles = commands = different = 0
    differences: list[str] = []
    first_s = last_s = None
    start = time.perf_counter()
    notes: list[str] = []
    for item in replayed(path, notes=notes):
        cycle, record = item.cycle, item.record
        first_s = cycle.now.at_s if first_s is None else first_s
        last_s = cycle.now.at_s
        cycles += 1
        commands += len(record.commands)
        if record.commands != cycle.commands:
            different += 1
            if len(differences) < MAX_SHOWN:
                differences.append(f"cycle {cycle.cycle}: recorded {_powers(cycle)}, replayed {_powers(record)}")
        if progress is not None:
            progress(cycles)
    recorded_s = 0.0 if first_s is None or last_s is None else last_s - first_s
    elapsed_s = time.perf_counter() - start
    return ReplayResult(cycles, commands, different, tuple(differences), recorded_s, elapsed_s, tuple(notes))


class Difference(msgspec.Struct, frozen=True):
    """A stretch of time in which another set-point would have been commanded."""

    begin_s: float
    """Seconds since the begin of the recording."""
    end_s: float
    most_s: float
    """When it would have differed most, seconds since the begin of the recording."""
    recorded_w: float
    """Set-point then, as it was."""
    instead_w: float
    """Set-point then, as it would have been."""
    reason: str
    """What would have decided it then, in words."""

    @property
    def apart_w(self) -> float:
        """Return by how much it would have differed most."""
        return abs(self.instead_w - self.recorded_w)


class WhatIf(msgspec.Struct, frozen=True):
    """What other settings would have changed, with the plant's answers as recorded."""

    cycles: int
    different: int
    stretches: tuple[Difference, ...]
    largest_w: float
    """Largest difference of the set-point."""
    discharge_wh: tuple[float, float]
    """Commanded discharge as it was, and instead."""
    charge_wh: tuple[float, float]
    """Commanded charge (>= 0) as it was, and instead."""
    notes: tuple[str, ...] = ()
    """As in `ReplayResult`."""


def what_if(path: Path, assignments: Sequence[Assignment], progress: Callable[[int], None] | None = None) -> WhatIf:
    """Replay with changed settings and return where the set-point would have been another. Errors as in `replayed`."""
    cycles = different = 0
    stretches: list[Difference] = []
    largest_w = 0.0
    energy = [[0.0, 0.0], [0.0, 0.0]]
    begin_s = last_s = None
    apart = False
    notes: list[str] = []
    for item in replayed(path, assignments, notes):
        at_s = item.cycle.now.at_s
        begin_s = at_s if begin_s is None else begin_s
        if last_s is not None and at_s - last_s > item.record.dt_s + MAX_GAP_S:
            apart = False  # the program was away
        last_s = at_s
        was_w = math.fsum(command.active_power_w for command in item.cycle.commands)
        now_w = math.fsum(command.active_power_w for command in item.record.commands)
        hours = min(item.record.dt_s, MAX_GAP_S) / 3600.0
        for index, power_w in enumerate((was_w, now_w)):
            energy[0][index] += max(power_w, 0.0) * hours
            energy[1][index] += max(-power_w, 0.0) * hours
        cycles += 1
        if abs(now_w - was_w) > NOTICEABLE_W:
            different += 1
            largest_w = max(largest_w, abs(now_w - was_w))
            since_s = at_s - begin_s
            last = stretches.pop() if apart else None
            if last is None or abs(now_w - was_w) > last.apart_w:
                chain = item.record.chain
                reason = "; ".join(words(one) for one in holders(chain) or (chain.final.reason,))
                first_s = since_s if last is None else last.begin_s
                stretches.append(Difference(first_s, since_s, since_s, was_w, now_w, reason))
            else:
                stretches.append(msgspec.structs.replace(last, end_s=since_s))
            apart = True
        else:
            apart = False
        if progress is not None:
            progress(cycles)
    return WhatIf(
        cycles,
        different,
        tuple(stretches),
        largest_w,
        discharge_wh=(energy[0][0], energy[0][1]),
        charge_wh=(energy[1][0], energy[1][1]),
        notes=tuple(notes),
    )


def _powers(item: Cycle | CycleRecord) -> str:
    return ", ".join(f"{c.device_id} {c.active_power_w!r} W until {c.valid_until_s!r}" for c in item.commands)
