"""Puts the parts of updates together for one computer."""

import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bootstrapper.clock import SystemClock
from bootstrapper.identity import IdentityError, identify
from bootstrapper.places import Places
from bootstrapper.service import Service
from bootstrapper.settings import Settings
from bootstrapper.update.artifact import DeviceData
from bootstrapper.update.firmware import Firmware
from bootstrapper.update.job import FIRMWARE, KINDS, Journal
from bootstrapper.update.machine import OBSERVE_S, Parts
from bootstrapper.update.rules import Unit
from bootstrapper.update.search import LowestTime
from bootstrapper.update.source import RefusedError, Source
from bootstrapper.update.trial import TrialRules
from bootstrapper.update.updates import Updates
from bootstrapper.update.window import Window


@dataclass(frozen=True)
class Tools:
    """Programs of the system; others in tests."""

    dpkg: tuple[str, ...] = ("dpkg",)
    dpkg_deb: tuple[str, ...] = ("dpkg-deb",)
    systemctl: tuple[str, ...] = ("systemctl",)
    teamviewer: tuple[str, ...] = ("teamviewer",)
    observe_s: float = OBSERVE_S
    """How often a trial looks."""


def updates_of(
    places: Places, settings: Settings, tools: Tools, *, user: str = "", stop: threading.Event | None = None
) -> Updates:
    """Return the update machine of this computer.

    Args:
        places: Where things are.
        settings: The bootstrapper's settings.
        tools: Programs of the system.
        user: Whom checks of the product run as; empty: as ourselves.
        stop: Ends every wait.
    """
    clock = SystemClock(stop)
    firmware = Firmware(places, dpkg=tools.dpkg, dpkg_deb=tools.dpkg_deb, user=user)
    data = DeviceData(places, user=user)
    service = Service(tools.systemctl, settings.access.unit)
    wanted = settings.update
    parts = Parts(
        places=places,
        journal=Journal(places.journal),
        installers={kind: firmware if kind == FIRMWARE else data for kind in KINDS},
        firmware=firmware,
        service=service,
        window=Window(places.control_socket, service, clock, wanted.power_w),
        clock=clock,
        open_repository=partial(_opened, places, wanted.repository),
        rules=TrialRules(steady_s=wanted.trial_steady_s, limit_s=wanted.trial_limit_s),
        observe_s=tools.observe_s,
    )
    lowest = LowestTime(places.own / "update/time.json", places.shipped_root)
    unit = partial(_unit, places, firmware, data, int(wanted.max_mb * 1e6))
    return Updates(parts, data, unit, lowest, partial(_opened, places))


def _opened(places: Places, url: str) -> Source:
    from bootstrapper.update.repository import Repository  # noqa: PLC0415 - a boot decision need not wait for it

    if not url:
        raise RefusedError("no repository is set (update.repository)")
    try:
        root = places.shipped_root.read_bytes()
    except OSError as error:
        raise RefusedError(f"the root of trust is missing: {error}") from error
    return Repository(url, places.metadata, root)


def _unit(places: Places, firmware: Firmware, data: DeviceData, max_bytes: int) -> Unit:
    try:
        model = identify(places.root).model
    except IdentityError:
        model = ""
    return Unit(
        model=model,
        architecture=firmware.architecture(),
        suite=suite(places.root),
        firmware=firmware.current(),
        versions=data.in_use(),
        max_bytes=max_bytes,
    )


def suite(root: Path) -> str:
    """Return which system this is, like `deb12`; empty when it does not say."""
    try:
        text = (root / "etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return ""
    values = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    number = values.get("VERSION_ID", "").strip('"')
    return f"deb{number}" if number else ""
