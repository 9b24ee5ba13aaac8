"""A person changes settings: chapters by right, a draft, its review with what is wrong, and one step back."""

from collections.abc import Callable

import msgspec
import pytest

from app.screen import Look
from control.requests import Role
from hmi.ports import Ports
from hmi.ports.settings import Chapter, Difference, Told
from hmi.viewmodels.form import Field
from hmi.viewmodels.settings import HOLD_S, SettingsView
from tests.hmi.panel import Panel
from tests.hmi.ports import PINS, FakeSettings

LONG_ENOUGH_MS = round(HOLD_S * 1000) + 1000
SIZES = ((800, 480), (480, 800), (1280, 800))


@pytest.fixture
def panel(make_panel: Callable[..., Panel]) -> Panel:
    panel = make_panel("charging", page="settings")
    panel.hmi.grab()
    return panel


def port(panel: Panel) -> FakeSettings:
    offered = panel.hmi.screen.context.ports.settings
    assert isinstance(offered, FakeSettings)
    return offered


def view(panel: Panel) -> SettingsView:
    return panel.view("settings")


def log_in(panel: Panel, role: Role) -> None:
    """Log in with the PIN of a role."""
    panel.hmi.screen.session_part.ask(role, lambda: None)
    panel.hmi.screen.session_part.try_pin(PINS[role], lambda _: None)
    assert panel.hmi.screen.session_part.may(role)
    panel.hmi.grab()


def choose(panel: Panel, chapter: str) -> None:
    view(panel).choose(chapter)
    panel.hmi.grab()


def field(panel: Panel, key: str) -> Field:
    return next(one for one in view(panel).form_part.fields_now if one.spec.key == key)


def touch(panel: Panel, key: str) -> None:
    """Bring a field into view and touch its value."""
    keys = [one.spec.key for one in view(panel).form_part.fields_now]
    panel.item("form").setProperty("currentIndex", keys.index(key))
    panel.hmi.grab()
    panel.tap(panel.item(f"field-{key}"))
    panel.hmi.grab()


def enter(panel: Panel, key: str, digits: str) -> None:
    touch(panel, key)
    for digit in digits:
        panel.tap(panel.item("padPoint") if digit == "." else panel.item(f"key-{digit}"))
    panel.tap(panel.item("padAccept"))
    panel.hmi.grab()


def hold(panel: Panel, done: Callable[[], bool]) -> None:
    finger = panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(done, timeout=LONG_ENOUGH_MS)
    panel.release(finger)
    panel.hmi.grab()


def text(panel: Panel, name: str) -> str:
    return panel.item(name).property("text")


def drafted(panel: Panel) -> None:
    """Log in as the installer and want another range of the state of charge."""
    log_in(panel, Role.INSTALLER)
    choose(panel, "limits")
    enter(panel, "limits.min_soc_pct", "20")
    enter(panel, "limits.max_soc_pct", "90")


def test_the_chapters_of_the_site_are_listed_and_locked_ones_say_so(panel: Panel) -> None:
    titles = [row.property("title") for row in view(panel).rows_now]
    assert titles[:3] == ["Screen", "Limits", "Ramps"]
    assert {"Mode: Peak shaving", "Inverter inverter1", "Battery battery1", "Meter grid"} <= set(titles)
    assert [row.property("icon") for row in view(panel).rows_now[:2]] == ["", "lock"]
    assert text(panel, "chapterAbout") == "Changed by: Operator · Time zone: Europe/Berlin"
    log_in(panel, Role.SERVICE)
    assert {row.property("icon") for row in view(panel).rows_now} == {""}


def test_whoever_lacks_the_right_is_asked_for_the_pin_and_goes_on_where_they_were(panel: Panel) -> None:
    choose(panel, "limits")
    assert field(panel, "limits.min_soc_pct").property("shown") == "5 %"
    touch(panel, "limits.min_soc_pct")
    assert panel.hmi.screen.overlay_now == "pin"
    assert not view(panel).form_part.pad_part.is_open
    panel.hmi.screen.session_part.try_pin(PINS[Role.INSTALLER], lambda _: None)
    panel.hmi.grab()
    assert view(panel).form_part.pad_part.is_open
    assert text(panel, "padTitle") == "Lowest state of charge"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_changes_of_several_chapters_are_reviewed_old_beside_new_and_applied_by_holding(
    make_panel: Callable[..., Panel], size: tuple[int, int]
) -> None:
    panel = make_panel("charging", page="settings", size=size)
    panel.hmi.grab()
    drafted(panel)
    choose(panel, "screen")
    panel.tap(panel.button("Deutsch"))
    panel.hmi.grab()
    assert text(panel, "review") == "Review 3 changes"
    assert port(panel).asked == []
    panel.tap(panel.item("review"))
    panel.hmi.grab()
    rows = [(row.title, row.before, row.after) for row in view(panel).change_model.rows]
    assert rows == [
        ("Lowest state of charge", "5 %", "20 %"),
        ("Highest state of charge", "100 %", "90 %"),
        ("Language of the screen", "English", "Deutsch"),
    ]
    assert {"5 %", "20 %", "Deutsch"} <= set(panel.texts())
    hold(panel, lambda: bool(port(panel).asked))
    assert port(panel).asked == [{"limits.min_soc_pct": 20.0, "limits.max_soc_pct": 90.0, "screen.language": "de"}]
    assert "Being changed" in panel.texts()


def test_a_change_in_force_is_told_and_the_draft_is_gone(panel: Panel) -> None:
    drafted(panel)
    panel.tap(panel.item("review"))
    hold(panel, lambda: bool(port(panel).asked))
    port(panel).tell(Told(at_once=2, chapter_id="limits"), {"limits.min_soc_pct": 20.0, "limits.max_soc_pct": 90.0})
    panel.next()
    panel.hmi.grab()
    assert text(panel, "settingOutcome") == "2 in force"
    assert field(panel, "limits.min_soc_pct").property("shown") == "20 %"
    assert text(panel, "review") == "No changes yet"
    panel.now_s += 20.0
    panel.next()
    assert not panel.shows("settingOutcome")


def test_what_waits_for_the_next_start_is_told(panel: Panel) -> None:
    log_in(panel, Role.SERVICE)
    choose(panel, "storage")
    assert "Acts at the next start" in panel.texts()
    enter(panel, "storage.log_mb", "50")
    panel.tap(panel.item("review"))
    hold(panel, lambda: bool(port(panel).asked))
    assert port(panel).asked == [{"storage.log_mb": 50}]
    assert isinstance(port(panel).asked[0]["storage.log_mb"], int)
    port(panel).tell(Told(later=1, chapter_id="storage"), {"storage.log_mb": 50})
    panel.next()
    panel.hmi.grab()
    assert text(panel, "settingOutcome") == "0 in force, 1 at the next start"


def test_the_outcome_is_told_on_the_page_that_new_settings_have_made_anew(panel: Panel) -> None:
    drafted(panel)
    old = view(panel)
    panel.tap(panel.item("review"))
    hold(panel, lambda: bool(port(panel).asked))
    settings = panel.hmi.screen.context.settings
    limits = msgspec.structs.replace(settings.limits, min_soc_pct=20.0)
    panel.hmi.configure(msgspec.structs.replace(settings, limits=limits))
    assert view(panel) is not old
    port(panel).tell(Told(at_once=2, chapter_id="limits"), {"limits.min_soc_pct": 20.0})
    panel.next()
    panel.hmi.grab()
    assert text(panel, "settingOutcome") == "2 in force"


def test_what_is_wrong_stands_at_its_key_and_nothing_can_be_applied(panel: Panel) -> None:
    wrong = "limits.min_soc_pct: 90 must be below limits.max_soc_pct, which is 90"
    port(panel).problems = {"limits.min_soc_pct": wrong}
    drafted(panel)
    assert field(panel, "limits.min_soc_pct").trouble == wrong
    assert field(panel, "limits.max_soc_pct").trouble == ""
    panel.tap(panel.item("review"))
    panel.hmi.grab()
    assert wrong in panel.texts()
    assert not view(panel).apply_hold.is_allowed


def test_a_refused_change_leaves_the_draft_and_says_why(panel: Panel) -> None:
    drafted(panel)
    panel.tap(panel.item("review"))
    hold(panel, lambda: bool(port(panel).asked))
    port(panel).tell(Told(accepted=False, reason="fcr-n cannot be taken away while it is sold"))
    panel.next()
    panel.hmi.grab()
    assert text(panel, "settingOutcome") == "Nothing was changed: fcr-n cannot be taken away while it is sold"
    assert len(view(panel).change_model.rows) == 2


def test_a_value_that_is_not_the_default_is_marked_by_shape_and_by_text(panel: Panel) -> None:
    log_in(panel, Role.INSTALLER)
    choose(panel, "limits")
    marked = {one.spec.key: one.property("note") for one in view(panel).form_part.fields_now if one.is_unusual}
    assert marked == {"limits.grid_import_w": "Default: Not set"}
    assert not panel.shows("unusual")
    enter(panel, "limits.min_soc_pct", "20")
    assert "Default: 5 %" in panel.texts()
    assert panel.shows("unusual")


def test_a_limit_is_left_out_again_with_the_default_of_the_pad(panel: Panel) -> None:
    log_in(panel, Role.INSTALLER)
    choose(panel, "limits")
    touch(panel, "limits.grid_import_w")
    assert text(panel, "padDefault") == "Default: Not set"
    panel.tap(panel.item("padDefault"))
    panel.hmi.grab()
    assert field(panel, "limits.grid_import_w").property("shown") == "Not set"
    panel.tap(panel.item("review"))
    hold(panel, lambda: bool(port(panel).asked))
    assert port(panel).asked == [{"limits.grid_import_w": None}]


def test_the_last_change_is_taken_back_after_it_was_shown(panel: Panel) -> None:
    port(panel).now = msgspec.structs.replace(
        port(panel).now, undo=(Difference("limits.grid_import_w", 17_000.0, 12_000.0),)
    )
    panel.next()
    log_in(panel, Role.INSTALLER)
    panel.tap(panel.item("undo"))
    panel.hmi.grab()
    assert text(panel, "reviewTitle") == "This is what taking the last change back does"
    assert {"17 kW", "12 kW"} <= set(panel.texts())
    hold(panel, lambda: port(panel).undone == 1)


def test_a_draft_is_forgotten_when_it_is_discarded_or_the_page_is_left(panel: Panel) -> None:
    drafted(panel)
    panel.tap(panel.item("review"))
    panel.hmi.grab()
    panel.tap(panel.item("back"))
    panel.hmi.grab()
    assert text(panel, "review") == "Review 2 changes"
    panel.tap(panel.item("review"))
    panel.tap(panel.item("discard"))
    panel.hmi.grab()
    assert text(panel, "review") == "No changes yet"
    enter(panel, "limits.min_soc_pct", "30")
    panel.hmi.set_page("system")
    panel.hmi.set_page("settings")
    panel.hmi.grab()
    assert text(panel, "review") == "No changes yet"


def test_a_draft_survives_a_look_at_another_chapter(panel: Panel) -> None:
    drafted(panel)
    choose(panel, "ramp")
    choose(panel, "limits")
    assert field(panel, "limits.min_soc_pct").now == 20.0
    note = next(row.property("note") for row in view(panel).rows_now if row.chapter.chapter_id == "limits")
    assert note == "2 changed"


def test_nothing_is_applied_while_the_controller_is_silent(panel: Panel) -> None:
    drafted(panel)
    panel.tap(panel.item("review"))
    assert view(panel).apply_hold.is_allowed
    panel.now_s += 5.0
    panel.hmi.tick()
    assert not view(panel).apply_hold.is_allowed


def test_another_site_file_is_shown_as_soon_as_it_is_described(panel: Panel) -> None:
    chapters = (*port(panel).now.chapters, Chapter("sleep", "Sleep of the BMS", Role.SERVICE))
    port(panel).now = msgspec.structs.replace(port(panel).now, chapters=chapters)
    panel.next()
    panel.hmi.grab()
    panel.qtbot.waitUntil(lambda: panel.shows("chapter-screen"))  # lets Qt delete what has gone
    assert view(panel).rows_now[-1].property("title") == "Sleep of the BMS"


def test_a_screen_without_settings_says_where_they_are(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="settings", ports=Ports())
    panel.hmi.grab()
    assert "Nothing can be set here" in panel.texts()


def test_language_and_colours_follow_a_change_at_once_and_nothing_else_does(panel: Panel) -> None:
    site = port(panel).site
    look = Look(panel.hmi, site.screen)
    panel.hmi.set_theme("light")  # as the command line wanted
    look.follow(site)
    assert panel.hmi.screen.theme_now == "light"
    german = site.model_copy(update={"screen": site.screen.model_copy(update={"language": "de"})})
    look.follow(german)
    assert (panel.hmi.screen.speech_part.code_now, panel.hmi.screen.theme_now) == ("de", "light")
    look.follow(german.model_copy(update={"screen": german.screen.model_copy(update={"theme": "light"})}))
    look.follow(german)
    assert panel.hmi.screen.theme_now == "dark"


def test_the_light_follows_a_change_at_once_but_not_on_a_desk(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="settings")
    site = port(panel).site
    light = panel.hmi.screen.light_part
    darker = site.model_copy(update={"screen": site.screen.model_copy(update={"brightness_pct": 40.0})})
    Look(panel.hmi, site.screen, rests=False).follow(darker)
    assert light.idle.brightness_pct == 100.0
    Look(panel.hmi, site.screen).follow(darker)
    assert light.idle.brightness_pct == 40.0
    assert light.idle.times.sleep_after_s == 600.0
