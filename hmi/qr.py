"""The label of a unit as a QR code: `image://qr/<text in hexadecimal>`, black on white with its quiet zone."""

import segno
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

QUIET = 4
"""Modules of white all round (ISO/IEC 18004)."""
_SMALLEST = QSize(1, 1)


def label(serial: str, addresses: tuple[str, ...], version: str = "") -> str:
    """Return what the code of a unit says, readable without any program of ours; empty without a serial number."""
    if not serial:
        return ""
    first = f"Ballast {version}".rstrip()
    return "\n".join((first, f"SN {serial}", *(f"IP {address}" for address in addresses[:1])))


def picture(text: str) -> QImage:
    """Return the code, one pixel a module, quiet zone included; a white pixel for no text."""
    if not text:
        blank = QImage(_SMALLEST, QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.white)
        return blank
    # Level L: a screen has no scratches, and the fewer the modules the larger they are.
    modules = segno.make_qr(text, error="l", boost_error=False).matrix
    side = len(modules) + 2 * QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(modules, QUIET):
        for x, dark in enumerate(row, QUIET):
            if dark:
                image.setPixel(x, y, 0)
    return image


class QrProvider(QQuickImageProvider):
    """Draws a code so large that every module has the same number of pixels."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's names
        """Return the code of a text; at most as large as asked for, at least a pixel a module."""
        image = picture(bytes.fromhex(id).decode())
        asked = min(requestedSize.width(), requestedSize.height()) if requestedSize.isValid() else 0
        times = max(asked // image.width(), 1)
        large = image.scaled(image.size() * times)
        size.setWidth(large.width())
        size.setHeight(large.height())
        return large
