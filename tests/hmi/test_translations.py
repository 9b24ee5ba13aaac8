"""The translation files: every text of the screen in every language, none lost, none left over."""

import ast
import shutil
from pathlib import Path

import pytest

import hmi
from app import translations, ts_file
from app.translations import FOLDER, TRANSLATED, ts_path
from app.ts_file import Key, Text, TsError
from control.reasons import TEMPLATES

COMPLETE = ("de", "fr", "sv", "da")
"""Languages in which nothing may be missing any more."""
HMI = Path(hmi.__file__).parent


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_of_the_screen_is_in_every_translation_file_and_nothing_else(code: str) -> None:
    found, filed = translations.found(), ts_file.read(ts_path(code))
    assert not found.keys() - filed.keys(), "run `make translations`"
    assert not filed.keys() - found.keys(), "run `make translations`"
    assert ts_path(code).read_text(encoding="utf-8") == ts_file.document(code, ts_file.merged(found, filed))


@pytest.mark.parametrize("code", COMPLETE)
def test_a_finished_language_has_no_text_without_translation(code: str) -> None:
    assert translations.missing(code) == {}


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_translation_loses_or_changes_a_value_in_a_sentence(code: str) -> None:
    assert ts_file.faults(ts_file.read(ts_path(code))) == []


def test_what_python_marks_for_translation_is_found_by_qts_own_tool() -> None:
    known = {key.source for key in translations.found()}
    marked = [text for path in HMI.rglob("*.py") for text in _marked(path)]
    assert len(marked) > 100
    assert [text for text in marked if text not in known] == []


def _marked(path: Path) -> list[str]:
    texts: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in {"tr", "QT_TRANSLATE_NOOP"}:
            words = node.args[-1 if ast.unparse(node.func) == "QT_TRANSLATE_NOOP" else 0]
            assert isinstance(words, ast.Constant), f"{path.name}: {ast.unparse(node)} is not a text Qt can find"
            texts.append(str(words.value))
    return texts


def test_what_the_pages_mark_for_translation_is_found_by_qts_own_tool() -> None:
    known = {key.context for key in translations.found()}
    for path in HMI.rglob("*.qml"):
        assert ("qsTr(" in path.read_text(encoding="utf-8")) == (path.stem in known), path.name


def test_alarms_modes_reasons_and_site_file_keys_are_among_the_texts() -> None:
    found = translations.found()
    assert {*translations.SOURCES} <= {key.context for key in found}
    assert all(Key("Reasons", text) in found for text in TEMPLATES.values())


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a folder with the translation files in which a test may write."""
    for code in TRANSLATED:
        shutil.copy(ts_path(code), tmp_path)
    return tmp_path


def test_a_text_that_is_gone_from_the_program_vanishes_and_translations_stay(copied: Path) -> None:
    path = ts_path("de", copied)
    texts = ts_file.read(path)
    kept = Key("Words", "Charging")
    texts |= {Key("Words", "Perpetual motion"): Text("Perpetuum mobile"), kept: Text("Lädt")}
    path.write_text(ts_file.document("de", texts), encoding="utf-8")
    translations.update(copied)
    renewed = ts_file.read(path)
    assert Key("Words", "Perpetual motion") not in renewed
    assert renewed[kept].translation == "Lädt"


def test_renewing_twice_changes_no_byte(copied: Path) -> None:
    translations.update(copied)
    before = {code: ts_path(code, copied).read_bytes() for code in TRANSLATED}
    translations.update(copied)
    assert {code: ts_path(code, copied).read_bytes() for code in TRANSLATED} == before


def test_a_translator_gets_what_is_missing_and_hands_it_back(copied: Path) -> None:
    path = ts_path("fr", copied)
    texts = {key: Text() for key in ts_file.read(path)}
    path.write_text(ts_file.document("fr", texts), encoding="utf-8")
    waiting = translations.missing("fr", copied)
    assert waiting["Words"]["Charging"] == ""
    translations.fill("fr", {"Words": {"Charging": "En charge"}}, copied)
    assert "Charging" not in translations.missing("fr", copied)["Words"]


def test_translations_of_another_branch_are_taken_over_whatever_else_it_has(copied: Path, tmp_path: Path) -> None:
    path, other = ts_path("sv", copied), tmp_path / "other.ts"
    known, gone = Key("Words", "Charging"), Key("Words", "Perpetual motion")
    other.write_text(
        ts_file.document("sv", {known: Text("Laddar"), gone: Text("Evighetsmaskin"), Key("Words", "Ready"): Text()}),
        encoding="utf-8",
    )
    before = ts_file.read(path)
    translations.take("sv", other, copied)
    assert ts_file.read(path) == before | {known: Text("Laddar")}


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"Reasons": {"Ramp of {ramp_w_per_s:.0f} W/s": "Rampe {ramp_w_per_s} W/s"}}, "other placeholders"),
        ({"NumberPad": {"Default: %1": "Vorgabe"}}, "other placeholders"),
        ({"Words": {"Perpetual motion": "Perpetuum mobile"}}, "no text of the screen"),
    ],
)
def test_a_translation_that_would_break_a_sentence_is_refused_whole(
    copied: Path, given: dict[str, dict[str, str]], fault: str
) -> None:
    before = ts_path("de", copied).read_bytes()
    with pytest.raises(TsError, match=fault):
        translations.fill("de", {"Words": {"Charging": "Lädt gerade"}, **given}, copied)
    assert ts_path("de", copied).read_bytes() == before


def test_a_text_with_a_plural_form_is_refused_because_english_has_no_file_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "plural.ts"
    message = '<message numerus="yes"><source>%n alarm(s)</source><translation type="unfinished"/></message>'
    path.write_text(f"<TS><context><name>Page</name>{message}</context></TS>", encoding="utf-8")
    with pytest.raises(TsError, match="%n"):
        ts_file.read(path)


def test_notes_and_meanings_reach_the_translator(tmp_path: Path) -> None:
    texts = {Key("Page", "Charge & <more>", "verb"): Text("Laden & <mehr>", "on a button")}
    path = tmp_path / "meaning.ts"
    path.write_text(ts_file.document("de", texts), encoding="utf-8")
    assert ts_file.read(path) == texts


def test_every_language_can_be_built(tmp_path: Path) -> None:
    built = translations.build(FOLDER, tmp_path)
    assert [path.name for path in built] == [f"ballast_{code}.qm" for code in TRANSLATED]
    assert sorted(tmp_path.iterdir()) == sorted(built)
