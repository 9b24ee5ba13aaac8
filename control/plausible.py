"""Turns one reading into its valid form, or says which value is impossible and what would be allowed."""

import math

import msgspec

from control.model import Battery, CellExtremes, DcSide, Inverter, Meter, Phase
from control.readings import (
    NO_LIMIT,
    BatteryReading,
    CellExtremesReading,
    InverterReading,
    MeterReading,
    PhaseReading,
)
from control.settings import BatterySettings, InverterSettings, MeterSettings

MAX_VOLTAGE_V = 1600.0
"""Above the low-voltage directive's 1 500 V DC: nothing on this site is beyond."""
MAX_FREQUENCY_HZ = 100.0
TEMPERATURE_RANGE_C = (-60.0, 150.0)
CELL_VOLTAGE_RANGE_V = (0.0, 6.0)
LEAST_CELL_V = 0.5
"""A rack whose highest cell is below has not measured yet: its terminals would have no voltage."""
CONTRADICTION_V = 0.3
CONTRADICTION_K = 10.0
"""A lowest cell this far above the highest: extremes of different moments differ by less than this."""
OVER_RATING = 3.0
"""Power or current beyond this multiple of the rating is not believed."""

RATED_PHASE = ("current_a", "active_power_w", "reactive_power_var")
INF = math.inf


class Ranges(msgspec.Struct, frozen=True):
    """What of a sample must lie where; a value that is not there is not judged."""

    rated: tuple[str, ...]
    """Names of values within plus and minus a multiple of the rating."""
    fixed: tuple[tuple[str, float, float], ...]
    """Names with the lowest and highest believable value."""


METER = Ranges(
    rated=("active_power_w", "reactive_power_var"),
    fixed=(
        ("frequency_hz", 0.0, MAX_FREQUENCY_HZ),
        ("import_energy_wh", -1e15, 1e15),
        ("export_energy_wh", -1e15, 1e15),
    ),
)
INVERTER = Ranges(
    rated=("active_power_w", "reactive_power_var", "dc_current_a", "dc_power_w", "setpoint_readback_w"),
    fixed=(
        ("frequency_hz", 0.0, MAX_FREQUENCY_HZ),
        ("dc_voltage_v", 0.0, MAX_VOLTAGE_V),
        ("temperature_c", *TEMPERATURE_RANGE_C),
        ("rated_charge_w", 0.0, INF),
        ("rated_discharge_w", 0.0, INF),
        ("rated_apparent_va", 0.0, INF),
        ("rated_reactive_var", 0.0, INF),
    ),
)
BATTERY = Ranges(
    rated=("current_a",),
    fixed=(
        ("soc_pct", 0.0, 100.0),
        ("soh_pct", 0.0, 150.0),
        ("voltage_v", 1.0, MAX_VOLTAGE_V),
        ("temperature_c", *TEMPERATURE_RANGE_C),
        ("max_charge_current_a", 0.0, INF),
        ("max_discharge_current_a", 0.0, INF),
        ("max_charge_power_w", 0.0, INF),
        ("max_discharge_power_w", 0.0, INF),
        ("charge_voltage_limit_v", 0.0, MAX_VOLTAGE_V),
        ("discharge_voltage_limit_v", 0.0, MAX_VOLTAGE_V),
    ),
)
CELLS = Ranges(
    rated=(),
    fixed=(
        ("min_voltage_v", *CELL_VOLTAGE_RANGE_V),
        ("max_voltage_v", LEAST_CELL_V, CELL_VOLTAGE_RANGE_V[1]),
        ("min_temperature_c", *TEMPERATURE_RANGE_C),
        ("max_temperature_c", *TEMPERATURE_RANGE_C),
    ),
)
PHASE = Ranges(rated=RATED_PHASE, fixed=(("voltage_v", 0.0, MAX_VOLTAGE_V),))


def _impossible(sample: object, ranges: Ranges, limit: float) -> str:
    """Return what is wrong with the first impossible value, naming value and allowed range; empty when all hold."""
    for name in ranges.rated:
        value = getattr(sample, name)
        if value is not None and not -limit <= value <= limit:
            return f"{name} is {value:g}, allowed {-limit:g} to {limit:g}"
    for name, low, high in ranges.fixed:
        value = getattr(sample, name)
        if value is not None and not low <= value <= high:
            return f"{name} is {value:g}, allowed {low:g} to {high:g}"
    return ""


def _impossible_phase(phases: tuple[PhaseReading, ...], limit: float) -> str:
    for number, phase in enumerate(phases, start=1):
        wrong = _impossible(phase, PHASE, limit)
        if wrong:
            name, rest = wrong.split(" ", 1)
            return f"{name} of L{number} {rest}"
    return ""


def _phases(phases: tuple[PhaseReading, ...]) -> tuple[Phase, ...]:
    """Return the phases whose voltage is measured, each with its number; what is missing of one reads 0 and says so."""
    return tuple(
        [
            Phase(
                voltage_v=phase.voltage_v,
                current_a=_current_a(phase, phase.voltage_v),
                active_power_w=phase.active_power_w or 0.0,
                reactive_power_var=phase.reactive_power_var or 0.0,
                number=number,
                active_power_known=phase.active_power_w is not None,
                current_known=phase.current_a is not None or _powers_known(phase),
            )
            for number, phase in enumerate(phases, start=1)
            if phase.voltage_v is not None
        ]
    )


def _powers_known(phase: PhaseReading) -> bool:
    return phase.active_power_w is not None and phase.reactive_power_var is not None


def _current_a(phase: PhaseReading, voltage_v: float) -> float:
    """Return the current, else what both powers make of it; 0 when they are not measured or the phase is off."""
    if phase.current_a is not None:
        return phase.current_a
    if phase.active_power_w is None or phase.reactive_power_var is None or voltage_v <= 0.0:
        return 0.0
    return math.hypot(phase.active_power_w, phase.reactive_power_var) / voltage_v


def _present(value: float | None) -> tuple[float, ...]:
    return () if value is None else (value,)


def meter(sample: MeterReading, device: MeterSettings, age_s: float) -> Meter | str:
    """Return the meter, or what is wrong with its sample in words."""
    limit = device.max_power_w
    wrong = _impossible(sample, METER, limit) or _impossible_phase(sample.phases, limit)
    if wrong:
        return wrong
    imported, exported = sample.import_energy_wh, sample.export_energy_wh
    return Meter(
        device_id=sample.device_id,
        role=device.role,
        sample_at_s=sample.at_s,
        age_s=age_s,
        active_power_w=sample.active_power_w,
        reactive_power_var=sample.reactive_power_var or 0.0,
        frequency_hz=_present(sample.frequency_hz),
        phases=_phases(sample.phases),
        energy_wh=(imported, exported) if imported is not None and exported is not None else (),
    )


def inverter(sample: InverterReading, device: InverterSettings, age_s: float) -> Inverter | str:
    """Return the inverter with the smaller of the site's and its own ratings, or what is wrong in words."""
    limit = OVER_RATING * device.max_apparent_va
    wrong = _impossible(sample, INVERTER, limit) or _impossible_phase(sample.phases, limit)
    if wrong:
        return wrong
    voltage_v, current_a, power_w = sample.dc_voltage_v, sample.dc_current_a, sample.dc_power_w
    dc = () if voltage_v is None or current_a is None or power_w is None else (DcSide(voltage_v, current_a, power_w),)
    return Inverter(
        device_id=sample.device_id,
        age_s=age_s,
        state=sample.state,
        active_power_w=sample.active_power_w,
        reactive_power_var=sample.reactive_power_var or 0.0,
        frequency_hz=_present(sample.frequency_hz),
        phases=_phases(sample.phases),
        dc=dc,
        temperature_c=_present(sample.temperature_c),
        rated_charge_w=_smaller(device.max_charge_w, sample.rated_charge_w),
        rated_discharge_w=_smaller(device.max_discharge_w, sample.rated_discharge_w),
        rated_apparent_va=_smaller(device.max_apparent_va, sample.rated_apparent_va),
        rated_reactive_var=0.0
        if sample.rated_reactive_var is None
        else _smaller(device.max_reactive_var, sample.rated_reactive_var),
        setpoint_readback_w=_present(sample.setpoint_readback_w),
        dead_man_armed=sample.dead_man_armed,
        alarms=sample.alarms,
        grid_forming=() if sample.grid_forming is None else (sample.grid_forming,),
        protection=_finite(sample.protection),
    )


def _finite(values: dict[str, float]) -> dict[str, float]:
    """Return the values that are numbers: as they are in all but the rarest case."""
    if all(map(math.isfinite, values.values())):
        return values
    return {name: value for name, value in values.items() if math.isfinite(value)}


def _smaller(site: float, device: float | None) -> float:
    return site if device is None else min(site, device)


def _contradiction(cells: CellExtremesReading) -> str:
    """Return what is wrong with extremes that are the wrong way round; empty when they agree."""
    low_v, high_v = cells.min_voltage_v, cells.max_voltage_v
    if low_v > high_v + CONTRADICTION_V:
        return f"min_voltage_v is {low_v:g}, above max_voltage_v, which is {high_v:g}"
    low_c, high_c = cells.min_temperature_c, cells.max_temperature_c
    if low_c > high_c + CONTRADICTION_K:
        return f"min_temperature_c is {low_c:g}, above max_temperature_c, which is {high_c:g}"
    return ""


def battery(sample: BatteryReading, device: BatterySettings, age_s: float) -> Battery | str:
    """Return the rack with limits inside the site file's, or what is wrong with its sample in words."""
    limit = OVER_RATING * max(device.max_charge_current_a, device.max_discharge_current_a)
    cells = sample.cells
    wrong = _impossible(sample, BATTERY, limit)
    if cells is not None and not wrong:
        wrong = _impossible(cells, CELLS, limit) or _contradiction(cells)
        wrong = wrong and f"cells.{wrong}"
    if wrong:
        return wrong
    return Battery(
        device_id=sample.device_id,
        age_s=age_s,
        soc_pct=sample.soc_pct,
        soh_pct=_present(sample.soh_pct),
        voltage_v=sample.voltage_v,
        current_a=sample.current_a,
        power_w=sample.voltage_v * sample.current_a,
        temperature_c=_present(sample.temperature_c),
        max_charge_current_a=min(sample.max_charge_current_a, device.max_charge_current_a),
        max_discharge_current_a=min(sample.max_discharge_current_a, device.max_discharge_current_a),
        charge_allowed=sample.charge_allowed,
        discharge_allowed=sample.discharge_allowed,
        cells=(msgspec.convert(cells, CellExtremes, from_attributes=True),) if cells else (),
        capacity_wh=device.capacity_wh,
        alarms=sample.alarms,
        warnings=sample.warnings,
        bms_soc_pct=sample.soc_pct,
        balancing=() if sample.balancing is None else (sample.balancing,),
        max_charge_power_w=_smaller(NO_LIMIT, sample.max_charge_power_w),
        max_discharge_power_w=_smaller(NO_LIMIT, sample.max_discharge_power_w),
        charge_voltage_limit_v=_smaller(NO_LIMIT, sample.charge_voltage_limit_v),
        discharge_voltage_limit_v=0.0 if sample.discharge_voltage_limit_v is None else sample.discharge_voltage_limit_v,
    )
