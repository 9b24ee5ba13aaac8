"""The connection to the cloud; reported by the program through `Readings.findings`. Control never depends on it."""

from control.alarm_row import AlarmRow
from control.alarm_table import causes
from control.record import Severity

WARNING = Severity.WARNING

ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "cloud.offline",
        WARNING,
        "No connection to the cloud",
        "The network, the router or the hub has not answered for a quarter of an hour.",
        "Check network cable and router; nothing is lost for a week.",
    ),
    AlarmRow(
        "cloud.refused",
        WARNING,
        "The cloud does not accept this unit",
        "The key or certificate is wrong or has expired, the device is disabled at the hub, or the clock is wrong.",
        "Check the file of secrets named in the site file, the device at the hub, and the clock.",
    ),
    AlarmRow(
        "cloud.dropped",
        WARNING,
        "Records for the cloud were lost",
        "The unit was offline for longer than the outbox holds; the oldest telemetry was dropped.",
        "Restore the connection; the local history still has the values.",
        follows_anywhere=("cloud.offline", "cloud.refused"),
    ),
    AlarmRow(
        "cloud.outbox",
        WARNING,
        "Records for the cloud cannot be stored",
        "The disk is full, read-only or failing.",
        "Free space or replace the card; records of the last two hours are held in memory.",
        follows_anywhere=causes.DISK,
    ),
    AlarmRow(
        "cloud.ended",
        WARNING,
        "The connection to the cloud was switched off",
        "A fault of the program ended it; control was not touched.",
        "Restart the program when convenient and send the cloud log to the manufacturer.",
    ),
)
"""Rows of this source."""
