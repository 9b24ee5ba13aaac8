"""The console: what keys ask for, and one session on a real terminal against a real simulated site."""

from itertools import pairwise

import msgspec
import pytest

from app import link_lines as lines
from app.console_state import ConsoleState
from control import requests as ask
from control.readings import DeviceKind, DeviceStatus, Link
from control.record import AlarmPhase, ManualInfo
from control.requests import Answer
from simulator.faults import FAULTS
from tests.control.plant import House, settings

HELLO = lines.Hello(
    lines.FORMAT,
    "test",
    "Test house",
    "service",
    simulated=True,
    faults=("meter-silent",),
    max_charge_w=5000.0,
    max_discharge_w=4000.0,
)


@pytest.fixture
def state() -> ConsoleState:
    house = House(settings())
    state = ConsoleState(HELLO)
    state.received(lines.Seen(house.run(3.0)))
    return state


def press(state: ConsoleState, *keys: str) -> list[ask.Request]:
    for key in keys:
        state.key(key)
    asked = [line.request for line in state.out if isinstance(line, lines.Ask)]
    state.out.clear()
    return asked


def shown(state: ConsoleState) -> str:
    return "\n".join(state.screen(120, 40))


def test_arrows_move_the_setpoint_inside_the_ratings(state: ConsoleState) -> None:
    press(state, *["pgup"] * 9)
    assert state.setpoint_w == 4000.0
    press(state, *["pgdn"] * 12, "up", "down", "down")
    assert state.setpoint_w == -5000.0
    press(state, "0")
    assert state.setpoint_w == 0.0


@pytest.mark.req("SIM-03")
def test_a_held_setpoint_changes_to_manual_mode_and_is_renewed_before_it_expires(state: ConsoleState) -> None:
    asked = press(state, "pgup", "enter")
    assert [type(request) for request in asked] == [ask.SetMode]
    sent = []
    for tenth in range(100):
        state.tick(50.0 + tenth / 10)
        sent += [(tenth, request) for request in press(state) if isinstance(request, ask.SetPower)]
    assert {request.active_power_w for _, request in sent} == {1000.0}
    gaps = [(after[0] - before[0]) / 10 for before, after in pairwise(sent)]
    assert max(gaps) < sent[0][1].valid_s / 2
    let_go = press(state, "esc")
    assert [request.active_power_w for request in let_go if isinstance(request, ask.SetPower)] == [0.0]
    state.tick(1e6)
    assert press(state) == []


def test_a_refused_setpoint_is_not_sent_again(state: ConsoleState) -> None:
    press(state, "enter")
    state.received(lines.Answered(Answer("r", accepted=False, text="mode is Passive")))
    state.tick(1e6)
    assert press(state) == []
    assert "REFUSED: mode is Passive" in shown(state)


def test_modes_states_and_parameters_are_chosen_from_the_programs_own_lists(state: ConsoleState) -> None:
    press(state, "m")
    assert "Self-consumption: Use your own solar energy first" in shown(state)
    asked = press(state, "down", "up", "enter")
    assert isinstance(asked[0], ask.SetMode)
    asked = press(state, "s", "down", "enter")
    assert isinstance(asked[0], ask.ChangeState)
    assert asked[0].state == "idle"
    asked = press(state, "p", "enter", *"250x", "backspace", "enter")
    assert asked == [ask.SetMode(asked[0].origin, "self_consumption", {"target_w": 250.0})]
    assert press(state, "p", "enter", *"much", "enter") == []
    assert "'much' is not a number" in shown(state)


def test_a_stop_is_released_in_two_steps_with_a_reason(state: ConsoleState) -> None:
    asked = press(state, "x", *"leak", "enter")
    assert asked == [ask.Stop(asked[0].origin, "leak")]
    asked = press(state, "r", *"dry", "enter")
    assert asked == [ask.ReleaseStop(asked[0].origin, "dry", confirm=False)]
    assert press(state, *"no", "enter") == []
    asked = press(state, "r", *"dry", "enter", *"YES", "enter")
    assert asked[-1] == ask.ReleaseStop(asked[-1].origin, "dry", confirm=True)
    assert press(state, "x", "esc") == []


@pytest.mark.parametrize("leave", ["e", "esc"])
def test_while_the_explanation_is_read_no_key_steers_but_the_emergency_stop(state: ConsoleState, leave: str) -> None:
    assert press(state, "e", "up", "pgup", "enter", "0", "w", "x") == []
    assert state.setpoint_w == 0.0
    assert [type(request) for request in press(state, "!")] == [ask.EmergencyStop]
    press(state, leave)
    assert "hold this set-point" in shown(state)


def test_the_whole_explanation_can_be_read_on_a_small_terminal(state: ConsoleState) -> None:
    press(state, "e")
    seen: dict[str, None] = {}
    for _ in range(10):
        rows = state.screen(79, 24)
        assert len(rows) <= 24
        seen |= dict.fromkeys(rows[2:-2])
        press(state, "pgdn")
    whole = " ".join(" ".join(seen).split())
    assert "(what was read before this command; the answer to it is in the next cycles) alarms none active" in whole
    press(state, *["pgup"] * 9)
    assert state.screen(79, 24)[2].startswith("2")


def test_every_fault_of_a_long_list_can_be_seen_before_it_is_taken_on_a_small_terminal() -> None:
    state = ConsoleState(msgspec.structs.replace(HELLO, faults=tuple(FAULTS)))
    state.key("f")
    for number, name in enumerate(FAULTS, start=1):
        rows = state.screen(79, 24)
        assert f"> begin {name}" in rows
        assert f"({number} of {len(FAULTS)})" in rows[2]
        assert rows[-1].startswith("up/down, pgup/pgdn choose")
        state.key("down")
    assert "> begin meter-silent" in state.screen(79, 24)
    state.key("pgdn")
    state.key("pgdn")
    state.key("pgup")
    assert f"(11 of {len(FAULTS)})" in state.screen(79, 24)[2]


def test_a_parameter_shows_the_value_in_force_and_its_whole_text(state: ConsoleState) -> None:
    press(state, "p", *["down"] * 5)
    rows = state.screen(79, 24)
    assert "> ki_per_s = 2 (0.05 to 20 1/s): How fast the rest follows; slower while the m" in "\n".join(rows)
    assert "meter's lag is unknown." in " ".join("\n".join(rows).split())


def test_a_setpoint_is_typed_in_watts_and_var_and_checked(state: ConsoleState) -> None:
    press(state, "w", *"-2500", "enter")
    assert state.setpoint_w == -2500.0
    press(state, "w", *"9999", "enter")
    assert state.setpoint_w == -2500.0
    assert "REFUSED: set-point: 9999 is outside -5000 to 4000 W" in shown(state)
    press(state, "w", *"nan", "enter", "v", *"inf", "enter")
    assert "REFUSED: set-point: 'nan' is not a number" in shown(state)
    assert "REFUSED: reactive power: 'inf' is not a number" in shown(state)
    press(state, "v", *"300", "enter", "enter")
    state.tick(50.0)
    sent = [request for request in press(state) if isinstance(request, ask.SetPower)]
    assert [(request.active_power_w, request.reactive_power_var) for request in sent] == [(-2500.0, 300.0)]
    assert "charge 2 500 W, +300 var (HELD, renewed)" in shown(state)


def test_a_reactive_power_the_inverters_cannot_give_is_refused_where_it_is_typed(state: ConsoleState) -> None:
    state.received(msgspec.structs.replace(HELLO, max_reactive_var=3000.0))
    press(state, "v", *"99999", "enter")
    assert state.setpoint_var is None
    assert "REFUSED: reactive power: 99999 is outside -3000 to 3000 var" in shown(state)
    press(state, "v", *"-3000", "enter")
    assert state.setpoint_var == -3000.0


def answered(state: ConsoleState, *accepted: bool) -> None:
    for taken in accepted:
        state.received(lines.Answered(Answer("", accepted=taken, text="so it is")))


def test_a_change_that_is_refused_leaves_the_held_setpoint_as_it_was_and_renewed(state: ConsoleState) -> None:
    press(state, "pgup", "enter")
    state.tick(50.0)
    answered(state, True, True)
    press(state, "v", *"99999", "enter")
    state.tick(50.2)
    answered(state, False)
    assert state.holding
    assert "still held: discharge 1 000 W" in shown(state)
    press(state)
    state.tick(50.3)
    (renewed,) = press(state)
    assert isinstance(renewed, ask.SetPower)
    assert (renewed.active_power_w, renewed.reactive_power_var) == (1000.0, None)
    answered(state, False)  # now that one, too
    assert not state.holding
    assert "LET GO: the unit does not take this set-point" in shown(state)


def test_a_refused_setpoint_that_was_changed_since_is_not_put_back(state: ConsoleState) -> None:
    press(state, "pgup", "enter")
    state.tick(50.0)
    answered(state, True, True)
    press(state, "v", *"99999", "enter")
    state.tick(50.2)
    press(state, "v", *"500", "enter")
    answered(state, False)
    assert state.setpoint_var == 500.0
    assert state.holding


def test_a_refusal_of_something_else_does_not_end_the_hold(state: ConsoleState) -> None:
    press(state, "pgup", "enter")
    state.tick(50.0)
    answered(state, True, True)
    press(state, "s", "enter")
    answered(state, False)
    answered(state, False)  # an answer to nothing that is known
    assert state.holding


def test_a_hold_that_ends_with_another_mode_is_told(state: ConsoleState) -> None:
    press(state, "pgup", "enter", "m", "enter")
    assert not state.holding
    assert "LET GO: mode Backup was chosen" in shown(state)


def in_force(state: ConsoleState, power_w: float) -> lines.Seen:
    if state.record is None:
        pytest.fail("no record yet")
    manual = ManualInfo(power_w, 0.0, 4.0)
    return lines.Seen(msgspec.structs.replace(state.record, manual=manual, mode_id="local"))


def test_of_two_consoles_that_hold_a_setpoint_the_earlier_one_lets_go(state: ConsoleState) -> None:
    press(state, "pgup", "enter")
    state.tick(50.0)
    press(state)
    state.received(in_force(state, -2000.0))  # its own request has no answer yet: it may come after this cycle
    assert state.holding
    for number in range(2):
        state.received(lines.Answered(Answer(str(number), accepted=True, text="ok")))
    state.received(in_force(state, 1000.0))
    assert state.holding
    state.received(in_force(state, -2000.0))
    assert not state.holding
    assert "LET GO: somebody else has given charge 2 000 W" in shown(state)
    state.tick(1e6)
    assert press(state) == []  # not even 0 W: the other one steers now


def test_the_emergency_stop_is_one_key(state: ConsoleState) -> None:
    assert [type(request) for request in press(state, "!")] == [ask.EmergencyStop]


@pytest.mark.parametrize("keys", ["m", "p", "mx", "x", "w", "e"])
def test_the_emergency_stop_works_in_every_list_and_question(state: ConsoleState, keys: str) -> None:
    assert [type(request) for request in press(state, *keys, "!")] == [ask.EmergencyStop]
    assert "enter takes, esc leaves" not in shown(state)


def test_faults_are_switched_on_and_off_on_a_simulated_site_only(state: ConsoleState) -> None:
    if state.record is None:
        pytest.fail("no record yet")
    two = tuple(DeviceStatus(name, DeviceKind.METER, Link.ONLINE) for name in ("grid", "pv"))
    state.received(lines.Seen(msgspec.structs.replace(state.record, devices=two)))
    state.key("f")
    assert "begin meter-silent" in shown(state)
    state.key("enter")
    assert "meter-silent of which device?" in shown(state)
    state.key("down")
    state.key("enter")
    assert state.out == [lines.SwitchFault("meter-silent", "pv", on=True)]
    state.out.clear()
    state.received(lines.FaultsOn(("meter-silent:pv",)))
    assert "faults: meter-silent:pv" in shown(state)
    press(state, "f")
    assert "end meter-silent:pv" in shown(state)
    state.key("enter")
    assert state.out == [lines.SwitchFault("meter-silent", "pv", on=False)]
    real = ConsoleState(
        lines.Hello(
            lines.FORMAT, "t", "Real", "service", simulated=False, faults=(), max_charge_w=1.0, max_discharge_w=1.0
        )
    )
    real.key("f")
    assert real.out == []
    assert "simulated site only" in "\n".join(real.log)
    assert "REAL SITE" in shown(real)
    assert "waiting for the first cycle" in shown(real)


def test_alarms_are_shown_and_acknowledged(state: ConsoleState) -> None:
    house = House(settings())
    house.run(3.0)
    house.silent.add("grid")
    state.received(lines.Seen(house.run(3.0)))
    assert "SAFE STOP: The mode needs the grid meter" in shown(state)
    assert "error: Meter does not answer grid" in shown(state)
    asked = press(state, "a")
    assert isinstance(asked[0], ask.AcknowledgeAlarms)
    assert asked[0].keys == ("meter.silent@grid",)
    assert house.records[-1].alarms[0].phase is AlarmPhase.UNACKNOWLEDGED


def test_why_shows_the_chain_and_export_and_complaints_are_told(state: ConsoleState) -> None:
    press(state, "e")
    assert "who decides" in shown(state)
    press(state, "e", "d")
    state.received(lines.Exported("incidents/x", ""))
    state.received(lines.Exported("", "disk full"))
    state.received(lines.Complaint("no"))
    text = shown(state)
    assert "saved: incidents/x" in text
    assert "NOT SAVED: disk full" in text
    assert "REFUSED: no" in text


def test_every_line_fits_a_small_terminal(state: ConsoleState) -> None:
    for key in ("", "m", "esc", "e"):
        press(state, key)
        rows = state.screen(79, 24)
        assert len(rows) <= 24
        assert all(len(row) <= 79 for row in rows)
