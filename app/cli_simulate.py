"""Commands of the simulator: a site alone, scenarios and rehearsals in virtual time."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli_parts import add_connection, folder_to_write, seconds

Add = Callable[..., argparse.ArgumentParser]


def add_simulate_site(add: Add) -> None:
    """Add `ballast simulate-site`."""
    parser = add("simulate-site", help="the simulated site alone, for your own controller")
    parser.add_argument("--site", default="residential", help="residential, commercial, or a site file (TOML)")
    parser.add_argument("--truth", action="store_true", help="print the true values once a second as JSON")
    parser.add_argument("--writes", action="store_true", help="print a line for each write to a Modbus device")
    parser.set_defaults(command="app.commands:simulate_site")


def add_simulate(add: Add) -> None:
    """Add `ballast simulate`."""
    parser = add(
        "simulate",
        help="run a scenario, or rehearse a mode, in virtual time",
        description="Controller and simulated plant together, much faster than real time. See docs/simulate.md.",
    )
    parser.add_argument("scenario", nargs="?", help="name of a shipped scenario, a file (TOML), or `all`")
    parser.add_argument("--list", action="store_true", help="list the shipped scenarios")
    parser.add_argument(
        "--out", type=folder_to_write, metavar="DIR", help="folder for the files (default: simulation/NAME)"
    )
    parser.add_argument("--no-plot", action="store_true", help="draw no picture")
    parser.add_argument("--svg", action="store_true", help="draw plot.svg as well")
    parser.add_argument("--no-recording", action="store_true", help="write no recording for `ballast replay`")
    rehearse = parser.add_argument_group("rehearsal", "a mode on a simulated day with the devices of a site")
    rehearse.add_argument("--site", help="residential, commercial, or a site file (TOML)")
    rehearse.add_argument("--mode", help="mode to rehearse (default: that of the site file)")
    rehearse.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="parameter of the mode")
    rehearse.add_argument(
        "--simulation",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="key of the site file's [simulation], e.g. pv=pv_clear or load_scale=2",
    )
    rehearse.add_argument("--hours", type=_hours, help="length (default: 24)")
    rehearse.add_argument("--start", help="local date and time (default: 2026-06-21T00:00:00)")
    parser.set_defaults(command="app.simulate:simulate")


def add_rehearse(add: Add) -> None:
    """Add the command that tries a mode of the running unit."""
    parser = add(
        "rehearse",
        help="try a mode of the running unit on the simulator first: what would be different?",
        description="From the unit's charge, time, settings and last day the next hours are lived twice in virtual "
        "time: as it is, and with the mode. The unit itself goes on unchanged. See docs/simulate.md.",
    )
    parser.add_argument("mode", metavar="MODE", help="mode to try; `ballast modes` lists them")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="parameter of the mode")
    parser.add_argument("--hours", type=_rehearsed_hours, default=24.0, help="length (default: 24, up to 168)")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw both: a name ending in .png or .svg")
    parser.add_argument("--json", action="store_true", help="all figures as JSON instead of words")
    add_connection(parser)
    parser.set_defaults(command="app.rehearse_command:rehearse")


def _rehearsed_hours(text: str) -> float:
    value = seconds(text)
    if not 1.0 <= value <= 168.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of hours from 1 to 168")
    return value


def _hours(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0.0 < value <= 744.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of hours above 0 and up to 744")
    return value
