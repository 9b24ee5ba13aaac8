"""Which of several inverters make the grid: an empty or unheard one leaves, the others carry the house on."""

import msgspec
import pytest

from control.backup import facts
from control.backup.memory import BackupState as S
from control.backup.memory import MemberMemory
from control.backup.settings import SheddingSettings
from control.memory import Persistent
from control.model import PlantSnapshot
from control.record import EventKind
from control.requests import TestBackup
from tests.control.backup.island import DT_S, Site, backup
from tests.control.backup.pair import Pair, islanded_pair, pair_settings
from tests.control.backup.power_cut import running
from tests.control.plant import origin

ALL = {"fridge", "light", "oven"}


def _told(site: Site) -> list[tuple[str, str, str]]:
    events = [e for record in site.records for e in record.events if e.kind is EventKind.GRID_FORMING]
    return [(e.subject, e.text, e.cause) for e in events if e.subject.startswith("inverter")]


def test_a_unit_whose_rack_comes_to_the_floor_leaves_and_the_other_carries_the_house() -> None:
    site = islanded_pair(Pair(soc1_pct=10.3))
    assert site.formed() == {"1", "2"}
    site.soc["1"] = 10.0
    site.run(60.0)
    assert site.state == S.ISLANDED
    assert site.rests("1")
    assert site.formed() == {"2"}
    assert site.supplied() == ALL
    assert site.records[-1].backup[0].soc_pct == pytest.approx(site.soc["2"], abs=0.1)
    assert site.soc["1"] == 10.0
    assert "backup.low_reserve" not in site.alarms()
    assert _told(site) == [("inverter1", "takes no part in the island", "the battery is at its floor")]


def test_it_comes_back_clearly_above_the_floor_only_and_as_a_normal_unit_on_the_grid() -> None:
    site = islanded_pair()
    site.soc["1"] = 9.0
    site.run(1.0)
    site.soc["1"] = 19.9
    site.run(400.0)
    assert site.rests("1")
    site.mains_on = True
    site.run_until(S.ON_GRID, 120.0)
    assert site.dangers == []
    assert all(command.run and not command.grid_forming for command in site.records[-1].commands)
    site.mains_on = False
    site.run_until(S.ISLANDED, 20.0)
    assert site.formed() == {"1", "2"}, "on the grid nobody has left"
    site.soc["1"] = 9.0
    site.run(1.0)
    site.soc["1"] = 20.0
    site.run(1.0)
    assert site.formed() == {"1", "2"}
    assert _told(site)[-1] == ("inverter1", "takes part in the island again", "")


def test_a_power_cut_with_one_empty_rack_begins_without_its_unit() -> None:
    site = islanded_pair(Pair(soc1_pct=7.0))
    assert site.state == S.ISLANDED
    assert not any(
        command.grid_forming for record in site.records for command in record.commands if "1" in command.device_id
    )
    assert [text for _, text, _ in _told(site)] == ["takes no part in the island"]


@pytest.mark.parametrize("device", ["battery1", "inverter1"])
def test_a_unit_nobody_hears_leaves_after_the_time_of_doubt_and_returns_when_it_was_heard_for_long(device: str) -> None:
    site = islanded_pair()
    site.silent.add(device)
    site.run(4.0)
    assert site.formed() == {"1", "2"}
    site.run(6.0)
    assert site.state == S.ISLANDED
    assert site.rests("1")
    assert _told(site) == [("inverter1", "takes no part in the island", "inverter or battery have no valid data")]
    site.silent.clear()
    site.run(290.0)
    assert site.formed() == {"2"}
    site.run(20.0)
    assert site.formed() == {"1", "2"}


def test_who_has_left_in_doubt_but_is_heard_again_steps_in_before_the_site_goes_dark() -> None:
    site = islanded_pair()
    site.silent.add("battery1")
    site.run(10.0)
    site.silent = {"battery2"}
    site.run(10.0)
    assert site.state == S.ISLANDED
    assert site.formed() == {"1"}
    site.silent = {"battery1", "battery2"}
    site.run(10.0)
    assert site.state == S.EXHAUSTED
    assert site.records[-1].backup[0].cause == "doubt"


def test_an_empty_unit_does_not_step_in_for_a_silent_one() -> None:
    site = islanded_pair(Pair(soc1_pct=30.0))
    site.soc["1"] = 9.0
    site.run(1.0)
    site.soc["1"] = 12.0
    site.silent.add("inverter2")
    site.run(10.0)
    assert site.state == S.EXHAUSTED
    assert site.records[-1].backup[0].cause == "doubt"


def test_an_empty_and_a_silent_unit_together_end_the_island_at_the_floor() -> None:
    site = islanded_pair()
    site.silent.add("battery2")
    site.run(3.0)
    while site.at_s + DT_S - site.memory.backup.members[1].silent_since_s < site.site.backup[0].doubt_s:
        site.cycle()
    assert site.formed() == {"1", "2"}
    site.soc["1"] = 9.0
    site.cycle()
    assert site.formed() == set()
    assert site.records[-1].backup[0].cause == "soc_floor"


def test_a_blind_unit_that_is_left_alone_ends_the_island_after_its_own_time_of_doubt() -> None:
    site = islanded_pair()
    site.silent.add("battery2")
    site.run(6.5)
    site.soc["1"] = 9.0
    site.run(3.0)
    assert site.state == S.EXHAUSTED
    assert site.records[-1].backup[0].cause == "doubt"


def test_the_island_ends_when_the_last_rack_is_at_the_floor_and_begins_again_with_the_one_that_was_charged() -> None:
    site = islanded_pair(Pair(soc1_pct=30.0, soc2_pct=30.0))
    site.soc["1"] = 9.0
    site.run(2.0)
    site.soc["2"] = 10.0
    site.run(2.0)
    assert site.state == S.EXHAUSTED
    assert site.records[-1].backup[0].cause == "soc_floor"
    assert "backup.exhausted" in site.alarms()
    site.soc = {"1": 19.0, "2": 10.3}
    site.run(30.0)
    assert site.state == S.EXHAUSTED
    site.soc["1"] = 21.0
    site.run_until(S.ISLANDED, 20.0)
    assert site.formed() == {"1"}, "the other would be empty again at once"


def test_what_the_others_cannot_carry_is_shed() -> None:
    site = islanded_pair(Pair(pair_settings(backup(shedding=SheddingSettings(confirm_s=0.5)))))
    site.loads_w["oven"] = 6000.0
    site.run(30.0)
    assert site.supplied() == ALL
    site.silent.add("battery1")
    site.run(15.0)
    assert site.state == S.ISLANDED
    assert site.supplied() == {"fridge", "light"}


def test_a_restart_does_not_bring_back_who_has_left() -> None:
    site = islanded_pair()
    site.soc["1"] = 9.0
    site.run(2.0)
    site.soc["1"] = 12.0
    site.restart(dead_s=1.0)
    site.run(30.0)
    assert site.state == S.ISLANDED
    assert site.rests("1")
    assert site.formed() == {"2"}


def test_a_state_file_on_the_grid_says_nothing_of_who_would_take_part() -> None:
    from control.cycle import persistent

    site = running(Pair(soc1_pct=8.0))
    kept = msgspec.json.decode(msgspec.json.encode(persistent(site.memory)), type=Persistent)
    assert site.memory.backup.members[0].why == "soc_floor"
    assert kept.backup.left == ()


def test_a_backup_test_ends_when_a_unit_leaves() -> None:
    site = running(Pair())
    assert site.cycle(TestBackup(origin(), 600.0)).answers[0].accepted
    site.run(30.0)
    assert site.state == S.ISLANDED
    site.silent.add("battery1")
    site.run(10.0)
    assert not site.records[-1].backup[0].test
    site.run_until(S.ON_GRID, 120.0)
    assert site.dangers == []


def test_a_full_rack_behind_a_failed_inverter_does_not_carry_the_island() -> None:
    site = islanded_pair(Pair(soc2_pct=40.0))
    site.tripped.add("1")
    site.soc["2"] = 15.0
    site.run(8.0)
    assert site.records[-1].backup[0].soc_pct == pytest.approx(15.0, abs=0.2)
    assert site.supplied() == {"fridge"}
    assert site.formed() == {"1", "2"}, "it comes back by itself"


def test_the_bus_is_measured_by_an_inverter_that_takes_part() -> None:
    site = islanded_pair()
    snapshot: PlantSnapshot = site.records[-1].snapshot
    assert facts.bus(snapshot, backup()).device_id == "inverter1"
    assert facts.bus(snapshot, backup(), ("inverter2",)).device_id == "inverter2"


def test_all_units_are_tried_when_it_is_not_known_who_made_the_grid() -> None:
    site = Pair(soc1_pct=9.0, soc2_pct=9.0)
    left = tuple(MemberMemory(f"inverter{n}", forms=False, why="soc_floor") for n in (1, 2))
    site.memory = msgspec.structs.replace(
        site.memory, backup=msgspec.structs.replace(site.memory.backup, kept=S.EXHAUSTED, members=left)
    )
    site.run(1.0)
    assert all(member.forms for member in site.memory.backup.members)
