"""One version of the program hands control over to the next, which was started and made ready beside it.

Starting takes seconds: libraries, site file, screen. The next version does all of that while this one controls, and
waits. Only then does this one bring the inverters to 0 W, give every line back and write its state down; what the
inverters notice is the time between the last write of the one and the first of the other.

Both speak over a pair of sockets, a word a line. The next: `here` (it knows how to wait), `ready VERSION`. This one:
`go` (lines and state are free), and the end of the stream (this process is gone). Whichever hears the stream end
before its word goes on or ends as if nothing had been: a successor that dies costs nothing.
"""

import asyncio
import logging
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from app.notify import ServiceNotifier

_LOG = logging.getLogger("ballast.hand_over")

HERE_S = 30.0
"""For Python and the command line of the next version to start."""
READY_S = 90.0
"""For all the rest; a Raspberry Pi with a slow card needs a quarter of that (estimated)."""
GONE_S = 20.0
"""After `go` the other process ends in this time, or is ended: its outbox and its screen must not be there twice."""
FLAG = "--stand-by"


class NotOfferedError(Exception):
    """A hand-over is not possible here, in one sentence; a restart is."""


class HandOverError(Exception):
    """The next version did not become ready, in one sentence; this one goes on."""


def next_program(arguments: Sequence[str], prefix: Path) -> tuple[str, ...]:
    """Return the command line that starts the version `current` points to, as this one was started.

    Args:
        arguments: The words this program was started with.
        prefix: Its environment, `/opt/ballast-ems/<version>`; elsewhere the same program is started again.
    """
    words = list(arguments)
    if FLAG in words:  # this one took over itself
        at = words.index(FLAG)
        del words[at : at + 2]
    installed = prefix.parent / "current/bin/ballast"
    # Resolved once: a change of the link cannot mix two versions.
    program = (str(installed.resolve()),) if installed.is_file() else (sys.executable, "-m", "app")
    return *program, *words


class Successor:
    """The next version, ready to take over."""

    def __init__(
        self, process: subprocess.Popen[bytes], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.version = ""
        self._process, self._reader, self._writer = process, reader, writer

    @classmethod
    async def start(cls, command: Sequence[str], here_s: float = HERE_S, ready_s: float = READY_S) -> "Successor":
        """Start it and wait until it is ready.

        Raises:
            NotOfferedError: It cannot be started, or does not know how to wait.
            HandOverError: It failed on the way, or took too long.
        """
        ours, theirs = socket.socketpair()
        try:
            process = await asyncio.to_thread(_started, command, theirs)
        except OSError as error:
            ours.close()
            raise NotOfferedError(f"{command[0]}: {error.strerror or error}") from error
        finally:
            theirs.close()
        this = cls(process, *await asyncio.open_unix_connection(sock=ours))
        try:
            await this._made_ready(command[0], here_s, ready_s)
        except BaseException:
            await this.dismiss()
            raise
        return this

    async def _made_ready(self, program: str, here_s: float, ready_s: float) -> None:
        if await self._word(here_s) != "here":
            raise NotOfferedError(f"{program} cannot take over from a running program")
        word, _, self.version = (await self._word(ready_s)).partition(" ")
        if word != "ready":
            ended = self._reader.at_eof()
            why = "ended before it was ready; its log says why" if ended else f"was not ready within {ready_s:.0f} s"
            raise HandOverError(f"{program} {why}")

    async def _word(self, within_s: float) -> str:
        """Return the next word; empty when there comes none."""
        try:
            async with asyncio.timeout(within_s):
                return (await self._reader.readline()).decode(errors="replace").strip()
        except (TimeoutError, ConnectionError, ValueError):
            return ""

    @property
    def alive(self) -> bool:
        """Whether it still waits."""
        return not self._reader.at_eof() and self._process.poll() is None

    def go(self, notifier: ServiceNotifier) -> None:
        """Let it take over: from now on it is the service's main process, and the lines are its own."""
        notifier.send(f"MAINPID={self._process.pid}")
        self._writer.write(b"go\n")

    async def dismiss(self) -> None:
        """End it; nothing has come of it."""
        self._writer.close()
        self._process.kill()
        await asyncio.to_thread(self._process.wait)
        with suppress(ConnectionError):
            await self._writer.wait_closed()


def _started(command: Sequence[str], line: socket.socket) -> subprocess.Popen[bytes]:
    number = line.fileno()
    return subprocess.Popen([*command, FLAG, str(number)], pass_fds=(number,), stdin=subprocess.DEVNULL)  # noqa: S603 - our own program


class Handing:
    """Whether, and to whom, the running program hands over."""

    def __init__(
        self, command: Callable[[], Sequence[str]], basis: Callable[[], object], stop: Callable[[str], None]
    ) -> None:
        """Nothing happens until `begin`.

        Args:
            command: Starts the next version; empty: this run is not handed over.
            basis: What the next version has read at its start; it must be the same when it takes over.
            stop: Ends this run.
        """
        self._command, self._basis, self._stop = command, basis, stop
        self._busy = False
        self._next: Successor | None = None

    async def begin(self) -> str:
        """Start the next version and, when it is ready, end this run in its favour; return its version.

        Raises:
            NotOfferedError, HandOverError: This run goes on.
        """
        command = self._command()
        if not command:
            raise NotOfferedError("this run cannot be handed over")
        if self._busy:
            raise NotOfferedError("a hand-over is under way")
        self._busy = True
        try:
            self._next = await self._started(command)
        except (NotOfferedError, HandOverError) as error:
            _LOG.warning("no hand-over", extra={"error": str(error)})
            raise
        finally:
            self._busy = False
        self._stop(f"handed over to {self._next.version}")
        return self._next.version

    async def _started(self, command: Sequence[str]) -> Successor:
        basis = self._basis()
        _LOG.info("the next version is started", extra={"program": command[0]})
        successor = await Successor.start(command)
        if self._basis() is not basis:
            await successor.dismiss()
            raise HandOverError("the settings were changed while the next version was started; try again")
        return successor

    async def taken(self, *, regular: bool) -> Successor | None:
        """Return who takes over from this run, which has ended; None: nobody does.

        Args:
            regular: It ended because of the hand-over or as somebody wanted; after a fault systemd starts afresh.
        """
        if self._next is None:
            return None
        if regular and self._next.alive:
            return self._next
        _LOG.warning("no hand-over", extra={"error": "the next version has gone, or this one has failed"})
        await self._next.dismiss()
        return None


class StandBy:
    """The other side: this process is the next version and waits for its turn."""

    def __init__(self, number: int) -> None:
        """Say that we are here.

        Args:
            number: File descriptor of our socket.
        """
        self._before = os.getppid()
        self._socket = socket.socket(fileno=number)
        self._socket.set_inheritable(False)
        self._socket.sendall(b"here\n")
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def turn(self, version: str) -> bool:
        """Say that we are ready and wait; False when the version before has ended without handing over."""
        self._reader, self._writer = await asyncio.open_unix_connection(sock=self._socket)
        try:
            self._writer.write(f"ready {version}\n".encode())
            return await self._reader.readline() == b"go\n"
        except ConnectionError:
            return False

    async def alone(self, within_s: float = GONE_S) -> None:
        """Wait until the process before has ended; one that does not is ended."""
        reader, writer = self._reader, self._writer
        if reader is None or writer is None:  # it was never our turn
            return
        try:
            async with asyncio.timeout(within_s):
                await reader.read()
        except TimeoutError:
            _LOG.warning("the version before does not end: killed", extra={"pid": self._before})
            if os.getppid() == self._before:
                os.kill(self._before, signal.SIGKILL)
        except ConnectionError as error:
            _LOG.info("the version before has ended", extra={"error": str(error)})
        writer.close()
