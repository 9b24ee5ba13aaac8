"""No power before the grid was normal long enough, at the start and after a trip; then it grows (G11 c, INV-06)."""

import itertools

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from app.explain import explained
from control.backup.memory import BackupMemory, BackupState
from control.cycle import initial, persistent
from control.grid_code.model import Connection, GridCodeSettings
from control.memory import Persistent
from control.reactive.model import ReactiveKind, ReactiveRule, ReactiveSettings
from control.readings import DeviceState
from control.record import Event, EventKind
from control.requests import ApplySettings, SetMode, SetPower
from tests.control.backup.island import settings as island_settings
from tests.control.grid_code.grid import RATED_W, Grid, coded
from tests.control.plant import House, origin, settings

EN = coded("en_50549_1")
MV = coded("vde_ar_n_4110")
TRIPPED = {"state": DeviceState.FAULT, "alarms": ("over_frequency",)}


def wanting(house: Grid, power_w: float = 4000.0) -> Grid:
    """The house with a set-point by hand."""
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), power_w, valid_s=3600.0))
    return house


def trip(house: Grid, seconds: float = 2.0) -> None:
    """The inverter separates itself by its own protection, and comes back."""
    house.changes["inverter1"] = dict(TRIPPED)
    house.power_w["inverter1"] = 0.0
    house.run(seconds)
    house.changes.clear()


def commanded(house: Grid, seconds: float) -> float:
    """The largest command of a time."""
    before = len(house.records)
    house.run(seconds)
    return max(abs(one.active_power_w) for record in house.records[before:] for one in record.commands)


def test_at_the_first_start_there_is_no_power_before_the_observation_time() -> None:
    house = wanting(Grid(EN, load_w=0.0, waits=True))
    assert commanded(house, 58.5) == 0.0
    reason = house.records[-1].chain.final.reason
    assert (reason.code, reason.place) == ("connect_wait", "at the start")
    assert reason.values["remaining_s"] == pytest.approx(1.0)
    house.run(2.0)
    assert house.final_w == 4000.0


@pytest.mark.req("GRD-08", "INV-06")
@pytest.mark.parametrize(("code", "hz", "pu", "observation_s"), [(EN, 49.95, 0.96, 60.0), (MV, 49.95, 0.96, 600.0)])
def test_g11c_after_a_trip_no_power_before_the_observation_time_and_then_ten_percent_a_minute(
    code: GridCodeSettings,
    hz: float,
    pu: float,
    observation_s: float,
) -> None:
    house = wanting(Grid(code, load_w=0.0))
    house.run(2.0)
    assert house.final_w == 4000.0
    house.at(52.0)
    trip(house)
    house.pu = (pu,) * 3
    house.hz = [hz]
    assert commanded(house, observation_s - 4.0) == 0.0
    house.run(3.0)
    powers = []
    for _ in range(122):
        house.run(5.0)
        powers.append(house.final_w)
    steps = [after - before for before, after in itertools.pairwise(powers)]
    assert 0.0 < powers[0] < RATED_W * 0.01
    assert max(steps) <= RATED_W * 0.10 / 12.0 + 1e-6
    assert powers[11] == pytest.approx(500.0, abs=20.0)
    assert powers[-1] == 4000.0
    assert house.records[-1].grid_code[0].connection is Connection.CONNECTED


def test_a_trip_is_an_event_an_alarm_and_explained() -> None:
    house = wanting(Grid(EN, load_w=0.0))
    house.records.clear()
    trip(house)
    text = "\n".join(explained(house.records[-1]))
    assert "No power after a trip: the grid must stay normal for" in text
    assert "grid code: waiting after trip (inverter1: over frequency)" in text
    assert "grid.tripped" in {alarm.row_id for alarm in house.records[-1].alarms}
    house.run(700.0)
    events = [event for record in house.records for event in record.events if event.subject == "grid_code"]
    assert [event.text for event in events] == [
        "no power until the grid has been normal long enough",
        "the grid was normal long enough; power grows slowly",
        "power is free again",
    ]
    assert events[0] == Event(EventKind.POWER, "grid_code", events[0].text, "trip: inverter1: over frequency")


@pytest.mark.parametrize(
    "excursion", [{"hz": [50.25]}, {"hz": [49.4]}, {"pu": (1.0, 1.0, 1.12)}, {"pu": (0.8, 1.0, 1.0)}, {"hz": []}]
)
def test_any_excursion_restarts_the_observation(excursion: dict[str, object]) -> None:
    house = wanting(Grid(EN, load_w=0.0))
    trip(house)
    house.run(50.0)
    for name, value in excursion.items():
        setattr(house, name, value)
    record = house.run(0.1)
    assert record.chain.bounds.max_reason.code == "connect_outside"
    assert record.grid_code[0].remaining_s == 60.0
    house.hz, house.pu = [50.0], (1.0, 1.0, 1.0)
    assert commanded(house, 59.8) == 0.0
    house.run(2.0)
    assert house.final_w > 0.0


def test_start_and_trip_have_windows_and_times_of_their_own() -> None:
    own = coded("en_50549_1", first_start__observation_s=5.0, reconnect__observation_s=20.0, reconnect__high_hz=50.05)
    house = wanting(Grid(own, load_w=0.0, waits=True))
    house.hz = [50.08]
    house.run(6.0)
    assert house.final_w == 4000.0
    trip(house)
    assert commanded(house, 60.0) == 0.0
    assert commanded(house, 0.1) == 0.0
    house.hz = [50.04]
    house.run(19.0)
    assert house.final_w == 0.0
    house.run(2.0)
    assert house.final_w > 0.0


def test_an_inverter_that_stays_separated_holds_the_end_of_the_wait_and_not_its_begin() -> None:
    house = wanting(Grid(EN, load_w=0.0))
    trip(house, 90.0)
    house.run(0.3)
    assert house.records[-1].grid_code[0].connection is Connection.RAMPING


def test_a_dip_that_must_be_ridden_through_is_no_trip_and_a_lost_grid_is_one() -> None:
    house = wanting(Grid(EN, load_w=0.0))
    house.run(2.0)
    house.pu = (0.05, 0.05, 0.05)
    house.run(0.2)
    house.pu = (1.0, 1.0, 1.0)
    house.run(0.2)
    assert house.records[-1].grid_code[0].connection is Connection.CONNECTED
    house.pu = (0.0, 0.0, 0.0)
    house.run(1.0)
    info = house.records[-1].grid_code[0]
    assert (info.connection, info.cause) == (Connection.WAITING, "the grid is lost")
    assert house.final_w == 0.0
    house.changes["inverter1"] = dict(TRIPPED)
    assert house.run(0.1).grid_code[0].cause == "inverter1: over frequency"


def test_a_fault_that_is_not_the_grids_is_no_trip() -> None:
    house = wanting(Grid(EN, load_w=0.0))
    house.changes["inverter1"] = {"state": DeviceState.FAULT, "alarms": ("fan_failure",)}
    house.run(1.0)
    assert house.records[-1].grid_code[0].connection is Connection.CONNECTED
    house.changes["inverter1"] = {"state": DeviceState.RUNNING, "alarms": ("over_frequency",)}
    house.run(1.0)
    assert house.records[-1].grid_code[0].connection is Connection.CONNECTED


def test_another_trip_while_power_grows_begins_the_wait_anew() -> None:
    house = wanting(Grid(EN, load_w=0.0))
    trip(house)
    house.run(120.0)
    assert house.final_w > 0.0
    trip(house)
    assert commanded(house, 58.0) == 0.0


def test_while_waiting_there_is_no_reactive_power_either() -> None:
    rule = ReactiveRule(ReactiveKind.FIXED_Q, 1000.0)
    site = settings(reactive=(ReactiveSettings(rule, ReactiveRule(), 5000.0, 5000.0),))
    house = Grid(EN, site, waits=True)
    assert house.run(30.0).commands[0].reactive_power_var == 0.0
    assert house.run(40.0).commands[0].reactive_power_var == 1000.0


def test_with_several_inverters_every_one_waits() -> None:
    house = wanting(Grid(EN, settings(2), load_w=0.0))
    trip(house)
    record = house.run(1.0)
    assert record.chain.bounds.max_w == 0.0
    assert {unit.bounds.max_reason.code for unit in record.chain.units} == {"connect_wait"}


def test_a_restart_does_not_shorten_the_wait_after_a_trip() -> None:
    house = wanting(Grid(MV, load_w=0.0))
    trip(house)
    kept = msgspec.json.decode(msgspec.json.encode(persistent(house.memory)), type=Persistent)
    assert kept.grid_trip
    known = initial(house.memory.settings, kept).grid_code.connection
    assert (known.phase, known.tripped, known.cause) == (Connection.WAITING, True, "before the restart")
    assert not persistent(wanting(Grid(MV, load_w=0.0, waits=True)).memory).grid_trip
    assert initial(settings(), kept).grid_code.connection.phase is Connection.CONNECTED


def test_the_grid_code_put_into_force_live_makes_no_power_step() -> None:
    house = House(settings(), load_w=1000.0)
    house.run(10.0)
    new = msgspec.structs.replace(house.site, grid_code=(EN,))
    house.cycle(ApplySettings(origin(), new))
    assert house.run(1.0).chain.final.active_power_w == pytest.approx(1000.0, abs=50.0)


def test_a_wait_that_is_taken_out_of_the_site_file_ends() -> None:
    house = wanting(Grid(EN, load_w=0.0))
    trip(house)
    off = coded("en_50549_1", reconnect__enabled=False, first_start__enabled=False)
    house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.memory.settings, grid_code=(off,))))
    house.run(2.0)
    assert house.final_w == 4000.0
    trip(house)
    house.run(2.0)
    assert house.final_w == 4000.0
    assert not house.records[-1].grid_code[0].tripped


def test_without_a_grid_meter_the_inverter_says_whether_the_grid_is_normal_and_without_either_nobody_does() -> None:
    house = wanting(Grid(EN, load_w=0.0, waits=True))
    house.never.add("grid")
    house.run(61.0)
    assert house.final_w == 4000.0
    blind = Grid(EN, load_w=0.0, waits=True)
    blind.never |= {"grid", "inverter1"}
    assert blind.run(1.0).grid_code[0].outside == "the voltage is not measured"


def test_in_the_island_the_codes_of_the_grid_have_nothing_to_say() -> None:
    wired = island_settings()
    site = settings(backup=wired.backup, outputs=wired.outputs, signals=wired.signals)
    house = wanting(Grid(EN, site, load_w=0.0))
    trip(house)
    island = BackupMemory(state=BackupState.ISLANDED)
    house.memory = msgspec.structs.replace(house.memory, backup=island)
    house.at(52.0)
    assert house.records[-1].grid_code[0].connection is Connection.CONNECTED
    assert house.records[-1].chain.added == ()
    assert "connect_wait" not in {bound.reason.code for bound in house.records[-1].chain.bounds.limits}


@hypothesis_settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.floats(49.3, 50.4), st.floats(0.82, 1.13), st.integers(1, 40)), min_size=1, max_size=12))
def test_whatever_the_grid_does_after_a_trip_power_needs_an_unbroken_observation(
    courses: list[tuple[float, float, int]],
) -> None:
    house = wanting(Grid(coded("en_50549_1", reconnect__observation_s=3.0), load_w=0.0))
    trip(house, 0.5)
    inside = 5  # the grid was normal while the inverter was separated
    for hz, pu, cycles in courses:
        house.hz, house.pu = [hz], (pu,) * 3
        for _ in range(cycles):
            inside = inside + 1 if 49.5 <= hz <= 50.2 and 0.85 <= pu <= 1.10 else 0
            record = house.run(0.1)
            if record.grid_code[0].connection is not Connection.WAITING:
                assert inside >= 30
                return
            assert record.chain.final.active_power_w == 0.0
