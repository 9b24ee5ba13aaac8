"""The command line `ballast-release`: the other end of updates, for those who make releases.

Exit codes: 0 done, 1 not possible (the sentence says why), 2 bad input.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrapper.release_keys import ROLE_KEYS, ROOT_KEYS, KeyFileError, KeyFolder
from bootstrapper.release_publish import PublishError, to_container, to_folder
from bootstrapper.release_repository import ReleaseError, ReleaseFolder
from bootstrapper.update.job import FIRMWARE, KINDS

PASSPHRASE = "BALLAST_RELEASE_PASSPHRASE"  # noqa: S105 - the variable's name
EXIT_NOT_POSSIBLE = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    options = _parser().parse_args(arguments)
    keys = KeyFolder(tuple(options.keys), os.environ.get(PASSPHRASE, ""))
    folder = ReleaseFolder(options.repository, keys)
    try:
        return _obey(options, folder)
    except (ReleaseError, KeyFileError, PublishError, OSError) as error:
        sys.stderr.write(f"ballast-release {options.command}: {error}\n")
        return EXIT_NOT_POSSIBLE


def _obey(options: argparse.Namespace, folder: ReleaseFolder) -> int:
    match options.command:
        case "init":
            _say(f"root of trust to ship with the bootstrapper: {folder.init()}")
            if not os.environ.get(PASSPHRASE):
                _say(f"keys are NOT encrypted (set {PASSPHRASE}); keep root1 and root2 on two sticks, offline")
        case "add":
            _say(f"added {folder.add(options.file, options.place or options.kind, _custom(options))}")
        case "remove":
            folder.remove(options.name)
        case "refresh":
            folder.refresh()
        case "rotate":
            folder.rotate(options.key)
        case "renew-root":
            folder.renew_root()
        case "publish":
            count = (
                to_folder(options.repository, options.folder)
                if options.folder
                else to_container(options.repository, options.container)
            )
            _say(f"{count} files published")
        case _:
            _status(folder)
    return 0


def _custom(options: argparse.Namespace) -> dict[str, object]:
    custom: dict[str, object] = {
        "kind": options.kind,
        "slot": options.slot or FIRMWARE,
        "version": options.version,
        "architecture": options.architecture,
        "suite": options.suite,
        "hardware": options.hardware,
        "minimum_version": options.minimum_version,
        "replaces": options.replaces,
        "notes": options.notes,
    }
    return {key: value for key, value in custom.items() if value}


def _status(folder: ReleaseFolder) -> None:
    for row in folder.rows():
        _say(
            f"{row.role:10} version {row.version:<4} until {row.expires:%Y-%m-%d}  "
            f"signed by {row.threshold} of {row.keys}"
        )
    for name, target in sorted(folder.targets().items()):
        custom = target.custom or {}
        _say(f"{custom.get('kind', '?'):10} {custom.get('version', '?'):12} {target.length:>12} bytes  {name}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ballast-release",
        description="Keys, signing and publishing of updates. The passphrase of the keys is taken from the environment "
        f"({PASSPHRASE}). See docs/updates.md.",
        allow_abbrev=False,
    )
    parser.add_argument("--repository", type=Path, required=True, metavar="DIR", help="the repository's working copy")
    parser.add_argument(
        "--keys", type=Path, action="append", required=True, metavar="DIR", help="folder of keys (repeatable)"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    commands.add_parser("init", help="make keys (root: 2 of 2) and an empty repository")
    add = commands.add_parser("add", help="add a file and sign")
    add.add_argument("file", type=Path)
    add.add_argument("--kind", choices=KINDS, required=True)
    add.add_argument("--version", required=True)
    add.add_argument("--slot", default="", metavar="NAME", help="device data: what it is for")
    add.add_argument("--place", default="", metavar="FOLDER", help="in the repository (default: the kind)")
    add.add_argument("--architecture", default="", help="arm64, amd64 (default: any)")
    add.add_argument("--suite", default="", help="deb12, deb13 (default: any)")
    add.add_argument(
        "--hardware", action="append", default=[], metavar="MODEL", help="beginning of a model (repeatable)"
    )
    add.add_argument("--minimum-version", default="", help="oldest firmware it may be installed on")
    add.add_argument(
        "--replaces", action="append", default=[], metavar="VERSION", help="newer version to step back from"
    )
    add.add_argument("--notes", default="", help="one line for the person at the screen")
    remove = commands.add_parser("remove", help="withdraw a target and sign")
    remove.add_argument("name")
    commands.add_parser("refresh", help="sign the timestamp anew; run it weekly")
    commands.add_parser("renew-root", help="sign the root anew with a new date (both root keys)")
    rotate = commands.add_parser("rotate", help="replace a key by a new one (both root keys)")
    rotate.add_argument("key", choices=(*ROOT_KEYS, *ROLE_KEYS))
    publish = commands.add_parser("publish", help="copy the repository to where units look; the timestamp last")
    to = publish.add_mutually_exclusive_group(required=True)
    to.add_argument("--folder", type=Path, metavar="DIR")
    to.add_argument("--container", metavar="URL", help="Azure container; its SAS comes from BALLAST_RELEASE_SAS")
    commands.add_parser("status", help="versions, dates and targets")
    return parser


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
