"""The screen looks back: the port to the history, against the files a unit really writes."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.screen_history import ScreenHistory
from control.record import Event, EventKind
from hmi.ports.history import EventQuestion, EventsFound, TrendFound, TrendQuestion
from tests.app.test_history import BEGIN, Recording

HOUR = 3600


class Asker:
    """A screen whose thread is the test's: what is delivered waits until it is taken."""

    def __init__(self, data: Path) -> None:
        self.delivered: list[Callable[[], None]] = []
        self.answers: list[Any] = []
        self.port = ScreenHistory(data, self.delivered.append)

    def all_answers(self) -> list[Any]:
        """Wait for the thread and take what it delivered."""
        assert self.port.close()
        for tell in self.delivered:
            tell()
        return self.answers

    def trends(self, question: TrendQuestion) -> None:
        self.port.trends(question, _kept, self.answers.append)

    def events(self, question: EventQuestion) -> None:
        self.port.events(question, _kept, self.answers.append)


def _kept(found: Any) -> Any:
    return found


def _question(names: tuple[str, ...], end: int, step_s: int, **more: Any) -> TrendQuestion:
    return TrendQuestion("trends", BEGIN, end, step_s, names, **more)


@pytest.mark.req("DAT-01")
def test_the_last_hour_is_answered_in_seconds_and_an_older_one_in_minutes(tmp_path: Path) -> None:
    recording = Recording(tmp_path)
    recording.record(180)
    recording.close()
    asker = Asker(tmp_path)
    asker.trends(_question(("grid_w", "soc_pct"), BEGIN + HOUR, 1))
    (found,) = asker.all_answers()
    assert (found.step_s, len(found.at_utc), found.problem) == (1, 180, "")
    assert [line.name for line in found.lines] == ["grid_w", "soc_pct"]
    for seconds in (tmp_path / "history").glob("seconds-*"):
        seconds.unlink()
    asker = Asker(tmp_path)
    asker.trends(_question(("grid_w",), BEGIN + HOUR, 1))
    (found,) = asker.all_answers()
    assert (found.step_s, found.at_utc) == (60, (BEGIN, BEGIN + 60, BEGIN + 120))


def test_a_series_the_unit_does_not_have_is_all_unknown_and_the_others_are_there(tmp_path: Path) -> None:
    recording = Recording(tmp_path)
    recording.record(120)
    recording.close()
    asker = Asker(tmp_path)
    asker.trends(_question(("no.such", "load_w"), BEGIN + HOUR, 60))
    (found,) = asker.all_answers()
    missing, load = found.lines
    assert all(math.isnan(value) for value in missing.mean)
    assert all(value == pytest.approx(1000.0, abs=5) for value in load.mean)


@pytest.mark.req("DAT-01")
def test_energy_bought_and_sold_in_the_same_hour_do_not_cancel_out(tmp_path: Path) -> None:
    recording = Recording(tmp_path)
    recording.record(1800, every=10, load_w=3000.0)
    recording.record(1800, every=10, load_w=-3000.0)
    there = recording.close()
    (load,) = there.trends(there.named(["load_w"]), BEGIN, BEGIN + HOUR, 60)
    asker = Asker(tmp_path)
    asker.trends(_question((), BEGIN + HOUR, 60, energy_names=("load_w", "no.such"), energy_step_s=900))
    (found,) = asker.all_answers()
    used, unknown = found.energies
    values = [float(value) for value in load.values]
    assert sum(used.plus_wh) == pytest.approx(sum(v for v in values if v > 0) / 60)
    assert sum(used.minus_wh) == pytest.approx(-sum(v for v in values if v < 0) / 60)
    assert sum(used.plus_wh) > 1400
    assert sum(used.minus_wh) > 1400
    assert used.at_utc == tuple(range(BEGIN, BEGIN + HOUR, 900))
    assert unknown.at_utc == ()


def test_a_year_of_energy_comes_from_hours_and_agrees_with_the_minutes(tmp_path: Path) -> None:
    recording = Recording(tmp_path)
    recording.record(2 * HOUR + 120, every=10, load_w=2000.0)
    recording.close()
    asker = Asker(tmp_path)
    year = TrendQuestion("trends", BEGIN - 300 * 86_400, BEGIN + 2 * HOUR, 86_400, (), ("load_w",), 900)
    asker.trends(year)
    (found,) = asker.all_answers()
    assert found.energies[0].at_utc == (BEGIN, BEGIN + HOUR)
    assert sum(found.energies[0].plus_wh) == pytest.approx(4000.0, rel=0.01)


def test_the_newest_question_wins_and_an_older_answer_is_dropped(tmp_path: Path) -> None:
    recording = Recording(tmp_path)
    recording.record(120)
    recording.close()
    asker = Asker(tmp_path)
    for step in (3600, 300, 60):
        asker.trends(_question(("grid_w",), BEGIN + HOUR, step))
    asker.events(EventQuestion("log", 10))
    found = asker.all_answers()
    assert [type(one) for one in found] == [TrendFound, EventsFound]
    assert found[0].step_s == 60


def test_before_anything_was_written_there_is_nothing_and_no_problem(tmp_path: Path) -> None:
    asker = Asker(tmp_path)
    asker.trends(_question(("grid_w",), BEGIN + HOUR, 60))
    asker.events(EventQuestion("log", 10))
    trends, events = asker.all_answers()
    assert (trends.at_utc, trends.problem) == ((), "")
    assert (events.entries, events.problem) == ((), "")


@pytest.mark.req("DAT-02")
def test_a_damaged_file_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "history").mkdir()
    (tmp_path / "history" / "minutes-202611.sqlite").write_bytes(b"not a database at all" * 100)
    (tmp_path / "events.sqlite").write_bytes(b"not a database at all" * 100)
    asker = Asker(tmp_path)
    asker.trends(_question(("grid_w",), BEGIN + HOUR, 60))
    asker.events(EventQuestion("log", 10))
    trends, events = asker.all_answers()
    assert trends.problem.startswith("minutes-202611.sqlite cannot be read")
    assert events.problem.startswith("events.sqlite cannot be read")


def _event(number: int) -> Event:
    kind = EventKind.ALARM if number % 3 == 0 else EventKind.REQUEST
    return Event(kind, f"subject{number}", f"entry {number}", "screen")


@pytest.mark.req("DAT-01")
def test_the_event_log_is_read_newest_first_in_windows(tmp_path: Path) -> None:
    recording = Recording(tmp_path)
    recording.record(1, *(_event(number) for number in range(30)))
    recording.close()

    def asked(**question: Any) -> list[str]:
        asker = Asker(tmp_path)
        asker.events(EventQuestion("log", **question))
        (found,) = asker.all_answers()
        return [entry.text for entry in found.entries if entry.subject.startswith("subject")]

    assert asked(count=3) == ["entry 29", "entry 28", "entry 27"]
    asker = Asker(tmp_path)
    asker.events(EventQuestion("log", 10))
    (found,) = asker.all_answers()
    last = found.entries[-1].entry_id
    assert asked(count=2, before_id=last) == ["entry 19", "entry 18"]
    assert asked(count=2, after_id=last) == ["entry 22", "entry 21"]
    assert asked(count=3, kinds=("alarm",)) == ["entry 27", "entry 24", "entry 21"]
    assert asked(count=5, text="ENTRY 7") == ["entry 7"]
    assert asked(count=5, subject="subject8") == ["entry 8"]
    assert asked(count=5, since_utc=BEGIN + 60.0) == []
