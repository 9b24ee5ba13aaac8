"""Test mode: steps against the real controller, and the page that takes everything back."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtQuick import QQuickItem

from control.backup.settings import BackupSettings
from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.readings import OutputRole, Readings, SignalReading, SignalRole
from control.record import CycleRecord, Severity, State
from control.requests import ChangeState, Origin, Request, Role, SetMode, SetPower, Source, TestBackup, TestOutput
from control.settings import OutputSettings, SignalSettings
from hmi.trial_power import BACKUP_S, BackupStep, PulseStep
from hmi.trial_steps import ClimateStep, InputStep, OutputStep, Step, Verdict
from hmi.viewmodels.testing import IDLE_S
from tests.control.plant import House, settings
from tests.hmi import fits
from tests.hmi.panel import Panel
from tests.hmi.records import alarm
from tests.hmi.test_pages import SIZES

LAMP = OutputSettings("lamp", OutputRole.INDICATOR, "state")
FAN = OutputSettings("fan", OutputRole.FAN, "main", proportional=True)
SPEED = SignalSettings("fan_speed", SignalRole.FAN_SPEED, "main", maximum=120.0, stale_after_s=5.0)
AIR = SignalSettings("air", SignalRole.ZONE_TEMPERATURE, "main", minimum=-40.0, maximum=85.0, stale_after_s=5.0)
BUTTON = SignalSettings("start", SignalRole.BUTTON_START, stale_after_s=5.0)
ESTOP = SignalSettings("estop", SignalRole.EMERGENCY_STOP, stale_after_s=5.0)


class Wired(House):
    """A house with sensors, buttons and lamps; `values` are what the inputs read."""

    def __init__(self) -> None:
        climate = (ClimateSettings(Cabinet.KWH_10, (ZoneSettings("main"),)),)
        self.values = {"fan_speed": 0.0, "air": 20.0, "start": 0.0, "estop": 1.0}
        super().__init__(settings(outputs=(LAMP, FAN), signals=(SPEED, AIR, BUTTON, ESTOP), climate=climate))

    def readings(self) -> Readings:
        """Add what is wired."""
        signals = tuple(SignalReading(name, self.at_s, value) for name, value in self.values.items())
        return msgspec.structs.replace(super().readings(), signals=signals)


def origin() -> Origin:
    """A person of service at the screen."""
    return Origin(Source.SCREEN, Role.SERVICE, "r", "tester")


def in_service() -> Wired:
    """The house in maintenance."""
    unit = Wired()
    unit.run(5.0)
    unit.cycle(ChangeState(origin(), "maintenance"))
    unit.run(1.0)
    return unit


def begin(unit: House, step: Step) -> CycleRecord:
    """Begin a step as the page does."""
    assert all(check.holds for check in step.checks(unit.records[-1]))
    record = unit.cycle(*step.begin(unit.records[-1], origin))
    assert all(answer.accepted for answer in record.answers), record.answers
    return record


def go_on(unit: House, step: Step, seconds: float) -> CycleRecord:
    """Let a step run; what it asks for reaches the controller one cycle later."""
    asked: list[Request] = []
    for _ in range(round(seconds / 0.1)):
        record = unit.cycle(*asked)
        assert all(answer.accepted for answer in record.answers), record.answers
        asked = step.follow(record, origin) if step.verdict is Verdict.RUNNING else []
    return unit.cycle(*asked)


def test_a_lamp_shines_for_ten_seconds_and_the_person_says_whether_it_did() -> None:
    unit, step = in_service(), OutputStep(LAMP)
    begin(unit, step)
    record = go_on(unit, step, 5.0)
    assert step.told() == "On for 0:05 more"
    assert [command.value for command in record.outputs if command.output_id == "lamp"] == [1.0]
    record = go_on(unit, step, 6.0)
    assert step.verdict is Verdict.ASK
    assert record.output_test == ()
    step.judge(worked=False)
    assert step.verdict is Verdict.FAILED


def test_a_step_that_is_ended_early_gives_the_output_back_at_once() -> None:
    unit, step = in_service(), OutputStep(LAMP)
    begin(unit, step)
    go_on(unit, step, 1.0)
    record = unit.cycle(*step.end(origin))
    assert record.output_test == ()
    assert step.verdict is Verdict.OPEN
    assert step.told() == "Ended early"


def test_an_output_is_not_tested_while_the_unit_works() -> None:
    unit = Wired()
    unit.run(5.0)
    checks = OutputStep(LAMP).checks(unit.records[-1])
    assert next((check.holds, check.text) for check in checks) == (False, "The unit is in maintenance")


@pytest.mark.parametrize(("speed_pct", "verdict"), [(62.0, Verdict.PASSED), (0.0, Verdict.FAILED)])
def test_a_fan_is_judged_by_its_speed(speed_pct: float, verdict: Verdict) -> None:
    unit, step = in_service(), ClimateStep(FAN, SPEED)
    begin(unit, step)
    go_on(unit, step, 2.0)
    unit.values["fan_speed"] = speed_pct
    record = go_on(unit, step, 32.0)
    assert step.verdict is verdict
    assert record.climate[0].forced == ()


def test_a_fan_without_a_speed_signal_is_judged_by_the_person() -> None:
    unit, step = in_service(), ClimateStep(FAN, None)
    begin(unit, step)
    go_on(unit, step, 31.0)
    assert step.verdict is Verdict.ASK


def test_a_button_passes_when_it_was_pressed_and_let_go() -> None:
    unit, step = in_service(), InputStep(BUTTON)
    begin(unit, step)
    go_on(unit, step, 1.0)
    assert step.told() == "Not pressed. Changes seen: 0"
    unit.values["start"] = 1.0
    go_on(unit, step, 0.3)
    assert step.told() == "Pressed. Changes seen: 1"
    unit.values["start"] = 0.0
    go_on(unit, step, 0.3)
    assert step.verdict is Verdict.PASSED


def test_a_button_nobody_presses_fails_after_a_minute() -> None:
    unit, step = in_service(), InputStep(BUTTON)
    begin(unit, step)
    go_on(unit, step, 61.0)
    assert (step.verdict, step.told()) == (Verdict.FAILED, "Not seen within 1:00")


def test_the_emergency_stop_passes_only_if_the_unit_stops() -> None:
    unit, step = in_service(), InputStep(ESTOP)
    begin(unit, step)
    unit.values["estop"] = 0.0
    record = go_on(unit, step, 0.3)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "emergency_stop"
    unit.values["estop"] = 1.0
    go_on(unit, step, 0.3)
    assert step.verdict is Verdict.PASSED


def test_an_emergency_stop_that_does_not_stop_fails() -> None:
    unit, step = in_service(), InputStep(ESTOP)
    record = begin(unit, step)
    signals = tuple(
        msgspec.structs.replace(signal, value=0.0) if signal.signal_id == "estop" else signal
        for signal in record.snapshot.signals
    )
    snapshot = msgspec.structs.replace(record.snapshot, signals=signals)
    step.follow(msgspec.structs.replace(record, snapshot=snapshot, safe_stop=None), origin)
    assert step.verdict is Verdict.FAILED


def test_a_pulse_goes_both_ways_is_measured_and_the_mode_is_put_back() -> None:
    unit = Wired()
    unit.run(5.0)
    before = unit.records[-1].mode_id
    step = PulseStep(unit.site.inverters[0])
    begin(unit, step)
    record = go_on(unit, step, 5.0)
    assert record.mode_id == "local"
    assert record.chain.final.active_power_w == pytest.approx(250.0)
    record = go_on(unit, step, 10.0)
    assert record.chain.final.active_power_w == pytest.approx(-250.0)
    record = go_on(unit, step, 7.0)
    assert step.verdict is Verdict.PASSED
    assert step.told().startswith("250 W after 0.")
    assert record.mode_id == before


def test_a_pulse_an_inverter_does_not_follow_fails_and_the_mode_is_put_back() -> None:
    unit = Wired()
    unit.run(5.0)
    before = unit.records[-1].mode_id
    step = PulseStep(unit.site.inverters[0])
    unit.deaf = True
    begin(unit, step)
    record = go_on(unit, step, 11.0)
    assert step.verdict is Verdict.FAILED
    assert record.mode_id == before


def test_a_pulse_without_the_screen_ends_after_three_seconds() -> None:
    unit = Wired()
    unit.run(5.0)
    begin(unit, PulseStep(unit.site.inverters[0]))
    unit.run(4.0)
    assert unit.records[-1].chain.final.active_power_w == 0.0


def _islands(record: CycleRecord, state: str, at_s: float) -> CycleRecord:
    info = msgspec.structs.replace(record.backup[0], state=state)
    return msgspec.structs.replace(record, backup=(info,), at=msgspec.structs.replace(record.at, at_s=at_s))


@pytest.mark.parametrize(
    ("course", "verdict"),
    [
        ((("opening", 1.0), ("islanded", 5.0), ("closing", 40.0), ("on_grid", 41.0)), Verdict.PASSED),
        ((("opening", 1.0), ("on_grid", BACKUP_S + 1.0)), Verdict.FAILED),
        ((("islanded", 5.0), ("reconnect_wait", 901.0)), Verdict.FAILED),
        ((("islanded", 5.0), ("reconnect_wait", 300.0)), Verdict.RUNNING),
    ],
)
def test_the_backup_passes_when_it_was_an_island_and_is_back(
    course: tuple[tuple[str, float], ...], verdict: Verdict
) -> None:
    unit = House(settings(backup=(BackupSettings(),)))
    record = unit.run(1.0)
    step = BackupStep()
    (request,) = step.begin(record, origin)
    assert isinstance(request, TestBackup)
    for state, after_s in course:
        step.follow(_islands(record, state, record.at.at_s + after_s), origin)
    assert step.verdict is verdict


def _service(panel: Panel) -> None:
    panel.hmi.screen.session_part.role = Role.SERVICE


def _maintained(make_panel: Callable[..., Panel], **options: object) -> Panel:
    panel = make_panel("cabinet", page="test", **options)
    _service(panel)
    panel.next(state=State.MAINTENANCE)
    return panel


def _choose(panel: Panel, key: str) -> None:
    keys = [step.key for step in panel.view("test").steps]
    panel.view("test").choose(keys.index(key))
    panel.hmi.grab()


def _hold(panel: Panel, item: QQuickItem, requests: int) -> None:
    point = panel.press(item)
    panel.qtbot.waitUntil(lambda: len(panel.requests) >= requests, timeout=8000)
    panel.release(point)


def test_a_step_begins_by_holding_three_seconds_and_frames_the_screen(make_panel: Callable[..., Panel]) -> None:
    panel = _maintained(make_panel)
    _choose(panel, "output lamp_state")
    _hold(panel, panel.button("Hold to begin"), 1)
    request = panel.requests[0]
    assert isinstance(request, TestOutput)
    assert (request.output_id, request.value, request.for_s) == ("lamp_state", 1.0, 10.0)
    panel.next()
    panel.next()
    assert panel.hmi.screen.status_part.frame.badge == "Test"
    assert panel.shows("modeFrame")
    panel.tap(panel.button("End this step"))
    assert [getattr(request, "for_s", None) for request in panel.requests] == [10.0, 0.0]


def test_a_step_whose_precondition_fails_cannot_begin(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="test")
    _choose(panel, "output lamp_state")
    assert not panel.view("test").begin_hold.is_allowed
    rows = panel.view("test").check_rows.rows
    assert [(row.name, row.symbol) for row in rows][:2] == [
        ("The unit is in maintenance", "blocked"),
        ("No new alarm", "check"),
    ]


def _start(panel: Panel, key: str) -> None:
    _choose(panel, key)
    view = panel.view("test")
    view.begin_hold._action()  # pyright: ignore[reportPrivateUsage] - as if held for three seconds
    panel.next()


@pytest.mark.parametrize("way", ["page", "silence", "alarm", "idle"])
def test_everything_is_taken_back(make_panel: Callable[..., Panel], way: str) -> None:
    panel = _maintained(make_panel)
    _start(panel, "output lamp_state")
    assert len(panel.requests) == 1
    match way:
        case "page":
            panel.hmi.set_page("flow")
        case "silence":
            panel.now_s += 1.5
            panel.hmi.tick()
        case "alarm":
            panel.next(alarms=(alarm("meter.silent", Severity.ERROR, "meter-grid"),))
        case _:
            panel.now_s += IDLE_S + 1.0
            panel.next()
    last = panel.requests[-1]
    assert isinstance(last, TestOutput)
    assert last.for_s == 0.0


def test_maintenance_this_page_began_ends_with_it(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="test")
    _service(panel)
    _hold(panel, panel.button("Hold for maintenance"), 1)
    panel.next(state=State.MAINTENANCE)
    panel.hmi.set_page("flow")
    assert [request.state for request in panel.requests if isinstance(request, ChangeState)] == ["maintenance", "run"]


def test_maintenance_somebody_else_began_stays(make_panel: Callable[..., Panel]) -> None:
    panel = _maintained(make_panel)
    panel.hmi.set_page("flow")
    assert panel.requests == []


def test_the_pulse_of_the_screen_puts_the_mode_back_when_one_leaves(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="test")
    _service(panel)
    _start(panel, "pulse inv-1")
    assert [type(request) for request in panel.requests] == [SetMode, SetPower]
    panel.hmi.set_page("flow")
    last = panel.requests[-1]
    assert isinstance(last, SetMode)
    assert last.mode_id == "self_consumption"


def test_the_person_is_asked_and_answers_with_one_touch(make_panel: Callable[..., Panel]) -> None:
    panel = _maintained(make_panel)
    _start(panel, "output lamp_alarm")
    later = msgspec.structs.replace(panel.record.at, at_s=panel.record.at.at_s + 11.0)
    panel.publish(msgspec.structs.replace(panel.record, at=later))
    panel.tap(panel.button("It worked"))
    count = len(panel.view("test").steps)
    assert f"1 of {count} steps done" in panel.texts()
    assert panel.view("test").told.verdict == "Passed"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("key", ["input door", "output lamp_state", "pulse inv-1", "backup"])
def test_the_test_page_fits_every_panel(make_panel: Callable[..., Panel], key: str, size: tuple[int, int]) -> None:
    panel = _maintained(make_panel, size=size)
    _choose(panel, key)
    fits.check(panel, size)
