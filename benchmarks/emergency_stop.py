"""From the contact of the emergency stop to 0 W in the inverter's register, over real Modbus TCP on loopback.

The whole program runs on the residential demo site with a board in memory; 20 ms of each figure are the debounce.
"""

import asyncio
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.main import Appliance
from app.options import Options
from app.paths import under
from app.simulation import at_addresses, sim_devices, simulation_of
from app.site_file import read_site, shipped
from app.site_wiring import SignalEntry
from benchmarks.frame import Figure, Outcome, Scale, Target, median, progress, quantile
from control.readings import Contact, SignalRole
from control.requests import Origin, ReleaseStop, Role, Source
from hardware.io.config import BoardEntry, Mock
from simulator.run import SimulatedSite

TITLE = "emergency stop: contact to 0 W on the wire"
LIMIT_MS = 200.0
LOOK_S = 0.0005
PATIENCE_S = 60.0
RELEASE = Origin(Source.CONSOLE, Role.OPERATOR, "release")


def run(scale: Scale) -> Outcome:
    """Press, let go and release in two steps many times, at random moments of the cycle."""
    took_ms = asyncio.run(_presses(scale.pick(100, 5)))
    return Outcome(
        (
            Figure("contact to register, median", median(took_ms), "ms"),
            Figure("contact to register, p99", quantile(took_ms, 0.99), "ms"),
            Figure("contact to register, longest", max(took_ms), "ms", Target(LIMIT_MS)),
        )
    )


async def _presses(count: int) -> list[float]:
    site = read_site(shipped("residential"))
    simulated = SimulatedSite(sim_devices(site, any_port=True), simulation_of(site))
    await simulated.start()
    signal = SignalEntry(id="estop", role=SignalRole.EMERGENCY_STOP, at="pins:17", inverted=True)
    changes = {"boards": (BoardEntry(id="pins", kind=Mock(type="mock")),), "signals": (signal,)}
    model = at_addresses(site, simulated.addresses).model_copy(update=changes)
    took_ms: list[float] = []
    rng = random.Random(1)  # noqa: S311 - moments, no secrets
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as folder:
        appliance = Appliance(model, Options(under(Path(folder))))
        running = asyncio.create_task(appliance.run())
        machine = simulated.plant.machines["inverter1"]
        pins = appliance.plant.boards.mocks["pins"].levels
        for number in range(count):
            await _until(lambda: machine.demand.active_power_w != 0.0)
            await asyncio.sleep(rng.uniform(0.2, 0.4))
            begin_s = time.perf_counter()
            pins["17"] = 1.0
            await _until(lambda: machine.demand.active_power_w == 0.0)
            took_ms.append((time.perf_counter() - begin_s) * 1e3)
            pins["17"] = 0.0
            await _until(lambda: appliance.runner.memory.monitors.contact is Contact.CLOSED)
            for confirm in (False, True):
                appliance.submit(ReleaseStop(RELEASE, "next press", confirm=confirm))
            if number % 10 == 0:
                progress(f"emergency_stop: press {number} of {count}")
        appliance.stop("done")
        await running
    await simulated.stop()
    return took_ms


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - looked at as a person with a meter would
            await asyncio.sleep(LOOK_S)
