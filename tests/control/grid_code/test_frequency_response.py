"""P(f): less power above, more power below, for a storage in both directions (GRD-08, case G11 a)."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from control.grid_code import frequency
from control.grid_code.model import FrequencyResponse, GridCodeMemory, Reference, ResponseMemory
from control.record import Added
from control.requests import ApplySettings, SetMode, SetPower, Stop
from control.settings import LimitSettings
from tests.control.grid_code.grid import RATED_W, Grid, coded
from tests.control.plant import origin, settings

EN = coded("en_50549_1")


def by_hand(house: Grid, power_w: float) -> None:
    """Take the house to a set-point."""
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), power_w, valid_s=3600.0))
    house.run(2.0)


@pytest.mark.req("GRD-08")
@pytest.mark.parametrize("power_w", [3000.0, 0.0, -1500.0])
def test_g11a_at_51_hz_a_droop_of_5_percent_takes_32_percent_of_the_rating_within_2_s(power_w: float) -> None:
    house = Grid(EN, load_w=0.0)
    by_hand(house, power_w)
    assert house.at(50.19, 5.0).chain.added == ()
    assert house.final_w == power_w
    house.at(51.0, 2.0)
    assert house.final_w - power_w == pytest.approx(-0.32 * RATED_W, abs=0.1 * RATED_W)
    assert house.final_w - power_w == pytest.approx(-0.32 * RATED_W)
    assert house.records[-1].chain.final.reason.code == "lfsm_o"
    assert house.at(50.0, 0.2).chain.added == ()
    assert house.final_w == power_w


@pytest.mark.parametrize("power_w", [2000.0, 0.0, -3000.0])
def test_below_49_8_hz_a_storage_charges_less_or_discharges_more(power_w: float) -> None:
    house = Grid(EN, load_w=0.0)
    by_hand(house, power_w)
    record = house.at(49.0, 0.1)
    assert house.final_w - power_w == pytest.approx(0.32 * RATED_W)
    (added,) = record.chain.added
    assert (added.source, added.reason.code) == ("lfsm_u", "lfsm_u")
    assert added.reason.values == {"frequency_hz": 49.0, "start_hz": 49.8, "droop_pct": 5.0}


def test_the_response_knows_no_ramp_but_every_bound() -> None:
    site = settings(limits=LimitSettings(max_charge_w=1000.0))
    house = Grid(EN, site, load_w=0.0)
    assert house.at(52.0, 0.1).chain.final.active_power_w == -1000.0
    assert house.records[-1].chain.final.reason.code == "software"


def test_self_consumption_does_not_fight_the_response() -> None:
    house = Grid(EN, load_w=2000.0)
    house.run(20.0)
    assert house.grid_w == pytest.approx(0.0, abs=30.0)
    powers = [house.at(51.0).chain.final.active_power_w for _ in range(600)]
    assert powers[0] == pytest.approx(400.0, abs=50.0)
    assert max(powers) - min(powers) < 50.0
    house.load_w = 3000.0
    house.run(10.0)
    assert house.final_w == pytest.approx(3000.0 - 1600.0, abs=50.0)
    house.at(50.0, 1.0)
    assert house.final_w == pytest.approx(3000.0, abs=50.0)


def test_nothing_is_added_while_the_unit_is_stopped() -> None:
    house = Grid(EN, load_w=0.0)
    house.cycle(Stop(origin(), "test"))
    assert house.at(51.0, 0.5).chain.added == ()
    assert house.final_w == 0.0


def test_a_lost_frequency_holds_the_response_for_a_second_and_then_ends_it_with_an_alarm() -> None:
    house = Grid(EN, load_w=0.0)
    by_hand(house, 1000.0)
    house.at(51.0, 1.0)
    house.hz = []
    house.run(0.9)
    assert house.final_w == pytest.approx(1000.0 - 1600.0)
    house.run(0.3)
    assert house.final_w == 1000.0
    assert "grid.frequency_unknown" in {alarm.row_id for alarm in house.run(6.0).alarms}


RESPONSE = FrequencyResponse(50.2, 50.2, 5.0)


def followed(
    response: FrequencyResponse, course: list[float], power_w: float = 2000.0, dt_s: float = 1.0
) -> list[ResponseMemory]:
    """The response second by second along a course of frequencies."""
    memory, found = ResponseMemory(), []
    for second, hz in enumerate(course):
        memory = frequency.follow(memory, response, 1, hz, 50.0, RATED_W, power_w, second * dt_s, dt_s)
        found.append(memory)
    return found


def test_an_initial_delay_is_waited_for_and_a_short_excursion_is_none() -> None:
    slow = msgspec.structs.replace(RESPONSE, delay_s=2.0)
    powers = [known.power_w for known in followed(slow, [50.3, 50.0, 50.3, 50.3, 50.3, 50.3])]
    assert powers == pytest.approx([0.0, 0.0, 0.0, 0.0, 200.0, 200.0])


def test_the_momentary_power_of_the_crossing_may_be_the_reference() -> None:
    momentary = msgspec.structs.replace(RESPONSE, reference=Reference.MOMENTARY)
    assert followed(momentary, [51.2], -2500.0)[-1].power_w == pytest.approx(0.4 * 2500.0)
    assert followed(momentary, [51.2], 0.0)[-1].power_w == 0.0


def test_with_a_stop_frequency_nearer_to_nominal_the_largest_response_is_held_until_there() -> None:
    held = msgspec.structs.replace(RESPONSE, stop_hz=50.1, stop_delay_s=2.0, return_pct_per_min=600.0)
    known = followed(held, [50.4, 51.2, 50.3, 50.15, 50.05, 50.05, 50.05, 50.05, 50.05, 50.05, 50.05])
    assert [one.power_w for one in known][:6] == pytest.approx([400.0, 2000.0, 2000.0, 2000.0, 2000.0, 2000.0])
    assert [one.power_w for one in known][6:10] == pytest.approx([1500.0, 1000.0, 500.0, 0.0])


def test_a_new_excursion_during_the_stop_delay_begins_it_anew() -> None:
    slow = msgspec.structs.replace(RESPONSE, stop_delay_s=5.0)
    known = followed(slow, [51.0, 50.0, 50.0, 50.3, 50.0, 50.0, 50.0, 50.0, 50.0, 50.0])
    assert [one.active for one in known] == [True] * 9 + [False]


def test_the_lag_reaches_90_percent_in_the_response_time_of_ieee_1547() -> None:
    (response,) = coded("ieee_1547_cat_b").over
    line_w = (61.0 - 60.036) / 3.0 * RATED_W
    memory = ResponseMemory()
    for step in range(50):
        memory = frequency.follow(memory, response, 1, 61.0, 60.0, RATED_W, 0.0, step * 0.1, 0.1)
    assert memory.power_w == pytest.approx(0.9 * line_w)
    for step in range(50, 600):
        memory = frequency.follow(memory, response, 1, 60.0, 60.0, RATED_W, 0.0, step * 0.1, 0.1)
    assert memory == ResponseMemory()


def test_after_the_disturbance_power_waits_ten_minutes_and_returns_with_ten_percent_a_minute() -> None:
    house = Grid(coded("vde_ar_n_4105"), load_w=0.0)
    by_hand(house, 500.0)
    house.at(50.5, 2.0)
    house.cycle(SetPower(origin(), 4000.0, valid_s=3600.0))
    house.at(50.5, 2.0)
    assert house.final_w == pytest.approx(4000.0 - 600.0)
    house.at(50.0, 300.0)
    assert house.final_w == 500.0
    assert house.records[-1].chain.final.reason.code == "lfsm_return"
    assert house.records[-1].chain.final.reason.values["remaining_s"] == pytest.approx(300.0, abs=1.0)
    house.at(50.0, 299.0)
    assert house.final_w == 500.0
    house.at(50.0, 61.0)
    assert house.final_w == pytest.approx(1000.0, abs=10.0)
    house.at(50.0, 600.0)
    assert house.final_w == 4000.0


def test_after_under_frequency_the_same_holds_for_charging() -> None:
    house = Grid(coded("vde_ar_n_4105"), load_w=0.0)
    house.at(49.5, 2.0)
    by_hand(house, -4000.0)
    house.at(50.0, 60.0)
    assert house.final_w == 0.0
    house.at(50.0, 540.0 + 60.0)
    assert house.final_w == pytest.approx(-500.0, abs=15.0)


def test_both_responses_of_a_60_hz_site_count_from_60_hz() -> None:
    house = Grid(coded("ieee_1547_cat_iii"), load_w=0.0)
    by_hand(house, 0.0)
    house.at(60.03, 5.0)
    assert house.final_w == 0.0
    house.at(61.236, 30.0)
    assert house.final_w == pytest.approx(-0.4 * RATED_W, rel=0.001)
    assert "grid.frequency" not in {alarm.row_id for alarm in house.records[-1].alarms}
    house.at(50.0, 5.0)
    assert "grid.frequency" in {alarm.row_id for alarm in house.records[-1].alarms}


def test_a_response_that_is_switched_off_is_absent_and_can_be_switched_off_live() -> None:
    house = Grid(EN, load_w=0.0)
    by_hand(house, 0.0)
    assert house.at(51.0, 0.5).chain.added != ()
    off = coded("en_50549_1", over_frequency__enabled=False, under_frequency__enabled=False)
    before_w = house.final_w
    assert house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.site, grid_code=(off,)))).chain.added == ()
    step_w = house.site.ramp.down_w_per_s * 0.1
    assert before_w + step_w >= house.final_w > before_w, "what is taken away leaves on the ramp of what runs below"
    house.run(2.0)
    assert house.final_w == 0.0


def test_the_power_the_droop_counts_from_can_be_changed_during_an_excursion() -> None:
    house = Grid(EN, load_w=0.0)
    by_hand(house, 1000.0)
    rated_w = house.at(50.7, 0.5).chain.added[0].active_power_w
    momentary = coded("en_50549_1", over_frequency__reference="momentary")
    house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.site, grid_code=(momentary,))))
    assert house.records[-1].chain.added[0].active_power_w == pytest.approx(rated_w * 1000.0 / RATED_W)


def test_another_nominal_frequency_waits_for_the_next_restart_and_the_answer_says_so() -> None:
    house = Grid(EN)
    other = coded("ieee_1547_cat_b")
    answer = house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.site, grid_code=(other,)))).answers[0]
    assert not answer.accepted
    words = "the nominal frequency of the grid code changes from 50 to 60 Hz: this applies at the next restart"
    assert answer.text == words
    assert house.memory.settings == house.site


def test_what_a_grid_code_remembers_ends_with_its_section() -> None:
    house = Grid(EN, load_w=0.0)
    by_hand(house, 0.0)
    house.at(51.0, 0.5)
    less = msgspec.structs.replace(house.site, grid_code=())
    house.cycle(ApplySettings(origin(), less))
    assert house.memory.grid_code == GridCodeMemory()
    house.at(50.0, 60.0)
    more = house.cycle(ApplySettings(origin(), house.site))
    assert more.chain.added == ()
    assert house.run(1.0).grid_code[0].connection == "connected"


@given(
    course=st.lists(st.floats(49.8, 50.2), min_size=1, max_size=30),
    reference=st.sampled_from(Reference),
    stop_hz=st.floats(50.0, 50.2),
)
def test_inside_its_dead_band_the_response_never_begins(
    course: list[float], reference: Reference, stop_hz: float
) -> None:
    response = msgspec.structs.replace(RESPONSE, reference=reference, stop_hz=stop_hz)
    assert {known.power_w for known in followed(response, course)} == {0.0}


@hypothesis_settings(max_examples=25, deadline=None)
@given(hz=st.floats(47.5, 52.5), power_w=st.floats(-RATED_W, RATED_W), load_w=st.floats(0.0, 8000.0))
def test_at_any_frequency_the_whole_response_is_there_within_two_seconds(
    hz: float, power_w: float, load_w: float
) -> None:
    house = Grid(EN, load_w=load_w)
    by_hand(house, power_w)
    house.at(hz, 2.0)
    beyond = max(hz - 50.2, 0.0) - max(49.8 - hz, 0.0)
    wanted_w = min(max(power_w - beyond / 2.5 * RATED_W, -RATED_W), RATED_W)
    assert house.final_w == pytest.approx(wanted_w, abs=1e-6)


def test_the_parts_are_named_apart() -> None:
    house = Grid(EN, load_w=0.0)
    (added,) = house.at(50.7, 0.2).chain.added
    assert isinstance(added, Added)
    assert added.active_power_w == pytest.approx(-0.2 * RATED_W)
