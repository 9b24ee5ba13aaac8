"""A hub that is killed loses nothing it has acknowledged."""

import asyncio
import subprocess
import sys
from itertools import count
from pathlib import Path

import psutil
from azure.iot.device.exceptions import NoConnectionError, OperationCancelled
from azure.iot.device.iothub.models.message import Message

from simulator.hub import topics
from simulator.hub.mqtt import Publish, Suback, Subscribe
from tests.emulators.devices import client_of, collected, connected, within
from tests.emulators.hub import TestHub, free_address
from tests.emulators.raw import introduced


async def test_telemetry_that_was_acknowledged_survives_kill_9(hub: TestHub) -> None:
    access = hub.device()
    acknowledged: list[str] = []
    numbers = count()

    async def send_until_it_fails() -> None:
        async with connected(client_of(access)) as client:
            while True:
                name = f"{access.id}-{next(numbers)}"
                await client.send_message(Message("{}", message_id=name))
                acknowledged.append(name)

    sending = asyncio.gather(send_until_it_fails(), return_exceptions=True)
    await hub.until(lambda: len(acknowledged) >= 100)
    await asyncio.to_thread(hub.kill)
    (error,) = await asyncio.wait_for(sending, 20)
    assert isinstance(error, OperationCancelled | NoConnectionError), "it was killed within a message, or between two"
    await asyncio.to_thread(hub.start)
    kept = [one.message_id for one in hub.telemetry(access.id)]
    assert set(acknowledged) <= set(kept)
    assert len(kept) - len(acknowledged) <= 1


async def test_twin_messages_and_device_survive_kill_9(hub: TestHub) -> None:
    access = hub.device()
    hub.patch_desired(access.id, {"a": 1})
    hub.send(access.id, "one")
    async with connected(client_of(access)) as client:
        await client.patch_twin_reported_properties({"b": 2})
    await asyncio.to_thread(hub.kill)
    await asyncio.to_thread(hub.start)
    assert (hub.desired(access.id)["a"], hub.reported(access.id)["b"]) == (1, 2)
    async with connected(client_of(access)) as client:
        messages = await collected(client, "on_message_received")
        assert (await within(messages)).data == b"one"


async def test_a_message_the_device_did_not_acknowledge_is_sent_again(hub: TestHub) -> None:
    access = hub.device()
    hub.send(access.id, "one", message_id="m1")
    for first in (True, False):
        async with introduced(access) as raw:
            if first:  # the session remembers it
                raw.send(Subscribe(1, ((topics.commands(access.id), 1),)))
                assert await raw.receive() == Suback(1, (1,))
            message = await raw.receive()
            assert isinstance(message, Publish)
            assert (message.payload, topics.properties(message.topic.rpartition("/")[2])["$.mid"]) == (b"one", "m1")
    assert hub.state(access.id).waiting == 1


async def test_a_line_that_a_power_cut_left_half_written_is_dropped(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        await client.send_message(Message("{}", message_id="whole"))
    hub.kill()
    journal = hub.process.folder / "telemetry.jsonl"
    with journal.open("ab") as file:
        file.write(b'{"device":"' + access.id.encode())
    hub.start()
    async with connected(client_of(access)) as client:
        await client.send_message(Message("{}", message_id="next"))
    assert [one.message_id for one in hub.telemetry(access.id)] == ["whole", "next"]


def test_the_hub_ends_with_its_parent(hub: TestHub, tmp_path: Path) -> None:
    host = next(free_address(100))
    program = (
        "import os; from pathlib import Path; from simulator.hub.process import HubProcess\n"
        f"process = HubProcess(Path({str(tmp_path)!r}), {host!r}); process.start(); print(process.pid, flush=True)\n"
        "os.kill(os.getpid(), 9)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        child.wait(10)
    assert hub.process.running
