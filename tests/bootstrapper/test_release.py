"""`ballast-release`: keys, signing and publishing, and what a unit makes of it."""

import stat
from pathlib import Path

import pytest

from bootstrapper.release import PASSPHRASE, main
from bootstrapper.release_publish import in_order
from bootstrapper.update.repository import Repository
from bootstrapper.update.source import RefusedError


class Office:
    """The release side's folders."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.repository, self.keys = folder, folder / "repository", folder / "keys"
        self.file = folder / "acme.dbc"
        self.file.write_text('VERSION "1"')

    def run(self, *words: str) -> int:
        return main(["--repository", str(self.repository), "--keys", str(self.keys), *words])

    def add(self, version: str = "1", file: Path | None = None) -> int:
        words = ["--kind", "bms_configuration", "--slot", "acme", "--version", version]
        return self.run("add", str(file or self.file), *words)

    def seen_by_a_unit(self, folder: Path | None = None, name: str = "unit") -> list[str]:
        root = (self.repository / "metadata/1.root.json").read_bytes()
        repository = Repository(f"file://{folder or self.repository}", self.folder / name, root)
        return [f"{target.kind} {target.slot} {target.version}" for target in repository.targets()]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path)
    assert made.run("init") == 0
    return made


def test_what_is_added_is_seen_by_a_unit_and_what_is_removed_is_not(office: Office) -> None:
    assert office.seen_by_a_unit() == []
    assert office.add() == 0
    assert office.seen_by_a_unit() == ["bms_configuration acme 1"]
    assert office.run("remove", "bms_configuration/acme.dbc") == 0
    assert office.seen_by_a_unit() == []


def test_keys_are_private_files_and_root_needs_both(office: Office) -> None:
    files = sorted(office.keys.iterdir())
    assert [file.name for file in files] == ["root1.pem", "root2.pem", "snapshot.pem", "targets.pem", "timestamp.pem"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    (office.keys / "root2.pem").unlink()
    assert office.run("renew-root") == 1


def test_root_keys_on_two_sticks_sign_together(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.run("init")
    stick = tmp_path / "stick2"
    stick.mkdir()
    (office.keys / "root2.pem").rename(stick / "root2.pem")
    assert office.run("rotate", "targets") == 1
    assert main(
        ["--repository", str(office.repository), "--keys", str(office.keys), "--keys", str(stick), "rotate", "targets"]
    ) == 0  # fmt: skip
    assert office.add() == 0
    assert office.seen_by_a_unit() == ["bms_configuration acme 1"]


def test_keys_with_a_passphrase_are_of_no_use_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(tmp_path)
    monkeypatch.setenv(PASSPHRASE, "correct horse")
    assert office.run("init") == 0
    assert b"ENCRYPTED" in (office.keys / "targets.pem").read_bytes()
    monkeypatch.setenv(PASSPHRASE, "wrong")
    assert office.add() == 1
    monkeypatch.delenv(PASSPHRASE)
    assert office.add() == 1
    assert "targets.pem" in capsys.readouterr().err
    assert office.seen_by_a_unit() == []


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["--version", "../1"], "version '../1' is not usable as the name of a folder"),
        (["--version", "1", "--kind", "firmware", "--slot", "acme"], "kind 'firmware' does not go with slot 'acme'"),
    ],
)
def test_a_target_no_unit_could_use_is_not_signed(
    office: Office, capsys: pytest.CaptureFixture[str], words: list[str], text: str
) -> None:
    kind = [] if "--kind" in words else ["--kind", "bms_configuration", "--slot", "acme"]
    assert office.run("add", str(office.file), *kind, *words) == 1
    assert text in capsys.readouterr().err


def test_another_content_under_the_same_name_is_not_signed(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    office.add()
    office.file.write_text("other")
    assert office.add() == 1
    assert "with another content" in capsys.readouterr().err


def test_a_second_repository_over_the_first_is_not_begun(office: Office) -> None:
    assert office.run("init") == 1


def test_published_is_what_was_signed_and_the_timestamp_comes_last(office: Office, tmp_path: Path) -> None:
    office.add()
    names = [str(name) for name in in_order(office.repository)]
    assert names[0].startswith("targets/")
    assert names[-1] == "metadata/timestamp.json"
    web = tmp_path / "web"
    assert office.run("publish", "--folder", str(web)) == 0
    assert office.seen_by_a_unit(web) == ["bms_configuration acme 1"]
    before = (web / "metadata/timestamp.json").read_bytes()
    office.add("2", _another(tmp_path))
    office.run("refresh")
    assert (web / "metadata/timestamp.json").read_bytes() == before, "units see it only when it is published"
    office.run("publish", "--folder", str(web))
    assert office.seen_by_a_unit(web) == ["bms_configuration acme 1", "bms_configuration acme 2"]


def _another(folder: Path) -> Path:
    file = folder / "acme2.dbc"
    file.write_text('VERSION "2"')
    return file


def test_a_container_needs_its_sas(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    assert office.run("publish", "--container", "https://account.blob.core.windows.net/updates") == 1
    assert "set BALLAST_RELEASE_SAS" in capsys.readouterr().err


def test_the_state_is_told_role_by_role(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    office.add()
    assert office.run("status") == 0
    out = capsys.readouterr().out
    assert "root       version 1" in out
    assert "signed by 2 of 2" in out
    assert "bms_configuration/acme.dbc" in out


def test_a_root_signed_by_one_of_two_is_refused_by_a_unit(office: Office) -> None:
    root = office.repository / "metadata/1.root.json"
    office.run("rotate", "timestamp")
    second = office.repository / "metadata/2.root.json"
    text = second.read_text()
    begin = text.index('"sig":') + 8
    second.write_text(text[:begin] + ("0" if text[begin] != "0" else "1") + text[begin + 1 :])
    repository = Repository(f"file://{office.repository}", office.folder / "unit", root.read_bytes())
    with pytest.raises(RefusedError, match="wrong signature"):
        repository.targets()
