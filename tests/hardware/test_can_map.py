"""Batteries by the installer's DBC and map: version rule, racks on one bus, single cells, signs of life, bad files."""

import os
import time
from pathlib import Path
from typing import Any

import can
import msgspec
import pytest

from control.readings import DeviceKind, DeviceStatus, Link
from hardware.battery import BatteryDriver
from hardware.can_map import entry_profile, entry_rows, read_map
from hardware.config import DeviceEntry
from hardware.link import IdentityError, NoAnswerError
from hardware.plant import Plant
from hardware.profile import PROFILE_FOLDER, Profile, ProfileError, load_profile
from simulator.battery import rack_spec
from simulator.can_map_bms import CanMapTwin, cell_temperatures_c, cell_voltages_v
from simulator.faults import ActiveFaults, Target
from simulator.machine import Rack
from tests.hardware.simulated import eventually, settings
from tests.hardware.still_bus import StillBus
from tests.hardware.test_can_traps import EQUAL

MAP = Path(__file__).parent / "golden" / "installer_nbms_map.yaml"
DBC = PROFILE_FOLDER / "synthetic_nbms.dbc"
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


def _map(tmp_path: Path, old: str = "", new: str = "", family: str = "nbms") -> Profile:
    text = MAP.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "rack_map.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return read_map(load_profile(family), path, DBC)


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
    bus, profile = StillBus(), _map(tmp_path)
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


def test_a_map_makes_a_profile_with_its_own_provenance_and_alarm_rows(tmp_path: Path) -> None:
    profile = _map(tmp_path)
    assert not profile.may_write(acknowledged=False)
    assert profile.may_write(acknowledged=True)
    assert profile.alarm_rows["processor_test"] == "bms.internal"
    assert profile.alarm_rows["over_voltage"] == "bms.over_voltage"
    assert profile.can is not None
    assert profile.can.frames[0x18A60001].look_s == 1.0
    assert profile.can.frames[0x18A10001].look_s == 0.0


BREAKAGES: dict[str, tuple[str, str, str, str]] = {
    "unknown key": ("heartbeat: {signal", "heartbeet: {signal", "can.heartbeet", "unknown key"),
    "another family": ("profile: nbms", "profile: cbms", "profile", "this map is for cbms, the site file says nbms"),
    "signal that is not there": ("signal: SynthSoc,", "signal: SynthSok,", "can.signals.soc_pct.signal",
                                 "SynthSok is in none of the listed frames of synthetic_nbms.dbc; it does not know it"),
    "signal of a frame not listed": ("signal: SynthSoc,", "signal: SynthMinCellVoltage,", "can.signals.soc_pct.signal",
                                     "it has it in 0x18a30001"),
    "frame that is not there": ("0x18A60001: {max_age_s: 10}", "0x18A60002: {max_age_s: 10}", "can.frames.0x18A60002",
                                "has no such frame"),
    "needed quantity missing": ("    max_charge_current_a:", "    charge_limit:", "can.signals",
                                "the map gives no max_charge_current_a"),
    "nothing required": (", required: true}\n    0x18A20001: {max_age_s: 3, required: true}",
                         "}\n    0x18A20001: {max_age_s: 3}", "can.frames", "at least one frame must be required"),
    "versions beyond the family": ('below: "2.5"', 'below: "3.0"', "can.version",
                                   "2.4 to below 3.0 is not inside what this family is known for, 2.3 to below 2.6"),
    "versions the wrong way round": ('at_least: "2.4"', 'at_least: "2.5"', "can.version.below",
                                     "must be above at_least"),
    "no version rule": ('  version: {signals: [major, minor, patch], at_least: "2.4", below: "2.5"}\n', "", "can",
                        "'version' is a required property"),
    "version of unknown signals": ("[major, minor, patch]", "[major, minr]", "can.version.signals.1",
                                   "minr is not one of can.signals"),
    "heartbeat of an unknown signal": ("{signal: alive, max", "{signal: aliv, max", "can.heartbeat.signal",
                                       "aliv is not one of can.signals"),
    "unknown alarm row": ("row: bms.internal", "row: bms.intern", "can.alarms.SynthAlarmInternal.row",
                          "no row of the alarm table"),
    "cells without number": ("SynthCell{n:03}Voltage", "SynthCellVoltage", "can.cells.voltages.signal", "has no {n}"),
    "more cells than the DBC has": ('Voltage", count: 80', 'Voltage", count: 81', "can.cells.voltages.signal",
                                    "SynthCell081Voltage is in none"),
    "counter outside the data": ("counter: {byte: 0, modulo: 4}, stop", "counter: {byte: 0, modulo: 1}, stop",
                                 "can.keep_alive.counter.modulo", "less than the minimum"),
    "unit that does not fit": ("voltage_v: {signal: SynthVoltage}", "voltage_v: {signal: SynthCurrent}",
                               "can.signals.voltage_v", "voltage_v is in V, SynthCurrent in A"),
    "range the wrong way round": ("range: [0, 100]", "range: [100, 0]", "can.signals.soc_pct.range", "is above"),
    "selector that is not there": ("racks: {id_step: 1}", "racks: {selector: Rack}", "can.racks.selector",
                                   "no signal of the listed frames"),
    "status unknown": ("status: vendor_document", "status: hearsay", "provenance.status", "is not one of"),
    "not YAML": ("profile: nbms", "profile: [nbms", "(file)", "not YAML"),
}  # fmt: skip


@pytest.mark.req("SITE-06")
@pytest.mark.parametrize("name", BREAKAGES)
def test_a_broken_map_is_refused_with_file_line_key_and_reason(name: str, tmp_path: Path) -> None:
    old, new, key, reason = BREAKAGES[name]
    with pytest.raises(ProfileError) as caught:
        _map(tmp_path, old, new)
    assert (caught.value.file, caught.value.key) == ("rack_map.yaml", key)
    assert reason in caught.value.reason
    assert caught.value.line >= 1


def test_a_unit_of_the_dbc_that_needs_a_scale_says_which(tmp_path: Path) -> None:
    dbc = tmp_path / "rack.dbc"
    text = DBC.read_text(encoding="utf-8")
    dbc.write_text(
        text.replace('SynthVoltage : 0|16@1+ (0.1,0) [0|0] "V"', 'SynthVoltage : 0|16@1+ (100,0) [0|0] "mV"')
    )
    with pytest.raises(ProfileError, match=r"the DBC gives SynthVoltage in mV, wanted is V: add scale: 0\.001"):
        read_map(load_profile("nbms"), MAP, dbc)
    path = tmp_path / "map.yaml"
    path.write_text(MAP.read_text().replace("{signal: SynthVoltage}", "{signal: SynthVoltage, scale: 0.001}"))
    assert read_map(load_profile("nbms"), path, dbc).can is not None


def test_a_broken_dbc_names_file_and_reason(tmp_path: Path) -> None:
    dbc = tmp_path / "rack.dbc"
    dbc.write_text("BO_ nonsense", encoding="utf-8")
    with pytest.raises(ProfileError, match=r"installer_nbms_map\.yaml:\d+: can\.dbc: rack\.dbc: .*line 1"):
        read_map(load_profile("nbms"), MAP, dbc)


def _entry(device_id: str = "battery1", interface: str = "virtual", channel: str = "x", **more: Any) -> DeviceEntry:
    connection = {"type": "can", "interface": interface, "channel": channel, **more}
    return DeviceEntry.model_validate(
        {
            "id": device_id, "profile": "nbms", "poll_s": 0.02, "connection": connection,
            "acknowledge_unverified_writes": True,
        }
    )  # fmt: skip


def test_the_synthetic_dbc_never_meets_hardware() -> None:
    assert entry_profile(_entry()).can is not None
    loopback = {"host": "127.0.0.1", "port": 29536}
    assert entry_profile(_entry(interface="socketcand", options=loopback)).can is not None
    for entry in (
        _entry(interface="socketcan", channel="can0"),
        _entry(interface="socketcand", options={"host": "192.168.1.9"}),
    ):
        with pytest.raises(ProfileError, match="nbms needs the maker's DBC and a signal map: give dbc and map"):
            entry_profile(entry)
    assert entry_profile(_entry(interface="socketcan", map=str(MAP), dbc=str(DBC))).can is not None


def test_alarm_rows_of_a_battery_come_from_its_map_and_else_from_its_family(tmp_path: Path) -> None:
    assert entry_rows(_entry(map=str(MAP), dbc=str(DBC)))[0]["processor_test"] == "bms.internal"
    alarms, warnings = entry_rows(_entry(map=str(tmp_path / "none.yaml"), dbc=str(DBC)))
    assert "processor_test" not in alarms
    assert warnings["controller_lost"] == "bms.controller_lost"


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"map": str(MAP)}, "dbc and map go together"),
        ({"dbc": str(DBC)}, "dbc and map go together"),
    ],
)
def test_half_of_dbc_and_map_is_refused(more: dict[str, str], reason: str) -> None:
    with pytest.raises(ProfileError, match=reason):
        entry_profile(_entry(**more))


def test_a_standard_battery_takes_neither_map_nor_rack_number() -> None:
    standard = _entry(map=str(MAP), dbc=str(DBC)).model_copy(update={"profile": "can_bms_standard"})
    with pytest.raises(ProfileError, match="can_bms_standard has a DBC of its own"):
        entry_profile(standard)
    numbered = _entry(rack=2).model_copy(update={"profile": "can_bms_standard"})
    with pytest.raises(ProfileError, match="knows one rack only; use id_offset"):
        entry_profile(numbered)


@pytest.mark.req("SITE-06")
async def test_a_broken_map_sets_one_battery_aside_and_the_other_runs(tmp_path: Path) -> None:
    channel = f"map-{os.getpid()}-{time.monotonic_ns()}"
    broken = tmp_path / "broken_map.yaml"
    broken.write_text(MAP.read_text(encoding="utf-8").replace("SynthSoc,", "SynthSok,"), encoding="utf-8")
    entries = [
        _entry("battery1", channel=channel, map=str(MAP), dbc=str(DBC)),
        _entry("battery2", channel=channel, map=str(broken), dbc=str(DBC), rack=2),
    ]
    plant = Plant(entries, settings(), time.monotonic)
    field = Field(_map(tmp_path))
    with can.Bus(interface="virtual", channel=channel) as wire:

        def send(number: int, data: bytes) -> None:
            wire.send(can.Message(arbitration_id=number, data=data, is_extended_id=True))

        field.twins[0].send = send
        await plant.start()

        def heard() -> bool:
            field.pass_time(0.2)
            return bool(plant.read().batteries)

        await eventually(heard)
        assert _status(plant, "battery1").link is Link.ONLINE
        status = _status(plant, "battery2")
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


def _status(plant: Plant, device_id: str) -> DeviceStatus:
    return next(one for one in plant.read().devices if one.device_id == device_id)


async def test_a_wrong_version_is_shown_as_a_refused_device(tmp_path: Path) -> None:
    channel = f"version-{os.getpid()}-{time.monotonic_ns()}"
    plant = Plant([_entry(channel=channel, map=str(MAP), dbc=str(DBC))], settings(), time.monotonic)
    field = Field(_map(tmp_path))
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
