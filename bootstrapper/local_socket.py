"""The narrow local socket `/run/ballast-bootstrapper/socket`: one JSON object a line, answered by one.

Who asks is what the kernel says (SO_PEERCRED, unix(7)): root and the control program's user; nobody else is heard.
"""

import asyncio
import contextlib
import json
import logging
import os
import pwd
import socket
import struct
from collections.abc import Callable
from pathlib import Path

_LOG = logging.getLogger("ballast.bootstrapper.socket")

MAX_LINE = 65_536
MAX_CLIENTS = 4
IDLE_S = 60.0

Answer = Callable[[object, str], dict[str, object]]


class LocalSocket:
    """Server of the socket."""

    def __init__(self, path: Path, answer: Answer, user: str) -> None:
        """`answer`: wish and who asks, to answer (may block: it runs in a thread); `user`: may ask beside root."""
        self._path, self._answer, self._user = path, answer, user
        self._server: asyncio.Server | None = None
        self._clients = 0
        self._one = asyncio.Lock()

    async def start(self) -> None:
        """Listen; a socket left over is replaced.

        Raises:
            OSError: The folder cannot be written.
        """
        self._path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        self._path.unlink(missing_ok=True)
        self._server = await asyncio.start_unix_server(self._serve, self._path, limit=MAX_LINE)
        self._path.chmod(0o600)
        owner = user_id(self._user)
        if owner is not None and os.geteuid() == 0:
            os.chown(self._path, owner[0], -1)

    async def close(self) -> None:
        """Stop."""
        if self._server is not None:
            self._server.close()
            self._path.unlink(missing_ok=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        who = self._who(writer)
        self._clients += 1
        try:
            if who is None:
                _send(writer, {"accepted": False, "text": "you may not ask here"})
            elif self._clients > MAX_CLIENTS:
                _send(writer, {"accepted": False, "text": f"{MAX_CLIENTS} programs ask already"})
            else:
                await self._talk(reader, writer, who)
            await writer.drain()
        except (OSError, TimeoutError, ValueError) as error:  # ValueError: a line longer than MAX_LINE
            _LOG.warning("connection broken", extra={"cause": str(error)})
        finally:
            self._clients -= 1
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, who: str) -> None:
        while True:
            async with asyncio.timeout(IDLE_S):
                line = await reader.readline()
            if not line:
                return
            try:
                wish: object = json.loads(line)
            except (ValueError, RecursionError):
                wish = None
            async with self._one:  # one wish after the other, whoever asks
                answer = await asyncio.to_thread(self._answer, wish, who)
            name = wish.get("ask") if isinstance(wish, dict) else None  # pyright: ignore[reportUnknownMemberType]
            _LOG.info("asked", extra={"by": who, "ask": str(name)[:40], "accepted": answer["accepted"]})
            _send(writer, answer)
            await writer.drain()

    def _who(self, writer: asyncio.StreamWriter) -> str | None:
        """Return the name of the user at the other end; None when that one may not ask."""
        connection: socket.socket = writer.get_extra_info("socket")
        raw = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        _, user, _ = struct.unpack("3i", raw)
        allowed = user_id(self._user)
        if user in {0, os.geteuid()} or (allowed is not None and user == allowed[0]):
            return self._user if allowed is not None and user == allowed[0] else "root"
        _LOG.warning("refused", extra={"user": user})
        return None


def user_id(name: str) -> tuple[int, int] | None:
    """Return user and group id of a user; None where there is none of this name."""
    try:
        found = pwd.getpwnam(name)
    except KeyError:
        return None
    return found.pw_uid, found.pw_gid


def _send(writer: asyncio.StreamWriter, answer: dict[str, object]) -> None:
    writer.write(json.dumps(answer).encode() + b"\n")


def ask(path: Path, wish: dict[str, object], timeout_s: float = 30.0) -> dict[str, object]:
    """Ask the service once.

    Raises:
        OSError: Nobody listens, or the person may not.
        ValueError: The answer is none.
    """
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(timeout_s)
        line.connect(str(path))
        line.sendall(json.dumps(wish).encode() + b"\n")
        with line.makefile("rb") as reader:
            answer: dict[str, object] = json.loads(reader.readline(1 << 20))
    return answer
