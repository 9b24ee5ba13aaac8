"""Racks by DBC and map on the simulated wire: the product's plant reads what the physics say."""

import time

import pytest

from control.readings import DeviceKind, Link, MeterRole
from hardware.config import DeviceEntry
from hardware.plant import Plant
from hardware.profile import PROFILE_FOLDER
from simulator.config import SimConnection, SimDevice
from simulator.twins import NoTwinError
from tests.hardware.simulated import eventually, settings
from tests.hardware.test_can_map import MAP
from tests.simulator.sites import inverter, meter, site
from tests.simulator.wire import started

pytestmark = [pytest.mark.req("SIM-01"), pytest.mark.req("BMS-02")]

DBC = str(PROFILE_FOLDER / "synthetic_nbms.dbc")


def _rack(device_id: str, profile: str, number: int, **more: str) -> SimDevice:
    connection = SimConnection(transport="can", rack=number, **more)  # type: ignore[arg-type]
    return SimDevice(
        id=device_id, profile=profile, kind=DeviceKind.BATTERY, connection=connection, capacity_wh=10_000.0
    )


def _entry(device_id: str, profile: str, number: int, port: int, **more: str) -> DeviceEntry:
    connection = {
        "type": "can", "interface": "socketcand", "channel": "can0", "rack": number,
        "options": {"host": "127.0.0.1", "port": port}, **more,
    }  # fmt: skip
    return DeviceEntry.model_validate(
        {
            "id": device_id, "profile": profile, "poll_s": 0.05, "connection": connection,
            "acknowledge_unverified_writes": True,
        }
    )  # fmt: skip


@pytest.mark.parametrize(("profile", "more"), [("nbms", {}), ("cbms", {}), ("nbms", {"map": str(MAP), "dbc": DBC})])
async def test_two_racks_on_one_simulated_bus_are_read_as_the_physics_say(profile: str, more: dict[str, str]) -> None:
    racks = [_rack("rack1", profile, 1, **more), _rack("rack2", profile, 2, **more)]
    devices = [meter("grid", MeterRole.GRID), inverter("inv", 10_000.0, "rack1", "rack2"), *racks]
    async with started(site(devices)) as running:
        port = running.addresses["rack1"][1]
        assert running.addresses["rack2"][1] == port
        entries = [_entry(f"rack{number}", profile, number, port, **more) for number in (1, 2)]
        plant = Plant(entries, settings(), time.monotonic)
        await plant.start()

        def online() -> bool:
            running.advance(0.05)
            readings = plant.read()
            links = [one.link for one in readings.devices]
            return links == [Link.ONLINE] * 2 and all(one.cell_voltages_v for one in readings.batteries)

        await eventually(online, 15)
        for reading in plant.read().batteries:
            truth = running.truth().batteries[reading.device_id]
            assert reading.soc_pct == pytest.approx(truth.soc_pct, abs=0.6)
            assert reading.voltage_v == pytest.approx(truth.voltage_v, abs=0.2)
            assert len(reading.cell_voltages_v) == 16
        if more:

            def heard() -> bool:
                running.advance(0.05)
                return all(rack.watched for rack in running.plant.racks.values())

            await eventually(heard, 15)
        await plant.stop()


def test_a_rack_of_a_family_cannot_be_simulated_on_modbus() -> None:
    rack = SimDevice(
        id="rack1", profile="nbms", kind=DeviceKind.BATTERY, connection=SimConnection(transport="modbus_tcp"),
        capacity_wh=10_000.0,
    )  # fmt: skip
    with pytest.raises(NoTwinError, match="profile nbms does not go with modbus_tcp"):
        site([meter("grid", MeterRole.GRID), inverter("inv", 10_000.0, "rack1"), rack])
