"""Who may act at the screen: PINs are tried here, counted here, and what they open is granted here (SEC-02).

Entering a level needs its PIN or that of a higher one. Five wrong tries in a row lock a level for 30 s, and each one
after that for longer, up to 15 min. A try is counted on the disk before it is looked at, so pulling the plug does not
help. A right PIN forgives wrong tries of its own level and those below, never of a higher one.

Everything here may block (scrypt, disk); `app.screen_access` keeps it off the loop.
"""

import logging
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.access_file import WITH_PIN, AccessError, AccessFile, Stored, Tries, with_pin, without_pin
from control.requests import Role
from hmi.ports.access import Access, Doubt, Tried, Verdict

_LOG = logging.getLogger("ballast.access")

FREE_TRIES = 5
LOCKS_S = (30.0, 60.0, 120.0, 300.0, 900.0)
FORGOTTEN_S = 7200.0
"""A typing mistake of this morning does not count this evening; slower than the longest lock, so it helps no thief."""
RANK = {role: rank for rank, role in enumerate(Role)}


def lock_s(wrong: int) -> float:
    """Return how long a level is locked after so many wrong tries in a row."""
    return 0.0 if wrong < FREE_TRIES else LOCKS_S[min(wrong - FREE_TRIES, len(LOCKS_S) - 1)]


class AccessKeeper:
    """PINs, tries and locks of one unit."""

    def __init__(self, folder: Path, utc_s: Callable[[], float], *, commissioned: bool, log_out_s: float) -> None:
        """Look at what is kept.

        Args:
            folder: the state folder.
            utc_s: the clock.
            commissioned: the installer has handed the unit over; without PINs, more than operating is closed then.
            log_out_s: after this long without a touch a person has left.
        """
        self.fault = ""
        """Why wrong tries are not kept over a restart; empty when they are."""
        self._file = AccessFile(folder)
        self._utc_s = utc_s
        self._commissioned = commissioned
        self._log_out_s = log_out_s
        self._unsaved: Stored | None = None
        self.rules = self.look()

    def look(self) -> Access:
        """Read what holds now."""
        stored = self._file.read()
        doubt, free = Doubt.NONE, Role.VIEWER
        if stored is None:
            doubt = Doubt.UNREADABLE
        elif not stored.pins:
            doubt = Doubt.MISSING if self._commissioned else Doubt.OPEN
            free = Role.OPERATOR if self._commissioned else Role.SERVICE
        elif Role.OPERATOR not in stored.pins:
            free = Role.OPERATOR
        pins = () if stored is None else tuple(role for role in WITH_PIN if role in stored.pins)
        self.rules = Access(free=free, pins=pins, doubt=doubt, log_out_s=self._log_out_s)
        return self.rules

    def try_pin(self, pin: str, role: Role) -> Tried:
        """Look at a PIN that shall open at least a level."""
        try:
            with self._file.held():
                return self._tried(pin, role)
        except OSError as error:  # a full or read-only disk must not shut out who comes to mend it
            self._complain(error)
            return self._tried(pin, role)

    def set_pin(self, role: Role, pin: str) -> None:
        """Give a level another PIN; whether the person may is the caller's to see to.

        Raises:
            AccessError: The PIN is not possible; the message says why.
            OSError: The disk cannot be written.
        """
        with self._file.held():
            self._file.write(with_pin(self._file.read() or Stored(), role, pin))
        self._unsaved = None
        self.look()

    def remove_pin(self, role: Role) -> None:
        """Take the PIN of a level away. Errors as in `set_pin`."""
        with self._file.held():
            stored = self._file.read()
            if stored is None:
                raise AccessError(f"{self._file.path} cannot be read; set the PINs again")
            self._file.write(without_pin(stored, role))
        self.look()

    def _tried(self, pin: str, role: Role) -> Tried:
        stored = self._unsaved or self._file.read()
        levels = [level for level in WITH_PIN if RANK[level] >= RANK[role]]
        asked = [level for level in levels if stored is not None and level in stored.pins]
        if stored is None or not asked:
            return Tried(Verdict.NO_PIN)
        now = self._utc_s()
        tries = {level: _remembered(held, now) for level, held in stored.tries.items()}
        open_levels = [level for level in asked if not _left_s(tries.get(level), now)]
        if not open_levels:
            return Tried(Verdict.LOCKED, locked_s=min(_left_s(tries.get(level), now) for level in asked))
        counted = {level: _counted(tries.get(level, Tries()), now) for level in open_levels}
        stored = msgspec.structs.replace(stored, tries={**tries, **counted})
        self._write(stored)
        opened = [level for level in open_levels if stored.pins[level].opens(pin)]  # each is looked at, always
        if not opened:
            wait_s = min(_left_s(stored.tries.get(level), now) for level in asked)
            left = max(FREE_TRIES - min(held.wrong for held in counted.values()), 0)
            return Tried(Verdict.WRONG, left=left, locked_s=wait_s)
        level = opened[-1]
        kept = {other: held if RANK[other] > RANK[level] else Tries() for other, held in stored.tries.items()}
        for other in open_levels:
            if RANK[other] > RANK[level]:
                kept[other] = tries.get(other, Tries())  # this was no try at the higher level
        self._write(msgspec.structs.replace(stored, tries={role: held for role, held in kept.items() if held.wrong}))
        return Tried(Verdict.ACCEPTED, level)

    def _write(self, stored: Stored) -> None:
        try:
            self._file.write(stored)
        except OSError as error:
            self._unsaved = stored
            self._complain(error)
        else:
            self._unsaved, self.fault = None, ""

    def _complain(self, error: OSError) -> None:
        if not self.fault:
            _LOG.warning("wrong PINs are not counted over a restart", extra={"error": str(error)})
        self.fault = str(error)


def _remembered(tries: Tries, now: float) -> Tries:
    """Return tries without those that are forgotten; a clock that went back forgets nothing."""
    return Tries() if now - tries.last_utc >= FORGOTTEN_S else tries


def _counted(tries: Tries, now: float) -> Tries:
    wrong = tries.wrong + 1
    return Tries(wrong, now, now + lock_s(wrong))


def _left_s(tries: Tries | None, now: float) -> float:
    """Return how long a lock still holds; after the clock went back, its whole length at most."""
    return 0.0 if tries is None else min(max(tries.locked_until_utc - now, 0.0), lock_s(tries.wrong))
