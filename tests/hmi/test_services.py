"""The grid page: the frequency, what each service does, the grid operator's limit and the grid code."""

import math
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from control.dso.model import DsoInfo, DsoPhase
from control.grid_code.model import Connection
from control.reactive.model import ReactiveInfo, ReactiveKind, ReactiveState
from control.readings import NO_LIMIT, FrequencySource
from control.requests import ClearServiceVolumes, Role
from control.services.volume import Volume
from hmi.quantity import NO_VALUE
from hmi.viewmodels import gauge
from tests.hmi import records_plan
from tests.hmi.panel import Panel

UP = "fcr-d-up"


@pytest.fixture
def page(make_panel: Callable[..., Panel]) -> Panel:
    return make_panel("charging", page="services")


def _row(panel: Panel, key: str) -> Any:
    return next(row for row in panel.view("services").row_model.rows if row.key == key)


def _facts(panel: Panel) -> dict[str, str]:
    return {row.key: row.value for row in panel.view("services").fact_model.rows}


def _service(panel: Panel, product: str, **changes: object) -> None:
    panel.next(
        services=tuple(
            msgspec.structs.replace(info, **changes) if info.product == product else info
            for info in panel.record.services
        )
    )


def _choose(panel: Panel, key: str) -> None:
    panel.view("services").choose(key)


def test_the_frequency_is_shown_to_the_millihertz_with_what_it_means(page: Panel) -> None:
    assert page.view("services").frequency_reading.shown.text == "49.873"
    assert page.item("balance").property("text") == "The grid lacks power."


def test_each_service_says_whether_it_is_sold_armed_or_active(page: Panel) -> None:
    assert [(_row(page, key).standing, _row(page, key).kind) for key in ("fcr-n", UP, "fcr-d-down", "ffr")] == [
        ("Not sold", "off"),
        ("Active", "active"),
        ("Armed", "armed"),
        ("Armed", "armed"),
    ]


def test_what_is_active_is_shown_in_detail_first(page: Panel) -> None:
    assert page.view("services").detail.key == UP
    assert _facts(page) == {
        "power": "140 W of 2.0 kW",
        "can": "2.0 kW",
        "endurance": "84 min",
        "management": "NEM charges 200 W",
        "sold": "2.0 kW, 12:00\u201313:00",
        "status": "available (1)",
    }


def test_the_thresholds_of_energy_management_are_those_of_the_site(page: Panel) -> None:
    titles = [row.title for row in page.view("services").fact_model.rows]
    assert "Reserve (NEM below 20 min, AEM 5 min)" in titles


def test_a_service_that_is_sold_but_not_delivered_says_why(page: Panel) -> None:
    _service(page, UP, status=0, why="no valid frequency", capacity_w=0.0, power_w=0.0, activated=False)
    assert (_row(page, UP).standing, _row(page, UP).kind) == ("Not available", "lost")
    _choose(page, UP)
    assert page.item("sentence").property("text") == "Sold, but not delivered: no valid frequency."
    assert _facts(page)["status"] == "not available (0)"


def test_a_reservoir_that_is_used_up_is_told(page: Panel) -> None:
    _service(page, UP, aem=True)
    assert _row(page, UP).standing == "Reserve used up"
    assert _facts(page)["management"] == "AEM active"


def test_a_test_signal_cannot_be_taken_for_the_grid(page: Panel) -> None:
    services = tuple(
        msgspec.structs.replace(info, test_mode=True, applied_hz=(49.5,), source=FrequencySource.SIMULATED)
        for info in page.record.services
    )
    page.next(services=services)
    assert page.item("balance").property("text") == "Test signal, not the grid"
    assert page.view("services").frequency_reading.shown.text == "49.500"
    assert _row(page, UP).standing == "Test signal"
    page.hmi.grab()


@pytest.mark.parametrize(
    ("state", "standing", "kind"),
    [("support", "Supporting the grid", "active"), ("recovery", "Recharging", "active"), ("armed", "Armed", "armed")],
)
def test_ffr_tells_where_in_its_sequence_it_is(page: Panel, state: str, standing: str, kind: str) -> None:
    _service(page, "ffr", state=state)
    assert (_row(page, "ffr").standing, _row(page, "ffr").kind) == (standing, kind)


def test_volumes_that_begin_later_are_told_with_their_begin(page: Panel) -> None:
    begin = records_plan.SLOT_NOW_UTC + 3600.0
    _service(page, "fcr-n", ahead=(Volume("fcr-n", begin, begin + 3600.0, 1500.0),))
    _choose(page, "fcr-n")
    assert _facts(page)["sold"] == "1.5 kW from 13:00"


def test_the_tape_shows_where_the_chosen_service_rests_and_is_full(page: Panel) -> None:
    view = page.view("services")
    assert [text for _, text in view.dial.marks] == ["49.50"]
    assert view.dial.rest_high == 1.0
    assert view.dial.rest_low == pytest.approx(0.409, abs=0.001)
    _choose(page, "fcr-d-down")
    assert [text for _, text in view.dial.marks] == ["50.50"]
    assert view.dial.rest_low == 0.0
    _choose(page, "ffr")
    assert [text for _, text in view.dial.marks] == ["49.70"]
    _choose(page, "fcr-n")
    assert view.dial.rest_low == view.dial.rest_high == 0.5


def test_names_on_the_tape_never_run_into_each_other(page: Panel) -> None:
    assert page.shows("middle")
    _choose(page, "fcr-n")
    assert not page.shows("middle"), "its marks at 49.90 and 50.10 Hz stand too near"


def test_the_needle_moves_only_when_the_shown_frequency_does(page: Panel) -> None:
    moved: list[None] = []
    page.view("services").moved.connect(lambda: moved.append(None))
    _service(page, "fcr-n", measured_hz=(49.8731,))
    assert moved == []
    _service(page, "fcr-n", measured_hz=(49.875,))
    assert len(moved) == 1


@pytest.mark.parametrize("frequency_hz", [47.0, 52.0])
def test_a_frequency_beyond_the_tape_stays_at_its_edge(page: Panel, frequency_hz: float) -> None:
    _service(page, "fcr-n", measured_hz=(frequency_hz,))
    assert page.view("services").dial.needle == (0.0 if frequency_hz < 50 else 1.0)


def test_an_unknown_frequency_has_no_needle(page: Panel) -> None:
    _service(page, "fcr-n", measured_hz=())
    page.next(services=tuple(msgspec.structs.replace(info, measured_hz=()) for info in page.record.services))
    assert not page.shows("needle")
    assert page.view("services").frequency_reading.shown.text == NO_VALUE


def test_the_grid_operators_limit_is_shown_with_its_evidence(page: Panel) -> None:
    assert (_row(page, "dso").standing, _row(page, "dso").value) == ("In force", "4.2 kW")
    _choose(page, "dso")
    assert _facts(page) == {
        "import": "at most 4.2 kW",
        "export": "free",
        "since": "Sat 11:42:27",
        "by": "SCADA (ewe)",
        "kept": "yes, measured",
    }
    page.next(dso=msgspec.structs.replace(page.record.dso, reached=False))
    assert _facts(page)["kept"] == "not yet"


def test_a_grid_operator_who_is_not_heard_is_told(page: Panel) -> None:
    page.next(dso=msgspec.structs.replace(page.record.dso, phase=DsoPhase.UNKNOWN, import_w=NO_LIMIT))
    assert (_row(page, "dso").standing, _row(page, "dso").kind, _row(page, "dso").value) == ("Not heard", "lost", "")


def test_without_a_limit_the_page_says_so(page: Panel) -> None:
    page.next(dso=DsoInfo())
    assert _row(page, "dso").standing == "No limit"
    _choose(page, "dso")
    assert _facts(page) == {}


@pytest.mark.parametrize(
    ("info", "standing", "kind"),
    [
        (ReactiveInfo(ReactiveKind.Q_BY_U), "Q(U), by voltage", "armed"),
        (ReactiveInfo(ReactiveKind.Q_BY_U, locked_out=True), "Q(U), by voltage", "off"),
        (ReactiveInfo(ReactiveKind.FIXED_PF, ReactiveState.ERROR, "no voltage"), "Fallback", "lost"),
    ],
)
def test_the_rule_for_reactive_power_is_named(page: Panel, info: ReactiveInfo, standing: str, kind: str) -> None:
    page.next(reactive=info)
    assert (_row(page, "reactive").standing, _row(page, "reactive").kind) == (standing, kind)


def test_waiting_for_the_grid_tells_what_is_outside_and_how_long(page: Panel) -> None:
    (info,) = page.record.grid_code
    waiting = msgspec.structs.replace(
        info, connection=Connection.WAITING, outside="49.42 Hz is below 49.50 Hz", remaining_s=60.0
    )
    page.next(grid_code=(waiting,))
    assert _row(page, "grid_code").standing == "Waiting for the grid"
    _choose(page, "grid_code")
    assert page.item("sentence").property("text").endswith("49.42 Hz is below 49.50 Hz.")
    assert _facts(page)["rest"] == "60 s more"


def test_frequency_and_voltage_responses_are_shown(page: Panel) -> None:
    (info,) = page.record.grid_code
    page.next(grid_code=(msgspec.structs.replace(info, over_w=-1200.0, discharge_share=0.4),))
    assert _row(page, "grid_code").standing == "Helping the grid"
    _choose(page, "grid_code")
    assert _facts(page)["over"] == "1.2 kW"
    assert _facts(page)["voltage"] == "40 % discharge, 100 % charge"
    page.next(grid_code=(msgspec.structs.replace(info, connection=Connection.RAMPING, allowed_share=0.3),))
    assert _row(page, "grid_code").standing == "Growing slowly"


def test_a_service_can_be_taken_out_of_the_market_until_the_full_hour(
    page: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Role] = []
    session = page.hmi.screen.session_part

    def ask(role: Role, action: Callable[[], None], purpose: str = "") -> None:
        del purpose
        asked.append(role)
        action()

    monkeypatch.setattr(session, "ask", ask)
    point = page.press(page.item("takeBack"))
    qtbot.waitUntil(lambda: bool(page.requests), timeout=4000)
    page.release(point)
    (request,) = page.requests
    assert isinstance(request, ClearServiceVolumes)
    assert (request.product, request.start_utc, request.end_utc) == (
        UP,
        records_plan.SLOT_NOW_UTC,
        records_plan.SLOT_NOW_UTC + 3600.0,
    )
    assert asked == ["installer"]


def test_what_is_not_sold_cannot_be_taken_back(page: Panel) -> None:
    _choose(page, "fcr-n")
    assert not page.shows("takeBack")
    assert not page.view("services").take_back_hold.is_allowed


def test_touching_a_line_shows_it_in_detail(page: Panel) -> None:
    page.tap(next(item for item in page.items() if item.property("key") == "fcr-d-down"))
    assert page.view("services").detail.key == "fcr-d-down"


def test_a_silent_controller_leaves_nothing(page: Panel) -> None:
    page.now_s += 2
    page.hmi.tick()
    assert page.view("services").row_model.rows == []
    assert page.view("services").dial.needle == -1.0


def test_a_site_that_does_nothing_for_the_grid_has_no_such_page(make_panel: Callable[..., Panel]) -> None:
    assert "services" not in make_panel("bare").hmi.pages()


def test_a_site_with_grid_code_only_shows_the_measured_frequency(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.hmi.configure(msgspec.structs.replace(panel.hmi.screen.context.settings, services=()))
    panel.hmi.set_page("services")
    panel.next(services=())
    assert panel.view("services").frequency_reading.shown.text == "50.020"


def test_a_tape_without_services_shows_half_a_hertz_to_both_sides() -> None:
    assert gauge.tape(()).low_hz == pytest.approx(49.45)
    assert gauge.balance(50.0) == 0
    assert gauge.balance(50.02) == 1
    assert math.isclose(gauge.Tape().x(50.0), 0.5)
