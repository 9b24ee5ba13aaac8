"""What lets the unit be reached and renewed from afar: received artifacts, and the cloud that sends them."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.artifact_use import artifact_service
from app.cloud_alarms import cloud_findings
from app.cloud_site import CloudSite
from app.cloud_wiring import cloud_edge, trusted
from app.paths import Paths
from app.site_model import SiteModel
from control.readings import Finding
from control.requests import Request
from control.settings import Settings

if TYPE_CHECKING:
    from app.artifact_service import ArtifactService
    from cloud.edge import CloudEdge


class Remote:
    """The edges this site has; each has work of its own beside the control loop. A site without them loads nothing."""

    def __init__(
        self,
        over: CloudSite | None,
        model: SiteModel,
        settings: Settings,
        submit: Callable[[Request], bool],
        paths: Paths,
        site_file: Path | None,
    ) -> None:
        """Make them; `start` begins. `over` is the cloud's layer of the configuration."""
        self.artifacts: ArtifactService | None = artifact_service(model, paths, submit, trusted(model))
        self.cloud: CloudEdge | None = cloud_edge(over, settings, submit, paths, site_file, self.artifacts)

    def edges(self) -> "Mapping[str, ArtifactService | CloudEdge]":
        """Return those there are, by the name of their sink."""
        both = {"artifacts": self.artifacts, "cloud": self.cloud}
        return {name: edge for name, edge in both.items() if edge is not None}

    def start(self, control: asyncio.AbstractEventLoop) -> None:
        """Begin; requests are handed in on the control loop."""
        for edge in self.edges().values():
            edge.start(control)

    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong."""
        artifacts = () if self.artifacts is None else self.artifacts.findings()
        return (*cloud_findings(self.cloud), *artifacts)

    def close(self) -> None:
        """End; blocks until what waits is on disk, not for long."""
        for edge in self.edges().values():
            edge.close()
