"""Looking for devices at the screen, and the site file that is proposed from what was found.

Only read requests leave, CAN is only listened to, and what this unit is connected to is left alone. The program does
all of it off the loop; the page asks for `state`, which is the same object while nothing changes.
"""

from enum import StrEnum
from typing import Protocol

import msgspec

from hmi.ports.settings import Chapter, Setting, Value


class PlaceKind(StrEnum):
    """What kind of place devices are looked for in."""

    NETWORK = "network"
    SERIAL = "serial"
    CAN = "can"


class Place(msgspec.Struct, frozen=True):
    """Somewhere to look."""

    place_id: str
    kind: PlaceKind
    name: str
    """Subnet, serial line or interface, as people know it."""
    used_by: tuple[str, ...] = ()
    """Devices of this unit that are there already."""
    offered: bool = True
    """It may be looked at; a serial line in use may not."""
    usual: bool = True
    """Chosen at first."""
    hosts: int = 0
    """Of a network: how many addresses are asked."""
    whole: bool = True
    """Of a network: all of it; else the part around this unit's own address."""


class Phase(StrEnum):
    """Where the search is."""

    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    """Ended by a person; what was found until then stays."""


class Standing(StrEnum):
    """What a device that was found is to this unit."""

    NEW = "new"
    KNOWN = "known"
    """It is in the site file."""
    UNKNOWN = "unknown"
    """It speaks Modbus, and no profile recognises it."""
    UNUSABLE = "unusable"
    """It is recognised, but its profile is a placeholder."""


class Device(msgspec.Struct, frozen=True, gc=False):
    """Something that was found."""

    key: str
    standing: Standing
    place: str
    """Address, as a technician writes it."""
    model: str = ""
    """Maker and model: what the device says, else what its profile is for."""
    serial: str = ""
    profile_id: str = ""
    verified: bool = True
    """The profile was checked on a real device."""
    chosen: bool = False
    """It goes into the proposal."""
    rivals: bool = False
    """Several profiles fit: at most one of them can be chosen."""
    device_id: str = ""
    """Its name in the site file."""
    note: str = ""
    """What is odd about it, in the words of the program (English)."""


class Search(msgspec.Struct, frozen=True):
    """How the search goes."""

    phase: Phase = Phase.IDLE
    progress: float = 0.0
    """0 to 1."""
    now: str = ""
    """What is asked now."""
    devices: tuple[Device, ...] = ()
    problems: tuple[str, ...] = ()
    """Places that could not be looked at, with the cause (English)."""


class Part(msgspec.Struct, frozen=True):
    """A device or section that would be written, as lines of the site file."""

    name: str
    model: str
    lines: tuple[str, ...]


class Way(StrEnum):
    """What holding the button does with the new site file."""

    BEGIN = "begin"
    """The unit has none yet: it is written, and control starts."""
    RESTART = "restart"
    """The unit runs on a file made at the screen: it is replaced, and the program restarts after a safe stop."""
    HAND_OVER = "hand_over"
    """The file belongs to the installer: the proposal is written beside, and a command puts it in force."""
    NONE = "none"
    """A simulated site takes no site file."""


class Draft(msgspec.Struct, frozen=True):
    """The site file as it would be."""

    chapters: tuple[Chapter, ...] = ()
    questions: tuple[Setting, ...] = ()
    """What only a person knows; a value of None has not been answered."""
    parts: tuple[Part, ...] = ()
    """What would be new in the file."""
    notes: tuple[str, ...] = ()
    """What the file leaves to the installer (English)."""
    problems: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """Key -> what is wrong with it; empty: the file is valid."""
    way: Way = Way.BEGIN
    file: str = ""
    """Where it is written."""

    @property
    def ready(self) -> bool:
        """Whether it can be put in force."""
        return bool(self.parts) and not self.problems


class Told(msgspec.Struct, frozen=True):
    """What became of holding the button."""

    number: int = 0
    """Counts them; 0: none."""
    accepted: bool = True
    reason: str = ""
    """Why not, in the words of the program (English)."""
    way: Way = Way.BEGIN
    file: str = ""
    command: str = ""
    """What to type to put it in force; empty: it is."""


class State(msgspec.Struct, frozen=True):
    """Everything the page shows; the same object while nothing changes."""

    places: tuple[Place, ...] = ()
    search: Search = Search()
    draft: Draft = Draft()
    busy: bool = False
    """The draft is being made, or the file written."""
    told: Told = Told()


class ScanPort(Protocol):
    """The program's side of the page."""

    def state(self) -> State:
        """Return what holds now; at once."""
        ...

    def look_around(self) -> None:
        """Find out anew where one can look."""
        ...

    def begin(self, places: tuple[str, ...], *, thorough: bool) -> None:
        """Look there; `thorough`: more unit numbers and ports, which takes longer."""
        ...

    def stop(self) -> None:
        """End the search; what was found stays."""
        ...

    def choose(self, key: str, *, chosen: bool) -> None:
        """Take a device into the proposal or out of it; choosing one of several profiles leaves the others out."""
        ...

    def answer(self, key: str, value: Value) -> None:
        """Answer a question of the draft; None takes the answer back."""
        ...

    def adopt(self) -> None:
        """Write the draft as the new site file; the state tells what became of it."""
        ...
