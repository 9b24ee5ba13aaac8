"""What a start does about artifacts: bring them in order, then use the ones that are in use.

A DBC is used by its path in the site file (`<data>/artifacts/bms_configuration/<name>/current/<file>`), a device
profile by its id, a meter set-up in place of the `[[meters]]` of the site file. Nothing of it happens on a unit that
has never received an artifact.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.meter_setup import read_meters
from app.paths import Paths
from app.site_file import SiteFileError, parse_raw_site
from app.site_model import SiteModel
from control.readings import Finding
from control.requests import Request

if TYPE_CHECKING:
    from app.artifact_service import ArtifactService

_STORAGE = "storage.state"


def artifact_folder(paths: Paths) -> Path:
    """Return the folder of artifacts of a unit."""
    return paths.data / "artifacts"


def artifact_service(
    model: SiteModel, paths: Paths, submit: Callable[[Request], bool], trust: Path | None = None
) -> "ArtifactService | None":
    """Return what receives artifacts; None for a unit that takes none and has none on its way.

    Args:
        model: The site as it runs.
        paths: Folders of the unit.
        submit: Hands a request to the controller; called on the control loop.
        trust: PEM of the authorities that blob services may be signed by; None: the system's.
    """
    if model.artifacts is None and not (artifact_folder(paths) / "jobs").is_dir():
        return None
    from app.artifact_service import ArtifactService  # noqa: PLC0415 - only for a unit that takes some

    return ArtifactService(model, paths, submit, trust=trust)


def at_start(paths: Paths, *, alone: bool = True) -> tuple[Finding, ...]:
    """Finish or take back what a stop interrupted, then use the received device profiles; before the site is read.

    Not `alone`, another process is in control: what it has under way is not interrupted.
    """
    root = artifact_folder(paths)
    if not root.is_dir():
        return ()
    from cloud.artifact_install import Installation  # noqa: PLC0415 - only for a unit that has received one
    from hardware.profile import use_profiles  # noqa: PLC0415

    findings: tuple[Finding, ...] = ()
    try:
        if alone:
            Installation(root).at_start()
    except OSError as error:
        findings = (Finding(_STORAGE, "artifacts", f"{root}: {error.strerror or error}"),)
    use_profiles(_in_use(root / "device_configuration", (".json", ".yaml")))
    return findings


def with_meters(model: SiteModel, paths: Paths) -> tuple[SiteModel, tuple[Finding, ...]]:
    """Return the site with the meters of the set-up in use; without it, and with a finding, when it does not fit."""
    for file in _in_use(artifact_folder(paths) / "meter_setup", (".json",)):
        try:
            raw: dict[str, Any] = model.model_dump(mode="json", by_alias=True, exclude_unset=True)
            return parse_raw_site({**raw, "meters": read_meters(file)}, "meter set-up"), ()
        except SiteFileError as error:
            return model, (Finding("config.refused", "meters", error.problems[0]),)
        except ValueError as error:
            return model, (Finding("config.refused", "meters", str(error)),)
    return model, ()


def _in_use(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    """Return the files in use below a folder of artifacts, without their manifests."""
    if not folder.is_dir():
        return []
    found = [file for file in folder.glob("*/current/*") if file.suffix in endings and file.name != "manifest.json"]
    return sorted(found)
