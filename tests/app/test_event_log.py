"""The event log: every kind is there with its cause, and nothing chatters (STATE-04)."""

from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from app.commands import site_path
from app.history import History
from app.history_read import HistoryFolder
from app.scenario import FORMAT, Scenario, built, read_scenario, scenario_path
from app.values import Look
from app.virtual import VirtualSite
from control.dso.model import DsoSettings
from control.reactive.model import ReactiveRule, ReactiveSettings
from control.record import Event, EventKind
from control.requests import ChangeState, SetDsoLimit, SetMode, SetReactive
from tests.control.climate.test_climate import house as cabinet
from tests.control.plant import House, origin, settings

MOST_EVENTS = 50
REQUIRED = {
    EventKind.STATE,
    EventKind.MODE,
    EventKind.POWER,
    EventKind.METER,
    EventKind.CLIMATE,
    EventKind.SET_UP,
    EventKind.GRID_FORMING,
    EventKind.ALARM,
    EventKind.DSO_SETPOINT,
}
"""STATE-04."""


def ten_minutes(site: str) -> Scenario:
    path = site_path(site).resolve()
    raw = {
        "schema": FORMAT,
        "title": "ten minutes",
        "site": str(path),
        "start": datetime.fromisoformat("2026-06-21T12:00:00"),
        "duration_s": 600.0,
        "cycle_s": 0.1,
    }
    return built(raw, "ten minutes", str(path), path.parent)


def events_of(scenario: Scenario) -> list[Event]:
    events: list[Event] = []

    def watch(look: Look) -> None:
        if not look.down:
            events.extend(look.record.events)

    VirtualSite(scenario).run(watch)
    return events


@pytest.mark.parametrize("site", ["residential", "commercial"])
def test_ten_minutes_of_a_demo_site_write_fewer_than_fifty_events(site: str) -> None:
    events = events_of(ten_minutes(site))
    assert 0 < len(events) < MOST_EVENTS
    assert [event for event in events if not event.cause] == []


@pytest.mark.parametrize("name", ["grid_lost_at_night", "contactor_welded", "a_month_away", "emergency_stop"])
def test_whatever_goes_wrong_is_in_the_log_with_its_cause(name: str) -> None:
    assert [event for event in events_of(read_scenario(scenario_path(name))) if not event.cause] == []


@pytest.mark.req("STATE-04")
def test_every_kind_of_event_is_persisted_with_its_cause(tmp_path: Path) -> None:
    rules = ReactiveSettings(ReactiveRule(), ReactiveRule(), 5000.0, 5000.0)
    site = settings(dso=(DsoSettings(),), reactive=(rules,), initial_mode="passive")
    house = House(site, load_w=5000.0)
    house.run(310.0)
    for number, request in enumerate(
        (
            SetMode(origin(), "self_consumption"),
            ChangeState(origin(), "idle"),
            ChangeState(origin(), "run"),
            SetReactive(origin(), ReactiveRule()),
            SetDsoLimit(origin(), import_w=2000.0, export_w=2000.0, valid_s=60.0),
        )
    ):
        house.cycle(msgspec.structs.replace(request, origin=origin(request_id=f"r{number}")))
        house.run(5.0)
    house.silent = {"grid"}
    house.run(5.0)
    air = cabinet(air_cabinet=5.0)
    air.seconds(60)
    islanded = events_of(read_scenario(scenario_path("grid_lost_at_night")))
    happened = [event for record in (*house.records, *air.records) for event in record.events] + islanded
    assert {event.kind for event in happened} >= REQUIRED
    assert [event for event in happened if not event.cause] == []
    history = History(tmp_path, site, seconds_days=1, minutes_days=1)
    for event in happened:
        history.publish(msgspec.structs.replace(house.records[-1], events=(event,)))
    history.close()
    read = [(one.kind, one.subject, one.text, one.cause) for one in HistoryFolder(tmp_path).events()]
    assert read == [(event.kind.value, event.subject, event.text, event.cause) for event in happened]


def test_a_state_somebody_asked_for_is_an_event_with_who_asked() -> None:
    house = House(settings())
    house.run(10.0)
    record = house.cycle(ChangeState(origin(), "idle"))
    states = [event for event in record.events if event.kind is EventKind.STATE]
    assert [(event.subject, event.text) for event in states] == [("idle", "run to idle")]
    assert "tester" in states[0].cause


def test_a_zone_is_in_the_log_once_it_has_done_something_for_a_while() -> None:
    home = cabinet(air_cabinet=5.0)
    home.seconds(29)
    assert climate(home) == []
    home.seconds(5)
    assert climate(home) == [("cabinet", "rest to heat", "Zone cabinet is too cold (5.0 °C, 30 %)")]
    for _ in range(10):  # a task that comes and goes is not written
        home.values["air-cabinet"] = 15.0
        home.seconds(10)
        home.values["air-cabinet"] = 5.0
        home.seconds(10)
    assert len(climate(home)) == 1
    home.values["air-cabinet"] = 15.0
    home.seconds(200)
    assert [text for _, text, _ in climate(home)] == ["rest to heat", "heat to rest"]


def climate(house: House) -> list[tuple[str, str, str]]:
    return [
        (event.subject, event.text, event.cause)
        for record in house.records
        for event in record.events
        if event.kind is EventKind.CLIMATE
    ]
