"""Feeds the watchdogs after a completed control cycle: systemd always, and the one the site file names (WDG-01).

Nothing else calls `beat`. A loop that hangs, in a step, a sink or the screen, completes no cycle and so feeds nothing.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from app.notify import ServiceNotifier
from app.site_watchdog import STRATOPI, SYSTEMD, WatchdogSection
from control.readings import NEVER_S, DeviceKind, DeviceStatus, Finding, Link
from hardware.watchdog import KernelWatchdog, StratoWatchdog, Watchdog, WatchdogError

_LOG = logging.getLogger("ballast.heartbeat")

FEED_EVERY_S = 0.5
"""Well below a third of the shortest time-out, 5 s."""
RETRY_S = 10.0
"""A watchdog that cannot be opened is tried again this often."""
NAME = "watchdog"


class Heartbeat:
    """The one feeder of all watchdogs."""

    def __init__(self, section: WatchdogSection, notifier: ServiceNotifier, clock: Callable[[], float]) -> None:
        """Prepare; a watchdog is armed by the first completed cycle, so that a slow start restarts nothing.

        Args:
            section: Of the site file.
            notifier: The way to systemd.
            clock: Monotonic seconds.
        """
        self.beats = 0
        self._section = section
        self._notifier = notifier
        self._clock = clock
        self._fed_s = NEVER_S
        self._tried_s = NEVER_S
        self._armed: Watchdog | None = None
        self._fault = ""
        self._faults = 0

    def beat(self) -> None:
        """Tell that a control cycle was completed just now."""
        now_s = self._clock()
        if now_s - self._fed_s < FEED_EVERY_S:
            return
        if self._fed_s == NEVER_S:
            self._notifier.send("READY=1", f"WATCHDOG_USEC={self._section.timeout_s * 1_000_000}")
        self._fed_s = now_s
        self.beats += 1
        self._notifier.send("WATCHDOG=1")
        if self._section.device != SYSTEMD:
            self._feed(now_s)

    def findings(self) -> tuple[Finding, ...]:
        """Return why the watchdog of the site file is not armed."""
        return (Finding("board.watchdog_off", self._section.device, self._fault),) if self._fault else ()

    def statuses(self) -> tuple[DeviceStatus, ...]:
        """Return the heartbeat as records show it: `polls` counts the beats; nothing without a watchdog of its own."""
        if self._section.device == SYSTEMD:
            return ()
        link = Link.ONLINE if self._armed is not None else Link.SILENT if self._fault else Link.CONNECTING
        return (DeviceStatus(NAME, DeviceKind.WATCHDOG, link, self._fault, polls=self.beats, failures=self._faults),)

    def stopping(self) -> None:
        """Tell systemd that the end is intended: it does not wait for beats any more."""
        self._notifier.send("STOPPING=1")

    def close(self, *, clean: bool) -> None:
        """End, once the plant is safe: a clean stop disarms the watchdog, anything else leaves it counting."""
        if self._armed is not None:
            (self._armed.disarm if clean else self._armed.abandon)()
            self._armed = None

    def _feed(self, now_s: float) -> None:
        try:
            if self._armed is None:
                if now_s - self._tried_s < RETRY_S:
                    return
                self._tried_s = now_s
                self._armed = self._open()
                _LOG.info(
                    "watchdog armed", extra={"device": self._section.device, "timeout_s": self._section.timeout_s}
                )
            self._armed.feed()
        except WatchdogError as error:
            self._faults += 1
            if self._fault != str(error):
                _LOG.error("watchdog", extra={"fault": str(error)})
            self._fault = str(error)
            if self._armed is not None:
                self._armed.abandon()
                self._armed = None
        else:
            self._fault = ""

    def _open(self) -> Watchdog:
        section = self._section
        if section.device == STRATOPI:
            return StratoWatchdog(Path(section.folder), section.timeout_s)
        return KernelWatchdog(Path(section.device), section.timeout_s)
