"""`ballast adopt`: puts a proposed site file in place, checked and in one step, with the one before kept beside it."""

import argparse
import difflib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from app import clock
from app.files import write_durable
from app.site_file import SiteFileError, parse_site
from app.site_notes import notes_of
from app.site_place import stamp

EXIT_BAD_INPUT = 2
USUAL_MODE = 0o640


def adopt(options: argparse.Namespace) -> int:
    """Run the command: 0 it is in place, or would be; 2 it is not."""
    target: Path = options.site
    try:
        text = options.file.read_text(encoding="utf-8")
        model = parse_site(text, str(options.file))
        before = target.read_text(encoding="utf-8") if target.exists() else ""
        if text == before:
            _say(f"{target}: says this already")
            return 0
        for line in _difference(before, text, target, options.file):
            _say(line)
        for note in notes_of(model):
            _say(f"note: {note}")
        if not options.yes:
            _say("\nNothing has been done. Add --yes to put it in place.")
            return 0
        kept = put(target, text, clock.utc_s()) if before else _new(target, text)
    except (OSError, UnicodeDecodeError, SiteFileError) as error:
        sys.stderr.writelines(f"ballast adopt: {line}\n" for line in str(error).splitlines())
        return EXIT_BAD_INPUT
    _say(f"{target}: is now what {options.file} says" + (f"; the one before is {kept}" if kept else ""))
    _say("It is used from the next start on: systemctl restart ballast")
    return 0


def put(target: Path, text: str, at_utc: float) -> Path:
    """Replace a site file, with its owner and rights, and return where the one before is kept.

    Raises:
        OSError: It cannot be kept or written; the site file is untouched.
    """
    kept = target.with_name(f"{target.name}.before-{stamp(at_utc)}")
    status = target.stat()
    for path, data in ((kept, target.read_bytes()), (target, text.encode())):
        write_durable(path, data, mode=status.st_mode & 0o777)
        if os.geteuid() == 0:
            os.chown(path, status.st_uid, status.st_gid)
    return kept


def _new(target: Path, text: str) -> None:
    """Write the first site file, readable for the group its folder belongs to: the program is in it."""
    write_durable(target, text.encode(), mode=USUAL_MODE)
    if os.geteuid() == 0:
        os.chown(target, 0, target.parent.stat().st_gid)


def _difference(before: str, after: str, target: Path, source: Path) -> Iterable[str]:
    return difflib.unified_diff(before.splitlines(), after.splitlines(), str(target), str(source), lineterm="", n=2)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
