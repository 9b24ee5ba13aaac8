"""What a technician wants to know of a unit that is not in the cloud: when it tries next, and how old what waits is."""

import asyncio
import sqlite3
from collections.abc import Iterator

import pytest

from cloud.backoff import Backoff
from cloud.identity import IdentityError
from cloud.link import Link
from cloud.outbox import Outbox, Outgoing, Priority
from control.readings import Instant


@pytest.fixture
def box() -> Iterator[Outbox]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    yield Outbox(connection)
    connection.close()


def spot(at_utc: float) -> Outgoing:
    return Outgoing("SC_Spot_10s", b'{"at_utc":%f,"cycle":1}' % at_utc, Priority.SPOT)


def event(at_utc: float) -> Outgoing:
    return Outgoing("SC_state_event", b'{"at_utc":%f}' % at_utc, Priority.EVENT)


def test_the_oldest_record_is_told_whatever_its_priority(box: Outbox) -> None:
    assert box.oldest_utc == 0.0
    box.put([spot(100.0), spot(110.0)])
    assert box.oldest_utc == 100.0
    box.put([event(90.0)])
    assert box.oldest_utc == 90.0
    batch = box.claim(200_000, 10)
    assert batch is not None
    assert batch.kind == "SC_state_event"
    box.confirm(batch)
    assert box.oldest_utc == 100.0


def test_what_the_hub_has_does_not_wait_any_more(box: Outbox) -> None:
    box.put([spot(100.0), spot(110.0)])
    batch = box.claim(200_000, 1)
    assert batch is not None
    box.confirm(batch)
    assert box.oldest_utc == 110.0
    batch = box.claim(200_000, 1)
    assert batch is not None
    box.confirm(batch)
    assert box.oldest_utc == 0.0


def test_a_record_that_does_not_say_when_it_was_made_harms_nobody(box: Outbox) -> None:
    box.put([Outgoing("SC_Spot_10s", b"\x00\xff", Priority.SPOT)])
    assert box.oldest_utc == 0.0


async def test_a_link_that_waits_tells_until_when() -> None:
    def nobody() -> None:
        raise IdentityError("no papers")

    waiting = asyncio.Event()
    link = Link(
        nobody,  # type: ignore[arg-type] # never returns
        lambda _: pytest.fail("there is no identity to connect with"),
        (),
        lambda: Instant(at_s=1000.0, at_utc=5.0),
        Backoff(lambda _, longest_s: longest_s),
    )
    link.changed = lambda: waiting.set() if link.status.next_s else None
    running = asyncio.create_task(link.run())
    await asyncio.wait_for(waiting.wait(), 30.0)
    running.cancel()
    await asyncio.wait({running})
    assert (link.status.next_s, link.status.last_error) == (1001.0, "no papers")
