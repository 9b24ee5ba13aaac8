"""What the record tells of the services, and what they add to the set-point."""

import math

import msgspec

from control.memory import Memory
from control.model import PlantSnapshot
from control.readings import NEVER_S, Instant
from control.reasons import Reason, words
from control.record import Added, Bounds, State, UnitBounds
from control.services import figures, rule
from control.services.combined import cut
from control.services.ffr import FfrState
from control.services.figures import Plant
from control.services.info import ServiceInfo
from control.services.memory import Delivery, ServicesMemory
from control.services.products import Product
from control.services.reservation import Reservation
from control.services.settings import offered

_NOTHING = Delivery()


def added(memory: Memory, snapshot: PlantSnapshot) -> tuple[Added, ...]:
    """Return what the services add in this cycle."""
    services = memory.services
    frequency_hz = rule.applied(services, snapshot.at_s).frequency_hz
    return tuple(
        Added(product.value, delivery.power_w, _reason(product, delivery, frequency_hz, stale=services.stale))
        for product, delivery in services.deliveries.items()
        if delivery.power_w
    )


def _reason(product: Product, delivery: Delivery, frequency_hz: float, *, stale: bool) -> Reason:
    place, power = product.value.upper(), {"active_power_w": delivery.power_w}
    if product is Product.FFR:
        return Reason("service_ffr", place, power) if delivery.power_w > 0.0 else Reason("service_nem", place, power)
    if stale:
        return Reason("service_stale", place)
    if not delivery.fcr.fcr_w:
        return Reason("service_nem", place, power)
    return Reason("service_fcr", place, {"frequency_hz": frequency_hz, **power})


def standing(stop: Reason | None, state: State, *, islanded: bool) -> str:
    """Return why nothing is delivered in this very cycle; empty when nothing stands against it."""
    if stop is not None:
        return words(stop)
    if islanded:
        return "the site is an island"
    return "the unit is idle" if state is State.IDLE else ""


def told(
    memory: Memory, site: Bounds, units: tuple[UnitBounds, ...], base_w: float, stopped: str, now: Instant
) -> ServicesMemory:
    """Return the services with what the record of this cycle says of them.

    Args:
        memory: Of this cycle.
        site: Live bounds.
        units: Live bounds of each inverter with its racks.
        base_w: What runs below the services.
        stopped: Why nothing is delivered in this very cycle; empty when nothing stands against it.
        now: This cycle.
    """
    services = memory.services
    if not memory.settings.services:
        return services
    (settings,) = memory.settings.services
    testing = rule.testing(services, now.at_s)
    held_off = stopped or services.held_off
    unpaid = testing and settings.market_active
    volumes = {product: delivery.capacity_w for product, delivery in services.deliveries.items()}
    maintained = _maintained(volumes, site, base_w) if volumes and not held_off else {}
    heard = rule.applied(services, now.at_s)
    age_s = now.at_s - heard.at_s if heard.at_s > NEVER_S else 0.0
    measured = services.measured
    measured_hz = (measured.frequency_hz,) if now.at_s - measured.at_s <= settings.stale_after_s else ()
    infos: list[ServiceInfo] = []
    for product in offered(settings):
        delivery = services.deliveries.get(product, _NOTHING)
        capacity_w = delivery.capacity_w
        why = ""
        if capacity_w or product in services.sold:
            why = held_off or ("no valid frequency" if services.stale else "test mode" if unpaid else "")
        works = capacity_w > 0.0 and not why
        reserved = services.kept.get(product, _NOTHING_KEPT)
        infos.append(
            ServiceInfo(
                product=product.value,
                mode=int(capacity_w > 0.0),
                status=int(works),
                why=why,
                capacity_w=capacity_w if works else 0.0,
                sold_w=services.sold.get(product, 0.0),
                maintained_w=maintained.get(product, 0.0) if works else 0.0,
                power_w=0.0 if held_off else delivery.power_w,
                fcr_w=delivery.fcr.fcr_w if works else 0.0,
                nem_w=delivery.fcr.nem_w if works else 0.0,
                nem=delivery.fcr.nem,
                nem_s=now.at_s - delivery.nem_since_s if delivery.fcr.nem else 0.0,
                aem=delivery.fcr.aem,
                endurance_min=delivery.fcr.endurance_min,
                activated=delivery.fcr.activated or delivery.ffr.state in rule.LATCHED,
                state=_state(product, delivery),
                measured_hz=measured_hz,
                applied_hz=() if services.stale else (heard.frequency_hz,),
                source=heard.source,
                frequency_age_s=age_s,
                baseline=settings.baseline.value,
                baseline_w=base_w,
                test_mode=testing,
                reserved_up_w=reserved.power_up_w,
                reserved_down_w=reserved.power_down_w,
                reserved_up_wh=reserved.energy_up_wh,
                reserved_down_wh=reserved.energy_down_wh,
                ahead=services.ahead.get(product.value, ()),
            )
        )
    return msgspec.structs.replace(services, told=tuple(infos), able_w=() if held_off else _able_w(units))


def _able_w(units: tuple[UnitBounds, ...]) -> tuple[float, ...]:
    """Return what the units can discharge and charge with now; empty while one of them is not running yet.

    Not the bounds of the site: loads and PV move what an export or import limit leaves from one moment to the next.
    """
    if any(unit.bounds.max_reason.code == "inverter_not_running" for unit in units):
        return ()
    return math.fsum(unit.bounds.max_w for unit in units), 0.0 - math.fsum(unit.bounds.min_w for unit in units)


_NOTHING_KEPT = Reservation()


def _state(product: Product, delivery: Delivery) -> str:
    if product is not Product.FFR:
        return ""
    return FfrState.OFF.value if delivery is _NOTHING else delivery.ffr.state.value


def _maintained(volumes: dict[Product, float], site: Bounds, base_w: float) -> dict[Product, float]:
    """Return how much of each volume the bounds of now could serve."""
    maintained = figures.maintained_w(Plant(site.min_w, site.max_w, base_w), volumes)
    if Product.FFR in volumes:
        maintained[Product.FFR] = cut(volumes, site.max_w - base_w, base_w - site.min_w)[Product.FFR]
    return maintained
