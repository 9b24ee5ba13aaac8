"""Energy out of the history: what flowed each way in each bucket, so that buying and selling do not cancel out."""

import sqlite3
from collections.abc import Sequence

import msgspec

from app.history_files import HOUR_S, MINUTE_S, hours_of, minute_tables
from app.history_read import HistoryFolder, has_table

MINUTES_SPAN_S = 45 * 86_400
"""Up to this span energy comes from minutes; beyond it from hours, where what flowed both ways within an hour
counts as the difference."""


class Energy(msgspec.Struct, frozen=True):
    """Energy of one power series, one value for each bucket of `at_utc`."""

    name: str
    at_utc: tuple[int, ...]
    plus_wh: tuple[float, ...]
    """While the power was positive, >= 0."""
    minus_wh: tuple[float, ...]
    """While the power was negative, >= 0."""


def energies(
    there: HistoryFolder, names: Sequence[str], begin_utc: float, end_utc: float, step_s: int
) -> tuple[Energy, ...]:
    """Return the energy of some power series in W; a bucket in which nothing is known is absent or 0.

    Args:
        there: The history.
        names: Series in W.
        begin_utc: First moment.
        end_utc: First moment after the span.
        step_s: Length of a bucket; of hours at least an hour.
    """
    hourly = end_utc - begin_utc > MINUTES_SPAN_S
    found: dict[str, list[tuple[int, float, float]]] = {name: [] for name in names}
    for path in there.minute_files(begin_utc, end_utc):
        for part in there.read(path, lambda db: _of_file(db, names, (begin_utc, end_utc), step_s, hourly=hourly)):
            for name, rows in part.items():
                found[name] += rows
    return tuple(
        Energy(name, tuple(row[0] for row in rows), tuple(row[1] for row in rows), tuple(row[2] for row in rows))
        for name, rows in found.items()
    )


def _of_file(
    db: sqlite3.Connection, names: Sequence[str], span: tuple[float, float], step_s: int, *, hourly: bool
) -> dict[str, list[tuple[int, float, float]]]:
    found: dict[str, list[tuple[int, float, float]]] = {}
    for table, columns in minute_tables(db).items():
        source, have_s = (hours_of(table), HOUR_S) if hourly else (table, MINUTE_S)
        if not has_table(db, source):
            continue
        for name in names:
            if name in columns:
                found[name] = db.execute(
                    f"SELECT start_utc - start_utc % {max(step_s, have_s)} AS bucket, "  # noqa: S608 - own names
                    f'sum(max("{name}", 0.0)) * {have_s} / 3600.0, sum(max(-"{name}", 0.0)) * {have_s} / 3600.0 '
                    f'FROM {source} WHERE start_utc >= ? AND start_utc < ? AND "{name}" IS NOT NULL '
                    "GROUP BY bucket ORDER BY bucket",
                    span,
                ).fetchall()
    return found
