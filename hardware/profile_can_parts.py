"""The CAN part of a device profile as types: frames, signals, keep-alive, versions and racks."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from hardware.profile_bit import Bit


class CanSignal(msgspec.Struct, frozen=True):
    """One value of a CAN device: a signal of the profile's DBC."""

    id: str
    frame: int
    signal: str
    unit: str = ""
    scale: float = 1.0
    """Turns the DBC's physical value into `unit`; before `add`."""
    add: float = 0.0
    invert: bool = False
    ignore: tuple[float, ...] = ()
    """Values that mean "not filled in"."""
    minimum: float = -float("inf")
    maximum: float = float("inf")
    """Physically possible range; outside is absent."""
    clamp_min: float = -float("inf")
    """Values below are raised to this (a negative current limit is 0 A)."""
    text: bool = False
    """The signal is ASCII, low byte first, padded with blanks or NUL."""


class CanFrame(msgspec.Struct, frozen=True):
    """How one frame of a CAN device is watched."""

    id: int
    max_age_s: float
    required: bool = False
    """Without a fresh one of these there is no sample at all."""
    extended: bool = False
    """29-bit identifier (from the DBC)."""
    look_s: float = 0.0
    """Decoded this seldom at most; frames with nothing but single cells are looked at once a second."""


class CanKeepAlive(msgspec.Struct, frozen=True):
    """The frame the controller sends so that the BMS knows it lives."""

    id: int
    data: bytes
    period_s: float
    extended: bool = False
    counter_byte: int = -1
    """Byte of `data` that counts up with each frame; -1 for none."""
    counter_modulo: int = 256
    stop_data: bytes = b""
    """Sent once when the controller stops (for example: open your contactor); empty for nothing."""


class CanHeartbeat(msgspec.Struct, frozen=True):
    """The sign of life the BMS sends: a value that must not stand still."""

    signal: str
    """Id of a signal of the profile."""
    max_age_s: float


class CanVersion(msgspec.Struct, frozen=True):
    """Which versions of the BMS this profile is for."""

    signals: tuple[str, ...]
    """Ids of the signals with the parts of the version, first the major one; or of one text."""
    at_least: tuple[int, ...]
    below: tuple[int, ...]

    def allows(self, version: tuple[int, ...]) -> bool:
        """Tell whether the profile is for this version."""
        return self.at_least <= version < self.below

    def words(self) -> str:
        """Return the rule as people write it."""
        return f"{dotted(self.at_least)} to below {dotted(self.below)}"


def dotted(version: tuple[int, ...]) -> str:
    """Return a version as people write it."""
    return ".".join(map(str, version))


class CanRacks(msgspec.Struct, frozen=True):
    """How racks on one bus are told apart, beside the offset of the site file."""

    id_step: int = 0
    """Frame ids go up by this from one rack to the next."""
    selector: str = ""
    """DBC signal that holds the number of the rack in frames with the same id."""


class CanCells(msgspec.Struct, frozen=True):
    """Ids of the signals with single cells, in the order of the string."""

    voltages: tuple[str, ...] = ()
    temperatures: tuple[str, ...] = ()


class CanAlarm(msgspec.Struct, frozen=True):
    """A DBC signal that is an alarm while it has the active value."""

    signal: str
    frame: int
    active: int
    bit: Bit


class Can(msgspec.Struct, frozen=True):
    """The CAN part of a profile."""

    dbc: Path
    frames: Mapping[int, CanFrame]
    signals: Mapping[str, CanSignal]
    alarms: tuple[CanAlarm, ...]
    keep_alive: CanKeepAlive | None = None
    heartbeat: CanHeartbeat | None = None
    version: CanVersion | None = None
    racks: CanRacks | None = None
    cells: CanCells = CanCells()
