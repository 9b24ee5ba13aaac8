"""The other end of the local link: what `ballast console` and `ballast explain` use."""

import asyncio
import os
import socket
import struct
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec

from app import link_lines as lines
from app.link import MAX_LINE
from app.paths import DEMO_FOLDER, SOCKET
from control.requests import Origin, Request, Role, Source

NOBODY = Origin(Source.CONSOLE, Role.VIEWER, "")
"""Placeholder: the server fills in who asks."""


START_ONE = "start one with `ballast demo` or `ballast run`"


class LinkError(Exception):
    """No running unit at this socket, or it hung up; in one sentence."""


def demos_running() -> list[Path]:
    """Return the sockets of this person's demos: they keep their data in temporary folders."""
    found = Path(tempfile.gettempdir()).glob(f"{DEMO_FOLDER}*/{SOCKET}")
    return sorted(path for path in found if path.stat().st_uid == os.geteuid() and _listens(path))


def _listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


class LinkClient:
    """A connection to a running unit."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, hello: lines.Hello) -> None:
        self.hello = hello
        self._reader, self._writer = reader, writer
        raw = writer.get_extra_info("socket").getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        self.process = int(struct.unpack("3i", raw)[0])
        """Process number of the unit, as the kernel knows it (unix(7))."""

    @classmethod
    async def connect(cls, path: Path, timeout_s: float = 5.0) -> "LinkClient":
        """Connect to a unit.

        Raises:
            LinkError: Nobody listens, the person may not, or something else answers.
        """
        try:
            async with asyncio.timeout(timeout_s):
                reader, writer = await asyncio.open_unix_connection(path, limit=MAX_LINE)
                line = await reader.readline()
        except (FileNotFoundError, ConnectionRefusedError) as error:
            demos = " or ".join(f"--data {demo.parent}" for demo in demos_running() if demo != path)
            what = f"a demo is running, it is reached with {demos}" if demos else START_ONE
            raise LinkError(f"no unit is running at {path} ({what})") from error
        except PermissionError as error:
            raise LinkError(f"{path}: you may not use this socket; join its group or use sudo") from error
        except (TimeoutError, OSError) as error:
            raise LinkError(f"{path}: {error or 'no answer'}") from error
        try:
            hello = _DECODER.decode(line)
        except msgspec.DecodeError as error:
            writer.close()
            raise LinkError(f"{path}: not a Ballast unit") from error
        if not isinstance(hello, lines.Hello):
            writer.close()
            raise LinkError(hello.text if isinstance(hello, lines.Complaint) else f"{path}: not a Ballast unit")
        return cls(reader, writer, hello)

    def ask(self, request: Request) -> None:
        """Hand in a request; its answer comes as a line."""
        self.send(lines.Ask(request))

    def send(self, line: lines.ToServer) -> None:
        """Send one line."""
        if not self._writer.is_closing():
            self._writer.write(msgspec.json.encode(line) + b"\n")

    async def received(self) -> AsyncIterator[lines.ToClient]:
        """Yield lines until the unit hangs up.

        Raises:
            LinkError: Something that is not a line came.
        """
        while line := await self._reader.readline():
            try:
                yield _DECODER.decode(line)
            except msgspec.DecodeError as error:
                raise LinkError(f"the unit speaks another language: {error}") from error

    async def close(self) -> None:
        """Hang up."""
        self._writer.close()
        try:
            await self._writer.wait_closed()
        except ConnectionError:
            return  # it was gone already


_DECODER: msgspec.json.Decoder[lines.ToClient] = msgspec.json.Decoder(lines.ToClient)


async def nobody_runs(*paths: Path) -> None:
    """Make sure that no unit runs at any of these sockets, for what only one may do at a time.

    Raises:
        LinkError: One does, or it cannot be told.
    """
    for path in paths:
        try:
            client = await LinkClient.connect(path)
        except LinkError as error:
            if isinstance(error.__cause__, FileNotFoundError | ConnectionRefusedError):
                continue
            raise LinkError(f"it is not known whether the unit runs: {error}") from error
        await client.close()
        raise LinkError(f"the unit runs ({path}): stop it first, for example with `systemctl stop ballast`")
