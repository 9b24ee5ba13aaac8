"""The simulated site as a process of its own: `python -m simulator --config FILE.json`.

Standard output: one line `{"addresses": {...}}` when ready; with `--truth` one line `{"truth": {...}}` a second.
Standard input: commands, one JSON object a line: `{"fault": "meter-silent", "device": "grid", "on": true}`.
`{"frequency_hz": 49.5}` holds the frequency of the mains, `{"frequency_hz": 0}` lets it go.
Standard error: one line `{"error": "..."}` for a command that cannot be obeyed. Ends at SIGTERM, SIGINT or the end of
standard input.
"""

import argparse
import asyncio
import json
import os
import signal
import sys
import threading
from pathlib import Path

import msgspec
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from hardware.profile import ProfileError
from simulator.config import SimDevice, SimulationConfig
from simulator.faults import FaultError, parse_fault
from simulator.run import SimulatedSite, run_site
from simulator.twins import NoTwinError

TRUTH_S = 1.0


class SiteFile(BaseModel):
    """The JSON file of `--config`."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    devices: tuple[SimDevice, ...]
    simulation: SimulationConfig = SimulationConfig()
    faults: tuple[str, ...] = ()
    """Planned faults as text, `NAME[:DEVICE]@SECONDS[+DURATION]`."""


class FaultCommand(BaseModel):
    """One line of standard input; `on` false with an empty fault clears all."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    fault: str
    device: str = ""
    on: bool = True


class FrequencyCommand(BaseModel):
    """One line of standard input: hold the frequency of the mains; 0 lets it go."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    frequency_hz: float


COMMAND: TypeAdapter[FaultCommand | FrequencyCommand] = TypeAdapter(FaultCommand | FrequencyCommand)


def _say(line: object) -> None:
    sys.stdout.write(json.dumps(msgspec.to_builtins(line)) + "\n")
    sys.stdout.flush()


def _complain(text: str) -> None:
    sys.stderr.write(json.dumps({"error": text}) + "\n")
    sys.stderr.flush()


def _obey(site: SimulatedSite, line: str) -> None:
    try:
        command = COMMAND.validate_json(line)
        if isinstance(command, FrequencyCommand):
            site.steer_frequency(command.frequency_hz)
        elif command.on:
            site.inject(command.fault, command.device)
        else:
            site.clear(command.fault, command.device)
    except ValidationError as error:
        _complain(f"not a command: {line!r} ({error.errors()[0]['msg']})")
    except ValueError as error:  # FaultError, or a frequency out of range
        _complain(str(error))


def _read_commands(loop: asyncio.AbstractEventLoop, lines: "asyncio.Queue[str | None]") -> None:
    """Read standard input in a thread: it may be a pipe, a terminal or a file. None marks its end."""
    buffer = b""
    while chunk := os.read(0, 65536):
        *complete, buffer = (buffer + chunk).split(b"\n")
        for line in complete:
            loop.call_soon_threadsafe(lines.put_nowait, line.decode("utf-8", "replace"))
    loop.call_soon_threadsafe(lines.put_nowait, None)


async def _tell_truth(site: SimulatedSite) -> None:
    while True:
        await asyncio.sleep(TRUTH_S)
        _say({"truth": site.truth()})


async def _follow_commands(site: SimulatedSite, lines: "asyncio.Queue[str | None]") -> None:
    while (line := await lines.get()) is not None:
        if line.strip():
            _obey(site, line)


async def serve(file: SiteFile, *, truth: bool) -> None:
    """Run a site until told to end."""
    loop = asyncio.get_running_loop()
    site = await run_site(file.devices, file.simulation, plan=[parse_fault(text) for text in file.faults])
    lines: asyncio.Queue[str | None] = asyncio.Queue()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, lines.put_nowait, None)
    threading.Thread(target=_read_commands, args=(loop, lines), name="commands", daemon=True).start()
    _say({"addresses": site.addresses})
    tasks = [asyncio.create_task(_follow_commands(site, lines)), asyncio.create_task(site.wait())]
    if truth:
        tasks.append(asyncio.create_task(_tell_truth(site)))
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await site.stop()


def main() -> int:
    """Run the command; 0 after a clean end, 2 for a site that cannot be simulated."""
    parser = argparse.ArgumentParser(prog="python -m simulator", description="Run a simulated site.")
    parser.add_argument("--config", type=Path, required=True, help="JSON file with devices and simulation")
    parser.add_argument("--truth", action="store_true", help="print the true values once a second")
    arguments = parser.parse_args()
    try:
        file = SiteFile.model_validate_json(arguments.config.read_bytes())
        asyncio.run(serve(file, truth=arguments.truth))
    except (OSError, ValidationError, ProfileError, NoTwinError, FaultError) as error:
        _complain(str(error))
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
