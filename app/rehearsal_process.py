"""Runs both halves of a rehearsal, each in a process of its own, and can be ended from any thread."""

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import IO

import msgspec

from app.rehearsal import Job, Outcome, Rehearsal, RehearsalError, Situation
from app.rehearsal_lines import Done, Ended, Failed, Line
from app.site_file import SiteFileError, parse_raw_site, settings_of
from control.plan_settings import TariffSettings

COMMAND = (sys.executable, "-m", "app.rehearsal_worker")
TOLD_CHARACTERS = 200
LEAST_CORES = 3
"""A smaller computer does one half after the other."""
NOW, THEN = 0, 1
_DECODER: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)


class RehearsalProcess:
    """One rehearsal; made anew for each."""

    def __init__(
        self,
        situation: Situation,
        mode_id: str,
        parameters: dict[str, float],
        hours: float,
        tell: Callable[[float], None],
        command: Sequence[str] = COMMAND,
    ) -> None:
        """Prepare a rehearsal.

        Args:
            situation: What it starts from.
            mode_id: The mode to try.
            parameters: Those that are set.
            hours: How long.
            tell: Gets the share that is done, 0 to 1, from threads of `run`.
            command: The program of one run.
        """
        self._situation = situation
        self._jobs = (Job(situation, "", {}, hours), Job(situation, mode_id, parameters, hours))
        self._tell = tell
        self._command = tuple(command)
        self._shares = [0.0, 0.0]
        self._lock = threading.Lock()
        self._processes: list[subprocess.Popen[bytes]] = []
        self._stopped = False

    def run(self) -> Rehearsal | None:
        """Rehearse; blocks, so call it in a thread. Returns None when it was ended before.

        Raises:
            RehearsalError: It cannot be done, or a process could not be started or ended by itself.
        """
        try:
            settings = settings_of(parse_raw_site(self._situation.site, "site"))
        except SiteFileError as error:
            raise RehearsalError(error.problems[0]) from error
        at_once = 2 if (os.cpu_count() or 1) >= LEAST_CORES else 1
        with ThreadPoolExecutor(at_once, thread_name_prefix="ballast-rehearsal") as pool:
            halves = [pool.submit(self._half, number) for number in (THEN, NOW)]  # first what may be refused
            then, now = (half.result() for half in halves)
        if now is None or then is None:
            return None
        tariff = settings.planning[0].tariff if settings.planning else TariffSettings()
        situation = self._situation
        return Rehearsal(
            start_utc=situation.at_utc,
            time_zone=settings.time_zone,
            currency=tariff.currency,
            stopped=situation.stopped,
            now=now,
            then=then,
            charge_known=len(situation.charges) == len(settings.batteries),
        )

    def stop(self) -> None:
        """End it, from any thread."""
        with self._lock:
            self._stopped = True
            for process in self._processes:
                process.kill()

    def _half(self, number: int) -> Outcome | None:
        """Run one half to its end; one that fails ends the other, too."""
        try:
            return self._run(number)
        except RehearsalError:
            self.stop()
            raise

    def _run(self, number: int) -> Outcome | None:
        with tempfile.TemporaryFile() as said:
            try:
                process = self._begin(said)
                if process is None:
                    return None
                with process:
                    found = self._follow(process, number)
            except (OSError, msgspec.DecodeError) as error:
                if self._stopped:
                    return None
                raise RehearsalError(f"the rehearsal has failed: {error}") from error
            if found is None and not self._stopped:
                said.seek(0)
                last = said.read().decode(errors="replace").strip().rpartition("\n")[2]
                raise RehearsalError(f"the rehearsal ended with {process.returncode}: {last[:TOLD_CHARACTERS]}")
        return found

    def _begin(self, said: IO[bytes]) -> "subprocess.Popen[bytes] | None":
        with self._lock:
            if self._stopped:
                return None
            process = subprocess.Popen(  # noqa: S603 - our own program
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said
            )
            self._processes.append(process)
        return process

    def _follow(self, process: "subprocess.Popen[bytes]", number: int) -> Outcome | None:
        if process.stdin is None or process.stdout is None:
            return None
        process.stdin.write(msgspec.json.encode(self._jobs[number]))
        process.stdin.close()
        for text in process.stdout:
            match _DECODER.decode(text):
                case Done(share):
                    self._shares[number] = share
                    self._tell(sum(self._shares) / 2.0)
                case Ended(outcome):
                    return outcome
                case Failed(text=problem):
                    raise RehearsalError(problem)
        return None
