"""Files by the hub: logs on demand and artifacts, begun at once and followed in the twin (CLD-04, OTA-02)."""

import asyncio
import json
import zipfile
from collections.abc import Generator
from io import BytesIO
from typing import Any

import msgspec
import pytest

from cloud.artifact_manifest import Kind, canonical
from control.record import State
from simulator.hub.state import Storage
from tests.cloud.artifact_parts import KEY as KEY_OF_RELEASES
from tests.cloud.artifact_parts import manifest_of, signed
from tests.cloud.unit import CloudUnit
from tests.emulators.azurite_server import ACCOUNT, KEY, Azurite, azurite


@pytest.fixture(scope="session")
def blobs(tmp_path_factory: pytest.TempPathFactory) -> Generator[Azurite]:
    """A blob service with the container `logs`."""
    with azurite(tmp_path_factory.mktemp("azurite")) as running:
        running.container("logs")
        yield running


async def job_of(unit: CloudUnit) -> dict[str, Any]:
    answer = await unit.hub.invoke(unit.id, "Upload_Logs", {"request_id": "logs-1"})
    assert (answer.status, answer.payload["accepted"]) == (202, True), answer.payload
    return await ended(unit, answer.payload["job"])


async def ended(unit: CloudUnit, job: str) -> dict[str, Any]:
    """Return what became of a job, when it has ended."""

    def over() -> bool:
        return unit.reported().get("jobs", {}).get(job, {}).get("status") in {"done", "failed"}

    await unit.hub.until(over, 60.0, "end of the job")
    return unit.reported()["jobs"][job]


@pytest.mark.usefixtures("needs_443")
async def test_the_logs_are_uploaded_on_demand_without_secrets(unit: CloudUnit, blobs: Azurite) -> None:
    unit.hub.set_storage(Storage(blobs.address, ACCOUNT, KEY, "logs"))
    authorities = unit.folder / "ca.pem"
    authorities.write_text(unit.access.ca_pem + blobs.authority.read_text())
    logs = unit.folder / "logs"
    logs.mkdir()
    (key,) = [part.partition("=")[2] for part in unit.access.connection_string.split(";") if "Key=" in part]
    (logs / "cloud.jsonl").write_text(json.dumps({"event": "connected", "key": key}) + "\n")
    await unit.start()
    job = await job_of(unit)
    assert job["status"] == "done", job
    blob_name = job["text"].partition(",")[0]
    raw = await asyncio.to_thread(blobs.get, "logs", blob_name)
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        contents = b"".join(archive.read(name) for name in archive.namelist())
    assert b"connected" in contents
    assert key.encode() not in contents


@pytest.mark.usefixtures("needs_443")
async def test_a_storage_that_does_not_answer_is_told_as_the_end_of_the_job(unit: CloudUnit) -> None:
    unit.hub.set_storage(Storage("127.0.0.1:1/nobody", ACCOUNT, KEY, "logs"))
    await unit.start()
    job = await job_of(unit)
    assert job["status"] == "failed"
    assert "sig=" not in json.dumps(job)


@pytest.mark.usefixtures("needs_443")
async def test_an_artifact_is_received_checked_and_used_from_the_next_start_on(unit: CloudUnit, blobs: Azurite) -> None:
    (unit.folder / "ca.pem").write_text(unit.access.ca_pem + blobs.authority.read_text())
    unit.raw["artifacts"] = {"keys": [KEY_OF_RELEASES], "trial_s": 30.0}
    await unit.start()
    await unit.hub.until(lambda: unit.runner.memory.lifecycle.state is State.RUN, 10.0, "running")
    await unit.hub.invoke(unit.id, "GoToMode_Passive", {})
    content = json.dumps({"schema": "ballast-meters/1", "meters": unit.raw["meters"]}).encode()
    manifest = manifest_of(content, Kind.METER, "2.0", minimum_version="0.1")
    await asyncio.to_thread(blobs.put, "logs", "meters.json", content)
    url = blobs.url("logs", "meters.json")
    tampered = msgspec.to_builtins(manifest) | {"signature": signed(manifest)[1], "version": "3.0"}
    refused = await unit.hub.invoke(unit.id, "Receive_Artifact", {"url": url, "manifest": tampered})
    job = await ended(unit, refused.payload["job"])
    assert (job["status"], "not signed by a key" in job["text"]) == ("failed", True)
    table = msgspec.to_builtins(manifest) | {"signature": signed(canonical(msgspec.to_builtins(manifest)))[1]}
    answer = await unit.hub.invoke(unit.id, "Receive_Artifact", {"url": url, "manifest": table})
    assert answer.status == 202, answer.payload

    def state() -> str:
        known: dict[str, Any] = unit.reported().get("artifacts", {})
        return next((one["state"] for one in known.values() if one.get("version") == "2.0"), "")

    await unit.hub.until(lambda: state() in {"trial", "refused", "rolledback"}, 30.0, "trial")
    assert state() == "trial", unit.reported()["artifacts"]
    assert "sig=" not in json.dumps(unit.reported())
    await unit.hub.until(lambda: unit.runner.memory.lifecycle.state is State.RESTART, 10.0, "restart asked for")
