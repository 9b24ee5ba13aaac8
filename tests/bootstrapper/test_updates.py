"""Updates from a signed repository into a unit on disk: what is kept, what is taken back, what is refused."""

import json
import re
import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bootstrapper.release_keys import KeyFolder
from bootstrapper.release_repository import ReleaseFolder
from bootstrapper.settings import Settings, UpdateSettings
from bootstrapper.update.installer import InstallError
from bootstrapper.update.job import Phase
from bootstrapper.update.updates import Asked
from tests.bootstrapper.unit_on_disk import Publisher, UnitOnDisk, package

pytestmark = pytest.mark.req("OTA-01")


def test_a_good_release_is_installed_tried_and_kept(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0")
    job = unit.install()
    assert (job.phase, job.reason) == (Phase.COMMITTED, "")
    assert unit.running() == "2.0.0"
    assert job.replaces == "1.0.0"
    assert job.devices == ("inverter1", "meter1")
    assert (unit.places.payloads / "1.0.0/bin/ballast").is_file(), "the way back stays on the disk"
    assert unit.packages_sound()
    status = unit.status()
    assert status["running"] == "2.0.0"
    assert status["job"] is None
    assert list(unit.places.downloads.iterdir()) == []


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("1.2.0rc1", "1.2.0"),
        ("1.2.0rc1", "1.2.0rc2"),
        ("1.2.0b3", "1.2.0rc1"),
        ("1.1.9", "1.2.0rc1"),
        ("1.2.0", "1.2.1rc1"),
        ("1.9.0", "1.10.0"),
    ],
)
def test_a_release_candidate_is_older_than_its_release(unit: UnitOnDisk, older: str, newer: str) -> None:
    firmware = unit.updates().machine.parts.firmware
    assert firmware.older(older, newer)
    assert not firmware.older(newer, older)
    assert not firmware.older(older, older)


def test_from_a_release_candidate_the_release_is_an_update_and_never_the_other_way(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    publisher.firmware("2.0.0rc1")
    assert unit.install().phase is Phase.COMMITTED
    publisher.firmware("2.0.0")
    assert unit.install().phase is Phase.COMMITTED
    look = unit.updates()
    look.check()
    look.take_on_found()
    assert unit.running() == "2.0.0"
    assert look.machine.parts.journal.job is None


def restarts(unit: UnitOnDisk) -> int:
    return (unit.root / "systemctl.log").read_text().splitlines().count("restart")


def test_the_new_version_takes_over_from_the_running_one_without_a_restart(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    (unit.root / "hand-over").touch()
    publisher.firmware("2.0.0")
    assert unit.install().phase is Phase.COMMITTED
    assert unit.running() == "2.0.0"
    assert restarts(unit) == 0


def test_a_version_that_does_not_become_ready_beside_the_running_one_costs_no_restart(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    (unit.root / "hand-over").touch()
    publisher.firmware("2.0.0", "unready")
    before = json.loads((unit.root / "systemd.json").read_text())["pid"]
    job = unit.install()
    assert (job.phase, job.reason) == (Phase.ROLLED_BACK, "no hand-over: it ended before it was ready")
    assert unit.running() == "1.0.0"
    assert restarts(unit) == 0
    assert json.loads((unit.root / "systemd.json").read_text())["pid"] == before


def test_only_the_version_before_is_kept_on_the_disk(publisher: Publisher, unit: UnitOnDisk) -> None:
    for version in ("2.0.0", "3.0.0"):
        publisher.firmware(version)
        assert unit.install().phase is Phase.COMMITTED
    assert sorted(entry.name for entry in unit.places.payloads.iterdir()) == ["2.0.0", "3.0.0", "current"]
    assert unit.packages_sound()


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ("crash", "did not start|restarted it|failed"),
        ("unready", "failed"),
        ("hang", "does not answer on its local link"),
        ("nobus", "not seen on its field bus: inverter1, meter1"),
        ("error", "the unit is in state error"),
    ],
)
def test_a_release_that_crashes_hangs_or_loses_its_field_buses_is_rolled_back(
    publisher: Publisher, unit: UnitOnDisk, behaviour: str, reason: str
) -> None:
    publisher.firmware("2.0.0", behaviour)
    job = unit.install()
    assert job.phase is Phase.ROLLED_BACK
    assert re.search(reason, job.reason), job.reason
    assert unit.running() == "1.0.0"
    assert not (unit.places.payloads / "2.0.0").exists()
    assert unit.packages_sound()
    assert unit.systemctl("show") == 0
    look = unit.updates()
    look.check()
    look.take_on_found()
    assert look.machine.parts.journal.job is None, "what failed here is not tried again by itself"


def test_a_release_that_cannot_read_the_site_file_never_runs(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0", "badcheck")
    job = unit.install()
    assert job.phase is Phase.REFUSED
    assert "limits.max_discharge_w is not known to this version" in job.reason
    assert unit.running() == "1.0.0"
    assert (unit.root / "systemctl.log").read_text().split() == ["start"], "the service was not touched"
    assert unit.packages_sound()


@pytest.mark.parametrize(
    ("plant", "reason"),
    [
        ({"ess_w": -2500.0}, "the battery works with 2500 W, allowed are 500 W"),
        ({"ess_known": False}, "the power of the battery is not known"),
        ({"alarms": [{"key": "bms.hot@rack1", "active": True, "severity": "error"}]}, "active faults: bms.hot@rack1"),
    ],
)
def test_an_update_waits_for_low_power_and_no_fault(
    publisher: Publisher, unit: UnitOnDisk, plant: dict[str, object], reason: str
) -> None:
    publisher.firmware("2.0.0")
    unit.plant(**plant)
    job = unit.install()
    assert (job.phase, unit.running()) == (Phase.WAITING, "1.0.0")
    held = unit.updates()
    assert held.status()["job"]["reason"] == reason  # type: ignore[index]
    unit.plant()
    done = held.machine.advance()
    assert done is not None
    assert done.phase is Phase.COMMITTED


def test_a_warning_does_not_hold_an_update_back(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0")
    unit.plant(alarms=[{"key": "computer.hot", "active": True, "severity": "warning"}])
    assert unit.install().phase is Phase.COMMITTED


def test_an_update_waits_while_the_control_program_objects_and_no_longer_than_it_may(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    publisher.firmware("2.0.0")
    updates = unit.updates()
    updates.window.object("this unit leads the cluster", valid_s=1e9)
    updates.take_on(Asked("cloud"))
    job = updates.machine.advance()
    assert job is not None
    assert updates.status()["job"]["reason"] == "this unit leads the cluster"  # type: ignore[index]
    updates.window.object("", 0.0)
    done = updates.machine.advance()
    assert done is not None
    assert done.phase is Phase.COMMITTED


def test_a_stopped_control_program_is_not_started_by_an_update_unless_a_person_says_so(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    publisher.firmware("2.0.0")
    unit.systemctl("stop")
    job = unit.install()
    assert job.phase is Phase.WAITING
    assert "somebody has stopped" in unit.status()["job"]["reason"]  # type: ignore[index]


def altered(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def payload_of(publisher: Publisher, version: str) -> Path:
    return next((publisher.repository / "targets/firmware").glob(f"*ballast-ems-core-{version}*"))


def test_a_tampered_package_is_refused(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0")
    altered(payload_of(publisher, "2.0.0"))
    job = unit.install()
    assert job.phase is Phase.REFUSED
    assert job.reason.startswith("altered:")
    assert unit.running() == "1.0.0"


def test_an_oversized_package_is_refused_while_it_is_read(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0")
    with payload_of(publisher, "2.0.0").open("ab") as file:
        file.write(bytes(3_000_000))
    job = unit.install()
    assert job.phase is Phase.REFUSED
    assert job.reason.startswith("larger than signed:")


def refused(unit: UnitOnDisk, version: str = "") -> str:
    with pytest.raises(InstallError) as caught:
        unit.install(version)
    assert unit.running() == "1.0.0"
    return str(caught.value)


def test_metadata_signed_by_somebody_else_is_refused(unit: UnitOnDisk, tmp_path: Path) -> None:
    other = Publisher(tmp_path / "other")
    other.firmware("2.0.0")
    unit.settings = Settings(update=UpdateSettings(repository=f"file://{other.repository}"))
    assert refused(unit).startswith("wrong signature:")
    assert str(unit.status()["check_fault"]).startswith("wrong signature:")


def test_an_expired_repository_is_refused(publisher: Publisher, unit: UnitOnDisk) -> None:
    keys = KeyFolder((publisher.folder / "keys",))
    past = ReleaseFolder(publisher.repository, keys, lambda: datetime.now(UTC) - timedelta(days=40))  # noqa: TID251
    file = package(publisher.folder, "2.0.0")
    past.add(file, "firmware", {"kind": "firmware", "version": "2.0.0"})
    assert "has expired" in refused(unit)


def test_an_older_copy_of_the_repository_is_refused(publisher: Publisher, unit: UnitOnDisk, tmp_path: Path) -> None:
    subprocess.run(["cp", "-a", publisher.repository, tmp_path / "old"], check=True)
    publisher.firmware("2.0.0", "badcheck")
    unit.updates().check()
    with pytest.raises(InstallError, match="older than one seen before"):
        unit.updates().take_on(Asked("stick", repository=f"file://{tmp_path / 'old'}"))


@pytest.mark.parametrize(
    ("custom", "reason"),
    [
        ({"architecture": "armhf"}, "is for architecture armhf"),
        ({"suite": "deb13"}, "is for system deb13, this unit has deb12"),
        ({"hardware": "Raspberry Pi 5"}, "is for Raspberry Pi 5, this unit is Raspberry Pi 4 Model B Rev 1.4"),
        ({"minimum_version": "1.5.0"}, "needs firmware 1.5.0 or newer, this unit has 1.0.0"),
    ],
)
def test_what_is_not_for_this_unit_is_refused_with_the_reason(
    publisher: Publisher, unit: UnitOnDisk, custom: dict[str, str], reason: str
) -> None:
    described: dict[str, object] = {key: [value] if key == "hardware" else value for key, value in custom.items()}
    publisher.firmware("2.0.0", "good", **described)
    assert reason in refused(unit, "2.0.0")


def test_an_older_version_is_refused_unless_the_release_names_what_it_steps_back_from(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    publisher.firmware("0.9.0")
    assert "version 0.9.0 is older than 1.0.0 in use" in refused(unit, "0.9.0")
    publisher.release.remove("firmware/ballast-ems-core-0.9.0_good.deb")
    publisher.firmware("0.9.0", replaces=["1.0.0"])
    assert unit.install("0.9.0").phase is Phase.COMMITTED
    assert unit.running() == "0.9.0"


def test_a_package_that_is_not_the_payload_it_says_is_refused(publisher: Publisher, unit: UnitOnDisk) -> None:
    file = package(publisher.folder, "2.0.0", name="some-other-package")
    publisher.release.add(file, "firmware", {"kind": "firmware", "version": "2.0.0"})
    job = unit.install()
    assert job.phase is Phase.REFUSED
    assert "holds package 'some-other-package' instead of 'ballast-ems-core-2.0.0'" in job.reason


def test_a_file_handed_in_is_taken_only_when_the_repository_has_signed_it(
    publisher: Publisher, unit: UnitOnDisk, tmp_path: Path
) -> None:
    file = publisher.firmware("2.0.0")
    payload_of(publisher, "2.0.0").unlink()
    longer = tmp_path / "longer.deb"
    longer.write_bytes(file.read_bytes() + b"x")
    with pytest.raises(InstallError, match="not a plain file of"):
        unit.install(file=str(longer))
    assert unit.install(file=str(file)).phase is Phase.COMMITTED


def test_a_forged_file_of_the_right_length_is_not_believed(
    publisher: Publisher, unit: UnitOnDisk, tmp_path: Path
) -> None:
    raw, forged = bytearray(publisher.firmware("2.0.0").read_bytes()), tmp_path / "forged.deb"
    payload_of(publisher, "2.0.0").unlink()
    raw[-20] ^= 0xFF
    forged.write_bytes(raw)
    assert unit.install(file=str(forged)).phase is Phase.DOWNLOADING  # the true one is waited for
    assert unit.running() == "1.0.0"


def test_a_clock_that_has_lost_its_time_is_noticed_before_anything_is_believed(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    publisher.firmware("2.0.0")
    (unit.places.own / "update").mkdir(parents=True, exist_ok=True)
    (unit.places.own / "update/time.json").write_text(json.dumps({"latest_utc": 4_000_000_000.0}))
    assert "set the time" in refused(unit)


def test_the_key_of_the_targets_can_be_replaced_without_touching_units(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0")
    assert unit.install().phase is Phase.COMMITTED
    publisher.release.rotate("targets")
    publisher.release.rotate("root1")
    publisher.firmware("3.0.0")
    assert unit.install().phase is Phase.COMMITTED
    assert unit.running() == "3.0.0"


@pytest.fixture
def web(publisher: Publisher) -> Iterator[ThreadingHTTPServer]:
    """The repository on a web server."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            del format, args

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(publisher.repository)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_an_update_comes_over_http_and_waits_while_the_server_is_gone(
    publisher: Publisher, unit: UnitOnDisk, web: ThreadingHTTPServer
) -> None:
    publisher.firmware("2.0.0")
    unit.settings = Settings(update=UpdateSettings(repository=f"http://127.0.0.1:{web.server_port}"))
    updates = unit.updates()
    updates.take_on(Asked("test"))
    file = payload_of(publisher, "2.0.0")
    file.rename(file.with_suffix(".away"))
    job = updates.machine.advance()
    assert job is not None
    assert job.phase is Phase.DOWNLOADING
    assert "cannot be read" in unit.status()["job"]["reason"]  # type: ignore[index]
    assert unit.running() == "1.0.0"
    file.with_suffix(".away").rename(file)
    done = unit.updates().machine.advance()
    assert done is not None
    assert done.phase is Phase.COMMITTED


def test_a_wish_that_is_refused_stands_in_the_report_and_disturbs_nothing(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    publisher.firmware("2.0.0")
    unit.plant(ess_w=5000.0)
    waiting = unit.install()
    updates = unit.updates()
    assert updates.take_on_or_report(Asked("cloud", version="9.9.9")) == "the repository has no firmware 9.9.9"
    status = unit.status()
    assert status["job"]["version"] == waiting.version  # type: ignore[index]
    last: dict[str, str] = status["last"]  # type: ignore[assignment]
    assert (last["phase"], last["version"], last["asked_by"]) == ("refused", "9.9.9", "cloud")
    assert last["reason"] == "the repository has no firmware 9.9.9"
