"""What the commands do that need more than the standard library."""

import argparse
import asyncio
import json
import shlex
import sys
from collections.abc import Callable
from datetime import UTC, datetime

from bootstrapper import local_socket, ssdp
from bootstrapper.assembly import Tools, updates_of
from bootstrapper.connectivity import Way
from bootstrapper.durable import read_object
from bootstrapper.places import Places
from bootstrapper.settings import Settings, SettingsError, read_settings
from bootstrapper.update.installer import InstallError
from bootstrapper.update.job import FINISHED, FIRMWARE, Phase
from bootstrapper.update.updates import Asked, Updates

EXIT_REFUSED = 1
EXIT_BAD_INPUT = 2


def tools_of(options: argparse.Namespace) -> Tools:
    """Return the programs of the system."""
    return Tools(
        dpkg=tuple(shlex.split(options.dpkg)),
        dpkg_deb=tuple(shlex.split(options.dpkg_deb)),
        systemctl=tuple(shlex.split(options.systemctl)),
        teamviewer=tuple(shlex.split(options.teamviewer)),
        observe_s=options.observe,
    )


def _settings(options: argparse.Namespace, places: Places) -> Settings:
    return read_settings(options.settings or places.settings)


def boot(options: argparse.Namespace) -> int:
    """Decide which version the control program will be; never keeps it from starting."""
    places = Places(options.root)
    try:
        settings = _settings(options, places)
    except SettingsError as error:  # a wrong word in a file must not stop a rollback
        _complain(f"boot: {error}; the defaults are used")
        settings = Settings()
    try:
        _say(updates_of(places, settings, tools_of(options)).machine.boot() or "nothing to decide")
    except (OSError, InstallError) as error:
        return _complain(f"boot: {error}", EXIT_REFUSED)
    return 0


def _opened(options: argparse.Namespace) -> Updates:
    places = Places(options.root)
    return updates_of(places, _settings(options, places), tools_of(options))


def check(options: argparse.Namespace) -> int:
    """Look for updates and print what there is."""
    try:
        checked = _opened(options).check(options.repository)
    except (OSError, InstallError, SettingsError) as error:
        return _complain(f"check: {error}", EXIT_BAD_INPUT)
    if checked.fault:
        return _complain(f"check: {checked.fault}", EXIT_REFUSED)
    for target in checked.available:
        _say(f"available  {target.kind} {target.version}" + (f" ({target.notes})" if target.notes else ""))
    for name, reason in checked.refused:
        _say(f"not here   {name}: {reason}" if reason else f"not here   {name}")
    if not checked.available:
        _say("nothing newer")
    return 0


def update(options: argparse.Namespace) -> int:
    """Install one update, from beginning to end; interrupted, the service goes on with it."""
    kind = options.kind
    asked = Asked(
        by="administrator",
        kind=kind,
        slot=options.slot or FIRMWARE,
        version=options.version,
        repository=options.repository,
        at_once=options.at_once,
    )
    try:
        updates = _opened(options)
        _say(updates.take_on(asked))
        return _brought_forward(updates)
    except (OSError, InstallError, SettingsError) as error:
        return _complain(f"update: {error}", EXIT_REFUSED)


def resume(options: argparse.Namespace) -> int:
    """Go on with the update that is on its way."""
    try:
        return _brought_forward(_opened(options))
    except (OSError, InstallError, SettingsError) as error:
        return _complain(f"resume: {error}", EXIT_REFUSED)


def _brought_forward(updates: Updates) -> int:
    job = updates.machine.advance()
    if job is None:
        _say("no update is on its way")
        return 0
    _say(f"{job.kind} {job.version}: {job.phase.value}" + (f", {job.reason}" if job.reason else ""))
    if job.phase not in FINISHED:
        _say("the service goes on with it: systemctl start ballast-bootstrapper")
    return 0 if job.phase is Phase.COMMITTED else EXIT_REFUSED


def status(options: argparse.Namespace) -> int:
    """Print what was last reported."""
    places = Places(options.root)
    try:
        updates, first = read_object(places.update_status), read_object(places.status)
    except (OSError, ValueError) as error:
        return _complain(f"status: {error}", EXIT_BAD_INPUT)
    if options.json:
        _say(json.dumps({"updates": updates, "first_boot": first}))
        return 0
    if not updates and not first:
        return _complain("status: nothing has been reported; is ballast-bootstrapper.service running?", EXIT_REFUSED)
    for line in _told(updates, first):
        _say(line)
    return 0


def _told(updates: dict[str, object], first: dict[str, object]) -> list[str]:
    lines: list[str] = []
    if first:
        lines.append(f"{'first boot':16} {'done' if first.get('done') else 'not finished'}")
        steps = first.get("steps")
        lines.extend(
            f"  {step['name']:14} {step['state']}" + (f": {step['text']}" if step["text"] else "")
            for step in (steps if isinstance(steps, list) else [])
        )
    if updates:
        lines.append(f"{'firmware':16} {updates.get('running') or 'none'}")
        for name in ("job", "last"):
            job = updates.get(name)
            if isinstance(job, dict):
                lines.append(
                    f"{'update' if name == 'job' else 'last update':16} {job['kind']} {job['version']} {job['phase']}"
                    f" since {_moment(job['since_utc'])}" + (f": {job['reason']}" if job["reason"] else "")
                )
        lines.append(f"{'looked':16} {_moment(updates.get('checked_utc'))}" + _fault(updates.get("check_fault")))
    return lines


def _fault(text: object) -> str:
    return f": {text}" if text else ""


def _moment(utc_s: object) -> str:
    if not isinstance(utc_s, int | float) or utc_s <= 0.0:
        return "never"
    return datetime.fromtimestamp(utc_s, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def run(options: argparse.Namespace) -> int:
    """Run the service."""
    from bootstrapper.daemon import serve  # noqa: PLC0415 - only this command needs it

    places = Places(options.root)
    try:
        settings = _settings(options, places)
    except SettingsError as error:
        return _complain(f"run: {error}", EXIT_BAD_INPUT)
    return serve(places, settings, tools_of(options))


def ask(options: argparse.Namespace) -> int:
    """Hand one wish to the running service."""
    try:
        wish = json.loads(options.wish)
        answer = local_socket.ask(Places(options.root).socket, wish)
    except (OSError, ValueError) as error:
        return _complain(f"ask: {error}", EXIT_BAD_INPUT)
    _say(json.dumps(answer))
    return 0 if answer.get("accepted") else EXIT_REFUSED


def connect(options: argparse.Namespace) -> int:
    """Try the way to a host and print every layer."""
    layers = Way(options.host, options.port, trust=options.trust, root=options.root).walk()
    for layer in layers:
        _say(f"{layer.name:8} {'ok' if layer.ok else 'NOT OK':7} {layer.text}")
        if layer.todo:
            _say(f"{'':16} {layer.todo}")
    return 0 if layers[-1].ok else EXIT_REFUSED


def discover(options: argparse.Namespace) -> int:
    """Print the units on the local network."""
    try:
        found = asyncio.run(ssdp.discover(options.wait, options.address))
    except OSError as error:
        return _complain(f"discover: {error}")
    for unit in found:
        _say(f"{unit.address:16} {unit.udn} {unit.location}")
    return 0 if found else _complain("discover: no unit has answered")


def set_time(options: argparse.Namespace) -> int:
    """Set clock, zone or synchronisation."""
    from bootstrapper.time_service import TimeService, TimeServiceError  # noqa: PLC0415 - needs a library

    async def act() -> None:
        async with TimeService(options.bus) as service:
            if options.utc:
                moment = datetime.fromisoformat(options.utc)
                await service.set_time(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp())
            elif options.zone:
                await service.set_zone(options.zone)
            else:
                await service.switch_ntp(on=options.ntp == "on")

    try:
        asyncio.run(act())
    except (TimeServiceError, ValueError) as error:
        return _complain(f"set-time: {error}")
    return 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _complain(text: str, code: int = EXIT_REFUSED) -> int:
    sys.stderr.write(f"ballast-bootstrapper {text}\n")
    return code


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": run,
    "boot": boot,
    "status": status,
    "check": check,
    "resume": resume,
    "ask": ask,
    "connect": connect,
    "discover": discover,
    "set-time": set_time,
    "update": update,
}
