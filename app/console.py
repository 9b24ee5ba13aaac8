"""`ballast console`: keyboard control of a running or simulated unit, on any terminal (SIM-03)."""

import argparse
import asyncio
import curses
import os
import shlex
import signal
import sys
import tempfile
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from app import link_lines as lines
from app.console_state import ConsoleState
from app.link_client import LinkClient, LinkError
from app.paths import default_paths, under

EXIT_BAD_INPUT = 2
EXIT_HUNG_UP = 129
READY_S = 30.0
FRAME_S = 0.1
WATCH_S = 0.2

NAMES = {
    curses.KEY_UP: "up",
    curses.KEY_DOWN: "down",
    curses.KEY_PPAGE: "pgup",
    curses.KEY_NPAGE: "pgdn",
    curses.KEY_ENTER: "enter",
    curses.KEY_BACKSPACE: "backspace",
    10: "enter",
    13: "enter",
    27: "esc",
    127: "backspace",
    8: "backspace",
}


def console(options: argparse.Namespace) -> int:
    """Run the console; 0 after `q`, 2 when there is no unit or no terminal."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        sys.stderr.write("ballast console: needs a terminal; for scripts use the local link or `ballast simulate`\n")
        return EXIT_BAD_INPUT
    paths = under(options.data) if options.data else default_paths()
    try:
        curses.setupterm()
        if options.demo:
            return asyncio.run(_until_hung_up(_with_demo(options.site)))
        return asyncio.run(_until_hung_up(_connected(options.connect or paths.running, _ask_with(options))))
    except LinkError as error:
        sys.stderr.write(f"ballast console: {error}\n")
        return EXIT_BAD_INPUT
    except curses.error as error:
        sys.stderr.write(f"ballast console: cannot use this terminal, TERM={os.environ.get('TERM', '')!r}: {error}\n")
        return EXIT_BAD_INPUT


def _ask_with(options: argparse.Namespace) -> str:
    """Return the command that asks the same unit."""
    given = ((name, getattr(options, name)) for name in ("connect", "data"))
    return shlex.join(["ballast", "ask", *(word for name, path in given if path for word in (f"--{name}", str(path)))])


async def _until_hung_up(work: Coroutine[Any, Any, int]) -> int:
    """Run to the end, or until the terminal goes away (a broken SSH session): then what was started ends too."""
    loop, task = asyncio.get_running_loop(), asyncio.ensure_future(work)
    for number in (signal.SIGHUP, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel)
    try:
        return await task
    except asyncio.CancelledError:
        this = asyncio.current_task()
        if this is not None and this.cancelling():  # Ctrl-C
            raise
        return EXIT_HUNG_UP


async def _with_demo(site: str) -> int:
    """Start a unit with a simulated site of its own, and end it afterwards."""
    with tempfile.TemporaryDirectory(prefix="ballast-console-") as folder:
        with (Path(folder) / "demo.log").open("wb") as log:
            demo = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "app", "demo", "--headless", "--site", site, "--data", folder),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            await _wait_for(under(Path(folder)).socket, demo, Path(log.name))
            return await _connected(under(Path(folder)).socket, "")
        finally:
            if demo.returncode is None:
                demo.terminate()
            await demo.wait()


async def _wait_for(socket: Path, demo: asyncio.subprocess.Process, log: Path) -> None:
    """Wait until the unit listens.

    Raises:
        LinkError: It ended, or did not listen in time; its own words are in the message.
    """
    sys.stdout.write("starting a simulated site …\n")
    for _ in range(round(READY_S / FRAME_S)):
        if await asyncio.to_thread(socket.exists):
            return
        if demo.returncode is not None:
            said = await asyncio.to_thread(log.read_text, errors="replace")
            raise LinkError(f"the demo ended: {said.strip()[-300:]}")
        await asyncio.sleep(FRAME_S)
    raise LinkError(f"the demo did not start within {READY_S:.0f} s")


async def _connected(socket: Path, ask_with: str) -> int:
    client = await LinkClient.connect(socket)
    client.send(lines.Watch(WATCH_S))
    state = ConsoleState(client.hello, ask_with)
    reading = asyncio.create_task(_read(client, state))
    screen = curses.initscr()
    try:
        curses.noecho()
        curses.cbreak()
        curses.set_escdelay(50)
        screen.keypad(True)  # noqa: FBT003 - curses has no names
        screen.nodelay(True)  # noqa: FBT003
        await _run(screen, state, client, reading)
    finally:
        screen.keypad(False)  # noqa: FBT003
        curses.nocbreak()
        curses.echo()
        curses.endwin()
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
        await client.close()
    if not state.ended:
        if not reading.cancelled():
            reading.result()
        raise LinkError("the unit has ended")
    if state.farewell:
        sys.stdout.write(f"{state.farewell}\n")
    return 0


async def _read(client: LinkClient, state: ConsoleState) -> None:
    async for line in client.received():
        state.received(line)


async def _run(screen: "curses.window", state: ConsoleState, client: LinkClient, reading: "asyncio.Task[None]") -> None:
    """Turn keys into requests and draw, until the person or the unit ends it."""
    clock = asyncio.get_running_loop()
    while not state.ended and not reading.done():
        while (code := screen.getch()) != curses.ERR:
            if code != curses.KEY_RESIZE:
                state.key(NAMES.get(code, chr(code) if 32 <= code < 127 else ""))
        state.tick(clock.time())
        for line in state.out:
            client.send(line)
        state.out.clear()
        height, width = screen.getmaxyx()
        screen.erase()
        for row, text in enumerate(state.screen(width - 1, height)):
            screen.addstr(row, 0, text, _look(text))
        screen.refresh()
        await asyncio.sleep(FRAME_S)


def _look(text: str) -> int:
    if text.startswith(("SAFE STOP", "REFUSED", "LET GO", "NOT SAVED", ">", "alarms:", "faults:")):
        return curses.A_BOLD
    return curses.A_NORMAL
