"""A device that is looked at slowly is not called silent or frozen between two looks."""

import pytest

from app.site_file import SiteFileError, parse_site, settings_of, shipped

GOOD = shipped("residential").read_text(encoding="utf-8")


def test_a_slow_meter_without_more_words_gets_three_polls_before_it_is_silent_and_four_before_it_is_frozen() -> None:
    slow = GOOD.replace("port = 5021, unit = 1 }\npoll_s = 0.1", "port = 5021, unit = 1 }\npoll_s = 1.0")
    grid, sun = settings_of(parse_site(slow, "slow.toml")).meters
    assert (grid.stale_after_s, grid.frozen_after_s) == (3.0, 4.0)
    assert (sun.stale_after_s, sun.frozen_after_s) == pytest.approx((0.6, 0.8))


def test_the_polls_of_a_profile_count_where_the_site_file_says_none() -> None:
    head, rest = GOOD.split('profile = "sunspec_inverter"', 1)
    serial = 'profile = "luxpower_lxp"\nconnection = { type = "modbus_rtu", port = "/dev/ttyUSB0" }\n'
    slow = head + serial + rest.split("poll_s = 0.1\n", 1)[1]
    (inverter,) = settings_of(parse_site(slow, "slow.toml")).inverters
    assert inverter.stale_after_s == 3.0


@pytest.mark.parametrize(
    ("more", "key", "least"),
    [("stale_after_s = 0.6", "stale_after_s: 0.6", "1.5"), ("frozen_after_s = 1.9", "frozen_after_s: 1.9", "2")],
    ids=["silent", "frozen"],
)
def test_a_limit_shorter_than_the_polls_is_refused_because_it_would_stop_the_unit_every_second(
    more: str, key: str, least: str
) -> None:
    slow = GOOD.replace("port = 5021, unit = 1 }\npoll_s = 0.1", f"port = 5021, unit = 1 }}\npoll_s = 1.0\n{more}")
    with pytest.raises(SiteFileError) as caught:
        parse_site(slow, "slow.toml")
    polls = "is too short for 'grid', which is looked at every 1 s"
    assert caught.value.problems == (f"meters[0].{key} {polls}; allowed: {least} or more",)


def test_what_is_given_and_long_enough_stays_as_it_is() -> None:
    given = "poll_s = 1.0\nstale_after_s = 1.5\nfrozen_after_s = 2.0"
    slow = GOOD.replace("port = 5021, unit = 1 }\npoll_s = 0.1", f"port = 5021, unit = 1 }}\n{given}")
    grid = settings_of(parse_site(slow, "slow.toml")).meters[0]
    assert (grid.stale_after_s, grid.frozen_after_s) == (1.5, 2.0)
