"""Limits, ramps and parameters that change while the unit runs."""

import random
from typing import Any

import msgspec
import pytest

from control.modes import MODES
from control.modes.mode import parameter_faults
from control.modes.peak_shaving import WINDOWS_MIN
from control.requests import ApplySettings, SetMode, SetPower
from control.settings import LimitSettings, RampSettings
from tests.app.live_parts import house_of_all
from tests.control import drawn
from tests.control.plant import House, origin, settings

LIMITS: list[tuple[dict[str, Any], float]] = [
    ({"max_discharge_w": 500.0}, 500.0),
    ({"max_discharge_w": 0.0}, 0.0),
    ({"min_soc_pct": 48.0}, 5000.0 * 2.0 / 5.0),
    ({"min_soc_pct": 60.0}, 0.0),
    ({"grid_export_w": 0.0}, 3000.0),
    ({"grid_code_export_w": 500.0}, 3500.0),
]


@pytest.mark.req("SITE-04", "LIM-02")
@pytest.mark.parametrize(("limits", "allowed_w"), LIMITS)
def test_a_limit_that_is_tightened_live_holds_in_the_same_cycle_and_power_returns_on_the_ramp(
    limits: dict[str, Any], allowed_w: float
) -> None:
    base = settings()
    house = House(base, load_w=3000.0)
    house.run(5.0)
    tight = msgspec.structs.replace(base, limits=LimitSettings(**limits))
    record = house.cycle(ApplySettings(origin(), tight))
    assert record.chain.bounds.max_w == pytest.approx(allowed_w)
    assert record.chain.final.active_power_w <= allowed_w + 1e-6
    house.run(2.0)
    before_w = house.records[-1].chain.final.active_power_w
    record = house.cycle(ApplySettings(origin(), base))
    assert abs(record.chain.final.active_power_w - before_w) <= base.ramp.up_w_per_s * record.dt_s + 1e-6


@pytest.mark.req("SITE-04")
def test_a_ramp_changed_in_the_middle_of_a_ramp_goes_on_from_where_it_was() -> None:
    base = settings(ramp=RampSettings(1000.0, 1000.0))
    house = House(base)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 4000.0, valid_s=600.0))
    first_w = house.run(0.9).chain.final.active_power_w
    faster = msgspec.structs.replace(base, ramp=RampSettings(5000.0, 5000.0))
    record = house.cycle(ApplySettings(origin(), faster))
    assert record.chain.final.active_power_w == pytest.approx(first_w + 500.0)


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("mode_id", MODES)
def test_parameters_of_every_mode_change_live_within_the_ramp(mode_id: str) -> None:
    house = house_of_all().twin()
    assert house.cycle(SetMode(origin(), mode_id)).answers[0].accepted
    house.run(4.0)
    rng = random.Random(mode_id)
    for _ in range(20):
        before_w = house.records[-1].chain.final.active_power_w
        given = {mode_id: allowed_parameters(rng, mode_id)}
        record = house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.site, mode_parameters=given)))
        assert record.answers[0].accepted
        assert {name: house.memory.mode_parameters[name] for name in given[mode_id]} == given[mode_id]
        if record.safe_stop is None and house.records[-2].safe_stop is None:
            limit_w = house.site.ramp.down_w_per_s * record.dt_s
            assert abs(record.chain.final.active_power_w - before_w) <= limit_w + 1e-6
        house.run(0.5)


def allowed_parameters(rng: random.Random, mode_id: str) -> dict[str, float]:
    """Return all parameters of a mode, allowed one by one and together."""
    mode = MODES[mode_id]
    while True:
        values = drawn.parameters(rng, mode_id, share=1.0)
        values |= {one.name: round(values[one.name]) for one in mode.parameters if one.choices}
        if "averaging_min" in values:
            values["averaging_min"] = rng.choice(WINDOWS_MIN)
        if not parameter_faults(mode, values):
            return values


def test_settings_with_a_parameter_out_of_range_are_refused_whole() -> None:
    house = House(settings())
    house.run(1.0)
    for wrong, words in (({"self_consumption": {"kp": 9.0}}, "0 to 0.4"), ({"party": {}}, "unknown mode")):
        new = msgspec.structs.replace(house.site, mode_parameters=wrong, time_zone="Europe/Berlin")
        answer = house.cycle(ApplySettings(origin(), new)).answers[0]
        assert not answer.accepted
        assert words in answer.text
        assert house.memory.settings == house.site
