"""The screen of a blank unit: who it is, how far it has come, what is missing, and the first PIN."""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app import translations
from bootstrapper.first_boot import STEPS
from control.requests import Role
from hmi import first_boot_words, language, qr
from hmi.ports.access import Access, Doubt
from hmi.ports.connection import FirstBoot, StepState
from hmi.ports.setup import SiteSought
from hmi.region import LANGUAGES
from hmi.setup_pages import SETUP
from hmi.viewmodels.recovery import Phase
from tests.hmi import blank, connection, fits, qr_reading
from tests.hmi.blank import Blank
from tests.hmi.panel import place
from tests.hmi.test_pages import LOOKS

Make = Callable[..., Blank]


@pytest.fixture
def make_blank(qtbot: QtBot) -> Iterator[Make]:
    made: list[Blank] = []

    def make(**options: Any) -> Blank:
        made.append(Blank(qtbot, **options))
        return made[-1]

    yield make
    for panel in made:
        panel.hmi.close()


def code_of(panel: Blank) -> str:
    """Return what a scanner reads from the screen."""
    area: QRect = place(panel.item("qr").parentItem()).toRect()
    picture: QImage = panel.hmi.grab()
    return qr_reading.read(picture.copy(area.adjusted(6, 6, -6, -6)))


def test_a_blank_unit_says_who_it_is_and_that_it_waits_for_a_site_file(make_blank: Make) -> None:
    texts = make_blank().texts()
    assert {"10000000cafe0123", "Raspberry Pi 5 Model B Rev 1.0", "0.1.0"} <= set(texts)
    assert "No site file yet: the controller does not run" in texts
    assert any("/etc/ballast/site.toml" in text for text in texts)


def test_each_step_of_the_first_boot_has_its_state_its_words_and_what_to_do(make_blank: Make) -> None:
    panel = make_blank(size=(600, 1024))
    rows = {row.key: row for row in panel.view("first_boot").steps_part.row_model.rows}
    assert list(rows) == [step.name for step in STEPS]
    assert (rows["identity"].condition, rows["identity"].text) == ("Done", "10000000cafe0123")
    assert (rows["time"].condition, rows["time"].bold) == ("At work", True)
    assert rows["enrolment"].todo == "For the cloud: put the file ballast-enrolment.toml on the first part of the card"
    assert (rows["network"].condition, rows["network"].bold) == ("Went wrong", True)
    assert rows["network"].text == "dns: the name hub.example.net cannot be resolved: no answer"
    assert (rows["provisioning"].condition, rows["remote"].condition) == ("Later", "Not there")
    panel.hmi.grab()
    assert {"1 of 7 done", "Date and time", "At work", rows["enrolment"].todo} <= set(panel.texts())


def test_what_stops_the_way_to_the_cloud_is_said_in_the_language_of_the_screen(make_blank: Make) -> None:
    rows = {row.key: row for row in make_blank(language="de").view("first_boot").steps_part.row_model.rows}
    assert rows["network"].text == "dns: der Name hub.example.net ist nicht aufzulösen: keine Antwort"


def test_every_step_the_bootstrapper_takes_has_a_title_and_every_state_a_word() -> None:
    assert {step.name for step in STEPS} == set(first_boot_words.TITLES)
    assert set(StepState) == set(first_boot_words.STATES) == set(first_boot_words.ICONS)


def test_a_step_of_a_newer_bootstrapper_is_shown_with_its_own_words(make_blank: Make) -> None:
    panel = make_blank()
    new = connection.Step("moon", StepState.DONE, "Way to the moon", "seen")
    panel.connection.boot(msgspec.structs.replace(connection.LIVE, steps=(new,)))
    panel.second()
    panel.hmi.grab()
    assert {"Way to the moon", "seen"} <= set(panel.texts())


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (connection.SILENT, "The bootstrapper has said nothing for 12:30."),
        (connection.ABSENT, "The bootstrapper does not run"),
        (connection.DAMAGED, "What the bootstrapper says cannot be read: JSON is malformed"),
    ],
    ids=["silent", "absent", "damaged"],
)
def test_a_bootstrapper_that_is_not_heard_is_never_shown_as_at_work(
    make_blank: Make, told: FirstBoot, words: str
) -> None:
    panel = make_blank()
    panel.connection.boot(told)
    panel.second()
    panel.hmi.grab()
    texts = panel.texts()
    assert any(text.startswith(words) for text in texts)
    states = {"At work", "Done", "Went wrong", "Later", "Not there"}
    assert not states & set(texts)
    assert not any(text.endswith("done") for text in texts)
    if told.steps:
        assert {"Was: Done", "Was: At work"} <= set(texts)


def test_a_bootstrapper_that_is_back_is_shown_as_it_is_now(make_blank: Make) -> None:
    panel = make_blank()
    panel.connection.boot(connection.SILENT)
    panel.second()
    panel.connection.boot(connection.LIVE)
    panel.second()
    panel.hmi.grab()
    assert "At work" in panel.texts()
    assert not panel.shows("bootNotice")


@pytest.mark.parametrize("size", [(800, 480), (480, 800), (1280, 800)], ids=str)
@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_code_on_the_screen_says_serial_number_and_address(
    make_blank: Make, theme: str, size: tuple[int, int]
) -> None:
    panel = make_blank(size=size, theme=theme)
    assert code_of(panel) == "Ballast 0.1.0\nSN 10000000cafe0123\nIP 192.168.1.20"


def test_the_code_follows_an_address_that_changes(make_blank: Make) -> None:
    panel = make_blank()
    panel.connection.now = msgspec.structs.replace(connection.FACTS, addresses=("10.1.2.3",))
    panel.second()
    assert code_of(panel).endswith("IP 10.1.2.3")


def test_a_unit_that_does_not_know_who_it_is_shows_no_code(make_blank: Make) -> None:
    panel = make_blank()
    panel.connection.now = connection.ConnectionFacts(version="0.1.0")
    panel.second()
    panel.hmi.grab()
    assert not panel.shows("qr")
    assert qr.label("", ("10.1.2.3",)) == ""
    assert qr.picture("").size().width() == 1


def test_a_code_of_any_length_is_read_back_as_it_was_written() -> None:
    for text in ("x", "SN 0123456789abcdef", "a: " * 20, "Ballast 12.34.56~rc1\nSN " + "f" * 32 + "\nIP 2001:db8::1"):
        large = qr.picture(text).scaled(qr.picture(text).size() * 3)
        assert qr_reading.read(large) == text


def test_a_wrong_site_file_is_named_with_its_first_problem(make_blank: Make) -> None:
    panel = make_blank()
    problems = ("site.id: 5 is not a text", "limits.max_charge_w: is missing", "schema: is missing")
    panel.sought.now = SiteSought(blank.PLACES, blank.PLACES[1], problems)
    panel.second()
    texts = panel.texts()
    assert "The site file /var/lib/ballast/site.toml cannot be used" in texts
    assert "site.id: 5 is not a text (and 2 more)" in texts
    panel.sought.now = SiteSought(blank.PLACES, blank.PLACES[0])
    panel.second()
    assert "The controller is starting." in panel.texts()


def test_a_wrong_site_file_is_told_in_the_language_of_the_screen(make_blank: Make) -> None:
    panel = make_blank(language="de")
    problem = "limits.min_soc_pct: 90 must be below limits.max_soc_pct, which is 80"
    panel.sought.now = SiteSought(blank.PLACES, blank.PLACES[1], (problem,))
    panel.second()
    assert "limits.min_soc_pct: 90 muss unter limits.max_soc_pct liegen, das 80 ist" in panel.texts()


def test_the_unit_is_asked_once_a_second_and_only_while_the_page_is_open(make_blank: Make) -> None:
    panel = make_blank()
    before = panel.connection.asked
    for _ in range(5):
        panel.second()
    assert panel.connection.asked == before + 5
    panel.hmi.set_page("first_pin")
    panel.second()
    assert panel.connection.asked == before + 5


def test_a_touch_on_a_language_says_everything_in_it(make_blank: Make) -> None:
    panel = make_blank()
    panel.tap(panel.button("Deutsch"))
    try:
        assert panel.hmi.screen.speech_part.code_now == "de"
        panel.hmi.grab()
        assert "At work" not in panel.texts()
        panel.tap(panel.button("English"))
        assert "At work" in panel.texts()
    finally:
        panel.hmi.set_language("en")


def test_the_first_pin_is_typed_twice_and_hidden_before_the_site_is_set_up(make_blank: Make) -> None:
    panel = make_blank()
    panel.tap(panel.item("begin"))
    assert panel.hmi.screen.page_now == "first_pin"
    panel.tap(panel.item("setPin"))
    assert panel.hmi.screen.overlay_now == "pin"
    assert "New PIN: Installer" in panel.texts()
    for _ in range(2):
        for digit in "135790":
            panel.tap(panel.item(f"key-{digit}"))
        assert not any("1357" in text for text in panel.texts())
        panel.tap(panel.item("key-accept"))
    assert panel.access.pins == {Role.INSTALLER: "135790"}
    panel.tap(panel.item("cancel"))
    assert "The installer's PIN is set" in panel.texts()
    assert not panel.shows("setPin")


def test_where_there_are_pins_already_nobody_is_asked_to_set_one(make_blank: Make) -> None:
    panel = make_blank()
    panel.access.rules = Access(free=Role.VIEWER, doubt=Doubt.UNREADABLE)
    panel.hmi.screen.session_part.log_in()
    panel.hmi.screen.close_overlay()
    panel.tap(panel.item("begin"))
    assert panel.hmi.screen.page_now == "site"


def test_a_blank_unit_whose_pages_fail_has_no_stop_for_there_is_nothing_to_stop(make_blank: Make) -> None:
    panel = make_blank()
    assert not panel.shows("stop")
    panel.hmi.screen.recovery_part.enter(Phase.PLAIN)
    panel.hmi.grab()
    assert "The screen has failed several times" in panel.texts()
    assert not panel.shows("stop")


def test_two_different_pins_are_not_taken(make_blank: Make) -> None:
    panel = make_blank(page="first_pin")
    panel.tap(panel.item("setPin"))
    for digits in ("135790", "135791"):
        for digit in digits:
            panel.tap(panel.item(f"key-{digit}"))
        panel.tap(panel.item("key-accept"))
    assert panel.access.pins == {}
    assert "The two were different. Begin again." in panel.texts()


def test_a_pad_opened_for_a_new_pin_and_left_asks_nobody_for_one_later(make_blank: Make) -> None:
    panel = make_blank(page="first_pin")
    panel.tap(panel.item("setPin"))
    panel.tap(panel.item("cancel"))
    assert panel.hmi.screen.session_part.new_pin is None
    panel.hmi.screen.session_part.log_in()
    assert panel.view("pin").stage.value == "who"


def test_the_way_back_leads_to_the_first_page(make_blank: Make) -> None:
    panel = make_blank()
    assert not panel.shows("leave")
    panel.hmi.set_page("first_pin")
    panel.tap(panel.item("leave"))
    assert panel.hmi.screen.page_now == "first_boot"


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0][0]}x{look[0][1]}-{look[1]}")
@pytest.mark.parametrize("page", SETUP.pages())
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_of_a_blank_unit_fits_every_panel_in_every_language(
    make_blank: Make,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    page: str,
    look: tuple[tuple[int, int], str],
    code: str,
) -> None:
    monkeypatch.setattr(language, "FOLDER", _built(tmp_path_factory))
    size, theme = look
    panel = make_blank(size=size, theme=theme, page=page, language=code)
    assert panel.hmi.screen.speech_part.code_now == code
    fits.check(panel, size)


def test_a_panel_mounted_on_its_head_shows_the_page_on_its_head(make_blank: Make) -> None:
    upright, turned = make_blank().hmi.grab(), make_blank(rotation_deg=180).hmi.grab()
    assert upright.pixelColor(150, 180) == turned.pixelColor(800 - 151, 480 - 181)
    assert upright.pixelColor(660, 432).lightness() > upright.pixelColor(140, 48).lightness()


_FOLDER: list[Any] = []


def _built(factory: pytest.TempPathFactory) -> Any:
    """Return a folder with the real languages, built once."""
    if not _FOLDER:
        folder = factory.mktemp("languages")
        translations.build(translations.FOLDER, folder)
        _FOLDER.append(folder)
    return _FOLDER[0]
