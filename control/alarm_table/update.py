"""Updates; reported by the program through `Readings.findings`. What ran before goes on running."""

from control.alarm_row import AlarmRow
from control.record import Severity

WARNING = Severity.WARNING

ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "update.rolled_back",
        WARNING,
        "An update was taken back",
        "The new version did not come up well, or somebody ended its trial; the version before runs again.",
        "See the reason on the page Cloud, and report it; this version is not tried again by itself.",
    ),
    AlarmRow(
        "update.refused",
        WARNING,
        "An update was refused",
        "It is not signed by who may, is damaged, or does not fit this unit.",
        "See the reason on the page Cloud; bring an update that fits.",
    ),
)
"""Rows of this source."""
