"""Frames of the LuxPower dongle, held against bytes put together by hand."""

import pytest

from hardware.lux_dongle import NOT_AN_ANSWER, DongleFramer, crc16

DONGLE, INVERTER = "BA12345678", "4434123456"
READ = bytes([4]) + (0).to_bytes(2, "big") + (2).to_bytes(2, "big")
"""Modbus: read two input registers from 0."""
QUESTION = bytes.fromhex(
    "A11A 0100 2000 01 C2 42413132333435363738 1200 00 04 34343334313233343536 0000 0200"
)  # fmt: skip


def sealed(head: str, data: str) -> bytes:
    content = bytes.fromhex(data)
    return bytes.fromhex(head) + content + crc16(content).to_bytes(2, "little")


def framer() -> DongleFramer:
    one = DongleFramer(DONGLE, INVERTER)
    one.encode(READ, 1, 0)
    return one


def test_the_checksum_is_that_of_modbus() -> None:
    assert crc16(b"123456789") == 0x4B37


def test_a_read_is_one_frame_with_both_serial_numbers_in_little_endian_bytes() -> None:
    frame = DongleFramer(DONGLE, INVERTER).encode(READ, 1, 0)
    assert frame[:-2] == QUESTION
    assert frame[-2:] == crc16(QUESTION[20:]).to_bytes(2, "little")
    assert int.from_bytes(frame[4:6], "little") == len(frame) - 6


def test_several_registers_are_written_with_protocol_2() -> None:
    request = bytes([16]) + bytes.fromhex("0040 0002 04 0032 0019")
    frame = DongleFramer(DONGLE, INVERTER).encode(request, 1, 0)
    assert frame[2:4] == b"\x02\x00"
    assert frame[20:-2] == bytes([0, 16]) + INVERTER.encode() + bytes.fromhex("4000 0200 04 3200 1900")


@pytest.mark.parametrize("count_byte", ["", "04"], ids=["old firmware", "new firmware counts the bytes"])
def test_an_answer_becomes_the_modbus_answer(count_byte: str) -> None:
    length = f"{20 + len(count_byte) // 2:02x}00"
    rest = f"{34 + len(count_byte) // 2:02x}00"
    frame = sealed(
        f"A11A 0200 {rest} 01 C2 42413132333435363738 {length}",
        f"01 04 34343334313233343536 0000 {count_byte} 1000 0B02",
    )
    assert framer().decode(frame) == (len(frame), 1, 0, bytes.fromhex("04 04 0010 020B"))
    assert framer().decode(frame[:-1]) == (0, 0, 0, b"")


@pytest.mark.parametrize(
    "data",
    [
        "01 04 34343334313233343536 2800 1000 0B02",
        "01 03 34343334313233343536 0000 1000 0B02",
        "01 04 39393334313233343536 0000 1000 0B02",
        "01 04 34343334313233343536 0000 1000",
    ],
    ids=["another register", "another function", "another inverter", "too few values"],
)
def test_data_nobody_asked_for_is_no_answer(data: str) -> None:
    content = bytes.fromhex(data)
    size = len(content) + 2
    head = f"A11A 0200 {size + 14:02x}00 01 C2 42413132333435363738 {size:02x}00"
    assert framer().decode(sealed(head, data))[1] == NOT_AN_ANSWER


def test_a_wrong_checksum_is_no_answer() -> None:
    frame = bytearray(
        sealed("A11A 0200 2200 01 C2 42413132333435363738 1400", "01 04 34343334313233343536 0000 1000 0B02")
    )
    frame[-1] ^= 1
    assert framer().decode(bytes(frame))[1] == NOT_AN_ANSWER


def test_an_exception_is_passed_on() -> None:
    frame = sealed("A11A 0200 1F00 01 C2 42413132333435363738 1100", "01 84 34343334313233343536 0000 02")
    assert framer().decode(frame) == (len(frame), 1, 0, b"\x84\x02")


def test_a_heartbeat_is_sent_back_as_it_is() -> None:
    sent: list[bytes] = []
    one = framer()
    one.send_back = sent.append
    beat = bytes.fromhex("A11A 0200 0D00 01 C1 42413132333435363738 00")
    assert one.decode(beat) == (len(beat), NOT_AN_ANSWER, 0, b"")
    assert sent == [beat]


@pytest.mark.parametrize("garbage", [b"\x00\x01\x02", b"\xa1\x1a\x01\x00\xff\xff"])
def test_garbage_is_an_error_of_the_running_request(garbage: bytes) -> None:
    with pytest.raises(ValueError, match="frame"):
        framer().decode(garbage)
