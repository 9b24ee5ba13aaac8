"""What the island remembers, in cycles and over a restart."""

from enum import StrEnum

import msgspec

from control.readings import NEVER_S, NO_LIMIT

NOT_NOW_S = NO_LIMIT
""""Since" of a condition that does not hold: so far ahead that it has lasted for no time at all."""


def since(old_s: float, now_s: float, *, holds: bool) -> float:
    """Return since when a condition holds without a break; `NOT_NOW_S` when it does not."""
    if not holds:
        return NOT_NOW_S
    return min(old_s, now_s)


class BackupState(StrEnum):
    """Where the site is between grid and island."""

    STARTING = "starting"
    """The program has started; the contactor's feedback is not known yet and nothing is switched."""
    ON_GRID = "on_grid"
    GRID_LOST = "grid_lost"
    """The grid is gone; the contactor is still closed because the island is not allowed now."""
    OPENING = "opening"
    BLACK_START = "black_start"
    ISLANDED = "islanded"
    RECONNECT_WAIT = "reconnect_wait"
    """Islanded, the mains are back inside their windows and are observed."""
    SYNCHRONISING = "synchronising"
    CLOSING = "closing"
    EXHAUSTED = "exhausted"
    """Dark: the battery is empty or forming has failed."""
    HALTED = "halted"
    """Dark: a stop, a lost feedback contact or a contactor that fell off."""
    FAILED = "failed"
    """The contactor cannot be trusted; latched until reset."""


class Contactor(StrEnum):
    """What the feedback contact says."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class DetectMemory(msgspec.Struct, frozen=True, gc=False):
    """Since when what speaks for a lost grid, and the last frequencies."""

    outside_since_s: float = NOT_NOW_S
    deep_since_s: float = NOT_NOW_S
    blind_since_s: float = NOT_NOW_S
    steep_since_s: float = NOT_NOW_S
    contradiction_since_s: float = NOT_NOW_S
    """The meter sees a lost grid, the inverter on the same phases does not."""
    why: str = ""
    """Cause code of what is outside now."""
    source: str = ""
    samples: tuple[tuple[float, float], ...] = ()
    """Time and frequency of the last samples of `source`."""
    rocof_hz_per_s: float = 0.0


class Timers(msgspec.Struct, frozen=True, gc=False):
    """Since when the facts the machine waits for hold."""

    contactor: Contactor = Contactor.UNKNOWN
    contactor_since_s: float = NEVER_S
    inside_since_s: float = NOT_NOW_S
    synchronous_since_s: float = NOT_NOW_S
    dead_since_s: float = NOT_NOW_S
    live_since_s: float = NOT_NOW_S
    """The inverters see a good grid and say that they do not make it themselves."""
    unmeasured_since_s: float = NOT_NOW_S
    formed_since_s: float = NOT_NOW_S
    unformed_since_s: float = NOT_NOW_S
    doubt_since_s: float = NOT_NOW_S
    shut_since_s: float = NOT_NOW_S
    """The feedback shows anything else than an open contactor."""


class MemberMemory(msgspec.Struct, frozen=True, gc=False):
    """One inverter with its racks, as one of those that make the grid of the island."""

    device_id: str
    forms: bool = True
    """It takes part in making the grid, or would if an island began now."""
    why: str = ""
    """Code of `CAUSES` of what speaks against it: `soc_floor` or `doubt`; empty for nothing."""
    heard_since_s: float = NOT_NOW_S
    """Since when inverter and racks have valid data without a break."""
    silent_since_s: float = NOT_NOW_S
    """Since when one of them has none."""


class GroupMemory(msgspec.Struct, frozen=True, gc=False):
    """One load group or PV output."""

    output_id: str
    on: bool = False
    changed_at_s: float = NEVER_S
    trips: int = 0
    locked_until_s: float = NEVER_S
    why: str = ""
    """Code of what keeps it off; empty when on."""


class SheddingMemory(msgspec.Struct, frozen=True, gc=False):
    """The load groups and what presses them."""

    groups: tuple[GroupMemory, ...] = ()
    shed_at_s: float = NEVER_S
    """Last time a group was shed for a measured reason."""
    switched_at_s: float = NEVER_S
    overload_since_s: float = NOT_NOW_S
    low_frequency_since_s: float = NOT_NOW_S
    pressed: bool = False
    """A group was shed for over-load or under-frequency since the island was made."""


class SurplusMemory(msgspec.Struct, frozen=True, gc=False):
    """The PV outputs and what presses them."""

    connected: bool = True
    opened_at_s: float = NEVER_S
    since_s: float = NOT_NOW_S


class TestMemory(msgspec.Struct, frozen=True, gc=False):
    """A test of the island: asked for, running or none."""

    asked: bool = False
    running: bool = False
    duration_s: float = 0.0
    ends_at_s: float = NEVER_S
    """`NEVER_S` until the island stands."""
    by: str = ""


class BackupMemory(msgspec.Struct, frozen=True, gc=False):
    """Everything the island leaves for the next cycle."""

    state: BackupState = BackupState.STARTING
    cause: str = "started"
    since_s: float = NEVER_S
    since_utc: float = 0.0
    kept: BackupState = BackupState.STARTING
    """State of the last run, as long as this one is `STARTING`."""
    detect: DetectMemory = DetectMemory()
    timers: Timers = Timers()
    shedding: SheddingMemory = SheddingMemory()
    surplus: SurplusMemory = SurplusMemory()
    test: TestMemory = TestMemory()
    starts: int = 0
    """Starts of the island on `starts_day`; tests and `uncounted` starts are none of them."""
    starts_day: int = 0
    """Days since 1970 (UTC)."""
    retry_at_s: float = NEVER_S
    """Earliest next attempt to close the contactor while the site is supplied."""
    close_failures: int = 0
    """Attempts to close the contactor in a row that have failed."""
    returned_at_s: float = NEVER_S
    """Time of the return to the grid while power still grows; `NEVER_S` otherwise."""
    returning: bool = False
    """The last run was off the grid, or not yet back at full power; as long as this one is `STARTING`."""
    reset_asked: bool = False
    soc_pct: float = -1.0
    """As seen in the last cycle; -1 when unknown. Requests are checked against it."""
    members: tuple[MemberMemory, ...] = ()
    """The inverters that may make the grid."""
    uncounted: bool = False
    """The next start follows the end of an island that would have gone on; it is not one of the day's starts."""
    surplus_ends: int = 0
    """Endings by too much PV since the site was on the grid, on `starts_day`."""


class BackupKept(msgspec.Struct, frozen=True):
    """The part that survives a restart; it changes with transitions only."""

    state: BackupState = BackupState.STARTING
    cause: str = ""
    starts: int = 0
    starts_day: int = 0
    groups: tuple[str, ...] = ()
    """Load groups that were supplied."""
    returning: bool = False
    """Off the grid, or power still grew after the return to it."""
    left: tuple[tuple[str, str], ...] = ()
    """Inverters that took no part in the island, with the cause."""


_AT_HOME = frozenset({BackupState.STARTING, BackupState.ON_GRID, BackupState.FAILED})


def kept(memory: BackupMemory) -> BackupKept:
    """Return what must survive a restart."""
    state = memory.kept if memory.state is BackupState.STARTING else memory.state
    groups = tuple(group.output_id for group in memory.shedding.groups if group.on)
    cause = memory.cause if state is BackupState.FAILED else ""  # no other cause matters after a restart
    returning = memory.returning or memory.returned_at_s > NEVER_S or state not in _AT_HOME
    left = () if state in _AT_HOME else tuple((one.device_id, one.why) for one in memory.members if not one.forms)
    return BackupKept(state, cause, memory.starts, memory.starts_day, groups, returning, left)


def initial(persistent: BackupKept) -> BackupMemory:
    """Return the memory of the first cycle: a contactor that was not to be trusted still is not."""
    failed = persistent.state is BackupState.FAILED
    return BackupMemory(
        state=BackupState.FAILED if failed else BackupState.STARTING,
        cause=persistent.cause if failed else "started",
        kept=persistent.state,
        returning=persistent.returning,
        shedding=SheddingMemory(groups=tuple(GroupMemory(output_id, on=True) for output_id in persistent.groups)),
        starts=persistent.starts,
        starts_day=persistent.starts_day,
        members=tuple(MemberMemory(device_id, forms=False, why=why) for device_id, why in persistent.left),
    )


def line_dead(memory: BackupMemory, *, grid: bool) -> bool:
    """Tell whether the mains (`grid`) or the site bus are known to be without voltage or were a moment ago."""
    dark = {BackupState.OPENING, BackupState.BLACK_START, BackupState.EXHAUSTED, BackupState.HALTED}
    if not grid:
        return memory.state in dark
    return memory.state not in {BackupState.STARTING, BackupState.ON_GRID, BackupState.FAILED}
