"""Replays a recording through the same pure step and compares every command bit for bit."""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.recorder import Header, RecordingError, read_recording
from control.cycle import step
from control.memory import Memory

MAX_SHOWN = 10


class ReplayResult(msgspec.Struct, frozen=True):
    """What a replay found."""

    cycles: int
    commands: int
    different: int
    differences: tuple[str, ...]
    """The first few differences in words."""
    recorded_s: float
    replayed_s: float

    @property
    def identical(self) -> bool:
        """Every command came out the same, and there was at least one cycle."""
        return self.different == 0 and self.cycles > 0


def replay(path: Path, progress: Callable[[int], None] | None = None) -> ReplayResult:
    """Run the step over a recording. Errors as in `read_recording`."""
    memory: Memory | None = None
    cycles = commands = different = 0
    differences: list[str] = []
    first_s = last_s = None
    start = time.perf_counter()
    for item in read_recording(path):
        if isinstance(item, Header):
            memory = item.memory
            continue
        if memory is None:
            raise RecordingError(f"{path}: the recording does not begin with a header")
        memory, record = step(memory, item.readings, item.requests, item.now)
        first_s = item.now.at_s if first_s is None else first_s
        last_s = item.now.at_s
        cycles += 1
        commands += len(record.commands)
        if record.commands != item.commands:
            different += 1
            if len(differences) < MAX_SHOWN:
                differences.append(f"cycle {item.cycle}: recorded {_powers(item)}, replayed {_powers(record)}")
        if progress is not None:
            progress(cycles)
    recorded_s = 0.0 if first_s is None or last_s is None else last_s - first_s
    elapsed_s = time.perf_counter() - start
    return ReplayResult(cycles, commands, different, tuple(differences), recorded_s, elapsed_s)


def _powers(item: object) -> str:
    commands = getattr(item, "commands", ())
    return ", ".join(f"{c.device_id} {c.active_power_w!r} W until {c.valid_until_s!r}" for c in commands)
