"""CAN frames of a battery through our decode table against cantools, and the whole way from a bus at 4 000 frames/s.

The frames are those a simulated rack sends. Decoding: ours makes all values of the profile (scaled, signed, range
checked) and the alarm bits; the anchor is cantools' `decode_message` of the same frames. Whole way: a full 500 kbit/s
bus with four racks, from the kernel's socket to readings. Both sides read 16-byte `can_frame` structures from a
datagram socket that another process feeds (this kernel has no CAN): ours with the line, bus thread and drivers of the
product, theirs with python-can's own `capture_message`, its Notifier, and cantools' decoding of each frame.
"""

import asyncio
import select
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, cast

import can
import cantools
import msgspec
from can.interfaces.socketcan.socketcan import capture_message
from cantools.database import Database

from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target, median, progress, settled_memory
from benchmarks.virtual_site import VirtualSite, demo_model
from hardware.battery import BatteryDriver
from hardware.can_line import FRAME, KernelLine, Line, Pager
from hardware.can_table import alarm_decoder, frame_decoders
from hardware.canbus import CanBus
from hardware.config import CanConnection
from hardware.profile import load_profile
from hardware.profile_can_parts import Can
from simulator.can_bms import fast_frames, slow_frames

TITLE = "CAN frames of a battery"
TARGET_RATIO = 0.30
RATE_PER_S = 4000
RACKS = 4
RACK_STEP = 0x40
"""Frame ids of one rack after the other: 351h..382h fit into 40h."""
SO_TIMESTAMPNS = 35
WHOLE_WAY_NOTE = (
    "the whole way begins at a datagram socket with the layout of the kernel's CAN socket; what a CAN driver itself "
    "costs is in neither figure"
)
POLL_S = 0.1

Frames = Sequence[tuple[int, bytes]]


class Way(msgspec.Struct, frozen=True):
    """What a receiver used and how much reached it."""

    cpu_us: float
    """For each frame sent."""
    arrived: int
    decoded: int


def run(scale: Scale) -> Outcome:
    """Measure decoding, then the whole way."""
    part = cast("Can", load_profile("can_bms_standard").can)
    database = cast("Database", cantools.database.load_file(part.dbc))
    frames = _frames(scale.pick(4000, 1000), {message.frame_id: message.length for message in database.messages})
    progress("can_decode: decoding")
    table_us, both_us, cantools_us = _decoding(part, database, frames, rounds=scale.pick(15, 2))
    seconds = scale.pick(8, 1)
    progress(f"can_decode: whole way, 2 x {seconds} s")
    racks = _racks(frames)
    ours, notifier = _ours(racks, seconds), _notifier(database, racks, seconds)
    sent = RATE_PER_S * seconds
    return Outcome(
        (
            Figure("decode and alarms, per frame", both_us, "us", Target(TARGET_RATIO, Of.RATIO),
                   Anchor("cantools decode_message", cantools_us)),
            Figure("decode without alarms, per frame", table_us, "us", None,
                   Anchor("cantools decode_message", cantools_us)),
            Figure("whole way at 4000/s, CPU per frame", ours.cpu_us, "us", Target(TARGET_RATIO, Of.RATIO),
                   Anchor("Notifier + cantools", notifier.cpu_us)),
            Figure("whole way, share of one processor", ours.cpu_us * RATE_PER_S / 1e4, "%", Target(5.0)),
            Figure(f"whole way, frames lost of {sent}", float(sent - ours.arrived), "frames", Target(0.0),
                   Anchor("Notifier + cantools", float(sent - notifier.arrived))),
            Figure("whole way, frames decoded", float(ours.decoded), "frames", None,
                   Anchor("Notifier + cantools", float(notifier.decoded))),
        ),
        (_signals_note(part, database, frames), WHOLE_WAY_NOTE),
    )  # fmt: skip


def _signals_note(part: Can, database: Database, frames: Frames) -> str:
    """Say how much work a frame is: the fewer signals, the more both pay for the frame itself."""
    mine = Counter(signal.frame for signal in part.signals.values())
    theirs = {message.frame_id: len(message.signals) for message in database.messages}
    bits = sum(theirs[number] for number, _ in frames) / len(frames)
    values = sum(mine[number] for number, _ in frames) / len(frames)
    return (
        f"a frame holds {bits:.1f} DBC signals on average; the profile uses {values:.1f} as values, the rest as alarms"
    )


def _frames(count: int, lengths: Mapping[int, int]) -> Frames:
    """Return frames of a rack at work in the order a BMS sends them, filled up to the DBC's length.

    cantools refuses frames shorter than the DBC says, or takes a slower way with them.
    """
    site = VirtualSite(demo_model("residential"))
    name, rack = next(iter(site.plant.racks.items()))
    found: list[tuple[int, bytes]] = []
    while len(found) < count:
        site.cycle()
        batch = (*fast_frames(rack.spec, rack.state, rack.bms), *slow_frames(rack.spec, rack.state, rack.bms, name))
        found += [(number, data.ljust(lengths[number], b"\0")) for number, data in batch if number in lengths]
    return found[:count]


def _racks(frames: Frames) -> Frames:
    """Return the frames of four racks on one bus, taking turns; the last byte always differs from the one before.

    A frame like the one before would not be decoded again by ours, which is right in the field and unfair here.
    """
    return [
        (number + rack * RACK_STEP, data[:-1] + bytes([index % 251]))
        for index, (number, data) in enumerate(frames)
        for rack in range(RACKS)
    ]


def _decoding(part: Can, database: Database, frames: Frames, *, rounds: int) -> tuple[float, float, float]:
    """Return the processor time of a frame in turn: our values, our values and alarms, cantools."""
    alarms_of = alarm_decoder(part)
    decoders = {number: decoder.decode for number, decoder in frame_decoders(part).items()}
    decode = database.decode_message
    values: list[float] = []
    both: list[float] = []
    theirs: list[float] = []
    with settled_memory():
        for _ in range(rounds):
            start = time.thread_time()
            for number, data in frames:
                decoders[number](data)
            values.append((time.thread_time() - start) * 1e6 / len(frames))
            start = time.thread_time()
            for number, data in frames:
                decoders[number](data)
                alarms_of(number, data)
            both.append((time.thread_time() - start) * 1e6 / len(frames))
            start = time.thread_time()
            for number, data in frames:
                decode(number, data)
            theirs.append((time.thread_time() - start) * 1e6 / len(frames))
    return median(values), median(both), median(theirs)


def _receiver() -> socket.socket:
    """Return a socket that gets what the sender sends, with time stamps as python-can wants them."""
    inlet = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    inlet.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
    inlet.bind(("127.0.0.1", 0))
    return inlet


class _Sender:
    """The other process."""

    def __init__(self, frames: Frames, port: int, seconds: int) -> None:
        with tempfile.NamedTemporaryFile(delete=False) as file:
            file.write(b"".join(FRAME.pack(number, len(data), data) for number, data in frames))
        command = [sys.executable, "-m", "benchmarks.can_sender", str(port), str(RATE_PER_S), str(seconds), file.name]
        self._process = subprocess.Popen(command)
        self._began_s = 0.0

    def wait(self, arrived: Callable[[], bool]) -> None:
        """Wait for the first frame: the other program's start is nobody's work."""
        pause = threading.Event()
        while not arrived():
            pause.wait(0.005)
        self._began_s = time.process_time()

    @property
    def running(self) -> bool:
        """Tell whether it still sends."""
        return self._process.poll() is None

    def used_s(self) -> float:
        """Return the processor time this process has used since the first frame."""
        return time.process_time() - self._began_s


def _ours(frames: Frames, seconds: int) -> Way:
    inlet = _receiver()

    def opened(_connection: CanConnection, _bitrate: int, ids: Iterable[int], pagers: Mapping[int, Pager]) -> Line:
        return KernelLine(inlet, ids, pagers)

    connection = CanConnection(type="can", interface="socketcan", channel="bench")
    bus = CanBus(connection, 500_000, time.monotonic, opened)
    profile = load_profile("can_bms_standard")
    drivers = [
        BatteryDriver(f"rack{rack}", profile, bus, rack * RACK_STEP, time.monotonic, reverse_current=False)
        for rack in range(RACKS)
    ]
    bus.start()
    pause = threading.Event()
    sender = _Sender(frames, inlet.getsockname()[1], seconds)
    sender.wait(lambda: bus.counters.frames > 0)
    pause.wait(3 * POLL_S)
    while sender.running:
        for driver in drivers:
            _finish(driver.read())
        pause.wait(POLL_S)
    pause.wait(POLL_S)
    used_s, arrived = sender.used_s(), bus.counters.frames
    decoded = sum(driver.decoded for driver in drivers)
    _finish(bus.stop(2.0), threaded=True)
    return Way(used_s * 1e6 / (RATE_PER_S * seconds), arrived, decoded)


def _finish(work: Any, *, threaded: bool = False) -> None:
    """Run a coroutine to its end: with a loop where it needs threads, otherwise by its one step."""
    if threaded:
        asyncio.run(work)
        return
    try:
        work.send(None)
    except StopIteration:
        return
    raise RuntimeError("reading a battery waited for something")


class _DatagramBus(can.BusABC):
    """What python-can's socketcan interface does to receive, on another kind of socket."""

    def __init__(self, inlet: socket.socket) -> None:
        inlet.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        self._inlet = inlet
        super().__init__("bench")

    def _recv_internal(self, timeout: float | None) -> tuple[can.Message | None, bool]:
        ready, _, _ = select.select([self._inlet], [], [], timeout)
        return (capture_message(self._inlet), True) if ready else (None, True)

    def send(self, msg: can.Message, timeout: float | None = None) -> None:
        """Nothing is sent."""
        del msg, timeout


def _notifier(database: Database, frames: Frames, seconds: int) -> Way:
    newest: dict[int, Any] = {}
    messages = {message.frame_id + rack * RACK_STEP: message for message in database.messages for rack in range(RACKS)}

    def take(message: can.Message) -> None:
        number = message.arbitration_id
        newest[number] = messages[number].decode(bytes(message.data), decode_choices=False)
        counts[0] += 1

    counts = [0]
    inlet = _receiver()
    bus = _DatagramBus(inlet)
    notifier = can.Notifier(bus, [take])
    pause = threading.Event()
    sender = _Sender(frames, inlet.getsockname()[1], seconds)
    sender.wait(lambda: counts[0] > 0)
    while sender.running:
        pause.wait(POLL_S)
    pause.wait(POLL_S)
    used_s = sender.used_s()
    notifier.stop()
    bus.shutdown()
    inlet.close()
    return Way(used_s * 1e6 / (RATE_PER_S * seconds), counts[0], counts[0])
