"""What lets the unit be reached and renewed from afar: received artifacts, and the cloud that sends them."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.artifact_use import artifact_service
from app.cloud_site import CloudSite
from app.cloud_wiring import cloud_edge
from app.paths import Paths
from app.site_model import SiteModel
from control.readings import Finding
from control.record import CycleRecord
from control.requests import Request
from control.settings import Settings


class Edge(Protocol):
    """A sink of records with work of its own beside the control loop."""

    def publish(self, record: CycleRecord) -> None:
        """Take a record; never blocks."""
        ...

    def start(self, control: asyncio.AbstractEventLoop) -> None:
        """Begin; requests are handed in on the control loop."""
        ...

    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong."""
        ...

    def close(self) -> None:
        """End."""
        ...


def edges_of(
    over: CloudSite | None,
    model: SiteModel,
    settings: Settings,
    submit: Callable[[Request], bool],
    paths: Paths,
    site_file: Path | None,
) -> dict[str, Edge]:
    """Return the edges this site has, by the name of their sink; a site without them loads nothing."""
    artifacts = artifact_service(model, paths, submit)
    cloud = cloud_edge(over, settings, submit, paths, site_file, {} if artifacts is None else artifacts.jobs())
    found: dict[str, Edge | None] = {"artifacts": artifacts, "cloud": cloud}
    return {name: edge for name, edge in found.items() if edge is not None}
