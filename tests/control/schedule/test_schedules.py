"""Schedules in the running unit: tiers, refusals, clock jumps, restarts, gaps."""

import itertools
from datetime import date, time

import msgspec
import pytest

from control.cycle import initial, persistent
from control.memory import Memory, Persistent
from control.reactive.model import ReactiveKind, ReactiveRule
from control.requests import (
    ApplySettings,
    ClearSchedule,
    Request,
    ResetInverter,
    SetDsoLimit,
    SetMode,
    SetPower,
    SetReactive,
    SetSchedule,
)
from control.schedule.entry import ScheduleEntry, Tier, Weekly
from tests.control.plant import origin, settings
from tests.control.schedule.asked import NOON, answer
from tests.control.schedule.clocked import ClockedHouse, berlin, once, utc, weekly


def test_a_day_ahead_schedule_steers_the_battery_and_then_leaves_it_to_the_mode() -> None:
    house = ClockedHouse(berlin(), load_w=1500.0)
    entry = once("q1", house.now_utc + 10.0, 20.0, -2000.0)
    assert answer(house, SetSchedule(origin(), "day_ahead", (entry,))) == "schedule day_ahead with 1 entries"
    assert house.run(9.0).chain.wish.source == "self_consumption"
    record = house.run(5.0)
    assert [claim.level for claim in record.chain.claims] == ["day_ahead", "mode"]
    assert record.chain.final.active_power_w == pytest.approx(-2000.0)
    assert record.commands[0].source == "day_ahead:q1"
    assert house.run(20.0).chain.final.active_power_w == pytest.approx(1500.0, abs=20.0)


def test_steps_between_entries_are_ramped_like_any_wish() -> None:
    house = ClockedHouse(berlin(), load_w=0.0)
    start_utc = house.now_utc + 1.0
    entries = (once("a", start_utc, 10.0, 4000.0), once("b", start_utc + 10.0, 10.0, -4000.0))
    house.cycle(SetSchedule(origin(), "intraday", entries))
    house.run(20.0)
    powers = [record.chain.final.active_power_w for record in house.records]
    steps = [abs(after - before) for before, after in itertools.pairwise(powers)]
    assert max(steps) <= house.site.ramp.down_w_per_s * 0.1 + 1e-6
    assert min(powers) == -4000.0
    assert max(powers) == 4000.0


def test_a_higher_tier_wins_and_its_gap_is_filled_by_the_next_lower() -> None:
    house = ClockedHouse(berlin())
    now = house.now_utc
    house.cycle(SetSchedule(origin(), "day_ahead", (once("day", now, 100.0, 100.0),)))
    house.cycle(SetSchedule(origin(), "intraday", (once("intra", now + 5.0, 20.0, 200.0),)))
    house.cycle(SetSchedule(origin(), "binding", (once("sold", now + 10.0, 5.0, 300.0),)))
    expected = [(3.0, 100.0), (4.0, 200.0), (5.0, 300.0), (5.0, 200.0), (10.0, 100.0)]
    assert [(wait_s, house.run(wait_s).chain.final.active_power_w) for wait_s, _ in expected] == expected


def test_an_entry_may_state_reactive_power_alone_and_leave_active_power_to_the_mode() -> None:
    house = ClockedHouse(berlin(), load_w=1000.0)
    now = house.now_utc
    support = once("q", now, 60.0, None, reactive_power_var=700.0)
    power = once("p", now, 60.0, 500.0)
    house.cycle(SetSchedule(origin(), "binding", (support,)), SetSchedule(origin(), "day_ahead", (power,)))
    record = house.run(3.0)
    assert record.chain.final.active_power_w == 500.0
    assert record.chain.final.reactive_power_var == 700.0
    assert [claim.source for claim in record.chain.claims] == ["binding:q", "day_ahead:p", "self_consumption"]
    house.cycle(ClearSchedule(origin(), "day_ahead"))
    record = house.run(15.0)
    assert record.chain.final.active_power_w == pytest.approx(1000.0, abs=20.0)
    assert record.chain.final.reactive_power_var == 700.0


def test_two_entries_of_a_tier_may_share_a_time_when_one_states_power_and_one_reactive_power() -> None:
    house = ClockedHouse(berlin())
    now = house.now_utc
    entries = (once("p", now, 60.0, 500.0), once("q", now, 60.0, None, reactive_power_var=-300.0))
    assert answer(house, SetSchedule(origin(), "binding", entries)) == "schedule binding with 2 entries"
    final = house.run(3.0).chain.final
    assert (final.active_power_w, final.reactive_power_var) == (500.0, -300.0)


def test_an_entry_for_a_certain_time_is_the_exception_to_a_repeating_one_in_whatever_order_they_come() -> None:
    for reverse in (False, True):
        house = ClockedHouse(berlin(), "2026-12-25T12:00")
        entries = (weekly("always", "00:00", "00:00", 1000.0), once("christmas", house.now_utc, 10.0, 0.0))
        house.cycle(SetSchedule(origin(), "day_ahead", entries[::-1] if reverse else entries))
        assert house.run(5.0).commands[0].source == "day_ahead:christmas"
        assert house.run(10.0).commands[0].source == "day_ahead:always"


def test_a_schedule_without_a_battery_to_steer_is_a_named_safe_stop() -> None:
    house = ClockedHouse(berlin())
    house.cycle(SetSchedule(origin(), "binding", (once("a", house.now_utc, 60.0, 500.0),)))
    house.silent.add("battery1")
    record = house.run(5.0)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "need_battery"


# -- the site's own timetable

TIMETABLE = (weekly("night", "01:00", "05:00", -1500.0),)


def test_the_timetable_of_the_site_file_takes_over_from_automatic_modes_at_its_times() -> None:
    house = ClockedHouse(berlin(schedule=TIMETABLE), "2026-11-20T00:59:50", load_w=800.0)
    assert house.run(2.0).chain.final.active_power_w == pytest.approx(800.0, abs=20.0)
    house.run(10.0)
    assert house.records[-1].commands[0].source == "local:night"
    house.wait_until(utc("2026-11-20T05:00:00"))
    assert house.run(5.0).chain.wish.source == "self_consumption"


@pytest.mark.parametrize("mode_id", ["passive", "local", "external_control"])
def test_the_timetable_does_not_take_over_where_somebody_set_the_power_or_wants_rest(mode_id: str) -> None:
    house = ClockedHouse(berlin(schedule=TIMETABLE), "2026-11-20T02:00")
    house.cycle(SetMode(origin(), mode_id))
    assert house.run(3.0).chain.wish.source == mode_id


def test_a_timetable_set_by_request_takes_the_place_of_the_site_files_until_it_is_cleared() -> None:
    house = ClockedHouse(berlin(schedule=TIMETABLE), "2026-11-20T02:00")
    house.cycle(SetSchedule(origin(), "local", (weekly("mine", "00:00", "00:00", 700.0),)))
    assert house.run(3.0).chain.final.active_power_w == 700.0
    house.cycle(ClearSchedule(origin(), "local"))
    assert house.run(3.0).chain.final.active_power_w == -1500.0


def test_a_changed_site_file_is_followed_in_the_same_cycle() -> None:
    house = ClockedHouse(berlin(schedule=TIMETABLE), "2026-11-20T02:00")
    assert house.run(1.0).chain.wish.source == "local:night"
    moved = msgspec.structs.replace(house.site, time_zone="Asia/Tokyo")
    assert house.cycle(ApplySettings(origin(), moved)).chain.wish.source == "self_consumption"
    nowhere = msgspec.structs.replace(moved, time_zone="Europe/Nowhere")
    assert "Europe/Nowhere" in answer(house, ApplySettings(origin(), nowhere))


# -- the clock


def test_a_clock_set_forward_and_back_neither_fires_twice_nor_leaves_a_set_point() -> None:
    house = ClockedHouse(berlin())
    entry = once("a", house.now_utc + 60.0, 30.0, 2500.0)
    house.cycle(SetSchedule(origin(), "binding", (entry,)))
    start_utc = house.now_utc
    house.set_clock(start_utc + 70.0)
    record = house.cycle()
    assert record.chain.wish.source == "binding:a"
    assert any(event.subject == "clock" and "+70 s" in event.text for event in record.events)
    house.set_clock(start_utc - 3600.0)
    assert house.cycle().chain.wish.source == "self_consumption"
    house.set_clock(start_utc + 3600.0)
    house.run(15.0)
    assert house.records[-1].chain.wish.source == "self_consumption"
    assert house.power_w["inverter1"] == pytest.approx(house.load_w, abs=20.0)


def test_a_clock_that_is_set_wrongly_for_a_moment_does_not_cost_the_entries() -> None:
    house = ClockedHouse(berlin())
    now = house.now_utc
    house.cycle(SetSchedule(origin(), "binding", (once("a", now + 600.0, 30.0, 2500.0),)))
    house.set_clock(now + 10 * 365 * 86_400.0)
    house.run(5.0)
    house.set_clock(now + 601.0)
    assert house.cycle().chain.wish.source == "binding:a"


def test_without_a_valid_clock_no_schedule_is_obeyed_and_the_mode_goes_on() -> None:
    house = ClockedHouse(berlin(schedule=TIMETABLE), "2026-11-20T02:00", load_w=900.0)
    house.cycle(SetSchedule(origin(), "binding", (weekly("all", "00:00", "00:00", 2500.0),)))
    now = house.now_utc
    assert house.run(2.0).chain.wish.source == "binding:all"
    house.set_clock(1000.0)
    record = house.run(6.0)
    assert [claim.source for claim in record.chain.claims] == ["self_consumption"]
    assert record.chain.final.active_power_w == pytest.approx(900.0, abs=20.0)
    house.set_clock(now)
    assert house.cycle().chain.wish.source == "binding:all"


# -- memory


def test_schedules_survive_a_restart_and_old_entries_do_not_pile_up() -> None:
    house = ClockedHouse(berlin())
    now = house.now_utc
    past, coming = once("past", now - 50.0, 30.0), once("coming", now + 9000.0, 30.0, 1234.0)
    now_on = once("now_on", now - 50.0, 60.0)
    old = weekly("old", "08:00", "09:00", last_day=date(2026, 11, 17))
    house.cycle(SetSchedule(origin(), "binding", (past, coming)), SetSchedule(origin(), "intraday", (now_on,)))
    house.cycle(SetSchedule(origin(), "day_ahead", (old, weekly("new", "00:00", "00:30"))))
    house.wait_until(now + 3500.0)
    assert set(house.memory.schedules.tiers) == {Tier.BINDING, Tier.INTRADAY, Tier.DAY_AHEAD}
    kept = msgspec.json.decode(msgspec.json.encode(persistent(house.memory)), type=Persistent)
    house.memory = initial(house.site, kept)
    house.run(3.0)
    assert house.memory.schedules.tiers == kept.schedules
    house.wait_until(now + 9001.0)
    assert house.run(3.0).chain.wish.source == "binding:coming"
    assert set(house.memory.schedules.tiers) == {Tier.BINDING, Tier.DAY_AHEAD}
    house.wait_until(now + 16_000.0)
    house.wait_until(utc("2026-11-21T00:00"))
    left = {tier: [entry.entry_id for entry in held.entries] for tier, held in house.memory.schedules.tiers.items()}
    assert left == {Tier.DAY_AHEAD: ["new"]}


def test_an_entry_that_never_comes_taken_by_an_older_version_does_not_cost_the_others_of_its_tier() -> None:
    house = ClockedHouse(berlin())
    house.cycle(SetSchedule(origin(), "binding", (once("a", house.now_utc, 600.0, 1000.0),)))
    kept = persistent(house.memory)
    never = weekly("never", "01:00", "02:00", weekdays="mon", first_day=date(2026, 12, 1), last_day=date(2026, 12, 1))
    held = kept.schedules[Tier.BINDING]
    both = msgspec.structs.replace(held, entries=(*held.entries, never))
    after = initial(house.site, msgspec.structs.replace(kept, schedules={Tier.BINDING: both}))
    assert after.schedules.tiers == {Tier.BINDING: both}


def test_a_stored_schedule_that_no_longer_fits_the_site_is_not_used_after_a_restart() -> None:
    house = ClockedHouse(berlin())
    house.cycle(SetSchedule(origin(), "binding", (once("a", house.now_utc, 600.0, 4900.0),)))
    smaller = berlin()
    unit = msgspec.structs.replace(smaller.inverters[0], max_discharge_w=3000.0)
    kept = persistent(house.memory)
    assert not initial(msgspec.structs.replace(smaller, inverters=(unit,)), kept).schedules.tiers


def test_memory_with_schedules_goes_through_a_recording_unchanged() -> None:
    house = ClockedHouse(berlin(schedule=TIMETABLE))
    house.cycle(SetSchedule(origin(), "binding", (weekly("w", "00:00", "00:00", weekdays="mon fri"),)))
    again = msgspec.json.decode(msgspec.json.encode(house.memory), type=Memory)
    assert again.schedules == house.memory.schedules
    assert again.settings == house.memory.settings


def test_five_hundred_entries_in_every_tier_are_taken_and_followed_through_a_day_of_25_hours() -> None:
    house = ClockedHouse(berlin(), "2026-10-25T00:00:30")
    midnight = utc("2026-10-25T00:00")
    quarters = tuple(once(f"q{n}", midnight + 900.0 * n, 900.0, float(n - 50)) for n in range(100))
    filler = tuple(once(f"later{n}", midnight + 864_000.0 + 60.0 * n, 60.0) for n in range(400))
    for tier in ("intraday", "day_ahead"):
        assert "500 entries" in answer(house, SetSchedule(origin(), tier, (*quarters, *filler)))
    times = [time(n // 60 % 24, n % 60) for n in range(0, 1000, 2)]
    odd = tuple(
        ScheduleEntry(f"w{n}", Weekly(at, times[(n + 1) % 500], first_day=date(2030, 1, 1)), 1.0)
        for n, at in enumerate(times[:-1])
    )
    assert "499 entries" in answer(house, SetSchedule(origin(), "local", odd))
    seen = []
    for number in range(100):
        house.wait_until(midnight + 900.0 * number + 450.0, step_s=300.0)
        seen.append(house.records[-1].chain.wish.source)
    assert seen == [f"intraday:q{n}" for n in range(100)]
    house.wait_until(midnight + 90_000.0, step_s=300.0)
    house.run(1.0)
    assert house.now_utc == pytest.approx(utc("2026-10-26T00:00"), abs=5.0)
    assert house.records[-1].chain.wish.source == "self_consumption"


def test_a_manual_set_point_is_outranked_by_a_schedule_and_valid_again_after_it() -> None:
    house = ClockedHouse(settings(time_zone="Etc/UTC"))
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 900.0, valid_s=600.0))
    house.cycle(SetSchedule(origin(), "day_ahead", (once("a", house.now_utc, 10.0, -900.0),)))
    assert house.run(5.0).chain.final.active_power_w == -900.0
    assert house.run(10.0).chain.final.active_power_w == 900.0


def test_orders_go_through_recordings_and_remote_calls_as_json() -> None:
    orders: tuple[Request, ...] = (
        SetSchedule(origin(), "local", (weekly("w", "22:00", "06:00", weekdays="sat"), once("o", NOON, 60.0))),
        ClearSchedule(origin(), "local"),
        SetDsoLimit(origin(), import_w=4200.0),
        SetReactive(origin(), ReactiveRule(ReactiveKind.Q_BY_U, points=((0.9, 0.4), (1.1, -0.4))), valid_s=60.0),
        ResetInverter(origin(), "inverter1"),
    )
    text = msgspec.json.encode(orders)
    assert msgspec.json.decode(text, type=tuple[Request, ...]) == orders
    assert b'"start":"22:00:00"' in text
    assert b'"weekdays":["sat"]' in text
