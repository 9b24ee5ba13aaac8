"""One named bit of an alarm word, on Modbus or CAN."""

from typing import Literal

import msgspec

ANY_BIT = -1
"""Number of a named bit that means "any bit of the word"."""


class Bit(msgspec.Struct, frozen=True):
    """One named bit (or value of a bit pair) of an alarm word."""

    code: str
    severity: Literal["info", "warning", "alarm", "fault"] = "alarm"
    row: str = ""
    """Row of the alarm table it means; empty: as the profile's table of words says, else the general row."""
