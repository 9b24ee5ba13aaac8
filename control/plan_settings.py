"""Settings of tariff and planning; a site that does not plan has none."""

from enum import StrEnum

import msgspec


class TariffKind(StrEnum):
    """Where the price of bought energy comes from."""

    FIXED = "fixed"
    TIME_OF_USE = "time_of_use"
    DYNAMIC = "dynamic"
    """Prices are handed in at run time (`SetPrices`)."""


class TariffWindow(msgspec.Struct, frozen=True, gc=False):
    """A price that holds at certain local times; the first window that fits wins."""

    from_minute: int
    """Local minutes since midnight, 0 to 1439."""
    to_minute: int
    """1 to 1440; at or before `from_minute`: over midnight."""
    price_per_kwh: float
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    """Monday is 0; the day on which the window begins."""


class TariffSettings(msgspec.Struct, frozen=True):
    """What energy costs and earns, all taxes in."""

    kind: TariffKind = TariffKind.FIXED
    currency: str = "EUR"
    buy_per_kwh: float = 0.30
    """Price outside every window, and what is assumed where no dynamic price was ever known."""
    windows: tuple[TariffWindow, ...] = ()
    factor: float = 1.0
    """Dynamic: bought energy costs the market price times this (value-added tax) ..."""
    surcharge_per_kwh: float = 0.0
    """... plus this (grid fees, levies)."""
    sell_per_kwh: float = 0.08
    sell_market_factor: float = 0.0
    """Dynamic: fed-in energy earns `sell_per_kwh` plus the market price times this."""
    max_price_per_kwh: float = 5.0
    """A handed-in market price beyond this magnitude is refused: it is a mistake of unit."""


class PricePoint(msgspec.Struct, frozen=True, gc=False):
    """A market price from an instant on, until the next point; the last holds as long as the one before it."""

    start_utc: float
    price_per_kwh: float


class PlanningSettings(msgspec.Struct, frozen=True):
    """How the site is planned."""

    tariff: TariffSettings = TariffSettings()
    horizon_s: float = 36 * 3600.0
    slot_s: float = 900.0
    replan_s: float = 900.0
    time_limit_s: float = 20.0
    """The planner's process is ended after this time."""
    max_age_s: float = 12 * 3600.0
    """An older plan is not used."""
    max_soc_error_pct: float = 20.0
    """A plan that expected another state of charge than this is not used."""
    replan_soc_error_pct: float = 8.0
    """Further from the expected state of charge than this, a new plan is made at once."""
    charge_efficiency: float = 0.95
    discharge_efficiency: float = 0.95
    degradation_per_kwh: float = 0.01
    """Wear for each kWh charged and each kWh discharged."""
    curtail_pv: bool = False
    """PV can be left unused: only where somebody is there who does it."""
    power_up_w: float = 0.0
    """Discharge power kept free for services."""
    power_down_w: float = 0.0
    energy_up_wh: float = 0.0
    """Energy at the bus kept for services that discharge."""
    energy_down_wh: float = 0.0
    """Room kept for services that charge, at the bus."""
