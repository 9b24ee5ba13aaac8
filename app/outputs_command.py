"""`ballast outputs --safe`: every output to its safe value while the unit does not run; for the service manager."""

import argparse
import asyncio
import sys
from pathlib import Path

from app import clock
from app.link_client import LinkError, nobody_runs
from app.paths import default_paths, sockets_of_all, under
from app.site_file import SiteFileError, read_site
from app.site_model import SiteModel
from app.site_wiring import wires_of
from hardware.config import ModbusRtu, ModbusTcp
from hardware.io.config import Mock
from hardware.io.make_safe import Result, make_safe
from hardware.modbus import ModbusBus
from hardware.plant import BOARD_DEFAULTS

EXIT_UNSAFE = 1
EXIT_BAD_INPUT = 2


def outputs(options: argparse.Namespace) -> int:
    """Run the command: 0 all outputs are safe, 1 one is not known to be, 2 refused."""
    try:
        model = read_site(options.site)
        paths = under(options.data) if options.data else default_paths()
        results = asyncio.run(_session(model, sockets_of_all(options.connect or paths.socket)))
    except (LinkError, SiteFileError) as error:
        sys.stderr.writelines(f"ballast outputs: {line}\n" for line in str(error).splitlines())
        return EXIT_BAD_INPUT
    for one in results:
        mark = "safe" if one.safe else "NOT SAFE"
        sys.stdout.write(f"{mark:<9}{one.output} ({one.board}): {one.text}\n")
    if not results:
        sys.stdout.write("This site has no outputs.\n")
    return 0 if all(one.safe for one in results) else EXIT_UNSAFE


async def _session(model: SiteModel, sockets: tuple[Path, ...]) -> tuple[Result, ...]:
    await nobody_runs(*sockets)
    lines: dict[tuple[str, object], ModbusBus] = {}

    def line(connection: ModbusTcp | ModbusRtu) -> ModbusBus:
        where = connection.host if isinstance(connection, ModbusTcp) else ""
        key = where, connection.port
        if key not in lines:
            lines[key] = ModbusBus(connection, BOARD_DEFAULTS, clock.monotonic_s)
        return lines[key]

    boards = [entry for entry in model.boards if not isinstance(entry.kind, Mock)]
    try:
        return await make_safe(boards, wires_of(model.signals, model.outputs), line)
    finally:
        for bus in lines.values():
            bus.close()
