"""Why this power: the sentence, the chain, the binding limit, and that it can be held still to be read."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.scenario import read_scenario, scenario_path
from app.virtual import VirtualSite
from control.readings import NO_LIMIT
from control.reasons import Reason
from control.record import Bound, Bounds, CycleRecord, UnitBounds
from control.why import held_side
from hmi.chain import NO_BREAK, Row, Teller
from hmi.quantity import NO_VALUE
from hmi.viewmodels.limits import rated_charge_w, rated_discharge_w
from tests.hmi import records, test_pages
from tests.hmi.over import Over
from tests.hmi.panel import ZONE, Panel, place

RATING = Reason("inverter_rating", "inv-1")
BMS = Reason("bms_current", "bat-1", {"charge_a": 12.0, "discharge_a": 100.0})
IMPORT = Reason("grid_import", values={"limit_w": 11_000.0})
TAPER = Reason("soc_window", "bat-1", {"soc_pct": 96.0})


@pytest.fixture
def make_why(qtbot: QtBot) -> Iterator[Callable[..., Over]]:
    panels: list[Over] = []

    def make(site: str = "discharging", **options: Any) -> Over:
        panels.append(Over(qtbot, site, "why", **options))
        return panels[-1]

    yield make
    for panel in panels:
        panel.hmi.close()


def limited(record: CycleRecord, *bounds: Bound, final_w: float, wish_w: float) -> CycleRecord:
    """The record of a house whose inverter has these limits."""
    low, high = max(bounds, key=lambda bound: bound.min_w), min(bounds, key=lambda bound: bound.max_w)
    narrow = Bounds(low.min_w, high.max_w, low.reason, high.reason, bounds)
    site = Bounds(low.min_w, high.max_w, low.reason, high.reason, (Bound(-9000.0, NO_LIMIT, IMPORT),))
    chain = record.chain
    wish = msgspec.structs.replace(chain.wish, active_power_w=wish_w)
    final = msgspec.structs.replace(wish, active_power_w=final_w)
    units = (UnitBounds("inv-1", narrow, 3000.0),)
    chain = msgspec.structs.replace(chain, wish=wish, ramped=wish, bounds=site, units=units, final=final)
    return msgspec.structs.replace(record, chain=chain)


def rows(panel: Panel) -> list[Row]:
    return panel.view("why").rows_part.rows


def measured(panel: Panel) -> str:
    return titled(panel, "Measured").text.replace(NO_BREAK, " ")


def titled(panel: Panel, title: str) -> Row:
    return next(row for row in rows(panel) if row.title == title)


@pytest.mark.parametrize(
    ("site", "headline", "reason"),
    [
        ("discharging", "The battery is supplying the home", "So that as little as possible is bought from the grid."),
        ("exporting", "The battery is resting", "Held back: the battery is full or nearly full."),
        ("meter_silent", "The battery is stopped", "It waits safely, because the grid meter does not answer."),
    ],
)
def test_the_first_line_is_a_sentence_for_everybody(
    make_why: Callable[..., Over], site: str, headline: str, reason: str
) -> None:
    texts = make_why(site).texts()
    assert headline in texts
    assert reason in texts


@pytest.mark.req("HMI-04")
def test_the_chain_goes_from_what_was_measured_to_what_the_inverter_answers(make_why: Callable[..., Over]) -> None:
    panel = make_why("discharging")
    titles = [row.title for row in rows(panel) if row.title]
    assert titles[:7] == ["Measured", "Who decides", "Wish", "Ramp", "Limits", "Set-point", "inv-1"]
    assert titled(panel, "Who decides").text == (
        "Self-consumption, as set up for this site. Nobody else wants the power."
    )
    assert (titled(panel, "Wish").amount, titled(panel, "Wish").arrow) == ("1.8 kW", "arrow-up")
    assert titled(panel, "inv-1").text.split("\n") == [
        "Command: Discharging 1.8 kW, valid 0.5 s",
        "Reported back: Discharging 1.8 kW",
        "Measured: Discharging 1.8 kW (Running)",
    ]
    panel.hmi.grab()
    assert {"Measured", "Who decides", "Wish", "Set-point"} <= set(panel.texts())


@pytest.mark.req("HMI-04")
def test_the_binding_limit_is_marked_by_words_and_shape_and_comes_first(make_why: Callable[..., Over]) -> None:
    panel = make_why("charging", size=(1280, 800))
    bounds = Bound(-5000.0, 5000.0, RATING), Bound(-4500.0, 40_000.0, TAPER), Bound(-3420.0, 30_000.0, BMS)
    panel.publish(limited(panel.record, *bounds, final_w=-3420.0, wish_w=-4630.0))
    panel.hmi.grab()
    limits = [row for row in rows(panel) if row.kind == "limit"]
    assert [(row.charge, row.discharge, row.strong) for row in limits] == [
        ("3.4 kW", "30.0 kW", True),
        ("4.5 kW", "40.0 kW", False),
        ("5.0 kW", "5.0 kW", False),
        ("9.0 kW", "", False),
    ]
    binding = limits[0]
    assert (binding.low, binding.low_ends, binding.low_binds) == (-0.684, True, True)
    assert (binding.high, binding.high_ends, binding.high_binds) == (1.0, False, False)
    assert binding.mark == binding.low
    assert panel.texts().count("Holds the power back") == 1
    assert "Charging is held back" in panel.texts()
    assert titled(panel, "Set-point").text.startswith("Held by a limit: Battery bat-1 allows 12.0 A charge")


def test_a_stop_is_the_reason_and_no_limit_is(make_why: Callable[..., Over]) -> None:
    panel = make_why("stopped")
    assert titled(panel, "Stop").text == "Stopped by the operator"
    assert titled(panel, "Stop").strong
    assert titled(panel, "Ramp").text == "Not applied: a stop is immediate"
    assert titled(panel, "Limits").text == "Not applied: the stop is 0 W"
    assert not any(row.strong for row in rows(panel) if row.kind == "limit")


def test_what_does_not_answer_is_named_with_its_cause(make_why: Callable[..., Over]) -> None:
    assert titled(make_why("meter_silent"), "Measured").text.endswith(
        "No data from meter-grid: it does not answer any more"
    )


def test_a_person_who_chose_the_mode_is_named_with_the_time(make_why: Callable[..., Over]) -> None:
    panel = make_why("manual")
    given = msgspec.structs.replace(panel.record.mode_set, by="screen, operator", at_utc=records.NOON_UTC)
    panel.next(mode_set=given)
    assert titled(panel, "Who decides").text.startswith("Manual, asked for by this screen, operator at 12:03.")


def test_every_inverter_has_its_command_its_answer_and_its_own_limits(make_why: Callable[..., Over]) -> None:
    panel = make_why("commercial")
    titles = [row.title for row in rows(panel)]
    for name in ("inverter-north", "inverter-south"):
        assert name in titles
        assert f"Limits of {name}" in titles


@pytest.mark.req("HMI-04")
@pytest.mark.parametrize("page", ["inverter", "setpoint"])
def test_touching_a_power_figure_asks_why(make_panel: Callable[..., Panel], page: str) -> None:
    panel = make_panel("charging", page=page)
    touch = next(item for item in panel.items() if item.property("hint") == "Why this power?")
    panel.tap(touch)
    assert panel.hmi.screen.overlay_now == "why"
    panel.tap(panel.item("whyClose"))
    assert panel.hmi.screen.overlay_now == ""


def test_the_keyboard_asks_why_and_goes_back(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="inverter")
    panel.hmi.window.requestActivate()
    panel.qtbot.waitUntil(panel.hmi.window.isActive)
    touch = next(item for item in panel.items() if item.property("hint") == "Why this power?")
    touch.forceActiveFocus()
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_Return)
    assert panel.hmi.screen.overlay_now == "why"
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_Escape)
    assert panel.hmi.screen.overlay_now == ""


def test_the_chain_follows_ten_times_a_second_until_it_is_held_to_be_read(make_why: Callable[..., Over]) -> None:
    panel = make_why("discharging")
    panel.flow(ess_w=700.0)
    assert "Battery: Discharging 700 W" in measured(panel)
    panel.tap(panel.item("whyHold"))
    held = panel.record
    panel.flow(ess_w=300.0)
    assert "Battery: Discharging 700 W" in measured(panel)
    assert panel.item("whyHeldAt").property("text") == (
        f"Held still: Cycle {held.cycle} of 12:03:27. The controller goes on."
    )
    panel.tap(panel.item("whyHold"))
    assert "Battery: Discharging 300 W" in measured(panel)
    assert not panel.shows("whyHeldAt")


def test_what_was_held_is_forgotten_when_the_answer_is_closed(make_why: Callable[..., Over]) -> None:
    panel = make_why("discharging")
    panel.tap(panel.item("whyHold"))
    panel.hmi.screen.close_overlay()
    panel.flow(ess_w=300.0)
    panel.hmi.screen.show_overlay("why")
    assert "Battery: Discharging 300 W" in measured(panel)


def test_nothing_old_stays_when_the_controller_is_silent_even_if_held(make_why: Callable[..., Over]) -> None:
    panel = make_why("discharging")
    panel.tap(panel.item("whyHold"))
    panel.now_s += 2
    panel.hmi.tick()
    assert rows(panel) == []
    assert panel.view("why").power_reading.shown.text == NO_VALUE
    panel.next()
    assert titled(panel, "Wish").amount == "1.8 kW"


def test_only_what_changed_is_told_to_the_chain(make_why: Callable[..., Over]) -> None:
    panel = make_why("charging")
    panel.next(commands=())
    told: list[tuple[int, int]] = []

    def changed(first: QModelIndex) -> None:
        told.append((first.row(), first.row()))

    panel.view("why").rows_part.dataChanged.connect(changed)
    for _ in range(5):
        panel.flow(ess_w=panel.record.snapshot.flow.ess_w + 0.5)
    assert told == []
    panel.flow(pv_w=1000.0)
    assert told == [(0, 0)]


LOOKS = [pytest.param(*look, id=f"{look[0][0]}x{look[0][1]}") for look in test_pages.LOOKS]
SITES = ["charging", "meter_silent", "manual", "stopped", "commercial", "extreme"]


@pytest.mark.parametrize(("size", "theme"), LOOKS)
@pytest.mark.parametrize("site", SITES)
def test_the_answer_looks_right_on_every_panel(
    make_why: Callable[..., Over], site: str, size: tuple[int, int], theme: str
) -> None:
    pages = test_pages
    pages.test_every_page_loads_without_a_warning_and_no_text_leaves_its_panel(make_why, site, "why", (size, theme))
    pages.test_no_two_texts_are_written_over_each_other(make_why, site, "why", size)
    panel = make_why(site, size=size)
    panel.hmi.grab()
    for item in panel.items():
        if item.property("isButton"):
            assert min(place(item).width(), place(item).height()) >= test_pages.NINE_MM_PX[min(size)]


STORIES = (
    "emergency_stop",
    "grid_lost_at_night",
    "fast_reserve_catches_a_trip",
    "binding_order_inside_the_dso_limit",
    "two_inverters_one_dies",
    "reconnection_after_a_trip",
)
"""Emergency stop, island, service, schedule and operator's limit, two inverters, grid code."""


@pytest.mark.req("HMI-04")
@pytest.mark.parametrize("name", STORIES)
def test_every_cycle_of_a_story_can_be_told_and_exactly_what_holds_the_power_is_marked(name: str) -> None:
    site = VirtualSite(read_scenario(scenario_path(name)))
    rated_w = max(rated_charge_w(site.settings), rated_discharge_w(site.settings))
    teller = Teller(rated_w, lambda utc: datetime.fromtimestamp(utc, tz=ZONE))
    told: set[str] = set()
    for cycle in range(site.count):
        record = site.turn().record
        if cycle % 10:
            continue
        found = teller.rows(record)
        assert len({row.key for row in found}) == len(found)
        assert all(-1.0 <= row.low <= 0.0 <= row.high <= 1.0 and abs(row.mark) <= 1.0 for row in found)
        marked = any(row.low_binds or row.high_binds for row in found)
        assert marked == (held_side(record.chain) != 0), record.cycle
        told |= {row.title for row in found}
    assert {"Measured", "Who decides", "Limits", "Set-point"} <= told
