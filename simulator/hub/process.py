"""Starts a hub as a child process: for the demo, and for tests that kill it."""

import asyncio
import signal
import subprocess
import sys
import threading
from pathlib import Path

import msgspec

from simulator.hub.client import HubClient
from simulator.hub.messages import Ready

READY_S = 30.0
STOP_S = 5.0


class HubStartError(Exception):
    """The hub did not start; its own words are in the message."""


class HubProcess:
    """A hub in a child process. Its folder keeps everything: it may be killed and started again."""

    def __init__(self, folder: Path, host: str = "127.0.0.1", log_level: str = "WARNING") -> None:
        self.folder = folder
        self.host = host
        self._log_level = log_level
        self._process: subprocess.Popen[bytes] | None = None
        self.ready = Ready(host=host, control="", https=False)

    def start(self) -> HubClient:
        """Start it, wait until it listens, and return a client of it.

        Raises:
            HubStartError: It ended instead, because a port is taken, or was not ready in time.
        """
        command = [sys.executable, "-m", "simulator.hub", "--folder", str(self.folder), "--host", self.host]
        process = subprocess.Popen(  # noqa: S603 - our own program
            [*command, "--with-parent", "--log-level", self._log_level],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is the parent's: it ends the hub after the appliance
        )
        self._process = process
        impatience = threading.Timer(READY_S, process.kill)
        impatience.start()
        line = process.stdout.readline() if process.stdout is not None else b""
        impatience.cancel()
        if not line:
            code = process.wait()
            self._forget()
            raise HubStartError(f"the emulated hub at {self.host} ended with code {code}; its words are above")
        self.ready = msgspec.json.decode(line, type=Ready)
        return HubClient.of(self.folder)

    async def start_async(self) -> HubClient:
        """Start it without holding the loop."""
        return await asyncio.to_thread(self.start)

    @property
    def running(self) -> bool:
        """It was started and did not end."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        """Its process id; 0 while it does not run."""
        return self._process.pid if self._process is not None else 0

    def stop(self) -> None:
        """End it in good order."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._forget()

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._forget()

    def freeze(self) -> None:
        """Let it stand still with its connections open: a peer that died without a word."""
        if self._process is not None:
            self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)

    def _forget(self) -> None:
        if self._process is not None:
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None
