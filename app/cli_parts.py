"""Parts of the command line that several commands share."""

import argparse
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
