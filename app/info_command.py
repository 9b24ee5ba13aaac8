"""`ballast info`: the system information of a unit, from the running unit and its state file (SITE-05)."""

import argparse
import asyncio
import sys
from pathlib import Path

import msgspec

from app import link_lines
from app.history_command import moment_text
from app.link_client import LinkClient, LinkError
from app.paths import default_paths, under
from app.state_store import Stored
from app.system_info import RackLife, SystemInformation, seen
from control.record import CycleRecord

EXIT_BAD_INPUT = 2
WAIT_S = 5.0
SHOWN_RUNS = 5


class InfoError(Exception):
    """There is nothing to show, in one sentence."""


class Info(msgspec.Struct, frozen=True):
    """What the command prints."""

    running: bool
    state: str
    """Lifecycle state; empty when the unit does not run."""
    mode: str
    site_name: str
    """Empty when the unit does not run."""
    system: SystemInformation


def info(options: argparse.Namespace) -> int:
    """Print the system information; 2 when there is neither a unit nor a state file."""
    paths = under(options.data) if options.data else default_paths()
    try:
        found = asyncio.run(gathered(paths.state, options.connect or paths.running, alone=bool(options.connect)))
    except InfoError as error:
        sys.stderr.write(f"ballast info: {error}\n")
        return EXIT_BAD_INPUT
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(found)).decode() + "\n" if options.json else told(found))
    return 0


async def gathered(state_file: Path, socket: Path, *, alone: bool) -> Info:
    """Return what the state file says, brought up to date by the running unit if there is one.

    Args:
        state_file: The unit's state file.
        socket: Its local link.
        alone: Only the link was named: the state file beside it is not asked for.

    Raises:
        InfoError: Neither of them answers, or the state file is damaged.
    """
    try:
        hello, record = await _newest(socket)
    except LinkError as error:
        if alone:
            raise InfoError(str(error)) from error
        stored = await asyncio.to_thread(_stored, state_file)
        return Info(running=False, state="", mode=stored.persistent.mode_id, site_name="", system=stored.system)
    source = socket.with_name(state_file.name) if alone else state_file
    before = (await asyncio.to_thread(_stored, source)).system if source.is_file() else SystemInformation()
    runs_s = max(record.at.at_utc - before.saved_at_utc, 0.0) if before.saved_at_utc else 0.0
    system = msgspec.structs.replace(
        seen(before, record), version=hello.version, total_runtime_s=before.total_runtime_s + runs_s
    )
    return Info(running=True, state=record.state.value, mode=record.mode_id, site_name=hello.site_name, system=system)


def _stored(path: Path) -> Stored:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Stored)
    except FileNotFoundError as error:
        raise InfoError(f"no unit is running, and there is no {path}; name its data folder with --data") from error
    except (OSError, msgspec.DecodeError) as error:
        raise InfoError(f"{path}: cannot be read: {error}") from error


async def _newest(socket: Path) -> tuple[link_lines.Hello, CycleRecord]:
    client = await LinkClient.connect(socket)
    try:
        client.send(link_lines.Watch(0.1))
        async with asyncio.timeout(WAIT_S):
            async for line in client.received():
                if isinstance(line, link_lines.Seen):
                    return client.hello, line.record
    except TimeoutError as error:
        raise LinkError(f"the unit sent nothing for {WAIT_S:.0f} s") from error
    finally:
        await client.close()
    raise LinkError("the unit hung up")


def told(found: Info) -> str:
    """Return the information as text."""
    system = found.system
    now = "running" + (f", state {found.state}" if found.state else "") if found.running else "not running"
    stop = "" if found.running else ("clean stop" if system.clean_stop else "NO clean stop: killed or power lost")
    rows = [
        ("site", found.site_name),
        ("unit", f"{now}{', ' + stop if stop else ''}"),
        ("firmware", system.version),
        ("last boot", _when(system.last_start_utc)),
        ("starts", str(system.starts)),
        ("total run time", _duration(system.total_runtime_s)),
        ("mode", f"{found.mode}, last change {_when(system.last_mode_change_utc)}"),
        ("election term", f"{system.election_term}" + ("" if system.election_term else " (stands alone)")),
        ("last fully charged", _when(system.last_fully_charged_utc)),
        ("BMS sleep time", _duration(system.bms_sleep_s)),
        ("as of", _when(system.saved_at_utc)),
    ]
    lines = [f"{name:20} {value}" for name, value in rows if value]
    for rack in system.racks:
        lines += ["", *_rack(rack)]
    return "\n".join(lines) + "\n"


def _rack(rack: RackLife) -> list[str]:
    source = "measured by cycles" if rack.soh_measured else "as the BMS states"
    rows = [
        ("state of charge", f"{rack.soc_pct:.1f} %, BMS {rack.bms_soc_pct:.1f} %, delta {rack.soc_delta_pct:+z.1f} %"),
        ("state of health", f"{rack.soh_pct:.1f} % ({source})" if rack.soh_pct >= 0.0 else "unknown"),
        ("full cycles", f"{rack.equivalent_cycles:.1f}" if rack.equivalent_cycles else ""),
        ("last full", _when(rack.last_full_utc)),
        ("cell spread", f"{rack.spread_v * 1000.0:.0f} mV" if rack.spread_v >= 0.0 else "unknown"),
        ("cell balancing", f"{len(rack.balance_runs)} run(s)" if rack.balance_runs else "no run yet"),
    ]
    lines = [rack.device_id, *(f"  {name:18} {value}" for name, value in rows if value)]
    lines += [
        f"    {_when(run.start_utc)}  {run.duration_s / 60.0:.0f} min  "
        f"{run.spread_before_v * 1000.0:.0f} to {run.spread_after_v * 1000.0:.0f} mV  {run.end}"
        for run in rack.balance_runs[-SHOWN_RUNS:]
    ]
    return lines


def _when(at_utc: float) -> str:
    return moment_text(at_utc) if at_utc > 0.0 else "never"


def _duration(seconds: float) -> str:
    days, rest = divmod(round(seconds), 86_400)
    hours, rest = divmod(rest, 3600)
    return (f"{days} d " if days else "") + f"{hours} h {rest // 60:02} min"
