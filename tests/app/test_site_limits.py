"""Keys of the site file about limits and ramps: what they become, and what is refused."""

import pytest

from app.site_file import SiteFileError, parse_site, settings_of, shipped
from control.readings import NO_LIMIT
from control.settings import CHARGE_CURVE, PowerPriority, Settings

GOOD = shipped("residential").read_text(encoding="utf-8")
GRID = "grid_import_w = 17000"
INVERTER = "max_reactive_var = 2500"
BATTERY = "capacity_wh = 10000"
RAMP = "[[inverters]]"


def with_keys(place: str, text: str) -> Settings:
    assert place in GOOD
    added = f"{text}\n{place}" if place == RAMP else f"{place}\n{text}"
    return settings_of(parse_site(GOOD.replace(place, added, 1), "test.toml"))


@pytest.mark.req("LIM-01")
def test_limits_of_the_grid_connection_reach_the_controller() -> None:
    limits = with_keys(
        GRID, 'fuse_a = 25\npv_peak_w = 6000\ngrid_export_share = 0.7\npower_priority = "reactive"'
    ).limits
    assert limits.fuse_a == 25.0
    assert limits.grid_code_export_w == pytest.approx(4200.0)
    assert limits.power_priority is PowerPriority.REACTIVE


def test_what_is_left_out_limits_nothing() -> None:
    settings = settings_of(parse_site(GOOD, "test.toml"))
    assert (settings.limits.fuse_a, settings.limits.grid_code_export_w) == (NO_LIMIT, NO_LIMIT)
    assert settings.limits.power_priority is PowerPriority.ACTIVE
    assert (settings.inverters[0].phase, settings.inverters[0].max_dc_voltage_v) == (0, NO_LIMIT)
    assert (settings.batteries[0].cell_resistance_ohm, settings.batteries[0].max_voltage_v) == ((), NO_LIMIT)
    assert settings.batteries[0].charge_curve == CHARGE_CURVE
    assert (settings.ramp.modes, settings.ramp.soc_curve, settings.ramp.reactive_var_per_s) == ({}, (), 5000.0)
    assert with_keys(GRID, "pv_peak_w = 6000").limits.grid_code_export_w == NO_LIMIT


def test_keys_of_inverter_rack_and_ramp_reach_the_controller() -> None:
    unit = with_keys(
        INVERTER, "phase = 2\nmin_dc_voltage_v = 42\nmax_dc_voltage_v = 58\ntemperature_curve = [[60, 1], [80, 0.5]]"
    ).inverters[0]
    assert (unit.phase, unit.min_dc_voltage_v, unit.max_dc_voltage_v) == (2, 42.0, 58.0)
    assert unit.temperature_curve == ((60.0, 1.0), (80.0, 0.5))
    rack = with_keys(BATTERY, "cell_resistance_mohm = 0.8\nmin_voltage_v = 44\nmax_voltage_v = 58").batteries[0]
    assert rack.cell_resistance_ohm == (pytest.approx(0.0008),)
    assert (rack.min_voltage_v, rack.max_voltage_v) == (44.0, 58.0)
    ramp = with_keys(RAMP, "[ramp]\nsoc_curve = [[0, 0.1], [10, 1]]\nmodes = { local = [500, 900] }").ramp
    assert ramp.soc_curve == ((0.0, 0.1), (10.0, 1.0))
    assert ramp.modes == {"local": (500.0, 900.0)}


@pytest.mark.req("SITE-01")
@pytest.mark.parametrize(
    ("place", "text", "words"),
    [
        (GRID, "grid_export_share = 0.7", ["limits.grid_export_share: 0.7 needs limits.pv_peak_w"]),
        (GRID, 'power_priority = "both"', ["limits.power_priority", "'both'", "active, reactive"]),
        (INVERTER, "phase = 4", ["inverters[0].phase", "4", "0 to 3"]),
        (INVERTER, "min_dc_voltage_v = 60\nmax_dc_voltage_v = 50", ["inverters[0].min_dc_voltage_v: 60 must be below"]),
        (INVERTER, "temperature_curve = [[80, 1], [70, 0]]", ["temperature_curve", "points must rise, but 70 follows"]),
        (INVERTER, "temperature_curve = [[80, 1.5]]", ["temperature_curve", "1.5"]),
        (BATTERY, "min_voltage_v = 60\nmax_voltage_v = 50", ["batteries[0].min_voltage_v: 60 must be below"]),
        (BATTERY, "min_cell_voltage_v = 3.7", ["batteries[0].min_cell_voltage_v: 3.7 must be below", "3.6"]),
        (RAMP, "[ramp]\nsoc_curve = [[0, 0.0]]", ["ramp.soc_curve", "share 0 at 0 is below 0.02"]),
        (RAMP, "[ramp]\nmodes = { party = [1, 1] }", ["ramp.modes.party: unknown mode", "passive"]),
    ],
)
def test_a_wrong_limit_is_named_with_what_is_allowed(place: str, text: str, words: list[str]) -> None:
    with pytest.raises(SiteFileError) as caught:
        with_keys(place, text)
    assert len(caught.value.problems) == 1, caught.value.problems
    assert all(word in caught.value.problems[0] for word in words), caught.value.problems


METER = "[[meters]]"
SECOND = """[[meters]]
id = "grid2"
role = "grid"
profile = "carlo_gavazzi_em540"
connection = { type = "modbus_tcp", host = "127.0.0.1", port = 5024, unit = 1 }
max_power_w = 40000
poll_s = 0.1
"""


@pytest.mark.req("LIM-01")
def test_a_fuse_needs_the_one_meter_whose_phases_it_carries() -> None:
    fused = GOOD.replace(GRID, f"{GRID}\nfuse_a = 25", 1)
    two = fused.replace(METER, f"{SECOND}{METER}", 1)
    none = fused.replace('role = "grid"', 'role = "load"', 1)
    for text, found in ((two, "has 2: grid2, "), (none, "has none")):
        with pytest.raises(SiteFileError) as caught:
            parse_site(text, "test.toml")
        (problem,) = [one for one in caught.value.problems if "fuse_a" in one]
        assert "limits.fuse_a: 25 needs exactly one meter of role grid" in problem
        assert found in problem
    parse_site(two.replace("fuse_a = 25\n", "", 1), "test.toml")
