"""The options of `ballast scan`, apart from the command so that the command line stays quick to import."""

import argparse
from collections.abc import Callable
from pathlib import Path

Add = Callable[..., argparse.ArgumentParser]


def add_scan(add: Add, seconds: Callable[[str], float]) -> None:
    """Add the sub-command; `seconds` reads a number of seconds above 0."""
    parser = add(
        "scan",
        help="find devices on Modbus TCP, serial lines and CAN; propose site-file entries",
        description="Ask with read requests only, and listen on CAN; nothing is ever written to a device. Stop the "
        "service first: two masters on one serial line disturb each other.",
    )
    parser.add_argument("--tcp", action="append", default=[], metavar="HOST|SUBNET", help="e.g. 192.168.1.0/24")
    parser.add_argument("--port", default="502", metavar="PORTS", help="TCP ports, e.g. 502,1502 (default: 502)")
    parser.add_argument("--serial", action="append", default=[], metavar="PORT", help="e.g. /dev/ttyUSB0")
    parser.add_argument("--baud", default="9600,19200,115200", metavar="RATES", help="(default: %(default)s)")
    parser.add_argument("--parity", default="N,E", metavar="LIST", help="N, E, O (default: %(default)s)")
    parser.add_argument("--units", default="1-4", metavar="IDS", help="unit ids, e.g. 1,10-20 (default: %(default)s)")
    parser.add_argument("--timeout", type=seconds, default=0.6, metavar="SECONDS", help="for one answer (default: 0.6)")
    parser.add_argument("--can", action="append", default=[], metavar="INTERFACE:CHANNEL", help="e.g. socketcan:can0")
    parser.add_argument("--seconds", type=seconds, default=3.0, help="how long to listen on CAN (default: 3)")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the proposal to a new file as well")
    parser.set_defaults(command="app.scan_command:scan")
