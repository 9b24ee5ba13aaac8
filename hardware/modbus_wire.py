"""One Modbus connection: pymodbus for transport and framing, our own strict transaction on top.

pymodbus 3.16 accepts answers with transaction id 0, with a wrong function code and with more or fewer registers
than asked, and reports undecodable bytes to the event loop instead of the caller. Here an answer counts only if
transaction id, unit, function code and length are exactly those of the request; a dropped connection fails the
request at once; a peer's garbage is the cause of a failed request and nothing else.
"""

import asyncio
import errno
import logging
import os
import socket
import termios

from pymodbus.framer import FRAMER_NAME_TO_CLASS, FramerType
from pymodbus.pdu import DecodePDU
from pymodbus.transport import CommParams, ModbusProtocol

from hardware.link import DeviceExceptionError, NoAnswerError, NoConnectionError, WrongAnswerError
from hardware.lux_dongle import NOT_AN_ANSWER, DongleFramer

EXCEPTION_FLAG = 0x80
USER_TIMEOUT_MS = 3000
"""TCP gives up a connection whose data stays unacknowledged this long (half-open peers)."""


class ModbusWire(ModbusProtocol):
    """A client connection that carries one transaction at a time; its owner serialises."""

    def __init__(self, params: CommParams, framer: FramerType | DongleFramer) -> None:
        """Prepare, without connecting; needs a running loop."""
        super().__init__(params, is_server=False)
        logging.getLogger("pymodbus.logging").setLevel(logging.CRITICAL)  # health is reported by us, on change
        if isinstance(framer, DongleFramer):
            framer.send_back = self.send
            self._framer = framer
        else:
            self._framer = FRAMER_NAME_TO_CLASS[framer](DecodePDU(is_server=False))
        self.max_buffer_size = 2 * self._framer.MAX_SIZE
        self._counts_transactions = framer is FramerType.SOCKET
        self._answer: asyncio.Future[bytes] | None = None
        self._unit = 0
        self._transaction = 0
        self._stray = ""
        """Why something that came was not the answer."""
        self._raw = b""
        """That something."""
        self._rest = b""
        """What came and is no whole frame yet."""

    async def open(self, timeout_s: float) -> None:
        """Connect.

        Raises:
            NoConnectionError: with the cause in words.
        """
        self.is_closing = False
        try:
            async with asyncio.timeout(timeout_s):
                self.transport, _ = await self.call_create()
        except TimeoutError:
            raise NoConnectionError(f"no connection within {timeout_s:g} s") from None
        except OSError as error:
            raise NoConnectionError(_cause(error)) from error
        except termios.error as error:
            raise NoConnectionError(f"the serial port does not take these settings: {error.args[-1]}") from error
        line = self.transport.get_extra_info("socket")
        if line is not None:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, USER_TIMEOUT_MS)

    async def ask(self, unit: int, request: bytes, timeout_s: float) -> bytes:
        """Send one request and return the answer's data unit (function code first).

        Args:
            unit: Unit id (address) of the device, 0..247.
            request: Function code and its data.
            timeout_s: Longest wait for the whole answer.

        Raises:
            NoConnectionError: not connected, or the connection went away.
            NoAnswerError: nothing acceptable in time.
            WrongAnswerError: an answer with another function code, or undecodable bytes.
            DeviceExceptionError: the device refuses.
        """
        if not self.is_active():
            raise NoConnectionError("not connected")
        if self._counts_transactions:
            self._transaction = self._transaction % 0xFFFF + 1
        self._unit = unit
        self._stray, self._raw, self._rest = "", b"", b""
        answer: asyncio.Future[bytes] = self.loop.create_future()
        self._answer = answer
        alarm = self.loop.call_later(timeout_s, self._expire, answer, timeout_s)
        try:
            self.send(self._framer.encode(request, unit, self._transaction))
            pdu = await answer
        finally:
            alarm.cancel()
            self._answer = None
        function = request[0]
        if pdu[0] == function:
            return pdu
        if pdu[0] == function | EXCEPTION_FLAG and len(pdu) == 2:
            raise DeviceExceptionError(pdu[1])
        raise WrongAnswerError(f"answer has function code {pdu[0]} instead of {function}").with_raw(pdu)

    def callback_data(self, data: bytes, addr: tuple[str, int] | None = None) -> int:
        """Take what has arrived so far; return how much of it is dealt with."""
        del addr
        used = 0
        try:
            while used < len(data):
                length, unit, transaction, pdu = self._framer.decode(data[used:])
                if not length:
                    break
                frame = data[used : used + length]
                used += length
                if unit != NOT_AN_ANSWER:
                    self._judge(unit, transaction, bytes(pdu), frame)
        except Exception as error:  # noqa: BLE001 - a peer's bytes may break the framer anywhere; the request fails
            self._fail(WrongAnswerError(f"undecodable answer ({type(error).__name__})").with_raw(data[used:]))
            return len(data)
        self._rest = data[used:]
        return used

    def callback_connected(self) -> None:
        """Nothing to do: `open` knows."""

    def callback_new_connection(self) -> ModbusProtocol:
        """Never happens to a client."""
        return self

    def callback_disconnected(self, exc: Exception | None) -> None:
        """Fail the running request at once instead of letting it time out."""
        self._fail(NoConnectionError(f"connection lost: {_cause(exc)}" if exc else "connection closed by the device"))

    def _judge(self, unit: int, transaction: int, pdu: bytes, frame: bytes) -> None:
        """Give the running request its answer, or remember why this is not it."""
        self._raw = frame
        if self._counts_transactions and transaction != self._transaction:
            self._stray = f"; an answer to transaction {transaction} instead of {self._transaction} was ignored"
        elif unit != self._unit:
            self._stray = f"; an answer of unit {unit} was ignored"
        elif not pdu:
            self._stray = "; an answer with a wrong checksum or no content was ignored"
        elif self._answer is not None and not self._answer.done():
            self._answer.set_result(pdu)

    def _fail(self, error: Exception) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)

    def _expire(self, answer: asyncio.Future[bytes], timeout_s: float) -> None:
        if not answer.done():
            error = NoAnswerError(f"no answer within {timeout_s:g} s{self._stray}")
            answer.set_exception(error.with_raw(self._raw if self._stray else self._rest))


def _cause(error: Exception) -> str:
    """Return an operating system's error as a short cause in lower case."""
    text = str(error)
    if isinstance(error, OSError):
        number = error.errno
        if number is None and f"[Errno {errno.ECONNREFUSED}]" in text:  # several addresses of one name
            number = errno.ECONNREFUSED
        text = os.strerror(number) if number is not None and number > 0 else error.strerror or text
    return text[:1].lower() + text[1:] if text else type(error).__name__
