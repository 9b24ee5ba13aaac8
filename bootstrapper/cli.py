"""The command line `ballast-bootstrapper`: what a unit knows about itself before the product runs.

Exit codes: 0 found (and for `time` synchronised), 1 nothing found or not synchronised, 2 bad input.
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
    return _time(clock, as_json=options.json)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ballast-bootstrapper", description="First steps of a Ballast unit: identity and time.", allow_abbrev=False
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
    return parser


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
