"""All of updates behind one door: look, take on, go on, report. Called from one thread at a time."""

import logging
import random
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bootstrapper.clock import Clock, Stopped
from bootstrapper.update.artifact import DeviceData
from bootstrapper.update.installer import InstallError
from bootstrapper.update.job import FIRMWARE, Job, Phase
from bootstrapper.update.machine import Machine, Parts
from bootstrapper.update.report import Checked, publish, status
from bootstrapper.update.rules import Target, Unit
from bootstrapper.update.search import LowestTime, job_of, next_check_s, search, with_next
from bootstrapper.update.source import RefusedError, Source, take_copy
from bootstrapper.update.window import Window

_LOG = logging.getLogger("ballast.bootstrapper.update")

TICK_S = 30.0
QUEUE = 8
AGAIN_HOURS = 0.25
"""After a look that failed: at a start the network comes later than we do."""


@dataclass(frozen=True)
class Asked:
    """Somebody wants an update."""

    by: str
    kind: str = FIRMWARE
    slot: str = FIRMWARE
    version: str = ""
    """Empty: the newest permitted one."""
    file: str = ""
    """Where it lies already; only taken when the repository has signed exactly this file."""
    repository: str = ""
    """Another place to look (a stick); trusted by the same keys. Only from a person at the unit."""
    at_once: bool = False


class Updates:
    """Updates of one unit."""

    def __init__(
        self,
        parts: Parts,
        data: DeviceData,
        unit: Callable[[], Unit],
        lowest: LowestTime,
        open_other: Callable[[str], Source],
    ) -> None:
        self.machine = Machine(parts)
        self.checked = Checked()
        self._parts, self._data, self._unit, self._lowest, self._open_other = parts, data, unit, lowest, open_other
        parts.journal.on_change = self.report

    @property
    def window(self) -> Window:
        """Where the control program's objections go."""
        return self._parts.window

    @property
    def clock(self) -> Clock:
        """The clock all of it goes by."""
        return self._parts.clock

    def status(self) -> dict[str, object]:
        """Return the report."""
        return status(self._parts.journal, self._parts.firmware.current(), self._data.in_use(), self.checked)

    def report(self) -> None:
        """Write the report; without it an update goes on all the same."""
        try:
            publish(self._parts.places.update_status, self.status())
        except OSError as error:
            _LOG.warning("status not written", extra={"cause": str(error)})

    def check(self, other: str = "") -> Checked:
        """Look into the repository, or another one, and remember what is there.

        Raises:
            InstallError: dpkg does not tell what this computer is.
            OSError: The disk fails.
        """
        now_utc = self._parts.clock.utc_s()
        fault = self._lowest.fault(now_utc)
        if fault:
            self.checked = Checked(at_utc=now_utc, fault=fault)
        else:
            opened = (lambda: self._open_other(other)) if other else self._parts.open_repository
            self.checked = search(opened, self._unit(), self._parts.firmware.older, now_utc)
            if not self.checked.fault:
                self._lowest.remember(now_utc)
        self.report()
        return self.checked

    def take_on(self, asked: Asked) -> str:
        """Begin what somebody has asked for; return in words what will happen.

        Raises:
            InstallError: It will not, with the reason.
            OSError: The disk fails.
        """
        checked = self.check(asked.repository)
        if checked.fault:
            raise InstallError(checked.fault)
        target = self._chosen(checked, asked)
        job = replace(job_of(target, asked.by), at_once=asked.at_once)
        if asked.file:
            try:
                take_copy(Path(asked.file), job, self._parts.places.downloads)
            except RefusedError as error:
                raise InstallError(str(error)) from error
        self.machine.begin(job)
        return f"{target.kind} {target.version} is being fetched"

    def take_on_or_report(self, asked: Asked) -> str:
        """Begin what somebody has asked for; a wish that is refused stands in the report, with the reason.

        Raises:
            OSError: The disk fails.
        """
        try:
            return self.take_on(asked)
        except InstallError as error:
            _LOG.warning("update refused", extra={"by": asked.by, "reason": str(error)})
            refused = Job(asked.kind, "", asked.slot, asked.version, 0, "", Phase.REFUSED, str(error))
            self._parts.journal.note(replace(refused, asked_by=asked.by, since_utc=self._parts.clock.utc_s()))
            return str(error)

    def _chosen(self, checked: Checked, asked: Asked) -> Target:
        for target in checked.available:
            if (target.kind, target.slot) == (asked.kind, asked.slot) and asked.version in {"", target.version}:
                return target
        for name, reason in checked.refused:
            if asked.version and asked.version in name and reason:
                raise InstallError(f"{name}: {reason}")
        what = f"{asked.kind} {asked.slot}" if asked.kind != FIRMWARE else FIRMWARE
        raise InstallError(f"the repository has no {what} {asked.version or 'that is newer'}")

    def take_on_found(self) -> None:
        """Begin the first found update that has not failed here before."""
        if self._parts.journal.job is not None:
            return
        for target in self.checked.available:
            failed = self._parts.journal.failed_before(target.sha256)
            if failed is None:
                self.machine.begin(job_of(target, "schedule"))
                return


class Worker:
    """The thread in which updates happen: everything in it may block."""

    def __init__(
        self, updates: Updates, stop: threading.Event, *, automatic: bool, check_hours: float, repository: bool
    ) -> None:
        """`stop` ends every wait of `updates` as well; `repository`: there is one to look into by itself."""
        self.stop = stop
        self._updates, self._automatic, self._hours, self._repository = updates, automatic, check_hours, repository
        self._asked: deque[Asked] = deque(maxlen=QUEUE)
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name="updates", daemon=True)
        self.last_words = ""

    def start(self) -> None:
        """Begin; an update that was on its way goes on first."""
        self._thread.start()

    def ask(self, asked: Asked) -> bool:
        """Take a wish; False when too many wait."""
        if len(self._asked) == QUEUE:
            return False
        self._asked.append(asked)
        self._wake.set()
        return True

    def close(self, timeout_s: float = 10.0) -> None:
        """End; what is on its way goes on at the next start."""
        self.stop.set()
        self._wake.set()
        self._thread.join(timeout_s)

    def _run(self) -> None:
        next_s, clock = 0.0, self._updates.clock
        self._updates.report()
        while not self.stop.is_set():
            try:
                self._updates.machine.advance()
                while self._asked:
                    self.last_words = self._updates.take_on_or_report(self._asked.popleft())
                    self._updates.machine.advance()
                if self._repository and clock.monotonic_s() >= next_s:
                    fault = self._updates.check().fault
                    hours = min(self._hours, AGAIN_HOURS) if fault else self._hours
                    wait_s = next_check_s(hours, random.random())  # noqa: S311 - spreads a fleet, no secret
                    next_s = clock.monotonic_s() + wait_s
                    self._updates.checked = with_next(self._updates.checked, clock.utc_s() + wait_s)
                    self._updates.report()
                    if self._automatic:
                        self._updates.take_on_found()
                        continue
            except Stopped:
                return
            except InstallError as error:
                self.last_words = str(error)
                _LOG.warning("update refused", extra={"reason": str(error)})
            except Exception:  # noqa: BLE001 - at the edge of a thread that must not die
                _LOG.exception("updates")  # a full disk, a bug: tried again, and the unit goes on as it is
            self._wake.wait(TICK_S)
            self._wake.clear()
