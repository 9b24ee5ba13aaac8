"""Automatic idle, and the sleep of the BMS that follows it."""

import msgspec
import pytest

from control.cycle import initial, persistent
from control.memory import Persistent
from control.reactive.model import ReactiveKind, ReactiveRule, ReactiveSettings
from control.readings import OutputRole
from control.record import CycleRecord, State
from control.requests import ChangeState, ClearSchedule, Request, SetMode, SetPower, SetSchedule
from control.schedule.entry import Once, ScheduleEntry
from control.settings import OutputSettings, Settings
from control.sleep.settings import IdleSettings, SleepSettings
from tests.control.plant import UTC_0, House, origin, settings

IDLE = IdleSettings(idle_after_s=60.0)
SLEEP = SleepSettings(
    sleep_after_s=120.0, min_awake_s=100.0, min_asleep_s=50.0, check_every_s=1000.0, check_s=30.0, wake_timeout_s=20.0
)
WAKE = OutputSettings("wake", OutputRole.BATTERY_WAKE, safe_value=1.0)


def site(*, sleep: bool = True) -> Settings:
    return settings(cycle_s=0.5, idle=(IDLE,), sleep=(SLEEP,) if sleep else (), outputs=(WAKE,))


def seconds(house: House, count: float) -> CycleRecord:
    for _ in range(round(count)):
        house.cycle(dt_s=0.5)
        house.cycle(dt_s=0.5)
    return house.records[-1]


def balanced() -> House:
    """A house whose load is covered by the sun: the battery has nothing to do."""
    house = House(site(), load_w=500.0, pv_w=500.0)
    seconds(house, 3)
    return house


def awake(record: CycleRecord) -> float:
    return next(output.value for output in record.outputs if output.output_id == "wake")


@pytest.mark.req("STATE-05")
def test_with_nothing_to_do_the_unit_goes_idle_and_wakes_when_there_is_something() -> None:
    house = balanced()
    assert seconds(house, 30).state is State.RUN
    record = seconds(house, 40)
    assert record.state is State.IDLE
    assert not record.commands[0].run
    assert any("no power for 60 s" in event.text for past in house.records for event in past.events)
    house.load_w = 1500.0
    assert seconds(house, 3).state is State.IDLE, "a short peak wakes nobody"
    house.load_w = 500.0
    seconds(house, 3)
    house.load_w = 1500.0
    assert seconds(house, 8).state is State.RUN
    assert any("wanted" in event.text for past in house.records for event in past.events)


def test_an_empty_battery_rests_and_only_surplus_wakes_it() -> None:
    house = House(site(sleep=False), load_w=800.0, soc_pct=4.0)
    seconds(house, 3)
    assert seconds(house, 70).state is State.IDLE
    assert seconds(house, 60).state is State.IDLE, "it could not help the load anyway"
    house.pv_w = 3000.0
    assert seconds(house, 10).state is State.RUN


def test_who_was_sent_to_idle_by_hand_does_not_wake_by_itself() -> None:
    house = balanced()
    house.cycle(ChangeState(origin(), "idle"))
    house.load_w = 3000.0
    assert seconds(house, 60).state is State.IDLE


def test_a_stop_or_a_changed_mode_in_idle_is_obeyed() -> None:
    house = balanced()
    seconds(house, 70)
    house.cycle(SetMode(origin(), "passive"))
    house.load_w = 3000.0
    assert seconds(house, 30).state is State.IDLE
    house.silent.add("grid")
    house.cycle(SetMode(origin(), "self_consumption"))
    assert seconds(house, 30).state is State.IDLE, "without a meter nobody can tell"
    house.cycle(ChangeState(origin(), "run"))
    assert house.records[-1].state is State.RUN
    house.cycle(SetMode(origin(), "local"))
    assert seconds(house, 1).state is State.RUN


@pytest.mark.req("SLEEP-01")
def test_the_bms_sleeps_after_long_idle_is_looked_at_and_wakes_on_demand() -> None:
    house = balanced()
    seconds(house, 70)
    assert awake(seconds(house, 100)) == 1.0
    record = seconds(house, 60)
    assert awake(record) == 0.0
    assert record.sleep[0].asleep
    house.silent.add("battery1")
    record = seconds(house, 600)
    assert record.alarms == (), "a sleeping BMS is silent, which is no alarm"
    assert record.safe_stop is None
    woken = next(n for n in range(600) if awake(seconds(house, 1)) == 1.0)
    assert woken < 400, "it is woken for a look at the cells"
    house.silent.clear()
    assert any(awake(seconds(house, 1)) == 0.0 for _ in range(60)), "and goes back to sleep"
    house.silent.add("battery1")
    house.load_w = 3000.0
    record = seconds(house, 60)
    assert record.state is State.RUN
    assert awake(record) == 1.0
    house.silent.clear()
    record = seconds(house, 5)
    assert record.chain.final.active_power_w > 2000.0
    assert record.sleep[0].total_s > 600.0


def test_waking_up_has_its_own_name_and_silence_after_it_is_an_alarm() -> None:
    house = balanced()
    seconds(house, 70 + 160)
    house.silent.add("battery1")
    seconds(house, 60)
    house.cycle(ChangeState(origin(), "run"))
    record = seconds(house, 3)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "waking"
    assert [command.run for command in record.commands] == [False], "an inverter without voltage of its racks trips"
    record = seconds(house, 30)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "need_battery"
    assert "battery.silent@battery1" in [alarm.key for alarm in record.alarms]


def test_no_mode_starts_an_inverter_without_voltage_of_its_racks() -> None:
    house = balanced()
    house.cycle(SetMode(origin(), "passive"))
    seconds(house, 70 + 160)
    house.silent.add("battery1")
    seconds(house, 60)
    house.cycle(ChangeState(origin(), "run"))
    record = seconds(house, 3)
    assert record.state is State.RUN
    assert [command.run for command in record.commands] == [False]
    house.silent.clear()
    record = seconds(house, 3)
    assert [command.run for command in record.commands] == [True]


class SleepyHouse(House):
    """Its BMS is silent while it sleeps and for most of the time it may take to wake up."""

    def cycle(self, *requests: Request, dt_s: float = 0.1) -> CycleRecord:
        """Silence or hear the BMS, then run the cycle."""
        for info in self.records[-1].sleep if self.records else ():
            (self.silent.add if info.asleep or info.for_s < 18.0 else self.silent.discard)("battery1")
        return super().cycle(*requests, dt_s=dt_s)

    def until(self, at_s: float) -> CycleRecord:
        """Run cycles of one second up to a moment."""
        while self.at_s < at_s:
            self.cycle(dt_s=1.0)
        return self.records[-1]


def once(begin_s: float, power_w: float | None = 3000.0, reactive_var: float | None = None) -> ScheduleEntry:
    """An hour from a moment of the house's monotonic clock on."""
    return ScheduleEntry("sold", Once(UTC_0 + begin_s, UTC_0 + begin_s + 3600.0), power_w, reactive_var)


@pytest.mark.req("STATE-05", "SLEEP-01", "MOD-13")
@pytest.mark.parametrize("begin_s", [120.0, 190.0, 230.0, 1000.0, 1300.0, 1420.0, 2000.0])
@pytest.mark.parametrize("min_asleep_s", [50.0, 1200.0])
def test_a_binding_schedule_has_its_power_from_its_beginning_whenever_the_bms_fell_asleep(
    begin_s: float, min_asleep_s: float
) -> None:
    plan = site()
    sleepy = msgspec.structs.replace(plan, sleep=(msgspec.structs.replace(SLEEP, min_asleep_s=min_asleep_s),))
    house = SleepyHouse(sleepy, load_w=500.0, pv_w=500.0)
    begin_s += house.at_s
    house.cycle(SetSchedule(origin(), "binding", (once(begin_s),)))
    house.until(begin_s - 1.0)
    record = house.until(begin_s + 2.0)
    assert record.state is State.RUN
    assert record.safe_stop is None
    assert record.chain.final.active_power_w == 3000.0


def test_the_unit_sleeps_up_to_a_quarter_of_an_hour_before_a_schedule_and_again_when_that_is_taken_back() -> None:
    house = SleepyHouse(site(), load_w=500.0, pv_w=500.0)
    begin_s = house.at_s + 1500.0
    house.cycle(SetSchedule(origin(), "day_ahead", (once(begin_s, None, 500.0),)))
    record = house.until(begin_s - 905.0)
    assert record.sleep[0].asleep
    record = house.until(begin_s - 895.0)
    assert record.state is State.RUN
    assert not record.sleep[0].asleep
    house.cycle(ClearSchedule(origin(), "day_ahead"))
    assert seconds(house, 90).state is State.IDLE


@pytest.mark.parametrize(("mode_id", "state"), [("self_consumption", State.RUN), ("passive", State.IDLE)])
def test_the_timetable_of_the_site_wakes_the_unit_only_for_a_mode_that_obeys_it(mode_id: str, state: State) -> None:
    house = House(msgspec.structs.replace(site(), schedule=(once(1500.0),)), load_w=500.0, pv_w=500.0)
    house.cycle(SetMode(origin(), mode_id))
    assert seconds(house, 100).state is State.IDLE
    assert seconds(house, 500).state is state


@pytest.mark.req("MOD-10")
def test_idle_by_hand_outranks_a_schedule_and_an_alarm_says_so() -> None:
    house = balanced()
    house.cycle(ChangeState(origin(), "idle"))
    house.cycle(SetSchedule(origin(), "binding", (once(house.at_s + 5.0),)))
    assert seconds(house, 3).alarms == (), "nothing is asked for yet"
    record = seconds(house, 5)
    assert record.chain.final.active_power_w == 0.0
    assert [(alarm.key, alarm.detail) for alarm in record.alarms] == [("unit.schedule_waits", "binding:sold")]
    house.cycle(ChangeState(origin(), "run"))
    record = seconds(house, 3)
    assert record.chain.final.active_power_w == 3000.0
    assert not any(alarm.active for alarm in record.alarms)


@pytest.mark.parametrize(("tier", "power_w"), [("binding", 0.0), ("local", 3000.0)])
def test_idle_by_hand_calls_nobody_for_a_schedule_of_0_w_or_for_the_timetable_of_the_site(
    tier: str, power_w: float
) -> None:
    house = balanced()
    house.cycle(SetSchedule(origin(), tier, (once(house.at_s, power_w),)))
    house.cycle(ChangeState(origin(), "idle"))
    assert seconds(house, 5).alarms == ()


@pytest.mark.parametrize("mode_id", ["local", "external_control"])
def test_a_set_point_of_reactive_power_alone_wakes_the_unit(mode_id: str) -> None:
    house = balanced()
    house.cycle(SetMode(origin(), mode_id))
    assert seconds(house, 70).state is State.IDLE
    house.cycle(SetPower(origin(), 0.0, 50.0))
    assert seconds(house, 30).state is State.IDLE, "too little to wake for"
    house.cycle(SetPower(origin(), 0.0, 2000.0))
    record = seconds(house, 3)
    assert record.state is State.RUN
    assert record.chain.final.reactive_power_var == 2000.0
    assert any("2000 var wanted" in event.text for past in house.records for event in past.events)


def test_a_set_point_that_states_no_reactive_power_keeps_the_rule_of_the_site_from_waking_the_unit() -> None:
    rule = ReactiveRule(ReactiveKind.FIXED_Q, reactive_power_var=500.0)
    house = House(msgspec.structs.replace(site(), reactive=(ReactiveSettings(rule, ReactiveRule(), 5500.0, 5000.0),)))
    house.cycle(SetMode(origin(), "external_control"))
    house.cycle(SetPower(origin(), 0.0, 0.0, valid_s=200.0))
    assert seconds(house, 150).state is State.IDLE
    record = seconds(house, 60)
    assert record.state is State.RUN
    assert record.chain.final.reactive_power_var == 500.0, "nobody states it any more"


@pytest.mark.req("SITE-05")
def test_the_time_asleep_is_kept_over_a_restart() -> None:
    house = balanced()
    seconds(house, 70 + 160 + 100)
    total_s = house.records[-1].sleep[0].total_s
    assert total_s > 50.0
    stored = msgspec.json.decode(msgspec.json.encode(persistent(house.memory)), type=Persistent)
    assert initial(house.site, stored).sleep.total_s == pytest.approx(total_s)


def test_a_unit_without_these_settings_never_rests() -> None:
    house = House(settings(), load_w=500.0, pv_w=500.0)
    assert seconds(house, 1200).state is State.RUN
    assert house.records[-1].sleep == ()


def test_a_battery_that_works_does_not_rest() -> None:
    house = House(site(), load_w=2000.0)
    seconds(house, 3)
    assert seconds(house, 120).state is State.RUN


def test_a_unit_in_a_safe_stop_does_not_count_as_resting() -> None:
    house = balanced()
    house.silent.add("grid")
    assert seconds(house, 120).state is State.RUN
