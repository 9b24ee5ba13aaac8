"""The same simulated devices behind Modbus RTU, on a pseudo-terminal that any serial library can open."""

import asyncio
import os
import pty
import struct
import tty
from pathlib import Path

from simulator.faults import ActiveFaults
from simulator.modbus_pdu import spoil
from simulator.modbus_server import Line

_SILENCE_S = 0.02
"""A pause this long inside a frame ends it: what has come is thrown away (the 3.5 characters of the standard,
generously, because a pseudo-terminal has no line speed)."""
_CHUNK = 4096


def _crc_table() -> tuple[int, ...]:
    table: list[int] = []
    for start in range(256):
        crc = start
        for _ in range(8):
            crc = (crc >> 1) ^ 0xA001 if crc & 1 else crc >> 1
        table.append(crc)
    return tuple(table)


_CRC_TABLE = _crc_table()


def crc16(data: bytes) -> int:
    """Return the CRC of the Modbus serial line (polynomial 0xA001, start 0xFFFF), sent low byte first."""
    crc = 0xFFFF
    for byte in data:
        crc = (crc >> 8) ^ _CRC_TABLE[(crc ^ byte) & 0xFF]
    return crc


def request_length(head: bytes | bytearray) -> int:
    """Return the length of a request frame from its first bytes; 0 while too few have come."""
    if len(head) < 2:
        return 0
    if head[1] in {15, 16}:
        return 9 + head[6] if len(head) >= 7 else 0
    return 8


class RtuServer:
    """One simulated device, or several with different units, on one pseudo-terminal."""

    def __init__(self, faults: ActiveFaults) -> None:
        self.line = Line(faults)
        self.broken = 0
        """Frames thrown away because of their check sum."""
        self._buffer = bytearray()
        self._master = self._slave = -1
        self._link: Path | None = None
        self._silence: asyncio.TimerHandle | None = None

    @property
    def requests(self) -> int:
        """Sound requests received since the start, obeyed or not."""
        return self.line.requests

    async def start(self, path: str = "") -> str:
        """Open the pseudo-terminal and return the path a client opens; already open, return it again.

        Args:
            path: Where to put a symbolic link to the terminal; empty for none.

        Raises:
            OSError: no pseudo-terminal to be had, or `path` is taken by something that is not a link.
        """
        if self._master >= 0:
            return path or os.ttyname(self._slave)
        self._master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        asyncio.get_running_loop().add_reader(self._master, self._readable)
        terminal = os.ttyname(self._slave)
        if not path:
            return terminal
        self._link = Path(path)
        if self._link.is_symlink():
            self._link.unlink()
        self._link.symlink_to(terminal)
        return path

    async def stop(self) -> None:
        """Close the pseudo-terminal and remove the link."""
        if self._master < 0:
            return
        asyncio.get_running_loop().remove_reader(self._master)
        if self._silence is not None:
            self._silence.cancel()
        os.close(self._master)
        os.close(self._slave)
        self._master = self._slave = -1
        if self._link is not None:
            self._link.unlink(missing_ok=True)
            self._link = None

    def _readable(self) -> None:
        self._buffer += os.read(self._master, _CHUNK)
        if self._silence is not None:
            self._silence.cancel()
        while (length := request_length(self._buffer)) and len(self._buffer) >= length:
            frame = bytes(self._buffer[:length])
            del self._buffer[:length]
            (crc,) = struct.unpack("<H", frame[-2:])
            if crc != crc16(frame[:-2]):
                self._buffer.clear()
                self.broken += 1
            else:
                unit = frame[0]
                self.line.serve(unit, frame[1:-2], lambda pdu, wrong, unit=unit: self._send(unit, pdu, wrong))
        if self._buffer:
            self._silence = asyncio.get_running_loop().call_later(_SILENCE_S, self._buffer.clear)

    def _send(self, unit: int, pdu: bytes, wrongness: int) -> None:
        if self._master < 0:
            return
        frame = bytes([unit]) + spoil(pdu, wrongness)
        crc = crc16(frame) ^ (0x0100 if wrongness in {1, 5} else 0)
        try:
            os.write(self._master, frame + struct.pack("<H", crc))
        except BlockingIOError:
            self._buffer.clear()  # nobody reads: the line is full and the answer is lost, as on a real line
