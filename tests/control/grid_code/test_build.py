"""From a preset to settings, and what is wrong with values in words (GRD-08)."""

import msgspec
import pytest

from control.grid_code import build, connection
from control.grid_code.model import Connection, ConnectionMemory
from control.grid_code.presets import PRESETS, Data
from control.readings import MeterRole
from tests.control.grid_code.grid import Grid, coded


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_as_it_is_has_no_fault(preset: str) -> None:
    assert list(build.faults(build.merged(preset, {}))) == []


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("general.nominal_hz", 55.0, "general.nominal_hz: 55, allowed: 50 or 60 Hz"),
        ("over_frequency.start_hz", 49.0, "over_frequency.start_hz: 49 must be above the nominal 50 Hz"),
        ("under_frequency.start_hz", 50.5, "under_frequency.start_hz: 50.5 must be below the nominal 50 Hz"),
        ("over_frequency.stop_hz", 49.9, "over_frequency.stop_hz: 49.9 must lie between 50 and start_hz"),
        ("reconnect.high_hz", 49.9, "reconnect.low_hz, high_hz: 49.5 to 49.9 must hold the nominal 50 Hz"),
        ("power_by_voltage.zero_pu", 1.05, "power_by_voltage.start_pu: 1.08 must be below zero_pu, which is 1.05"),
        ("power_by_voltage.charge_start_pu", -1.0, ""),
    ],
)
def test_a_value_that_makes_no_sense_is_named_with_what_is_allowed(key: str, value: Data, fault: str) -> None:
    found = list(build.faults(build.merged("en_50549_1", {key: value})))
    assert any(text.startswith(fault) for text in found) if fault else not found


def test_charging_must_end_below_where_it_begins_to_give_way() -> None:
    own: dict[str, Data] = {"power_by_voltage.charge_start_pu": 0.9, "power_by_voltage.charge_zero_pu": 0.95}
    assert next(iter(build.faults(build.merged("en_50549_1", own)))).startswith("power_by_voltage.charge_start_pu: 0.9")


def test_the_slower_ramp_is_for_a_critical_grid() -> None:
    assert build.setpoint_ramp(build.merged("en_50549_1", {})) == ()
    assert build.setpoint_ramp(build.merged("vde_ar_n_4110", {})) == pytest.approx((0.005,))
    critical = build.merged("vde_ar_n_4110", {"setpoint_ramp.critical": True})
    assert build.setpoint_ramp(critical) == pytest.approx((0.00167,))


def test_q_of_u_is_off_until_the_site_asks_for_it() -> None:
    assert build.reactive_rule(build.merged("ieee_1547_cat_b", {})) == ()


def test_voltage_and_frequency_are_those_of_the_grid_meter_wherever_it_stands_in_the_list() -> None:
    house = Grid(coded())
    meters = house.records[-1].snapshot.meters
    assert [meter.role for meter in meters] == [MeterRole.GRID, MeterRole.PV]

    turned = msgspec.structs.replace(house.records[-1].snapshot, meters=meters[::-1])
    assert connection.seen(turned) == connection.seen(house.records[-1].snapshot)


def test_without_a_rule_there_is_nothing_left_to_wait() -> None:
    off = coded(reconnect__enabled=False)
    assert connection.remaining_s(ConnectionMemory(Connection.WAITING, tripped=True), off, 0.0) == 0.0


def test_an_inverter_that_measures_no_voltage_is_passed_over() -> None:
    snapshot = Grid(coded()).records[-1].snapshot
    blind = msgspec.structs.replace(snapshot.inverters[0], phases=())
    alone = msgspec.structs.replace(snapshot, meters=(), inverters=(blind,))
    assert connection.seen(alone) == ((), snapshot.frequency_hz)
