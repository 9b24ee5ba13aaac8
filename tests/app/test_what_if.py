"""Settings changed by key for a what-if replay: what can be, what is refused and why."""

import pytest

from app.what_if import WhatIfError, changed, parse_assignment
from control.grid_code.model import GridCodeSettings
from control.plan_settings import PlanningSettings
from control.settings import LimitSettings
from tests.control.plant import House, settings


@pytest.mark.parametrize(
    ("assignment", "words"),
    [
        ("limits.max_discharge_w", "not of the form KEY=VALUE"),
        ("limits.max_discharge_w=lots", "limits.max_discharge_w: 'lots' is not allowed; allowed: 0 to"),
        ("planning.slot_min=7", "planning.slot_min: '7' is not allowed; allowed: 5, 15, 30, 60"),
        ("planning.slot_min=30", "planning.slot_min: the recorded site has nothing of this kind"),
        ("limits.max_discharge_w=-1", "'-1' is not allowed; allowed: 0 to 1e.08"),
        ("limits.maximum=1", "'maximum' is unknown, allowed: .*min_soc_pct"),
        ("limits=1", "name what to change: limits.KEY"),
        ("limits.max_soc_pct.more=1", "max_soc_pct has no parts"),
        ("batteries=1", "batteries.ID.KEY"),
        ("batteries.b9.max_cell_voltage_v=3.5", "'b9' is unknown, allowed: battery1"),
        ("storage.log_mb=5", "does not change what the controller decides"),
        ("batteries.battery1.care.soc.sensor_error=0.01", "cannot be changed in a replay"),
        ("tariff.sell_per_kwh=0.1", "cannot be changed in a replay"),
        ("control.mode=backup", "control.mode: 'backup' needs features.backup = true, which the recorded site has not"),
        (
            "limits.min_soc_pct=60 limits.max_soc_pct=50",
            "min_soc_pct: 60 must be below limits.max_soc_pct, which is 50",
        ),
        ("batteries.battery1.min_voltage_v=500 batteries.battery1.max_voltage_v=400", "500 must be below batteries"),
        ("control.mode=flying", "'flying' is unknown, allowed:"),
        ("control.parameters.flying.kp=1", "unknown mode"),
        ("control.parameters.self_consumption.kp=99", "99 is outside 0 to 0.4"),
        ("control.parameters.self_consumption.kp=x", "'x' is not a number"),
    ],
)
def test_an_assignment_that_cannot_be_carried_out_is_refused_by_name(assignment: str, words: str) -> None:
    with pytest.raises(WhatIfError, match=words):
        changed(House(settings()).memory, [parse_assignment(one) for one in assignment.split()])


def test_only_the_last_of_several_assignments_has_to_fit() -> None:
    house = House(settings(limits=LimitSettings(min_soc_pct=5.0, max_soc_pct=20.0)))
    keys = ("limits.min_soc_pct=30", "limits.max_soc_pct=80")
    memory = changed(house.memory, [parse_assignment(key) for key in keys])
    assert (memory.settings.limits.min_soc_pct, memory.settings.limits.max_soc_pct) == (30.0, 80.0)


def test_a_section_that_may_be_left_out_can_be_changed_where_the_site_has_it() -> None:
    planned = House(settings(planning=(PlanningSettings(),))).memory
    later = changed(planned, [parse_assignment("planning.charge_efficiency=0.8")])
    assert later.settings.planning[0].charge_efficiency == 0.8
    for key in ("planning.slot_min=30", "planning.max_age_h=2"):
        with pytest.raises(WhatIfError, match=r"cannot be changed in a replay"):
            changed(planned, [parse_assignment(key)])


def test_a_key_the_controller_knows_in_another_form_is_said_to_decide() -> None:
    coded = House(settings(grid_code=(GridCodeSettings("en_50549_1", 5000.0, 5000.0),))).memory
    with pytest.raises(
        WhatIfError, match=r"grid_code.over_frequency.droop_pct: this key cannot be changed in a replay"
    ):
        changed(coded, [parse_assignment("grid_code.over_frequency.droop_pct=4")])


def test_assignments_reach_devices_cycle_and_the_mode_in_force() -> None:
    keys = (
        "batteries.battery1.max_cell_voltage_v=3.5",
        "control.command_valid_s=0.3",
        "control.parameters.self_consumption.kp=0.1",
        "control.parameters.self_consumption.target_w=7",
    )
    memory = changed(House(settings()).memory, [parse_assignment(key) for key in keys])
    assert memory.settings.batteries[0].max_cell_voltage_v == 3.5
    assert memory.settings.command_valid_s == 0.3
    assert memory.mode_parameters["kp"] == 0.1
    assert memory.mode_parameters["target_w"] == 7.0
    assert changed(memory, [parse_assignment("control.mode=passive")]).mode_id == "passive"
    assert changed(memory, [parse_assignment("control.mode=self_consumption")]) is memory
