"""Reactive power by rule: fixed, power factor, cos phi (P), Q(U), and the watch on the commanding side (MOD-14)."""

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.cycle import initial, persistent
from control.memory import Persistent
from control.reactive.model import ReactiveKind, ReactiveMemory, ReactiveRule, ReactiveSettings, ReactiveState
from control.reactive.rule import faults, follow
from control.readings import Instant, PhaseReading, Readings
from control.record import CycleRecord
from control.requests import ApplySettings, Role, SetMode, SetPower, SetReactive, SetSchedule, Stop
from control.settings import Settings
from tests.control.plant import House, origin, settings
from tests.control.schedule.clocked import once

OFF = ReactiveRule()
S_VA = 5000.0

CAT_B = ReactiveRule(
    ReactiveKind.Q_BY_U,
    points=((0.92, 0.44), (0.98, 0.0), (1.02, 0.0), (1.08, -0.44)),
    time_constant_s=5.0 / math.log(10.0),
)
"""IEEE 1547-2018, category B: 90 % in 5 s."""
VDE_4110 = ReactiveRule(ReactiveKind.Q_BY_U, points=((0.96, 0.33), (1.04, -0.33)), time_constant_s=10.0 / 3.0)
"""VDE-AR-N 4110: dead band 0, 95 % in 10 s."""


class Support:
    """A house whose grid voltage the test sets and that follows in P and Q."""

    def __init__(self, rule: ReactiveRule, fallback: ReactiveRule = OFF, **more: float) -> None:
        site = ReactiveSettings(rule, fallback, S_VA, S_VA)
        self.house = House(settings(reactive=(site,)), **more)
        self.pu = 1.0
        self.read = self.house.readings
        self.house.readings = self.readings  # type: ignore[method-assign]
        self.house.run(3.0)

    def readings(self) -> Readings:
        base = self.read()
        wiggle = self.house.memory.cycle % 2 * 1e-6
        phases = (PhaseReading(230.0 * self.pu + wiggle, 1.0, 100.0, 0.0),) * 3
        meters = tuple(msgspec.structs.replace(meter, phases=phases) for meter in base.meters)
        return msgspec.structs.replace(base, meters=meters)

    def after(self, seconds: float, pu: float | None = None) -> float:
        """Reactive power of the set-point after a time at a voltage."""
        self.pu = self.pu if pu is None else pu
        return self.house.run(seconds).chain.final.reactive_power_var

    @property
    def record(self) -> CycleRecord:
        return self.house.records[-1]


@pytest.mark.req("MOD-14")
def test_at_eight_percent_over_voltage_category_b_absorbs_44_percent_and_90_percent_of_it_within_5_s() -> None:
    support = Support(CAT_B)
    assert support.after(5.0) == 0.0
    assert support.after(5.0, 1.08) == pytest.approx(-0.9 * 0.44 * S_VA, rel=0.01)
    assert support.after(30.0) == pytest.approx(-0.44 * S_VA, rel=0.001)
    assert support.after(40.0, 0.95) == pytest.approx(0.22 * S_VA, rel=0.001)


@pytest.mark.req("MOD-14")
def test_by_vde_ar_n_4110_95_percent_of_a_step_of_voltage_are_there_after_10_s() -> None:
    support = Support(VDE_4110)
    assert support.after(10.0, 1.04) == pytest.approx(-0.95 * 0.33 * S_VA, rel=0.01)


@given(st.floats(0.80, 1.20))
def test_the_curve_is_linear_between_its_points_and_flat_beyond_them(pu: float) -> None:
    site = settings(reactive=(ReactiveSettings(msgspec.structs.replace(CAT_B, time_constant_s=0.0), OFF, S_VA, S_VA),))
    snapshot = validated(site, pu)
    memory, _ = follow(ReactiveMemory(), snapshot, site, 0.0, 0.0, Instant(1.0, 0.0), 0.1)
    share = 0.0 if 0.98 <= pu <= 1.02 else 0.44 * (0.98 - pu) / 0.06 if pu < 0.98 else 0.44 * (1.02 - pu) / 0.06
    assert memory.output_var == pytest.approx(min(max(share, -0.44), 0.44) * S_VA, abs=1e-6)


def validated(site: Settings, pu: float):  # noqa: ANN201 - a snapshot
    from control.validate import snapshot

    house = House(site)
    base = house.readings()
    phases = (PhaseReading(230.0 * pu, 1.0, 100.0, 0.0),) * 3
    meters = tuple(msgspec.structs.replace(meter, phases=phases) for meter in base.meters)
    return snapshot(msgspec.structs.replace(base, meters=meters), site, {}, Instant(house.at_s, 0.0))[0]


def test_inside_the_dead_band_a_wobbling_voltage_does_not_move_reactive_power() -> None:
    still = msgspec.structs.replace(VDE_4110, dead_band_pu=0.005, time_constant_s=0.0)
    support = Support(still)
    assert support.after(1.0) == 0.0
    assert {support.after(0.2, 1.0 + step) for step in (0.004, -0.004, 0.0049, -0.0049)} == {0.0}
    assert support.after(0.2, 1.015) == pytest.approx(-0.33 * S_VA * 0.01 / 0.04)


def test_a_fixed_power_factor_follows_the_active_power_in_both_directions() -> None:
    support = Support(ReactiveRule(ReactiveKind.FIXED_PF, power_factor=-0.95), load_w=2000.0)
    expected = -2000.0 * math.tan(math.acos(0.95))
    assert support.after(10.0) == pytest.approx(expected, rel=0.01)
    support.house.load_w, support.house.pv_w = 0.0, 2000.0
    assert support.after(10.0) == pytest.approx(expected, rel=0.01)
    assert support.record.chain.final.active_power_w < 0.0


def test_cos_phi_by_p_begins_at_half_power_and_reaches_its_end_at_full_power() -> None:
    curve = ReactiveRule(ReactiveKind.PF_BY_P, points=((0.5, 1.0), (1.0, -0.95)))
    support = Support(curve, load_w=2400.0)
    assert support.after(5.0) == 0.0
    support.house.load_w = 3750.0
    assert support.after(10.0) == pytest.approx(-3750.0 * math.tan(math.acos(0.975)), rel=0.01)


def test_fixed_reactive_power_is_lagged_like_the_others() -> None:
    support = Support(ReactiveRule(ReactiveKind.FIXED_Q, 1000.0, time_constant_s=2.0))
    support.after(30.0)
    support.house.cycle(SetReactive(origin(), ReactiveRule(ReactiveKind.FIXED_Q, -1000.0, time_constant_s=2.0)))
    assert support.after(1.9) == pytest.approx(-1000.0 + 2000.0 * math.exp(-1.0), rel=0.01)


def test_a_rule_is_chosen_live_without_a_step_and_survives_a_restart() -> None:
    support = Support(OFF)
    assert support.after(1.0, 1.08) == 0.0
    record = support.house.cycle(SetReactive(origin(Role.OPERATOR), CAT_B))
    assert record.answers[0].text == "reactive power by rule q_by_u"
    assert abs(record.chain.final.reactive_power_var) < 0.1 * 0.44 * S_VA
    assert support.after(40.0) == pytest.approx(-0.44 * S_VA, rel=0.001)
    kept = msgspec.json.decode(msgspec.json.encode(persistent(support.house.memory)), type=Persistent)
    again = initial(support.house.site, kept)
    assert again.reactive.chosen == (CAT_B,)
    assert initial(settings(), kept).reactive.chosen == ()
    support.house.cycle(SetReactive(origin(), None))
    assert support.after(1.0) == 0.0


@pytest.mark.req("MOD-14")
def test_a_remote_choice_that_is_not_renewed_ends_in_error_with_the_fallback_and_an_alarm() -> None:
    support = Support(CAT_B, ReactiveRule(ReactiveKind.FIXED_PF, power_factor=0.9), load_w=1000.0)
    choice = SetReactive(origin(), ReactiveRule(ReactiveKind.FIXED_Q, 700.0), valid_s=5.0)
    for _ in range(3):
        support.house.cycle(choice)
        assert support.after(4.0) == 700.0
        assert support.record.reactive.state is ReactiveState.AUTO
    support.after(4.0)
    assert support.record.reactive.state is ReactiveState.ERROR
    assert support.record.reactive.kind is ReactiveKind.FIXED_PF
    assert support.record.reactive.cause == "the rule chosen by console tester was not renewed in time"
    power_w = support.record.chain.final.active_power_w
    assert support.after(0.1) == pytest.approx(power_w * math.tan(math.acos(0.9)), rel=0.01)
    assert "grid.reactive_error" in {alarm.row_id for alarm in support.record.alarms if alarm.active}
    told = [event for record in support.house.records for event in record.events if event.subject == "reactive"]
    assert [event.text for event in told] == ["auto to error, rule fixed_pf"]
    assert not persistent(support.house.memory).reactive
    support.house.cycle(choice)
    assert support.record.reactive.state is ReactiveState.AUTO
    asked = [event for record in support.house.records for event in record.events if event.subject == "SetReactive"]
    assert len(asked) == 1, "renewals are no entries of the log"


FIXED_1000 = ReactiveRule(ReactiveKind.FIXED_Q, 1000.0)
LASTING = ReactiveRule(ReactiveKind.FIXED_Q, -2000.0)
TIMED = ReactiveRule(ReactiveKind.FIXED_Q, 500.0)


def restarted(support: Support) -> None:
    kept = msgspec.json.decode(msgspec.json.encode(persistent(support.house.memory)), type=Persistent)
    support.house.memory = initial(support.house.site, kept)
    assert persistent(support.house.memory) == kept, "a second restart before the first cycle changes nothing"


@pytest.mark.req("MOD-14")
@pytest.mark.parametrize("expired", [True, False])
def test_after_a_restart_a_timed_choice_is_in_error_with_the_fallback_until_it_is_renewed(*, expired: bool) -> None:
    support = Support(FIXED_1000)
    support.house.cycle(SetReactive(origin(), TIMED, valid_s=5.0))
    assert support.after(10.0 if expired else 2.0) == (0.0 if expired else 500.0)
    restarted(support)
    for _ in range(2):
        assert support.after(4.0) == 0.0
        assert support.record.reactive.state is ReactiveState.ERROR
        assert support.record.reactive.cause == "the rule chosen by console tester was not renewed in time"
        assert "grid.reactive_error" in {alarm.row_id for alarm in support.record.alarms if alarm.active}
        restarted(support)
    support.house.cycle(SetReactive(origin(), TIMED, valid_s=5.0))
    assert support.after(1.0) == 500.0
    assert support.record.reactive.state is ReactiveState.AUTO


@pytest.mark.req("MOD-14")
@pytest.mark.parametrize("restart", [True, False])
def test_a_lasting_choice_is_in_force_again_when_a_timed_one_above_it_is_given_up(*, restart: bool) -> None:
    support = Support(FIXED_1000)
    support.house.cycle(SetReactive(origin(), LASTING))
    support.house.cycle(SetReactive(origin(), TIMED, valid_s=60.0))
    assert support.after(1.0) == 500.0
    if restart:
        restarted(support)
        assert support.after(3.0) == 0.0, "whoever chose for a time is not heard: the fallback"
    answer = support.house.cycle(SetReactive(origin(), None)).answers[0]
    assert (answer.accepted, answer.text) == (True, "reactive power by rule fixed_q")
    assert support.after(1.0) == -2000.0
    restarted(support)
    assert support.after(3.0) == -2000.0
    answer = support.house.cycle(SetReactive(origin(), None)).answers[0]
    assert answer.text == "reactive power by the rule of the site file"
    assert support.after(1.0) == 1000.0
    restarted(support)
    assert support.after(3.0) == 1000.0


def test_a_timed_choice_means_nothing_on_a_site_without_rules() -> None:
    support = Support(FIXED_1000)
    support.house.cycle(SetReactive(origin(), TIMED, valid_s=60.0))
    assert initial(settings(), persistent(support.house.memory)).reactive == ReactiveMemory()


@pytest.mark.req("MOD-14")
def test_without_a_voltage_q_by_u_is_in_error_and_comes_back_by_itself() -> None:
    support = Support(CAT_B, ReactiveRule(ReactiveKind.FIXED_Q, 100.0))
    support.house.cycle(SetMode(origin(), "passive"))
    assert support.after(1.0) == 0.0
    support.house.silent.add("grid")
    assert support.after(2.0) == 0.0, "the inverter measures the voltage, too"
    assert support.record.reactive.state is ReactiveState.AUTO
    support.house.silent.clear()
    assert support.after(1.0, 0.4) == 100.0
    assert support.record.reactive.cause == "the grid voltage is unknown"
    assert support.after(1.0, 1.0) < 100.0
    assert support.record.reactive.state is ReactiveState.AUTO


def test_who_wins_and_states_reactive_power_himself_is_not_overruled_by_the_rule() -> None:
    support = Support(ReactiveRule(ReactiveKind.FIXED_Q, 500.0))
    assert support.after(1.0) == 500.0
    house = support.house
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 100.0, valid_s=600.0))
    assert support.after(1.0) == 500.0
    house.cycle(SetPower(origin(), 100.0, 0.0, valid_s=600.0))
    assert support.after(1.0) == 0.0
    now_utc = support.record.at.at_utc
    house.cycle(SetSchedule(origin(), "binding", (once("q", now_utc, 60.0, None, reactive_power_var=-900.0),)))
    assert support.after(1.0) == -900.0


def test_a_stop_takes_reactive_power_to_zero_at_once() -> None:
    support = Support(ReactiveRule(ReactiveKind.FIXED_Q, 500.0))
    assert support.after(1.0) == 500.0
    record = support.house.cycle(Stop(origin(), "test"))
    assert (record.chain.final.reactive_power_var, record.commands[0].reactive_power_var) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (ReactiveRule(ReactiveKind.FIXED_Q, 3000.0), "reactive_power_var 3000 is outside -2500 to 2500 var"),
        (
            ReactiveRule(ReactiveKind.FIXED_PF, power_factor=0.05),
            "power_factor 0.05 is outside -1 to -0.1 and 0.1 to 1",
        ),
        (ReactiveRule(ReactiveKind.FIXED_PF, power_factor=math.nan), "power_factor nan is outside"),
        (ReactiveRule(ReactiveKind.Q_BY_U), "points: 0 given, allowed: 2 to 16"),
        (
            ReactiveRule(ReactiveKind.Q_BY_U, points=((0.9, 0.4), (2.0, 0.0))),
            "abscissa 2 of point 2 is outside 0.5 to 1.5",
        ),
        (ReactiveRule(ReactiveKind.Q_BY_U, points=((0.9, 1.4), (1.0, 0.0))), "share 1.4 of point 1 is outside -1 to 1"),
        (ReactiveRule(ReactiveKind.Q_BY_U, points=((1.0, 0.4), (1.0, 0.0))), "abscissas must rise, but 1 follows 1"),
        (ReactiveRule(ReactiveKind.PF_BY_P, points=((0.5, 1.0), (1.0, 0.0))), "power factor 0 of point 2 is outside"),
        (ReactiveRule(ReactiveKind.OFF, dead_band_pu=0.2), "dead_band_pu 0.2 is outside 0 to 0.1"),
        (ReactiveRule(ReactiveKind.OFF, time_constant_s=-1.0), "time_constant_s -1 is outside 0 to 60 s"),
    ],
)
def test_a_wrong_rule_is_refused_with_value_and_range(rule: ReactiveRule, words: str) -> None:
    support = Support(OFF)
    answer = support.house.cycle(SetReactive(origin(), rule)).answers[0]
    assert not answer.accepted
    assert words in answer.text


def test_other_refusals_of_a_rule() -> None:
    assert "off, fixed_q, fixed_pf" in faults(CAT_B, settings(), fallback=True)[0]
    plain = settings()
    unit = msgspec.structs.replace(plain.inverters[0], max_reactive_var=0.0)
    without = msgspec.structs.replace(plain, inverters=(unit,))
    assert "no reactive power (max_reactive_var)" in faults(CAT_B, without)[0]
    house = House(settings())
    house.run(1.0)
    assert "[reactive] is not in the site file" in house.cycle(SetReactive(origin(), CAT_B)).answers[0].text
    support = Support(OFF)
    answer = support.house.cycle(SetReactive(origin(), CAT_B, valid_s=0.5)).answers[0]
    assert answer.text == "valid_s 0.5 is outside 1 to 86400 s"


def test_rules_taken_out_of_the_site_file_end_at_once() -> None:
    support = Support(ReactiveRule(ReactiveKind.FIXED_Q, 500.0))
    assert support.after(1.0) == 500.0
    support.house.cycle(ApplySettings(origin(), settings()))
    assert support.after(0.1) == 0.0
