"""What a board has to be able to do: `Port` by calls that may block, `AsyncPort` by coroutines on the loop."""

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from hardware.io.wire import Wire


class Port(Protocol):
    """One board. Levels: 0 and 1 for contacts and switches, 0 to 1 for shares, plain numbers for sensors.

    Every call may block: they are made one after the other on a thread of the board's own.
    """

    def open(self, wires: Sequence[Wire]) -> None:
        """Take the lines; outputs come up at their safe value.

        Raises:
            PortError: The board or a line is not there, or is in use.
        """
        ...

    def read(self) -> Mapping[str, float]:
        """Return the levels of all inputs, and of outputs as far as they can be read back, by id of the wire.

        NaN is a sensor that is open or shorted.

        Raises:
            PortError: The board does not answer.
        """
        ...

    def write(self, wire: Wire, level: float) -> None:
        """Set an output.

        Raises:
            PortError: The board has not taken it.
        """
        ...

    def close(self) -> None:
        """Give the lines back; outputs fall to what the wiring makes of a released line. Never raises."""
        ...


class AsyncPort(Protocol):
    """The same for a board that is reached over a line of the loop. Errors as of `Port`."""

    async def open(self, wires: Sequence[Wire]) -> None:
        """Take the lines."""
        ...

    async def read(self) -> Mapping[str, float]:
        """Return the levels by id of the wire."""
        ...

    async def write(self, wire: Wire, level: float) -> None:
        """Set an output."""
        ...

    async def close(self) -> None:
        """Give the lines back. Never raises."""
        ...


class OnThread:
    """Makes a blocking port asynchronous: its calls run on one thread, never on the loop."""

    def __init__(self, port: Port, name: str) -> None:
        self._port = port
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"ballast-io-{name}")

    async def open(self, wires: Sequence[Wire]) -> None:
        """Take the lines."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._port.open, wires)

    async def read(self) -> Mapping[str, float]:
        """Return the levels by id of the wire."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._port.read)

    async def write(self, wire: Wire, level: float) -> None:
        """Set an output."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._port.write, wire, level)

    async def close(self) -> None:
        """Give the lines back."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._port.close)
