"""Commands of the installer: profiles, protection, commissioning."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli_parts import add_connection, folder_to_write
from app.site_place import INSTALLED

Add = Callable[..., argparse.ArgumentParser]


def add_protect(add: Add) -> None:
    """Add `ballast protect`."""
    parser = add(
        "protect",
        help="compare an inverter's own protection with the grid code of the site",
        description="Show what an inverter's protection is set to and what the grid code asks for. The controller "
        "never writes it; an installer may, with --write, where the inverter offers it over the line and the unit is "
        "stopped. Exit code 0 all agrees, 1 something differs, 2 it could not be done.",
    )
    parser.add_argument("--inverter", metavar="ID", help="only this one")
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    parser.add_argument("--recording", type=Path, metavar="FILE", help="the last cycle of a recording, not the unit")
    parser.add_argument("--write", action="store_true", help="ask the inverter itself and show what would be written")
    parser.add_argument("--yes", action="store_true", help="with --write: write it, and read it back")
    add_connection(parser)
    parser.set_defaults(command="app.protect:protect")


def add_adopt(add: Add) -> None:
    """Add `ballast adopt`."""
    parser = add(
        "adopt",
        help="put a site file that was proposed (at the screen, by a scan) in place of the one in force",
        description="Check the file, show what would change, and with --yes put it in place in one step; the file "
        "before it is kept beside it. The unit uses it after its next start.",
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    parser.add_argument("--yes", action="store_true", help="put it in place; without it only look")
    parser.add_argument("--data", type=Path, help="data folder of the unit")
    parser.set_defaults(command="app.adopt_command:adopt")


def add_devices(add: Add) -> None:
    """Add `ballast devices`."""
    parser = add(
        "devices",
        help="list the devices there are profiles for, with source and capabilities; or one in detail",
        description="Table of all device profiles. The same table with notes is in docs/devices.md.",
    )
    parser.add_argument("profile", nargs="?", metavar="PROFILE", help="one profile with all its points")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(command="app.devices_command:devices")


def add_commission(add: Add) -> None:
    """Add `ballast commission`."""
    parser = add(
        "commission",
        help="test pulse: find swapped or reversed transformers, wrong phases, signs, scales and delays",
        description="Let each inverter discharge and charge a few times and compare what the meters show. Writes a "
        "report. Exit code 0 all is well, 1 something is wrong or could not be told, 2 it could not be done.",
    )
    parser.add_argument("--plant", choices=("real", "simulated"), default="real", help="default: the running unit")
    parser.add_argument("--site", help="site file (default: /etc/ballast/site.toml; simulated: residential)")
    parser.add_argument("--power", type=float, metavar="W", help="power of the pulses (default: 40 %% of the rating)")
    parser.add_argument("--pulses", type=int, default=3, metavar="N", help="how often each way, 1 to 20 (default: 3)")
    parser.add_argument("--inverter", metavar="ID", help="only this one (default: one after the other)")
    parser.add_argument("--fault", default="", metavar="NAME[:DEVICE]", help="simulated: a wiring fault to be found")
    parser.add_argument(
        "--out", type=folder_to_write, default=Path("commissioning"), metavar="DIR", help="default: %(default)s"
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help="begin on the running unit; without it the command only says what it would do (simulated: begins anyway)",
    )
    add_connection(parser)
    parser.set_defaults(command="app.commission_command:commission")


def add_outputs(add: Add) -> None:
    """Add `ballast outputs`."""
    parser = add(
        "outputs",
        help="set every output to its safe value while the unit does not run (what the service does after a kill)",
        description="Files and Modbus relays keep their state when the program is killed. This opens the boards of the "
        "site file, sets every output to its safe_value and reads it back. Exit code 0 all are safe, 1 one is not, "
        "2 refused (the unit runs, or the site file is wrong).",
    )
    parser.add_argument("--safe", action="store_true", required=True, help="set them to their safe values")
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    add_connection(parser)
    parser.set_defaults(command="app.outputs_command:outputs")


def add_access(add: Add) -> None:
    """Add `ballast access`."""
    parser = add(
        "access",
        help="PINs of the touchscreen: list the levels, set or remove a PIN",
        description="PINs of the levels operator, installer and service. A PIN is typed hidden, or read from the "
        "standard input; it is never part of the command. Needs write access to the unit's state folder (root).",
    )
    parser.add_argument("what", choices=("list", "set-pin", "remove-pin"))
    parser.add_argument("role", nargs="?", choices=("operator", "installer", "service"), default="installer")
    parser.add_argument("--data", type=Path, help="data folder of the unit (default: that of the service)")
    parser.set_defaults(command="app.access_command:access")


def add_logs(add: Add) -> None:
    """Add `ballast logs`."""
    parser = add(
        "logs",
        help="list the log files, or pack them for support: an archive without secrets",
        description="With --bundle: log files, event log, newest incidents and faults, site file and system "
        "information in one archive, with keys, tokens and passwords removed.",
    )
    parser.add_argument("--bundle", type=Path, metavar="FILE", help="write the archive (.zip)")
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    parser.add_argument("--data", type=Path, help="data folder of the unit")
    parser.set_defaults(command="app.log_bundle:logs")


def add_artifact(add: Add) -> None:
    """Add `ballast artifact` with its own commands."""
    parser = add("artifact", help="keys, signatures and checks of configurations that the cloud sends to units")
    inside = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    key = inside.add_parser("key", help="make a pair of keys: private into a file, public on the terminal")
    key.add_argument("file", type=Path)
    key.set_defaults(command="app.artifact_command:make_key")
    sign = inside.add_parser("sign", help="print the signed manifest of a file")
    sign.add_argument("--key", type=Path, required=True, metavar="FILE", help="private key (PEM)")
    sign.set_defaults(command="app.artifact_command:sign")
    check = inside.add_parser("check", help="check a file as a unit will; exit code 1 when it would be refused")
    check.add_argument("--site", default="residential", help="residential, commercial, or a site file (TOML)")
    check.set_defaults(command="app.artifact_command:check")
    for command in (sign, check):
        command.add_argument("file", type=Path)
        kinds = ("firmware", "bms_configuration", "device_configuration", "meter_setup")
        command.add_argument("--kind", choices=kinds, required=True)
        command.add_argument("--name", default="", help="of what it configures (default: the file's name)")
        command.add_argument("--release", default="1.0", metavar="VERSION", help="its version (default: 1.0)")
        command.add_argument("--hardware", action="append", help="only for this hardware (repeatable; default: any)")
        command.add_argument("--minimum", default="0.1", metavar="VERSION", help="oldest Ballast (default: 0.1)")
