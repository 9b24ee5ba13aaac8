"""`ballast backup`, `ballast restore` and `ballast cleanup`: the unit in one file, back from it, and what may go."""

import argparse
import asyncio
import getpass
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app import clock
from app.backup_archive import BackupError, Manifest, read_manifest, sources, sync, unpack, write_backup
from app.files import write_durable
from app.flight_recorder import stamp
from app.link_client import LinkError, nobody_runs
from app.paths import Paths, default_paths, under
from app.site_file import SiteFileError, parse_site
from app.version import version

EXIT_FAILED = 1
EXIT_BAD_INPUT = 2
STAGING = "restore.new"
SERVICE_SOCKET = Path("/run/ballast/control.sock")
"""Where the service listens; a command from a shell is not told of its run-time folder."""


def backup(options: argparse.Namespace) -> int:
    """Write a backup."""
    paths = _paths(options)
    target: Path = options.file
    blank = Manifest(
        "ballast-backup/1", version(), clock.utc_s(), options.site.name if options.site.is_file() else "",
        not options.without_history, "none", (),
    )  # fmt: skip
    try:
        passphrase = _passphrase(options, twice=True) if options.secrets else ""
        found = sources(paths.data, options.site, history=not options.without_history, exclude=target)
        made = write_backup(target, found, blank, with_secrets=options.secrets, passphrase=passphrase)
    except (BackupError, OSError) as error:
        return _complain(f"backup: {error}", EXIT_FAILED)
    _say(f"{target}: {len(made.parts)} files, {target.stat().st_size / 1e6:.1f} MB, secrets: {made.secrets}")
    left_out = sum(source.secret for source in found) if not options.secrets else 0
    if left_out:
        _say(f"{left_out} files with secrets (PINs, identity, keys) are left out; --secrets keeps them")
    return 0


def restore(options: argparse.Namespace) -> int:
    """Put a backup back in place: 0 done, 1 refused with nothing changed, 2 it was not said to be meant."""
    paths, file = _paths(options), options.file
    staging = paths.data / STAGING
    try:
        manifest = read_manifest(file)
        made = datetime.fromtimestamp(manifest.made_utc, UTC)
        _say(f"{file}: {len(manifest.parts)} files of {made:%Y-%m-%d %H:%M} UTC, version {manifest.version}")
        for socket in {options.connect or paths.socket, *([] if options.data else [SERVICE_SOCKET])}:
            asyncio.run(nobody_runs(socket))
        sealed = manifest.secrets == "sealed" and not options.without_secrets
        passphrase = _passphrase(options, twice=False) if sealed else ""
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(mode=0o700, parents=True)
        unpack(file, manifest, staging, passphrase, with_secrets=not options.without_secrets)
        _judge(staging, manifest)
        if not options.yes:
            shutil.rmtree(staging, ignore_errors=True)
            return _complain("restore: it is whole and valid; say --yes to put it in place", EXIT_BAD_INPUT)
    except (BackupError, LinkError, SiteFileError, OSError) as error:
        shutil.rmtree(staging, ignore_errors=True)
        return _complain(f"restore: {error}; nothing was changed", EXIT_FAILED)
    kept = _kept_in(paths.data)
    try:
        _put_in_place(staging, paths, options.site, kept)
    except OSError as error:
        return _complain(f"restore: {error}; what was there is in {kept}. Run it again", EXIT_FAILED)
    shutil.rmtree(staging, ignore_errors=True)
    _say(f"in place; what was there before is in {kept}")
    return 0


def _judge(staging: Path, manifest: Manifest) -> None:
    """Look whether the unit would start with it, before anything is touched."""
    if manifest.site_file:
        parse_site((staging / "site" / manifest.site_file).read_text(encoding="utf-8"), f"site/{manifest.site_file}")
    for database in sorted(staging.rglob("*.sqlite")):
        try:
            with closing(sqlite3.connect(database)) as db:
                (told,) = db.execute("PRAGMA quick_check").fetchone()
        except sqlite3.Error as error:
            raise BackupError(f"{database.name}: {error}") from error
        if told != "ok":
            raise BackupError(f"{database.name}: {told}")


def _kept_in(data: Path) -> Path:
    """Return a new folder for what was there before."""
    name = f"before-restore-{stamp(clock.utc_s())}"
    number = 1
    while (data / f"{name}-{number}").exists():
        number += 1
    return data / f"{name}-{number}"


def _put_in_place(staging: Path, paths: Paths, site: Path, kept: Path) -> None:
    """Exchange file by file; what was there goes into a folder of its own, so that a power cut loses nothing.

    Files the backup does not have stay: newer history, secrets that were left out.
    """
    kept.mkdir(mode=0o700)
    owner = paths.data.stat()
    for entry in _files(staging / "data"):
        inner = entry.relative_to(staging / "data")
        there = paths.data / inner
        there.parent.mkdir(parents=True, exist_ok=True)
        (kept / inner).parent.mkdir(parents=True, exist_ok=True)
        for beside in (f"{there.name}-wal", f"{there.name}-shm", there.name):
            if there.with_name(beside).exists():
                there.with_name(beside).rename((kept / inner).with_name(beside))
        if os.geteuid() == 0:
            os.chown(entry, owner.st_uid, owner.st_gid)
            os.chown(there.parent, owner.st_uid, owner.st_gid)
        entry.rename(there)
        sync(there.parent)
    for entry in _files(staging / "site"):
        there = site.parent / entry.relative_to(staging / "site")
        mode, before = entry.stat().st_mode & 0o777, there.stat() if there.exists() else None
        if before is not None:
            (kept / "site").mkdir(exist_ok=True)
            shutil.copy2(there, kept / "site" / there.name)
        there.parent.mkdir(parents=True, exist_ok=True)
        write_durable(there, entry.read_bytes(), mode=mode)
        if before is not None and os.geteuid() == 0:
            os.chown(there, before.st_uid, before.st_gid)


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file()] if folder.is_dir() else []


def cleanup(options: argparse.Namespace) -> int:
    """Show what may go and how much it is; with --yes remove it."""
    paths = _paths(options)
    total = 0
    for path, why in _removable(paths, clock.utc_s() - options.days * 86_400.0):
        size = _size(path)
        total += size
        _say(f"{size / 1e6:8.1f} MB  {path}: {why}")
        if options.yes:
            try:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            except OSError as error:
                return _complain(f"cleanup: {error}", EXIT_FAILED)
    verb = "removed" if options.yes else "could go; say --yes"
    _say(f"{total / 1e6:.1f} MB {verb}" if total else "nothing to remove")
    return 0


def _removable(paths: Paths, before_utc: float) -> Iterable[tuple[Path, str]]:
    """Return what no part of the unit needs: old recordings of incidents, leftovers, copies before a restore."""
    if not paths.data.is_dir():
        return
    for path in sorted(paths.data.iterdir()):
        old = path.stat().st_mtime < before_utc
        if path.name.startswith("before-restore-") and old:
            yield path, "what was there before a restore"
        elif ".damaged-" in path.name and old:
            yield path, "damaged file that was set aside"
        elif path.suffix == ".new" and old:
            yield path, "left over by a power cut"
    for folder, why in ((paths.incidents, "recording of an incident"), (paths.faults, "fault record")):
        for path in sorted(folder.glob("*")):
            if path.stat().st_mtime < before_utc:
                yield path, why


def _size(path: Path) -> int:
    if path.is_dir():
        return sum(one.stat().st_size for one in path.rglob("*") if one.is_file())
    return path.stat().st_size


def _passphrase(options: argparse.Namespace, *, twice: bool) -> str:
    """Return the passphrase: from a file, typed hidden, or none when there is no terminal to type it on.

    Raises:
        BackupError: The file cannot be read, or what was typed differs.
    """
    if options.passphrase_file is not None:
        try:
            found = options.passphrase_file.read_text(encoding="utf-8").strip()
        except OSError as error:
            raise BackupError(f"passphrase: {error}") from error
        if not found:
            raise BackupError(f"passphrase: {options.passphrase_file} is empty")
        return found
    if not sys.stdin.isatty():
        return ""
    typed = getpass.getpass("Passphrase for the secrets (empty: readable by you only): ")
    if twice and typed != getpass.getpass("Again: "):
        raise BackupError("the two passphrases differ")
    return typed


def _paths(options: argparse.Namespace) -> Paths:
    return under(options.data) if options.data else default_paths()


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _complain(text: str, code: int) -> int:
    sys.stderr.write(f"ballast {text}\n")
    return code
