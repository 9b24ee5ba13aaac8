"""An impossible value leaves the picture of the plant with its name, itself and what would be allowed."""

import math

import msgspec
import pytest

from control import plausible
from control.model import Battery, Inverter, Meter
from control.readings import (
    BatteryReading,
    CellExtremesReading,
    DeviceState,
    InverterReading,
    MeterReading,
    MeterRole,
    PhaseReading,
)
from control.settings import BatterySettings, InverterSettings, MeterSettings

METER = MeterSettings("grid", MeterRole.GRID, 40_000.0)
INVERTER = InverterSettings("inverter1", 5000.0, 5000.0, 5500.0, 2500.0)
RACK = BatterySettings("battery1", 10_000.0, 110.0, 110.0)
PHASE = PhaseReading(230.0, 5.0, 1150.0, 0.0)
CELLS = CellExtremesReading(3.2, 3.3, 20.0, 25.0)
AT_GRID = MeterReading("grid", 1.0, 3450.0, 0.0, 50.0, (PHASE, PHASE, PHASE), 1e5, 2e5)
RUNNING = InverterReading("inverter1", 1.0, DeviceState.RUNNING, 1000.0, 0.0, 50.0, (PHASE,), dc_voltage_v=51.0)
IN_USE = BatteryReading("battery1", 1.0, 50.0, 51.0, 20.0, 100.0, 100.0, cells=CELLS)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"active_power_w": 40_001.0}, "active_power_w is 40001, allowed -40000 to 40000"),
        ({"reactive_power_var": -math.inf}, "reactive_power_var is -inf, allowed -40000 to 40000"),
        ({"frequency_hz": math.nan}, "frequency_hz is nan, allowed 0 to 100"),
        ({"export_energy_wh": 2e15}, "export_energy_wh is 2e+15, allowed -1e+15 to 1e+15"),
        (
            {"phases": (PHASE, msgspec.structs.replace(PHASE, voltage_v=2300.0))},
            "voltage_v of L2 is 2300, allowed 0 to 1600",
        ),
        (
            {"phases": (PHASE, PHASE, msgspec.structs.replace(PHASE, current_a=math.nan))},
            "current_a of L3 is nan, allowed -40000 to 40000",
        ),
    ],
)
def test_a_meter(changes: dict[str, object], said: str) -> None:
    assert plausible.meter(msgspec.structs.replace(AT_GRID, **changes), METER, 0.1) == said
    assert isinstance(plausible.meter(AT_GRID, METER, 0.1), Meter)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"active_power_w": 17_000.0}, "active_power_w is 17000, allowed -16500 to 16500"),
        ({"setpoint_readback_w": math.nan}, "setpoint_readback_w is nan, allowed -16500 to 16500"),
        ({"dc_voltage_v": -1.0}, "dc_voltage_v is -1, allowed 0 to 1600"),
        ({"temperature_c": 200.0}, "temperature_c is 200, allowed -60 to 150"),
        ({"rated_charge_w": -1.0}, "rated_charge_w is -1, allowed 0 to inf"),
        (
            {"phases": (msgspec.structs.replace(PHASE, active_power_w=-2e4),)},
            "active_power_w of L1 is -20000, allowed -16500 to 16500",
        ),
    ],
)
def test_an_inverter(changes: dict[str, object], said: str) -> None:
    assert plausible.inverter(msgspec.structs.replace(RUNNING, **changes), INVERTER, 0.1) == said
    assert isinstance(plausible.inverter(RUNNING, INVERTER, 0.1), Inverter)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"soc_pct": 101.0}, "soc_pct is 101, allowed 0 to 100"),
        ({"voltage_v": 0.0}, "voltage_v is 0, allowed 1 to 1600"),
        ({"current_a": -331.0}, "current_a is -331, allowed -330 to 330"),
        ({"max_discharge_power_w": -1.0}, "max_discharge_power_w is -1, allowed 0 to inf"),
        (
            {"cells": msgspec.structs.replace(CELLS, min_voltage_v=-0.1)},
            "cells.min_voltage_v is -0.1, allowed 0 to 6",
        ),
        (
            {"cells": msgspec.structs.replace(CELLS, max_temperature_c=math.nan)},
            "cells.max_temperature_c is nan, allowed -60 to 150",
        ),
    ],
)
def test_a_rack(changes: dict[str, object], said: str) -> None:
    assert plausible.battery(msgspec.structs.replace(IN_USE, **changes), RACK, 0.1) == said
    for cells in (CELLS, None):
        assert isinstance(plausible.battery(msgspec.structs.replace(IN_USE, cells=cells), RACK, 0.1), Battery)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (CellExtremesReading(3.62, 2.7, 20.0, 25.0), "min_voltage_v is 3.62, above max_voltage_v, which is 2.7"),
        (CellExtremesReading(3.2, 3.3, 45.0, -5.0), "min_temperature_c is 45, above max_temperature_c, which is -5"),
        (CellExtremesReading(0.0, 0.0, 20.0, 25.0), "max_voltage_v is 0, allowed 0.5 to 6"),
    ],
    ids=["voltages exchanged", "temperatures exchanged", "not measured yet"],
)
def test_extremes_of_the_cells_that_contradict_themselves(cells: CellExtremesReading, said: str) -> None:
    assert plausible.battery(msgspec.structs.replace(IN_USE, cells=cells), RACK, 0.1) == f"cells.{said}"


def test_extremes_of_two_moments_in_a_step_of_current_are_believed() -> None:
    cells = CellExtremesReading(3.35, 3.2, 26.0, 25.0)
    assert isinstance(plausible.battery(msgspec.structs.replace(IN_USE, cells=cells), RACK, 0.1), Battery)


def test_what_a_device_does_not_tell_is_not_judged() -> None:
    bare = MeterReading("grid", 1.0, 100.0)
    assert isinstance(plausible.meter(bare, METER, 0.1), Meter)
