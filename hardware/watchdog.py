"""Hardware watchdogs: fed, or the computer is restarted. Who feeds them is the caller's business (WDG-01).

Kernel interface: Documentation/watchdog/watchdog-api.rst. Strato Pi: README of sfera-labs/strato-pi-kernel-module.
"""

import fcntl
import os
import stat
import struct
from pathlib import Path
from typing import Protocol

WDIOC_SETTIMEOUT = 0xC0045706
"""_IOWR('W', 6, int)."""
WDIOC_GETTIMEOUT = 0x80045707
"""_IOR('W', 7, int)."""
BEAT, MAGIC_CLOSE = b"\0", b"V"
STRATO_RANGE_S = (1, 99_999)


class WatchdogError(Exception):
    """A watchdog cannot be used; the text names it, the cause and what to do."""


class Watchdog(Protocol):
    """An armed watchdog."""

    def feed(self) -> None:
        """Put off the restart.

        Raises:
            WatchdogError: It cannot be fed any more.
        """
        ...

    def disarm(self) -> None:
        """End without a restart: only for a clean stop. Never raises."""
        ...

    def abandon(self) -> None:
        """Let go without disarming: the restart comes unless somebody else feeds in time. Never raises."""
        ...


class KernelWatchdog:
    """`/dev/watchdog`, or in tests a plain file or FIFO that is written in the same way."""

    def __init__(self, path: Path, timeout_s: int) -> None:
        """Open it: from now on it counts.

        Raises:
            WatchdogError: It is not there, somebody else has it, or it refuses the time-out.
        """
        self.path = path
        try:
            self._file = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_APPEND)
        except OSError as error:
            raise WatchdogError(_not_opened(path, error)) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if stat.S_ISCHR(os.fstat(self._file).st_mode):
                self._set_timeout(timeout_s)
        except BlockingIOError as error:
            os.close(self._file)
            raise WatchdogError(_held(path)) from error
        except WatchdogError:
            self.disarm()
            raise

    def feed(self) -> None:
        """Write a byte. Errors as of `Watchdog`."""
        try:
            os.write(self._file, BEAT)
        except OSError as error:
            raise WatchdogError(f"{self.path} cannot be fed: {error.strerror or error}") from error

    def disarm(self) -> None:
        """Write the magic character, then close; a kernel built with NOWAYOUT goes on counting all the same."""
        try:
            os.write(self._file, MAGIC_CLOSE)
        except OSError:
            pass  # it will restart the computer: that is what it is for
        finally:
            os.close(self._file)

    def abandon(self) -> None:
        """Close without the magic character: the counter goes on."""
        os.close(self._file)

    def _set_timeout(self, timeout_s: int) -> None:
        try:
            fcntl.ioctl(self._file, WDIOC_SETTIMEOUT, struct.pack("i", timeout_s))
            (armed_s,) = struct.unpack("i", fcntl.ioctl(self._file, WDIOC_GETTIMEOUT, struct.pack("i", 0)))
        except OSError as error:
            raise WatchdogError(
                f"{self.path} refuses timeout_s {timeout_s} ({error.strerror or error}); a Raspberry Pi counts to 15 s"
            ) from error
        if armed_s != timeout_s:
            raise WatchdogError(f"{self.path} made timeout_s {armed_s} out of {timeout_s}; choose what it can do")


def _not_opened(path: Path, error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return f"{path} is not there; load the driver of the watchdog (bcm2835_wdt) or correct [watchdog] device"
        case PermissionError():
            return f"{path} may not be written by this user; add the service to the group of the device"
        case _ if error.errno == 16:  # EBUSY
            return _held(path)
        case _:
            return f"{path} cannot be opened: {error.strerror or error}"


def _held(path: Path) -> str:
    return (
        f"{path} is held by somebody else; one feeder only: set RuntimeWatchdogSec=0 in systemd, or choose "
        f'[watchdog] device = "systemd"'
    )


class StratoWatchdog:
    """The watchdog of a Strato Pi or Strato Pi Max: files `timeout`, `enabled`, `heartbeat` (alternating 0 and 1)."""

    def __init__(self, folder: Path, timeout_s: int) -> None:
        """Arm it.

        Raises:
            WatchdogError: The files are not there, somebody else has it, or it does not take the values.
        """
        self._folder = folder
        self._level = 0
        missing = [name for name in ("timeout", "enabled", "heartbeat") if not (folder / name).is_file()]
        if missing:
            names = ", ".join(missing)
            raise WatchdogError(f"{folder}: {names} not there; is the kernel module of the board loaded?")
        if not STRATO_RANGE_S[0] <= timeout_s <= STRATO_RANGE_S[1]:
            raise WatchdogError(f"{folder}: timeout_s {timeout_s}, allowed {STRATO_RANGE_S[0]} to {STRATO_RANGE_S[1]}")
        try:
            self._lock = os.open(folder / "heartbeat", os.O_RDONLY | os.O_CLOEXEC)
        except OSError as error:
            raise WatchdogError(f"{folder}/heartbeat: {error.strerror or error}") from error
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._set("timeout", timeout_s)
            self.feed()
            self._set("enabled", 1)
            self._check("timeout", timeout_s)
            self._check("enabled", 1)
        except BlockingIOError as error:
            os.close(self._lock)
            raise WatchdogError(f"{folder} is fed by somebody else already; one feeder only") from error
        except WatchdogError:
            os.close(self._lock)
            raise

    def feed(self) -> None:
        """Turn the heartbeat over. Errors as of `Watchdog`."""
        self._level = 1 - self._level
        self._set("heartbeat", self._level)

    def disarm(self) -> None:
        """Switch it off."""
        try:
            self._set("enabled", 0)
        except WatchdogError:
            pass  # it will restart the computer: that is what it is for
        finally:
            os.close(self._lock)

    def abandon(self) -> None:
        """Leave it enabled."""
        os.close(self._lock)

    def _set(self, name: str, value: int) -> None:
        try:
            (self._folder / name).write_text(f"{value}\n", encoding="ascii")
        except OSError as error:
            raise WatchdogError(f"{self._folder / name}: {error.strerror or error}") from error

    def _check(self, name: str, value: int) -> None:
        try:
            text = (self._folder / name).read_text(encoding="ascii").strip()
        except OSError as error:
            raise WatchdogError(f"{self._folder / name}: {error.strerror or error}") from error
        if text != str(value):
            raise WatchdogError(f"{self._folder / name} reads back {text[:20]!r}, written was {value}")
