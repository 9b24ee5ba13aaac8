"""Trends, exports and the event log out of the history of a running unit or a copied folder."""

# pyright: reportPrivateUsage=false

import array
import math
import shutil
import sqlite3
import zlib
from pathlib import Path

import pytest

from app import history_files
from app.history import Minute, ValueWriter
from app.history_areas import sampler
from app.history_block import packed, unpacked
from app.history_files import DAY_S
from app.history_read import HistoryError, HistoryFolder
from app.history_series import Series
from app.plan_worker import read_history
from app.site_file import read_site, settings_of, shipped
from control.readings import NO_LIMIT
from control.record import Event, EventKind
from tests.app.recorded import BEGIN, Recording
from tests.control.plant import House, settings


def test_every_site_that_is_shipped_records_series_of_different_names() -> None:
    for name in ("residential", "commercial"):
        series = sampler(settings_of(read_site(shipped(name)))).series
        assert len({one.name.lower() for one in series}) == len(series)
        assert all(one.meaning for one in series)


def test_every_quantity_can_be_read_from_a_record_of_a_healthy_house() -> None:
    site = settings()
    taken = sampler(site)
    house = House(site)
    sample = taken.sample(house.run(30.0))
    assert len(sample) == len(taken.series)
    known = {
        one.name
        for one, value in zip(taken.series, sample, strict=True)
        if isinstance(value, str) or not math.isnan(value)
    }
    assert known >= {"grid_w", "inverter1.dc_v", "battery1.soh_pct", "battery1.cell_max_v_at", "grid.v3", "max_reason"}


def test_what_has_no_limit_and_what_a_silent_device_would_say_is_not_known() -> None:
    site = settings()
    house = House(site)
    house.run(30.0)
    house.silent = {"battery1"}
    values = dict(zip([one.name for one in sampler(site).series], sampler(site).sample(house.run(10.0)), strict=True))
    assert math.isnan(float(values["battery1.soc_pct"]))
    assert math.isnan(float(values["battery1.charge_w"]))
    assert values["battery1.cell_max_v_at"] == ""
    assert not math.isnan(float(values["grid_w"]))


def test_a_block_gives_back_what_was_packed_to_the_step_of_each_series() -> None:
    series = (Series("v", "V", 10), Series("mode", "", 0), Series("w", "W", 1), Series("huge", "W", 1))
    samples = [
        (230.04 + second / 100, "auto" if second < 30 else "hand", math.nan if second == 7 else -5e3 * second, 9e11)
        for second in range(60)
    ]
    block = packed(range(BEGIN, BEGIN + 60), samples, series)
    seconds, (volts, modes, watts, huge, missing) = unpacked(block, series, ["v", "mode", "w", "huge", "no_such"])
    assert seconds == list(range(BEGIN, BEGIN + 60))
    assert volts == [round(sample[0] * 10) / 10 for sample in samples]
    assert modes == [sample[1] for sample in samples]
    assert [value for value in watts if not math.isnan(float(value))] == [
        -5e3 * second for second in range(60) if second != 7
    ]
    assert math.isnan(float(watts[7]))
    assert huge == [9e11] * 60
    assert all(math.isnan(float(value)) for value in missing)
    assert NO_LIMIT > 9e11


@pytest.mark.req("DAT-01")
def test_a_trend_shows_mean_smallest_and_largest_of_each_minute_hour_and_day(tmp_path: Path) -> None:
    unit = Recording(tmp_path)
    for load_w in (1000.0, 3000.0):
        unit.record(DAY_S // 2, every=300, load_w=load_w)
    unit.record(3600, every=300, load_w=500.0)
    there = unit.close()
    series = there.named(["load_w", "winner"])
    for step_s, count in ((60, 300), (300, 300), (900, 100), (3600, 25), (21_600, 5), (DAY_S, 2)):
        load, winner = there.trends(series, BEGIN, BEGIN + DAY_S + 3600, step_s)
        assert load.at_utc == tuple(range(BEGIN, BEGIN + DAY_S + 3600, max(step_s, 300))), step_s
        assert len(load.values) == count
        means, lows, highs = ([float(value) for value in part] for part in (load.values, load.low, load.high))
        assert all(low <= mean <= high for low, mean, high in zip(lows, means, highs, strict=True))
        assert (min(lows), max(highs)) == (pytest.approx(500.0, abs=2.0), pytest.approx(3000.0, abs=2.0))
        assert set(winner.values) <= {"self_consumption", "lifecycle"}
    day, next_day = (float(value) for value in load.values)
    assert (day, next_day) == (pytest.approx(2000.0, abs=10.0), pytest.approx(500.0, abs=5.0))


def test_a_trend_runs_on_over_midnight_and_over_the_end_of_a_month(tmp_path: Path) -> None:
    begin = 1_796_083_200 - 600  # ten minutes before 2026-12-01
    unit = Recording(tmp_path, begin=begin)
    unit.record(1200)
    there = unit.close()
    assert sorted(path.name for path in (tmp_path / "history").glob("*.sqlite")) == [
        "minutes-202611.sqlite",
        "minutes-202612.sqlite",
        "seconds-20261130.sqlite",
        "seconds-20261201.sqlite",
    ]
    (load,) = there.trends(there.named(["load_w"]), begin, begin + 1200, 60)
    assert load.at_utc == tuple(range(begin, begin + 1200, 60))
    (load,) = there.trends(there.named(["load_w"]), begin, begin + 1200, 1)
    assert load.at_utc == tuple(range(begin, begin + 1200))
    assert there.span() == (begin, begin + 1200)


def test_a_device_that_is_added_is_recorded_from_then_on_beside_what_was_there(tmp_path: Path) -> None:
    first = Recording(tmp_path)
    first.record(300)
    first.close()
    second = Recording(tmp_path, settings(2), begin=first.at_utc)
    second.record(300)
    there = second.close()
    for step_s in (1, 60):
        one, two = there.trends(there.named(["battery1.v", "battery2.v"]), BEGIN, BEGIN + 600, step_s)
        half = len(one.values) // 2
        assert len(one.values) == 600 // step_s
        assert set(one.values) == {51.0}
        assert all(math.isnan(float(value)) for value in two.values[:half])
        assert set(two.values[half:]) == {51.0}


def test_a_site_with_more_series_than_a_table_has_columns_is_recorded_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_files, "COLUMNS", 40)
    unit = Recording(tmp_path)
    unit.record(4000, every=10)
    there = unit.close()
    with sqlite3.connect(tmp_path / "history" / "minutes-202611.sqlite") as db:
        assert len(history_files.minute_tables(db)) >= 3
    db.close()
    trends = there.trends(there.named(["*"]), BEGIN, BEGIN + 3600, 60)
    assert len(trends) == len(unit.history.series)
    known = {trend.series.name: trend.values[30] for trend in trends}
    assert known["load_w"] == pytest.approx(1000.0, abs=2.0)
    assert known["battery1.v"] == 51.0
    (volts,) = there.trends(there.named(["battery1.v"]), BEGIN, BEGIN + 3600, 3600)
    assert (volts.values, volts.low) == ((51.0,), (51.0,))


def test_a_restart_within_a_minute_keeps_both_parts_of_it(tmp_path: Path) -> None:
    first = Recording(tmp_path)
    first.record(80, load_w=1000.0)
    first.close()
    second = Recording(tmp_path, begin=BEGIN + 100)
    second.record(80, load_w=2000.0)
    there = second.close()
    (load,) = there.trends(there.named(["load_w"]), BEGIN, BEGIN + 180, 60)
    assert [float(value) for value in load.values] == [
        pytest.approx(1000.0, abs=60.0),
        pytest.approx(1500.0, abs=60.0),
        pytest.approx(2000.0, abs=60.0),
    ]
    (load,) = there.trends(there.named(["load_w"]), BEGIN, BEGIN + 180, 1)
    assert load.at_utc == (*range(BEGIN, BEGIN + 80), *range(BEGIN + 100, BEGIN + 180))


def quick_writer(folder: Path, *, days: int) -> ValueWriter:
    return ValueWriter(folder, (Series("w", "W", 1),), seconds_days=days, minutes_days=40)


def write_minutes(writer: ValueWriter, begin: int, count: int) -> None:
    for number in range(count):
        at = begin + 60 * number
        writer.write(Minute(at, (at,), ((float(number),),)))


@pytest.mark.req("DAT-01")
def test_what_is_older_than_the_site_file_says_is_removed(tmp_path: Path) -> None:
    writer = quick_writer(tmp_path, days=2)
    for day in (0, 30, 59):
        write_minutes(writer, BEGIN + day * DAY_S, 100)
    writer.close()
    assert sorted(path.name for path in tmp_path.glob("*.sqlite")) == [
        "minutes-202612.sqlite",
        "minutes-202701.sqlite",
        "seconds-20270117.sqlite",
    ]


def test_a_clock_that_jumps_far_ahead_for_a_while_forgets_nothing(tmp_path: Path) -> None:
    writer = quick_writer(tmp_path, days=2)
    write_minutes(writer, BEGIN, 100)
    write_minutes(writer, BEGIN + 3000 * DAY_S, 50)
    write_minutes(writer, BEGIN + 6000, 10)
    writer.close()
    assert (tmp_path / "seconds-20261119.sqlite").exists()
    assert (tmp_path / "minutes-202611.sqlite").exists()


def first_release(folder: Path) -> None:
    """Write what release 0.1 wrote: means in one wide table, float32 blocks with the names of their columns."""
    with sqlite3.connect(folder / "history.sqlite") as db:
        db.execute(
            'CREATE TABLE minutes (start_utc INTEGER PRIMARY KEY, "load_w" REAL, "pv_w" REAL, "battery1.v" REAL)'
        )
        db.execute(
            "CREATE TABLE seconds (start_utc INTEGER PRIMARY KEY, columns TEXT NOT NULL, samples INTEGER NOT NULL, "
            "data BLOB NOT NULL)"
        )
        for minute in range(120):
            at = BEGIN - 7200 + 60 * minute
            db.execute("INSERT INTO minutes VALUES (?, ?, ?, ?)", (at, 700.0, 0.0, 50.5))
            data = array.array("f", [700.0] * 60 + [0.0] * 60 + [50.5] * 60).tobytes()
            db.execute("INSERT INTO seconds VALUES (?, ?, 60, ?)", (at, "load_w,pv_w,battery1.v", zlib.compress(data)))
    db.close()


@pytest.mark.req("DAT-01")
def test_the_history_of_the_last_release_is_read_together_with_the_new_one(tmp_path: Path) -> None:
    first_release(tmp_path)
    unit = Recording(tmp_path)
    unit.record(600)
    there = unit.close()
    assert there.span() == (BEGIN - 7200, BEGIN + 600)
    for step_s in (1, 60):
        (load,) = there.trends(there.named(["load_w"]), BEGIN - 7200, BEGIN + 600, step_s)
        assert load.at_utc == tuple(range(BEGIN - 7200, BEGIN + 600, step_s))
        assert load.values[100 // step_s] == 700.0
        assert load.values[-1] == pytest.approx(1000.0, abs=2.0)
    (volts,) = there.trends(there.named(["battery1.v"]), BEGIN - 7200, BEGIN, 3600)
    assert volts.values == (50.5, 50.5)
    load_w, pv_w = read_history(tmp_path, BEGIN + 600.0)
    assert len(load_w.values) > 0
    assert len(pv_w.values) == len(load_w.values)


def test_a_file_of_a_newer_release_is_set_aside_and_not_written(tmp_path: Path) -> None:
    (tmp_path / "history").mkdir()
    path = tmp_path / "history" / "minutes-202611.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version=7")
        db.execute("CREATE TABLE minutes (something TEXT)")
    db.close()
    unit = Recording(tmp_path)
    unit.record(130)
    unit.history.close()
    (aside,) = (tmp_path / "history").glob("minutes-202611.sqlite.damaged-*")
    assert b"something" in aside.read_bytes()
    assert len(HistoryFolder(tmp_path).series()) > 50


def test_a_damaged_file_of_another_day_costs_that_day_only_and_is_named(tmp_path: Path) -> None:
    unit = Recording(tmp_path, begin=BEGIN - 600)
    unit.record(1200)
    unit.close()
    (tmp_path / "history" / "seconds-20261118.sqlite").write_bytes(b"broken" * 500)
    there = HistoryFolder(tmp_path)
    (load,) = there.trends(there.named(["load_w"]), BEGIN - 600, BEGIN + 600, 1)
    assert load.at_utc == tuple(range(BEGIN, BEGIN + 600))
    assert len(there.problems) == 1
    assert there.problems[0].startswith("seconds-20261118.sqlite cannot be read: ")


def test_the_files_of_a_running_unit_are_read_while_it_writes_and_a_copy_leaves_nothing_behind(tmp_path: Path) -> None:
    live, copy = tmp_path / "live", tmp_path / "copy"
    unit = Recording(live)
    unit.record(600, Event(EventKind.MODE, "passive", "a to b", "screen anna"))
    while unit.history.queued:
        pass
    there = HistoryFolder(live)
    (load,) = there.trends(there.named(["load_w"]), BEGIN, BEGIN + 480, 60)
    assert len(load.values) == 8
    assert [one.cause for one in there.events()] == ["screen anna"]
    unit.record(600)
    unit.close()
    shutil.copytree(live, copy)
    before = sorted(path.name for path in copy.rglob("*"))
    there = HistoryFolder(copy)
    (load,) = there.trends(there.named(["load_w"]), BEGIN, BEGIN + 1200, 60)
    assert len(load.values) == 20
    assert sorted(path.name for path in copy.rglob("*")) == before


def test_a_screen_gets_no_more_points_than_it_can_show(tmp_path: Path) -> None:
    unit = Recording(tmp_path)
    unit.record(120)
    there = unit.close()
    spans = {1800: 1, 3600: 1, DAY_S: 60, 7 * DAY_S: 900, 30 * DAY_S: 3600, 365 * DAY_S: 21_600, 3650 * DAY_S: DAY_S}
    assert {span: there.resolution(BEGIN, BEGIN + span) for span in spans} == spans
    assert there.resolution(BEGIN - 10 * DAY_S, BEGIN - 10 * DAY_S + 1800) == 60  # no seconds are kept of then


def test_a_name_that_is_not_there_is_answered_with_the_nearest_ones(tmp_path: Path) -> None:
    unit = Recording(tmp_path)
    unit.record(120)
    there = unit.close()
    with pytest.raises(HistoryError, match=r"there is no series 'grid_wat'; did you mean grid_w"):
        there.named(["grid_wat"])
    with pytest.raises(HistoryError, match="no resolution"):
        there.trends(there.named(["grid_w"]), BEGIN, BEGIN + 60, 7)
    with pytest.raises(HistoryError, match="there is no history here"):
        HistoryFolder(tmp_path / "history")
