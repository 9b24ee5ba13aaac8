"""Icons for QML in any colour: `image://icon/<name>/<rrggbb>` draws `icons/<name>.svg` with `currentColor` replaced."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_ICONS = Path(__file__).parent / "icons"
_NATURAL = QSize(24, 24)


class IconProvider(QQuickImageProvider):
    """Draws an icon once per name, colour and size; QML's pixmap cache keeps it."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's names
        """Return the icon `name/rrggbb`; `size` is Qt's second result."""
        name, _, colour = id.partition("/")
        wanted = requestedSize if requestedSize.isValid() and not requestedSize.isEmpty() else _NATURAL
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        svg = _source(name).replace("currentColor", f"#{colour or '808080'}")
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        return image


@cache
def _source(name: str) -> str:
    return (_ICONS / f"{name}.svg").read_text(encoding="utf-8")
