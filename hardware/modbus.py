"""A Modbus line (TCP connection or serial bus) shared by all units on it: reads, writes, reconnection.

One owner of the connection: it is opened when needed, closed after `SILENT_LIMIT` unanswered requests in a row,
and reopened after a growing pause. While the pause lasts a request fails at once with the last cause, so a line
that is down costs nobody any time.
"""

import asyncio
import struct
from collections.abc import Callable, Sequence

from pymodbus.framer import FramerType
from pymodbus.transport import CommParams, CommType

from hardware.backoff import Backoff
from hardware.config import ModbusRtu, ModbusTcp
from hardware.link import (
    DeviceExceptionError,
    ExpiredError,
    Gate,
    LinkError,
    NoAnswerError,
    NoConnectionError,
    WrongAnswerError,
)
from hardware.modbus_wire import ModbusWire
from hardware.profile import Space, TransportDefaults

SILENT_LIMIT = 3
"""Unanswered requests in a row after which the connection is taken for dead."""
REFUSED_CAP_S = 1.0
"""A refused connection costs the peer nothing: asked again at least this often."""
RTU_LONGEST_FRAME = 256
RTU_BITS_PER_BYTE = 11

READ_CODE = {Space.COIL: 1, Space.DISCRETE: 2, Space.HOLDING: 3, Space.INPUT: 4}


class ModbusBus:
    """One line and everybody on it."""

    def __init__(
        self, connection: ModbusTcp | ModbusRtu, defaults: TransportDefaults, clock: Callable[[], float]
    ) -> None:
        """Prepare without connecting.

        Args:
            connection: Where the line is; of a shared line the entry that came first.
            defaults: The profile's values for what the entry leaves open.
            clock: Monotonic seconds.
        """
        self.generation = 0
        """Counts connections; what was learnt on an older one may no longer hold."""
        self._clock = clock
        self._connection = connection
        self._defaults = defaults
        self._wire: ModbusWire | None = None
        self._gate = Gate()
        self._backoff = Backoff()
        self._retry_at_s = -float("inf")
        self._cause = "not connected yet"
        self._unanswered = 0
        self._quiet_until_s = -float("inf")
        self._min_gap_s = defaults.min_gap_s
        self._frame_s = 0.0
        if isinstance(connection, ModbusTcp):
            self.name = f"{connection.host}:{connection.port or defaults.port}"
        else:
            self.name = connection.port
            baudrate = connection.baudrate or defaults.baudrate
            self._frame_s = RTU_LONGEST_FRAME * RTU_BITS_PER_BYTE / baudrate

    async def read(self, unit: int, space: Space, address: int, count: int, timeout_s: float) -> Sequence[int]:
        """Read a block, whole or not at all.

        Args:
            unit: Unit id.
            space: Address space; coils and discrete inputs give 0 or 1 each.
            address: First 0-based address.
            count: Registers (at most 125) or bits.
            timeout_s: Longest wait for the answer, and for a connection where there is none.

        Raises:
            LinkError: the transaction failed.
        """
        answer = await self._ask(unit, struct.pack(">BHH", READ_CODE[space], address, count), timeout_s, urgent=False)
        bits = space in {Space.COIL, Space.DISCRETE}
        length = (count + 7) // 8 if bits else 2 * count
        if len(answer) != 2 + length or answer[1] != length:
            raise WrongAnswerError(f"answer holds {len(answer) - 2} bytes instead of {length}")
        if bits:
            number = int.from_bytes(answer[2:], "little")
            return [number >> index & 1 for index in range(count)]
        return struct.unpack(f">{count}H", answer[2:])

    async def write(
        self, unit: int, address: int, words: Sequence[int], timeout_s: float, valid_until_s: float = float("inf")
    ) -> None:
        """Write holding registers with one FC16; goes before waiting reads, and never opens the connection.

        Args:
            unit: Unit id.
            address: First 0-based address.
            words: Registers, each 0..65535, at most 123.
            timeout_s: Longest wait for the answer.
            valid_until_s: Monotonic time after which the write must not leave any more, checked when it would.

        Raises:
            ExpiredError: it became too old while it waited for the line; nothing was sent.
            LinkError: the transaction failed; whether the device took the values is then unknown.
        """
        count = len(words)
        request = struct.pack(f">BHHB{count}H", 16, address, count, 2 * count, *words)
        answer = await self._ask(unit, request, timeout_s, urgent=True, valid_until_s=valid_until_s)
        if answer != request[:5]:
            raise WrongAnswerError("device confirms another write than was asked for")

    async def write_one(
        self, unit: int, address: int, word: int, timeout_s: float, valid_until_s: float = float("inf")
    ) -> None:
        """Write one holding register with FC06, for devices that know no other; else like `write`.

        Raises:
            ExpiredError: it became too old while it waited for the line; nothing was sent.
            LinkError: the transaction failed; whether the device took the value is then unknown.
        """
        request = struct.pack(">BHH", 6, address, word)
        if await self._ask(unit, request, timeout_s, urgent=True, valid_until_s=valid_until_s) != request:
            raise WrongAnswerError("device confirms another write than was asked for")

    async def write_coil(self, unit: int, address: int, *, on: bool, timeout_s: float) -> None:
        """Write one coil with FC05; goes before waiting reads.

        Raises:
            LinkError: the transaction failed.
        """
        request = struct.pack(">BHH", 5, address, 0xFF00 if on else 0)
        if await self._ask(unit, request, timeout_s, urgent=True) != request:
            raise WrongAnswerError("device confirms another write than was asked for")

    def close(self) -> None:
        """Close the connection; a later request opens it again."""
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    async def _ask(
        self, unit: int, request: bytes, timeout_s: float, *, urgent: bool, valid_until_s: float = float("inf")
    ) -> bytes:
        await self._gate.acquire(urgent=urgent)
        try:
            wire = await self._ready(timeout_s, valid_until_s, may_open=not urgent)
            answer = await wire.ask(unit, request, timeout_s)
        except asyncio.CancelledError:
            self._let_late_answer_pass()
            raise
        except ExpiredError:
            raise
        except DeviceExceptionError:
            self._unanswered = 0
            raise
        except NoConnectionError as error:
            self._lost(str(error))
            raise
        except LinkError as error:
            self._failed(error)
            raise
        else:
            self._unanswered = 0
            return answer
        finally:
            if self._min_gap_s:
                self._quiet_until_s = max(self._quiet_until_s, self._clock() + self._min_gap_s)
            self._gate.release()

    async def _ready(self, timeout_s: float, valid_until_s: float, *, may_open: bool) -> ModbusWire:
        """Return a connected wire after the line's pause, or fail at once while a reconnection is not due.

        A write never opens the connection: behind a new one nobody has checked yet who is there.
        """
        now_s = self._clock()
        if now_s < self._quiet_until_s:
            await asyncio.sleep(self._quiet_until_s - now_s)
        wire = self._wire
        if wire is None or not wire.is_active():
            if now_s < self._retry_at_s or not may_open:
                raise NoConnectionError(self._cause if wire is None else "connection lost")
            wire = self._wire = self._new_wire()
            await wire.open(timeout_s)
            self.generation += 1
            self._unanswered = 0
            self._backoff.reset()
        if self._clock() > valid_until_s:
            raise ExpiredError("write expired before the line was free")
        return wire

    def _failed(self, error: LinkError) -> None:
        """Count an unanswered request."""
        self._let_late_answer_pass()
        if isinstance(error, NoAnswerError):
            self._unanswered += 1
            if self._unanswered >= SILENT_LIMIT and not self._frame_s:
                self._lost(f"{error}; connection closed to start afresh")

    def _let_late_answer_pass(self) -> None:
        """Keep a serial line quiet for one frame time: there a late answer looks like the next one's."""
        if self._frame_s:
            self._quiet_until_s = self._clock() + self._frame_s

    def _lost(self, cause: str) -> None:
        """Close, and say when to try again."""
        if self._clock() < self._retry_at_s or self._wire is None:
            return
        self.close()
        self._cause = cause
        pause_s = self._backoff.next_s()
        if "refused" in cause:
            pause_s = min(pause_s, REFUSED_CAP_S)
        self._retry_at_s = self._clock() + pause_s

    def _new_wire(self) -> ModbusWire:
        connection, defaults = self._connection, self._defaults
        if isinstance(connection, ModbusTcp):
            params = CommParams(
                comm_name=self.name,
                comm_type=CommType.TCP,
                host=connection.host,
                port=connection.port or defaults.port,
                reconnect_delay=0.0,
            )
            return ModbusWire(params, FramerType.SOCKET)
        params = CommParams(
            comm_name=self.name,
            comm_type=CommType.SERIAL,
            host=connection.port,
            baudrate=connection.baudrate or defaults.baudrate,
            bytesize=8,
            parity=connection.parity or defaults.parity,
            stopbits=connection.stopbits or defaults.stopbits,
            reconnect_delay=0.0,
        )
        return ModbusWire(params, FramerType.RTU)
