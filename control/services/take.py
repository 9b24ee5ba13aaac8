"""Requests about grid services, each carried out whole or refused with a reason; what survives a restart."""

import msgspec

from control.local_time import utc_words
from control.memory import Memory
from control.readings import NO_LIMIT, Instant
from control.requests import ClearServiceVolumes, SetServiceVolumes, TestFrequency
from control.services import agenda, book, cover, rule
from control.services.energy_management import Reservoir
from control.services.local_hour import hour_text
from control.services.memory import ServicesMemory, TestMemory
from control.services.products import Product
from control.services.reservation import needs
from control.services.settings import offered
from control.services.volume import Volume
from control.settings import Settings

Taken = tuple[Memory, bool, str]
"""Memory after the request, whether it was accepted, and in words what was done or why not."""

ABSENT = "this site offers no grid services: [services] is not in the site file"
TEST_MIN = (1.0, 1440.0)
SHOWN = 4
"""So many reasons of a refusal are named."""


def volumes(memory: Memory, request: SetServiceVolumes | ClearServiceVolumes, now: Instant) -> Taken:
    """Put volumes into force or take them back."""
    if not memory.settings.services:
        return memory, False, ABSENT
    return _set(memory, request, now) if isinstance(request, SetServiceVolumes) else _clear(memory, request, now)


def _set(memory: Memory, request: SetServiceVolumes, now: Instant) -> Taken:
    (settings,) = memory.settings.services
    faults = book.faults(request.volumes, offered(settings), now.at_utc)
    if faults:
        return memory, False, _words(faults)
    services = memory.services
    after = book.replaced(services.volumes, request.volumes)
    start_utc = max(min(volume.start_utc for volume in request.volumes), now.at_utc)
    end_utc = max(volume.end_utc for volume in request.volumes)
    faults = cover.faults(after, memory.settings, start_utc, end_utc) or _begins_now(memory, after, now)
    if settings.market_active and now.at_utc + services.test.until_s - now.at_s > start_utc:
        faults.append("the test mode of the frequency is still in force then; end it first")
    count = len(book.current(after, now.at_utc))
    if count > book.MAX_VOLUMES:
        faults.append(f"{count} volumes in all, allowed: up to {book.MAX_VOLUMES}")
    if faults:
        return memory, False, _words(faults)
    text = _told(memory, after, request, start_utc)
    if request.check_only:
        return memory, True, f"covered, nothing changed: {text}"
    return _with(memory, after), True, text


def _begins_now(memory: Memory, after: tuple[Volume, ...], now: Instant) -> list[str]:
    """Return what charge and units of this moment do not cover, where more is sold at once than before."""
    before = book.sold(memory.services.volumes, now.at_utc)
    sold = book.sold(after, now.at_utc)
    if all(capacity_w <= before.get(product, 0.0) for product, capacity_w in sold.items()):
        return []
    if memory.services.reservoir == Reservoir(0.0, 0.0):
        return ["the volume would begin at once, and the state of charge is not known"]
    products = {Product(name): capacity_w for name, capacity_w in sold.items()}
    _, until_utc = book.holds(after, now.at_utc)
    services = memory.services
    return cover.faults_now(products, memory.settings, services.reservoir, services.able_w, now.at_utc, until_utc)


def _told(memory: Memory, after: tuple[Volume, ...], request: SetServiceVolumes, start_utc: float) -> str:
    """Return in words what was sold and what is reserved for the first of it."""
    zone = memory.settings.time_zone
    parts = [
        f"{volume.product} {volume.capacity_w:.0f} W {hour_text(volume.start_utc, volume.end_utc, zone)}"
        for volume in request.volumes[:SHOWN]
    ]
    if len(request.volumes) > SHOWN:
        parts.append(f"and {len(request.volumes) - SHOWN} more")
    (settings,) = memory.settings.services
    sold = {Product(name): capacity_w for name, capacity_w in book.sold(after, start_utc).items()}
    kept = needs(sold, cover.per_watt(settings))
    return (
        f"{', '.join(parts)}; reserved for it and what was sold before: {kept.power_up_w:.0f} W up, "
        f"{kept.power_down_w:.0f} W down, {kept.energy_up_wh:.0f} Wh up, {kept.energy_down_wh:.0f} Wh down"
    )


def _clear(memory: Memory, request: ClearServiceVolumes, now: Instant) -> Taken:
    (settings,) = memory.settings.services
    allowed = offered(settings)
    start_utc, end_utc = request.start_utc, request.end_utc
    if request.product and request.product not in allowed:
        return memory, False, f"product {request.product!r} is not offered here, allowed: {', '.join(allowed)}"
    if not (start_utc or end_utc):
        start_utc, end_utc = now.at_utc - now.at_utc % book.QUARTER_S, NO_LIMIT
    elif not (start_utc < end_utc and start_utc % book.QUARTER_S == end_utc % book.QUARTER_S == 0.0):
        given = f"start_utc {utc_words(start_utc)} to end_utc {utc_words(end_utc)}"
        return memory, False, f"{given} are not whole quarters of an hour in order"
    kept = memory.services.volumes
    left = book.cut(kept, request.product, start_utc, end_utc)
    if book.current(left, now.at_utc) == book.current(kept, now.at_utc):
        return memory, False, f"no volume of {request.product or 'any product'} is sold in that time"
    return _with(memory, left), True, f"volumes of {request.product or 'all products'} taken back"


def _with(memory: Memory, sold: tuple[Volume, ...]) -> Memory:
    services = agenda.changed(msgspec.structs.replace(memory.services, volumes=sold))
    return msgspec.structs.replace(memory, services=services)


def _words(faults: list[str]) -> str:
    more = f"; and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
    return "; ".join(faults[:SHOWN]) + more


def test_frequency(memory: Memory, request: TestFrequency, now: Instant) -> Taken:
    """Begin, prolong or end the test mode of the frequency."""
    if not memory.settings.services:
        return memory, False, ABSENT
    (settings,) = memory.settings.services
    services = memory.services
    if not request.enabled:
        if not rule.testing(services, now.at_s):
            return memory, False, "no test mode is in force"
        return _tested(memory, msgspec.structs.replace(services.test, until_s=now.at_s)), True, "test mode ended"
    if not TEST_MIN[0] <= request.minutes <= TEST_MIN[1]:
        return memory, False, f"minutes {request.minutes:g} is outside {TEST_MIN[0]:g} to {TEST_MIN[1]:g} min"
    end_utc = now.at_utc + 60.0 * request.minutes
    paid = [volume for volume in book.current(services.volumes, now.at_utc) if volume.start_utc < end_utc]
    if settings.market_active and paid and not request.acknowledge_market:
        hour = hour_text(paid[0].start_utc, paid[0].end_utc, memory.settings.time_zone)
        return (
            memory,
            False,
            (
                f"{paid[0].product} is sold {hour}; in test mode it is not delivered. "
                "Ask again with acknowledge_market if that is meant"
            ),
        )
    by = request.origin.actor or request.origin.source.value
    test = TestMemory(now.at_s + 60.0 * request.minutes, by)
    return _tested(memory, test), True, f"test mode for {request.minutes:g} min: a test signal drives the services"


def _tested(memory: Memory, test: TestMemory) -> Memory:
    return msgspec.structs.replace(memory, services=msgspec.structs.replace(memory.services, test=test))


def refusal(memory: Memory, new: Settings) -> str:
    """Return in words what speaks against new settings; empty when nothing does."""
    still = {product.value for settings in new.services for product in offered(settings)}
    sold = book.current(memory.services.volumes, memory.at.at_utc)
    lost = sorted({volume.product for volume in sold} - still)
    return f"{', '.join(lost)} cannot be taken away while it is sold; take its volumes back first" if lost else ""


def resettled(memory: Memory) -> Memory:
    """Return the memory after new settings: everything is looked up anew, and only what is still offered is kept."""
    if not memory.settings.services:
        return msgspec.structs.replace(memory, services=ServicesMemory())
    return _with(memory, _offered(memory.settings, memory.services.volumes))


def restored(settings: Settings, kept: tuple[Volume, ...]) -> ServicesMemory:
    """Return the services after a restart: what was sold is sold, a test mode has ended."""
    return ServicesMemory(volumes=_offered(settings, kept)) if settings.services else ServicesMemory()


def _offered(settings: Settings, volumes: tuple[Volume, ...]) -> tuple[Volume, ...]:
    """Return the volumes of products the site offers."""
    (own,) = settings.services
    return tuple(volume for volume in volumes if volume.product in offered(own))
