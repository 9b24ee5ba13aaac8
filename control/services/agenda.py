"""What is sold now and soon, looked up when it can have changed and once a second."""

import msgspec

from control import steady_clock
from control.readings import NEVER_S, Instant
from control.services import book, cover
from control.services.memory import ServicesMemory
from control.services.products import Product
from control.services.reservation import needs
from control.services.settings import offered
from control.settings import Settings
from control.sleep.bms import lead_s

LOOK_S = 1.0
CHECK_S = 60.0
PREPARE_S = 60.0
"""Whoever has the power makes room this long before a volume begins."""
CHECKED_S = 86_400.0
AHEAD_S = 48 * 3600.0
"""Records tell of volumes so far ahead."""


def changed(services: ServicesMemory) -> ServicesMemory:
    """Return the services after a change of volumes or settings: everything is looked up in the next cycle."""
    return msgspec.structs.replace(services, from_utc=0.0, until_utc=0.0, look_at_s=NEVER_S, check_at_s=NEVER_S)


def followed(services: ServicesMemory, settings: Settings, last: Instant, now: Instant) -> ServicesMemory:
    """Return the services with what is sold in this cycle; `last` is the instant of the cycle before."""
    at_utc = now.at_utc
    steady_since_s = steady_clock.since_s(services.clock_steady_since_s, steady_clock.jump_s(last, now), now)
    if steady_since_s != services.clock_steady_since_s:
        services = msgspec.structs.replace(services, clock_steady_since_s=steady_since_s)
    turned = not services.from_utc <= at_utc < services.until_utc
    if turned:
        from_utc, until_utc = book.holds(services.volumes, at_utc)
        sold = {Product(name): capacity_w for name, capacity_w in book.sold(services.volumes, at_utc).items()}
        services = msgspec.structs.replace(services, sold=sold, from_utc=from_utc, until_utc=until_utc)
    if turned or now.at_s >= services.look_at_s:
        services = _looked(services, settings, now)
    if now.at_s >= services.check_at_s:
        uncovered = cover.faults(services.volumes, settings, at_utc, at_utc + CHECKED_S) if services.volumes else ()
        services = msgspec.structs.replace(services, uncovered=tuple(uncovered), check_at_s=now.at_s + CHECK_S)
    return services


def _looked(services: ServicesMemory, settings: Settings, now: Instant) -> ServicesMemory:
    """Return the services with what is reserved for now and for soon, and without volumes that have long ended.

    A volume that has ended by the clock of this moment may turn out not to have: it is sold, and kept for a while.
    """
    if not (services.volumes or services.deliveries or services.needed or services.awake):
        return msgspec.structs.replace(services, look_at_s=now.at_s + LOOK_S)
    kept = book.current(services.volumes, steady_clock.ended_before_utc(services.clock_steady_since_s, now))
    volumes = book.current(kept, now.at_utc)
    most = {product: delivery.capacity_w for product, delivery in services.deliveries.items()}
    soon = book.sold(volumes, now.at_utc + PREPARE_S)
    for name, capacity_w in (*services.sold.items(), *((Product(name), soon_w) for name, soon_w in soon.items())):
        most[name] = max(most.get(name, 0.0), capacity_w)
    (own,) = settings.services
    each = cover.per_watt(own)
    return msgspec.structs.replace(
        services,
        volumes=kept,
        reserved=needs(most, each),
        kept={product: needs({product: capacity_w}, each) for product, capacity_w in most.items()},
        needed=bool(most),
        awake=bool(most) or any(volume.start_utc <= now.at_utc + lead_s(settings.sleep) for volume in volumes),
        ahead={
            product.value: tuple(
                volume
                for volume in volumes
                if volume.product == product.value and volume.start_utc < now.at_utc + AHEAD_S
            )
            for product in offered(own)
        },
        look_at_s=now.at_s + LOOK_S,
    )
