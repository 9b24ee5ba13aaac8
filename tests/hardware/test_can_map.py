"""Batteries by the installer's DBC and map: version rule, racks on one bus, single cells, signs of life, bad files."""

import os
import time
from pathlib import Path

import can
import msgspec
import pytest

from control.readings import DeviceKind, DeviceStatus, Link
from hardware.battery import BatteryDriver
from hardware.link import IdentityError, NoAnswerError
from hardware.plant import Plant
from hardware.profile import Profile, load_profile
from simulator.battery import rack_spec
from simulator.can_map_bms import CanMapTwin, cell_temperatures_c, cell_voltages_v
from simulator.faults import ActiveFaults, Target
from simulator.machine import Rack
from tests.hardware.can_maps import DBC, MAP, battery_entry, mapped
from tests.hardware.simulated import eventually, settings
from tests.hardware.still_bus import StillBus
from tests.hardware.test_can_traps import EQUAL

FAMILIES = ("nbms", "cbms")


class Field:
    """Racks of one family on one bus."""

    def __init__(self, profile: Profile, racks: int = 1, bus: StillBus | None = None) -> None:
        self.bus = bus or StillBus()
        self.faults = ActiveFaults(Target(f"rack{number}", DeviceKind.BATTERY) for number in range(1, racks + 1))
        self.racks = [
            Rack(rack_spec(10_240.0, 16, EQUAL, start_soc=0.4 + 0.1 * number, soh_pct=96.0), 20.0 + number)
            for number in range(1, racks + 1)
        ]
        clock = lambda: self.bus.now_s  # noqa: E731
        self.drivers = [
            BatteryDriver(f"rack{number}", profile, self.bus, 0, clock, rack=number) for number in range(1, racks + 1)
        ]
        self.twins = [
            CanMapTwin(f"rack{number}", rack, self.bus.put, self.faults, profile, number=number)
            for number, rack in enumerate(self.racks, start=1)
        ]

    def pass_time(self, seconds: float = 1.0) -> None:
        self.bus.now_s += seconds
        for twin in self.twins:
            twin.tick(seconds)


@pytest.mark.parametrize("family", FAMILIES)
async def test_the_simulated_battery_of_each_family_is_read_as_it_is(family: str) -> None:
    field = Field(load_profile(family))
    field.racks[0].step(40.0, 21.0, 0.1)
    field.pass_time()
    reading = await field.drivers[0].read()
    rack = field.racks[0]
    assert reading.soc_pct == pytest.approx(50.0, abs=0.3)
    assert reading.current_a == pytest.approx(40.0)
    assert reading.max_charge_current_a == pytest.approx(rack.bms.max_charge_current_a, abs=0.06)
    assert reading.charge_allowed
    assert reading.cell_voltages_v == pytest.approx(cell_voltages_v(rack), abs=0.0006)
    assert reading.cells is not None
    assert reading.cells.min_voltage_v == pytest.approx(rack.state.cells.min_voltage_v, abs=0.0006)


async def test_temperatures_of_single_cells_are_read_where_the_dbc_has_them() -> None:
    field = Field(load_profile("nbms"))
    field.pass_time()
    reading = await field.drivers[0].read()
    assert reading.cell_temperatures_c == pytest.approx(cell_temperatures_c(field.racks[0]), abs=0.51)


@pytest.mark.req("BMS-02")
@pytest.mark.parametrize("family", FAMILIES)
async def test_four_racks_share_one_bus_and_are_not_mixed_up(family: str) -> None:
    field = Field(load_profile(family), racks=4)
    field.pass_time()
    found = [await driver.read() for driver in field.drivers]
    assert [reading.soc_pct for reading in found] == pytest.approx([50.0, 60.0, 70.0, 80.0], abs=0.3)
    for reading, rack in zip(found, field.racks, strict=True):
        assert reading.cell_voltages_v == pytest.approx(cell_voltages_v(rack), abs=0.0006)


@pytest.mark.parametrize("family", FAMILIES)
async def test_one_silent_rack_does_not_silence_the_others_on_its_bus(family: str) -> None:
    field = Field(load_profile(family), racks=2)
    field.pass_time()
    field.faults.switch("bms-silent", "rack1", on=True)
    field.pass_time(3.5)
    with pytest.raises(NoAnswerError, match="no frame"):
        await field.drivers[0].read()
    assert (await field.drivers[1].read()).soc_pct == pytest.approx(60.0, abs=0.3)


async def test_single_cells_come_once_a_second_and_go_when_they_are_not_sent() -> None:
    field = Field(load_profile("nbms"))
    field.pass_time()
    first = (await field.drivers[0].read()).cell_voltages_v
    assert len(first) == 16
    field.racks[0].step(100.0, 21.0, 0.1)
    field.pass_time(0.5)
    assert (await field.drivers[0].read()).cell_voltages_v is first
    field.pass_time(0.5)
    assert (await field.drivers[0].read()).cell_voltages_v < first
    field.twins[0].withheld.add(0x18A60001)
    for _ in range(11):
        field.pass_time()
    assert (await field.drivers[0].read()).cell_voltages_v == (None,) * 16


@pytest.mark.parametrize("family", FAMILIES)
async def test_a_version_the_map_is_not_for_is_refused_in_words(family: str) -> None:
    field = Field(load_profile(family))
    field.twins[0].version = (3, 0)
    field.pass_time()
    with pytest.raises(IdentityError, match=r"the BMS says version 3\.0.*; DBC and map are for .* to below "):
        await field.drivers[0].read()


@pytest.mark.parametrize(
    ("version", "taken"), [((2, 2, 9), False), ((2, 3), True), ((2, 5, 99), True), ((2, 6), False)]
)
async def test_the_nbms_is_taken_from_2_3_to_2_5_x_and_no_further(version: tuple[int, ...], taken: bool) -> None:
    field = Field(load_profile("nbms"))
    field.twins[0].version = version
    field.pass_time()
    if taken:
        assert (await field.drivers[0].read()).soc_pct > 0.0
    else:
        with pytest.raises(IdentityError, match=r"2\.3 to below 2\.6"):
            await field.drivers[0].read()


async def test_a_battery_that_has_not_said_its_version_is_not_trusted() -> None:
    field = Field(load_profile("nbms"))
    field.twins[0].withheld.add(0x18A50001)
    field.pass_time()
    with pytest.raises(NoAnswerError, match="has not said its version"):
        await field.drivers[0].read()


@pytest.mark.req("BMS-07")
@pytest.mark.parametrize("family", FAMILIES)
async def test_a_heartbeat_that_stands_still_is_a_silent_battery_although_frames_come(family: str) -> None:
    field = Field(load_profile(family))
    field.pass_time()
    assert (await field.drivers[0].read()).soc_pct > 0.0
    field.faults.switch("bms-frozen", "rack1", on=True)
    field.pass_time()
    await field.drivers[0].read()
    field.pass_time()
    field.pass_time()
    field.pass_time()
    with pytest.raises(NoAnswerError, match="heartbeat of the BMS has stood still for 4 s"):
        await field.drivers[0].read()
    field.faults.clear()
    field.pass_time()
    assert (await field.drivers[0].read()).soc_pct > 0.0


@pytest.mark.req("BMS-07")
async def test_the_bms_says_when_it_does_not_hear_us_any_more() -> None:
    field = Field(load_profile("nbms"))
    field.twins[0].heard(0x18B00001)
    field.pass_time()
    assert (await field.drivers[0].read()).warnings == ()
    field.racks[0].keep_alive_age_s = 11.0
    field.pass_time()
    assert (await field.drivers[0].read()).warnings == ("controller_lost",)
    assert load_profile("nbms").warning_rows["controller_lost"] == "bms.controller_lost"


@pytest.mark.req("BMS-07")
def test_the_keep_alive_counts_and_starts_over(tmp_path: Path) -> None:
    bus, profile = StillBus(), mapped(tmp_path)
    assert profile.can is not None
    assert profile.can.keep_alive is not None
    bus.send_regularly(profile.can.keep_alive, 0)
    bus.send_regularly(profile.can.keep_alive, 0)
    sent: list[tuple[int, bytes]] = []
    for _ in range(6):
        sent += bus.due()
        bus.now_s += 0.5
    assert [data[0] for _, data in sent] == [0, 1, 2, 3, 0, 1]
    assert {number for number, _ in sent} == {0x18B00001}
    assert {data[1:] for _, data in sent} == {b"\x01\0\0\0\0\0\0"}


async def test_an_open_contactor_takes_both_permits() -> None:
    field = Field(load_profile("nbms"))
    field.racks[0].bms = msgspec.structs.replace(field.racks[0].bms, contactor_closed=False)
    field.pass_time()

    reading = await field.drivers[0].read()
    assert (reading.charge_allowed, reading.discharge_allowed) == (False, False)


@pytest.mark.req("SITE-06")
async def test_a_broken_map_sets_one_battery_aside_and_the_other_runs(tmp_path: Path) -> None:
    channel = f"map-{os.getpid()}-{time.monotonic_ns()}"
    broken = tmp_path / "broken_map.yaml"
    broken.write_text(MAP.read_text(encoding="utf-8").replace("SynthSoc,", "SynthSok,"), encoding="utf-8")
    entries = [
        battery_entry("battery1", channel=channel, map=str(MAP), dbc=str(DBC)),
        battery_entry("battery2", channel=channel, map=str(broken), dbc=str(DBC), rack=2),
    ]
    plant = Plant(entries, settings(), time.monotonic)
    field = Field(mapped(tmp_path))
    with can.Bus(interface="virtual", channel=channel) as wire:

        def send(number: int, data: bytes) -> None:
            wire.send(can.Message(arbitration_id=number, data=data, is_extended_id=True))

        field.twins[0].send = send
        await plant.start()

        def heard() -> bool:
            field.pass_time(0.2)
            return bool(plant.read().batteries)

        await eventually(heard)
        assert status_of(plant, "battery1").link is Link.ONLINE
        status = status_of(plant, "battery2")
        assert status.link is Link.REFUSED
        assert "broken_map.yaml:" in status.detail
        assert "SynthSok" in status.detail
        sent: list[can.Message] = []

        def ended() -> bool:
            message = wire.recv(timeout=0)
            sent.extend([message] if message else [])
            return bool(sent) and bytes(sent[-1].data) == bytes(2)

        await plant.stop()
        await eventually(ended)
        assert any(message.data[1:2] == b"\x01" for message in sent)


def status_of(plant: Plant, device_id: str) -> DeviceStatus:
    return next(one for one in plant.read().devices if one.device_id == device_id)


async def test_a_wrong_version_is_shown_as_a_refused_device(tmp_path: Path) -> None:
    channel = f"version-{os.getpid()}-{time.monotonic_ns()}"
    plant = Plant([battery_entry(channel=channel, map=str(MAP), dbc=str(DBC))], settings(), time.monotonic)
    field = Field(mapped(tmp_path))
    field.twins[0].version = (2, 5, 1)
    with can.Bus(interface="virtual", channel=channel) as wire:

        def send(number: int, data: bytes) -> None:
            wire.send(can.Message(arbitration_id=number, data=data, is_extended_id=True))

        field.twins[0].send = send
        await plant.start()

        def refused() -> bool:
            field.pass_time(0.2)
            return plant.read().devices[0].link is Link.REFUSED

        await eventually(refused)
        assert "the BMS says version 2.5.1; DBC and map are for 2.4 to below 2.5" in plant.read().devices[0].detail
        assert plant.read().batteries == ()
        field.twins[0].version = (2, 4, 0)
        await eventually(lambda: not refused())
        await plant.stop()
