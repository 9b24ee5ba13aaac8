"""The map of single cells as a picture: `image://cells/<theme>/<kind>/<chosen>/<values>`.

The address holds everything that is drawn, so the same address is the same picture and QML asks only for a new one.
A value is a whole number of mV or tenths of a degree; `x` is a cell that is not heard. One painted picture a second
costs less than 5 ms for 400 cells, single items would cost more.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

from hmi import cells
from hmi.quantity import CELL_VOLTAGE, FINE_TEMPERATURE

_QUIET = {"voltage": 5.0, "temperature": 20.0}
"""Deviation from the mean that is no news: 5 mV, 2 K."""
_FULL = {"voltage": 30.0, "temperature": 80.0}
"""Deviation that gets the whole colour: 30 mV, where balancing begins; 8 K."""
_DIGITS = {"voltage": 1000.0, "temperature": 10.0}
_WRITTEN = {"voltage": CELL_VOLTAGE, "temperature": FINE_TEMPERATURE}
_PALETTES = {
    # Middle, below the mean, above the mean, letters, letters on a full colour, lines of missing cells: as in Theme.
    "dark": ("#3d444a", "#c9bb8e", "#9fb8c8", "#d5d9dc", "#14171a", "#8d969d"),
    "light": ("#eceded", "#6d5b1f", "#27506b", "#1c2022", "#ffffff", "#555c62"),
}
_LEGIBLE_SHARE = 0.55
"""From this share of the colour on, letters are written in the other tone."""
_SMALLEST_PX, _LARGEST_PX = 14, 18
"""Of the values in the cells; smaller ones are not shown at all."""


def address(kind: str, chosen: int, values: tuple[float | None, ...]) -> str:
    """Return what follows the theme in the address of a picture; `chosen` is -1 for none."""
    scale = _DIGITS[kind]
    drawn = ",".join("x" if value is None else str(round(value * scale)) for value in values)
    return f"{kind}/{chosen}/{drawn}"


class CellPictures(QQuickImageProvider):
    """Draws maps of cells for QML, on the thread of the screen."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's names
        """Return the picture of an address; `size` is Qt's second result."""
        theme, kind, chosen, drawn = id.split("/")
        image = QImage(requestedSize.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        size.setWidth(image.width())
        size.setHeight(image.height())
        image.fill(Qt.GlobalColor.transparent)
        values = tuple(None if value == "x" else float(value) for value in drawn.split(","))
        known = cells.figures(values)
        if known is not None:
            painter = QPainter(image)
            _Map(painter, image.size(), kind, theme, len(values)).draw(known, int(chosen))
            painter.end()
        return image


class _Map:
    """One picture being drawn."""

    def __init__(self, painter: QPainter, size: QSize, kind: str, theme: str, count: int) -> None:
        self.painter = painter
        self.size = size
        self.kind = kind
        self.columns = cells.columns_of(count, size.width(), size.height())
        middle, below, above, letters, on_full, lines = (QColor(code) for code in _PALETTES[theme])
        self.middle, self.below, self.above = middle, below, above
        self.rows = 1
        self.letters, self.on_full, self.lines = letters, on_full, lines

    def draw(self, known: cells.CellFigures, chosen: int) -> None:
        """Draw every cell, then the marks of the lowest, the highest and the chosen one."""
        self.rows = -(-len(known.values) // self.columns)
        font = self._font(self._place(0))
        for index, value in enumerate(known.values):
            self._cell(self._place(index), value, known, font, marked=index in {known.lowest, known.highest})
        for index, up in ((known.lowest, False), (known.highest, True)):
            self._mark(self._place(index), up=up, beside=font is not None)
        if 0 <= chosen < len(known.values):
            self.painter.setPen(QPen(self.letters, 2.5))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRect(self._place(chosen))

    def _place(self, index: int) -> QRectF:
        """Return where a cell is, on whole pixels so that all gaps look alike."""
        row, column = divmod(index, self.columns)
        width, height = self.size.width() / self.columns, self.size.height() / self.rows
        gap = max(1, round(min(width, height) * 0.08))
        left, top = round(column * width), round(row * height)
        return QRectF(left, top, round((column + 1) * width) - left - gap, round((row + 1) * height) - top - gap)

    def _font(self, area: QRectF) -> QFont | None:
        """Return the largest font in which values fit beside a mark; None where it would be too small to read."""
        font = QFont("Ballast Sans")
        for size in range(min(int(area.height() * 0.5), _LARGEST_PX), _SMALLEST_PX - 1, -1):
            font.setPixelSize(size)
            if QFontMetricsF(font).horizontalAdvance("00.000") + 2.4 * _half(area) <= area.width():
                return font
        return None

    def _cell(
        self, area: QRectF, value: float | None, known: cells.CellFigures, font: QFont | None, *, marked: bool
    ) -> None:
        if value is None:
            self.painter.setPen(QPen(self.lines, 1))
            self.painter.setBrush(QBrush(self.lines, Qt.BrushStyle.BDiagPattern))
            self.painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        part = cells.share(value - known.mean, _QUIET[self.kind], _FULL[self.kind])
        self.painter.fillRect(area, _between(self.middle, self.above if part > 0 else self.below, abs(part)))
        if font is not None:
            self.painter.setFont(font)
            self.painter.setPen(self.on_full if abs(part) > _LEGIBLE_SHARE else self.letters)
            room = area.adjusted(2.4 * _half(area) if marked else 0, 0, 0, 0)
            text = _WRITTEN[self.kind].show(value / _DIGITS[self.kind]).text
            self.painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _mark(self, area: QRectF, *, up: bool, beside: bool) -> None:
        """Draw a triangle with its own outline, so that it is seen on every colour."""
        half = _half(area)
        centre = QPointF(area.left() + half * 1.4 if beside else area.center().x(), area.center().y())
        tip, base = (-half, half * 0.8) if up else (half, -half * 0.8)
        shape = QPolygonF([centre + QPointF(0, tip), centre + QPointF(half, base), centre + QPointF(-half, base)])
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(self.on_full, 1.2))
        self.painter.setBrush(self.letters)
        self.painter.drawPolygon(shape)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _half(area: QRectF) -> float:
    """Return half the width of a mark."""
    return min(max(area.height() * 0.25, 5.0), 8.0)


def _between(one: QColor, other: QColor, part: float) -> QColor:
    return QColor(
        round(one.red() + (other.red() - one.red()) * part),
        round(one.green() + (other.green() - one.green()) * part),
        round(one.blue() + (other.blue() - one.blue()) * part),
    )
