"""Local clock times: what an installer types as 22:00 is 22:00 at the site, on every day of the year."""

from datetime import UTC, datetime

import pytest

from control import local_time


def utc(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("at_utc", "zone", "minute"),
    [
        ("2026-11-20T00:00:00", "Etc/UTC", 0),
        ("2026-11-20T21:30:00", "Europe/Berlin", 22 * 60 + 30),
        ("2026-07-20T21:30:00", "Europe/Berlin", 23 * 60 + 30),
        ("2026-03-29T00:59:30", "Europe/Berlin", 119.5),  # the last half minute before the clocks go forward
        ("2026-03-29T01:00:00", "Europe/Berlin", 180),
        ("2026-10-25T00:30:00", "Europe/Berlin", 150),  # 02:30 comes twice on this day
        ("2026-10-25T01:30:00", "Europe/Berlin", 150),
        ("2026-11-20T00:00:00", "Asia/Kathmandu", 345),
    ],
)
def test_minutes_since_local_midnight(at_utc: str, zone: str, minute: float) -> None:
    assert local_time.minute_of_day(utc(at_utc), zone) == pytest.approx(minute)


@pytest.mark.parametrize(
    ("start", "end", "inside", "outside"),
    [
        (0, 1440, (0, 720, 1439.9), ()),
        (120, 360, (120, 359.9), (119.9, 360, 1000)),
        (1320, 360, (1320, 1439.9, 0, 359.9), (360, 1319.9)),
        (300, 300, (), (0, 300, 1439)),
    ],
)
def test_a_window_may_reach_over_midnight(
    start: float, end: float, inside: tuple[float, ...], outside: tuple[float, ...]
) -> None:
    assert all(local_time.within(minute, start, end) for minute in inside)
    assert not any(local_time.within(minute, start, end) for minute in outside)


@pytest.mark.parametrize(
    ("at_utc", "words"),
    [
        (1_770_000_000.0, "1770000000 (2026-02-02 02:40:00 UTC)"),
        (1_770_000_000.5, "1770000000.5 (2026-02-02 02:40:00 UTC)"),
        (float("nan"), "nan"),
        (float("inf"), "inf"),
        (1e300, "1e+300"),
    ],
)
def test_an_instant_in_a_message_shows_the_number_and_its_date(at_utc: float, words: str) -> None:
    assert local_time.utc_words(at_utc) == words
