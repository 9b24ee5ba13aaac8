"""The island in the site file: `[backup]` and what it needs beside it."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.site_wiring import LIVE, RESTART
from control.backup.settings import (
    PRESETS,
    BackupSettings,
    LossSettings,
    ReconnectWindow,
    SheddingSettings,
    SocStep,
    SurplusSettings,
    SynchronisedBy,
    SynchronismSettings,
)
from control.readings import NO_LIMIT, MeterRole, OutputRole, SignalRole
from hardware.profile import load_profile, profile_ids

if TYPE_CHECKING:
    from app.site_model import SiteModel


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)


class ReconnectSection(_Part):
    """When the mains count as back; a key that is left out takes the value of the preset."""

    preset: Literal["EN50549", "VDE4105", "VDE4110", "IEEE1547"] = Field(
        default="EN50549", description="Windows of a grid code", json_schema_extra=LIVE
    )
    low_hz: float | None = Field(
        default=None, ge=44.0, le=60.0, description="Lowest frequency, Hz", json_schema_extra=LIVE
    )
    high_hz: float | None = Field(
        default=None, ge=50.0, le=65.0, description="Highest frequency, Hz", json_schema_extra=LIVE
    )
    low_voltage_pu: float | None = Field(
        default=None, ge=0.5, le=1.0, description="Lowest voltage, share of nominal", json_schema_extra=LIVE
    )
    high_voltage_pu: float | None = Field(
        default=None, ge=1.0, le=1.3, description="Highest voltage, share of nominal", json_schema_extra=LIVE
    )
    observation_s: float | None = Field(
        default=None, ge=1.0, le=7200.0, description="Inside both windows without a break, s", json_schema_extra=LIVE
    )
    return_pct_per_min: float | None = Field(
        default=None, ge=0.1, le=10_000.0, description="Growth of power after the return, %/min", json_schema_extra=LIVE
    )


class LossSection(_Part):
    """When the mains count as lost."""

    low_voltage_pu: float = Field(
        default=0.80, ge=0.5, le=0.95, description="Voltage below is outside, share of nominal", json_schema_extra=LIVE
    )
    high_voltage_pu: float = Field(
        default=1.15, ge=1.05, le=1.3, description="Voltage above is outside, share of nominal", json_schema_extra=LIVE
    )
    confirm_s: float = Field(
        default=1.0, ge=0.1, le=60.0, description="Outside this long is lost, s", json_schema_extra=LIVE
    )
    deep_voltage_pu: float = Field(
        default=0.45,
        ge=0.1,
        le=0.8,
        description="Voltage below is a deep dip, share of nominal",
        json_schema_extra=LIVE,
    )
    deep_confirm_s: float = Field(
        default=0.3, ge=0.1, le=10.0, description="A deep dip this long is lost, s", json_schema_extra=LIVE
    )
    low_offset_hz: float = Field(
        default=-2.5, ge=-5.0, le=-0.2, description="Lowest frequency against nominal, Hz", json_schema_extra=LIVE
    )
    high_offset_hz: float = Field(
        default=1.5, ge=0.2, le=5.0, description="Highest frequency against nominal, Hz", json_schema_extra=LIVE
    )
    rocof_hz_per_s: float = Field(
        default=2.5, ge=0.0, le=20.0, description="Rate of change that is a loss, Hz/s; 0: off", json_schema_extra=LIVE
    )
    blind_confirm_s: float = Field(
        default=3.0, ge=0.5, le=60.0, description="Without meter: inverter sees no grid, s", json_schema_extra=LIVE
    )


class SynchronismSection(_Part):
    """How well grid and island must agree before the contactor closes."""

    voltage_pu: float = Field(
        default=0.05, ge=0.005, le=0.2, description="Voltage difference, share of nominal", json_schema_extra=LIVE
    )
    frequency_hz: float = Field(
        default=0.1, ge=0.01, le=0.5, description="Frequency difference, Hz", json_schema_extra=LIVE
    )
    phase_deg: float = Field(default=10.0, ge=1.0, le=30.0, description="Phase difference, °", json_schema_extra=LIVE)
    hold_s: float = Field(default=0.5, ge=0.1, le=10.0, description="Held this long, s", json_schema_extra=LIVE)
    timeout_s: float = Field(
        default=300.0, ge=10.0, le=7200.0, description="Alarm when not reached after, s", json_schema_extra=LIVE
    )


class SocStepEntry(_Part):
    """One step of the ladder of states of charge."""

    priority: int = Field(ge=0, le=99, description="Groups of this priority and above", json_schema_extra=LIVE)
    soc_pct: float = Field(
        ge=0.0, le=100.0, description="are shed below this state of charge, %", json_schema_extra=LIVE
    )


class SheddingSection(_Part):
    """When load groups go and when they come back."""

    rating_share: float = Field(
        default=1.0, ge=0.1, le=1.5, description="Share of the inverters' rating for loads", json_schema_extra=LIVE
    )
    confirm_s: float = Field(
        default=1.0, ge=0.1, le=60.0, description="Over-load this long sheds a group, s", json_schema_extra=LIVE
    )
    low_offset_hz: float = Field(
        default=-1.0, ge=-5.0, le=-0.1, description="Under-frequency against nominal, Hz", json_schema_extra=LIVE
    )
    return_wait_s: float = Field(
        default=30.0,
        ge=1.0,
        le=3600.0,
        description="Nothing returns this long after shedding, s",
        json_schema_extra=LIVE,
    )
    step_s: float = Field(
        default=3.0, ge=0.5, le=600.0, description="Between two groups that return, s", json_schema_extra=LIVE
    )
    trips: int = Field(default=2, ge=1, le=10, description="Trips before the long wait", json_schema_extra=LIVE)
    long_wait_s: float = Field(
        default=900.0,
        ge=10.0,
        le=86_400.0,
        description="A group that keeps tripping stays off, s",
        json_schema_extra=LIVE,
    )
    soc_steps: tuple[SocStepEntry, ...] = Field(
        default=(), max_length=16, description="Ladder of states of charge", json_schema_extra=LIVE
    )
    soc_hysteresis_pct: float = Field(
        default=5.0, ge=0.5, le=50.0, description="Return above the step by, %", json_schema_extra=LIVE
    )


class BackupSection(_Part):
    """The island; in force when `features.backup` is true."""

    nominal_voltage_v: float = Field(
        default=230.0, ge=100.0, le=800.0, description="Nominal phase voltage, V", json_schema_extra=LIVE
    )
    nominal_frequency_hz: Literal[50, 60] = Field(
        default=50, description="Nominal frequency, Hz", json_schema_extra=LIVE
    )
    phases: int = Field(default=3, ge=1, le=3, description="Phases of the grid connection", json_schema_extra=LIVE)
    inverters: tuple[str, ...] = Field(
        default=(), strict=False, description="Inverters that make the grid; none: all", json_schema_extra=RESTART
    )
    synchronised_by: SynchronisedBy = Field(
        default=SynchronisedBy.DEAD_BUS,
        strict=False,
        description="Phase signal, inverter's own synchroniser, or dead bus",
        json_schema_extra=LIVE,
    )
    reserve_soc_pct: float = Field(
        default=20.0, ge=1.0, le=95.0, description="Below: only groups of priority 0, %", json_schema_extra=LIVE
    )
    floor_soc_pct: float = Field(
        default=10.0, ge=0.0, le=90.0, description="At it the island ends, %", json_schema_extra=LIVE
    )
    restart_margin_pct: float = Field(
        default=10.0, ge=1.0, le=90.0, description="Starts again above the floor by, %", json_schema_extra=LIVE
    )
    starts_per_day: int = Field(
        default=6, ge=1, le=100, description="Starts of the island in a day", json_schema_extra=LIVE
    )
    retry_after_s: float = Field(
        default=300.0,
        ge=10.0,
        le=86_400.0,
        description="Wait after a failed start or return, s",
        json_schema_extra=LIVE,
    )
    contactor_timeout_s: float = Field(
        default=2.0, ge=0.3, le=30.0, description="Time for the contactor to move, s", json_schema_extra=LIVE
    )
    forming_timeout_s: float = Field(
        default=30.0, ge=2.0, le=600.0, description="Time for the inverters to make the grid, s", json_schema_extra=LIVE
    )
    doubt_s: float = Field(
        default=5.0, ge=1.0, le=60.0, description="An island lives without device data, s", json_schema_extra=LIVE
    )
    high_offset_hz: float = Field(
        default=2.0,
        ge=0.5,
        le=5.0,
        description="Frequency above nominal that opens PV outputs, Hz",
        json_schema_extra=LIVE,
    )
    reconnect: ReconnectSection = ReconnectSection()
    loss: LossSection = LossSection()
    synchronism: SynchronismSection = SynchronismSection()
    shedding: SheddingSection = SheddingSection()


def backup_of(section: BackupSection) -> BackupSettings:
    """Return the island as `control` needs it."""
    nominal_hz = float(section.nominal_frequency_hz)
    loss, shed = section.loss, section.shedding
    rocof = loss.rocof_hz_per_s
    return BackupSettings(
        nominal_voltage_v=section.nominal_voltage_v,
        nominal_frequency_hz=nominal_hz,
        phases=section.phases,
        inverters=section.inverters,
        synchronised_by=section.synchronised_by,
        loss=LossSettings(
            low_voltage_pu=loss.low_voltage_pu,
            high_voltage_pu=loss.high_voltage_pu,
            confirm_s=loss.confirm_s,
            deep_voltage_pu=loss.deep_voltage_pu,
            deep_confirm_s=loss.deep_confirm_s,
            low_hz=nominal_hz + loss.low_offset_hz,
            high_hz=nominal_hz + loss.high_offset_hz,
            rocof_hz_per_s=rocof if rocof > 0.0 else NO_LIMIT,
            blind_confirm_s=loss.blind_confirm_s,
        ),
        reconnect=window_of(section.reconnect),
        synchronism=SynchronismSettings(**section.synchronism.model_dump()),
        shedding=SheddingSettings(
            rating_share=shed.rating_share,
            confirm_s=shed.confirm_s,
            low_hz=nominal_hz + shed.low_offset_hz,
            return_wait_s=shed.return_wait_s,
            step_s=shed.step_s,
            trips=shed.trips,
            long_wait_s=shed.long_wait_s,
            soc_steps=tuple(SocStep(step.priority, step.soc_pct) for step in shed.soc_steps),
            soc_hysteresis_pct=shed.soc_hysteresis_pct,
        ),
        surplus=SurplusSettings(high_hz=nominal_hz + section.high_offset_hz),
        reserve_soc_pct=section.reserve_soc_pct,
        floor_soc_pct=section.floor_soc_pct,
        restart_margin_pct=section.restart_margin_pct,
        starts_per_day=section.starts_per_day,
        retry_after_s=section.retry_after_s,
        contactor_timeout_s=section.contactor_timeout_s,
        forming_timeout_s=section.forming_timeout_s,
        doubt_s=section.doubt_s,
    )


def window_of(section: ReconnectSection) -> ReconnectWindow:
    """Return the preset with the keys of the file in its place."""
    base = PRESETS[section.preset]
    own = {name: value for name, value in section.model_dump(exclude={"preset"}).items() if value is not None}
    return ReconnectWindow(**{name: own.get(name, getattr(base, name)) for name in base.__struct_fields__})


def backup_faults(model: "SiteModel") -> Iterable[str]:
    """Return what the island needs and the file does not have, and values that contradict each other."""
    section = model.backup
    yield from _one(
        "outputs", [entry.role for entry in model.outputs], OutputRole.GRID_CONTACTOR, "the contactor that it opens"
    )
    yield from _one(
        "signals",
        [entry.role for entry in model.signals],
        SignalRole.GRID_CONTACTOR_CLOSED,
        "the feedback of the contactor",
    )
    if not any(meter.role is MeterRole.GRID for meter in model.meters):
        yield "features.backup: needs a meter of role grid upstream of the contactor"
    yield from _unmeasured_phases(model)
    wired = any(entry.role is SignalRole.PHASE_DIFFERENCE for entry in model.signals)
    if section.synchronised_by is SynchronisedBy.SIGNAL and not wired:
        yield "backup.synchronised_by: 'signal' needs a signal of role phase_difference; allowed: inverter, dead_bus"
    known = [unit.id for unit in model.inverters]
    for name in section.inverters:
        if name not in known:
            yield f"backup.inverters: {name!r} is not an inverter of this file, allowed: {', '.join(known)}"
    if section.floor_soc_pct >= section.reserve_soc_pct:
        low, high = section.floor_soc_pct, section.reserve_soc_pct
        yield f"backup.floor_soc_pct: {low:g} must be below backup.reserve_soc_pct, which is {high:g}"
    if section.floor_soc_pct < model.limits.min_soc_pct:
        low, least = section.floor_soc_pct, model.limits.min_soc_pct
        yield f"backup.floor_soc_pct: {low:g} must be at least limits.min_soc_pct, which is {least:g}"
    window, nominal_hz = window_of(section.reconnect), float(section.nominal_frequency_hz)
    if not window.low_hz < nominal_hz < window.high_hz:
        yield (
            f"backup.reconnect: {window.low_hz:g} to {window.high_hz:g} Hz does not hold the nominal "
            f"frequency of {nominal_hz:g} Hz; choose another preset"
        )


def _unmeasured_phases(model: "SiteModel") -> Iterable[str]:
    """Return a message when the grid meter is of a kind that never measures as many phases as the grid has.

    A phase nobody measures never counts as back: the site would stay an island for ever. A kind that fits meters of
    one and of three phases cannot tell; there the alarm `backup.not_ready` does.
    """
    meter = next((meter for meter in model.meters if meter.role is MeterRole.GRID), None)
    if meter is None or meter.profile not in profile_ids():
        return
    named = load_profile(meter.profile).canonical
    measured = sum(f"phase{number}_voltage_v" in named for number in (1, 2, 3))
    wanted = model.backup.phases
    if measured < wanted:
        yield (
            f"backup.phases: {wanted} is more than the grid meter {meter.id!r} ({meter.profile}) measures, "
            f"which is {measured}: the site would never come back from an island; "
            f"allowed: up to {measured}, or a meter that measures more"
        )


def _one(
    group: str, roles: Sequence[OutputRole | SignalRole], role: OutputRole | SignalRole, what: str
) -> Iterable[str]:
    """Return a message unless exactly one entry has the role."""
    count = list(roles).count(role)
    if count != 1:
        yield f"features.backup: needs exactly one entry of {group} with role {role.value} ({what}); there are {count}"
