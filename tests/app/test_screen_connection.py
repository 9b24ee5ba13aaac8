"""What is told of first boot, cloud and updates: live, silent, absent, damaged; as the files on the disk say it."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from app import clock
from app.first_boot_status import LARGEST, SILENT_AFTER_S, first_boot, updates
from app.screen_connection import ScreenConnection
from bootstrapper.first_boot import BEAT_S, Progress
from bootstrapper.first_boot import StepState as BootState
from cloud.status import CloudStatus
from hmi.ports.connection import ConnectionFacts, FirstBoot, Heard, StepState, UpdateJob


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "run/ballast-bootstrapper/status.json"


def at(file: Path, now_s: float) -> FirstBoot:
    return first_boot(file, lambda: now_s)


def test_what_the_bootstrapper_writes_is_what_the_screen_reads(file: Path) -> None:
    progress = Progress(file, lambda: 1000.0)
    progress.know(serial_number="10000000cafe0123", model="Raspberry Pi 5", address="192.168.1.20")
    told = at(file, 1001.0)
    for state in BootState:
        progress.report("time", state, "words", "what to do")
        told = at(file, 1001.0)
        assert told.heard is Heard.LIVE
        step = next(step for step in told.steps if step.name == "time")
        assert (step.state, step.title, step.text, step.todo) == (
            StepState(state.value), "Date and time", "words", "what to do",
        )  # fmt: skip
    assert (told.serial, told.model, told.address) == ("10000000cafe0123", "Raspberry Pi 5", "192.168.1.20")


def test_a_bootstrapper_with_nothing_new_to_say_is_still_heard_and_a_dead_one_is_not(file: Path) -> None:
    now_s = 1000.0
    progress = Progress(file, lambda: now_s)
    progress.report("identity", BootState.DONE, "10000000cafe0123")
    for _ in range(20):
        now_s += BEAT_S
        assert at(file, now_s).heard is Heard.LIVE
        progress.beat()
    assert at(file, now_s + SILENT_AFTER_S).heard is Heard.LIVE
    told = at(file, now_s + SILENT_AFTER_S + 1.0)
    assert (told.heard, told.silent_s) == (Heard.SILENT, SILENT_AFTER_S + 1.0)
    assert told.steps[0].state is StepState.DONE


def test_a_bootstrapper_too_old_to_say_when_it_spoke_is_never_taken_for_live(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"format": "ballast-first-boot/1", "steps": []}))
    assert at(file, 5000.0).heard is Heard.SILENT


def test_no_file_is_no_bootstrapper(file: Path) -> None:
    assert at(file, 10.0) == FirstBoot(Heard.ABSENT)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "Input data was truncated"),
        (b'{"format": "ballast-first-boot/1", "steps": [{"name": "ti', "Input data was truncated"),
        (b"\xff\xfe\x00", "malformed"),
        (b"[]", "Expected `object`"),
        (b'{"format": "ballast-first-boot/2"}', "Invalid enum value 'ballast-first-boot/2'"),
        (b'{"format": "ballast-first-boot/1", "steps": [{"name": "time", "state": "dreaming"}]}', "'dreaming'"),
        (b'{"format": "ballast-first-boot/1", "steps": [{"state": "done"}]}', "required field `name`"),
        (b" " * (LARGEST + 1), "larger than"),
    ],
    ids=["empty", "torn", "garbage", "list", "newer", "state", "nameless", "huge"],
)
def test_a_damaged_report_is_named_as_such(file: Path, content: bytes, fault: str) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    told = at(file, 10.0)
    assert told.heard is Heard.DAMAGED
    assert fault in told.fault


def test_a_report_that_cannot_be_read_at_all_is_damaged(file: Path) -> None:
    file.mkdir(parents=True)
    assert at(file, 10.0).heard is Heard.DAMAGED


def _update(folder: Path, **changes: Any) -> None:
    report = {
        "format": "ballast-update-status/1", "running": "0.1.0", "device_data": {}, "last": None,
        "job": {
            "kind": "firmware", "slot": "firmware", "version": "0.2.0", "phase": "trial", "reason": "",
            "since_utc": 5.0, "replaces": "0.1.0", "asked_by": "schedule",
        },
        "history": [], "journal_fault": "", "checked_utc": 7.0, "check_fault": "", "next_check_utc": 9.0,
        "available": [{"kind": "firmware", "slot": "firmware", "version": "0.3.0", "notes": ""}],
        "not_for_this_unit": [],
    }  # fmt: skip
    (folder / "update").mkdir(parents=True, exist_ok=True)
    (folder / "update/status.json").write_text(json.dumps(report | changes))


def test_the_trial_of_a_new_version_and_what_is_on_offer_are_told(tmp_path: Path) -> None:
    assert updates(tmp_path) is None
    _update(tmp_path)
    found = updates(tmp_path)
    assert found is not None
    assert found.job == UpdateJob("firmware", "0.2.0", "trial", "", 5.0)
    assert (found.running, found.available, found.checked_utc) == ("0.1.0", ("firmware 0.3.0",), 7.0)


def test_a_damaged_report_on_updates_is_told_as_a_fault(tmp_path: Path) -> None:
    _update(tmp_path, journal_fault="journal.json: torn")
    found = updates(tmp_path)
    assert found is not None
    assert found.check_fault == "journal.json: torn"
    (tmp_path / "update/status.json").write_text("{")
    found = updates(tmp_path)
    assert found is not None
    assert found.check_fault.startswith("update/status.json: ")


async def _asked(port: ScreenConnection) -> ConnectionFacts:
    answer: asyncio.Future[ConnectionFacts] = asyncio.get_running_loop().create_future()
    port.facts(answer.set_result)
    port.facts(answer.set_result)  # while the first is under way, nothing more is begun
    return await answer


async def test_identity_first_boot_and_cloud_are_gathered_off_the_loop(tmp_path: Path) -> None:
    (tmp_path / "proc/device-tree").mkdir(parents=True)
    (tmp_path / "proc/device-tree/serial-number").write_text("10000000cafe0123\0")
    (tmp_path / "proc/device-tree/model").write_text("Raspberry Pi 5\0")
    status = CloudStatus(
        host="hub", device_id="unit", attempts=3, next_s=clock.monotonic_s() + 30.0, last_error="no answer",
        waiting_events=2, waiting_spots=40, oldest_utc=5.0, dropped=1,
    )  # fmt: skip
    facts = await _asked(ScreenConnection(tmp_path / "data", lambda: status, tmp_path))
    assert (facts.serial, facts.model) == ("10000000cafe0123", "Raspberry Pi 5")
    assert facts.first_boot.heard is Heard.ABSENT
    assert facts.update is None
    assert facts.cloud is not None
    assert (facts.cloud.waiting, facts.cloud.oldest_utc, facts.cloud.dropped) == (42, 5.0, 1)
    assert 0.0 < facts.cloud.next_try_s <= 30.0


async def test_a_site_without_a_cloud_and_a_connection_that_is_not_waited_for_are_told(tmp_path: Path) -> None:
    assert (await _asked(ScreenConnection(tmp_path))).cloud is None
    facts = await _asked(ScreenConnection(tmp_path, lambda: CloudStatus(connected=True)))
    assert facts.cloud is not None
    assert facts.cloud.next_try_s == 0.0
