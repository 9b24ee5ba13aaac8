"""Artifacts as this unit uses them: checked with the site's knowledge, in use after a start, tried, signed by hand."""

import asyncio
import json
import shutil
import stat
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from app import artifact_use
from app.artifact_checks import ArtifactChecks
from app.artifact_ground import UnitGround
from app.artifact_jobs import JobRefusedError, ReceivedArtifacts
from app.cli import main
from app.paths import under
from app.site_file import SiteFileError, parse_site, read_site, shipped
from cloud.artifact_journal import State
from cloud.artifact_manifest import Kind, Unit, canonical, read_manifest, signed_parts
from cloud.artifact_store import ArtifactStore
from cloud.artifacts import Artifacts, TrialResult
from control.record import CycleRecord
from hardware.profile import PROFILE_FOLDER, load_profile, profile_ids, use_profiles
from tests.cloud.artifact_parts import KEY, Site, manifest_of, signed
from tests.control.plant import House, settings

DBC = PROFILE_FOLDER / "synthetic_nbms.dbc"
MAP = Path(__file__).parent.parent / "hardware/golden/installer_nbms_map.yaml"
TEXT = shipped("residential").read_text(encoding="utf-8")
METER = {
    "id": "grid",
    "profile": "carlo_gavazzi_em340",
    "role": "grid",
    "connection": {"type": "modbus_tcp", "host": "192.168.1.9", "port": 502, "unit": 3},
    "max_power_w": 30_000,
}


def raw() -> dict[str, Any]:
    return tomllib.loads(TEXT)


def judged(folder: Path, content: bytes, kind: Kind, site: dict[str, Any] | None = None, **changes: Any) -> str:
    manifest = manifest_of(content, kind, **changes)
    (folder / manifest.file).write_bytes(content)
    return ArtifactChecks(site or raw(), folder / "artifacts").check(manifest, folder / manifest.file)


def meters(*entries: dict[str, Any], schema: str = "ballast-meters/1") -> bytes:
    return msgspec.json.encode({"schema": schema, "meters": list(entries)})


def with_map(folder: Path, **changes: Any) -> dict[str, Any]:
    """The site with a battery that uses the artifact `rack`."""
    site = raw()
    dbc = folder / "artifacts/bms_configuration/rack/current/rack.dbc"
    site["batteries"][0]["profile"] = "nbms"
    connection = {**site["batteries"][0]["connection"], "dbc": str(dbc), "map": str(MAP), **changes}
    site["batteries"][0]["connection"] = connection
    dbc.parent.mkdir(parents=True)
    shutil.copyfile(DBC, dbc)
    return site


def test_a_dbc_is_read_strictly(tmp_path: Path) -> None:
    assert judged(tmp_path, DBC.read_bytes(), Kind.BMS) == ""
    assert "rack.dbc: " in judged(tmp_path, b"VERSION \xff", Kind.BMS)
    overlapping = DBC.read_text().replace(" : 16|16@", " : 8|16@", 1).encode()
    assert "rack.dbc: " in judged(tmp_path, overlapping, Kind.BMS)
    assert "has no frames" in judged(tmp_path, b'VERSION ""\n', Kind.BMS)


def test_a_dbc_a_rack_uses_must_fit_its_signal_map(tmp_path: Path) -> None:
    site = with_map(tmp_path)
    assert judged(tmp_path, DBC.read_bytes(), Kind.BMS, site) == ""
    first = next(line for line in DBC.read_text().splitlines() if line.lstrip().startswith("SG_"))
    name = first.split()[1]
    renamed = DBC.read_text().replace(f" {name} ", f" {name}X ").encode()
    assert judged(tmp_path, renamed, Kind.BMS, site).startswith("battery battery1: ")
    named = {"dbc": str(tmp_path / "artifacts/bms_configuration/rack/current/other.dbc")}
    site["batteries"][0]["connection"] |= named
    shutil.copyfile(DBC, named["dbc"])
    assert "battery battery1 uses other.dbc, this is rack.dbc" in judged(tmp_path, DBC.read_bytes(), Kind.BMS, site)


def test_a_device_profile_is_read_as_a_whole(tmp_path: Path) -> None:
    text = (PROFILE_FOLDER / "carlo_gavazzi_em111.yaml").read_text()
    named: dict[str, Any] = {"name": "carlo_gavazzi_em111", "file": "carlo_gavazzi_em111.yaml"}
    assert judged(tmp_path, text.encode(), Kind.DEVICE, **named) == ""
    assert "points" in judged(tmp_path, text.replace("points:", "pointz:", 1).encode(), Kind.DEVICE, **named)
    other: dict[str, Any] = {**named, "name": "another"}
    assert judged(tmp_path, text.encode(), Kind.DEVICE, **other).endswith("its manifest says another")


def test_a_device_profile_may_be_json(tmp_path: Path) -> None:
    from hardware.profile_file import Document

    data = Document(PROFILE_FOLDER / "carlo_gavazzi_em111.yaml").data
    named: dict[str, Any] = {"name": "carlo_gavazzi_em111", "file": "carlo_gavazzi_em111.json"}
    assert judged(tmp_path, json.dumps(data).encode(), Kind.DEVICE, **named) == ""


def test_a_meter_setup_is_checked_with_the_whole_site(tmp_path: Path) -> None:
    assert judged(tmp_path, meters(METER), Kind.METER) == ""
    wrong = judged(tmp_path, meters({**METER, "profile": "none"}, {**METER, "max_power_w": 1}), Kind.METER)
    assert "max_power_w" in wrong
    assert "'none' is unknown" in judged(tmp_path, meters({**METER, "profile": "none"}), Kind.METER)
    assert "$.schema" in judged(tmp_path, meters(METER, schema="x"), Kind.METER)
    assert "rack.json: " in judged(tmp_path, b"{", Kind.METER)


def test_firmware_is_for_the_bootstrapper_to_judge(tmp_path: Path) -> None:
    assert judged(tmp_path, b"anything", Kind.FIRMWARE) == ""


def used(folder: Path, content: bytes, kind: Kind, **changes: Any) -> None:
    """Bring a file into use as a finished job would have."""
    manifest = manifest_of(content, kind, **changes)
    (folder / "file").write_bytes(content)
    store = ArtifactStore(folder / "artifacts")
    store.put(manifest, folder / "file", b"{}", "")
    store.use(manifest.kind, manifest.name, manifest.version)


def test_a_meter_setup_in_use_stands_in_place_of_the_site_files_meters(tmp_path: Path) -> None:
    used(tmp_path, meters(METER), Kind.METER)
    model, findings = artifact_use.with_meters(read_site(shipped("residential")), under(tmp_path))
    assert [meter.profile for meter in model.meters] == ["carlo_gavazzi_em340"]
    assert model.batteries == read_site(shipped("residential")).batteries
    assert findings == ()


@pytest.mark.parametrize("content", [meters({**METER, "profile": "none"}), b"{"])
def test_a_meter_setup_that_no_longer_fits_is_left_out_with_a_finding(tmp_path: Path, content: bytes) -> None:
    used(tmp_path, content, Kind.METER)
    before = read_site(shipped("residential"))
    model, [finding] = artifact_use.with_meters(before, under(tmp_path))
    assert model == before
    assert finding.row_id == "config.refused"


def test_a_unit_that_never_received_anything_is_as_it_was(tmp_path: Path) -> None:
    model = read_site(shipped("residential"))
    assert artifact_use.at_start(under(tmp_path)) == ()
    assert artifact_use.with_meters(model, under(tmp_path)) == (model, ())


def test_a_received_profile_is_used_by_its_id_from_the_next_start_on(tmp_path: Path) -> None:
    text = (PROFILE_FOLDER / "carlo_gavazzi_em111.yaml").read_text()
    named = {"name": "new_meter", "file": "new_meter.yaml"}
    used(tmp_path, text.replace("carlo_gavazzi_em111", "new_meter").encode(), Kind.DEVICE, **named)
    site = TEXT.replace("carlo_gavazzi_em540", "new_meter")
    with pytest.raises(SiteFileError, match="'new_meter' is unknown"):
        parse_site(site, "site.toml")
    try:
        assert artifact_use.at_start(under(tmp_path)) == ()
        assert load_profile("new_meter").id == "new_meter"
        assert "carlo_gavazzi_em111" in profile_ids()
        assert parse_site(site, "site.toml").meters[0].profile == "new_meter"
    finally:
        use_profiles(())
    assert "new_meter" not in profile_ids()


async def test_a_start_takes_back_what_does_not_come_up(tmp_path: Path) -> None:
    site = Site(tmp_path)
    running = site.started()
    running.submit(*site.offer(b"VERSION"))
    while await running.step():
        pass
    for _ in range(4):
        assert artifact_use.at_start(under(tmp_path)) == ()
    assert running.journal.jobs()[-1].state is State.ROLLED_BACK


def ground(records: list[CycleRecord], **changes: float) -> tuple[UnitGround, list[str]]:
    restarts: list[str] = []
    options = {"trial_s": 60.0, "idle_below_w": 1000.0, **changes}
    this = UnitGround(restart=restarts.append, **options)
    for record in records:
        this.publish(record)
    return this, restarts


def test_a_unit_changes_only_while_its_battery_rests() -> None:
    manifest = manifest_of(b"x")
    assert ground([])[0].not_now(manifest) == "the controller has not begun yet"
    house = House(settings(), load_w=3000.0)
    records = [house.cycle() for _ in range(300)]
    assert "the battery is at 3.0 kW; a change is made below 1.0 kW" in ground(records)[0].not_now(manifest)
    assert ground(records, idle_below_w=5000.0)[0].not_now(manifest) == ""
    assert ground([])[0].not_now(manifest_of(b"x", Kind.FIRMWARE)) == ""


def test_a_trial_is_good_when_all_devices_are_there_at_its_end_and_bad_when_one_is_not() -> None:
    manifest = manifest_of(b"x")
    house = House(settings())
    records = [house.cycle() for _ in range(700)]
    assert ground([])[0].trial(manifest).result is TrialResult.RUNNING
    assert ground(records[:500])[0].trial(manifest).result is TrialResult.RUNNING
    assert ground(records)[0].trial(manifest).result is TrialResult.GOOD
    house.silent.add("battery1")
    records += [house.cycle() for _ in range(100)]
    bad = ground(records)[0].trial(manifest)
    assert bad.result is TrialResult.BAD
    assert bad.reason.startswith("after 60 s with rack 1.0 there is no battery1 (")


def test_keys_signature_and_check_are_made_by_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    private, file = tmp_path / "release.key", tmp_path / "grid.json"
    file.write_bytes(meters(METER))
    assert main(["artifact", "key", str(private)]) == 0
    public = capsys.readouterr().out.strip()
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    options = ["--kind", "meter_setup", "--release", "1.2", str(file)]
    assert main(["artifact", "sign", "--key", str(private), *options]) == 0
    table = json.loads(capsys.readouterr().out)
    manifest = read_manifest(*signed_parts(table), [public])
    assert (manifest.name, manifest.version, manifest.kind) == ("grid", "1.2", Kind.METER)
    assert parse_site(f'{TEXT}\n[artifacts]\nkeys = ["{public}"]\n', "site.toml").artifacts is not None
    assert main(["artifact", "check", *options]) == 0
    assert "a valid meter_setup for demo-house" in capsys.readouterr().out
    file.write_bytes(meters({**METER, "role": "moon"}))
    assert main(["artifact", "check", *options]) == 1
    assert "would be refused" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["key", "FOLDER/there"], "File exists"),
        (["sign", "--key", "FOLDER/there", "--kind", "meter_setup", "FOLDER/none.json"], "not a private key"),
        (["sign", "--key", "FOLDER/none", "--kind", "meter_setup", "FOLDER/there"], "No such file"),
        (["check", "--kind", "meter_setup", "FOLDER/none.json"], "there is no file"),
        (["check", "--kind", "meter_setup", "--release", "one", "FOLDER/there"], "not a possible manifest"),
        (["check", "--site", "FOLDER/there", "--kind", "meter_setup", "FOLDER/there"], "Expected"),
    ],
)
def test_wrong_input_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    (tmp_path / "there").write_text("no key")
    assert main(["artifact", *(word.replace("FOLDER", str(tmp_path)) for word in words)]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("key", ["", "c2hvcnQ=", "not base64"])
def test_a_site_file_names_whole_keys(key: str) -> None:
    with pytest.raises(SiteFileError, match="32 bytes in Base64"):
        parse_site(f'{TEXT}\n[artifacts]\nkeys = ["{key}"]\n', "site.toml")


def command(site: Site, content: bytes, kind: Kind = Kind.BMS) -> SimpleNamespace:
    """A `Receive_Artifact` as it comes from the hub."""
    text, _, url = site.offer(content, kind, "1.5.0")
    table = msgspec.json.decode(text)
    return SimpleNamespace(url=url, manifest={**table, "signature": signed(canonical(table))[1]})


async def followed(site: Site, payload: SimpleNamespace, *, firmware: bool = False) -> tuple[str, list[str]]:
    said: list[str] = []
    received = ReceivedArtifacts()
    from tests.cloud.artifact_parts import Bootstrapper

    unit = Unit("1.4.0", "raspberry-pi-4")
    running = Artifacts(site.root, unit, [KEY], site, site, Bootstrapper(site), site.fetch, received.changed)
    loop = asyncio.create_task(running.run())
    try:
        work = received.receive(running, firmware=firmware)
        return await asyncio.wait_for(work(payload, SimpleNamespace(), said.append), 20.0), said  # pyright: ignore[reportArgumentType]
    finally:
        loop.cancel()
        await asyncio.wait({loop})


async def test_a_command_of_the_cloud_brings_an_artifact_into_its_trial(tmp_path: Path) -> None:
    site = Site(tmp_path)
    words, said = await followed(site, command(site, b"VERSION"))
    assert words == "bms_configuration rack 1.5.0: trial"
    assert said[0] == "available"
    assert said[-1] == "installing"


async def test_a_command_with_a_bad_artifact_fails_with_the_reason(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.bad = "no such signal"
    with pytest.raises(JobRefusedError, match=r"refused: check of rack\.dbc: no such signal"):
        await followed(site, command(site, b"VERSION"))
    with pytest.raises(JobRefusedError, match="has no signature"):
        await followed(site, SimpleNamespace(url="x", manifest={"kind": "meter_setup"}))
    with pytest.raises(JobRefusedError, match="a firmware is sent with Update_Device"):
        await followed(site, command(site, b"deb", Kind.FIRMWARE))
    with pytest.raises(JobRefusedError, match="a bms_configuration is sent with Receive_Artifact"):
        await followed(site, command(site, b"VERSION"), firmware=True)
