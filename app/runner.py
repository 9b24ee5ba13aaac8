"""The deadline loop: reads the plant, takes the step, hands out commands, publishes the record; ten times a second.

Deadlines are absolute on the monotonic clock, so lateness never adds up. A cycle that is overrun is left out,
never run twice in a row. A fault in the step ends the loop: the caller makes the plant safe and exits.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from app.metrics import Timings
from control.command import InverterCommand
from control.cycle import step
from control.memory import Memory
from control.readings import Finding, Instant, Readings
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


class PlantPort(Protocol):
    """What the runner needs of the hardware."""

    def read(self) -> Readings:
        """Return the newest readings at once."""
        ...

    def apply(self, commands: Sequence[InverterCommand]) -> None:
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
    ) -> None:
        self.memory = memory
        self.timings = Timings()
        self.sinks: dict[str, Sink] = {}
        self.taps: list[Tap] = []
        self.dropped: list[str] = []
        """Sinks that failed and get no more records."""
        self.last_record: CycleRecord | None = None
        self._plant = plant
        self._clock = clock
        self._findings = findings
        self._alive = alive
        self._requests: deque[Request] = deque()
        self._stopping = asyncio.Event()

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
        while not self._stopping.is_set():
            deadline_s = number * cycle_s + LEAD_S
            await self._sleep_until(deadline_s)
            self.cycle(deadline_s)
            number = max(number + 1, int((self._clock().at_s - LEAD_S) // cycle_s) + 1)

    async def _sleep_until(self, deadline_s: float) -> None:
        while (left_s := deadline_s - self._clock().at_s) > 0:  # noqa: ASYNC110 - a deadline, not an event
            await asyncio.sleep(left_s - COARSE_S / 2 if left_s > COARSE_S else left_s)

    def cycle(self, deadline_s: float) -> None:
        """Run one cycle now. Errors as in `run`."""
        now = self._clock()
        readings = self._plant.read()
        findings = self._findings()
        if findings:
            readings = msgspec.structs.replace(readings, findings=(*readings.findings, *findings))
        taken = min(len(self._requests), MAX_REQUESTS)
        requests = tuple(self._requests.popleft() for _ in range(taken))
        before = self.memory
        start = time.perf_counter()
        try:
            self.memory, record = step(before, readings, requests, now)
        except Exception as error:
            raise StepError(before, readings, requests, now) from error
        step_s = time.perf_counter() - start
        self._plant.apply(record.commands)
        self.last_record = record
        for tap in self.taps:
            tap.tap(before, readings, requests, record)
        self._publish(record)
        self._alive()
        self.timings.add(
            period_s=record.dt_s,
            lateness_s=max(now.at_s - deadline_s, 0.0),
            work_s=self._clock().at_s - now.at_s,
            step_s=step_s,
        )

    def _publish(self, record: CycleRecord) -> None:
        """Hand the record to every sink; one that raises is dropped, control goes on."""
        for name, sink in list(self.sinks.items()):
            try:
                sink.publish(record)
            except Exception:  # noqa: BLE001 - logged; a screen or a disk must not end control
                del self.sinks[name]
                self.dropped.append(name)
                _LOG.exception("sink dropped", extra={"sink": name})
