"""No history of orders from outside makes a command leave its bounds, or leaves something that cannot be stored."""

import math
from datetime import date, time

import msgspec
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from control.cycle import initial, persistent, step
from control.dso.model import DsoFallback, DsoSettings
from control.memory import Memory, Persistent
from control.reactive.model import ReactiveKind, ReactiveRule, ReactiveSettings
from control.readings import Instant, SignalRole
from control.requests import (
    ClearSchedule,
    ReleaseDsoLimit,
    Request,
    ResetInverter,
    SetDsoLimit,
    SetMode,
    SetPower,
    SetReactive,
    SetSchedule,
)
from control.schedule.entry import Once, ScheduleEntry, Tier, Weekday, Weekly
from control.settings import SignalSettings
from tests.control.plant import UTC_0, origin, settings
from tests.control.test_properties import readings, wild

tiers = st.sampled_from([*Tier, "never"])
near = st.floats(UTC_0 - 300, UTC_0 + 3000)
times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
days = st.dates(date(2026, 11, 1), date(2026, 12, 1))
entries = st.builds(
    ScheduleEntry,
    st.sampled_from("abcd"),
    st.one_of(
        st.builds(Once, near, near),
        st.builds(
            Weekly, times, times, st.lists(st.sampled_from(list(Weekday)), max_size=2).map(tuple), first_day=days
        ),
    ),
    st.one_of(st.none(), st.floats(-6000, 6000), wild),
    st.one_of(st.none(), st.floats(-3000, 3000), wild),
)
points = st.lists(st.tuples(st.floats(0.4, 1.6), st.floats(-1.2, 1.2)), max_size=4).map(lambda p: tuple(sorted(p)))
rules = st.builds(
    ReactiveRule,
    st.sampled_from(list(ReactiveKind)),
    st.one_of(st.floats(-3000, 3000), wild),
    st.one_of(st.floats(-1.1, 1.1), wild),
    points,
    st.sampled_from([0.0, 0.01]),
    st.sampled_from([0.0, 3.3]),
)
watts = st.one_of(st.none(), st.floats(0, 6000), wild)
who = st.just(origin())
orders: st.SearchStrategy[Request] = st.one_of(
    st.builds(SetSchedule, who, tiers, st.lists(entries, max_size=3).map(tuple)),
    st.builds(ClearSchedule, who, tiers),
    st.builds(SetDsoLimit, who, watts, watts, st.sampled_from([1.0, 60.0, 0.0, math.nan])),
    st.builds(ReleaseDsoLimit, who),
    st.builds(SetReactive, who, st.one_of(st.none(), rules), st.sampled_from([None, 1.0, 60.0, -1.0])),
    st.builds(ResetInverter, who, st.sampled_from(["inverter1", "inverter9"])),
    st.builds(SetMode, who, st.sampled_from(["external_control", "self_consumption", "passive", "local"])),
    st.builds(
        SetMode, who, st.just("external_control"), st.fixed_dictionaries({"fallback": st.sampled_from([0, 1, 2, 0.5])})
    ),
    st.builds(SetPower, who, wild, st.one_of(st.none(), wild), st.sampled_from([1.0, 30.0])),
)
contracts = st.builds(
    DsoSettings,
    st.sampled_from([0.0, 1000.0, 1e12]),
    st.sampled_from([0.0, 1000.0, 1e12]),
    st.sampled_from([0.0, 5.0]),
    st.sampled_from(list(DsoFallback)),
    st.booleans(),
)


@profile(max_examples=30, deadline=None)
@given(data=st.data())
def test_no_order_from_outside_makes_a_command_leave_its_bounds_or_the_memory_unstorable(data: st.DataObject) -> None:
    curve = ReactiveRule(ReactiveKind.Q_BY_U, points=((0.96, 0.33), (1.04, -0.33)), time_constant_s=3.0)
    site = settings(
        1,
        dso=(data.draw(contracts),),
        reactive=(ReactiveSettings(curve, ReactiveRule(), 5500.0, 5000.0),),
        signals=(SignalSettings("ripple", SignalRole.DSO_LIMIT),) if data.draw(st.booleans()) else (),
        time_zone="Europe/Berlin",
    )
    memory, at_s, shift_s = initial(site, Persistent()), 1000.0, 0.0
    for _ in range(20):
        at_s += data.draw(st.sampled_from([0.1, 0.1, 0.0, 1.0, 30.0]))
        shift_s += data.draw(st.sampled_from([0.0, 0.0, 0.0, 3600.0, -3600.0, -1.7e9]))
        asked = tuple(data.draw(st.lists(orders, max_size=2)))
        memory, record = step(
            memory, readings(data.draw, at_s, 1), asked, Instant(at_s, UTC_0 + at_s - 1000.0 + shift_s)
        )
        chain, command = record.chain, record.commands[0]
        assert chain.bounds.min_w <= 0.0 <= chain.bounds.max_w
        assert chain.bounds.min_w <= chain.final.active_power_w <= chain.bounds.max_w
        assert chain.final.active_power_w * chain.ramped.active_power_w >= 0.0
        assert math.isfinite(chain.final.reactive_power_var)
        assert math.hypot(command.active_power_w, command.reactive_power_var) <= 5500.0 + 1e-6
        stored = msgspec.json.decode(msgspec.json.encode(memory), type=Memory)
        assert (stored.schedules, stored.dso, stored.reactive) == (memory.schedules, memory.dso, memory.reactive)
    kept = msgspec.json.decode(msgspec.json.encode(persistent(memory)), type=Persistent)
    assert initial(site, kept).schedules.tiers == memory.schedules.tiers
