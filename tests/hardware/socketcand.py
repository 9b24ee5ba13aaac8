"""A small broker that speaks the socketcand protocol: several clients on one bus, over TCP, without a kernel CAN."""

import asyncio
import re
from typing import Self

MESSAGE = re.compile(rb"<([^>]*)>")


class Broker:
    """Repeats every frame a client sends to all other clients."""

    def __init__(self) -> None:
        self.port = 0
        self.sent: list[tuple[int, bytes]] = []
        self._raw: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def clients(self) -> int:
        return len(self._raw)

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            for writer in tuple(self._raw):
                writer.transport.abort()
            await self._server.wait_closed()
            self._server = None

    def inject(self, frame_id: int, data: bytes, except_for: asyncio.StreamWriter | None = None) -> None:
        text = f"< frame {frame_id:X} 0.000000 {data.hex().upper()} >".encode()
        for writer in self._raw:
            if writer is not except_for:
                writer.write(text)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"< hi >")
        pending = b""
        try:
            while chunk := await reader.read(4096):
                pending += chunk
                end = 0
                for match in MESSAGE.finditer(pending):
                    end = match.end()
                    self._take(match.group(1).split(), writer)
                pending = pending[end:]
        except (ConnectionError, asyncio.CancelledError):
            return
        finally:
            self._raw.discard(writer)
            writer.close()

    def _join(self, writer: asyncio.StreamWriter) -> None:
        if not writer.is_closing():
            self._raw.add(writer)

    def _take(self, words: list[bytes], writer: asyncio.StreamWriter) -> None:
        match words:
            case [b"open", _]:
                writer.write(b"< ok >")
            case [b"rawmode"]:
                writer.write(b"< ok >")
                # python-can expects nothing behind the "ok" in the same piece
                asyncio.get_running_loop().call_later(0.05, self._join, writer)
            case [b"send", number, _, *content]:
                frame_id, data = int(number, 16), bytes(int(byte, 16) for byte in content)
                self.sent.append((frame_id, data))
                self.inject(frame_id, data, writer)
            case _:
                pass
