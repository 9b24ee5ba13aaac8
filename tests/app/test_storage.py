"""History, events and state survive what happens to disks and power."""

# pyright: reportPrivateUsage=false

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.history import History
from app.history_read import HistoryFolder
from app.state_store import StateStore, Stored
from app.worker import Worker
from control.memory import Persistent
from control.record import CycleRecord, Event, EventKind
from tests.control.plant import House, settings


def records(count: int, *, dt_s: float = 1.0) -> list[CycleRecord]:
    house = House(settings(), load_w=1200.0)
    return [house.cycle(dt_s=dt_s) for _ in range(count)]


def history_in(folder: Path) -> History:
    return History(folder, settings(), seconds_days=7, minutes_days=400)


@pytest.mark.req("DAT-01")
def test_an_hour_of_records_becomes_sixty_minutes_and_every_second_of_them(tmp_path: Path) -> None:
    history = history_in(tmp_path)
    kept = records(3600)
    for record in kept:
        history.publish(record)
    history.close()
    there = HistoryFolder(tmp_path)
    begin, end = int(kept[0].at.at_utc), int(kept[-1].at.at_utc) + 1
    load, soc = there.trends(there.named(["load_w", "battery1.soc_pct"]), begin - 60, end, 60)
    assert len(load.values) in {60, 61}
    assert load.values[30] == pytest.approx(1200.0, abs=20.0)
    assert soc.values[30] == 50.0
    (mode,) = there.trends(there.named(["mode"]), begin, end, 1)
    assert mode.at_utc == tuple(range(begin, end))
    assert set(mode.values) == {"self_consumption"}
    assert there.problems == []


@pytest.mark.req("STATE-04")
def test_every_event_is_in_the_log_with_its_cause(tmp_path: Path) -> None:
    history = history_in(tmp_path)
    happened = tuple(Event(kind, "place", f"text of {kind}", f"cause of {kind}") for kind in EventKind)
    history.publish(msgspec.structs.replace(records(1)[0], events=happened))
    history.close()
    read = [(one.kind, one.subject, one.text, one.cause) for one in HistoryFolder(tmp_path).events()]
    assert read == [(event.kind.value, event.subject, event.text, event.cause) for event in happened]


def files_of(folder: Path) -> dict[str, Path]:
    return {
        path.name.split("-")[0].split(".")[0]: path
        for path in (*(folder / "history").glob("*.sqlite"), folder / "events.sqlite")
    }


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "foreign": lambda data: b"this is not a database"[: len(data)] * 400,
    "torn": lambda data: data[: len(data) // 2 + 100],
    "zeros": lambda data: data[:2000] + bytes(len(data) - 2000),
    "header lost": lambda data: bytes(100) + data[100:],
}


@pytest.mark.req("DAT-02")
@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["seconds", "minutes", "events"])
def test_a_damaged_file_is_set_aside_and_reported_and_the_start_goes_on(tmp_path: Path, name: str, damage: str) -> None:
    house = House(settings(), load_w=1200.0)
    history = history_in(tmp_path)
    for _ in range(600):
        history.publish(house.cycle(dt_s=1.0))
    history.close()
    file = files_of(tmp_path)[name]
    file.write_bytes(DAMAGES[damage](file.read_bytes()))
    again = history_in(tmp_path)
    reported: set[tuple[str, str]] = set()
    for _ in range(130):
        again.publish(house.cycle(dt_s=1.0))
        while again.queued:
            pass
        reported |= {(finding.row_id, finding.place) for finding in again.findings()}
    again.close()
    assert reported == {("storage.set_aside", file.name)}
    assert list(file.parent.glob(f"{file.name}.damaged-*"))
    there = HistoryFolder(tmp_path)
    (load,) = there.trends(there.named(["load_w"]), house.memory.at.at_utc - 120, house.memory.at.at_utc, 1)
    assert len(load.values) >= 110
    assert there.problems == []


@pytest.mark.parametrize("name", ["seconds", "minutes", "events"])
def test_a_file_that_goes_bad_while_it_is_written_is_replaced_and_what_waits_goes_into_the_new_one(
    tmp_path: Path, name: str
) -> None:
    house = House(settings(), load_w=1200.0)
    history = history_in(tmp_path)

    def minutes(count: int) -> None:
        for _ in range(60 * count):
            record = house.cycle(dt_s=1.0)
            event = Event(EventKind.POWER, "test", f"{record.at.at_s:.0f}")
            history.publish(msgspec.structs.replace(record, events=(event,)))
        while history._worker.depth or history._event_worker.depth:
            pass

    minutes(4)
    file = files_of(tmp_path)[name]
    with sqlite3.connect(file) as other:  # somebody else writes, so that nothing is taken from the cache
        other.execute("CREATE TABLE other (a)")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()
    with file.open("r+b") as raw:
        raw.seek(100)
        raw.write(b"\xff" * (file.stat().st_size - 100))
    minutes(4)
    history.close()
    assert list(file.parent.glob(f"{file.name}.damaged-*"))
    there = HistoryFolder(tmp_path)
    (load,) = there.trends(there.named(["load_w"]), house.memory.at.at_utc - 180, house.memory.at.at_utc, 1)
    assert len(load.values) >= 120
    assert [one.text for one in there.events()][-240:] == [f"{340.0 + second:.0f}" for second in range(1, 241)]


KILLS = 20
NURSERY = """
import json, os, random, select, signal, sys
from pathlib import Path
import msgspec
from control.record import Event, EventKind
from tests.app.test_storage import history_in, records

folder, kills = Path(sys.argv[1]), int(sys.argv[2])
batch = records(60)
first_utc = 1796082000  # 2026-11-30T23:40: the first runs cross the end of a month
chance = random.Random(20261121)


def child(number, pipe):
    history = history_in(folder)
    start, events, minute = first_utc + 3600 * number, 0, 0
    while True:
        for second, record in enumerate(batch):
            at_utc = float(start + 60 * minute + second)
            happened = ()
            if second % 20 == 0:
                happened = (Event(EventKind.POWER, str(number), str(events), "test"),)
                events += 1
            at = msgspec.structs.replace(record.at, at_utc=at_utc, at_s=at_utc)
            history.publish(msgspec.structs.replace(record, at=at, events=happened))
        while history.queued:
            pass
        # the queues are empty, so everything before the newest item has been written
        os.write(pipe, (json.dumps([number, start + 60 * (minute - 2), events - 2]) + "\\n").encode())
        minute += 1


for number in range(kills):
    out, into = os.pipe()
    pid = os.fork()
    if pid == 0:
        child(number, into)
    os.close(into)
    told = b""
    for _ in range(chance.randrange(1, 6)):
        told += os.read(out, 65536)
    select.select([], [], [], chance.random() * 0.05)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    while more := os.read(out, 65536):
        told += more
    os.close(out)
    print(told.decode().splitlines()[-1], flush=True)
"""


@pytest.mark.req("DAT-02")
def test_twenty_kills_at_random_instants_lose_no_event_and_no_finished_minute(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NURSERY, str(tmp_path), str(KILLS)], capture_output=True, text=True, check=True
    )
    acknowledged = [msgspec.json.decode(line, type=tuple[int, int, int]) for line in done.stdout.splitlines()]
    assert len(acknowledged) == KILLS
    for path in files_of(tmp_path).values():
        with sqlite3.connect(path) as db:
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        db.close()
    there = HistoryFolder(tmp_path)
    events = [(one.subject, int(one.text)) for one in there.events()]
    series = there.named(["load_w"])
    for number, minute_utc, event in acknowledged:
        mine = [count for subject, count in events if subject == str(number)]
        assert mine == list(range(len(mine)))  # none is missing and none is there twice
        assert len(mine) > event
        begin = 1796082000 + 3600 * number
        (minutes,) = there.trends(series, begin, begin + 3600, 60)
        (seconds,) = there.trends(series, begin, begin + 3600, 1)
        assert len(minutes.at_utc) >= (minute_utc - begin) // 60 + 1
        assert len(seconds.at_utc) >= minute_utc - begin + 60
    assert there.problems == []
    again = history_in(tmp_path)
    again.publish(records(1)[0])
    again.close()
    assert again.findings() == ()


FULL_DISK = """
import json, resource, signal, sys
from pathlib import Path
import msgspec
from control.record import Event, EventKind
from tests.app.test_storage import history_in, records

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder, batch = Path(sys.argv[1]), records(60)
history = history_in(folder)
second = 0
faults = []


def minutes(count):
    global second
    for _ in range(60 * count):
        record = batch[second % 60]
        happened = (Event(EventKind.POWER, "disk", str(second), "test"),) if second % 10 == 0 else ()
        at = msgspec.structs.replace(record.at, at_utc=1795000020.0 + second, at_s=float(second))
        history.publish(msgspec.structs.replace(record, at=at, events=happened))
        second += 1
        while history._worker.depth or history._event_worker.depth:
            pass
    faults.append(sorted({finding.row_id for finding in history.findings()}))


minutes(5)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))  # "disk full" for every file that would grow
minutes(10)
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
minutes(3)
history.close()
print(json.dumps(faults))
"""


@pytest.mark.req("DAT-02")
def test_what_a_full_disk_could_not_take_is_written_once_there_is_room_again(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FULL_DISK, str(tmp_path)], capture_output=True, text=True, check=True)
    assert msgspec.json.decode(done.stdout) == [[], ["storage.history"], []]
    there = HistoryFolder(tmp_path)
    assert [int(one.text) for one in there.events()] == list(range(0, 18 * 60, 10))
    (load,) = there.trends(there.named(["load_w"]), 1795000020, 1795000020 + 18 * 60, 60)
    assert load.at_utc == tuple(range(1795000020, 1795000020 + 18 * 60, 60))
    (load,) = there.trends(there.named(["load_w"]), 1795000020, 1795000020 + 18 * 60, 1)
    assert len(load.at_utc) == 18 * 60


NOT_WRITABLE = """
import asyncio, sys
from pathlib import Path

from app.main import Appliance
from app.options import Options
from app.paths import under
from app.site_file import read_site, shipped

unit = Appliance(read_site(shipped("residential")), Options(under(Path(sys.argv[1]))))
seen = set()


class Watch:
    def publish(self, record):
        seen.update(alarm.row_id for alarm in record.alarms)
        if record.cycle >= 30:
            unit.stop("enough")


unit.add_sink("watch", Watch())
code = asyncio.run(unit.run())
print(code, sorted(row for row in seen if row.startswith("storage.")))
"""


AS_OTHERS = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
"""What makes root obey the rights of files like everybody else."""


@pytest.mark.req("DAT-02")
@pytest.mark.parametrize("prepared", [True, False])
def test_files_that_may_not_be_written_do_not_keep_the_unit_from_starting(tmp_path: Path, *, prepared: bool) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    if prepared:
        history = history_in(folder)
        for record in records(130):
            history.publish(record)
        history.close()
        store = StateStore(folder / "state.json")
        store.save(Stored(Persistent(mode_id="passive")))
        assert store.close()
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o000)
    command = [*(AS_OTHERS if os.geteuid() == 0 else ()), sys.executable, "-c", NOT_WRITABLE, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    assert done.stdout.splitlines()[-1:] == ["0 ['storage.history', 'storage.state']"], done.stderr


@pytest.mark.req("DAT-02")
def test_a_disk_that_cannot_be_written_is_an_alarm_condition_and_never_an_exception(tmp_path: Path) -> None:
    (tmp_path / "history").write_text("a file where the folder should be")
    history = history_in(tmp_path)
    for record in records(130):
        history.publish(record)
    history.close()
    assert [finding.row_id for finding in history.findings()] == ["storage.history"]


@pytest.mark.req("STATE-02", "SITE-05")
def test_operator_stop_and_system_information_survive_a_restart(tmp_path: Path) -> None:
    store = StateStore(tmp_path / "state.json")
    stored = Stored(Persistent(operator_stop="cleaning", mode_id="passive"))
    store.save(stored)
    assert store.close()
    loaded, findings = StateStore(tmp_path / "state.json").load()
    assert loaded == stored
    assert findings == ()


@pytest.mark.req("DAT-02")
def test_a_damaged_state_file_is_set_aside_and_its_copy_counts(tmp_path: Path) -> None:
    store = StateStore(tmp_path / "state.json")
    stored = Stored(Persistent(operator_stop="cleaning", mode_id="passive"))
    store.save(stored)
    assert store.close()
    (tmp_path / "state.json").write_text('{"persistent": {"operator_stop": 7}}')
    loaded, findings = StateStore(tmp_path / "state.json").load()
    assert loaded == stored
    assert findings[0].row_id == "storage.set_aside"
    loaded, findings = StateStore(tmp_path / "state.json").load()
    assert loaded == stored, "a file that is gone altogether is replaced by its copy too"
    assert findings == ()


@pytest.mark.req("DAT-02")
@pytest.mark.parametrize("copy", [None, "half of a fi"])
def test_where_the_state_is_lost_the_unit_starts_stopped_until_a_person_releases_it(
    tmp_path: Path, copy: str | None
) -> None:
    (tmp_path / "state.json").write_text('{"persistent": {"operator_stop": 7}}')
    if copy is not None:
        (tmp_path / "state.copy.json").write_text(copy)
    loaded, findings = StateStore(tmp_path / "state.json").load()
    assert "nobody knows whether a stop was in force" in loaded.persistent.operator_stop
    assert [finding.row_id for finding in findings] == ["storage.set_aside"]


def test_a_unit_that_starts_for_the_first_time_is_not_stopped(tmp_path: Path) -> None:
    assert StateStore(tmp_path / "state.json").load() == (Stored(), ())


def test_a_state_of_which_only_a_damaged_copy_is_left_starts_stopped(tmp_path: Path) -> None:
    (tmp_path / "state.copy.json").write_text("half of a fi")
    loaded, findings = StateStore(tmp_path / "state.json").load()
    assert loaded.persistent.operator_stop
    assert [finding.row_id for finding in findings] == ["storage.state"]


def test_a_worker_that_cannot_keep_up_drops_the_newest_and_says_so() -> None:
    import threading

    gate = threading.Event()
    done: list[int] = []

    def slow(item: int) -> None:
        gate.wait(10)
        done.append(item)

    worker: Worker[int] = Worker("test", slow, depth=3)
    accepted = [worker.put(number) for number in range(10)]
    assert not all(accepted)
    assert "cannot keep up" in worker.fault
    gate.set()
    assert worker.close()
    assert done == sorted(done)
