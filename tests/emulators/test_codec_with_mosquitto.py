"""Our MQTT codec against a broker nobody here wrote: Debian's mosquitto."""

import asyncio
import os
import shutil
import socket
import subprocess
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from simulator.hub.mqtt import (
    FAILURE,
    Connack,
    Connect,
    Disconnect,
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
    encode,
)


@asynccontextmanager
async def mosquitto(folder: Path) -> AsyncGenerator[int]:
    """Run mosquitto and give its port."""
    program = shutil.which("mosquitto") or shutil.which("/usr/sbin/mosquitto")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("mosquitto is not installed (run .ci/setup dev)")
        pytest.skip("NO MOSQUITTO, the codec has no independent witness: apt install mosquitto")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    config = folder / "mosquitto.conf"
    config.write_text(f"listener {port} 127.0.0.1\nallow_anonymous true\nlog_type error\n")
    process = await asyncio.create_subprocess_exec(program, "-c", str(config), stderr=subprocess.DEVNULL)
    try:
        yield port
    finally:
        process.terminate()
        await process.wait()


class Client:
    """Sends and receives our packets."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._stream = Stream()
        self._packets: list[Packet] = []

    async def ask(self, *packets: Packet, answers: int = 1) -> list[Packet]:
        """Send packets and return so many answers."""
        self._writer.write(b"".join(map(encode, packets)))
        while len(self._packets) < answers:
            data = await asyncio.wait_for(self._reader.read(65536), 10)
            if not data:
                raise ConnectionResetError(f"after {self._packets}")
            self._packets.extend(self._stream.feed(data))
        received, self._packets = self._packets[:answers], self._packets[answers:]
        return received

    async def ended(self) -> bool:
        """Return whether the broker closes the connection."""
        return not await asyncio.wait_for(self._reader.read(65536), 10)


@asynccontextmanager
async def opened(port: int) -> AsyncGenerator[Client]:
    for attempt in range(200):
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            break
        except ConnectionRefusedError:  # it is starting
            if attempt == 199:
                raise
            await asyncio.sleep(0.05)
    else:
        raise TimeoutError
    try:
        yield Client(reader, writer)
    finally:
        writer.transport.abort()


async def test_mosquitto_understands_all_we_say_and_we_understand_it(tmp_path: Path) -> None:
    body = bytes(range(256)) * 700  # three bytes of length
    async with mosquitto(tmp_path) as port, opened(port) as client, opened(port) as again:
        assert await client.ask(Connect("unit1", "user", "word", 30, clean_session=False)) == [Connack()]
        assert await client.ask(Subscribe(1, (("a/#", 1), ("b", 0)))) == [Suback(1, (1, 0))]
        assert await client.ask(Publish("b", b"null")) == [Publish("b", b"null")]
        own, taken = sorted(
            await client.ask(Publish("a/ü", body, 1, 77), answers=2), key=lambda one: isinstance(one, Puback)
        )
        assert taken == Puback(77)
        assert isinstance(own, Publish)
        assert (own.topic, own.payload, own.qos) == ("a/ü", body, 1)
        assert await client.ask(Puback(own.packet_id), Pingreq()) == [Pingresp()]
        assert await client.ask(Unsubscribe(2, ("b",))) == [Unsuback(2)]
        assert await again.ask(Connect("unit1", keep_alive_s=30, clean_session=False)) == [
            Connack(session_present=True)
        ]
        assert await client.ended()
        answers = await again.ask(Publish("a", b"kept session"), Disconnect())
        assert answers == [Publish("a", b"kept session")]
        assert await again.ended()


async def test_mosquitto_refuses_what_we_refuse(tmp_path: Path) -> None:
    async with mosquitto(tmp_path) as port:
        async with opened(port) as client:
            assert await client.ask(Connect("unit1", level=99)) == [Connack(1)]
        async with opened(port) as client:
            await client.ask(Connect("unit2"))
            with pytest.raises(ConnectionResetError):
                await client.ask(Publish("a/#", b""))
        async with opened(port) as client:
            await client.ask(Connect("unit3"))
            assert FAILURE == 0x80
            with pytest.raises(ConnectionResetError):
                await client.ask(Connect("unit3"))
