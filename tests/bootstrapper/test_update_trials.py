"""Updates on trial: restarts of the computer, damage on the disk, device data."""

import fcntl
from pathlib import Path

import pytest

from bootstrapper.update.job import Job, Phase
from bootstrapper.update.updates import Asked
from tests.bootstrapper.unit_on_disk import Publisher, UnitOnDisk

pytestmark = pytest.mark.req("OTA-01")


def begun_trial(publisher: Publisher, unit: UnitOnDisk, behaviour: str = "good") -> None:
    """An update that has just gone into its trial when the power fails."""
    publisher.firmware("2.0.0", behaviour)
    updates = unit.updates()

    class PowerFailure(Exception):  # noqa: N818
        pass

    def fails(_seconds: float) -> None:
        raise PowerFailure

    object.__setattr__(updates.machine.parts, "clock", updates.machine.parts.clock)
    updates.machine.parts.clock.sleep = fails  # type: ignore[method-assign]
    updates.take_on(Asked("test"))
    with pytest.raises(PowerFailure):
        updates.machine.advance()
    unit.power_off()


def test_a_trial_goes_on_over_one_restart_of_the_computer(publisher: Publisher, unit: UnitOnDisk) -> None:
    begun_trial(publisher, unit)
    unit.new_boot_id("boot-2")
    assert unit.updates().machine.boot() == "trial of firmware 2.0.0 goes on"
    assert unit.updates().machine.boot() == "trial of firmware 2.0.0 goes on", "the same boot counts once"
    unit.start()
    job = unit.updates().machine.advance()
    assert job is not None
    assert job.phase is Phase.COMMITTED
    assert (unit.root / "systemctl.log").read_text().split() == ["start", "restart", "start"], "no restart by the trial"


def test_at_the_second_restart_during_a_trial_the_old_version_is_back_before_the_control_program_starts(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    begun_trial(publisher, unit)
    for name in ("boot-2", "boot-3"):
        unit.new_boot_id(name)
        told = unit.updates().machine.boot()
    assert told == ("firmware 2.0.0 rolled back to 1.0.0: the computer restarted for the second time during the trial")
    assert unit.running() == "1.0.0"
    unit.start()
    job = unit.updates().machine.advance()
    assert job is not None
    assert job.phase is Phase.ROLLED_BACK
    assert not (unit.places.payloads / "2.0.0").exists()
    assert unit.packages_sound()


def test_a_release_that_crashes_after_a_restart_of_the_computer_is_rolled_back_by_itself(
    publisher: Publisher, unit: UnitOnDisk
) -> None:
    publisher.firmware("2.0.0", "crash")
    begun = unit.updates()
    begun.take_on(Asked("test"))
    journal = begun.machine.parts.journal

    def at_trial() -> None:
        if journal.job is not None and journal.job.phase is Phase.TRIAL:
            raise KeyboardInterrupt

    journal.on_change = at_trial
    with pytest.raises(KeyboardInterrupt):
        begun.machine.advance()
    unit.power_off()
    unit.new_boot_id("boot-2")
    unit.updates().machine.boot()
    assert unit.running() == "2.0.0"
    unit.systemctl("start")
    job = unit.updates().machine.advance()
    assert job is not None
    assert job.phase is Phase.ROLLED_BACK
    assert unit.running() == "1.0.0"


def test_a_link_that_points_nowhere_is_repaired_at_boot(unit: UnitOnDisk) -> None:
    unit.places.current.unlink()
    unit.places.current.symlink_to("7.0.0")
    assert unit.updates().machine.boot() == "current pointed to no version that is there; 1.0.0 is in use now"
    assert unit.running() == "1.0.0"


def test_a_damaged_journal_leaves_what_runs_and_is_reported(publisher: Publisher, unit: UnitOnDisk) -> None:
    unit.places.journal.parent.mkdir(parents=True)
    unit.places.journal.write_bytes(b"\0" * 300)
    updates = unit.updates()
    assert updates.machine.boot() == ""
    assert "not JSON" in str(updates.status()["journal_fault"])
    publisher.firmware("2.0.0")
    assert unit.install().phase is Phase.COMMITTED


def test_while_apt_is_at_work_an_update_waits(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0")
    lock = unit.root / "var/lib/dpkg/lock-frontend"
    with lock.open("w") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        job = unit.install()
        assert job.phase is Phase.INSTALLING
        assert unit.status()["job"]["reason"] == "apt or dpkg is at work; the update goes on after it"  # type: ignore[index]
    done = unit.updates().machine.advance()
    assert done is not None
    assert done.phase is Phase.COMMITTED


def test_the_status_is_never_written_through_a_link_somebody_has_put_there(unit: UnitOnDisk, short_path: Path) -> None:
    trap = short_path / "trap"
    trap.mkdir()
    unit.places.data.mkdir(parents=True, exist_ok=True)
    (unit.places.data / "update").symlink_to(trap)
    unit.updates().report()
    assert list(trap.iterdir()) == []


def device_data(publisher: Publisher, version: str, text: str) -> None:
    file = publisher.folder / f"acme-{version}.dbc"
    file.write_text(text)
    publisher.release.add(file, "bms", {"kind": "bms_configuration", "slot": "acme", "version": version})


def test_a_dbc_file_is_judged_on_a_copy_tried_and_rolled_back(publisher: Publisher, unit: UnitOnDisk) -> None:
    def installed(version: str) -> Job:
        updates = unit.updates()
        updates.take_on(Asked("test", kind="bms_configuration", slot="acme", version=version))
        job = updates.machine.advance()
        assert job is not None
        return job

    folder = unit.places.artifacts / "bms_configuration/acme"
    device_data(publisher, "1", 'VERSION "1"')
    assert installed("1").phase is Phase.COMMITTED
    assert (folder / "current/acme-1.dbc").read_text() == 'VERSION "1"'
    device_data(publisher, "2", "BROKEN")
    refused_job = installed("2")
    assert refused_job.phase is Phase.REFUSED
    assert "BROKEN is not a message" in refused_job.reason
    assert (folder / "current").readlink().name == "1"
    publisher.release.remove("bms/acme-2.dbc")
    device_data(publisher, "3", 'VERSION "3"')
    (unit.places.payloads / "1.0.0/behaviour").write_text("nobus")
    updates = unit.updates()
    updates.take_on(Asked("test", kind="bms_configuration", slot="acme"))
    job = updates.machine.advance()
    assert job is not None
    assert job.phase is Phase.ROLLED_BACK
    assert (folder / "current").readlink().name == "1"
    assert not (folder / "3").exists()


def test_device_data_is_never_written_or_removed_through_a_link_somebody_has_put_there(
    publisher: Publisher, unit: UnitOnDisk, short_path: Path
) -> None:
    trap = short_path / "trap"
    (trap / "7").mkdir(parents=True)
    (unit.places.artifacts / "bms_configuration").mkdir(parents=True)
    (unit.places.artifacts / "bms_configuration/acme").symlink_to(trap)
    device_data(publisher, "1", 'VERSION "1"')
    updates = unit.updates()
    updates.take_on(Asked("test", kind="bms_configuration", slot="acme"))
    job = updates.machine.advance()
    assert job is not None
    assert job.phase is Phase.REFUSED
    assert [entry.name for entry in trap.iterdir()] == ["7"]
