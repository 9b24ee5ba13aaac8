"""Alarms: shape and colour by severity, cause and remedy, and acknowledging only what a person has seen."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QModelIndex

import hmi
from control.alarms import ROWS
from control.backup.asks import RESETTABLE
from control.record import Alarm, AlarmPhase, Severity
from control.requests import AcknowledgeAlarms, ResetAlarms
from hmi.alarm_story import plain_words
from hmi.viewmodels.alarm_rows import AlarmRows, Row
from tests.hmi import records
from tests.hmi.panel import Panel, note, place


@pytest.fixture
def panel(make_panel: Callable[..., Panel]) -> Panel:
    panel = make_panel("meter_silent", page="alarms")
    panel.hmi.grab()
    return panel


@pytest.mark.req("HMI-01")
def test_each_severity_has_a_shape_and_a_colour_of_its_own(panel: Panel) -> None:
    symbols = [item for item in panel.items() if item.objectName() == "symbol"]
    seen = {item.property("name"): item.property("color").name() for item in symbols}
    assert seen["alarm-critical"] == "#e5383b"
    assert seen["alarm-error"] == "#f48c06"
    assert seen["alarm-warning"] == "#f2d024"
    icons = Path(hmi.__file__).parent / "icons"
    shapes = {(icons / f"alarm-{severity}.svg").read_text() for severity in Severity}
    assert len(shapes) == len(Severity)


@pytest.mark.req("HMI-01")
def test_an_alarm_whose_cause_has_gone_is_hollow(panel: Panel) -> None:
    rows = {row.key: row for row in panel.hmi.screen.alarms_part.model.rows}
    assert rows["battery.cell_spread@bat-1"].symbol == "alarm-warning-gone"
    assert rows["inverter.fault@inv-1"].symbol == "alarm-error-gone"


@pytest.mark.req("HMI-01")
def test_unseen_alarms_come_first_and_the_worst_of_them_on_top(panel: Panel) -> None:
    keys = [row.key.partition("@")[0] for row in panel.hmi.screen.alarms_part.model.rows]
    assert keys == ["battery.protection", "meter.silent", "battery.cell_spread", "inverter.fault", "inverter.hot"]


@pytest.mark.req("HMI-01")
@pytest.mark.parametrize("page", ["flow", "inverter", "alarms", "setpoint"])
def test_the_worst_active_alarm_is_on_every_page(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("meter_silent", page=page)
    assert "Battery protection has tripped" in panel.texts()
    assert "1 of 3" in panel.texts()


@pytest.mark.req("HMI-01")
def test_touching_an_alarm_tells_cause_and_remedy(panel: Panel) -> None:
    row = next(item for item in panel.items() if item.property("key") == "meter.silent@meter-grid")
    panel.tap(row)
    texts = panel.texts()
    assert ROWS["meter.silent"].cause in texts
    assert ROWS["meter.silent"].remedy in texts
    assert "no answer from 192.168.1.20:502 for 4.2 s" in texts
    panel.tap(row)
    assert ROWS["meter.silent"].remedy not in panel.texts()


@pytest.mark.req("HMI-01")
def test_marking_as_seen_acknowledges_only_the_rows_on_the_screen(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("extreme", page="alarms")
    panel.hmi.grab()
    panel.tap(panel.item("acknowledge"))
    (request,) = panel.requests
    assert isinstance(request, AcknowledgeAlarms)
    bottom = place(panel.item("alarmList")).bottom()
    rows = [item for item in panel.items() if item.property("where_marked") is not None]
    whole = {item.property("key") for item in rows if place(item).bottom() <= bottom + 1}
    assert set(request.keys) == whole
    assert 2 < len(whole) < len(panel.hmi.screen.alarms_part.model.rows)


@pytest.mark.req("HMI-01")
def test_alarms_already_seen_are_not_acknowledged_again(panel: Panel) -> None:
    panel.tap(panel.item("acknowledge"))
    (request,) = panel.requests
    assert isinstance(request, AcknowledgeAlarms)
    assert set(request.keys) == {"battery.protection@bat-1", "meter.silent@meter-grid", "battery.cell_spread@bat-1"}


@pytest.mark.req("HMI-01")
def test_a_latched_alarm_can_be_reset_from_its_detail(panel: Panel) -> None:
    panel.tap(next(item for item in panel.items() if item.property("key") == "inverter.fault@inv-1"))
    panel.tap(panel.button("Reset"))
    (request,) = panel.requests
    assert isinstance(request, ResetAlarms)
    assert request.keys == ("inverter.fault@inv-1",)


@pytest.mark.parametrize(("row_id", "offered"), [("backup.contactor_welded", True), ("backup.overload", False)])
def test_an_alarm_of_the_island_that_waits_for_a_person_can_be_reset_while_it_is_there(
    panel: Panel, row_id: str, offered: bool
) -> None:
    assert set(ROWS) >= RESETTABLE
    alarm = msgspec.structs.replace(records.STORM[0], key=row_id, row_id=row_id, place="", active=True)
    panel.next(alarms=(alarm,))
    panel.hmi.screen.alarms_part.choose(alarm.key)
    assert panel.hmi.screen.alarms_part.detail.resettable is offered


def test_without_alarms_the_page_says_that_all_is_well(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="alarms")
    assert "No alarms" in panel.texts()
    assert "Everything works as it should." in panel.texts()


def test_only_the_symbol_of_an_unseen_alarm_blinks(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("meter_silent", page="alarms", animate=True)
    panel.hmi.grab()
    dark: set[str] = set()
    for _ in range(10):
        panel.next()
        dark |= {
            item.property("name") for item in panel.items() if item.objectName() == "symbol" and item.opacity() < 1
        }
    assert dark == {"alarm-critical", "alarm-error", "alarm-warning-gone"}
    blinks: list[None] = []
    panel.hmi.screen.status_part.blinked.connect(lambda: blinks.append(None))
    panel.next(alarms=())
    panel.hmi.screen.status_part.blink(lit=True)
    blinks.clear()
    for _ in range(20):
        panel.next()
    assert blinks == []


def test_an_alarm_that_goes_away_while_it_is_open_closes_its_detail(panel: Panel) -> None:
    panel.hmi.screen.alarms_part.choose("meter.silent@meter-grid")
    panel.next(alarms=records.STORM[:1])
    assert panel.hmi.screen.alarms_part.detail.key == ""


def test_the_badge_counts_what_nobody_has_seen(panel: Panel) -> None:
    assert panel.hmi.screen.alarms_part.banner.unseen_count == 3
    seen = tuple(msgspec.structs.replace(alarm, phase=AlarmPhase.ACKNOWLEDGED) for alarm in records.STORM)
    panel.next(alarms=seen)
    assert panel.hmi.screen.alarms_part.banner.unseen_count == 0
    assert not panel.item("acknowledge").isEnabled()


def test_an_alarm_of_another_day_is_shown_with_its_date(panel: Panel) -> None:
    times = {row.key: row.time for row in panel.hmi.screen.alarms_part.model.rows}
    assert times["meter.silent@meter-grid"] == "12:02:27"
    assert times["inverter.fault@inv-1"] == "31 May 11:03"


def _row(key: str, text: str = "") -> Row:
    return Row(key, "", "", unseen=False, active=True, text=text, place="", time="", phase="")


def test_the_list_tells_only_about_rows_that_changed(panel: Panel) -> None:
    model = AlarmRows(panel.hmi.screen)
    told: list[str] = []
    model.rowsInserted.connect(note(told, "insert"))
    model.rowsRemoved.connect(note(told, "remove"))
    model.rowsMoved.connect(note(told, "move"))
    model.dataChanged.connect(note(told, "change"))
    model.modelReset.connect(note(told, "reset"))
    model.show([_row("a"), _row("b"), _row("c")])
    assert told == ["insert"] * 3
    told.clear()
    model.show([_row("a"), _row("b"), _row("c")])
    assert told == []
    model.show([_row("c"), _row("a", "new"), _row("d")])
    assert [row.key for row in model.rows] == ["c", "a", "d"]
    assert sorted(told) == ["change", "insert", "move", "remove"]


def test_the_list_is_what_was_shown_last_even_when_a_key_came_twice(panel: Panel) -> None:
    model = AlarmRows(panel.hmi.screen)
    model.show([_row("a"), _row("a", "again"), _row("b")])
    assert [(row.key, row.text) for row in model.rows] == [("a", ""), ("a", "again"), ("b", "")]
    model.show([_row("b"), _row("a", "again")])
    assert [(row.key, row.text) for row in model.rows] == [("b", ""), ("a", "again")]


def test_a_change_names_the_fields_that_changed(panel: Panel) -> None:
    model = AlarmRows(panel.hmi.screen)
    model.show([_row("a"), _row("b")])
    told: list[tuple[int, list[str]]] = []
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}

    def changed(first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        del last
        told.append((first.row(), [names[role] for role in roles]))

    model.dataChanged.connect(changed)
    model.show([_row("a"), _row("b", "new")])
    assert told == [(1, ["text"])]


def test_an_alarm_nobody_has_words_for_is_shown_by_its_id() -> None:
    assert plain_words("battery.cell_hot").text == "Battery cell hot"


def _followers(count: int) -> tuple[Alarm, ...]:
    first = records.alarm("can.line_silent", Severity.ERROR, "can can0", AlarmPhase.ACKNOWLEDGED)
    lost = (records.alarm("battery.silent", Severity.ERROR, f"rack{n}") for n in range(1, count + 1))
    return first, *(msgspec.structs.replace(alarm, cause_key=first.key) for alarm in lost)


@pytest.mark.req("HMI-01")
def test_what_follows_from_a_first_cause_is_one_line_with_a_count_and_is_acknowledged_with_it(panel: Panel) -> None:
    panel.next(alarms=_followers(8))
    (row,) = panel.hmi.screen.alarms_part.model.rows
    assert (row.key, row.following, row.unseen) == ("can.line_silent@can can0", "8 more follow from it", True)
    panel.hmi.grab()
    assert "can can0 · 8 more follow from it" in panel.texts()
    panel.tap(next(item for item in panel.items() if item.property("key") == row.key))
    assert any(text.startswith("Battery does not answer · rack1 · rack2") for text in panel.texts())
    panel.tap(panel.item("acknowledge"))
    (request,) = panel.requests
    assert isinstance(request, AcknowledgeAlarms)
    assert request.keys == tuple(f"battery.silent@rack{n}" for n in range(1, 9))


@pytest.mark.req("HMI-01")
def test_the_banner_shows_what_stays_while_its_first_cause_has_gone(panel: Panel) -> None:
    first, *lost = _followers(2)
    gone = msgspec.structs.replace(first, phase=AlarmPhase.RETURNED, active=False)
    panel.next(alarms=(gone, *lost))
    banner = panel.hmi.screen.alarms_part.banner
    assert (banner.text, banner.place, banner.count) == ("Battery does not answer", "rack1", 1)


@pytest.mark.req("HMI-01")
def test_the_banner_asks_for_the_reset_that_is_missing_before_the_unit_works_again(panel: Panel) -> None:
    water = records.alarm("cabinet.water", Severity.ERROR, "water", AlarmPhase.LATCHED)
    water = msgspec.structs.replace(water, active=False)
    panel.next(alarms=(water,))
    banner = panel.hmi.screen.alarms_part.banner
    assert (banner.text, banner.place, banner.symbol) == (
        "Water in the cabinet \u00b7 Needs a reset",
        "water",
        "alarm-error-gone",
    )
    assert (banner.count, banner.unseen_count) == (1, 0)
    panel.next(alarms=(msgspec.structs.replace(water, phase=AlarmPhase.RETURNED),))
    assert panel.hmi.screen.alarms_part.banner.text == "Water in the cabinet \u00b7 Gone, not seen"


def test_an_alarm_put_aside_calls_nobody_and_says_until_when(panel: Panel) -> None:
    hot = records.alarm("inverter.hot", Severity.WARNING, "inv-1")
    panel.next(alarms=(msgspec.structs.replace(hot, shelved_until_utc=records.NOON_UTC + 3600.0),))
    assert panel.hmi.screen.alarms_part.model.rows == []
    (row,) = panel.hmi.screen.alarms_part.aside_model.rows
    assert row.phase == "Put aside until 13:03:27"
    assert not row.unseen
    banner = panel.hmi.screen.alarms_part.banner
    assert (banner.count, banner.unseen_count) == (0, 0)
