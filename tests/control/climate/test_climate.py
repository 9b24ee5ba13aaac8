"""Fans and heaters of the cabinet: needs, interlocks, minimum times, forced outputs, alarms."""

import math
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from control.climate.air import dew_point_c
from control.climate.control import advance
from control.climate.memory import ClimateMemory
from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.climate.zone import Air, need
from control.model import PlantSnapshot
from control.readings import Instant, OutputRole
from control.requests import ForceOutput, Role
from control.settings import Settings
from tests.control.climate.cabinets import ZONE, Cabinets, house, site
from tests.control.plant import House, origin, settings


@pytest.mark.parametrize(
    ("temperature_c", "humidity_pct", "dew_c"),
    [(20.0, 100.0, 20.0), (25.0, 50.0, 13.9), (10.0, 80.0, 6.7), (30.0, 10.0, -4.9), (0.0, 60.0, -6.8)],
)
def test_the_dew_point_agrees_with_published_tables(temperature_c: float, humidity_pct: float, dew_c: float) -> None:
    assert dew_point_c(temperature_c, humidity_pct) == pytest.approx(dew_c, abs=0.15)


@pytest.mark.parametrize(
    ("cabinet", "coldest", "hottest", "before", "task", "fan", "stages"),
    [
        (Cabinet.KWH_10, 20.0, 22.0, "", "rest", 0.0, 0),
        (Cabinet.KWH_10, 7.9, 9.0, "", "heat", 0.0, 1),
        (Cabinet.KWH_10, 10.0, 11.0, "", "rest", 0.0, 0),
        (Cabinet.KWH_10, 10.0, 11.0, "heat", "heat", 0.0, 1),
        (Cabinet.KWH_10, 12.0, 13.0, "heat", "rest", 0.0, 0),
        (Cabinet.KWH_10, 20.0, 28.1, "", "cool", 0.2575, 0),
        (Cabinet.KWH_10, 20.0, 33.0, "", "cool", 0.625, 0),
        (Cabinet.KWH_10, 20.0, 60.0, "", "cool", 1.0, 0),
        (Cabinet.KWH_10, 20.0, 26.0, "cool", "cool", 0.25, 0),
        (Cabinet.KWH_10, 20.0, 26.0, "", "rest", 0.0, 0),
        (Cabinet.KWH_5, 20.0, 28.1, "", "cool", 1.0, 0),
        (Cabinet.KWH_80, 7.5, 9.0, "", "heat", 0.0, 1),
        (Cabinet.KWH_80, 5.5, 9.0, "", "heat", 0.0, 2),
        (Cabinet.KWH_80, -30.0, 9.0, "", "heat", 0.0, 3),
        (Cabinet.KWH_80, 9.0, 9.5, "heat", "heat", 0.0, 1),
        (Cabinet.KWH_10, 5.0, 40.0, "heat", "cool", 1.0, 0),
    ],
)
def test_what_a_zone_needs_follows_its_coldest_and_hottest_part(
    cabinet: Cabinet, coldest: float, hottest: float, before: str, task: str, fan: float, stages: int
) -> None:
    air = Air((coldest,), (hottest,), (coldest,), (), ())
    heaters = 3 if cabinet is Cabinet.KWH_80 else 1
    wanted = need(ZONE, air, before, heaters, ClimateSettings(cabinet, (ZONE,)))
    assert (wanted.task, wanted.stages) == (task, stages)
    assert wanted.fan == pytest.approx(fan)


def test_a_cold_cabinet_is_heated_and_the_heater_keeps_its_minimum_times() -> None:
    home = house(air_cabinet=5.0)
    home.seconds(3)
    assert home.outputs()["heater1-cabinet"] == 1.0
    home.values["air-cabinet"] = 15.0
    home.seconds(60)
    assert home.outputs()["heater1-cabinet"] == 1.0, "a heater stays on for two minutes"
    home.seconds(70)
    assert home.outputs()["heater1-cabinet"] == 0.0
    home.values["air-cabinet"] = 5.0
    home.seconds(60)
    assert home.outputs()["heater1-cabinet"] == 0.0, "and off for two minutes"
    home.seconds(70)
    assert home.outputs()["heater1-cabinet"] == 1.0


def test_a_hot_cabinet_is_cooled_along_the_ramp_of_the_fan() -> None:
    home = house()
    home.seconds(60)
    home.values["air-cabinet"] = 40.0
    speeds = []
    for _ in range(15):
        home.seconds(1)
        speeds.append(home.outputs()["fan-cabinet"])
    assert speeds[0] == pytest.approx(0.25, abs=0.16)
    assert speeds[-1] == 1.0
    assert max(after - before for before, after in pairwise(speeds)) <= 0.11
    home.values["air-cabinet"] = 20.0
    home.seconds(20)
    assert home.outputs()["fan-cabinet"] == 0.25, "a fan turns for at least a minute"
    home.seconds(60)
    assert home.outputs()["fan-cabinet"] == 0.0


@pytest.mark.parametrize("cabinet", Cabinet)
def test_a_lost_sensor_switches_the_heater_off_at_once_and_the_fan_to_its_emergency_speed(cabinet: Cabinet) -> None:
    home = house(cabinet, air_cabinet=0.0)
    home.seconds(100)
    assert home.outputs()["heater1-cabinet"] == 1.0
    home.values["air-cabinet"] = float("nan")
    home.seconds(2)
    assert home.outputs()["heater1-cabinet"] == 0.0
    home.seconds(60)
    assert home.outputs()["fan-cabinet"] == (1.0 if cabinet is Cabinet.KWH_5 else 0.5)
    assert "climate.sensor@cabinet" in [alarm.key for alarm in home.records[-1].alarms]


def test_a_humid_cabinet_is_warmed_before_water_condenses_and_the_alarm_tells_if_it_does() -> None:
    home = house(air_cabinet=20.0, wet_cabinet=80.0, wall_cabinet=18.0)
    record = home.seconds(3)
    assert record.climate[0].task == "dry"
    assert record.climate[0].dew_point_c[0] == pytest.approx(16.4, abs=0.1)
    assert home.outputs()["heater1-cabinet"] == 1.0
    home.values["wall-cabinet"] = 16.0
    assert "climate.condensation@cabinet" in [alarm.key for alarm in home.seconds(65).alarms]
    home.values["wet-cabinet"] = 40.0
    assert home.seconds(3).climate[0].task == "rest"


def test_a_forced_output_returns_by_itself_and_never_overrides_the_interlocks() -> None:
    home = house(air_cabinet=20.0)
    home.seconds(2)
    home.cycle(ForceOutput(origin(), "heater1-cabinet", 1.0, 300.0), dt_s=1.0)
    assert home.records[-1].answers[0].accepted
    assert home.outputs()["heater1-cabinet"] == 1.0
    assert home.records[-1].climate[0].task == "forced"
    home.cycle(ForceOutput(origin(), "fan-cabinet", 1.0, 300.0), dt_s=1.0)
    assert home.outputs()["fan-cabinet"] == 0.3, "never heater and full fan together"
    home.values["air-cabinet"] = 55.0
    home.seconds(2)
    assert home.outputs()["heater1-cabinet"] == 0.0, "too hot for a heater, forced or not"
    home.values["air-cabinet"] = 20.0
    home.seconds(310)
    assert home.outputs() == {"fan-cabinet": 0.0, "heater1-cabinet": 0.0}


def test_a_forced_output_is_handed_back_at_once_when_asked() -> None:
    home = house(air_cabinet=20.0)
    home.cycle(ForceOutput(origin(), "fan-cabinet", 0.7, 600.0), dt_s=1.0)
    assert home.outputs()["fan-cabinet"] == 0.7
    home.cycle(ForceOutput(origin(), "fan-cabinet", 0.0, 0.0), dt_s=1.0)
    assert home.records[-1].answers[0].text == "handed back"
    home.seconds(70)
    assert home.outputs()["fan-cabinet"] == 0.0


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (
            ForceOutput(origin(), "pump", 1.0),
            "output 'pump' is not a fan or heater, allowed: fan-cabinet, heater1-cabinet",
        ),
        (ForceOutput(origin(), "fan-cabinet", 1.5), "value 1.5 is outside 0 to 1"),
        (ForceOutput(origin(), "fan-cabinet", float("nan")), "value nan is outside 0 to 1"),
        (ForceOutput(origin(), "fan-cabinet", 1.0, 7200.0), "for_s 7200 is outside 0 to 3600 s"),
        (ForceOutput(origin(Role.OPERATOR), "fan-cabinet", 1.0), "role operator may not do this; installer is needed"),
    ],
)
def test_a_force_that_cannot_be_is_refused_with_the_reason(request_: ForceOutput, words: str) -> None:
    home = house()
    home.cycle(request_)
    assert home.records[-1].answers[0].text == words
    bare = House(settings())
    bare.cycle(ForceOutput(origin(), "fan-cabinet", 1.0))
    assert "allowed: none" in bare.records[-1].answers[0].text


def test_the_heater_boards_of_the_large_cabinet_take_turns_and_share_the_fuse() -> None:
    home = Cabinets(site(Cabinet.KWH_80, max_heater_w=450.0), **{"air-cabinet": 7.5})
    home.seconds(3)
    first = {name for name, value in home.outputs().items() if name.startswith("heater") and value}
    assert len(first) == 1
    home.values["air-cabinet"] = 20.0
    home.seconds(130)
    home.values["air-cabinet"] = 7.5
    home.seconds(130)
    second = {name for name, value in home.outputs().items() if name.startswith("heater") and value}
    assert len(second) == 1
    assert first != second, "the board that has rested longest comes next"
    home.values["air-cabinet"] = -20.0
    home.seconds(300)
    on = [name for name, value in home.outputs().items() if name.startswith("heater") and value]
    assert len(on) == 2, "three boards of 200 W do not fit 450 W"


def test_zones_far_apart_are_mixed_in_the_large_cabinet() -> None:
    zones = (ZoneSettings("low"), ZoneSettings("high"))
    home = Cabinets(site(Cabinet.KWH_80, zones), **{"air-low": 15.0, "air-high": 24.0})
    record = home.seconds(5)
    assert [zone.task for zone in record.climate] == ["mix", "mix"]
    assert home.outputs()["fan-low"] == 0.25
    home.values["air-low"] = 5.0
    assert [zone.task for zone in home.seconds(5).climate] == ["heat", "mix"]
    small = Cabinets(site(Cabinet.KWH_10, zones), **{"air-low": 15.0, "air-high": 24.0})
    assert [zone.task for zone in small.seconds(5).climate] == ["rest", "rest"]


def boards(cabinet: Cabinet = Cabinet.KWH_10) -> Settings:
    """A site whose heaters are heater boards: they can be set to a share."""
    base = site(cabinet)
    outputs = tuple(
        msgspec.structs.replace(output, proportional=output.role is OutputRole.HEATER) for output in base.outputs
    )
    return msgspec.structs.replace(base, outputs=outputs)


@pytest.mark.parametrize(
    ("air_c", "share"), [(-5.0, 1.0), (7.9, 1.0), (9.0, 0.75), (10.0, 0.5), (11.5, 0.2), (11.99, 0.2)]
)
def test_a_heater_board_gives_less_the_nearer_the_zone_is_to_its_aim(air_c: float, share: float) -> None:
    home = Cabinets(boards(), **{"air-cabinet": 5.0})
    home.seconds(3)
    assert home.outputs()["heater1-cabinet"] == 1.0
    home.values["air-cabinet"] = air_c
    home.seconds(3)
    assert home.outputs()["heater1-cabinet"] == pytest.approx(share)
    assert home.records[-1].climate[0].heater == pytest.approx(share)


def test_a_heater_board_rests_at_its_least_until_its_minimum_time_is_over_and_is_off_at_once_without_sensor() -> None:
    home = Cabinets(boards(), **{"air-cabinet": 5.0})
    home.seconds(10)
    home.values["air-cabinet"] = 20.0
    home.seconds(5)
    assert home.outputs()["heater1-cabinet"] == 0.2
    home.values["air-cabinet"] = float("nan")
    home.seconds(2)
    assert home.outputs()["heater1-cabinet"] == 0.0


def test_a_heater_board_is_forced_to_a_share_and_dries_with_all_it_has() -> None:
    home = Cabinets(boards(), **{"air-cabinet": 20.0})
    home.cycle(ForceOutput(origin(), "heater1-cabinet", 0.4, 300.0), dt_s=1.0)
    assert home.outputs()["heater1-cabinet"] == 0.4
    home.cycle(ForceOutput(origin(), "heater1-cabinet", 0.0, 300.0), dt_s=1.0)
    assert home.outputs()["heater1-cabinet"] == 0.0
    damp = Cabinets(boards(), **{"air-cabinet": 20.0, "wet-cabinet": 80.0, "wall-cabinet": 18.0})
    damp.seconds(3)
    assert damp.outputs()["heater1-cabinet"] == 1.0


def test_cells_count_with_the_air() -> None:
    home = house(air_cabinet=20.0)
    cells = home.readings().batteries[0].cells
    assert cells is not None
    home.changes["battery1"] = {"cells": msgspec.structs.replace(cells, max_temperature_c=39.0)}
    assert home.seconds(2).climate[0].task == "cool"
    home.changes["battery1"] = {"cells": msgspec.structs.replace(cells, min_temperature_c=4.0)}
    home.values.pop("wall-cabinet")
    assert home.seconds(2).climate[0].task == "heat"


@pytest.mark.parametrize(
    ("values", "seconds", "key"),
    [
        ({"air-cabinet": 55.0}, 40, "climate.hot@cabinet"),
        ({"air-cabinet": -15.0}, 40, "climate.cold@cabinet"),
        ({"air-cabinet": 45.0, "speed-cabinet": 5.0}, 40, "climate.fan@fan-cabinet"),
        ({"air-cabinet": 3.0}, 1900, "climate.heater@cabinet"),
    ],
)
def test_what_goes_wrong_in_the_cabinet_is_an_alarm(values: dict[str, float], seconds: int, key: str) -> None:
    home = Cabinets(site(), **values)
    assert key in [alarm.key for alarm in home.seconds(seconds).alarms]


def test_a_healthy_cabinet_raises_no_alarm() -> None:
    home = house()
    assert home.seconds(60).alarms == ()
    home.values["air-cabinet"] = 3.0
    for minute in range(40):
        home.values["air-cabinet"] = min(3.0 + minute * 0.5, 14.0)
        assert home.seconds(60).alarms == ()


def test_without_climate_settings_there_are_no_outputs() -> None:
    plain = House(settings())
    assert plain.run(1.0).outputs == ()
    assert plain.records[-1].climate == ()


def test_a_zone_without_any_sensor_says_so() -> None:
    bare = site()
    home = Cabinets(msgspec.structs.replace(bare, signals=()))
    record = home.seconds(8)
    assert record.climate[0].task == "no_sensor"
    assert "no sensor" in [alarm.detail for alarm in record.alarms if alarm.row_id == "climate.sensor"]


temperature = st.one_of(st.floats(-50, 120), st.just(float("nan")))


@pytest.mark.req("CLM-01")
@profile(max_examples=60, deadline=None)
@given(data=st.data())
def test_never_heater_and_full_fan_nor_a_blind_heater_whatever_the_sensors_say(data: st.DataObject) -> None:
    cabinet = data.draw(st.sampled_from(list(Cabinet)))
    home = Cabinets(data.draw(st.sampled_from([site, boards]))(cabinet))
    for _ in range(30):
        home.values["air-cabinet"] = data.draw(temperature)
        home.values["wet-cabinet"] = data.draw(st.floats(0, 100))
        asked = []
        if data.draw(st.integers(0, 5)) == 0:
            output = data.draw(st.sampled_from(["fan-cabinet", "heater1-cabinet"]))
            asked.append(ForceOutput(origin(), output, data.draw(st.floats(0, 1)), data.draw(st.floats(0, 200))))
        record = home.cycle(*asked, dt_s=data.draw(st.sampled_from([0.1, 1.0, 20.0, 100.0])))
        values = home.outputs()
        assert all(0.0 <= value <= 1.0 for value in values.values())
        heating = any(value > 0 for name, value in values.items() if name.startswith("heater"))
        assert not (heating and values["fan-cabinet"] > 0.3)
        decided = home.memory.climate.last_at_s == record.at.at_s
        if decided and math.isnan(home.values["air-cabinet"]):
            assert not heating


def test_decisions_are_made_once_a_second_and_hold_in_between() -> None:
    empty = PlantSnapshot((0.0), (), (), (), (), House(settings()).run(0.1).snapshot.flow, (), ())
    one = advance(ClimateMemory(), site(), empty, Instant(10.0, 0.0), {})
    assert advance(one, site(), empty, Instant(10.5, 0.0), {}) is one
    assert advance(one, site(), empty, Instant(11.0, 0.0), {}) is not one
