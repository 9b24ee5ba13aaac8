"""Plans, timetables, services and an island for the records of the screen's tests: everything a site can have."""

import math
from datetime import time

import msgspec

from control.backup.info import BackupInfo, GroupInfo
from control.backup.settings import BackupSettings, SheddingSettings, SocStep
from control.dso.model import DsoInfo, DsoPhase, DsoSettings
from control.grid_code.model import Connection, GridCodeInfo, GridCodeSettings
from control.plan import InForce, Intent, Plan, PlanKind, PlanNote, PlanSlot, Rung
from control.plan_settings import PlanningSettings, TariffKind, TariffSettings
from control.reactive.model import ReactiveInfo, ReactiveKind, ReactiveRule, ReactiveSettings
from control.readings import NO_LIMIT, FrequencySource, OutputRole
from control.record import CycleRecord
from control.schedule.entry import (
    Holding,
    Once,
    ScheduleEntry,
    ScheduleView,
    Tier,
    TierSchedule,
    Weekday,
    Weekly,
)
from control.services.ffr import FfrSettings
from control.services.info import ServiceInfo
from control.services.products import FCR, Product
from control.services.settings import ServiceSettings
from control.services.volume import Volume
from control.settings import OutputSettings, Settings
from hmi.ports.cluster import Member
from hmi.ports.plan import DoneSlot
from hmi.ports.schedules import Schedules

NOON_UTC = 1_717_236_207.0
QUARTER_S = 900.0
SLOT_NOW_UTC = NOON_UTC - NOON_UTC % QUARTER_S

WORKDAYS = (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.THU, Weekday.FRI)
NIGHT = ScheduleEntry("night", Weekly(time(2, 0), time(5, 30)), active_power_w=-2500.0)
EVENING = ScheduleEntry("evening", Weekly(time(18, 0), time(21, 0), WORKDAYS), active_power_w=3000.0)
NOON = ScheduleEntry("noon", Weekly(time(11, 0), time(14, 0)), active_power_w=-1000.0, reactive_power_var=500.0)
SOLD = ScheduleEntry("lot-4711", Once(SLOT_NOW_UTC - 900.0, SLOT_NOW_UTC + 2700.0), active_power_w=2000.0)
TOMORROW = ScheduleEntry("lot-4712", Once(SLOT_NOW_UTC + 86_400.0, SLOT_NOW_UTC + 90_000.0), active_power_w=-4000.0)


def equipped(settings: Settings) -> Settings:
    """A site with a plan, a timetable, grid services, a grid operator's limit and an island."""
    rated_w = sum(unit.max_discharge_w for unit in settings.inverters)
    return msgspec.structs.replace(
        settings,
        time_zone="Europe/Berlin",
        planning=(
            PlanningSettings(tariff=TariffSettings(kind=TariffKind.TIME_OF_USE, currency="EUR"), horizon_s=36 * 3600.0),
        ),
        schedule=(NIGHT, NOON, EVENING),
        services=(
            ServiceSettings(
                fcr=(FCR[Product.FCR_N], FCR[Product.FCR_D_UP], FCR[Product.FCR_D_DOWN]),
                ffr=(FfrSettings(),),
                market_active=True,
            ),
        ),
        dso=(DsoSettings(import_w=4200.0),),
        reactive=(
            ReactiveSettings(
                rule=ReactiveRule(kind=ReactiveKind.Q_BY_U, points=((0.93, 0.44), (1.07, -0.44))),
                fallback=ReactiveRule(kind=ReactiveKind.FIXED_PF),
                base_va=rated_w,
                base_w=rated_w,
            ),
        ),
        grid_code=(GridCodeSettings("en_50549_1", rated_w, rated_w),),
        outputs=(
            *settings.outputs,
            OutputSettings("grid-contactor", OutputRole.GRID_CONTACTOR),
            OutputSettings("fridge-and-lights", OutputRole.LOAD_GROUP, priority=0, power_w=800.0),
            OutputSettings("sockets", OutputRole.LOAD_GROUP, priority=1, power_w=2000.0),
            OutputSettings("heat-pump", OutputRole.LOAD_GROUP, priority=2, power_w=3500.0),
        ),
        backup=settings.backup
        or (BackupSettings(shedding=SheddingSettings(soc_steps=(SocStep(2, 50.0), SocStep(1, 30.0)))),),
    )


def _price(hour: float) -> float:
    return 0.18 if hour < 6 else 0.42 if 17 <= hour < 21 else 0.29 + 0.03 * math.sin(hour)


def _slot(start_utc: float, soc_pct: float, scale: float, sun: float = 1.0) -> PlanSlot:
    hour = ((start_utc + 7200.0) % 86_400.0) / 3600.0
    pv_w = sun * scale * max(0.0, 5200.0 * math.sin((hour - 6.0) / 14.0 * math.pi)) if 6 < hour < 20 else 0.0
    load_w = scale * (450.0 + 900.0 * (7 < hour < 9) + 1900.0 * (17 < hour < 22) + 120.0 * math.sin(hour * 3))
    if 2 <= hour < 5.5 and soc_pct < 60:
        intent, battery_w = Intent.CHARGE, -1500.0 * scale
    elif pv_w > load_w and soc_pct < 97:
        intent, battery_w = Intent.STORE, load_w - pv_w
    elif 17 <= hour < 23 and soc_pct > 15:
        intent, battery_w = Intent.COVER, min(load_w - pv_w, 4500.0 * scale)
    else:
        intent, battery_w = Intent.HOLD, 0.0
    ends_pct = min(100.0, max(5.0, soc_pct - battery_w * 0.25 / (10_240.0 * scale) * 100.0))
    return PlanSlot(
        start_utc=start_utc,
        length_s=QUARTER_S,
        battery_w=battery_w,
        low_w=min(battery_w, 0.0),
        high_w=max(battery_w, 0.0),
        grid_w=load_w - pv_w - battery_w,
        load_w=load_w,
        pv_w=pv_w,
        curtailed_w=0.0,
        soc_pct=ends_pct,
        buy_per_kwh=_price(hour),
        sell_per_kwh=0.08,
        intent=intent,
        other_price=0.42,
        other_minute=1020.0,
    )


def plan(
    now_utc: float = NOON_UTC, soc_pct: float = 41.2, scale: float = 1.0, notes: tuple[PlanNote, ...] = ()
) -> Plan:
    """A plan of 36 hours made a few minutes ago."""
    slots: list[PlanSlot] = []
    start_utc, level_pct = now_utc - now_utc % QUARTER_S, soc_pct
    for _ in range(144):
        slots.append(_slot(start_utc, level_pct, scale))
        start_utc, level_pct = start_utc + QUARTER_S, slots[-1].soc_pct
    return Plan(
        made_at_utc=now_utc - 195.0,
        kind=PlanKind.LP,
        start_soc_pct=soc_pct,
        slots=tuple(slots),
        objective=1.2,
        cost=1.32 * scale,
        cost_without=3.16 * scale,
        bound=1.2,
        notes=notes,
    )


RESERVE_MISSED = PlanNote(
    "reserve_energy",
    "17:00 to 20:15: the stored energy is up to 1.20 kWh below the wished 3.07 kWh (30 %); "
    "the battery starts at 12.0 % and other wishes come first",
    3.4,
)


def done(now_utc: float = NOON_UTC, scale: float = 1.0) -> tuple[DoneSlot, ...]:
    """What was done since midnight (22:00 UTC of the day before)."""
    begin_utc = now_utc - (now_utc + 7200.0) % 86_400.0
    found: list[DoneSlot] = []
    soc_pct = 17.0
    start_utc = begin_utc
    while start_utc + QUARTER_S <= now_utc:
        slot = _slot(start_utc, soc_pct, scale, 0.3)
        soc_pct = slot.soc_pct
        measured = slot.battery_w * 0.8 + 90.0 * scale * math.sin(start_utc / 3000.0) * (slot.battery_w != 0)
        found.append(
            DoneSlot(start_utc, QUARTER_S, measured, slot.battery_w, soc_pct, slot.pv_w, slot.load_w, slot.buy_per_kwh)
        )
        start_utc += QUARTER_S
    return tuple(found)


def _service(product: Product, **changes: object) -> ServiceInfo:
    usual = ServiceInfo(
        product=product.value,
        mode=1,
        status=1,
        why="",
        capacity_w=2000.0,
        sold_w=2000.0,
        maintained_w=2000.0,
        power_w=0.0,
        fcr_w=0.0,
        nem_w=0.0,
        nem=0,
        nem_s=0.0,
        aem=False,
        endurance_min=84.0,
        activated=False,
        state="",
        measured_hz=(49.873,),
        applied_hz=(49.873,),
        source=FrequencySource.METER,
        frequency_age_s=0.1,
        baseline="zero",
        baseline_w=0.0,
        test_mode=False,
        reserved_up_w=2000.0,
        reserved_down_w=400.0,
        reserved_up_wh=667.0,
        reserved_down_wh=0.0,
        ahead=(Volume(product.value, SLOT_NOW_UTC, SLOT_NOW_UTC + 3600.0, 2000.0),),
    )
    return msgspec.structs.replace(usual, **changes)


def services() -> tuple[ServiceInfo, ...]:
    """FCR-D up is active, FCR-N is not sold, FCR-D down rests, FFR is armed."""
    return (
        _service(Product.FCR_N, mode=0, status=0, capacity_w=0.0, sold_w=0.0, maintained_w=0.0, ahead=()),
        _service(Product.FCR_D_UP, power_w=135.0, fcr_w=135.0, activated=True, nem=-1, nem_w=-200.0, nem_s=95.0),
        _service(Product.FCR_D_DOWN, endurance_min=31.0),
        _service(Product.FFR, state="armed"),
    )


def island() -> BackupInfo:
    """On the grid, everything supplied, ready for a power cut."""
    return BackupInfo(
        state="on_grid",
        cause="contactor_closed",
        since_utc=NOON_UTC - 400_000.0,
        contactor="closed",
        forming=False,
        reconnect_in_s=-1.0,
        soc_pct=65.4,
        groups=tuple(GroupInfo(name, True, "") for name in ("fridge-and-lights", "sockets", "heat-pump")),
        pv_connected=True,
        test=False,
        test_ends_in_s=0.0,
        starts_today=0,
    )


def islanded(**changes: object) -> BackupInfo:
    """In the island for a while; the heat pump was shed; the mains have been back for some time."""
    usual = msgspec.structs.replace(
        island(),
        state="reconnect_wait",
        cause="mains_inside",
        since_utc=NOON_UTC - 40.0,
        contactor="open",
        forming=True,
        reconnect_in_s=17.0,
        groups=(
            GroupInfo("fridge-and-lights", True, ""),
            GroupInfo("sockets", True, ""),
            GroupInfo("heat-pump", False, "soc"),
        ),
        starts_today=1,
    )
    return msgspec.structs.replace(usual, **changes)


HOLDING = ScheduleView(
    (
        Holding(Tier.BINDING, "lot-4711", (2000.0,), ()),
        Holding(Tier.LOCAL, "noon", (-1000.0,), (500.0,)),
    ),
    NOON_UTC - 100.0,
    NOON_UTC + 3000.0,
)


def equipped_record(record: CycleRecord, rated_w: float = 5000.0) -> CycleRecord:
    """A record of a site that has everything; what it says itself stays as it is."""
    scale = rated_w / 5000.0
    soc_pct = record.snapshot.soc_pct[0]
    made = plan(record.at.at_utc, soc_pct, scale)
    return msgspec.structs.replace(
        record,
        plan=record.plan if record.plan.plan else InForce(Rung.NEW, (made.slots[0],), (made,), ""),
        schedule=HOLDING,
        services=record.services or services(),
        dso=DsoInfo(DsoPhase.ACTIVE, 4200.0, NO_LIMIT, "scada ewe", record.at.at_utc - 1260.0, reached=True),
        reactive=ReactiveInfo(ReactiveKind.Q_BY_U),
        grid_code=(GridCodeInfo("en_50549_1", Connection.CONNECTED, False, "", "", 0.0, 1.0, 0.0, 0.0, 1.0, 1.0),),
        backup=record.backup or (island(),),
    )


def schedules(settings: Settings) -> Schedules:
    """A sold lot now, one tomorrow, and the site file's own timetable."""
    return Schedules(
        {Tier.BINDING: TierSchedule((SOLD, TOMORROW), "scada trader", NOON_UTC - 40_000.0)}, settings.schedule
    )


def members() -> tuple[Member, ...]:
    """Four units: two of them say that they lead, one was not heard of."""
    return (
        Member("unit-1", "North", True, "run", (64.0,), (120_000.0,), 0.2, stale=False, this_unit=True),
        Member("unit-2", "East", False, "run", (58.0,), (118_000.0,), 0.3, stale=False),
        Member("unit-3", "South", True, "run", (61.0,), (121_000.0,), 0.4, stale=False),
        Member("unit-4", "West", False, "run", (), (), 47.0, stale=True),
    )
