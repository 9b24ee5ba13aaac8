"""Three-phase load days and photovoltaic days of 24 hours at one second, ready to replay.

The days were made once by `simulator.days.build` from public models and weather; `data/provenance.json` says from
which, under which licences, and what of them is real and what is synthesised. Reading them needs the standard
library only.

A data file is the magic `BDAY`, a version byte, a block count byte and the blocks. Each block is the header
`_BLOCK_HEADER` (step in s, number of samples, scale, offset, compressed bytes) and a zlib stream that holds the low
bytes and then the high bytes of 16-bit differences; a sample's value is its running sum times scale plus offset.
"""

from __future__ import annotations

import math
import struct
import sys
import zlib
from array import array
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from itertools import accumulate
from typing import Final

__all__ = ["DAY_S", "LoadDay", "PvDay", "load_day", "load_names", "pv_day", "pv_names"]

DAY_S: Final = 86_400
"""Length of a day in s; every day wraps to its own start after it."""

_LOAD_NAMES: Final = ("house", "shop")
_PV_NAMES: Final = ("pv_clear", "pv_mixed", "pv_overcast")

_MAGIC: Final = b"BDAY"
_VERSION: Final = 1
_FILE_HEADER: Final = struct.Struct("<4sBB")
_BLOCK_HEADER: Final = struct.Struct("<HIddI")


@dataclass(frozen=True, slots=True)
class _Track:
    """One quantity over the day, sampled at even steps from local midnight."""

    step_s: int
    scale: float
    offset: float
    samples: array[int] = field(repr=False)

    def held(self, t_s: float) -> float:
        """Value of the step that holds at `t_s`, for things that switch."""
        return self.samples[int(t_s / self.step_s)] * self.scale + self.offset

    def between(self, t_s: float) -> float:
        """Value at `t_s` on the straight line between two samples, for things that glide."""
        position = t_s / self.step_s
        index = int(position)
        here = self.samples[index]
        following = self.samples[min(index + 1, len(self.samples) - 1)]
        return (here + (following - here) * (position - index)) * self.scale + self.offset


@dataclass(frozen=True, slots=True)
class LoadDay:
    """Consumption of a site over one day, on three phases at one second.

    Attributes:
        name: Name of the day, one of `load_names()`.
        energy_wh: Energy of all phases over the whole day in Wh, above 0, the sum of the stored samples.
    """

    name: str
    energy_wh: float
    _phases: tuple[_Track, _Track, _Track] = field(repr=False)

    def power_w(self, t_s: float) -> tuple[float, float, float]:
        """Active power drawn on L1, L2 and L3 at a time of day.

        Args:
            t_s: Seconds since local midnight; any finite number, wraps every 86 400 s.

        Returns:
            Power of L1, L2 and L3 in W, each 0 or above, held for the second that `t_s` falls in.

        Raises:
            ValueError: `t_s` is not a finite number.
        """
        second = _time_of_day_s(t_s)
        l1, l2, l3 = self._phases
        return l1.held(second), l2.held(second), l3.held(second)


@dataclass(frozen=True, slots=True)
class PvDay:
    """Production of a photovoltaic plant per W of its peak power, and the air outside, over one day.

    Attributes:
        name: Name of the day, one of `pv_names()`.
        yield_wh_per_wp: Energy of the whole day in Wh per W of peak power, above 0.
    """

    name: str
    yield_wh_per_wp: float
    _output: _Track = field(repr=False)
    _ambient: _Track = field(repr=False)

    def output_per_wp(self, t_s: float) -> float:
        """AC power of the plant at a time of day, per W of its peak power at standard test conditions.

        Args:
            t_s: Seconds since local midnight; any finite number, wraps every 86 400 s.

        Returns:
            W per W of peak power, 0 at night and at most about 1.1 (a cloud edge beside the sun); multiply by the
            plant's peak power. No inverter limit is applied: cut it where your inverter would.

        Raises:
            ValueError: `t_s` is not a finite number.
        """
        return self._output.between(_time_of_day_s(t_s))

    def ambient_c(self, t_s: float) -> float:
        """Outside air temperature 2 m above ground at a time of day.

        The days are cut from a year, so that a day's end is not at the temperature of its start.

        Args:
            t_s: Seconds since local midnight; any finite number, wraps every 86 400 s.

        Returns:
            Temperature in degrees Celsius, on these days between about 10 and 25.

        Raises:
            ValueError: `t_s` is not a finite number.
        """
        return self._ambient.between(_time_of_day_s(t_s))


def load_names() -> tuple[str, ...]:
    """Names that `load_day` knows."""
    return _LOAD_NAMES


def pv_names() -> tuple[str, ...]:
    """Names that `pv_day` knows."""
    return _PV_NAMES


@cache
def load_day(name: str) -> LoadDay:
    """Load day of this name, read once and then shared.

    Args:
        name: One of `load_names()`.

    Raises:
        ValueError: There is no load day of this name; the message lists those there are.
    """
    _check_name(name, _LOAD_NAMES, "load")
    l1, l2, l3 = _read(name)
    raw_sum = sum(l1.samples) * l1.scale + sum(l2.samples) * l2.scale + sum(l3.samples) * l3.scale
    return LoadDay(name=name, energy_wh=raw_sum * l1.step_s / 3600.0, _phases=(l1, l2, l3))


@cache
def pv_day(name: str) -> PvDay:
    """Photovoltaic day of this name, read once and then shared.

    Args:
        name: One of `pv_names()`.

    Raises:
        ValueError: There is no photovoltaic day of this name; the message lists those there are.
    """
    _check_name(name, _PV_NAMES, "photovoltaic")
    output, ambient = _read(name)
    yield_wh_per_wp = sum(output.samples) * output.scale * output.step_s / 3600.0
    return PvDay(name=name, yield_wh_per_wp=yield_wh_per_wp, _output=output, _ambient=ambient)


def _check_name(name: str, allowed: tuple[str, ...], kind: str) -> None:
    if name not in allowed:
        raise ValueError(f"no {kind} day {name!r}; there are {', '.join(allowed)}")


def _time_of_day_s(t_s: float) -> float:
    if not math.isfinite(t_s):
        raise ValueError(f"time of day must be a finite number of seconds, not {t_s!r}")
    wrapped_s = t_s % DAY_S
    # A tiny negative time wraps to 86 400.0 exactly, which is the next midnight.
    return wrapped_s if wrapped_s < DAY_S else 0.0


def _read(name: str) -> list[_Track]:
    """Read the tracks of a data file."""
    stored = resources.files(__name__).joinpath("data", f"{name}.z").read_bytes()
    magic, version, block_count = _FILE_HEADER.unpack_from(stored)
    if (magic, version) != (_MAGIC, _VERSION):
        raise ValueError(f"day file {name}.z is not of a format this version reads")
    position = _FILE_HEADER.size
    tracks: list[_Track] = []
    for _ in range(block_count):
        step_s, sample_count, scale, offset, packed_bytes = _BLOCK_HEADER.unpack_from(stored, position)
        position += _BLOCK_HEADER.size
        planes = zlib.decompress(stored[position : position + packed_bytes])
        position += packed_bytes
        tracks.append(_Track(step_s, scale, offset, _samples(planes, sample_count)))
    return tracks


def _samples(planes: bytes, sample_count: int) -> array[int]:
    """Undo the byte planes and the differences."""
    interleaved = bytearray(2 * sample_count)
    interleaved[0::2] = planes[:sample_count]
    interleaved[1::2] = planes[sample_count:]
    differences = array("h")
    differences.frombytes(interleaved)
    if sys.byteorder == "big":
        differences.byteswap()
    return array("H", accumulate(differences))
