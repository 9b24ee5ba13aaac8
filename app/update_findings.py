"""Updates that came to nothing, as alarms: what the bootstrapper says of the last one (ALM-02, OTA-01)."""

from collections.abc import Callable
from pathlib import Path

from app.first_boot_status import updates
from control.readings import Finding

SHOWN_S = 3600.0
"""How long the condition holds; the alarm then waits to be acknowledged."""
ROWS = {"rolledback": "update.rolled_back", "refused": "update.refused"}
"""Last phase of a job -> row."""


class UpdateFindings:
    """Looks at the bootstrapper's report now and then."""

    def __init__(self, data: Path, now_utc: Callable[[], float]) -> None:
        """Begin without having looked.

        Args:
            data: Data folder of the unit.
            now_utc: The time of day.
        """
        self._data, self._now_utc = data, now_utc
        self._found: tuple[Finding, ...] = ()

    def look(self) -> None:
        """Read the report; blocks."""
        report = updates(self._data)
        last = None if report is None else report.last
        row_id = "" if last is None else ROWS.get(last.phase, "")
        if last is None or not row_id or not 0.0 <= self._now_utc() - last.since_utc < SHOWN_S:
            self._found = ()
            return
        self._found = (Finding(row_id, last.kind, f"{last.version}: {last.reason}" if last.reason else last.version),)

    def findings(self) -> tuple[Finding, ...]:
        """Return what was found."""
        return self._found
