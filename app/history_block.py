"""Seconds of all series as one compressed block.

Numbers become whole steps of their series, then differences from second to second; a value that stands still costs
next to nothing. Texts are kept as runs. 8 bytes a difference in planes (all lowest bytes first), so that zlib sees
long rows of zeros.
"""

import array
import struct
import sys
import zlib
from collections.abc import Sequence

import msgspec

from app.history_series import NOTHING, Sample, Series, Value

UNKNOWN = -(1 << 50)
"""Stands for NaN."""
LEVEL = 6
WORD = 8


def packed(seconds: Sequence[int], samples: Sequence[Sample], series: Sequence[Series]) -> bytes:
    """Return the block of some samples.

    Args:
        seconds: When each sample was taken, whole seconds since 1970 (UTC).
        samples: One value for each series in each.
        series: Says what the values are.
    """
    differences = _differences([float(second) for second in seconds], 1)
    texts: list[list[tuple[str, int]]] = []
    for one, column in zip(series, zip(*samples, strict=True), strict=True):
        if one.is_text:
            texts.append(_runs(column))
        else:
            differences += _differences(column, one.scale)
    words = array.array("Q", differences)
    if sys.byteorder == "big":
        words.byteswap()
    raw = words.tobytes()
    said = msgspec.json.encode(texts)
    planes = b"".join(raw[plane::WORD] for plane in range(WORD))
    return zlib.compress(struct.pack("<II", len(seconds), len(said)) + said + planes, LEVEL)


def unpacked(block: bytes, series: Sequence[Series], names: Sequence[str]) -> tuple[list[int], list[list[Value]]]:
    """Return the moments in a block, and the values of some series; NaN where the block has no such series.

    Raises:
        ValueError, zlib.error, struct.error, msgspec.DecodeError: The block is damaged.
    """
    plain = zlib.decompress(block)
    count, length = struct.unpack_from("<II", plain)
    begin = struct.calcsize("<II")
    texts = msgspec.json.decode(plain[begin : begin + length], type=list[list[tuple[str, int]]])
    planes = memoryview(plain)[begin + length :]
    size = len(planes) // WORD
    columns = {one.name: number for number, one in enumerate(_numbers(series), start=1)}
    scales = {one.name: one.scale for one in series}
    text_columns = {one.name: number for number, one in enumerate(one for one in series if one.is_text)}

    def numbers(column: int) -> list[int]:
        raw = bytearray(count * WORD)
        for plane in range(WORD):
            start = plane * size + column * count
            raw[plane::WORD] = planes[start : start + count]
        words = array.array("Q")
        words.frombytes(raw)
        if sys.byteorder == "big":
            words.byteswap()
        return _sums(words)

    values: list[list[Value]] = []
    for name in names:
        if name in columns:
            scale = scales[name]
            values.append([NOTHING if step == UNKNOWN else step / scale for step in numbers(columns[name])])
        elif name in text_columns:
            values.append([text for text, times in texts[text_columns[name]] for _ in range(times)])
        else:
            values.append([NOTHING] * count)
    return numbers(0), values


def _numbers(series: Sequence[Series]) -> list[Series]:
    return [one for one in series if not one.is_text]


def _differences(column: Sequence[Value], scale: int) -> list[int]:
    """Return differences of steps, with the sign in the lowest bit."""
    out: list[int] = []
    before = 0
    for value in column:
        now = UNKNOWN if isinstance(value, str) or value != value else round(value * scale)  # noqa: PLR0124 - NaN
        delta = now - before
        out.append(delta << 1 if delta >= 0 else (-delta << 1) - 1)
        before = now
    return out


def _sums(words: Sequence[int]) -> list[int]:
    out: list[int] = []
    now = 0
    for word in words:
        now += -((word + 1) >> 1) if word & 1 else word >> 1
        out.append(now)
    return out


def _runs(column: Sequence[Value]) -> list[tuple[str, int]]:
    runs: list[tuple[str, int]] = []
    for value in column:
        text = str(value)
        if runs and runs[-1][0] == text:
            runs[-1] = (text, runs[-1][1] + 1)
        else:
            runs.append((text, 1))
    return runs
