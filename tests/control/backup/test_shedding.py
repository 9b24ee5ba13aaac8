"""Load groups: who goes first, who comes back when, and who stays off."""

import msgspec
import pytest

from control.backup import shedding, surplus
from control.backup.memory import GroupMemory, SheddingMemory, SurplusMemory
from control.backup.settings import BackupSettings, SheddingSettings, SocStep
from control.backup.shedding import Pressure
from tests.control.backup.island import GROUPS

SETTINGS = BackupSettings(
    shedding=SheddingSettings(soc_steps=(SocStep(priority=2, soc_pct=50.0), SocStep(priority=1, soc_pct=15.0)))
)
ALL_ON = SheddingMemory(groups=tuple(GroupMemory(group.output_id, on=True) for group in GROUPS))


def bears(power_w: float = 1000.0, allowed_w: float = 5000.0, hertz: float = 50.0, soc_pct: float = 80.0) -> Pressure:
    return Pressure(power_w, allowed_w, (hertz,), soc_pct)


def after(memory: SheddingMemory, pressure: Pressure, seconds: float, start_s: float = 1000.0) -> SheddingMemory:
    for number in range(round(seconds / 0.1) + 1):
        memory = shedding.islanded(memory, GROUPS, SETTINGS, pressure, start_s + number * 0.1)
    return memory


def on(memory: SheddingMemory) -> list[str]:
    return [group.output_id for group in memory.groups if group.on]


def test_overload_sheds_one_group_a_second_in_order_of_priority_down_to_the_last() -> None:
    heavy = bears(power_w=6000.0)
    assert on(after(ALL_ON, heavy, 0.9)) == ["fridge", "light", "oven"]
    assert on(after(ALL_ON, heavy, 1.0)) == ["fridge", "light"]
    assert on(after(ALL_ON, heavy, 2.0)) == ["fridge"]
    assert on(after(ALL_ON, heavy, 9.0)) == []


def test_of_equal_groups_the_one_that_came_back_last_goes_first() -> None:
    outputs = tuple(msgspec.structs.replace(group, priority=1) for group in GROUPS)
    memory = SheddingMemory(
        groups=tuple(GroupMemory(group.output_id, on=True, changed_at_s=n) for n, group in enumerate(outputs))
    )
    for number in range(12):
        memory = shedding.islanded(memory, outputs, SETTINGS, bears(power_w=9e3), 1000.0 + number * 0.1)
    assert on(memory) == ["fridge", "light"]


@pytest.mark.parametrize(
    ("soc_pct", "expected"),
    [
        (51.0, ["fridge", "light", "oven"]),
        (49.0, ["fridge", "light"]),
        (19.0, ["fridge"]),
        (12.0, ["fridge"]),
    ],
)
def test_the_state_of_charge_sheds_by_its_ladder_and_the_reserve(soc_pct: float, expected: list[str]) -> None:
    assert on(after(ALL_ON, bears(soc_pct=soc_pct), 0.0)) == expected


def test_a_group_shed_for_the_state_of_charge_comes_back_with_hysteresis() -> None:
    low = after(ALL_ON, bears(soc_pct=49.0), 1.0)
    assert on(after(low, bears(soc_pct=54.0), 60.0, 1010.0)) == ["fridge", "light"]
    assert on(after(low, bears(soc_pct=55.0), 60.0, 1010.0)) == ["fridge", "light", "oven"]


def test_groups_come_back_one_at_a_time_and_only_into_headroom() -> None:
    dark = shedding.all_off(ALL_ON, GROUPS, 1000.0, "black_start")
    assert on(dark) == []
    assert shedding.all_off(dark, GROUPS, 1005.0, "black_start").switched_at_s == 1000.0
    assert on(after(dark, bears(0.0), 3.0)) == ["fridge"]
    assert on(after(dark, bears(500.0), 6.1)) == ["fridge", "light"]
    assert on(after(dark, bears(1300.0, allowed_w=3000.0), 30.0)) == ["fridge", "light"], "2 500 W do not fit"
    assert on(after(dark, bears(-3000.0, allowed_w=3000.0), 30.0)) == ["fridge", "light", "oven"]


def test_a_group_shed_long_after_its_return_did_not_cause_it() -> None:
    memory = after(ALL_ON, bears(power_w=6000.0), 1.0)
    assert memory.groups[2].trips == 0
    back = after(memory, bears(), 60.0, 1001.0)
    tripped = after(back, bears(power_w=6000.0), 1.0, 1062.0)
    assert tripped.groups[2].trips == 1


def test_on_the_grid_groups_come_back_one_after_the_other_and_new_ones_stay_supplied() -> None:
    rules = SETTINGS.shedding
    fresh = shedding.on_grid(SheddingMemory(), GROUPS, rules, 1000.0)
    assert on(fresh) == ["fridge", "light", "oven"]
    assert shedding.on_grid(fresh, GROUPS, rules, 1000.1) is fresh
    dark = shedding.all_off(fresh, GROUPS, 1000.0, "black_start")
    assert on(shedding.on_grid(dark, GROUPS, rules, 1001.0)) == []
    one = shedding.on_grid(dark, GROUPS, rules, 1003.0)
    assert on(one) == ["fridge"]
    assert on(shedding.on_grid(one, GROUPS, rules, 1006.0)) == ["fridge", "light"]


def test_a_group_that_is_new_in_the_site_file_comes_in_like_any_other() -> None:
    two = SheddingMemory(groups=ALL_ON.groups[:2])
    memory = after(two, bears(), 0.0)
    assert on(memory) == ["fridge", "light", "oven"]
    assert memory.groups[2].changed_at_s == 1000.0


def test_a_limit_of_the_state_of_charge_is_the_strictest_of_ladder_and_reserve() -> None:
    assert [shedding.soc_limit_pct(group, SETTINGS) for group in GROUPS] == [0.0, 20.0, 50.0]


def pv(
    memory: SurplusMemory, power_w: float, charge_w: float, hertz: float, seconds: float, start_s: float
) -> SurplusMemory:
    for number in range(round(seconds / 0.1) + 1):
        memory = surplus.advance(
            memory,
            SETTINGS,
            power_w=power_w,
            charge_w=charge_w,
            rated_w=5000.0,
            frequency_hz=(hertz,),
            now_s=start_s + number * 0.1,
        )
    return memory


def test_pv_opens_on_over_charge_or_over_frequency_and_comes_back_with_room_after_its_wait() -> None:
    assert pv(SurplusMemory(), -3000.0, 5000.0, 51.5, 60.0, 0.0).connected
    assert pv(SurplusMemory(), -3000.0, 1000.0, 50.0, 1.9, 0.0).connected
    opened = pv(SurplusMemory(), -3000.0, 1000.0, 50.0, 2.0, 0.0)
    assert not opened.connected
    assert not pv(SurplusMemory(), 0.0, 5000.0, 52.1, 2.0, 0.0).connected
    assert not pv(opened, 500.0, 5000.0, 50.0, 200.0, 2.1).connected
    assert not pv(opened, 500.0, 1000.0, 50.0, 400.0, 2.1).connected
    assert pv(opened, 500.0, 4000.0, 50.0, 301.0, 2.1).connected
    assert surplus.unbearable(pv(opened, -3000.0, 1000.0, 50.0, 20.0, 2.1), SETTINGS, 22.1)
    assert not surplus.unbearable(pv(opened, 0.0, 1000.0, 50.0, 20.0, 2.1), SETTINGS, 22.1)


def test_a_group_that_is_off_already_is_kept_off_by_the_charge_from_then_on() -> None:
    dark = shedding.all_off(ALL_ON, GROUPS, 1000.0, "opening")
    low = after(dark, bears(0.0, soc_pct=12.0), 10.0)
    assert [group.why for group in low.groups] == ["", "soc", "soc"]
    assert low.groups[2].changed_at_s == 1000.0
    assert low.switched_at_s == low.groups[0].changed_at_s, "to name another reason switches nothing"
    back = after(low, bears(0.0, soc_pct=24.0), 60.0, 1020.0)
    assert on(back) == ["fridge"]
