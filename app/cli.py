"""The command line `ballast`."""

import argparse
import importlib
import os
import select
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app.__main__ import INTERRUPTED
from app.cli_examples import add_examples
from app.cli_hub import add_hub, add_hub_send
from app.cli_installer import (
    add_access,
    add_adopt,
    add_artifact,
    add_commission,
    add_devices,
    add_logs,
    add_outputs,
    add_protect,
)
from app.cli_parts import add_connection, file_to_write, seconds
from app.cli_services import add_frequency, add_operator_log, add_prequalify
from app.cli_simulate import add_rehearse, add_simulate, add_simulate_site
from app.cli_upkeep import add_upkeep
from app.paths import default_paths, under
from app.scan_options import add_scan
from app.site_place import INSTALLED, in_force
from app.version import version
from hmi.region import LANGUAGES
from simulator.faults import FaultError, PlannedFault, parse_fault

Command = Callable[[argparse.Namespace], int]
Add = Callable[..., argparse.ArgumentParser]
"""`add_parser` of the sub-commands; each command is imported only when it is used."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    options = parser().parse_args(arguments)
    if getattr(options, "site", None) == INSTALLED:
        options.site = in_force(INSTALLED, under(options.data) if getattr(options, "data", None) else default_paths())
    module, _, name = options.command.partition(":")
    try:
        command: Command = getattr(importlib.import_module(module), name)  # takes up to a second
        code = command(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        sys.stderr.write("\n" if sys.stderr.isatty() else "")
        return INTERRUPTED
    except BrokenPipeError:
        if not _has_reader():
            return 0  # `ballast … | head` has seen enough
        raise
    return code


def _has_reader() -> bool:
    """Tell whether somebody still reads what is written; if nobody does, what is left goes nowhere."""
    out = sys.stdout.fileno()
    watched = select.poll()
    watched.register(out, 0)  # an end that nobody reads from is told unasked
    if not any(state & select.POLLERR for _, state in watched.poll(0)):
        return True
    os.dup2(os.open(os.devnull, os.O_WRONLY), out)
    return False


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    top = argparse.ArgumentParser(
        prog="ballast",
        description="Ballast, the open energy management controller for battery storage.",
        epilog="`ballast COMMAND --help` ends with examples. To begin: `ballast demo` or `ballast console --demo`.",
    )
    top.add_argument("--version", action="version", version=f"ballast {version()}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_demo(commands.add_parser)
    _add_run(commands.add_parser)
    _add_setup(commands.add_parser)
    _add_check(commands.add_parser)
    _add_replay(commands.add_parser)
    _add_explain(commands.add_parser)
    _add_console(commands.add_parser)
    _add_ask(commands.add_parser)
    _add_screenshot(commands.add_parser)
    add_simulate_site(commands.add_parser)
    add_simulate(commands.add_parser)
    add_rehearse(commands.add_parser)
    _add_config(commands.add_parser)
    _add_plan(commands.add_parser)
    _add_services(commands.add_parser)
    _add_history(commands.add_parser)
    _add_info(commands.add_parser)
    add_upkeep(commands.add_parser)
    add_protect(commands.add_parser)
    add_outputs(commands.add_parser)
    add_access(commands.add_parser)
    add_devices(commands.add_parser)
    add_commission(commands.add_parser)
    add_logs(commands.add_parser)
    add_artifact(commands.add_parser)
    add_operator_log(commands.add_parser)
    add_prequalify(commands.add_parser)
    add_frequency(commands.add_parser)
    add_scan(commands.add_parser, seconds)
    add_adopt(commands.add_parser)
    add_hub(commands.add_parser)
    add_hub_send(commands.add_parser)
    for name, command in commands.choices.items():
        add_examples(name, command)
    return top


def _add_demo(add: Add) -> None:
    parser = add(
        "demo",
        help="simulated site and appliance together",
        description="Run a simulated site and the whole appliance against it, over real Modbus TCP and CAN frames.",
    )
    parser.add_argument("--headless", action="store_true", help="no screen at all; plain asyncio")
    parser.add_argument("--site", help="residential (default), commercial, tour, or a site file (TOML)")
    parser.add_argument(
        "--tour",
        type=Path,
        nargs="?",
        const=Path("images"),
        metavar="FOLDER",
        help="step through every page in every size, theme and language, and keep pictures (default folder: images)",
    )
    parser.add_argument(
        "--past",
        type=float,
        default=26.0,
        metavar="HOURS",
        help="what the house of the tour has lived before, in virtual time (default 26; 0: nothing)",
    )
    parser.add_argument("--duration", type=seconds, help="end after this many seconds (default: until Ctrl-C)")
    parser.add_argument("--summary", type=file_to_write, metavar="FILE", help="write the figures of the run as JSON")
    parser.add_argument(
        "--recording", type=file_to_write, metavar="FILE", help="record every cycle, for `ballast replay`"
    )
    parser.add_argument("--cloud", action="store_true", help="with an emulated IoT Hub; see `ballast hub-send`")
    _add_fault_option(parser)
    parser.add_argument("--data", type=Path, help="folder for history, state and logs (default: a temporary one)")
    _add_screen_options(parser)
    parser.set_defaults(command="app.demo:demo")


def _add_fault_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--fault",
        type=fault_text,
        action="append",
        default=[],
        metavar="NAME[:DEVICE]@SECONDS[+DURATION]",
        help="make a device fail, e.g. meter-silent@20 or inverter-silent:inverter2@30+5 (default: 10 s long)",
    )


def _add_screen_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--theme", choices=("dark", "light"), help="default: as the site file says")
    codes = tuple(map(str, LANGUAGES))
    parser.add_argument("--language", choices=codes, help="of the screen (default: as the site file says)")
    parser.add_argument("--size", type=_size, metavar="WxH", help="window size, e.g. 1024x600")


def _add_run(add: Add) -> None:
    parser = add(
        "run",
        help="run the appliance on a real site",
        description="Control the devices of a site. One program at a time has a data folder: a second one commands "
        "nothing and ends with exit code 2.",
    )
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    parser.add_argument("--headless", action="store_true", help="no screen; plain asyncio")
    parser.add_argument(
        "--last-good",
        action="store_true",
        help="with a wrong site file, start on the last good one and raise an alarm (what the service does)",
    )
    parser.add_argument(
        "--or-setup",
        action="store_true",
        default=bool(os.environ.get("BALLAST_OR_SETUP")),
        help="with a wrong site file and no last good one, show on the screen what is wrong (what the service does)",
    )
    parser.add_argument("--data", type=Path, help="folder for history, state and logs")
    parser.add_argument(
        "--recording", type=file_to_write, metavar="FILE", help="record every cycle, for `ballast replay`"
    )
    parser.add_argument("--stand-by", type=int, help=argparse.SUPPRESS)  # of `app.hand_over`
    parser.add_argument("--log-level", choices=("debug", "info", "warning", "error"), default="info")
    _add_screen_options(parser)
    parser.set_defaults(command="app.commands:run")


def _add_setup(add: Add) -> None:
    parser = add(
        "setup",
        help="what the screen of a unit without a site file runs: first boot, PIN, setting up the site",
        description="No controller, no devices, no power. Ends with exit code 0 when there is a site file that can be "
        "used; the service then starts the controller.",
    )
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    parser.add_argument("--headless", action="store_true", help="no screen; only wait for the site file")
    parser.add_argument("--data", type=Path, help="folder for PINs, logs and a site file made at the screen")
    parser.add_argument("--rotation", type=int, choices=(0, 90, 180, 270), help="how the panel is mounted (default: 0)")
    parser.add_argument("--root", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--log-level", choices=("debug", "info", "warning", "error"), default="info")
    _add_screen_options(parser)
    parser.set_defaults(command="app.setup:setup")


def _add_check(add: Add) -> None:
    parser = add("check", help="check a site file, or list every key it may have")
    parser.add_argument("file", type=Path, nargs="?", help="default: the one in force on this computer")
    parser.add_argument("--keys", action="store_true", help="list every key with range, default and when it applies")
    parser.set_defaults(command="app.commands:check")


def _add_replay(add: Add) -> None:
    parser = add(
        "replay",
        help="replay a recording and compare every command, or ask what other settings would have changed",
    )
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="change a key of the site file, e.g. limits.max_discharge_w=5000 or control.mode=passive (repeatable)",
    )
    parser.set_defaults(command="app.look_back:replay_recording")


def _add_explain(add: Add) -> None:
    parser = add(
        "explain",
        help="why this power? the way from request to readback, in words",
        description="Explain one cycle of a recording, or of the unit that runs on this computer.",
    )
    parser.add_argument(
        "--at",
        metavar="TIME",
        help="seconds since the begin of the recording, a time of day (UTC) or a moment; default: the newest cycle",
    )
    parser.add_argument("--recording", type=Path, metavar="FILE", help="a recording or an incident file")
    parser.add_argument("--json", action="store_true", help="the whole record instead of words")
    add_connection(parser)
    parser.set_defaults(command="app.look_back:explain")


def _add_console(add: Add) -> None:
    parser = add(
        "console",
        help="watch and steer a running or simulated unit from the keyboard",
        description="Keyboard control of a unit: set-points, states, modes, stops, faults of a simulated site.",
    )
    parser.add_argument("--demo", action="store_true", help="start a simulated site and a unit of its own")
    parser.add_argument("--site", default="residential", help="with --demo: residential, commercial, or a site file")
    add_connection(parser)
    parser.set_defaults(command="app.console:console")


def _add_ask(add: Add) -> None:
    parser = add("modes", help="list the control modes, or the parameters of one")
    parser.add_argument("mode", nargs="?", metavar="MODE")
    parser.set_defaults(command="app.ask:modes")
    parser = add(
        "ask",
        help="one request to the running unit: mode, power, state, stop, release, acknowledge, or any as JSON",
        description="Hand one request to the unit that runs on this computer. Exit code 0 accepted, 1 refused.",
    )
    what = ("mode", "power", "state", "stop", "emergency-stop", "release", "acknowledge", "reset")
    what = (*what, "sell", "take-back", "test-frequency", "json")
    parser.add_argument("what", choices=what)
    parser.add_argument("words", nargs="*", metavar="WORD", help="e.g. peak_shaving import_limit_w=5000")
    parser.add_argument("--reason", default="", help="why; kept in the event log")
    parser.add_argument("--valid", type=seconds, default=60.0, metavar="SECONDS", help="life of a set-point")
    parser.add_argument("--confirm", action="store_true", help="second step of releasing a stop")
    parser.add_argument("--start", default="", help="begin of a volume, UTC (default: the next quarter of an hour)")
    parser.add_argument("--hours", type=float, default=1.0, help="length of a volume (default: 1)")
    parser.add_argument("--minutes", type=float, default=15.0, help="length of a test mode (default: 15)")
    parser.add_argument("--acknowledge-market", action="store_true", help="test although volumes are sold")
    add_connection(parser)
    parser.set_defaults(command="app.ask:ask")


def _add_screenshot(add: Add) -> None:
    parser = add("screenshot", help="a picture of one page, from a running demo; of all pages: `ballast demo --tour`")
    parser.add_argument("page", help="name of a page")
    parser.add_argument("--out", type=Path, required=True, help="PNG file")
    parser.add_argument("--site", default="residential", help="residential, commercial, or a site file (TOML)")
    _add_fault_option(parser)
    parser.add_argument("--after", type=seconds, default=8.0, help="seconds of demo before the picture (default: 8)")
    _add_screen_options(parser)
    parser.set_defaults(command="app.screenshot:screenshot")


def _add_config(add: Add) -> None:
    parser = add("undo", help="put the site file before the current one back in place")
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    parser.add_argument("--data", type=Path)
    parser.set_defaults(command="app.commands:config_undo")


def _add_plan(add: Add) -> None:
    parser = add("plan", help="plan a site offline, from the reference days: a table and a picture")
    parser.add_argument("--site", default="residential", help="residential, commercial, or a site file (TOML)")
    parser.add_argument("--at", default="2026-05-27T14:00", help="local time of the plan (default: %(default)s)")
    parser.add_argument("--soc", type=float, default=50.0, help="state of charge at that time, %% (default: 50)")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw it too: a name ending in .png or .svg")
    parser.set_defaults(command="app.plan_command:plan_command")


def _add_services(add: Add) -> None:
    parser = add("services", help="grid services: what is offered and sold, and whether a bid would be covered")
    parser.add_argument("--site", help="residential, commercial, or a site file (TOML), instead of the running unit")
    parser.add_argument("--bid", nargs="+", default=[], metavar="PRODUCT=WATTS", help="e.g. fcr-d-up=20000 fcr-n=5000")
    parser.add_argument("--start", default="", help="begin of the bid, UTC (default: the next quarter of an hour)")
    parser.add_argument("--hours", type=float, default=1.0, help="length of the bid (default: 1)")
    parser.add_argument("--soc", type=float, default=50.0, help="with --site: state of charge, %% (default: 50)")
    add_connection(parser)
    parser.set_defaults(command="app.services_command:services")


def _add_history(add: Add) -> None:
    parser = add(
        "history",
        help="list, export and plot what was recorded; read the event log",
        description="Values and events of a running unit or of a copied data folder. Without options: what there is. "
        "Times are UTC, or lengths back from now such as 90min, 24h, 7d.",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="data folder of the unit, or a copy of it")
    parser.add_argument(
        "--series",
        action="append",
        default=[],
        metavar="NAMES",
        help="series by name or pattern, e.g. grid_w,soc_pct or 'inverter*.w' (repeatable)",
    )
    parser.add_argument("--since", metavar="TIME", help="begin (default: 24 h before the end)")
    parser.add_argument("--until", metavar="TIME", help="end (default: now)")
    parser.add_argument(
        "--step",
        choices=("1s", "1min", "5min", "15min", "1h", "6h", "1d"),
        help="resolution (default: as many points as a screen shows)",
    )
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write values or events as CSV (- for the terminal)")
    parser.add_argument(
        "--extremes", action="store_true", help="with --csv: smallest and largest value beside the mean"
    )
    parser.add_argument(
        "--plot", type=Path, metavar="FILE", help="draw the series: a name ending in .png, .svg or .pdf"
    )
    parser.add_argument("--events", action="store_true", help="the event log instead of values")
    parser.add_argument("--kind", action="append", default=[], metavar="KINDS", help="with --events: only these kinds")
    parser.add_argument("--text", help="with --events: only entries with this text")
    parser.set_defaults(command="app.history_command:history")


def _add_info(add: Add) -> None:
    parser = add(
        "info",
        help="what a unit knows about its own life: version, run time, battery health",
        description="System information of a unit that runs on this computer, or of its data folder.",
    )
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_connection(parser)
    parser.set_defaults(command="app.info_command:info")


def fault_text(text: str) -> PlannedFault:
    """Read a fault from the command line."""
    try:
        return parse_fault(text)
    except FaultError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    try:
        size = int(width), int(height)
    except ValueError:
        size = 0, 0
    if not (320 <= size[0] <= 8000 and 240 <= size[1] <= 8000):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size like 1024x600 (320x240 to 8000x8000)")
    return size
