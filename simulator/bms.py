"""What the battery's own management does: derate the allowed currents, protect, open and close the contactor.

Limits fall near full and empty (by cell voltage and state of charge) and by temperature. A protection that trips
opens the contactor; it closes again by itself when the cause has been gone for a while.
"""

import math
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from simulator.battery import RackSpec, RackState, soc_pct

MAX_CELL_V = 3.65
MIN_CELL_V = 2.50
KEEP_ALIVE_TIMEOUT_S = 600.0
"""A controller that is not heard for this long is taken for dead (ten minutes, as one vendor's BMS does)."""


class BmsAlarm(StrEnum):
    """Protections and warnings; the CAN twin knows their bits."""

    HIGH_VOLTAGE = "high_voltage"
    LOW_VOLTAGE = "low_voltage"
    HIGH_TEMPERATURE = "high_temperature"
    LOW_TEMPERATURE = "low_temperature"
    LOW_TEMPERATURE_CHARGE = "low_temperature_charge"
    HIGH_CURRENT_DISCHARGE = "high_current_discharge"
    HIGH_CURRENT_CHARGE = "high_current_charge"
    INTERNAL = "internal"
    IMBALANCE = "imbalance"


class BmsState(msgspec.Struct, frozen=True):
    """What the BMS says and does."""

    max_charge_current_a: float
    max_discharge_current_a: float
    contactor_closed: bool = True
    alarms: frozenset[BmsAlarm] = frozenset()
    """Protections that have tripped."""
    warnings: frozenset[BmsAlarm] = frozenset()
    causes: tuple[tuple[BmsAlarm, float], ...] = ()
    """Conditions beyond a protection threshold and for how many seconds."""
    open_s: float = 0.0
    """How long the contactor has been open without a cause."""


class BmsRules(msgspec.Struct, frozen=True):
    """Thresholds of the BMS."""

    charge_taper_v: tuple[float, float] = (3.45, 3.58)
    """Highest cell voltage at which charging begins to be derated, and at which it ends."""
    discharge_taper_v: tuple[float, float] = (2.80, 3.00)
    """Lowest cell voltage at which discharging ends, and at which derating begins."""
    charge_taper_soc_pct: tuple[float, float] = (96.0, 100.0)
    discharge_taper_soc_pct: tuple[float, float] = (0.0, 5.0)
    taper_floor: float = 0.05
    """What state of charge alone leaves of the current at the very end; cell voltage does the rest."""
    limit_lag_s: float = 3.0
    """The limits follow the cells with this lag, so that current and limit do not chase each other."""
    trip_after_s: float = 1.0
    over_current_factor: float = 1.25
    over_current_after_s: float = 5.0
    reclose_after_s: float = 60.0
    imbalance_v: float = 0.30


def ramp_between(value: float, zero_at: float, one_at: float) -> float:
    """Return 0 at `zero_at`, 1 at `one_at`, linear between, whichever of the two is larger."""
    share = (value - zero_at) / (one_at - zero_at)
    return 0.0 if share <= 0.0 else min(share, 1.0)


def wanted_limits_a(spec: RackSpec, rack: RackState, rules: BmsRules) -> tuple[float, float]:
    """Return charge and discharge current (both >= 0) the cells allow at this moment."""
    cells, soc = rack.cells, soc_pct(spec, rack)
    charge = min(
        ramp_between(cells.max_voltage_v, rules.charge_taper_v[1], rules.charge_taper_v[0]),
        max(rules.taper_floor, ramp_between(soc, rules.charge_taper_soc_pct[1], rules.charge_taper_soc_pct[0])),
        ramp_between(cells.min_temperature_c, 0.0, 12.0),
        ramp_between(cells.max_temperature_c, 55.0, 45.0),
    )
    discharge = min(
        ramp_between(cells.min_voltage_v, rules.discharge_taper_v[0], rules.discharge_taper_v[1]),
        max(rules.taper_floor, ramp_between(soc, *rules.discharge_taper_soc_pct)),
        ramp_between(cells.min_temperature_c, -20.0, -5.0),
        ramp_between(cells.max_temperature_c, 60.0, 50.0),
    )
    return charge * spec.max_charge_current_a, discharge * spec.max_discharge_current_a


def _beyond(spec: RackSpec, rack: RackState, rules: BmsRules) -> Iterator[BmsAlarm]:
    cells = rack.cells
    if cells.max_voltage_v > MAX_CELL_V:
        yield BmsAlarm.HIGH_VOLTAGE
    if cells.min_voltage_v < MIN_CELL_V:
        yield BmsAlarm.LOW_VOLTAGE
    if cells.max_temperature_c > 60.0:
        yield BmsAlarm.HIGH_TEMPERATURE
    if cells.min_temperature_c < -20.0:
        yield BmsAlarm.LOW_TEMPERATURE
    if rack.current_a > rules.over_current_factor * spec.max_discharge_current_a:
        yield BmsAlarm.HIGH_CURRENT_DISCHARGE
    if -rack.current_a > rules.over_current_factor * spec.max_charge_current_a:
        yield BmsAlarm.HIGH_CURRENT_CHARGE


def _near(rack: RackState, rules: BmsRules, keep_alive_age_s: float) -> Iterator[BmsAlarm]:
    cells = rack.cells
    if cells.max_voltage_v > 3.60:
        yield BmsAlarm.HIGH_VOLTAGE
    if cells.min_voltage_v < 2.75:
        yield BmsAlarm.LOW_VOLTAGE
    if cells.max_temperature_c > 52.0:
        yield BmsAlarm.HIGH_TEMPERATURE
    if cells.min_temperature_c < 2.0:
        yield BmsAlarm.LOW_TEMPERATURE_CHARGE
    if cells.max_voltage_v - cells.min_voltage_v > rules.imbalance_v:
        yield BmsAlarm.IMBALANCE
    if keep_alive_age_s > KEEP_ALIVE_TIMEOUT_S:
        yield BmsAlarm.INTERNAL


def start_bms(spec: RackSpec, rack: RackState, rules: BmsRules) -> BmsState:
    """Return a BMS that has just closed its contactor."""
    charge_a, discharge_a = wanted_limits_a(spec, rack, rules)
    return BmsState(max_charge_current_a=charge_a, max_discharge_current_a=discharge_a)


def step_bms(
    spec: RackSpec, rack: RackState, rules: BmsRules, state: BmsState, keep_alive_age_s: float, dt_s: float
) -> BmsState:
    """Let the BMS look at its rack once; it does so about every 100 ms.

    Args:
        spec: The rack.
        rack: Its present state.
        rules: Thresholds.
        state: What the BMS said before.
        keep_alive_age_s: Time since the controller was last heard.
        dt_s: Time since the last look.
    """
    before = dict(state.causes)
    causes = tuple((cause, before.get(cause, 0.0) + dt_s) for cause in _beyond(spec, rack, rules))
    tripped = {
        cause
        for cause, age_s in causes
        if age_s
        >= (
            rules.over_current_after_s
            if cause in {BmsAlarm.HIGH_CURRENT_CHARGE, BmsAlarm.HIGH_CURRENT_DISCHARGE}
            else rules.trip_after_s
        )
    }
    alarms, closed, open_s = state.alarms | tripped, state.contactor_closed and not tripped, 0.0
    if not closed:
        open_s = 0.0 if causes else state.open_s + dt_s
        if open_s >= rules.reclose_after_s:
            alarms, closed, open_s = frozenset[BmsAlarm](), True, 0.0
    charge_a = discharge_a = 0.0
    if closed and keep_alive_age_s <= KEEP_ALIVE_TIMEOUT_S:
        gain = 1.0 - math.exp(-dt_s / rules.limit_lag_s)
        charge_wanted_a, discharge_wanted_a = wanted_limits_a(spec, rack, rules)
        charge_a = state.max_charge_current_a + gain * (charge_wanted_a - state.max_charge_current_a)
        discharge_a = state.max_discharge_current_a + gain * (discharge_wanted_a - state.max_discharge_current_a)
    return BmsState(
        max_charge_current_a=charge_a,
        max_discharge_current_a=discharge_a,
        contactor_closed=closed,
        alarms=frozenset(alarms),
        warnings=frozenset(_near(rack, rules, keep_alive_age_s)),
        causes=causes,
        open_s=open_s,
    )
