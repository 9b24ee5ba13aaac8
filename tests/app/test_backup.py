"""Backup and restore of a unit: whole, private, refused when damaged, nothing half restored."""

import io
import json
import shutil
import sqlite3
import stat
import tarfile
from contextlib import closing
from pathlib import Path

import pytest

from app.backup_archive import MANIFEST, opened, sealed
from app.cli import main
from app.site_file import shipped

pytestmark = pytest.mark.req("PKG-03")


SECRETS = {"access.json": '{"pin": "hash"}', "identity/hub.json": '{"key": "planted-secret"}'}


class Unit:
    """Folders of a unit that does not run."""

    def __init__(self, folder: Path) -> None:
        self.data, self.site = folder / "data", folder / "etc/site.toml"
        self.backup = folder / "unit.tar.gz"
        (self.data / "history").mkdir(parents=True)
        self.site.parent.mkdir(parents=True)
        shutil.copyfile(shipped("residential"), self.site)
        (self.data / "state.json").write_text('{"energy_wh": 5}')
        (self.data / "logs").mkdir()
        (self.data / "logs/system.jsonl").write_text("a log\n")
        for name, text in SECRETS.items():
            path = self.data / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
            path.chmod(0o600)
        with closing(self.database()) as db:
            db.execute("CREATE TABLE samples (at REAL, w REAL)")
            db.execute("INSERT INTO samples VALUES (1.0, 2500.0)")
            db.commit()

    def database(self) -> sqlite3.Connection:
        return sqlite3.connect(self.data / "history/minutes-202611.sqlite")

    def run(self, command: str, *words: str, file: Path | None = None) -> int:
        places = ["--data", str(self.data), "--site", str(self.site)]
        return main([command, str(file or self.backup), *places, *words])

    def names(self) -> set[str]:
        with tarfile.open(self.backup) as archive:
            return set(archive.getnames())


@pytest.fixture
def unit(tmp_path: Path) -> Unit:
    return Unit(tmp_path)


def test_what_was_lost_comes_back_with_restore_and_what_was_there_is_kept(unit: Unit) -> None:
    assert unit.run("backup") == 0
    original = unit.site.read_text()
    unit.site.write_text("# lost\n")
    (unit.data / "state.json").write_text("{}")
    shutil.rmtree(unit.data / "history")
    assert unit.run("restore", "--yes") == 0
    assert unit.site.read_text() == original
    assert json.loads((unit.data / "state.json").read_text()) == {"energy_wh": 5}
    with closing(unit.database()) as db:
        assert db.execute("SELECT w FROM samples").fetchone() == (2500.0,)
    (kept,) = unit.data.glob("before-restore-*")
    assert (kept / "state.json").read_text() == "{}"
    assert (kept / "site/site.toml").read_text() == "# lost\n"
    assert (unit.data / "identity/hub.json").read_text() == SECRETS["identity/hub.json"], "not in the backup: stays"
    assert not (unit.data / "restore.new").exists()


def test_a_backup_while_the_unit_writes_is_of_one_moment(unit: Unit) -> None:
    with closing(unit.database()) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("INSERT INTO samples VALUES (2.0, 1.0)")
        db.commit()
        db.execute("INSERT INTO samples VALUES (3.0, 0.0)")  # not yet committed
        assert unit.run("backup") == 0
    shutil.rmtree(unit.data / "history")
    assert unit.run("restore", "--yes") == 0
    with closing(unit.database()) as db:
        assert db.execute("SELECT count(*) FROM samples").fetchone() == (2,)


def test_secrets_are_left_out_unless_asked_for_and_nobody_else_can_read_the_file(
    unit: Unit, capsys: pytest.CaptureFixture[str]
) -> None:
    assert unit.run("backup") == 0
    assert stat.S_IMODE(unit.backup.stat().st_mode) == 0o600
    assert unit.names() == {"data/state.json", "data/history/minutes-202611.sqlite", "site/site.toml", MANIFEST}
    with tarfile.open(unit.backup) as archive:
        assert all(b"planted" not in (archive.extractfile(member) or io.BytesIO()).read() for member in archive)
    assert "2 files with secrets" in capsys.readouterr().out


def test_secrets_sealed_with_a_passphrase_come_back_with_it_alone(unit: Unit, tmp_path: Path) -> None:
    word, other = tmp_path / "word", tmp_path / "other"
    word.write_text("correct horse\n")
    other.write_text("battery staple\n")
    assert unit.run("backup", "--secrets", "--passphrase-file", str(word)) == 0
    assert b"planted-secret" not in unit.backup.read_bytes()
    assert "secrets.bin" in unit.names()
    (unit.data / "identity/hub.json").unlink()
    assert unit.run("restore", "--yes", "--passphrase-file", str(other)) == 1
    assert not list(unit.data.glob("before-restore-*")), "a wrong passphrase changes nothing"
    assert unit.run("restore", "--yes", "--without-secrets") == 0
    assert not (unit.data / "identity/hub.json").exists()
    assert unit.run("restore", "--yes", "--passphrase-file", str(word)) == 0
    assert (unit.data / "identity/hub.json").read_text() == SECRETS["identity/hub.json"]
    assert stat.S_IMODE((unit.data / "identity/hub.json").stat().st_mode) == 0o600


def test_secrets_without_a_passphrase_are_readable_by_the_owner_alone(unit: Unit) -> None:
    assert unit.run("backup", "--secrets") == 0
    assert "secrets/data/access.json" in unit.names()
    assert stat.S_IMODE(unit.backup.stat().st_mode) == 0o600


def test_what_is_sealed_and_altered_is_not_opened() -> None:
    data = bytearray(sealed(b"text", "word"))
    assert opened(bytes(data), "word") == b"text"
    data[-1] ^= 1
    with pytest.raises(Exception, match="wrong, or the secrets of the backup were altered"):
        opened(bytes(data), "word")


def rewritten(unit: Unit, change: dict[str, bytes], add: dict[str, bytes] | None = None) -> None:
    """Write the backup anew with other contents, as a damaged disk or an attacker would."""
    with tarfile.open(unit.backup) as archive:
        parts = {member.name: (archive.extractfile(member) or io.BytesIO()).read() for member in archive}
    with tarfile.open(unit.backup, "w:gz") as archive:
        for name, data in {**parts, **change, **(add or {})}.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


@pytest.mark.parametrize(
    ("change", "add", "text"),
    [
        ({"data/state.json": b"{}"}, None, "data/state.json is not what the backup says"),
        ({}, {"data/../../evil": b"x"}, "data/../../evil is not what the backup says"),
        ({MANIFEST: b"[]"}, None, "cannot be read as a backup"),
    ],
)
def test_a_damaged_backup_is_refused_and_nothing_is_changed(
    unit: Unit, capsys: pytest.CaptureFixture[str], change: dict[str, bytes], add: dict[str, bytes] | None, text: str
) -> None:
    unit.run("backup")
    rewritten(unit, change, add)
    (unit.data / "state.json").write_text('{"now": 1}')
    assert unit.run("restore", "--yes") == 1
    err = capsys.readouterr().err
    assert text in err
    assert "nothing was changed" in err
    assert (unit.data / "state.json").read_text() == '{"now": 1}'
    assert not list(unit.data.glob("before-restore-*"))
    assert not (unit.data / "restore.new").exists()


def test_a_backup_cut_short_is_refused(unit: Unit) -> None:
    unit.run("backup")
    unit.backup.write_bytes(unit.backup.read_bytes()[:-200])
    assert unit.run("restore", "--yes") == 1


def test_a_site_file_the_unit_could_not_start_with_is_not_restored(unit: Unit) -> None:
    unit.site.write_text("[site]\nid = 7\n")
    unit.run("backup")
    good = shipped("residential").read_text()
    unit.site.write_text(good)
    assert unit.run("restore", "--yes") == 1
    assert unit.site.read_text() == good


def test_without_yes_the_backup_is_only_looked_at(unit: Unit, capsys: pytest.CaptureFixture[str]) -> None:
    unit.run("backup", "--without-history")
    assert unit.names() == {"data/state.json", "site/site.toml", MANIFEST}
    (unit.data / "state.json").write_text("{}")
    assert unit.run("restore") == 2
    assert "say --yes" in capsys.readouterr().err
    assert (unit.data / "state.json").read_text() == "{}"


def test_nothing_to_keep_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = ["--data", str(tmp_path / "none"), "--site", str(tmp_path / "none/site.toml")]
    assert main(["backup", str(tmp_path / "b.tar.gz"), *places]) == 1
    assert "there is nothing to keep" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_cleanup_shows_first_and_removes_only_what_is_old(unit: Unit, capsys: pytest.CaptureFixture[str]) -> None:
    incidents = unit.data / "incidents"
    incidents.mkdir()
    (incidents / "old.jsonl.gz").write_bytes(bytes(1000))
    words = ["cleanup", "--data", str(unit.data)]
    assert main(words) == 0
    assert "nothing to remove" in capsys.readouterr().out
    assert main([*words, "--days", "-1"]) == 0
    assert "could go; say --yes" in capsys.readouterr().out
    assert (incidents / "old.jsonl.gz").exists()
    assert main([*words, "--days", "-1", "--yes"]) == 0
    assert not (incidents / "old.jsonl.gz").exists()
    assert (unit.data / "state.json").exists()
