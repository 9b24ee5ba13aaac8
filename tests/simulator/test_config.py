"""What a site file may say about its simulation, and what it gets when it says nothing."""

import pytest
from pydantic import ValidationError

from control.readings import DeviceKind, MeterRole
from hardware.config import CanConnection, ModbusRtu, ModbusTcp
from simulator.config import BatterySimulation, SimConnection, SimDevice, SimulationConfig, cells_in_series
from simulator.days import load_names, pv_names
from simulator.run import SimulatedSite
from simulator.twins import NoTwinError
from tests.simulator.sites import CAN, TCP, FlatDay, battery, house, meter, shop

pytestmark = pytest.mark.req("SIM-01")


def test_a_house_gets_house_defaults_and_a_shop_gets_shop_defaults() -> None:
    small, large = SimulationConfig.for_site(house(), {}), SimulationConfig.for_site(shop(), {})
    assert (small.load, small.pv_kwp, small.grid.resistance_ohm) == ("house", 6.0, 0.20)
    assert (large.load, large.pv_kwp, large.grid.resistance_ohm) == ("shop", 60.0, 0.03)
    assert {small.load, large.load} <= set(load_names())
    assert small.pv in pv_names()


def test_what_the_site_file_says_wins_over_the_defaults() -> None:
    given: dict[str, object] = {"pv_kwp": 10, "start_time": "06:15", "battery": {"start_soc_pct": 12.5}, "seed": 9}
    config = SimulationConfig.for_site(shop(), given)
    assert config.pv_kwp == 10.0
    assert config.load == "shop"
    assert config.start_s == 22_500.0
    assert config.battery.start_soc_pct == 12.5


@pytest.mark.parametrize(
    "given",
    [
        {"start_time": "25:00"},
        {"start_time": "6:15"},
        {"pv_kwp": -1.0},
        {"pv_kwp": float("nan")},
        {"pv_kwp": "6"},
        {"seeed": 1},
        {"load": "palace"},
        {"pv": "night"},
        {"battery": {"start_soc_pct": 101.0}},
    ],
)
def test_nonsense_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        SimulationConfig.for_site(house(), given)


def test_a_device_without_the_figures_of_its_kind_is_refused() -> None:
    with pytest.raises(ValidationError, match="a meter needs a role"):
        SimDevice(id="m", profile="x", kind=DeviceKind.METER, connection=TCP)
    with pytest.raises(ValidationError, match="max_apparent_va"):
        SimDevice(id="i", profile="x", kind=DeviceKind.INVERTER, connection=TCP, max_charge_w=1.0)
    with pytest.raises(ValidationError, match="capacity_wh"):
        SimDevice(id="b", profile="x", kind=DeviceKind.BATTERY, connection=CAN)


def test_a_string_too_long_for_the_can_frame_is_refused_with_the_possible_length() -> None:
    with pytest.raises(ValueError, match="at most 88"):
        cells_in_series(battery("b", 80_000.0), BatterySimulation(cells_series=200))
    assert cells_in_series(battery("b", 10_000.0), BatterySimulation()) == 16
    assert cells_in_series(battery("b", 40_000.0), BatterySimulation()) == 80


def test_the_connection_of_a_site_file_says_where_its_simulation_listens() -> None:
    tcp = SimConnection.from_site(ModbusTcp(type="modbus_tcp", host="127.0.0.1", port=1502, unit=3))
    assert (tcp.transport, tcp.host, tcp.port, tcp.unit) == ("modbus_tcp", "127.0.0.1", 1502, 3)
    assert SimConnection.from_site(ModbusTcp(type="modbus_tcp", host="127.0.0.1")).port == 0
    rtu = SimConnection.from_site(ModbusRtu(type="modbus_rtu", port="/run/meter"))
    assert (rtu.transport, rtu.path, rtu.unit) == ("modbus_rtu", "/run/meter", 1)
    bus = SimConnection.from_site(
        CanConnection(type="can", interface="socketcand", channel="can1", id_offset=128, options={"port": 29536})
    )
    assert (bus.transport, bus.channel, bus.port, bus.id_offset) == ("can", "can1", 29536, 128)


def test_a_device_that_cannot_be_simulated_is_refused_in_words() -> None:
    flat, config = FlatDay(), SimulationConfig()
    wrong_kind = SimDevice(
        id="m", profile="sunspec_inverter", kind=DeviceKind.METER, connection=TCP, role=MeterRole.GRID
    )
    with pytest.raises(NoTwinError, match="is of kind inverter, not meter"):
        SimulatedSite([wrong_kind], config, load=flat, pv=flat)
    with pytest.raises(NoTwinError, match="does not go with can"):
        SimulatedSite([meter("m", MeterRole.GRID, CAN)], config, load=flat, pv=flat)
