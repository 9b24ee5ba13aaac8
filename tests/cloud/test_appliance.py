"""The whole appliance on a simulated site and an emulated hub: from the cloud to the registers of the inverter."""

import asyncio
import json
import logging
import subprocess
import sys
import tomllib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from app import logs
from app.main import Appliance
from app.options import Options
from app.own_sinks import EXIT_RESTART
from app.paths import under
from app.simulation import at_addresses, sim_devices, simulation_of
from app.site_cloud import CloudSection
from app.site_file import SiteFileError, parse_raw_site, read_site, shipped
from app.site_model import SiteModel
from control.requests import Role
from simulator.hub.control_api import Access
from simulator.run import SimulatedSite
from tests.emulators.hub import TestHub


class Site:
    """A simulated site with a device at the hub."""

    def __init__(self, simulated: SimulatedSite, model: SiteModel, access: Access, folder: Path) -> None:
        self.simulated, self.model, self.access, self.folder = simulated, model, access, folder
        self._run: asyncio.Task[int] | None = None

    async def start(self) -> Appliance:
        unit = Appliance(self.model, Options(under(self.folder), recording=self.folder / "recording.jsonl.gz"))
        self._run = asyncio.create_task(unit.run())
        return unit

    async def ended(self) -> int:
        assert self._run is not None
        return await self._run


@pytest.fixture
async def site(hub: TestHub, tmp_path: Path) -> AsyncIterator[Site]:
    model = read_site(shipped("residential"))
    simulated = SimulatedSite(sim_devices(model, any_port=True), simulation_of(model))
    await simulated.start()
    access = hub.device()
    secret, authority = tmp_path / "connection", tmp_path / "ca.pem"
    secret.write_text(access.connection_string)
    secret.chmod(0o600)
    authority.write_text(access.ca_pem)
    cloud = CloudSection(
        connection_file=str(secret),
        ca_file=str(authority),
        time_gate_s=0.0,
        role=Role.INSTALLER,
        telemetry_batch_size=1,
    )
    model = at_addresses(model, simulated.addresses).model_copy(update={"cloud": cloud})
    yield Site(simulated, model, access, tmp_path)
    await simulated.stop()


async def until(happened: Callable[[], object], hub: TestHub, what: str) -> None:
    await hub.until(happened, 20.0, what)


@pytest.mark.req("CLD-03")
async def test_a_command_of_the_cloud_reaches_the_registers_of_the_inverter(site: Site, hub: TestHub) -> None:
    unit = await site.start()
    assert unit.cloud is not None
    cloud = unit.cloud
    await until(lambda: cloud.status.connected, hub, "connected")
    await until(lambda: (record := unit.runner.last_record) is not None and record.state == "run", hub, "running")
    refused = await hub.invoke(site.access.id, "Set_Power", {"active_power_w": -1500})
    assert (refused.status, refused.payload["accepted"]) == (409, False)
    answer = await hub.invoke(site.access.id, "GoToMode_ExternalControl", {})
    assert answer.status == 200, answer.payload
    answer = await hub.invoke(site.access.id, "Set_Power", {"active_power_w": -1500, "valid_s": 30})
    assert answer.status == 200, answer.payload

    def charging() -> bool:
        record = unit.runner.last_record
        return record is not None and any(
            abs(readback + 1500.0) < 20.0
            for device in record.snapshot.inverters
            for readback in device.setpoint_readback_w
        )

    await until(charging, hub, "set-point in the inverter")
    answer = await hub.invoke(site.access.id, "GoToState_Idling", {"reason": "end of the test"})
    assert answer.status == 200

    def resting() -> bool:
        record = unit.runner.last_record
        return record is not None and all(
            abs(readback) < 20.0 for device in record.snapshot.inverters for readback in device.setpoint_readback_w
        )

    await until(resting, hub, "rest")
    answer = await hub.invoke(site.access.id, "Restart_Device", {"request_id": "restart-1"})
    assert (answer.status, answer.payload["accepted"]) == (200, True)
    assert await site.ended() == EXIT_RESTART


async def test_secrets_are_in_no_log_report_recording_or_telemetry(site: Site, hub: TestHub) -> None:
    listener = logs.start(site.folder / "logs", level="debug", total_mb=20, terminal=False)
    try:
        unit = await site.start()
        assert unit.cloud is not None
        cloud = unit.cloud
        await until(lambda: cloud.status.connected, hub, "connected")
        hub.kick(site.access.id)
        await until(lambda: cloud.status.attempts > 1 and cloud.status.connected, hub, "connected again")
        await hub.invoke(site.access.id, "GoToMode_Passive", {})
        await until(lambda: "state" in hub.reported(site.access.id), hub, "report")
        await until(lambda: len(hub.telemetry(site.access.id)) > 1, hub, "telemetry")
        unit.stop("enough")
        await site.ended()
    finally:
        listener.stop()
        logging.getLogger().setLevel(logging.WARNING)
    (key,) = [part.partition("=")[2] for part in site.access.connection_string.split(";") if "Key=" in part]
    told = json.dumps(hub.reported(site.access.id)) + str(hub.telemetry(site.access.id))
    assert key not in told
    contents = contents_of(site.folder)
    assert len(contents) > 5
    assert not [path for path, raw in contents.items() if key.encode() in raw or b"sig=" in raw]


def contents_of(folder: Path) -> dict[Path, bytes]:
    """Return every file but the secret itself, unpacked."""
    return {
        path: subprocess.run(["zcat", "-f", str(path)], capture_output=True, check=False).stdout
        for path in folder.rglob("*")
        if path.is_file() and path.name != "connection"
    }


def test_a_site_without_a_cloud_loads_nothing_of_it(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from app.main import Appliance
from app.options import Options
from app.paths import under
from app.site_file import read_site, shipped
unit = Appliance(read_site(shipped("residential")), Options(under(Path(sys.argv[1]))))
assert unit.cloud is None
print(sorted(name for name in sys.modules if name.split(".")[0] in ("cloud", "azure", "paho")))
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ({}, "cloud.certificate_file: is missing"),
        ({"connection_file": "a", "host": "b"}, "cloud.host: is for a certificate"),
        ({"connection_file": "a", "site_keys": ["cloud"]}, "cloud.site_keys[0]: 'cloud' is never left to the cloud"),
        ({"connection_file": "a", "site_keys": ["limit"]}, "cloud.site_keys[0]: 'limit' is no key of a site file"),
        ({"connection_file": "a", "telemetry_batch_size": 0}, "cloud.telemetry_batch_size: 0 is not allowed"),
        ({"connection_file": "a", "role": "king"}, "cloud.role: 'king' is not allowed"),
        ({"connection_file": "a", "outbox_records": 100}, "allowed: 60480 to 1000000"),
    ],
)
def test_a_section_that_is_wrong_is_refused_with_words(section: dict[str, Any], words: str) -> None:
    raw = tomllib.loads(shipped("residential").read_text())
    with pytest.raises(SiteFileError) as refused:
        parse_raw_site(raw | {"cloud": section}, "test")
    assert words in str(refused.value)


@pytest.mark.parametrize("name", ["residential", "commercial"])
def test_a_site_is_the_same_after_the_way_over_its_tables(name: str) -> None:
    model = read_site(shipped(name))
    raw = model.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert parse_raw_site(raw, "test") == model
