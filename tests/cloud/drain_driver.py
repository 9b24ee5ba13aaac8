"""A cloud edge alone in a process of its own, to be killed: sends what is in its outbox."""

import asyncio
import sys
from pathlib import Path

from app import clock
from cloud import store
from cloud.edge import CloudEdge, Ports
from cloud.layers import Checked, Layer, Layers
from cloud.settings import CloudSettings
from control.requests import Request
from tests.control.plant import settings


def nothing(request: Request) -> bool:
    raise RuntimeError(f"nobody asks: {request}")


def unchecked(layer: Layer) -> Checked:
    return Checked(in_force={"layer": len(layer.desired)})


async def main(folder: Path, records: int) -> None:
    store.BACKLOG_RECORDS = records
    edge = CloudEdge(
        CloudSettings(
            site_id="site",
            folder=folder,
            connection_file=folder / "connection",
            ca_file=folder / "ca.pem",
            time_gate_s=0.0,
            telemetry_batch_size=1,
            backlog_messages_per_s=20.0,
        ),
        Ports(nothing, unchecked, Layers(), clock.now, {}, "test", settings()),
    )
    edge.start(asyncio.get_running_loop())
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
