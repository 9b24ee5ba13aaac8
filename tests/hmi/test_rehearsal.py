"""Trying a mode at the screen before it is armed: begun from the page of modes, followed, read, armed by the hold."""

from collections.abc import Callable

import msgspec
import pytest

from control.requests import Role, SetMode
from hmi.ports import Ports
from hmi.ports.rehearsal import Phase
from hmi.viewmodels.modes import HOLD_S
from tests.hmi.panel import Panel
from tests.hmi.ports import locked
from tests.hmi.rehearsal import A_DAY, FakeRehearsal
from tests.hmi.test_mode_page import choose, edit, type_in

LONG_ENOUGH_MS = round(HOLD_S * 1000) + 1000


@pytest.fixture
def panel(make_panel: Callable[..., Panel]) -> Panel:
    panel = make_panel("charging", page="mode")
    panel.next(mode_id="self_consumption")
    return panel


def port(panel: Panel) -> FakeRehearsal:
    found = panel.hmi.screen.context.ports.rehearsal
    assert isinstance(found, FakeRehearsal)
    return found


def text(panel: Panel, name: str) -> str:
    return panel.item(name).property("text")


def tried(panel: Panel, mode_id: str) -> None:
    """Choose a mode and touch "Try first"."""
    panel.view("mode").choose(mode_id)
    panel.next()
    panel.tap(panel.item("tryFirst"))
    panel.next()


@pytest.mark.req("MOD-11")
def test_a_mode_is_tried_followed_read_and_armed_by_the_usual_hold(panel: Panel) -> None:
    assert not panel.shows("tryFirst"), "there is nothing to try in what is in force"
    tried(panel, "charge_only")
    assert port(panel).begun == [("charge_only", {})]
    assert text(panel, "title") == "Charge only"
    assert "lived twice on the simulator" in text(panel, "text")
    assert panel.shows("progress")
    assert not panel.shows("arm")
    assert panel.requests == [], "the unit goes on unchanged"
    port(panel).end()
    panel.next()
    panel.hmi.grab()
    assert not panel.shows("progress")
    assert A_DAY.sentences[0] in panel.texts()
    assert panel.item("arm").property("hint") == "Change to Charge only"
    finger = panel.press(panel.item("arm"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    panel.release(finger)
    (request,) = panel.requests
    assert isinstance(request, SetMode)
    assert (request.mode_id, request.parameters) == ("charge_only", {})
    panel.answer(accepted=True, text="mode Charge only")
    assert panel.hmi.screen.page_now == "mode"


def test_values_that_were_typed_are_tried_with_their_mode(panel: Panel) -> None:
    choose(panel, "charge_only")
    edit(panel, "target_soc_pct")
    type_in(panel, "80")
    panel.tap(panel.item("padAccept"))
    panel.next()
    panel.tap(panel.item("tryFirst"))
    assert port(panel).begun == [("charge_only", {"target_soc_pct": 80.0})]


def test_what_runs_or_is_done_is_not_begun_again_and_another_choice_is(panel: Panel) -> None:
    tried(panel, "charge_only")
    panel.hmi.set_page("mode")
    panel.next()
    tried(panel, "charge_only")
    assert len(port(panel).begun) == 1
    port(panel).end()
    panel.tap(panel.item("back") if panel.shows("back") else panel.item("cancel"))
    panel.next()
    tried(panel, "passive")
    assert port(panel).begun[-1] == ("passive", {})


def test_cancelling_ends_it_and_goes_back(panel: Panel) -> None:
    tried(panel, "charge_only")
    panel.tap(panel.item("cancel"))
    panel.next()
    assert port(panel).cancelled == 1
    assert panel.hmi.screen.page_now == "mode"


def test_why_nothing_came_of_it_is_said(panel: Panel) -> None:
    tried(panel, "charge_only")
    port(panel).now = msgspec.structs.replace(port(panel).now, phase=Phase.FAILED, problem="no plant")
    panel.next()
    assert text(panel, "problem") == "no plant"
    assert not panel.shows("arm")


def test_nothing_is_armed_while_the_controller_is_not_heard(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="rehearsal")
    view = panel.view("rehearsal")
    assert view.arm_hold.is_allowed
    view.clear()
    assert not view.arm_hold.is_allowed
    panel.next()
    assert view.arm_hold.is_allowed


def test_whoever_may_not_change_the_mode_is_asked_for_a_pin_before_arming(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="rehearsal", ports=Ports(rehearsal=FakeRehearsal(), access=locked()))
    view = panel.view("rehearsal")
    assert not panel.hmi.screen.context.session.may(Role.OPERATOR)
    view.arm_hold.begin()
    assert not view.arm_hold.is_running
    assert panel.requests == []


def test_a_screen_that_can_try_nothing_says_so(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="rehearsal", ports=Ports())
    assert "No mode can be tried here" in panel.texts()
    panel = make_panel("charging", page="mode", ports=Ports())
    panel.view("mode").choose("passive")
    panel.next()
    assert not panel.shows("tryFirst")


def test_hours_are_marked_at_six_o_clock_and_at_midnight(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="rehearsal")
    ticks = panel.view("rehearsal").property("ticks")
    assert [tick["text"] for tick in ticks] == ["18:00", "Sun", "06:00", "12:00"]
    assert [tick["day"] for tick in ticks] == [False, True, False, False]
