"""What records tell of a grid service: everything a contract, a control room or a person may ask about it."""

import msgspec

from control.readings import FrequencySource
from control.services.volume import Volume


class ServiceInfo(msgspec.Struct, frozen=True, gc=False):
    """One product that is offered here, as of this cycle. Power `+` discharges."""

    product: str
    mode: int
    """ContMode: 1 while the product is sold, or delivered past its end because of a disturbance; else 0."""
    status: int
    """ContStatus: 1 while its controller acts on a measured frequency, or on a test signal nobody pays for; else 0."""
    why: str
    """Why the status is 0 although the product is sold, in words; empty otherwise."""
    capacity_w: float
    """In force now: what is reported as available; 0 while the status is 0."""
    sold_w: float
    """Of this quarter of an hour by the volumes handed in."""
    maintained_w: float
    """How much of it the unit could really deliver now."""
    power_w: float
    """What it adds to the set-point."""
    fcr_w: float
    """Its part that answers the frequency."""
    nem_w: float
    """Its part that restores the reservoir (normal state energy management)."""
    nem: int
    """-1 asks for charging, 1 for discharging, 0 for nothing."""
    nem_s: float
    """For how long it has asked for it without a break."""
    aem: bool
    """Alert state energy management is at work: the product is not available."""
    endurance_min: float
    """How long full activation could last, min; of both directions the shorter one."""
    activated: bool
    state: str
    """Of FFR: where it is in its sequence; empty for the other products."""
    measured_hz: tuple[float, ...]
    """Empty while it is not known."""
    applied_hz: tuple[float, ...]
    """What the controller acts on; empty in the fail-safe."""
    source: FrequencySource
    frequency_age_s: float
    """Of the applied frequency; 0 when there has never been one."""
    baseline: str
    baseline_w: float
    """What runs below the services."""
    test_mode: bool
    reserved_up_w: float
    reserved_down_w: float
    reserved_up_wh: float
    reserved_down_wh: float
    ahead: tuple[Volume, ...] = ()
    """Volumes sold that have not ended."""
