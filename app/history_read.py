"""Reads the local history: trends by name, span and resolution, and events; of a running unit or of a copied folder.

Nothing is ever written. Spans are half-open and in seconds since 1970 (UTC). Damaged files are left out and named in
`problems`. Files of the first release (`history.sqlite`) are read as well.
"""

import array
import difflib
import fnmatch
import sqlite3
import struct
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import msgspec

from app.history_block import unpacked
from app.history_files import (
    DAY_S,
    HIGH,
    HOUR_S,
    LOW,
    MINUTE_S,
    aggregate_texts,
    day_name,
    hours_of,
    layout_series,
    minute_tables,
    month_name,
)
from app.history_series import NOTHING, Series, Value

STEPS_S = (1, 60, 300, 900, 3600, 21_600, 86_400)
"""Resolutions; each divides a day, so that no bucket lies in two files."""
POINTS = 1500
"""As many points as a screen shows; the resolution chosen by itself does not give more."""
SECONDS_SPAN_S = HOUR_S
"""Up to this span, seconds are shown where there are any."""
FIRST_RELEASE = "history.sqlite"
BUSY_S = 5.0
MAPPED = 256_000_000
"""Files are read through the page cache without a copy, up to this size."""


T = TypeVar("T")


class HistoryError(Exception):
    """What was asked for is not there, in one sentence."""


class Trend(msgspec.Struct, frozen=True):
    """One series over a span; `low` and `high` equal `values` where only one value is kept."""

    series: Series
    step_s: int
    at_utc: tuple[int, ...]
    """Begin of each bucket."""
    values: tuple[Value, ...]
    """Mean, or the text that held longest; NaN or empty where nothing is known."""
    low: tuple[Value, ...]
    high: tuple[Value, ...]


class Entry(msgspec.Struct, frozen=True):
    """One entry of the event log."""

    at_utc: float
    kind: str
    subject: str
    text: str
    cause: str


class Rows(msgspec.Struct, frozen=True):
    """Values of several series in part of a span: one tuple for each bucket, three values for each series."""

    at_utc: Sequence[int]
    columns: Sequence[Sequence[Value | None]]
    """For each series: mean, low, high; low and high are None where they equal the mean."""


class HistoryFolder:
    """The history in a data folder."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.problems: list[str] = []
        """Files that could not be read, with the cause."""
        self._folder = data / "history"
        self._first_release = data / FIRST_RELEASE
        if not (self._folder.is_dir() or self._first_release.is_file() or (data / "events.sqlite").is_file()):
            raise HistoryError(
                f"{data}: there is no history here; name the data folder of a unit, or a copy, with --data"
            )

    def series(self) -> dict[str, Series]:
        """Return everything that was ever kept, by name."""
        found: dict[str, Series] = {}
        for path in self.minute_files():
            for part in self.read(path, _series_of):
                found |= part
        return found

    def named(self, patterns: Sequence[str]) -> tuple[Series, ...]:
        """Return the series of some names or patterns (`inverter*.w`), in that order.

        Raises:
            HistoryError: One of them fits nothing; the message tells what is near.
        """
        there = self.series()
        found: dict[str, Series] = {}
        for pattern in patterns:
            fits = [name for name in there if fnmatch.fnmatchcase(name, pattern)]
            if not fits:
                near = difflib.get_close_matches(pattern, there, 3)
                hint = f"did you mean {', '.join(near)}?" if near else "`ballast history` lists what there is"
                raise HistoryError(f"there is no series {pattern!r}; {hint}")
            found |= {name: there[name] for name in fits}
        return tuple(found.values())

    def span(self) -> tuple[int, int]:
        """Return begin and end of what is kept.

        Raises:
            HistoryError: Nothing has been written yet.
        """
        ends: list[int] = []
        for path in self.minute_files():
            for part in self.read(path, _ends):
                ends += part
        if not ends:
            raise HistoryError(f"{self.data}: no minute has been written yet; the first comes after a full minute")
        return min(ends), max(ends)

    def resolution(self, begin_utc: float, end_utc: float, points: int = POINTS) -> int:
        """Return the finest step that gives at most `points` points, s; seconds only for a short span."""
        span_s = end_utc - begin_utc
        seconds = span_s <= SECONDS_SPAN_S and any(self._day_files(begin_utc, end_utc))
        fitting = (step for step in STEPS_S if span_s / step <= max(points, SECONDS_SPAN_S if step == 1 else 1))
        return next((step for step in fitting if step > 1 or seconds), STEPS_S[-1])

    def trends(
        self, series: Sequence[Series], begin_utc: float, end_utc: float, step_s: int | None = None
    ) -> tuple[Trend, ...]:
        """Return series over a span.

        Args:
            series: As from `named`.
            begin_utc: First moment.
            end_utc: First moment after the span.
            step_s: One of `STEPS_S`; None: chosen by `resolution`.
        """
        step = self.resolution(begin_utc, end_utc) if step_s is None else step_s
        at_utc: list[int] = []
        columns: list[list[Value | None]] = [[] for _ in range(3 * len(series))]
        for rows in self.rows(series, begin_utc, end_utc, step):
            at_utc += rows.at_utc
            for column, more in zip(columns, rows.columns, strict=True):
                column.extend(more)
        moments = tuple(at_utc)
        return tuple(
            _trend(one, step, moments, *columns[3 * place : 3 * place + 3]) for place, one in enumerate(series)
        )

    def rows(self, series: Sequence[Series], begin_utc: float, end_utc: float, step_s: int) -> Iterator[Rows]:
        """Yield the values file by file, in order of time; each file is open only while it is read.

        Raises:
            HistoryError: There is no such resolution.
        """
        if step_s not in STEPS_S:
            raise HistoryError(f"{step_s} s is no resolution; there are {', '.join(map(str, STEPS_S))} s")
        paths = self._day_files(begin_utc, end_utc) if step_s == 1 else self.minute_files(begin_utc, end_utc)
        for path in paths:
            for part in self.read(path, lambda db: _rows(db, series, (begin_utc, end_utc), step_s)):
                yield from part

    def events(
        self, begin_utc: float = 0.0, end_utc: float = 1e12, kinds: Sequence[str] = (), text: str = ""
    ) -> Iterator[Entry]:
        """Yield the entries of the event log, oldest first.

        Args:
            begin_utc: First moment.
            end_utc: First moment after the span.
            kinds: Only these kinds; empty: all.
            text: Only entries that have it in subject, text or cause.
        """
        wanted = "AND kind IN (" + ", ".join("?" * len(kinds)) + ")" if kinds else ""
        question = (
            f"SELECT at_utc, kind, subject, text, cause FROM events WHERE at_utc >= ? AND at_utc < ? {wanted} "  # noqa: S608 - marks only
            "AND instr(lower(subject || ' ' || text || ' ' || cause), ?) ORDER BY at_utc, id"
        )
        values = (begin_utc, end_utc, *kinds, text.lower())
        for rows in self.read(self.data / "events.sqlite", lambda db: db.execute(question, values).fetchall()):
            yield from (Entry(*row) for row in rows)

    def minute_files(self, begin_utc: float = 0.0, end_utc: float = 1e11) -> list[Path]:
        """Return the files with minutes of a span, oldest first."""
        first, last = month_name(begin_utc), month_name(end_utc)
        months = [path for path in sorted(self._folder.glob("minutes-*.sqlite")) if first <= path.name <= last]
        return [self._first_release, *months] if self._first_release.is_file() else months

    def _day_files(self, begin_utc: float, end_utc: float) -> list[Path]:
        first, last = day_name(begin_utc), day_name(end_utc)
        days = [path for path in sorted(self._folder.glob("seconds-*.sqlite")) if first <= path.name <= last]
        return [self._first_release, *days] if self._first_release.is_file() else days

    def read(self, path: Path, take: Callable[[sqlite3.Connection], T]) -> tuple[T, ...]:
        """Return what is taken from a file; nothing when it is not there or damaged, which is noted."""
        if not path.is_file():
            return ()
        try:
            with closing(read_only(path)) as db:
                return (take(db),)
        except (sqlite3.DatabaseError, ValueError, LookupError, struct.error, zlib.error) as error:
            problem = f"{path.name} cannot be read: {error}"
            if problem not in self.problems:
                self.problems.append(problem)
            return ()


def read_only(path: Path) -> sqlite3.Connection:
    """Open a file for reading beside its writer, or a closed file without leaving anything beside it.

    Raises:
        sqlite3.DatabaseError: It is damaged, or may not be read.
    """
    live = path.with_name(path.name + "-wal").exists()
    how = "mode=ro" if live else "mode=ro&immutable=1"
    db = sqlite3.connect(f"{path.resolve().as_uri()}?{how}", uri=True, timeout=BUSY_S)
    db.execute(f"PRAGMA mmap_size={MAPPED}")
    aggregate_texts(db)
    return db


def _series_of(db: sqlite3.Connection) -> dict[str, Series]:
    """Return the series of a file; one of the first release tells names only."""
    rows = db.execute("SELECT name, unit, scale, meaning, spread FROM series") if has_table(db, "series") else ()
    known = {row[0]: Series(*row[:4], spread=bool(row[4])) for row in rows}
    return {
        name: known.get(name, Series(name, "", 1000))
        for names in minute_tables(db).values()
        for name in names
        if not name.endswith((LOW, HIGH))
    }


def _ends(db: sqlite3.Connection) -> list[int]:
    """Return begin and end of the minutes of a file; nothing when there are none."""
    if not has_table(db, "minutes"):
        return []
    first, last = db.execute("SELECT min(start_utc), max(start_utc) FROM minutes").fetchone()
    return [] if first is None else [first, last + MINUTE_S]


def _rows(db: sqlite3.Connection, series: Sequence[Series], span: tuple[float, float], step_s: int) -> list[Rows]:
    return [_seconds(db, series, *span)] if step_s == 1 else list(_buckets(db, series, *span, step_s))


def _trend(
    series: Series,
    step_s: int,
    at_utc: tuple[int, ...],
    mean: Sequence[Value | None],
    low: Sequence[Value | None],
    high: Sequence[Value | None],
) -> Trend:
    blank: Value = "" if series.is_text else NOTHING
    values = tuple([blank if value is None else value for value in mean])
    if low.count(None) == len(low):
        return Trend(series, step_s, at_utc, values, values, values)
    lows = tuple([value if some is None else some for some, value in zip(low, values, strict=True)])
    highs = tuple([value if some is None else some for some, value in zip(high, values, strict=True)])
    return Trend(series, step_s, at_utc, values, lows, highs)


def _buckets(
    db: sqlite3.Connection, series: Sequence[Series], begin_utc: float, end_utc: float, step_s: int
) -> Iterator[Rows]:
    """Yield minutes, or longer buckets made of hours where there are any and of minutes after them."""
    tables = minute_tables(db)
    if not tables:
        return
    begin, end = int(begin_utc - begin_utc % step_s), int(end_utc)
    if step_s >= HOUR_S and has_table(db, hours_of("minutes")):
        last = db.execute("SELECT max(start_utc) FROM hours").fetchone()[0]
        turn = begin if last is None else (last + HOUR_S) - (last + HOUR_S) % step_s
        hourly = {hours_of(table): names for table, names in tables.items()}
        yield _selected(db, hourly, series, (begin, min(turn, end)), step_s, HOUR_S)
        begin = max(begin, turn)
    yield _selected(db, tables, series, (begin, end), step_s, MINUTE_S)


def _selected(
    db: sqlite3.Connection,
    tables: dict[str, list[str]],
    series: Sequence[Series],
    span: tuple[int, int],
    step_s: int,
    have_s: int,
) -> Rows:
    """Read buckets of `step_s` from tables with a row every `have_s`."""
    first, *others = tables
    wanted: list[str] = []
    places: list[int] = []
    """For each of mean, low and high of each series the number of its column; -1 where it has none."""
    home = {name: table for table, names in tables.items() for name in names}
    for one in series:
        for name in (one.name, one.name + LOW, one.name + HIGH):
            places.append(len(wanted) + 1 if name in home else -1)
            wanted += [name] if name in home else []
    grouped = step_s > have_s
    bucket = f"{first}.start_utc" + (f" - {first}.start_utc % {step_s}" if grouped else "")
    texts = {one.name for one in series if one.is_text}
    columns = [_column(name, home, "mean_or_most" if name in texts else "avg", grouped=grouped) for name in wanted]
    used = [table for table in others if any(home[name] == table for name in wanted)]
    joins = "".join(f" LEFT JOIN {table} ON {table}.start_utc = {first}.start_utc" for table in used)
    rows = db.execute(
        f"SELECT {', '.join((f'{bucket} AS bucket', *columns))} FROM {first}{joins} "  # noqa: S608 - own names
        f"WHERE {first}.start_utc >= ? AND {first}.start_utc < ? {'GROUP BY bucket' if grouped else ''} "
        "ORDER BY bucket",
        span,
    ).fetchall()
    by_column: list[tuple[Value | None, ...]] = list(zip(*rows, strict=True)) if rows else [()] * (len(wanted) + 1)
    none = (None,) * len(rows)
    return Rows([row[0] for row in rows], [by_column[place] if place >= 0 else none for place in places])


def _column(name: str, home: dict[str, str], mean: str, *, grouped: bool) -> str:
    """Return the SQL of one column; `mean` is the aggregate of a bucket."""
    own = f'{home[name]}."{name}"'
    if not grouped:
        return own
    for mark, pick in ((LOW, "min"), (HIGH, "max")):
        if name.endswith(mark):
            plain = name.removesuffix(mark)
            return f'{pick}(coalesce({own}, {home[plain]}."{plain}"))'
    return f"{mean}({own})"


def has_table(db: sqlite3.Connection, name: str) -> bool:
    return db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)).fetchone() is not None


def _seconds(db: sqlite3.Connection, series: Sequence[Series], begin_utc: float, end_utc: float) -> Rows:
    """Read every second."""
    names = [one.name for one in series]
    at_utc: list[int] = []
    columns: list[list[Value | None]] = [[] for _ in names]
    for moments, values in _blocks(db, names, begin_utc, end_utc):
        inside = [place for place, at in enumerate(moments) if begin_utc <= at < end_utc]
        at_utc += [moments[place] for place in inside]
        for column, more in zip(columns, values, strict=True):
            column += [more[place] for place in inside]
    none = (None,) * len(at_utc)
    return Rows(at_utc, [part for column in columns for part in (column, none, none)])


def _blocks(
    db: sqlite3.Connection, names: Sequence[str], begin_utc: float, end_utc: float
) -> Iterator[tuple[list[int], list[list[Value]]]]:
    span = (begin_utc - MINUTE_S, end_utc)
    if has_table(db, "seconds"):
        for start, listed, count, data in db.execute(
            "SELECT * FROM seconds WHERE start_utc >= ? AND start_utc < ? ORDER BY start_utc", span
        ):
            yield _first_release_block(start, listed.split(","), count, zlib.decompress(data), names)
    if has_table(db, "blocks"):
        layouts = {row[0]: layout_series(row[1]) for row in db.execute("SELECT id, series FROM layouts")}
        for layout, data in db.execute(
            "SELECT layout, data FROM blocks WHERE start_utc >= ? AND start_utc < ? ORDER BY start_utc", span
        ):
            yield unpacked(data, layouts[layout], names)


def _first_release_block(
    start: int, listed: Sequence[str], count: int, data: bytes, names: Sequence[str]
) -> tuple[list[int], list[list[Value]]]:
    """Read a block of the first release: float32, one column after the other."""
    numbers = array.array("f")
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    values: list[list[Value]] = [
        list(numbers[listed.index(name) * count : (listed.index(name) + 1) * count])
        if name in listed
        else [NOTHING] * count
        for name in names
    ]
    return [start + second for second in range(count)], values


__all__ = ["DAY_S", "Entry", "HistoryError", "HistoryFolder", "Trend"]
