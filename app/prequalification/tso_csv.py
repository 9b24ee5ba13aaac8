"""Reads and checks the TSO's CSV files strictly: what a TSO's own reader would refuse is found here first.

Also by hand: `python -m app.prequalification.tso_csv FILE...`.
"""

import datetime as dt
import functools
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.prequalification.services import Service
from app.prequalification.tso_columns import BY_NAME, COLUMNS, DATE_TIME, EARLY_BASELINE, Kind, required
from app.prequalification.tso_name import OPERATION, ZONES, FileName, parsed

Numbers = NDArray[np.float64]
MOST_PROBLEMS = 20
"""More of one file are not listed."""
GAP = 1.5
"""Longest distance of two rows, in sampling intervals."""
SLOWEST_MS = {Service.FCR_N: 200, Service.FCR_D_UP: 100, Service.FCR_D_DOWN: 100, Service.FFR: 100}
"""Sampling of a test; operation may be logged every second."""
_MOMENT = re.compile(r"\d{8}T\d{6}\.\d{3}")
_DOUBLE = re.compile(r"-?\d+\.\d{3,}")


class TsoFileError(Exception):
    """A file that is not used: one line a problem."""


class TsoFile(msgspec.Struct, frozen=True):
    """Content of a file."""

    path: Path
    name: FileName
    at_utc: Numbers
    numbers: Mapping[str, Numbers]
    """Column -> values; NaN where blank. On and off are 1 and 0."""
    words: Mapping[str, tuple[str, ...]]


def read(path: Path) -> TsoFile:
    """Return the content of a file that has no problem.

    Raises:
        TsoFileError: It has problems; all are named.
    """
    content, problems = _checked(path)
    if content is None or problems:
        raise TsoFileError("\n".join(f"{path.name}: {problem}" for problem in problems))
    return content


def taken(path: Path) -> TsoFile:
    """Return the content of a file that may have problems, as long as it can be understood.

    Raises:
        TsoFileError: It cannot.
    """
    content, problems = _checked(path)
    if content is None:
        raise TsoFileError("\n".join(f"{path.name}: {problem}" for problem in problems))
    return content


def lint(path: Path) -> list[str]:
    """Return the problems of a file, each with its line; none for a file a TSO can take."""
    return _checked(path)[1]


def _checked(path: Path) -> tuple[TsoFile | None, list[str]]:
    problems: list[str] = []
    try:
        name = parsed(path.name)
        rows = _rows(path, problems)
        columns = _header(rows[0].split(","), name, problems)
    except (ValueError, OSError) as error:
        return None, [*problems, str(error)]
    cells = _cells(rows[1:], columns, problems)
    content = None
    if len(cells[0]) == len(rows) - 1:
        at_utc = _times(cells[0], name, problems)
        numbers, words = _values(columns, cells, problems)
        _filled(name, numbers, words, problems)
        _spacing(at_utc, name, problems)
        content = TsoFile(path, name, at_utc, numbers, words)
    if len(problems) > MOST_PROBLEMS:
        problems = [*problems[:MOST_PROBLEMS], f"and {len(problems) - MOST_PROBLEMS} more"]
    return content, problems


def _rows(path: Path, problems: list[str]) -> list[str]:
    """Return the lines of a file.

    Raises:
        ValueError: It is not ASCII, its lines end otherwise, or there is too little in it.
        OSError: It cannot be read.
    """
    try:
        text = path.read_bytes().decode("ascii")
    except UnicodeDecodeError as error:
        raise ValueError(f"is not ASCII: byte {error.start + 1} is 0x{error.object[error.start]:02x}") from error
    rows = text.split("\r\n")
    if any("\n" in row or "\r" in row for row in rows):
        raise ValueError("lines must end in CRLF")
    if rows[-1]:
        problems.append("the last line does not end in CRLF")
    else:
        rows.pop()
    if len(rows) < 3:
        raise ValueError("holds fewer than two rows of values")
    return rows


def _header(found: Sequence[str], name: FileName, problems: list[str]) -> tuple[str, ...]:
    """Return the columns of the first line.

    Raises:
        ValueError: They cannot be used.
    """
    suffix = name.suffix
    if suffix and not all(title.endswith(suffix) for title in found):
        raise ValueError(f"line 1: every header of a sine file ends in its period, {suffix}")
    titles = tuple(title.removesuffix(suffix) if suffix else title for title in found)
    if titles[0] != DATE_TIME:
        raise ValueError(f"line 1: the first column is {found[0]!r}, must be {DATE_TIME + suffix!r}")
    unknown = [title for title in titles[1:] if title not in BY_NAME]
    if unknown:
        raise ValueError(f"line 1: unknown column {', '.join(unknown)}")
    if len(set(titles)) != len(titles):
        raise ValueError("line 1: a column is there twice")
    order = [column.name for column in COLUMNS if column.name in titles]
    early = [title for title in order if title != "CalcBaseline"]
    early.insert(EARLY_BASELINE - 1, "CalcBaseline")
    if list(titles[1:]) not in (order, early):
        problems.append(f"line 1: columns are not in the order of the document: {','.join(order)}")
    operation = name.test == OPERATION
    missing = [title for title in required(name.service, operation=operation) if title not in titles]
    if missing:
        problems.append(f"line 1: column {', '.join(missing)} is missing")
    return titles


def _cells(rows: Sequence[str], columns: Sequence[str], problems: list[str]) -> list[list[str]]:
    """Return the cells by column; rows of another width are named and left out."""
    split: list[list[str]] = []
    for number, row in enumerate(rows, 2):
        cells = row.split(",")
        if len(cells) == len(columns):
            split.append(cells)
        else:
            problems.append(f"line {number}: {len(cells)} values for {len(columns)} columns")
    return [list(column) for column in zip(*split, strict=True)] if split else [[] for _ in columns]


def _times(cells: Sequence[str], name: FileName, problems: list[str]) -> Numbers:
    times = np.full(len(cells), np.nan)
    for number, text in enumerate(cells):
        try:
            times[number] = seconds(text, name.zone)
        except ValueError:
            problems.append(f"line {number + 2}: {text!r} is not a time YYYYMMDDThhmmss.nnn")
    return times


@functools.lru_cache(maxsize=8)
def _midnight_utc(day: str, zone: str) -> float:
    return dt.datetime.strptime(day, "%Y%m%d").replace(tzinfo=ZONES[zone]).timestamp()


def seconds(text: str, zone: str) -> float:
    """Return a moment as seconds of UTC.

    Raises:
        ValueError: It is none.
    """
    hours, minutes, seconds = text[9:11], text[11:13], text[13:]
    if not (_MOMENT.fullmatch(text) and hours < "24" and minutes < "60" and seconds < "60"):
        raise ValueError(text)
    return _midnight_utc(text[:8], zone) + 3600 * int(hours) + 60 * int(minutes) + float(seconds)


def _values(
    columns: Sequence[str], cells: Sequence[Sequence[str]], problems: list[str]
) -> tuple[dict[str, Numbers], dict[str, tuple[str, ...]]]:
    numbers: dict[str, Numbers] = {}
    words: dict[str, tuple[str, ...]] = {}
    for title, column in zip(columns[1:], cells[1:], strict=True):
        kind = BY_NAME[title].kind
        if kind is Kind.WORD:
            words[title] = tuple(column)
            wrong = [number for number, text in enumerate(column) if text and not text.isalnum()]
        elif kind is Kind.BINARY:
            wrong = [number for number, text in enumerate(column) if text not in {"", "0", "1"}]
        else:
            wrong = [number for number, text in enumerate(column) if text and not _DOUBLE.fullmatch(text)]
        what = {
            Kind.WORD: "letters and digits only",
            Kind.BINARY: "0 or 1",
            Kind.DOUBLE: "a number with a decimal point and at least three decimals",
        }[kind]
        problems += [f"line {number + 2}: {title} is {column[number]!r}, must be {what}" for number in wrong[:3]]
        if kind is not Kind.WORD:
            broken = set(wrong)
            numbers[title] = np.array(
                [float(text) if text and at not in broken else np.nan for at, text in enumerate(column)]
            )
    return numbers, words


def _filled(
    name: FileName, numbers: Mapping[str, Numbers], words: Mapping[str, tuple[str, ...]], problems: list[str]
) -> None:
    """Find columns that must not be blank."""
    for title in required(name.service, operation=name.test == OPERATION):
        if title in numbers:
            blank = np.flatnonzero(np.isnan(numbers[title]))
            first = int(blank[0]) if len(blank) else -1
        else:
            first = next((number for number, word in enumerate(words.get(title, ())) if not word), -1)
        if first >= 0:
            problems.append(f"line {first + 2}: {title} is blank")


def _spacing(at_utc: Numbers, name: FileName, problems: list[str]) -> None:
    """Find steps back in time, gaps, too slow sampling, and a name that tells another span."""
    steps = np.diff(at_utc)
    nominal_s = name.sample_ms / 1000
    problems += [f"line {number + 3}: the time does not go on" for number in np.flatnonzero(steps <= 0)[:3]]
    problems += [
        f"line {number + 3}: a gap of {steps[number]:.3f} s, at most {GAP * nominal_s:g} s"
        for number in np.flatnonzero(steps > GAP * nominal_s + 1e-6)[:3]
    ]
    slowest_ms = 1000 if name.test == OPERATION else SLOWEST_MS[name.service]
    if name.sample_ms > slowest_ms:
        problems.append(f"file name: {name.sample_ms} ms between samples, at most {slowest_ms} ms")
    if np.isfinite(at_utc[[0, -1]]).all():
        for word, told_utc, row_utc in (
            ("begin", name.begin_utc, float(at_utc[0])),
            ("end", name.end_utc, float(at_utc[-1])),
        ):
            if not -60.0 < row_utc - told_utc < 60.0:
                problems.append(f"file name: its {word} is {abs(row_utc - told_utc):.0f} s from that of the rows")


def main(paths: Sequence[str]) -> int:
    """Print the problems of files; 1 when there are any."""
    count = 0
    for path in paths:
        for problem in lint(Path(path)):
            sys.stdout.write(f"{path}: {problem}\n")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
