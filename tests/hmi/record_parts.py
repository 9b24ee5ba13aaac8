"""Settings, devices and records of which the screens of the tests are made."""

import msgspec

from control.battery.balance import BalanceRun
from control.battery.memory import RackInfo
from control.command import InverterCommand
from control.model import (
    Battery,
    CellExtremes,
    DcSide,
    Inverter,
    Meter,
    Phase,
    PlantSnapshot,
    SiteFlow,
)
from control.readings import (
    DeviceKind,
    DeviceState,
    DeviceStatus,
    Instant,
    Link,
    MeterRole,
)
from control.reasons import Reason
from control.record import (
    Alarm,
    AlarmPhase,
    Bound,
    Bounds,
    Chain,
    Claimed,
    CycleRecord,
    ManualInfo,
    Setpoint,
    Severity,
    State,
    StopInfo,
    UnitBounds,
)
from control.settings import (
    BatterySettings,
    InverterSettings,
    LimitSettings,
    MeterSettings,
    RampSettings,
    Settings,
)
from tests.hmi import records_cabinet

NOON_UTC = 1_717_236_207.0
"""2024-06-01 10:03:27 UTC."""


RATING = Reason("inverter_rating", "inv-1")


def home() -> Settings:
    """A house: one 5 kW inverter with 10 kWh and PV on the roof."""
    house = Settings(
        site_id="home-7",
        site_name="Lindenweg 7",
        inverters=(InverterSettings("inv-1", 5000, 5000, 5500, 3000, ("bat-1",)),),
        batteries=(BatterySettings("bat-1", 10_240, 100, 100),),
        meters=(MeterSettings("meter-grid", MeterRole.GRID, 30_000), MeterSettings("meter-pv", MeterRole.PV, 20_000)),
        limits=LimitSettings(),
        ramp=RampSettings(5000, 5000),
    )
    return records_cabinet.wired(house)


def works() -> Settings:
    """A factory: two 750 kW inverters with 1.5 MWh each, and PV."""
    factory = Settings(
        site_id="works",
        site_name="Stadtwerke Hall North",
        inverters=(
            InverterSettings("inverter-north", 750_000, 750_000, 800_000, 300_000, ("rack-a",)),
            InverterSettings("inverter-south", 750_000, 750_000, 800_000, 300_000, ("rack-b",)),
        ),
        batteries=(BatterySettings("rack-a", 1.5e6, 1000, 1000), BatterySettings("rack-b", 1.5e6, 1000, 1000)),
        meters=(MeterSettings("meter-grid", MeterRole.GRID, 3e6), MeterSettings("meter-pv", MeterRole.PV, 2e6)),
        limits=LimitSettings(),
        ramp=RampSettings(200_000, 200_000),
    )
    return records_cabinet.wired(factory)


def inverter(
    device_id: str = "inv-1", power_w: float = 0.0, *, rated_w: float = 5000.0, q_var: float = 0.0
) -> Inverter:
    """An inverter that runs well."""
    phase = Phase(231.4, abs(power_w) / 3 / 231.4, power_w / 3, q_var / 3)
    dc_w = power_w * (1.03 if power_w > 0 else 0.97)
    return Inverter(
        device_id=device_id,
        age_s=0.05,
        state=DeviceState.RUNNING,
        active_power_w=power_w,
        reactive_power_var=q_var,
        frequency_hz=(50.02,),
        phases=(
            phase,
            msgspec.structs.replace(phase, voltage_v=229.8, number=2),
            msgspec.structs.replace(phase, voltage_v=232.2, number=3),
        ),
        dc=(DcSide(412.0 if rated_w < 1e5 else 1123.0, dc_w / 412.0, dc_w),),
        temperature_c=(38.0,),
        rated_charge_w=rated_w,
        rated_discharge_w=rated_w,
        rated_apparent_va=rated_w * 1.1,
        rated_reactive_var=rated_w * 0.5,
        setpoint_readback_w=(power_w,),
        dead_man_armed=True,
        alarms=(),
    )


def battery(device_id: str = "bat-1", power_w: float = 0.0, soc_pct: float = 65.4) -> Battery:
    """A rack in good health."""
    return Battery(
        device_id=device_id,
        age_s=0.4,
        soc_pct=soc_pct,
        soh_pct=(98.0,),
        voltage_v=412.0,
        current_a=power_w / 412.0,
        power_w=power_w,
        temperature_c=(26.0,),
        max_charge_current_a=100.0,
        max_discharge_current_a=100.0,
        charge_allowed=True,
        discharge_allowed=True,
        cells=(CellExtremes(3.281, 3.310, 24.1, 28.4, "M2/C07", "M1/C03", "M1", "M3"),),
        capacity_wh=10_240.0,
        alarms=(),
        warnings=(),
        bms_soc_pct=soc_pct + 1.0,
    )


def cared(device_id: str = "bat-1", *, balancing: bool = False) -> RackInfo:
    """What the care of a rack knows after a year."""
    day_s = 86_400.0
    run = BalanceRun(NOON_UTC - 3 * day_s, 5400.0, 0.041, 0.009, asked=False, end="cells together")
    return RackInfo(
        device_id,
        valid=True,
        soc_pct=65.4,
        soc_low_pct=64.0,
        soc_high_pct=66.8,
        uncertainty_pct=1.4,
        bms_soc_pct=66.4,
        delta_pct=-1.0,
        doubtful=False,
        bms_stuck=False,
        capacity_ah=25.6,
        soh_pct=(97.2,),
        equivalent_cycles=214.0,
        cell_resistance_ohm=0.00092,
        degraded="",
        full=False,
        empty=False,
        last_full_utc=NOON_UTC - 2 * day_s,
        last_empty_utc=NOON_UTC - 11 * day_s,
        full_overdue_days=0.0,
        balancing=balancing,
        spread_v=0.029,
        balance_runs=(run, msgspec.structs.replace(run, start_utc=NOON_UTC - day_s, duration_s=2400.0, asked=True)),
        critical_low=False,
        deep_discharged=False,
        auto_charging=False,
        auto_charge_attempts=0,
        auto_charge_wh=0.0,
        auto_charge_obstacle="",
        charging_unasked_s=0.0,
    )


def phases_of(power_w: float) -> tuple[Phase, ...]:
    """Three phases that share a power, a little unlike each other, with some reactive power."""
    return tuple(
        Phase(voltage_v, abs(power_w) * part / voltage_v, power_w * part, 0.1 * abs(power_w) * part, number)
        for number, (voltage_v, part) in enumerate(((231.4, 0.30), (229.8, 0.36), (232.2, 0.34)), start=1)
    )


def record(
    *,
    grid_w: float = 0.0,
    pv_w: float = 0.0,
    ess_w: float = 0.0,
    soc_pct: float = 65.4,
    at_s: float = 1000.0,
    mode_id: str = "self_consumption",
    reason: Reason | None = None,
    wish_w: float | None = None,
    wish_reason: Reason | None = None,
    charge_w: float = 5000.0,
    discharge_w: float = 5000.0,
    min_reason: Reason = RATING,
    max_reason: Reason = RATING,
    rated_w: float = 5000.0,
    units: tuple[str, ...] = ("inv-1",),
    racks: tuple[str, ...] = ("bat-1",),
    alarms: tuple[Alarm, ...] = (),
    safe_stop: Reason | None = None,
    state: State = State.RUN,
) -> CycleRecord:
    """One cycle of a site whose inverters share the power evenly."""
    share = ess_w / len(units)
    wish = Setpoint(
        ess_w if wish_w is None else wish_w,
        0.0,
        mode_id,
        wish_reason or Reason("self_consumption", values={"target_w": 0.0, "grid_w": grid_w}),
    )
    final = msgspec.structs.replace(wish, active_power_w=ess_w, reason=reason or wish.reason)
    limit = Bound(-charge_w, discharge_w, min_reason)
    bounds = Bounds(-charge_w, discharge_w, min_reason, max_reason, (limit,))
    cycle = CycleRecord(
        cycle=int(at_s * 10),
        at=Instant(at_s, NOON_UTC + at_s - 1000),
        dt_s=0.1,
        state=state,
        mode_id=mode_id,
        safe_stop=safe_stop,
        snapshot=PlantSnapshot(
            at_s=at_s,
            meters=(
                Meter(
                    "meter-grid",
                    MeterRole.GRID,
                    at_s,
                    0.1,
                    grid_w,
                    0.1 * abs(grid_w),
                    (50.02,),
                    phases_of(grid_w),
                    (8.1e6, 2.3e6),
                ),
                Meter("meter-pv", MeterRole.PV, at_s, 0.2, pv_w, 0.1 * pv_w, (), phases_of(pv_w), (0.0, 4.6e6)),
            ),
            inverters=tuple(inverter(unit, share, rated_w=rated_w) for unit in units),
            batteries=tuple(battery(rack, share, soc_pct) for rack in racks),
            absent=(),
            flow=SiteFlow(grid_w, pv_w, grid_w + pv_w + ess_w, ess_w, grid_known=True, pv_known=True, ess_known=True),
            soc_pct=(soc_pct,),
            frequency_hz=(50.02,),
        ),
        devices=tuple(
            DeviceStatus(name, kind, Link.ONLINE, latency_s=0.021, polls=12_000, failures=3)
            for kind, names in (
                (DeviceKind.INVERTER, units),
                (DeviceKind.BATTERY, racks),
                (DeviceKind.METER, ("meter-grid", "meter-pv")),
            )
            for name in names
        ),
        chain=Chain(
            claims=(Claimed("mode", mode_id),),
            wish=wish,
            ramped=wish,
            bounds=bounds,
            units=tuple(UnitBounds(unit, bounds, 3000.0) for unit in units),
            final=final,
            unserved_w=0.0,
        ),
        commands=tuple(
            InverterCommand(
                unit,
                run=True,
                active_power_w=share,
                reactive_power_var=0.0,
                source=mode_id,
                reason=final.reason,
                valid_until_s=at_s + 0.5,
            )
            for unit in units
        ),
        alarms=alarms,
        events=(),
        answers=(),
        stops=StopInfo("", emergency_stop=False, release_armed=False),
        manual=ManualInfo(0.0, 0.0, 0.0),
    )
    return records_cabinet.wired_record(cycle)


def alarm(
    row_id: str,
    severity: Severity,
    place: str = "",
    phase: AlarmPhase = AlarmPhase.UNACKNOWLEDGED,
    *,
    active: bool = True,
    age_s: float = 60.0,
    detail: str = "",
) -> Alarm:
    """One alarm raised `age_s` before noon."""
    return Alarm(
        f"{row_id}@{place}" if place else row_id, row_id, place, severity, phase, active, NOON_UTC - age_s, detail
    )
