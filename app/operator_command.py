"""`ballast operator-log`: list what the operator's log holds, and deliver a part of it as the TSO wants it."""

import argparse
import csv
import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from app.history_command import moment, moment_text
from app.history_read import HistoryError
from app.operator_files import COLUMNS, FOLDER, HOUR_S, LogFile, content, files
from app.paths import default_paths
from app.prequalification.services import BANDS, Service
from app.prequalification.tso_columns import DATE_TIME, columns_for
from app.prequalification.tso_csv import TsoFileError, lint, seconds
from app.prequalification.tso_name import OPERATION, FileName, checked
from app.prequalification.tso_write import CRLF, header, moment_of
from app.site_file import SiteFileError, read_site
from app.site_operator import resource_of

EXIT_BAD_INPUT = 2
EXIT_NOTHING = 1
PAUSE = 10
"""A gap of more than so many samples begins another file: the unit was off, or nothing was activated."""
RATES = {"1s": 1000, "100ms": 100}
Rows = list[list[str]]


def operator_log(options: argparse.Namespace) -> int:
    """Run the command: 0 done, 1 nothing there, 2 bad input."""
    folder = (options.data or default_paths().data) / FOLDER
    try:
        if options.out is None:
            return _list(folder)
        return _deliver(folder, options)
    except (HistoryError, SiteFileError, TsoFileError) as error:
        sys.stderr.write(f"ballast operator-log: {error}\n")
    except OSError as error:
        sys.stderr.write(f"ballast operator-log: {error}\n")
    return EXIT_BAD_INPUT


def _list(folder: Path) -> int:
    there = files(folder)
    for one in there:
        sys.stdout.write(f"{moment_text(one.hour_utc)}  {one.rate:6} {one.path.stat().st_size:9} bytes  {one.path}\n")
    if not there:
        sys.stderr.write(f"{folder}: no operator's log here\n")
    return 0 if there else EXIT_NOTHING


def _deliver(folder: Path, options: argparse.Namespace) -> int:
    end_utc = moment(options.until, "--until")
    begin_utc = moment(options.since, "--since", end_utc)
    if begin_utc >= end_utc:
        raise HistoryError(f"the span from {moment_text(begin_utc)} to {moment_text(end_utc)} holds no time")
    name = _name(options)
    written = 0
    for rate, sample_ms in RATES.items():
        there = [one for one in files(folder, rate) if begin_utc - HOUR_S < one.hour_utc < end_utc]
        for rows in _stretches(there, begin_utc, end_utc, sample_ms):
            for service in _services(rows, options.service):
                told = msgspec.structs.replace(name, service=service, sample_ms=sample_ms)
                path = _write(options.out, told, rows)
                written += 1
                sys.stdout.write(f"{path}\n")
                for problem in lint(path):
                    sys.stderr.write(f"{path.name}: {problem}\n")
    if not written:
        sys.stderr.write(f"{folder}: nothing was logged from {moment_text(begin_utc)} to {moment_text(end_utc)}\n")
    return 0 if written else EXIT_NOTHING


def _name(options: argparse.Namespace) -> FileName:
    """Return resource, area and zone from the site file, or as given."""
    section = None
    resource, area, zone = options.resource, options.area, options.zone
    if options.site is not None:
        model = read_site(options.site)
        section = model.operator
        resource = resource or resource_of(section, model.site.id)
        area, zone = area or section.area, zone or section.time_zone
    if not resource or not area:
        raise HistoryError("give --resource and --area, or --site with a site file that has them in [operator]")
    told = FileName(resource, Service.FCR_N, OPERATION, area, zone or "UTC", 0.0, 0.0, 1000, options.date or "")
    try:
        return checked(told)
    except ValueError as error:
        raise HistoryError(str(error)) from error


def _stretches(there: Sequence[LogFile], begin_utc: float, end_utc: float, sample_ms: int) -> Iterator[Rows]:
    """Yield rows without a pause, with their time in front; one file's rows follow the other's."""
    some: Rows = []
    before_utc = 0.0
    for one in there:
        text, _ = content(one.path)
        for row in csv.reader(io.StringIO(text.decode("ascii"))):
            if row[0] == DATE_TIME:
                continue
            at_utc = seconds(row[0], "UTC")
            if not begin_utc <= at_utc < end_utc:
                continue
            if some and not 0 < at_utc - before_utc <= PAUSE * sample_ms / 1000:
                yield some
                some = []
            some.append([repr(at_utc), *row])
            before_utc = at_utc
    if some:
        yield some


def _services(rows: Rows, wanted: str | None) -> list[Service]:
    """Return the services a stretch tells about: the one asked for, else those that were sold."""
    if wanted is not None:
        return [Service(wanted)]
    titles = [column.name for column in COLUMNS]
    found: list[Service] = []
    for service, band in BANDS.items():
        place = titles.index(f"Cap_{band.file_name}") + 2
        if any(row[place].strip("0.") for row in rows):
            found.append(service)
    return found


def _write(folder: Path, name: FileName, rows: Rows) -> Path:
    """Write one file for delivery."""
    folder.mkdir(parents=True, exist_ok=True)
    first_utc, last_utc = float(rows[0][0]), float(rows[-1][0])
    told = msgspec.structs.replace(name, begin_utc=first_utc // 60 * 60, end_utc=last_utc // 60 * 60)
    columns = columns_for(name.service)
    places = [number + 2 for number, column in enumerate(COLUMNS) if column in columns]
    path = folder / told.text()
    with path.open("w", encoding="ascii", newline="") as file:
        file.write(header(columns))
        for row in rows:
            cells = ",".join(row[place] for place in places)
            file.write(f"{moment_of(float(row[0]), name.zone)},{cells}{CRLF}")
    return path
