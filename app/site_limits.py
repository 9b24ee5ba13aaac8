"""Keys of the site file about limits and ramps beyond the plain ones, and their way into the settings.

The classes are mixed into the sections and entries of `app.site_model`, so the keys stand where people look for them.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field
from pydantic.config import JsonDict

from control import curve
from control.curve import Curve
from control.modes import MODES
from control.readings import NO_LIMIT
from control.settings import CHARGE_CURVE, DISCHARGE_CURVE, INVERTER_CURVE, PowerPriority

LIVE: JsonDict = {"applies": "live"}
LEAST_RAMP_SHARE = 0.02
"""A ramp is never slowed to a standstill."""


def _rising(points: Curve) -> Curve:
    wrong = curve.faults(points)
    if wrong:
        raise ValueError(wrong)
    return points


def _not_still(points: Curve) -> Curve:
    for x, share in points:
        if share < LEAST_RAMP_SHARE:
            raise ValueError(f"share {share:g} at {x:g} is below {LEAST_RAMP_SHARE:g}")
    return points


Abscissa = Annotated[float, Field(ge=-100.0, le=200.0)]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
Point = Annotated[tuple[Abscissa, Share], Field(strict=False)]
Shares = Annotated[tuple[Point, ...], Field(strict=False, max_length=16), AfterValidator(_rising)]
Rate = Annotated[float, Field(ge=1.0, le=1e8)]
Rates = Annotated[tuple[Rate, Rate], Field(strict=False)]


class LimitKeys(BaseModel):
    """Limits of the grid connection beyond its total power."""

    fuse_a: float | None = Field(
        default=None, ge=1.0, le=10_000.0, description="Fuse of each phase of the connection, A", json_schema_extra=LIVE
    )
    pv_peak_w: float | None = Field(
        default=None, ge=100.0, le=1e8, description="Peak power of the PV system, W", json_schema_extra=LIVE
    )
    grid_export_share: float | None = Field(
        default=None,
        ge=0.0,
        le=1.0,
        description="Share of pv_peak_w that may be fed in (grid code); needs pv_peak_w",
        json_schema_extra=LIVE,
    )
    power_priority: PowerPriority = Field(
        default=PowerPriority.ACTIVE,
        strict=False,
        description="Which power comes first inside the apparent power of an inverter",
        json_schema_extra=LIVE,
    )


class InverterKeys(BaseModel):
    """Phase, DC window and temperature of an inverter."""

    phase: int = Field(
        default=0, ge=0, le=3, description="Phase it feeds, 1 to 3; 0: all three alike", json_schema_extra=LIVE
    )
    min_dc_voltage_v: float = Field(
        default=0.0, ge=0.0, le=1500.0, description="Lowest DC voltage it works at, V", json_schema_extra=LIVE
    )
    max_dc_voltage_v: float | None = Field(
        default=None, ge=10.0, le=1500.0, description="Highest DC voltage it works at, V", json_schema_extra=LIVE
    )
    temperature_curve: Shares = Field(
        default=INVERTER_CURVE,
        description="Pairs of inverter temperature, °C, and share of the rating, 0 to 1",
        json_schema_extra=LIVE,
    )


class BatteryKeys(BaseModel):
    """Resistance, voltage window and temperature curves of a rack."""

    cell_resistance_mohm: float | None = Field(
        default=None,
        ge=0.0,
        le=50.0,
        description="Resistance of one cell position with joints, mOhm; left out: from the capacity",
        json_schema_extra=LIVE,
    )
    min_voltage_v: float = Field(
        default=0.0, ge=0.0, le=1500.0, description="Lowest voltage of the rack, V", json_schema_extra=LIVE
    )
    max_voltage_v: float | None = Field(
        default=None, ge=10.0, le=1500.0, description="Highest voltage of the rack, V", json_schema_extra=LIVE
    )
    charge_curve: Shares = Field(
        default=CHARGE_CURVE,
        description="Charging: pairs of cell temperature, °C, and share of the rating, 0 to 1",
        json_schema_extra=LIVE,
    )
    discharge_curve: Shares = Field(
        default=DISCHARGE_CURVE,
        description="Discharging: pairs of cell temperature, °C, and share of the rating, 0 to 1",
        json_schema_extra=LIVE,
    )


class RampKeys(BaseModel):
    """Ramps that depend on something."""

    reactive_var_per_s: float | None = Field(
        default=None, ge=1.0, le=1e8, description="Ramp of reactive power, var/s", json_schema_extra=LIVE
    )
    modes: dict[str, Rates] = Field(
        default_factory=dict, description="Mode id -> its own ramps [up, down], W/s", json_schema_extra=LIVE
    )
    soc_curve: Annotated[Shares, AfterValidator(_not_still)] = Field(
        default=(),
        description="Pairs of state of charge, %, and share of up_w_per_s, 0.02 to 1",
        json_schema_extra=LIVE,
    )
    temperature_curve: Annotated[Shares, AfterValidator(_not_still)] = Field(
        default=(),
        description="Pairs of the coldest cell's temperature, °C, and share of up_w_per_s, 0.02 to 1",
        json_schema_extra=LIVE,
    )


def or_none(limit: float | None) -> float:
    """Return a limit; `NO_LIMIT` for one that was left out."""
    return NO_LIMIT if limit is None else limit


def grid_code_export_w(keys: LimitKeys) -> float:
    """Return the feed-in the grid code allows, W."""
    if keys.grid_export_share is None or keys.pv_peak_w is None:
        return NO_LIMIT
    return keys.grid_export_share * keys.pv_peak_w


def _order(place: str, keys: object, low_key: str, high_key: str) -> Iterable[str]:
    low, high = getattr(keys, low_key), or_none(getattr(keys, high_key))
    if low >= high:
        yield f"{place}.{low_key}: {low:g} must be below {place}.{high_key}, which is {high:g}"


def soc_faults(min_soc_pct: float, max_soc_pct: float) -> Iterable[str]:
    """Return what is wrong with the window of the state of charge."""
    if min_soc_pct >= max_soc_pct:
        yield f"limits.min_soc_pct: {min_soc_pct:g} must be below limits.max_soc_pct, which is {max_soc_pct:g}"


def fuse_faults(fuse_a: float, grid_meters: Sequence[str]) -> Iterable[str]:
    """Return what is wrong with a fuse that is watched."""
    if len(grid_meters) != 1:
        found = f"has {len(grid_meters)}: {', '.join(grid_meters)}" if grid_meters else "has none"
        yield (
            f"limits.fuse_a: {fuse_a:g} needs exactly one meter of role grid, which measures the current of "
            f"each phase behind the fuse; this file {found}"
        )


def window_faults(inverters: Mapping[str, object], batteries: Mapping[str, object]) -> Iterable[str]:
    """Return voltage windows that hold nothing, of devices by the place of their keys (of the file or the settings)."""
    for place, unit in inverters.items():
        yield from _order(place, unit, "min_dc_voltage_v", "max_dc_voltage_v")
    for place, rack in batteries.items():
        yield from _order(place, rack, "min_voltage_v", "max_voltage_v")
        yield from _order(place, rack, "min_cell_voltage_v", "max_cell_voltage_v")


def limit_faults(
    limits: LimitKeys,
    ramp: RampKeys,
    inverters: Sequence[InverterKeys],
    batteries: Sequence[BatteryKeys],
    grid_meters: Sequence[str],
) -> Iterable[str]:
    """Return what one key alone cannot tell."""
    if limits.fuse_a is not None:
        yield from fuse_faults(limits.fuse_a, grid_meters)
    yield from window_faults(
        {f"inverters[{index}]": unit for index, unit in enumerate(inverters)},
        {f"batteries[{index}]": rack for index, rack in enumerate(batteries)},
    )
    if limits.grid_export_share is not None and limits.pv_peak_w is None:
        yield f"limits.grid_export_share: {limits.grid_export_share:g} needs limits.pv_peak_w, which is missing"
    for mode_id in ramp.modes:
        if mode_id not in MODES:
            yield f"ramp.modes.{mode_id}: unknown mode, allowed: {', '.join(MODES)}"
