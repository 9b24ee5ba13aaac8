"""The language of the screen, changed while it runs. The other language here is made from English: «Flow»."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication

from app import translations, ts_file
from app.translations import FOLDER
from app.ts_file import Text
from control.requests import SetPower
from hmi import language, phrases, region
from hmi.region import LanguageCode
from hmi.viewmodels.screen import PAGES
from tests.hmi import connection
from tests.hmi.history import FakeHistory
from tests.hmi.panel import Panel
from tests.hmi.test_translations import COMPLETE

SITES = ("charging", "meter_silent", "manual", "stopped", "commercial")
NAMES = re.compile(
    # Sites, devices, places, units and currencies are not translated.
    r"Lindenweg 7|Stadtwerke Hall North|(inv|inverter|bat|rack|meter|M\d/C\d)[\w/-]*|L\d|EUR"
    r"|Europe/Berlin|English|Deutsch|Français|Svenska|Dansk|\[[a-z0-9_.-]+\]"  # nor are keys of the site file
    r"|k?W|k?var|k?Wh|V|A|Hz|°C|ms|dns"
)


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put «…» in the place of German, so that a text that is not translated is seen."""
    texts = {key: Text(f"«{key.source}»") for key in translations.found()}
    for code in translations.TRANSLATED:
        source = tmp_path / f"ballast_{code}.ts"
        source.write_text(ts_file.document(code, texts), encoding="utf-8")
    translations.build(tmp_path)
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    phrases.forget()
    yield
    phrases.forget()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the real languages."""
    folder = tmp_path_factory.mktemp("languages")
    translations.build(FOLDER, folder)
    return folder


def _without_data(panel: Panel, text: str) -> str:
    """Return a text without what was written elsewhere: names of the site file, devices, causes of the log."""
    context = panel.hmi.screen.context
    settings, history = context.settings, cast("FakeHistory", context.ports.history)
    names = {signal.signal_id for signal in settings.signals} | {output.output_id for output in settings.outputs}
    said = {device.detail for device in panel.record.devices} | {
        data for entry in history.log for data in (entry.cause, entry.text, entry.subject)
    }
    said |= connection.said() if context.ports.connection is not None else set()
    said |= {absence.detail for absence in panel.record.snapshot.absent}
    said |= {place.name for place in context.ports.scan.state().places} if context.ports.scan is not None else set()
    for data in sorted(names | said - {""}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(data)}(?!\w)", "", text, flags=re.IGNORECASE)
    return text


def _drawn(panel: Panel) -> list[str]:
    """Texts after a second: lists make their lines when they are drawn, what is slow is shown once a second."""
    for _ in range(11):
        panel.next()
    panel.hmi.grab()
    return sorted(panel.texts())


@pytest.mark.req("HMI-05")
@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("other")
def test_a_screen_that_changes_its_language_says_what_one_that_started_in_it_says_and_back(
    make_panel: Callable[..., Panel], page: str, site: str
) -> None:
    begun = make_panel(site, page=page, language="de")
    wanted = _drawn(begun)
    begun.hmi.close()
    panel = make_panel(site, page=page)
    english = _drawn(panel)
    panel.hmi.set_language("de")
    assert _drawn(panel) == wanted
    panel.hmi.set_language("en")
    assert _drawn(panel) == english


@pytest.mark.req("HMI-05")
@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("other")
def test_no_page_has_a_word_or_a_number_that_stays_english(
    make_panel: Callable[..., Panel], page: str, site: str
) -> None:
    panel = make_panel(site, page=page, language="fr")
    for shown in panel.texts():
        text = _without_data(panel, shown)
        assert not re.search(r"\d\.\d", text), f"{text!r} is not written as this language does: see hmi/region.py"
        rest = NAMES.sub("", re.sub("«.*»", "", text, flags=re.DOTALL))
        assert not re.search(r"[A-Za-z]{2}", rest), f"{text!r} is not translated"


@pytest.mark.usefixtures("other")
@pytest.mark.parametrize("page", PAGES)
def test_a_screen_without_data_changes_its_language_too(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("charging", page=page, heard=False)
    panel.hmi.set_language("de")
    assert "«No data from the controller»" in panel.texts()
    assert "No data" not in panel.texts()


@pytest.mark.usefixtures("other")
def test_a_chosen_alarm_and_a_request_on_its_way_are_told_in_the_new_language(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("meter_silent", page="alarms")
    panel.hmi.screen.alarms_part.choose(panel.hmi.screen.alarms_part.model.rows[0].key)
    panel.view("alarms").acknowledge(0, 0)
    panel.hmi.set_language("de")
    assert panel.hmi.screen.alarms_part.detail.cause.startswith("«")
    assert panel.hmi.screen.outbox_part.outcome.text == "«Waiting for the controller»"


@pytest.mark.usefixtures("other")
def test_what_was_typed_stays_when_the_language_changes(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="setpoint")
    panel.type("2.5")
    panel.hmi.set_language("de")
    entry = panel.view("setpoint").entry
    assert entry.text == "2.5"
    assert "2,5" in panel.texts()
    panel.tap(panel.button(","))
    assert panel.view("setpoint").entry == entry


@pytest.mark.usefixtures("other")
def test_a_power_typed_with_a_comma_is_sent_as_what_it_means(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="setpoint", language="da")
    panel.type("1,5")
    finger = panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=4000)
    panel.release(finger)
    sent = panel.requests[-1]
    assert isinstance(sent, SetPower)
    assert sent.active_power_w == 1500.0


def test_a_language_that_is_not_installed_is_told_and_english_is_spoken(
    make_panel: Callable[..., Panel], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    panel = make_panel("charging", language="fr")
    assert panel.hmi.screen.speech_part.code_now == "en"
    assert any(text.startswith("Français") and "missing" in text for text in panel.texts())
    assert region.decimal_sign() == "."
    panel.tap(panel.item("languageProblem"))
    assert not panel.shows("languageProblem")


def test_a_language_the_screen_does_not_have_is_refused(make_panel: Callable[..., Panel]) -> None:
    with pytest.raises(ValueError, match="unknown language 'nl', allowed: en, de, fr, sv, da"):
        make_panel("charging").hmi.set_language("nl")


@pytest.mark.usefixtures("other")
def test_a_closed_screen_leaves_english_behind(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", language="de")
    assert QCoreApplication.translate("Words", "Charging") == "«Charging»"
    panel.hmi.close()
    assert QCoreApplication.translate("Words", "Charging") == "Charging"
    assert region.decimal_sign() == "."


@pytest.mark.req("HMI-05")
@pytest.mark.parametrize("code", COMPLETE)
@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("page", PAGES)
def test_no_translation_is_cut_off_on_the_smallest_screen(
    make_panel: Callable[..., Panel], built: Path, monkeypatch: pytest.MonkeyPatch, page: str, site: str, code: str
) -> None:
    monkeypatch.setattr(language, "FOLDER", built)
    panel = make_panel(site, page=page, language=code)
    panel.hmi.grab()
    assert panel.hmi.screen.speech_part.code_now is LanguageCode(code)
    cut = [item.property("text") for item in panel.items() if item.property("truncated")]
    assert cut == []
