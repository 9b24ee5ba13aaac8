"""Realistic records for tests and pictures of the screen: what a field engineer would see on real sites."""

import math
from collections.abc import Callable

import msgspec

from control.backup.info import BackupInfo, GroupInfo
from control.backup.memory import BackupState
from control.backup.settings import BackupSettings
from control.battery.settings import BalanceSettings, RackCare
from control.model import (
    Absence,
    AbsenceCause,
    Phase,
    SiteFlow,
)
from control.plan import InForce, Intent, Plan, PlanKind, PlanSlot, Rung
from control.readings import (
    DeviceKind,
    FrequencySource,
    Instant,
    Link,
    OutputRole,
)
from control.reasons import Reason
from control.record import (
    AlarmPhase,
    CycleRecord,
    ManualInfo,
    Severity,
    StopInfo,
)
from control.services.info import ServiceInfo
from control.settings import (
    BatterySettings,
    InverterSettings,
    OutputSettings,
    Settings,
)
from tests.hmi import records_cabinet
from tests.hmi.record_parts import NOON_UTC, alarm, cared, home, record, works
from tests.hmi.records_plan import equipped, equipped_record


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
        unit,
        temperature_c=(-40.0,),
        phases=tuple(Phase(1234.0, 1234.5, -1_234_560.0, -1_234_560.0, number) for number in (1, 2, 3)),
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
