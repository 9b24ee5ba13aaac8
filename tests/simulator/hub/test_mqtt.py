"""The MQTT codec: packets there and back, vectors of the standard, and bytes that are none."""

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.hub.mqtt import (
    Connack,
    Connect,
    Disconnect,
    MqttError,
    Packet,
    Pingreq,
    Pingresp,
    Puback,
    Publish,
    Stream,
    Suback,
    Subscribe,
    Unsuback,
    Unsubscribe,
    decode,
    encode,
)

texts = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), max_size=40)
topics = st.text(st.characters(exclude_characters="\0#+", exclude_categories=("Cs",)), min_size=1, max_size=40)
names = texts.filter(bool)
ids = st.integers(1, 0xFFFF)


@st.composite
def connects(draw: st.DrawFn) -> Connect:
    user = draw(texts)
    password = draw(texts) if user else ""
    return Connect(draw(texts), user, password, draw(st.integers(0, 0xFFFF)), draw(st.booleans()), draw(st.just(4)))


@st.composite
def publishes(draw: st.DrawFn) -> Publish:
    qos = draw(st.integers(0, 1))
    packet_id = draw(ids) if qos else 0
    payload = draw(st.binary(max_size=300))
    return Publish(draw(topics), payload, qos, packet_id, draw(st.booleans()), draw(st.booleans()))


packets: st.SearchStrategy[Packet] = st.one_of(
    connects(),
    st.builds(Connack, st.integers(0, 255), st.booleans()),
    publishes(),
    st.builds(Puback, ids),
    st.builds(Subscribe, ids, st.lists(st.tuples(names, st.integers(0, 2)), min_size=1, max_size=4).map(tuple)),
    st.builds(Suback, ids, st.lists(st.integers(0, 255), max_size=4).map(tuple)),
    st.builds(Unsubscribe, ids, st.lists(names, min_size=1, max_size=4).map(tuple)),
    st.builds(Unsuback, ids),
    st.sampled_from((Pingreq(), Pingresp(), Disconnect())),
)


@given(packet=packets)
def test_every_packet_comes_back_as_it_was(packet: Packet) -> None:
    assert list(Stream().feed(encode(packet))) == [packet]


@given(sent=st.lists(packets, max_size=5), cuts=st.lists(st.integers(0, 2000), max_size=5))
def test_a_stream_may_be_cut_anywhere(sent: list[Packet], cuts: list[int]) -> None:
    data = b"".join(map(encode, sent))
    stream, edges = Stream(), sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    received = [one for begin, end in pairwise(edges) for one in stream.feed(data[begin:end])]
    assert received == sent


@given(data=st.binary(max_size=200))
def test_bytes_that_are_no_mqtt_are_an_error_and_nothing_else(data: bytes) -> None:
    stream = Stream(max_length=1000)
    with suppress(MqttError):
        for packet in stream.feed(data):
            assert encode(packet)


@given(packet=packets, index=st.integers(0, 500), value=st.integers(0, 255))
def test_a_packet_with_one_wrong_byte_is_another_packet_or_an_error(packet: Packet, index: int, value: int) -> None:
    data = bytearray(encode(packet))
    data[index % len(data)] = value
    with suppress(MqttError):
        for changed in Stream(max_length=1000).feed(bytes(data)):
            assert encode(changed)


def test_a_connect_packet_is_what_the_standard_writes() -> None:
    """MQTT 3.1.1, 3.1.2.12: flags of user name, password and clean session, keep-alive of 10 s."""
    data = bytes.fromhex("10 16 00 04 4d515454 04 c2 00 0a 00 02 6431 00 03 616263 00 01 70")
    assert list(Stream().feed(data)) == [Connect("d1", "abc", "p", 10, clean_session=True)]
    assert encode(Connect("d1", "abc", "p", 10, clean_session=True)) == data


def test_a_publish_packet_is_what_the_standard_writes() -> None:
    """MQTT 3.1.1, 3.3.2.3: topic a/b, packet identifier 10, QoS 1."""
    data = bytes.fromhex("32 07 00 03 612f62 00 0a")
    assert list(Stream().feed(data)) == [Publish("a/b", b"", 1, 10)]


@pytest.mark.parametrize(
    ("length", "data"), [(0, "00"), (127, "7f"), (128, "8001"), (16_383, "ff7f"), (16_384, "808001")]
)
def test_the_remaining_length_is_written_as_in_table_2_4(length: int, data: str) -> None:
    packet = encode(Publish("t" * 5, b"x" * max(0, length - 7)))
    assert length < 7 or packet[1 : 1 + len(data) // 2].hex() == data


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("10 0c 00 04 4d515458 04 02 00 0a 0000", "protocol name"),
        ("10 0c 00 04 4d515454 04 42 00 0a 0000", "connect flags"),
        ("10 0c 00 04 4d515454 04 03 00 0a 0000", "connect flags"),
        ("30 02 00 00", "cannot be published"),
        ("30 03 00 01 23", "cannot be published"),
        ("34 05 00 01 61 00 01", "QoS 2"),
        ("32 05 00 01 61 00 00", "identifier of 0"),
        ("30 03 00 01 ff", "not UTF-8"),
        ("30 03 00 01 00", "U\\+0000"),
        ("82 02 00 01", "without topic filters"),
        ("82 06 00 01 00 01 61 03", "QoS 3"),
        ("a2 02 00 01", "without topic filters"),
        ("c0 01 00", "after the end"),
        ("c1 00", "begins with 0xC1"),
        ("50 02 00 01", "begins with 0x50"),
        ("f0 00", "begins with 0xF0"),
        ("20 02 02 00", "acknowledge flags"),
        ("40 01 00", "ends before"),
        ("30 ff ff ff ff 01", "more than four"),
        ("30 ff ff ff 7f", "at most"),
    ],
)
def test_a_wrong_packet_is_refused_with_the_reason(data: str, why: str) -> None:
    with pytest.raises(MqttError, match=why):
        list(Stream(max_length=100_000).feed(bytes.fromhex(data)))


def test_a_will_is_read_over() -> None:
    data = bytes.fromhex("10 12 00 04 4d515454 04 06 00 0a 0000 0001 77 0001 6d")
    assert list(Stream().feed(data)) == [Connect("", keep_alive_s=10)]


def test_what_is_too_long_to_be_said_is_refused() -> None:
    with pytest.raises(MqttError, match="65535"):
        encode(Publish("t" * 70_000))


def test_decode_takes_a_packet_that_is_cut_out() -> None:
    assert decode(0xD0, b"") == Pingresp()
