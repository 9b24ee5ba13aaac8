"""The end of the history when the program ends and the disk does not follow."""

import sqlite3
from pathlib import Path

import pytest

from app.history_files import SecondsFile
from tests.app.test_storage import history_in
from tests.control.plant import House, settings


def test_minutes_a_disk_did_not_take_before_the_end_are_told_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(SecondsFile, "write", full)
    history = history_in(tmp_path)
    house = House(settings(), load_w=1200.0)
    for _ in range(130):
        history.publish(house.cycle(dt_s=1.0))
    history.close()
    (told,) = (record for record in caplog.records if record.name == "ballast.history")
    assert told.message == "the history was not written to its end"
    assert vars(told)["items"] >= 2
