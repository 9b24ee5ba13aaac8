"""The files of the local history and of the event log: made, checked, set aside when damaged, forgotten when old.

- `history/seconds-YYYYMMDD.sqlite` (UTC day): table `blocks`, every second of all series, compressed.
- `history/minutes-YYYYMM.sqlite` (UTC month): tables `minutes` and `hours`, one wide row with the mean of each series
  and, as `name:min` and `name:max`, its extremes where they differ; texts: the one that held longest.
- `events.sqlite`: table `events`.

One file a day and a month: what is too old is removed as a whole, a damaged file costs its own time only, and a start
checks only the files it will write. All of this runs on threads; the control loop never waits for it.
"""

import sqlite3
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app import clock
from app.files import set_aside
from app.history_series import Sample, Series, Value
from control.readings import Finding

FORMAT = 1
"""`PRAGMA user_version`; a file of another format (a newer release) is set aside, not written."""
DAMAGED = frozenset({"SQLITE_NOTADB", "SQLITE_CORRUPT"})
"""Errors that no later attempt gets past; others (full disk, rights, a busy file) may pass, and the file is good."""
PAGE = 1024
"""Bytes of a page: small ones, because each minute writes little."""
WIDE_PAGE = 4096
"""For minutes: a row fits, so that a value at its end is read as fast as one at its begin."""
COLUMNS = 1900
"""Columns of one table; SQLite allows 2000."""
MINUTE_S = 60
HOUR_S = 3600
DAY_S = 86_400
LOW, HIGH = ":min", ":max"


class Stretch(msgspec.Struct, frozen=True):
    """Up to a minute of samples, ready for the disk."""

    minute_utc: int
    start_utc: int
    count: int
    block: bytes
    row: tuple[Value | None, ...]
    """Mean (or text), least and most of each series in the order of `columns_of`; None: not known, or as the mean."""


def columns_of(series: Sequence[Series]) -> tuple[tuple[str, str], ...]:
    """Return name and SQL type of the columns of a minute."""
    columns: list[tuple[str, str]] = []
    for one in series:
        columns.append((one.name, "TEXT" if one.is_text else "REAL"))
        if one.spread:
            columns += [(one.name + LOW, "REAL"), (one.name + HIGH, "REAL")]
    return tuple(columns)


def row_of(samples: Sequence[Sample], series: Sequence[Series]) -> tuple[Value | None, ...]:
    """Return one minute as the row of `columns_of`."""
    row: list[Value | None] = []
    for one, column in zip(series, zip(*samples, strict=True), strict=True):
        if one.is_text:
            row.append(Counter(column).most_common(1)[0][0])
            continue
        known = [value for value in column if value == value]  # noqa: PLR0124 - NaN
        if not known:
            row += [None, None, None] if one.spread else [None]
            continue
        low, high = min(known), max(known)
        row.append(known[0] if low == high else round(sum(known) / len(known), len(str(one.scale)) - 1))
        if one.spread:
            row += [None, None] if low == high else [low, high]
    return tuple(row)


def opened(path: Path, page: int = PAGE) -> tuple[sqlite3.Connection, tuple[Finding, ...]]:
    """Open a file for writing; a damaged one is set aside and reported.

    Raises:
        sqlite3.Error, OSError: It cannot be opened or made now (rights, full disk); it was not touched.
    """
    verdict = ""
    try:
        connection = _connected(path, page)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        verdict = str(error)
    else:
        verdict = _verdict(connection)
        if not verdict:
            return connection, ()
        connection.close()
    aside = set_aside(path, time.strftime("%Y%m%dT%H%M%S", time.gmtime(clock.utc_s())))
    for suffix in ("-wal", "-shm"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + suffix))
    return _connected(path, page), (Finding("storage.set_aside", path.name, f"{verdict}; kept as {aside.name}"),)


def is_damage(error: Exception) -> bool:
    """Tell whether the file itself is bad, so that no later attempt can succeed."""
    return getattr(error, "sqlite_errorname", "") in DAMAGED


def _verdict(connection: sqlite3.Connection) -> str:
    """Return what is wrong with the file; empty when nothing is."""
    try:
        found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return str(error)
    if found != "ok":
        return found
    return "" if version in {0, FORMAT} else f"written by another release (format {version})"


def _connected(path: Path, page: int) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=5.0)
    try:
        connection.execute(f"PRAGMA page_size={page}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")  # a power cut loses nothing that was committed
        connection.execute("PRAGMA journal_size_limit=4000000")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


class _File:
    """One open file with its schema."""

    def __init__(self, path: Path, schema: str, page: int = PAGE) -> None:
        self.path = path
        self.db, self.found = opened(path, page)
        try:
            self.db.executescript(f"BEGIN; {schema}; PRAGMA user_version={FORMAT}; COMMIT;")
        except sqlite3.Error:
            self.db.close()
            raise

    def save(self, statements: Sequence[tuple[str, Sequence[object]]]) -> None:
        """Carry out statements as one transaction: all or none.

        Raises:
            sqlite3.Error: The disk is full or failing; nothing has changed.
        """
        self.db.execute("BEGIN IMMEDIATE")
        try:
            for statement, values in statements:
                self.db.execute(statement, tuple(values))
            self.db.execute("COMMIT")
        except sqlite3.Error:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Close the file."""
        self.db.close()


class SecondsFile(_File):
    """Compressed seconds of one day."""

    def __init__(self, path: Path, series: Sequence[Series]) -> None:
        super().__init__(
            path,
            "CREATE TABLE IF NOT EXISTS layouts (id INTEGER PRIMARY KEY, series TEXT NOT NULL UNIQUE);"
            "CREATE TABLE IF NOT EXISTS blocks (start_utc INTEGER PRIMARY KEY, layout INTEGER NOT NULL, "
            "samples INTEGER NOT NULL, data BLOB NOT NULL)",
        )
        text = layout_text(series)
        self.db.execute("INSERT OR IGNORE INTO layouts (series) VALUES (?)", (text,))
        self._layout = int(self.db.execute("SELECT id FROM layouts WHERE series = ?", (text,)).fetchone()[0])

    def write(self, stretch: Stretch) -> None:
        """Write one block."""
        values = (stretch.start_utc, self._layout, stretch.count, stretch.block)
        self.save([("INSERT OR REPLACE INTO blocks VALUES (?, ?, ?, ?)", values)])

    def of_minute(self, minute_utc: int) -> list[tuple[int, bytes]]:
        """Return start and block of the stretches of a minute that have the present layout."""
        return self.db.execute(
            "SELECT start_utc, data FROM blocks WHERE start_utc >= ? AND start_utc < ? AND layout = ? "
            "ORDER BY start_utc",
            (minute_utc, minute_utc + MINUTE_S, self._layout),
        ).fetchall()


def layout_text(series: Sequence[Series]) -> str:
    """Return the layout of a block: name and scale of each series."""
    return msgspec.json.encode([(one.name, one.scale) for one in series]).decode()


def layout_series(text: str) -> tuple[Series, ...]:
    """Return the series of a layout."""
    return tuple(Series(name, "", scale) for name, scale in msgspec.json.decode(text, type=list[tuple[str, int]]))


class MinutesFile(_File):
    """Minutes and hours of one month, in as many wide tables as the columns need."""

    def __init__(self, path: Path, series: Sequence[Series]) -> None:
        super().__init__(
            path,
            "CREATE TABLE IF NOT EXISTS series (name TEXT PRIMARY KEY, unit TEXT NOT NULL, scale INTEGER NOT NULL, "
            "meaning TEXT NOT NULL, spread INTEGER NOT NULL)",
            WIDE_PAGE,
        )
        columns = columns_of(series)
        self.save(
            [
                ("INSERT OR REPLACE INTO series VALUES (?, ?, ?, ?, ?)", (s.name, s.unit, s.scale, s.meaning, s.spread))
                for s in series
            ]
        )
        self._fit(columns)
        place = {name: number for number, (name, _) in enumerate(columns)}
        self._inserts = [
            (
                _insert(table, [name for name in have if name in place]),
                [place[name] for name in have if name in place],
            )
            for table, have in minute_tables(self.db).items()
        ]
        self._hour_utc = -1

    def _fit(self, columns: Sequence[tuple[str, str]]) -> None:
        """Add the columns that are missing: a device, zone or area is new."""
        tables = minute_tables(self.db)
        have = {name for names in tables.values() for name in names}
        missing = [column for column in columns if column[0] not in have]
        while missing:
            table, names = next(
                ((table, names) for table, names in tables.items() if len(names) < COLUMNS),
                (f"minutes_{len(tables) + 1}" if tables else "minutes", []),
            )
            cut = max(COLUMNS - len(names), 1)
            while cut < len(missing) and missing[cut][0].endswith((LOW, HIGH)):
                cut += 1  # extremes stand beside their mean
            some, missing = missing[:cut], missing[cut:]
            listed = [f'"{name}" {kind}' for name, kind in some]
            statements: list[str] = []
            for one in (table, hours_of(table)):
                if table in tables:
                    statements += [f"ALTER TABLE {one} ADD COLUMN {column}" for column in listed]
                else:
                    statements.append(f"CREATE TABLE {one} (start_utc INTEGER PRIMARY KEY, {', '.join(listed)})")
            self.save([(statement, ()) for statement in statements])
            tables[table] = [*names, *(name for name, _ in some)]

    def has(self, minute_utc: int) -> bool:
        """Tell whether a row of this minute is there already (a restart within the minute)."""
        return self.db.execute("SELECT 1 FROM minutes WHERE start_utc = ?", (minute_utc,)).fetchone() is not None

    def write(self, minute_utc: int, row: Sequence[Value | None]) -> None:
        """Write one minute, and the hours that are over."""
        self.save([(insert, (minute_utc, *(row[place] for place in places))) for insert, places in self._inserts])
        hour_utc = minute_utc - minute_utc % HOUR_S
        if hour_utc != self._hour_utc:
            self.save([(statement, (hour_utc,)) for statement in self._roll_up()])
            self._hour_utc = hour_utc

    def _roll_up(self) -> list[str]:
        """Return the statements that make the missing hours before a given one from their minutes."""
        aggregate_texts(self.db)
        return [
            f"INSERT OR REPLACE INTO {hours_of(table)} SELECT start_utc - start_utc % {HOUR_S} AS hour, "  # noqa: S608 - own names
            f"{', '.join(_mean(name, names) for name in names)} FROM {table} "
            f"WHERE start_utc >= coalesce((SELECT max(start_utc) FROM {hours_of(table)}), 0) "
            "AND start_utc < ? GROUP BY hour"
            for table, names in minute_tables(self.db).items()
        ]


def _insert(table: str, names: Sequence[str]) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f"INSERT OR REPLACE INTO {table} (start_utc, {listed}) VALUES (?{', ?' * len(names)})"  # noqa: S608 - own names


def _mean(name: str, names: Sequence[str]) -> str:
    """Return the SQL of a column over several minutes; an extreme that is not kept equals the mean."""
    for mark, pick in ((LOW, "min"), (HIGH, "max")):
        if name.endswith(mark):
            plain = name.removesuffix(mark)
            return f'{pick}(coalesce("{name}", "{plain}"))' if plain in names else f'{pick}("{name}")'
    return f'mean_or_most("{name}")'


class MeanOrMost:
    """SQL aggregate: the mean of numbers, or the text that was there most often."""

    def __init__(self) -> None:
        self._sum, self._count = 0.0, 0
        self._texts: Counter[str] = Counter()

    def step(self, value: Value | None) -> None:
        """Take one value."""
        if isinstance(value, str):
            self._texts[value] += 1
        elif value is not None:
            self._sum += value
            self._count += 1

    def finalize(self) -> Value | None:
        """Return the result; None when there was nothing."""
        if self._texts:
            return self._texts.most_common(1)[0][0]
        return self._sum / self._count if self._count else None


def aggregate_texts(db: sqlite3.Connection) -> None:
    """Teach a connection `mean_or_most`."""
    db.create_aggregate("mean_or_most", 1, MeanOrMost)  # pyright: ignore[reportArgumentType] - typeshed: int only


def hours_of(table: str) -> str:
    """Return the table of hours that belongs to a table of minutes."""
    return table.replace("minutes", "hours")


def minute_tables(db: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the tables of minutes with their columns; also of a file of the first release."""
    names = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'minutes*' ORDER BY rowid"
    ).fetchall()
    return {name: [row[1] for row in db.execute(f"PRAGMA table_info({name})")][1:] for (name,) in names}


class EventFile(_File):
    """The event log."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, at_utc REAL NOT NULL, kind TEXT NOT NULL, "
            "subject TEXT NOT NULL, text TEXT NOT NULL, cause TEXT NOT NULL)",
        )

    def write(self, rows: Sequence[tuple[float, str, str, str, str]]) -> None:
        """Append time, kind, subject, text and cause of some events: all or none."""
        insert = "INSERT INTO events (at_utc, kind, subject, text, cause) VALUES (?, ?, ?, ?, ?)"
        self.save([(insert, row) for row in rows])


def day_name(at_utc: float) -> str:
    """Return the name of the file of a day."""
    return time.strftime("seconds-%Y%m%d.sqlite", time.gmtime(at_utc))


def month_name(at_utc: float) -> str:
    """Return the name of the file of a month."""
    return time.strftime("minutes-%Y%m.sqlite", time.gmtime(at_utc))
