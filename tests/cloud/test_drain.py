"""A week without network, then everything arrives: through kills of the hub and of the unit, in order (TEL-02)."""

import asyncio
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from cloud import outbox
from cloud.database import opened
from cloud.outbox import Outbox, Outgoing, Priority
from cloud.telemetry import outgoing, spot_of
from simulator.hub.client import Telemetry
from tests.control.plant import House, settings
from tests.emulators.hub import TestHub

EVENTS = 20


def week(folder: Path, records: int) -> None:
    """Fill an outbox with realistic records, each with its number in `cycle`."""
    house = House(settings())
    house.cycle()
    spot = spot_of(house.cycle())
    box = Outbox(opened(folder / "cloud.sqlite")[0])
    for begin in range(0, records, 1000):
        numbers = range(begin, min(begin + 1000, records))
        box.put([outgoing(msgspec.structs.replace(spot, cycle=number)) for number in numbers])
    box.put([Outgoing("SC_state_event", b'{"number":%d}' % number, Priority.EVENT) for number in range(EVENTS)])
    assert outbox.CAP > 60_480


class Driver:
    """The unit, in a process that can be killed."""

    def __init__(self, folder: Path, records: int) -> None:
        self._command = [sys.executable, "-m", "tests.cloud.drain_driver", str(folder), str(records)]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(self._command)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()


async def drained(hub: TestHub, folder: Path, records: int, per_message: int, timeout_s: float) -> None:
    access = hub.device()
    (folder / "connection").write_text(access.connection_string)
    (folder / "connection").chmod(0o600)
    (folder / "ca.pem").write_text(access.ca_pem)
    await asyncio.to_thread(week, folder, records)
    driver = Driver(folder, per_message)
    least = EVENTS + records // per_message if per_message < 1000 else EVENTS + records // 260
    driver.start()
    try:
        await hub.until(lambda: hub.state(access.id).messages > least * 0.2, timeout_s, "a fifth")
        hub.kill()
        await asyncio.sleep(0.5)
        hub.start()
        await hub.until(lambda: hub.state(access.id).messages > least * 0.4, timeout_s, "two fifths")
        driver.kill()
        driver.start()
        await hub.until(lambda: hub.state(access.id).messages > least * 0.6, timeout_s, "three fifths")
        hub.kill()
        hub.start()
        await hub.until(lambda: last(hub, access.id) == records - 1, timeout_s, "all")
    finally:
        driver.kill()
    everything = messages(hub, access.id)
    unique = {message.message_id: message for message in everything}
    bodies = {message_id: msgspec.json.decode(message.body) for message_id, message in unique.items()}
    for message in everything:  # what came twice is the same message
        assert msgspec.json.decode(message.body) == bodies[message.message_id]
    spots = [one["cycle"] for body in bodies.values() if body["type"] == "SC_Spot_10s" for one in body["records"]]
    assert spots == list(range(records))
    events = [one["number"] for body in bodies.values() if body["type"] == "SC_state_event" for one in body["records"]]
    assert events == list(range(EVENTS))
    first_spot = next(index for index, body in enumerate(bodies.values()) if body["type"] == "SC_Spot_10s")
    assert first_spot == EVENTS
    assert max(len(str(message.body)) for message in everything) < 262_144


def messages(hub: TestHub, device: str) -> list[Telemetry]:
    found: list[Telemetry] = []
    while more := hub.telemetry(device, len(found), 100):
        found += more
    return found


def last(hub: TestHub, device: str) -> int:
    """Return the number of the newest spot the hub has."""
    count = hub.state(device).messages
    newest = hub.telemetry(device, max(count - 1, 0), 1)
    if not newest:
        return -1
    body = msgspec.json.decode(newest[0].body)
    return body["records"][-1]["cycle"] if body["type"] == "SC_Spot_10s" else -1


@pytest.mark.req("TEL-02")
async def test_everything_arrives_through_two_kills_of_the_hub_and_one_of_the_unit(
    hub: TestHub, tmp_path: Path
) -> None:
    await drained(hub, tmp_path, 2000, 20, 60.0)


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.req("TEL-02")
async def test_a_week_arrives_through_two_kills_of_the_hub_and_one_of_the_unit(hub: TestHub, tmp_path: Path) -> None:
    await drained(hub, tmp_path, 60_480, 1000, 300.0)
