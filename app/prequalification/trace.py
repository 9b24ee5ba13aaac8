"""What was measured in one test, as arrays, from a file or from the samples just taken; all powers in shares of C.

`C` is the capacity of the service as the file itself states it. Power counts from the baseline.
"""

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.prequalification.services import BANDS, Service
from app.prequalification.tso_columns import Kind, columns_for
from app.prequalification.tso_csv import TsoFile
from app.prequalification.tso_name import FileName
from app.prequalification.tso_write import Sample, named

Numbers = NDArray[np.float64]


class TraceError(Exception):
    """A test that cannot be judged; in one sentence."""


class Trace(msgspec.Struct, frozen=True):
    """One test."""

    file: str
    name: FileName
    t_s: Numbers
    """From the first row."""
    applied_hz: Numbers
    power: Numbers
    """Share of C, `+` discharges, without the baseline."""
    capacity_mw: float
    numbers: Mapping[str, Numbers]
    """All columns with numbers, as in the file."""

    @property
    def service(self) -> Service:
        """What was tested."""
        return self.name.service

    def own(self, stem: str) -> Numbers:
        """Return a column of the tested service, such as `NEM`; NaN where it is not there."""
        found = self.numbers.get(f"{stem}_{BANDS[self.service].file_name}")
        return np.full(len(self.t_s), np.nan) if found is None else found

    def at(self, values: Numbers, t_s: float) -> float:
        """Return a value at a moment, between two rows on the line that joins them."""
        return float(np.interp(t_s, self.t_s, values))

    def mean(self, begin_s: float, end_s: float, values: Numbers | None = None) -> float:
        """Return the mean of the rows from `begin_s` up to, not at, `end_s`.

        Raises:
            TraceError: There are none.
        """
        inside = (self.t_s >= begin_s - 1e-6) & (self.t_s < end_s - 1e-6)
        if not inside.any():
            raise TraceError(f"{self.file}: no rows from {begin_s:.1f} to {end_s:.1f} s")
        return float(np.mean((self.power if values is None else values)[inside]))

    def span(self, begin_s: float, end_s: float, values: Numbers) -> tuple[Numbers, Numbers]:
        """Return times and values from `begin_s` to `end_s`, with both ends."""
        inside = (self.t_s > begin_s + 1e-9) & (self.t_s < end_s - 1e-9)
        times = np.concatenate(([begin_s], self.t_s[inside], [end_s]))
        return times, np.interp(times, self.t_s, values)


def integrals(times: Numbers, values: Numbers) -> Numbers:
    """Return the integral from the first time to each one, by trapezia."""
    parts = np.diff(times) * (values[1:] + values[:-1]) / 2
    return np.concatenate(([0.0], np.cumsum(parts)))


def of_file(content: TsoFile) -> Trace:
    """Return the trace of a file. Errors as in `of_samples`."""
    return _traced(content.path.name, content.name, content.at_utc, content.numbers)


def of_samples(name: FileName, samples: Sequence[Sample]) -> Trace:
    """Return the trace of samples as they were taken, before any of them is written.

    Raises:
        TraceError: Power, applied frequency or capacity is missing.
    """
    whole = named(name, samples)
    numbers = {
        column.name: np.array([_number(sample.values.get(column.name)) for sample in samples])
        for column in columns_for(name.service)
        if column.kind is not Kind.WORD and column.name in samples[0].values
    }
    return _traced(whole.text(), whole, np.array([sample.at_utc for sample in samples]), numbers)


def _number(value: object) -> float:
    return float(value) if isinstance(value, float | int) else float("nan")


def _traced(file: str, name: FileName, at_utc: Numbers, numbers: Mapping[str, Numbers]) -> Trace:
    capacities = numbers.get(f"Cap_{BANDS[name.service].file_name}", np.array([]))
    known = capacities[np.isfinite(capacities)]
    if not len(known) or known.max() <= 0:
        raise TraceError(f"{file}: no capacity in column Cap_{BANDS[name.service].file_name}")
    for column in ("InsAcPow", "ApplFreqSig"):
        if column not in numbers or not np.isfinite(numbers[column]).all():
            raise TraceError(f"{file}: {column} is missing or blank")
    capacity_mw = float(known.max())
    baseline_mw = np.nan_to_num(numbers.get("CalcBaseline", np.zeros(len(at_utc))))
    return Trace(
        file=file,
        name=name,
        t_s=np.round(at_utc - at_utc[0], 3),
        applied_hz=numbers["ApplFreqSig"],
        power=(numbers["InsAcPow"] - baseline_mw) / capacity_mw,
        capacity_mw=capacity_mw,
        numbers=numbers,
    )
