"""A CAN bus shared by all devices on it: a thread keeps the newest frame of each watched id.

python-can's Notifier decodes and delivers every frame, which a Raspberry Pi cannot follow on a full bus. Here a
thread drains the bus about fifty times a second and only overwrites; nobody queues, nothing grows, the event
loop is never blocked. Any python-can interface will do. A bus that fails or stays silent is reopened after a
growing pause, because some interfaces do not notice that their other end has gone.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterable
from typing import Any

import can
import msgspec

from hardware.backoff import Backoff
from hardware.config import CanConnection
from hardware.profile import CanKeepAlive

DRAIN_PERIOD_S = 0.02
SILENCE_S = 3.0
"""Without any frame for this long the bus is reopened."""
PASS_LIMIT = 4000
"""Frames taken in one pass at most, so that a babbling bus cannot hold the thread."""
STANDARD_IDS = 0x7FF
KERNEL_FILTERS = 512


class Frame(msgspec.Struct, frozen=True, gc=False):
    """The newest frame of one id."""

    data: bytes
    at_s: float
    """Monotonic time at which it was taken from the bus (up to one drain period after its arrival)."""


class CanCounters(msgspec.Struct):
    """What happened on the bus since the start."""

    frames: int = 0
    ignored: int = 0
    """Frames of ids nobody watches."""
    errors: int = 0
    """Error frames."""
    overruns: int = 0
    """Passes that hit the limit: frames may have been dropped by the interface."""
    send_failures: int = 0
    openings: int = 0


class CanBus:
    """One bus."""

    def __init__(self, connection: CanConnection, bitrate: int, clock: Callable[[], float]) -> None:
        """Prepare without opening.

        Args:
            connection: Interface, channel and options for python-can.
            bitrate: Bits per second.
            clock: Monotonic seconds, callable from any thread.
        """
        self.name = f"{connection.interface} {connection.channel}"
        self.counters = CanCounters()
        self.cause = "not opened yet"
        """In words why the bus is not open; empty while it is."""
        self._connection = connection
        self._bitrate = bitrate
        self._clock = clock
        self._frames: dict[int, Frame | None] = {}
        self._keep_alives: list[tuple[CanKeepAlive, int]] = []
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def watch(self, ids: Iterable[int]) -> None:
        """Keep frames of these ids from now on; call before `start`."""
        self._frames.update(dict.fromkeys(ids))

    def send_regularly(self, keep_alive: CanKeepAlive, id_offset: int) -> None:
        """Send a frame at its period from now on; call before `start`."""
        self._keep_alives.append((keep_alive, id_offset))

    def newest(self, frame_id: int) -> Frame | None:
        """Return the newest frame of an id, None when there was none; at once, from any thread."""
        return self._frames.get(frame_id)

    def start(self) -> None:
        """Start the thread; a second call does nothing."""
        if self._thread is None:
            self._stop.clear()
            self._thread = threading.Thread(target=self._run, name=f"can {self.name}", daemon=True)
            self._thread.start()

    async def stop(self, timeout_s: float) -> None:
        """Stop the thread and close the bus, without blocking the loop."""
        self._stop.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            await asyncio.to_thread(thread.join, timeout_s)

    def _run(self) -> None:
        logging.getLogger("can").setLevel(logging.CRITICAL)  # health is reported by us, on change
        backoff = Backoff(floor_s=0.1, cap_s=2.0)
        while not self._stop.is_set():
            try:
                bus = self._open()
            except Exception as error:  # noqa: BLE001 - interfaces raise anything; it is the cause, and tried again
                self.cause = f"cannot be opened: {_words(error)}"
            else:
                heard = self.counters.frames
                self._serve(bus)
                if self.counters.frames > heard:
                    backoff.reset()
            self._stop.wait(backoff.next_s())

    def _open(self) -> can.BusABC:
        connection = self._connection
        options: dict[str, Any] = dict(connection.options)
        if connection.interface == "socketcan" and len(self._frames) <= KERNEL_FILTERS:
            options["can_filters"] = [
                {"can_id": number, "can_mask": 0x1FFFFFFF, "extended": number > STANDARD_IDS} for number in self._frames
            ]
        return can.Bus(
            interface=connection.interface,
            channel=connection.channel,
            bitrate=self._bitrate,
            ignore_config=True,
            **options,
        )

    def _serve(self, bus: can.BusABC) -> None:
        """Drain and send until the bus fails, falls silent, or we are told to stop."""
        self.counters.openings += 1
        self.cause = ""
        heard_at_s = self._clock()
        due_s = dict.fromkeys(range(len(self._keep_alives)), heard_at_s)
        try:
            while not self._stop.is_set():
                if self._drain(bus):
                    heard_at_s = self._clock()
                elif self._clock() - heard_at_s > SILENCE_S:
                    self.cause = f"no frame for {SILENCE_S:g} s, bus reopened"
                    return
                self._send_due(bus, due_s)
                self._stop.wait(DRAIN_PERIOD_S)
        except Exception as error:  # noqa: BLE001 - interfaces raise anything; it is the cause, and reopened
            self.cause = f"failed: {_words(error)}"
        finally:
            self._close(bus)

    def _drain(self, bus: can.BusABC) -> bool:
        """Take what has arrived; return whether anything had."""
        counters, frames = self.counters, self._frames
        newest: dict[int, bytes] = {}
        taken = 0
        while taken < PASS_LIMIT:
            message = bus.recv(timeout=0)
            if message is None:
                break
            taken += 1
            if message.is_error_frame:
                counters.errors += 1
            elif message.arbitration_id in frames and not message.is_remote_frame:
                newest[message.arbitration_id] = bytes(message.data)
            else:
                counters.ignored += 1
        else:
            counters.overruns += 1
        if newest:
            at_s = self._clock()
            for number, data in newest.items():
                frames[number] = Frame(data, at_s)
        counters.frames += taken
        return taken > 0

    def _send_due(self, bus: can.BusABC, due_s: dict[int, float]) -> None:
        now_s = self._clock()
        for index, (keep_alive, offset) in enumerate(self._keep_alives):
            if now_s < due_s[index]:
                continue
            due_s[index] = now_s + keep_alive.period_s
            number = keep_alive.id + offset
            message = can.Message(arbitration_id=number, data=keep_alive.data, is_extended_id=number > STANDARD_IDS)
            try:
                bus.send(message)
            except can.CanError:
                self.counters.send_failures += 1

    def _close(self, bus: can.BusABC) -> None:
        try:
            bus.shutdown()
        except Exception as error:  # noqa: BLE001 - as above; the bus is given up in any case
            self.cause = self.cause or f"closing failed: {_words(error)}"


def _words(error: Exception) -> str:
    """Return the first line of an error, which some interfaces fill with a whole traceback."""
    text = str(error)
    return text.splitlines()[0] if text else type(error).__name__
