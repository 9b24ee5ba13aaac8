"""The archive for support: everything that is needed, and not one secret (LOG-01, SEC-02)."""

import base64
import gzip
import logging
import stat
import zipfile
from pathlib import Path

import msgspec
import pytest

from app import log_bundle, logs
from app.cli import main
from app.log_bundle import bundle
from app.paths import Paths, under
from app.redact import HIDDEN, redacted, secret_words
from app.state_store import StateStore, Stored
from app.system_info import SystemInformation
from control.memory import Persistent

KEY = base64.b64encode(b"planted Key 0 of the unit, 32 by").decode()
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1bml0MSJ9.c2lnbmF0dXJlUGxhbnRlZA"  # noqa: S105 - planted
SIGNATURE = "pl4ntedS1gnature%2BofABlob%3D"
PASSWORD = "planted-Passw0rd"  # noqa: S105
PLANTED = (KEY, TOKEN, SIGNATURE, PASSWORD)
PEM = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEplanted\n-----END PRIVATE KEY-----\n"


def unit(folder: Path) -> Paths:
    """A unit whose files are full of secrets."""
    paths = under(folder)
    folder.mkdir()
    store = StateStore(paths.state)
    store.save(Stored(Persistent(mode_id="passive"), SystemInformation(version="1.2.3", starts=7)))
    assert store.close()
    (folder / "identity").mkdir()
    identity = folder / "identity/hub.json"
    identity.write_text(f'{{"key": "{KEY}"}}')
    identity.chmod(0o600)
    running = logs.start(paths.logs, level="info", total_mb=2, terminal=False)
    log = logging.getLogger("ballast.cloud.link")
    log.warning("refused", extra={"connection": f"HostName=h;DeviceId=d;SharedAccessKey={KEY}"})
    log.warning("download", extra={"url": f"https://a.blob.core.windows.net/files/x.dbc?sv=1&sig={SIGNATURE}&sp=r"})
    log.warning("web socket", extra={"url": f"wss://x/client/hubs/cluster?access_token={TOKEN}"})
    log.warning("asked", extra={"payload": {"password": PASSWORD, "mode": "passive"}})
    log.warning("the key alone, in a sentence: %s", KEY)
    log.warning("key file", extra={"text": PEM})
    log.warning("kept", extra={"soc_pct": 55.5, "device": "rack1"})
    running.stop()
    (paths.logs / "system.jsonl.1").write_text(f'{{"event":"old","token":"{PASSWORD}"}}\n')
    paths.incidents.mkdir()
    for number in range(7):
        with gzip.open(paths.incidents / f"incident-{number}.jsonl.gz", "wt") as file:
            file.write(f'{{"line":"cycle","cycle":{number},"secret":"{PASSWORD}"}}\n')
    paths.faults.mkdir()
    (paths.faults / "fault-1.reported").write_text(f'{{"traceback":"ValueError: {KEY}"}}')
    (folder / "site.toml").write_text(f'[site]\nid = "home"\n[mqtt]\npassword = "{PASSWORD}"\nkey = """\n{PEM}"""\n')
    return paths


def texts(archive: Path) -> dict[str, str]:
    with zipfile.ZipFile(archive) as file:
        assert file.testzip() is None
        return {name: file.read(name).decode() for name in file.namelist()}


def test_the_archive_holds_what_support_needs(tmp_path: Path) -> None:
    paths = unit(tmp_path / "unit")
    contents = bundle(paths, tmp_path / "out/support.zip", site=tmp_path / "unit/site.toml")
    found = texts(tmp_path / "out/support.zip")
    assert {"site.toml", "info.json", "logs/cloud.jsonl", "logs/system.jsonl.1", "faults/fault-1.reported"} <= set(
        found
    )
    assert [name for name in found if name.startswith("incidents/")] == [
        f"incidents/incident-{number}.jsonl" for number in (6, 5, 4, 3, 2)
    ]
    assert '"starts": 7' in found["info.json"]
    assert '"soc_pct": 55.5, "device": "rack1"' in found["logs/cloud.jsonl"]
    assert 'id = "home"' in found["site.toml"]
    assert contents.left_out == {
        "events.jsonl": f"{paths.data}: there is no history here; "
        "name the data folder of a unit, or a copy, with --data"
    }
    assert set(msgspec.json.decode(found["contents.json"])["files"]) == set(found) - {"contents.json"}
    assert stat.S_IMODE((tmp_path / "out/support.zip").stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["support.zip"]


def test_no_planted_secret_is_in_the_archive(tmp_path: Path) -> None:
    paths = unit(tmp_path / "unit")
    before = "".join(file.read_text() for file in paths.logs.iterdir())
    assert all(secret in before for secret in PLANTED)
    bundle(paths, tmp_path / "support.zip", site=tmp_path / "unit/site.toml")
    for name, text in texts(tmp_path / "support.zip").items():
        assert not [secret for secret in (*PLANTED, "BCIEplanted") if secret in text], name
        if name not in {"contents.json", "info.json"}:
            assert HIDDEN in text, name


def test_an_archive_that_is_full_says_what_it_left_out(tmp_path: Path) -> None:
    contents = bundle(unit(tmp_path / "unit"), tmp_path / "support.zip", largest_mb=0)
    assert contents.files == {}
    assert contents.left_out["logs/cloud.jsonl"] == "the archive has reached 0 MB"


def test_a_damaged_incident_does_not_spoil_the_archive(tmp_path: Path) -> None:
    paths = unit(tmp_path / "unit")
    damaged = paths.incidents / "incident-9.jsonl.gz"
    damaged.write_bytes((paths.incidents / "incident-6.jsonl.gz").read_bytes()[:30])
    contents = bundle(paths, tmp_path / "support.zip")
    assert contents.left_out["incidents/incident-9.jsonl"].startswith("cut off: ")
    assert "incidents/incident-6.jsonl" in texts(tmp_path / "support.zip")


def test_the_command_writes_the_archive_and_lists_the_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    unit(tmp_path / "unit")
    asked = ["logs", "--data", str(tmp_path / "unit"), "--site", str(tmp_path / "none.toml")]
    assert main([*asked, "--bundle", str(tmp_path / "support.zip")]) == 0
    said = capsys.readouterr()
    assert "secrets removed" in said.out
    assert f"ballast logs: site.toml: there is no {tmp_path}/none.toml" in said.err
    assert main(asked) == 0
    assert "unit/logs/cloud.jsonl" in capsys.readouterr().out


def test_an_archive_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    unit(tmp_path / "unit")
    (tmp_path / "file").write_text("")
    assert (
        main(["logs", "--data", str(tmp_path / "unit"), "--bundle", str(tmp_path / "file/x.zip")])
        == log_bundle.EXIT_FAILED
    )
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text",
    [
        f'"connection_string": "HostName=h;SharedAccessKey={PASSWORD}"',
        f"AccountKey={PASSWORD};EndpointSuffix=core.windows.net",
        f"Authorization: SharedAccessSignature sr=h&sig={PASSWORD}&se=1",
        f"Authorization: Bearer {PASSWORD}",
        f"'mqtt_password': '{PASSWORD}'",
        f'{{"body":"{{\\"token\\":\\"{PASSWORD}\\",\\"mode\\":1}}"}}',
        f"password={PASSWORD}, user=x",
        f'api_key = "{PASSWORD}"',
        f'"secret": "with \\" quote {PASSWORD}"',
    ],
)
def test_secrets_are_known_by_how_they_stand_there(text: str) -> None:
    assert PASSWORD not in redacted(text)
    assert HIDDEN in redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"at":"2026-11-21T15:42:26.000Z","level":"info","event":"mode changed","mode":"self_consumption"}',
        "gpio pin = 17, key = mode, profile trumpf_truconvert_ac3025",
        'limits.grid_import_w = 5000 # the key of the section is "limits"',
        "sequence 12345678901234567890 of /var/lib/ballast/history/seconds-20261121.sqlite",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert redacted(text, secret_words([])) == text


def test_only_files_of_their_owner_are_searched_for_secrets(tmp_path: Path) -> None:
    for name, mode in (("open", 0o644), ("own", 0o600)):
        (tmp_path / name).write_text(f"{name}A1b2C3d4E5f6G7h8I9j0K1 self_consumption_parameters\n")
        (tmp_path / name).chmod(mode)
    assert secret_words([tmp_path, tmp_path / "none"]) == ("ownA1b2C3d4E5f6G7h8I9j0K1",)
