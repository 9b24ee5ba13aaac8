"""What waits for the cloud survives a kill and a power cut, stays in order and is bounded (TEL-02)."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from cloud.database import opened
from cloud.outbox import Batch, Outbox, Outgoing, Priority

BIG = 1_000_000


def outbox(path: Path, cap: int = 1000) -> Outbox:
    connection, fault = opened(path)
    assert fault == ""
    return Outbox(connection, cap)


def spot(number: int) -> Outgoing:
    return Outgoing("SC_Spot_10s", b'{"n":%d}' % number, Priority.SPOT)


def event(number: int) -> Outgoing:
    return Outgoing("SC_error_event", b'{"n":%d}' % number, Priority.EVENT)


def drained(box: Outbox, limit: int = 10) -> list[Batch]:
    found: list[Batch] = []
    while (batch := box.claim(BIG, limit)) is not None:
        found.append(batch)
        box.confirm(batch)
    return found


def test_events_go_before_spots_and_both_in_order(tmp_path: Path) -> None:
    box = outbox(tmp_path / "cloud.sqlite")
    box.put([spot(1), spot(2), event(3), spot(4), event(5)])
    assert [batch.bodies for batch in drained(box)] == [
        (b'{"n":3}',),
        (b'{"n":5}',),
        (b'{"n":1}', b'{"n":2}', b'{"n":4}'),
    ]
    assert box.waiting.total == 0


def test_a_message_that_was_not_confirmed_goes_out_again_as_the_same_message(tmp_path: Path) -> None:
    path = tmp_path / "cloud.sqlite"
    box = outbox(path)
    box.put([spot(1), spot(2)])
    first = box.claim(BIG, 10)
    box.put([spot(3), event(4)])
    assert box.claim(BIG, 10) == first
    again = outbox(path)  # as after a kill: nothing was closed
    assert again.waiting.total == 4
    assert again.claim(BIG, 10) == first


def test_no_message_id_is_ever_given_twice_although_the_outbox_runs_empty(tmp_path: Path) -> None:
    path = tmp_path / "cloud.sqlite"
    marks: list[str] = []
    for _ in range(5):
        box = outbox(path)
        for number in range(3):
            box.put([spot(number)])
            marks += [batch.mark for batch in drained(box)]
    assert len(set(marks)) == len(marks) == 15


def test_a_message_is_no_larger_than_the_limit_but_one_record_always_goes(tmp_path: Path) -> None:
    box = outbox(tmp_path / "cloud.sqlite")
    box.put([spot(number) for number in range(6)])
    sizes = []
    while (batch := box.claim(18, 10)) is not None:
        sizes.append(len(batch.bodies))
        box.confirm(batch)
    assert sizes == [2, 2, 2]
    box.put([spot(1)])
    batch = box.claim(1, 10)
    assert batch is not None
    assert len(batch.bodies) == 1


def test_a_full_outbox_drops_the_oldest_spots_before_any_event_and_counts(tmp_path: Path) -> None:
    path = tmp_path / "cloud.sqlite"
    box = outbox(path, cap=5)
    box.put([event(0), event(1)])
    for number in range(2, 8):
        box.put([spot(number)])
    assert (box.dropped, box.waiting.events, box.waiting.spots) == (3, 2, 3)
    box.put([event(number) for number in range(8, 14)])
    again = outbox(path, cap=5)
    assert again.dropped == 9
    assert [body for batch in drained(again) for body in batch.bodies] == [b'{"n":%d}' % n for n in range(9, 14)]


def test_a_claim_whose_records_were_dropped_does_not_block_the_rest(tmp_path: Path) -> None:
    box = outbox(tmp_path / "cloud.sqlite", cap=2)
    box.put([spot(1)])
    assert box.claim(BIG, 1) is not None
    box.put([spot(2), spot(3)])
    assert [batch.bodies for batch in drained(box)] == [(b'{"n":2}', b'{"n":3}')]


def test_a_full_disk_keeps_nothing_of_a_put_and_does_not_miscount(tmp_path: Path) -> None:
    connection, _ = opened(tmp_path / "cloud.sqlite")
    box = Outbox(connection)
    box.put([spot(1)])
    connection.execute(f"pragma max_page_count={connection.execute('pragma page_count').fetchone()[0]}")
    huge = Outgoing("SC_Spot_10s", os.urandom(100_000), Priority.SPOT)
    with pytest.raises(sqlite3.OperationalError):
        box.put([spot(2), huge])
    assert box.waiting.spots == 1
    assert [batch.bodies for batch in drained(box)] == [(b'{"n":1}',)]


def test_a_damaged_file_is_set_aside_and_a_new_one_begun(tmp_path: Path) -> None:
    path = tmp_path / "cloud.sqlite"
    path.write_bytes(b"this is no database, but it is long enough to look at" * 100)
    connection, fault = opened(path)
    assert "damaged" in fault
    assert (tmp_path / "cloud.sqlite.damaged-1").exists()
    Outbox(connection).put([spot(1)])


def test_only_the_service_may_read_it(tmp_path: Path) -> None:
    outbox(tmp_path / "cloud.sqlite")
    assert (tmp_path / "cloud.sqlite").stat().st_mode & 0o077 == 0


_WRITER = """
import sys
from pathlib import Path
from cloud.database import opened
from cloud.outbox import Outbox, Outgoing, Priority
box = Outbox(opened(Path(sys.argv[1]))[0])
for number in range(100_000):
    box.put([Outgoing("SC_Spot_10s", b'{"n":%d}' % number, Priority.SPOT)])
    print(number, flush=True)
"""


def test_nothing_that_was_kept_is_lost_by_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "cloud.sqlite"
    kept = -1
    with subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for _ in range(50):
            kept = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().split()
    kept = int(rest[-1]) if rest else kept
    bodies = [body for batch in drained(outbox(path)) for body in batch.bodies]
    assert bodies[: kept + 1] == [b'{"n":%d}' % number for number in range(kept + 1)]
    assert len(bodies) <= kept + 2  # the one that was on its way


def test_spots_that_make_a_message_are_claimed_with_the_same_commit(tmp_path: Path) -> None:
    path = tmp_path / "cloud.sqlite"
    box = outbox(path)
    for number in range(3):
        box.put([spot(number)], 3)
    box.put([spot(3), event(4)], 3)
    batch = outbox(path).claim(BIG, 1000)
    assert batch is not None
    assert batch.bodies == (b'{"n":0}', b'{"n":1}', b'{"n":2}')


def test_a_message_that_was_confirmed_goes_out_once_more_after_a_kill_and_never_after_an_orderly_end(
    tmp_path: Path,
) -> None:
    path = tmp_path / "cloud.sqlite"
    box = outbox(path)
    box.put([spot(1)], 1)
    batch = box.claim(BIG, 1)
    assert batch is not None
    box.confirm(batch)
    assert box.waiting.total == 0
    assert outbox(path).claim(BIG, 1) == batch
    box.settle()
    assert outbox(path).claim(BIG, 1) is None


@examples(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(("put", "claim", "confirm", "reopen")), st.booleans()), max_size=40))
def test_whatever_happens_everything_arrives_once_and_in_order(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, bool]]
) -> None:
    path = tmp_path_factory.mktemp("outbox") / "cloud.sqlite"
    box = outbox(path)
    put: list[tuple[str, bytes]] = []
    arrived: list[tuple[str, bytes]] = []
    for number, (what, is_event) in enumerate(steps):
        if what == "put":
            record = event(number) if is_event else spot(number)
            put.append((record.kind, record.body))
            box.put([record])
        elif what == "reopen":
            box.settle()
            box = outbox(path)
        elif (batch := box.claim(BIG, 3)) is not None and what == "confirm":
            arrived += [(batch.kind, body) for body in batch.bodies]
            box.confirm(batch)
    arrived += [(batch.kind, body) for batch in drained(box) for body in batch.bodies]
    for kind in ("SC_Spot_10s", "SC_error_event"):
        assert [one for one in arrived if one[0] == kind] == [one for one in put if one[0] == kind]
