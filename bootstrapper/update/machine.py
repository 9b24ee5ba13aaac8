"""The update machine: one step at a time, each remembered before it has an effect, each repeatable after a power cut.

available -> downloading -> verified -> waiting -> installing -> preflight -> trial -> committed
with `refused` from everywhere before the trial, and rollingback -> rolledback out of it.
"""

import hashlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bootstrapper.clock import Clock
from bootstrapper.command import CommandError
from bootstrapper.control_link import LinkSilentError, View, hand_over, look
from bootstrapper.places import Places
from bootstrapper.service import Service
from bootstrapper.update.firmware import Firmware
from bootstrapper.update.installer import BusyError, Installer, InstallError
from bootstrapper.update.job import FIRMWARE, Job, Journal, Phase
from bootstrapper.update.source import RefusedError, Source, UnreachableError
from bootstrapper.update.trial import Observation, TrialRules, verdict
from bootstrapper.update.window import Window

_LOG = logging.getLogger("ballast.bootstrapper.update")

OBSERVE_S = 2.0


@dataclass(frozen=True)
class Parts:
    """What the machine works with."""

    places: Places
    journal: Journal
    installers: Mapping[str, Installer]
    """By kind."""
    firmware: Firmware
    service: Service
    window: Window
    clock: Clock
    open_repository: Callable[[], Source]
    rules: TrialRules
    observe_s: float = OBSERVE_S


class Machine:
    """Brings the job of the journal forward."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    def begin(self, job: Job) -> Job:
        """Take on a job.

        Raises:
            InstallError: Another one is on its way.
        """
        before = self.parts.journal.job
        if before is not None:
            raise InstallError(f"{before.kind} {before.version} is on its way ({before.phase})")
        return self._put(replace(job, phase=Phase.AVAILABLE), "")

    def advance(self) -> Job | None:
        """Take steps until the job is finished or has to wait; return it, or None when there is none.

        Raises:
            Stopped: The program is to end; the job goes on at the next start.
            OSError: The journal cannot be written.
        """
        job = self.parts.journal.job
        while job is not None:
            after = self._step(job)
            if after is None or self.parts.journal.job is None:
                return after or job
            job = after
        return None

    def boot(self) -> str:
        """Decide before the control program starts which version it is; return what was done, in words.

        A trial goes on over one restart of the computer; at the second one the old version is put back.

        Raises:
            OSError: The journal or the link cannot be written.
        """
        parts, job = self.parts, self.parts.journal.job
        if job is None or job.phase not in {Phase.TRIAL, Phase.ROLLING_BACK}:
            return parts.firmware.repair()
        boot_id = parts.places.boot_id()
        if job.phase is Phase.TRIAL and boot_id != job.boot_id:
            job = parts.journal.put(replace(job, boot_id=boot_id, boots=job.boots + 1))
        if job.phase is Phase.TRIAL and job.boots > 1:
            job = self._put(
                replace(job, phase=Phase.ROLLING_BACK), "the computer restarted for the second time during the trial"
            )
        if job.phase is Phase.ROLLING_BACK:  # the rest (removing it, the report) need not hold up the start
            self._switch_back(job)
            return f"{job.kind} {job.version} rolled back to {job.replaces or 'none'}: {job.reason}"
        installer = parts.installers[job.kind]
        if installer.current(job) != job.version:
            installer.use(job, job.version)
        return f"trial of {job.kind} {job.version} goes on"

    def _put(self, job: Job, reason: str) -> Job:
        job = replace(job, reason=reason, since_utc=self.parts.clock.utc_s())
        _LOG.info(
            "update", extra={"phase": job.phase.value, "kind": job.kind, "version": job.version, "reason": reason}
        )
        return self.parts.journal.put(job)

    def _wait(self, job: Job, reason: str) -> None:
        """Stay in this phase; a reason is noted when it is another one, or figures in it would wear out the card."""
        if _without_figures(job.reason) != _without_figures(reason):
            self._put(job, reason)

    def _step(self, job: Job) -> Job | None:  # noqa: PLR0911 - a line a phase
        """Take one step; None: it has to wait, or is finished."""
        match job.phase:
            case Phase.AVAILABLE:
                return self._put(replace(job, phase=Phase.DOWNLOADING), "")
            case Phase.DOWNLOADING:
                return self._download(job)
            case Phase.VERIFIED:
                return self._examine(job)
            case Phase.WAITING:
                return self._admit(job)
            case Phase.INSTALLING:
                return self._install(job)
            case Phase.PREFLIGHT:
                return self._preflight(job)
            case Phase.TRIAL:
                return self._try(job)
            case Phase.ROLLING_BACK:
                return self._roll_back(job)
            case Phase.COMMITTED | Phase.ROLLED_BACK | Phase.REFUSED:
                return None

    def _download(self, job: Job) -> Job | None:
        try:
            self.parts.open_repository().fetch(job, self.parts.places.downloads)
        except RefusedError as error:
            return self._refuse(job, str(error))
        except UnreachableError as error:
            self._wait(job, str(error))
            return None
        return self._put(replace(job, phase=Phase.VERIFIED), "")

    def _altered(self, job: Job) -> bool:
        """Tell whether the downloaded file is not what was verified (a card that lost it in a power cut)."""
        digest = hashlib.sha256()
        try:
            with (self.parts.places.downloads / job.file).open("rb") as file:
                while chunk := file.read(1 << 20):
                    digest.update(chunk)
        except OSError:
            return True
        return digest.hexdigest() != job.sha256

    def _again(self, job: Job) -> Job:
        (self.parts.places.downloads / job.file).unlink(missing_ok=True)
        return self._put(replace(job, phase=Phase.DOWNLOADING), "the downloaded file was lost or damaged")

    def _examine(self, job: Job) -> Job:
        if self._altered(job):
            return self._again(job)
        try:
            self.parts.installers[job.kind].examine(job, self.parts.places.downloads / job.file)
        except InstallError as error:
            return self._refuse(job, str(error))
        return self._put(replace(job, phase=Phase.WAITING), "")

    def _admit(self, job: Job) -> Job | None:
        closed = "" if job.at_once else self.parts.window.closed()
        if closed:
            self._wait(job, closed)
            return None
        if self._altered(job):
            return self._again(job)
        return self._put(
            replace(job, phase=Phase.INSTALLING, replaces=self.parts.installers[job.kind].current(job)), ""
        )

    def _install(self, job: Job) -> Job | None:
        if self._altered(job):
            return self._again(job)
        try:
            self.parts.installers[job.kind].unpack(job, self.parts.places.downloads / job.file)
        except BusyError as error:
            self._wait(job, str(error))
            return None
        except InstallError as error:
            return self._refuse(job, str(error))
        return self._put(replace(job, phase=Phase.PREFLIGHT), "")

    def _preflight(self, job: Job) -> Job | None:
        closed = "" if job.at_once else self.parts.window.closed()
        if closed:
            self._wait(job, closed)
            return None
        try:
            self.parts.installers[job.kind].preflight(job)
        except InstallError as error:
            return self._refuse(job, str(error))
        before = self._view()
        return self._put(
            replace(
                job,
                phase=Phase.TRIAL,
                devices=tuple(sorted(before.online)) if before else (),
                errored=before is None or before.state == "error",
                boot_id=self.parts.places.boot_id(),
                boots=0,
            ),
            "",
        )

    def _view(self) -> View | None:
        try:
            return look(self.parts.places.control_socket)
        except LinkSilentError:
            return None

    def _try(self, job: Job) -> Job:
        installer = self.parts.installers[job.kind]
        try:
            if installer.current(job) != job.version:
                installer.use(job, job.version)
            view = self._view()
            fresh = job.boots > 0 or (job.kind == FIRMWARE and view is not None and view.version == job.version)
            failed = "" if fresh else self._change_over()
            failed = failed or self._watch(job)
        except (CommandError, OSError) as error:
            failed = f"the trial could not be held: {error}"
        if failed:
            return self._put(replace(job, phase=Phase.ROLLING_BACK), failed)
        self._tidy(job, installer.prune)
        return self._put(replace(job, phase=Phase.COMMITTED), "")

    def _change_over(self) -> str:
        """Let the version in use take over; return why it did not, while the one before goes on undisturbed.

        Where the running program cannot hand over, or has gone, it is restarted.
        """
        self.parts.service.forget_failures()
        outcome = hand_over(self.parts.places.control_socket)
        if outcome.restart:
            _LOG.info("restart", extra={"reason": outcome.fault})
            self.parts.service.restart()
            return ""
        return outcome.fault

    def _watch(self, job: Job) -> str:
        """Watch until there is a verdict; return why it failed, empty when it passed."""
        parts, seen = self.parts, list[Observation]()
        begin_s = parts.clock.monotonic_s()
        while True:
            parts.clock.sleep(parts.observe_s)
            state, view = parts.service.state(), self._view()
            seen.append(
                Observation(
                    at_s=parts.clock.monotonic_s() - begin_s,
                    active=state.active,
                    restarts=state.restarts,
                    version=view.version if view else "",
                    state=view.state if view else "",
                    online=view.online if view else frozenset(),
                )
            )
            outcome = verdict(job, seen, parts.rules)
            if outcome.passed or outcome.failed:
                return outcome.failed

    def _roll_back(self, job: Job) -> Job:
        """Put the old version back in use, restart the program where the new one still runs, and report it."""
        gone = self._switch_back(job)
        view = self._view()
        if job.kind != FIRMWARE or view is None or view.version != job.replaces:
            try:
                self.parts.service.restart()
            except CommandError:
                _LOG.exception("the old version is in use again, but the service could not be restarted")
        self._tidy(job, self.parts.installers[job.kind].discard)
        return self._put(replace(job, phase=Phase.ROLLED_BACK), "; ".join(filter(None, (job.reason, gone))))

    def _switch_back(self, job: Job) -> str:
        """Let the version before be in use; return why it cannot be, empty when it is."""
        installer = self.parts.installers[job.kind]
        if installer.current(job) == job.replaces:
            return ""
        try:
            installer.use(job, job.replaces)
        except FileNotFoundError as error:
            _LOG.exception("no way back")
            return f"there is no version to go back to: {error}"
        return ""

    def _refuse(self, job: Job, reason: str) -> Job:
        """End a job before it had any effect; what it left on the disk goes first, so that apt goes on working."""
        self._tidy(job, self.parts.installers[job.kind].discard)
        return self._put(replace(job, phase=Phase.REFUSED), reason)

    def _tidy(self, job: Job, remove: Callable[[Job], None]) -> None:
        """Remove what is not needed any more; failing to is worth a line in the log, not more."""
        (self.parts.places.downloads / job.file).unlink(missing_ok=True)
        try:
            remove(job)
        except (InstallError, OSError) as error:
            _LOG.warning("left behind", extra={"kind": job.kind, "version": job.version, "cause": str(error)})


def _without_figures(text: str) -> str:
    return "".join(letter for letter in text if not letter.isdigit())
