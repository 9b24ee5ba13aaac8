"""The command line `ballast-bootstrapper`: the service itself, its decision at boot, and what a person may ask.

Exit codes: 0 done or found (and for `time` synchronised), 1 nothing found, refused or not synchronised, 2 bad input.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

from bootstrapper.clock_state import ClockError, ClockState, clock_state
from bootstrapper.identity import IdentityError, identify

EXIT_NOTHING = 1
EXIT_BAD_INPUT = 2


def main(arguments: Sequence[str] | None = None, clock: Callable[[], ClockState] = clock_state) -> int:
    """Run the command line and return the exit code.

    Args:
        arguments: Words after the program's name; None takes those of the process.
        clock: Gives the clock's state; another one for tests.
    """
    options = _parser().parse_args(arguments)
    if options.command == "identity":
        return _identity(options.root, as_json=options.json)
    if options.command == "time":
        return _time(clock, as_json=options.json)
    from bootstrapper import commands  # noqa: PLC0415 - these need more than the standard library

    if not options.root.is_dir():
        return _complain(f"{options.command}: {options.root} is not a folder", EXIT_BAD_INPUT)
    return commands.COMMANDS[options.command](options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ballast-bootstrapper", description="First steps and updates of a Ballast unit.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"ballast-bootstrapper {_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    identity = commands.add_parser("identity", help="serial number and model of this computer, and where they are from")
    identity.add_argument(
        "--root", type=Path, default=Path("/"), metavar="DIR", help="file system to look at (default: this computer's)"
    )
    time = commands.add_parser("time", help="whether the clock is synchronised; exit code 1 when it is not")
    for command in (identity, time):
        command.add_argument("--json", action="store_true", help="one line of JSON instead of text")
    for name, text in _SERVICE.items():
        _add_service(commands.add_parser(name, help=text), name)
    return parser


_SERVICE = {
    "ask": 'one wish to the running service as JSON, like \'{"ask": "status"}\' (root or the product\'s user)',
    "discover": "units on the local network (SSDP)",
    "connect": "try the way to a host layer by layer: link, address, DNS, TCP, TLS, hub",
    "set-time": "set clock or time zone through systemd-timedated",
    "run": "the service: socket, provisioning, time, updates (needs root)",
    "boot": "before the control program starts: decide which version it is (needs root)",
    "status": "updates, provisioning and first boot, as last reported",
    "check": "look for updates now, without installing any",
    "resume": "go on with the update on its way, in this terminal; the service must be stopped",
    "update": "install an update now, in this terminal; the service must be stopped",
}


def _add_service(parser: argparse.ArgumentParser, name: str) -> None:
    parser.add_argument("--root", type=Path, default=Path("/"), metavar="DIR", help="file system to work on")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="default: /etc/ballast/bootstrapper.toml")
    for tool in ("dpkg", "dpkg-deb", "systemctl", "teamviewer"):
        parser.add_argument(f"--{tool}", default=tool, metavar="WORDS", help=argparse.SUPPRESS)
    parser.add_argument("--observe", type=float, default=2.0, metavar="SECONDS", help=argparse.SUPPRESS)
    if name == "ask":
        parser.add_argument("wish", metavar="JSON")
    if name == "connect":
        parser.add_argument("host")
        parser.add_argument("--port", type=int, default=8883)
        parser.add_argument("--trust", type=Path, metavar="FILE", help="PEM of authorities instead of the system's")
    if name == "discover":
        parser.add_argument("--wait", type=float, default=3.0, metavar="SECONDS")
        parser.add_argument("--address", default="", help="own address to ask from (default: the default route's)")
    if name == "set-time":
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--utc", metavar="TIME", help="like 2026-11-21T16:30:00")
        what.add_argument("--zone", help="like Europe/Copenhagen")
        what.add_argument("--ntp", choices=("on", "off"), help="time synchronisation")
        parser.add_argument("--bus", default="", help=argparse.SUPPRESS)
    if name == "status":
        parser.add_argument("--json", action="store_true", help="JSON instead of text")
    if name in {"check", "update"}:
        parser.add_argument("--repository", default="", metavar="URL", help="another one, e.g. file:///media/stick")
    if name == "update":
        parser.add_argument(
            "--kind",
            default="firmware",
            help="firmware (default), bms_configuration, device_configuration, meter_setup",
        )
        parser.add_argument("--slot", default="", metavar="NAME", help="which device data")
        parser.add_argument("--version", default="", metavar="VERSION", help="default: the newest that fits")
        parser.add_argument("--at-once", action="store_true", help="do not wait for low power and no faults")


def _version() -> str:
    try:
        return metadata.version("ballast-ems")
    except metadata.PackageNotFoundError:
        return "not installed"


def _identity(root: Path, *, as_json: bool) -> int:
    if not root.is_dir():
        return _complain(f"identity: {root} is not a folder", EXIT_BAD_INPUT)
    try:
        found = identify(root)
    except IdentityError as error:
        return _complain(f"identity: {error}", EXIT_NOTHING)
    if as_json:
        print(json.dumps(asdict(found)))
        return 0
    print(f"serial number  {found.serial_number}")
    print(f"model          {found.model or 'not known'}")
    print(f"source         {found.source}" + ("" if found.permanent else " (changes with a new installation)"))
    return 0


def _time(clock: Callable[[], ClockState], *, as_json: bool) -> int:
    try:
        state = clock()
    except ClockError as error:
        return _complain(f"time: {error}", EXIT_NOTHING)
    if as_json:
        print(json.dumps(asdict(state)))
    else:
        print(f"synchronised     {'yes' if state.synchronised else 'no'} ({state.state})")
        print(f"estimated error  {state.estimated_error_s:.6f} s")
        print(f"largest error    {state.max_error_s:.6f} s")
    return 0 if state.synchronised else EXIT_NOTHING


def _complain(text: str, code: int) -> int:
    sys.stderr.write(f"ballast-bootstrapper {text}\n")
    return code
