"""What rest and sleep remember."""

import msgspec

from control.readings import NEVER_S


class IdleMemory(msgspec.Struct, frozen=True, gc=False):
    """Why the unit rests and what could wake it."""

    automatic: bool = False
    """The unit went idle by itself and may leave idle by itself."""
    still_since_s: float = NEVER_S
    """Since when no power flows; `NEVER_S` while some does."""
    wanted_since_s: float = NEVER_S
    """Since when the mode wants power while the unit is idle; `NEVER_S` while it does not."""
    charge_blocked: bool = False
    """When it went idle, it could not charge: wanting to is no reason to wake."""
    discharge_blocked: bool = False
    soc_pct: tuple[float, ...] = ()
    """Last known state of charge of an idle unit: while its BMS sleeps nobody else knows."""


class SleepMemory(msgspec.Struct, frozen=True, gc=False):
    """Whether the BMS sleeps."""

    asleep: bool = False
    changed_at_s: float = NEVER_S
    """When it fell asleep or was woken."""
    total_s: float = 0.0
    """Whole time asleep in the life of the unit (persisted)."""
    woken_for_check: bool = False


class SleepInfo(msgspec.Struct, frozen=True, gc=False):
    """For screens and telemetry."""

    asleep: bool
    for_s: float
    """Since it fell asleep or was woken."""
    total_s: float
