"""The island on the screen: state in words, the way back to the grid, load groups, endurance, and the test."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from control.backup.memory import BackupState
from control.requests import Role, TestBackup
from hmi.ports import Ports
from hmi.viewmodels.island import STATES
from tests.hmi import records_plan
from tests.hmi.panel import Panel


@pytest.fixture
def page(make_panel: Callable[..., Panel]) -> Panel:
    return make_panel("charging", page="island")


def _rows(panel: Panel) -> list[Any]:
    return panel.view("island").row_model.rows


def test_on_the_grid_the_page_says_that_the_site_is_ready(page: Panel) -> None:
    assert page.item("headline").property("text") == "On the grid, ready for a power cut"
    assert not page.shows("waiting")


def test_every_state_has_words_a_home_owner_understands(page: Panel) -> None:
    assert set(STATES) == set(BackupState)
    for state in BackupState:
        page.next(backup=(records_plan.islanded(state=state.value),))
        assert page.item("headline").property("text") == STATES[state][0]


@pytest.mark.parametrize("state", ["grid_lost", "exhausted", "halted", "failed"])
def test_a_site_without_working_backup_is_marked(page: Panel, state: str) -> None:
    page.next(backup=(records_plan.islanded(state=state, reconnect_in_s=-1.0),))
    assert page.view("island").told.trouble


def test_the_time_to_the_return_to_the_grid_counts_down(page: Panel) -> None:
    page.next(backup=(records_plan.islanded(),))
    assert page.item("waiting").property("text") == "0:17"
    assert "until the site returns to the grid" in page.texts()


def test_load_groups_stand_in_the_order_in_which_they_are_kept(page: Panel) -> None:
    page.next(backup=(records_plan.islanded(),))
    assert [(row.title, row.standing) for row in _rows(page)] == [
        ("Fridge and lights", "supplied \u00b7 stays down to 10 %"),
        ("Sockets", "supplied \u00b7 leaves below 30 %"),
        ("Heat pump", "off to save energy \u00b7 leaves below 50 %"),
    ]


def test_a_group_nobody_tells_of_is_not_said_to_be_supplied(page: Panel) -> None:
    page.next(backup=(records_plan.islanded(groups=()),))
    assert all(row.standing.startswith("No data") for row in _rows(page))


def test_endurance_follows_from_the_charge_above_the_floor_and_the_present_use(page: Panel) -> None:
    # 10.24 kWh, 65.4 % less 10 %: 5.67 kWh; 1.18 kW are used
    assert page.item("endurance").property("text") == "4 h 40 min"
    page.flow(load_w=20.0)
    assert page.item("endurance").property("text") == "more than 2 days"
    page.next(backup=(records_plan.islanded(soc_pct=-1.0),))
    assert page.item("endurance").property("text") == "No data"


def test_the_last_test_is_told(page: Panel) -> None:
    page.next()
    assert page.item("tested").property("text") == "15 Apr 2024"
    page.view("island")._take_tested(0.0)
    page.next()
    assert page.item("tested").property("text") == "never"


def test_the_test_of_the_island_needs_three_seconds_and_the_installer(
    page: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Role] = []
    session = page.hmi.screen.session_part

    def ask(role: Role, action: Callable[[], None], purpose: str = "") -> None:
        del purpose
        asked.append(role)
        action()

    monkeypatch.setattr(session, "ask", ask)
    page.tap(page.button("15 min"))
    point = page.press(page.item("test"))
    hold = page.view("island").test_hold
    qtbot.waitUntil(lambda: hold.steps >= 32, timeout=4000)
    assert page.requests == []
    qtbot.waitUntil(lambda: bool(page.requests), timeout=4000)
    page.release(point)
    (request,) = page.requests
    assert isinstance(request, TestBackup)
    assert request.duration_s == 900.0
    assert asked == ["installer"]


def test_a_refused_test_says_why(page: Panel) -> None:
    page.view("island")._test()
    page.hmi.screen.session_part.role = type(page.hmi.screen.session_part.role).INSTALLER
    page.view("island")._test()
    page.answer(accepted=False, text="state of charge 20 % is below 25 %")
    assert page.item("outcome").property("text") == "state of charge 20 % is below 25 %"


def test_away_from_the_grid_no_test_can_begin(page: Panel) -> None:
    page.next(backup=(records_plan.islanded(),))
    assert not page.view("island").test_hold.is_allowed


def test_a_running_test_is_named_and_counts_down(page: Panel) -> None:
    page.next(backup=(records_plan.islanded(state="islanded", test=True, test_ends_in_s=240.0),))
    assert page.item("headline").property("text") == "Test: The battery supplies the site"
    assert page.item("waiting").property("text") == "4:00"


def test_a_silent_controller_leaves_nothing(page: Panel) -> None:
    page.now_s += 2
    page.hmi.tick()
    assert page.view("island").told.headline == ""
    assert _rows(page) == []
    assert not page.view("island").test_hold.is_allowed


def test_without_an_event_log_the_last_test_is_not_known(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="island", ports=Ports())
    assert panel.item("tested").property("text") == "No data"


def test_a_site_without_backup_has_no_such_page(make_panel: Callable[..., Panel]) -> None:
    assert "island" not in make_panel("bare").hmi.pages()


def test_the_contactors_feedback_is_told(page: Panel) -> None:
    (info,) = page.record.backup
    for feedback, text in (("open", "open"), ("closed", "closed"), ("unknown", "No data")):
        page.next(backup=(msgspec.structs.replace(info, contactor=feedback),))
        assert page.view("island").told.contactor == text
