"""Realistic records for tests and pictures of the screen: what a field engineer would see on real sites."""

import math
from collections.abc import Callable

import msgspec

from control.backup.info import BackupInfo, GroupInfo
from control.backup.memory import BackupState
from control.backup.settings import BackupSettings
from control.battery.balance import BalanceRun
from control.battery.memory import RackInfo
from control.battery.settings import BalanceSettings, RackCare
from control.command import InverterCommand
from control.model import (
    Absence,
    AbsenceCause,
    Battery,
    CellExtremes,
    DcSide,
    Inverter,
    Meter,
    Phase,
    PlantSnapshot,
    SiteFlow,
)
from control.plan import InForce, Intent, Plan, PlanKind, PlanSlot, Rung
from control.readings import (
    DeviceKind,
    DeviceState,
    DeviceStatus,
    FrequencySource,
    Instant,
    Link,
    MeterRole,
    OutputRole,
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
from control.services.info import ServiceInfo
from control.settings import (
    BatterySettings,
    InverterSettings,
    LimitSettings,
    MeterSettings,
    OutputSettings,
    RampSettings,
    Settings,
)
from tests.hmi import records_cabinet
from tests.hmi.records_plan import equipped, equipped_record

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
            msgspec.structs.replace(phase, voltage_v=229.8),
            msgspec.structs.replace(phase, voltage_v=232.2),
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
        Phase(voltage_v, abs(power_w) * part / voltage_v, power_w * part, 0.1 * abs(power_w) * part)
        for voltage_v, part in ((231.4, 0.30), (229.8, 0.36), (232.2, 0.34))
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


def discharging(at_s: float = 1000.0) -> CycleRecord:
    """Evening at home: the battery supplies the house."""
    return record(grid_w=12.0, pv_w=0.0, ess_w=1840.0, at_s=at_s)


def exporting(at_s: float = 1000.0) -> CycleRecord:
    """A sunny noon with a full battery: the rest is exported."""
    full = Reason("soc_window", "bat-1", {"soc_pct": 99.6})
    return record(
        grid_w=-4310.0, pv_w=5120.0, soc_pct=99.6, at_s=at_s, charge_w=0.0, min_reason=full, reason=full, wish_w=-4310.0
    )


def eight_racks() -> Settings:
    """A container of eight racks on one inverter, with balancing by us and a reserve for power cuts."""
    racks = tuple(f"rack-{n}" for n in range(1, 9))
    return msgspec.structs.replace(
        works(),
        site_name="Container 4",
        inverters=(InverterSettings("inverter-north", 750_000, 750_000, 800_000, 300_000, racks),),
        batteries=tuple(BatterySettings(name, 280_000, 280, 280) for name in racks),
        battery_care=tuple(RackCare(name, balance=(BalanceSettings(),)) for name in racks),
        backup=(BackupSettings(reserve_soc_pct=30.0),),
        outputs=tuple(OutputSettings(f"balance-{name}", OutputRole.CELL_BALANCE, name) for name in racks),
    )


def cabinet() -> Settings:
    """A cabinet of two zones with sensors, fans, a heater, lamps and a load group."""
    return records_cabinet.cabinet(home())


def warm(at_s: float = 1000.0) -> CycleRecord:
    """A summer day in the cabinet: the lower fan cools, one sensor is broken, the upper fan is forced."""
    return records_cabinet.warm(record(grid_w=12.0, ess_w=1840.0, at_s=at_s))


def container(at_s: float = 1000.0) -> CycleRecord:
    """Eight racks discharge; one is silent, one protects itself, one may not charge."""
    racks = tuple(f"rack-{n}" for n in range(1, 9))
    whole = record(
        grid_w=20_000.0,
        ess_w=420_000.0,
        at_s=at_s,
        charge_w=750_000.0,
        discharge_w=750_000.0,
        rated_w=750_000.0,
        units=("inverter-north",),
        racks=racks,
        alarms=(alarm("battery.protection", Severity.ERROR, "rack-3", detail="cell over-voltage"),),
    )
    one, two, three, four, *others = whole.snapshot.batteries
    return msgspec.structs.replace(
        whole,
        snapshot=msgspec.structs.replace(
            whole.snapshot,
            batteries=(
                one,
                msgspec.structs.replace(three, alarms=("cell_overvoltage",)),
                msgspec.structs.replace(four, charge_allowed=False),
                *others,
            ),
            absent=(Absence(two.device_id, DeviceKind.BATTERY, AbsenceCause.SILENT, 9.0, "no answer"),),
        ),
        racks=tuple(cared(name) for name in racks),
    )


def charging(at_s: float = 1000.0) -> CycleRecord:
    """A sunny morning: surplus goes into the battery."""
    return record(grid_w=-30.0, pv_w=4630.0, ess_w=-3420.0, soc_pct=41.2, at_s=at_s)


def manual(at_s: float = 1000.0) -> CycleRecord:
    """Somebody has set 2.5 kW of discharging on the screen."""
    by_hand = record(
        grid_w=-1210.0,
        pv_w=300.0,
        ess_w=2500.0,
        at_s=at_s,
        mode_id="local",
        wish_reason=Reason("manual", values={"active_power_w": 2500.0}),
    )
    final = msgspec.structs.replace(by_hand.chain.final, source="screen")
    return msgspec.structs.replace(
        by_hand,
        chain=msgspec.structs.replace(by_hand.chain, final=final),
        manual=ManualInfo(2500.0, 0.0, 522.0),
    )


STORM = (
    alarm("battery.protection", Severity.CRITICAL, "bat-1", detail="cell over-voltage 3.71 V, limit 3.65 V"),
    alarm("meter.silent", Severity.ERROR, "meter-grid", detail="no answer from 192.168.1.20:502 for 4.2 s"),
    alarm("inverter.hot", Severity.WARNING, "inv-1", AlarmPhase.ACKNOWLEDGED, age_s=5400.0, detail="71 \u00b0C"),
    alarm("battery.cell_spread", Severity.WARNING, "bat-1", AlarmPhase.RETURNED, active=False, age_s=9000.0),
    alarm("inverter.fault", Severity.ERROR, "inv-1", AlarmPhase.LATCHED, active=False, age_s=90_000.0),
)


def meter_silent(at_s: float = 1000.0) -> CycleRecord:
    """The grid meter does not answer: safe stop, and alarms of every kind."""
    silent = record(at_s=at_s, alarms=STORM, safe_stop=Reason("need_grid_meter"), reason=Reason("safe_stop"))
    snapshot = msgspec.structs.replace(
        silent.snapshot,
        meters=(),
        absent=(Absence("meter-grid", DeviceKind.METER, AbsenceCause.SILENT, 4.2, "no answer"),),
        flow=SiteFlow(0.0, 0.0, 0.0, 0.0, grid_known=False, pv_known=True, ess_known=True),
    )
    devices = tuple(
        msgspec.structs.replace(one, link=Link.SILENT, detail="no answer from 192.168.1.20:502 for 4.2 s")
        if one.device_id == "meter-grid"
        else one
        for one in silent.devices
    )
    return msgspec.structs.replace(silent, snapshot=snapshot, devices=devices)


def stopped(at_s: float = 1000.0) -> CycleRecord:
    """The operator has stopped the unit."""
    still = record(grid_w=1450.0, at_s=at_s, safe_stop=Reason("operator_stop"), reason=Reason("safe_stop"))
    return msgspec.structs.replace(still, stops=StopInfo("screen", emergency_stop=False, release_armed=False))


def commercial(at_s: float = 1000.0) -> CycleRecord:
    """Two large inverters shave a peak."""
    return record(
        grid_w=412_300.0,
        pv_w=188_400.0,
        ess_w=624_800.0,
        at_s=at_s,
        charge_w=1.5e6,
        discharge_w=1.5e6,
        rated_w=750_000.0,
        units=("inverter-north", "inverter-south"),
        racks=("rack-a", "rack-b"),
    )


def island(at_s: float = 1000.0) -> CycleRecord:
    """A power cut an hour ago: the house runs on battery and sun."""
    alone = record(grid_w=0.0, pv_w=1420.0, ess_w=610.0, soc_pct=57.0, at_s=at_s, mode_id="backup")
    info = BackupInfo(
        state=BackupState.ISLANDED,
        cause="grid_voltage",
        since_utc=NOON_UTC - 3600,
        contactor="open",
        forming=True,
        reconnect_in_s=-1.0,
        soc_pct=57.0,
        groups=(GroupInfo("load-heat-pump", on=False, why="soc"),),
        pv_connected=True,
        test=False,
        test_ends_in_s=0.0,
        starts_today=1,
    )
    return msgspec.structs.replace(alone, backup=(info,))


def service(product: str = "fcr-n", power_w: float = 0.0, *, sold: bool = True, at_work: bool = True) -> ServiceInfo:
    """A frequency reserve of 400 kW."""
    return ServiceInfo(
        product=product,
        mode=int(sold),
        status=int(sold and at_work),
        why="" if at_work else "the frequency is not known",
        capacity_w=400_000.0 if at_work else 0.0,
        sold_w=400_000.0,
        maintained_w=400_000.0,
        power_w=power_w,
        fcr_w=power_w,
        nem_w=0.0,
        nem=0,
        nem_s=0.0,
        aem=False,
        endurance_min=62.0,
        activated=power_w != 0.0,
        state="",
        measured_hz=(49.96,),
        applied_hz=(49.96,),
        source=FrequencySource.METER,
        frequency_age_s=0.05,
        baseline="self_consumption",
        baseline_w=0.0,
        test_mode=False,
        reserved_up_w=400_000.0,
        reserved_down_w=400_000.0,
        reserved_up_wh=100_000.0,
        reserved_down_wh=100_000.0,
    )


def serving(at_s: float = 1000.0) -> CycleRecord:
    """The factory sells frequency reserves, and the frequency is low."""
    return msgspec.structs.replace(commercial(at_s), services=(service(power_w=160_400.0), service("fcr-d-up")))


def slot(start_utc: float, intent: Intent, battery_w: float, buy: float) -> PlanSlot:
    """A quarter of an hour of a plan."""
    return PlanSlot(
        start_utc=start_utc,
        length_s=900.0,
        battery_w=battery_w,
        low_w=min(battery_w, 0.0),
        high_w=max(battery_w, 0.0),
        grid_w=800.0 - battery_w,
        load_w=800.0,
        pv_w=0.0,
        curtailed_w=0.0,
        soc_pct=60.0,
        buy_per_kwh=buy,
        sell_per_kwh=0.07,
        intent=intent,
    )


def planned(at_s: float = 1000.0) -> CycleRecord:
    """The battery follows a plan: it supplies the house now and is charged at noon, when power is cheap."""
    begin_utc = NOON_UTC - NOON_UTC % 900
    intents = (Intent.COVER,) * 8 + (Intent.CHARGE,) * 8 + (Intent.HOLD,) * 4
    power_w = {Intent.COVER: 800.0, Intent.CHARGE: -3000.0, Intent.HOLD: 0.0}
    slots = tuple(
        slot(begin_utc + 900 * number, intent, power_w[intent], 0.32 if intent is Intent.COVER else 0.11)
        for number, intent in enumerate(intents)
    )
    plan = Plan(begin_utc, PlanKind.LP, 65.4, slots, 1.2, 1.2, 2.1, 1.2)
    now = record(
        grid_w=10.0,
        ess_w=800.0,
        at_s=at_s,
        mode_id="cost_saving",
        wish_reason=Reason("plan_cover", values={"price": 0.32}),
    )
    return msgspec.structs.replace(now, plan=InForce(Rung.NEW, (slots[0],), (plan,), ""))


def extreme(at_s: float = 1000.0) -> CycleRecord:
    """Everything as long as it gets."""
    long_alarm = alarm(
        "battery.protection",
        Severity.CRITICAL,
        "container-12/rack-a/module-03/cell-12",
        detail="\u221240.0 \u00b0C, limit \u221210.0 \u00b0C to 55.0 \u00b0C",
    )
    many = tuple(alarm("inverter.not_following", Severity.ERROR, f"inverter-{n}", age_s=n) for n in range(120))
    limited = record(
        grid_w=1_234_560.0,
        pv_w=1_234_560.0,
        ess_w=-1_234_560.0,
        soc_pct=100.0,
        at_s=at_s,
        charge_w=1_234_560.0,
        discharge_w=1_234_560.0,
        rated_w=750_000.0,
        units=("inverter-north", "inverter-south"),
        racks=("rack-a", "rack-b"),
        mode_id="frequency_containment_reserve",
        alarms=(long_alarm, *many),
        reason=Reason("dead_man", "inverter-south"),
        wish_w=-1.5e6,
        min_reason=Reason("dead_man", "inverter-south"),
    )
    unit = limited.snapshot.inverters[0]
    hot = msgspec.structs.replace(
        unit, temperature_c=(-40.0,), phases=(Phase(1234.0, 1234.5, -1_234_560.0, -1_234_560.0),) * 3
    )
    return msgspec.structs.replace(
        limited, snapshot=msgspec.structs.replace(limited.snapshot, inverters=(hot, *limited.snapshot.inverters[1:]))
    )


def day(settings_record: CycleRecord, seconds: int = 600) -> list[CycleRecord]:
    """The minutes before a record, one a second: a cloud passes and a kettle boils."""
    flow = settings_record.snapshot.flow
    records: list[CycleRecord] = []
    for second in range(seconds):
        part = second / seconds
        sun = flow.pv_w * (0.75 + 0.25 * math.sin(part * 9.0) - (0.35 if 0.55 < part < 0.68 else 0.0))
        kettle = 0.45 * abs(flow.load_w or 1500.0) if 0.2 < part < 0.3 else 0.0
        load = (flow.load_w or 1200.0) * (0.9 + 0.1 * math.sin(part * 40.0)) + kettle
        ess = max(-5000.0, min(5000.0, load - sun)) if abs(flow.ess_w) < 1e5 else flow.ess_w * (0.8 + 0.2 * part)
        ess = 0.0 if flow.ess_w == 0 else ess
        now = msgspec.structs.replace(flow, pv_w=sun, load_w=load, ess_w=ess, grid_w=load - sun - ess)
        at = Instant(settings_record.at.at_s - seconds + second, settings_record.at.at_utc - seconds + second)
        records.append(
            msgspec.structs.replace(
                settings_record, at=at, snapshot=msgspec.structs.replace(settings_record.snapshot, flow=now)
            )
        )
    return [*records, settings_record]


BARE_SITES = {
    "discharging": (home, discharging),
    "exporting": (home, exporting),
    "charging": (home, charging),
    "manual": (home, manual),
    "meter_silent": (home, meter_silent),
    "stopped": (home, stopped),
    "commercial": (works, commercial),
    "island": (home, island),
    "serving": (works, serving),
    "planned": (home, planned),
    "extreme": (works, extreme),
    "container": (eight_racks, container),
    "cabinet": (cabinet, warm),
}
"""Name -> settings of a site without plan, services and island, and the record shown."""


def _with_everything(
    settings: Callable[[], Settings], build: Callable[[], CycleRecord]
) -> tuple[Callable[[], Settings], Callable[[], CycleRecord]]:
    return lambda: equipped(settings()), lambda: equipped_record(build())


SITES = {name: _with_everything(settings, build) for name, (settings, build) in BARE_SITES.items()} | {
    "bare": BARE_SITES["charging"]
}
"""Name -> settings of the site and the record shown; all but `bare` have every page."""
