"""`ballast history`: what there is, values as CSV or picture, the event log; of a running unit or a copied folder."""

import argparse
import csv
import math
import re
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from app import clock
from app.history_read import HistoryError, HistoryFolder
from app.history_series import Series, Value
from app.paths import default_paths
from control.record import EventKind

EXIT_BAD_INPUT = 2
SPANS_S = {"s": 1, "min": 60, "h": 3600, "d": 86_400, "w": 604_800}
STEP_NAMES = {"1s": 1, "1min": 60, "5min": 300, "15min": 900, "1h": 3600, "6h": 21_600, "1d": 86_400}
DEFAULT_SPAN_S = 86_400.0
CHUNK_S = 86_400
"""An export is read in parts of this length, so that a file is never held open for long."""
BOTH = "--series NAMES or --events"
NEEDS = {
    "since": BOTH,
    "until": BOTH,
    "step": "--series NAMES",
    "csv": BOTH,
    "extremes": "--series NAMES",
    "plot": "--series NAMES",
    "kind": "--events",
    "text": "--events",
}
"""What an option goes with; alone it would change nothing."""


def history(options: argparse.Namespace) -> int:
    """Run the command: 0, or 2 when something is not there or was not understood."""
    try:
        _fits(options)
        there = HistoryFolder(options.data or default_paths().data)
        if options.events:
            code = _events(there, options)
        elif options.series:
            code = _values(there, options)
        else:
            code = _list(there)
    except HistoryError as error:
        sys.stderr.write(f"ballast history: {error}\n")
        return EXIT_BAD_INPUT
    except BrokenPipeError:
        sys.stderr.close()  # `| head`: nobody reads any more
        return 0
    except OSError as error:
        sys.stderr.write(f"ballast history: {_about(error, options)}\n")
        return EXIT_BAD_INPUT
    for problem in there.problems:
        sys.stderr.write(f"left out: {problem}\n")
    return code


def _about(error: OSError, options: argparse.Namespace) -> str:
    """Return what went wrong; of a file that was to be written with the option that names it."""
    for name in ("plot", "csv"):
        path = getattr(options, name)
        if path is not None and str(error.filename) == str(path):
            return f"--{name} {path}: {error.strerror}"
    return str(error)


def _fits(options: argparse.Namespace) -> None:
    """Refuse what would not be obeyed, rather than pass over it.

    Raises:
        HistoryError: An option that does not go with the others.
    """
    if options.events and options.series:
        raise HistoryError("--series and --events do not go together: values or the event log")
    asked, instead = "", "without it the series are listed"
    if options.events:
        asked, instead = "--events", "with --events the event log is told"
    elif options.series:
        asked, instead = "--series NAMES", "with --series the values are told"
    for name, needs in NEEDS.items():
        given = getattr(options, name) not in (None, False, [])
        if given and (not asked or asked not in needs):
            raise HistoryError(f"--{name} needs {needs}; {instead}")


def _list(there: HistoryFolder) -> int:
    begin, end = there.span()
    series = there.series()
    sys.stdout.write(f"{len(series)} series from {moment_text(begin)} to {moment_text(end)} (UTC) in {there.data}\n\n")
    for one in sorted(series.values(), key=lambda one: ("." in one.name, one.name)):
        sys.stdout.write(f"{one.name:32} {one.unit or ('text' if one.is_text else ''):6} {one.meaning}\n")
    return 0


def _values(there: HistoryFolder, options: argparse.Namespace) -> int:
    series = there.named([name for text in options.series for name in text.split(",")])
    begin, end = _span(there, options)
    step = STEP_NAMES[options.step] if options.step else there.resolution(begin, end)
    if options.plot is not None:
        from app.history_plot import plot  # noqa: PLC0415 - matplotlib only when a picture is wanted

        try:
            plot(there.trends(series, begin, end, step), options.plot)
        except ValueError as error:
            raise HistoryError(f"--plot {options.plot}: {error}") from error
        sys.stderr.write(f"picture: {options.plot}\n")
        if options.csv is None:
            return 0
    with _output(options.csv) as out:
        count = _export(there, series, (begin, end, step), out, extremes=options.extremes)
    if count == 0:
        raise HistoryError(f"nothing was recorded from {moment_text(begin)} to {moment_text(end)}")
    if options.csv is not None:
        sys.stderr.write(f"{options.csv}: {count} rows, one every {_step_name(step)}\n")
    return 0


def _export(
    there: HistoryFolder, series: Sequence[Series], span: tuple[float, float, int], out: TextIO, *, extremes: bool
) -> int:
    """Write the values as CSV; returns the number of rows."""
    begin, end, step = span
    wide = [extremes and one.spread and step > 1 for one in series]
    header = [
        name
        for one, low_high in zip(series, wide, strict=True)
        for name in ([one.name, f"{one.name} min", f"{one.name} max"] if low_high else [one.name])
    ]
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["time_utc", *header])
    count = 0
    for part_begin, part_end in _parts(begin, end):
        _progress((part_begin - begin) / (end - begin))
        for rows in there.rows(series, part_begin, part_end, step):
            columns: list[Sequence[Value | None]] = []
            for place, low_high in enumerate(wide):
                mean, low, high = rows.columns[3 * place : 3 * place + 3]
                columns.append(mean)
                if low_high:
                    columns += [_filled(low, mean), _filled(high, mean)]
            for at, *values in zip(rows.at_utc, *columns, strict=True):
                writer.writerow([moment_text(at), *(_cell(value) for value in values)])
            count += len(rows.at_utc)
    _progress(1.0)
    return count


def _filled(extreme: Sequence[Value | None], mean: Sequence[Value | None]) -> list[Value | None]:
    return [value if some is None else some for some, value in zip(extreme, mean, strict=True)]


def _cell(value: Value | None) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return "" if math.isnan(value) else f"{value:.10g}"


def _parts(begin: float, end: float) -> Iterator[tuple[float, float]]:
    """Cut a span at UTC midnights."""
    while begin < end:
        cut = min((begin // CHUNK_S + 1) * CHUNK_S, end)
        yield begin, cut
        begin = cut


def _events(there: HistoryFolder, options: argparse.Namespace) -> int:
    begin = moment(options.since, "--since") if options.since else 0.0
    end = moment(options.until, "--until") if options.until else 1e12
    kinds = [kind for text in options.kind for kind in text.split(",")]
    for kind in kinds:
        if kind not in set(EventKind):
            raise HistoryError(f"--kind {kind}: there is no such kind; there are {', '.join(EventKind)}")
    if not (there.data / "events.sqlite").is_file():
        raise HistoryError(f"{there.data}: there is no event log here")
    entries = there.events(begin, end, kinds, options.text or "")
    if options.csv is not None:
        with _output(options.csv) as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(["time_utc", "kind", "subject", "text", "cause"])
            for one in entries:
                writer.writerow([_fine(one.at_utc), one.kind, one.subject, one.text, one.cause])
        return 0
    count = 0
    for count, one in enumerate(entries, start=1):  # noqa: B007 - counted
        cause = f"  ({one.cause})" if one.cause else ""
        sys.stdout.write(f"{_fine(one.at_utc)}  {one.kind:12} {one.subject}: {one.text}{cause}\n")
    if count == 0:
        sys.stderr.write("no such events\n")
    return 0


def _span(there: HistoryFolder, options: argparse.Namespace) -> tuple[float, float]:
    first, last = there.span()
    end = moment(options.until, "--until") if options.until else float(last)
    begin = moment(options.since, "--since", end if options.until else None) if options.since else end - DEFAULT_SPAN_S
    if begin >= end:
        raise HistoryError(f"the span from {moment_text(begin)} to {moment_text(end)} holds no time")
    return max(begin, float(first)) if begin < first < end else begin, end


def moment(text: str, option: str, before: float | None = None) -> float:
    """Return a moment given as a length back (`90min`, `24h`, `7d`) or as date and time (UTC without an offset).

    Args:
        text: As typed.
        option: For the message.
        before: What a length counts back from; None: now.

    Raises:
        HistoryError: It is neither.
    """
    if fits := re.fullmatch(r"(\d+(?:\.\d+)?)\s*(s|min|h|d|w)", text):
        length_s = float(fits[1]) * SPANS_S[fits[2]]
        return (clock.utc_s() if before is None else before) - length_s
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise HistoryError(
            f"{option} {text}: not a time; give a length back like 90min, 24h or 7d, or 2026-11-21 or 2026-11-21T14:30"
        ) from None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def moment_text(at_utc: float) -> str:
    """Return a moment as text."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at_utc))


def _fine(at_utc: float) -> str:
    tenths = round(at_utc * 10)
    return f"{moment_text(tenths // 10)[:-1]}.{tenths % 10}Z"


def _step_name(step_s: int) -> str:
    return next(name for name, value in STEP_NAMES.items() if value == step_s)


@contextmanager
def _output(path: Path | None) -> Generator[TextIO]:
    if path is None or str(path) == "-":
        yield sys.stdout
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        yield file


def _progress(share: float) -> None:
    if sys.stderr.isatty():
        done = round(30 * share)
        bar = f"\r[{'█' * done}{'·' * (30 - done)}] {100 * share:3.0f} %"
        sys.stderr.write(bar if share < 1.0 else "\r\033[K")
        sys.stderr.flush()
