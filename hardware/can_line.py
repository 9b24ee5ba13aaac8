"""Two ways onto a CAN bus, each of which empties what has arrived into a `Harvest`: the newest frame of each id.

`KernelLine` reads the kernel's raw socket itself, a few tenths of a microsecond a frame. `PythonCanLine` takes any
interface of python-can (socketcand, USB adapters, virtual), which makes an object of every frame.
"""

import socket
import struct
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from itertools import islice
from typing import Any, Protocol

import can
import msgspec

from hardware.config import CanConnection

EXTENDED = 0x80000000
"""Set in the id of a frame with a 29-bit identifier, as the kernel does it."""
ID_MASK = 0x1FFFFFFF
REMOTE, ERROR = 0x40000000, 0x20000000
BUS_OFF, RESTARTED, CONTROLLER = 0x40, 0x100, 0x04
"""Classes of error frames (linux/can/error.h)."""
RX_OVERFLOW = 0x01
"""In byte 1 of a controller error: the interface's own queue was full."""
PASS_LIMIT = 4000
"""Frames taken in one pass at most, so that a babbling bus cannot hold the thread."""
KERNEL_FILTERS = 512
RECEIVE_BYTES = 1 << 20
FRAME = struct.Struct("=IB3x8s")
"""The kernel's `can_frame`: id with marks, length, data."""
NOTES_BYTES = 64
ERR_FILTER = 2
"""CAN_RAW_ERR_FILTER of linux/can/raw.h: which error frames the socket wants."""
SO_RXQ_OVFL = 40
"""Option of asm-generic/socket.h that Python does not name: count frames the socket had no room for."""
MAX_PAGES = 4096


def head_of(number: int) -> bytes:
    """Return the first four bytes of the frames of an id."""
    return number.to_bytes(4, "little")


def data_of(frame: bytes) -> bytes:
    """Return the data of a `can_frame`."""
    return frame[8 : 8 + frame[4]]


Pager = Callable[[int], int]
"""From the bytes of a frame as one little-endian integer to the page it is."""


class Harvest(msgspec.Struct):
    """What one pass took from the bus."""

    frames: dict[bytes, bytes] = {}
    """First four bytes of the newest `can_frame` of each id that is watched -> the whole of it."""
    pages: dict[tuple[int, int], bytes] = {}
    """Id and page -> newest data, for frames with several pages."""
    taken: int = 0
    ignored: int = 0
    errors: int = 0
    bus_off: bool = False
    restarted: bool = False
    dropped: int = 0
    """Frames the interface had no room for, since the line was opened or as reported in this pass."""


class Line(Protocol):
    """An open bus."""

    def drain(self, harvest: Harvest) -> None:
        """Take what has arrived, at most `PASS_LIMIT` frames; raises whatever the interface raises."""
        ...

    def send(self, number: int, data: bytes) -> bool:
        """Send a frame; False when the interface does not take it now."""
        ...

    def close(self) -> None:
        """Give the bus up."""
        ...


def open_line(connection: CanConnection, bitrate: int, ids: Iterable[int], pagers: Mapping[int, Pager]) -> Line:
    """Open a bus for these ids.

    Raises:
        Exception: whatever the interface raises.
    """
    if connection.interface == "socketcan" and not connection.options:
        return KernelLine(_kernel_socket(connection.channel, tuple(ids)), ids, pagers)
    options: dict[str, Any] = dict(connection.options)
    bus = can.Bus(
        interface=connection.interface, channel=connection.channel, bitrate=bitrate, ignore_config=True, **options
    )
    return PythonCanLine(bus, ids, pagers)


def _kernel_socket(channel: str, ids: tuple[int, ...]) -> socket.socket:
    """Open the raw socket of an interface with filters, error frames and a large buffer."""
    raw = socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW)
    try:
        if len(ids) <= KERNEL_FILTERS:
            masked = ((number, ID_MASK | EXTENDED | REMOTE) for number in ids)
            filters = b"".join(struct.pack("=II", number, mask) for number, mask in masked)
            raw.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FILTER, filters)
        raw.setsockopt(socket.SOL_CAN_RAW, ERR_FILTER, struct.pack("=I", ID_MASK))
        raw.bind((channel,))
    except OSError:
        raw.close()
        raise
    return raw


class KernelLine:
    """The kernel's raw socket, or another socket that gives 16-byte `can_frame` structures."""

    def __init__(self, raw: socket.socket, ids: Iterable[int], pagers: Mapping[int, Pager]) -> None:
        """Take an open socket; it is not blocking any more."""
        raw.settimeout(0.0)
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BYTES)
        with suppress(OSError):  # other kinds of sockets may not count
            raw.setsockopt(socket.SOL_SOCKET, SO_RXQ_OVFL, 1)
        self._raw = raw
        self._plain = frozenset(head_of(number) for number in ids if number not in pagers)
        self._pagers = dict(pagers)
        self._receive = partial(raw.recv, FRAME.size)
        self._dropped = 0

    def drain(self, harvest: Harvest) -> None:
        """Take what has arrived: no line of Python runs for each frame, only for each id that was heard."""
        frames: list[bytes] = []
        with suppress(BlockingIOError):  # the queue is empty
            frames.append(self._first(harvest))
            frames.extend(islice(iter(self._receive, b""), PASS_LIMIT - 1))
        harvest.taken += len(frames)
        newest = {frame[:4]: frame for frame in frames}
        special = newest.keys() - self._plain
        if special:
            for head in special:
                del newest[head]
            for frame in frames:  # in their order: a restart comes after its bus-off
                if frame[:4] in special:
                    self._take_special(frame, harvest)
        harvest.frames = newest

    def _first(self, harvest: Harvest) -> bytes:
        """Take one frame, and with it the kernel's count of frames the socket had no room for."""
        frame, notes, _, _ = self._raw.recvmsg(FRAME.size, NOTES_BYTES)
        for level, kind, content in notes:
            if level == socket.SOL_SOCKET and kind == SO_RXQ_OVFL:
                count = int.from_bytes(content[:4], "little")
                harvest.dropped += count - self._dropped
                self._dropped = count
        return frame

    def _take_special(self, frame: bytes, harvest: Harvest) -> None:
        """Take a frame of an id with several pages; count an error frame, or one of an id nobody watches."""
        number = int.from_bytes(frame[:4], "little")
        page_of = self._pagers.get(number)
        if page_of is not None:
            data = data_of(frame)
            harvest.pages[number, page_of(int.from_bytes(data, "little"))] = data
        elif number & ERROR and not number & EXTENDED:
            note_error(harvest, number & ID_MASK, frame[8:16])
        else:
            harvest.ignored += 1

    def send(self, number: int, data: bytes) -> bool:
        """Send a frame; a full queue (nobody acknowledges) refuses it."""
        try:
            self._raw.send(FRAME.pack(number, len(data), data))
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Close the socket."""
        self._raw.close()


class PythonCanLine:
    """Any interface of python-can."""

    def __init__(self, bus: can.BusABC, ids: Iterable[int], pagers: Mapping[int, Pager]) -> None:
        """Take an open bus."""
        self._bus = bus
        self._ids = frozenset(ids)
        self._pagers = dict(pagers)

    def drain(self, harvest: Harvest) -> None:
        """Take what has arrived."""
        ids, pagers, receive = self._ids, self._pagers, self._bus.recv
        newest: dict[int, can.Message] = {}
        ignored = taken = 0
        while taken < PASS_LIMIT:
            message = receive(timeout=0)
            if message is None:
                break
            taken += 1
            number = message.arbitration_id
            if message.is_error_frame or message.is_remote_frame:
                if message.is_error_frame:
                    note_error(harvest, number, bytes(message.data))
                else:
                    ignored += 1
                continue
            if message.is_extended_id:
                number |= EXTENDED
            if number in pagers:
                data = bytes(message.data)
                harvest.pages[number, pagers[number](int.from_bytes(data, "little"))] = data
            elif number in ids:
                newest[number] = message
            else:
                ignored += 1
        harvest.taken += taken
        harvest.ignored += ignored
        for number, message in newest.items():
            harvest.frames[head_of(number)] = FRAME.pack(number, len(message.data), bytes(message.data))

    def send(self, number: int, data: bytes) -> bool:
        """Send a frame."""
        message = can.Message(arbitration_id=number & ID_MASK, data=data, is_extended_id=bool(number & EXTENDED))
        try:
            self._bus.send(message)
        except can.CanError:
            return False
        return True

    def close(self) -> None:
        """Shut the interface down; raises whatever it raises."""
        self._bus.shutdown()


def note_error(harvest: Harvest, kind: int, data: bytes) -> None:
    """Count an error frame and note what it says of the interface."""
    harvest.errors += 1
    if kind & BUS_OFF:
        harvest.bus_off, harvest.restarted = True, False
    if kind & RESTARTED:
        harvest.restarted = True
    if kind & CONTROLLER and len(data) > 1 and data[1] & RX_OVERFLOW:
        harvest.dropped += 1
