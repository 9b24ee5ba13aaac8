"""Sequences from files: a recording as CSV, or parts as TOML."""

import csv
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from simulator.frequency.catalog import CATALOG
from simulator.frequency.sequence import Points, Sequence, SequenceError, checked

TIME_NAMES = ("seconds", "t_s", "time_s", "time", "datetime")
VALUE_NAMES = ("frequency_hz", "hz", "gridfreq", "applfreqsig", "frequency")
LONGEST = 5_000_000
"""Characters of a file that are read: two days of seconds, or five hours at ten values a second."""


def named(text: str) -> Sequence:
    """Return a sequence of the catalogue by name, or that of a file.

    Raises:
        SequenceError: There is no such name or file, or the file is wrong; line and cause are named.
    """
    if text in CATALOG:
        return CATALOG[text]
    path = Path(text)
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        known = ", ".join(CATALOG)
        cause = "is no text" if isinstance(error, UnicodeDecodeError) else "there is no such file"
        raise SequenceError(f"{text}: {cause}, and no sequence of that name; there are {known}") from error
    return parsed(path.name, content)


def parsed(name: str, content: str) -> Sequence:
    """Return the sequence of a file's content: parts when the name ends in `.toml`, else CSV. Errors as above."""
    if len(content) > LONGEST:
        raise SequenceError(f"{name}: {len(content)} bytes are more than the {LONGEST} that can be played")
    return checked(_of_toml(name, content) if name.endswith(".toml") else _of_csv(name, content))


def _of_toml(name: str, content: str) -> Sequence:
    try:
        table = tomllib.loads(content)
        return msgspec.convert({"name": name, **table}, Sequence)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SequenceError(f"{name}: {error}") from error


def _of_csv(name: str, content: str) -> Sequence:
    """Read time and frequency; the columns are found by their names, without a head they are the first two."""
    rows = [row for row in csv.reader(content.splitlines()) if row and not row[0].startswith("#")]
    if not rows:
        raise SequenceError(f"{name}: holds no values")
    head = [cell.strip().lower() for cell in rows[0]]
    time_at, value_at, first = 0, 1, 0
    if not _number(rows[0][0]) and not _moment(rows[0][0]):
        time_at = next((head.index(one) for one in TIME_NAMES if one in head), -1)
        value_at = next((head.index(one) for one in VALUE_NAMES if one in head), -1)
        if min(time_at, value_at) < 0:
            wanted = f"one of {', '.join(TIME_NAMES)} and one of {', '.join(VALUE_NAMES)}"
            raise SequenceError(f"{name}: line 1 names {', '.join(head)}; wanted are {wanted}")
        first = 1
    times_s: list[float] = []
    values_hz: list[float] = []
    for number, row in enumerate(rows[first:], start=first + 1):
        try:
            value = float(row[value_at])
            times_s.append(_seconds(row[time_at].strip()))
        except (ValueError, IndexError) as error:
            raise SequenceError(f"{name}: line {number} is not a time and a frequency: {','.join(row)}") from error
        values_hz.append(value)
    if not times_s:
        raise SequenceError(f"{name}: holds no values")
    begin_s = times_s[0]
    points = Points(0.0, tuple(at_s - begin_s for at_s in times_s), tuple(values_hz))
    step_s = points.times_s[-1] / (len(times_s) - 1) if len(times_s) > 1 else 1.0
    return Sequence(name, points.times_s[-1] + max(step_s, 0.001), values_hz[0], (points,), about="recorded")


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _moment(text: str) -> bool:
    return len(text) > 8 and text[:8].isdigit() and text[8] == "T"


def _seconds(text: str) -> float:
    """Return seconds of a number, or of a moment as transmission system operators write it (YYYYMMDDThhmmss.nnn)."""
    if _moment(text):
        whole, _, part = text.partition(".")
        moment = datetime.strptime(whole, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)  # only differences count
        return moment.timestamp() + float(f"0.{part or 0}")
    return float(text)
