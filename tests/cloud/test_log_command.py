"""The logs of a unit, asked for from the hub: begun at once, followed in the twin, in the hub's storage (CLD-04)."""

import asyncio
import json
import zipfile
from collections.abc import Generator
from io import BytesIO
from typing import Any

import pytest

from simulator.hub.state import Storage
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
    job: str = answer.payload["job"]

    def ended() -> bool:
        return unit.reported().get("jobs", {}).get(job, {}).get("status") in {"done", "failed"}

    await unit.hub.until(ended, 40.0, "end of the job")
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
    blob_name = job["text"].partition(":")[0]
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
