"""Pictures of one fixed plant state that a change of the screen must not alter unseen.

`QT_QPA_PLATFORM=offscreen python -m tests.hmi.golden` draws them anew; look at every one that changed before you commit
it (`git diff --stat tests/hmi/golden`).
"""

import os
import sys
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage

FOLDER = Path(__file__).with_name("golden")
HALF = 2
"""Kept at half the size: small files, and the edges of letters matter less than what stands where."""
FAR = 48
"""Difference of a colour part, of 255, from which a pixel counts as another one."""


class Case(msgspec.Struct, frozen=True):
    """One picture."""

    page: str
    site: str = "charging"
    size: tuple[int, int] = (800, 480)
    theme: str = "dark"

    @property
    def name(self) -> str:
        """Name of the file without ending."""
        return f"{self.page}-{self.site}-{self.size[0]}x{self.size[1]}-{self.theme}"


CASES = (
    Case("flow"),
    Case("flow", "commercial", (480, 800), "light"),
    Case("cells", "commercial"),
    Case("setpoint", theme="light"),
    Case("alarms", "meter_silent", (1024, 600)),
)


def reduced(picture: QImage) -> QImage:
    """Return a picture as it is kept."""
    size = QSize(picture.width() // HALF, picture.height() // HALF)
    small = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_RGB888)


def different(one: QImage, other: QImage) -> float:
    """Return the share of pixels that are another colour, 0 to 1; pictures of different size differ wholly."""
    if one.size() != other.size():
        return 1.0
    ours, theirs = (_parts(picture) for picture in (one, other))
    changed = 0
    for at in range(0, len(ours), 3):
        changed += any(abs(ours[at + part] - theirs[at + part]) > FAR for part in range(3))
    return changed / (one.width() * one.height())


def _parts(picture: QImage) -> bytes:
    """Return red, green and blue of every pixel, without what Qt puts at the end of lines."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    wide, long = plain.width() * 3, plain.bytesPerLine()
    data = bytes(plain.constBits())
    return b"".join(data[line * long : line * long + wide] for line in range(plain.height()))


def main() -> int:
    """Draw all pictures anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.hmi.panel import Panel

    application = QGuiApplication([])
    FOLDER.mkdir(exist_ok=True)
    nothing: Any = None
    for case in CASES:
        panel = Panel(nothing, case.site, page=case.page, size=case.size, theme=case.theme)
        picture = reduced(panel.hmi.grab())
        path = FOLDER / f"{case.name}.png"
        share = different(picture, QImage(str(path))) if path.exists() else 1.0
        panel.hmi.close()
        if share > 0.0:
            picture.save(str(path))
        sys.stdout.write(f"{path}: {share:.2%} changed\n")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
