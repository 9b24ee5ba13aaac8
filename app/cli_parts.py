"""Parts of the command line that several commands share."""

import argparse
import os
from pathlib import Path


def add_connection(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which unit."""
    parser.add_argument("--connect", type=Path, metavar="SOCKET", help="socket of the unit (control.sock)")
    parser.add_argument("--data", type=Path, help="data folder of the unit, instead of --connect")


def seconds(text: str) -> float:
    """Read a length of time, or another number above 0.

    Raises:
        argparse.ArgumentTypeError: It is none.
    """
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0.0 < value <= 1e7:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")
    return value


def folder_to_write(text: str) -> Path:
    """Read the name of a folder for files; it is made when it is not there.

    Raises:
        argparse.ArgumentTypeError: There is a file of this name, or on the way to it.
    """
    path = Path(text)
    for part in (path, *path.parents):
        if part.exists() and not part.is_dir():
            raise argparse.ArgumentTypeError(f"{str(part)!r} is a file, not a folder")
    return path


def file_to_write(text: str) -> Path:
    """Read the name of a file that will be written later: better refused now than after an hour.

    Raises:
        argparse.ArgumentTypeError: Its folder is not there or may not be written, or it is a folder itself.
    """
    path = Path(text)
    if path.is_dir():
        raise argparse.ArgumentTypeError(f"{text!r} is a folder, not a file")
    if not path.parent.is_dir():
        raise argparse.ArgumentTypeError(f"{text!r}: there is no folder {str(path.parent)!r}")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise argparse.ArgumentTypeError(f"{text!r} may not be written")
    return path
