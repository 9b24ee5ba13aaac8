"""Wired values and outputs in words: what they are, what a contact says, and what is wrong with a sensor."""

import math

from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.readings import OutputRole, SignalReading, SignalRole
from control.settings import SignalSettings
from hmi import words
from hmi.quantity import FINE_TEMPERATURE, PERCENT, Quantity

SIGNALS: dict[SignalRole, object] = {
    SignalRole.GRID_CONTACTOR_CLOSED: QT_TRANSLATE_NOOP("Words", "Grid contactor"),
    SignalRole.PHASE_DIFFERENCE: QT_TRANSLATE_NOOP("Words", "Phase difference"),
    SignalRole.DSO_LIMIT: QT_TRANSLATE_NOOP("Words", "Contact of the grid operator"),
    SignalRole.ZONE_TEMPERATURE: QT_TRANSLATE_NOOP("Words", "Air temperature"),
    SignalRole.ZONE_HUMIDITY: QT_TRANSLATE_NOOP("Words", "Humidity"),
    SignalRole.SURFACE_TEMPERATURE: QT_TRANSLATE_NOOP("Words", "Coldest surface"),
    SignalRole.AMBIENT_TEMPERATURE: QT_TRANSLATE_NOOP("Words", "Outside"),
    SignalRole.CPU_TEMPERATURE: QT_TRANSLATE_NOOP("Words", "Processor"),
    SignalRole.FAN_SPEED: QT_TRANSLATE_NOOP("Words", "Speed of the fan"),
    SignalRole.EMERGENCY_STOP: QT_TRANSLATE_NOOP("Words", "Emergency stop"),
    SignalRole.BUTTON_START: QT_TRANSLATE_NOOP("Words", "Button Start"),
    SignalRole.BUTTON_STOP: QT_TRANSLATE_NOOP("Words", "Button Stop"),
    SignalRole.BUTTON_MODE: QT_TRANSLATE_NOOP("Words", "Button Mode"),
    SignalRole.BUTTON_ACKNOWLEDGE: QT_TRANSLATE_NOOP("Words", "Button Acknowledge"),
    SignalRole.DOOR_OPEN: QT_TRANSLATE_NOOP("Words", "Door"),
    SignalRole.SMOKE: QT_TRANSLATE_NOOP("Words", "Smoke detector"),
    SignalRole.WATER: QT_TRANSLATE_NOOP("Words", "Water detector"),
    SignalRole.MEASUREMENT: QT_TRANSLATE_NOOP("Words", "Measured value"),
}

OUTPUTS: dict[OutputRole, object] = {
    OutputRole.GRID_CONTACTOR: QT_TRANSLATE_NOOP("Words", "Grid contactor"),
    OutputRole.LOAD_GROUP: QT_TRANSLATE_NOOP("Words", "Group of loads"),
    OutputRole.PV_GROUP: QT_TRANSLATE_NOOP("Words", "Group of PV inverters"),
    OutputRole.FAN: QT_TRANSLATE_NOOP("Words", "Fan"),
    OutputRole.HEATER: QT_TRANSLATE_NOOP("Words", "Heater"),
    OutputRole.BATTERY_WAKE: QT_TRANSLATE_NOOP("Words", "Wake line of the battery"),
    OutputRole.CELL_BALANCE: QT_TRANSLATE_NOOP("Words", "Balancing of the cells"),
    OutputRole.INDICATOR: QT_TRANSLATE_NOOP("Words", "Lamp"),
}

_OPEN = QT_TRANSLATE_NOOP("Words", "Open")
_CLOSED = QT_TRANSLATE_NOOP("Words", "Closed")
_RELEASED = QT_TRANSLATE_NOOP("Words", "Not pressed")
_PRESSED = QT_TRANSLATE_NOOP("Words", "Pressed")
_BUTTON = (_RELEASED, _PRESSED)
_CONTACTS: dict[SignalRole, tuple[object, object]] = {
    # What 0 and what 1 mean.
    SignalRole.GRID_CONTACTOR_CLOSED: (_OPEN, _CLOSED),
    SignalRole.DSO_LIMIT: (QT_TRANSLATE_NOOP("Words", "No limit"), QT_TRANSLATE_NOOP("Words", "Limit asked for")),
    SignalRole.EMERGENCY_STOP: (QT_TRANSLATE_NOOP("Words", "Open: stop"), _CLOSED),
    SignalRole.BUTTON_START: _BUTTON,
    SignalRole.BUTTON_STOP: _BUTTON,
    SignalRole.BUTTON_MODE: _BUTTON,
    SignalRole.BUTTON_ACKNOWLEDGE: _BUTTON,
    SignalRole.DOOR_OPEN: (_CLOSED, _OPEN),
    SignalRole.SMOKE: (QT_TRANSLATE_NOOP("Words", "No smoke"), QT_TRANSLATE_NOOP("Words", "Smoke")),
    SignalRole.WATER: (QT_TRANSLATE_NOOP("Words", "Dry"), QT_TRANSLATE_NOOP("Words", "Water")),
}
_QUANTITIES: dict[SignalRole, Quantity] = {
    SignalRole.PHASE_DIFFERENCE: Quantity("\u00b0", 1, signed=True),
    SignalRole.ZONE_TEMPERATURE: FINE_TEMPERATURE,
    SignalRole.ZONE_HUMIDITY: PERCENT,
    SignalRole.SURFACE_TEMPERATURE: FINE_TEMPERATURE,
    SignalRole.AMBIENT_TEMPERATURE: FINE_TEMPERATURE,
    SignalRole.CPU_TEMPERATURE: FINE_TEMPERATURE,
    SignalRole.FAN_SPEED: PERCENT,
    SignalRole.MEASUREMENT: Quantity("", 2, signed=True),
}

_NEVER = QT_TRANSLATE_NOOP("Words", "Never heard")
_BROKEN = QT_TRANSLATE_NOOP("Words", "Open or shorted")
_IMPOSSIBLE = QT_TRANSLATE_NOOP("Words", "Impossible value: {value}")
_SILENT = QT_TRANSLATE_NOOP("Words", "Silent")
_OFF = QT_TRANSLATE_NOOP("Words", "Off")
_ON = QT_TRANSLATE_NOOP("Words", "On")


def is_contact(role: SignalRole) -> bool:
    """Tell whether a signal is on or off, and not a measured value."""
    return role in _CONTACTS


def value(role: SignalRole, number: float) -> str:
    """Return a wired value in words, or with its unit."""
    if role in _CONTACTS:
        return words.say(_CONTACTS[role][number != 0.0])
    return _QUANTITIES[role].show(number).phrase


def fault(signal: SignalSettings, sample: SignalReading | None) -> str:
    """Return what is wrong with a signal that does not hold."""
    if sample is None:
        return words.say(_NEVER)
    if math.isnan(sample.value):
        return words.say(_BROKEN)
    if not signal.minimum <= sample.value <= signal.maximum:
        return words.say(_IMPOSSIBLE).format(value=value(signal.role, sample.value))
    return words.say(_SILENT)


def setting(share: float, *, proportional: bool) -> str:
    """Return the value of an output in words."""
    if proportional and 0.0 < share < 1.0:
        return PERCENT.show(share * 100).phrase
    return words.say(_ON if share > 0.0 else _OFF)
