"""One run of the commissioning test without any line: records in, requests out.

The same session steers the running unit over its link and the simulated one in virtual time.
"""

from collections.abc import Iterator

import msgspec

from app.commission_plan import WIRING_ALARMS, CommissionError, Programme, Test, fitted, stopped_by_wiring
from app.commission_traces import Collector
from app.link_client import NOBODY
from control.commissioning.model import Course, Segment
from control.readings import NEVER_S, DeviceState
from control.reasons import words
from control.record import CycleRecord, State
from control.requests import AcknowledgeAlarms, Answer, Origin, Request, ResetAlarms, SetMode, SetPower

VALID_S = 3.0
"""Life of each set-point."""
RENEW_S = 1.0
ENTER_S = 5.0
"""Time within which the unit must be in mode Manual."""
CLEAR_S = 60.0
"""Time within which a unit stopped by its contradicting meters must run again."""
REASON = "commissioning test"
MODE = "local"
GAP_S = 2.0
"""Longest time without a record."""


class Session:
    """The state of one run; `take` is called with every record until `done`."""

    def __init__(self, plan: Programme) -> None:
        self.plan = plan
        self.courses: list[Course] = []
        self.done = False
        self.error = ""
        """Why it ended early; empty when all went well."""
        self.mode_before = ""
        self.note = ""
        """What else the report must say; empty when nothing."""
        self._parameters: dict[str, float] = {}
        self._ours = False
        """The mode was changed by us and by nobody since."""
        self._asked_s = self._seen_s = self._begin_s = self._renew_s = NEVER_S
        self._clearing = False
        self._number = 0
        self._test = self._segment = 0
        self._segments: list[Segment] = []
        self._collector: Collector | None = None

    @property
    def progress(self) -> float:
        """Return the share that is done."""
        done = self._test * self.plan.segments + self._segment
        return min(1.0, done / (len(self.plan.tests) * self.plan.segments))

    @property
    def waiting(self) -> bool:
        """Tell whether a unit that its contradicting meters have stopped is waited for."""
        return self._clearing

    @property
    def pulse(self) -> tuple[str, float]:
        """Return the inverter under test and what it is asked for, W; no inverter at the end."""
        if self.done or self._test >= len(self.plan.tests):
            return "", 0.0
        test = self.plan.tests[self._test]
        return test.inverter_id, self.plan.power_w(test, self._segment)

    @property
    def doing(self) -> str:
        """Return in a few words what happens now."""
        if self._clearing:
            return "waits for the unit to run again"
        inverter_id, power_w = self.pulse
        if not inverter_id:
            return "done"
        what = "rests" if power_w == 0.0 else f"{'discharges' if power_w > 0 else 'charges'} {abs(power_w):.0f} W"
        return f"{inverter_id} {what}"

    def take(self, record: CycleRecord) -> tuple[Request, ...]:
        """Take a record and return what to ask of the unit."""
        if self.done:
            return ()
        at_s = record.at.at_s
        gap_s, self._seen_s = at_s - self._seen_s, at_s
        if not self.mode_before:
            return self._begin(record)
        if self._clearing:
            return self._clear(record)
        if self._begin_s == NEVER_S:
            return self._enter(record)
        trouble = self._trouble(record)
        if not trouble and gap_s > GAP_S:
            trouble = f"no record came for {gap_s:.1f} s"
        if trouble:
            self._end(trouble)
            return ()
        if self._collector is not None:
            self._collector.take(record)
        return self._pulse(at_s)

    def answered(self, answer: Answer) -> None:
        """Take the answer to a request of ours."""
        if not answer.accepted and answer.request_id.startswith("commission-ask-") and not self.done:
            self._end(f"the unit refused: {answer.text}")

    def _begin(self, record: CycleRecord) -> tuple[Request, ...]:
        if record.mode_id == MODE and record.manual.expires_in_s > 0.0:
            self._end("somebody holds a manual set-point; let it go first")
            return ()
        self._clearing = stopped_by_wiring(record)
        if not self._clearing and not self._fits(record):
            return ()
        self.mode_before, self._parameters = record.mode_id, dict(record.mode_parameters)
        self._ours = True
        self._asked_s = record.at.at_s
        return (SetMode(self._origin(), MODE, {}, REASON), self._power(self.plan.tests[0], 0.0))

    def _fits(self, record: CycleRecord) -> bool:
        try:
            self.plan = fitted(self.plan, record)
        except CommissionError as error:
            self._end(str(error))
        return not self.done

    def _clear(self, record: CycleRecord) -> tuple[Request, ...]:
        """Reset the alarm of contradicting meters once it is quiet, and wait until the unit runs at 0 W."""
        at_s, test = record.at.at_s, self.plan.tests[0]
        wiring_alarm = ", ".join(sorted(WIRING_ALARMS & {alarm.row_id for alarm in record.alarms}))
        running = any(
            inverter.device_id == test.inverter_id and inverter.state is DeviceState.RUNNING
            for inverter in record.snapshot.inverters
        )
        if record.state is State.RUN and running:
            self.note = f"the unit was stopped by alarm {wiring_alarm}; it was reset for the test and will come again"
            self._clearing, self._asked_s = False, at_s
            return self._renewed(at_s, test) if self._fits(record) else ()
        if at_s - self._asked_s > CLEAR_S:
            self._end(f"the unit did not run again after {wiring_alarm}" + _why(record))
            return ()
        if at_s < self._renew_s - 1e-6:
            return ()
        quiet = tuple(alarm.key for alarm in record.alarms if alarm.row_id in WIRING_ALARMS and not alarm.active)
        tries: tuple[Request, ...] = ()
        if quiet:
            tries = (AcknowledgeAlarms(self._origin("try"), quiet), ResetAlarms(self._origin("try"), quiet))
        return (*self._renewed(at_s, test), *tries)

    def _enter(self, record: CycleRecord) -> tuple[Request, ...]:
        at_s = record.at.at_s
        if record.mode_id == MODE and record.safe_stop is None and record.manual.expires_in_s > 0.0:
            self._begin_s = at_s
            self._collector = Collector(self.plan, self.plan.tests[0])
            return self._pulse(at_s)
        if at_s - self._asked_s > ENTER_S:
            self._end("the unit did not change into mode Manual" + _why(record))
        return ()

    def _trouble(self, record: CycleRecord) -> str:
        """Return why the test cannot go on; empty when it can."""
        if record.mode_id != MODE:
            self._ours = False
            return f"somebody changed the mode to {record.mode_id}: {record.mode_set.by}"
        if record.state is not State.RUN:
            return f"the unit went into state {record.state.value}"
        if record.safe_stop is not None:
            return f"the unit stopped: {words(record.safe_stop)}"
        if record.chain.wish.source != MODE:
            return f"{record.chain.wish.source} has taken over the power"
        return ""

    def _pulse(self, at_s: float) -> tuple[Request, ...]:
        plan, test = self.plan, self.plan.tests[self._test]
        end_s = self._begin_s + plan.hold_s
        if at_s < end_s - 1e-6:
            return self._renewed(at_s, test)
        self._segments.append(Segment(self._begin_s, at_s, plan.power_w(test, self._segment)))
        self._begin_s, self._renew_s = at_s, NEVER_S
        self._segment += 1
        if self._segment < plan.segments:
            return self._renewed(at_s, test)
        if self._collector is not None:
            self.courses.append(plan.course(test, self._segments, self._collector.traces()))
        self._segments, self._segment = [], 0
        self._test += 1
        if self._test == len(plan.tests):
            self._end("")
            return ()
        self._collector = Collector(plan, plan.tests[self._test])
        return self._renewed(at_s, plan.tests[self._test])

    def _renewed(self, at_s: float, test: Test) -> tuple[Request, ...]:
        if at_s < self._renew_s - 1e-6:
            return ()
        self._renew_s = at_s + RENEW_S
        return (self._power(test, self.plan.power_w(test, self._segment)),)

    def _power(self, test: Test, power_w: float) -> SetPower:
        return SetPower(self._origin(), power_w, valid_s=VALID_S, device_id=test.inverter_id)

    def _origin(self, kind: str = "ask") -> Origin:
        self._number += 1
        return msgspec.structs.replace(NOBODY, request_id=f"commission-{kind}-{self._number}")

    def give_up(self, why: str) -> None:
        """End early, from outside; `restoring` tells what puts the mode back."""
        if not self.done:
            self._end(why)

    def _end(self, error: str) -> None:
        self.done, self.error = True, error

    def restoring(self) -> Iterator[Request]:
        """Return what puts the unit back to where it was; nothing when its mode was not changed by us."""
        if not self._ours:
            return
        self.done = True
        if self.mode_before == MODE:  # our own set-point must not be left to run out there
            yield SetMode(self._origin(), "passive", {}, REASON)
        yield SetMode(self._origin(), self.mode_before, self._parameters, f"{REASON} is over")

    def restored(self, record: CycleRecord) -> bool:
        """Tell whether the unit is back where it was."""
        ours = record.mode_set.by.find(REASON) >= 0
        return record.mode_id == self.mode_before and (ours or not self._ours) and record.manual.expires_in_s == 0.0


def _why(record: CycleRecord) -> str:
    return "" if record.safe_stop is None else f": {words(record.safe_stop)}"
