"""Puts the cloud edge together with the appliance; a site without `[cloud]` loads nothing of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import clock
from app.cloud_jobs import jobs_of
from app.cloud_site import CloudSite
from app.configuration import Configuration
from app.paths import Paths
from app.site_cloud import cloud_settings, secret_file
from app.site_model import SiteModel
from app.version import version
from control.requests import Request
from control.settings import Settings

if TYPE_CHECKING:
    from app.artifact_service import ArtifactService
    from cloud.edge import CloudEdge


def layers_of(model: SiteModel, paths: Paths) -> tuple[Configuration, CloudSite | None]:
    """Return the configuration of a unit, and what comes from the cloud; None for a site without one."""
    configuration = Configuration(model, paths.data)
    section = configuration.local.cloud
    if section is None or not section.enabled:
        return configuration, None
    over = CloudSite(configuration.local, paths.data)
    configuration.lay_over(over)
    return configuration, over


def cloud_edge(
    site: CloudSite | None,
    settings: Settings,
    submit: Callable[[Request], bool],
    paths: Paths,
    site_file: Path | None = None,
    artifacts: "ArtifactService | None" = None,
) -> "CloudEdge | None":
    """Return the cloud edge, ready to start; None for a site without one. `more` are jobs of other edges."""
    if site is None or site.installer.cloud is None:
        return None
    from cloud.edge import CloudEdge, Ports  # noqa: PLC0415 - loaded for a site with a cloud only

    options = cloud_settings(site.installer.cloud, settings.site_id, site.folder)
    return CloudEdge(
        options,
        Ports(
            submit=submit,
            check=site.check,
            layers=site.layers,
            clock=clock.now,
            jobs=jobs_of(paths, site_file, options, artifacts),
            report=partial(_reported, artifacts),
            version=version(),
            settings=settings,
        ),
    )


def trusted(model: SiteModel) -> Path | None:
    """Return the authorities that what the cloud names may be signed by; None: the system's."""
    if model.cloud is None or not model.cloud.ca_file:
        return None
    return secret_file(model.cloud.ca_file)


def _reported(artifacts: "ArtifactService | None") -> dict[str, Any]:
    """Return what the twin tells of artifacts, by the id of their job; nothing for a unit that takes none."""
    if artifacts is None:
        return {}
    return {"artifacts": {one["id"]: {key: one[key] for key in one if key != "id"} for one in artifacts.report()}}
