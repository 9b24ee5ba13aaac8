"""`ballast logs`: the log files, and one archive with what support needs, without secrets (LOG-01, SEC-02).

In the archive: `logs/` (rotated ones too), `events.jsonl` (the event log), `incidents/` and `faults/` (newest),
`site.toml`, `info.json`, and `contents.json` with what was left out and why. Every line goes through `app.redact`.
"""

import argparse
import asyncio
import gzip
import os
import sys
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from app.clock import utc_s
from app.history_command import moment_text
from app.history_events import Wanted, newest
from app.history_read import HistoryError, HistoryFolder
from app.info_command import InfoError, gathered
from app.paths import Paths, default_paths, under
from app.redact import redacted, secret_words
from app.version import version

EVENTS = 5000
INCIDENTS = 5
FAULTS = 10
LARGEST_MB = 50
EXIT_FAILED = 1


class Contents(msgspec.Struct, frozen=True):
    """What an archive holds."""

    version: str
    at: str
    files: dict[str, int]
    """Name -> bytes before compression."""
    left_out: dict[str, str]
    """Name -> why."""


class _Archive:
    """An archive that is being written."""

    def __init__(self, file: zipfile.ZipFile, known: Sequence[str], largest_bytes: int) -> None:
        self._file = file
        self._known = known
        self._largest_bytes = largest_bytes
        self.files: dict[str, int] = {}
        self.left_out: dict[str, str] = {}

    def add(self, name: str, lines: Iterable[str]) -> None:
        """Add a text, line by line, unless the archive is full."""
        if self._file.fp is None or self._file.fp.tell() >= self._largest_bytes:
            self.left_out[name] = f"the archive has reached {self._largest_bytes // 1_000_000} MB"
            return
        written = 0
        try:
            with self._file.open(name, "w") as entry:
                for line in lines:
                    data = redacted(line, self._known).encode()
                    written += len(data)
                    entry.write(data)
        except (OSError, EOFError, UnicodeDecodeError) as error:
            self.left_out[name] = f"cut off: {error}"  # what was read stays
        self.files[name] = written

    def add_file(self, name: str, path: Path, *, whole: bool = False) -> None:
        """Add a file; a compressed one is opened for it. `whole`: judged as one text, for secrets of several lines."""
        self.add(name, _whole(path) if whole else _lines(path))


def logs(options: argparse.Namespace) -> int:
    """List the log files, or write the archive; 1 when it cannot be written."""
    paths = under(options.data) if options.data else default_paths()
    if options.bundle is None:
        for file in log_files(paths.logs):
            sys.stdout.write(f"{file.stat().st_size / 1000.0:10.1f} kB  {moment_text(file.stat().st_mtime)}  {file}\n")
        return 0
    try:
        contents = bundle(paths, options.bundle, site=options.site)
    except OSError as error:
        sys.stderr.write(f"ballast logs: {options.bundle}: cannot be written: {error.strerror or error}\n")
        return EXIT_FAILED
    for name, why in contents.left_out.items():
        sys.stderr.write(f"ballast logs: {name}: {why}\n")
    size = options.bundle.stat().st_size / 1000.0
    sys.stdout.write(f"{options.bundle}: {len(contents.files)} files, {size:.1f} kB, secrets removed\n")
    return 0


def bundle(
    paths: Paths, out: Path, *, site: Path | None = None, secrets: Sequence[Path] = (), largest_mb: int = LARGEST_MB
) -> Contents:
    """Write the archive, readable by its owner only; takes seconds, so never on the control loop.

    Args:
        paths: Folders of the unit.
        out: The archive; an older one is replaced when the new one is whole.
        site: The site file; None or not there: without.
        secrets: Files and folders with secrets, beside those the unit has in its data folder.
        largest_mb: Size at which no further file is begun.

    Raises:
        OSError: The archive cannot be written.
    """
    places = [paths.data / "identity", paths.data / "cloud", paths.data / "artifacts", paths.data / "access.json"]
    known = secret_words([*places, *secrets])
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = out.with_name(out.name + ".part")
    beside.unlink(missing_ok=True)
    try:
        with (
            open(beside, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as raw,
            zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as file,
        ):
            archive = _Archive(file, known, largest_mb * 1_000_000)
            _fill(archive, paths, site)
            contents = Contents(version(), moment_text(utc_s()), archive.files, archive.left_out)
            file.writestr("contents.json", msgspec.json.format(msgspec.json.encode(contents)))
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
    return contents


def log_files(folder: Path) -> list[Path]:
    """Return the log files of a folder with the rotated ones, newest first."""
    return sorted(folder.glob("*.jsonl*"), key=lambda file: (-file.stat().st_mtime, file.name))


def _fill(archive: _Archive, paths: Paths, site: Path | None) -> None:
    """Add what is wanted most first: the archive may become full."""
    if site is not None:
        if site.is_file():
            archive.add_file("site.toml", site, whole=True)
        else:
            archive.left_out["site.toml"] = f"there is no {site}"
    try:
        info = asyncio.run(gathered(paths.state, paths.socket, alone=False))
        archive.add("info.json", [msgspec.json.format(msgspec.json.encode(info)).decode()])
    except InfoError as error:
        archive.left_out["info.json"] = str(error)
    for file in log_files(paths.logs):
        archive.add_file(f"logs/{file.name}", file)
    try:
        events = newest(HistoryFolder(paths.data), Wanted(), EVENTS)
        archive.add("events.jsonl", (msgspec.json.encode(event).decode() + "\n" for event in reversed(events)))
    except HistoryError as error:
        archive.left_out["events.jsonl"] = str(error)
    for file in sorted(paths.faults.glob("fault-*"), reverse=True)[:FAULTS]:
        archive.add_file(f"faults/{file.name}", file)
    for file in sorted(paths.incidents.glob("incident-*.jsonl.gz"), reverse=True)[:INCIDENTS]:
        archive.add_file(f"incidents/{file.name.removesuffix('.gz')}", file)


def _lines(path: Path) -> Iterator[str]:
    """Yield the lines of a text file, compressed or not; what is not UTF-8 is marked."""
    if path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8", errors="replace") as text:
            yield from text
    else:
        with path.open(encoding="utf-8", errors="replace") as text:
            yield from text


def _whole(path: Path) -> Iterator[str]:
    yield path.read_text(encoding="utf-8", errors="replace")
