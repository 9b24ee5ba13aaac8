"""From one mode to another: no step, no movement, and parameters that contradict each other."""

import itertools

import msgspec
import pytest

from control.cycle import initial
from control.memory import Persistent
from control.modes import MODES
from control.modes.mode import parameter_faults
from control.requests import ApplySettings, SetMode
from tests.control.mode_parts import house
from tests.control.plans import PLANNING
from tests.control.plant import House, origin, settings

STEERING = ("self_consumption", "peak_shaving", "load_matching")


@pytest.mark.parametrize(("first", "second"), list(itertools.permutations(STEERING, 2)))
def test_modes_that_agree_hand_over_without_any_movement(first: str, second: str) -> None:
    wanted = {
        "self_consumption": {"target_w": 500.0},
        "peak_shaving": {"import_limit_w": 500.0, "averaging_min": 0.0, "margin_pct": 0.0},
        "load_matching": {"import_low_w": 500.0, "import_high_w": 500.0},
    }
    home = House(settings(initial_mode=first, mode_parameters=wanted), load_w=2500.0)
    home.run(10.0)
    assert home.power_w["inverter1"] == pytest.approx(2000.0, abs=3.0)
    home.cycle(SetMode(origin(), second))
    for _ in range(30):
        assert home.cycle().chain.final.active_power_w == pytest.approx(2000.0, abs=5.0)


WRONG = (
    (
        "peak_shaving",
        {"averaging_min": 7.0},
        "averaging_min: 7 is no billing window, allowed: 0, 5, 10, 15, 30, 60 min",
    ),
    ("peak_shaving", {"ceiling_w": 5000.0}, "ceiling_w: 5000 W must not be below import_limit_w, which is 10000 W"),
    ("charge_only", {"start_min": 60.0, "end_min": 60.0}, "end_min: 60 is also start_min"),
    ("load_matching", {"import_low_w": 900.0}, "import_low_w: 900 W must not be above import_high_w, which is 300 W"),
    (
        "load_matching",
        {"deadband_w": 200.0},
        "deadband_w: 200 W must not be above import_low_w, which is 100 W: it would export",
    ),
)


@pytest.mark.parametrize(("mode", "parameters", "words"), WRONG)
def test_parameters_that_contradict_each_other_are_refused_with_both_values(
    mode: str, parameters: dict[str, float], words: str
) -> None:
    assert any(words in fault for fault in parameter_faults(MODES[mode], parameters))
    home = house("passive")
    home.run(1.0)
    answer = home.cycle(SetMode(origin(), mode, parameters)).answers[0]
    assert not answer.accepted
    assert words in answer.text
    assert home.memory.mode_id == "passive"


def test_a_parameter_is_judged_together_with_those_in_force() -> None:
    home = house("load_matching", {"import_low_w": 800.0, "import_high_w": 900.0})
    home.run(1.0)
    assert not home.cycle(SetMode(origin(), "load_matching", {"import_high_w": 500.0})).answers[0].accepted
    assert home.cycle(SetMode(origin(), "load_matching", {"import_low_w": 100.0})).answers[0].accepted
    assert home.cycle(SetMode(origin(), "load_matching", {"import_high_w": 500.0})).answers[0].accepted


def test_settings_that_contradict_parameters_in_force_are_refused_whole() -> None:
    home = house("load_matching", {"import_low_w": 100.0, "import_high_w": 900.0})
    home.run(1.0)
    home.cycle(SetMode(origin(), "load_matching", {"import_low_w": 800.0}))
    new = msgspec.structs.replace(home.site, mode_parameters={"load_matching": {"import_high_w": 500.0}})
    answer = home.cycle(ApplySettings(origin(), new)).answers[0]
    assert not answer.accepted
    assert "must not be above import_high_w" in answer.text
    assert home.memory.settings is home.site


def test_kept_parameters_that_no_longer_fit_the_site_file_are_left_out_at_the_start() -> None:
    site = settings(mode_parameters={"load_matching": {"import_high_w": 500.0}})
    kept = Persistent(mode_id="load_matching", mode_parameters={"import_low_w": 700.0})
    memory = initial(site, kept)
    assert memory.mode_parameters["import_low_w"] == 100.0


def test_a_plant_of_three_megawatts_can_have_its_peak_shaved() -> None:
    home = house("peak_shaving", {"import_limit_w": 3e6, "ceiling_w": 3.5e6, "recharge_w": 2e6})
    assert home.memory.mode_parameters["import_limit_w"] == 3e6


def test_changing_to_cost_saving_without_a_plan_makes_no_power_step() -> None:
    house = House(settings(planning=(PLANNING,)), load_w=1500.0)
    before_w = house.run(5.0).chain.final.active_power_w
    record = house.cycle(SetMode(origin(), "cost_saving"))
    assert record.chain.final.active_power_w == pytest.approx(before_w, abs=20.0)
