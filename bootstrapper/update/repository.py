"""The update repository, through TUF: who signed, how old, which files; nothing unverified leaves this module."""

# tuf and securesystemslib export these names without saying so in their types.
# pyright: reportPrivateImportUsage=false

import contextlib
from collections.abc import Generator, Iterator
from pathlib import Path
from urllib.parse import unquote

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, TargetFile, Targets
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from bootstrapper.durable import sync
from bootstrapper.update.job import Job
from bootstrapper.update.rules import Target, TargetError, described
from bootstrapper.update.source import RefusedError, UnreachableError

FOLDER = "file://"
TARGETS_MAX_BYTES = 1_000_000


class FolderFetcher(FetcherInterface):
    """Reads a repository in a folder: a stick, a mounted share."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = Path(unquote(url.removeprefix(FOLDER)))
        if not path.is_file():
            raise DownloadHTTPError(f"{path}: no such file", 404)
        return self._chunks(path)

    @staticmethod
    def _chunks(path: Path) -> Iterator[bytes]:
        with path.open("rb") as file:
            while chunk := file.read(1 << 18):
                yield chunk


class Repository:
    """One look at the repository; for the next one make another."""

    def __init__(self, url: str, metadata: Path, shipped_root: bytes) -> None:
        """Start from the shipped root of trust and what was seen last.

        Args:
            url: Of the folder with `metadata/` and `targets/`; http(s) or `file:///…`.
            metadata: Folder of our own for what was seen.
            shipped_root: Root metadata the package brought.

        Raises:
            RefusedError: The shipped root is not usable.
            OSError: The folder cannot be written.
        """
        metadata.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._metadata = metadata
        base = url.rstrip("/")
        with _words():
            self._updater = Updater(
                str(metadata),
                f"{base}/metadata/",
                target_base_url=f"{base}/targets/",
                fetcher=FolderFetcher() if base.startswith(FOLDER) else None,
                config=UpdaterConfig(
                    max_root_rotations=64,
                    max_delegations=0,
                    root_max_length=100_000,
                    timestamp_max_length=16_384,
                    snapshot_max_length=100_000,
                    targets_max_length=TARGETS_MAX_BYTES,
                    app_user_agent="ballast-bootstrapper",
                ),
                bootstrap=shipped_root,
            )
        self.unusable: tuple[str, ...] = ()
        """Signed targets whose description cannot be understood (perhaps by a newer bootstrapper)."""

    def targets(self) -> tuple[Target, ...]:
        """Return what the repository offers now.

        Raises:
            RefusedError: Metadata is expired, older than seen before, altered or signed by others.
            UnreachableError: It cannot be read now.
        """
        with _words():
            self._updater.refresh()
            signed = Metadata[Targets].from_file(str(self._metadata / "targets.json")).signed
        found: list[Target] = []
        faults: list[str] = []
        for name, file in sorted(signed.targets.items()):
            try:
                found.append(described(name, file.length, file.hashes.get("sha256", ""), file.custom or {}))
            except TargetError as error:
                faults.append(str(error))
        self.unusable = tuple(faults)
        return tuple(found)

    def fetch(self, job: Job, folder: Path) -> Path:
        """Download and verify the file of a job; a verified one that is there already is taken.

        Raises:
            RefusedError: It is not what the signed metadata says, or the metadata is not to be trusted.
            UnreachableError: It cannot be read now, or the disk is full.
        """
        path = folder / job.file
        with _words():
            info: TargetFile | None = self._updater.get_targetinfo(job.name)
            if info is None or info.hashes.get("sha256") != job.sha256 or info.length != job.length:
                raise RefusedError(f"{job.name} has been withdrawn from the repository or replaced")
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._updater.find_cached_target(info, str(path)) is None:
                self._updater.download_target(info, str(path))
        sync(path)
        sync(folder)
        return path


@contextlib.contextmanager
def _words() -> Generator[None]:
    """Turn the library's exceptions into two of ours, with words for a report."""
    try:
        yield
    except ExpiredMetadataError as error:
        raise RefusedError(f"the repository's metadata has expired (an old copy?): {error}") from error
    except BadVersionNumberError as error:
        raise RefusedError(f"the repository is older than one seen before: {error}") from error
    except UnsignedMetadataError as error:
        raise RefusedError(f"wrong signature: {error}") from error
    except LengthOrHashMismatchError as error:
        raise RefusedError(f"altered: {error}") from error
    except DownloadLengthMismatchError as error:
        raise RefusedError(f"larger than signed: {error}") from error
    except RepositoryError as error:
        raise RefusedError(f"the repository is damaged: {error}") from error
    except DownloadError as error:
        cause = error.__cause__ or error
        raise UnreachableError(f"the repository cannot be read: {cause}") from error
    except OSError as error:
        raise UnreachableError(f"the download cannot be stored: {error}") from error
