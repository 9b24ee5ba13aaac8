"""Every alarm as one row of one table: what it is, why it comes, what to do. Adding an alarm: one row in its file.

The rows are in `control.alarm_table`, one file a source. Rows without `when` are either vendors' alarm words
(`word`), mapped by device profiles, or reported by the program through `Readings.findings`.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from control.alarm_conditions import When
from control.alarm_row import AlarmRow, Look
from control.alarm_table import (
    battery,
    bms_words,
    cloud,
    devices,
    grid,
    inverter,
    inverter_words,
    outside,
    program,
    site,
    update,
)
from control.backup import alarm_rows as backup
from control.battery import alarm_rows as battery_care
from control.climate import alarm_rows as climate
from control.grid_code import alarm_rows as grid_code
from control.plan_alarms import PLANNING_ROWS
from control.record import State
from control.services import alarm_rows as services
from control.settings import Settings

_TABLE: tuple[AlarmRow, ...] = (
    *site.ROWS,
    *bms_words.ROWS,
    *battery.ROWS,
    *devices.ROWS,
    *inverter_words.ROWS,
    *inverter.ROWS,
    *grid.ROWS,
    *program.ROWS,
    *cloud.ROWS,
    *update.ROWS,
    *battery_care.BATTERY_ROWS,
    *backup.ROWS,
    *outside.ROWS,
    *climate.ROWS,
    *PLANNING_ROWS,
    *grid_code.ROWS,
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

_OF_FEATURE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "battery_care": frozenset(row.row_id for row in battery_care.BATTERY_ROWS),
        "backup": frozenset(row.row_id for row in backup.ROWS),
        "dso": frozenset({"grid.dso_lost", "grid.dso_exceeded"}),
        "signals": frozenset({"cabinet.smoke", "cabinet.water"}),
        "climate": frozenset(row.row_id for row in climate.ROWS),
        "grid_code": frozenset(row.row_id for row in grid_code.ROWS),
        "services": frozenset(row.row_id for row in services.ROWS),
    }
)
"""Field of `Settings` -> rows that can only be there on a site that has it."""


def looked_at(settings: Settings, state: State, *, absences: bool, slowly: bool) -> tuple[tuple[AlarmRow, When], ...]:
    """Return the rows to be looked at in a cycle: without those of features the site does not have.

    Args:
        settings: For the features of the site.
        state: Of the unit; rows it suppresses are left out.
        absences: A device has no valid data.
        slowly: The look of once a second is due.
    """
    features = tuple([bool(getattr(settings, name)) for name in _OF_FEATURE])
    return _looked_at(features, state, absences=absences, slowly=slowly)


@cache
def _looked_at(
    features: tuple[bool, ...], state: State, *, absences: bool, slowly: bool
) -> tuple[tuple[AlarmRow, When], ...]:
    missing = frozenset[str]().union(
        *(rows for rows, there in zip(_OF_FEATURE.values(), features, strict=True) if not there)
    )
    rows = (*WATCHED, *(WATCHED_ABSENCES if absences else ()), *(WATCHED_SLOWLY if slowly else ()))
    return tuple((row, when) for row, when in rows if row.row_id not in missing and state not in row.suppressed_in)
