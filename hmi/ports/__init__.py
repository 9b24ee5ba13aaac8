"""What the screen may ask of the program beside records and requests: history, access, settings, commissioning.

Each port is a protocol in a file of its own, implemented in `app/screen_*.py` and, for tests, in `tests/hmi/ports.py`.
A call returns at once; what takes time is done off the loop and told by a callback on the thread of the screen.
"""

from collections.abc import Callable

import msgspec

from hmi.ports.access import AccessPort
from hmi.ports.backlight import BacklightPort
from hmi.ports.cluster import ClusterPort
from hmi.ports.commission import CommissionPort
from hmi.ports.connection import ConnectionPort
from hmi.ports.details import Details
from hmi.ports.energy import DayEnergy
from hmi.ports.history import History
from hmi.ports.island import IslandPort
from hmi.ports.plan import PlanPort
from hmi.ports.rehearsal import RehearsalPort
from hmi.ports.scan import ScanPort
from hmi.ports.schedules import Schedules
from hmi.ports.settings import SettingsPort
from hmi.ports.setup import SetupPort
from hmi.ports.system import SystemPort


class Ports(msgspec.Struct, frozen=True):
    """Everything offered to this screen; None: not offered here, and the page that needs it says so or is absent."""

    details: Callable[[], Details] | None = None
    """Asked once a second, for the page that is alive."""
    system: SystemPort | None = None
    access: AccessPort | None = None
    """PINs; None: everybody is the operator."""
    history: History | None = None
    """Trends and the event log."""
    plan: PlanPort | None = None
    """Planner and history, for what was done beside what was planned."""
    schedules: Callable[[], Schedules] | None = None
    """Asked for every record while the timetable page is alive; hands out the same objects while nothing changes."""
    cluster: ClusterPort | None = None
    """The other units; absent while this one works alone."""
    energy: Callable[[], DayEnergy] | None = None
    """Energy since local midnight."""
    settings: SettingsPort | None = None
    """Keys of the site file."""
    island: IslandPort | None = None
    """Tests of the island."""
    backlight: BacklightPort | None = None
    """Light of the panel; None: it has none that can be set."""
    commission: CommissionPort | None = None
    """The commissioning test; None: it is not offered here."""
    connection: ConnectionPort | None = None
    """Identity, first boot, cloud and updates."""
    setup: SetupPort | None = None
    """A blank unit; None: this one has a site."""
    scan: ScanPort | None = None
    """Looking for devices; None: it is not offered here."""
    rehearsal: RehearsalPort | None = None
    """Trying a mode on the simulator; None: it is not offered here."""
