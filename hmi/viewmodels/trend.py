"""The last ten minutes of power as four lines, thinned to a fixed number of columns.

A line is an SVG path in a square of side 1 (x to the right, y down, zero power in the middle), so QML draws it at any
size with one stroke and no list of points ever crosses from Python. Unknown values leave a gap.
What feeds the site is above the middle, what takes from it below: import, sun and discharge against export, use and
charge.
"""

import math
from collections import deque

from PySide6.QtCore import Property, QObject, Signal

from control.model import SiteFlow
from control.record import CycleRecord
from hmi.region import written

WINDOW_S = 600.0
COLUMNS = 150
_COLUMN_S = WINDOW_S / COLUMNS
_EVERY_S = 1.0
_YOUNG_COLUMNS = 8
"""With fewer columns there is no line to see yet."""
_LOWEST_SCALE_W = 500.0
_LINES = 4

_Means = list[float]
"""Mean of each line in a column; NaN where nothing was known."""


class Trend(QObject):
    """Power of grid, battery, PV and load over the last ten minutes."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.paths = [""] * _LINES
        self.scale_w = _LOWEST_SCALE_W
        self._columns: deque[tuple[int, _Means]] = deque(maxlen=COLUMNS + 1)
        self._column = 0
        self._sums = [0.0] * _LINES
        self._counts = [0] * _LINES
        self._next_at_s = -math.inf
        self._dirty = False

    def collect(self, record: CycleRecord) -> None:
        """Take one sample a second; cheap, called for every record."""
        at_s = record.at.at_s
        if at_s < self._next_at_s and self._next_at_s - at_s <= _EVERY_S:
            return
        self._next_at_s = at_s + _EVERY_S
        column = int(at_s // _COLUMN_S)
        if column != self._column:
            if self._columns and column < self._columns[-1][0]:
                self._columns.clear()  # another controller, or it was restarted with its clock at 0
            self._column = column
            self._sums = [0.0] * _LINES
            self._counts = [0] * _LINES
            self._columns.append((column, [math.nan] * _LINES))
        for line, value in enumerate(_values(record.snapshot.flow)):
            if math.isfinite(value):
                self._sums[line] += value
                self._counts[line] += 1
                self._columns[-1][1][line] = self._sums[line] / self._counts[line]
        self._dirty = True

    def draw(self) -> None:
        """Renew the lines if samples have come since the last time."""
        if not self._dirty:
            return
        self._dirty = False
        peak = max((abs(v) for _, means in self._columns for v in means if math.isfinite(v)), default=0.0)
        self.scale_w = nice_scale(peak)
        self.paths = [self._path(line) for line in range(_LINES)]
        self.changed.emit()

    def _path(self, line: int) -> str:
        parts: list[str] = []
        pen = "M"
        for column, means in self._columns:
            age = self._column - column
            if not math.isfinite(means[line]) or age > COLUMNS:
                pen = "M"
                continue
            parts.append(f"{pen}{1 - age / COLUMNS:.4f} {0.5 - 0.5 * means[line] / self.scale_w:.4f}")
            pen = "L"
        return "".join(parts)

    def _scale_text(self) -> str:
        return f"{written(f'{self.scale_w / 1000:g}')} kW"

    grid_path = Property(str, lambda self: self.paths[0], notify=changed)
    pv_path = Property(str, lambda self: self.paths[1], notify=changed)
    load_path = Property(str, lambda self: self.paths[2], notify=changed)
    battery_path = Property(str, lambda self: self.paths[3], notify=changed)
    scale = Property(str, _scale_text, notify=changed)
    young = Property(bool, lambda self: len(self._columns) < _YOUNG_COLUMNS, notify=changed)


def nice_scale(peak_w: float) -> float:
    """Return the smallest of 1, 2, 5 x 10^n that holds `peak_w`."""
    if peak_w <= _LOWEST_SCALE_W:
        return _LOWEST_SCALE_W
    decade = 10.0 ** math.floor(math.log10(peak_w))
    return next(step * decade for step in (1, 2, 5, 10) if step * decade >= peak_w)


def _values(flow: SiteFlow) -> tuple[float, float, float, float]:
    every = flow.grid_known and flow.pv_known and flow.ess_known
    return (
        flow.grid_w if flow.grid_known else math.nan,
        flow.pv_w if flow.pv_known else math.nan,
        -flow.load_w if every else math.nan,
        flow.ess_w if flow.ess_known else math.nan,
    )
