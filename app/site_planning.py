"""The parts of the site file about tariff and planning, and what `control` needs of them."""

import re
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic.config import JsonDict

from app.site_section import CLOCK_TIME
from control.plan_settings import PlanningSettings, TariffKind, TariffSettings, TariffWindow

LIVE: JsonDict = {"applies": "live"}

ClockTime = Annotated[str, Field(pattern=CLOCK_TIME)]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Price = Annotated[float, Field(ge=-100.0, le=100.0, allow_inf_nan=False)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


class TariffWindowEntry(_Section):
    """A price at certain local times; the first window that fits wins."""

    from_time: ClockTime = Field(description="Local time at which the price begins, HH:MM", json_schema_extra=LIVE)
    to_time: ClockTime = Field(
        description="Local time at which it ends; at or before from_time: the next day", json_schema_extra=LIVE
    )
    price_per_kwh: Price = Field(description="Price of bought energy, all taxes in", json_schema_extra=LIVE)
    weekdays: tuple[Weekday, ...] = Field(
        default=_WEEKDAYS, strict=False, min_length=1, description="Days on which it begins", json_schema_extra=LIVE
    )


class TariffSection(_Section):
    """What energy costs and earns."""

    kind: TariffKind = Field(
        default=TariffKind.FIXED,
        strict=False,
        description="fixed, time_of_use (windows), or dynamic (market prices handed in while running)",
        json_schema_extra=LIVE,
    )
    currency: str = Field(default="EUR", pattern=r"^[A-Z]{3}$", description="ISO 4217 code", json_schema_extra=LIVE)
    buy_per_kwh: Price = Field(
        default=0.30, description="Price outside every window; dynamic: where none is known", json_schema_extra=LIVE
    )
    windows: tuple[TariffWindowEntry, ...] = Field(
        default=(), strict=False, max_length=50, description="Prices by local time", json_schema_extra=LIVE
    )
    factor: float = Field(
        default=1.0, ge=0.0, le=10.0, description="Dynamic: market price times this ...", json_schema_extra=LIVE
    )
    surcharge_per_kwh: Price = Field(default=0.0, description="... plus this is paid", json_schema_extra=LIVE)
    sell_per_kwh: Price = Field(default=0.08, description="Fed-in energy earns this ...", json_schema_extra=LIVE)
    sell_market_factor: float = Field(
        default=0.0,
        ge=0.0,
        le=2.0,
        description="... plus, dynamic, the market price times this",
        json_schema_extra=LIVE,
    )
    max_price_per_kwh: float = Field(
        default=5.0, gt=0.0, le=100.0, description="Market prices beyond this are refused", json_schema_extra=LIVE
    )


class PlanningSection(_Section):
    """How the site is planned; leave the section out for no planning."""

    horizon_h: float = Field(default=36.0, ge=6.0, le=48.0, description="How far, h", json_schema_extra=LIVE)
    slot_min: Literal[5, 15, 30, 60] = Field(default=15, description="Length of a slot, min", json_schema_extra=LIVE)
    replan_min: float = Field(
        default=15.0, ge=5.0, le=120.0, description="A new plan at least so often, min", json_schema_extra=LIVE
    )
    time_limit_s: float = Field(
        default=20.0, ge=2.0, le=300.0, description="The planner is ended after this time, s", json_schema_extra=LIVE
    )
    max_age_h: float = Field(
        default=12.0, ge=0.5, le=48.0, description="An older plan is not used, h", json_schema_extra=LIVE
    )
    max_soc_error_pct: float = Field(
        default=20.0,
        ge=2.0,
        le=100.0,
        description="A plan that expected another state of charge is not used, %",
        json_schema_extra=LIVE,
    )
    replan_soc_error_pct: float = Field(
        default=8.0,
        ge=1.0,
        le=100.0,
        description="Further off than this: a new plan at once, %",
        json_schema_extra=LIVE,
    )
    charge_efficiency: float = Field(
        default=0.95, ge=0.5, le=1.0, description="From the bus into the battery", json_schema_extra=LIVE
    )
    discharge_efficiency: float = Field(
        default=0.95, ge=0.5, le=1.0, description="From the battery to the bus", json_schema_extra=LIVE
    )
    degradation_per_kwh: float = Field(
        default=0.01, ge=0.0, le=10.0, description="Wear per kWh charged and per kWh discharged", json_schema_extra=LIVE
    )
    curtail_pv: bool = Field(
        default=False, description="PV may be left unused (only where somebody does it)", json_schema_extra=LIVE
    )
    power_up_w: float = Field(
        default=0.0, ge=0.0, le=1e8, description="Discharge power kept free for services, W", json_schema_extra=LIVE
    )
    power_down_w: float = Field(
        default=0.0, ge=0.0, le=1e8, description="Charge power kept free for services, W", json_schema_extra=LIVE
    )
    energy_up_wh: float = Field(
        default=0.0, ge=0.0, le=1e9, description="Energy kept for services that discharge, Wh", json_schema_extra=LIVE
    )
    energy_down_wh: float = Field(
        default=0.0, ge=0.0, le=1e9, description="Room kept for services that charge, Wh", json_schema_extra=LIVE
    )

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.replan_soc_error_pct > self.max_soc_error_pct:
            raise ValueError("replan_soc_error_pct must not be above max_soc_error_pct")
        return self


def planning_settings(planning: PlanningSection | None, tariff: TariffSection) -> tuple[PlanningSettings, ...]:
    """Return the settings of planning; empty for a site that is not planned."""
    if planning is None:
        return ()
    return (
        PlanningSettings(
            tariff=tariff_settings(tariff),
            horizon_s=planning.horizon_h * 3600.0,
            slot_s=planning.slot_min * 60.0,
            replan_s=planning.replan_min * 60.0,
            time_limit_s=planning.time_limit_s,
            max_age_s=planning.max_age_h * 3600.0,
            max_soc_error_pct=planning.max_soc_error_pct,
            replan_soc_error_pct=planning.replan_soc_error_pct,
            charge_efficiency=planning.charge_efficiency,
            discharge_efficiency=planning.discharge_efficiency,
            degradation_per_kwh=planning.degradation_per_kwh,
            curtail_pv=planning.curtail_pv,
            power_up_w=planning.power_up_w,
            power_down_w=planning.power_down_w,
            energy_up_wh=planning.energy_up_wh,
            energy_down_wh=planning.energy_down_wh,
        ),
    )


def tariff_settings(tariff: TariffSection) -> TariffSettings:
    """Return the tariff as `control` knows it."""
    return TariffSettings(
        kind=tariff.kind,
        currency=tariff.currency,
        buy_per_kwh=tariff.buy_per_kwh,
        windows=tuple(
            TariffWindow(
                _minutes(window.from_time) % 1440,
                _minutes(window.to_time),
                window.price_per_kwh,
                tuple(_WEEKDAYS.index(day) for day in window.weekdays),
            )
            for window in tariff.windows
        ),
        factor=tariff.factor,
        surcharge_per_kwh=tariff.surcharge_per_kwh,
        sell_per_kwh=tariff.sell_per_kwh,
        sell_market_factor=tariff.sell_market_factor,
        max_price_per_kwh=tariff.max_price_per_kwh,
    )


def _minutes(clock: str) -> int:
    hours, minutes = (int(part) for part in re.split(":", clock))
    return hours * 60 + minutes
