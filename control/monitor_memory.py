"""What the monitors remember from one look to the next."""

import msgspec

from control.readings import Contact


class Still(msgspec.Struct, frozen=True, gc=False):
    """The last values of a device, since when they have not moved, and what its partner did meanwhile."""

    values: tuple[float, ...]
    since_at_s: float
    low_w: float
    """Lowest power its partner (the inverter of a rack, the racks of an inverter) has measured since."""
    high_w: float


class Traffic(msgspec.Struct, frozen=True, gc=False):
    """How many polls of a device have failed in the last full window."""

    at_s: float
    polls: int
    failures: int
    share: float = 0.0
    """Failed part of the polls of the last full window, 0 to 1."""


class MonitorMemory(msgspec.Struct, frozen=True):
    """Memory of the monitors."""

    second: int = -1
    """Whole second of the last slow look."""
    due: bool = True
    """This cycle takes the slow look."""
    still: dict[str, Still] = msgspec.field(default_factory=dict[str, Still])
    frozen: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """Racks and inverters whose values cannot be measurements any more, with the cause in words."""
    energy_wh: dict[str, tuple[float, float]] = msgspec.field(default_factory=dict[str, tuple[float, float]])
    energy_lost_wh: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    """Meters whose energy counter went backwards in this look, and by how much."""
    traffic: dict[str, Traffic] = msgspec.field(default_factory=dict[str, Traffic])
    contact: Contact = Contact.NOT_FITTED
    contact_changes_s: tuple[float, ...] = ()
    """When the emergency-stop contact has changed, newest last."""
    late_s: tuple[float, ...] = ()
    """When a cycle came late, newest last."""
    clock_jump_s: float = 0.0
    """How far the wall clock has jumped against the monotonic one in this cycle."""
