"""The emergency stop as it is wired, and the lamps of the cabinet."""

import math

import msgspec
import pytest

from control.contacts import with_emergency_stop
from control.cycle import initial, persistent
from control.indicators import Pattern, lit, of_alarms, of_state
from control.readings import Contact, Instant, OutputRole, Readings, SignalReading, SignalRole
from control.reasons import Reason
from control.record import Alarm, AlarmPhase, Severity, State
from control.requests import ReleaseStop, Stop
from control.settings import OutputSettings, SignalSettings
from tests.control.plant import House, origin, settings
from tests.control.tampered import Tampered

STOPS = (
    SignalSettings("stop_door", SignalRole.EMERGENCY_STOP, stale_after_s=0.5),
    SignalSettings("stop_hall", SignalRole.EMERGENCY_STOP, stale_after_s=0.5),
)


@pytest.mark.parametrize(
    ("samples", "contact"),
    [
        ({"stop_door": (1.0, 0.0), "stop_hall": (1.0, 0.0)}, Contact.CLOSED),
        ({"stop_door": (1.0, 0.4), "stop_hall": (1.0, 0.0)}, Contact.CLOSED),
        ({"stop_door": (1.0, 0.6), "stop_hall": (1.0, 0.0)}, Contact.OPEN),
        ({"stop_door": (0.0, 0.0), "stop_hall": (1.0, 0.0)}, Contact.OPEN),
        ({"stop_door": (float("nan"), 0.0), "stop_hall": (1.0, 0.0)}, Contact.OPEN),
        ({"stop_hall": (1.0, 0.0)}, Contact.OPEN),
        ({}, Contact.OPEN),
    ],
)
def test_an_emergency_stop_is_closed_only_when_every_contact_says_so_now(
    samples: dict[str, tuple[float, float]], contact: Contact
) -> None:
    unit = House(settings(signals=STOPS))
    now = Instant(1000.0, 0.0)
    signals = tuple(SignalReading(name, now.at_s - age_s, value) for name, (value, age_s) in samples.items())
    assert with_emergency_stop(Readings(signals=signals), unit.site, now).emergency_stop is contact


def wired(value: float) -> House:
    """A unit at work whose two contacts read `value` (NaN: not heard) and 1."""
    unit = House(settings(signals=STOPS), load_w=1000.0)
    unit.run(0.1)
    return set_to(unit, value)


def set_to(unit: House, value: float) -> House:
    plain = House.readings

    def readings() -> Readings:
        signals = (SignalReading("stop_door", unit.at_s, value), SignalReading("stop_hall", unit.at_s, 1.0))
        return msgspec.structs.replace(plain(unit), signals=signals)

    unit.readings = readings  # type: ignore[method-assign]
    return unit


@pytest.mark.req("STATE-02")
def test_letting_the_emergency_stop_button_go_starts_nothing_until_it_is_released_in_two_steps() -> None:
    unit = set_to(wired(1.0), 1.0)
    unit.run(5.0)
    assert unit.power_w["inverter1"] > 900.0
    set_to(unit, 0.0).run(0.1)
    assert unit.power_w["inverter1"] == 0.0
    refused = unit.cycle(ReleaseStop(origin(), "checked", confirm=False)).answers[0]
    assert not refused.accepted
    assert "let the button go" in refused.text
    record = set_to(unit, 1.0).run(60.0)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "emergency_stop"
    assert record.stops.emergency_stop
    again = House(unit.site, load_w=1000.0)
    again.memory = initial(again.site, persistent(unit.memory))
    assert set_to(again, 1.0).run(3.0).safe_stop is not None, "a restart is no release"
    again.cycle(ReleaseStop(origin(), "checked", confirm=False))
    again.cycle(ReleaseStop(origin(), "checked", confirm=True))
    again.run(5.0)
    assert again.power_w["inverter1"] > 900.0


@pytest.mark.req("STATE-02")
def test_a_bounce_of_the_emergency_stop_contact_is_a_stop_to_be_released() -> None:
    unit = set_to(wired(1.0), 1.0)
    unit.run(3.0)
    set_to(unit, 0.0).cycle()
    assert set_to(unit, 1.0).run(10.0).safe_stop is not None


def test_a_board_that_is_not_heard_stops_the_unit_for_as_long_and_nobody_has_to_release_it() -> None:
    unit = wired(math.nan)
    record = unit.run(5.0)
    assert record.safe_stop is not None
    assert record.safe_stop.code == "emergency_stop"
    assert not record.stops.emergency_stop
    assert set_to(unit, 1.0).run(10.0).safe_stop is None


def test_a_site_without_a_wired_stop_keeps_what_the_readings_say() -> None:
    plain = House(settings())
    readings = Readings(emergency_stop=Contact.OPEN)
    assert with_emergency_stop(readings, plain.site, Instant(1000.0, 0.0)) is readings


def test_an_open_contact_is_0_w_in_the_same_cycle_and_its_silence_half_a_second_later() -> None:
    unit = Tampered(settings(signals=STOPS))
    unit.values = {"stop_door": 1.0, "stop_hall": 1.0}
    heard = [True]

    def late(readings: Readings) -> Readings:
        if heard[0]:
            return readings
        old = (msgspec.structs.replace(sample, at_s=sample.at_s - 1.0) for sample in readings.signals)
        return msgspec.structs.replace(readings, signals=tuple(old))

    unit.edits.append(late)
    unit.run(10.0)
    assert unit.records[-1].safe_stop is None
    assert unit.records[-1].commands[0].active_power_w != 0.0
    unit.values["stop_hall"] = 0.0
    record = unit.cycle()
    assert record.safe_stop == Reason("emergency_stop")
    assert [command.active_power_w for command in record.commands] == [0.0] * len(record.commands)
    unit.values["stop_hall"] = 1.0
    unit.run(10.0)
    heard[0] = False
    assert unit.cycle().safe_stop == Reason("emergency_stop")


@pytest.mark.parametrize(
    ("pattern", "shines"),
    [
        (Pattern.OFF, "...................."),
        (Pattern.ON, "####################"),
        (Pattern.SLOW, "##########.........."),
        (Pattern.FAST, "##..##..##..##..##.."),
        (Pattern.FLASH, "##.................."),
        (Pattern.DOUBLE, "##..##.............."),
    ],
)
def test_each_pattern_can_be_told_apart(pattern: Pattern, shines: str) -> None:
    assert "".join("#" if lit(pattern, 0.05 + step / 10) else "." for step in range(20)) == shines


def test_each_state_has_a_pattern_and_a_stop_flashes_fast() -> None:
    assert of_state(State.RUN, None) is Pattern.ON
    assert of_state(State.RUN, Reason("operator_stop")) is Pattern.FAST
    assert of_state(State.RUN, Reason("need_grid_meter")) is Pattern.ON
    assert {of_state(state, None) for state in State} == {
        Pattern.ON, Pattern.SLOW, Pattern.FLASH, Pattern.DOUBLE, Pattern.OFF,
    }  # fmt: skip


def _alarm(severity: Severity, phase: AlarmPhase = AlarmPhase.UNACKNOWLEDGED, row_id: str = "battery.silent") -> Alarm:
    return Alarm(row_id, row_id, "", severity, phase, phase is AlarmPhase.UNACKNOWLEDGED, 0.0, "")


def test_the_red_lamp_shows_the_worst_that_is_active() -> None:
    warning, error, critical = (_alarm(severity) for severity in (Severity.WARNING, Severity.ERROR, Severity.CRITICAL))
    assert of_alarms([]) is Pattern.OFF
    assert of_alarms([warning]) is Pattern.SLOW
    assert of_alarms([warning, error]) is Pattern.ON
    assert of_alarms([warning, critical, error]) is Pattern.FAST
    assert of_alarms([_alarm(Severity.ERROR, AlarmPhase.RETURNED)]) is Pattern.OFF


@pytest.mark.req("IO-02")
@pytest.mark.parametrize("phase", [AlarmPhase.RETURNED, AlarmPhase.LATCHED])
def test_the_red_lamp_stays_on_while_water_that_has_gone_still_holds_the_unit(phase: AlarmPhase) -> None:
    assert of_alarms([_alarm(Severity.ERROR, phase, "cabinet.water")]) is Pattern.ON


def test_the_lamps_follow_the_unit() -> None:
    unit = House(
        settings(
            outputs=tuple(
                OutputSettings(f"lamp_{zone}", OutputRole.INDICATOR, zone)
                for zone in ("state", "alarm", "alive", "hall")
            )
        )
    )
    unit.run(10.0)
    values = {command.output_id: command.value for command in unit.records[-1].outputs}
    assert (values["lamp_state"], values["lamp_alarm"]) == (1.0, 0.0)
    assert "lamp_hall" not in values
    unit.cycle(Stop(origin(), "look"))
    shown: list[float] = []
    for _ in range(8):
        record = unit.cycle()
        shown += [command.value for command in record.outputs if command.output_id == "lamp_state"]
    assert sorted(set(shown)) == [0.0, 1.0]
