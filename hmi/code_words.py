"""Words for the bare codes that stand inside the program's English sentences and in entries of the event log."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.model import AbsenceCause
from control.modes import MODES
from control.readings import DeviceState
from control.record import State
from control.requests import Role
from hmi import words

CODES: dict[str, object] = {
    # what begins and ends
    "begins": QT_TRANSLATE_NOOP("Words", "begins"),
    "changes": QT_TRANSLATE_NOOP("Words", "changes"),
    "ends": QT_TRANSLATE_NOOP("Words", "ends"),
    "stopped": QT_TRANSLATE_NOOP("Words", "stopped"),
    # batteries
    "balancing ended": QT_TRANSLATE_NOOP("Words", "balancing ended"),
    "charge from critical low ended": QT_TRANSLATE_NOOP("Words", "charge from critical low ended"),
    "empty": QT_TRANSLATE_NOOP("Words", "empty"),
    "full": QT_TRANSLATE_NOOP("Words", "full"),
    # directions
    "import": QT_TRANSLATE_NOOP("Words", "import"),
    "export": QT_TRANSLATE_NOOP("Words", "export"),
    "balanced": QT_TRANSLATE_NOOP("Words", "balanced"),
    "up": QT_TRANSLATE_NOOP("Words", "up"),
    "down": QT_TRANSLATE_NOOP("Words", "down"),
    "above": QT_TRANSLATE_NOOP("Words", "above"),
    "below": QT_TRANSLATE_NOOP("Words", "below"),
    "power": QT_TRANSLATE_NOOP("Words", "power"),
    "energy": QT_TRANSLATE_NOOP("Words", "energy"),
    # contacts
    "open": QT_TRANSLATE_NOOP("Words", "open"),
    "closed": QT_TRANSLATE_NOOP("Words", "closed"),
    # what a zone of the cabinet does
    "rest": QT_TRANSLATE_NOOP("Words", "Resting"),
    "heat": QT_TRANSLATE_NOOP("Words", "Heating"),
    "cool": QT_TRANSLATE_NOOP("Words", "Cooling"),
    "dry": QT_TRANSLATE_NOOP("Words", "Drying"),
    "mix": QT_TRANSLATE_NOOP("Words", "Mixing the air"),
    "no_sensor": QT_TRANSLATE_NOOP("Words", "Without a sensor"),
    "forced": QT_TRANSLATE_NOOP("Words", "Forced by hand"),
    "kept_off": QT_TRANSLATE_NOOP("Words", "Kept off"),
    # fast frequency reserve
    "armed": QT_TRANSLATE_NOOP("Words", "Armed"),
    "activating": QT_TRANSLATE_NOOP("Words", "Activating"),
    "support": QT_TRANSLATE_NOOP("Words", "Supporting the grid"),
    "deactivating": QT_TRANSLATE_NOOP("Words", "Ending"),
    "buffer": QT_TRANSLATE_NOOP("Words", "Pause"),
    "recovery": QT_TRANSLATE_NOOP("Words", "Recharging"),
    # the island
    "on_grid": QT_TRANSLATE_NOOP("Words", "on the grid"),
    "grid_lost": QT_TRANSLATE_NOOP("Words", "power cut"),
    "opening": QT_TRANSLATE_NOOP("Words", "separating"),
    "black_start": QT_TRANSLATE_NOOP("Words", "Black start"),
    "islanded": QT_TRANSLATE_NOOP("Words", "island"),
    "reconnect_wait": QT_TRANSLATE_NOOP("Words", "watching the grid"),
    "synchronising": QT_TRANSLATE_NOOP("Words", "Returning to the grid"),
    "closing": QT_TRANSLATE_NOOP("Words", "Returning to the grid"),
    "exhausted": QT_TRANSLATE_NOOP("Words", "battery empty"),
    "halted": QT_TRANSLATE_NOOP("Words", "halted"),
    "failed": QT_TRANSLATE_NOOP("Words", "failed"),
}


def state(code: str) -> str:
    """Return a state: of the unit, of a device, or of one of its services."""
    if code in set(State):
        return words.say(words.STATES[State(code)])
    if code in set(DeviceState):
        return words.say(words.DEVICE_STATES[DeviceState(code)])
    return words.say(CODES[code]) if code in CODES else code


def role(code: str) -> str:
    """Return a level of access."""
    return words.say(words.ROLES[Role(code)]) if code in set(Role) else code


def mode(code: str) -> str:
    """Return the name of a mode."""
    return words.mode(code) if code in MODES else code


def source(code: str) -> str:
    """Return who has set a power."""
    return words.source(code) if code in words.SOURCES or code in MODES else code


def absence(code: str) -> str:
    """Return why a device is missing."""
    return words.say(words.ABSENCES[AbsenceCause(code)]) if code in set(AbsenceCause) else code
