"""What a site has for grid services, and whether volumes are covered by it (GRD-04)."""

import math
from collections.abc import Mapping

import msgspec

from control.model import PlantSnapshot
from control.services import book
from control.services.energy_management import Reservoir
from control.services.local_hour import hour_text
from control.services.products import FCR, Product, directions
from control.services.reservation import PER_WATT, TOLERANCE, Reservation, Shortage, needs, shortages, words
from control.services.settings import ServiceSettings
from control.services.volume import Volume
from control.settings import Settings


def site_facts(settings: Settings) -> Reservation:
    """Return power and energy that can be reserved, from ratings and lasting limits.

    The energy is the whole reservoir in both fields: where the state of charge must stand is only known with a bid.
    The power of the site's loads is not known ahead: an export limit counts as if there were none, an import limit too.
    """
    (services,) = settings.services
    limits = settings.limits
    up_w = math.fsum(unit.max_discharge_w for unit in settings.inverters)
    down_w = math.fsum(unit.max_charge_w for unit in settings.inverters)
    energy_wh = usable_wh(services, settings)
    return Reservation(
        power_up_w=min(up_w, limits.max_discharge_w, limits.export_w),
        power_down_w=min(down_w, limits.max_charge_w, limits.grid_import_w),
        energy_up_wh=energy_wh,
        energy_down_wh=energy_wh,
    )


def usable_wh(services: ServiceSettings, settings: Settings) -> float:
    """Return the energy of the whole reservoir."""
    capacity_wh = math.fsum(rack.capacity_wh for rack in settings.batteries)
    return min(capacity_wh * (services.max_soc_pct - services.min_soc_pct) / 100.0, services.usable_wh)


def reservoir(settings: Settings, snapshot: PlantSnapshot, before: Reservoir) -> Reservoir:
    """Return the energy left in both directions, with the racks that are heard; `before` while none is."""
    if not snapshot.soc_pct:
        return before
    (services,) = settings.services
    low_pct, high_pct = services.min_soc_pct, services.max_soc_pct
    all_wh = math.fsum(rack.capacity_wh for rack in settings.batteries)
    heard = min(math.fsum(rack.capacity_wh for rack in snapshot.batteries) / all_wh, 1.0)
    share = (snapshot.soc_pct[0] - low_pct) / (high_pct - low_pct)
    energy_wh = usable_wh(services, settings) * heard
    return Reservoir(energy_wh * min(max(share, 0.0), 1.0), energy_wh * min(max(1.0 - share, 0.0), 1.0))


def per_watt(services: ServiceSettings) -> Mapping[Product, Reservation]:
    """Return what a watt of each product needs here: more than the document says where more is kept for NEM."""
    own = dict(PER_WATT)
    for fcr in services.fcr:
        more = max(fcr.nem_factor - FCR[fcr.product].nem_factor, 0.0)
        if more:
            one = own[fcr.product]
            symmetric = fcr.product in {Product.FCR_N, Product.FCR_CE}
            own[fcr.product] = msgspec.structs.replace(
                one,
                power_up_w=one.power_up_w + (more if symmetric or fcr.product is Product.FCR_D_DOWN else 0.0),
                power_down_w=one.power_down_w + (more if symmetric or fcr.product is Product.FCR_D_UP else 0.0),
            )
    return own


def missing(
    sold: Mapping[Product, float], there: Reservation, each: Mapping[Product, Reservation]
) -> tuple[Shortage, ...]:
    """Return what is missing for volumes that are sold at the same time.

    The energy of `there` is that of the whole reservoir: it goes to both directions as they need it.
    """
    needed = needs(sold, each)
    both_wh = needed.energy_up_wh + needed.energy_down_wh
    whole_wh = there.energy_up_wh
    part = whole_wh / both_wh if both_wh else 0.0
    split = msgspec.structs.replace(
        there, energy_up_wh=needed.energy_up_wh * part, energy_down_wh=needed.energy_down_wh * part
    )
    return shortages(sold, split, each)


def faults(volumes: tuple[Volume, ...], settings: Settings, start_utc: float, end_utc: float) -> list[str]:
    """Return which volumes between two moments are not covered, naming product, hour, need and what there is."""
    (services,) = settings.services
    there, each = site_facts(settings), per_watt(services)
    found: list[str] = []
    for begin_utc, finish_utc, sold in book.slices(volumes, start_utc, end_utc):
        hour = hour_text(begin_utc, finish_utc, settings.time_zone)
        short = missing({Product(name): volume_w for name, volume_w in sold.items()}, there, each)
        found += (f"{hour}: {words(shortage)}" for shortage in short)
    return found


def faults_now(
    sold: Mapping[Product, float],
    settings: Settings,
    energy: Reservoir,
    able_w: tuple[float, ...],
    start_utc: float,
    end_utc: float,
) -> list[str]:
    """Return what this moment does not cover of volumes that begin at once: its charge, or its units' power.

    Args:
        sold: What is sold from now on, W.
        settings: Of the site.
        energy: Left in both directions now.
        able_w: What the units can discharge and charge with now, W; empty: not known.
        start_utc: Begin of the hour, for the words.
        end_utc: Its end.
    """
    (services,) = settings.services
    there = site_facts(settings)
    now = msgspec.structs.replace(there, energy_up_wh=energy.up_wh, energy_down_wh=energy.down_wh)
    hour = hour_text(start_utc, end_utc, settings.time_zone)
    found = [
        f"{hour}: {words(shortage)} at the state of charge of now"
        for shortage in shortages(sold, now, per_watt(services))
        if shortage.quantity.startswith("energy")
    ]
    for index, unit_w in enumerate(able_w):
        # Full activation only: a battery that is full cannot charge, and its energy management does not need it to.
        needed_w = math.fsum(volume_w for product, volume_w in sold.items() if directions(product)[index])
        if needed_w > unit_w + TOLERANCE:
            found.append(
                f"{hour}: full activation {_DIRECTIONS[index]} needs {needed_w:.0f} W, "
                f"but batteries and inverters can give {unit_w:.0f} W now"
            )
    return found


_DIRECTIONS = ("up", "down")
"""As in `directions` of a product."""
