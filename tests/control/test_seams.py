"""Where two areas meet: idle and plan, sleep and island, rescue and stop, features switched off while they act."""

import msgspec
import pytest

from control.backup.memory import BackupState
from control.battery.settings import BalanceSettings, RackCare
from control.cycle import initial, persistent
from control.plan import Intent, Plan, PlanKind, PlanSlot
from control.plan_settings import PlanningSettings, TariffKind, TariffSettings
from control.reactive.model import ReactiveKind, ReactiveRule, ReactiveSettings
from control.readings import DeviceState
from control.record import State
from control.requests import (
    ApplySettings,
    ChangeState,
    DeliverPlan,
    Origin,
    Role,
    SetSchedule,
    Source,
)
from control.schedule.entry import Once, ScheduleEntry
from control.settings import BatterySettings, Settings
from tests.control.backup import island
from tests.control.plant import UTC_0, House, origin, settings
from tests.control.seam_parts import IDLE, SLEEP, WAKE, changes_of_state, rested, seconds, site


def plan(now_utc: float, battery_w: float, soc_pct: float = 50.0) -> Plan:
    """One slot of half an hour that wants this battery power."""
    end_pct = soc_pct - battery_w * 0.5 / 10_000.0 * 100.0
    grid_w = 500.0 - battery_w
    slot = PlanSlot(
        start_utc=now_utc - 60.0, length_s=1800.0, battery_w=battery_w, low_w=battery_w, high_w=battery_w,
        grid_w=grid_w, load_w=500.0, pv_w=0.0, curtailed_w=0.0, soc_pct=end_pct, buy_per_kwh=0.1, sell_per_kwh=0.05,
        intent=Intent.CHARGE,
    )  # fmt: skip
    cost = grid_w / 2000.0 * 0.1
    return Plan(now_utc, PlanKind.LP, soc_pct, (slot,), cost, cost, cost, cost)


PLANNING = PlanningSettings(
    tariff=TariffSettings(kind=TariffKind.DYNAMIC), charge_efficiency=1.0, discharge_efficiency=1.0
)


# -- what wakes an idle unit


@pytest.mark.parametrize("asleep", [False, True])
def test_a_charge_the_plan_wants_wakes_an_idle_unit_even_when_its_bms_sleeps(asleep: bool) -> None:
    here = site(initial_mode="cost_saving", planning=(PLANNING,), sleep=(SLEEP,), outputs=(WAKE,))
    house = rested(here)
    if asleep:
        seconds(house, 70)
        house.silent.add("battery1")
        seconds(house, 10)
        assert house.records[-1].sleep[0].asleep
    house.load_w, house.pv_w = 550.0, 500.0
    planner = Origin(Source.SYSTEM, Role.SERVICE, "p")
    answer = house.cycle(DeliverPlan(planner, plan(UTC_0 + house.at_s, -3000.0))).answers[0]
    assert answer.accepted, answer.text
    seconds(house, 8)
    assert house.records[-1].state is State.RUN


def test_a_load_of_a_few_hundred_watts_wakes_the_unit_at_the_usual_cycle_time() -> None:
    house = rested(site(cycle_s=0.1))
    house.load_w = 700.0
    house.run(6.0)
    assert house.records[-1].state is State.RUN


def test_a_window_for_charging_opens_by_the_local_clock_for_an_idle_unit_too() -> None:
    house = House(
        site(
            initial_mode="charge_only",
            time_zone="Europe/Berlin",
            mode_parameters={"charge_only": {"start_min": 640.0, "end_min": 700.0}},
        ),
        load_w=500.0,
    )
    house.at_s = 9 * 3600 + 36 * 60 - UTC_0 % 86400  # 10:36 in Berlin, 09:36 in UTC
    seconds(house, 80)
    assert house.records[-1].state is State.IDLE
    seconds(house, 250)
    assert house.records[-1].state is State.RUN


def test_what_was_blocked_when_the_unit_went_idle_is_looked_at_again() -> None:
    house = House(site(), load_w=0.0, pv_w=3000.0)
    house.changes["battery1"] = {"charge_allowed": False}
    seconds(house, 80)
    assert house.records[-1].state is State.IDLE
    seconds(house, 60)
    assert house.records[-1].state is State.IDLE, "it still may not charge"
    house.changes.clear()
    seconds(house, 8)
    assert house.records[-1].state is State.RUN


def test_a_faulty_inverter_wakes_nobody() -> None:
    house = rested(site())
    house.changes["inverter1"] = {"state": DeviceState.FAULT}
    house.load_w = 3000.0
    seconds(house, 60)
    assert house.records[-1].state is State.IDLE


def test_a_schedule_of_0_w_keeps_the_unit_awake_without_a_change_of_state_every_minute() -> None:
    house = House(site(), load_w=500.0, pv_w=500.0)
    entry = ScheduleEntry("rest", Once(UTC_0, UTC_0 + 1e6), active_power_w=0.0)
    house.cycle(SetSchedule(origin(), "binding", (entry,)))
    seconds(house, 300)
    assert changes_of_state(house) == ["init to run"]


def test_a_unit_that_supports_the_voltage_does_not_go_idle_and_is_woken_for_it() -> None:
    def rule(var: float) -> tuple[ReactiveSettings, ...]:
        fixed = ReactiveRule(ReactiveKind.FIXED_Q, reactive_power_var=var, time_constant_s=10.0)
        return (ReactiveSettings(fixed, ReactiveRule(), 5500.0, 5000.0),)

    house = House(site(reactive=rule(1000.0)), load_w=500.0, pv_w=500.0)
    seconds(house, 120)
    assert house.records[-1].state is State.RUN
    house = rested(site(reactive=rule(0.0)))
    house.cycle(ApplySettings(origin(), site(reactive=rule(1000.0))))
    assert changes_of_state(house)[-1] == "idle to run: 1000 var wanted"


def test_an_unknown_voltage_wakes_nobody() -> None:
    curve = ReactiveRule(ReactiveKind.Q_BY_U, points=((0.9, 0.5), (0.95, 0.0), (1.05, 0.0), (1.1, -0.5)))
    house = rested(site(reactive=(ReactiveSettings(curve, ReactiveRule(), 5500.0, 5000.0),)))
    house.silent |= {"grid", "inverter1"}
    seconds(house, 30)
    assert house.records[-1].state is State.IDLE


# -- sleep


def islanded_site() -> Settings:
    base = island.settings(idle=(IDLE,), sleep=(SLEEP,))
    return msgspec.structs.replace(base, outputs=(*base.outputs, WAKE))


@pytest.mark.parametrize("by_hand", [False, True])
def test_a_sleeping_bms_is_woken_at_once_when_the_grid_is_lost(by_hand: bool) -> None:
    house = island.Site(islanded_site())
    house.loads_w = dict.fromkeys(house.loads_w, 0.0)
    house.run(70.0)
    if by_hand:
        house.cycle(ChangeState(origin(), "run"))
        house.cycle(ChangeState(origin(), "idle"))
    house.run(75.0)
    assert house.records[-1].sleep[0].asleep
    house.silent.add("battery1")
    house.run(5.0)
    house.mains_on = False
    house.run(2.0)
    assert not house.records[-1].sleep[0].asleep, "whatever the minimum time of sleep says"
    house.silent.clear()
    house.run_until(BackupState.ISLANDED, 20.0)
    house.run(200.0)
    assert not house.records[-1].sleep[0].asleep, "the island has no other supply"
    assert house.state == BackupState.ISLANDED


def test_an_island_without_load_is_no_reason_to_go_idle() -> None:
    house = island.Site(islanded_site())
    house.run(10.0)
    house.mains_on = False
    house.run_until(BackupState.ISLANDED, 20.0)
    house.loads_w = dict.fromkeys(house.loads_w, 0.0)
    before = len(house.records)
    house.run(150.0)
    assert all(record.state is State.RUN for record in house.records[before:])


def test_sleeping_racks_are_no_broken_line_but_a_strange_device_is_told() -> None:
    racks = tuple(BatterySettings(f"battery{n}", 10_000.0, 110.0, 110.0, line="can can0") for n in (1, 2, 3))
    here = settings(3)
    here = msgspec.structs.replace(here, cycle_s=1.0, idle=(IDLE,), sleep=(SLEEP,), outputs=(WAKE,), batteries=racks)
    house = rested(here)
    seconds(house, 70)
    house.silent |= {rack.device_id for rack in racks}
    seconds(house, 30)
    assert house.records[-1].sleep[0].asleep
    assert [alarm.key for alarm in house.records[-1].alarms if alarm.active] == []
    house.silent.clear()
    house.changes["battery1"] = {"voltage_v": float("nan")}
    seconds(house, 2)
    assert "battery.range@battery1" in {alarm.key for alarm in house.records[-1].alarms if alarm.active}


def test_a_bms_that_slept_through_the_restart_has_its_time_to_wake_up() -> None:
    house = rested(site(sleep=(SLEEP,), outputs=(WAKE,)))
    seconds(house, 70)
    house.silent.add("battery1")
    house.memory = initial(house.site, persistent(house.memory))
    house.at_s = 3.0
    house.never.add("battery1")
    seconds(house, 17)
    assert not any(alarm.row_id.startswith("battery.") for alarm in house.records[-1].alarms)
    seconds(house, 10)
    assert "battery.never@battery1" in {alarm.key for alarm in house.records[-1].alarms}


def test_a_schedule_that_wakes_the_unit_names_the_bms_that_wakes_up() -> None:
    house = rested(site(sleep=(SLEEP,), outputs=(WAKE,)))
    seconds(house, 70)
    house.silent.add("battery1")
    seconds(house, 5)
    entry = ScheduleEntry("sold", Once(UTC_0, UTC_0 + 1e6), active_power_w=1000.0)
    house.cycle(SetSchedule(origin(), "binding", (entry,)))
    seconds(house, 3)
    stop = house.records[-1].safe_stop
    assert stop is not None
    assert stop.code == "waking"


def test_a_bms_that_balances_its_cells_does_not_fall_asleep() -> None:
    apart = BalanceSettings(min_cell_v=3.2, start_spread_v=0.01, stop_spread_v=0.005, rest_s=0.0)
    house = rested(site(sleep=(SLEEP,), outputs=(WAKE,), battery_care=(RackCare("battery1", balance=(apart,)),)))
    assert house.records[-1].racks[0].balancing
    seconds(house, 120)
    assert not house.records[-1].sleep[0].asleep


def test_a_sleeping_bms_is_no_missing_plan() -> None:
    here = site(initial_mode="cost_saving", planning=(PLANNING,), sleep=(SLEEP,), outputs=(WAKE,))
    house = rested(here)
    house.cycle(DeliverPlan(Origin(Source.SYSTEM, Role.SERVICE, "p"), plan(UTC_0 + house.at_s, 0.0)))
    seconds(house, 70)
    house.silent.add("battery1")
    seconds(house, 200)
    assert "planning.no_plan" not in {alarm.key for alarm in house.records[-1].alarms}
