"""Who the unit is, how far its first boot has come, and how it stands with cloud and updates."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

import msgspec


class StepState(StrEnum):
    """How far a step of the first boot is."""

    OPEN = "open"
    """Not its turn yet."""
    NOW = "now"
    DONE = "done"
    MISSING = "missing"
    """Something a person has to bring; the unit works without."""
    FAILED = "failed"
    """Tried, and tried again by itself."""


class Step(msgspec.Struct, frozen=True):
    """One step of the first boot, as the bootstrapper tells it."""

    name: str
    state: StepState
    title: str = ""
    """In English; for a step this screen has no words for."""
    text: str = ""
    todo: str = ""
    """What a person can do; empty where nothing is to be done."""


class Heard(StrEnum):
    """Whether the bootstrapper is heard."""

    LIVE = "live"
    SILENT = "silent"
    """It has said nothing for longer than it may."""
    ABSENT = "absent"
    """It has left no word: it does not run, or is not installed."""
    DAMAGED = "damaged"
    """What it says cannot be read."""


class FirstBoot(msgspec.Struct, frozen=True):
    """What the bootstrapper says."""

    heard: Heard = Heard.ABSENT
    silent_s: float = 0.0
    """How long it has said nothing; only when it is silent."""
    fault: str = ""
    """What is wrong with its report; only when it is damaged."""
    serial: str = ""
    model: str = ""
    address: str = ""
    hub: str = ""
    device_id: str = ""
    steps: tuple[Step, ...] = ()
    """As last said, live or not."""


class Cloud(msgspec.Struct, frozen=True):
    """The connection to the hub."""

    host: str = ""
    device_id: str = ""
    connected: bool = False
    since_utc: float = 0.0
    """When the connection was made or lost; 0 before the first."""
    attempts: int = 0
    """Connections tried since the start."""
    next_try_s: float = 0.0
    """Seconds until the next attempt; 0: none is waited for."""
    last_error: str = ""
    refused: bool = False
    """The last attempt failed because of who we are."""
    waiting: int = 0
    """Records that wait to be sent."""
    oldest_utc: float = 0.0
    """When the oldest of them was made; 0: none waits, or not known."""
    sent: int = 0
    """Messages the hub has confirmed since the start."""
    dropped: int = 0
    """Records lost because the outbox was full."""
    fault: str = ""
    """What is wrong with identity or disk."""
    site_problem: str = ""
    """Why the configuration of the cloud is not used."""


class UpdateJob(msgspec.Struct, frozen=True):
    """An update that is under way, or the last one."""

    kind: str = ""
    version: str = ""
    phase: str = ""
    reason: str = ""
    since_utc: float = 0.0


class Update(msgspec.Struct, frozen=True):
    """State of updates."""

    running: str = ""
    """Firmware in use, as the bootstrapper knows it."""
    job: UpdateJob | None = None
    """Under way, the trial of a new version included."""
    last: UpdateJob | None = None
    checked_utc: float = 0.0
    """Last look at the repository; 0: never."""
    check_fault: str = ""
    available: tuple[str, ...] = ()
    """Versions on offer."""


class ConnectionFacts(msgspec.Struct, frozen=True):
    """Everything a technician wants to know of a unit that is not in the cloud."""

    version: str = ""
    serial: str = ""
    """Of the computer; the bootstrapper's word goes before it."""
    model: str = ""
    addresses: tuple[str, ...] = ()
    first_boot: FirstBoot = FirstBoot()
    cloud: Cloud | None = None
    """None: this site has no cloud."""
    update: Update | None = None
    """None: no bootstrapper has reported on updates here."""


class ConnectionPort(Protocol):
    """Tells how the unit is connected."""

    def facts(self, done: Callable[[ConnectionFacts], None]) -> None:
        """Gather the facts off the loop and hand them over on it."""
        ...
