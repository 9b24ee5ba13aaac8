"""How a number becomes text: the one place that knows units, decimals, the minus sign and what "no value" looks like.

Power is shown without a sign; its direction is a word or an arrow. Values are rounded here, before anybody compares
them, so a screen that shows the same text is not told that something changed.
"""

import math

import msgspec

from hmi.region import MINUS, written

NO_VALUE = "\u2013\u2013"

_TO_KILO = 1000.0
_FROM_KILO = 900.0
"""Back to the small unit only below this, so a value around 1 kW does not jump between the two."""
_SMALL_STEP = 10.0
"""Resolution in the small unit: meters are not better, and the last digit would never rest."""


class Shown(msgspec.Struct, frozen=True, gc=False):
    """A quantity as text."""

    text: str = NO_VALUE
    unit: str = ""
    valid: bool = False
    direction: int = 0
    """1 for values above the dead band, -1 below, 0 inside it."""

    @property
    def phrase(self) -> str:
        """Return value and unit for use in a sentence."""
        return f"{self.text} {self.unit}" if self.unit else self.text


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """What kind of number it is: unit, decimals, and whether it is shown in thousands or with a sign."""

    unit: str
    decimals: int = 0
    kilo_unit: str = ""
    """Unit from 1000 on; empty when the quantity is never scaled."""
    signed: bool = False
    """False shows the magnitude only; the direction is told in words."""

    def blank(self) -> Shown:
        """Return what stands in place of a value that is not known."""
        return Shown(unit=self.kilo_unit or self.unit)

    def show(self, value: float | None, before: Shown | None = None, deadband: float = 0.0) -> Shown:
        """Return `value` as text; `before` is what was shown last and keeps the unit from flickering."""
        if value is None or not math.isfinite(value):
            return self.blank()
        direction = 0 if abs(value) <= deadband else int(math.copysign(1, value))
        if not self.kilo_unit:
            return Shown(self._digits(value, self.decimals), self.unit, valid=True, direction=direction)
        kilo_before = before is not None and before.valid and before.unit == self.kilo_unit
        if abs(value) >= (_FROM_KILO if kilo_before else _TO_KILO):
            return Shown(self._digits(value / 1000, self.decimals), self.kilo_unit, valid=True, direction=direction)
        return Shown(
            self._digits(_SMALL_STEP * round(value / _SMALL_STEP), 0), self.unit, valid=True, direction=direction
        )

    def _digits(self, value: float, decimals: int) -> str:
        digits = f"{abs(value):.{decimals}f}"
        negative = self.signed and value < 0 and float(digits) != 0
        return MINUS + written(digits) if negative else written(digits)


POWER = Quantity("W", 1, "kW")
WHOLE_POWER = Quantity("W", 0, "kW")
REACTIVE_POWER = Quantity("var", 1, "kvar")
POWER_FACTOR = Quantity("", 2)
VOLTAGE = Quantity("V")
DC_VOLTAGE = Quantity("V", 1)
CELL_VOLTAGE = Quantity("V", 3)
CURRENT = Quantity("A", 1)
ENERGY = Quantity("Wh", 1, "kWh")
FREQUENCY = Quantity("Hz", 2)
MILLIVOLTS = Quantity("mV")
RESISTANCE = Quantity("m\u03a9", 2)
CHARGE = Quantity("Ah")
COUNT = Quantity("")
FINE_TEMPERATURE = Quantity("\u00b0C", 1, signed=True)
DIFFERENCE_K = Quantity("K", 1)
TEMPERATURE = Quantity("\u00b0C", 0, signed=True)
PERCENT = Quantity("%")


def duration(seconds: float) -> str:
    """Return a remaining time as `m:ss`, or `h:mm:ss` from one hour on."""
    whole = max(0, math.ceil(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
