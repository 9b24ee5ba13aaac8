"""Each kind of device data sent by the cloud, with this site's own checks and trial: from the copy to the way back."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.artifact_checks import ArtifactChecks
from app.artifact_ground import UnitGround
from app.artifact_use import at_start, with_meters
from app.paths import under
from app.site_file import parse_site, shipped
from cloud.artifact_journal import Job, State
from cloud.artifact_manifest import Kind, Manifest
from cloud.artifacts import Trial
from hardware.can_layout import frame_codes
from hardware.profile import PROFILE_FOLDER, load_profile, use_profiles
from hardware.profile_file import Document
from tests.cloud.artifact_parts import Site
from tests.control.plant import House, settings

TEXT = shipped("residential").read_text(encoding="utf-8")
TRIAL_S = 30.0


class Unit(Site):
    """A unit whose checks and trials are the real ones; restarts are left to the test."""

    def __init__(self, folder: Path, kind: Kind, name: str) -> None:
        super().__init__(folder)
        self.folder, self.kind, self.name = folder, kind, name
        self.ending = "dbc" if kind is Kind.BMS else "json"
        self.checked: list[Path] = []
        self.silent: set[str] = set()
        self._checks = ArtifactChecks(tomllib.loads(TEXT), self.root)
        self._ground = UnitGround(trial_s=TRIAL_S, idle_below_w=1000.0, restart=self.restarts.append)

    @property
    def used(self) -> Path:
        """The file in use."""
        return self.root / self.kind.value / self.name / "current" / f"{self.name}.{self.ending}"

    def check(self, manifest: Manifest, file: Path) -> str:
        self.checked.append(file)
        return self._checks.check(manifest, file)

    def not_now(self, manifest: Manifest) -> str:
        return self._ground.not_now(manifest)

    def trial(self, manifest: Manifest) -> Trial:
        return self._ground.trial(manifest)

    def live(self) -> None:
        """Start the program and run it for longer than a trial."""
        self._ground = UnitGround(trial_s=TRIAL_S, idle_below_w=1000.0, restart=self.restarts.append)
        house = House(settings(), load_w=0.0)
        house.run(1.0)
        house.silent |= self.silent
        for _ in range(round(TRIAL_S) + 5):
            self._ground.publish(house.cycle(dt_s=1.0))

    async def sent(self, content: bytes, version: str) -> Job:
        """Send a version through the cloud, let the unit restart into it and judge it; return its end."""
        named = {"name": self.name, "file": f"{self.name}.{self.ending}"}
        self.live()
        running = self.started()
        running.submit(*self.offer(content, self.kind, version, **named))
        while await running.step():
            pass
        if running.journal.jobs()[-1].state is State.TRIAL:
            self.live()
            running = self.started()
            while await running.step():
                pass
        return running.journal.jobs()[-1]


def dbc(version: str) -> bytes:
    return (PROFILE_FOLDER / "synthetic_nbms.dbc").read_text().replace('VERSION ""', f'VERSION "{version}"').encode()


def device(version: str) -> bytes:
    data: dict[str, Any] = {**Document(PROFILE_FOLDER / "carlo_gavazzi_em111.yaml").data, "id": "shed_meter"}
    return json.dumps({**data, "version": f"{version}.0"}).encode()


def meters(version: str) -> bytes:
    entry = {
        "id": "grid",
        "profile": "carlo_gavazzi_em340",
        "role": "grid",
        "connection": {"type": "modbus_tcp", "host": "192.168.1.9", "port": 502, "unit": 3},
        "max_power_w": 30_000 + round(float(version) * 100),
    }
    return msgspec.json.encode({"schema": "ballast-meters/1", "meters": [entry]})


def version_of(folder: Path) -> str:
    """Return the version of the profile in the shed that the unit uses from its next start on."""
    try:
        assert at_start(under(folder)) == ()
        return load_profile("shed_meter").version
    finally:
        use_profiles(())


def largest_w(folder: Path) -> float:
    """Return the power of the grid meter, from the unit's next start on."""
    model, findings = with_meters(parse_site(TEXT, "site.toml"), under(folder))
    assert findings == ()
    return model.meters[0].max_power_w


KINDS: dict[Kind, tuple[str, Callable[[str], bytes], bytes, str]] = {
    Kind.BMS: ("rack", dbc, b"VERSION \xff", "rack.dbc: "),
    Kind.DEVICE: ("shed_meter", device, device("9").replace(b'"points"', b'"pointz"', 1), "points"),
    Kind.METER: ("rack", meters, meters("1").replace(b"carlo_gavazzi_em340", b"none"), "'none' is unknown"),
}
"""Kind -> its name here, a good file by version, a bad one, and what is said of that."""


@pytest.mark.req("OTA-02")
@pytest.mark.parametrize("kind", KINDS)
async def test_device_data_is_judged_on_a_copy_tried_with_the_devices_and_taken_back(
    kind: Kind, tmp_path: Path
) -> None:
    name, made, bad, words = KINDS[kind]
    unit = Unit(tmp_path, kind, name)
    assert (await unit.sent(made("1.0"), "1.0")).state is State.COMMITTED
    assert unit.used.read_bytes() == made("1.0")
    refused = await unit.sent(bad, "1.1")
    assert refused.state is State.REFUSED
    assert words in refused.reason
    assert unit.used.read_bytes() == made("1.0"), "what is not valid never replaces what is used"
    assert unit.checked
    assert not [file for file in unit.checked if unit.used.parent.resolve() in file.resolve().parents]
    unit.silent = {"battery1"}
    back = await unit.sent(made("1.2"), "1.2")
    assert back.state is State.ROLLED_BACK
    assert "there is no battery1" in back.reason
    assert unit.used.read_bytes() == made("1.0")
    match kind:
        case Kind.BMS:
            assert frame_codes(unit.used)
        case Kind.DEVICE:
            assert version_of(tmp_path) == "1.0.0"
        case Kind.METER | Kind.FIRMWARE:
            assert largest_w(tmp_path) == 30_100.0
