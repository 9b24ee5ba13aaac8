"""A unit for the tests: the real runner and cloud edge, with an ideal plant instead of devices."""

import asyncio
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from app import clock
from app.artifact_use import artifact_service
from app.cloud_alarms import cloud_findings
from app.cloud_site import CloudSite
from app.cloud_wiring import cloud_edge
from app.paths import under
from app.runner import Runner
from app.site_file import parse_raw_site, settings_of, shipped
from cloud.edge import CloudEdge
from control import cycle
from control.memory import Persistent
from control.readings import Instant
from control.record import CycleRecord
from simulator.hub.control_api import Access
from tests.app.plants import HousePlant
from tests.control.plant import House
from tests.emulators.hub import TestHub


class CloudUnit:
    """One device of the hub, with the folder it keeps its things in."""

    def __init__(self, hub: TestHub, folder: Path, access: Access | None = None) -> None:
        self.hub, self.folder = hub, folder
        self.access = access or hub.device()
        self.records: list[CycleRecord] = []
        self._running: asyncio.Task[None] | None = None
        self.raw: dict[str, Any] = tomllib.loads(shipped("residential").read_text())
        secret, authority = folder / "connection", folder / "ca.pem"
        secret.write_text(self.access.connection_string)
        secret.chmod(0o600)
        authority.write_text(self.access.ca_pem)
        self.raw["cloud"] = {
            "connection_file": str(secret),
            "ca_file": str(authority),
            "time_gate_s": 0.0,
            "role": "installer",
            "telemetry_batch_size": 1,
            "commands_per_min": 600,
        }

    @property
    def id(self) -> str:
        return self.access.id

    async def start(self, connected: bool = True, **cloud: Any) -> None:
        """Start; `cloud` changes keys of the section."""
        self.raw["cloud"] |= cloud
        self.site = CloudSite(parse_raw_site(self.raw, "test"), self.folder)
        model = self.site.effective()
        self.house = House(settings_of(model))
        self.runner = Runner(
            HousePlant(self.house), cycle.initial(self.house.site, Persistent()), self._now, findings=self._findings
        )
        self.artifacts = artifact_service(model, under(self.folder), self.runner.submit, self.folder / "ca.pem")
        edge = cloud_edge(
            self.site, settings_of(model), self.runner.submit, under(self.folder), artifacts=self.artifacts
        )
        assert edge is not None
        self.edge: CloudEdge = edge
        self.runner.sinks["cloud"] = edge
        self.runner.sinks["test"] = self
        if self.artifacts is not None:
            self.runner.sinks["artifacts"] = self.artifacts
            self.artifacts.start(asyncio.get_running_loop())
        edge.start(asyncio.get_running_loop())
        self._running = asyncio.create_task(self.runner.run())
        if connected:
            await self.hub.until(lambda: self.edge.status.connected, 20.0, "connected")

    async def stop(self) -> None:
        """End in good order."""
        if self._running is not None:
            self.runner.stop()
            await self._running
            await asyncio.to_thread(self.edge.close)
            if self.artifacts is not None:
                await asyncio.to_thread(self.artifacts.close)
            self._running = None

    def publish(self, record: CycleRecord) -> None:
        """Keep the records of this run."""
        self.records.append(record)

    def reported(self) -> Mapping[str, Any]:
        return self.hub.reported(self.id)

    async def telemetry(self, kind: str, count: int = 1, timeout_s: float = 15.0) -> list[dict[str, Any]]:
        """Return the records of one kind the hub has, when there are enough."""

        def found() -> list[dict[str, Any]]:
            messages = self.hub.telemetry(self.id)
            bodies = [msgspec.json.decode(message.body) for message in messages]
            return [record for body in bodies if body["type"] == kind for record in body["records"]]

        await self.hub.until(lambda: len(found()) >= count, timeout_s, kind)
        return found()

    def _now(self) -> Instant:
        moment = clock.now()
        self.house.at_s = moment.at_s
        return moment

    def _findings(self) -> Any:
        return cloud_findings(self.edge)
