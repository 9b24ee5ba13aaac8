"""Which grid services a site offers and how: the part of the settings that is theirs."""

from enum import StrEnum

import msgspec

from control.readings import NO_LIMIT, FrequencySource
from control.services.ffr import FfrSettings
from control.services.products import FcrSettings, Product


class Baseline(StrEnum):
    """Whose active power runs below the services while something is sold; reactive power is none of their business."""

    ZERO = "zero"
    """Nothing."""
    SCHEDULE = "schedule"
    """Schedules; nothing where none holds."""
    BELOW = "below"
    """Whoever would decide without services: schedules, else the mode."""


class ServiceSettings(msgspec.Struct, frozen=True):
    """The services of a site."""

    fcr: tuple[FcrSettings, ...] = ()
    """One each of the products offered."""
    ffr: tuple[FfrSettings, ...] = ()
    """At most one."""
    min_soc_pct: float = 10.0
    """The reservoir is the energy between these two."""
    max_soc_pct: float = 90.0
    usable_wh: float = NO_LIMIT
    """Most energy that may be reckoned with; `NO_LIMIT`: all of the reservoir."""
    frequency_meter: str = ""
    """Meter whose frequency counts; empty: the grid meter, and an inverter where that has none."""
    frequency_source: FrequencySource = FrequencySource.METER
    """Which test signal counts in test mode; `METER`: any. Outside test mode the frequency is always measured."""
    frequency_file: str = ""
    """File to play back; read by the app."""
    stale_after_s: float = 1.0
    """An older frequency is not acted on."""
    fade_s: float = 10.0
    """Without a frequency, full power goes back to the baseline in this time."""
    baseline: Baseline = Baseline.ZERO
    market_active: bool = False
    """Volumes are paid for: a test must not be taken for delivery."""


def offered(settings: ServiceSettings) -> tuple[Product, ...]:
    """Return the products of the site."""
    return (*(fcr.product for fcr in settings.fcr), *(Product.FFR for _ in settings.ffr))
