"""What the table of the island looks at: facts with the time they have held, put into the table's own words."""

from enum import IntEnum

import msgspec

from control.backup.memory import BackupMemory, BackupState, Contactor
from control.backup.settings import BackupSettings, SynchronisedBy

LONGEST_WAIT_S = 3600.0
"""A wait that doubles grows to this, and this often a day that has used up its starts gets one more."""
DOUBLINGS = 12
"""More of them than lead from the shortest wait a site may set to the longest."""


class StopKind(IntEnum):
    """What a stop of the lifecycle means for the island."""

    NONE = 0
    PASSING = 1
    """The program starts or ends: an island that stands goes on, no new one is made."""
    SOFT = 2
    """Forming ends; the grid may come back."""
    HARD = 3
    """Forming ends; the contactor stays as it is."""


class View(msgspec.Struct, frozen=True, gc=False):
    """All the table looks at."""

    memory: BackupMemory
    settings: BackupSettings
    now_s: float
    lost: str
    """Cause code of a confirmed loss of the grid, empty while there is none."""
    soc_pct: float
    stop: StopKind
    forming: bool
    """An inverter says that it makes the grid."""
    heard: bool
    """At least one inverter has valid data."""
    ready: bool
    """At least one forming inverter has valid data with its racks."""

    @property
    def elapsed_s(self) -> float:
        """Time in this state."""
        return self.now_s - self.memory.since_s

    def settled(self, contactor: Contactor) -> bool:
        """Tell whether the feedback has shown this long enough to be believed."""
        timers = self.memory.timers
        return (
            timers.contactor is contactor and self.now_s - timers.contactor_since_s >= self.settings.contactor_settle_s
        )

    @property
    def parted(self) -> bool:
        """The contactor is open; what its feedback shows instead for less than the settling time is a bounce."""
        return self.now_s - self.memory.timers.shut_since_s < self.settings.contactor_settle_s

    @property
    def linked(self) -> bool:
        """The site is on the grid: by feedback, or, where that is lost, by a good grid nobody makes here."""
        timers = self.memory.timers
        seen = timers.contactor is Contactor.UNKNOWN and self.now_s - timers.live_since_s >= self.settings.dead_bus_s
        return seen or timers.contactor is Contactor.CLOSED

    @property
    def inside(self) -> bool:
        """The mains are inside their reconnection windows now."""
        return self.memory.timers.inside_since_s <= self.now_s

    @property
    def observed(self) -> bool:
        """They have been for the whole observation time."""
        return self.now_s - self.memory.timers.inside_since_s >= self.settings.reconnect.observation_s

    @property
    def dark(self) -> bool:
        """The way back leads over a dead bus."""
        if self.memory.state is BackupState.CLOSING:
            return self.memory.cause == "bus_dead"
        return self.settings.synchronised_by is SynchronisedBy.DEAD_BUS

    @property
    def can_start(self) -> bool:
        """Nothing forbids an island and the battery can carry one."""
        return self.stop is StopKind.NONE and self.ready and self.soc_pct > self.settings.floor_soc_pct

    @property
    def starts_left(self) -> bool:
        """The starts of this day are not used up, or the last one was long ago."""
        within = self.memory.uncounted or self.memory.starts < self.settings.starts_per_day
        return within or self.elapsed_s >= LONGEST_WAIT_S

    @property
    def agreed(self) -> bool:
        """Grid and island agree now."""
        return self.memory.timers.synchronous_since_s <= self.now_s

    @property
    def retry_due(self) -> bool:
        """The wait after a failed return to the grid is over."""
        return self.now_s >= self.memory.retry_at_s

    def wait_s(self, times: int) -> float:
        """Return the wait after something has failed this many times in a row: each time twice as long."""
        first_s = self.settings.retry_after_s
        return max(first_s, min(first_s * 2.0 ** min(times - 1, DOUBLINGS), LONGEST_WAIT_S))
