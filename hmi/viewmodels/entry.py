"""A power being typed: pure values, so that every key and every limit can be tried without a screen."""

import math

import msgspec

from hmi.quantity import POWER, WHOLE_POWER
from hmi.region import POINT

MAX_DIGITS = 7
BACK = "back"
_DECIMAL_KEYS = (POINT, ",")
"""A keyboard of any country may send either; the keypad shows the one that is usual here."""
_TOLERANCE_W = 0.5
_WHOLE_KW_FROM_W = 100_000.0
_DIGITS = frozenset("0123456789")


class Entry(msgspec.Struct, frozen=True, gc=False):
    """What has been typed so far, as kilowatts without a sign, and the chosen direction."""

    text: str = ""
    direction: int = 1
    """1 discharges, -1 charges."""

    @property
    def power_w(self) -> float | None:
        """Return the typed power, `+` discharges; None while nothing is typed."""
        digits = self.text.rstrip(POINT)
        return self.direction * float(digits) * 1000 if digits else None

    def press(self, key: str) -> "Entry":
        """Return the entry after a key; a key that makes no sense here changes nothing."""
        if key == BACK:
            return msgspec.structs.replace(self, text=self.text[:-1])
        if len(self.text) >= MAX_DIGITS:
            return self
        if key in _DECIMAL_KEYS:
            return self if POINT in self.text else msgspec.structs.replace(self, text=f"{self.text or '0'}{POINT}")
        if key not in _DIGITS or (POINT in self.text and len(self.text.partition(POINT)[2]) >= 2):
            return self
        return msgspec.structs.replace(self, text=key if self.text == "0" else self.text + key)

    def turned(self, direction: int) -> "Entry":
        """Return the entry with another direction."""
        return msgspec.structs.replace(self, direction=1 if direction > 0 else -1)

    def within(self, min_w: float, max_w: float) -> bool:
        """Return whether the typed power is inside live bounds."""
        power_w = self.power_w
        return power_w is not None and min_w - _TOLERANCE_W <= power_w <= max_w + _TOLERANCE_W


def preset(percent: float, rated_w: float, direction: int) -> Entry:
    """Return the entry for a part of the rating, rounded down to what the keypad can type."""
    tens = math.floor(percent * rated_w / 100 / 10 + 1e-6)
    return Entry(f"{tens / 100:.2f}".rstrip("0").rstrip(POINT), direction)


def typeable(bound_w: float) -> float:
    """Return a bound rounded towards 0 to what is shown, so that the shown figure itself is always accepted."""
    size_w = abs(bound_w)
    step = 1000.0 if size_w >= _WHOLE_KW_FROM_W else 100.0 if size_w >= 1000 else 10.0
    return math.trunc(bound_w / step + math.copysign(1e-6, bound_w)) * step


def phrase(bound_w: float) -> str:
    """Return a bound as it is shown: value and unit, whole kilowatts from 100 kW on."""
    quantity = WHOLE_POWER if abs(bound_w) >= _WHOLE_KW_FROM_W else POWER
    return quantity.show(typeable(bound_w)).phrase
