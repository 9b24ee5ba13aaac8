"""Test mode: what is wired is tried step by step, one at a time, and everything is taken back when one leaves."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from control.output_test import TESTABLE
from control.readings import OutputRole, SignalRole
from control.record import CycleRecord, State
from control.requests import ChangeState, Request, Role
from control.settings import Settings
from hmi import signal_words, words
from hmi.context import Context
from hmi.trial_power import BackupStep, PulseStep
from hmi.trial_steps import ClimateStep, InputStep, OutputStep, Step, Verdict, blocking
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.text_rows import TextRow, TextRows

_HOLD_S = 3.0
IDLE_S = 600.0
"""Without a touch for this long everything is taken back."""
_ORDER = (
    OutputRole.INDICATOR,
    OutputRole.FAN,
    OutputRole.HEATER,
    OutputRole.LOAD_GROUP,
    OutputRole.PV_GROUP,
    OutputRole.BATTERY_WAKE,
    OutputRole.CELL_BALANCE,
)

_VERDICTS: dict[Verdict, tuple[str, object]] = {
    Verdict.OPEN: ("", QT_TRANSLATE_NOOP("Words", "Not tested")),
    Verdict.RUNNING: ("clock", QT_TRANSLATE_NOOP("Words", "Running")),
    Verdict.ASK: ("clock", QT_TRANSLATE_NOOP("Words", "Your answer")),
    Verdict.PASSED: ("check", QT_TRANSLATE_NOOP("Words", "Passed")),
    Verdict.FAILED: ("blocked", QT_TRANSLATE_NOOP("Words", "Failed")),
}


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the chosen step and of the page."""

    state: str = ""
    maintenance: bool = False
    name: str = ""
    action: str = ""
    expected: str = ""
    measured: str = ""
    verdict: str = ""
    kind: str = "open"
    """A `Verdict`, for what the buttons are."""
    ready: bool = False
    summary: str = ""


def steps_of(settings: Settings) -> list[Step]:
    """Return every step this site has: inputs, outputs, power, backup."""
    steps: list[Step] = [InputStep(signal) for signal in settings.signals if signal_words.is_contact(signal.role)]
    for role in _ORDER:
        for output in (output for output in settings.outputs if output.role is role):
            if role in TESTABLE:
                steps.append(OutputStep(output))
            elif settings.climate:
                speed = [s for s in settings.signals if s.role is SignalRole.FAN_SPEED and s.zone == output.zone]
                steps.append(ClimateStep(output, speed[0] if speed else None))
    steps += [PulseStep(unit) for unit in settings.inverters]
    steps += [BackupStep() for _ in settings.backup]
    return steps


class TestView(PageView):
    """The list of steps and the chosen one."""

    __test__ = False  # not a test case of pytest
    changed = Signal()
    choice_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self.steps = steps_of(context.settings)
        for step in self.steps:
            step.verdict = context.journey.tried.get(step.key, step.verdict)
        self.told = Told()
        self.index = 0
        self.list_rows = TextRows(self)
        self.check_rows = TextRows(self)
        self._running: Step | None = None
        self._record: CycleRecord | None = None
        self._entered = False
        """This page has asked for maintenance and takes it back."""
        self._touched_s = 0.0
        self.begin_hold = Hold(_HOLD_S, self._begin, self)
        self.enter_hold = Hold(_HOLD_S, self._enter_maintenance, self)

    def enter(self) -> None:
        """Count the time without a touch from now."""
        self._touched_s = self._context.now()

    def update(self, record: CycleRecord) -> None:
        """Follow the step that runs, and show what is chosen."""
        self._record = record
        running = self._running
        if running is not None:
            self._follow(running, record)
        if self._context.now() - self._touched_s > IDLE_S and (running is not None or self._entered):
            self._take_back()
        self._context.status.mark_test(active=self._running is not None)
        self._show(record)

    def clear(self) -> None:
        """Show that nothing is known; what runs is taken back."""
        self._take_back()
        self._record = None
        self.begin_hold.allow(allowed=False)
        self.enter_hold.allow(allowed=False)
        self._tell(Told())
        self.list_rows.show(())
        self.check_rows.show(())

    def leave(self) -> None:
        """Take everything back."""
        self.begin_hold.cancel()
        self.enter_hold.cancel()
        self._take_back()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show another step; one that runs stays chosen."""
        self._touch()
        if self._running is None and index != self.index:
            self.begin_hold.cancel()
            self.index = index
            self.choice_changed.emit()
            self._again()

    @Slot(bool)
    def answer(self, worked: bool) -> None:  # noqa: FBT001 - from QML
        """Say whether what was expected was seen."""
        self._touch()
        self.steps[self.index].judge(worked=worked)
        self._again()

    @Slot()
    def stop(self) -> None:
        """End the step that runs; always allowed."""
        self._touch()
        self._end_step()
        self._again()

    @Slot()
    def leave_maintenance(self) -> None:
        """Go back to work."""
        self._touch()
        self._entered = False
        self._end_step()
        self._send([ChangeState(self._context.outbox.origin(), State.RUN.value)])

    def _touch(self) -> None:
        self._touched_s = self._context.now()

    def _begin(self) -> None:
        self._touch()
        self._context.session.ask(Role.SERVICE, self._begin_now)

    def _begin_now(self) -> None:
        step = self.steps[self.index]
        record = self._record
        if record is None or self._running is not None or not all(check.holds for check in step.checks(record)):
            return
        self._running = step
        self._send(step.begin(record, self._context.outbox.origin))
        self._again()

    def _enter_maintenance(self) -> None:
        self._touch()
        self._context.session.ask(Role.SERVICE, self._enter_now)

    def _enter_now(self) -> None:
        self._entered = True
        self._send([ChangeState(self._context.outbox.origin(), State.MAINTENANCE.value)])

    def _follow(self, step: Step, record: CycleRecord) -> None:
        if blocking(record.alarms) is not None and not step.survives_alarm:
            self._end_step()
            return
        self._send(step.follow(record, self._context.outbox.origin))
        if step.verdict is not Verdict.RUNNING:
            self._running = None

    def _end_step(self) -> None:
        if self._running is not None:
            self._send(self._running.end(self._context.outbox.origin))
            self._running = None
            self._context.status.mark_test(active=False)

    def _take_back(self) -> None:
        """End what runs, and the maintenance this page has begun."""
        self._end_step()
        if self._entered:
            self._entered = False
            self._send([ChangeState(self._context.outbox.origin(), State.RUN.value)])

    def _send(self, requests: list[Request]) -> None:
        if requests:
            self._context.outbox.send(*requests)

    def _again(self) -> None:
        if self._record is not None:
            self._show(self._record)

    def _show(self, record: CycleRecord) -> None:
        step = self.steps[self.index]
        checks = step.checks(record)
        ready = all(check.holds for check in checks)
        self.begin_hold.allow(allowed=ready and self._running is None)
        self.enter_hold.allow(allowed=record.state in {State.RUN, State.IDLE, State.ERROR, State.INIT})
        self.list_rows.show([self._row(one) for one in self.steps])
        self.check_rows.show(
            [
                TextRow(f"{n}", c.text, symbol="check")
                if c.holds
                else TextRow(f"{n}", c.text, "", "", "blocked", "error")
                for n, c in enumerate(checks)
            ]
        )
        came = {one.key: one.verdict for one in self.steps if one.verdict in {Verdict.PASSED, Verdict.FAILED}}
        self._context.journey.tried.update(came)
        self._tell(
            Told(
                state=words.say(words.STATES[record.state]),
                maintenance=record.state is State.MAINTENANCE,
                name=step.name(),
                action=step.action(),
                expected=step.expected(),
                measured=step.told(),
                verdict=words.say(_VERDICTS[step.verdict][1]),
                kind=step.verdict.value,
                ready=ready,
                summary=self.tr("{done} of {count} steps done").format(done=len(came), count=len(self.steps)),
            )
        )

    def _row(self, step: Step) -> TextRow:
        symbol, word = _VERDICTS[step.verdict]
        return TextRow(step.key, step.name(), words.say(word), symbol=symbol)

    def _tell(self, told: Told) -> None:
        if told != self.told:
            self.told = told
            self.changed.emit()

    rows = Property(QObject, attrgetter("list_rows"), constant=True)
    checks = Property(QObject, attrgetter("check_rows"), constant=True)
    chosen = Property(int, attrgetter("index"), notify=choice_changed)
    begin = Property(Hold, attrgetter("begin_hold"), constant=True)
    maintain = Property(Hold, attrgetter("enter_hold"), constant=True)
    state = Property(str, attrgetter("told.state"), notify=changed)
    maintenance = Property(bool, attrgetter("told.maintenance"), notify=changed)
    name = Property(str, attrgetter("told.name"), notify=changed)
    action = Property(str, attrgetter("told.action"), notify=changed)
    expected = Property(str, attrgetter("told.expected"), notify=changed)
    outcome = Property(str, lambda self: words.titled(self.told.verdict, self.told.measured), notify=changed)
    startable = Property(bool, lambda self: self.told.kind not in {Verdict.RUNNING, Verdict.ASK}, notify=changed)
    running = Property(bool, lambda self: self.told.kind == Verdict.RUNNING, notify=changed)
    asking = Property(bool, lambda self: self.told.kind == Verdict.ASK, notify=changed)
    ready = Property(bool, attrgetter("told.ready"), notify=changed)
    summary = Property(str, attrgetter("told.summary"), notify=changed)
