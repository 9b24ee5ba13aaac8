"""The QML files against the view models: a misspelt name is found here, not on a cabinet."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import hmi
from tests.hmi import qml_types
from tests.hmi.panel import Panel

QML = Path(hmi.__file__).parent / "qml"


def _lint(folder: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).with_name("pyside6-qmllint")
    command = [str(tool), "--max-warnings", "0", "-I", str(folder), "-I", str(QML), *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_every_qml_file_is_clean_and_knows_its_view_models(make_panel: Callable[..., Panel], tmp_path: Path) -> None:
    qml_types.write_module(tmp_path, make_panel("charging").hmi.screen)
    result = _lint(tmp_path, *sorted(QML.rglob("*.qml")))
    assert result.returncode == 0, result.stdout + result.stderr


def test_a_misspelt_name_would_be_found(make_panel: Callable[..., Panel], tmp_path: Path) -> None:
    qml_types.write_module(tmp_path, make_panel("charging").hmi.screen)
    wrong = tmp_path / "Wrong.qml"
    shutil.copy(QML / "pages" / "FlowPage.qml", wrong)
    wrong.write_text(wrong.read_text().replace("page.view.next_step", "page.view.next_stp"))
    result = _lint(tmp_path, wrong)
    assert result.returncode != 0
    assert "next_stp" in result.stdout + result.stderr


def test_colours_and_fonts_are_named_in_the_theme_only() -> None:
    for path in QML.rglob("*.qml"):
        text = path.read_text()
        if path.name == "Theme.qml":
            continue
        assert '"#' not in text, f"{path.name} has a colour of its own"
        assert "font.family" not in text or path.name == "Label.qml", f"{path.name} has a font of its own"


def test_every_english_word_of_the_pages_can_be_translated() -> None:
    for path in QML.rglob("*.qml"):
        for line in path.read_text().splitlines():
            value = line.partition("text: ")[2] or line.partition("title: ")[2]
            assert not value.startswith('"') or value == '""', f"{path.name}: {line.strip()} is not translatable"


_LOGIC = {
    "compares a code": re.compile(r'[=!]==? *"[^"]'),
    "handles a list": re.compile(r"\.(?:filter|map|reduce|join|sort|find|some|every|forEach)\("),
    "chooses among texts or icons twice": re.compile(r'\? *(?:"|qsTr)[^?]*: [^?]*\? *(?:"|qsTr)'),
    "joins several texts": re.compile(r"\.arg\(.*\.arg\("),
    "formats a number": re.compile(r"\.(?:toFixed|toPrecision|toLocaleString)\("),
    "is a function with branches": re.compile(r"\b(?:else if|for|while|switch) *\("),
}


@pytest.mark.parametrize("kind", _LOGIC)
def test_pages_decide_nothing_and_build_no_texts(kind: str) -> None:
    """What follows from a code is decided in the view models; a page only binds it."""
    found = [
        f"{path.name}:{number}: {line.strip()}"
        for path in sorted(QML.rglob("*.qml"))
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if _LOGIC[kind].search(line)
    ]
    assert found == []
