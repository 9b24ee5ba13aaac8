"""The alarm table as a whole: every row is real, complete and says truly what it follows from."""

import msgspec
import pytest

from control import alarms
from control.alarm_row import Look, Response
from control.alarm_table import causes
from control.alarms import ROWS, WATCHED, WATCHED_ABSENCES, WATCHED_SLOWLY
from control.readings import Readings
from control.record import Severity
from tests.control.plant import House, settings
from tests.control.tampered import Tampered, active

PATTERNS = {f"{row.source}.*" for row in ROWS.values()}


@pytest.mark.req("ALM-01")
def test_there_are_at_least_150_rows_each_with_cause_remedy_and_a_way_to_be_raised() -> None:
    assert len(ROWS) >= 150
    assert len({row.text for row in ROWS.values()}) == len(ROWS), "a technician tells alarms apart by their text"
    for row in ROWS.values():
        assert row.text[0].isupper()
        assert row.remedy.endswith(".")
        assert row.cause.endswith(".")
        assert 0.0 <= row.raise_after_s <= 900.0
        assert 0.0 <= row.clear_after_s <= 3600.0
        assert not (row.word and row.when is not None)


def test_each_row_is_watched_in_exactly_one_way() -> None:
    watched = [row.row_id for row, _ in (*WATCHED, *WATCHED_SLOWLY, *WATCHED_ABSENCES)]
    assert len(watched) == len(set(watched))
    assert set(watched) == {row.row_id for row in ROWS.values() if row.when is not None}
    assert {row.look for row, _ in WATCHED_SLOWLY} == {Look.SECOND}
    assert list(alarms.ORDER) == list(ROWS)


def test_a_critical_alarm_stops_the_unit_and_is_never_put_aside() -> None:
    for row in ROWS.values():
        if row.severity is Severity.CRITICAL:
            assert row.response is Response.STOP
        assert row.may_shelve is (row.response is not Response.STOP)


def test_rows_follow_only_from_rows_that_exist_and_are_severe_enough_to_be_a_cause() -> None:
    order = {Severity.CRITICAL: 0, Severity.ERROR: 1, Severity.WARNING: 2}
    for row in ROWS.values():
        for name in (*row.follows, *row.follows_anywhere):
            assert name in PATTERNS or name in ROWS, f"{row.row_id} follows from {name}"
        exact = [ROWS[name] for name in (*row.follows, *row.follows_anywhere) if name in ROWS]
        assert not exact or any(order[cause.severity] <= order[row.severity] for cause in exact)
    for name in (*causes.GRID, *causes.ABSENT, *causes.LINE, *causes.LOST, *causes.DISK, *causes.COMPUTER):
        assert name in ROWS


WORDS = [row.row_id for row in ROWS.values() if row.word]


@pytest.mark.parametrize("row_id", WORDS)
def test_a_vendors_word_raises_the_row_it_is_mapped_to_and_nothing_else(row_id: str) -> None:
    site = settings()
    if row_id.startswith("bms."):
        racks = (msgspec.structs.replace(site.batteries[0], alarm_rows={"F07": row_id}),)
        house = House(msgspec.structs.replace(site, batteries=racks), load_w=500.0)
        device = "battery1"
    else:
        units = (msgspec.structs.replace(site.inverters[0], alarm_rows={"F07": row_id}),)
        house = House(msgspec.structs.replace(site, inverters=units), load_w=500.0)
        device = "inverter1"
    house.run(3.0)
    house.changes[device] = {"alarms": ("F07",)}
    record = house.run(3.0)
    assert active(record) == {row_id}
    assert record.alarms[0].detail == "F07", "the vendor's own word stays readable"
    stopped = record.safe_stop is not None
    assert stopped is (ROWS[row_id].response is Response.STOP)
    house.changes.clear()
    gone = house.run(12.0)
    assert active(gone) == set()
    assert (gone.safe_stop is not None) is (stopped and ROWS[row_id].latching)


def test_a_word_nobody_has_mapped_keeps_the_vendors_text_and_raises_the_general_row() -> None:
    site = settings()
    racks = (msgspec.structs.replace(site.batteries[0], warning_rows={"W1": "bms.fan"}),)
    house = House(msgspec.structs.replace(site, batteries=racks), load_w=500.0)
    house.run(3.0)
    house.changes = {"inverter1": {"alarms": ("E12", "E13")}, "battery1": {"warnings": ("W1", "W2")}}
    details = {alarm.key: alarm.detail for alarm in house.run(4.0).alarms}
    assert details == {
        "inverter.warning@inverter1": "E12, E13",
        "bms.fan@battery1": "W1",
        "battery.warning@battery1": "W2",
    }


@pytest.mark.req("MTR-01")
def test_a_meter_that_does_not_tell_the_direction_is_a_warning_and_stops_nothing() -> None:
    def unsigned(readings: Readings) -> Readings:
        pv = tuple(msgspec.structs.replace(one, signed=one.device_id != "pv") for one in readings.meters)
        return msgspec.structs.replace(readings, meters=pv)

    house = Tampered(settings(), load_w=500.0)
    house.run(3.0)
    house.edits.append(unsigned)
    record = house.run(3.0)
    assert [(alarm.row_id, alarm.place) for alarm in record.alarms] == [("meter.unsigned", "pv")]
    assert record.safe_stop is None
    house.edits.clear()
    assert active(house.run(3.0)) == set()
