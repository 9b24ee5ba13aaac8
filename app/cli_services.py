"""Command line of the operator's log and of prequalification."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli_parts import add_connection, folder_to_write, seconds

Add = Callable[..., argparse.ArgumentParser]
SERVICES = ("fcr-n", "fcr-d-up", "fcr-d-down", "ffr")


def add_operator_log(add: Add) -> None:
    """Add `ballast operator-log`."""
    parser = add(
        "operator-log",
        help="what was logged for the transmission system operator; deliver a part of it",
        description="Without --out: list the log. With it: write the rows of a span as the operator wants its files.",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="data folder of the unit, or a copy of it")
    parser.add_argument("--out", type=folder_to_write, metavar="DIR", help="folder for the files")
    parser.add_argument("--since", default="24h", metavar="TIME", help="begin: 24h, 5d, 2026-11-21 (default: 24h)")
    parser.add_argument("--until", default="0s", metavar="TIME", help="end (default: now)")
    parser.add_argument("--service", choices=SERVICES, help="only this one (default: those that were sold)")
    parser.add_argument("--site", type=Path, metavar="FILE", help="site file with resource, area and time zone")
    _add_naming(parser)
    parser.add_argument("--date", metavar="YYYYMMDD", help="date of delivery at the end of the names")
    parser.set_defaults(command="app.operator_command:operator_log")


def add_prequalify(add: Add) -> None:
    """Add `ballast prequalify`."""
    parser = add(
        "prequalify",
        help="the TSO's tests of FCR and FFR, with files, report and a verdict on each requirement",
        description="Run the test sequences against the real controller, on a simulated plant (virtual time) or on the "
        "unit that runs. Writes the TSO's CSV files, report.html and verdict.json. Exit code 0 passed, 1 failed.",
    )
    parser.add_argument("service", choices=SERVICES)
    parser.add_argument("--plant", choices=("simulated", "site"), default="simulated", help="default: simulated")
    parser.add_argument(
        "--out", type=folder_to_write, metavar="DIR", help="folder for the files (default: prequalification/...)"
    )
    parser.add_argument(
        "--test",
        action="append",
        default=[],
        choices=("main", "sine", "linearity", "energy"),
        help="only this part (repeatable): step or ramp test, sines, linearity, energy management",
    )
    parser.add_argument(
        "--from-files", type=Path, metavar="DIR", help="judge the files of a folder again; plays nothing"
    )
    parser.add_argument(
        "--frequency-measurement",
        type=_seconds_from_zero,
        default=1.0,
        metavar="SECONDS",
        help="time constant of your frequency measurement, for Req 8 and 9 (default: 1, what the TSO assumes)",
    )
    parser.add_argument(
        "--capacity", type=seconds, default=1000.0, metavar="KW", help="capacity tested (default: 1000)"
    )
    parser.add_argument("--threshold", choices=("49.7", "49.6", "49.5"), default="49.7", help="FFR: threshold, Hz")
    parser.add_argument("--support", choices=("long", "short"), default="long", help="FFR: 30 s or 5 s")
    _add_naming(parser)
    plant = parser.add_argument_group("simulated plant")
    plant.add_argument("--dead-time", type=_seconds_from_zero, default=0.3, metavar="SECONDS", help="default: 0.3")
    plant.add_argument("--lag", type=_seconds_from_zero, default=0.1, metavar="SECONDS", help="default: 0.1")
    plant.add_argument("--ramp", type=seconds, metavar="SHARE", help="ramp limit, share of the capacity per second")
    plant.add_argument("--energy", type=seconds, metavar="KWH", help="reservoir (default: enough not to be limited)")
    plant.add_argument("--cycle", type=_cycle, default=0.1, metavar="SECONDS", help="control cycle (default: 0.1)")
    plant.add_argument(
        "--fast-path", type=_seconds_from_zero, default=0.0, metavar="SECONDS", help="new frequency every"
    )
    plant.add_argument("--combined", type=_share, default=0.0, metavar="SHARE", help="FCR-D: with FCR-N, share of it")
    plant.add_argument("--speed", type=seconds, default=0.0, metavar="N", help="N times real time (default: full)")
    site = parser.add_argument_group("unit that runs")
    site.add_argument("--yes", action="store_true", help="do not ask before the battery is driven")
    site.add_argument("--limited", action="store_true", help="the reservoir is a limited one: test energy management")
    add_connection(parser)
    parser.set_defaults(command="app.prequalification.command:prequalify")


def _seconds_from_zero(text: str) -> float:
    return 0.0 if text.strip("0.") == "" and text else seconds(text)


def _share(text: str) -> float:
    value = _seconds_from_zero(text)
    if value > 1.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share from 0 to 1")
    return value


def _cycle(text: str) -> float:
    value = seconds(text)
    if not 0.02 <= value <= 0.2 or abs(value * 100 - round(value * 100)) > 1e-9:
        raise argparse.ArgumentTypeError(f"{text!r} is not a cycle of 0.02 to 0.2 s in steps of 0.01")
    return value


def _add_naming(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--resource", metavar="NAME", help="name of the resource in file names; no underscore")
    parser.add_argument("--area", metavar="AREA", help="bidding area in file names, such as SE3")
    parser.add_argument("--zone", choices=("UTC", "CET"), help="time in files (default: UTC)")


def add_frequency(add: Add) -> None:
    """Add `ballast frequency`."""
    parser = add(
        "frequency",
        help="frequency simulator: show a sequence, play one into the test mode, steer simulated mains",
        description="Sequences by name (`ballast frequency list`) or from a file (CSV of a recording, TOML of parts). "
        "`play` begins the test mode of the running unit: an alarm says so as long as it lasts. "
        "`mains` holds the grid frequency of a simulated site (Hz, or `free`).",
    )
    parser.add_argument("action", choices=("list", "show", "play", "stop", "mains"))
    parser.add_argument("what", nargs="?", metavar="NAME|FILE|HZ")
    parser.add_argument("--minutes", type=_minutes, help="play: length of the test mode (default: of the sequence)")
    parser.add_argument(
        "--acknowledge-market", action="store_true", help="play: although volumes are sold and will not be delivered"
    )
    parser.add_argument("--plot", type=Path, metavar="FILE", help="show: draw it (.png, .svg, .pdf)")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="show: write its values, ten a second")
    add_connection(parser)
    parser.set_defaults(command="app.frequency_command:frequency")


def _minutes(text: str) -> float:
    value = seconds(text)
    if not 1.0 <= value <= 1440.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of minutes from 1 to 1440")
    return value
