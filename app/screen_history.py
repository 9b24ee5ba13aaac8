"""The screen's port to the local history: reads on a thread of its own, tells on the loop's."""

import math
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from app.history_energy import energies
from app.history_events import Wanted, newest
from app.history_files import DAY_S, MINUTE_S
from app.history_read import HistoryError, HistoryFolder, Trend
from app.history_series import Series
from app.worker import Worker
from hmi.ports.history import (
    Energy,
    EventQuestion,
    EventsFound,
    Line,
    LogEntry,
    TrendFound,
    TrendQuestion,
)

T = TypeVar("T")
F = TypeVar("F", TrendFound, EventsFound)

WAITING = 100
"""Questions that may wait; the screen asks one at a time for each of its pages."""
PART_S = 31 * DAY_S
"""Long spans are read in parts; between two a question that nobody waits for any more is dropped."""


class SupersededError(Exception):
    """A newer question of the same channel has come."""


class ScreenHistory:
    """Answers the questions of one screen, one after the other."""

    def __init__(self, data: Path, deliver: Callable[[Callable[[], None]], object]) -> None:
        """Start the thread.

        Args:
            data: Data folder of the unit.
            deliver: Runs something on the thread of the screen, soon (`loop.call_soon_threadsafe`).
        """
        self._data = data
        self._deliver = deliver
        self._newest: dict[str, int] = {}
        self._worker: Worker[Callable[[], None]] = Worker("screen-history", lambda work: work(), depth=WAITING)

    def trends(self, question: TrendQuestion, make: Callable[[TrendFound], T], done: Callable[[T], None]) -> None:
        """Read series."""
        self._ask(question.channel, lambda drop: self._trends(question, drop), make, done)

    def events(self, question: EventQuestion, make: Callable[[EventsFound], T], done: Callable[[T], None]) -> None:
        """Read events."""
        self._ask(question.channel, lambda _: self._events(question), make, done)

    def close(self) -> bool:
        """Answer what waits and end the thread; False when it did not end in time."""
        return self._worker.close()

    def _ask(
        self, channel: str, find: Callable[[Callable[[], None]], F], make: Callable[[F], T], done: Callable[[T], None]
    ) -> None:
        number = self._newest[channel] = self._newest.get(channel, 0) + 1

        def drop() -> None:
            if self._newest[channel] != number:
                raise SupersededError

        def tell(made: T) -> None:
            if self._newest[channel] == number:
                done(made)

        def work() -> None:
            try:
                drop()
                made = make(find(drop))
            except SupersededError:
                return
            self._deliver(lambda: tell(made))

        self._worker.put(work)

    def _trends(self, question: TrendQuestion, drop: Callable[[], None]) -> TrendFound:
        try:
            there = HistoryFolder(self._data)
            found = self._lines(there, question, drop)
            drop()
            sums = energies(there, question.energy_names, question.begin_utc, question.end_utc, question.energy_step_s)
        except HistoryError:  # nothing has been written yet
            return TrendFound()
        except (OSError, sqlite3.Error) as error:
            return TrendFound(problem=_sentence(error))
        return msgspec.structs.replace(
            found,
            energies=tuple(Energy(one.name, one.at_utc, one.plus_wh, one.minus_wh) for one in sums),
            problem=found.problem or _problem(there, empty=not found.at_utc and not any(one.at_utc for one in sums)),
        )

    def _lines(self, there: HistoryFolder, question: TrendQuestion, drop: Callable[[], None]) -> TrendFound:
        series = [Series(name, "", 1) for name in question.names]
        step_s = question.step_s
        parts = self._parts(there, series, question, step_s, drop)
        if step_s == 1 and not any(part[0].at_utc for part in parts if part):
            step_s = MINUTE_S
            parts = self._parts(there, series, question, step_s, drop)
        at_utc = tuple(at for part in parts if part for at in part[0].at_utc)
        lines = tuple(_line(name, [part[place] for part in parts]) for place, name in enumerate(question.names))
        return TrendFound(step_s, at_utc, lines)

    def _parts(
        self,
        there: HistoryFolder,
        series: list[Series],
        question: TrendQuestion,
        step_s: int,
        drop: Callable[[], None],
    ) -> list[tuple[Trend, ...]]:
        parts: list[tuple[Trend, ...]] = []
        begin = question.begin_utc
        while series and begin < question.end_utc:
            drop()
            end = min((begin // PART_S + 1) * PART_S, question.end_utc)
            parts.append(there.trends(series, begin, end, step_s))
            begin = end
        return parts

    def _events(self, question: EventQuestion) -> EventsFound:
        wanted = Wanted(
            kinds=question.kinds,
            text=question.text,
            subject=question.subject,
            since_utc=question.since_utc,
            before_id=question.before_id,
            after_id=question.after_id,
        )
        try:
            there = HistoryFolder(self._data)
            entries = newest(there, wanted, question.count)
        except HistoryError:
            return EventsFound()
        except (OSError, sqlite3.Error) as error:
            return EventsFound(problem=_sentence(error))
        shown = tuple(LogEntry(one.entry_id, one.at_utc, one.kind, one.subject, one.text, one.cause) for one in entries)
        return EventsFound(shown, _problem(there, empty=not shown))


def _line(name: str, parts: list[Trend]) -> Line:
    """Join the parts of one series; anything but a number is not known."""

    def joined(columns: list[tuple[float | str, ...]]) -> tuple[float, ...]:
        return tuple([value if isinstance(value, float | int) else math.nan for column in columns for value in column])

    return Line(
        name,
        joined([part.values for part in parts]),
        joined([part.low for part in parts]),
        joined([part.high for part in parts]),
    )


def _problem(there: HistoryFolder, *, empty: bool) -> str:
    """Return what could not be read, if that is why there is nothing to show."""
    return there.problems[0] if empty and there.problems else ""


def _sentence(error: Exception) -> str:
    return f"The history cannot be read: {error}"
