"""Outputs are made safe one by one, read back, and what cannot be reached is named."""

import time
from pathlib import Path

import pytest

from hardware.config import ModbusRtu, ModbusTcp
from hardware.io.config import BoardEntry
from hardware.io.make_safe import Result, make_safe
from hardware.io.sysfs_port import SysfsPort
from hardware.io.wire import PortError, Wire
from hardware.modbus import ModbusBus
from hardware.plant import BOARD_DEFAULTS
from tests.hardware.modbus_device import ModbusServer, Unit

RELAYS = (
    Wire("fan", "coil0", output=True),
    Wire("wake", "coil1", output=True, safe_value=1.0),
    Wire("beyond", "coil9", output=True),
    Wire("door", "coil2"),
)


async def made_safe(port: int) -> dict[str, Result]:
    connection = {"type": "modbus_tcp", "host": "127.0.0.1", "port": port, "unit": 1}
    kind = {"type": "modbus_io", "connection": connection, "coils": 8, "timeout_s": 0.2}
    entry = BoardEntry.model_validate({"id": "relays", "kind": kind})
    buses: list[ModbusBus] = []

    def line(where: ModbusTcp | ModbusRtu) -> ModbusBus:
        buses.append(ModbusBus(where, BOARD_DEFAULTS, time.monotonic))
        return buses[-1]

    try:
        return {one.output: one for one in await make_safe([entry], {"relays": RELAYS}, line)}
    finally:
        for bus in buses:
            bus.close()


async def test_relays_of_a_module_go_to_their_safe_values_and_a_wrong_number_keeps_no_other() -> None:
    unit = Unit()
    unit.coils.update({0: 1, 1: 0, 2: 1})
    async with ModbusServer({1: unit}) as server:
        found = await made_safe(server.port)
    assert (unit.coils[0], unit.coils[1], unit.coils[2]) == (0, 1, 1), "an input is left alone"
    assert found["fan"] == Result("relays", "fan", safe=True, text="reads 0")
    assert found["wake"].safe
    assert not found["beyond"].safe
    assert "is not on this module" in found["beyond"].text
    assert "door" not in found


async def test_a_relay_that_sticks_is_not_called_safe() -> None:
    class Stuck(Unit):
        def answer(self, pdu: bytes) -> bytes:
            answer = super().answer(pdu)
            self.coils[0] = 1
            return answer

    unit = Stuck()
    async with ModbusServer({1: unit}) as server:
        found = await made_safe(server.port)
    assert found["fan"] == Result("relays", "fan", safe=False, text="reads 1 instead of 0")
    assert found["wake"].safe


async def test_a_module_that_is_not_there_makes_every_output_of_it_unsafe() -> None:
    async with ModbusServer({1: Unit()}) as server:
        port = server.port
    found = await made_safe(port)
    assert [one.safe for one in found.values()] == [False, False, False]
    assert all(one.text for one in found.values())


def test_a_watchdog_of_the_outputs_that_does_not_take_its_setting_leaves_the_board_unused(tmp_path: Path) -> None:
    for name in ("out1", "watchdog_config"):
        (tmp_path / name).write_text("0\n")
    wire = Wire("fan", "out1", output=True)
    SysfsPort(str(tmp_path), armed={"watchdog_config": "5"}).open((wire,))
    assert (tmp_path / "watchdog_config").read_text() == "5\n"
    with pytest.raises(PortError, match=r"armed: .*watchdog_config reads back '5', written was '5 '"):
        SysfsPort(str(tmp_path), armed={"watchdog_config": "5 "}).open((wire,))
