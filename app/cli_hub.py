"""Command line of the emulated hub."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli_parts import seconds

Add = Callable[..., argparse.ArgumentParser]


def add_hub(add: Add) -> None:
    """Add `ballast hub`."""
    parser = add(
        "hub",
        help="an emulated IoT Hub on this computer, to try the cloud without an account",
        description="Speaks what Azure IoT Hub and its provisioning service speak, on ports 8883 and 443 of a loopback "
        "address. Makes a device and writes its key to a file that only you can read. Ctrl-C ends it; it keeps what "
        "it knew.",
    )
    _add_place(parser)
    parser.add_argument("--host", default="127.0.0.1", help="loopback address, 127.x.y.z (default: %(default)s)")
    parser.add_argument("--device", default="demo", metavar="NAME", help="device to be made (default: %(default)s)")
    parser.add_argument("--certificate", action="store_true", help="the device has a certificate instead of a key")
    parser.add_argument("--verbose", action="store_true", help="tell of every connection that is refused")
    parser.set_defaults(command="app.hub_command:hub")


def add_hub_send(add: Add) -> None:
    """Add `ballast hub-send`."""
    parser = add(
        "hub-send",
        help="send a command from the emulated hub to a unit, as the cloud would",
        description="Calls a direct method and prints status and answer. For `ballast demo --cloud` and `ballast hub`. "
        "Exit code 0 accepted, 1 refused by the unit, 2 wrong input or no hub, 3 the unit is not there or silent.",
    )
    parser.add_argument("method", nargs="?", metavar="METHOD", help="name of the command, such as GoToState_Idling")
    parser.add_argument("payload", nargs="?", default="{}", metavar="JSON", help="its payload, or @FILE (default: {})")
    parser.add_argument("--list", action="store_true", help="list the commands and what their payloads may contain")
    parser.add_argument("--message", action="store_true", help="as a cloud-to-device message: it waits for the unit")
    parser.add_argument("--desired", metavar="JSON", help="change desired properties of the twin (JSON or @FILE)")
    parser.add_argument("--put", type=Path, metavar="FILE", help="offer a file to units and print where they fetch it")
    parser.add_argument("--twin", action="store_true", help="print the twin")
    parser.add_argument("--device", metavar="NAME", help="device (default: the only one)")
    parser.add_argument("--timeout", type=seconds, default=30.0, help="seconds to wait (default: %(default)s)")
    _add_place(parser)
    parser.set_defaults(command="app.hub_send:hub_send")


def _add_place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--folder", type=Path, metavar="DIR", help="folder of the hub (default: in the data folder)")
