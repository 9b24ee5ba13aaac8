"""A search at the screen for tests: who stands there, where it looks, and waiting for what comes of it."""

import asyncio
import ipaddress
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from app.paths import under
from app.scan_adoption import Unit
from app.scan_places import Around
from app.scan_search import Reach, Search
from app.screen_scan import ScreenScan
from app.site_file import shipped
from control.requests import Role
from hmi.ports.scan import Device, State
from hmi.ports.scan import Phase as Searching
from tests.hardware.golden import carlo_gavazzi_em340, jinko_scu_a
from tests.hardware.golden_unit import GoldenUnit
from tests.hardware.modbus_device import ModbusServer
from tests.hardware.modbus_device import Unit as ModbusUnit
from tests.hardware.simulated import InverterUnit

HERE = ipaddress.IPv4Interface("127.0.0.1/31")
RACK_1 = {
    "input": {
        100: [3, 500, 1000, 8700, 6800, 600, 1200, *[0] * 8],
        115: [7700, 15750, 65, 55, 98, 5000, 3320, 3348, 17, 3300, 5, 64, 66, 3, 62, 9],
    },
    "discrete": {200: [0] * 88},
}
"""A rack of the bank: with it two profiles fit the same unit."""
LOOPBACK = "network 127.0.0.0/31"
RESIDENTIAL = shipped("residential")
LOOKS = 2000
"""A hundred a second."""


class Person:
    """Whoever stands before the screen."""

    def __init__(self, role: Role = Role.INSTALLER) -> None:
        self.role = role

    def granted(self) -> Role:
        return self.role


def reach(*ports: int, units: tuple[int, ...] = (1,)) -> Reach:
    return Reach(ports=ports, units=units, serial=((115200, "N"),), timeout_s=0.2, listen_s=0.2)


def here() -> Around:
    return Around(addresses=(HERE,), zone="Europe/Stockholm", name="Cabinet_7.local")


async def until(port: ScreenScan, holds: Callable[[State], bool]) -> State:
    for _ in range(LOOKS):
        if holds(port.state()):
            return port.state()
        await asyncio.sleep(0.01)
    raise AssertionError(port.state())


async def searched(port: ScreenScan, *places: str) -> State:
    """Look around and at places, and wait until it is done and a draft is made."""
    port.look_around()
    await until(port, lambda state: bool(state.places))
    port.begin(places, thorough=False)
    await until(port, lambda state: state.search.phase is Searching.DONE)
    return await until(port, lambda state: not state.busy)


async def drafted(port: ScreenScan) -> State:
    await asyncio.sleep(0)
    return await until(port, lambda state: not state.busy)


async def adopted(port: ScreenScan) -> State:
    number = port.state().told.number
    port.adopt()
    return await until(port, lambda state: state.told.number > number)


def blank(data: Path, search: Reach) -> ScreenScan:
    unit = Unit(under(data), installed=data / "etc/site.toml")
    return ScreenScan(unit, Person(), here, search, new_search=Search)


def by_profile(state: State) -> dict[str, Device]:
    return {device.profile_id: device for device in state.search.devices}


@asynccontextmanager
async def cabinet_of_devices() -> AsyncGenerator[ModbusServer, None]:
    """An inverter, a battery system and a meter behind one gateway."""
    units: dict[int, ModbusUnit] = {
        1: InverterUnit(),
        2: GoldenUnit(jinko_scu_a.BASE, RACK_1),
        3: GoldenUnit(carlo_gavazzi_em340.BASE, {}),
        4: ModbusUnit(),
    }
    async with ModbusServer(units) as server:
        yield server
