"""Every alarm as one row of one table: what it is, why it comes, what to do. Adding an alarm: one row in its file.

The rows are in `control.alarm_table`, one file a source. Rows without `when` are either vendors' alarm words
(`word`), mapped by device profiles, or reported by the program through `Readings.findings`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from control.alarm_conditions import When
from control.alarm_row import AlarmRow, Look
from control.alarm_table import battery, bms_words, devices, grid, inverter, inverter_words, outside, program, site
from control.backup import alarm_rows as backup
from control.battery import alarm_rows as battery_care
from control.climate import alarm_rows as climate
from control.plan_alarms import PLANNING_ROWS
from control.services import alarm_rows as services

_TABLE: tuple[AlarmRow, ...] = (
    *site.ROWS,
    *bms_words.ROWS,
    *battery.ROWS,
    *devices.ROWS,
    *inverter_words.ROWS,
    *inverter.ROWS,
    *grid.ROWS,
    *program.ROWS,
    *battery_care.BATTERY_ROWS,
    *backup.ROWS,
    *outside.ROWS,
    *climate.ROWS,
    *PLANNING_ROWS,
    *services.ROWS,
)

ROWS: Mapping[str, AlarmRow] = MappingProxyType({row.row_id: row for row in _TABLE})
"""Row id -> row."""

ORDER: Mapping[str, int] = MappingProxyType({row_id: place for place, row_id in enumerate(ROWS)})
"""Row id -> place in the table: which of two alarms of the same cycle counts as the first."""


def _watched(look: Look) -> tuple[tuple[AlarmRow, When], ...]:
    return tuple((row, row.when) for row in _TABLE if row.when is not None and row.look is look)


WATCHED = _watched(Look.CYCLE)
"""The rows whose condition is looked at every cycle."""
WATCHED_SLOWLY = _watched(Look.SECOND)
"""The rows whose condition is looked at once a second."""
WATCHED_ABSENCES = _watched(Look.ABSENCE)
"""The rows whose condition is looked at while a device has no valid data."""
