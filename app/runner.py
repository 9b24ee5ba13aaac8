"""The deadline loop: reads the plant, takes the step, hands out commands, publishes the record; ten times a second.

Deadlines are absolute on the monotonic clock, so lateness never adds up. A cycle that is overrun is left out,
never run twice in a row. A fault in the step ends the loop: the caller makes the plant safe and exits.

Fast path (GRD-07): while `control.fast` names a device, each of its samples runs the same step at once, between the
regular cycles. Nothing is queued: a sample that comes while a step is due already is seen by that step. Regular cycles
keep their deadlines; requests are taken and the watchdog is fed by them alone, so a fast path can never hide that they
have stopped.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from app.metrics import Timings
from control import fast
from control.command import InverterCommand, OutputCommand
from control.cycle import step
from control.memory import Memory
from control.readings import Finding, FrequencySample, Instant, Readings, Refusal
from control.record import CycleRecord
from control.requests import Request

_LOG = logging.getLogger("ballast.runner")

MAX_REQUESTS = 20
"""Requests taken in one cycle; more wait for the next, so that a flood never delays control."""
MAX_WAITING = 200
LEAD_S = 0.03
"""The cycle runs this long after the poll deadlines, when the answers of healthy devices are in."""
COARSE_S = 0.02
"""Qt's coarse timers are off by 5 %; below 20 ms they are precise, so the last stretch is slept separately."""


FAST_EVERY_S = 0.005
"""Fast steps start at most this often, whatever the meter does."""
FAST_SHARE = 0.5
"""And take at most this share of the loop's own processor time: regular cycles, devices and the screen go on."""

FAST_NEWS = 0.1
"""Weight of the newest step in the average of that time: one slow step costs the next sample nothing."""


class PlantPort(Protocol):
    """What the runner needs of the hardware."""

    def read(self) -> Readings:
        """Return the newest readings at once."""
        ...

    def apply(self, commands: Sequence[InverterCommand], outputs: Sequence[OutputCommand] = ()) -> None:
        """Take over commands at once; writing happens elsewhere."""
        ...


class Sink(Protocol):
    """Anything that shows, stores or sends records."""

    def publish(self, record: CycleRecord) -> None:
        """Take a record; must return at once."""
        ...


class Tap(Protocol):
    """A recorder of the inputs of every cycle."""

    def tap(self, memory: Memory, readings: Readings, requests: tuple[Request, ...], record: CycleRecord) -> None:
        """Take one cycle with the memory before it; must return at once."""
        ...


class StepError(Exception):
    """The control step raised: the inputs of the cycle are kept for the fault record."""

    def __init__(self, memory: Memory, readings: Readings, requests: tuple[Request, ...], now: Instant) -> None:
        super().__init__(f"control step failed in cycle {memory.cycle}")
        self.memory, self.readings, self.requests, self.now = memory, readings, requests, now


class Runner:
    """Runs `control.cycle.step` on absolute deadlines."""

    def __init__(
        self,
        plant: PlantPort,
        memory: Memory,
        clock: Callable[[], Instant],
        findings: Callable[[], tuple[Finding, ...]] = tuple,
        alive: Callable[[], None] = lambda: None,
        test_frequency: Callable[[], tuple[FrequencySample, ...]] = tuple,
    ) -> None:
        self.memory = memory
        self.timings = Timings()
        self.sinks: dict[str, Sink] = {}
        """Get the record of every regular cycle, and that of a fast step when something happened in it."""
        self.fast_sinks: dict[str, Sink] = {}
        """Get every record; for who must see each movement of a grid service."""
        self.taps: list[Tap] = []
        self.dropped: list[str] = []
        """Sinks that failed and get no more records."""
        self.last_record: CycleRecord | None = None
        self.last_readings = Readings()
        self._plant = plant
        self._clock = clock
        self._findings = findings
        self._alive = alive
        self._test_frequency = test_frequency
        self._requests: deque[Request] = deque()
        self._stopping = asyncio.Event()
        self._open = True
        self._failed: Exception | None = None
        self._held: tuple[Refusal, ...] = ()
        """Refusals the last regular cycle has seen."""
        self._refused: dict[tuple[str, str], Refusal] = {}
        """Those fast steps have seen since; the next regular cycle sees them, too."""
        self._last_at_s: float | None = None
        self._fast_due: asyncio.TimerHandle | None = None
        self._fast_used_s = 0.0
        """Processor time of a fast step, averaged."""
        self._fast_from_s = 0.0
        """The next fast step begins at this time at the earliest."""

    def submit(self, request: Request) -> bool:
        """Queue a request for the next cycle; False when too many wait already."""
        if len(self._requests) >= MAX_WAITING:
            return False
        self._requests.append(request)
        return True

    def stop(self) -> None:
        """End the loop after the current cycle."""
        self._stopping.set()

    async def run(self) -> None:
        """Run cycles until `stop`.

        Raises:
            StepError: The step raised; nothing was commanded in that cycle.
        """
        cycle_s = self.memory.settings.cycle_s
        number = int(self._clock().at_s // cycle_s) + 1
        try:
            while not self._stopping.is_set():
                deadline_s = number * cycle_s + LEAD_S
                await self._sleep_until(deadline_s)
                if self._failed is not None:
                    raise self._failed
                self.cycle(deadline_s)
                number = max(number + 1, int((self._clock().at_s - LEAD_S) // cycle_s) + 1)
        finally:
            self._open = False
            self._forget_fast()

    async def _sleep_until(self, deadline_s: float) -> None:
        while self._failed is None and (left_s := deadline_s - self._clock().at_s) > 0:  # noqa: ASYNC110 - a deadline, not an event
            await asyncio.sleep(left_s - COARSE_S / 2 if left_s > COARSE_S else left_s)

    def cycle(self, deadline_s: float) -> None:
        """Run one regular cycle now. Errors as in `run`."""
        self._forget_fast()
        now = self._clock()
        readings = self._plant.read()
        if self._refused:  # what fast steps have been told since the last regular cycle belongs to this one
            fresh = {(one.device_id, one.code): one for one in readings.refusals}
            readings = msgspec.structs.replace(readings, refusals=tuple({**self._refused, **fresh}.values()))
        taken = min(len(self._requests), MAX_REQUESTS)
        requests = tuple(self._requests.popleft() for _ in range(taken))
        record, step_s = self._step(readings, requests, now)
        self._refused = {}
        self._held = readings.refusals
        self._publish(self.sinks, record)
        self._alive()
        period_s = 0.0 if self._last_at_s is None else now.at_s - self._last_at_s
        self._last_at_s = now.at_s
        self.timings.add(
            period_s=period_s,
            lateness_s=max(now.at_s - deadline_s, 0.0),
            work_s=self._clock().at_s - now.at_s,
            step_s=step_s,
        )

    def sampled(self, device_id: str) -> None:
        """Take note of a fresh sample; where control waits for it, decide at once. Never raises: `run` does."""
        if not self._open or self.memory.cycle == 0 or self._fast_due is not None:
            return
        if device_id != fast.device(self.memory):
            return
        wait_s = self._fast_from_s - self._clock().at_s
        if wait_s > 0.0:
            self._fast_due = asyncio.get_running_loop().call_later(wait_s, self._fast_step)
        else:
            self._fast_step()

    def hurry(self) -> None:
        """Decide at once: an emergency stop does not wait for the next cycle. Never raises: `run` does."""
        if self._open and self.memory.cycle:
            self._fast_step()

    def _fast_step(self) -> None:
        """Run one step between regular cycles."""
        self._forget_fast()
        now, began_s = self._clock(), time.thread_time()
        try:
            readings = self._plant.read()
            for one in readings.refusals:
                self._refused[one.device_id, one.code] = one
            if self._held or self._refused:
                # a refusal of the last regular cycle still holds: an alarm's delay counts cycles of any length
                held = {(one.device_id, one.code): one for one in self._held}
                readings = msgspec.structs.replace(readings, refusals=tuple({**held, **self._refused}.values()))
            record, step_s = self._step(readings, (), now)
        except Exception as error:  # noqa: BLE001 - belongs to `run`, not to the poll of a meter
            self._failed = error
            self._open = False
            return
        if record.events or record.answers:
            self._publish(self.sinks, record)
        self._fast_used_s += (time.thread_time() - began_s - self._fast_used_s) * FAST_NEWS
        self._fast_from_s = now.at_s + max(FAST_EVERY_S, self._fast_used_s / FAST_SHARE)
        self.timings.add_fast(step_s)

    def _forget_fast(self) -> None:
        """Drop a fast step that is due: the step that runs now sees the same sample."""
        if self._fast_due is not None:
            self._fast_due.cancel()
            self._fast_due = None

    def _step(self, readings: Readings, requests: tuple[Request, ...], now: Instant) -> tuple[CycleRecord, float]:
        """Decide, hand the commands out at once, then let the taps and fast sinks see it; returns the step's time."""
        findings, tested = self._findings(), self._test_frequency()
        if findings or tested:
            found = (*readings.findings, *findings)
            readings = msgspec.structs.replace(readings, findings=found, test_frequency=tested)
        before = self.memory
        start = time.perf_counter()
        try:
            self.memory, record = step(before, readings, requests, now)
        except Exception as error:
            raise StepError(before, readings, requests, now) from error
        step_s = time.perf_counter() - start
        self._plant.apply(record.commands, record.outputs)
        self.last_record, self.last_readings = record, readings
        for tap in self.taps:
            tap.tap(before, readings, requests, record)
        self._publish(self.fast_sinks, record)
        return record, step_s

    def _publish(self, sinks: dict[str, Sink], record: CycleRecord) -> None:
        """Hand the record to every sink; one that raises is dropped, control goes on."""
        for name, sink in list(sinks.items()):
            try:
                sink.publish(record)
            except Exception:  # noqa: BLE001 - logged; a screen or a disk must not end control
                del sinks[name]
                self.dropped.append(name)
                _LOG.exception("sink dropped", extra={"sink": name})
