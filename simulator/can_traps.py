"""What real batteries of the de-facto standard do differently: each trap changes the frames of the simulated BMS."""

import struct
from collections.abc import Iterable, Iterator
from enum import StrEnum


class CanTrap(StrEnum):
    """One habit of a real BMS."""

    SHORT_FRAMES = "short-frames"
    """0x355 has four bytes, 0x356 the temperature left out."""
    OLD_FIRMWARE = "old-firmware"
    """0x359 and 0x35C, none of 0x35A, 0x35F and 0x370 to 0x379."""
    NEW_FIRMWARE = "new-firmware"
    """0x35A and 0x35F, but neither 0x359 nor 0x35C: permits must come from the current limits."""
    FINE_SOC_ZERO = "fine-soc-zero"
    """Bytes 4 and 5 of 0x355 are there and never filled in."""
    PAIRS_UNSUPPORTED = "pairs-unsupported"
    """Every bit pair of 0x35A is 00, "not supported"."""
    DISCHARGE_POSITIVE = "discharge-positive"
    """The current has the opposite sign."""
    NEGATIVE_LIMIT = "negative-limit"
    """A limit of 0 A is sent as a small negative current."""
    LIMIT_BEYOND_RATING = "limit-beyond-rating"
    """Both current limits are 3 000 A whatever the battery is."""
    VOLTAGE_LIMIT_ZERO = "voltage-limit-zero"
    """The charge voltage limit is 0 V, which must not be taken for an order."""
    NO_LIMITS = "no-limits"
    """0x351 is not sent any more; all other frames are."""


_OLD = frozenset({0x351, 0x355, 0x356, 0x359, 0x35C, 0x35E})
_NEW_MISSING = frozenset({0x359, 0x35C})
_NOT_QUITE_ZERO = -10
_BEYOND = 30_000


def with_traps(traps: frozenset[CanTrap], frames: Iterable[tuple[int, bytes]]) -> Iterator[tuple[int, bytes]]:
    """Return the frames as a BMS with these habits sends them."""
    for number, data in frames:
        if CanTrap.OLD_FIRMWARE in traps and number not in _OLD:
            continue
        if CanTrap.NEW_FIRMWARE in traps and number in _NEW_MISSING:
            continue
        match number:
            case 0x351:
                if CanTrap.NO_LIMITS not in traps:
                    yield number, _limits(traps, data)
            case 0x355:
                yield number, _soc(traps, data)
            case 0x356:
                yield number, _measured(traps, data)
            case 0x35A if CanTrap.PAIRS_UNSUPPORTED in traps:
                yield number, bytes(8)
            case _:
                yield number, data


def _limits(traps: frozenset[CanTrap], data: bytes) -> bytes:
    high_v, charge_a, discharge_a, low_v = struct.unpack("<HhhH", data)
    if CanTrap.NEGATIVE_LIMIT in traps:
        charge_a, discharge_a = charge_a or _NOT_QUITE_ZERO, discharge_a or _NOT_QUITE_ZERO
    if CanTrap.LIMIT_BEYOND_RATING in traps:
        charge_a = discharge_a = _BEYOND
    if CanTrap.VOLTAGE_LIMIT_ZERO in traps:
        high_v = 0
    return struct.pack("<HhhH", high_v, charge_a, discharge_a, low_v)


def _soc(traps: frozenset[CanTrap], data: bytes) -> bytes:
    if CanTrap.SHORT_FRAMES in traps:
        return data[:4]
    return data[:4] + bytes(2) if CanTrap.FINE_SOC_ZERO in traps else data


def _measured(traps: frozenset[CanTrap], data: bytes) -> bytes:
    volts, amps, celsius = struct.unpack("<hhh", data)
    if CanTrap.DISCHARGE_POSITIVE in traps:
        amps = -amps
    return struct.pack("<hhh", volts, amps, celsius)[: 4 if CanTrap.SHORT_FRAMES in traps else 6]
