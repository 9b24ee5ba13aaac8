"""Files of the operator's log: one an hour and rate, compressed in parts that are whole by themselves.

Each minute is written as one more gzip member and flushed to the card once: little is written, a power cut costs the
minute that was not written yet, and `zcat` shows the file. Rows are already as the TSO wants them, in UTC.
"""

import datetime as dt
import gzip
import os
import re
import zlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.files import set_aside, write_durable
from app.prequalification.services import Service
from app.prequalification.tso_columns import columns_for
from app.prequalification.tso_write import header

FOLDER = "operator"
COLUMNS = columns_for(Service.FFR)
"""All of them; a delivered file has those of its service."""
HEADER = header(COLUMNS)
HOUR_S = 3600
_NAME = re.compile(r"(?P<rate>1s|100ms)-(?P<hour>\d{8}T\d{2})(?:-(?P<part>\d+))?\.csv\.gz")
_HOUR = "%Y%m%dT%H"


class LogFile(msgspec.Struct, frozen=True, order=True):
    """One file of the log; in order of time."""

    hour_utc: float
    part: int
    """More than one only where the clock was set back."""
    path: Path
    rate: str
    """`1s` or `100ms`."""


def files(folder: Path, rate: str = "") -> list[LogFile]:
    """Return the files of a folder in order of time; all rates when none is given."""
    found: list[LogFile] = []
    for path in folder.glob("*.csv.gz"):
        fits = _NAME.fullmatch(path.name)
        if fits is not None and rate in {"", fits["rate"]}:
            hour = dt.datetime.strptime(fits["hour"], _HOUR).replace(tzinfo=dt.UTC)
            found.append(LogFile(hour.timestamp(), int(fits["part"] or 1), path, fits["rate"]))
    return sorted(found)


def content(path: Path) -> tuple[bytes, int]:
    """Return the text of a file and how many of its bytes are whole parts; a torn end is left out.

    Raises:
        OSError: It cannot be read.
    """
    data = path.read_bytes()
    text, good = b"", 0
    while good < len(data):
        part = zlib.decompressobj(wbits=31)
        try:
            some = part.decompress(data[good:])
        except zlib.error:
            break
        if not part.eof:
            break
        text += some
        good = len(data) - len(part.unused_data)
    return text, good


def last_row(text: bytes) -> str:
    """Return the time of the last row of a text, as written; empty when there is none."""
    rows = text.rstrip(b"\r\n").rsplit(b"\r\n", 1)
    return rows[-1].split(b",", 1)[0].decode() if len(rows) == 2 else ""


class Stream:
    """One rate of the log: appends rows to the file of their hour."""

    def __init__(self, folder: Path, rate: str) -> None:
        self.rate = rate
        self._folder = folder
        self._path: Path | None = None
        self._hour_utc = -1
        self._last = ""

    def append(self, rows: Sequence[tuple[float, str]]) -> int:
        """Write the first rows (time and text), those of one file, and flush them; returns how many.

        Raises:
            OSError: The disk is full, read-only or failing; nothing was written.
        """
        hour_utc, some = _of_one_file(rows)
        first = _time_of(some[0])
        path = self._path
        if path is None or hour_utc != self._hour_utc or first <= self._last:
            path = self._found(hour_utc, first)
        new = not path.exists()
        _append(path, gzip.compress(((HEADER if new else "") + "".join(some)).encode("ascii"), 6, mtime=0))
        self._path, self._hour_utc, self._last = path, hour_utc, _time_of(some[-1])
        return len(some)

    def _found(self, hour_utc: int, first: str) -> Path:
        """Return the file of an hour; a torn end is cut off, and a clock that was set back begins another part."""
        self._folder.mkdir(parents=True, exist_ok=True)
        hour = dt.datetime.fromtimestamp(hour_utc, dt.UTC).strftime(_HOUR)
        part = 1
        while True:
            path = self._folder / f"{self.rate}-{hour}{'' if part == 1 else f'-{part}'}.csv.gz"
            if not path.exists():
                break
            text, good = content(path)
            if good == 0:
                set_aside(path, first)
                break
            if good < path.stat().st_size:
                write_durable(path, path.read_bytes()[:good])
            if last_row(text) < first:
                break
            part += 1
        return path


def _append(path: Path, data: bytes) -> None:
    """Append whole, or not at all."""
    with path.open("ab") as file:
        before = file.tell()
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            os.truncate(path, before)
            raise


def _time_of(row: str) -> str:
    return row.split(",", 1)[0]


def _of_one_file(rows: Sequence[tuple[float, str]]) -> tuple[int, list[str]]:
    """Return the first rows of the same hour with times that go on."""
    hour_utc = int(rows[0][0] // HOUR_S * HOUR_S)
    some: list[str] = []
    before = ""
    for at_utc, row in rows:
        if not hour_utc <= at_utc < hour_utc + HOUR_S or _time_of(row) <= before:
            break
        before = _time_of(row)
        some.append(row)
    return hour_utc, some


def forget(folder: Path, before_utc: float) -> None:
    """Remove the files whose whole hour ended before a moment.

    Raises:
        OSError: One cannot be removed.
    """
    for one in files(folder):
        if one.hour_utc + HOUR_S <= before_utc:
            one.path.unlink(missing_ok=True)
