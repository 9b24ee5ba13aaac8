"""Slots of a plan at prices where buying costs what selling earns."""

import numpy as np
import pytest

from control.planning.problem import BatteryFacts, Problem
from control.planning.slots import Powers, bands

BATTERY = BatteryFacts(
    capacity_wh=10_000.0,
    soc_pct=50.0,
    max_charge_w=5000.0,
    max_discharge_w=5000.0,
    charge_efficiency=0.95,
    discharge_efficiency=0.95,
    degradation_per_kwh=0.0,
    min_soc_pct=5.0,
    max_soc_pct=100.0,
)


@pytest.mark.parametrize(
    ("planned_w", "worth", "band"),
    [
        (-5000.0, -0.15 / 0.95, (-5000.0, -5000.0)),
        (4000.0, -0.15 * 0.95, (4000.0, 4000.0)),
    ],
    ids=["charges beyond the surplus", "feeds in beyond the load"],
)
def test_at_one_price_for_both_directions_a_slot_that_goes_beyond_the_need_means_its_power(
    planned_w: float, worth: float, band: tuple[float, float]
) -> None:
    load_w, pv_w = (800.0, 1500.0) if planned_w < 0.0 else (1500.0, 800.0)
    one = np.ones(1)
    problem = Problem(
        start_utc=0.0 * one,
        length_s=900.0 * one,
        buy_per_kwh=-0.15 * one,
        sell_per_kwh=-0.15 * one,
        load_w=load_w * one,
        pv_w=pv_w * one,
        battery=BATTERY,
    )
    low_w, high_w = bands(problem, Powers(planned_w * one, 0.0 * one, worth * one))
    assert (low_w[0], high_w[0]) == pytest.approx(band)
