"""Today's energy for the screen: the history since local midnight, and every cycle since the start on top."""

import math
from collections.abc import Callable, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from app.energy import EnergyCount, local_day
from app.history_files import HOUR_S, MINUTE_S
from app.history_read import HistoryError, HistoryFolder
from app.history_series import Series, Value
from app.worker import Worker
from control.model import SiteFlow
from control.record import CycleRecord
from hmi.ports.energy import DayEnergy

if TYPE_CHECKING:
    from app.main import Appliance

SERIES = ("grid_w", "pv_w", "load_w", "ess_w")
CLOCK_JUMP_S = 5.0
"""When the wall clock moves by so much more or less than time passes, the day is read anew."""
WORTH_READING_S = 2.0
"""A day that began less than this ago has no history yet."""


class Span(msgspec.Struct, frozen=True):
    """What is to be read: from a day's begin to where counting began."""

    begin_utc: float
    end_utc: float

    @property
    def has_history(self) -> bool:
        """There can be something to read."""
        return self.end_utc - self.begin_utc >= WORTH_READING_S


class EnergyToday:
    """A sink of records that knows the energy since local midnight of the site."""

    def __init__(self, data: Path, zone: Callable[[], tzinfo]) -> None:
        """Begin to count with the first record.

        Args:
            data: folder with the history; read on a thread of its own, and only after a start or a jump of the clock.
            zone: time zone of the site, asked when a day begins.
        """
        self._data = data
        self._zone = zone
        self._begin_utc = self._end_utc = self._last_utc = self._last_s = -math.inf
        self._live = EnergyCount()
        self._span = Span(0.0, 0.0)
        self._before: tuple[Span, EnergyCount] = (Span(0.0, 0.0), EnergyCount())
        self._reader: Worker[Span] = Worker("energy", self._read, depth=10)

    def publish(self, record: CycleRecord) -> None:
        """Count one cycle."""
        at = record.at
        passed_s = at.at_s - self._last_s
        jumped = abs(at.at_utc - self._last_utc - passed_s) > CLOCK_JUMP_S if math.isfinite(passed_s) else True
        if jumped or not self._begin_utc <= at.at_utc < self._end_utc:
            self._begin_day(at.at_utc)
        self._live.count(record.snapshot.flow, passed_s)
        self._last_s, self._last_utc = at.at_s, at.at_utc

    def today(self) -> DayEnergy:
        """Return the energy so far."""
        live = self._live
        of, before = self._before
        complete = of is self._span
        if not complete:
            before = EnergyCount()
            complete = not self._span.has_history
        known_s = live.load_known_s + before.load_known_s
        return DayEnergy(
            pv_wh=live.pv_wh + before.pv_wh,
            load_wh=live.load_wh + before.load_wh,
            import_wh=live.import_wh + before.import_wh,
            export_wh=live.export_wh + before.export_wh,
            charge_wh=live.charge_wh + before.charge_wh,
            discharge_wh=live.discharge_wh + before.discharge_wh,
            missing_s=max(0.0, self._last_utc - self._begin_utc - known_s) if complete else 0.0,
            complete=complete,
        )

    def close(self) -> None:
        """End the thread."""
        self._reader.close()

    def _begin_day(self, now_utc: float) -> None:
        self._begin_utc, self._end_utc = local_day(now_utc, self._zone())
        self._live = EnergyCount()
        self._span = Span(self._begin_utc, float(math.floor(now_utc)))
        if self._span.has_history:
            self._reader.put(self._span)

    def _read(self, span: Span) -> None:
        """Read on the thread; what no longer belongs to the day is dropped by whoever asks."""
        found = EnergyCount()
        try:
            found = energy_between(self._data, span.begin_utc, span.end_utc)
        finally:  # a history that cannot be read is no history; the worker logs why
            self._before = (span, found)


def energy_between(data: Path, begin_utc: float, end_utc: float) -> EnergyCount:
    """Add up the recorded flows of a span: by seconds where they are kept, else by minutes.

    Read hour by hour, so that no file is held open and no thread computes for long without a break.
    """
    count = EnergyCount()
    try:
        there = HistoryFolder(data)
        kept = there.series()
    except HistoryError:  # the unit has just been installed, or keeps no history
        return count
    series = [kept[name] for name in SERIES if name in kept]
    if len(series) < len(SERIES):
        return count
    while begin_utc < end_utc:
        until_utc = min(end_utc, (begin_utc // HOUR_S + 1) * HOUR_S)
        if not _count(count, there, series, (begin_utc, until_utc, 1)):
            _count(count, there, series, (begin_utc, until_utc, MINUTE_S))
        begin_utc = until_utc
    return count


def _count(count: EnergyCount, there: HistoryFolder, series: Sequence[Series], span: tuple[float, float, int]) -> int:
    found = 0
    for rows in there.rows(series, *span):
        found += len(rows.at_utc)
        for at_utc, grid, pv, load, ess in zip(rows.at_utc, *rows.columns[::3], strict=True):
            count.add(_flow(grid, pv, load, ess), min(span[2], span[1] - at_utc))
    return found


def _flow(grid: Value | None, pv: Value | None, load: Value | None, ess: Value | None) -> SiteFlow:
    grid_w, pv_w, load_w, ess_w = (_number(value) for value in (grid, pv, load, ess))
    return SiteFlow(
        grid_w=grid_w if math.isfinite(grid_w) else 0.0,
        pv_w=pv_w if math.isfinite(pv_w) else 0.0,
        load_w=load_w if math.isfinite(load_w) else 0.0,
        ess_w=ess_w if math.isfinite(ess_w) else 0.0,
        grid_known=math.isfinite(grid_w),
        pv_known=math.isfinite(pv_w),
        ess_known=math.isfinite(ess_w),
    )


def _number(value: Value | None) -> float:
    return math.nan if value is None or isinstance(value, str) else value


def energy_of(appliance: "Appliance") -> Callable[[], DayEnergy]:
    """Count the energy of a running appliance from now on, and return who is asked for it."""
    energy = EnergyToday(appliance.options.paths.data, lambda: ZoneInfo(appliance.runner.memory.settings.time_zone))
    appliance.add_sink("energy", energy)
    return energy.today
