"""The units that act as one site."""

from typing import Protocol

import msgspec


class Member(msgspec.Struct, frozen=True, gc=False):
    """One unit as the cluster sees it."""

    unit_id: str
    name: str
    leader: bool
    """It says of itself that it leads."""
    state: str
    """A `control.record.State`."""
    soc_pct: tuple[float, ...]
    """Empty when not known."""
    active_power_w: tuple[float, ...]
    """`+` discharges; empty when not known."""
    heartbeat_age_s: float
    stale: bool
    """Nothing was heard for longer than the cluster allows."""
    this_unit: bool = False


class ClusterPort(Protocol):
    """What is known of the other units."""

    def members(self) -> tuple[Member, ...]:
        """Return all units of the cluster, this one included, in a steady order."""
        ...
