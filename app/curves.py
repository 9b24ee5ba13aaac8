"""Consumption and PV power over time, as a scenario says: a shipped day, a constant, steps, or a CSV file."""

import bisect
import csv
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from simulator.config import SimulationConfig
from simulator.days import load_day, load_names, pv_day, pv_names
from simulator.plant import LoadCurve, PvCurve

DAY_S = 86_400.0
MOST_W = 1e8


class CurveEntry(BaseModel):
    """One course of power over time; exactly one of its keys, `scale` beside."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    day: str | None = Field(default=None, description="Name of a shipped day")
    constant_w: float | None = Field(default=None, ge=0.0, le=MOST_W, description="Always the same, W")
    steps: Annotated[list[Annotated[tuple[float, float], Field(strict=False)]], Field(min_length=1)] | None = Field(
        default=None,
        strict=False,
        description="Pairs of seconds from the start (one day at most, which then comes again) and W; each holds until "
        "the next, the first also before its second",
    )
    csv: str | None = Field(
        default=None,
        description="File with two columns, seconds from the start (one day at most) and W, after one line "
        "of headings; each value holds until the next, the first also before its second",
    )
    scale: Annotated[float, Field(ge=0.0, le=1e6)] = Field(default=1.0, description="Factor on all values")

    @model_validator(mode="after")
    def _is_one_thing(self) -> "CurveEntry":
        kinds = ("day", "constant_w", "steps", "csv")
        given = [name for name in kinds if getattr(self, name) is not None]
        if len(given) != 1:
            raise ValueError(f"give exactly one of {', '.join(kinds)}; here is {', '.join(given) or 'nothing'}")
        wrong = [power_w for _, power_w in self.steps or () if not 0.0 <= power_w <= MOST_W]
        if wrong:
            raise ValueError(f"a power of `steps`, {wrong[0]:g} W, is outside 0 to {MOST_W:g} W")
        late = [at_s for at_s, _ in self.steps or () if not 0.0 <= at_s <= DAY_S]
        if late:
            raise ValueError(f"a moment of `steps`, {late[0]:g} s, is outside 0 to {DAY_S:g} s; a day comes again")
        if self.steps is not None and [at_s for at_s, _ in self.steps] != sorted({at_s for at_s, _ in self.steps}):
            raise ValueError("the seconds of `steps` must grow from pair to pair")
        return self


class CurveError(ValueError):
    """A curve that cannot be used, in words."""


class Steps:
    """Power in steps from the start of the scenario; after a day it begins again."""

    def __init__(self, pairs: list[tuple[float, float]], start_s: float, scale: float) -> None:
        self._at_s = [at_s for at_s, _ in pairs]
        self._power_w = [scale * power_w for _, power_w in pairs]
        self._start_s = start_s

    def total_w(self, t_s: float) -> float:
        """Return the power at a time of day."""
        index = bisect.bisect_right(self._at_s, (t_s - self._start_s) % DAY_S + 1e-6) - 1
        return self._power_w[max(index, 0)]


class StepLoad(Steps):
    """Consumption, the same on all phases."""

    def power_w(self, t_s: float) -> tuple[float, float, float]:
        """Return the power of the three phases at a time of day."""
        third_w = self.total_w(t_s) / 3.0
        return third_w, third_w, third_w


class StepSun(Steps):
    """PV power, for a plant of 1 kWp."""

    def __init__(self, pairs: list[tuple[float, float]], start_s: float, scale: float, air: PvCurve) -> None:
        super().__init__(pairs, start_s, scale)
        self._air = air

    def output_per_wp(self, t_s: float) -> float:
        """Return the output for each W of peak power."""
        return self.total_w(t_s) / 1000.0

    def ambient_c(self, t_s: float) -> float:
        """Return the outside temperature."""
        return self._air.ambient_c(t_s)


def curves(
    simulation: SimulationConfig, load: CurveEntry | None, pv: CurveEntry | None, folder: Path
) -> tuple[SimulationConfig, LoadCurve, PvCurve]:
    """Return the configuration to simulate with, and both curves.

    Raises:
        CurveError: A day that does not exist, or a CSV file that cannot be used.
    """
    changes: dict[str, object] = {}
    load_curve: LoadCurve = load_day(simulation.load)
    pv_curve: PvCurve = pv_day(simulation.pv)
    if load is not None and load.day is not None:
        load_curve = load_day(_known("load", load.day, load_names()))
        changes["load_scale"] = simulation.load_scale * load.scale
    elif load is not None:
        load_curve = StepLoad(_pairs("load", load, folder), simulation.start_s, load.scale)
        changes["load_scale"] = 1.0
    if pv is not None and pv.day is not None:
        pv_curve = pv_day(_known("pv", pv.day, pv_names()))
        changes["pv_kwp"] = simulation.pv_kwp * pv.scale
    elif pv is not None:
        pv_curve = StepSun(_pairs("pv", pv, folder), simulation.start_s, pv.scale, pv_curve)
        changes["pv_kwp"] = 1.0
    return simulation.model_copy(update=changes), load_curve, pv_curve


def _known(key: str, name: str, names: tuple[str, ...]) -> str:
    if name not in names:
        raise CurveError(f"{key}.day: {name!r} is not a day; allowed: {', '.join(names)}")
    return name


def _pairs(key: str, entry: CurveEntry, folder: Path) -> list[tuple[float, float]]:
    if entry.constant_w is not None:
        return [(0.0, entry.constant_w)]
    if entry.steps is not None:
        return entry.steps
    path = folder / str(entry.csv)
    try:
        with path.open(newline="", encoding="utf-8") as file:
            reader = csv.reader(file)
            _check_headings(next(filter(None, reader), []), reader.line_num)
            pairs = [_pair(row, reader.line_num) for row in reader if row]
    except (OSError, ValueError) as error:
        raise CurveError(f"{key}.csv: {str(path)!r} cannot be used: {error}") from error
    if not pairs or [at_s for at_s, _ in pairs] != sorted({at_s for at_s, _ in pairs}):
        raise CurveError(f"{key}.csv: {str(path)!r} needs lines whose seconds grow")
    return pairs


def _check_headings(row: list[str], line: int) -> None:
    """Refuse a first line of numbers: it is a point of the course and would be passed over.

    Raises:
        ValueError: It is one; names the line.
    """
    try:
        for text in row[:2] or [""]:
            float(text)
    except ValueError:
        return
    raise ValueError(f"line {line}: {','.join(row)!r} is not a line of headings, like t_s,power_w")


def _pair(row: list[str], line: int) -> tuple[float, float]:
    """Return the seconds and the power of a line.

    Raises:
        ValueError: They are none; names the line.
    """
    try:
        at_s, power_w = float(row[0]), float(row[1])
    except (ValueError, IndexError) as error:
        raise ValueError(f"line {line}: {','.join(row)!r} is not two numbers, seconds and W") from error
    if not (0.0 <= at_s <= DAY_S and 0.0 <= power_w <= MOST_W):
        raise ValueError(f"line {line}: {','.join(row)!r} is outside 0 to {DAY_S:g} s or 0 to {MOST_W:g} W")
    return at_s, power_w
