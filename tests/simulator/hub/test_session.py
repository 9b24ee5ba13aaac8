"""Connections without a network: nothing a device sends does more than close its own connection."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.hub import topics
from simulator.hub.blobs import BlobRefusedError, BlobStore
from simulator.hub.hub import Hub
from simulator.hub.mqtt import (
    Connack,
    Connect,
    Packet,
    Pingreq,
    Pingresp,
    Puback,
    Publish,
    Stream,
    Suback,
    Subscribe,
    encode,
)
from simulator.hub.session import Session
from simulator.hub.state import Waiting, new_device
from tests.emulators.tokens import sas_token

NOW_S = 1_795_000_000.0
HOST = "127.0.0.1"
HOPS = "[" * 100_000


class MemoryLink:
    """A stream that keeps what was written."""

    certificate_der = b""
    peer = "memory"

    def __init__(self) -> None:
        self.stream = Stream()
        self.packets: list[Packet] = []
        self.closed = False

    def write(self, data: bytes) -> None:
        """Keep bytes."""
        self.packets.extend(self.stream.feed(data))

    def close(self) -> None:
        """Be closed."""
        self.closed = True


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Generator[Hub]:
    """A hub with one device."""
    hub = Hub(tmp_path_factory.mktemp("hub"), HOST, lambda: NOW_S)
    hub.add(new_device("unit1"))
    yield hub
    hub.close()


@contextmanager
def session(hub: Hub, *, clean: bool = True, user: str = f"{HOST}/unit1/?x") -> Generator[tuple[MemoryLink, Session]]:
    link = MemoryLink()
    this = hub.session(link)
    token = sas_token(hub.device("unit1").primary_key, f"{HOST}/devices/unit1")
    this.feed(encode(Connect("unit1", user, token, 60, clean_session=clean)))
    try:
        yield link, this
    finally:
        this.lost()


async def test_a_device_that_introduces_itself_is_connected(hub: Hub) -> None:
    with session(hub) as (link, _):
        assert link.packets == [Connack()]
        assert "unit1" in hub.connected
    assert "unit1" not in hub.connected


@pytest.mark.parametrize("user", ["nobody", "other.host/unit1/?x", f"{HOST}/unit2/?x", "a/registrations/b/c"])
async def test_a_wrong_user_name_is_refused(hub: Hub, user: str) -> None:
    with session(hub, user=user) as (link, _):
        assert (link.packets, link.closed) == ([Connack(5)], True)


async def test_another_version_of_mqtt_is_refused(hub: Hub) -> None:
    link = MemoryLink()
    this = hub.session(link)
    this.feed(encode(Connect("unit1", level=5)))
    assert (link.packets, link.closed) == ([Connack(1)], True)
    this.lost()


async def test_the_first_packet_must_be_connect(hub: Hub) -> None:
    link = MemoryLink()
    this = hub.session(link)
    this.feed(encode(Pingreq()))
    assert (link.packets, link.closed) == ([], True)
    this.lost()


@pytest.mark.parametrize(
    "packet",
    [
        Connect("unit1"),
        Connack(),
        Pingresp(),
        Publish("somewhere/else", b"{}"),
        Publish("devices/unit2/messages/events/", b"{}", 1, 1),
        Publish("devices/unit1/messages/events/", b"x" * 262_145, 1, 1),
        Publish("$iothub/methods/res/fine/?$rid=1", b"{}"),
    ],
)
async def test_what_a_device_must_not_send_closes_its_connection(hub: Hub, packet: Packet) -> None:
    with session(hub) as (link, this):
        this.feed(encode(packet) + encode(Pingreq()))
        assert (link.packets, link.closed) == ([Connack()], True)


async def test_a_filter_that_is_not_served_is_refused_and_the_others_are_not(hub: Hub) -> None:
    with session(hub) as (link, this):
        filters = ((topics.METHODS, 1), ("#", 0), ("devices/unit2/messages/devicebound/#", 1), (topics.METHODS, 2))
        this.feed(encode(Subscribe(7, filters)))
        assert link.packets[-1] == Suback(7, (1, 0x80, 0x80, 1))


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"$version": 1}', HOPS.encode(), b'{"a": %s}' % HOPS.encode(), b"\xff"]
)
async def test_a_twin_patch_that_cannot_be_taken_is_answered_400(hub: Hub, body: bytes) -> None:
    with session(hub) as (link, this):
        this.feed(encode(Subscribe(1, ((topics.TWIN_RESPONSES, 1),))))
        this.feed(encode(Publish("$iothub/twin/PATCH/properties/reported/?$rid=9", body, 1, 5)))
        _, _, answer, taken = link.packets
        assert isinstance(answer, Publish)
        assert answer.topic == "$iothub/twin/res/400/?$rid=9"
        assert (taken, link.closed) == (Puback(5), False)


async def test_not_more_than_fifty_messages_wait_for_an_answer(hub: Hub) -> None:
    device = hub.device("unit1")
    device.waiting = [Waiting(str(number), b"") for number in range(60)]
    with session(hub) as (link, this):
        this.feed(encode(Subscribe(1, ((topics.commands("unit1"), 1),))))
        sent = [one for one in link.packets if isinstance(one, Publish)]
        assert len(sent) == 50
        this.feed(encode(Puback(sent[0].packet_id)) + encode(Puback(999)))
        assert len(device.waiting) == 59
        assert len([one for one in link.packets if isinstance(one, Publish)]) == 51
    device.waiting = []


answers = st.sampled_from(
    (
        "$iothub/twin/GET/?$rid=1",
        "$iothub/twin/GET/",
        "$iothub/twin/PATCH/properties/reported/?$rid=1",
        "$iothub/methods/res/200/?$rid=1",
        "$iothub/methods/res/-1/?",
        "devices/unit1/messages/events/%24.mid=1&a=b&&=&%",
        "devices/unit1/messages/events/$.ct=\u20ac",
        "$iothub/",
    )
)


def message(topic: str, payload: bytes, number: int) -> Publish:
    return Publish(topic, payload, 1 if number else 0, number)


published = st.builds(
    message,
    answers | st.text(st.characters(exclude_characters="\0#+", exclude_categories=("Cs",)), min_size=1, max_size=30),
    st.binary(max_size=60) | st.sampled_from((b"{}", b'{"a": null}', b'{"a": 1e999}', b'{"a": "\\ud800"}')),
    st.integers(0, 0xFFFF),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sent=st.lists(published | st.binary(max_size=30), max_size=8))
async def test_nothing_a_device_sends_harms_the_hub(hub: Hub, sent: list[Publish | bytes]) -> None:
    with session(hub) as (_, this):
        for one in sent:
            this.feed(one if isinstance(one, bytes) else encode(one))
    with session(hub) as (link, this):
        this.feed(encode(Pingreq()))
        assert link.packets == [Connack(), Pingresp()]


@pytest.mark.parametrize("name", ["../state.json", "..", ".", "a//b", "a/./b", "/etc/passwd", "a/", "a\0", "x" * 300])
def test_no_name_of_a_blob_leads_out_of_the_folder(hub: Hub, name: str) -> None:
    with pytest.raises(BlobRefusedError, match="InvalidResourceName"):
        BlobStore(hub).path("uploads", name)


async def test_the_state_on_disk_is_what_the_next_hub_begins_with(tmp_path: Path) -> None:
    first = Hub(tmp_path, HOST, lambda: NOW_S)
    first.add(new_device("unit2"))
    first.patch_desired("unit2", {"a": 1})
    first.send("unit2", Waiting("m", b"\xff"))
    second = Hub(tmp_path, HOST, lambda: NOW_S)
    assert second.state == first.state
    assert second.authority == first.authority
    first.close()
    second.close()
    assert oct((tmp_path / "ca.key").stat().st_mode)[-3:] == "600"
    assert oct((tmp_path / "state.json").stat().st_mode)[-3:] == "600"
