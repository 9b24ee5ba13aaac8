"""`ballast access`: the PINs of the screen, set and removed by whoever may write the unit's state folder."""

import argparse
import asyncio
import getpass
import sys

from app import link_lines
from app.access_file import WITH_PIN, AccessError, AccessFile, Stored, with_pin, without_pin
from app.link_client import NOBODY, LinkClient, LinkError
from app.paths import Paths, default_paths, under
from control.requests import NoteAccess, Role

EXIT_BAD_INPUT = 2
WAIT_S = 5.0


def access(options: argparse.Namespace) -> int:
    """Carry out one of `list`, `set-pin` and `remove-pin`."""
    paths = under(options.data) if options.data else default_paths()
    file = AccessFile(paths.data)
    try:
        if options.what == "list":
            sys.stdout.write(listed(file.read()))
            return 0
        role = Role(options.role)
        if options.what == "set-pin":
            _change(file, role, _typed_pin(role))
            note = "PIN set on the computer"
        else:
            _change(file, role, None)
            note = "PIN removed on the computer"
    except (AccessError, OSError) as error:
        sys.stderr.write(f"ballast access: {error}\n")
        return EXIT_BAD_INPUT
    sys.stdout.write(f"{role.value}: {note}; {_noted(paths, role, note)}\n")
    return 0


def listed(stored: Stored | None) -> str:
    """Return which levels have a PIN, and what that means."""
    if stored is None:
        return "the stored PINs cannot be read: only looking and stopping is possible at the screen; set them again\n"
    lines = [f"{role.value.ljust(10)} {'PIN' if role in stored.pins else 'no PIN'}" for role in WITH_PIN]
    if not stored.pins:
        lines.append("no PIN is set: until the site file says site.commissioned, the screen is open to everybody")
    return "\n".join(lines) + "\n"


def _change(file: AccessFile, role: Role, pin: str | None) -> None:
    with file.held():
        stored = file.read()
        if pin is not None:
            file.write(with_pin(stored or Stored(), role, pin))
        elif stored is None:
            raise AccessError(f"{file.path} cannot be read; set the PINs again")
        else:
            file.write(without_pin(stored, role))


def _typed_pin(role: Role) -> str:
    """Return a PIN typed twice without being shown, or one line of the standard input; never a word of the command."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass(f"New PIN for {role.value} (4 to 8 digits): ")
    if getpass.getpass("Once more: ") != pin:
        raise AccessError("the two were different; nothing was changed")
    return pin


def _noted(paths: Paths, role: Role, text: str) -> str:
    """Have a running unit write it into its event log; tell whether it has."""
    try:
        asyncio.run(_note(paths, role, text))
    except LinkError as error:
        return f"not in the event log: {error}"
    return "noted in the event log"


async def _note(paths: Paths, role: Role, text: str) -> None:
    client = await LinkClient.connect(paths.running)
    try:
        client.ask(NoteAccess(NOBODY, role, text))
        async with asyncio.timeout(WAIT_S):
            async for line in client.received():
                if isinstance(line, link_lines.Answered):
                    if not line.answer.accepted:
                        raise LinkError(line.answer.text)
                    return
    except TimeoutError as error:
        raise LinkError(f"the unit did not answer for {WAIT_S:.0f} s") from error
    finally:
        await client.close()
