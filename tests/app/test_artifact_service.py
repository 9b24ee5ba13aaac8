"""A meter set-up all the way: sent by the hub, downloaded from Azurite, checked, restarted into, tried, committed."""

import asyncio
import base64
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from app.artifact_jobs import JobRefusedError
from app.artifact_service import ArtifactService, hardware_of
from app.artifact_use import artifact_service, at_start, with_meters
from app.paths import under
from app.site_file import parse_site, shipped
from cloud.artifact_journal import Journal, State
from cloud.artifact_manifest import Kind, canonical
from control.requests import ChangeState, Request
from control.settings import Settings
from tests.cloud.artifact_parts import KEY, PRIVATE, manifest_of
from tests.control.plant import House, settings
from tests.emulators.azurite_server import Azurite, azurite

TEXT = f'{shipped("residential").read_text(encoding="utf-8")}\n[artifacts]\nkeys = ["{KEY}"]\ntrial_s = 30\n'
METER = {
    "id": "grid",
    "profile": "carlo_gavazzi_em340",
    "role": "grid",
    "connection": {"type": "modbus_tcp", "host": "192.168.1.9", "port": 502, "unit": 3},
    "max_power_w": 30_000,
}
SETUP = msgspec.json.encode({"schema": "ballast-meters/1", "meters": [METER]})


@pytest.fixture(scope="module")
def blobs(tmp_path_factory: pytest.TempPathFactory) -> Generator[Azurite]:
    with azurite(tmp_path_factory.mktemp("azurite")) as running:
        running.container("files")
        yield running


def payload(blobs: Azurite, content: bytes, **changes: Any) -> SimpleNamespace:
    """A `Receive_Artifact` as it comes from the hub."""
    table = msgspec.to_builtins(manifest_of(content, Kind.METER, **{"minimum_version": "0.1", **changes}))
    blobs.put("files", "meters.json", content)
    signature = base64.b64encode(PRIVATE.sign(canonical(table))).decode()
    return SimpleNamespace(url=blobs.url("files", "meters.json"), manifest={**table, "signature": signature})


class Life:
    """One run of the program."""

    def __init__(self, folder: Path, blobs: Azurite, site: Settings) -> None:
        paths = under(folder)
        at_start(paths)
        self.model, self.findings = with_meters(parse_site(TEXT, "site.toml"), paths)
        self.asked: list[Request] = []
        found = artifact_service(self.model, paths, self._submit, trust=blobs.authority)
        assert found is not None
        self.service: ArtifactService = found
        self.restart = asyncio.Event()
        self.house = House(site, load_w=0.0)
        self.service.start(asyncio.get_running_loop())
        self.run(1.0)

    def _submit(self, request: Request) -> bool:
        self.asked.append(request)
        self.restart.set()
        return True

    def run(self, length_s: float) -> None:
        for _ in range(round(length_s / 0.1)):
            self.service.publish(self.house.cycle())

    async def receive(self, message: SimpleNamespace, said: list[str], name: str = "Receive_Artifact") -> str:
        return await self.service.jobs()[name](message, SimpleNamespace(), said.append)  # pyright: ignore[reportArgumentType]


async def until(folder: Path, state: State) -> None:
    async with asyncio.timeout(20.0):
        while [job.state for job in Journal(folder / "artifacts/jobs").jobs()[-1:]] != [state]:  # noqa: ASYNC110 - another thread works
            await asyncio.sleep(0.02)


async def test_a_meter_setup_of_the_cloud_comes_into_use_with_a_restart_and_stays(
    blobs: Azurite, tmp_path: Path
) -> None:
    said: list[str] = []
    first = Life(tmp_path, blobs, settings())
    words = await first.receive(payload(blobs, SETUP), said)
    assert words == "meter_setup rack 1.0: trial"
    assert said[0] == "available"
    await asyncio.wait_for(first.restart.wait(), 10.0)
    [request] = first.asked
    assert isinstance(request, ChangeState)
    assert (request.state, request.origin.actor) == ("restart", "meter_setup rack 1.0 comes into use")
    await asyncio.to_thread(first.service.close)
    second = Life(tmp_path, blobs, settings())
    assert [meter.profile for meter in second.model.meters] == ["carlo_gavazzi_em340"]
    second.run(31.0)
    second.service.wake()
    await until(tmp_path, State.COMMITTED)
    async with asyncio.timeout(5.0):  # told a moment after it stands on disk
        while [told["state"] for told in second.service.report()] != ["committed"]:  # noqa: ASYNC110 - another thread
            await asyncio.sleep(0.02)
    [told] = second.service.report()
    assert (told["kind"], told["name"], told["version"], told["state"]) == ("meter_setup", "rack", "1.0", "committed")
    assert second.asked == []
    assert second.service.findings() == ()
    await asyncio.to_thread(second.service.close)


async def test_a_meter_that_does_not_answer_brings_the_old_ones_back(blobs: Azurite, tmp_path: Path) -> None:
    first = Life(tmp_path, blobs, settings())
    await first.receive(payload(blobs, SETUP), [])
    await asyncio.to_thread(first.service.close)
    second = Life(tmp_path, blobs, settings())
    second.house.silent.add("grid")
    second.run(35.0)
    second.service.wake()
    await asyncio.wait_for(second.restart.wait(), 10.0)
    await asyncio.to_thread(second.service.close)
    third = Life(tmp_path, blobs, settings())
    assert [meter.profile for meter in third.model.meters] == ["carlo_gavazzi_em540"] * 2
    await asyncio.to_thread(third.service.close)
    job = Journal(tmp_path / "artifacts/jobs").jobs()[-1]
    assert job.state is State.ROLLED_BACK
    assert job.reason.startswith("after 30 s with rack 1.0 there is no grid (")


async def test_what_does_not_fit_the_site_is_refused_and_nothing_changes(blobs: Azurite, tmp_path: Path) -> None:
    life = Life(tmp_path, blobs, settings())
    wrong = msgspec.json.encode({"schema": "ballast-meters/1", "meters": [{**METER, "max_power_w": 1}]})
    with pytest.raises(JobRefusedError, match=r"refused: check of rack\.json: .*max_power_w"):
        await life.receive(payload(blobs, wrong), [])
    tampered = payload(blobs, SETUP)
    blobs.put("files", "meters.json", SETUP.replace(b"30000", b"90000"))
    with pytest.raises(JobRefusedError, match="another SHA-256"):
        await life.receive(tampered, [])
    expired = payload(blobs, SETUP)
    expired.url = blobs.url("files", "meters.json", expires_in_s=-60.0)
    with pytest.raises(JobRefusedError, match="permission to the blob has expired"):
        await life.receive(expired, [])
    foreign = payload(blobs, SETUP, hardware=("raspberry-pi-9",))
    with pytest.raises(JobRefusedError, match="it is for raspberry-pi-9"):
        await life.receive(foreign, [])
    await asyncio.to_thread(life.service.close)
    assert life.asked == []


async def test_an_end_of_the_program_ends_the_jobs_and_the_artifact_goes_on_at_the_next_start(
    blobs: Azurite, tmp_path: Path
) -> None:
    life = Life(tmp_path, blobs, settings())
    life.house.load_w = 4000.0
    life.run(60.0)
    waiting = asyncio.create_task(life.receive(payload(blobs, SETUP), []))
    await until(tmp_path, State.WAITING)
    await asyncio.to_thread(life.service.close)
    with pytest.raises(asyncio.CancelledError):
        await waiting
    again = Life(tmp_path, blobs, settings())
    again.service.wake()
    await until(tmp_path, State.TRIAL)
    await asyncio.to_thread(again.service.close)
    assert again.service.findings()[0].detail.startswith("received artifacts are not looked after")


def test_the_hardware_is_what_the_computer_says_unless_the_site_file_does(tmp_path: Path) -> None:
    (tmp_path / "model").write_text("Raspberry Pi Compute Module 4 Rev 1.1\0")
    assert hardware_of(None, tmp_path / "model") == "raspberry-pi-4"
    (tmp_path / "model").write_text("Raspberry Pi 5 Model B\0")
    assert hardware_of(None, tmp_path / "model") == "raspberry-pi-5"
    assert hardware_of(None, tmp_path / "none")
    section = parse_site(TEXT.replace("trial_s = 30", 'hardware = "box-7"'), "site.toml").artifacts
    assert hardware_of(section, tmp_path / "model") == "box-7"


def test_a_unit_without_artifacts_loads_nothing_of_the_cloud() -> None:
    code = "import app.main, sys; print([name for name in sys.modules if name.split('.')[0] in {'cloud', 'azure'}])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
