"""The limit of the distribution operator as plain values: what was asked, what is in force, what was proven."""

from enum import StrEnum

import msgspec

from control.readings import NEVER_S, NO_LIMIT


class DsoFallback(StrEnum):
    """What the contract says once the commanding side has been lost for longer than `keep_s`."""

    RELEASE = "release"
    HOLD = "hold"
    LIMIT = "limit"
    """The limit of the site file, whether one was in force before or not."""


class DsoPhase(StrEnum):
    """What we know about the wish of the distribution operator."""

    NONE = "none"
    ACTIVE = "active"
    UNKNOWN = "unknown"
    """The commanding side is lost: the contractual fallback is in force."""


class DsoSettings(msgspec.Struct, frozen=True):
    """What the contract with the distribution operator says."""

    import_w: float = NO_LIMIT
    """Grid power of charging that the contact, or the fallback `limit`, allows; >= 0."""
    export_w: float = NO_LIMIT
    """Export of the site that the contact, or the fallback `limit`, allows; >= 0."""
    keep_s: float = 900.0
    """How long the last limit is kept after the commanding side was lost."""
    fallback: DsoFallback = DsoFallback.RELEASE
    own_surplus_free: bool = True
    """Charging from the site's own surplus does not count against the import limit."""


class DsoLimits(msgspec.Struct, frozen=True, gc=False):
    """A pair of limits; `NO_LIMIT` where there is none."""

    import_w: float = NO_LIMIT
    export_w: float = NO_LIMIT


class Channel(msgspec.Struct, frozen=True):
    """One way on which the distribution operator speaks to us."""

    phase: DsoPhase = DsoPhase.NONE
    limits: DsoLimits = DsoLimits()
    """The last that was asked for; in force while the phase says so."""
    by: str = ""
    until_s: float = NEVER_S
    """Monotonic end of the command's life."""
    lost_at_s: float = NEVER_S
    """Monotonic time at which the commanding side was lost."""
    lost_s: float = 0.0
    """How long it had been lost before the last restart; >= 0."""


class Evidence(msgspec.Struct, frozen=True):
    """The limit in force as it is proven in the event log."""

    limits: DsoLimits = DsoLimits()
    by: str = ""
    since_s: float = NEVER_S
    since_utc: float = 0.0
    reached: bool = True


class DsoMemory(msgspec.Struct, frozen=True):
    """Everything known about the limit of the distribution operator."""

    remote: Channel = Channel()
    contact: Channel = Channel()
    evidence: Evidence = Evidence()


class DsoInfo(msgspec.Struct, frozen=True):
    """What records show of it."""

    phase: DsoPhase = DsoPhase.NONE
    import_w: float = NO_LIMIT
    export_w: float = NO_LIMIT
    by: str = ""
    since_utc: float = 0.0
    reached: bool = True
    """The measured power is inside the limit."""
