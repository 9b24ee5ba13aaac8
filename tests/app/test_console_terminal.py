"""The console in a real terminal, with the simulated site it starts."""

import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from fcntl import ioctl
from pathlib import Path

import pytest

from app.cli import main


def test_without_a_terminal_the_console_says_what_else_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["console"]) == 2
    assert "needs a terminal" in capsys.readouterr().err


class Terminal:
    """A pseudo-terminal with a program on it, as an SSH session would be."""

    def __init__(self, *arguments: str, term: str = "xterm") -> None:
        self._master, slave = pty.openpty()
        ioctl(slave, termios.TIOCSWINSZ, struct.pack("4H", 40, 120, 0, 0))
        environment = {**os.environ, "TERM": term}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app", *arguments], stdin=slave, stdout=slave, stderr=slave, env=environment
        )
        os.close(slave)
        self.text = ""

    def until(self, pattern: str, timeout_s: float = 60.0) -> None:
        """Read what the program writes until a pattern appears."""
        end = time.monotonic() + timeout_s
        while not re.search(pattern, self.text):
            ready, _, _ = select.select([self._master], [], [], max(end - time.monotonic(), 0))
            if not ready:
                raise AssertionError(f"{pattern!r} did not appear in: {self.text[-2000:]!r}")
            self.text += os.read(self._master, 65536).decode("utf-8", "replace")

    def type(self, keys: str) -> None:
        """Press keys; forget what was on the screen before."""
        self.text = ""
        os.write(self._master, keys.encode())

    def close(self) -> int:
        """Wait for the end of the program."""
        code = self.process.wait(30)
        os.close(self._master)
        return code


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    terminal = Terminal("console", "--demo")
    yield terminal
    if terminal.process.poll() is None:
        terminal.process.kill()
        terminal.process.wait()


@pytest.mark.req("SIM-03")
def test_a_technician_stops_drives_and_faults_a_simulated_site_from_the_keyboard(terminal: Terminal) -> None:
    terminal.until(r"state run.*Self-consumption")
    terminal.type("\x1b[5~\n")  # page up, enter: hold 1 kW
    terminal.until(r"Manual")
    terminal.until(r"discharge 1 000 W|Manual set-point of 1000 W")
    terminal.type("xleak\n")
    terminal.until(r"SAFE STOP: Stopped by the operator")
    terminal.type("rdry\nYES\n")
    terminal.until(r"released: dry")
    terminal.type("f\n\n")
    terminal.until(r"does not answer")
    terminal.type("q")
    assert terminal.close() == 0


def children(process_id: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{process_id}/task/{process_id}/children").read_text().split()]


def test_when_the_session_breaks_the_simulated_site_ends_with_the_console(terminal: Terminal) -> None:
    terminal.until(r"state run")
    demo = children(terminal.process.pid)
    assert len(demo) == 1
    terminal.process.send_signal(signal.SIGHUP)
    assert terminal.close() == 129
    assert not Path(f"/proc/{demo[0]}").exists()


def test_an_unknown_terminal_is_named() -> None:
    terminal = Terminal("console", "--demo", term="nosuch")
    terminal.until(r"cannot use this terminal, TERM='nosuch'")
    assert terminal.close() == 2
