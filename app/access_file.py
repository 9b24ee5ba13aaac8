"""PINs on the disk: salted scrypt hashes and the count of wrong tries, in one file nobody else can read (SEC-02).

The file is written whole and flushed, twice (a card that loses a block seldom loses both); several programs may use it,
one at a time. Where it was and cannot be read any more, nobody is let in: lost PINs must not open a cabinet.
"""

import contextlib
import fcntl
import hashlib
import hmac
import os
import secrets
from collections.abc import Generator
from pathlib import Path
from typing import Literal

import msgspec

from app.files import write_durable
from control.requests import Role

SHORTEST, LONGEST = 4, 8
"""Digits of a PIN."""
WITH_PIN = (Role.OPERATOR, Role.INSTALLER, Role.SERVICE)
_COST, _BLOCK, _LANES = 2**14, 8, 1
"""scrypt (RFC 7914): 16 MB and about 50 ms a try here, some 200 ms on a Raspberry Pi."""


class AccessError(Exception):
    """A PIN cannot be taken or kept; the message says why."""


class Pin(msgspec.Struct, frozen=True):
    """One PIN, not readable."""

    salt: str
    """Hexadecimal, as `key`."""
    key: str
    cost: int = _COST
    block: int = _BLOCK
    lanes: int = _LANES

    def opens(self, pin: str) -> bool:
        """Tell whether these are the digits; takes as long either way."""
        key = hashlib.scrypt(
            pin.encode(), salt=bytes.fromhex(self.salt), n=self.cost, r=self.block, p=self.lanes, dklen=32
        )
        return hmac.compare_digest(key, bytes.fromhex(self.key))


class Tries(msgspec.Struct, frozen=True):
    """Wrong tries of one level."""

    wrong: int = 0
    """In a row."""
    last_utc: float = 0.0
    locked_until_utc: float = 0.0


class Stored(msgspec.Struct, frozen=True):
    """Content of the file."""

    schema: Literal["ballast-access/1"] = "ballast-access/1"
    pins: dict[Role, Pin] = msgspec.field(default_factory=dict[Role, Pin])
    tries: dict[Role, Tries] = msgspec.field(default_factory=dict[Role, Tries])


def made(pin: str) -> Pin:
    """Return a PIN as it is kept.

    Raises:
        AccessError: It is not 4 to 8 digits.
    """
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()):
        raise AccessError(f"a PIN has {SHORTEST} to {LONGEST} digits and nothing else")
    salt = secrets.token_bytes(16)
    key = hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32)
    return Pin(salt.hex(), key.hex())


def with_pin(stored: Stored, role: Role, pin: str) -> Stored:
    """Return the content with another PIN for a level, whose wrong tries are forgotten.

    Raises:
        AccessError: The PIN is too short, too long, easily guessed or that of another level, or the levels would not
            fit together.
    """
    if role not in WITH_PIN:
        raise AccessError(f"level {role.value} has no PIN, allowed: {', '.join(level.value for level in WITH_PIN)}")
    if role is Role.OPERATOR and not {Role.INSTALLER, Role.SERVICE} & set(stored.pins):
        raise AccessError("the installer's PIN comes first: without it, what is more than operating could not be done")
    new = made(pin)
    if len(set(pin)) == 1 or pin in "0123456789" or pin in "9876543210":
        raise AccessError("this PIN is the first anybody would try: choose other digits")
    for level, held in stored.pins.items():
        if level is not role and held.opens(pin):
            raise AccessError(f"this is the PIN of level {level.value} already")
    tries = {level: held for level, held in stored.tries.items() if level is not role}
    return msgspec.structs.replace(stored, pins={**stored.pins, role: new}, tries=tries)


def without_pin(stored: Stored, role: Role) -> Stored:
    """Return the content without the PIN of a level.

    Raises:
        AccessError: There is none, or the operator's would be left alone.
    """
    if role not in stored.pins:
        raise AccessError(f"level {role.value} has no PIN")
    pins = {level: held for level, held in stored.pins.items() if level is not role}
    if set(pins) == {Role.OPERATOR}:
        raise AccessError("the operator's PIN cannot be the only one: remove it first")
    tries = {level: held for level, held in stored.tries.items() if level is not role}
    return msgspec.structs.replace(stored, pins=pins, tries=tries)


class AccessFile:
    """The file and its copy; every method may block."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "access.json"
        self._copy = folder / "access.copy.json"
        self._lock = folder / "access.lock"

    @contextlib.contextmanager
    def held(self) -> Generator[None]:
        """Keep other programs from the file, as between reading and writing it.

        Raises:
            OSError: The folder cannot be written.
        """
        with os.fdopen(os.open(self._lock, os.O_RDWR | os.O_CREAT, 0o600), "r") as lock:
            _give(self._lock)
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def read(self) -> Stored | None:
        """Return the content: empty where no PIN was ever set, None where there was one that cannot be read."""
        found = False
        for path in (self.path, self._copy):
            try:
                return msgspec.json.decode(path.read_bytes(), type=Stored)
            except FileNotFoundError:
                continue
            except (OSError, msgspec.DecodeError, UnicodeDecodeError):
                found = True
        return None if found else Stored()

    def write(self, stored: Stored) -> None:
        """Replace the content.

        Raises:
            OSError: The disk cannot be written; what was there stays.
        """
        data = msgspec.json.format(msgspec.json.encode(stored)) + b"\n"
        for path in (self.path, self._copy):
            write_durable(path, data, mode=0o600)
            _give(path)


def _give(path: Path) -> None:
    """Let the service's user own what root has written into the service's folder."""
    if os.geteuid() == 0:
        folder = path.parent.stat()
        os.chown(path, folder.st_uid, folder.st_gid)
