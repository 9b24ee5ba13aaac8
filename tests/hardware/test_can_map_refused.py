"""Maps of CAN batteries that are refused, and what is refused beside them."""

from pathlib import Path

import pytest

from hardware.can_map import entry_profile, entry_rows, read_map
from hardware.profile import ProfileError, load_profile
from tests.hardware.can_maps import DBC, MAP, battery_entry, mapped


def test_a_map_makes_a_profile_with_its_own_provenance_and_alarm_rows(tmp_path: Path) -> None:
    profile = mapped(tmp_path)
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
        mapped(tmp_path, old, new)
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


def test_the_synthetic_dbc_never_meets_hardware() -> None:
    assert entry_profile(battery_entry()).can is not None
    loopback = {"host": "127.0.0.1", "port": 29536}
    assert entry_profile(battery_entry(interface="socketcand", options=loopback)).can is not None
    for entry in (
        battery_entry(interface="socketcan", channel="can0"),
        battery_entry(interface="socketcand", options={"host": "192.168.1.9"}),
    ):
        with pytest.raises(ProfileError, match="nbms needs the maker's DBC and a signal map: give dbc and map"):
            entry_profile(entry)
    assert entry_profile(battery_entry(interface="socketcan", map=str(MAP), dbc=str(DBC))).can is not None


def test_alarm_rows_of_a_battery_come_from_its_map_and_else_from_its_family(tmp_path: Path) -> None:
    assert entry_rows(battery_entry(map=str(MAP), dbc=str(DBC)))[0]["processor_test"] == "bms.internal"
    alarms, warnings = entry_rows(battery_entry(map=str(tmp_path / "none.yaml"), dbc=str(DBC)))
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
        entry_profile(battery_entry(**more))


def test_a_standard_battery_takes_neither_map_nor_rack_number() -> None:
    standard = battery_entry(map=str(MAP), dbc=str(DBC)).model_copy(update={"profile": "can_bms_standard"})
    with pytest.raises(ProfileError, match="can_bms_standard has a DBC of its own"):
        entry_profile(standard)
    numbered = battery_entry(rack=2).model_copy(update={"profile": "can_bms_standard"})
    with pytest.raises(ProfileError, match="knows one rack only; use id_offset"):
        entry_profile(numbered)
