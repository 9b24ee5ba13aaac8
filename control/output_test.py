"""One wired output at a time is tried by hand: in maintenance only, for a short time, and it ends by itself.

The value overlays what the rules ask for at that output; everything else goes on. Fans and heaters are forced instead
(`ForceOutput`: their interlocks hold), and the grid contactor is tried by a test of the backup.
"""

from collections.abc import Iterable

import msgspec

from control import alarm_engine, interlock
from control.command import OutputCommand, OutputTest
from control.memory import Memory
from control.readings import Instant, OutputRole
from control.reasons import Reason
from control.record import Alarm, AlarmPhase, Event, EventKind, Severity, State
from control.requests import TestOutput

MAX_S = 60.0
TESTABLE = (
    OutputRole.INDICATOR,
    OutputRole.LOAD_GROUP,
    OutputRole.PV_GROUP,
    OutputRole.BATTERY_WAKE,
    OutputRole.CELL_BALANCE,
)
VALID_S = 1.0


def take(memory: Memory, request: TestOutput, now: Instant) -> tuple[Memory, bool, str]:
    """Begin or end the test of an output; returns memory, whether it was accepted, and in words why not."""
    running = memory.output_test
    if request.for_s == 0.0:
        kept = tuple(test for test in running if test.output_id != request.output_id)
        return msgspec.structs.replace(memory, output_test=kept), True, f"test of {request.output_id} ends"
    refusal = _refusal(memory, request)
    if refusal:
        return memory, False, refusal
    by = request.origin.actor or request.origin.source.value
    test = OutputTest(request.output_id, request.value, now.at_s + request.for_s, by)
    text = f"{request.output_id} at {request.value:g} for {request.for_s:g} s"
    return msgspec.structs.replace(memory, output_test=(test,)), True, text


def _refusal(memory: Memory, request: TestOutput) -> str:
    state = memory.lifecycle.state
    testable = [output for output in memory.settings.outputs if output.role in TESTABLE]
    output = next((output for output in testable if output.output_id == request.output_id), None)
    refusal = ""
    if output is None:
        names = ", ".join(output.output_id for output in testable) or "none"
        refusal = f"output {request.output_id!r} cannot be tested so, allowed: {names}"
    elif not 0.0 <= request.value <= 1.0:
        refusal = f"value {request.value:g} is outside 0 to 1"
    elif 0.0 < request.value < 1.0 and not output.proportional:
        refusal = f"output {request.output_id} is switched: its value is 0 or 1, not {request.value:g}"
    elif not 0.0 < request.for_s <= MAX_S:
        refusal = f"for_s {request.for_s:g} is outside 0 to {MAX_S:g} s"
    elif state is not State.MAINTENANCE:
        refusal = f"outputs are tested in state maintenance only; the state is {state.value}"
    elif any(test.output_id != request.output_id for test in memory.output_test):
        refusal = f"output {memory.output_test[0].output_id} is being tested; one at a time"
    else:
        held = interlock.barred(memory.alarms).get(output.role)
        obstacle = held or _obstacle(alarm_engine.shown(memory.alarms, memory.shelves))
        refusal = f"no test while there is an alarm: {obstacle}" if obstacle else ""
    return refusal


def follow(
    tests: tuple[OutputTest, ...], state: State, alarms: Iterable[Alarm], *, stopped: bool, now: Instant
) -> tuple[tuple[OutputTest, ...], tuple[Event, ...]]:
    """Return the test that goes on, and an event when it ends by itself."""
    if not tests:
        return (), ()
    (test,) = tests
    why = ""
    if state is not State.MAINTENANCE:
        why = f"the state is {state.value}"
    elif stopped:
        why = "emergency stop"
    elif obstacle := _obstacle(alarms):
        why = f"alarm {obstacle}"
    elif now.at_s >= test.until_s:
        why = "its time is over"
    if not why:
        return tests, ()
    return (), (Event(EventKind.SET_UP, test.output_id, "test of the output ended", why),)


def overlaid(
    commands: tuple[OutputCommand, ...], tests: tuple[OutputTest, ...], now: Instant
) -> tuple[OutputCommand, ...]:
    """Return the commands with the value under test in the place of what the rules ask for."""
    if not tests:
        return commands
    (test,) = tests
    reason = Reason("output_test", test.output_id)
    command = OutputCommand(test.output_id, test.value, "output_test", reason, min(test.until_s, now.at_s + VALID_S))
    return (*(other for other in commands if other.output_id != test.output_id), command)


def _obstacle(alarms: Iterable[Alarm]) -> str:
    """Return the key of an alarm that forbids a test; empty when there is none.

    Every critical one does, and an error nobody has acknowledged: a known fault does not keep the technician from
    trying the other outputs.
    """
    return next((alarm.key for alarm in alarms if alarm.active and _forbids(alarm)), "")


def _forbids(alarm: Alarm) -> bool:
    new = alarm.phase is AlarmPhase.UNACKNOWLEDGED
    return alarm.severity is Severity.CRITICAL or (alarm.severity is Severity.ERROR and new)
