"""The plant on the loop the appliance really uses: Qt's, by qasync."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import asyncio, sys, time
import qasync
from PySide6.QtCore import QCoreApplication
from hardware.plant import Plant
from tests.hardware.modbus_device import ModbusServer
from tests.hardware.simulated import InverterUnit, command, eventually, inverter_entry, keep, meter_unit, settings, tcp

async def main():
    unit = InverterUnit()
    async with ModbusServer({1: unit}) as inverter, ModbusServer({1: meter_unit()}) as meter:
        entries = [inverter_entry(inverter.port), tcp("grid", "carlo_gavazzi_em540", meter.port)]
        plant = Plant(entries, settings(), time.monotonic)
        await plant.start()
        await eventually(lambda: bool(plant.read().meters))
        await keep(lambda: plant.apply([command(4000, time.monotonic() + 1)]), lambda: unit.get("w") == 4000)
        assert await plant.stop()
    print("done")

application = QCoreApplication(sys.argv)
loop = qasync.QEventLoop(application)
asyncio.set_event_loop(loop)
with loop:
    loop.run_until_complete(main())
"""


def test_power_is_reached_and_given_up_on_a_qt_loop() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_API": "pyside6"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "done\n", done.stderr
