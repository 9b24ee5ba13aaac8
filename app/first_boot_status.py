"""What the bootstrapper says of the first boot, as it stands in its status file: live, silent, absent or damaged."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec

from hmi.ports.connection import FirstBoot, Heard, Step, StepState, Update, UpdateJob

STATUS = Path("run/ballast-bootstrapper/status.json")
UPDATES = Path("update/status.json")
"""In the data folder."""
SILENT_AFTER_S = 35.0
"""It says something every 10 s (`bootstrapper.first_boot.BEAT_S`)."""
LARGEST = 65_536
"""Bytes of a report."""


class _Unit(msgspec.Struct):
    serial_number: str = ""
    model: str = ""
    address: str = ""
    hub: str = ""
    device_id: str = ""


class _Step(msgspec.Struct):
    name: str
    state: StepState
    title: str = ""
    text: str = ""
    todo: str = ""


class _Report(msgspec.Struct):
    format: Literal["ballast-first-boot/1"]
    said_at_s: float = 0.0
    """Monotonic clock of the computer; a bootstrapper that does not say it is silent since the start."""
    unit: _Unit = msgspec.field(default_factory=_Unit)
    steps: list[_Step] = []


def first_boot(file: Path, now_s: Callable[[], float]) -> FirstBoot:
    """Return what the bootstrapper says; blocks.

    Args:
        file: Its status file.
        now_s: The monotonic clock of the computer, which its programs share.
    """
    try:
        data = file.read_bytes()[: LARGEST + 1]
    except FileNotFoundError:
        return FirstBoot(Heard.ABSENT)
    except OSError as error:
        return FirstBoot(Heard.DAMAGED, fault=error.strerror or str(error))
    if len(data) > LARGEST:
        return FirstBoot(Heard.DAMAGED, fault=f"larger than {LARGEST} bytes")
    try:
        report = msgspec.json.decode(data, type=_Report)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return FirstBoot(Heard.DAMAGED, fault=str(error))
    silent_s = max(now_s() - report.said_at_s, 0.0)
    silent = silent_s > SILENT_AFTER_S
    unit = report.unit
    return FirstBoot(
        Heard.SILENT if silent else Heard.LIVE,
        silent_s=silent_s if silent else 0.0,
        serial=unit.serial_number,
        model=unit.model,
        address=unit.address,
        hub=unit.hub,
        device_id=unit.device_id,
        steps=tuple(Step(one.name, one.state, one.title, one.text, one.todo) for one in report.steps),
    )


class _Offer(msgspec.Struct):
    kind: str = ""
    slot: str = ""
    version: str = ""


class _Updates(msgspec.Struct):
    format: Literal["ballast-update-status/1"]
    running: str = ""
    job: UpdateJob | None = None
    last: UpdateJob | None = None
    journal_fault: str = ""
    checked_utc: float = 0.0
    check_fault: str = ""
    available: list[_Offer] = []


def updates(data_folder: Path) -> Update | None:
    """Return the state of updates; None when nobody has reported on them; blocks."""
    try:
        report = msgspec.json.decode((data_folder / UPDATES).read_bytes(), type=_Updates)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        return Update(check_fault=f"{UPDATES}: {error}")
    return Update(
        running=report.running,
        job=report.job,
        last=report.last,
        checked_utc=report.checked_utc,
        check_fault=report.journal_fault or report.check_fault,
        available=tuple(f"{one.kind} {one.version}".strip() for one in report.available),
    )
