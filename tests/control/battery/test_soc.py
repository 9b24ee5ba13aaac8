"""State of charge: counted, anchored, and never at the mercy of a BMS that loses its own."""

import msgspec
import pytest

from control.battery import soc
from control.battery.settings import RackCare, SocSettings
from control.battery.soc import Anchor
from tests.control.battery.rack import CAPACITY_AH, Rack, Watch

DAY_S = 86400.0
STEP_S = 30.0


def month(watch: Watch, step_s: float = STEP_S, days: int = 30) -> list[float]:
    """Daily cycles between about 12 and 88 %, once a week to full; returns the worst error of each day."""
    watch.step()
    worst = [0.0] * days
    for number in range(round(days * DAY_S / step_s)):
        hour, day = number * step_s / 3600.0 % 24.0, int(number * step_s // DAY_S)
        true_pct = watch.rack.soc_pct
        wanted_a = 0.0
        if 8.0 <= hour < 16.0:
            wanted_a = -40.0 if day % 7 == 6 or true_pct < 88.0 else 0.0
        elif hour >= 17.0 or hour < 6.0:
            wanted_a = 35.0 if true_pct > 12.0 + 3 * (day % 3) else 0.0
        watch.step(wanted_a, step_s)
        worst[day] = max(worst[day], abs(watch.soc_pct - watch.rack.soc_pct))
    return worst


@pytest.mark.req("BMS-04")
@pytest.mark.parametrize("gain", [0.98, 1.02])
@pytest.mark.parametrize("drift_pct_per_day", [0.0, 1.0, -1.0])
def test_error_stays_below_two_percent_for_a_month_with_a_biased_sensor_and_a_drifting_bms(
    gain: float, drift_pct_per_day: float
) -> None:
    rack = Rack(95.0, charge_gain=gain, discharge_gain=gain, bms_drift_pct_per_day=drift_pct_per_day)
    watch = Watch(rack)
    watch.step()
    watch.charge_full()
    assert max(month(watch)) < 2.0
    assert len([text for text in watch.texts if text.startswith("full")]) >= 4


@pytest.mark.parametrize(
    "sensor",
    [
        pytest.param({"offset_a": 0.2}, id="zero error"),
        pytest.param({"offset_a": -0.2}, id="negative zero error"),
        pytest.param({"charge_gain": 1.02}, id="only the charge current is measured too large"),
        pytest.param({"charge_gain": 0.98}, id="only the charge current is measured too small"),
    ],
)
@pytest.mark.parametrize("drift_pct_per_day", [0.0, 1.0])
def test_a_sensor_that_adds_up_is_learned_from_full_to_full(sensor: dict[str, float], drift_pct_per_day: float) -> None:
    watch = Watch(Rack(95.0, bms_drift_pct_per_day=drift_pct_per_day, **sensor))
    watch.step()
    watch.charge_full()
    worst = month(watch, 50.0)
    assert max(worst[14:]) < 3.0
    assert max(worst[14:]) < 0.5 * max(worst[:14])


def test_without_any_full_charge_a_good_bms_keeps_the_count_in_the_end() -> None:
    watch = Watch(Rack(50.0, offset_a=0.1))
    watch.step()
    for number in range(round(30 * DAY_S / 50.0)):
        hour = number * 50.0 / 3600.0 % 24.0
        watch.step(-20.0 if 8.0 <= hour < 12.0 else 20.0 if 18.0 <= hour < 22.0 else 0.0, 50.0)
    assert abs(watch.soc_pct - watch.rack.soc_pct) < 12.0
    assert 30 * 24 * 0.1 / CAPACITY_AH * 100 > 35.0, "the count alone would be off by this much"


def test_only_a_detected_full_charge_says_a_hundred_percent() -> None:
    watch = Watch(Rack(90.0, charge_gain=1.3))
    watch.run(700.0, -80.0, 10.0, bms_soc_pct=91.0)
    assert watch.rack.soc_pct < 98.5
    assert watch.soc_pct == 99.0
    watch.charge_full()
    watch.run(20.0)
    assert watch.soc_pct == 100.0
    assert watch.state.last_full_utc > 0.0


def test_a_correction_at_full_is_no_step() -> None:
    watch = Watch(Rack(80.0))
    watch.step(bms_soc_pct=70.0)
    watch.charge_full()
    before = watch.soc_pct
    assert before < 95.0
    watch.step()
    assert watch.soc_pct - before <= 0.11
    watch.run(120.0)
    assert watch.soc_pct == 100.0


def test_a_detected_empty_rack_says_zero() -> None:
    watch = Watch(Rack(30.0))
    watch.step(bms_soc_pct=36.0)
    watch.discharge_empty()
    watch.run(120.0)
    assert watch.soc_pct == 0.0
    assert watch.state.soc.anchor is Anchor.EMPTY


@pytest.mark.parametrize("garbage_pct", [0.0, 100.0, 5.0])
def test_a_bms_that_jumps_to_garbage_moves_the_believed_soc_by_nothing(garbage_pct: float) -> None:
    watch = Watch(Rack(60.0))
    watch.run(600.0, 20.0)
    before = watch.soc_pct
    watch.run(600.0, 0.0, bms_soc_pct=garbage_pct)
    assert watch.soc_pct == pytest.approx(before, abs=0.1)
    watch.run(600.0, 0.0)
    assert watch.soc_pct == pytest.approx(before, abs=0.1)


def test_when_count_and_bms_are_far_apart_limits_get_the_worse_of_the_two_at_both_ends_and_no_step() -> None:
    watch = Watch(Rack(60.0))
    watch.run(60.0)
    watch.step(bms_soc_pct=0.0)
    state = watch.state.soc
    assert state.doubtful
    assert 58.0 <= state.low_pct <= 59.5, "one second after the jump the limit has moved by one percent"
    watch.run(90.0, bms_soc_pct=0.0)
    assert (watch.state.soc.low_pct, watch.state.soc.high_pct) == (0.0, pytest.approx(60.0, abs=0.1))
    watch.run(200.0, bms_soc_pct=95.0)
    assert (watch.state.soc.low_pct, watch.state.soc.high_pct) == (pytest.approx(60.0, abs=0.1), 95.0)
    assert watch.info().doubtful
    watch.run(200.0)
    assert (watch.state.soc.low_pct, watch.state.soc.high_pct) == (watch.soc_pct, watch.soc_pct)
    assert [text.split(":")[0] for text in watch.texts] == [
        "state of charge doubtful",
        "state of charge certain again",
    ]


def test_a_bms_stuck_at_a_hundred_cannot_starve_a_rack_whose_cells_are_low() -> None:
    watch = Watch(Rack(30.0))
    watch.run(60.0)
    watch.run(200.0, bms_soc_pct=100.0)
    assert watch.state.soc.doubtful
    assert watch.state.soc.high_pct == 90.0


def test_a_bms_soc_that_stands_still_while_charge_flows_is_noticed_and_not_believed() -> None:
    watch = Watch(Rack(80.0))
    watch.run(600.0)
    assert not watch.info().bms_stuck
    watch.run(3600.0, 40.0, 10.0, bms_soc_pct=80.0)
    assert watch.info().bms_stuck
    assert watch.soc_pct == pytest.approx(60.0, abs=0.2)


def test_a_first_bms_word_that_contradicts_the_cells_is_not_believed_until_it_is_possible() -> None:
    watch = Watch(Rack(40.0))
    watch.run(15.0, bms_soc_pct=0.0)
    assert watch.soc_pct == soc.UNKNOWN_PCT
    assert watch.info().uncertainty_pct == soc.UNKNOWN_PCT
    assert watch.state.soc.doubtful
    assert (watch.state.soc.low_pct, watch.state.soc.high_pct) == (0.0, 90.0)
    watch.step()
    assert watch.soc_pct == 40.0
    assert watch.info().uncertainty_pct == pytest.approx(10.0, abs=0.1)


def test_a_first_word_of_a_hundred_with_low_cells_is_not_believed() -> None:
    watch = Watch(Rack(40.0))
    watch.step(bms_soc_pct=100.0)
    assert watch.state.soc.doubtful


def test_a_short_gap_is_bridged_and_a_long_one_follows_the_bms_with_more_uncertainty() -> None:
    watch = Watch(Rack(95.0))
    watch.step()
    watch.charge_full()
    watch.run(900.0, 40.0)
    before_pct = watch.info().uncertainty_pct
    watch.rack.step(40.0, 30.0)
    watch.at_s += 30.0
    watch.step(40.0)
    assert watch.soc_pct == pytest.approx(watch.rack.soc_pct, abs=0.5)
    assert watch.info().uncertainty_pct == pytest.approx(before_pct, abs=0.1)
    watch.rack.step(40.0, 7200.0)
    watch.at_s += 7200.0
    watch.step(40.0)
    assert watch.soc_pct == pytest.approx(watch.rack.soc_pct, abs=2.0)
    assert watch.info().uncertainty_pct > before_pct + 5.0
    assert not watch.state.soc.whole


@pytest.mark.parametrize("away_s", [3600.0, -500.0])
def test_after_a_restart_the_count_goes_on_from_what_was_stored(away_s: float) -> None:
    watch = Watch(Rack(95.0))
    watch.step()
    watch.charge_full()
    watch.run(900.0, 40.0)
    stored = msgspec.json.decode(msgspec.json.encode(watch.memory), type=type(watch.state))
    again = Watch(watch.rack)
    again.memory = stored
    again.at_s = 5.0
    again.utc_0 = watch.utc_0 + watch.at_s + away_s
    again.rack.step(10.0, 3600.0)
    again.step()
    assert again.soc_pct == pytest.approx(again.rack.soc_pct, abs=1.5)
    assert again.state.last_full_utc == stored.last_full_utc
    assert again.state.soc.drift_pct > stored.soc.drift_pct


def test_after_a_restart_an_impossible_bms_word_leaves_the_stored_value_and_says_how_uncertain_it_is() -> None:
    watch = Watch(Rack(40.0))
    watch.run(10.0)
    watch.at_s += 7200.0
    watch.step(bms_soc_pct=0.0)
    assert watch.soc_pct == pytest.approx(40.0, abs=0.1)
    assert watch.state.soc.drift_pct == pytest.approx(17.0, abs=0.1)
    for _ in range(9):
        watch.at_s += 7200.0
        watch.step(bms_soc_pct=0.0)
    watch.at_s += 7200.0
    watch.step(bms_soc_pct=41.0)
    assert watch.soc_pct == 41.0, "knowing nothing any more, the first possible word is taken over"


def test_without_a_capacity_in_the_site_file_the_uncertainty_is_larger() -> None:
    plain = Watch(Rack(95.0), RackCare("battery1", soc=SocSettings(nominal_voltage_v=51.2)))
    rated = Watch(Rack(95.0))
    for watch in (plain, rated):
        watch.step()
        watch.charge_full()
        watch.run(3600.0, 40.0, 10.0)
    assert plain.state.rated_ah == pytest.approx(CAPACITY_AH)
    assert plain.info().uncertainty_pct > rated.info().uncertainty_pct
    unknown = Watch(Rack(50.0), RackCare("battery1"))
    unknown.step()
    first_ah = unknown.state.rated_ah
    assert first_ah == pytest.approx(CAPACITY_AH, rel=0.05)
    unknown.run(60.0, 80.0)
    assert unknown.state.rated_ah == first_ah


@pytest.mark.parametrize(("soh_pct", "capacity_ah"), [(90.0, 180.0), (0.0, 200.0), (255.0, 200.0)])
def test_counting_uses_the_state_of_health_of_the_bms_when_it_can_be_true(soh_pct: float, capacity_ah: float) -> None:
    watch = Watch(Rack(50.0))
    watch.step(soh_pct=(soh_pct,))
    assert watch.state.capacity_ah == capacity_ah
