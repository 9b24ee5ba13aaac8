"""Data files of the days: tracks as compressed 16-bit differences."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from simulator.days.build.series import Floats

_MAGIC: Final = b"BDAY"
_VERSION: Final = 1
_FILE_HEADER: Final = struct.Struct("<4sBB")
_BLOCK_HEADER: Final = struct.Struct("<HIddI")


@dataclass(frozen=True, slots=True)
class Track:
    """One quantity at even steps, to be stored as 16-bit numbers times `scale` plus `offset`."""

    course: Floats
    step_s: int
    scale: float
    offset: float

    def raw(self) -> npt.NDArray[np.int64]:
        """Numbers as they are stored."""
        return np.rint((self.course - self.offset) / self.scale).astype(np.int64)


def pack(tracks: Sequence[Track]) -> bytes:
    """Bytes of a data file; its layout is told in the docstring of `simulator.days`."""
    parts = [_FILE_HEADER.pack(_MAGIC, _VERSION, len(tracks))]
    for track in tracks:
        raw = track.raw()
        steps = np.diff(raw, prepend=0)
        if raw.min() < 0 or raw.max() > 65_535 or np.abs(steps).max() > 32_767:
            raise ValueError("a track does not fit 16-bit differences")
        octets = np.frombuffer(steps.astype("<i2").tobytes(), dtype=np.uint8)
        packed = zlib.compress(octets[0::2].tobytes() + octets[1::2].tobytes(), 9)
        parts += [_BLOCK_HEADER.pack(track.step_s, raw.size, track.scale, track.offset, len(packed)), packed]
    return b"".join(parts)
