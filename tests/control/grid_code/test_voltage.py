"""P(U) as a bound, Q(U) with lock-in and smallest power factor, and the S circle (GRD-08, MOD-14, G11 b and d)."""

import itertools
import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from control.grid_code import build
from control.reactive.model import ReactiveKind, ReactiveRule, ReactiveSettings, ReactiveState
from control.reactive.rule import faults
from control.requests import SetMode, SetPower
from control.settings import LimitSettings, PowerPriority, Settings
from tests.control.grid_code.grid import RATED_W, Grid, coded
from tests.control.plant import origin, settings

P_BY_U = coded(
    "ieee_1547_cat_b",
    power_by_voltage__enabled=True,
    power_by_voltage__charge_start_pu=0.94,
    power_by_voltage__charge_zero_pu=0.90,
    general__nominal_hz=50.0,
    over_frequency__enabled=False,
    under_frequency__enabled=False,
    first_start__enabled=False,
)
OFF = ReactiveRule()


def by_hand(house: Grid, power_w: float) -> None:
    """Take the house to a set-point."""
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), power_w, valid_s=3600.0))
    house.run(2.0)


def supported(preset: str, power_w: float = 0.0, priority: PowerPriority = PowerPriority.ACTIVE, **own: object) -> Grid:
    """A house under the Q(U) of a preset; shares count from its 5 500 VA."""
    own = {key.replace("__", "."): value for key, value in own.items()}
    values = build.merged(preset, {"reactive_by_voltage.enabled": True, **own})  # type: ignore[dict-item]
    (rule,) = build.reactive_rule(values)
    site = settings(
        reactive=(ReactiveSettings(rule, OFF, 5500.0, RATED_W),), limits=LimitSettings(power_priority=priority)
    )
    code = coded(preset, over_frequency__enabled=False, under_frequency__enabled=False)
    house = Grid(code, site, load_w=0.0)
    by_hand(house, power_w)
    return house


def reactive_var(house: Grid, seconds: float) -> float:
    """Reactive power of the set-point after a time."""
    return house.run(seconds).chain.final.reactive_power_var


@pytest.mark.req("GRD-08")
def test_between_106_and_110_percent_of_voltage_discharging_gives_way_by_a_line() -> None:
    house = Grid(P_BY_U, load_w=0.0)
    by_hand(house, 5000.0)
    house.pu = (1.0, 1.08, 1.02)
    house.run(60.0)
    assert house.final_w == pytest.approx(2500.0, rel=0.001)
    reason = house.records[-1].chain.final.reason
    assert (reason.code, reason.values) == (
        "p_by_u",
        pytest.approx({"voltage_pct": 108.0, "share_pct": 50.0}, rel=1e-3),
    )
    house.pu = (1.11,) * 3
    house.run(60.0)
    assert house.final_w == pytest.approx(0.0, abs=1.0)
    by_hand(house, -4000.0)
    assert house.final_w == -4000.0


def test_a_low_voltage_holds_charging_back_where_the_site_says_so() -> None:
    house = Grid(P_BY_U, load_w=0.0)
    by_hand(house, -5000.0)
    house.pu = (0.93, 1.0, 1.0)
    house.run(60.0)
    assert house.final_w == pytest.approx(-3750.0, rel=0.001)
    assert house.records[-1].chain.final.reason.values["share_pct"] == pytest.approx(75.0, rel=0.001)
    by_hand(house, 4000.0)
    assert house.final_w == 4000.0


def test_p_of_u_reaches_90_percent_of_a_step_in_its_response_time() -> None:
    house = Grid(P_BY_U, load_w=0.0)
    by_hand(house, 5000.0)
    house.pu = (1.11,) * 3
    house.run(10.0)
    assert house.final_w == pytest.approx(500.0, rel=0.01)


def test_on_a_weak_line_p_of_u_settles_and_does_not_hunt() -> None:
    house = Grid(P_BY_U, load_w=0.0)
    by_hand(house, 5000.0)
    powers = []
    for _ in range(3000):
        house.pu = (1.04 + 0.06 * house.power_w["inverter1"] / RATED_W,) * 3
        powers.append(house.run(0.1).chain.final.active_power_w)
    assert all(after <= before + 1e-6 for before, after in itertools.pairwise(powers))
    share = (1.10 - 1.04) / (0.04 + 0.06)
    assert powers[-1] == pytest.approx(share * RATED_W, rel=0.001)


def test_an_unknown_or_dead_voltage_leaves_the_bound_where_it_was() -> None:
    house = Grid(P_BY_U, load_w=0.0)
    by_hand(house, 5000.0)
    house.pu = (1.08,) * 3
    house.run(60.0)
    house.pu = (0.3, 1.0, 1.0)
    house.run(5.0)
    assert house.records[-1].grid_code[0].discharge_share == pytest.approx(0.5, rel=0.001)


def test_at_the_first_cycle_the_curve_counts_at_once_and_without_a_lag_always() -> None:
    quick = msgspec.structs.replace(P_BY_U.voltage[0], time_constant_s=0.0)
    house = Grid(msgspec.structs.replace(P_BY_U, voltage=(quick,)), load_w=0.0)
    house.pu = (1.07,) * 3
    assert house.run(0.1).grid_code[0].discharge_share == pytest.approx(0.75)
    fresh = Grid(P_BY_U, load_w=0.0, waits=True)
    fresh.pu = (1.08,) * 3
    assert fresh.run(0.1).grid_code[0].discharge_share == pytest.approx(0.5)


@pytest.mark.req("GRD-08")
def test_g11b_by_category_b_a_step_to_108_percent_asks_for_44_percent_of_s_and_90_percent_of_it_in_5_s() -> None:
    house = supported("ieee_1547_cat_b")
    assert reactive_var(house, 5.0) == 0.0
    house.pu = (1.08,) * 3
    assert reactive_var(house, 5.0) == pytest.approx(-0.9 * 0.44 * 5500.0, rel=0.01)
    assert reactive_var(house, 40.0) == pytest.approx(-0.44 * 5500.0, rel=0.001)
    house.pu = (1.05,) * 3
    assert reactive_var(house, 40.0) == pytest.approx(-0.22 * 5500.0, rel=0.001)


def test_g11b_by_vde_ar_n_4110_95_percent_are_there_after_10_s() -> None:
    house = supported("vde_ar_n_4110")
    house.pu = (1.04,) * 3
    assert reactive_var(house, 10.0) == pytest.approx(-0.95 * 0.33 * 5500.0, rel=0.01)


def test_q_of_u_begins_at_20_percent_of_active_power_and_ends_below_5_percent() -> None:
    house = supported("en_50549_1", 900.0, reactive_by_voltage__min_power_factor=0.0)
    house.pu = (1.07,) * 3
    assert reactive_var(house, 30.0) == 0.0
    assert house.records[-1].reactive.locked_out
    by_hand(house, 1000.0)
    assert reactive_var(house, 60.0) == pytest.approx(-0.436 * 5500.0, rel=0.001)
    by_hand(house, 260.0)
    assert reactive_var(house, 60.0) == pytest.approx(-0.436 * 5500.0, rel=0.001)
    assert not house.records[-1].reactive.locked_out
    by_hand(house, 240.0)
    assert reactive_var(house, 60.0) == pytest.approx(0.0, abs=1.0)
    assert house.records[-1].reactive.state is ReactiveState.AUTO


def test_q_of_u_never_makes_the_power_factor_worse_than_its_minimum() -> None:
    house = supported("en_50549_1", 2000.0)
    house.pu = (1.10,) * 3
    assert reactive_var(house, 60.0) == pytest.approx(-2000.0 * math.tan(math.acos(0.9)), rel=0.001)
    fixed = ReactiveRule(ReactiveKind.FIXED_Q, 2000.0, min_power_factor=0.95)
    site = settings(reactive=(ReactiveSettings(fixed, OFF, 5500.0, RATED_W),))
    still = Grid(coded("en_50549_1"), site, load_w=0.0)
    assert reactive_var(still, 5.0) == 0.0


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"lock_in_share": 0.1, "lock_out_share": 0.2}, "lock_in_share 0.1, lock_out_share 0.2"),
        ({"min_power_factor": 0.05}, "min_power_factor 0.05 is outside 0.1 to 1"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_in_words(changes: dict[str, float], fault: str) -> None:
    rule = ReactiveRule(ReactiveKind.Q_BY_U, points=((0.9, 0.4), (1.1, -0.4)))
    assert faults(rule, settings()) == []
    assert fault in faults(msgspec.structs.replace(rule, **changes), settings())[0]


def ratings(priority: PowerPriority) -> Settings:
    """A house whose S circle is tight."""
    return settings(limits=LimitSettings(power_priority=priority))


@pytest.mark.req("GRD-08")
@pytest.mark.parametrize("priority", PowerPriority)
def test_g11d_where_both_do_not_fit_the_configured_one_goes_first(priority: PowerPriority) -> None:
    house = supported("ieee_1547_cat_b", 5000.0, priority)
    house.changes["inverter1"] = {"rated_apparent_va": 5100.0}
    house.pu = (1.08,) * 3
    command = house.run(60.0).commands[0]
    if priority is PowerPriority.REACTIVE:
        assert command.reactive_power_var == pytest.approx(-0.44 * 5500.0, rel=0.001)
        assert command.active_power_w == pytest.approx(math.sqrt(5100.0**2 - (0.44 * 5500.0) ** 2), rel=0.001)
    else:
        assert command.active_power_w == 5000.0
        assert command.reactive_power_var == pytest.approx(-math.sqrt(5100.0**2 - 5000.0**2), rel=0.001)


@hypothesis_settings(max_examples=20, deadline=None)
@given(
    priority=st.sampled_from(PowerPriority),
    course=st.lists(
        st.tuples(st.floats(-5000.0, 5000.0), st.floats(0.85, 1.15), st.floats(47.0, 53.0), st.floats(3000.0, 5500.0)),
        min_size=1,
        max_size=10,
    ),
)
def test_g11d_no_command_ever_leaves_the_circle_of_apparent_power(
    priority: PowerPriority, course: list[tuple[float, float, float, float]]
) -> None:
    values = build.merged("ieee_1547_cat_iii", {"reactive_by_voltage.enabled": True, "general.nominal_hz": 50.0})
    (rule,) = build.reactive_rule(values)
    site = settings(
        2,
        reactive=(ReactiveSettings(rule, OFF, 11_000.0, 2 * RATED_W),),
        limits=LimitSettings(power_priority=priority),
    )
    house = Grid(coded("en_50549_1", power_by_voltage__enabled=True), site, load_w=0.0)
    for power_w, pu, hz, apparent_va in course:
        by_hand(house, power_w)
        house.pu, house.hz = (pu,) * 3, [hz]
        house.changes["inverter1"] = {"rated_apparent_va": apparent_va}
        for _ in range(20):
            for command, limit_va in zip(house.run(0.1).commands, (apparent_va, 5500.0), strict=True):
                assert math.hypot(command.active_power_w, command.reactive_power_var) <= limit_va + 1e-6
