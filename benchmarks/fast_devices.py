"""The plant of the fast-path benchmark in a process of its own: a fast frequency meter and an inverter on real sockets.

`python -m benchmarks.fast_devices`: prints `{"addresses": ..., "registers": ...}`; for each line `{"steps": N}` on
standard input it steps the frequency N times at random moments and prints how long each step took until its set-point
was written to the inverter. Both ends are seen by the same clock, as late as the socket delivers.
"""

import asyncio
import contextlib
import json
import os
import random
import sys
import time

from app.simulation import sim_devices
from app.site_file import read_site, shipped
from control.readings import DeviceKind
from hardware.profile import Space
from simulator.config import SimulationConfig
from simulator.run import SimulatedSite
from simulator.twin_inverter import InverterTwin
from simulator.twin_meter import MeterTwin

QUIET_HZ, LOW_HZ = 50.0, 49.7
"""FCR-D at half its droop: between them half of the capacity is asked for."""
CAPACITY_SHARE = 0.8
"""Volume sold, share of the inverter's rating."""
LEAST_SHARE = 0.3
"""A write counts as the answer when the set-point has gone at least this share of the rating, or back below it."""
GAP_S = (0.11, 0.21)
"""Time between an answer and the next step."""
LOST_S = 2.0
PLANT_PRIORITY = 20
"""The plant stands for hardware: the load of the computer must not touch it, where the system permits that."""


class Steps:
    """Steps the frequency and waits for the set-point that answers."""

    def __init__(self, site: SimulatedSite, meter: MeterTwin, inverter: InverterTwin, rated_w: float) -> None:
        self._site, self._meter, self._inverter = site, meter, inverter
        self._least_w = LEAST_SHARE * rated_w
        self._random = random.Random(7)  # noqa: S311 - a reproducible plant, no secret
        self._written = asyncio.Event()
        self._wanted_low = False
        self._at_s = 0.0
        original = inverter.write

        def write(space: Space, address: int, words: list[int]) -> None:
            original(space, address, words)
            now_s = time.monotonic()
            if (inverter.bank.value("w_set") >= self._least_w) is self._wanted_low and not self._written.is_set():
                self._at_s = now_s
                self._written.set()

        inverter.write = write

    async def run(self, count: int) -> list[float]:
        """Return the seconds each of so many steps took; a step without an answer counts with `LOST_S`."""
        delays: list[float] = []
        for number in range(count):
            await asyncio.sleep(self._random.uniform(*GAP_S))
            low = number % 2 == 0
            self._written.clear()
            self._wanted_low = low
            frequency_hz = LOW_HZ if low else QUIET_HZ
            self._site.steer_frequency(frequency_hz)
            self._meter.bank.put("hz", frequency_hz)  # at once, not at the next refresh: a random moment
            begin_s = time.monotonic()
            try:
                await asyncio.wait_for(self._written.wait(), LOST_S)
                delays.append(self._at_s - begin_s)
            except TimeoutError:
                delays.append(LOST_S)
        return delays


async def serve() -> None:
    """Run until standard input ends."""
    devices = sim_devices(read_site(shipped("residential")), any_port=True)
    site = SimulatedSite(
        devices, SimulationConfig(start_time="00:30", meter_delay_s=0.0, meter_refresh_s=0.02, pv_kwp=0.0)
    )
    await site.start()
    twins = {twin.device_id: twin for server in site.servers.values() for twin in server.line.twins}
    meter = next(twin for twin in twins.values() if isinstance(twin, MeterTwin) and twin.device_id == "grid")
    inverter = next(twin for twin in twins.values() if isinstance(twin, InverterTwin))
    rated_w = next(device.max_discharge_w for device in devices if device.kind is DeviceKind.INVERTER)
    steps = Steps(site, meter, inverter, rated_w)
    site.steer_frequency(QUIET_HZ)
    registers = {
        "hz": meter.bank.address("hz"),
        "w_set_ena": inverter.bank.address("w_set_ena"),
        "capacity_w": CAPACITY_SHARE * rated_w,
    }
    _say({"addresses": site.addresses, "registers": registers})
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        _say({"delays_s": await steps.run(json.loads(line)["steps"])})
    await site.stop()


def _say(line: object) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    with contextlib.suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(PLANT_PRIORITY))
    asyncio.run(serve())
