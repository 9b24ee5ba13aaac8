"""Spans, axes and columns of the trends: pure values, tried in the nights the clocks change."""

import math
from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.ports.history import Energy, Line
from hmi.quantity import POWER
from hmi.trends import axis, columns, paths, span
from hmi.trends.groups import Fold
from hmi.trends.groups import Line as Wanted
from hmi.trends.span import Span, Window

BERLIN = ZoneInfo("Europe/Berlin")
KOLKATA = ZoneInfo("Asia/Kolkata")


def _local(zone: ZoneInfo = BERLIN) -> span.Local:
    return lambda at_utc: datetime.fromtimestamp(at_utc, UTC).astimezone(zone)


def _utc(text: str, zone: ZoneInfo = BERLIN) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone).timestamp()


def _texts(window: Window, zone: ZoneInfo = BERLIN) -> list[str]:
    return [f"{_local(zone)(at):%d.%m. %H:%M}" for at in (window.begin_utc, window.end_utc)]


NOW = "2026-11-21T14:37:12"


@pytest.mark.parametrize(
    ("kind", "back", "begin", "end"),
    [
        (Span.HOUR, 0, "21.11. 13:38", "21.11. 14:38"),
        (Span.HOUR, 2, "21.11. 11:38", "21.11. 12:38"),
        (Span.DAY, 0, "20.11. 15:00", "21.11. 15:00"),
        (Span.DAY, 1, "19.11. 15:00", "20.11. 15:00"),
        (Span.WEEK, 0, "15.11. 00:00", "22.11. 00:00"),
        (Span.WEEK, 1, "08.11. 00:00", "15.11. 00:00"),
        (Span.MONTH, 0, "22.10. 00:00", "22.11. 00:00"),
        (Span.YEAR, 0, "01.12. 00:00", "01.12. 00:00"),
    ],
)
def test_a_span_ends_with_the_present_unit_and_pages_back_by_its_length(
    kind: Span, back: int, begin: str, end: str
) -> None:
    assert _texts(span.window(kind, _utc(NOW), back, _local())) == [begin, end]


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-06-01", 24)])
def test_a_day_has_23_24_or_25_bars(day: str, hours: int) -> None:
    window = span.window(Span.DAY, _utc(f"{day}T23:30:00"), 0, _local())
    bars = span.edges(window, _local())
    assert len(bars) - 1 == hours
    assert all(later - sooner == 3600 for sooner, later in pairwise(bars))
    week = span.edges(span.window(Span.WEEK, _utc(f"{day}T23:30:00"), 0, _local()), _local())
    assert (week[-1] - week[-2]) / 3600 == hours


@given(now=st.floats(1.7e9, 1.9e9), kind=st.sampled_from(Span), back=st.integers(0, 40), india=st.booleans())
def test_pages_follow_each_other_without_gap_or_overlap(now: float, kind: Span, back: int, india: bool) -> None:
    local = _local(KOLKATA if india else BERLIN)
    here, before = (span.window(kind, now, number, local) for number in (back, back + 1))
    assert before.end_utc == here.begin_utc < here.end_utc
    if back == 0:
        assert here.begin_utc <= now <= here.end_utc
    bars = span.edges(here, local)
    assert (bars[0], bars[-1]) == (here.begin_utc, here.end_utc)
    assert all(sooner < later for sooner, later in pairwise(bars))
    assert all(0 <= mark.at < 1 for mark in span.marks(here, local) if mark.line)


def test_marks_are_round_in_the_clock_of_the_site() -> None:
    day = span.marks(span.window(Span.DAY, _utc("2026-10-25T20:30:00"), 0, _local()), _local())
    assert [f"{mark.moment:%H:%M}" for mark in day] == ["00:00", "04:00", "08:00", "12:00", "16:00", "20:00"]
    wide, usual = day[1].at - day[0].at, day[2].at - day[1].at
    assert wide / usual == pytest.approx(5 / 4), "the night of 25 hours is drawn an hour longer"
    india = span.marks(span.window(Span.DAY, _utc(NOW, KOLKATA), 0, _local(KOLKATA)), _local(KOLKATA))
    assert all(mark.moment.minute == 0 for mark in india)
    month = span.marks(span.window(Span.MONTH, _utc(NOW), 0, _local()), _local())
    assert [mark.moment.day for mark in month] == [26, 2, 9, 16]


@given(
    values=st.lists(st.floats(-1e6, 1e6), max_size=20),
    zero=st.booleans(),
    least=st.sampled_from([0.02, 1.0, 500.0]),
)
def test_an_axis_holds_every_value_between_round_marks(values: list[float], zero: bool, least: float) -> None:
    scale = axis.scale([*values, math.nan], zero=zero, least=least)
    tolerance = 1e-6 * (scale.high - scale.low)
    for value in (*values, *([0.0] if zero else [])):
        assert scale.low - tolerance <= value <= scale.high + tolerance
        assert 0.0 <= scale.at(value) <= 1.0
    assert 3 <= len(scale.marks) <= 9
    assert scale.high - scale.low >= least * (1 - 1e-9)
    step = scale.marks[1] - scale.marks[0]
    decade = 10.0 ** math.floor(math.log10(step) + 1e-9)
    assert min(abs(step / decade - round_step) for round_step in (1, 2, 2.5, 5, 10)) < 1e-6


def _wanted(*series: str, fold: Fold = Fold.FIRST) -> Wanted:
    return Wanted("line", series, "grid", POWER, fold=fold)


def test_a_year_in_minutes_never_gives_more_columns_than_a_screen_has() -> None:
    window = Window(Span.YEAR, 0.0, 366 * 86_400.0)
    for step in (1, 60, 900, 3600, 21_600):
        bounds = columns.edges(window, step)
        assert len(bounds) - 1 <= columns.COLUMNS
        assert bounds[0] <= window.begin_utc
        assert bounds[-1] >= window.end_utc
        assert (bounds[1] - bounds[0]) % step == 0


def test_a_column_keeps_the_least_and_the_most_of_what_falls_into_it_and_a_gap_stays_a_gap() -> None:
    line = Line("w", (1.0, 3.0, math.nan, 5.0), (0.0, 2.0, math.nan, 5.0), (2.0, 9.0, math.nan, 5.0))
    both, gap, last = columns.reduced(_wanted("w"), {"w": line}, [0, 0, 1, 2], 3)
    assert (both.mean, both.low, both.high) == (2.0, 0.0, 9.0)
    assert not gap.known
    assert last.mean == 5.0


def test_of_several_racks_the_lowest_cell_is_drawn_and_a_silent_rack_does_not_hide_it() -> None:
    def rack(*values: float) -> Line:
        return Line("", values, values, values)

    series = {"a": rack(3.30, 3.31), "b": rack(3.25, math.nan)}
    lowest = columns.reduced(_wanted("a", "b", fold=Fold.MIN), series, [0, 1], 2)
    assert [column.mean for column in lowest] == [3.25, 3.31]
    assert not any(column.known for column in columns.reduced(_wanted("c"), series, [0, 1], 2))


def test_energy_falls_into_the_bar_of_its_quarter_of_an_hour() -> None:
    energy = Energy("grid_w", (0, 900, 3600, 99_999), (100.0, 50.0, 10.0, 1.0), (0.0, 20.0, 0.0, 1.0))
    first, second, empty = columns.summed(energy, (0.0, 3600.0, 7200.0, 10_800.0))
    assert (first.high, first.low, second.high) == (150.0, 20.0, 10.0)
    assert not empty.known
    assert not columns.summed(None, (0.0, 3600.0))[0].known


def test_gaps_bands_and_lonely_values_are_drawn_as_they_are() -> None:
    own = [
        columns.Column(1.0, 0.0, 2.0),
        columns.Column(2.0, 2.0, 2.0),
        columns.NOTHING,
        columns.Column(3.0, 3.0, 4.0),
    ]
    at, scale = [0.125, 0.375, 0.625, 0.875], axis.fixed(0.0, 4.0, 4)
    assert paths.line(own, 1, at, scale) == "M0.1250 0.7500L0.3750 0.5000M0.7500 0.2500L1.0000 0.2500"
    assert paths.band(own, 1, at, scale) == "M0.1250 1.0000V0.5000M0.8750 0.2500V0.0000"
    assert paths.steps(own, 1, at, scale).count("M") == 2
    assert paths.bar(0.0, 0.5, scale, 1.0, 1.0) == ""


def test_a_restless_line_is_told_from_a_calm_one() -> None:
    scale = axis.fixed(0.0, 1.0, 2)
    calm = [columns.Column(number / 400, 0.0, 0.0) for number in range(400)]
    jagged = [columns.Column(number % 2, 0.0, 0.0) for number in range(400)]
    assert paths.restless(calm, scale) == pytest.approx(399 / 400)
    assert paths.restless(jagged, scale) == 399
