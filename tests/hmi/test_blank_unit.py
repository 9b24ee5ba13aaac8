"""From a blank folder to a site file with fingers only: the whole program but its last step, the controller's start."""

import argparse
import asyncio
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from app.access_file import AccessFile
from app.cli import parser
from app.notify import ServiceNotifier
from app.paths import under
from app.screen import run_with_qt
from app.screen_scan import ScreenScan
from app.setup import SiteWait, opened
from app.site_file import read_site
from control.requests import Role
from hmi.ports.scan import Phase
from hmi.window import Hmi
from tests.app.scan_parts import LOOPBACK, here, reach
from tests.hardware.golden import carlo_gavazzi_em340, jinko_scu_a
from tests.hardware.golden_unit import GoldenUnit
from tests.hardware.modbus_device import ModbusServer, Unit
from tests.hardware.simulated import InverterUnit
from tests.hmi.panel import Panel

LOOKS = 1000
"""Fifty a second."""
PIN = "135790"


class Person(Panel):
    """Somebody before a screen that lives by itself."""

    def __init__(self, hmi: Hmi) -> None:
        self.hmi = hmi
        self.device = QTest.createTouchDevice()

    async def sees(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait until something is so."""
        for _ in range(LOOKS):
            if holds():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"not seen: {what}; but {self.texts()}")

    async def touch(self, name: str) -> None:
        """Touch what has this name, as soon as it is there and may be touched."""
        await self.sees(name, lambda: self.shows(name) and self.item(name).isEnabled())
        await self.by_hand(lambda: self.tap(self.item(name)))

    async def hold(self, name: str, what: str, until: Callable[[], bool]) -> None:
        """Keep a finger on what has this name until something is so."""
        points: list[QPoint] = []
        await self.by_hand(lambda: points.append(self.press(self.item(name))))
        await self.sees(what, until)
        await self.by_hand(lambda: self.release(points[0]))

    async def by_hand(self, act: Callable[[], None]) -> None:
        """Do something outside every task: Qt handles other events meanwhile, and tasks with them."""
        done = asyncio.Event()

        def acted() -> None:
            act()
            done.set()

        asyncio.get_running_loop().call_soon(acted)
        await done.wait()


async def _set_up(folder: Path, options: argparse.Namespace, server: ModbusServer) -> int:
    paths, installed = under(folder / "data"), folder / "etc/site.toml"
    paths.data.mkdir()
    waiting = SiteWait(installed, paths, ServiceNotifier({}), look_s=0.05)
    ports: list[ScreenScan] = []

    def scan(unit: object, access: object) -> ScreenScan:
        ports.append(ScreenScan(unit, access, here, reach(server.port, units=(1, 2, 3))))  # type: ignore[arg-type]
        return ports[-1]

    hmi = opened(waiting, paths, options, scan)
    person = Person(hmi)
    hmi.show()
    ended = asyncio.create_task(waiting.run())
    try:
        await person.sees("the page", lambda: "No site file yet: the controller does not run" in person.texts())
        await person.by_hand(lambda: person.tap(person.button("Svenska")))
        await person.touch("begin")
        await person.touch("setPin")
        for _ in range(2):
            for digit in PIN:
                await person.touch(f"key-{digit}")
            await person.touch("key-accept")
        await person.sees("the PIN", AccessFile(paths.data).path.exists)
        await person.sees("who is here", lambda: person.hmi.screen.context.session.role is Role.INSTALLER)
        await person.touch("cancel")
        await person.touch("goOn")
        await _propose(person, ports[0])
        await person.hold("adopt", "the file", (paths.data / "site.toml").exists)
        return await asyncio.wait_for(ended, 60.0)
    finally:
        hmi.close()


async def _propose(person: Person, port: ScreenScan) -> None:
    """Look for devices, and say what only a person knows; the fields themselves have tests of their own."""
    await person.sees("places", lambda: LOOPBACK in {place.place_id for place in port.state().places})
    await person.touch("onward")
    await person.sees("devices", lambda: port.state().search.phase is Phase.DONE and not port.state().busy)
    rack = next(one for one in port.state().search.devices if one.profile_id == "jinko_scu_a")
    port.choose(rack.key, chosen=True)
    for name, value in (("capacity_wh", 60_000.0), ("max_charge_current_a", 90.0), ("max_discharge_current_a", 90.0)):
        port.answer(f"batteries[battery1].{name}", value)
    port.answer("limits.fuse_a", 63.0)
    await person.sees("a draft", lambda: not port.state().busy and port.state().draft.ready)
    view = person.view("site").scan_part
    view.look()
    for _ in range(8):
        if view.told.step == "review":
            break
        await person.touch("onward")
    await person.sees("the review", lambda: person.shows("adopt"))


@pytest.mark.timeout(180)
def test_a_blank_unit_is_set_up_at_its_screen_and_makes_room_for_the_controller(qapp: object, tmp_path: Path) -> None:
    del qapp
    options = parser().parse_args(["setup", "--root", str(tmp_path), "--size", "800x480", "--rotation", "180"])
    codes: list[int] = []

    async def run() -> int:
        units: dict[int, Unit] = {
            1: InverterUnit(),
            2: GoldenUnit(jinko_scu_a.BASE, {}),
            3: GoldenUnit(carlo_gavazzi_em340.BASE, {}),
        }
        async with ModbusServer(units) as server:
            codes.append(await _set_up(tmp_path, options, server))
        return 0

    run_with_qt(run)
    assert codes == [0]
    site = read_site(tmp_path / "data/site.toml")
    assert (len(site.inverters), len(site.batteries), len(site.meters)) == (1, 1, 1)
    assert (site.screen.language, site.screen.rotation_deg) == ("sv", 180)
    access = AccessFile(tmp_path / "data")
    stored = access.read()
    assert stored is not None
    assert set(stored.pins) == {Role.INSTALLER}
    assert stored.pins[Role.INSTALLER].opens(PIN)
    assert PIN not in access.path.read_text()
    assert stat.S_IMODE(access.path.stat().st_mode) == 0o600
