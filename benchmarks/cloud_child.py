"""A control loop in a process of its own, with the cloud edge or without: `python -m benchmarks.cloud_child [FOLDER]`.

Each line on standard input is answered with the lateness of the cycles since the last one, in ms, as JSON.
"""

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app import clock
from app.cloud_site import CloudSite
from app.cloud_wiring import cloud_edge
from app.metrics import spread_ms
from app.paths import under
from app.runner import Runner
from app.site_cloud import CloudSection
from app.site_file import read_site, settings_of, shipped
from control.command import InverterCommand, OutputCommand
from control.cycle import initial
from control.memory import Persistent
from control.readings import MeterReading, Readings


class Meters:
    """A plant of which only the meters are there: the step has its work, and no device takes processor time."""

    def read(self) -> Readings:
        """Return fresh samples."""
        now_s = clock.monotonic_s()
        wiggle = now_s % 1.0
        return Readings(
            meters=tuple(
                MeterReading(name, now_s, 500.0 + wiggle, 0.0, 50.0 + wiggle / 100.0, (), 1e5, 2e5)
                for name in ("grid", "pv")
            )
        )

    def apply(self, commands: Sequence[InverterCommand], outputs: Sequence[OutputCommand] = ()) -> None:
        """Take commands nobody needs."""
        del commands, outputs


async def main(folder: Path | None) -> None:
    """Run until standard input ends."""
    model = read_site(shipped("residential"))
    settings = settings_of(model)
    runner = Runner(Meters(), initial(settings, Persistent()), clock.now)
    loop = asyncio.get_running_loop()
    edge = None
    if folder is not None:
        cloud = CloudSection(
            connection_file=str(folder / "connection"), ca_file=str(folder / "ca.pem"), time_gate_s=0.0
        )
        site = CloudSite(model.model_copy(update={"cloud": cloud}), folder)
        edge = cloud_edge(site, settings, runner.submit, under(folder))
    if edge is not None:
        runner.sinks["cloud"] = edge
        edge.start(loop)
    running = asyncio.create_task(runner.run())
    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while await lines.readline():
        seen = msgspec.to_builtins(spread_ms(runner.timings.lateness_s))
        cycles = len(runner.timings.lateness_s)
        runner.timings.lateness_s.clear()
        connected = edge is not None and edge.status.connected
        sys.stdout.write(json.dumps({**seen, "cycles": cycles, "connected": connected}) + "\n")
        sys.stdout.flush()
    runner.stop()
    await running
    if edge is not None:
        await asyncio.to_thread(edge.close)


if __name__ == "__main__":
    sys.setswitchinterval(0.001)  # as the appliance
    asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
