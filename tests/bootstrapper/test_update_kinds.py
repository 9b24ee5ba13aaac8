"""Each kind of artifact from the repository: a good one is used, a bad one never, one that fails its trial goes."""

from pathlib import Path

import pytest

from bootstrapper.update.job import FIRMWARE, KINDS, Job, Phase
from bootstrapper.update.updates import Asked
from tests.bootstrapper.unit_on_disk import Publisher, UnitOnDisk

ENDINGS = {"bms_configuration": "dbc", "device_configuration": "json", "meter_setup": "json"}


class OneKind:
    """A unit with its repository, and what is used of one kind."""

    def __init__(self, kind: str, publisher: Publisher, unit: UnitOnDisk) -> None:
        self.kind, self.publisher, self.unit = kind, publisher, unit
        self.slot = FIRMWARE if kind == FIRMWARE else "acme"
        self._last = ""

    def publish(self, version: str, *, broken: bool = False) -> None:
        """Sign a version into the repository, in place of the last one."""
        if self.kind == FIRMWARE:
            self.publisher.firmware(version, "badcheck" if broken else "good")
            return
        name = f"acme-{version}.{ENDINGS[self.kind]}"
        file = self.publisher.folder / name
        file.write_text("BROKEN" if broken else f"data {version}")
        if self._last:
            self.publisher.release.remove(self._last)
        self.publisher.release.add(file, "data", {"kind": self.kind, "slot": self.slot, "version": version})
        self._last = f"data/{name}"

    def install(self, version: str) -> Job:
        updates = self.unit.updates()
        updates.take_on(Asked("test", kind=self.kind, slot=self.slot, version=version))
        job = updates.machine.advance()
        assert job is not None
        return job

    def in_use(self) -> str:
        if self.kind == FIRMWARE:
            return self.unit.running()
        return Path(self.unit.places.artifacts / self.kind / self.slot / "current").readlink().name

    def lose_the_field_bus(self, version: str) -> None:
        """Let the devices be gone once this version is in use."""
        if self.kind == FIRMWARE:
            self.publisher.firmware(version, "nobus")
        else:
            (self.unit.places.payloads / self.unit.running() / "behaviour").write_text("nobus")
            self.publish(version)


@pytest.mark.req("OTA-02")
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_judged_before_use_tried_and_taken_back(
    kind: str, publisher: Publisher, unit: UnitOnDisk
) -> None:
    one = OneKind(kind, publisher, unit)
    one.publish("2.0.0")
    assert one.install("2.0.0").phase is Phase.COMMITTED
    assert one.in_use() == "2.0.0"
    one.publish("2.1.0", broken=True)
    refused = one.install("2.1.0")
    assert refused.phase is Phase.REFUSED
    assert refused.reason
    assert one.in_use() == "2.0.0", "what is not valid never replaces what is used"
    one.lose_the_field_bus("2.2.0")
    back = one.install("2.2.0")
    assert back.phase is Phase.ROLLED_BACK
    assert "inverter1, meter1" in back.reason
    assert one.in_use() == "2.0.0"
