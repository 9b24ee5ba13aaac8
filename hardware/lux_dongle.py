"""Frames of LuxPower's Wi-Fi dongle: Modbus requests inside a TCP protocol of its own, values in little-endian bytes.

    A1 1A | protocol u16 | length of the rest u16 | 01 | function | serial of the dongle, 10 | data length u16 | data
    data: address | Modbus function | serial of the inverter, 10 | register u16 | values … | CRC-16/MODBUS u16

Function 193 is the dongle's heartbeat and is sent back as it is, 194 carries data. The dongle also sends data nobody
asked for; only the answer to the running request counts. In replies some firmware puts the number of bytes before
the values: an odd rest tells (recalled, not in a document).
"""

import struct
from collections.abc import Callable

PREFIX = b"\xa1\x1a"
HEAD = 6
"""Bytes before the part that the length field counts."""
SHORTEST = 20
"""Head, 01, function, serial, data length."""
LONGEST = 1024
SERIAL = 10
HEARTBEAT = 193
TRANSLATED_DATA = 194
NOT_AN_ANSWER = -1
"""Unit id of frames that answer no request."""
READ_FUNCTIONS = frozenset({3, 4})
WRITE_SINGLE, WRITE_MULTIPLE = 6, 16
EXCEPTION_FLAG = 0x80

Frame = tuple[int, int, int, bytes]
"""Bytes used, unit, transaction, Modbus data unit, as pymodbus framers give them."""


def crc16(data: bytes) -> int:
    """Return the CRC of the Modbus serial line (polynomial A001h, start FFFFh)."""
    crc = 0xFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ 0xA001 if crc & 1 else crc >> 1
    return crc


class DongleFramer:
    """Turns Modbus data units into frames of one dongle and one inverter, and back."""

    MAX_SIZE = LONGEST

    def __init__(self, dongle_serial: str, inverter_serial: str) -> None:
        """Take both serial numbers, ten characters each."""
        self.send_back: Callable[[bytes], None] = lambda _frame: None
        """Sends a heartbeat back; set by the wire."""
        self._dongle = dongle_serial.encode("ascii")
        self._inverter = inverter_serial.encode("ascii")
        self._asked = b""

    def encode(self, request: bytes, unit: int, _transaction: int) -> bytes:
        """Return the frame of a request (functions 3, 4, 6 and 16)."""
        del unit
        function, register, number = struct.unpack_from(">BHH", request)
        self._asked = request
        body = struct.pack("<HH", register, number)
        if function == WRITE_MULTIPLE:
            words = struct.unpack(f">{number}H", request[6:])
            body += struct.pack(f"<B{number}H", 2 * number, *words)
        data = struct.pack("<BB", 0, function) + self._inverter + body
        data += struct.pack("<H", crc16(data))
        rest = struct.pack("<BB", 1, TRANSLATED_DATA) + self._dongle + struct.pack("<H", len(data)) + data
        return PREFIX + struct.pack("<HH", 2 if function == WRITE_MULTIPLE else 1, len(rest)) + rest

    def decode(self, data: bytes) -> Frame:
        """Return the first frame; no bytes used while it is not complete.

        Raises:
            ValueError: these bytes are no frame of a dongle.
        """
        if data[:2] != PREFIX[: len(data)]:
            raise ValueError("not a frame of a dongle")
        if len(data) < HEAD:
            return 0, 0, 0, b""
        (rest,) = struct.unpack_from("<H", data, 4)
        length = HEAD + rest
        if length > LONGEST:
            raise ValueError(f"a frame of {length} bytes")
        if len(data) < length:
            return 0, 0, 0, b""
        frame = bytes(data[:length])
        if length > HEAD + 1 and frame[7] == HEARTBEAT:
            self.send_back(frame)
        if length <= SHORTEST or frame[7] != TRANSLATED_DATA or frame[8:18] != self._dongle:
            return length, NOT_AN_ANSWER, 0, b""
        pdu = self._answer(frame[SHORTEST:])
        return length, NOT_AN_ANSWER if pdu is None else 1, 0, pdu or b""

    def _answer(self, data: bytes) -> bytes | None:
        """Return the Modbus answer inside, None when it does not answer the running request."""
        if len(data) < SERIAL + 6 or not self._asked or data[2:12] != self._inverter:
            return None
        content, (crc,) = data[:-2], struct.unpack("<H", data[-2:])
        function, register = content[1], struct.unpack_from("<H", content, 12)[0]
        asked, wanted, number = struct.unpack_from(">BHH", self._asked)
        if function & ~EXCEPTION_FLAG != asked or register != wanted or crc != crc16(content):
            return None
        values = content[14:]
        if function & EXCEPTION_FLAG:
            return bytes([function, values[0] if values else 4])
        if function not in READ_FUNCTIONS:
            return self._asked[:5]
        if len(values) % 2:
            values = values[1:]
        words = struct.unpack(f"<{len(values) // 2}H", values)
        return (
            struct.pack(f">BB{len(words)}H", function, 2 * len(words) & 0xFF, *words) if len(words) == number else None
        )
