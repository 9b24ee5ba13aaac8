"""What can go wrong on a line, as one small family of errors, and a gate that lets writes go first."""

import asyncio
from collections import deque
from typing import Self


class LinkError(Exception):
    """A transaction failed; the text is the cause in words, without the address."""

    raw: bytes = b""
    """What came instead of an answer, for the log; empty when nothing did."""

    def with_raw(self, raw: bytes) -> Self:
        """Return the error with what came instead of an answer."""
        self.raw = raw
        return self


class NoConnectionError(LinkError):
    """The line is not there: refused, unreachable, port missing, or dropped in the middle."""


class NoAnswerError(LinkError):
    """Nothing acceptable came in time."""


class WrongAnswerError(LinkError):
    """Something came that is not the answer to what was asked."""


class ExpiredError(LinkError):
    """A write became too old before it could be sent."""


class DeviceExceptionError(LinkError):
    """The device answered with a Modbus exception."""

    WORDS = {  # noqa: RUF012 - a table of the standard, never changed
        1: "illegal function",
        2: "illegal data address",
        3: "illegal data value",
        4: "device failure",
        5: "acknowledge",
        6: "device busy",
        8: "memory parity error",
        10: "gateway path unavailable",
        11: "gateway target did not respond",
    }

    def __init__(self, code: int) -> None:
        """Take the exception code of the answer (Modbus application protocol, section 7)."""
        super().__init__(f"device answers exception {code} ({self.WORDS.get(code, 'unknown code')})")
        self.code = code


class IdentityError(Exception):
    """The device answers, but is not the one the site file says."""


class Gate:
    """Lets one transaction at a time onto a line; writes overtake waiting reads, never the running one."""

    def __init__(self) -> None:
        """Start open."""
        self._busy = False
        self._urgent: deque[asyncio.Future[None]] = deque()
        self._normal: deque[asyncio.Future[None]] = deque()

    async def acquire(self, *, urgent: bool) -> None:
        """Wait for the line."""
        if not self._busy:
            self._busy = True
            return
        turn = asyncio.get_running_loop().create_future()
        (self._urgent if urgent else self._normal).append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.release()
            raise

    def release(self) -> None:
        """Hand the line to the next one waiting."""
        for queue in (self._urgent, self._normal):
            while queue:
                turn = queue.popleft()
                if not turn.done():
                    turn.set_result(None)
                    return
        self._busy = False
