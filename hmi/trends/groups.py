"""What the page of trends can show: groups of lines that belong together, as data.

To show more, add a group to `groups`; legend, axis, totals and reading by touch follow.
"""

from enum import StrEnum

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.settings import Settings
from hmi import quantity, words
from hmi.quantity import Quantity

_FREQUENCY = Quantity("Hz", 3)
_PERCENT = Quantity("%", 1)
_TEMPERATURE = Quantity("\u00b0C", 1, signed=True)


class Fold(StrEnum):
    """How several series become one line."""

    FIRST = "first"
    MIN = "min"
    MAX = "max"


class Directions(msgspec.Struct, frozen=True):
    """Words for a value at rest, above and below zero; and for energy that went each way (empty: it cannot)."""

    rest: object
    up: object
    down: object
    plus: object
    minus: object = ""


class Line(msgspec.Struct, frozen=True):
    """One line of a group."""

    name: object
    series: tuple[str, ...]
    ink: str
    """Colour of the theme: `grid`, `pv`, `load`, `battery`, `live` or `quiet`."""
    quantity: Quantity
    directions: Directions | None = None
    fold: Fold = Fold.FIRST
    sign: int = 1
    """-1 draws upside down: what takes from the site is below zero."""
    strong: bool = False
    steps: bool = False
    """The value holds for the whole bucket (prices, plans)."""


class Pane(msgspec.Struct, frozen=True):
    """One axis with its lines."""

    lines: tuple[Line, ...]
    quantity: Quantity
    zero: bool = False
    """The axis holds 0."""
    least: float = 1.0
    """Smallest height of the axis."""
    low_high: tuple[float, float] | tuple[()] = ()
    """Fixed ends of the axis; empty: round numbers around the values."""
    flows: bool = False
    """Above zero feeds the site, below takes from it."""


class Group(msgspec.Struct, frozen=True):
    """One choice of the page."""

    group_id: str
    title: object
    panes: tuple[Pane, ...]
    bars: bool = False
    """Energy in bars instead of power in lines."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, in the order of the legend."""
        return tuple(line for pane in self.panes for line in pane.lines)


_GRID_WORDS = Directions(
    words.BALANCED,
    words.IMPORTING,
    words.EXPORTING,
    QT_TRANSLATE_NOOP("Words", "imported"),
    QT_TRANSLATE_NOOP("Words", "exported"),
)
_PV_WORDS = Directions(
    words.NOT_PRODUCING, words.PRODUCING, words.CONSUMING_ITSELF, QT_TRANSLATE_NOOP("Words", "produced")
)
_LOAD_WORDS = Directions(words.NOT_USING, words.USING, words.FEEDING_IN, QT_TRANSLATE_NOOP("Words", "used"))
_BATTERY_WORDS = Directions(
    words.RESTING,
    words.DISCHARGING,
    words.CHARGING,
    QT_TRANSLATE_NOOP("Words", "discharged"),
    QT_TRANSLATE_NOOP("Words", "charged"),
)


def groups(settings: Settings) -> tuple[Group, ...]:
    """Return the groups this site has."""
    racks = [rack.device_id for rack in settings.batteries]
    inverters = [unit.device_id for unit in settings.inverters]
    zones = [zone.zone for climate in settings.climate for zone in climate.zones]
    flows = _flows(has_pv=any(meter.role == "pv" for meter in settings.meters))
    stacked = (*flows[1:], flows[0])  # the grid last: it takes and gives what is left over
    found = [
        Group(
            "power",
            QT_TRANSLATE_NOOP("Words", "Power"),
            (Pane(flows, quantity.POWER, zero=True, least=500.0, flows=True),),
        ),
        Group(
            "energy",
            QT_TRANSLATE_NOOP("Words", "Energy"),
            (Pane(stacked, quantity.ENERGY, zero=True, least=500.0, flows=True),),
            bars=True,
        ),
        _battery(),
    ]
    if racks:
        found.append(_cells(racks))
    found += [_temperatures(racks, inverters, zones), _frequency()]
    if settings.planning:
        found.append(_price(settings.planning[0].tariff.currency))
    return tuple(found)


def _flows(*, has_pv: bool) -> tuple[Line, ...]:
    grid = Line(QT_TRANSLATE_NOOP("Words", "Grid"), ("grid_w",), "grid", quantity.POWER, _GRID_WORDS)
    pv = Line(QT_TRANSLATE_NOOP("Words", "Solar"), ("pv_w",), "pv", quantity.POWER, _PV_WORDS)
    load = Line(QT_TRANSLATE_NOOP("Words", "Consumption"), ("load_w",), "load", quantity.POWER, _LOAD_WORDS, sign=-1)
    return (grid, *((pv,) if has_pv else ()), load, _battery_power())


def _battery_power() -> Line:
    return Line(
        QT_TRANSLATE_NOOP("Words", "Battery"), ("ess_w",), "battery", quantity.POWER, _BATTERY_WORDS, strong=True
    )


def _battery() -> Group:
    charge = Line(QT_TRANSLATE_NOOP("Words", "State of charge"), ("soc_pct",), "battery", _PERCENT, strong=True)
    return Group(
        "battery",
        QT_TRANSLATE_NOOP("Words", "Battery"),
        (
            Pane((charge,), quantity.PERCENT, low_high=(0.0, 100.0)),
            Pane((_battery_power(),), quantity.POWER, zero=True, least=500.0, flows=True),
        ),
    )


def _cells(racks: list[str]) -> Group:
    highest = Line(
        QT_TRANSLATE_NOOP("Words", "Highest cell"),
        tuple(f"{rack}.cell_max_v" for rack in racks),
        "battery",
        quantity.CELL_VOLTAGE,
        fold=Fold.MAX,
        strong=True,
    )
    lowest = Line(
        QT_TRANSLATE_NOOP("Words", "Lowest cell"),
        tuple(f"{rack}.cell_min_v" for rack in racks),
        "live",
        quantity.CELL_VOLTAGE,
        fold=Fold.MIN,
    )
    return Group(
        "cells", QT_TRANSLATE_NOOP("Words", "Cells"), (Pane((highest, lowest), quantity.CELL_VOLTAGE, least=0.02),)
    )


def _temperatures(racks: list[str], inverters: list[str], zones: list[str]) -> Group:
    # Name, series, colour, which of several.
    wanted = (
        (QT_TRANSLATE_NOOP("Words", "Warmest cell"), [f"{rack}.cell_max_c" for rack in racks], "battery", Fold.MAX),
        (QT_TRANSLATE_NOOP("Words", "Coldest cell"), [f"{rack}.cell_min_c" for rack in racks], "live", Fold.MIN),
        (QT_TRANSLATE_NOOP("Words", "Inverter"), [f"{unit}.temperature_c" for unit in inverters], "pv", Fold.MAX),
        (QT_TRANSLATE_NOOP("Words", "Cabinet air"), [f"{zone}.air_c" for zone in zones], "load", Fold.MAX),
    )
    lines = tuple(
        Line(name, tuple(series), ink, _TEMPERATURE, fold=fold, strong=ink == "battery")
        for name, series, ink, fold in wanted
        if series
    )
    return Group(
        "temperatures",
        QT_TRANSLATE_NOOP("Words", "Temperatures"),
        (Pane(lines, quantity.TEMPERATURE, least=5.0),),
    )


def _frequency() -> Group:
    line = Line(QT_TRANSLATE_NOOP("Words", "Grid frequency"), ("frequency_hz",), "grid", _FREQUENCY, strong=True)
    return Group("frequency", QT_TRANSLATE_NOOP("Words", "Frequency"), (Pane((line,), quantity.FREQUENCY, least=0.1),))


def _price(currency: str) -> Group:
    price = Quantity(f"{currency}/kWh", 3, signed=True)
    buy = Line(QT_TRANSLATE_NOOP("Words", "Buying"), ("buy_per_kwh",), "grid", price, steps=True, strong=True)
    sell = Line(QT_TRANSLATE_NOOP("Words", "Selling"), ("sell_per_kwh",), "pv", price, steps=True)
    planned = Line(
        QT_TRANSLATE_NOOP("Words", "Battery, planned"), ("plan_w",), "live", quantity.POWER, _BATTERY_WORDS, steps=True
    )
    return Group(
        "price",
        QT_TRANSLATE_NOOP("Words", "Price and plan"),
        (
            Pane((buy, sell), Quantity(f"{currency}/kWh", 2, signed=True), zero=True, least=0.1),
            Pane((planned, _battery_power()), quantity.POWER, zero=True, least=500.0, flows=True),
        ),
    )
