"""One order decides every conflict, and it is shown (MOD-10): every pair of claimants, and the limits against each."""

from collections.abc import Callable
from itertools import combinations

import msgspec
import pytest

from control import priority
from control.dso.model import DsoSettings
from control.modes.mode import Wish
from control.priority import Claim, Level
from control.reasons import Reason
from control.record import Claimed, CycleRecord
from control.requests import (
    ChangeState,
    EmergencyStop,
    SetDsoLimit,
    SetSchedule,
    Stop,
)
from tests.control.plant import origin
from tests.control.schedule.clocked import ClockedHouse, berlin, once, weekly

POWERS = {level: 100.0 * level for level in Level}


def claim(level: Level, **changes: object) -> Claim:
    wish = Wish(POWERS[level], Reason("passive"))
    return msgspec.structs.replace(Claim(level, level.name, lambda: wish), **changes)


@pytest.mark.req("MOD-10")
@pytest.mark.parametrize(("higher", "lower"), list(combinations(sorted(Level), 2)))
def test_of_every_two_claimants_the_higher_wins_whoever_speaks_first(higher: Level, lower: Level) -> None:
    for claims in ((claim(higher), claim(lower)), (claim(lower), claim(higher))):
        winner, claimed = priority.decide(claims)
        assert winner.level is higher
        assert claimed == tuple(Claimed(level.name.lower(), level.name) for level in (higher, lower))


@pytest.mark.req("MOD-10")
def test_the_order_is_that_of_the_requirement() -> None:
    assert [level.name for level in sorted(Level)] == [
        "STOP",
        "ISLAND",
        "BATTERY",
        "SERVICE",
        "BINDING",
        "INTRADAY",
        "DAY_AHEAD",
        "LOCAL",
        "MODE",
    ]


def test_no_claim_at_all_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="nobody claims"):
        priority.decide(())
    with pytest.raises(ValueError, match="nobody claims"):
        priority.decide((claim(Level.BINDING, power=False),))


def stated(*claims: Claim, **wish: object) -> tuple[float, ...]:
    winner, _ = priority.decide(claims)
    return priority.reactive(claims, winner, msgspec.structs.replace(winner.wish(), **wish))


def test_reactive_power_goes_to_the_first_in_the_same_order_who_states_it() -> None:
    day, mode = claim(Level.DAY_AHEAD, reactive_var=(7.0,)), claim(Level.MODE)
    support = claim(Level.INTRADAY, power=False, reactive_var=(5.0,))
    assert stated(claim(Level.BINDING), support, day, mode) == (5.0,)
    assert stated(claim(Level.BINDING), day, mode) == (7.0,)
    assert stated(claim(Level.BINDING), mode) == ()
    assert stated(claim(Level.BINDING), day, mode, reactive_power_var=3.0) == (3.0,)
    assert stated(claim(Level.BINDING, reactive_var=(0.0,)), day, mode) == (0.0,)
    assert stated(claim(Level.BINDING, reactive_var=(9.0,)), day, mode) == (9.0,)


@pytest.mark.parametrize("level", [Level.STOP, Level.ISLAND])
def test_a_stop_and_the_island_suffer_no_reactive_power_of_others(level: Level) -> None:
    assert stated(claim(level), claim(Level.BINDING, reactive_var=(7.0,)), claim(Level.MODE)) == (0.0,)


# -- the same in the running unit

CLAIMS = ("stop", "binding", "intraday", "day_ahead", "local", "mode")


def house_with(*levels: str, contract: DsoSettings | None = None) -> ClockedHouse:
    """Return a house in which each of these claims another charging power."""
    watts = {"binding": -4000.0, "intraday": -3500.0, "day_ahead": -3000.0, "local": -2500.0}
    house = ClockedHouse(berlin(dso=(contract,) if contract else ()), load_w=0.0, pv_w=2000.0)
    for tier, power_w in watts.items():
        if tier in levels:
            house.cycle(SetSchedule(origin(), tier, (once(tier, house.now_utc, 600.0, power_w),)))
    if "stop" in levels:
        house.cycle(Stop(origin(), "test"))
    house.run(4.0)
    return house


@pytest.mark.req("MOD-10")
@pytest.mark.parametrize(("higher", "lower"), list(combinations(CLAIMS, 2)))
def test_in_the_running_unit_the_higher_of_two_wins_and_both_are_shown(higher: str, lower: str) -> None:
    record = house_with(higher, lower).records[-1]
    shown = [claimed.level for claimed in record.chain.claims]
    assert shown == [level for level in CLAIMS if level in {higher, lower, "mode"}]
    sources = {"stop": "safety", "mode": "self_consumption"}
    assert record.chain.wish.source == sources.get(higher, f"{higher}:{higher}")


@pytest.mark.req("MOD-10")
@pytest.mark.parametrize("level", CLAIMS[1:])
@pytest.mark.parametrize("limit", ["battery", "site", "dso"])
def test_limits_of_battery_site_and_distribution_operator_hold_against_every_claimant(level: str, limit: str) -> None:
    contract = DsoSettings(own_surplus_free=False)
    house = house_with(level, contract=contract)
    assert house.records[-1].chain.final.active_power_w <= -1900.0

    def limited() -> CycleRecord:
        match limit:
            case "battery":
                house.changes["battery1"] = {"max_charge_current_a": 10.0}
                return house.cycle()
            case "site":
                house.changes["battery1"] = {"charge_allowed": False}
                return house.cycle()
            case _:
                return house.cycle(SetDsoLimit(origin(), import_w=500.0))

    codes: dict[str, Callable[[float], bool]] = {
        "battery": lambda power_w: power_w >= -10.0 * 51.0 / 0.96 - 1e-6,
        "site": lambda power_w: power_w == 0.0,
        "dso": lambda power_w: power_w == -500.0,
    }
    record = limited()
    assert codes[limit](record.chain.final.active_power_w), "in the same cycle"
    assert record.chain.wish.source.startswith(level if level != "mode" else "self_consumption")


@pytest.mark.req("MOD-10")
def test_an_emergency_stop_outranks_everything_at_once() -> None:
    house = house_with(*CLAIMS[1:])
    record = house.cycle(EmergencyStop(origin()))
    assert record.chain.final.active_power_w == 0.0
    assert [claimed.level for claimed in record.chain.claims] == list(CLAIMS)


def test_in_idle_no_schedule_moves_power() -> None:
    house = ClockedHouse(berlin(), load_w=0.0)
    house.cycle(
        SetSchedule(origin(), "binding", (weekly("a", "00:00", "00:00", 900.0, reactive_power_var=200.0),)),
        ChangeState(origin(), "idle"),
    )
    record = house.run(2.0)
    assert (record.chain.final.active_power_w, record.chain.final.reactive_power_var) == (0.0, 0.0)
