"""One board at run time: looks at its inputs, sets its outputs and reads them back, and comes back after a fault.

An output takes its safe value when the board is opened, when its command has expired, and when the program stops.
"""

import asyncio
import logging
import math
from collections.abc import Callable, Mapping, Sequence

import msgspec

from control.readings import DeviceKind, DeviceStatus, Link, Refusal, SignalReading
from hardware.backoff import Backoff
from hardware.io.debounce import Bounce, settled
from hardware.io.drive import Pulse, shaped, tolerance
from hardware.io.port import AsyncPort
from hardware.io.wire import PortError, Wire, level_of, value_of

log = logging.getLogger(__name__)

REFRESH_S = 1.0
"""An unchanged output is written again this often: a module that was restarted takes its value up again."""


class Order(msgspec.Struct, frozen=True):
    """What an output is to be, and until when that holds."""

    value: float
    valid_until_s: float


class Board:
    """Runs one board; a failure stays inside."""

    def __init__(
        self, board_id: str, wires: Sequence[Wire], port: AsyncPort, poll_s: float, clock: Callable[[], float]
    ) -> None:
        """Prepare; nothing is touched yet.

        Args:
            board_id: Name in the site.
            wires: Its lines.
            port: The way to it.
            poll_s: Inputs are looked at this often.
            clock: Monotonic seconds.
        """
        self.board_id = board_id
        self.on_change: list[Callable[[str, float], None]] = []
        """Called with signal and value when an input has changed, right after it was seen."""
        self.samples: dict[str, SignalReading] = {}
        """Newest value of every input."""
        self._wires = tuple(wires)
        self._outputs = tuple(wire for wire in wires if wire.output)
        self._port = port
        self._poll_s = poll_s
        self._clock = clock
        self._orders: dict[str, Order] = {}
        self._written: dict[str, tuple[float, float]] = {}
        """Output -> level and when it was written."""
        self._bounces: dict[str, Bounce] = {}
        self._pulses: dict[str, Pulse] = {}
        self._refusals: dict[str, Refusal] = {}
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._first = asyncio.Event()
        self._opened = False
        self._link = Link.CONNECTING
        self._detail = "not heard yet"
        self._polls = 0
        self._failures = 0

    async def start(self, timeout_s: float) -> None:
        """Begin; returns after the first look at the inputs, or after the time-out without it."""
        self._task = asyncio.create_task(self._run(), name=f"board {self.board_id}")
        first = asyncio.create_task(self._first.wait())
        await asyncio.wait({first}, timeout=timeout_s)
        first.cancel()

    async def stop(self) -> None:
        """Set every output to its safe value and give the lines back."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._opened:
            await self._make_safe()
        await self._port.close()

    def order(self, wire_id: str, order: Order) -> None:
        """Take over what an output is to be; a change is carried out at once."""
        before = self._orders.get(wire_id)
        self._orders[wire_id] = order
        if before is None or before.value != order.value:
            self._wake.set()

    def status(self) -> DeviceStatus:
        """Return how well the board answers."""
        return DeviceStatus(
            self.board_id,
            DeviceKind.IO,
            self._link,
            self._detail,
            polls=self._polls,
            failures=self._failures,
        )

    def take_refusals(self) -> tuple[Refusal, ...]:
        """Return what was not carried out since the last call."""
        taken = tuple(self._refusals.values())
        self._refusals.clear()
        return taken

    async def _make_safe(self) -> None:
        """Set every output to its safe value, each for itself: one that fails must not keep the others."""
        for wire in self._outputs:
            try:
                await self._port.write(wire, level_of(wire, wire.safe_value))
            except PortError as error:
                log.warning("output not set to its safe value", extra={"output": wire.id, "error": str(error)})

    async def _run(self) -> None:
        backoff = Backoff(0.25, 5.0)
        while True:
            try:
                await self._port.open(self._wires)
                self._opened = True
                self._written = {wire.id: (level_of(wire, wire.safe_value), self._clock()) for wire in self._outputs}
                while True:
                    await self._cycle()
                    self._heard()
                    backoff.reset()
                    await self._pause()
            except Exception as error:
                if isinstance(error, PortError):
                    self._lost(str(error))
                else:
                    log.exception("board failed", extra={"board": self.board_id})
                    self._lost(f"{type(error).__name__}: {error}")
                if self._opened:
                    await self._make_safe()
                    self._opened = False
                await self._port.close()
                await asyncio.sleep(backoff.next_s())

    async def _pause(self) -> None:
        """Wait for the next look, counted on the clock, or for an order that changes something."""
        now_s = self._clock()
        left_s = (math.floor(now_s / self._poll_s) + 1) * self._poll_s - now_s
        alarm = asyncio.get_running_loop().call_later(left_s, self._wake.set)
        try:
            await self._wake.wait()
        finally:
            alarm.cancel()
        self._wake.clear()

    async def _cycle(self) -> None:
        self._polls += 1
        await self._write_due()
        levels = await self._port.read()
        self._take(levels, self._clock())

    async def _write_due(self) -> None:
        now_s = self._clock()
        for wire in self._outputs:
            order = self._orders.get(wire.id)
            holds = order is not None and now_s <= order.valid_until_s
            wanted = order.value if order is not None and holds else wire.safe_value
            value, self._pulses[wire.id] = shaped(wire, wanted, self._pulses.get(wire.id), now_s)
            level = level_of(wire, value)
            before, at_s = self._written.get(wire.id, (math.nan, -math.inf))
            if abs(level - before) <= tolerance(wire) and now_s - at_s < REFRESH_S:
                continue
            await self._port.write(wire, level)
            self._written[wire.id] = level, now_s

    def _take(self, levels: Mapping[str, float], now_s: float) -> None:
        for wire in self._wires:
            level = levels.get(wire.id)
            if level is None:
                continue
            if wire.output:
                self._judge(wire, level, now_s)
                continue
            value = value_of(wire, level)
            if wire.debounce_s and math.isfinite(value):
                bounce = settled(self._bounces.get(wire.id), value, now_s, wire.debounce_s)
                self._bounces[wire.id], value = bounce, bounce.value
            before = self.samples.get(wire.id)
            self.samples[wire.id] = SignalReading(wire.id, now_s, value)
            if before is None or before.value != value:
                for callback in self.on_change:
                    callback(wire.id, value)
        self._first.set()

    def _judge(self, wire: Wire, level: float, now_s: float) -> None:
        """Compare what an output reads back with what was written."""
        written, at_s = self._written.get(wire.id, (level, now_s))
        if abs(level - written) > tolerance(wire) and now_s - at_s >= 2 * self._poll_s:
            text = f"{self.board_id} {wire.line}: {wire.id} reads back {level:g}, written was {written:g}"
            self._refusals[wire.id] = Refusal(self.board_id, now_s, "output_mismatch", text)
            del self._written[wire.id]  # written again in the next look

    def _heard(self) -> None:
        if self._link is not Link.ONLINE:
            log.info("board answers", extra={"board": self.board_id})
        self._link, self._detail = Link.ONLINE, ""

    def _lost(self, cause: str) -> None:
        self._failures += 1
        self._first.set()
        if self._link is not Link.SILENT or self._detail != cause:
            log.warning("board lost", extra={"board": self.board_id, "cause": cause})
        self._link, self._detail = Link.SILENT, cause
        self._bounces.clear()
