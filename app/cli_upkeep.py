"""Commands of upkeep: backup, restore, cleanup, doctor."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli_parts import add_connection
from app.site_place import INSTALLED

Add = Callable[..., argparse.ArgumentParser]


def add_upkeep(add: Add) -> None:
    """Add the commands of upkeep."""
    parser = add(
        "backup",
        help="configuration, identity and history of this unit in one file",
        description="The unit may run meanwhile. Secrets (files only their owner may read: PINs, identity, keys) are "
        "left out unless asked for; they are then encrypted with a passphrase, or without one readable by you only.",
    )
    parser.add_argument("file", type=Path, help="to write, e.g. unit.ballast-backup.tar.gz")
    parser.add_argument("--without-history", action="store_true", help="no recorded values and events")
    parser.add_argument("--secrets", action="store_true", help="with PINs, identity and keys")
    _add_common(parser)
    parser.set_defaults(command="app.backup_command:backup")
    parser = add(
        "restore",
        help="put a backup back in place",
        description="Every part is checked, and the site file and the databases are judged, before anything is "
        "touched; what was there goes into a folder of its own. The unit must be stopped.",
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--yes", action="store_true", help="put it in place; without it only look")
    parser.add_argument("--without-secrets", action="store_true", help="leave sealed secrets out")
    parser.add_argument("--connect", type=Path, help=argparse.SUPPRESS)
    _add_common(parser)
    parser.set_defaults(command="app.backup_command:restore")
    parser = add("cleanup", help="what may go from the disk: old incident recordings, leftovers, old copies")
    parser.add_argument("--yes", action="store_true", help="remove it; without it only show")
    parser.add_argument("--days", type=float, default=30.0, help="older than this many days (default: %(default)s)")
    parser.add_argument("--data", type=Path, help="data folder of the unit")
    parser.set_defaults(command="app.backup_command:cleanup")
    parser = add(
        "doctor",
        help="what is wrong with this installation, in words, and what to do about it",
        description="Looks at site file, rights, user and groups, disk, clock, services, devices, network, updates and "
        "the running unit. Exit code 0 all is well, 1 something is wrong.",
    )
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    parser.add_argument("--root", type=Path, default=Path("/"), help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_connection(parser)
    parser.set_defaults(command="app.doctor:doctor")


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site", type=Path, default=INSTALLED, metavar="FILE")
    parser.add_argument("--data", type=Path, help="data folder of the unit (default: that of the service)")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="instead of typing it")
