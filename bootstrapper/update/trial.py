"""Has a new version proved itself? Pure: observations in, verdict out."""

from collections.abc import Sequence
from dataclasses import dataclass

from bootstrapper.update.job import FIRMWARE, Job


@dataclass(frozen=True)
class Observation:
    """The control program at one moment, from outside."""

    at_s: float
    """Since the trial began."""
    active: str
    """systemd's word; `active` means that the program has said READY."""
    restarts: int
    """By systemd since it was started: crashes, watchdog."""
    version: str = ""
    """What it says on its link; empty when it does not answer."""
    state: str = ""
    online: frozenset[str] = frozenset()


@dataclass(frozen=True)
class TrialRules:
    """How long a version has to do well, and by when."""

    steady_s: float = 60.0
    limit_s: float = 240.0


@dataclass(frozen=True)
class Verdict:
    """Outcome of a trial so far."""

    passed: bool = False
    failed: str = ""
    """Why it has failed; empty when it has not."""


def missing(job: Job, seen: Observation) -> str:
    """Return what is not right at this moment; empty when all is."""
    if seen.active != "active":
        return f"the service is {seen.active or 'unknown'}"
    if not seen.version:
        return "it does not answer on its local link"
    if job.kind == FIRMWARE and seen.version != job.version:
        return f"version {seen.version} runs instead of {job.version}"
    if seen.state == "error" and not job.errored:
        return "the unit is in state error"
    absent = sorted(set(job.devices) - seen.online)
    return f"not seen on its field bus: {', '.join(absent)}" if absent else ""


def verdict(job: Job, seen: Sequence[Observation], rules: TrialRules) -> Verdict:
    """Judge a trial by everything observed since it began, oldest first.

    A restart or a failed service ends it at once; everything else may still come right until the limit.
    """
    if not seen:
        return Verdict()
    last = seen[-1]
    if last.restarts > 0:
        return Verdict(failed=f"it crashed or hung: systemd has restarted it {last.restarts} time(s)")
    if last.active == "failed":
        return Verdict(failed="the service has failed")
    wrong = missing(job, last)
    good_since_s = last.at_s
    for observation in reversed(seen):
        if missing(job, observation):
            break
        good_since_s = observation.at_s
    if not wrong and last.at_s - good_since_s >= rules.steady_s:
        return Verdict(passed=True)
    if last.at_s >= rules.limit_s:
        cause = wrong or f"it was not steady for {rules.steady_s:.0f} s"
        return Verdict(failed=f"after {last.at_s:.0f} s {cause}")
    return Verdict()
