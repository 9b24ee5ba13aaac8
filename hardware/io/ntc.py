"""A thermistor (NTC) in a divider with a fixed resistor: resistance and temperature; a broken wire is no temperature.

Beta: 1/T = 1/T25 + ln(R/R25)/B. Steinhart and Hart (Deep-Sea Research 15, 1968): 1/T = A + B ln R + C (ln R)^3, T in K.
"""

import math
from typing import Literal

from pydantic import BaseModel, Field

from hardware.config import STRICT

KELVIN = 273.15
COLDEST_C, HOTTEST_C = -40.0, 125.0
"""Span of a cabinet's NTC; both ends must be told from a broken wire."""
OPEN_FACTOR = 5.0
"""More than this many times the resistance at the coldest is an open wire, however damp its plug (about -60 °C)."""
SHORT_SHARE = 0.5
"""Less than this share of the resistance at the hottest is a short circuit."""
END_STEPS = 2.0
"""So many steps of the converter before either end of its scale already count as the end."""


class Ntc(BaseModel):
    """One thermistor, its divider and its curve: Beta, or Steinhart-Hart where the three values are given."""

    model_config = STRICT

    wiring: Literal["to_ground", "to_supply"] = Field(
        default="to_ground", description="Where the NTC is; the fixed resistor is on the other side"
    )
    fixed_ohm: float = Field(default=10_000.0, description="Fixed resistor, ohm", ge=10, le=1e7, examples=[10_000])
    r25_ohm: float = Field(default=10_000.0, description="NTC at 25 °C, ohm", ge=10, le=1e7, examples=[10_000])
    beta_k: float = Field(default=3950.0, description="Beta of the NTC, K", ge=1000, le=6000, examples=[3950])
    steinhart: tuple[float, float, float] | None = Field(
        default=None,
        strict=False,
        description="A, B, C of Steinhart and Hart, instead of r25_ohm and beta_k",
        examples=[(1.129e-3, 2.341e-4, 8.775e-8)],
    )


def temperature_c(ratio: float, ntc: Ntc, step: float) -> float:
    """Return the temperature, or NaN when the thermistor is open or shorted.

    Args:
        ratio: Voltage at the divider as a share of its supply.
        ntc: The thermistor and its divider.
        step: Smallest step of the converter as a share of the supply.
    """
    ohm = resistance_ohm(ratio, ntc, step)
    low, high = SHORT_SHARE * resistance_at_ohm(HOTTEST_C, ntc), OPEN_FACTOR * resistance_at_ohm(COLDEST_C, ntc)
    if not low <= ohm <= high:
        return math.nan
    return 1.0 / _inverse_k(math.log(ohm), ntc) - KELVIN


def resistance_ohm(ratio: float, ntc: Ntc, step: float) -> float:
    """Return the resistance of the thermistor: 0 when shorted, infinite when open. Arguments as above."""
    share = ratio if ntc.wiring == "to_ground" else 1.0 - ratio
    if not share < 1.0 - END_STEPS * step:  # also for NaN
        return math.inf
    return 0.0 if share <= END_STEPS * step else ntc.fixed_ohm * share / (1.0 - share)


def resistance_at_ohm(celsius: float, ntc: Ntc) -> float:
    """Return the resistance at a temperature.

    Raises:
        ValueError: The curve has no resistance there: A, B and C are not those of a thermistor.
    """
    inverse_k = 1.0 / (celsius + KELVIN)
    if ntc.steinhart is None:
        return ntc.r25_ohm * math.exp(ntc.beta_k * (inverse_k - 1.0 / (25.0 + KELVIN)))
    low, high = math.log(1e-1), math.log(1e9)
    if not _inverse_k(low, ntc) < inverse_k < _inverse_k(high, ntc):
        raise ValueError(f"steinhart {ntc.steinhart} gives no resistance at {celsius:g} °C")
    for _ in range(60):  # bisection: the curve rises all the way
        middle = (low + high) / 2.0
        low, high = (middle, high) if _inverse_k(middle, ntc) < inverse_k else (low, middle)
    return math.exp(low)


def divider_fault(ntc: Ntc, step: float) -> str:
    """Return why this divider cannot tell the ends of its span from a broken wire; empty when it can."""
    if ntc.steinhart is not None and (ntc.steinhart[1] <= 0.0 or ntc.steinhart[2] < 0.0):
        return f"steinhart {list(ntc.steinhart)} is no thermistor; B must be above 0 and C not below"
    try:
        ends = {celsius: resistance_at_ohm(celsius, ntc) for celsius in (COLDEST_C, HOTTEST_C)}
    except ValueError as error:
        return str(error)
    for celsius, ohm in ends.items():
        share = ohm / (ohm + ntc.fixed_ohm)
        if not END_STEPS * step < share < 1.0 - END_STEPS * step:
            return (
                f"fixed_ohm {ntc.fixed_ohm:g} cannot tell {celsius:g} °C ({ohm:.0f} ohm) from a broken wire; "
                f"use about the resistance at the usual temperature"
            )
    return ""


def _inverse_k(log_ohm: float, ntc: Ntc) -> float:
    """Return 1/T for the logarithm of a resistance."""
    if ntc.steinhart is None:
        return 1.0 / (25.0 + KELVIN) + (log_ohm - math.log(ntc.r25_ohm)) / ntc.beta_k
    a, b, c = ntc.steinhart
    return a + b * log_ohm + c * log_ohm**3
