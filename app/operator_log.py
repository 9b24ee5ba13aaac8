"""The operator's log (GRD-05): every second, and every cycle from 10 s before to 15 min after an activation.

A sink of records. Rows are made and written on a thread; the control loop only hands records over. Kept for at least
14 days. An activation is one of FFR or FCR-D: FCR-N answers all the time, and the second is enough for it.
"""

from collections import deque
from pathlib import Path

import msgspec

from app import operator_files
from app.operator_files import FOLDER, Stream
from app.prequalification.services import Service
from app.prequalification.tso_write import Sample, line
from app.telemetry import values
from app.worker import Worker
from control.readings import NEVER_S, Finding
from control.record import CycleRecord
from control.services.ffr import FfrState

BEFORE_S = 10.0
AFTER_S = 900.0
FINE_S = 0.1
CALLED = frozenset({Service.FFR.value, Service.FCR_D_UP.value, Service.FCR_D_DOWN.value})
QUIET = frozenset({"", FfrState.OFF.value, FfrState.ARMED.value})
MINUTE_S = 60.0
WAITING_ROWS = 50_000
"""Rows that wait in memory for a disk that cannot be written: over an hour of both rates, some 15 MB."""
STEADY_S = 3600.0
"""Old files are removed only so long after the last jump of the clock: a wrong clock forgets nothing."""
JUMP_S = 5.0
DAY_S = 86_400


class Entry(msgspec.Struct, frozen=True):
    """A cycle on its way to the disk; without one: write what there is."""

    record: CycleRecord | None
    fine: bool = False
    """For the log of every cycle, else for that of every second."""


class OperatorLog:
    """Takes records while the site has services."""

    def __init__(self, data: Path, keep_days: int) -> None:
        self._writer = LogWriter(data / FOLDER, keep_days)
        self._worker: Worker[Entry] = Worker("operator-log", self._writer.take, depth=20_000)
        self._recent: deque[CycleRecord] = deque()
        self._second = -1
        self._fine_at_s = NEVER_S
        self._called_s = NEVER_S

    def publish(self, record: CycleRecord) -> None:
        """Hand over what is due: one cycle a second, and each one around an activation."""
        if not record.services:
            return
        at_s = record.at.at_s
        second = int(record.at.at_utc)
        if second != self._second:
            self._second = second
            self._worker.put(Entry(record))
        if at_s - self._fine_at_s < FINE_S * 0.75:  # a step in between, for a new sample of the frequency
            return
        self._fine_at_s = at_s
        if called(record):
            self._called_s = at_s
        self._recent.append(record)
        while at_s - self._recent[0].at.at_s > BEFORE_S + 1e-3:
            self._recent.popleft()
        if at_s - self._called_s <= AFTER_S:
            while self._recent:
                self._worker.put(Entry(self._recent.popleft(), fine=True))

    def findings(self) -> tuple[Finding, ...]:
        """Return the alarm condition: a disk that cannot be written."""
        fault = self._writer.fault or self._worker.fault
        return (Finding("storage.history", "operator log", fault),) if fault else ()

    def close(self) -> None:
        """Write what is there."""
        self._worker.put(Entry(None))
        self._worker.close()


def called(record: CycleRecord) -> bool:
    """Tell whether a service that is called now and then is called in this cycle."""
    return any(
        info.product in CALLED and (info.activated or info.state not in QUIET) and (info.mode or info.test_mode)
        for info in record.services
    )


class LogWriter:
    """Collects rows and writes them once a minute; runs on the log's thread."""

    def __init__(self, folder: Path, keep_days: int) -> None:
        self.fault = ""
        self._folder, self._keep_s = folder, keep_days * DAY_S
        self._streams = {fine: Stream(folder, "100ms" if fine else "1s") for fine in (False, True)}
        self._rows: dict[bool, deque[tuple[float, str]]] = {fine: deque(maxlen=WAITING_ROWS) for fine in (False, True)}
        self._minute = -1
        self._offset_s = 0.0
        self._steady_since_s = NEVER_S
        self._forgot_s = NEVER_S

    @property
    def waiting(self) -> int:
        """Rows that are not on the disk yet."""
        return sum(len(rows) for rows in self._rows.values())

    def take(self, entry: Entry) -> None:
        """Take one cycle; when its minute is another one, write the rows of the last."""
        record = entry.record
        if record is None:
            self._write()
            return
        at = record.at
        minute = int(at.at_utc // MINUTE_S)
        if minute != self._minute:
            if self._minute >= 0:
                self._write()
            self._minute = minute
            self._tidy(at.at_s, at.at_utc)
        text = line(Sample(at.at_utc, values(record, record.services)), operator_files.COLUMNS, "UTC")
        self._rows[entry.fine].append((at.at_utc, text))

    def _write(self) -> None:
        """Write all rows; those that cannot be written wait."""
        self.fault = ""
        for fine, rows in self._rows.items():
            try:
                while rows:
                    for _ in range(self._streams[fine].append(tuple(rows))):
                        rows.popleft()
            except OSError as error:
                self.fault = f"{self._folder}: {error}"

    def _tidy(self, at_s: float, at_utc: float) -> None:
        """Remove what is too old, once an hour, when the clock can be trusted."""
        offset_s = at_utc - at_s
        if abs(offset_s - self._offset_s) > JUMP_S:
            self._steady_since_s = at_s
        self._offset_s = offset_s
        if at_s - self._steady_since_s < STEADY_S or at_s - self._forgot_s < STEADY_S:
            return
        self._forgot_s = at_s
        try:
            operator_files.forget(self._folder, at_utc - self._keep_s)
        except OSError as error:
            self.fault = f"{self._folder}: {error}"
