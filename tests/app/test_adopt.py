"""`ballast adopt`, and which site file a command means."""

from pathlib import Path

import pytest

from app.cli import main
from app.paths import under
from app.site_file import read_site, shipped
from app.site_place import INSTALLED, in_force, made_here

TEXT = shipped("residential").read_text(encoding="utf-8")
OTHER = TEXT.replace("max_soc_pct = 100", "max_soc_pct = 90")


def files(folder: Path) -> tuple[Path, Path]:
    site, proposal = folder / "site.toml", folder / "proposal.toml"
    site.write_text(TEXT, encoding="utf-8")
    site.chmod(0o640)
    proposal.write_text(OTHER, encoding="utf-8")
    return site, proposal


def test_a_proposal_is_shown_first_and_put_in_place_only_when_somebody_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site, proposal = files(tmp_path)
    assert main(["adopt", str(proposal), "--site", str(site)]) == 0
    told = capsys.readouterr().out
    assert "-max_soc_pct = 100\n+max_soc_pct = 90\n" in told
    assert "Nothing has been done" in told
    assert site.read_text(encoding="utf-8") == TEXT
    assert main(["adopt", str(proposal), "--site", str(site), "--yes"]) == 0
    assert read_site(site).limits.max_soc_pct == 90.0
    (kept,) = tmp_path.glob("site.toml.before-*")
    assert kept.read_text(encoding="utf-8") == TEXT
    assert site.stat().st_mode & 0o777 == kept.stat().st_mode & 0o777 == 0o640
    assert "systemctl restart ballast" in capsys.readouterr().out


def test_a_wrong_proposal_is_refused_with_every_problem_and_nothing_is_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site, proposal = files(tmp_path)
    proposal.write_text(TEXT.replace("max_soc_pct = 100", "max_soc_pct = 4"), encoding="utf-8")
    assert main(["adopt", str(proposal), "--site", str(site), "--yes"]) == 2
    assert "ballast adopt: " in (told := capsys.readouterr().err)
    assert "limits.max_soc_pct" in told
    assert site.read_text(encoding="utf-8") == TEXT
    assert main(["adopt", str(tmp_path / "none.toml"), "--site", str(site), "--yes"]) == 2


def test_the_first_site_file_is_written_and_the_same_one_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site, proposal = files(tmp_path)
    site.unlink()
    assert main(["adopt", str(proposal), "--site", str(site), "--yes"]) == 0
    assert site.read_text(encoding="utf-8") == OTHER
    assert main(["adopt", str(proposal), "--site", str(site), "--yes"]) == 0
    assert "says this already" in capsys.readouterr().out
    assert not list(tmp_path.glob("*.before-*"))


def test_the_installers_file_counts_where_it_exists_else_the_one_made_at_the_screen(tmp_path: Path) -> None:
    paths, installed = under(tmp_path / "data"), tmp_path / "etc/site.toml"
    assert in_force(installed, paths, installed) == installed
    paths.data.mkdir()
    made_here(paths).touch()
    assert in_force(installed, paths, installed) == made_here(paths)
    misspelt = tmp_path / "sitte.toml"
    assert in_force(misspelt, paths, installed) == misspelt
    installed.parent.mkdir()
    installed.touch()
    assert in_force(installed, paths, installed) == installed


@pytest.mark.skipif(INSTALLED.exists(), reason="this computer has a site file of its own")
def test_every_command_finds_the_file_made_at_the_screen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "site.toml").write_text(OTHER, encoding="utf-8")
    assert main(["outputs", "--safe", "--data", str(tmp_path)]) == 0
    assert "This site has no outputs." in capsys.readouterr().out
