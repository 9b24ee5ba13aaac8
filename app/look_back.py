"""Commands that look back: `ballast explain`, `ballast replay`, with or without changed settings."""

import argparse
import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app import link_lines
from app.explain import ExplainError, explained, power_words, record_at
from app.link_client import LinkClient, LinkError
from app.paths import Paths, default_paths, under
from app.recorder import RecordingError
from app.replay import WhatIf, replay, what_if
from app.what_if import WhatIfError, parse_assignment
from control.record import CycleRecord

EXIT_DIFFERENT = 1
EXIT_BAD_INPUT = 2
SHOWN = 12
"""Stretches of a what-if that are listed."""
WAIT_S = 5.0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _complain(text: object) -> int:
    sys.stderr.write(f"{text}\n")
    return EXIT_BAD_INPUT


def explain(options: argparse.Namespace) -> int:
    """Print the chain of one cycle of a recording, or of the running unit."""
    notes: list[str] = []
    try:
        if options.recording is not None:
            record = record_at(options.recording, options.at, notes=notes)
        else:
            paths = under(options.data) if options.data else default_paths()
            record = asyncio.run(from_unit(paths, options.connect, options.at))
    except (ExplainError, RecordingError) as error:
        return _complain(f"ballast explain: {error}")
    except LinkError as error:
        return _complain(f"ballast explain: {error}{_instead(options)}")
    _say(msgspec.json.format(msgspec.json.encode(record)).decode() if options.json else "\n".join(explained(record)))
    sys.stderr.writelines(f"note: {note}\n" for note in notes)
    return 0


def _instead(options: argparse.Namespace) -> str:
    """Return where else to look when no unit answers: the newest recording it has left."""
    paths = under(options.data) if options.data else default_paths()
    left = sorted(paths.incidents.glob("*.jsonl*"), key=lambda path: path.stat().st_mtime)
    return f"; it has left a recording: ballast explain --recording {left[-1]}" if left else ""


async def from_unit(paths: Paths, socket: Path | None, at: str | None) -> CycleRecord:
    """Return the newest cycle of a running unit, or an older one from its flight recorder."""
    client = await LinkClient.connect(socket or paths.running)
    try:
        client.send(link_lines.Watch(0.1) if at is None else link_lines.Export())
        async with asyncio.timeout(WAIT_S):
            async for line in client.received():
                match line:
                    case link_lines.Seen():
                        return line.record
                    case link_lines.Exported():
                        if line.fault:
                            raise LinkError(line.fault)
                        return record_at(Path(line.path), at)
                    case link_lines.Complaint():
                        raise LinkError(line.text)
                    case _:
                        continue
    except TimeoutError as error:
        raise LinkError(f"the unit sent nothing for {WAIT_S:.0f} s") from error
    finally:
        await client.close()
    raise LinkError("the unit hung up")


def replay_recording(options: argparse.Namespace) -> int:
    """Replay a recording: exit 0 identical, 1 different, 2 not a recording; with changed settings 0."""
    try:
        assignments = [parse_assignment(text) for text in options.set]
        if assignments:
            result = what_if(options.file, assignments, _progress())
            _clear_progress()
            return _tell(options.file, result)
        return _verify(options.file)
    except (RecordingError, WhatIfError) as error:
        _clear_progress()
        return _complain(f"ballast replay: {error}")


def _verify(path: Path) -> int:
    result = replay(path, _progress())
    _clear_progress()
    if result.cycles == 0:
        return _complain(f"{path}: holds no cycle")
    speed = result.recorded_s / result.replayed_s if result.replayed_s else 0.0
    _say(
        f"{result.cycles} cycles, {result.commands} commands, {result.recorded_s:.1f} s recorded, "
        f"replayed in {result.replayed_s:.2f} s ({speed:.0f} x real time)"
    )
    _notes(result.notes)
    if result.identical:
        _say("identical: every command came out the same, bit for bit")
        return 0
    _say(f"DIFFERENT: {result.different} cycles")
    for difference in result.differences:
        _say(f"  {difference}")
    return EXIT_DIFFERENT


def _tell(path: Path, result: WhatIf) -> int:
    if result.cycles == 0:
        return _complain(f"{path}: holds no cycle")
    _notes(result.notes)
    share = 100.0 * result.different / result.cycles
    _say(f"{result.cycles} cycles; the set-point would have been another in {result.different} ({share:.1f} %)")
    for stretch in result.stretches[:SHOWN]:
        span = f"{stretch.begin_s:8.1f} to {stretch.end_s:8.1f} s"
        powers = f"{power_words(stretch.recorded_w)} -> {power_words(stretch.instead_w)}"
        _say(f"  {span}  at most {powers}, at {stretch.largest_s:.1f} s: {stretch.reason}")
    if len(result.stretches) > SHOWN:
        _say(f"  … and {len(result.stretches) - SHOWN} more stretches")
    _say(f"largest difference {result.largest_w:.0f} W")
    for name, (was, instead) in (("discharge", result.discharge_wh), ("charge", result.charge_wh)):
        _say(f"commanded {name}: {was:.1f} Wh recorded, {instead:.1f} Wh instead")
    if result.different:
        _say("Load, sun and battery limits are as recorded; the answers of inverter, meter and battery are estimated.")
    return 0


def _notes(notes: Sequence[str]) -> None:
    for note in notes[:SHOWN]:
        _say(f"note: {note}")
    if len(notes) > SHOWN:
        _say(f"note: … and {len(notes) - SHOWN} more of these")


def _progress() -> Callable[[int], None]:
    terminal = sys.stderr.isatty()
    last = time.monotonic()

    def progress(cycles: int) -> None:
        nonlocal last
        if terminal and time.monotonic() - last > 0.2:
            last = time.monotonic()
            sys.stderr.write(f"\r{cycles} cycles")

    return progress


def _clear_progress() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K")
