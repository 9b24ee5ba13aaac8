"""Local history in SQLite: every second for days, every minute for a year, every event for ever (DAT-01, DAT-02).

Everything is sampled once a second from the records. A minute is written at once, as one compressed block of its
seconds and one row with its means. That keeps the card far below 100 MB a day, and a kill or power cut at any instant
loses at most a minute of values. Events are written at once, each flushed to the card before the next. What cannot be
written waits in memory and is tried again; the control loop never waits for any of it.
"""

import logging
import sqlite3
from collections import deque
from pathlib import Path

import msgspec

from app.history_areas import sampler
from app.history_block import packed, unpacked
from app.history_files import (
    DAY_S,
    MINUTE_S,
    EventFile,
    MinutesFile,
    SecondsFile,
    Stretch,
    day_name,
    is_damage,
    month_name,
    row_of,
)
from app.history_series import Sample, Series, Value
from app.worker import Worker
from control.readings import Finding
from control.record import CycleRecord
from control.settings import Settings

_LOG = logging.getLogger("ballast.history")

FOLDER = "history"
EVENTS = "events.sqlite"
FOUND_SHOWN_S = 10.0
"""How long the condition "a damaged file was set aside" holds; the alarm then waits to be acknowledged."""
WAITING_STRETCHES = 240
"""Minutes that wait in memory for a disk that cannot be written (some 10 kB each)."""
WAITING_EVENTS = 20_000
STEADY_MINUTES = 60
"""Old files are removed only after so many minutes without a jump of the clock: a wrong clock forgets nothing."""
MINUTES_A_DAY = 1440

EventRow = tuple[float, str, str, str, str]


class Minute(msgspec.Struct, frozen=True):
    """Samples of one minute."""

    minute_utc: int
    seconds: tuple[int, ...]
    samples: tuple[Sample, ...]


class History:
    """A sink of records; everything that touches the disk runs on its own threads."""

    def __init__(self, data: Path, settings: Settings, *, seconds_days: int, minutes_days: int) -> None:
        self._sampler = sampler(settings)
        self._minute_utc = self._second = -1
        self._seconds: list[int] = []
        self._samples: list[Sample] = []
        self._values = ValueWriter(
            data / FOLDER, self._sampler.series, seconds_days=seconds_days, minutes_days=minutes_days
        )
        self._events = EventWriter(data / EVENTS)
        self._shown: list[tuple[float, Finding]] = []
        self._worker: Worker[Minute] = Worker("history", self._values.write, depth=2000)
        self._event_worker: Worker[tuple[EventRow, ...]] = Worker("events", self._events.write, depth=5000)
        self._event_worker.put(())  # opens the file, so that damage is reported at the start

    @property
    def series(self) -> tuple[Series, ...]:
        """What is kept."""
        return self._sampler.series

    @property
    def queued(self) -> int:
        """Items that wait to be written."""
        return self._worker.depth + self._event_worker.depth + self._values.waiting + self._events.waiting

    def findings(self) -> tuple[Finding, ...]:
        """Return the alarm conditions: a disk that cannot be written, files that were set aside."""
        found: tuple[Finding, ...] = tuple(finding for _, finding in self._shown)
        for worker, place in ((self._worker, ""), (self._event_worker, EVENTS)):
            if worker.fault:
                found = (*found, Finding("storage.history", place, worker.fault))
        return found

    def publish(self, record: CycleRecord) -> None:
        """Sample once a second; hand over a minute when it is full, events at once."""
        at = record.at
        if record.events:
            self._event_worker.put(
                tuple((at.at_utc, event.kind.value, event.subject, event.text, event.cause) for event in record.events)
            )
        second = int(at.at_utc)
        if second == self._second:
            return
        minute_utc = second - second % MINUTE_S
        if minute_utc != self._minute_utc or second < self._second:
            self.flush()
            self._minute_utc = minute_utc
        self._second = second
        self._seconds.append(second)
        self._samples.append(self._sampler.sample(record))
        self._show(at.at_s)

    def _show(self, at_s: float) -> None:
        """Take over what the threads have found, and let go of what was shown long enough."""
        for found in (self._values.found, self._events.found):
            while found:
                self._shown.append((at_s + FOUND_SHOWN_S, found.popleft()))
        if self._shown:
            self._shown = [item for item in self._shown if item[0] > at_s]

    def flush(self) -> None:
        """Hand over what was sampled since the last full minute, and let waiting events be tried again."""
        if self._samples:
            self._worker.put(Minute(self._minute_utc, tuple(self._seconds), tuple(self._samples)))
            self._seconds, self._samples = [], []
        if self._events.waiting:
            self._event_worker.put(())

    def close(self) -> None:
        """Write what is there and close the files; what the disk did not take in time is lost, and logged."""
        self.flush()
        ended = self._event_worker.close()
        if ended:
            self._events.close()
        if self._worker.close():
            self._values.close()
        else:
            ended = False
        if not ended or self.queued:
            _LOG.warning("the history was not written to its end", extra={"items": self.queued})


class ValueWriter:
    """Writes minutes into the file of their day and of their month; runs on the history's thread."""

    def __init__(self, folder: Path, series: tuple[Series, ...], *, seconds_days: int, minutes_days: int) -> None:
        self.found: deque[Finding] = deque()
        self._folder = folder
        self._series = series
        self._keep_days = {"seconds": seconds_days, "minutes": minutes_days}
        self._waiting: deque[Stretch] = deque(maxlen=WAITING_STRETCHES)
        self._day: SecondsFile | None = None
        self._month: MinutesFile | None = None
        self._last_utc, self._steady = 0, 0

    @property
    def waiting(self) -> int:
        """Minutes that could not be written yet."""
        return len(self._waiting)

    def write(self, minute: Minute) -> None:
        """Write a minute after those that wait.

        Raises:
            sqlite3.Error, OSError: The disk cannot be written now; the minute waits.
        """
        self._waiting.append(
            Stretch(
                minute.minute_utc,
                minute.seconds[0],
                len(minute.samples),
                packed(minute.seconds, minute.samples, self._series),
                row_of(minute.samples, self._series),
            )
        )
        while self._waiting:
            self._write(self._waiting[0])
            self._waiting.popleft()
        self._steady = self._steady + 1 if minute.minute_utc == self._last_utc + MINUTE_S else 0
        self._last_utc = minute.minute_utc
        if self._steady % MINUTES_A_DAY == STEADY_MINUTES:
            self._forget(minute.minute_utc)

    def _write(self, stretch: Stretch) -> None:
        day, month = self._files(stretch.minute_utc)
        try:
            day.write(stretch)
            row = self._whole(day, stretch) if month.has(stretch.minute_utc) else stretch.row
            month.write(stretch.minute_utc, row)
        except sqlite3.DatabaseError as error:
            if is_damage(error):  # the next attempt opens them anew, which sets the bad one aside
                self.close()
            raise

    def _whole(self, day: SecondsFile, stretch: Stretch) -> tuple[Value | None, ...]:
        """Return the row of a minute that was written in parts, because the program was restarted within it."""
        names = [one.name for one in self._series]
        samples: list[Sample] = []
        for _, block in day.of_minute(stretch.minute_utc):
            samples += zip(*unpacked(block, self._series, names)[1], strict=True)
        return row_of(samples, self._series) if samples else stretch.row

    def _files(self, at_utc: int) -> tuple[SecondsFile, MinutesFile]:
        """Return the files of a moment, opened when they are not."""
        self._folder.mkdir(parents=True, exist_ok=True)
        day, month = self._folder / day_name(at_utc), self._folder / month_name(at_utc)
        if self._day is None or self._day.path != day:
            if self._day is not None:
                self._day.close()
                self._day = None
            self._day = SecondsFile(day, self._series)
            self.found += self._day.found
        if self._month is None or self._month.path != month:
            if self._month is not None:
                self._month.close()
                self._month = None
            self._month = MinutesFile(month, self._series)
            self.found += self._month.found
        return self._day, self._month

    def _forget(self, now_utc: int) -> None:
        """Remove the files whose whole time is older than what is kept."""
        for kind, days in self._keep_days.items():
            oldest_utc = now_utc - days * DAY_S
            first = day_name(oldest_utc) if kind == "seconds" else month_name(oldest_utc)
            for path in self._folder.glob(f"{kind}-*.sqlite"):
                if path.name < first:
                    for suffix in ("", "-wal", "-shm"):
                        path.with_name(path.name + suffix).unlink(missing_ok=True)

    def close(self) -> None:
        """Close the files."""
        for file in (self._day, self._month):
            if file is not None:
                file.close()
        self._day = self._month = None


class EventWriter:
    """Appends to the event log; what cannot be written waits, in order. Runs on the event thread."""

    def __init__(self, path: Path) -> None:
        self.found: deque[Finding] = deque()
        self._path = path
        self._waiting: deque[EventRow] = deque(maxlen=WAITING_EVENTS)
        self._file: EventFile | None = None

    @property
    def waiting(self) -> int:
        """Events that could not be written yet."""
        return len(self._waiting)

    def write(self, rows: tuple[EventRow, ...]) -> None:
        """Write events after those that wait.

        Raises:
            sqlite3.Error, OSError: The disk cannot be written now; the events wait.
        """
        self._waiting += rows
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = EventFile(self._path)
            self.found += self._file.found
        if not self._waiting:
            return
        try:
            self._file.write(tuple(self._waiting))
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                self.close()
            raise
        self._waiting.clear()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
