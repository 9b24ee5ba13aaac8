import asyncio
import base64
import re
import stat
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from cloud.artifact_install import TRIAL_STARTS
from cloud.artifact_journal import KEEP, State
from cloud.artifact_manifest import (
    Kind,
    ManifestError,
    Unit,
    canonical,
    newer,
    read_manifest,
    signed_parts,
    unsuitable,
)
from cloud.artifacts import Artifacts, Trial, TrialResult
from cloud.blob import BlobError
from tests.cloud.artifact_parts import KEY, UNIT, Site, brought, manifest_of, signed

CONTENT, NEXT = b"VERSION one", b"VERSION two, longer"


async def until_still(running: Artifacts) -> State:
    while await running.step():
        pass
    return running.journal.jobs()[-1].state


def in_use(site: Site, name: str = "rack") -> bytes:
    return (site.root / f"bms_configuration/{name}/current/{name}.dbc").read_bytes()


async def test_an_artifact_goes_through_all_states_into_use(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    running.submit(*site.offer(CONTENT))
    assert await until_still(running) is State.TRIAL
    assert site.restarts == ["bms_configuration rack 1.0 comes into use"]
    assert await until_still(site.started()) is State.COMMITTED
    assert [state for state, _ in site.seen] == [
        State.AVAILABLE,
        State.DOWNLOADING,
        State.VERIFIED,
        State.WAITING,
        State.INSTALLING,
        State.TRIAL,
        State.COMMITTED,
    ]
    assert in_use(site) == CONTENT
    assert list((site.root / "incoming").iterdir()) == []


async def test_a_newer_version_replaces_an_older_one_which_is_kept(tmp_path: Path) -> None:
    site = Site(tmp_path)
    await brought(site, CONTENT, "1.0")
    await brought(site, CONTENT + b"!", "1.1")
    await brought(site, NEXT, "1.2")
    assert in_use(site) == NEXT
    versions = {folder.name for folder in (site.root / "bms_configuration/rack").iterdir()}
    assert versions == {"current", "1.1", "1.2"}


async def test_a_bad_trial_brings_the_old_version_back(tmp_path: Path) -> None:
    site = Site(tmp_path)
    await brought(site, CONTENT, "1.0")
    site.result = Trial(TrialResult.BAD, "rack1 is silent")
    running = await brought(site, NEXT, "1.1")
    job = running.journal.jobs()[-1]
    assert (job.state, job.reason) == (State.ROLLED_BACK, "rack: rack1 is silent")
    assert in_use(site) == CONTENT
    assert site.restarts[-1] == "bms_configuration rack 1.1 was taken back"


async def test_a_bad_trial_of_the_first_version_leaves_none_in_use(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.result = Trial(TrialResult.BAD, "rack1 is silent")
    running = await brought(site, CONTENT, "1.0")
    assert running.store.active(Kind.BMS, "rack") == ""
    assert not (site.root / "bms_configuration/rack/current").is_symlink()


async def test_a_version_that_was_taken_back_may_be_sent_again_corrected_under_the_same_number(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.result = Trial(TrialResult.BAD, "silent")
    await brought(site, CONTENT, "1.0")
    site.result = Trial(TrialResult.GOOD)
    await brought(site, NEXT, "1.0")
    assert in_use(site) == NEXT


async def test_a_configuration_with_which_the_program_does_not_come_up_is_taken_back(tmp_path: Path) -> None:
    site = Site(tmp_path)
    await brought(site, CONTENT, "1.0")
    site.result = Trial(TrialResult.RUNNING)
    running = site.started()
    running.submit(*site.offer(NEXT, version="1.1"))
    await until_still(running)
    for _ in range(TRIAL_STARTS):
        site.started()  # and dies
        assert in_use(site) == NEXT
    running = site.started()
    assert in_use(site) == CONTENT
    assert running.journal.jobs()[-1].reason == "the program did not come up with it in 3 starts"


async def test_an_artifact_waits_until_the_unit_may_change(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.busy = "a volume is sold until 16:00"
    running = site.started()
    running.submit(*site.offer(CONTENT))
    assert await until_still(running) is State.WAITING
    assert running.journal.jobs()[-1].reason == "rack: a volume is sold until 16:00"
    assert not await running.step()
    site.busy = ""
    assert await until_still(running) is State.TRIAL


async def test_what_the_check_finds_is_refused_and_never_in_use(tmp_path: Path) -> None:
    site = Site(tmp_path)
    await brought(site, CONTENT, "1.0")
    site.bad = "line 3: no signal Current"
    running = site.started()
    running.submit(*site.offer(NEXT, version="1.1"))
    assert await until_still(running) is State.REFUSED
    assert running.journal.jobs()[-1].reason == "check of rack.dbc: line 3: no signal Current"
    assert in_use(site) == CONTENT
    assert not (site.root / "bms_configuration/rack/1.1").exists()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"hardware": ("raspberry-pi-5",)}, "it is for raspberry-pi-5; this unit is raspberry-pi-4"),
        ({"minimum_version": "1.5"}, r"it needs Ballast 1\.5 or newer; 1\.4\.0 is running"),
        ({"version": "0.9"}, r"version 0\.9 is not newer than 1\.0, which is in use"),
        ({"version": "1.0"}, "is not newer than"),
        ({"version": "1.0~rc1"}, "is not newer than"),
        ({"size_bytes": 5_000_001}, "has 5000001 bytes; a bms_configuration has at most 5000000"),
        ({"file": "rack.json"}, "is no bms_configuration: its name must end in .dbc"),
        ({"kind": "sound"}, "Invalid enum value 'sound'"),
        ({"file": "../rack.dbc"}, "not valid"),
        ({"name": "a/b"}, "not valid"),
        ({"version": "one"}, "not valid"),
        ({"sha256": "abc"}, "not valid"),
        ({"extra": 1}, "unknown field"),
    ],
)
async def test_what_this_unit_must_not_take_is_refused_with_the_reason(
    tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    site = Site(tmp_path)
    running = await brought(site, CONTENT, "1.0")
    raw = {**msgspec.to_builtins(manifest_of(NEXT, version="1.1")), **changes}
    job = running.submit(*signed(msgspec.json.encode(raw)), "url")
    assert job.state is State.REFUSED
    assert re.search(words, job.reason)
    assert in_use(site) == CONTENT
    assert not await running.step()


def test_a_manifest_changed_after_signing_is_not_even_read() -> None:
    text, signature = signed(manifest_of(CONTENT))
    with pytest.raises(ManifestError, match="changed after signing"):
        read_manifest(text.replace(b'"1.0"', b'"9.0"'), signature, [KEY])


@pytest.mark.parametrize(
    ("signature", "keys", "words"),
    [
        ("not base64!", (KEY,), "not Base64"),
        ("c2hvcnQ=", (KEY,), "not signed by a key this unit trusts"),
        (signed(manifest_of(CONTENT))[1], (), "trusts no key"),
        (signed(manifest_of(CONTENT), Ed25519PrivateKey.generate())[1], (KEY,), "not signed by a key this unit trusts"),
    ],
    ids=["no base64", "short", "no key trusted", "another key"],
)
def test_a_manifest_nobody_trusted_signed_is_refused(signature: str, keys: tuple[str, ...], words: str) -> None:
    with pytest.raises(ManifestError, match=words):
        read_manifest(signed(manifest_of(CONTENT))[0], signature, keys)


def test_a_manifest_of_the_second_trusted_key_is_taken() -> None:
    other = Ed25519PrivateKey.generate()
    key = base64.b64encode(other.public_key().public_bytes_raw()).decode()
    assert read_manifest(*signed(manifest_of(CONTENT), other), [KEY, key]) == manifest_of(CONTENT)


def test_a_manifest_a_command_took_apart_is_still_the_signed_one() -> None:
    table = msgspec.to_builtins(manifest_of(CONTENT))
    _, signature = signed(canonical(table))
    shuffled = {"signature": signature, **dict(reversed(list(table.items())))}
    assert read_manifest(*signed_parts(shuffled), [KEY]) == manifest_of(CONTENT)
    with pytest.raises(ManifestError, match="has no signature"):
        signed_parts(table)
    with pytest.raises(ManifestError, match="changed after signing"):
        read_manifest(*signed_parts({**shuffled, "version": "9.0"}), [KEY])


def test_a_huge_manifest_is_not_read() -> None:
    with pytest.raises(ManifestError, match="20000 bytes; at most 16384"):
        read_manifest(b"x" * 20_000, "", [KEY])


@given(st.binary(max_size=300))
def test_garbage_signed_by_a_trusted_key_is_still_refused(garbage: bytes) -> None:
    with pytest.raises(ManifestError):
        read_manifest(*signed(garbage), [KEY])


@pytest.mark.parametrize(
    ("older", "younger"),
    [("1.9", "1.10"), ("1.0~rc1", "1.0"), ("1.0~rc2", "1.0~rc10"), ("1", "1.0.1"), ("1.4.0", "2"), ("1.0~a", "1.0~b")],
)
def test_versions_are_compared_as_numbers(older: str, younger: str) -> None:
    assert newer(younger, older)
    assert not newer(older, younger)


def test_one_and_one_point_zero_are_the_same_version() -> None:
    assert not newer("1.0", "1")
    assert not newer("1", "1.0")


def test_firmware_is_compared_with_what_is_running() -> None:
    offered = manifest_of(CONTENT, Kind.FIRMWARE, "1.4.0")
    assert "not newer than 1.4.0" in unsuitable(offered, UNIT, "")
    assert unsuitable(offered, Unit("1.3.9", "raspberry-pi-4"), "") == ""


async def test_the_same_artifact_again_is_the_same_job_with_a_new_address(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    text, signature, url = site.offer(CONTENT)
    site.fetch_error = BlobError("the transfer broke off", retry=True)
    first = running.submit(text, signature, "expired")
    await until_still(running)
    assert running.journal.jobs()[-1].reason == "download: the transfer broke off; tried again"
    site.fetch_error = None
    assert running.submit(text, signature, url).id == first.id
    assert await until_still(running) is State.TRIAL
    assert await until_still(site.started()) is State.COMMITTED
    again = site.started().submit(text, signature, url)
    assert again.state is State.COMMITTED


async def test_a_download_that_will_never_succeed_is_refused(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    running.submit(*site.offer(CONTENT))
    site.fetch_error = BlobError("the permission to the blob has expired", retry=False)
    assert await until_still(running) is State.REFUSED
    assert running.journal.jobs()[-1].reason == "download: the permission to the blob has expired"


async def test_one_artifact_at_a_time(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    running.submit(*site.offer(CONTENT))
    other = running.submit(*site.offer(NEXT, version="1.1"))
    assert (other.state, other.reason) == (State.REFUSED, "another artifact is on its way; one at a time")
    assert await until_still(running) is State.REFUSED
    assert await until_still(site.started()) is State.REFUSED
    assert in_use(site) == CONTENT


async def test_an_artifact_whose_key_is_no_longer_trusted_is_not_installed(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.busy = "not now"
    running = site.started()
    running.submit(*site.offer(CONTENT))
    await until_still(running)
    site.keys = (base64.b64encode(Ed25519PrivateKey.generate().public_key().public_bytes_raw()).decode(),)
    assert await until_still(site.started()) is State.REFUSED


async def test_what_waited_too_long_and_is_old_by_now_is_refused(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.busy = "not now"
    running = site.started()
    running.submit(*site.offer(CONTENT))
    await until_still(running)
    running.store.put(manifest_of(NEXT, version="2.0"), site.blobs / site.offer(NEXT, version="2.0")[2], b"", "")
    running.store.use(Kind.BMS, "rack", "2.0")
    assert await until_still(running) is State.REFUSED


async def test_a_stored_copy_that_was_damaged_while_waiting_is_refused(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.busy = "not now"
    running = site.started()
    job = running.submit(*site.offer(CONTENT))
    await until_still(running)
    (site.root / "incoming" / job.id / "rack.dbc").write_bytes(b"rubbish")
    site.busy = ""
    assert await until_still(running) is State.REFUSED
    assert "was damaged; send it again" in running.journal.jobs()[-1].reason
    assert site.restarts == []


async def test_firmware_is_handed_to_the_bootstrapper(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    running.submit(*site.offer(CONTENT, Kind.FIRMWARE, "1.5.0"))
    site.handover_answer = None
    assert await until_still(running) is State.INSTALLING
    assert running.journal.jobs()[-1].reason == "the bootstrapper was not reached"
    site.handover_answer, site.result = "", Trial(TrialResult.RUNNING)
    assert await until_still(running) is State.TRIAL
    assert site.handed == ["rack.deb 1.5.0"]
    site.handover_answer = None
    assert await until_still(site.started()) is State.TRIAL
    site.handover_answer, site.result = "", Trial(TrialResult.GOOD)
    assert await until_still(site.started()) is State.COMMITTED
    assert site.restarts == []


async def test_firmware_the_bootstrapper_refuses_or_takes_back_is_said(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    site.handover_answer = "not in the signed metadata"
    running.submit(*site.offer(CONTENT, Kind.FIRMWARE, "1.5.0"))
    assert await until_still(running) is State.REFUSED
    assert running.journal.jobs()[-1].reason == "bootstrapper: not in the signed metadata"
    site.handover_answer, site.result = "", Trial(TrialResult.BAD, "no meter seen in 60 s")
    running.submit(*site.offer(NEXT, Kind.FIRMWARE, "1.5.1"))
    assert await until_still(running) is State.ROLLED_BACK
    assert running.journal.jobs()[-1].reason == "rack: no meter seen in 60 s"


async def test_the_address_is_readable_by_the_unit_only_and_forgotten_at_the_end(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    job = running.submit(*site.offer(CONTENT))
    file = site.root / f"jobs/{job.id}.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert job.url.encode() in file.read_bytes()
    await until_still(running)
    await until_still(site.started())
    assert msgspec.json.decode(file.read_bytes())["url"] == ""


async def test_finished_jobs_are_remembered_up_to_a_number_and_a_damaged_one_is_set_aside(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    for number in range(KEEP + 5):
        running.submit(b"%d" % number, "c2hvcnQ=", "url")
    assert len(running.journal.jobs()) == KEEP
    assert running.journal.jobs()[-1].number == KEEP + 5
    newest = running.journal.jobs()[-1]
    (site.root / f"jobs/{newest.id}.json").write_text("{")
    assert len(running.journal.jobs()) == KEEP - 1


async def test_the_endless_loop_goes_on_by_itself_when_something_is_sent(tmp_path: Path) -> None:
    site, tried = Site(tmp_path), asyncio.Event()
    running = site.started()
    site.on_restart = tried.set
    loop = asyncio.create_task(running.run(idle_s=3600.0))
    await asyncio.sleep(0)
    running.submit(*site.offer(CONTENT))
    await asyncio.wait_for(tried.wait(), 10.0)
    loop.cancel()
    with pytest.raises(asyncio.CancelledError):
        await loop
    assert in_use(site) == CONTENT


async def test_a_disk_that_fails_is_said_and_tried_again(tmp_path: Path) -> None:
    site, tried = Site(tmp_path), asyncio.Event()
    running = site.started()
    site.on_restart = tried.set
    running.submit(*site.offer(CONTENT))
    site.fetch_error = OSError(28, "No space left on device")
    loop = asyncio.create_task(running.run(idle_s=0.001))
    async with asyncio.timeout(10.0):
        while not running.fault:  # noqa: ASYNC110 - nothing announces it
            await asyncio.sleep(0.001)
    assert running.fault == "artifacts: No space left on device"
    site.fetch_error = None
    await asyncio.wait_for(tried.wait(), 10.0)
    assert running.fault == ""
    loop.cancel()
    with pytest.raises(asyncio.CancelledError):
        await loop
