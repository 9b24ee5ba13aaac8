"""What of new settings comes into force while the unit runs, value by value (SITE-04)."""

import msgspec
import pytest

from control import added
from control.backup.settings import BackupSettings
from control.battery.settings import BalanceSettings, RackCare
from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.grid_code import build
from control.live import merged
from control.readings import OutputRole, SignalRole
from control.requests import ApplySettings, BalanceCells, SetMode
from control.settings import LimitSettings, OutputSettings, RampSettings, Settings, SignalSettings
from tests.control.plant import House, origin, settings

WAITS = {
    "site_id": "another",
    "site_name": "Another",
    "initial_mode": "passive",
    "cycle_s": 1.0,
}
BALANCE_LINES = tuple(
    OutputSettings(f"balance{number}", OutputRole.CELL_BALANCE, zone=f"battery{number}") for number in (1, 2)
)
RATINGS = {"max_charge_w": 9e3, "max_discharge_w": 8e3, "max_apparent_va": 9e3, "max_reactive_var": 1.0}


def base() -> Settings:
    return settings(
        2,
        signals=(SignalSettings("door", SignalRole.DOOR_OPEN), SignalSettings("smoke", SignalRole.SMOKE)),
        outputs=(OutputSettings("fan", OutputRole.FAN), OutputSettings("lamp", OutputRole.INDICATOR)),
    )


@pytest.mark.parametrize("name", WAITS)
def test_what_the_program_is_built_on_waits_for_a_restart(name: str) -> None:
    assert merged(base(), msgspec.structs.replace(base(), **{name: WAITS[name]})) == base()


@pytest.mark.parametrize("name", [*RATINGS, "batteries"])
def test_ratings_and_wiring_of_an_inverter_wait_for_a_restart(name: str) -> None:
    old = base()
    value = RATINGS.get(name, ("battery2",))
    changed = tuple(msgspec.structs.replace(unit, **{name: value}) for unit in old.inverters)
    assert merged(old, msgspec.structs.replace(old, inverters=changed)) == old


def test_the_place_of_a_meter_and_the_role_of_signal_and_output_wait_for_a_restart() -> None:
    old = base()
    new = msgspec.structs.replace(
        old,
        meters=tuple(msgspec.structs.replace(meter, role="load") for meter in old.meters),
        signals=tuple(msgspec.structs.replace(entry, role=SignalRole.WATER) for entry in old.signals),
        outputs=tuple(msgspec.structs.replace(entry, role=OutputRole.HEATER) for entry in old.outputs),
    )
    assert merged(old, new) == old


def test_an_entry_that_gets_another_role_waits_with_all_its_values() -> None:
    old = base()
    new = msgspec.structs.replace(
        old,
        signals=(SignalSettings("door", SignalRole.ZONE_TEMPERATURE, minimum=-40.0, maximum=85.0), old.signals[1]),
        outputs=(OutputSettings("fan", OutputRole.HEATER, power_w=150.0), old.outputs[1]),
    )
    assert merged(old, new) == old


def test_the_value_an_output_falls_back_to_waits_for_a_restart_because_the_board_was_told_at_the_start() -> None:
    old = base()
    fallen = tuple(msgspec.structs.replace(entry, safe_value=1.0) for entry in old.outputs)
    assert merged(old, msgspec.structs.replace(old, outputs=fallen)) == old


def test_a_grid_code_counts_from_the_ratings_of_the_start() -> None:
    old = base()
    code = build.settings(
        "en_50549_1",
        build.merged("en_50549_1", {}),
        rated_w=16e3,
        rated_charge_w=18e3,
        nominal_voltage_v=230.0,
    )
    (taken,) = merged(old, msgspec.structs.replace(old, grid_code=(code,))).grid_code
    assert taken == msgspec.structs.replace(code, rated_w=10e3, rated_charge_w=10e3)


def test_which_inverters_make_the_island_waits_for_a_restart_and_its_other_values_do_not() -> None:
    old = msgspec.structs.replace(base(), backup=(BackupSettings(inverters=("inverter1",)),))
    new = msgspec.structs.replace(old, backup=(BackupSettings(inverters=("inverter2",), floor_soc_pct=15.0),))
    assert merged(old, new).backup == (BackupSettings(inverters=("inverter1",), floor_soc_pct=15.0),)


def test_a_rack_whose_charge_is_no_longer_counted_is_at_rest_and_the_others_are_looked_at_anew() -> None:
    both = tuple(RackCare(f"battery{number}", balance=(BalanceSettings(),)) for number in (1, 2))
    house = House(msgspec.structs.replace(base(), battery_care=both, outputs=BALANCE_LINES))
    house.run(2.0)
    for number in (1, 2):
        house.cycle(BalanceCells(origin(), f"battery{number}", on=True))
    house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.site, battery_care=both[1:])))
    assert [rack.device_id for rack in house.records[-1].racks] == ["battery2"]
    assert [house.memory.batteries.racks[name].balance.active for name in ("battery1", "battery2")] == [False, True]


def test_a_new_climate_zone_is_looked_after_in_the_same_cycle() -> None:
    one = ClimateSettings(Cabinet.KWH_10, (ZoneSettings("low"),))
    house = House(settings(climate=(one,)))
    house.cycle()
    assert [zone.zone for zone in house.cycle().climate] == ["low"]
    two = msgspec.structs.replace(one, zones=(ZoneSettings("low"), ZoneSettings("high")))
    record = house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.memory.settings, climate=(two,))))
    assert [zone.zone for zone in record.climate] == ["low", "high"]


def test_signals_and_outputs_come_and_go_with_a_restart() -> None:
    old = base()
    assert merged(old, msgspec.structs.replace(old, signals=(), outputs=())) == old
    more = msgspec.structs.replace(old, signals=(*old.signals, SignalSettings("leak", SignalRole.WATER)))
    assert merged(old, more) == old


def test_everything_else_is_taken_from_the_new_settings_in_the_old_order() -> None:
    old = base()
    new = msgspec.structs.replace(
        old,
        limits=LimitSettings(min_soc_pct=20.0),
        ramp=RampSettings(1.0, 2.0),
        mode_parameters={"self_consumption": {"kp": 0.1}},
        command_valid_s=1.0,
        start_timeout_s=30.0,
        time_zone="Europe/Berlin",
        inverters=tuple(msgspec.structs.replace(unit, one_way_efficiency=0.9) for unit in old.inverters),
        batteries=tuple(msgspec.structs.replace(rack, capacity_wh=9e3) for rack in old.batteries),
        meters=tuple(msgspec.structs.replace(meter, max_power_w=9e3) for meter in old.meters),
        signals=tuple(msgspec.structs.replace(entry, stale_after_s=9.0) for entry in old.signals),
        outputs=tuple(msgspec.structs.replace(entry, priority=9) for entry in old.outputs),
    )
    turned = msgspec.structs.replace(
        new,
        inverters=new.inverters[::-1],
        batteries=new.batteries[::-1],
        meters=new.meters[::-1],
        signals=new.signals[::-1],
        outputs=new.outputs[::-1],
    )
    assert merged(old, turned) == new


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"party": {}}, "party: unknown mode"),
        ({"self_consumption": {"kp": 9.0, "x": 1.0}}, "; self_consumption.x: unknown parameter"),
    ],
)
def test_new_settings_with_a_wrong_parameter_are_refused_whole(wrong: dict[str, dict[str, float]], words: str) -> None:
    house = House(base())
    new = msgspec.structs.replace(base(), mode_parameters=wrong, time_zone="Europe/Berlin")
    answer = house.cycle(ApplySettings(origin(), new)).answers[0]
    assert not answer.accepted
    assert words in answer.text
    assert house.memory.settings == base()


def test_new_settings_change_the_parameters_they_say_otherwise_and_keep_what_a_person_chose() -> None:
    house = House(msgspec.structs.replace(base(), mode_parameters={"self_consumption": {"kp": 0.2, "target_w": 50.0}}))
    house.cycle(SetMode(origin(), "self_consumption", {"rest_w": 40.0}))
    new = msgspec.structs.replace(base(), mode_parameters={"self_consumption": {"target_w": 100.0}, "passive": {}})
    assert house.cycle(ApplySettings(origin(), new)).answers[0].text == "settings in force"
    assert house.memory.mode_parameters["target_w"] == 100.0
    assert house.memory.mode_parameters["kp"] == 0.3, "what the file does not name any more is as usual"
    assert house.memory.mode_parameters["rest_w"] == 40.0
    assert house.memory.settings == new


def test_new_settings_while_the_power_begins_anew_leave_the_base_to_that_beginning() -> None:
    house = House(base())
    house.run(1.0)
    beginning = msgspec.structs.replace(house.memory, resume=True)
    assert added.rebased(beginning, house.records[-1].snapshot) is beginning
