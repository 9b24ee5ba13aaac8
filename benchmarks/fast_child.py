"""Who answers to the frequency in the fast-path benchmark, each in a process of its own until told to end.

`python -m benchmarks.fast_child bare|ballast CONFIG`: a bare loop (pymodbus, read the meter, write the inverter), and
the whole appliance with its screen, history and a busy outbox. CONFIG is a JSON file: addresses and registers of the
plant, poll period, whether to take real-time priority. Prints `{"ready": true}`, and at the end of its standard input
its figures.
"""

import asyncio
import json
import math
import os
import sqlite3
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

FCR_D = (49.5, 49.9)
"""Full and no response, Hz."""
PRIORITY = 10
OUTBOX_EVERY_S = 0.05
SETTLED_STEPS = 100
"""Fast steps before the measurement begins."""


def response_w(frequency_hz: float, capacity_w: float) -> float:
    """Return the static response of FCR-D up."""
    full, none = FCR_D
    return capacity_w * min(max((none - frequency_hz) / (none - full), 0.0), 1.0)


def _say(**line: object) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


async def _end_of_input() -> None:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await reader.read()


async def bare(config: dict[str, Any]) -> None:
    """Read the frequency on absolute deadlines, write the set-point when it changes; nothing else."""
    from pymodbus.client import AsyncModbusTcpClient

    registers, period_s = config["registers"], config["poll_s"]
    meter, inverter = (
        AsyncModbusTcpClient(host, port=port)
        for host, port in (config["addresses"]["grid"], config["addresses"]["inverter1"])
    )
    await meter.connect()
    await inverter.connect()
    ended = asyncio.create_task(_end_of_input())
    _say(ready=True)
    last_w, number = math.nan, 0
    while not ended.done():
        answer = await meter.read_holding_registers(registers["hz"], count=2)
        low, high = answer.registers
        power_w = round(response_w(((high << 16) | low) / 1000.0, registers["capacity_w"]))
        if power_w != last_w:
            await inverter.write_registers(registers["w_set_ena"], [1, 1, power_w >> 16, power_w & 0xFFFF, 0, 0])
            last_w = power_w
        now_s = time.monotonic()
        number = max(number, math.floor(now_s / period_s)) + 1
        await asyncio.sleep(number * period_s - now_s)
    meter.close()
    inverter.close()
    _say(figures={})


class Share:
    """Time from a sample's arrival to the write it leads to: the EMS's own share."""

    def __init__(self) -> None:
        self.shares_s: list[float] = []
        self._arrived_s: float | None = None
        self._written = b""

    def watch(self, meter_port: int, set_point: int) -> None:
        """Look at every Modbus connection of this process, as near to the socket as it gets.

        Args:
            meter_port: Port of the frequency meter.
            set_point: First register of the set-point; a write that changes nothing is a refresh and no answer.
        """
        from hardware.modbus_wire import ModbusWire

        receive, send = ModbusWire.callback_data, ModbusWire.send

        def callback_data(wire: Any, data: bytes, addr: Any = None) -> int:
            if wire.comm_params.port == meter_port:
                self._arrived_s = time.monotonic()
            return receive(wire, data, addr)

        def sent(wire: Any, data: bytes, addr: Any = None) -> None:
            send(wire, data, addr)
            if data[7:10] != bytes((16, set_point >> 8, set_point & 0xFF)) or data[7:] == self._written:
                return
            self._written = data[7:]
            if self._arrived_s is not None:
                self.shares_s.append(time.monotonic() - self._arrived_s)
                self._arrived_s = None

        ModbusWire.callback_data, ModbusWire.send = callback_data, sent  # type: ignore[method-assign]


def _busy_outbox(folder: Path, stop: threading.Event) -> None:
    """Write and flush telemetry rows twenty times a second, as a cloud outbox does in its thread."""
    database = sqlite3.connect(folder / "outbox.sqlite")
    database.execute("pragma journal_mode=wal")
    database.execute("pragma synchronous=full")
    database.execute("create table outbox (at real, body blob)")
    body = os.urandom(2000)
    while not stop.wait(OUTBOX_EVERY_S):
        with database:
            database.execute("insert into outbox values (?, ?)", (time.monotonic(), body))
    database.close()


def ballast(config: dict[str, Any]) -> None:
    """Run the whole appliance against the plant until told to end."""
    from app.main import Appliance
    from app.metrics import spread_ms
    from app.options import Options
    from app.paths import under
    from app.screen import ScreenOptions, attach, first_frame, run_with_qt
    from app.simulation import at_addresses
    from app.site_file import read_site, shipped
    from control.readings import DeviceState

    model = read_site(shipped("residential"))
    grid = model.meters[0].model_copy(update={"poll_s": config["poll_s"]})
    control = model.control.model_copy(update={"mode": "passive"})
    model = at_addresses(
        model.model_copy(update={"meters": (grid, *model.meters[1:]), "control": control}), config["addresses"]
    )
    model = sold(model)
    share = Share()
    share.watch(config["addresses"]["grid"][1], config["registers"]["w_set_ena"])
    folder = tempfile.TemporaryDirectory(prefix="ballast-fast-")
    stop = threading.Event()
    outbox = threading.Thread(target=_busy_outbox, args=(Path(folder.name), stop), daemon=True)

    async def main() -> int:
        appliance = Appliance(model, Options(under(Path(folder.name))))
        runner = appliance.runner
        screen = attach(appliance, ScreenOptions(size=(1024, 600)))
        frames = 0

        def swapped() -> None:
            nonlocal frames
            frames += 1

        screen.window.frameSwapped.connect(swapped)
        screen.show()
        await first_frame(screen)
        running = asyncio.create_task(appliance.run())
        outbox.start()
        while not _at_work(runner.last_record, DeviceState.RUNNING):  # noqa: ASYNC110 - a device, not an event
            await asyncio.sleep(0.1)
        appliance.submit(sale(config["registers"]["capacity_w"]))
        while runner.timings.fast_steps < SETTLED_STEPS:  # noqa: ASYNC110 - of another task
            await asyncio.sleep(0.1)
        before_s, frames, fast_before = time.monotonic(), 0, runner.timings.fast_steps
        _say(ready=True)
        await _end_of_input()
        seconds = time.monotonic() - before_s
        appliance.stop("end")
        await running
        timings = runner.timings
        _say(
            figures={
                "shares_s": share.shares_s,
                "fast_steps_per_s": (timings.fast_steps - fast_before) / seconds,
                "frames_per_s": frames / seconds,
                "lateness_p99_ms": spread_ms(timings.lateness_s).p99,
                "step_p50_ms": spread_ms(timings.fast_step_s).p50,
                "missed": timings.missed_deadlines,
            }
        )
        screen.close()
        return 0

    run_with_qt(main)
    stop.set()
    outbox.join()
    folder.cleanup()


def _at_work(record: Any, running: Any) -> bool:
    if record is None or record.safe_stop is not None or not record.snapshot.inverters:
        return False
    return all(inverter.state is running for inverter in record.snapshot.inverters)


def sold(model: Any) -> Any:
    """Return the site with FCR-D up on offer."""
    from app.site_services import FcrSection, ServicesSection

    return model.model_copy(update={"services": ServicesSection(fcr=(FcrSection(product="fcr-d-up"),))})


def sale(capacity_w: float) -> Any:
    """Return the request that sells it for the next three quarters of an hour at least."""
    from app import clock
    from control.requests import Origin, Role, SetServiceVolumes, Source
    from control.services.volume import Volume

    start_utc = clock.utc_s() // 900.0 * 900.0
    volume = Volume("fcr-d-up", start_utc, start_utc + 4 * 900.0, capacity_w)
    return SetServiceVolumes(Origin(Source.CONSOLE, Role.INSTALLER, "sale"), (volume,))


if __name__ == "__main__":
    CONFIG = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    if CONFIG["fifo"]:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(PRIORITY))
    if sys.argv[1] == "bare":
        asyncio.run(bare(CONFIG))
    else:
        ballast(CONFIG)
