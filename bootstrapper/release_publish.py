"""Copies a repository to where units look: targets, metadata, the timestamp last, so that no unit sees half of it."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

SAS = "BALLAST_RELEASE_SAS"


class PublishError(Exception):
    """It cannot be published; in one sentence."""


def in_order(repository: Path) -> Iterable[Path]:
    """Return the files of a repository in the order in which they have to appear, relative to it."""
    targets = sorted(path for path in (repository / "targets").rglob("*") if path.is_file())
    metadata = sorted(path for path in (repository / "metadata").glob("[!.]*.json") if path.name != "timestamp.json")
    for path in (*targets, *metadata, repository / "metadata/timestamp.json"):
        yield path.relative_to(repository)


def to_folder(repository: Path, folder: Path) -> int:
    """Copy to a folder; return how many files were new or changed.

    Raises:
        OSError: A file cannot be read or written.
    """
    count = 0
    for name in in_order(repository):
        source, target = repository / name, folder / name
        if target.is_file() and target.read_bytes() == source.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f".{target.name}.new")
        shutil.copyfile(source, beside)
        beside.replace(target)
        count += 1
    return count


def to_container(repository: Path, url: str) -> int:
    """Copy to an Azure container; return how many files were sent.

    Args:
        repository: The working copy.
        url: `https://ACCOUNT.blob.core.windows.net/CONTAINER`, without a secret.

    Raises:
        PublishError: The library is not installed, the SAS is missing, or the container refuses.
    """
    try:
        from azure.core.exceptions import AzureError  # noqa: PLC0415 - not needed on a unit
        from azure.storage.blob import ContainerClient, ContentSettings  # noqa: PLC0415
    except ImportError as error:
        raise PublishError("azure-storage-blob is not installed") from error
    sas = os.environ.get(SAS, "")
    if not sas:
        raise PublishError(f"set {SAS} to a SAS of the container that may create and write")
    count = 0
    try:
        with ContainerClient.from_container_url(f"{url}?{sas.removeprefix('?')}") as container:
            there = {blob.name for blob in container.list_blobs()}
            for name in in_order(repository):
                if str(name) in there and name.name != "timestamp.json":
                    continue  # every other name carries a version or a hash and never changes
                kind = "application/json" if name.suffix == ".json" else "application/octet-stream"
                with (repository / name).open("rb") as file:
                    container.upload_blob(
                        str(name), file, overwrite=True, content_settings=ContentSettings(content_type=kind)
                    )
                count += 1
    except AzureError as error:
        raise PublishError(f"{url}: {str(error).splitlines()[0]}") from error
    return count
