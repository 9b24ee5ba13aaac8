"""Who may ask for what: one table, used by the step itself, and no request of a screen outlives what was seen."""

import typing
from typing import Any

import msgspec
import pytest

from control import lifecycle
from control.record import EventKind, State
from control.requests import (
    Answer,
    ChangeState,
    EmergencyStop,
    NoteAccess,
    Origin,
    Request,
    Role,
    SetMode,
    SetPower,
    Source,
    Stop,
)
from control.roles import LEAST, SEEN_WITHIN_S, least
from tests.control.plant import House, origin, settings
from tests.control.worlds import REQUEST_KINDS

RANK = tuple(Role)
GATED = [kind for kind in LEAST if LEAST[kind] is not Role.VIEWER]


def asked(request: Request) -> Answer:
    house = House(settings(), load_w=1500.0)
    house.run(3.0)
    return house.cycle(request).answers[0]


def by_screen(seen_s_ago: float, house: House, role: Role = Role.OPERATOR) -> Origin:
    return Origin(Source.SCREEN, role, "screen-1", seen_at_s=house.at_s - seen_s_ago)


@pytest.mark.req("SEC-02")
def test_every_kind_of_request_has_a_least_role() -> None:
    assert set(LEAST) == set(REQUEST_KINDS) == set(typing.get_args(Request))


@pytest.mark.req("STATE-02")
def test_stopping_is_the_only_thing_everybody_may_do() -> None:
    assert {kind for kind, role in LEAST.items() if role is Role.VIEWER} == {Stop, EmergencyStop}


def plain(kind: type[Any], role: Role) -> Any:
    """Return a request of a kind with whatever values; only its role is looked at."""
    given: dict[str, Any] = {"origin": Origin(Source.CONSOLE, role, "r")}
    for field in msgspec.structs.fields(kind):
        if field.required and field.name != "origin":
            given[field.name] = False if field.name in {"on", "enabled", "confirm"} else ""
    return kind(**given)


@pytest.mark.req("SEC-02")
@pytest.mark.parametrize(
    "kind", [kind for kind in LEAST if LEAST[kind] is not Role.VIEWER], ids=lambda kind: kind.__name__
)
def test_one_level_less_is_refused_by_the_step_whatever_is_asked(kind: type[Any]) -> None:
    needed = least(plain(kind, Role.VIEWER))
    answer = asked(plain(kind, RANK[RANK.index(needed) - 1]))
    assert not answer.accepted
    assert answer.text.endswith(f"may not do this; {needed.value} is needed")


@pytest.mark.parametrize("state", sorted(lifecycle.ASKED_ROLE))
def test_a_state_needs_the_role_of_the_table_of_states(state: State) -> None:
    assert least(ChangeState(origin(), state.value)) is lifecycle.ASKED_ROLE[state]


def test_a_state_nobody_can_ask_for_is_refused_as_unknown() -> None:
    assert asked(ChangeState(origin(), "dancing")).text.startswith("state 'dancing' cannot be asked for")


def test_the_set_point_of_one_inverter_is_for_installers() -> None:
    assert least(SetPower(origin(), 0.0, device_id="inverter1")) is Role.INSTALLER
    assert least(SetPower(origin(), 0.0)) is Role.OPERATOR


@pytest.mark.req("HMI-03")
def test_a_request_to_what_was_shown_more_than_two_seconds_ago_is_refused() -> None:
    house = House(settings(), load_w=1500.0)
    house.run(5.0)
    late = house.cycle(SetMode(by_screen(SEEN_WITHIN_S + 0.5, house), "passive"))
    assert not late.answers[0].accepted
    assert late.answers[0].text.startswith("too late: it answers to what was shown 2.")
    assert late.mode_id == "self_consumption"
    fresh = house.cycle(SetMode(by_screen(SEEN_WITHIN_S - 0.5, house), "passive"))
    assert fresh.answers[0].accepted


@pytest.mark.req("STATE-02")
def test_a_stop_is_never_too_late() -> None:
    house = House(settings(), load_w=1500.0)
    house.run(5.0)
    assert house.cycle(Stop(by_screen(60.0, house, Role.VIEWER), "smoke")).answers[0].accepted


def test_other_sources_are_not_asked_what_they_saw() -> None:
    assert asked(SetMode(Origin(Source.REST, Role.OPERATOR, "r", seen_at_s=-50.0), "passive")).accepted


@pytest.mark.req("SEC-02")
def test_a_log_in_is_an_event_with_level_and_words() -> None:
    house = House(settings())
    house.run(1.0)
    record = house.cycle(NoteAccess(Origin(Source.SYSTEM, Role.SERVICE, "a", "access"), Role.INSTALLER, "logged in"))
    (event,) = [event for event in record.events if event.kind is EventKind.ACCESS]
    assert (event.subject, event.text, event.cause) == ("installer", "logged in", "system access (service)")


@pytest.mark.parametrize("source", [Source.SCREEN, Source.CLOUD, Source.REST])
def test_nobody_outside_the_program_can_write_a_note_about_access(source: Source) -> None:
    answer = asked(NoteAccess(Origin(source, Role.SERVICE, "a"), Role.SERVICE, "logged in"))
    assert answer.text == f"access is noted by the program itself, not by {source.value}"


@pytest.mark.parametrize("text", ["", "x" * 201])
def test_a_note_has_a_length(text: str) -> None:
    answer = asked(NoteAccess(Origin(Source.SYSTEM, Role.SERVICE, "a"), Role.SERVICE, text))
    assert answer.text == f"a note of {len(text)} characters, allowed: 1 to 200"
