import asyncio
import gc
import logging
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from cloud.pubsub import ClusterEvents
from tests.emulators.webpubsub import PubSub, pubsub

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed client session:ResourceWarning")


@pytest.fixture
def service() -> Generator[PubSub]:
    with pubsub() as running:
        yield running
    gc.collect()  # the SDK leaves the sessions of cut connections to the collector, which aiohttp warns of


class Member:
    """A unit of the cluster and what it heard."""

    def __init__(self, service: PubSub, unit: str, depth: int = 200) -> None:
        self.heard: list[dict[str, Any]] = []
        self.addresses = 0
        self._service = service
        self._unit = unit
        self.events = ClusterEvents(unit, "site1", self._url, self.heard.append, depth=depth)

    async def _url(self) -> str:
        self.addresses += 1
        return await asyncio.to_thread(self._service.url, self._unit, "site1")

    @asynccontextmanager
    async def running(self) -> AsyncGenerator["Member"]:
        task = asyncio.create_task(self.events.run())
        try:
            await until(lambda: self.events.status.connected)
            yield self
        finally:
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task


async def until(condition: Callable[[], bool], limit_s: float = 30.0) -> None:
    async with asyncio.timeout(limit_s):
        while not condition():  # noqa: ASYNC110 - the network announces nothing
            await asyncio.sleep(0.01)


def event(number: int) -> dict[str, int]:
    return {"number": number}


async def test_an_event_reaches_the_other_units_once_and_not_its_sender(service: PubSub) -> None:
    async with Member(service, "unit1").running() as one, Member(service, "unit2").running() as two:
        for number in range(20):
            one.events.publish(event(number))
        await until(lambda: len(two.heard) == 20)
        assert two.heard == [event(number) for number in range(20)]
        assert one.heard == []
        assert one.events.status.waiting == 0


async def test_a_cut_connection_is_taken_up_again_without_losing_an_event(service: PubSub) -> None:
    async with Member(service, "unit1").running() as one, Member(service, "unit2").running() as two:
        one.events.publish(event(0))
        await until(lambda: len(two.heard) == 1)
        service.tell("cut")
        for number in range(1, 10):
            one.events.publish(event(number))
        await until(lambda: len(two.heard) == 10)
        assert two.heard == [event(number) for number in range(10)]
        assert (one.addresses, two.addresses) == (1, 1)


async def test_a_service_that_was_dead_for_three_seconds_and_forgot_everything_is_joined_afresh(
    service: PubSub,
) -> None:
    async with Member(service, "unit1").running() as one, Member(service, "unit2").running() as two:
        service.kill()
        one.events.publish(event(1))
        await asyncio.sleep(3.0)
        assert one.events.status.waiting == 1
        await asyncio.to_thread(service.start)
        await until(lambda: two.events.status.connections == 2 and one.events.status.waiting == 0)
        one.events.publish(event(2))
        await until(lambda: event(2) in two.heard)
        assert one.addresses == 2


async def test_a_full_queue_drops_the_oldest_and_counts(service: PubSub) -> None:
    one = Member(service, "unit1", depth=5)
    for number in range(8):
        one.events.publish(event(number))
    assert (one.events.status.waiting, one.events.status.dropped) == (5, 3)
    async with Member(service, "unit2").running() as two, one.running():
        await until(lambda: len(two.heard) == 5)
        assert two.heard == [event(number) for number in range(3, 8)]


async def test_a_service_that_takes_but_never_acknowledges_is_left(
    service: PubSub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloud.pubsub.ACK_S", 0.2)
    monkeypatch.setattr("cloud.pubsub.SILENT_S", 1.0)
    async with Member(service, "unit1").running() as one, Member(service, "unit2").running() as two:
        await asyncio.to_thread(service.tell, "mute?on=1")
        one.events.publish(event(1))
        await until(lambda: one.events.status.fault == "ConnectionError")
        await asyncio.to_thread(service.tell, "mute?on=0")
        await until(lambda: one.events.status.waiting == 0)
        assert two.heard == [event(1)]


async def test_a_connection_with_nothing_to_send_is_still_probed(
    service: PubSub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloud.pubsub.PROBE_S", 0.1)
    monkeypatch.setattr("cloud.pubsub.ACK_S", 0.2)
    async with Member(service, "unit1").running() as one:
        await asyncio.to_thread(service.tell, "mute?on=1")
        await until(lambda: not one.events.status.connected)
        await asyncio.to_thread(service.tell, "mute?on=0")
        await until(lambda: one.events.status.connected)


async def test_a_refused_token_is_said_without_the_token(service: PubSub, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    address = service.url("unit1", "site1")

    async def wrong() -> str:
        return address[:-4] + "AAAA"

    events = ClusterEvents("unit1", "site1", wrong, print)
    task = asyncio.create_task(events.run())
    await until(lambda: events.status.fault == "OpenClientError")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert "access_token" not in caplog.text
    assert not events.status.connected


async def test_a_provider_without_an_answer_leaves_the_unit_unconnected_and_unharmed() -> None:
    async def none() -> str:
        raise LookupError("the hub is away; token abc")

    events = ClusterEvents("unit1", "site1", none, print)
    task = asyncio.create_task(events.run())
    await until(lambda: events.status.fault == "LookupError")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize(
    "data", ["text", 1, None, [], {}, {"id": 1, "event": {}}, {"id": "a", "event": 1}, {"event": {}}]
)
def test_what_is_no_event_of_ours_is_not_handed_over(data: object) -> None:
    heard: list[dict[str, Any]] = []
    events = ClusterEvents("unit1", "site1", asyncio.Event, heard.append)  # pyright: ignore[reportArgumentType]
    events.take(data)
    assert heard == []


def test_an_event_that_comes_twice_is_handed_over_once() -> None:
    heard: list[dict[str, Any]] = []
    events = ClusterEvents("unit1", "site1", asyncio.Event, heard.append)  # pyright: ignore[reportArgumentType]
    for _ in range(2):
        events.take({"id": "unit2-1", "event": {"leader": "unit2"}})
    assert heard == [{"leader": "unit2"}]
    for number in range(600):
        events.take({"id": f"unit3-{number}", "event": {}})
    events.take({"id": "unit2-1", "event": {"leader": "unit2"}})  # so long ago that it is forgotten
    assert len(heard) == 602
