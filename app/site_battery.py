"""The care of the racks in the site file: counting, ends, cells, balancing, critical low (BMS-03 to BMS-06)."""

from itertools import pairwise
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from control.battery.settings import (
    AutoChargeSettings,
    BalanceSettings,
    CellSettings,
    CriticalSettings,
    EndSettings,
    HealthSettings,
    NtcSettings,
    RackCare,
    SocSettings,
)
from control.readings import NO_LIMIT

LIVE: JsonDict = {"applies": "live"}


class _Section(BaseModel):
    """A part of the site file: unknown keys are errors, types are not guessed."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


class SocSection(_Section):
    """How the state of charge is counted."""

    track: bool = Field(
        default=True, description="Count the charge; off: believe the BMS, no care at all", json_schema_extra=LIVE
    )
    capacity_ah: float | None = Field(
        default=None,
        ge=1.0,
        le=1e5,
        description="Rated charge, Ah; left out: energy over nominal voltage",
        json_schema_extra=LIVE,
    )
    nominal_voltage_v: float | None = Field(
        default=None,
        ge=10.0,
        le=1500.0,
        description="Nominal voltage, V; left out: the voltage first heard",
        json_schema_extra=LIVE,
    )
    sensor_error: float = Field(
        default=0.02, ge=0.0, le=0.1, description="Gain error of the current sensor, share", json_schema_extra=LIVE
    )
    delta_time_h: float = Field(
        default=72.0, ge=1.0, le=1000.0, description="Time constant of the pull to the BMS, h", json_schema_extra=LIVE
    )
    doubt_pct: float = Field(
        default=10.0,
        ge=2.0,
        le=50.0,
        description="Count and BMS this far apart are doubtful, %",
        json_schema_extra=LIVE,
    )


class EndSection(_Section):
    """When the rack is full and when it is empty; the voltages of the defaults are those of LFP cells."""

    full_cell_v: float = Field(
        default=3.45, ge=2.0, le=4.5, description="Highest cell at the end of charge, V", json_schema_extra=LIVE
    )
    full_voltage_v: float | None = Field(
        default=None,
        ge=10.0,
        le=1500.0,
        description="Rack at the end of charge, for a BMS without cell voltages, V",
        json_schema_extra=LIVE,
    )
    taper_c: float = Field(
        default=0.05, ge=0.005, le=0.5, description="Tapered charge current, 1/h", json_schema_extra=LIVE
    )
    full_hold_s: float = Field(
        default=60.0, ge=1.0, le=3600.0, description="Full is held this long, s", json_schema_extra=LIVE
    )
    empty_cell_v: float = Field(
        default=2.9, ge=1.5, le=4.0, description="Lowest cell when nothing is left, V", json_schema_extra=LIVE
    )
    empty_voltage_v: float | None = Field(
        default=None,
        ge=10.0,
        le=1500.0,
        description="Rack when nothing is left, for a BMS without cell voltages, V",
        json_schema_extra=LIVE,
    )
    empty_hold_s: float = Field(
        default=30.0, ge=1.0, le=3600.0, description="Empty is held this long, s", json_schema_extra=LIVE
    )
    not_full_cell_v: float = Field(
        default=3.30, ge=1.5, le=4.5, description="Cells below this cannot be full, V", json_schema_extra=LIVE
    )
    full_due_days: float = Field(
        default=14.0, ge=1.0, le=365.0, description="A full charge is due after this, d", json_schema_extra=LIVE
    )


class NtcSection(_Section):
    """Correction of the cell temperatures: thermistor curve, then gain, then offset."""

    assumed_beta_k: float = Field(
        default=3950.0, ge=2000.0, le=6000.0, description="Beta the BMS computes with, K", json_schema_extra=LIVE
    )
    true_beta_k: float = Field(
        default=3950.0, ge=2000.0, le=6000.0, description="Beta of the fitted thermistor, K", json_schema_extra=LIVE
    )
    gain: float = Field(default=1.0, ge=0.8, le=1.25, description="Gain", json_schema_extra=LIVE)
    offset_k: float = Field(default=0.0, ge=-10.0, le=10.0, description="Offset, K", json_schema_extra=LIVE)


class CellSection(_Section):
    """Properties of the cells and of how the BMS measures them."""

    resistance_ohm: float = Field(
        default=0.0,
        ge=0.0,
        le=0.1,
        description="Inner resistance of a cell, Ohm; 0: learned",
        json_schema_extra=LIVE,
    )
    voltage_mv_per_k: float = Field(
        default=0.0, ge=-5.0, le=5.0, description="Drift of the cell voltage around 25 °C, mV/K", json_schema_extra=LIVE
    )
    ntc: NtcSection | None = Field(default=None, description="Correction of the temperatures")


class HealthSection(_Section):
    """When ageing and a bad state of charge are worth a warning."""

    soh_warning_pct: float = Field(
        default=70.0, ge=0.0, le=100.0, description="State of health worth a warning, %", json_schema_extra=LIVE
    )
    soc_error_pct: float = Field(
        default=6.0,
        ge=1.0,
        le=50.0,
        description="SOC error at full or empty worth a warning, %",
        json_schema_extra=LIVE,
    )


class CriticalSection(_Section):
    """When the rack is about to be damaged by emptiness."""

    soc_pct: float = Field(
        default=2.0, ge=0.0, le=30.0, description="Critical state of charge, %", json_schema_extra=LIVE
    )
    cell_v: float = Field(default=2.75, ge=1.5, le=4.0, description="Critical lowest cell, V", json_schema_extra=LIVE)
    after_s: float = Field(
        default=60.0, ge=1.0, le=3600.0, description="Held this long it is critical, s", json_schema_extra=LIVE
    )
    deep_cell_v: float = Field(
        default=2.0, ge=0.5, le=3.5, description="Below this never charged again, V", json_schema_extra=LIVE
    )
    deep_after_s: float = Field(default=10.0, ge=1.0, le=600.0, description="Held this long, s", json_schema_extra=LIVE)
    unasked_share: float = Field(
        default=0.05, ge=0.01, le=1.0, description="Unasked charge current, share of allowed", json_schema_extra=LIVE
    )
    unasked_after_s: float = Field(
        default=300.0, ge=10.0, le=86400.0, description="Held this long it is an alarm, s", json_schema_extra=LIVE
    )


class AutoChargeSection(_Section):
    """The gentle charge from critically low; without this table there is none."""

    power_w: float = Field(ge=10.0, le=1e6, description="Power, W", json_schema_extra=LIVE)
    target_soc_pct: float = Field(
        default=10.0, ge=1.0, le=60.0, description="Up to this state of charge, %", json_schema_extra=LIVE
    )
    attempts_per_day: int = Field(default=3, ge=1, le=24, description="Attempts a day", json_schema_extra=LIVE)
    energy_wh_per_day: float | None = Field(
        default=None,
        ge=10.0,
        le=1e7,
        description="Energy a day, Wh; left out: twice what the target needs",
        json_schema_extra=LIVE,
    )
    max_run_s: float = Field(
        default=10800.0, ge=60.0, le=86400.0, description="Longest attempt, s", json_schema_extra=LIVE
    )
    pause_s: float = Field(
        default=900.0, ge=0.0, le=86400.0, description="Pause between attempts, s", json_schema_extra=LIVE
    )


class CareSection(_Section):
    """Care of one rack."""

    soc: SocSection = SocSection()
    ends: EndSection = EndSection()
    cell: CellSection = CellSection()
    health: HealthSection = HealthSection()
    critical: CriticalSection = CriticalSection()
    auto_charge: AutoChargeSection | None = Field(default=None, description="Gentle charge from critically low")


class BalanceSection(_Section):
    """When the cells of the racks are balanced (with `features.cell_balance`)."""

    start_spread_v: float = Field(
        default=0.03, ge=0.002, le=1.0, description="Cells this far apart start a run, V", json_schema_extra=LIVE
    )
    stop_spread_v: float = Field(
        default=0.01, ge=0.001, le=1.0, description="Cells this near end it, V", json_schema_extra=LIVE
    )
    min_cell_v: float = Field(
        default=3.38, ge=2.0, le=4.5, description="Only with the highest cell above, V", json_schema_extra=LIVE
    )
    rest_current_c: float = Field(
        default=0.05, ge=0.001, le=1.0, description="Only with a current below, 1/h", json_schema_extra=LIVE
    )
    rest_s: float = Field(
        default=300.0, ge=0.0, le=86400.0, description="For this long before a run, s", json_schema_extra=LIVE
    )
    min_temperature_c: float = Field(
        default=5.0, ge=-20.0, le=40.0, description="Coldest cell, °C", json_schema_extra=LIVE
    )
    max_temperature_c: float = Field(
        default=45.0, ge=20.0, le=70.0, description="Hottest cell, °C", json_schema_extra=LIVE
    )
    min_run_s: float = Field(default=600.0, ge=0.0, le=86400.0, description="Shortest run, s", json_schema_extra=LIVE)
    max_run_s: float = Field(
        default=21600.0, ge=60.0, le=172800.0, description="Longest run, s", json_schema_extra=LIVE
    )
    pause_s: float = Field(
        default=1800.0, ge=0.0, le=86400.0, description="Pause between runs, s", json_schema_extra=LIVE
    )


class _Rack(Protocol):
    """What is read of a battery of the site file."""

    @property
    def id(self) -> str: ...
    @property
    def capacity_wh(self) -> float: ...
    @property
    def care(self) -> CareSection: ...


def care_of(rack: _Rack, balance: BalanceSection | None) -> tuple[RackCare, ...]:
    """Return the care of a rack; empty when its charge is not tracked. `balance` is None when the feature is off."""
    care = rack.care
    if not care.soc.track:
        return ()
    soc, ends, cell = care.soc, care.ends.model_dump(), care.cell
    ends["full_voltage_v"] = NO_LIMIT if care.ends.full_voltage_v is None else care.ends.full_voltage_v
    ends["empty_voltage_v"] = 0.0 if care.ends.empty_voltage_v is None else care.ends.empty_voltage_v
    entry = RackCare(
        device_id=rack.id,
        soc=SocSettings(
            capacity_ah=0.0 if soc.capacity_ah is None else soc.capacity_ah,
            nominal_voltage_v=0.0 if soc.nominal_voltage_v is None else soc.nominal_voltage_v,
            sensor_error=soc.sensor_error,
            delta_time_h=soc.delta_time_h,
            doubt_pct=soc.doubt_pct,
        ),
        ends=EndSettings(**ends),
        cell=CellSettings(
            resistance_ohm=cell.resistance_ohm,
            voltage_mv_per_k=cell.voltage_mv_per_k,
            ntc=() if cell.ntc is None else (NtcSettings(**cell.ntc.model_dump()),),
        ),
        health=HealthSettings(**care.health.model_dump()),
        critical=CriticalSettings(**care.critical.model_dump()),
        balance=() if balance is None else (BalanceSettings(**balance.model_dump()),),
        auto_charge=() if care.auto_charge is None else (_auto_charge(care.auto_charge, rack.capacity_wh),),
    )
    return (entry,)


def _auto_charge(section: AutoChargeSection, capacity_wh: float) -> AutoChargeSettings:
    values = section.model_dump()
    if section.energy_wh_per_day is None:
        values["energy_wh_per_day"] = 2.0 * capacity_wh * section.target_soc_pct / 100.0
    return AutoChargeSettings(**values)


def care_faults(key: str, care: CareSection) -> list[str]:
    """Return what one key alone cannot tell: the order of the cell voltages."""
    ends, critical = care.ends, care.critical
    rising = (
        ("critical.deep_cell_v", critical.deep_cell_v),
        ("critical.cell_v", critical.cell_v),
        ("ends.empty_cell_v", ends.empty_cell_v),
        ("ends.not_full_cell_v", ends.not_full_cell_v),
        ("ends.full_cell_v", ends.full_cell_v),
    )
    return [
        f"{key}.{low}: {low_v:g} must be below {key}.{high}, which is {high_v:g}"
        for (low, low_v), (high, high_v) in pairwise(rising)
        if low_v >= high_v
    ]
