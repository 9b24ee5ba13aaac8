"""Versions of artifacts on disk, and which one is in use.

    <root>/<kind>/<name>/<version>/    the file, `manifest.json`, `manifest.sig`
    <root>/<kind>/<name>/current       symbolic link to the version in use

A version appears by one rename and comes into use by another: at any instant `current` is a whole version, or there is
none. Whoever uses an artifact opens `<root>/<kind>/<name>/current/<file>`.
"""

import shutil
from pathlib import Path

from cloud.artifact_manifest import Kind, Manifest
from cloud.download import sha256_of
from cloud.durable import link_durable, sync_folder, write_durable

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
CURRENT = "current"


class ArtifactStore:
    """The artifacts of a unit."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def folder(self, kind: Kind, name: str) -> Path:
        """Return where the versions of an artifact are."""
        return self.root / kind.value / name

    def active(self, kind: Kind, name: str) -> str:
        """Return the version in use; empty: none."""
        link = self.folder(kind, name) / CURRENT
        return link.readlink().name if link.is_symlink() else ""

    def active_file(self, manifest: Manifest) -> Path:
        """Return the path by which the artifact is used whatever its version."""
        return self.folder(manifest.kind, manifest.name) / CURRENT / manifest.file

    def holds(self, manifest: Manifest) -> bool:
        """Tell whether this very version is there, whole."""
        file = self.folder(manifest.kind, manifest.name) / manifest.version / manifest.file
        return file.is_file() and sha256_of(file) == manifest.sha256

    def put(self, manifest: Manifest, file: Path, text: bytes, signature: str) -> None:
        """Add a version; it is not in use yet. Does nothing when it is there already.

        Raises:
            OSError: The disk is full, read-only or failing.
        """
        if self.holds(manifest):
            return
        folder = self.folder(manifest.kind, manifest.name)
        folder.mkdir(parents=True, exist_ok=True)
        final, beside = folder / manifest.version, folder / f"{manifest.version}.new"
        shutil.rmtree(beside, ignore_errors=True)
        if final.exists():  # another file of the same version: rolled back, or damaged
            shutil.rmtree(final)
        beside.mkdir()
        write_durable(beside / manifest.file, file.read_bytes())
        write_durable(beside / MANIFEST, text)
        write_durable(beside / SIGNATURE, signature.encode())
        beside.replace(final)
        sync_folder(folder)

    def use(self, kind: Kind, name: str, version: str) -> None:
        """Bring a version into use in one step; empty: none is in use.

        Raises:
            OSError: As in `put`; what was in use stays.
        """
        link = self.folder(kind, name) / CURRENT
        if version:
            link_durable(link, version)
        elif link.is_symlink():
            link.unlink()
            sync_folder(link.parent)

    def prune(self, kind: Kind, name: str, keep: frozenset[str]) -> None:
        """Remove versions that are neither in use nor to be kept."""
        in_use = self.active(kind, name)
        for folder in self.folder(kind, name).iterdir():
            if folder.is_dir() and not folder.is_symlink() and folder.name not in keep | {in_use}:
                shutil.rmtree(folder)
