"""`ballast protect --write`: an installer writes an inverter's protection, with the controller stopped (INV-06)."""

import argparse
import asyncio
import datetime as dt
import getpass
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from app import clock
from app.link_client import LinkError, nobody_runs
from app.look_back import EXIT_BAD_INPUT, EXIT_DIFFERENT
from app.paths import Paths, default_paths, sockets_of_all, under
from app.protect_table import compared
from app.site_file import SiteFileError, read_site, settings_of
from app.site_model import InverterEntry, SiteModel
from control.grid_code.differences import differences
from control.grid_code.protection import NAMES
from hardware.config import CanConnection
from hardware.link import IdentityError
from hardware.link import LinkError as LineError
from hardware.modbus import ModbusBus
from hardware.profile import Profile, ProfileError, Provenance, load_profile
from hardware.protection_sets import ProtectionError
from hardware.protection_write import ProtectionWriter
from hardware.registers import Registers

RECORD = "protection.jsonl"
"""File in the data folder that keeps who wrote what."""


class Refused(Exception):  # noqa: N818 - what the installer reads
    """Why nothing is written, in one sentence."""


def write(options: argparse.Namespace) -> int:
    """Compare, and with `--yes` write and compare again: 0 nothing differs now, 1 something does, 2 refused."""
    try:
        model = read_site(options.site)
        wanted = _wanted(model, options.site)
        entry = _entry(model, options.inverter)
        profile = _profile(entry)
        paths = under(options.data) if options.data else default_paths()
        return asyncio.run(_session(options, entry, profile, wanted, paths))
    except (
        LinkError,
        Refused,
        SiteFileError,
        ProfileError,
        LineError,
        IdentityError,
        ProtectionError,
        OSError,
    ) as error:
        sys.stderr.writelines(f"ballast protect: {line}\n" for line in str(error).splitlines())
        return EXIT_BAD_INPUT


def _wanted(model: SiteModel, path: Path) -> dict[str, float]:
    codes = settings_of(model).grid_code
    if not codes:
        raise Refused(f"{path}: has no [grid_code], so there is nothing to write")
    return codes[0].protection


def _entry(model: SiteModel, device_id: str | None) -> InverterEntry:
    """Return the one inverter that is meant."""
    names = ", ".join(entry.id for entry in model.inverters)
    found = [entry for entry in model.inverters if device_id in {None, entry.id}]
    if not found:
        raise Refused(f"{device_id} is no inverter of this site; there are {names}")
    if len(found) > 1:
        raise Refused(f"one inverter at a time: give --inverter, one of {names}")
    return found[0]


def _profile(entry: InverterEntry) -> Profile:
    """Return the profile of an inverter whose protection may be written at all."""
    profile = load_profile(entry.profile)
    if profile.provenance is Provenance.PLACEHOLDER:
        raise Refused(f"{entry.id}: profile {profile.id} is a placeholder and never writes to hardware")
    if not profile.protection.writable or isinstance(entry.connection, CanConnection):
        text = f"{entry.id}: profile {profile.id} knows no protection setting that can be written over the line"
        raise Refused(f"{text}; set it with the maker's own tool and compare it with `ballast protect`")
    if not profile.may_write(acknowledged=entry.acknowledge_unverified_writes):
        text = f"{entry.id}: profile {profile.id} was never checked on this very device"
        raise Refused(f"{text}; set acknowledge_unverified_writes in the site file after a test")
    return profile


async def _session(
    options: argparse.Namespace, entry: InverterEntry, profile: Profile, wanted: dict[str, float], paths: Paths
) -> int:
    await nobody_runs(*sockets_of_all(options.connect or paths.socket))
    connection = entry.connection
    if isinstance(connection, CanConnection):
        raise Refused(f"{entry.id} is on CAN")
    defaults = profile.transports[connection.type]
    bus = ModbusBus(connection, defaults, clock.monotonic_s)
    unit = defaults.unit if connection.unit is None else connection.unit
    timeout_s = entry.timeout_s or defaults.timeout_s
    registers = Registers(profile, defaults, bus, unit, timeout_s, clock.monotonic_s, variant=entry.map_variant)

    async def write_words(address: int, words: Sequence[int]) -> None:
        await bus.write(unit, address, words, timeout_s)

    try:
        writer = ProtectionWriter(registers, write_words)
        shown = await writer.shown()
        changes = writer.to_write(wanted, shown)
        sys.stdout.writelines(f"{line}\n" for line in compared(entry.id, shown, wanted, changes))
        if not changes:
            sys.stdout.write("Nothing to write.\n")
            return EXIT_DIFFERENT if differences(wanted, shown) else 0
        if not options.yes:
            sys.stdout.write("Nothing has been written. Add --yes to write what is marked.\n")
            return EXIT_DIFFERENT
        return await _written(writer, entry.id, wanted, changes, shown, paths)
    finally:
        bus.close()


async def _written(
    writer: ProtectionWriter,
    device_id: str,
    wanted: dict[str, float],
    changes: dict[str, float],
    before: dict[str, float],
    paths: Paths,
) -> int:
    """Write, keep a record of it, and show what the device says now."""
    failure = ""
    try:
        after = await writer.write(changes)
    except (LineError, ProtectionError) as error:
        failure = str(error)
        after = await writer.shown()
    _keep(paths.data, device_id, changes, before, after, failure)
    sys.stdout.write("\nRead back:\n")
    sys.stdout.writelines(f"{line}\n" for line in compared(device_id, after, wanted))
    unheld = [NAMES[name].text for name in changes if name not in after or differences({name: changes[name]}, after)]
    if failure:
        sys.stderr.write(f"ballast protect: {device_id}: {failure}\n")
    if unheld:
        sys.stderr.write(f"ballast protect: {device_id} does not show what was to be written: {', '.join(unheld)}\n")
    if failure or unheld:
        return EXIT_BAD_INPUT
    return EXIT_DIFFERENT if differences(wanted, after) else 0


def _keep(
    data: Path,
    device_id: str,
    changes: dict[str, float],
    before: dict[str, float],
    after: dict[str, float],
    failure: str,
) -> None:
    """Append who wrote what to the record of the unit."""
    data.mkdir(parents=True, exist_ok=True)
    line = {
        "at_utc": dt.datetime.fromtimestamp(clock.now().at_utc, dt.UTC).isoformat(timespec="seconds"),
        "by": getpass.getuser(),
        "inverter": device_id,
        "written": changes,
        "before": {name: before[name] for name in changes if name in before},
        "after": {name: after[name] for name in changes if name in after},
        "failure": failure,
    }
    with (data / RECORD).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
