"""The island as records show it."""

import msgspec


class GroupInfo(msgspec.Struct, frozen=True, gc=False):
    """One load group."""

    output_id: str
    on: bool
    why: str
    """Code of what keeps it off; empty when on."""


class BackupInfo(msgspec.Struct, frozen=True, gc=False):
    """Where the site is between grid and island, since when and why."""

    state: str
    """A `control.backup.memory.BackupState`."""
    cause: str
    """A code of `control.backup.causes.CAUSES`."""
    since_utc: float
    contactor: str
    """Feedback: open, closed or unknown."""
    forming: bool
    """The inverters are told to make the grid."""
    reconnect_in_s: float
    """Rest of the observation time, or of the wait after a failed return if that is longer.

    -1 while the mains are not inside their windows or nobody waits for them.
    """
    soc_pct: float
    """-1 when unknown."""
    groups: tuple[GroupInfo, ...]
    pv_connected: bool
    test: bool
    test_ends_in_s: float
    starts_today: int
