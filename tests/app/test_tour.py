"""The tour: the house that has everything, every page of it, and a picture of each."""

import subprocess
import sys
from pathlib import Path

from app import cli
from app.site_file import read_site, settings_of, shipped
from app.tour import LANGUAGES, OVERLAYS, SIZES, THEMES, Look, looks
from hmi.pages import PAGES, offered
from hmi.ports import Ports


def test_the_house_of_the_tour_has_every_page() -> None:
    settings = settings_of(read_site(shipped("tour")))
    assert {page.page_id for section in offered(settings, Ports()) for page in section.pages} == set(PAGES)


def test_the_tour_has_every_look_that_the_command_line_leaves_open() -> None:
    every = looks(cli.parser().parse_args(["demo", "--tour"]))
    assert len(every) == len(SIZES) * len(THEMES) * len(LANGUAGES)
    one = looks(
        cli.parser().parse_args(["demo", "--tour", "--size", "800x480", "--theme", "light", "--language", "de"])
    )
    assert one == (Look((800, 480), "light", "de"),)
    assert one[0].name("flow") == "flow-800x480-light-de.png"


def test_a_picture_of_every_page_is_kept(tmp_path: Path) -> None:
    look = ["--size", "800x480", "--theme", "dark", "--language", "en"]
    command = [sys.executable, "-m", "app", "demo", "--tour", str(tmp_path), "--duration", "2", "--past", "0.2", *look]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {f"{page}-800x480-dark.png" for page in (*PAGES, *OVERLAYS)}
    assert "pictures in" in done.stdout
    assert min(path.stat().st_size for path in tmp_path.iterdir()) > 2000
