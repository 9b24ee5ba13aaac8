"""CAN frames of a battery through our decode table against cantools, and the whole way from a bus at 4 000 frames/s.

The frames are those a simulated rack sends. Decoding: `table` makes all values of the profile (scaled, signed, range
checked) and the alarm bits; the anchor is cantools' `decode_message` of the same frames. Whole way: our drained bus
with driver against python-can's Notifier with cantools, both on python-can's virtual bus with the same sender, whose
own processor time is taken off.
"""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import can
import cantools
import msgspec
from cantools.database import Database

from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target, median, progress, settled_memory
from benchmarks.virtual_site import VirtualSite, demo_model
from hardware.battery import BatteryDriver
from hardware.can_table import alarm_decoder, frame_decoders
from hardware.canbus import CanBus
from hardware.config import CanConnection
from hardware.profile import Can, load_profile
from simulator.can_bms import fast_frames, slow_frames

TITLE = "CAN frames of a battery"
TARGET_RATIO = 0.30
RATE_PER_S = 4000
BURST = 40
WHOLE_WAY_NOTE = (
    "the virtual bus hands over ready messages, about 1 us each, which both ways pay; a kernel or TCP bus costs the "
    "Notifier several times more, so the whole-way ratio here is an upper bound of the one in the field"
)
POLL_S = 0.1
CHANNEL = "ballast-bench"

Frames = Sequence[tuple[int, bytes]]


class Way(msgspec.Struct, frozen=True):
    """What a receiver used and how much reached it."""

    cpu_us: float
    """For each frame sent."""
    arrived: int


def run(scale: Scale) -> Outcome:
    """Measure decoding, then the whole way."""
    part = cast("Can", load_profile("can_bms_standard").can)
    database = cast("Database", cantools.database.load_file(part.dbc))
    frames = _frames(scale.pick(4000, 1000), {message.frame_id: message.length for message in database.messages})
    progress("can_decode: decoding")
    table_us, both_us, cantools_us = _decoding(part, database, frames, rounds=scale.pick(15, 2))
    seconds = scale.pick(8, 1)
    progress(f"can_decode: whole way, 2 x {seconds} s")
    ours, notifier = _ours(frames, seconds), _notifier(database, frames, seconds)
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


def _send(frames: Frames, seconds: int) -> float:
    """Send at the full rate for some seconds; return the processor time it took."""
    bus = can.Bus(interface="virtual", channel=CHANNEL, ignore_config=True)
    messages = [can.Message(arbitration_id=number, data=data, is_extended_id=False) for number, data in frames]
    started_s, began_s = time.thread_time(), time.monotonic()
    pause = threading.Event()
    for number in range(RATE_PER_S * seconds):
        if number % BURST == 0:
            pause.wait(max(0.0, began_s + number / RATE_PER_S - time.monotonic()))
        bus.send(messages[number % len(messages)])
    used_s = time.thread_time() - started_s
    bus.shutdown()
    return used_s


def _during(frames: Frames, seconds: int, work: Callable[[threading.Event], None]) -> float:
    """Send from a thread while `work` runs until the event; return the processor time without the sender's."""
    used: list[float] = []
    done = threading.Event()

    def send() -> None:
        used.append(_send(frames, seconds))
        done.wait(0.2)  # what is on its way arrives
        done.set()

    thread = threading.Thread(target=send)
    started_s = time.process_time()
    thread.start()
    work(done)
    thread.join()
    return time.process_time() - started_s - used[0]


def _ours(frames: Frames, seconds: int) -> Way:
    connection = CanConnection(type="can", interface="virtual", channel=CHANNEL)
    bus = CanBus(connection, 500_000, time.monotonic)
    driver = BatteryDriver("rack1", load_profile("can_bms_standard"), bus, 0, time.monotonic)
    bus.start()
    ready = threading.Event()
    while bus.counters.openings == 0:
        ready.wait(0.01)

    def poll(done: threading.Event) -> None:
        done.wait(POLL_S)
        while not done.is_set():
            _finish(driver.read())
            done.wait(POLL_S)

    cpu_s = _during(frames, seconds, poll)
    arrived = bus.counters.frames
    _finish(bus.stop(2.0), threaded=True)
    return Way(cpu_s * 1e6 / (RATE_PER_S * seconds), arrived)


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


def _wait(done: threading.Event) -> None:
    done.wait()


def _notifier(database: Database, frames: Frames, seconds: int) -> Way:
    newest: dict[int, Any] = {}
    counts = [0]

    def take(message: can.Message) -> None:
        counts[0] += 1
        newest[message.arbitration_id] = database.decode_message(message.arbitration_id, bytes(message.data))

    bus = can.Bus(interface="virtual", channel=CHANNEL, ignore_config=True)
    notifier = can.Notifier(bus, [take])
    cpu_s = _during(frames, seconds, _wait)
    notifier.stop()
    bus.shutdown()
    return Way(cpu_s * 1e6 / (RATE_PER_S * seconds), counts[0])
