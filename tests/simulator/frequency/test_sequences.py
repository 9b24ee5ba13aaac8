"""Sequences of a frequency: what they hold at every moment, and what is refused with its cause."""

import statistics
from pathlib import Path

import pytest

from simulator.frequency.catalog import CATALOG
from simulator.frequency.files import named, parsed
from simulator.frequency.sequence import (
    Noise,
    Part,
    Points,
    Ramp,
    Sequence,
    SequenceError,
    Sine,
    Step,
    Track,
    checked,
)


@pytest.mark.parametrize("name", CATALOG)
def test_every_shipped_sequence_can_be_played_to_its_end(name: str) -> None:
    track = Track(CATALOG[name])
    values = [track.value_hz(CATALOG[name].length_s * number / 500.0) for number in range(501)]
    assert 48.5 < min(values) <= max(values) < 51.5
    assert track.over(CATALOG[name].length_s)
    assert not track.over(0.0)


@pytest.mark.parametrize(
    ("at_s", "hertz"),
    [
        (0.0, 49.9), (29.9, 49.9), (31.0, 49.76), (33.3, 49.45), (34.9, 49.45), (39.9, 49.9), (91.0, 49.66),
        (91.7, 49.5), (389.0, 49.5), (392.0, 49.9), (692.0, 49.42), (693.8, 49.0), (754.2, 50.0), (1600.0, 49.89),
    ],
)  # fmt: skip
def test_the_fast_ramp_test_of_fcr_d_is_that_of_the_requirements(at_s: float, hertz: float) -> None:
    assert Track(CATALOG["fcr-d-up-ramps"]).value_hz(at_s) == pytest.approx(hertz, abs=1e-6)
    assert Track(CATALOG["fcr-d-down-ramps"]).value_hz(at_s) == pytest.approx(100.0 - hertz, abs=1e-6)


def test_a_ramp_begins_where_the_part_before_it_was_interrupted() -> None:
    track = Track(Sequence("x", 60.0, 50.0, (Ramp(0.0, 0.1, 49.0), Ramp(2.0, 0.2, 50.0))))
    assert [track.value_hz(at_s) for at_s in (1.0, 2.0, 2.5, 9.0)] == pytest.approx([49.9, 49.8, 49.9, 50.0])


def test_a_sine_swings_about_its_centre_and_a_step_is_at_once() -> None:
    track = Track(Sequence("x", 60.0, 50.0, (Sine(10.0, 49.7, 0.1, 20.0), Step(40.0, 50.2))))
    assert [track.value_hz(at_s) for at_s in (9.9, 10.0, 15.0, 25.0, 40.0, 99.0)] == pytest.approx(
        [50.0, 49.7, 49.8, 49.6, 50.2, 50.2]
    )


def test_noise_is_the_same_for_the_same_seed_and_as_large_as_asked() -> None:
    def values(seed: int) -> list[float]:
        track = Track(Sequence("x", 7000.0, noise=Noise(0.02, 5.0, seed)))
        return [track.value_hz(float(number)) for number in range(7000)]

    assert values(1) == values(1) != values(2)
    assert statistics.pstdev(values(1)) == pytest.approx(0.02, rel=0.2)
    assert statistics.fmean(values(1)) == pytest.approx(50.0, abs=0.005)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Step(0.0, 39.0), "39 Hz is outside 40 to 70"),
        (Ramp(0.0, 0.0, 49.0), "rate_hz_per_s 0"),
        (Sine(0.0, 50.0, 25.0, 10.0), "25 Hz is outside"),
        (Sine(0.0, 50.0, 0.1, 0.0), "period_s 0"),
        (Points(0.0, (0.0,), ()), "1 times for 0 values"),
        (Points(0.0, (1.0, 0.0), (50.0, 50.0)), "not in order"),
        (Step(-1.0, 50.0), "at_s -1 comes before"),
    ],
)
def test_a_part_that_cannot_be_played_is_named_with_value_and_range(part: Part, words: str) -> None:
    with pytest.raises(SequenceError, match=words):
        checked(Sequence("x", 10.0, parts=(part,)))


@pytest.mark.parametrize(
    ("sequence", "words"),
    [
        (Sequence("x", 0.0), "length_s 0"),
        (Sequence("x", 10.0, 10.0), "start_hz 10"),
        (Sequence("x", 10.0, noise=Noise(2.0)), "noise.deviation_hz 2"),
    ],
)
def test_a_sequence_that_cannot_be_played_is_named_too(sequence: Sequence, words: str) -> None:
    with pytest.raises(SequenceError, match=words):
        checked(sequence)


def test_a_recording_is_replayed_value_by_value() -> None:
    track = Track(parsed("day.csv", "seconds,frequency_hz\n10,50.01\n10.5,49.9\n11,49.95\n"))
    assert [track.value_hz(at_s) for at_s in (0.0, 0.4, 0.5, 0.9, 1.0, 5.0)] == [50.01, 50.01, 49.9, 49.9, 49.95, 49.95]
    assert track.sequence.length_s == 1.5


def test_a_file_for_the_operator_of_the_grid_is_read_by_its_column_names() -> None:
    text = "DateTime,InsAcPow,GridFreq\r\n20261121T120000.000,1.0,49.98\r\n20261121T120000.100,1.0,49.97\r\n"
    track = Track(parsed("Unit_FcrdUp.csv", text))
    assert (track.value_hz(0.0), track.value_hz(0.11)) == (49.98, 49.97)


def test_two_columns_without_a_head_are_time_and_frequency() -> None:
    assert Track(parsed("x.csv", "# recorded\n0,50.1\n1,50.2\n")).value_hz(1.5) == 50.2


def test_parts_are_read_from_toml(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('length_s = 60\nparts = [{kind = "ramp", at_s = 10, rate_hz_per_s = 0.1, to_hz = 49.5}]\n')
    assert Track(named(str(path))).value_hz(12.0) == pytest.approx(49.8)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("x.csv", "", "holds no values"),
        ("x.csv", "seconds,frequency_hz\n", "holds no values"),
        ("x.csv", "when,what\n1,50\n", "line 1 names when, what"),
        ("x.csv", "seconds,hz\n1,50\n2,oops\n", "line 3"),
        ("x.csv", "0,50\n1,99\n", "99 Hz is outside"),
        ("x.toml", "length_s = ", "x.toml"),
        ("x.toml", "length_s = 5\nwhat = 1\n", "what"),
        ("x.csv", "1,50\n" * 1_100_000, "more than"),
    ],
)
def test_a_file_that_is_no_sequence_is_refused_with_place_and_cause(name: str, text: str, words: str) -> None:
    with pytest.raises(SequenceError, match=words):
        parsed(name, text)


def test_what_is_neither_a_name_nor_a_file_names_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(SequenceError, match=r"fcr-d-up-ramps"):
        named("no-such-thing")
    (tmp_path / "picture.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SequenceError, match="is no text"):
        named(str(tmp_path / "picture.csv"))
