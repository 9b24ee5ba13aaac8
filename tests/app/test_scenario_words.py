"""What is wrong in a scenario file is said with the range and the meaning of the key, never in a library's words."""

import copy
import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from app.recorder import RecordingError, read_recording
from app.scenario import ScenarioError, built, read_scenario
from tests.app.test_scenario import HERE, PLAIN


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"duration_s": "300 s"},
            "duration_s: '300 s' is not allowed; allowed: above 0, up to 2678400; How long it runs",
        ),
        (
            {"start": "2026-11-23T08:00:00"},
            "start: '2026-11-23T08:00:00' is not allowed; allowed: date and time without quotes, like 2026-11-21T18:00",
        ),
        ({"start": dt.time(8, 0)}, "start: 08:00:00 is not allowed; allowed: date and time without quotes"),
        (
            {"load": 2000},
            "load: 2000 is not allowed; allowed: table with one of day, constant_w, steps, csv; Consumption",
        ),
        ({"load": {"steps": "x"}}, "load.steps: 'x' is not allowed; allowed: list; Pairs of seconds"),
        ({"load": {"steps": [[0, "x"]]}}, "load.steps[1][2]: 'x' is not allowed; Pairs of seconds"),
        ({"action": {"at_s": 1}}, "action: a table is not allowed; allowed: list, each entry under [[action]]"),
        ({"action": ["x"]}, "action[1]: 'x' is not allowed; allowed: table"),
        ({"expect": {"that": "always"}}, "expect: a table is not allowed; allowed: list, each entry under [[expect]]"),
        (
            {"action": [{"at_s": 1, "grid": {"frequency_hz": 30}}]},
            "action[1].grid.frequency_hz: 30 is not allowed; allowed: 45 to 65; Frequency the mains go to",
        ),
        ({"action": [{"at_s": 1, "signal": {"t1": "opn"}}]}, "action[1].signal.t1: 'opn' is not allowed; Signal id"),
        ({"devices": {"pv": 5}}, "devices.pv: 5 is not allowed; Device id -> keys of its entry"),
        ({"title": ""}, "title: '' is not allowed; allowed: text of 1 to 100 characters; One line"),
        (
            {"expect": [{"that": "alarm", "alarm": "meter.silent", "gone_by_s": -1}]},
            "expect[1].gone_by_s: -1 is not allowed; allowed: 0 or more; It is not active after this",
        ),
    ],
)
def test_a_wrong_value_is_answered_with_its_range_and_its_meaning(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ScenarioError) as error:
        built({**copy.deepcopy(PLAIN), **change}, "test", "test.toml", HERE)
    (said,) = str(error.value).splitlines()
    assert said.startswith(f"test.toml: {message}")
    assert "Input should" not in said


def test_a_file_that_is_not_there_is_named_once_and_without_a_number() -> None:
    nowhere = Path("/nowhere/at_all")
    with pytest.raises(ScenarioError, match=r"^/nowhere/at_all: cannot be read: No such file or directory; "):
        read_scenario(nowhere)
    with pytest.raises(RecordingError, match=r"^/nowhere/at_all: cannot be read: No such file or directory$"):
        next(read_recording(nowhere))
