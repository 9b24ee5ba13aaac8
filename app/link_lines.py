"""The lines spoken on the local link: one JSON object a line, both ways."""

import msgspec

from app.rehearsal import Situation
from control.record import CycleRecord
from control.requests import Answer, Request

FORMAT = "ballast-link/1"


class Ask(msgspec.Struct, frozen=True, tag="request", tag_field="line"):
    """Hand in a request; origin (source, role, actor) is set by the server from who is connected."""

    request: Request


class Watch(msgspec.Struct, frozen=True, tag="watch", tag_field="line"):
    """Send records from now on, at most one every `every_s` (0.02 to 60 s)."""

    every_s: float = 0.5


class SwitchFault(msgspec.Struct, frozen=True, tag="fault", tag_field="line"):
    """Switch a fault of the simulated site; refused on a real one."""

    name: str
    device: str = ""
    on: bool = True


class Signal(msgspec.Struct, frozen=True, tag="signal", tag_field="line"):
    """Newest value of a test signal (`TestFrequency`); installers only. It ends with the connection."""

    frequency_hz: float


class PlayFrequency(msgspec.Struct, frozen=True, tag="play_frequency", tag_field="line"):
    """Begin the test mode with this frequency: a name of the catalogue, or the content of a file (installer)."""

    name: str
    content: str = ""
    """Of a CSV or TOML file; empty: `name` is of the catalogue."""
    minutes: float = 15.0
    acknowledge_market: bool = False


class SteerFrequency(msgspec.Struct, frozen=True, tag="steer_frequency", tag_field="line"):
    """Hold the frequency of the simulated mains; 0 lets it go. Refused on a real site."""

    frequency_hz: float


class Export(msgspec.Struct, frozen=True, tag="export", tag_field="line"):
    """Write the last minutes of the flight recorder to a file of the incident folder."""


class TellSituation(msgspec.Struct, frozen=True, tag="tell_situation", tag_field="line"):
    """Tell how the unit stands, to begin a rehearsal from (`app.rehearsal`)."""


class HandOver(msgspec.Struct, frozen=True, tag="hand_over", tag_field="line"):
    """Start the version `current` points to and hand control over to it (root and the service's user)."""


class Hello(msgspec.Struct, frozen=True, tag="hello", tag_field="line"):
    """First line of the server: who it is."""

    format: str
    version: str
    site_name: str
    role: str
    """What the connected person may do (`control.requests.Role`)."""
    simulated: bool
    faults: tuple[str, ...]
    """Names of the faults that can be switched; empty on a real site."""
    max_charge_w: float
    max_discharge_w: float
    max_reactive_var: float | None = None
    """Largest reactive power of all inverters (>= 0); None: a unit of before that does not say."""


class FaultsOn(msgspec.Struct, frozen=True, tag="faults_on", tag_field="line"):
    """Which faults of a simulated site are on, whoever switched them; to those who watch, when it changes."""

    faults: tuple[str, ...]
    """`NAME` or `NAME:DEVICE`."""


class Answered(msgspec.Struct, frozen=True, tag="answer", tag_field="line"):
    """What became of a request."""

    answer: Answer


class Seen(msgspec.Struct, frozen=True, tag="record", tag_field="line"):
    """One cycle."""

    record: CycleRecord


class Exported(msgspec.Struct, frozen=True, tag="exported", tag_field="line"):
    """Where the recording is, or what went wrong."""

    path: str
    fault: str = ""


class HandedOver(msgspec.Struct, frozen=True, tag="handed_over", tag_field="line"):
    """What became of a hand-over; when it goes ahead the unit hangs up next."""

    version: str
    """Of the program that takes over; empty: this one goes on."""
    fault: str = ""
    """Why it goes on."""
    restart: bool = False
    """A hand-over is not possible, a restart is."""


class Situated(msgspec.Struct, frozen=True, tag="situation", tag_field="line"):
    """How the unit stands."""

    situation: Situation


class Complaint(msgspec.Struct, frozen=True, tag="complaint", tag_field="line"):
    """A line that could not be obeyed, and why."""

    text: str


ToServer = Ask | Watch | SwitchFault | PlayFrequency | SteerFrequency | Export | Signal | HandOver | TellSituation
ToClient = Hello | FaultsOn | Answered | Seen | Exported | HandedOver | Situated | Complaint
