"""Rules for reactive power in the site file (`[reactive]`)."""

import math
from collections.abc import Iterable

from pydantic import Field

from app.site_section import LIVE, Section
from control.reactive.model import ReactiveKind, ReactiveRule, ReactiveSettings
from control.reactive.rule import faults
from control.settings import Settings

Point = tuple[float, float]


class ReactiveRuleSection(Section):
    """One rule; the keys of other kinds are left out."""

    kind: ReactiveKind = Field(
        default=ReactiveKind.OFF, strict=False, description="How reactive power is found", json_schema_extra=LIVE
    )
    reactive_power_var: float = Field(
        default=0.0, ge=-1e8, le=1e8, description="For fixed_q: + injects, var", json_schema_extra=LIVE
    )
    power_factor: float = Field(
        default=1.0, ge=-1.0, le=1.0, description="For fixed_pf: + injects, - absorbs", json_schema_extra=LIVE
    )
    points: tuple[Point, ...] = Field(
        default=(),
        strict=False,
        description="For q_by_u: voltage (1 is nominal) and share of base_va, + injects; "
        "for pf_by_p: share of base_w and power factor",
        json_schema_extra=LIVE,
    )
    dead_band_pu: float = Field(
        default=0.0,
        ge=0.0,
        le=0.1,
        description="For q_by_u: how far the voltage moves before reactive power follows",
        json_schema_extra=LIVE,
    )
    time_constant_s: float = Field(
        default=0.0, ge=0.0, le=60.0, description="First-order lag, s; 95 % after three of it", json_schema_extra=LIVE
    )
    settling_s: float | None = Field(
        default=None,
        ge=0.0,
        le=180.0,
        description="Time for 95 % of a step, s; instead of time_constant_s",
        json_schema_extra=LIVE,
    )
    lock_in_share: float = Field(
        default=0.0,
        ge=0.0,
        le=1.0,
        description="For q_by_u: begins at this share of base_w; 0: always works",
        json_schema_extra=LIVE,
    )
    lock_out_share: float = Field(
        default=0.0, ge=0.0, le=1.0, description="For q_by_u: stops below this share of base_w", json_schema_extra=LIVE
    )
    min_power_factor: float = Field(
        default=0.0,
        ge=0.0,
        le=1.0,
        description="For q_by_u and fixed_q: never a worse power factor; 0: no limit",
        json_schema_extra=LIVE,
    )


class ReactiveSection(Section):
    """Voltage support and power factor; leave the section out where the inverters have no reactive power."""

    rule: ReactiveRuleSection = ReactiveRuleSection()
    fallback: ReactiveRuleSection = ReactiveRuleSection()
    base_va: float | None = Field(
        default=None,
        ge=1.0,
        le=1e9,
        description="What the shares of q_by_u count from, VA; left out: all inverters",
        json_schema_extra=LIVE,
    )
    base_w: float | None = Field(
        default=None,
        ge=1.0,
        le=1e9,
        description="What the shares of pf_by_p count from, W; left out: all inverters discharging",
        json_schema_extra=LIVE,
    )
    nominal_voltage_v: float = Field(
        default=230.0, ge=50.0, le=1000.0, description="Nominal voltage to neutral, V", json_schema_extra=LIVE
    )


def reactive_of(
    section: ReactiveSection | None, apparent_va: float, discharge_w: float
) -> tuple[ReactiveSettings, ...]:
    """Return what `control` needs; nothing without the section."""
    if section is None:
        return ()
    return (
        ReactiveSettings(
            rule=_rule(section.rule),
            fallback=_rule(section.fallback),
            base_va=apparent_va if section.base_va is None else section.base_va,
            base_w=discharge_w if section.base_w is None else section.base_w,
            nominal_voltage_v=section.nominal_voltage_v,
        ),
    )


def reactive_checks(settings: Settings) -> Iterable[str]:
    """Return what one key alone cannot tell."""
    for reactive in settings.reactive:
        yield from (f"reactive.rule.{fault}" for fault in faults(reactive.rule, settings))
        yield from (f"reactive.fallback.{fault}" for fault in faults(reactive.fallback, settings, fallback=True))


def _rule(section: ReactiveRuleSection) -> ReactiveRule:
    return ReactiveRule(
        kind=section.kind,
        reactive_power_var=section.reactive_power_var,
        power_factor=section.power_factor,
        points=section.points,
        dead_band_pu=section.dead_band_pu,
        time_constant_s=section.time_constant_s if section.settling_s is None else section.settling_s / math.log(20.0),
        lock_in_share=section.lock_in_share,
        lock_out_share=section.lock_out_share,
        min_power_factor=section.min_power_factor,
    )
