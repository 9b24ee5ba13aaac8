"""Checks an artifact as its kind is used here, on a copy, before anything of it is in use (OTA-02)."""

from collections.abc import Mapping
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

from app.meter_setup import read_meters
from app.site_file import SiteFileError, parse_raw_site
from cloud.artifact_manifest import Kind, Manifest
from hardware.can_layout import frame_codes
from hardware.can_map import read_map
from hardware.config import CanConnection
from hardware.profile import ProfileError, load_profile
from hardware.profile_build import read_profile

SHOWN = 5
"""Problems that are told."""


class ArtifactChecks:
    """Checks with the knowledge of this site."""

    def __init__(self, site: Mapping[str, Any], store: Path) -> None:
        """Make it.

        Args:
            site: Tables of the site file, as TOML gives them.
            store: Folder of artifacts: a DBC that a rack of the site uses is checked with the rack's signal map.
        """
        self._site = dict(site)
        self._store = store

    def check(self, manifest: Manifest, file: Path) -> str:
        """Return what is wrong, in words; empty when nothing is."""
        if manifest.kind is Kind.FIRMWARE:  # large, and the bootstrapper looks into the package
            return ""
        with TemporaryDirectory(prefix="ballast-artifact-") as folder:  # files are remembered by their path once read
            return self._check(manifest, Path(copyfile(file, Path(folder) / manifest.file)))

    def _check(self, manifest: Manifest, file: Path) -> str:
        match manifest.kind:
            case Kind.FIRMWARE:
                return ""
            case Kind.BMS:
                return self._dbc(manifest, file)
            case Kind.DEVICE:
                return _profile(manifest, file)
            case Kind.METER:
                return self._meters(file)

    def _dbc(self, manifest: Manifest, file: Path) -> str:
        try:
            frames = frame_codes(file)
        except ValueError as error:
            return str(error)
        if not frames:
            return f"{file.name} has no frames"
        in_use = self._store / manifest.kind.value / manifest.name / "current"
        model = parse_raw_site(self._site, "site file")
        for rack in model.batteries:
            connection = rack.connection
            if isinstance(connection, CanConnection) and connection.dbc and Path(connection.dbc).parent == in_use:
                if Path(connection.dbc).name != file.name:
                    return f"battery {rack.id} uses {Path(connection.dbc).name}, this is {file.name}"
                try:
                    read_map(load_profile(rack.profile), Path(connection.map), file, connection.rack)
                except ProfileError as error:
                    return f"battery {rack.id}: {error}"
        return ""

    def _meters(self, file: Path) -> str:
        try:
            parse_raw_site({**self._site, "meters": read_meters(file)}, "meter set-up")
        except SiteFileError as error:
            return "\n".join(error.problems[:SHOWN])
        except ValueError as error:
            return str(error)
        return ""


def _profile(manifest: Manifest, file: Path) -> str:
    try:
        profile = read_profile(file)
    except ProfileError as error:
        return str(error)
    if profile.id != manifest.name:
        return f"it is the profile {profile.id}, its manifest says {manifest.name}"
    return ""
