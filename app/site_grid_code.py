"""Grid-code functions in the site file (`[grid_code]`): a preset, and single values over it."""

from collections.abc import Iterable
from typing import Any, Literal

import msgspec
from pydantic import BaseModel, Field

from app.site_reactive import Point
from app.site_section import LIVE, RESTART, Section
from control.grid_code import build
from control.grid_code.model import GridCodeSettings
from control.grid_code.presets import Data
from control.grid_code.protection import NAMES
from control.reactive.model import ReactiveRule, ReactiveSettings
from control.settings import RampSettings

ORDERED = ("external_control", "local", "binding", "intraday", "day_ahead")
"""Sources of set-points somebody gives, which a grid code slows down; what follows the house or the grid is not."""


def _key(low: float, high: float, text: str) -> Any:
    return Field(default=None, ge=low, le=high, description=text, json_schema_extra=LIVE)


def _switch(text: str) -> Any:
    return Field(default=None, description=text, json_schema_extra=LIVE)


class ResponseSection(Section):
    """P(f) on one side of nominal; keys left out take the value of the preset."""

    enabled: bool | None = _switch("Whether the controller adds this response")
    start_hz: float | None = _key(40.0, 66.0, "Frequency at which it begins, Hz")
    stop_hz: float | None = _key(40.0, 66.0, "Frequency at which it ends; nearer to nominal: held until then, Hz")
    droop_pct: float | None = _key(1.0, 20.0, "Deviation that asks for the whole reference power, % of nominal")
    reference: Literal["rated", "momentary"] | None = _switch("What the droop counts from")
    delay_s: float | None = _key(0.0, 2.0, "Beyond the start this long before it begins, s")
    stop_delay_s: float | None = _key(0.0, 3600.0, "Back this long before power returns, s")
    return_pct_per_min: float | None = _key(1.0, 10_000.0, "How fast power returns then, % of the rating a minute")
    response_s: float | None = _key(0.0, 30.0, "Time for `response_share` of a step, s")
    response_share: float | None = _key(0.5, 0.99, "Share of a step done after `response_s`")


class PowerByVoltageSection(Section):
    """P(U): discharging gives way to a high voltage, charging to a low one."""

    enabled: bool | None = _switch("Whether the voltage limits active power")
    start_pu: float | None = _key(1.0, 1.3, "Highest phase up to which discharging is free, share of nominal")
    zero_pu: float | None = _key(1.0, 1.3, "From here on nothing is discharged, share of nominal")
    charge_start_pu: float | None = _key(0.0, 1.0, "Lowest phase down to which charging is free; 0: always")
    charge_zero_pu: float | None = _key(0.0, 1.0, "Below this nothing is charged, share of nominal")
    response_s: float | None = _key(0.0, 120.0, "Time for `response_share` of a step, s")
    response_share: float | None = _key(0.5, 0.99, "Share of a step done after `response_s`")


class ReactiveByVoltageSection(Section):
    """Q(U) of the preset, in force instead of `reactive.rule`."""

    enabled: bool | None = _switch("Whether Q(U) of the preset is in force")
    points: tuple[Point, ...] | None = Field(
        default=None,
        strict=False,
        description="Voltage (1 is nominal) and share of the base, + injects",
        json_schema_extra=LIVE,
    )
    base: Literal["apparent", "active"] | None = _switch("What the shares count from: apparent or active rating")
    dead_band_pu: float | None = _key(0.0, 0.1, "How far the voltage moves before reactive power follows")
    lock_in_share: float | None = _key(0.0, 1.0, "Begins at this active power, share of the rating; 0: always works")
    lock_out_share: float | None = _key(0.0, 1.0, "Stops below this active power, share of the rating")
    min_power_factor: float | None = _key(0.0, 1.0, "The power factor never gets worse than this; 0: no limit")
    response_s: float | None = _key(0.0, 180.0, "Time for `response_share` of a step, s")
    response_share: float | None = _key(0.5, 0.99, "Share of a step done after `response_s`")


class ConnectSection(Section):
    """No power before the grid was inside both windows without a break; then power grows."""

    enabled: bool | None = _switch("Whether the controller waits")
    low_hz: float | None = _key(44.0, 60.0, "Lowest frequency, Hz")
    high_hz: float | None = _key(50.0, 65.0, "Highest frequency, Hz")
    low_voltage_pu: float | None = _key(0.5, 1.0, "Lowest voltage, share of nominal")
    high_voltage_pu: float | None = _key(1.0, 1.3, "Highest voltage, share of nominal")
    observation_s: float | None = _key(1.0, 7200.0, "Inside both windows without a break, s")
    return_pct_per_min: float | None = _key(0.1, 10_000.0, "Growth of power after it, % of the rating a minute")


class SetpointRampSection(Section):
    """How fast set-points from outside, by hand and from schedules move; services and the grid loop are not slowed."""

    enabled: bool | None = _switch("Whether the grid code slows set-points down")
    pct_per_s: float | None = _key(0.01, 100.0, "Ramp, % of the rating a second")
    critical: bool | None = _switch("Use the slower ramp of a critical grid")
    critical_pct_per_s: float | None = _key(0.01, 100.0, "That ramp, % of the rating a second")


class GeneralSection(Section):
    """The grid."""

    nominal_hz: float | None = Field(
        default=None, ge=50.0, le=60.0, description="Nominal frequency, 50 or 60 Hz", json_schema_extra=RESTART
    )


class GridCodeSection(Section):
    """Grid-code functions of the controller; leave the section out where the inverters do all of it themselves."""

    preset: Literal["en_50549_1", "vde_ar_n_4105", "vde_ar_n_4110", "ieee_1547_cat_b", "ieee_1547_cat_iii"] = Field(
        description="The grid code; its values are in docs/grid-code.md", json_schema_extra=LIVE
    )
    general: GeneralSection = GeneralSection()
    over_frequency: ResponseSection = ResponseSection()
    under_frequency: ResponseSection = ResponseSection()
    power_by_voltage: PowerByVoltageSection = PowerByVoltageSection()
    reactive_by_voltage: ReactiveByVoltageSection = ReactiveByVoltageSection()
    first_start: ConnectSection = ConnectSection()
    reconnect: ConnectSection = ConnectSection()
    setpoint_ramp: SetpointRampSection = SetpointRampSection()
    protection: dict[str, float] = Field(
        default_factory=dict,
        description="What the inverters' own protection should be set to; names in docs/grid-code.md",
        json_schema_extra=LIVE,
    )


def values_of(section: GridCodeSection) -> dict[str, Data]:
    """Return the values in force by key: those of the preset with the site's own over them."""
    own: dict[str, Data] = {f"protection.{name}": value for name, value in section.protection.items()}
    for group in type(section).model_fields:
        part = getattr(section, group)
        if isinstance(part, BaseModel):
            own |= {f"{group}.{name}": value for name, value in part.model_dump(exclude_none=True).items()}
    return build.merged(section.preset, own)


def grid_code_of(
    section: GridCodeSection | None, discharge_w: float, charge_w: float, nominal_voltage_v: float
) -> tuple[GridCodeSettings, ...]:
    """Return what `control` needs; nothing without the section."""
    if section is None:
        return ()
    return (
        build.settings(
            section.preset,
            values_of(section),
            rated_w=discharge_w,
            rated_charge_w=charge_w,
            nominal_voltage_v=nominal_voltage_v,
        ),
    )


def ramp_by(section: GridCodeSection | None, ramp: RampSettings, discharge_w: float) -> RampSettings:
    """Return the ramps with those of the grid code for set-points somebody gives; the slower one counts."""
    shares = () if section is None else build.setpoint_ramp(values_of(section))
    modes = dict(ramp.modes)
    for share in shares:
        rate = share * discharge_w
        for source in ORDERED:
            up, down = modes.get(source, (ramp.up_w_per_s, ramp.down_w_per_s))
            modes[source] = min(up, rate), min(down, rate)
    return msgspec.structs.replace(ramp, modes=modes)


def reactive_by(
    section: GridCodeSection | None,
    reactive: tuple[ReactiveSettings, ...],
    apparent_va: float,
    discharge_w: float,
    nominal_voltage_v: float,
) -> tuple[ReactiveSettings, ...]:
    """Return the rules for reactive power with Q(U) of the grid code as the rule of the site."""
    values = {} if section is None else values_of(section)
    for rule in build.reactive_rule(values) if values else ():
        active = values["reactive_by_voltage.base"] == "active"
        own = ReactiveSettings(rule, ReactiveRule(), apparent_va, discharge_w, nominal_voltage_v)
        for given in reactive:
            own = msgspec.structs.replace(given, rule=rule)
        return (msgspec.structs.replace(own, base_va=discharge_w) if active else own,)
    return reactive


def grid_code_faults(section: GridCodeSection | None, *, has_rule: bool) -> Iterable[str]:
    """Return what one key alone cannot tell; `has_rule`: the site has a rule for reactive power of its own."""
    if section is None:
        return
    for name in section.protection:
        if name not in NAMES:
            yield f"grid_code.protection.{name}: unknown, allowed: {', '.join(NAMES)}"
    values = values_of(section)
    yield from (f"grid_code.{fault}" for fault in build.faults(values))
    if values["reactive_by_voltage.enabled"] and has_rule:
        yield "grid_code.reactive_by_voltage.enabled: true stands beside reactive.rule; leave one of them out"
