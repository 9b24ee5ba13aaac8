"""Contrast as WCAG 2.2 defines it (relative luminance, 1.4.3), of what a picture really shows."""

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.hmi.panel import above, ink

LEAST = 4.5


def ratio(one: QColor, other: QColor) -> float:
    """Return the contrast of two opaque colours, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def background(image: QImage, item: QQuickItem) -> QColor | None:
    """Return the colour most pixels around the letters of a text have; None when it lies outside the picture."""
    area: QRect = ink(item).toAlignedRect().adjusted(-2, -1, 2, 1).intersected(image.rect())
    if area.isEmpty():
        return None
    part = image.copy(area).convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(part.constBits()).cast("I"))
    return QColor.fromRgb(pixels.most_common(1)[0][0])


def written_in(item: QQuickItem, on: QColor) -> QColor:
    """Return the colour a text has on a background, after all that is translucent."""
    colour: QColor = item.property("color")
    share = colour.alphaF() * item.opacity()
    for parent in above(item):
        share *= parent.opacity()
    ours, theirs = ((part.redF(), part.greenF(), part.blueF()) for part in (colour, on))
    red, green, blue = (share * own + (1 - share) * under for own, under in zip(ours, theirs, strict=True))
    return QColor.fromRgbF(red, green, blue)


def usable(item: QQuickItem) -> bool:
    """Tell whether a text belongs to something that can be used now; WCAG asks no contrast of what cannot."""
    return item.isEnabled() and not any(
        not parent.isEnabled() or (parent.property("isButton") and parent.opacity() < 1) for parent in above(item)
    )
