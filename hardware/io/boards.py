"""All boards of a site behind the plant: signals in, output commands out."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence

from control.command import OutputCommand
from control.readings import DeviceStatus, Refusal, SignalReading
from hardware.io.board import Board, Order
from hardware.io.config import BoardEntry, Mock, poll_s_of
from hardware.io.mock_port import MockPort
from hardware.io.port import OnThread
from hardware.io.ports import CanOf, LineOf, no_can, port_of
from hardware.io.pwm_port import PwmPort
from hardware.io.wire import Wire

START_S = 1.0
"""Longest wait for the first look at the inputs."""


class Boards:
    """Every board of the site."""

    def __init__(
        self,
        entries: Iterable[BoardEntry],
        wires: Mapping[str, Sequence[Wire]],
        line: LineOf,
        clock: Callable[[], float],
        can: CanOf = no_can,
    ) -> None:
        """Build the boards; nothing is touched yet.

        Args:
            entries: Boards of the site file.
            wires: Board -> its lines.
            line: For boards on Modbus.
            clock: Monotonic seconds.
            can: For boards on CAN.
        """
        self.mocks: dict[str, MockPort] = {}
        """Boards in memory, for tests and the demo."""
        self._boards: list[Board] = []
        self._at: dict[str, Board] = {}
        """Signal or output -> its board."""
        for entry in entries:
            own = tuple(wires.get(entry.id, ()))
            port = port_of(entry, line, can, own)
            if isinstance(entry.kind, Mock):
                port = OnThread(PwmPort(self.mocks.setdefault(entry.id, MockPort(entry.kind.levels))), entry.id)
            board = Board(entry.id, own, port, poll_s_of(entry), clock)
            self._boards.append(board)
            self._at |= {wire.id: board for wire in own}

    async def start(self) -> None:
        """Begin; returns when every board was looked at once, or the time is over."""
        await asyncio.gather(*(board.start(START_S) for board in self._boards))

    async def stop(self) -> None:
        """Set all outputs to their safe values and give the lines back."""
        await asyncio.gather(*(board.stop() for board in self._boards))

    def on_change(self, callback: Callable[[str, float], None]) -> None:
        """Call back with signal and value when an input changes."""
        for board in self._boards:
            board.on_change.append(callback)

    def apply(self, commands: Iterable[OutputCommand]) -> None:
        """Hand each output its newest command; one without a line is nobody's."""
        for command in commands:
            board = self._at.get(command.output_id)
            if board is not None:
                board.order(command.output_id, Order(command.value, command.valid_until_s))

    def signals(self) -> tuple[SignalReading, ...]:
        """Return the newest value of every input."""
        return tuple(sample for board in self._boards for sample in board.samples.values())

    def statuses(self) -> tuple[DeviceStatus, ...]:
        """Return how well the boards answer."""
        return tuple(board.status() for board in self._boards)

    def take_refusals(self) -> tuple[Refusal, ...]:
        """Return what was not carried out since the last call."""
        return tuple(refusal for board in self._boards for refusal in board.take_refusals())
