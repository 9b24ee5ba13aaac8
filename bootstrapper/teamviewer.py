"""Remote access by TeamViewer, only where it is installed and an assignment is set.

The words are those of TeamViewer's own command line (its Linux host manual); no package was at hand to try them.
"""

import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrapper.command import CommandError, need, run
from bootstrapper.durable import read_object, write_object

TIMEOUT_S = 60.0


class RemoteError(Exception):
    """It could not be set up; in one sentence, without the assignment's id."""


@dataclass(frozen=True)
class Remote:
    """Remote access as it is."""

    installed: bool
    teamviewer_id: str = ""
    """Empty for some seconds after the first start."""


class TeamViewer:
    """The command `teamviewer`."""

    def __init__(self, words: Sequence[str] = ("teamviewer",)) -> None:
        self._words = tuple(words)

    def look(self) -> Remote:
        """Return whether it is installed, and its id."""
        try:
            done = run((*self._words, "info"), timeout_s=TIMEOUT_S)
        except CommandError:
            return Remote(installed=False)
        if done.code != 0:
            return Remote(installed=False)
        for line in done.out.splitlines():
            name, colon, value = line.partition(":")
            if colon and name.strip() == "TeamViewer ID":
                return Remote(installed=True, teamviewer_id=value.strip())
        return Remote(installed=True)

    def set_up(self, assignment: Path, alias: str, journal: Path) -> str:
        """Accept the licence, start the service and assign the unit, once for each assignment.

        Args:
            assignment: 0600 file with the assignment's id.
            alias: Name in the account.
            journal: Where it is remembered that it was done.

        Returns:
            TeamViewer's id of the unit; empty when it does not say yet.

        Raises:
            RemoteError: A step failed.
        """
        try:
            status = assignment.stat()
            if stat.S_IMODE(status.st_mode) & 0o077:
                raise RemoteError(f"{assignment} can be read by others; run: chmod 600 {assignment}")
            secret = assignment.read_text(encoding="ascii").strip()
            mark = {"assigned": f"{status.st_mtime_ns}", "alias": alias}
            if read_object(journal) == mark:
                return self.look().teamviewer_id
        except (OSError, ValueError) as error:
            raise RemoteError(f"{assignment}: {error}") from error
        for words in (("license", "accept"), ("daemon", "enable"), ("daemon", "start")):
            self._step(words)
        self._step(("assignment", "--id", secret, f"--device-alias={alias}", "--reassign"), secret)
        write_object(journal, mark)
        return self.look().teamviewer_id

    def _step(self, words: Sequence[str], secret: str = "") -> None:
        try:
            need((*self._words, *words), timeout_s=TIMEOUT_S)
        except CommandError as error:
            text = str(error).replace(secret, "…") if secret else str(error)
            raise RemoteError(f"teamviewer {words[0]}: {text}") from None
