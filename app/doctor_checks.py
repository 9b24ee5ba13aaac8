"""Checks of `ballast doctor` that look at files of this computer."""

import grp
import os
import pwd
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import cast

import msgspec

from app import computer as computer_of
from app.paths import Paths, disk_of
from app.site_file import settings_of
from app.site_model import SiteModel
from control.alarms import ROWS

USER = "ballast-ems"
GROUPS = ("dialout", "gpio", "i2c", "spi")
"""Where the rights to serial lines, pins and buses come from."""


class State(StrEnum):
    """Result of a check."""

    WELL = "ok"
    NOTE = "note"
    """Not wrong, but worth knowing."""
    WRONG = "WRONG"


class Diagnosis(msgspec.Struct, frozen=True):
    """Result of one check."""

    subject: str
    state: State
    text: str
    todo: str = ""
    """What a person can do."""


def well(subject: str, text: str) -> Diagnosis:
    """Return a good result."""
    return Diagnosis(subject, State.WELL, text)


def note(subject: str, text: str, todo: str = "") -> Diagnosis:
    """Return something worth knowing."""
    return Diagnosis(subject, State.NOTE, text, todo)


def wrong(subject: str, text: str, todo: str) -> Diagnosis:
    """Return a bad result."""
    return Diagnosis(subject, State.WRONG, text, todo)


def site_file(path: Path, model: SiteModel | None, problems: Sequence[str]) -> Diagnosis:
    """Is the site file there and valid?"""
    if model is not None:
        return well("site file", f"{path}: site {model.site.id!r}, {len(model.inverters)} inverter(s)")
    if not path.exists():
        return wrong("site file", f"there is no {path}", "write it; every key: ballast check --keys")
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return wrong("site file", f"{problems[0]}{more}", f"correct it; all problems: ballast check {path}")


def rights(root: Path, site: Path, paths: Paths) -> Iterable[Diagnosis]:
    """Can the service do its work, and can nobody else read its secrets?"""
    yield from _readable(site)
    installed = (root / "opt/ballast-ems/current").exists()
    if installed:
        yield from _user()
    for folder in (paths.data, paths.logs):
        if not folder.is_dir():
            yield note("folder", f"there is no {folder} yet", "the service makes it at its first start")
        elif not os.access(folder, os.W_OK):
            yield wrong("folder", f"{folder} may not be written", f"chown {USER}: {folder}; or run this as root")
        else:
            yield well("folder", f"{folder} may be written")
    for path in (root / "etc/ballast").glob("*"):
        if path.name.startswith("enrolment") and stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield wrong("secret", f"{path} can be read by others", f"chmod 600 {path}")


def _readable(site: Path) -> Iterable[Diagnosis]:
    with suppress(OSError):
        if stat.S_IMODE(site.stat().st_mode) & 0o002:
            yield wrong("site file", f"{site} may be changed by everybody", f"chmod o-w {site}")


def _user() -> Iterable[Diagnosis]:
    """Is there the service's user, with the groups of the devices?"""
    try:
        user = pwd.getpwnam(USER)
    except KeyError:
        yield wrong(
            "user", f"there is no user {USER}", "install the package again: apt install --reinstall ballast-ems"
        )
        return
    missing = [name for name in GROUPS if not _member(user, name)]
    if missing:
        words = ",".join(missing)
        yield wrong("user", f"{USER} is not in {words}", f"usermod -aG {words} {USER} && systemctl restart ballast")
    else:
        yield well("user", f"{USER} is in {', '.join(GROUPS)}")


def _member(user: pwd.struct_passwd, name: str) -> bool:
    """Tell whether a user is in a group; a group that is not there cannot be missed."""
    try:
        group = grp.getgrnam(name)
    except KeyError:
        return True
    return user.pw_name in group.gr_mem or user.pw_gid == group.gr_gid


def disk(paths: Paths) -> Iterable[Diagnosis]:
    """Is there room on the disk?"""
    folder = disk_of(paths.data)
    found = os.statvfs(folder)
    free_mb, total_mb = (blocks * found.f_frsize // 1_000_000 for blocks in (found.f_bavail, found.f_blocks))
    if found.f_flag & os.ST_RDONLY:
        yield wrong("disk", f"{folder} is mounted read-only", "look with dmesg why; a worn-out card does this")
    elif free_mb < computer_of.DISK_BYTES // 1_000_000:
        yield wrong(
            "disk", f"{free_mb} of {total_mb} MB are free", "ballast cleanup; apt clean; journalctl --vacuum-size"
        )
    else:
        yield well("disk", f"{free_mb} of {total_mb} MB are free")


def computer(root: Path, paths: Paths, model: SiteModel | None) -> Iterable[Diagnosis]:
    """What the unit itself would raise as alarms of its computer."""
    if model is None:
        return
    found = [
        one
        for one in computer_of.findings(disk_of(paths.data), settings_of(model), root)
        if not one.row_id.startswith("storage.")
    ]
    for one in found:
        row = ROWS[one.row_id]
        yield wrong("computer", f"{row.text}: {one.detail}", row.remedy)
    if not found:
        yield well("computer", "supply, memory, load, temperature, clock module and watchdog")


def devices(root: Path, model: SiteModel | None) -> Iterable[Diagnosis]:
    """Are the lines there that the site file names?"""
    if model is not None:
        yield from lines(root, model.model_dump(mode="json"))


def lines(root: Path, content: object) -> Iterable[Diagnosis]:
    """Look at serial lines, buses and CAN interfaces in the content of a site file."""
    for name in sorted(set(_device_files(content))):
        path = root / name.lstrip("/")
        if not path.exists():
            yield wrong(
                "line", f"{name} of the site file is not there", "plug the adapter in; look with: ls /dev/serial/by-id"
            )
        elif not os.access(path, os.R_OK | os.W_OK):
            yield wrong("line", f"{name} may not be used by this user", "run this as root, or as the service's user")
        else:
            yield well("line", f"{name} is there")
    for name in sorted(set(_interfaces(content))):
        state = root / "sys/class/net" / name / "operstate"
        try:
            text = state.read_text(encoding="ascii").strip()
        except OSError:
            yield wrong(
                "line", f"CAN interface {name} is not there", "enable it in /boot/firmware/config.txt (docs/wiring.md)"
            )
            continue
        yield (
            well("line", f"{name} is {text}")
            if text in {"up", "unknown"}
            else wrong("line", f"CAN interface {name} is {text}", f"ip link set {name} up type can bitrate 500000")
        )


def _device_files(value: object) -> Iterable[str]:
    if isinstance(value, str):
        if value.startswith("/dev/"):
            yield value
    elif isinstance(value, dict):
        for inner in cast("dict[str, object]", value).values():
            yield from _device_files(inner)
    elif isinstance(value, list | tuple):
        for inner in cast("list[object]", value):
            yield from _device_files(inner)


def _interfaces(value: object) -> Iterable[str]:
    """Yield the CAN interfaces in a site file, such as can0."""
    if isinstance(value, dict):
        content = cast("dict[str, object]", value)
        if content.get("type") == "can":
            yield from (
                text
                for text in content.values()
                if isinstance(text, str) and text.startswith("can") and text[3:].isdecimal()
            )
        for inner in content.values():
            yield from _interfaces(inner)
    elif isinstance(value, list | tuple):
        for inner in cast("list[object]", value):
            yield from _interfaces(inner)
