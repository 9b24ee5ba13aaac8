"""Every output of a site to its safe value, without the program that usually holds them: after it was killed.

Files and Modbus relays stay as they are when their master dies. This is what the service manager runs then.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from hardware.io.config import BoardEntry
from hardware.io.drive import tolerance
from hardware.io.port import AsyncPort
from hardware.io.ports import LineOf, port_of
from hardware.io.wire import PortError, Wire, level_of

BOARD_S = 5.0
"""Longest time for one board."""


class Result(msgspec.Struct, frozen=True):
    """What became of one output."""

    board: str
    output: str
    safe: bool
    text: str
    """Level in words, or the cause."""


async def make_safe(
    entries: Iterable[BoardEntry], wires: Mapping[str, Sequence[Wire]], line: LineOf
) -> tuple[Result, ...]:
    """Set the outputs of all boards to their safe values and read them back; one that fails keeps no other.

    Args:
        entries: Boards of the site file.
        wires: Board -> its lines.
        line: For boards on Modbus.
    """
    boards = ((entry, tuple(wire for wire in wires.get(entry.id, ()) if wire.output)) for entry in entries)
    found = await asyncio.gather(
        *(_board(entry, outputs, port_of(entry, line)) for entry, outputs in boards if outputs)
    )
    return tuple(result for results in found for result in results)


async def _board(entry: BoardEntry, outputs: tuple[Wire, ...], port: AsyncPort) -> tuple[Result, ...]:
    try:
        async with asyncio.timeout(BOARD_S):
            return tuple([await _output(entry.id, wire, port) for wire in outputs])
    except TimeoutError:
        return tuple(Result(entry.id, wire.id, safe=False, text=f"no answer for {BOARD_S:g} s") for wire in outputs)


async def _output(board: str, wire: Wire, port: AsyncPort) -> Result:
    """Open the board with this one line alone, so that another line it lacks does no harm."""
    wanted = level_of(wire, wire.safe_value)
    try:
        await port.open((wire,))
        level = (await port.read()).get(wire.id)
    except PortError as error:
        return Result(board, wire.id, safe=False, text=str(error))
    finally:
        await port.close()
    if level is None:
        return Result(board, wire.id, safe=True, text=f"set to {wanted:g}; it cannot be read back")
    safe = abs(level - wanted) <= tolerance(wire)
    return Result(
        board, wire.id, safe=safe, text=f"reads {level:g}" if safe else f"reads {level:g} instead of {wanted:g}"
    )
