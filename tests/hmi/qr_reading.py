"""Reads a QR code back from its picture (ISO/IEC 18004), with nothing of the library that wrote it.

Good enough for what a clean screen shows: versions 1 to 5 at level L (one block), bytes, no error to be corrected.
"""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QImage

FORMAT_MASK = 0b101010000010010
MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda x, y: (x + y) % 2 == 0,
    lambda _, y: y % 2 == 0,
    lambda x, _: x % 3 == 0,
    lambda x, y: (x + y) % 3 == 0,
    lambda x, y: (y // 2 + x // 3) % 2 == 0,
    lambda x, y: x * y % 2 + x * y % 3 == 0,
    lambda x, y: (x * y % 2 + x * y % 3) % 2 == 0,
    lambda x, y: ((x + y) % 2 + x * y % 3) % 2 == 0,
)


def read(picture: QImage) -> str:
    """Return the text of the only code in a picture whose background is white."""
    return _text(_modules(picture))


def _modules(picture: QImage) -> list[list[bool]]:
    """Return the modules: the finder at the upper left tells how large one is."""
    dark = [(x, y) for y in range(picture.height()) for x in range(picture.width()) if _is_dark(picture, x, y)]
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    right, bottom = max(x for x, _ in dark), max(y for _, y in dark)
    run = next(n for n in range(1, right) if not _is_dark(picture, left + n, top))  # seven modules of the finder
    size = run / 7
    side = round((right - left + 1) / size)
    assert side == round((bottom - top + 1) / size)
    assert (side - 17) % 4 == 0, f"{side} modules are no QR code"
    return [
        [_is_dark(picture, int(left + (x + 0.5) * size), int(top + (y + 0.5) * size)) for x in range(side)]
        for y in range(side)
    ]


def _is_dark(picture: QImage, x: int, y: int) -> bool:
    return picture.pixelColor(x, y).lightness() < 40


def _text(modules: list[list[bool]]) -> str:
    side = len(modules)
    version = (side - 17) // 4
    assert 1 <= version <= 5
    form = 0
    for x in (0, 1, 2, 3, 4, 5, 7, 8):
        form = form << 1 | modules[8][x]
    for y in (7, 5, 4, 3, 2, 1, 0):
        form = form << 1 | modules[y][8]
    form ^= FORMAT_MASK
    assert form >> 13 == 0b01, "not level L"
    mask = MASKS[form >> 10 & 0b111]
    bits = "".join(str(int(modules[y][x] ^ mask(x, y))) for x, y in _way(side, version))
    assert bits[:4] == "0100", "not bytes"
    count = int(bits[4:12], 2)
    data = bytes(int(bits[12 + 8 * n : 20 + 8 * n], 2) for n in range(count))
    return data.decode()


def _way(side: int, version: int) -> Iterator[tuple[int, int]]:
    """Yield the modules of the data in their order: pairs of columns from the right, up and down in turn."""
    upwards = True
    for right in range(side - 1, 0, -2):
        column = right if right > 6 else right - 1
        for step in range(side):
            y = side - 1 - step if upwards else step
            for x in (column, column - 1):
                if not _is_pattern(x, y, side, version):
                    yield x, y
        upwards = not upwards


def _is_pattern(x: int, y: int, side: int, version: int) -> bool:
    """Tell whether a module is of a finder, the timing, the alignment or the format."""
    corner = (x < 9 and y < 9) or (x >= side - 8 and y < 9) or (x < 9 and y >= side - 8)
    centre = side - 7
    alignment = version > 1 and abs(x - centre) <= 2 and abs(y - centre) <= 2
    return corner or alignment or 6 in {x, y}
