"""Grid services in the site file (`[services]`): what is offered, with every value of the requirements configurable."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import msgspec
from pydantic import Field

from app.site_section import LIVE, Identifier, Section
from control.readings import NO_LIMIT, FrequencySource
from control.services import ffr, products
from control.services.droop import Droop
from control.services.ffr import FfrSettings
from control.services.products import FCR, FcrSettings, Product, Saturation
from control.services.settings import Baseline, ServiceSettings

if TYPE_CHECKING:
    from app.site_model import SiteModel

_HZ = "Hz; left out: that of the product"
_MIN = "minutes of full activation left; left out: that of the product"


class FcrSection(Section):
    """A frequency containment reserve that is offered; what is left out is as the requirements have it."""

    product: Literal["fcr-n", "fcr-d-up", "fcr-d-down", "fcr-ce"] = Field(
        description="Which product", json_schema_extra=LIVE
    )
    full_up_hz: float | None = Field(
        default=None, ge=45.0, le=65.0, description=f"f1: full discharge, {_HZ}", json_schema_extra=LIVE
    )
    start_up_hz: float | None = Field(
        default=None, ge=45.0, le=65.0, description=f"f2: discharging begins, {_HZ}", json_schema_extra=LIVE
    )
    start_down_hz: float | None = Field(
        default=None, ge=45.0, le=65.0, description=f"f3: charging begins, {_HZ}", json_schema_extra=LIVE
    )
    full_down_hz: float | None = Field(
        default=None, ge=45.0, le=65.0, description=f"f4: full charge, {_HZ}", json_schema_extra=LIVE
    )
    saturation: Saturation | None = Field(
        default=None,
        strict=False,
        description="What ends at full activation: the frequency that is seen, the power, or nothing (LFSM as well)",
        json_schema_extra=LIVE,
    )
    limited: bool | None = Field(
        default=None, description="Energy for less than two hours: NEM and AEM work", json_schema_extra=LIVE
    )
    nem_factor: float | None = Field(
        default=None, ge=0.0, le=0.5, description="Power of energy management, share of volume", json_schema_extra=LIVE
    )
    nem_low_hz: float | None = Field(
        default=None, ge=45.0, le=65.0, description=f"Energy management works above, {_HZ}", json_schema_extra=LIVE
    )
    nem_high_hz: float | None = Field(
        default=None, ge=45.0, le=65.0, description=f"Energy management works below, {_HZ}", json_schema_extra=LIVE
    )
    nem_enable_min: float | None = Field(
        default=None, ge=0.0, le=1440.0, description=f"NEM begins below, {_MIN}", json_schema_extra=LIVE
    )
    nem_disable_min: float | None = Field(
        default=None, ge=0.0, le=1440.0, description=f"NEM ends above, {_MIN}", json_schema_extra=LIVE
    )
    aem_enable_min: float | None = Field(
        default=None, ge=0.0, le=1440.0, description=f"AEM begins below, {_MIN}", json_schema_extra=LIVE
    )
    aem_disable_min: float | None = Field(
        default=None, ge=0.0, le=1440.0, description=f"AEM ends above, {_MIN}", json_schema_extra=LIVE
    )


class FfrSection(Section):
    """Fast frequency reserve; a figure that is left out follows from alternative and duration."""

    alternative: Literal["49.7", "49.6", "49.5"] = Field(
        default="49.7", description="Threshold, Hz, with its time to full power", json_schema_extra=LIVE
    )
    duration: Literal["long", "short"] = Field(
        default="long", description="Support: 30 s, or 5 s with a slow end", json_schema_extra=LIVE
    )
    threshold_hz: float | None = Field(
        default=None, ge=45.0, le=50.0, description="Frequency that triggers, Hz", json_schema_extra=LIVE
    )
    activation_s: float | None = Field(
        default=None, ge=0.1, le=10.0, description="Full power after the crossing, s", json_schema_extra=LIVE
    )
    support_s: float | None = Field(
        default=None, ge=1.0, le=3600.0, description="Length of the support, s", json_schema_extra=LIVE
    )
    deactivation_share_per_s: float | None = Field(
        default=None, ge=0.001, le=NO_LIMIT, description="Slope of its end, share/s", json_schema_extra=LIVE
    )
    overshoot_share: float = Field(
        default=0.35, ge=0.0, le=1.0, description="Most power above the volume", json_schema_extra=LIVE
    )
    boost_share: float = Field(
        default=0.30, ge=0.0, le=1.0, description="Asked for above the volume while activating", json_schema_extra=LIVE
    )
    buffer_s: float = Field(
        default=15.0, ge=0.0, le=3600.0, description="Pause before recharging, s", json_schema_extra=LIVE
    )
    recovery_share: float = Field(
        default=0.20, ge=0.0, le=1.0, description="Power of recharging, share of the volume", json_schema_extra=LIVE
    )
    recovery_above_hz: float = Field(
        default=49.9, ge=45.0, le=50.5, description="Recharging waits below, Hz", json_schema_extra=LIVE
    )
    ready_after_s: float = Field(
        default=900.0, ge=1.0, le=86_400.0, description="Armed again at the latest, s", json_schema_extra=LIVE
    )
    spike_s: float = Field(
        default=0.08, ge=0.0, le=10.0, description="A shorter dip triggers nothing, s", json_schema_extra=LIVE
    )


class ServicesSection(Section):
    """Grid services; leave the section out for none."""

    fcr: tuple[FcrSection, ...] = Field(default=(), strict=False, max_length=4)
    ffr: FfrSection | None = None
    baseline: Baseline = Field(
        default=Baseline.ZERO,
        strict=False,
        description="What runs below while something is sold: nothing, schedules, or whoever would decide",
        json_schema_extra=LIVE,
    )
    market_active: bool = Field(
        default=False, description="Volumes are paid for: no test without acknowledgement", json_schema_extra=LIVE
    )
    min_soc_pct: float = Field(
        default=10.0, ge=0.0, le=95.0, description="Lower end of the reservoir, %", json_schema_extra=LIVE
    )
    max_soc_pct: float = Field(
        default=90.0, ge=5.0, le=100.0, description="Upper end of the reservoir, %", json_schema_extra=LIVE
    )
    usable_energy_wh: float | None = Field(
        default=None, ge=1.0, le=1e9, description="Most energy that may be sold, Wh", json_schema_extra=LIVE
    )
    frequency_meter: Identifier | None = Field(
        default=None,
        description="Meter whose frequency counts; left out: the grid meter, else an inverter",
        json_schema_extra=LIVE,
    )
    frequency_source: FrequencySource = Field(
        default=FrequencySource.METER,
        strict=False,
        description="Test signal that counts in test mode (meter: any); otherwise the frequency is measured",
        json_schema_extra=LIVE,
    )
    frequency_file: str = Field(default="", max_length=400, description="File of a test signal", json_schema_extra=LIVE)
    stale_after_s: float = Field(
        default=1.0, ge=0.1, le=10.0, description="An older frequency is not acted on, s", json_schema_extra=LIVE
    )
    fade_s: float = Field(
        default=10.0,
        ge=0.1,
        le=300.0,
        description="Without a frequency full power goes to the baseline in, s",
        json_schema_extra=LIVE,
    )


def services_of(section: ServicesSection | None) -> tuple[ServiceSettings, ...]:
    """Return what `control` needs; nothing without the section."""
    if section is None:
        return ()
    return (
        ServiceSettings(
            fcr=tuple(_fcr(one) for one in section.fcr),
            ffr=() if section.ffr is None else (_ffr(section.ffr),),
            min_soc_pct=section.min_soc_pct,
            max_soc_pct=section.max_soc_pct,
            usable_wh=NO_LIMIT if section.usable_energy_wh is None else section.usable_energy_wh,
            frequency_meter="" if section.frequency_meter is None else section.frequency_meter,
            frequency_source=section.frequency_source,
            frequency_file=section.frequency_file,
            stale_after_s=section.stale_after_s,
            fade_s=section.fade_s,
            baseline=section.baseline,
            market_active=section.market_active,
        ),
    )


_DROOP = tuple(Droop.__struct_fields__)
_PLAIN = (
    "saturation",
    "limited",
    "nem_factor",
    "nem_enable_min",
    "nem_disable_min",
    "aem_enable_min",
    "aem_disable_min",
)
_OWN = ("threshold_hz", "activation_s", "support_s", "deactivation_share_per_s")
_FFR = ("overshoot_share", "boost_share", "buffer_s", "recovery_share", "recovery_above_hz", "ready_after_s", "spike_s")


def _given(section: Section, names: Iterable[str]) -> dict[str, object]:
    """Return the keys that are given, with their values."""
    values = {name: getattr(section, name) for name in names}
    return {name: value for name, value in values.items() if value is not None}


def _fcr(section: FcrSection) -> FcrSettings:
    usual = FCR[Product(section.product)]
    low_hz, high_hz = usual.nem_band_hz
    band_hz = (
        low_hz if section.nem_low_hz is None else section.nem_low_hz,
        high_hz if section.nem_high_hz is None else section.nem_high_hz,
    )
    droop = msgspec.structs.replace(usual.droop, **_given(section, _DROOP))
    return msgspec.structs.replace(usual, droop=droop, nem_band_hz=band_hz, **_given(section, _PLAIN))


def _ffr(section: FfrSection) -> FfrSettings:
    usual = ffr.settings_of(section.alternative, section.duration)
    return msgspec.structs.replace(usual, **_given(section, (*_OWN, *_FFR)))


def services_faults(model: "SiteModel") -> Iterable[str]:
    """Return what one key alone cannot tell."""
    section = model.services
    if section is None:
        return
    if not section.fcr and section.ffr is None:
        yield "services: offers nothing; give [[services.fcr]] or [services.ffr], or leave [services] out"
    yield from _product_faults(section)
    yield from _reservoir_faults(section, model)
    meters = [meter.id for meter in model.meters]
    if section.frequency_meter is not None and section.frequency_meter not in meters:
        allowed = ", ".join(meters) or "none"
        yield f"services.frequency_meter: {section.frequency_meter!r} is not a meter of this file, allowed: {allowed}"
    if section.frequency_source is FrequencySource.FILE and not section.frequency_file:
        yield "services.frequency_file: is missing; frequency_source = 'file' needs it"


def _product_faults(section: ServicesSection) -> Iterable[str]:
    seen: set[str] = set()
    for index, one in enumerate(section.fcr):
        if one.product in seen:
            yield f"services.fcr[{index}].product: {one.product!r} is there twice"
        seen.add(one.product)
        yield from (f"services.fcr[{index}]: {fault}" for fault in products.faults(_fcr(one)))
    if section.ffr is not None:
        yield from (f"services.ffr: {fault}" for fault in ffr.faults(_ffr(section.ffr)))


def _reservoir_faults(section: ServicesSection, model: "SiteModel") -> Iterable[str]:
    low_pct, high_pct = section.min_soc_pct, section.max_soc_pct
    if low_pct >= high_pct:
        yield f"services.min_soc_pct: {low_pct:g} must be below services.max_soc_pct, which is {high_pct:g}"
    if low_pct < model.limits.min_soc_pct:
        yield f"services.min_soc_pct: {low_pct:g} is below limits.min_soc_pct, which is {model.limits.min_soc_pct:g}"
    if high_pct > model.limits.max_soc_pct:
        yield f"services.max_soc_pct: {high_pct:g} is above limits.max_soc_pct, which is {model.limits.max_soc_pct:g}"
