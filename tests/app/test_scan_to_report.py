"""From scan to report: a running unit takes a new meter in, restarts with it, and is commissioned."""

import asyncio
from pathlib import Path

import pytest

from app.commission_drive import SETTLE_S, START
from app.commissioned import Commissioned
from app.main import Appliance, Options
from app.own_sinks import EXIT_RESTART
from app.paths import under
from app.scan_adoption import Unit
from app.scenario import FORMAT, built
from app.screen_commission import ScreenCommission
from app.screen_scan import ScreenScan
from app.simulation import sim_devices, simulation_of
from app.site_file import parse_site, read_site
from app.site_model import SiteModel
from app.site_place import made_here
from app.virtual import VirtualSite
from control.readings import MeterRole
from control.record import CycleRecord
from control.requests import Request
from hmi.ports.commission import Findings, Phase
from hmi.ports.scan import Standing, Way
from simulator.config import SimulationConfig
from simulator.run import SimulatedSite
from tests.app.scan_parts import LOOKS, LOOPBACK, RESIDENTIAL, Person, adopted, here, reach, searched
from tests.simulator.sites import FlatDay, meter


def at_ports(text: str, addresses: dict[str, tuple[str, int]]) -> str:
    """The text of the residential site with the ports its simulated devices listen on."""
    usual = {"inverter1": 5020, "grid": 5021, "pv": 5022, "battery1": 29536}
    for name, number in usual.items():
        text = text.replace(f"port = {number}", f"port = {addresses[name][1]}")
    return text


class Watching:
    """A sink that keeps the newest record."""

    def __init__(self) -> None:
        self.record: CycleRecord | None = None

    def publish(self, record: CycleRecord) -> None:
        self.record = record

    async def online(self, device_id: str) -> None:
        for _ in range(LOOKS):
            heard = () if self.record is None else self.record.snapshot.meters
            if any(one.device_id == device_id for one in heard):
                return
            await asyncio.sleep(0.01)
        raise AssertionError(self.record)


@pytest.mark.req("HMI-06")
async def test_from_scan_to_report_a_running_unit_takes_a_new_meter_in_restarts_with_it_and_is_commissioned(
    tmp_path: Path,
) -> None:
    site, flat = read_site(RESIDENTIAL), FlatDay()
    own = SimulatedSite(sim_devices(site, any_port=True), simulation_of(site))
    other = SimulatedSite([meter("new", MeterRole.LOAD)], SimulationConfig(), load=flat, pv=flat)
    await own.start()
    await other.start()
    paths, ports = under(tmp_path), [number for _, number in (*own.addresses.values(), *other.addresses.values())]
    file = made_here(paths)
    file.write_text(at_ports(RESIDENTIAL.read_text(encoding="utf-8"), own.addresses), encoding="utf-8")

    # Scan and propose: its own devices are told as such, the meter is new.
    unit = Appliance(read_site(file), Options(paths, site_file=file))
    where = Unit(paths, file, lambda: unit.configuration.model, unit.submit, installed=tmp_path / "etc/site.toml")
    port = ScreenScan(where, Person(), here, reach(*ports))
    unit.add_sink("scan", port)
    watching = Watching()
    unit.add_sink("watching", watching)
    running = asyncio.create_task(unit.run())
    await watching.online("grid")
    state = await searched(port, LOOPBACK)
    standing = {device.device_id or device.profile_id: device.standing for device in state.search.devices}
    assert standing == {
        "inverter1": Standing.KNOWN,
        "battery1": Standing.KNOWN,
        "grid": Standing.KNOWN,
        "pv": Standing.KNOWN,
        "carlo_gavazzi_em540": Standing.NEW,
    }
    assert (state.draft.way, state.draft.problems) == (Way.RESTART, {})
    assert watching.record is not None
    assert not watching.record.snapshot.absent  # nobody was disturbed
    told = (await adopted(port)).told
    assert (told.accepted, told.reason) == (True, "")
    assert await running == EXIT_RESTART
    assert any(path.name.startswith("site.toml.before-") for path in await asyncio.to_thread(_inside, tmp_path))

    # It runs with the new device.
    again = Appliance(read_site(file), Options(paths, site_file=file))
    watching = Watching()
    again.add_sink("watching", watching)
    running = asyncio.create_task(again.run())
    await watching.online("meter1")
    again.stop("enough")
    await running
    await own.stop()
    await other.stop()

    # Verify and report: the test pulse at the screen, on the site as it is now.
    findings, known = await _commissioned(file, tmp_path)
    assert findings.well
    report = await asyncio.to_thread(Path(findings.files[0]).read_text, encoding="utf-8")
    assert "All is well" in report
    known.look()
    assert known.findings() == ()


def _inside(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def _fresh(file: Path) -> SiteModel:
    """Take back the installer's word, which the simulated house gives."""
    text = file.read_text(encoding="utf-8").replace("commissioned = true ", "commissioned = false")
    file.write_text(text, encoding="utf-8")
    return parse_site(text, str(file))


async def _commissioned(file: Path, data: Path) -> tuple[Findings, Commissioned]:
    """Lead the test of the screen on the site of a file, in virtual time, and mark it."""
    site = await asyncio.to_thread(_fresh, file)
    raw: dict[str, object] = {
        "schema": FORMAT,
        "title": "scan",
        "site": str(file),
        "duration_s": 600.0,
        "start": START,
    }
    virtual = VirtualSite(built(raw, "scan", str(file), file.parent))
    known = Commissioned(site, data, simulated=False)

    def submit(request: Request) -> bool:
        virtual.world.requests.append(request)
        return True

    port = ScreenCommission(site, data, Person(), submit, lambda: bool(known.findings()), simulated=False)
    look = virtual.turn()
    while look.t_s < SETTLE_S:
        look = virtual.turn()
    port.publish(look.record)
    port.begin(1)
    async with asyncio.timeout(60.0):
        while port.course().phase not in {Phase.DONE, Phase.FAILED}:
            port.publish(virtual.turn().record)
            await asyncio.sleep(0.001 if port.course().phase is Phase.ENDING else 0)
    assert port.course().error == ""
    done = asyncio.Event()
    port.mark(done.set)
    await done.wait()
    return port.course().findings[0], known
