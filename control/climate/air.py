"""Moist air."""

import math

A, B_C = 17.625, 243.04
"""Magnus coefficients over water, -40 to 50 °C, error below 0.4 %: Alduchov and Eskridge 1996, J. Appl. Meteor. 35."""
LEAST_HUMIDITY_PCT = 1.0
"""Drier than a sensor can tell; keeps the logarithm finite."""


def dew_point_c(temperature_c: float, humidity_pct: float) -> float:
    """Return the temperature at which water condenses from air of this temperature and relative humidity."""
    share = math.log(min(max(humidity_pct, LEAST_HUMIDITY_PCT), 100.0) / 100.0)
    gamma = share + A * temperature_c / (B_C + temperature_c)
    return B_C * gamma / (A - gamma)
