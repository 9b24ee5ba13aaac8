"""The TSO's CSV files: names, content, what the strict reader refuses, and the verdict from the file alone (G13)."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.prequalification import sequences
from app.prequalification.services import Service
from app.prequalification.trace import of_samples
from app.prequalification.tso_csv import TsoFileError, lint, main, read
from app.prequalification.tso_name import FileName, parsed
from app.prequalification.tso_write import Sample, write
from app.prequalification.verdict import disagreements, judge_files, judged
from tests.app.prequalification.reference import NAME, UTC_0, run

UP = Service.FCR_D_UP


def short(count: int = 30, step_s: float = 0.1) -> list[Sample]:
    values = {
        "InsAcPow": 0.001234, "GridFreq": 50.0, "ApplFreqSig": 49.9, "CalcBaseline": -0.0, "Cap_FcrdUp": 1.0,
        "ContMode_FcrdUp": "FCRDUP1", "SOC": 50.0,
    }  # fmt: skip
    return [Sample(UTC_0 + n * step_s, values) for n in range(count)]


def written(folder: Path, **changes: object) -> Path:
    name = msgspec.structs.replace(NAME, service=UP, test="FastRamp")
    return write(folder, msgspec.structs.replace(name, **changes), short())


@pytest.mark.parametrize(
    "name",
    [
        "FCPG1_Fcrn_Step_SE1_CET_20160101T0000-20160114T2359_1s.csv",
        "BESS-1_FcrdUp_FastRamp_NO5_UTC_20260105T1000-20260105T1200_100ms.csv",
        "BESS-1_FcrdDo_Sine40_DK2_UTC_20260105T1000-20260105T1200_50ms_20260106.csv",
        "X_Fcrn_Operation_FI_UTC_20260105T1000-20260105T1200_1000ms.csv",
    ],
)
def test_a_name_is_read_and_written_unchanged(name: str) -> None:
    assert parsed(name).text() == name


@pytest.mark.parametrize(
    "name",
    [
        "BESS_1_Fcrn_Step_SE1_UTC_20260105T1000-20260105T1200_100ms.csv",
        "BESS1_FcrD_Step_SE1_UTC_20260105T1000-20260105T1200_100ms.csv",
        "BESS1_Fcrn_Step_se1_UTC_20260105T1000-20260105T1200_100ms.csv",
        "BESS1_Fcrn_Step_SE1_CEST_20260105T1000-20260105T1200_100ms.csv",
        "BESS1_Fcrn_Step_SE1_UTC_20260105T1000_100ms.csv",
        "BESS1_Fcrn_Step_SE1_UTC_20260105T1000-20260105T1200_0.1s.csv",
        "BESS1_Fcrn_Step_SE1_UTC_20261305T1000-20260105T1200_100ms.csv",
    ],
)
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="file name"):
        parsed(name)


def test_a_written_file_has_crlf_blanks_three_decimals_and_no_negative_zero(tmp_path: Path) -> None:
    path = written(tmp_path)
    data = path.read_bytes()
    first, second = data.split(b"\r\n")[:2]
    assert data.endswith(b"\r\n")
    assert first.startswith(
        b"DateTime,InsAcPow,GridFreq,ApplFreqSig,ContMode_Fcrn,ContMode_FcrdUp,ContMode_FcrdDo,Cap_Fcrn"
    )
    assert second.startswith(b"20261118T110700.000,0.001234,50.0000,49.9000,,FCRDUP1,,,1.000000,,")
    assert b"-0." not in second
    assert lint(path) == []


def test_the_files_of_a_sine_tell_its_period_in_name_and_headers(tmp_path: Path) -> None:
    path = written(tmp_path, test="Sine40")
    assert path.read_text("ascii").startswith("DateTime40,InsAcPow40,GridFreq40,ApplFreqSig40,")
    assert (lint(path), read(path).name.sine_period_s) == ([], 40.0)


def test_winter_time_is_one_hour_ahead_of_utc(tmp_path: Path) -> None:
    path = written(tmp_path, zone="CET", date="20261119")
    assert "_CET_20261118T1207-20261118T1207_100ms_20261119.csv" in path.name
    assert "\r\n20261118T120700.000," in path.read_bytes().decode()
    assert read(path).at_utc[0] == UTC_0


BROKEN: dict[str, tuple[Callable[[str], str], str]] = {
    "lines end in LF": (lambda text: text.replace("\r\n", "\n"), "CRLF"),
    "last line open": (lambda text: text[:-2], "last line"),
    "decimal comma": (lambda text: text.replace("49.9000", "49,9000"), "columns"),
    "two decimals": (lambda text: text.replace("49.9000", "49.90"), "three decimals"),
    "exponent": (lambda text: text.replace("0.001234", "1.234e-3"), "three decimals"),
    "no number": (lambda text: text.replace("49.9000", "nan"), "three decimals"),
    "local time": (lambda text: text.replace("20261118T110702.000", "2026-11-18T11:07:02.000"), "YYYYMMDDThhmmss"),
    "time stands": (lambda text: text.replace("110701.000", "110700.900"), "does not go on"),
    "gap": (lambda text: "".join(line for line in text.splitlines(keepends=True) if "110701.2" not in line), "a gap"),
    "unknown column": (lambda text: text.replace("SOC", "Soc"), "unknown column Soc"),
    "wrong order": (lambda text: text.replace("GridFreq,ApplFreqSig", "ApplFreqSig,GridFreq"), "order"),
    "twice": (lambda text: text.replace("GridFreq,", "InsAcPow,", 1), "twice"),
    "first column": (lambda text: text.replace("DateTime", "Time", 1), "first column"),
    "blank power": (lambda text: text.replace(",0.001234,", ",,", 1), "InsAcPow is blank"),
    "blank mode": (lambda text: text.replace("FCRDUP1", "", 1), "ContMode_FcrdUp is blank"),
    "mode with a dash": (lambda text: text.replace("FCRDUP1", "FCR-1", 1), "letters and digits"),
    "not ASCII": (lambda text: text.replace("FCRDUP1", "FCRDÜP1", 1), "ASCII"),
    "empty": (lambda text: text.split("\r\n")[0] + "\r\n", "fewer than two"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_what_a_tso_would_refuse_is_named(tmp_path: Path, broken: str) -> None:
    path = written(tmp_path)
    change, words = BROKEN[broken]
    path.write_bytes(change(path.read_bytes().decode()).encode("latin-1"))
    assert words in "\n".join(lint(path))
    with pytest.raises(TsoFileError):
        read(path)


def test_a_switch_is_0_or_1(tmp_path: Path) -> None:
    samples = [msgspec.structs.replace(one, values={**one.values, "NEM_FcrdUp": 1}) for one in short()]
    path = write(tmp_path, msgspec.structs.replace(NAME, service=UP, test="FastRamp"), samples)
    assert lint(path) == []
    path.write_bytes(path.read_bytes().replace(b",1,", b",-1,", 1))
    assert "NEM_FcrdUp is '-1', must be 0 or 1" in "\n".join(lint(path))


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    path = written(tmp_path)
    text = path.read_bytes().decode()
    rows = [line.split(",") for line in text.split("\r\n")[:-1]]
    place = rows[0].index("ApplFreqSig")
    path.write_bytes("".join(",".join(r[:place] + r[place + 1 :]) + "\r\n" for r in rows).encode())
    assert lint(path) == ["line 1: column ApplFreqSig is missing"]


def test_the_baseline_may_stand_fourth_as_the_requirements_have_it(tmp_path: Path) -> None:
    path = written(tmp_path)
    rows = [line.split(",") for line in path.read_bytes().decode().split("\r\n")[:-1]]
    place = rows[0].index("CalcBaseline")
    moved = [[*r[:4], r[place], *r[4:place], *r[place + 1 :]] for r in rows]
    path.write_bytes("".join(",".join(r) + "\r\n" for r in moved).encode())
    assert lint(path) == []
    assert read(path).numbers["CalcBaseline"][0] == 0.0


@pytest.mark.parametrize(
    ("service", "sample_ms", "allowed"),
    [(UP, 100, True), (UP, 200, False), (Service.FCR_N, 200, True), (Service.FCR_N, 1000, False)],
)
def test_fcr_d_is_sampled_ten_times_and_fcr_n_five_times_a_second(
    tmp_path: Path, service: Service, sample_ms: int, allowed: bool
) -> None:
    name = msgspec.structs.replace(NAME, service=service, test="Linearity", sample_ms=sample_ms)
    samples = [
        msgspec.structs.replace(one, values={**one.values, "ContMode_Fcrn": "FCRN1"})
        for one in short(30, sample_ms / 1000)
    ]
    assert (lint(write(tmp_path, name, samples)) == []) is allowed


def test_the_log_of_operation_may_have_one_row_a_second_but_needs_more_columns(tmp_path: Path) -> None:
    name = msgspec.structs.replace(NAME, service=UP, test="Operation", sample_ms=1000)
    found = lint(write(tmp_path, name, short(30, 1.0)))
    assert [problem.split(": ")[1] for problem in found] == [
        f"{column} is blank" for column in ("ContStatus_FcrdUp", "RegStr_FcrdUp", "Pmin", "Pmax", "Activated_FcrdUp")
    ]


def test_a_name_with_another_span_than_the_rows_is_found(tmp_path: Path) -> None:
    path = written(tmp_path)
    other = path.rename(path.with_name(path.name.replace("T1107-", "T1007-")))
    assert lint(other) == ["file name: its begin is 3600 s from that of the rows"]


def test_the_command_line_tells_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path)
    assert main([str(path)]) == 0
    assert main([str(path), str(tmp_path / "no.csv")]) == 1
    assert "no.csv: file name 'no.csv' is not" in capsys.readouterr().out


@pytest.mark.parametrize(("dead_time_s", "passes"), [(0.3, True), (3.4, False)])
def test_the_verdict_from_the_files_is_that_of_the_run(tmp_path: Path, dead_time_s: float, passes: bool) -> None:
    runs: list[tuple[FileName, list[Sample]]] = [
        run(test, dead_time_s=dead_time_s) for test in (sequences.fast_ramps(UP), *sequences.sines(UP)[:2])
    ]
    for name, samples in runs:
        write(tmp_path, name, samples)
    live = judged([of_samples(name, samples) for name, samples in runs])
    again = judge_files(tmp_path)
    assert disagreements(live, again) == []
    assert (live.passed, again.passed) == (passes, passes)
    assert "Req 4" in {check.id for check in live.checks if not check.passed} or passes


def test_a_file_that_was_changed_afterwards_does_not_agree_with_the_run(tmp_path: Path) -> None:
    name, samples = run(sequences.fast_ramps(UP))
    path = write(tmp_path, name, samples)
    live = judged([of_samples(name, samples)])
    path.write_bytes(path.read_bytes().replace(b",1.000000,50.0000", b",0.900000,50.0000"))
    assert disagreements(live, judge_files(tmp_path))


def test_rounding_may_change_which_sine_is_the_worst_without_a_disagreement() -> None:
    live = judged([of_samples(*run(test)) for test in sequences.sines(UP)[:2]])
    worst = next(check for check in live.checks if check.id == "Req 10")
    other = msgspec.structs.replace(worst, file="another", value=worst.value + 1e-6)
    again = msgspec.structs.replace(live, checks=tuple(other if check is worst else check for check in live.checks))
    assert disagreements(live, again) == []
    assert disagreements(live, msgspec.structs.replace(live, checks=live.checks[1:]))
