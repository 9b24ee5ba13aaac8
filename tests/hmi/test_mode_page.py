"""A person chooses a mode and its values: the form comes from the mode, nothing is clamped, refusals are told."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from control.modes import MODES
from control.modes.mode import available, resolved
from control.record import ModeSet
from control.requests import Role, SetMode
from hmi.ports import Ports
from hmi.viewmodels.modes import HOLD_S
from tests.hmi.panel import Panel
from tests.hmi.ports import PINS, locked

LONG_ENOUGH_MS = round(HOLD_S * 1000) + 1000
SIZES = ((800, 480), (480, 800), (1280, 800))


@pytest.fixture
def panel(make_panel: Callable[..., Panel]) -> Panel:
    panel = make_panel("charging", page="mode")
    in_force(panel, "self_consumption")
    return panel


def in_force(panel: Panel, mode_id: str, **values: float) -> None:
    panel.next(mode_id=mode_id, mode_parameters=resolved(MODES[mode_id], values))


def text(panel: Panel, name: str) -> str:
    return panel.item(name).property("text")


def choose(panel: Panel, mode_id: str) -> None:
    panel.view("mode").choose(mode_id)
    panel.hmi.grab()


def edit(panel: Panel, key: str) -> None:
    """Bring a field into view and touch its value."""
    keys = [field.spec.key for field in panel.view("mode").form_part.fields_now]
    panel.item("form").setProperty("currentIndex", keys.index(key))
    panel.hmi.grab()
    panel.tap(panel.item(f"field-{key}"))


def type_in(panel: Panel, digits: str) -> None:
    for digit in digits:
        panel.tap(panel.item(f"key-{digit}"))


def hold(panel: Panel) -> Any:
    finger = panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    panel.release(finger)
    return panel.requests[-1]


@pytest.mark.req("SIM-03")
def test_every_mode_of_the_site_is_offered_and_no_other(panel: Panel) -> None:
    settings = panel.hmi.screen.context.settings
    wanted = {mode.mode_id for mode in MODES.values() if available(mode, settings)}
    assert {row.mode.mode_id for row in panel.view("mode").rows_now} == wanted
    assert ("backup" in wanted) == bool(settings.backup)


def test_the_mode_in_force_is_told_with_who_chose_it_and_when(panel: Panel) -> None:
    at_utc = panel.record.at.at_utc - 3600
    panel.next(mode_set=ModeSet("screen (operator)", at_utc))
    assert text(panel, "modeTitle") == "Self-consumption"
    assert text(panel, "since") == "Since 11:03, chosen by this screen (operator)"
    panel.next(mode_set=ModeSet())
    assert text(panel, "since") == "As set up for this site"


@pytest.mark.req("HMI-03")
@pytest.mark.parametrize("mode_id", sorted(MODES))
def test_the_form_of_every_mode_has_every_parameter_with_its_range(
    make_panel: Callable[..., Panel], mode_id: str
) -> None:
    panel = make_panel("charging", page="mode")
    choose(panel, mode_id)
    fields = panel.view("mode").form_part.fields_now
    assert [field.spec.key for field in fields] == [parameter.name for parameter in MODES[mode_id].parameters]
    for field, parameter in zip(fields, MODES[mode_id].parameters, strict=True):
        assert (field.spec.minimum, field.spec.maximum) == (parameter.minimum, parameter.maximum)
        assert field.now == parameter.default
        assert field.property("shown")
        assert len(field.spec.choices) == len(parameter.choices)


@pytest.mark.req("HMI-03")
def test_a_mode_is_changed_with_its_values_by_holding_the_button(panel: Panel) -> None:
    panel.tap(panel.item("mode-cost_saving"))
    edit(panel, "reserve_soc_pct")
    type_in(panel, "25")
    panel.tap(panel.item("padAccept"))
    assert "Change to Cost saving" in panel.texts()
    request = hold(panel)
    assert isinstance(request, SetMode)
    assert (request.mode_id, request.parameters) == ("cost_saving", {"reserve_soc_pct": 25.0})


@pytest.mark.req("HMI-03")
def test_power_is_typed_in_kilowatts_and_sent_in_watts(panel: Panel) -> None:
    edit(panel, "target_w")
    type_in(panel, "1")
    panel.tap(panel.item("padPoint"))
    type_in(panel, "5")
    panel.tap(panel.item("key-sign"))
    assert text(panel, "padNumber") == "\u22121.5"
    panel.tap(panel.item("padAccept"))
    assert hold(panel).parameters == {"target_w": -1500.0}


@pytest.mark.req("HMI-03")
def test_a_value_out_of_range_is_told_and_cannot_be_accepted(panel: Panel) -> None:
    edit(panel, "reserve_soc_pct")
    assert text(panel, "padMessage") == "0 to 100 %"
    type_in(panel, "120")
    assert text(panel, "padMessage") == "Too large: at most 100 %"
    assert not panel.item("padAccept").isEnabled()
    panel.view("mode").form_part.pad_part.accept()
    assert text(panel, "padNumber") == "120", "nothing is clamped silently"
    panel.tap(panel.item("padCancel"))
    assert panel.view("mode").form_part.edits() == {}
    assert not panel.view("mode").apply_hold.is_allowed


def test_values_that_do_not_go_together_are_told_at_the_field(panel: Panel) -> None:
    choose(panel, "load_matching")
    edit(panel, "import_low_w")
    type_in(panel, "2")
    panel.tap(panel.item("padAccept"))
    assert any("must not be above" in said for said in panel.texts())
    assert not panel.view("mode").apply_hold.is_allowed


def test_choices_are_words_to_touch(panel: Panel) -> None:
    choose(panel, "external_control")
    panel.tap(panel.button("Zero grid"))
    assert panel.view("mode").form_part.edits() == {"fallback": 1.0}


def test_the_default_is_one_touch_away(panel: Panel) -> None:
    in_force(panel, "self_consumption", reserve_soc_pct=30.0)
    edit(panel, "reserve_soc_pct")
    panel.tap(panel.item("padDefault"))
    panel.tap(panel.item("padAccept"))
    assert panel.view("mode").form_part.edits() == {"reserve_soc_pct": 0.0}


def test_what_was_accepted_is_no_change_any_more_and_a_refusal_keeps_what_was_typed(panel: Panel) -> None:
    edit(panel, "reserve_soc_pct")
    type_in(panel, "20")
    panel.tap(panel.item("padAccept"))
    hold(panel)
    panel.answer(accepted=False, text="role viewer may not do this; operator is needed")
    assert text(panel, "outcome") == "role viewer may not do this; operator is needed"
    assert panel.view("mode").form_part.edits() == {"reserve_soc_pct": 20.0}
    in_force(panel, "self_consumption", reserve_soc_pct=20.0)
    assert panel.view("mode").form_part.edits() == {}


@pytest.mark.req("HMI-03")
def test_a_viewer_enters_the_pin_first_and_holds_the_button_then(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="mode", ports=Ports(access=locked()))
    in_force(panel, "self_consumption")
    panel.hmi.grab()
    panel.tap(panel.item("mode-cost_saving"))
    panel.release(panel.press(panel.item("apply")))
    assert panel.hmi.screen.overlay_now == "pin"
    type_in(panel, PINS[Role.OPERATOR])
    panel.tap(panel.item("key-accept"))
    assert panel.requests == []
    request = hold(panel)
    assert request.origin.role is Role.OPERATOR


@pytest.mark.req("HMI-03")
def test_automatic_is_one_touch_away(panel: Panel) -> None:
    in_force(panel, "passive")
    panel.tap(panel.item("automatic"))
    request = panel.requests[-1]
    assert isinstance(request, SetMode)
    assert request.mode_id == "self_consumption"


def test_a_keyboard_types_into_the_pad(panel: Panel) -> None:
    panel.hmi.window.requestActivate()
    panel.qtbot.waitUntil(panel.hmi.window.isActive, timeout=2000)
    edit(panel, "reserve_soc_pct")
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_4)
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_2)
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_Return)
    assert panel.view("mode").form_part.edits() == {"reserve_soc_pct": 42.0}


def test_leaving_the_page_forgets_what_was_typed(panel: Panel) -> None:
    edit(panel, "reserve_soc_pct")
    type_in(panel, "20")
    panel.tap(panel.item("padAccept"))
    panel.hmi.set_page("flow")
    panel.hmi.set_page("mode")
    assert panel.view("mode").form_part.edits() == {}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_number_pad_is_large_enough_and_cuts_nothing(
    make_panel: Callable[..., Panel], size: tuple[int, int]
) -> None:
    panel = make_panel("charging", page="mode", size=size)
    in_force(panel, "self_consumption")
    panel.view("mode").form_part.edit(0)
    panel.hmi.grab()
    page: QQuickItem = panel.item("page")
    for item in panel.items(page):
        assert not item.property("truncated"), item.property("text")
        if item.property("isButton"):
            assert min(item.width(), item.height()) >= 47, item.property("text")
