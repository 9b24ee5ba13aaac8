"""What a run in virtual time leaves in its folder: records.csv, events.csv, recording.jsonl.gz, verdict.json.

Stable columns and fixed metadata: the same scenario gives the same bytes.
"""

import csv
import datetime as dt
import gzip
import io
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import cast

import msgspec

from app.recorder import FORMAT, Cycle, Header
from app.scenario import Scenario
from app.values import VALUES, Look, held_by
from app.verdicts import Verdict
from app.version import version
from control.memory import Memory
from control.readings import Readings
from control.record import CycleRecord
from control.requests import Request

VERDICT_FORMAT = "ballast-verdict/1"
_NUMBERS: tuple[tuple[str, int], ...] = (
    ("grid_w", 1),
    ("pv_w", 1),
    ("load_w", 1),
    ("battery_w", 1),
    ("wish_w", 1),
    ("setpoint_w", 1),
    ("command_w", 1),
    ("min_bound_w", 1),
    ("max_bound_w", 1),
    ("unserved_w", 1),
    ("soc_pct", 2),
    ("frequency_hz", 3),
    ("true_grid_w", 1),
    ("true_load_w", 1),
    ("true_pv_w", 1),
    ("true_battery_w", 1),
    ("true_soc_pct", 3),
    ("min_cell_v", 4),
    ("max_cell_v", 4),
    ("min_cell_c", 2),
    ("max_cell_c", 2),
    ("cabinet_c", 2),
    ("bus_voltage_v", 2),
    ("bus_frequency_hz", 3),
    ("contactor", 0),
    ("alarms", 0),
)
"""Value and digits of the columns with numbers."""
ALARMS_APART = "; "
"""Between the keys in `active_alarms`."""
COLUMNS = (
    "t_s",
    "utc",
    "state",
    "mode",
    "source",
    "reason",
    "safe_stop",
    "min_reason",
    "max_reason",
    "held_by",
    *(name for name, _ in _NUMBERS),
    "active_alarms",
)
"""Columns of records.csv, in order; new ones are only added at the end."""


def utc_text(at_utc: float) -> str:
    """Return a moment as ISO 8601 with milliseconds."""
    minute, second = divmod(round(at_utc, 3), 60.0)
    return f"{_minute_text(minute)}{second:06.3f}Z"


@lru_cache(maxsize=4)
def _minute_text(minute: float) -> str:
    """Return the begin of the text of every moment in a minute of UTC."""
    return dt.datetime.fromtimestamp(minute * 60.0, dt.UTC).strftime("%Y-%m-%dT%H:%M:")


class Table:
    """records.csv, one line a second or a cycle."""

    def __init__(self, path: Path, every_s: float) -> None:
        self._file = path.open("w", encoding="utf-8", newline="")
        self._file.write(",".join(COLUMNS) + "\n")
        self._every_s = every_s
        self._next_s = 0.0
        self._getters = tuple(VALUES[name][0] for name, _ in _NUMBERS)
        self._formats = tuple(f"%.{digits}f" for _, digits in _NUMBERS)
        self._all_known = ",".join(self._formats)

    def look(self, look: Look) -> None:
        """Write a line when one is due."""
        if look.t_s < self._next_s - 1e-6:
            return
        self._next_s = (int(look.t_s / self._every_s + 1e-6) + 1) * self._every_s
        self._file.write(self._line(look))

    def _line(self, look: Look) -> str:
        record = look.record
        chain = record.chain
        values = tuple([get(look) for get in self._getters])
        if None in values:
            pairs = zip(values, self._formats, strict=True)
            numbers = ",".join(["" if value is None else digits % value for value, digits in pairs])
        else:
            numbers = self._all_known % values
        words = (
            f"{look.t_s:.3f}",
            utc_text(record.at.at_utc),
            "down" if look.down else record.state.value,
            record.mode_id,
            chain.final.source,
            chain.final.reason.code,
            "" if record.safe_stop is None else record.safe_stop.code,
            chain.bounds.min_reason.code,
            chain.bounds.max_reason.code,
            held_by(record),
        )
        alarms = ALARMS_APART.join(alarm.key for alarm in record.alarms if alarm.active) if record.alarms else ""
        return ",".join((*words, numbers, alarms)).replace("-0.0,", "0.0,") + "\n"

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class EventTable:
    """events.csv, one line an event."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\n")
        self._writer.writerow(("t_s", "utc", "kind", "subject", "text", "cause"))

    def look(self, look: Look) -> None:
        """Write the events of a cycle."""
        for event in () if look.down else look.record.events:
            when = f"{look.t_s:.3f}", utc_text(look.record.at.at_utc)
            self._writer.writerow((*when, event.kind.value, event.subject, event.text, event.cause))

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class PlainRecorder:
    """recording.jsonl.gz, written at once and with no time in its head, for `ballast replay`."""

    def __init__(self, path: Path) -> None:
        self._raw = path.open("wb")
        zipped = gzip.GzipFile(filename="", mode="wb", compresslevel=1, fileobj=self._raw, mtime=0)
        self._file = io.BufferedWriter(cast("io.RawIOBase", zipped), 1 << 17)
        self._zipped = zipped
        self._encoder = msgspec.json.Encoder()
        self._buffer = bytearray()
        self._memory: Memory | None = None

    def tap(self, memory: Memory, readings: Readings, requests: tuple[Request, ...], record: CycleRecord) -> None:
        """Write one cycle; where the memory did not come from the cycle before, a header goes first."""
        if self._memory is None or memory.cycle == 0:
            self._put(Header(FORMAT, version(), memory))
        self._memory = memory
        self._put(Cycle(record.cycle, record.at, readings, requests, record.commands))

    def _put(self, line: Header | Cycle) -> None:
        self._encoder.encode_into(line, self._buffer)
        self._file.write(self._buffer)
        self._file.write(b"\n")

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        self._zipped.close()
        self._raw.close()


class Report(msgspec.Struct, frozen=True):
    """Content of verdict.json."""

    format: str
    scenario: str
    title: str
    passed: bool
    simulated_s: float
    cycles: int
    verdicts: tuple[Verdict, ...]
    summary: dict[str, float]
    """Energies in Wh and other figures of the whole run, from true values."""


class Totals:
    """Adds up the true values of a run."""

    def __init__(self) -> None:
        self._wh = dict.fromkeys(
            ("grid_import_wh", "grid_export_wh", "pv_wh", "load_wh", "battery_charge_wh", "battery_discharge_wh"), 0.0
        )
        self._last_s = 0.0
        self._peaks = {"grid_import_peak_w": 0.0, "grid_export_peak_w": 0.0}
        self._soc = VALUES["true_soc_pct"][0]
        self._battery = VALUES["true_battery_w"][0]
        self._socs: list[float] = []

    def look(self, look: Look) -> None:
        """Count one cycle."""
        hours = (look.t_s - self._last_s) / 3600.0
        self._last_s = look.t_s
        plant, wh = look.plant, self._wh
        grid_w, battery_w = sum(plant.grid_w), self._battery(look) or 0.0
        wh["grid_import_wh"] += max(grid_w, 0.0) * hours
        wh["grid_export_wh"] += max(-grid_w, 0.0) * hours
        wh["pv_wh"] += sum(plant.pv_w) * hours
        wh["load_wh"] += sum(plant.load_w) * hours
        wh["battery_charge_wh"] += max(-battery_w, 0.0) * hours
        wh["battery_discharge_wh"] += max(battery_w, 0.0) * hours
        self._peaks["grid_import_peak_w"] = max(self._peaks["grid_import_peak_w"], grid_w)
        self._peaks["grid_export_peak_w"] = max(self._peaks["grid_export_peak_w"], -grid_w)
        soc = self._soc(look) or 0.0
        if not self._socs:
            self._socs = [soc, soc, soc, soc]
        self._socs[1:] = [soc, min(self._socs[2], soc), max(self._socs[3], soc)]

    def figures(self) -> dict[str, float]:
        """Return all figures."""
        socs = dict(zip(("soc_start_pct", "soc_end_pct", "soc_min_pct", "soc_max_pct"), self._socs, strict=False))
        figures = {**self._wh, **self._peaks, **socs}
        made = self._wh["pv_wh"]
        if made > 0.0:
            figures["self_consumption_pct"] = 100.0 * (1.0 - min(self._wh["grid_export_wh"] / made, 1.0))
        used = self._wh["load_wh"]
        if used > 0.0:
            figures["self_sufficiency_pct"] = 100.0 * (1.0 - min(self._wh["grid_import_wh"] / used, 1.0))
        return {name: round(value, 2) for name, value in figures.items()}


def write_report(path: Path, report: Report) -> None:
    """Write verdict.json."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(report)) + b"\n")


def report_of(scenario: Scenario, cycles: int, t_s: float, verdicts: tuple[Verdict, ...], totals: Totals) -> Report:
    """Put a report together."""
    return Report(
        format=VERDICT_FORMAT,
        scenario=scenario.name,
        title=scenario.file.title,
        passed=all(verdict.passed for verdict in verdicts),
        simulated_s=t_s,
        cycles=cycles,
        verdicts=verdicts,
        summary=totals.figures(),
    )


def alarms_in(row: Mapping[str, str]) -> list[str]:
    """Return the active alarms of a line of records.csv, first causes first; a place may have spaces in it."""
    return [key for key in row["active_alarms"].split(ALARMS_APART) if key]


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """Yield the lines of a records.csv."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
