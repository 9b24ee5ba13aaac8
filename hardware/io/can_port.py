"""Inputs that come as signals of CAN frames, by the names of an installer's DBC: lines are `MESSAGE.SIGNAL`.

The bus may be shared with batteries. A signal whose frame is too old has no value; when none of the board's frames is
heard any more, the board does not answer. Such a board has no outputs: a module on CAN that keeps an output when
nobody sends is a matter of its own time-out, which no DBC tells.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from hardware.can_layout import FrameCode, frame_codes
from hardware.canbus import CanBus, wire_id
from hardware.io.config import CanSignals
from hardware.io.wire import PortError, Wire

FIRST_S = 0.8
"""Longest wait for the first frames when the board is opened."""
LOOK_S = 0.02


class _Place(msgspec.Struct, frozen=True):
    """Where a wire's value is."""

    wire: Wire
    number: int
    """Id of the frame as the bus keeps it."""
    code: FrameCode
    signal: str


def can_lines(kind: CanSignals) -> tuple[str, ...]:
    """Return all lines of a board by its DBC.

    Raises:
        ValueError: the DBC cannot be read, or uses what is not supported.
    """
    frames = frame_codes(Path(kind.dbc)).values()
    return tuple(f"{frame.name}.{name}" for frame in frames for name in frame.signals)


class CanPort:
    """One board of signals on a bus."""

    def __init__(self, kind: CanSignals, wires: Sequence[Wire], bus: CanBus, clock: Callable[[], float]) -> None:
        """Find the signals and have the bus keep their frames; a DBC that cannot be used is told by `open`.

        Args:
            kind: Its section of the site file.
            wires: All lines of the board.
            bus: Not started yet; started and stopped by its owner.
            clock: Monotonic seconds, that of the bus.
        """
        self._kind, self._bus, self._clock = kind, bus, clock
        self._places: tuple[_Place, ...] = ()
        self._fault = ""
        try:
            self._places = tuple(_place(kind, wire) for wire in wires)
        except (PortError, ValueError) as error:
            self._fault = str(error)
        bus.watch(place.number for place in self._places)

    async def open(self, wires: Sequence[Wire]) -> None:
        """Wait for the first frames.

        Raises:
            PortError: The DBC cannot be used, a line is not in it, or no frame comes.
        """
        del wires  # known since the start, so that the bus keeps their frames
        if self._fault:
            raise PortError(self._fault)
        for _ in range(round(FIRST_S / LOOK_S)):
            if all(self._bus.newest(place.number) is not None for place in self._places):
                break
            await asyncio.sleep(LOOK_S)
        await self.read()

    async def read(self) -> Mapping[str, float]:
        """Return what the newest frames say; a signal whose frame is late or too short is not in it.

        Raises:
            PortError: None of the frames is heard.
        """
        now_s = self._clock()
        levels: dict[str, float] = {}
        heard = False
        for place in self._places:
            frame = self._bus.newest(place.number)
            if frame is None or now_s - frame.at_s > self._kind.fresh_s:
                continue
            heard = True
            if place.code.present(place.signal, frame.data):
                code = place.code.signals[place.signal]
                levels[place.wire.id] = code.physical(code.raw(frame.data))
        if self._places and not heard:
            names = ", ".join(dict.fromkeys(place.code.name for place in self._places))
            raise PortError(self._bus.cause or f"{self._bus.name}: no {names} for {self._kind.fresh_s:g} s")
        return levels

    async def write(self, wire: Wire, level: float) -> None:
        """There are no outputs.

        Raises:
            PortError: Always.
        """
        raise PortError(f"{wire.id}: a board of CAN signals has no outputs, {level:g} is not written")

    async def close(self) -> None:
        """The bus stays open: others may be on it."""


def _place(kind: CanSignals, wire: Wire) -> _Place:
    message, _, signal = wire.line.partition(".")
    for number, frame in frame_codes(Path(kind.dbc)).items():
        if frame.name != message or signal not in frame.signals:
            continue
        if frame.signals[signal].pages:
            text = "is multiplexed (on pages of its frame), which a board cannot read"
            raise PortError(f"{wire.id}: {wire.line} {text}")
        return _Place(wire, wire_id(number + kind.id_offset, extended=frame.extended), frame, signal)
    raise PortError(f"{wire.id}: {Path(kind.dbc).name} has no signal {wire.line}")
