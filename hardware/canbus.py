"""A CAN bus shared by all devices on it: a thread keeps the newest frame of each watched id.

python-can's Notifier decodes and delivers every frame, which a Raspberry Pi cannot follow on a full bus. Here a
thread drains the bus about fifty times a second and only overwrites; nobody queues, nothing grows, the event
loop is never blocked. A bus that fails or stays silent is reopened after a growing pause, because some interfaces
do not notice that their other end has gone. Bus-off is known at once from the interface's error frame.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from itertools import repeat
from types import MappingProxyType

import msgspec

from control.readings import Finding
from hardware.backoff import Backoff
from hardware.can_line import EXTENDED, MAX_PAGES, PASS_LIMIT, Harvest, Line, Pager, data_of, head_of, open_line
from hardware.config import CanConnection
from hardware.profile_can_parts import CanKeepAlive

DRAIN_PERIOD_S = 0.02
SILENCE_S = 3.0
"""Without any frame for this long the bus is reopened."""
JUDGE_S = 10.0
"""How often the quality of the bus is judged."""
ERRORS_A_SECOND = 1.0
"""Error frames from which on a bus counts as disturbed."""
LOST_SHARE = 0.001
STANDARD_IDS = 0x7FF
BUS_OFF_WORDS = "bus-off: the interface has left the bus after too many errors (wiring, terminators or bit rate)"
NO_PAGES: Mapping[int, "Frame"] = MappingProxyType({})


Opener = Callable[[CanConnection, int, Iterable[int], Mapping[int, Pager]], Line]


def wire_id(number: int, *, extended: bool = False) -> int:
    """Return the id frames are kept under: with a mark when it is of 29 bits."""
    return number | EXTENDED if extended or number > STANDARD_IDS else number


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
    bus_offs: int = 0
    dropped: int = 0
    """Frames the kernel or the interface had no room for."""
    overruns: int = 0
    """Passes that hit the limit: frames may have been dropped by the interface."""
    send_failures: int = 0
    openings: int = 0


class _Sending:
    """A frame sent regularly."""

    def __init__(self, keep_alive: CanKeepAlive, number: int) -> None:
        self.keep_alive, self.number = keep_alive, number
        self.due_s = 0.0
        self._count = 0

    def data(self) -> bytes:
        """Return the bytes of the next frame."""
        keep = self.keep_alive
        if keep.counter_byte < 0:
            return keep.data
        data = bytearray(keep.data)
        data[keep.counter_byte] = self._count
        self._count = (self._count + 1) % keep.counter_modulo
        return bytes(data)


class CanBus:
    """One bus."""

    def __init__(
        self, connection: CanConnection, bitrate: int, clock: Callable[[], float], opener: Opener = open_line
    ) -> None:
        """Prepare without opening.

        Args:
            connection: Interface, channel and options for python-can.
            bitrate: Bits per second.
            clock: Monotonic seconds, callable from any thread.
            opener: Opens the line; another one for tests and measurements.
        """
        self._opener = opener
        self.name = f"{connection.interface} {connection.channel}"
        self.place = f"can {connection.channel}"
        """The line as alarms name it."""
        self.counters = CanCounters()
        self.cause = "not opened yet"
        """In words why the bus is not open or not usable; empty while it is."""
        self.bus_off = False
        """The interface has left the bus: nothing is heard or sent."""
        self._connection = connection
        self._bitrate = bitrate
        self._clock = clock
        self._ids: dict[int, None] = {}
        self._store: dict[bytes, tuple[bytes, float]] = {}
        """First four bytes of a `can_frame` -> the newest one, and when it was taken."""
        self._pages: dict[int, dict[int, Frame]] = {}
        self._pagers: dict[int, list[Pager]] = {}
        self._sendings: dict[tuple[int, CanKeepAlive], _Sending] = {}
        self._judged = (clock(), CanCounters())
        self._disturbed = ""
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def watch(self, ids: Iterable[int], pagers: Mapping[int, Pager] = MappingProxyType({})) -> None:
        """Keep frames of these ids from now on; call before `start`.

        Args:
            ids: As `wire_id` gives them.
            pagers: For those of them that come in several pages: the function that tells them apart.
        """
        self._ids.update(dict.fromkeys(ids))
        for number, pager in pagers.items():
            known = self._pagers.setdefault(number, [])
            if pager not in known:
                known.append(pager)
            self._pages.setdefault(number, {})

    def send_regularly(self, keep_alive: CanKeepAlive, id_offset: int) -> None:
        """Send a frame at its period from now on; call before `start`. The same frame is sent once only."""
        number = wire_id(keep_alive.id + id_offset, extended=keep_alive.extended)
        self._sendings.setdefault((number, keep_alive), _Sending(keep_alive, number))

    def newest(self, number: int) -> Frame | None:
        """Return the newest frame of an id, None when there was none; at once, from any thread."""
        found = self._store.get(head_of(number))
        return None if found is None else Frame(data_of(found[0]), found[1])

    def pages(self, number: int) -> Mapping[int, Frame]:
        """Return the newest frame of each page of an id that has several."""
        return self._pages.get(number, NO_PAGES)

    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the bus itself, for the alarm table."""
        now_s, (judged_s, before) = self._clock(), self._judged
        if now_s - judged_s >= JUDGE_S:
            after = msgspec.structs.replace(self.counters)
            self._judged = now_s, after
            self._disturbed = disturbance(before, after, now_s - judged_s)
        found: list[Finding] = []
        if self.bus_off:
            found.append(Finding("can.bus_off", self.place, f"{self.counters.bus_offs} times since the start"))
        if self._disturbed:
            found.append(Finding("can.disturbed", self.place, self._disturbed))
        return tuple(found)

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
                line = self._opener(self._connection, self._bitrate, self._ids, self._line_pagers())
            except Exception as error:  # noqa: BLE001 - interfaces raise anything; it is the cause, and tried again
                self.cause = f"cannot be opened: {_words(error)}"
            else:
                heard = self.counters.frames
                self._serve(line)
                if self.counters.frames > heard:
                    backoff.reset()
            self._stop.wait(backoff.next_s())

    def _line_pagers(self) -> dict[int, Pager]:
        return {number: known[0] if len(known) == 1 else _joined(known) for number, known in self._pagers.items()}

    def _serve(self, line: Line) -> None:
        """Drain and send until the bus fails, falls silent, or we are told to stop."""
        self.counters.openings += 1
        self.cause = BUS_OFF_WORDS if self.bus_off else ""  # an interface that is off stays so when it is reopened
        heard_at_s = self._clock()
        for sending in self._sendings.values():
            sending.due_s = heard_at_s
        try:
            while not self._stop.is_set():
                if self._drain(line):
                    heard_at_s = self._clock()
                elif self._clock() - heard_at_s > SILENCE_S:
                    self.cause = BUS_OFF_WORDS if self.bus_off else f"no frame for {SILENCE_S:g} s, bus reopened"
                    return
                self._send_due(line)
                time.sleep(DRAIN_PERIOD_S)  # an event would cost several times more
            for sending in self._sendings.values():
                if sending.keep_alive.stop_data:
                    line.send(sending.number, sending.keep_alive.stop_data)
        except Exception as error:  # noqa: BLE001 - interfaces raise anything; it is the cause, and reopened
            self.cause = f"failed: {_words(error)}"
        finally:
            self._close(line)

    def _drain(self, line: Line) -> bool:
        """Take what has arrived; return whether a frame of a device was among it."""
        counters, harvest = self.counters, Harvest()
        line.drain(harvest)
        if not harvest.taken:
            return False
        if harvest.frames or harvest.pages:
            at_s = self._clock()
            newest = harvest.frames
            self._store.update(zip(newest, zip(newest.values(), repeat(at_s)), strict=False))
            for (number, page), data in harvest.pages.items():
                kept = self._pages[number]
                if page in kept or len(kept) < MAX_PAGES:
                    kept[page] = Frame(data, at_s)
        counters.frames += harvest.taken
        counters.ignored += harvest.ignored
        counters.errors += harvest.errors
        counters.dropped += harvest.dropped
        counters.overruns += harvest.taken >= PASS_LIMIT
        heard = harvest.taken > harvest.errors
        if harvest.bus_off and not self.bus_off:
            counters.bus_offs += 1
        if harvest.bus_off and not harvest.restarted:
            self.bus_off, self.cause = True, BUS_OFF_WORDS
        elif self.bus_off and (heard or harvest.restarted):
            self.bus_off, self.cause = False, ""
        return heard

    def _send_due(self, line: Line) -> None:
        now_s = self._clock()
        for sending in self._sendings.values():
            if now_s >= sending.due_s:
                sending.due_s = now_s + sending.keep_alive.period_s
                if not line.send(sending.number, sending.data()):
                    self.counters.send_failures += 1

    def _close(self, line: Line) -> None:
        try:
            line.close()
        except Exception as error:  # noqa: BLE001 - as above; the bus is given up in any case
            self.cause = self.cause or f"closing failed: {_words(error)}"


def _joined(pagers: list[Pager]) -> Pager:
    """Return a function that tells apart whatever one of several does."""
    return lambda number: hash(tuple(pager(number) for pager in pagers))


def disturbance(before: CanCounters, after: CanCounters, seconds: float) -> str:
    """Return in words what was wrong in the last seconds; empty when nothing was."""
    errors, dropped = after.errors - before.errors, after.dropped - before.dropped
    frames, failures = after.frames - before.frames, after.send_failures - before.send_failures
    found: list[str] = []
    if errors > ERRORS_A_SECOND * seconds:
        found.append(f"{errors} error frames")
    if dropped > LOST_SHARE * max(frames, 1):
        found.append(f"{dropped} frames lost of {frames + dropped}")
    if failures > 1:
        found.append(f"{failures} frames could not be sent")
    return ", ".join(found) + f" in {seconds:.0f} s" if found else ""


def _words(error: Exception) -> str:
    """Return the first line of an error, which some interfaces fill with a whole traceback."""
    text = str(error)
    return text.splitlines()[0] if text else type(error).__name__
