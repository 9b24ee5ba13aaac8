"""Writes the TSO's CSV files: ASCII, comma, decimal point, CRLF, blank where a value is not applicable."""

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from app.prequalification.tso_columns import DATE_TIME, Column, Kind, columns_for
from app.prequalification.tso_name import ZONES, FileName

Value = float | str | bool | int
"""Powers in MW, frequencies in Hz, charge in %, endurance in minutes; a word; on or off."""
DECIMALS = {"MW": 6, "MW/Hz": 5, "Hz": 4, "min": 3, "%": 3, "": 3}
"""At least three; so many that a unit of some kW is told to the watt."""
CRLF = "\r\n"


class Sample(msgspec.Struct, frozen=True):
    """One row: a moment and the values that are known, by column."""

    at_utc: float
    values: Mapping[str, Value]


def header(columns: Sequence[Column], suffix: str = "") -> str:
    """Return the first line, with its end."""
    return ",".join(name + suffix for name in (DATE_TIME, *(column.name for column in columns))) + CRLF


def moment_of(at_utc: float, zone: str) -> str:
    """Return a moment as `YYYYMMDDThhmmss.nnn`."""
    at = dt.datetime.fromtimestamp(round(at_utc, 3), ZONES[zone])
    return at.strftime("%Y%m%dT%H%M%S.") + f"{at.microsecond // 1000:03d}"


def cell(column: Column, value: Value | None) -> str:
    """Return a cell; blank for what is not known or not a number."""
    if value is None:
        return ""
    match column.kind:
        case Kind.WORD:
            return str(value)
        case Kind.BINARY:
            return "1" if value else "0"
        case Kind.DOUBLE:
            number = float(value)
            if not math.isfinite(number):
                return ""
            text = f"{number:.{DECIMALS[column.unit]}f}"
            return text.removeprefix("-") if not text.strip("-0.") else text  # never a negative zero


def line(sample: Sample, columns: Sequence[Column], zone: str) -> str:
    """Return one row, with its end."""
    values = sample.values
    cells = [cell(column, values.get(column.name)) for column in columns]
    return f"{moment_of(sample.at_utc, zone)},{','.join(cells)}{CRLF}"


def named(name: FileName, samples: Sequence[Sample]) -> FileName:
    """Return the name with the span of the samples, by whole minutes.

    Raises:
        ValueError: There are no samples.
    """
    if not samples:
        raise ValueError(f"{name.test}: nothing was recorded")
    first, last = samples[0].at_utc, samples[-1].at_utc
    return msgspec.structs.replace(name, begin_utc=first // 60 * 60, end_utc=last // 60 * 60)


def write(folder: Path, name: FileName, samples: Sequence[Sample]) -> Path:
    """Write the samples of one test; returns the file, whose name has their span.

    Raises:
        ValueError: There are no samples.
        OSError: The folder cannot be written.
    """
    whole = named(name, samples)
    path = folder / whole.text()
    columns = columns_for(whole.service)
    with path.open("w", encoding="ascii", newline="") as file:
        file.write(header(columns, whole.suffix))
        file.writelines(lines(samples, columns, whole.zone))
    return path


def lines(samples: Iterable[Sample], columns: Sequence[Column], zone: str) -> Iterable[str]:
    """Yield the rows."""
    return (line(sample, columns, zone) for sample in samples)
