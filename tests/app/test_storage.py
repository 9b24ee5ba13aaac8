"""History, events and state survive what happens to disks and power."""

# pyright: reportPrivateUsage=false

import os
import signal
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import msgspec
import pytest

from app.history import History
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
def test_an_hour_of_records_becomes_sixty_minute_rows_and_as_many_second_blocks(tmp_path: Path) -> None:
    history = history_in(tmp_path)
    for record in records(3600):
        history.publish(record)
    history.close()
    with sqlite3.connect(tmp_path / "history.sqlite") as db:
        minutes = db.execute('SELECT count(*), avg(load_w), avg("battery1.soc_pct") FROM minutes').fetchone()
        blocks = db.execute("SELECT samples, columns, data FROM seconds").fetchall()
    db.close()
    assert minutes[0] in {60, 61}
    assert minutes[1] == pytest.approx(1200.0, abs=20.0)
    assert sum(block[0] for block in blocks) == 3600
    values = len(blocks[5][1].split(","))
    assert len(zlib.decompress(blocks[5][2])) == blocks[5][0] * values * 4


@pytest.mark.req("STATE-04")
def test_every_event_is_in_the_log_with_its_cause(tmp_path: Path) -> None:
    history = history_in(tmp_path)
    record = msgspec.structs.replace(records(1)[0], events=(Event(EventKind.MODE, "local", "a to b", "screen anna"),))
    history.publish(record)
    history.close()
    with sqlite3.connect(tmp_path / "events.sqlite") as db:
        rows = db.execute("SELECT kind, subject, text, cause FROM events").fetchall()
    db.close()
    assert ("mode", "local", "a to b", "screen anna") in rows


@pytest.mark.req("DAT-02")
@pytest.mark.parametrize("name", ["history.sqlite", "events.sqlite"])
def test_a_damaged_file_is_set_aside_and_reported_and_the_start_goes_on(tmp_path: Path, name: str) -> None:
    history = history_in(tmp_path)
    for record in records(120):
        history.publish(record)
    history.close()
    file = tmp_path / name
    file.write_bytes(b"this is not a database" * 400)
    again = history_in(tmp_path)
    assert [(finding.row_id, finding.place) for finding in again.opened()] == [("storage.set_aside", name)]
    again.publish(records(1)[0])
    again.close()
    assert list(tmp_path.glob(f"{name}.damaged-*"))


WRITER = """
import sys
from pathlib import Path
from tests.app.test_storage import history_in, records
history = history_in(Path(sys.argv[1]))
batch = records(180)
number = 0
import msgspec
while True:
    for record in batch:
        number += 1
        at = msgspec.structs.replace(record.at, at_utc=record.at.at_utc + number)
        history.publish(msgspec.structs.replace(record, at=at))
    while history._worker.depth:
        pass
    print(number, flush=True)
"""


@pytest.mark.req("DAT-02")
def test_kill_minus_nine_at_any_moment_leaves_a_readable_history(tmp_path: Path) -> None:
    for round_number in range(5):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for _ in range(1 + round_number):
            assert process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        history = history_in(tmp_path)
        assert history.opened() == ()
        history.close()
        with sqlite3.connect(tmp_path / "history.sqlite") as db:
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            assert db.execute("SELECT count(*) FROM minutes").fetchone()[0] > 0
        db.close()


@pytest.mark.req("DAT-02")
def test_a_disk_that_cannot_be_written_is_an_alarm_condition_and_never_an_exception(tmp_path: Path) -> None:
    history = history_in(tmp_path)
    with sqlite3.connect(tmp_path / "history.sqlite") as other:
        other.execute("DROP TABLE minutes")
    other.close()
    for record in records(130):
        history.publish(record)
    history._worker.close()
    assert [finding.row_id for finding in history.findings()] == ["storage.history"]
    history.close()


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
def test_a_damaged_state_file_is_set_aside_and_the_unit_starts_with_defaults(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text('{"persistent": {"operator_stop": 7}}')
    loaded, findings = StateStore(tmp_path / "state.json").load()
    assert loaded == Stored()
    assert findings[0].row_id == "storage.set_aside"


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
