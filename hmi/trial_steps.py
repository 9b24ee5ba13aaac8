"""What can be tried in test mode, step by step: what must hold, what is done, what should come of it, what came.

A step follows the records while it runs and tells requests; it holds no power and no output by itself: everything it
asks for ends by itself in the controller.
"""

from collections.abc import Callable
from enum import StrEnum

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.readings import OutputRole, SignalRole
from control.record import Alarm, AlarmPhase, CycleRecord, Severity, State
from control.requests import ForceOutput, Origin, Request, TestOutput
from control.settings import OutputSettings, SignalSettings
from hmi import signal_words, words
from hmi.quantity import PERCENT, duration

OUTPUT_S = 10.0
CLIMATE_S = 30.0
INPUT_S = 60.0
_TURNS = 0.5
"""A fan turns when its speed signal reaches this share of what was asked for."""
_LOOK_AFTER_S = 5.0
"""A fan may have turned before: its speed is looked at when it has been forced for this long."""

_MAINTENANCE = QT_TRANSLATE_NOOP("Words", "The unit is in maintenance")
_NO_ALARM = QT_TRANSLATE_NOOP("Words", "No new alarm")
_SIGNAL = QT_TRANSLATE_NOOP("Words", "The input is heard")
_ALONE = QT_TRANSLATE_NOOP("Words", "No other output is under test")

_NOT_BEGUN = QT_TRANSLATE_NOOP("Words", "Nothing measured yet")
_RUNS = QT_TRANSLATE_NOOP("Words", "On for {time} more")
_ASKED = QT_TRANSLATE_NOOP("Words", "Did you see it?")
_SWITCH_ON = QT_TRANSLATE_NOOP("Words", "The output is switched on for 10 s.")
_FORCE_ON = QT_TRANSLATE_NOOP("Words", "The output is switched on for 30 s. Its interlocks hold.")
_WORKS = QT_TRANSLATE_NOOP("Words", "What it switches works, and stops afterwards.")
_SPEED = QT_TRANSLATE_NOOP("Words", "The fan turns: its speed signal rises.")
_SPEED_NOW = QT_TRANSLATE_NOOP("Words", "Speed {speed}, {time} more")
_PRESS = QT_TRANSLATE_NOOP("Words", "Press it and let it go.")
_CHANGE = QT_TRANSLATE_NOOP("Words", "Bring it into its other position and back.")
_STOP_IT = QT_TRANSLATE_NOOP("Words", "Press the emergency stop, then pull it out again.")
_BOTH = QT_TRANSLATE_NOOP("Words", "Both changes are seen here.")
_STOPS = QT_TRANSLATE_NOOP("Words", "The unit stops at once, and stays stopped until it is released.")
_SEEN = QT_TRANSLATE_NOOP("Words", "{now}. Changes seen: {count}")
_NOT_STOPPED = QT_TRANSLATE_NOOP("Words", "The contact opened, but the unit did not stop")
_TOO_LATE = QT_TRANSLATE_NOOP("Words", "Not seen within {time}")
_ENDED = QT_TRANSLATE_NOOP("Words", "Ended early")


class Verdict(StrEnum):
    """Where a step is."""

    OPEN = "open"
    RUNNING = "running"
    ASK = "ask"
    """Only the person can tell whether it worked."""
    PASSED = "passed"
    FAILED = "failed"


class Check(msgspec.Struct, frozen=True, gc=False):
    """Something that must hold before a step begins."""

    holds: bool
    text: str


MakeOrigin = Callable[[], Origin]


def blocking(alarms: tuple[Alarm, ...]) -> Alarm | None:
    """Return the alarm that ends every test: a critical one, or an error nobody has acknowledged."""
    for alarm in alarms:
        new = alarm.phase is AlarmPhase.UNACKNOWLEDGED and alarm.severity is Severity.ERROR
        if alarm.active and (new or alarm.severity is Severity.CRITICAL):
            return alarm
    return None


def in_maintenance(record: CycleRecord) -> Check:
    """Return whether the unit is in maintenance."""
    return Check(record.state is State.MAINTENANCE, words.say(_MAINTENANCE))


def without_alarm(record: CycleRecord) -> Check:
    """Return whether no alarm forbids a test."""
    return Check(blocking(record.alarms) is None, words.say(_NO_ALARM))


class Step:
    """One step; each kind overrides what it needs."""

    survives_alarm = False
    """The alarm is what it is about."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.verdict = Verdict.OPEN
        self.measured = ""
        self.begun_s = 0.0

    def name(self) -> str:
        """Return what is tested."""
        return self.key

    def action(self) -> str:
        """Return what happens, with its consequence."""
        return ""

    def expected(self) -> str:
        """Return what should come of it."""
        return ""

    def told(self) -> str:
        """Return what was measured."""
        return self.measured or words.say(_NOT_BEGUN)

    def checks(self, record: CycleRecord) -> list[Check]:
        """Return what must hold before it begins."""
        return [in_maintenance(record), without_alarm(record)]

    def begin(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Return what is asked of the controller to begin."""
        del origin
        self.verdict, self.measured, self.begun_s = Verdict.RUNNING, "", record.at.at_s
        return []

    def follow(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Look at a record while it runs; return what is asked for next."""
        del record, origin
        return []

    def end(self, origin: MakeOrigin) -> list[Request]:
        """Return what takes everything back; the step is over."""
        del origin
        if self.verdict in {Verdict.RUNNING, Verdict.ASK}:
            self.verdict, self.measured = Verdict.OPEN, words.say(_ENDED)
        return []

    def judge(self, *, worked: bool) -> None:
        """Take the person's word."""
        self.verdict = Verdict.PASSED if worked else Verdict.FAILED

    def left_s(self, record: CycleRecord, whole_s: float) -> float:
        """Return the rest of its time."""
        return max(self.begun_s + whole_s - record.at.at_s, 0.0)


class OutputStep(Step):
    """A lamp, load group, PV group or battery line: switched on for a while, and the person says what they saw."""

    def __init__(self, output: OutputSettings) -> None:
        super().__init__(f"output {output.output_id}")
        self.output = output

    def name(self) -> str:
        """Return role and id."""
        return f"{words.say(signal_words.OUTPUTS[self.output.role])} {self.output.output_id}"

    def action(self) -> str:
        """Return that it is on for ten seconds."""
        return words.say(_SWITCH_ON)

    def expected(self) -> str:
        """Return that what it switches works."""
        return words.say(_WORKS)

    def checks(self, record: CycleRecord) -> list[Check]:
        """Return also whether it is the only one."""
        alone = all(test.output_id == self.output.output_id for test in record.output_test)
        return [*super().checks(record), Check(alone, words.say(_ALONE))]

    def begin(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Ask for the test of the output."""
        super().begin(record, origin)
        return [TestOutput(origin(), self.output.output_id, 1.0, OUTPUT_S)]

    def follow(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Count down, then ask the person."""
        del origin
        left_s = self.left_s(record, OUTPUT_S)
        if left_s > 0.0:
            self.measured = words.say(_RUNS).format(time=duration(left_s))
        else:
            self.verdict, self.measured = Verdict.ASK, words.say(_ASKED)
        return []

    def end(self, origin: MakeOrigin) -> list[Request]:
        """Take the value back if it is still there."""
        running = self.verdict is Verdict.RUNNING
        super().end(origin)
        return [TestOutput(origin(), self.output.output_id, 0.0, 0.0)] if running else []


class ClimateStep(Step):
    """A fan or heater: forced for a while; a fan with a speed signal is judged by it."""

    def __init__(self, output: OutputSettings, speed: SignalSettings | None) -> None:
        super().__init__(f"climate {output.output_id}")
        self.output = output
        self.speed = speed if output.role is OutputRole.FAN else None
        self.seen_pct = 0.0

    def name(self) -> str:
        """Return role and id."""
        return f"{words.say(signal_words.OUTPUTS[self.output.role])} {self.output.output_id}"

    def action(self) -> str:
        """Return that it is on for half a minute."""
        return words.say(_FORCE_ON)

    def expected(self) -> str:
        """Return what should be seen."""
        return words.say(_WORKS if self.speed is None else _SPEED)

    def begin(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Force it."""
        super().begin(record, origin)
        self.seen_pct = 0.0
        return [ForceOutput(origin(), self.output.output_id, 1.0, CLIMATE_S)]

    def follow(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Watch its speed, or count down and ask the person."""
        left_s = self.left_s(record, CLIMATE_S)
        if self.speed is None:
            if left_s > 0.0:
                self.measured = words.say(_RUNS).format(time=duration(left_s))
            else:
                self.verdict, self.measured = Verdict.ASK, words.say(_ASKED)
            return []
        now = [s.value for s in record.snapshot.signals if s.signal_id == self.speed.signal_id]
        self.seen_pct = max([self.seen_pct, *now])
        share = next((c.value for c in record.outputs if c.output_id == self.output.output_id), 0.0)
        speed = PERCENT.show(now[0] if now else None).phrase
        self.measured = words.say(_SPEED_NOW).format(speed=speed, time=duration(left_s))
        forced = any(entry.output_id == self.output.output_id for zone in record.climate for entry in zone.forced)
        ran = forced and record.at.at_s - self.begun_s >= _LOOK_AFTER_S
        if ran and now and share > 0.0 and now[0] >= 100.0 * share * _TURNS:
            self.verdict, self.measured = Verdict.PASSED, speed
        elif left_s <= 0.0:
            self.verdict, self.measured = Verdict.FAILED, PERCENT.show(self.seen_pct).phrase
        return [] if self.verdict is Verdict.RUNNING else [self._back(origin)]

    def end(self, origin: MakeOrigin) -> list[Request]:
        """Hand it back to the controller."""
        running = self.verdict is Verdict.RUNNING
        super().end(origin)
        return [self._back(origin)] if running else []

    def _back(self, origin: MakeOrigin) -> ForceOutput:
        return ForceOutput(origin(), self.output.output_id, 0.0, 0.0)


class InputStep(Step):
    """A button, contact or detector: both of its changes are seen."""

    survives_alarm = True

    def __init__(self, signal: SignalSettings) -> None:
        super().__init__(f"input {signal.signal_id}")
        self.signal = signal
        self.edges = 0
        self.last: float | None = None

    def name(self) -> str:
        """Return role and id."""
        return f"{words.say(signal_words.SIGNALS[self.signal.role])} {self.signal.signal_id}"

    def action(self) -> str:
        """Return what the person does."""
        pressed = self.signal.role.value.startswith("button")
        return words.say(_STOP_IT if self._stops() else _PRESS if pressed else _CHANGE)

    def expected(self) -> str:
        """Return what should be seen."""
        return words.say(_STOPS if self._stops() else _BOTH)

    def checks(self, record: CycleRecord) -> list[Check]:
        """Return whether the input is heard at all."""
        return [in_maintenance(record), Check(self._now(record) is not None, words.say(_SIGNAL))]

    def begin(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Begin to look."""
        super().begin(record, origin)
        self.edges, self.last = 0, self._now(record)
        return []

    def follow(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Count the changes."""
        del origin
        now = self._now(record)
        if now is not None and self.last is not None and now != self.last:
            self.edges += 1
            if self._stops() and now != 1.0 and not self._stopped(record):
                self.verdict, self.measured = Verdict.FAILED, words.say(_NOT_STOPPED)
                return []
        self.last = self.last if now is None else now
        text = "" if now is None else signal_words.value(self.signal.role, now)
        self.measured = words.say(_SEEN).format(now=text, count=self.edges)
        if self.edges >= 2:
            self.verdict = Verdict.PASSED
        elif self.left_s(record, INPUT_S) <= 0.0:
            self.verdict, self.measured = Verdict.FAILED, words.say(_TOO_LATE).format(time=duration(INPUT_S))
        return []

    def _stops(self) -> bool:
        return self.signal.role is SignalRole.EMERGENCY_STOP

    def _now(self, record: CycleRecord) -> float | None:
        return next((s.value for s in record.snapshot.signals if s.signal_id == self.signal.signal_id), None)

    def _stopped(self, record: CycleRecord) -> bool:
        return record.safe_stop is not None and record.safe_stop.code == "emergency_stop"
