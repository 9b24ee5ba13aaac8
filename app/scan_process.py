"""Runs a search in a process of its own and hands on what it tells."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence

import msgspec

from app.scan_search import Reach, Tell
from app.scan_worker import Job, read
from hmi.ports.scan import Place

COMMAND = (sys.executable, "-m", "app.scan_worker")
TOLD_CHARACTERS = 200


class SearchError(Exception):
    """The search has failed as a whole, in one sentence."""


class SearchProcess:
    """One search; made anew for each."""

    def __init__(self, places: Sequence[Place], skipped: frozenset[tuple[str, int]], reach: Reach, tell: Tell) -> None:
        """Prepare a search.

        Args:
            places: where; only places that are offered.
            skipped: address and port of what is connected already and is not asked.
            reach: how far.
            tell: gets what was found, from the thread of `run`.
        """
        self.command: Sequence[str] = COMMAND
        self._job = Job(tuple(places), tuple(sorted(skipped)), reach)
        self._tell = tell
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def run(self) -> bool:
        """Search; blocks, so call it in a thread. Returns whether it came to its end.

        Raises:
            SearchError: The process could not be started, or ended by itself.
        """
        whole = False
        with tempfile.TemporaryFile() as said:
            try:
                process = subprocess.Popen(  # noqa: S603 - our own program
                    self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said
                )
                self._process = process
                if self._stopped:
                    process.kill()
                with process:
                    whole = self._follow(process)
            except (OSError, ValueError) as error:
                if self._stopped:
                    return False
                raise SearchError(f"the search has failed: {error}") from error
            if not whole and not self._stopped:
                said.seek(0)
                last = said.read().decode(errors="replace").strip().rpartition("\n")[2]
                raise SearchError(f"the search ended with {process.returncode}: {last[:TOLD_CHARACTERS]}")
        return whole

    def _follow(self, process: "subprocess.Popen[bytes]") -> bool:
        if process.stdin is None or process.stdout is None:
            return False
        process.stdin.write(msgspec.json.encode(self._job) + b"\n")
        process.stdin.flush()
        for line in process.stdout:
            result, whole = read(line)
            self._tell(result)
            if whole:
                return True
        return False

    def stop(self) -> None:
        """End the search, from any thread; what was found stays."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()
