"""`ballast hand-over`: the running unit hands control over to the version `current` points to, without a restart."""

import argparse
import asyncio
import os
import sys
from pathlib import Path

from app import link_lines
from app.link_client import LinkClient, LinkError
from app.paths import default_paths, under

EXIT_GOES_ON = 1
EXIT_BAD_INPUT = 2
BEGUN_S = 150.0
"""For the next version to start and become ready."""
TAKEN_S = 20.0
"""For it to answer on the link after that."""
LOOK_S = 0.1


class NoHandOverError(Exception):
    """The running version goes on; in one sentence."""


def hand_over(options: argparse.Namespace) -> int:
    """Run the command: 0 handed over, 1 the running version goes on, 2 there is no unit to ask."""
    paths = under(options.data) if options.data else default_paths()
    try:
        before, after = asyncio.run(handed_over(options.connect or paths.running))
    except NoHandOverError as error:
        sys.stderr.write(f"ballast hand-over: {error}\n")
        return EXIT_GOES_ON
    except LinkError as error:
        sys.stderr.write(f"ballast hand-over: {error}\n")
        return EXIT_BAD_INPUT
    sys.stdout.write(f"version {after} has taken over from {before}\n")
    return 0


async def handed_over(path: Path) -> tuple[str, str]:
    """Ask the unit at this socket; return its version before and after.

    Raises:
        NoHandOverError: It goes on, with the reason; or the next one has taken over and does not answer.
        LinkError: No unit.
    """
    client = await LinkClient.connect(path)
    before = client.process
    policy, priority = os.sched_getscheduler(before), os.sched_getparam(before)
    try:
        client.send(link_lines.HandOver())
        answer = await _answer(client)
    finally:
        await client.close()
    if answer.fault:
        hint = "; `systemctl restart ballast` changes the version with a pause" if answer.restart else ""
        raise NoHandOverError(f"{answer.fault}{hint}")
    after = await _successor(path, before)
    try:
        os.sched_setscheduler(after, policy, priority)  # what systemd does at a start; a child does not inherit it
    except PermissionError as error:
        raise NoHandOverError(
            f"version {answer.version} has taken over, without real-time priority: {error.strerror}"
        ) from error
    return client.hello.version, answer.version


async def _answer(client: LinkClient) -> link_lines.HandedOver:
    try:
        async with asyncio.timeout(BEGUN_S):
            async for line in client.received():
                if isinstance(line, link_lines.HandedOver):
                    return line
                if isinstance(line, link_lines.Complaint):
                    return link_lines.HandedOver("", line.text, restart=True)
    except TimeoutError as error:
        raise NoHandOverError(f"no answer within {BEGUN_S:.0f} s") from error
    raise NoHandOverError("the unit hung up")


async def _successor(path: Path, before: int) -> int:
    """Return the process that listens there now instead of the one before."""
    try:
        async with asyncio.timeout(TAKEN_S):
            while True:
                try:
                    client = await LinkClient.connect(path)
                except LinkError:  # between the one and the other nobody listens
                    await asyncio.sleep(LOOK_S)
                    continue
                await client.close()
                if client.process != before:
                    return client.process
                await asyncio.sleep(LOOK_S)
    except TimeoutError as error:
        raise NoHandOverError(f"handed over, but nobody answers within {TAKEN_S:.0f} s") from error
