"""What the services remember from one cycle to the next."""

import msgspec

from control.readings import NEVER_S
from control.services.energy_management import Reservoir
from control.services.fcr import OFF as FCR_OFF
from control.services.fcr import FcrMemory
from control.services.ffr import OFF as FFR_OFF
from control.services.ffr import FfrMemory
from control.services.frequency import NOTHING, Heard
from control.services.info import ServiceInfo
from control.services.products import Product
from control.services.reservation import Reservation
from control.services.volume import Volume


class TestMemory(msgspec.Struct, frozen=True, gc=False):
    """The test mode of the frequency."""

    __test__ = False  # not a test case of pytest
    until_s: float = NEVER_S
    by: str = ""


class Delivery(msgspec.Struct, frozen=True):
    """One product as it is delivered."""

    capacity_w: float = 0.0
    """In force: what is sold, or what is left of it past its end."""
    full_w: float = 0.0
    """What was sold before its end; a disturbance may keep it going from there."""
    ended_at_s: float = NEVER_S
    """When the volume ended while the product was activated; `NEVER_S`: it is sold."""
    nem_since_s: float = NEVER_S
    """Since when energy management has asked for power; `NEVER_S` while it does not."""
    fcr: FcrMemory = FCR_OFF
    ffr: FfrMemory = FFR_OFF
    power_w: float = 0.0
    """Added to the set-point; `+` discharges."""


class ServicesMemory(msgspec.Struct, frozen=True):
    """Volumes, frequency, and every product that is delivered."""

    volumes: tuple[Volume, ...] = ()
    """Sold, in order of time; those that have ended for an hour more."""
    clock_steady_since_s: float = NEVER_S
    """Since when the wall clock has not been set."""
    test: TestMemory = TestMemory()
    measured: Heard = NOTHING
    tested: Heard = NOTHING
    """The test signal; nothing outside test mode."""
    sold: dict[Product, float] = msgspec.field(default_factory=dict[Product, float])
    """Of this quarter of an hour."""
    from_utc: float = 0.0
    """Between these two moments nothing changes in what is sold; both 0: to be looked up."""
    until_utc: float = 0.0
    look_at_s: float = NEVER_S
    """Next look at what comes soon."""
    check_at_s: float = NEVER_S
    """Next look whether what is sold is still covered."""
    awake: bool = False
    """Something is sold now or soon: the unit must not rest."""
    needed: bool = False
    """Something is delivered, or will be within a minute: power is kept free for it."""
    reserved: Reservation = Reservation()
    """Kept for it."""
    kept: dict[Product, Reservation] = msgspec.field(default_factory=dict[Product, Reservation])
    """The part of it each product needs."""
    reservoir: Reservoir = Reservoir(0.0, 0.0)
    deliveries: dict[Product, Delivery] = msgspec.field(default_factory=dict[Product, Delivery])
    held_off: str = ""
    """Why nothing may be delivered, in words."""
    stale: bool = True
    """No frequency to act on."""
    uncovered: tuple[str, ...] = ()
    """Volumes that the site can not cover any more, in words."""
    ahead: dict[str, tuple[Volume, ...]] = msgspec.field(default_factory=dict[str, tuple[Volume, ...]])
    """Product -> its volumes of the next two days, for the record."""
    told: tuple[ServiceInfo, ...] = ()
    """What the last record said."""
    able_w: tuple[float, ...] = ()
    """What the units could discharge and charge with in the last cycle, W, both >= 0; empty: not all of them run."""
