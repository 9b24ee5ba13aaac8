"""Steps of 20 ms and of mixed length decide as cycles of 100 ms do: nothing in control counts on a nominal cycle."""

import itertools
import random

import pytest
from msgspec.structs import replace

from benchmarks import loop_plant
from control import fast
from control.record import CycleRecord, EventKind
from control.services.frequency import NOTHING
from control.services.products import Product
from control.settings import RampSettings
from tests.control.plant import House, settings
from tests.control.services.service_house import ServiceHouse

NOMINAL = [0.1]
QUICK = [0.02]
MIXED = [0.02, 0.02, 0.02, 0.02, 0.0199, 0.0001]
"""Fast steps each 20 ms, the last one just before a regular deadline."""
_random = random.Random(4)
RAGGED = [_random.choice([0.0001, 0.005, 0.02, 0.03, 0.1]) for _ in range(200)]
PATTERNS = {"quick": QUICK, "mixed": MIXED, "ragged": RAGGED}


def run(house: House, seconds: float, pattern: list[float]) -> list[CycleRecord]:
    """Run with these lengths of cycles, over and over."""
    end_s, first = house.at_s + seconds, len(house.records)
    for dt_s in itertools.cycle(pattern):
        if house.at_s >= end_s - 1e-6:
            return house.records[first:]
        house.cycle(dt_s=min(dt_s, end_s - house.at_s))
    raise AssertionError


def raised(records: list[CycleRecord], begin_s: float) -> dict[str, float]:
    """When each alarm was first active."""
    first: dict[str, float] = {}
    for record in records:
        for alarm in record.alarms:
            if alarm.active:
                first.setdefault(alarm.key, record.at.at_s - begin_s)
    return first


def told(records: list[CycleRecord], kind: EventKind) -> list[tuple[str, str]]:
    """Events of a kind."""
    return [(event.subject, event.text) for record in records for event in record.events if event.kind is kind]


@pytest.mark.parametrize("name", PATTERNS)
def test_power_follows_the_same_ramp_whatever_the_length_of_the_steps(name: str) -> None:
    def end_w(pattern: list[float]) -> float:
        house = House(settings(ramp=RampSettings(500.0, 500.0)), load_w=4000.0)
        house.run(1.0)
        return run(house, 3.0, pattern)[-1].chain.final.active_power_w

    assert end_w(PATTERNS[name]) == pytest.approx(end_w(NOMINAL), rel=0.02)


@pytest.mark.parametrize("lag_s", [0.0, 0.2, 1.0])
def test_self_consumption_settles_alike_on_a_real_plant(lag_s: float) -> None:
    def load_w(at_s: float) -> float:
        return 500.0 if at_s < 10.0 else 3500.0 if at_s < 30.0 else 1500.0

    def settled(cycle_s: float) -> tuple[float, float, int]:
        trace = loop_plant.run(loop_plant.Case(lag_s=lag_s, cycle_s=cycle_s, noise_w=10.0), load_w, 50.0)
        return (
            trace.settled_s(10.0, 29.0, 150.0),
            trace.settled_s(30.0, 49.0, 150.0),
            trace.sign_changes(10.0, 49.0),
        )

    assert settled(0.02) == pytest.approx(settled(0.1), abs=1.0)


@pytest.mark.parametrize("name", PATTERNS)
@pytest.mark.parametrize("device", ["grid", "inverter1", "battery1"])
def test_alarms_keep_their_delays(name: str, device: str) -> None:
    def at(pattern: list[float]) -> dict[str, float]:
        house = House(settings(), load_w=800.0)
        house.run(3.0)
        house.silent.add(device)
        return raised(run(house, 6.0, pattern), house.at_s - 6.0)

    nominal, other = at(NOMINAL), at(PATTERNS[name])
    assert set(other) == set(nominal)
    assert nominal
    assert other == pytest.approx(nominal, abs=0.15)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_frozen_meter_is_found_after_the_same_time(name: str) -> None:
    def at_s(pattern: list[float]) -> float:
        house = House(settings(), load_w=800.0)
        house.run(3.0)
        house.frozen.add("grid")
        begin_s = house.at_s
        records = run(house, 3.0, pattern)
        return next(record.at.at_s for record in records if record.snapshot.absent) - begin_s

    assert at_s(PATTERNS[name]) == pytest.approx(at_s(NOMINAL), abs=0.2)


@pytest.mark.parametrize("name", PATTERNS)
def test_the_log_of_power_says_the_same_and_no_cycle_counts_as_late(name: str) -> None:
    def log(pattern: list[float]) -> list[tuple[str, str]]:
        house = House(settings(), load_w=3000.0)
        house.run(3.0)
        records = run(house, 20.0, pattern)
        assert "program.late" not in raised(records, 0.0)
        assert house.memory.monitors.late_s == ()
        return told(records, EventKind.POWER)

    assert log(PATTERNS[name]) == log(NOMINAL)


def test_a_step_in_the_same_instant_changes_nothing() -> None:
    house = House(settings(), load_w=3000.0)
    house.run(3.0)
    before = house.records[-1].chain.final.active_power_w
    assert house.cycle(dt_s=0.0).chain.final.active_power_w == pytest.approx(before, abs=5.0)


@pytest.mark.parametrize("name", PATTERNS)
def test_energy_management_of_a_service_samples_once_a_second(name: str) -> None:
    def ring(pattern: list[float]) -> tuple[float, int]:
        house = ServiceHouse(soc_pct=12.0)
        house.sell(Product.FCR_D_UP, 500.0)
        records = run(house, 30.0, pattern)
        info = next(info for info in records[-1].services if info.product == Product.FCR_D_UP)
        return info.nem_w, info.nem

    assert ring(PATTERNS[name]) == pytest.approx(ring(NOMINAL), abs=1.0)


def test_the_fast_path_follows_the_frequency_the_services_act_on() -> None:
    house = ServiceHouse()
    assert fast.device(house.memory) == ""
    house.sell(Product.FCR_D_UP, 3000.0)
    house.run(2.0)
    assert fast.device(house.memory) == "grid"
    house.silent.add("grid")
    house.run(2.0)
    assert fast.device(house.memory) == "inverter1"
    house.test_mode(on=True)
    assert fast.device(house.memory) == fast.TEST_SIGNAL
    house.test_mode(on=False)
    house.take_back(Product.FCR_D_UP)
    house.run(2.0)
    assert fast.device(house.memory) == ""


def test_before_any_frequency_is_heard_the_grid_meter_is_the_one_to_wait_for() -> None:
    house = ServiceHouse()
    house.sell(Product.FCR_D_UP, 3000.0)
    house.run(2.0)
    memory = replace(house.memory, services=replace(house.memory.services, measured=NOTHING))
    assert fast.device(memory) == "grid"
    without = replace(memory, settings=replace(memory.settings, meters=()))
    assert fast.device(without) == ""
