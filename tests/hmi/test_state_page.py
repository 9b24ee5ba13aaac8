"""A person changes the state of the unit, or releases a stop: role by the table, hold, consequence in words."""

from collections.abc import Callable

import pytest

from control.lifecycle import ASKED_ROLE
from control.record import State, StopInfo
from control.requests import ChangeState, ReleaseStop, Role, SetMode, Stop
from hmi.ports import Ports
from hmi.viewmodels.states import HOLD_S, MEANINGS, WORDINGS
from tests.hmi.panel import Panel
from tests.hmi.ports import PINS, locked

LONG_ENOUGH_MS = round(HOLD_S * 1000) + 1000


@pytest.fixture
def panel(make_panel: Callable[..., Panel]) -> Panel:
    return make_panel("charging", page="state")


def text(panel: Panel, name: str) -> str:
    return panel.item(name).property("text")


def hold(panel: Panel, name: str = "apply") -> None:
    count = len(panel.requests)
    finger = panel.press(panel.item(name))
    panel.qtbot.waitUntil(lambda: len(panel.requests) > count, timeout=LONG_ENOUGH_MS)
    panel.release(finger)


@pytest.mark.req("SIM-03")
def test_every_state_a_person_may_ask_for_is_offered_and_every_state_is_explained() -> None:
    assert set(WORDINGS) == set(ASKED_ROLE) - {State.INIT}
    assert set(MEANINGS) == set(State)


@pytest.mark.req("HMI-03")
def test_a_state_is_asked_for_by_holding_and_its_consequence_is_told_before(panel: Panel) -> None:
    panel.tap(panel.item("state-idle"))
    assert text(panel, "consequence") == ("The battery rests and the inverters stand by until somebody chooses Run.")
    hold(panel)
    (request,) = panel.requests
    assert isinstance(request, ChangeState)
    assert request.state == "idle"
    assert request.origin.role is Role.OPERATOR


@pytest.mark.req("HMI-03")
def test_maintenance_needs_the_installer_whose_pin_comes_before_the_hold(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="state", ports=Ports(access=locked()))
    panel.tap(panel.item("state-maintenance"))
    assert text(panel, "needs") == "Needs the PIN: Installer"
    panel.release(panel.press(panel.item("apply")))
    assert text(panel, "heading") == "PIN: Installer"
    assert text(panel, "purpose") == "Maintenance"
    for digit in PINS[Role.INSTALLER]:
        panel.tap(panel.item(f"key-{digit}"))
    panel.tap(panel.item("key-accept"))
    assert panel.requests == []
    hold(panel)
    assert panel.requests[-1].origin.role is Role.INSTALLER


def test_where_there_is_no_way_the_state_cannot_be_chosen(panel: Panel) -> None:
    panel.next(state=State.MAINTENANCE)
    assert not panel.item("state-idle").isEnabled()
    panel.tap(panel.item("state-run"))
    assert panel.view("state").apply_hold.is_allowed, "Run leads back over the start checks"
    panel.view("state").choose("idle")
    assert not panel.view("state").apply_hold.is_allowed
    assert text(panel, "consequence") == "From here there is no way to this state."


@pytest.mark.req("STATE-02")
def test_a_stop_is_released_in_two_steps_with_a_reason_and_a_role(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("stopped", page="state", ports=Ports(access=locked()))
    panel.tap(panel.item("armRelease"))
    assert panel.requests == []
    assert panel.hmi.screen.overlay_now == "", "without a reason nothing is asked"
    panel.tap(panel.item("reason-0"))
    panel.tap(panel.item("armRelease"))
    for digit in PINS[Role.OPERATOR]:
        panel.tap(panel.item(f"key-{digit}"))
    panel.tap(panel.item("key-accept"))
    panel.next(stops=StopInfo("screen", emergency_stop=False, release_armed=True))
    hold(panel, "release")
    first, second = panel.requests
    assert isinstance(first, ReleaseStop)
    assert isinstance(second, ReleaseStop)
    assert (first.confirm, second.confirm) == (False, True)
    assert first.reason == second.reason == "The cause is gone"
    assert first.origin.role is Role.OPERATOR


@pytest.mark.req("STATE-02")
def test_stop_needs_no_pin(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("manual", page="setpoint", ports=Ports(access=locked()))
    panel.tap(panel.item("stop"))
    (stop,) = panel.requests
    assert isinstance(stop, Stop)
    assert stop.origin.role is Role.VIEWER
    assert panel.hmi.screen.overlay_now == ""


@pytest.mark.req("HMI-03")
def test_automatic_is_one_touch_for_whoever_may_operate(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("manual", page="state")
    panel.tap(panel.item("automatic"))
    (request,) = panel.requests
    assert isinstance(request, SetMode)
    assert request.mode_id == "self_consumption"


def test_a_silent_controller_leaves_nothing_to_ask_for(panel: Panel) -> None:
    panel.tap(panel.item("state-idle"))
    panel.now_s += 2
    panel.hmi.tick()
    assert not panel.view("state").apply_hold.is_allowed
    assert text(panel, "state") == ""
