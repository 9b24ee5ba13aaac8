"""A person sets the power by hand: what is sent, what is refused, and what is never gated."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from control.reasons import Reason
from control.record import StopInfo
from control.requests import Answer, ReleaseStop, Role, SetMode, SetPower, Source, Stop
from hmi.ports import Ports
from hmi.viewmodels.setpoint import HOLD_S
from tests.hmi.panel import Panel, place
from tests.hmi.ports import PINS, locked

LONG_ENOUGH_MS = round(HOLD_S * 1000) + 1000


@pytest.fixture
def panel(make_panel: Callable[..., Panel]) -> Panel:
    return make_panel("manual", page="setpoint")


def _powers(panel: Panel) -> list[SetPower]:
    return [request for request in panel.requests if isinstance(request, SetPower)]


def _limit(panel: Panel, *, charge_w: float, discharge_w: float) -> None:
    derated = Reason("temperature", "bat-1", {"min_c": 20.0, "max_c": 54.0})
    bounds = msgspec.structs.replace(
        panel.record.chain.bounds, min_w=-charge_w, max_w=discharge_w, min_reason=derated, max_reason=derated
    )
    panel.next(chain=msgspec.structs.replace(panel.record.chain, bounds=bounds))


@pytest.mark.req("HMI-03")
def test_holding_apply_sends_exactly_one_set_point_with_the_typed_power(panel: Panel) -> None:
    panel.type("2.5")
    finger = panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    panel.release(finger)
    (request,) = panel.requests
    assert isinstance(request, SetPower)
    assert request.active_power_w == 2500.0
    assert request.valid_s == 900.0
    assert request.origin.source is Source.SCREEN
    assert request.origin.role is Role.OPERATOR


@pytest.mark.req("HMI-03")
def test_holding_on_after_it_was_sent_sends_nothing_more(panel: Panel) -> None:
    panel.type("1")
    finger = panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    hold = panel.view("setpoint").apply_hold
    assert not hold.is_running
    panel.release(finger)
    assert len(panel.requests) == 1


@pytest.mark.req("HMI-03")
def test_a_short_tap_on_apply_sends_nothing(panel: Panel) -> None:
    panel.type("2")
    finger = panel.press(panel.item("apply"))
    hold = panel.view("setpoint").apply_hold
    panel.qtbot.waitUntil(lambda: hold.steps > 3, timeout=2000)
    panel.release(finger)
    assert hold.steps == 0
    assert not hold.is_running
    assert panel.requests == []


@pytest.mark.req("HMI-03")
def test_a_finger_that_slides_off_the_button_sends_nothing(panel: Panel) -> None:
    panel.type("2")
    panel.press(panel.item("apply"))
    hold = panel.view("setpoint").apply_hold
    QTest.touchEvent(panel.hmi.window, panel.device).move(0, QPoint(400, 100)).commit()
    panel.qtbot.waitUntil(lambda: not hold.is_running, timeout=1000)
    assert hold.steps == 0
    panel.release(QPoint(400, 100))
    assert panel.requests == []


@pytest.mark.req("HMI-03")
def test_charging_is_sent_with_the_sign_of_charging(panel: Panel) -> None:
    panel.tap(panel.button("Charge"))
    panel.type("1.2")
    assert "Charge 1.2 kW for 15 min" in panel.texts()
    panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    assert _powers(panel)[0].active_power_w == -1200.0


@pytest.mark.req("HMI-03")
def test_in_automatic_the_mode_is_changed_first_and_then_the_power_is_set(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("discharging", page="setpoint")
    panel.tap(panel.button("5 min"))
    panel.type("3")
    panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    mode, power = panel.requests
    assert isinstance(mode, SetMode)
    assert mode.mode_id == "local"
    assert isinstance(power, SetPower)
    assert (power.active_power_w, power.valid_s) == (3000.0, 300.0)
    assert mode.origin.request_id != power.origin.request_id


@pytest.mark.req("HMI-03")
def test_a_power_out_of_range_is_told_in_words_and_cannot_be_applied(panel: Panel) -> None:
    panel.type("7")
    edge = place(panel.item("field")).topLeft().toPoint() + QPoint(3, 40)
    assert panel.hmi.grab().pixelColor(edge).lightness() > 180, "the field has no border that tells"
    message = panel.item("message").property("text")
    assert message == "At most 5.0 kW of discharging now. This is the most inverter inv-1 can do."
    assert not panel.item("message").property("truncated")
    assert panel.item("apply").opacity() < 0.5
    panel.press(panel.item("apply"))
    assert not panel.view("setpoint").apply_hold.is_running
    assert panel.requests == []
    assert "7" in panel.texts(), "the typed value must not be changed silently"


@pytest.mark.req("HMI-03")
def test_a_limit_that_drops_while_the_button_is_held_cancels_the_hold(panel: Panel) -> None:
    panel.type("4")
    panel.press(panel.item("apply"))
    hold = panel.view("setpoint").apply_hold
    panel.qtbot.waitUntil(lambda: hold.steps > 3, timeout=2000)
    _limit(panel, charge_w=2000.0, discharge_w=1000.0)
    assert not hold.is_running
    assert hold.steps == 0
    assert "temperature" in panel.item("message").property("text")
    _limit(panel, charge_w=5000.0, discharge_w=5000.0)
    assert not hold.is_running, "the finger must be lifted and put down again"
    assert panel.requests == []


@pytest.mark.req("HMI-03")
def test_the_allowed_range_can_always_be_typed_as_it_is_shown(panel: Panel) -> None:
    _limit(panel, charge_w=2960.0, discharge_w=4999.99)
    assert panel.item("allowed").property("text") == "charge 2.9 kW, discharge 4.9 kW"
    panel.type("4.9")
    assert panel.view("setpoint").apply_hold.is_allowed


@pytest.mark.req("HMI-03")
def test_presets_take_parts_of_the_rating_in_the_chosen_direction(panel: Panel) -> None:
    entries: list[float | None] = []
    for direction in ("Discharge", "Charge"):
        panel.tap(panel.button(direction))
        for part in ("0 %", "25 %", "50 %", "100 %"):
            panel.tap(panel.button(part))
            entries.append(panel.view("setpoint").entry.power_w)
    assert entries == [0.0, 1250.0, 2500.0, 5000.0, 0.0, -1250.0, -2500.0, -5000.0]


@pytest.mark.req("HMI-03")
def test_zero_stop_and_automatic_need_one_touch_only(panel: Panel) -> None:
    panel.tap(panel.item("zero"))
    panel.tap(panel.item("automatic"))
    panel.tap(panel.item("stop"))
    zero, automatic, stop = panel.requests
    assert isinstance(zero, SetPower)
    assert zero.active_power_w == 0.0
    assert isinstance(automatic, SetMode)
    assert automatic.mode_id == "self_consumption"
    assert isinstance(stop, Stop)


@pytest.mark.req("HMI-03")
def test_stop_works_even_when_the_controller_is_not_heard(panel: Panel) -> None:
    panel.now_s += 60
    panel.hmi.tick()
    panel.tap(panel.item("stop"))
    assert isinstance(panel.requests[0], Stop)


@pytest.mark.req("HMI-03")
def test_a_stop_is_released_in_two_steps_of_which_the_second_is_held(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("stopped", page="setpoint")
    assert not panel.shows("apply")
    panel.tap(panel.item("armRelease"))
    assert panel.requests == [], "a reason comes first"
    panel.tap(panel.item("reason-2"))
    panel.tap(panel.item("armRelease"))
    panel.next(stops=StopInfo("screen", emergency_stop=False, release_armed=True))
    panel.press(panel.item("release"))
    panel.qtbot.waitUntil(lambda: len(panel.requests) == 2, timeout=LONG_ENOUGH_MS)
    first, second = panel.requests
    assert isinstance(first, ReleaseStop)
    assert isinstance(second, ReleaseStop)
    assert (first.confirm, second.confirm) == (False, True)
    assert first.reason == second.reason == "Stopped by mistake"


@pytest.mark.req("HMI-03")
def test_a_request_is_pending_until_a_record_answers_it(panel: Panel) -> None:
    panel.tap(panel.item("zero"))
    assert panel.item("outcome").property("text") == "Waiting for the controller"
    panel.next()
    assert panel.item("outcome").property("text") == "Waiting for the controller"
    panel.answer(accepted=True, text="set-point 0 W for 900 s")
    assert panel.item("outcome").property("text") == "set-point 0 W for 900 s"
    panel.now_s += 9
    panel.next()
    assert not panel.shows("outcome")


@pytest.mark.req("HMI-03")
def test_a_refusal_is_shown_in_the_controllers_own_words(panel: Panel) -> None:
    panel.tap(panel.item("zero"))
    panel.answer(accepted=False, text="mode is Passive; change to Manual first")
    assert panel.item("outcome").property("text") == "mode is Passive; change to Manual first"
    assert panel.hmi.screen.outbox_part.outcome.kind == "refused"


@pytest.mark.req("HMI-03")
def test_an_answer_is_not_lost_when_a_newer_record_comes_before_the_screen_looks(panel: Panel) -> None:
    panel.tap(panel.item("zero"))
    request_id = panel.requests[-1].origin.request_id
    before = panel.record
    answered = msgspec.structs.replace(before, answers=(Answer(request_id, accepted=True, text="done"),))
    panel.hmi.publish(answered)
    panel.hmi.publish(before)
    panel.hmi.tick()
    assert panel.item("outcome").property("text") == "done"


@pytest.mark.req("HMI-03")
def test_silence_after_a_request_is_told(panel: Panel) -> None:
    panel.tap(panel.item("zero"))
    for _ in range(5):
        panel.now_s += 0.5
        panel.next()
    assert panel.item("outcome").property("text") == "The controller has not answered"


def test_leaving_the_page_forgets_what_was_typed_and_lets_go_of_the_button(panel: Panel) -> None:
    panel.type("2.5")
    panel.press(panel.item("apply"))
    panel.hmi.set_page("flow")
    assert not panel.view("setpoint").apply_hold.is_running
    panel.hmi.set_page("setpoint")
    assert panel.view("setpoint").entry.text == ""
    assert panel.requests == []


@pytest.mark.req("HMI-03")
def test_a_keyboard_can_type_a_power_and_hold_the_button(panel: Panel) -> None:
    panel.hmi.window.requestActivate()
    panel.qtbot.waitUntil(panel.hmi.window.isActive, timeout=2000)
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_3)
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_1)
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_Backspace)
    assert panel.view("setpoint").entry.text == "3"
    panel.item("apply").forceActiveFocus()
    QTest.keyPress(panel.hmi.window, Qt.Key.Key_Space)
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    QTest.keyRelease(panel.hmi.window, Qt.Key.Key_Space)
    assert _powers(panel)[0].active_power_w == 3000.0


@pytest.mark.req("HMI-03")
def test_what_limits_the_power_is_told(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("exporting", page="setpoint")
    assert panel.item("message").property("text") == "Held back: the battery is full or nearly full."


def test_every_request_has_an_id_of_its_own(panel: Panel) -> None:
    for _ in range(20):
        panel.tap(panel.item("zero"))
    ids = {request.origin.request_id for request in panel.requests}
    assert len(ids) == len(panel.requests) == 20


@pytest.mark.req("HMI-03")
def test_what_was_accepted_is_told_beside_what_holds_it_back(panel: Panel) -> None:
    assert panel.item("message").property("text") == "Accepted: discharge 2.5 kW."
    full = Reason("soc_window", "bat-1", {"soc_pct": 99.6})
    final = msgspec.structs.replace(panel.record.chain.final, active_power_w=0.0, reason=full)
    panel.next(chain=msgspec.structs.replace(panel.record.chain, final=final))
    assert panel.item("message").property("text").startswith("Accepted: discharge 2.5 kW. Held back:")


@pytest.mark.req("HMI-03")
def test_a_viewer_enters_the_operators_pin_and_then_holds(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("manual", page="setpoint", ports=Ports(access=locked()))
    panel.type("2")
    panel.release(panel.press(panel.item("apply")))
    assert panel.item("purpose").property("text") == "Discharge 2 kW for 15 min"
    for digit in PINS[Role.OPERATOR]:
        panel.tap(panel.item(f"key-{digit}"))
    panel.tap(panel.item("key-accept"))
    assert panel.requests == [], "nothing moves by a digit"
    panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    assert panel.requests[0].origin.role is Role.OPERATOR


@pytest.mark.req("HMI-03")
def test_upright_everything_is_there_too(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("manual", page="setpoint", size=(480, 800))
    panel.hmi.grab()
    panel.tap(panel.button("Charge"))
    panel.tap(panel.button("50 %"))
    panel.tap(panel.item("life"))
    assert "Charge 2.5 kW for 30 min" in panel.texts()
    panel.press(panel.item("apply"))
    panel.qtbot.waitUntil(lambda: bool(panel.requests), timeout=LONG_ENOUGH_MS)
    assert [(power.active_power_w, power.valid_s) for power in _powers(panel)] == [(-2500.0, 1800.0)]
