"""Grid services inside the cycle: what is sold now, on which frequency it acts, and what each product adds.

Order within a cycle: `follow` with the picture of the plant, `claims` when the power is decided, `added` on top of the
winner, and `report.told` for the record.
"""

import msgspec

from control.memory import Memory
from control.model import PlantSnapshot
from control.readings import NEVER_S, Instant, Readings
from control.record import Event, EventKind, State
from control.services import agenda, cover, fcr, ffr, frequency
from control.services.energy_management import Reservoir
from control.services.fcr import FcrMemory
from control.services.ffr import FfrMemory, FfrSettings, FfrState
from control.services.frequency import NOTHING, Heard
from control.services.memory import Delivery, ServicesMemory, TestMemory
from control.services.products import FcrSettings, Product
from control.services.settings import ServiceSettings

HOLD_S = 900.0
"""A disturbance that outlives the volume is served this long in full (FCR technical requirements, 3.7)."""
RAMP_OUT_S = 300.0
"""And fades in this time after it."""
OUTLIVES = frozenset({Product.FCR_D_UP, Product.FCR_D_DOWN})
"""Products that go on past their end while they are activated; the others end at once."""
LATCHED = frozenset({FfrState.ACTIVATING, FfrState.SUPPORT, FfrState.DEACTIVATING, FfrState.BUFFER, FfrState.RECOVERY})


def testing(services: ServicesMemory, now_s: float) -> bool:
    """Tell whether a test signal drives the services."""
    return now_s < services.test.until_s


def applied(services: ServicesMemory, now_s: float) -> Heard:
    """Return the frequency the services act on, valid or not."""
    return services.tested if testing(services, now_s) else services.measured


def follow(
    memory: Memory, snapshot: PlantSnapshot, readings: Readings, now: Instant, dt_s: float
) -> tuple[Memory, tuple[Event, ...]]:
    """Return the services as they stand in this cycle, with events; nothing is done on a site without them."""
    if not memory.settings.services:
        return memory, ()
    (settings,) = memory.settings.services
    before = memory.services
    services = agenda.followed(
        _listened(before, settings, snapshot, readings, now.at_s), memory.settings, memory.at, now
    )
    heard = applied(services, now.at_s)
    stale = not now.at_s - heard.at_s <= settings.stale_after_s
    held_off = _held_off(memory)
    reservoir = cover.reservoir(memory.settings, snapshot, services.reservoir)
    deliveries: dict[Product, Delivery] = {}
    if services.sold or services.deliveries:
        fade = min(max(dt_s, 0.0) / settings.fade_s, 1.0)
        for one in settings.fcr:
            last = services.deliveries.get(one.product, _NOTHING)
            sold_w = services.sold.get(one.product, 0.0)
            capacity = _capacity(one.product, last, sold_w, now.at_s)
            if capacity.capacity_w <= 0.0:
                continue
            if held_off:
                deliveries[one.product] = msgspec.structs.replace(capacity, power_w=0.0)
            elif stale:
                deliveries[one.product] = _faded(capacity, fade)
            else:
                deliveries[one.product] = _fcr(one, capacity, heard.frequency_hz, reservoir, now.at_s)
        for reserve in settings.ffr:
            last = _NOTHING if held_off else services.deliveries.get(Product.FFR, _NOTHING)
            sold_w = services.sold.get(Product.FFR, 0.0)
            delivery = _ffr(reserve, last, sold_w, () if stale or held_off else (heard.frequency_hz,), now.at_s)
            if delivery.ffr.state is not FfrState.OFF:
                deliveries[Product.FFR] = delivery
    after = msgspec.structs.replace(
        services, reservoir=reservoir, deliveries=deliveries, held_off=held_off, stale=stale
    )
    return msgspec.structs.replace(memory, services=after), tuple(_events(before, after, now))


_NOTHING = Delivery()


def _listened(
    services: ServicesMemory, settings: ServiceSettings, snapshot: PlantSnapshot, readings: Readings, now_s: float
) -> ServicesMemory:
    """Return the services with the newest frequency; a test that is over is forgotten with its signal."""
    measured = frequency.measured(settings.frequency_meter, snapshot, services.measured)
    test, tested = services.test, NOTHING
    if testing(services, now_s):
        tested = frequency.handed_in(settings.frequency_source, readings, now_s, services.tested)
    elif test.until_s > NEVER_S:
        test = TestMemory()
    return msgspec.structs.replace(services, measured=measured, tested=tested, test=test)


def _held_off(memory: Memory) -> str:
    """Return why nothing may be delivered, from what the last cycle came to; empty when nothing stands against it."""
    state = memory.lifecycle.state
    if state is not State.RUN:
        return f"the unit is in state {state.value}"
    if memory.resume:
        return f"safe stop ({memory.safe_stop_code})" if memory.safe_stop_code else "the site is an island"
    if any(rack.auto_charging for rack in memory.batteries.infos):
        return "a battery is charged from critically low"
    return ""


def _capacity(product: Product, last: Delivery, sold_w: float, now_s: float) -> Delivery:
    """Return the delivery with the capacity in force: a new volume at once, past its end by the rules of 1.3."""
    if sold_w > 0.0:
        if last.full_w == sold_w and last.ended_at_s == NEVER_S:
            return last
        return msgspec.structs.replace(last, capacity_w=sold_w, full_w=sold_w, ended_at_s=NEVER_S)
    if product not in OUTLIVES or not last.fcr.activated or not last.capacity_w:
        return _NOTHING
    ended_at_s = now_s if last.ended_at_s == NEVER_S else last.ended_at_s
    left = 1.0 - max(now_s - ended_at_s - HOLD_S, 0.0) / RAMP_OUT_S
    return msgspec.structs.replace(last, capacity_w=last.full_w * max(left, 0.0), ended_at_s=ended_at_s)


def _faded(delivery: Delivery, fade: float) -> Delivery:
    """Return the delivery without a frequency: its power goes back to the baseline, what it remembers stays."""
    most_w = abs(delivery.power_w) - fade * delivery.capacity_w
    power_w = max(most_w, 0.0) * (1.0 if delivery.power_w > 0.0 else -1.0)
    return msgspec.structs.replace(delivery, power_w=power_w)


def _fcr(
    settings: FcrSettings, delivery: Delivery, frequency_hz: float, reservoir: Reservoir, now_s: float
) -> Delivery:
    state: FcrMemory = fcr.advance(settings, delivery.fcr, delivery.capacity_w, frequency_hz, reservoir, now_s)
    since_s = NEVER_S
    if state.nem:
        since_s = now_s if delivery.nem_since_s == NEVER_S else delivery.nem_since_s
    return Delivery(delivery.capacity_w, delivery.full_w, delivery.ended_at_s, since_s, state, power_w=state.power_w)


def _ffr(
    settings: FfrSettings, last: Delivery, sold_w: float, frequency_hz: tuple[float, ...], now_s: float
) -> Delivery:
    """Return the fast reserve: without a frequency nothing new is triggered, but what is latched is completed."""
    known_hz = frequency_hz[0] if frequency_hz else settings.threshold_hz
    state: FfrMemory = ffr.advance(settings, last.ffr, sold_w, known_hz, now_s)
    capacity_w = state.capacity_w if state.state in LATCHED else sold_w
    return Delivery(capacity_w, capacity_w, NEVER_S, ffr=state, power_w=state.power_w)


def _events(before: ServicesMemory, after: ServicesMemory, now: Instant) -> list[Event]:
    """Report what begins and ends."""
    events: list[Event] = []
    if before.sold is not after.sold and before.sold != after.sold:
        for product in {**before.sold, **after.sold}:
            old_w, new_w = before.sold.get(product, 0.0), after.sold.get(product, 0.0)
            if old_w != new_w:
                events.append(Event(EventKind.SERVICE, product, f"volume {old_w:.0f} to {new_w:.0f} W", "by the hour"))
    if before.deliveries or after.deliveries:
        for product in {**before.deliveries, **after.deliveries}:
            events += _changes(
                product, before.deliveries.get(product, _NOTHING), after.deliveries.get(product, _NOTHING)
            )
    if before.stale is not after.stale and (after.sold or after.deliveries):
        text = "no valid frequency: back to the baseline" if after.stale else "frequency valid again"
        events.append(Event(EventKind.SERVICE, "frequency", text, applied(after, now.at_s).place))
    if before.test.until_s > NEVER_S and after.test.until_s == NEVER_S:
        events.append(Event(EventKind.SERVICE, "test", "test mode ended", "its time is over"))
    if before.held_off != after.held_off and after.sold:
        text = f"not delivered: {after.held_off}" if after.held_off else "delivered again"
        events.append(Event(EventKind.SERVICE, "unit", text, before.held_off))
    return events


def _changes(product: Product, old: Delivery, new: Delivery) -> list[Event]:
    """Report how the delivery of a product changes."""
    events: list[Event] = []
    if old.ffr.state is not new.ffr.state:
        text = f"{old.ffr.state.value} to {new.ffr.state.value}"
        events.append(Event(EventKind.SERVICE, product, text, f"{new.capacity_w:.0f} W"))
    if old.fcr.nem != new.fcr.nem:
        cause = f"endurance {new.fcr.endurance_min:.0f} min"
        events.append(Event(EventKind.SERVICE, product, f"energy management {old.fcr.nem} to {new.fcr.nem}", cause))
    if old.fcr.aem is not new.fcr.aem:
        text = "alert state energy management " + ("begins" if new.fcr.aem else "ends")
        events.append(Event(EventKind.SERVICE, product, text, "the reservoir"))
    if old.ended_at_s == NEVER_S < new.ended_at_s:
        text = "goes on past the end of its volume"
        events.append(Event(EventKind.SERVICE, product, text, "the disturbance lasts"))
    return events
