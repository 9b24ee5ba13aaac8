"""What the hardware knows of one wired line."""

from enum import StrEnum

import msgspec


class Pull(StrEnum):
    """Resistor inside the chip that holds an open input."""

    NONE = "none"
    UP = "up"
    DOWN = "down"


class Drive(StrEnum):
    """How an output line takes a value between 0 and 1."""

    SWITCH = "switch"
    """On from a share on, else off."""
    SHARE = "share"
    """The line takes the share itself."""
    PULSE = "pulse"
    """On for this share of each period."""


class Wire(msgspec.Struct, frozen=True):
    """One line of a board and what its level means.

    The value `control` sees is `level * scale + offset` of an input; an output takes `(value - offset) / scale`.
    """

    id: str
    """Signal or output of the site."""
    line: str
    """Name on the board: pin number, file below the root, `coil0`, `input3`."""
    output: bool = False
    inverted: bool = False
    """Level 0 means 1: a normally-closed contact to ground with a pull-up."""
    pull: Pull = Pull.NONE
    debounce_s: float = 0.0
    """A changed input counts when it has stood this long."""
    safe_value: float = 0.0
    """Value of an output when nothing renews its command."""
    scale: float = 1.0
    offset: float = 0.0
    drive: Drive = Drive.SHARE
    on_from: float = 0.5
    """A switch is on from this value on."""
    pulse_s: float = 0.0
    """Period of pulses."""
    least_s: float = 0.0
    """Slow pulses: shortest time on, and off."""


class PortError(Exception):
    """A board cannot be used now; the text names line and cause."""


def value_of(wire: Wire, level: float) -> float:
    """Return what a level means."""
    return (1.0 - level if wire.inverted else level) * wire.scale + wire.offset


def level_of(wire: Wire, value: float) -> float:
    """Return the level an output takes for a value."""
    level = (value - wire.offset) / wire.scale
    return 1.0 - level if wire.inverted else level
