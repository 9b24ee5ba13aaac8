"""Modbus requests carried out on a simulated device: functions 1 to 6, 15 and 16, strict about every length."""

import struct
from typing import Protocol

from hardware.profile import Space
from simulator.registers import ILLEGAL_FUNCTION, ILLEGAL_VALUE, ModbusExceptionError

_READS = {
    1: (Space.COIL,),
    2: (Space.DISCRETE,),
    3: (Space.HOLDING,),
    4: (Space.INPUT,),
}


class Twin(Protocol):
    """What the server needs of a simulated device."""

    device_id: str
    unit: int
    max_read_words: int
    input_is_holding: bool
    """Functions 3 and 4 read the same registers."""

    def read(self, spaces: tuple[Space, ...], address: int, count: int) -> list[int]:
        """Return words, or raise `ModbusExceptionError`."""
        ...

    def write(self, space: Space, address: int, words: list[int]) -> None:
        """Obey a write as a whole, or raise `ModbusExceptionError`."""
        ...


def answer(twin: Twin, request: bytes) -> bytes:
    """Return the answer PDU to a request PDU; the device has obeyed by then."""
    function = request[0]
    try:
        return bytes([function]) + _carry_out(twin, function, request[1:])
    except ModbusExceptionError as error:
        return bytes([function | 0x80, error.code])


def _carry_out(twin: Twin, function: int, body: bytes) -> bytes:
    if function not in {1, 2, 3, 4, 5, 6, 15, 16}:
        raise ModbusExceptionError(ILLEGAL_FUNCTION)
    if len(body) < 4:
        raise ModbusExceptionError(ILLEGAL_VALUE)
    address, number = struct.unpack_from(">HH", body)
    if function in _READS:
        return _read(twin, function, address, number, body)
    if function in {5, 6}:
        if len(body) != 4 or (function == 5 and number not in {0, 0xFF00}):
            raise ModbusExceptionError(ILLEGAL_VALUE)
        space, words = (Space.COIL, [number & 1 or number >> 15]) if function == 5 else (Space.HOLDING, [number])
        twin.write(space, address, words)
        return body
    size = number * 2 if function == 16 else (number + 7) // 8
    if not 1 <= number <= (123 if function == 16 else 1968) or len(body) != 5 + size or body[4] != size:
        raise ModbusExceptionError(ILLEGAL_VALUE)
    if function == 16:
        twin.write(Space.HOLDING, address, list(struct.unpack(f">{number}H", body[5:])))
    else:
        twin.write(Space.COIL, address, [body[5 + at // 8] >> (at % 8) & 1 for at in range(number)])
    return body[:4]


def _read(twin: Twin, function: int, address: int, count: int, body: bytes) -> bytes:
    most = twin.max_read_words if function in {3, 4} else 2000
    if len(body) != 4 or not 1 <= count <= most:
        raise ModbusExceptionError(ILLEGAL_VALUE)
    spaces = (Space.HOLDING, Space.INPUT) if twin.input_is_holding and function in {3, 4} else _READS[function]
    words = twin.read(spaces, address, count)
    if function in {3, 4}:
        return struct.pack(f">B{count}H", count * 2, *words)
    packed = bytearray((count + 7) // 8)
    for at, bit in enumerate(words):
        packed[at // 8] |= (bit & 1) << (at % 8)
    return bytes([len(packed)]) + packed


def spoil(pdu: bytes, wrongness: int) -> bytes:
    """Return a wrong answer PDU: 2 foreign function, 3 too short, 4 too long; others stay as they are."""
    match wrongness:
        case 2:
            return bytes([pdu[0] ^ 0x07]) + pdu[1:]
        case 3:
            return pdu[:-2] if len(pdu) > 3 else pdu[:1]
        case 4:
            return pdu + b"\x5a\xa5"
        case _:
            return pdu
