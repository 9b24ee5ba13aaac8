"""The internal resistance of a cell, learned from steps of the current."""

import pytest

from control.battery.resistance import ENOUGH_STEPS, MAX_OHM, ResistanceState, looked
from tests.control.battery.rack import CAPACITY_AH, RESISTANCE_OHM, Rack, Watch


def stepped(*steps: tuple[float, float, float]) -> ResistanceState:
    """Hold each current at its voltage for some seconds."""
    state = ResistanceState()
    for current_a, cell_v, seconds in steps:
        for _ in range(round(seconds)):
            state = looked(state, current_a, cell_v, CAPACITY_AH, 1.0)
    return state


@pytest.mark.parametrize("step_a", [40.0, -40.0])
def test_steps_between_steady_currents_tell_the_resistance(step_a: float) -> None:
    watch, known_ohm = Watch(Rack(60.0)), list[float]()
    for _ in range(ENOUGH_STEPS):
        watch.run(10.0)
        watch.run(10.0, step_a)
        known_ohm.append(watch.info().cell_resistance_ohm)
    assert known_ohm[0] == 0.0
    assert known_ohm[-1] == pytest.approx(RESISTANCE_OHM, rel=0.1)


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param([(0.0, 3.3, 10), (10.0, 3.29, 10)], id="the step is too small"),
        pytest.param([(0.0, 3.3, 10), (40.0, 3.28, 2)], id="not steady after the step"),
        pytest.param([(0.0, 3.3, 2), (40.0, 3.28, 10)], id="not steady before the step"),
        pytest.param([(0.0, 3.3, 10), *((5.0 * n, 3.3, 1) for n in range(1, 14)), (80.0, 3.28, 10)], id="a slow ramp"),
        pytest.param([(0.0, 3.3, 10), (40.0, 3.32, 10)], id="voltage rises under load"),
        pytest.param([(0.0, 3.3, 10), (40.0, 3.3 - 40.0 * MAX_OHM * 1.1, 10)], id="no cell is that bad"),
    ],
)
def test_what_is_no_clean_step_teaches_nothing(steps: list[tuple[float, float, float]]) -> None:
    assert stepped(*steps).steps == 0


def test_a_single_outlier_moves_the_learned_value_only_a_little() -> None:
    good = [(0.0, 3.30, 10), (40.0, 3.28, 10)] * 5
    outlier = [(0.0, 3.30, 10), (40.0, 3.20, 10)]
    assert stepped(*good).ohm == pytest.approx(0.0005)
    assert stepped(*good, *outlier).ohm < 0.0011


def test_a_rack_without_cell_voltages_teaches_nothing() -> None:
    watch = Watch(Rack(60.0))
    watch.run(10.0, cells=())
    watch.run(10.0, 40.0, cells=())
    assert watch.state.resistance == ResistanceState()
