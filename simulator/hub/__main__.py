"""The hub as a process of its own: `python -m simulator.hub --folder DIR --host 127.0.0.9`.

Standard output: one line of JSON when ready, `{"host": ..., "control": ..., "https": true}`. The same and the token of
the control API stand in `hub.json` of the folder. Ends at SIGTERM, SIGINT or, with `--with-parent`, at the end of
standard input; nothing is lost by SIGKILL.
"""

import argparse
import asyncio
import ipaddress
import logging
import signal
import sys
import time
from pathlib import Path

import msgspec

from simulator.hub.server import PortError, serve


def _host(text: str) -> str:
    if text == "localhost":
        return text
    try:
        loopback = ipaddress.IPv4Address(text).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise argparse.ArgumentTypeError(f"{text!r} is not 'localhost' or an address of 127.0.0.0/8")
    return text


async def _run(folder: Path, host: str, *, with_parent: bool) -> None:
    loop = asyncio.get_running_loop()
    end = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end.set)
    if with_parent:
        loop.add_reader(sys.stdin.fileno(), end.set)
    async with serve(folder, host, time.time) as ready:  # noqa: TID251 - the clock of this program
        sys.stdout.write(msgspec.json.encode(ready).decode() + "\n")
        sys.stdout.flush()
        await end.wait()


def main() -> int:
    """Run the command; 0 after a clean end, 3 when a port is taken."""
    parser = argparse.ArgumentParser(prog="python -m simulator.hub", description="Run an emulated IoT Hub.")
    parser.add_argument("--folder", type=Path, required=True, help="its state, telemetry, certificates")
    parser.add_argument("--host", type=_host, default="127.0.0.1", help="loopback address (default: %(default)s)")
    parser.add_argument("--with-parent", action="store_true", help="end with the standard input")
    parser.add_argument("--log-level", default="WARNING", choices=("DEBUG", "INFO", "WARNING"))
    options = parser.parse_args()
    logging.basicConfig(level=options.log_level, format="hub: %(message)s", stream=sys.stderr)
    try:
        asyncio.run(_run(options.folder, options.host, with_parent=options.with_parent))
    except PortError as error:
        sys.stderr.write(f"hub: {error}\n")
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
