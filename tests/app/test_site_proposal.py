"""From found devices and a person's answers to a whole site file: valid, complete, or told what is missing."""

import tomllib

import pytest

from app.scan_entry import Connection
from app.site_file import parse_site, read_site, shipped
from app.site_proposal import Answers, Candidate, Ground, candidates, propose
from control.readings import MeterRole
from hardware.config import CanConnection, ModbusRtu, ModbusTcp
from hardware.scan import Found, Match

RATINGS = {"rated_charge_w": 30_000.0, "rated_discharge_w": 30_000.0, "rated_apparent_va": 33_000.0}
LABELS = {"manufacturer": "Ballast tests", "model_name": "Hybrid 30", "serial_number": "SN-1"}
BLANK = Ground(site_id="cabinet-7", zone="Europe/Copenhagen", made_utc="2026-11-21 19:20 UTC")


def tcp(host: int, unit: int = 1) -> ModbusTcp:
    return ModbusTcp(type="modbus_tcp", host=f"192.168.1.{host}", port=502, unit=unit)


def inverter(host: int, **changes: object) -> Found:
    return Found(tcp(host), (Match("sunspec_inverter", LABELS, {**RATINGS, **changes}),))  # type: ignore[arg-type]


def meter(host: int) -> Found:
    return Found(tcp(host), (Match("carlo_gavazzi_em540"),))


def slow_meter() -> Found:
    line = ModbusRtu(type="modbus_rtu", port="/dev/ttyUSB0", baudrate=9600, parity="N", unit=3)
    return Found(line, (Match("carlo_gavazzi_em111"),))


def rack(offset: int = 0) -> tuple[Connection, Match]:
    line = CanConnection(type="can", interface="socketcan", channel="can0", id_offset=offset)
    return line, Match("can_bms_standard")


def battery(number: int = 1, capacity_wh: float = 10_000.0) -> dict[str, float]:
    place = f"batteries[battery{number}]"
    values = {"capacity_wh": capacity_wh, "max_charge_current_a": 100.0, "max_discharge_current_a": 120.0}
    return {f"{place}.{key}": value for key, value in values.items()}


FUSE: Answers = {"limits.fuse_a": 25.0}


def all_of(*found: Found, racks: tuple[tuple[Connection, Match], ...] = ()) -> tuple[Candidate, ...]:
    return candidates(found, racks)


HOUSE = all_of(inverter(20), meter(21), racks=(rack(),))


def test_a_hybrid_inverter_a_can_rack_and_a_meter_become_a_whole_site_file() -> None:
    proposal = propose(BLANK, HOUSE, {**battery(), **FUSE})
    assert proposal.problems == {}
    site = parse_site(proposal.text, "proposal")
    assert (site.site.id, site.site.time_zone, site.control.mode) == (
        "cabinet-7",
        "Europe/Copenhagen",
        "self_consumption",
    )
    (unit,), (pack,), (grid,) = site.inverters, site.batteries, site.meters
    assert (unit.max_discharge_w, unit.max_apparent_va, unit.batteries) == (30_000.0, 33_000.0, ("battery1",))
    assert (pack.capacity_wh, pack.max_discharge_current_a) == (10_000.0, 120.0)
    assert (grid.role, grid.connection) == (MeterRole.GRID, tcp(21))
    assert site.limits.fuse_a == 25.0
    assert not site.site.commissioned


def test_the_file_says_what_was_found_where_and_what_a_person_said() -> None:
    text = propose(BLANK, HOUSE, {**battery(), **FUSE}).text
    assert "# 192.168.1.20:502 unit 1: manufacturer Ballast tests, model name Hybrid 30, serial number SN-1" in text
    assert "max_discharge_w = 30000  # what the device says" in text
    assert "capacity_wh = 10000  # said at the screen" in text
    assert "fuse_a = 25  # said at the screen" in text
    assert "Made at the screen on 2026-11-21 19:20 UTC" in text


def test_what_nobody_has_said_is_named_with_its_range() -> None:
    proposal = propose(BLANK, HOUSE, {})
    assert set(proposal.problems) == {
        "batteries[battery1].capacity_wh",
        "batteries[battery1].max_charge_current_a",
        "batteries[battery1].max_discharge_current_a",
        "limits.grid_import_w",
    }
    assert "is missing; allowed: 100 to 1e+08" in proposal.problems["batteries[battery1].capacity_wh"]
    assert "or limits.fuse_a" in proposal.problems["limits.grid_import_w"]


def test_a_value_out_of_range_is_named_by_its_device() -> None:
    problems = propose(BLANK, HOUSE, {**battery(capacity_wh=3.0), **FUSE}).problems
    assert list(problems) == ["batteries[battery1].capacity_wh"]
    assert "3 is not allowed; allowed: 100 to 1e+08" in problems["batteries[battery1].capacity_wh"]


def test_two_inverters_with_two_racks_are_paired_in_their_order_or_as_a_person_says() -> None:
    shop = all_of(inverter(20), inverter(21), meter(22), racks=(rack(), rack(0x80)))
    answers = {**battery(1), **battery(2), **FUSE}
    site = parse_site(propose(BLANK, shop, answers).text, "")
    assert [unit.batteries for unit in site.inverters] == [("battery1",), ("battery2",)]
    crossed = {"batteries[battery1].inverter": "inverter2", "batteries[battery2].inverter": "inverter1"}
    site = parse_site(propose(BLANK, shop, {**answers, **crossed}).text, "")
    assert [unit.batteries for unit in site.inverters] == [("battery2",), ("battery1",)]
    assert site.batteries[1].connection == rack(0x80)[0]


def test_three_racks_on_two_inverters_are_not_guessed() -> None:
    shop = all_of(inverter(20), inverter(21), racks=(rack(), rack(0x80), rack(0x100)))
    answers: Answers = {**battery(1), **battery(2), **battery(3)}
    problems = propose(BLANK, shop, answers).problems
    assert problems["batteries[battery1].inverter"] == (
        "batteries[battery1].inverter: is missing; allowed: inverter1, inverter2"
    )
    said = {f"batteries[battery{number}].inverter": f"inverter{1 + number // 3}" for number in (1, 2, 3)}
    site = parse_site(propose(BLANK, shop, {**answers, **said}).text, "")
    assert [unit.batteries for unit in site.inverters] == [("battery1", "battery2"), ("battery3",)]


def test_an_inverter_without_a_rack_is_named() -> None:
    problems = propose(BLANK, all_of(inverter(20), meter(21)), FUSE).problems
    assert "no rack hangs on it" in problems["inverters[inverter1].batteries"]


def test_without_a_grid_meter_the_unit_rests_and_no_limit_of_the_connection_is_asked() -> None:
    proposal = propose(BLANK, all_of(inverter(20), racks=(rack(),)), battery())
    assert parse_site(proposal.text, "").control.mode == "passive"
    assert not any(question.key.startswith("limits.") for question in proposal.questions)


def test_a_meter_that_is_not_that_of_the_grid_is_what_a_person_says() -> None:
    found = all_of(inverter(20), meter(21), slow_meter(), racks=(rack(),))
    site = parse_site(propose(BLANK, found, {**battery(), **FUSE, "meters[meter2].role": "pv"}).text, "")
    assert [one.role for one in site.meters] == [MeterRole.GRID, MeterRole.PV]
    assert site.meters[1].stale_after_s == 1.5


def test_a_placeholder_profile_is_never_proposed() -> None:
    found = all_of(Found(tcp(30), (Match("jinko_scu_b"),)))
    assert not found[0].usable
    assert propose(BLANK, found, {}).parts == ()
    assert "jinko_scu_b" not in propose(BLANK, (*HOUSE, *found), {**battery(), **FUSE}).text


def test_of_two_profiles_that_fit_each_knows_of_the_other_and_racks_of_one_profile_do_not() -> None:
    matches = (Match("jinko_scu_a"), Match("jinko_scu_a_rack"), Match("jinko_scu_a_rack", rack=2))
    one, two, three = all_of(Found(tcp(9), matches))
    assert one.rivals == {two.key, three.key}
    assert two.rivals == three.rivals == {one.key}


def test_writing_to_a_profile_nobody_has_checked_is_off_until_a_person_accepts_it() -> None:
    answers = {**battery(), **FUSE}
    proposal = propose(BLANK, HOUSE, answers)
    key = "inverters[inverter1].acknowledge_unverified_writes"
    assert next(one for one in proposal.questions if one.key == key).value is False
    assert any("inverter1 will only be read" in note for note in proposal.notes)
    accepted = propose(BLANK, HOUSE, {**answers, key: True})
    assert parse_site(accepted.text, "").inverters[0].acknowledge_unverified_writes
    assert not any("inverter1" in note for note in accepted.notes)


def test_what_a_device_says_of_itself_never_becomes_a_key() -> None:
    bad = {"serial_number": '1"\n[[inverters]]\nid = "evil"\u2028\x7f'}
    found = all_of(Found(tcp(20), (Match("sunspec_inverter", bad, RATINGS),)), racks=(rack(),))
    proposal = propose(BLANK, found, battery())
    assert [unit.id for unit in parse_site(proposal.text, "").inverters] == ["inverter1"]


def test_the_grid_code_is_kept_when_a_person_names_it() -> None:
    site = parse_site(propose(BLANK, HOUSE, {**battery(), **FUSE, "grid_code.preset": "vde_ar_n_4105"}).text, "")
    assert site.grid_code is not None
    assert site.grid_code.preset == "vde_ar_n_4105"


RESIDENTIAL = shipped("residential").read_text(encoding="utf-8")


def test_a_running_site_keeps_every_line_and_gets_the_new_devices_at_its_end() -> None:
    proposal = propose(Ground(text=RESIDENTIAL), all_of(inverter(20), racks=(rack(),)), battery(2))
    assert proposal.problems == {}
    pair = next(one for one in proposal.questions if one.key == "batteries[battery2].inverter")
    assert (pair.value, pair.choices) == ("inverter2", ("inverter1", "inverter2"))
    assert proposal.text.startswith(RESIDENTIAL.rstrip())
    site = parse_site(proposal.text, "")
    assert [unit.id for unit in site.inverters] == ["inverter1", "inverter2"]
    assert site.inverters[1].batteries == ("battery2",)
    before = read_site(shipped("residential"))
    assert (site.inverters[0], site.meters, site.limits) == (before.inverters[0], before.meters, before.limits)
    assert not any(question.key.startswith(("site.", "limits.")) for question in proposal.questions)


def test_a_new_rack_hangs_on_the_inverter_there_is_and_its_comment_stays() -> None:
    commented = RESIDENTIAL.replace('batteries = ["battery1"]', 'batteries = ["battery1"]  # in the cellar')
    proposal = propose(Ground(text=commented), all_of(racks=(rack(0x80),)), battery(2))
    assert proposal.problems == {}
    assert 'batteries = ["battery1", "battery2"]  # in the cellar' in proposal.text
    assert parse_site(proposal.text, "").inverters[0].batteries == ("battery1", "battery2")


def test_a_list_of_racks_that_cannot_be_changed_in_the_text_is_left_to_the_installer() -> None:
    text = RESIDENTIAL.replace('batteries = ["battery1"]', 'batteries = [\n  "battery1",\n]')
    problems = propose(Ground(text=text), all_of(racks=(rack(0x80),)), battery(2)).problems
    assert problems["inverters[inverter1].batteries"].endswith('write ["battery1", "battery2"] there by hand')


def test_a_second_meter_of_a_site_with_a_grid_meter_is_that_of_loads_until_somebody_says_otherwise() -> None:
    site = parse_site(propose(Ground(text=RESIDENTIAL), all_of(meter(40)), {}).text, "")
    assert [(one.id, one.role) for one in site.meters][-1] == ("meter1", MeterRole.LOAD)


def test_a_site_file_that_is_broken_is_told_and_nothing_is_proposed() -> None:
    proposal = propose(Ground(text="[site"), HOUSE, {})
    assert "the site file there is cannot be read" in proposal.problems[""]
    assert (proposal.text, proposal.parts) == ("", ())


def test_nothing_chosen_is_no_proposal() -> None:
    assert propose(BLANK, (), {}).parts == ()


@pytest.mark.parametrize("unit", range(1, 5))
def test_every_entry_is_valid_toml_by_itself(unit: int) -> None:
    found = all_of(Found(tcp(20, unit), (Match("sunspec_inverter", LABELS, RATINGS),)), racks=(rack(),))
    raw = tomllib.loads(propose(BLANK, found, battery()).text)
    assert raw["inverters"][0]["connection"]["unit"] == unit
