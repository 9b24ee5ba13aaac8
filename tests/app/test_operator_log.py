"""The operator's log: one row a second, ten around an activation, files by the hour, restarts, full disks, delivery."""

import gzip
import os
from pathlib import Path

import msgspec
import pytest

from app import operator_files
from app.cli import main
from app.operator_files import COLUMNS, HEADER, content, files
from app.operator_log import Entry, LogWriter, OperatorLog
from app.prequalification.tso_csv import lint
from app.prequalification.tso_write import Sample, line
from control.readings import FrequencySource, Instant
from control.record import CycleRecord
from control.services.info import ServiceInfo
from tests.control.plant import House, settings

NOON = 1_795_003_200.0  # 2026-11-18T12:00:00Z
HOUR_S = 3600


def info(product: str = "fcr-d-up", **changes: object) -> ServiceInfo:
    base = ServiceInfo(
        product=product, mode=1, status=1, why="", capacity_w=1e6, sold_w=1e6, maintained_w=1e6, power_w=0.0, fcr_w=0.0,
        nem_w=0.0, nem=0, nem_s=0.0, aem=False, endurance_min=60.0, activated=False, state="", measured_hz=(49.95,),
        applied_hz=(49.95,), source=FrequencySource.METER, frequency_age_s=0.0, baseline="zero", baseline_w=0.0,
        test_mode=False, reserved_up_w=0.0, reserved_down_w=0.0, reserved_up_wh=0.0, reserved_down_wh=0.0,
    )  # fmt: skip
    return msgspec.structs.replace(base, **changes)


@pytest.fixture(scope="module")
def cycle() -> CycleRecord:
    return House(settings()).run(5.0)


def record(cycle: CycleRecord, t_s: float, *infos: ServiceInfo, jump_s: float = 0.0) -> CycleRecord:
    at = Instant(1000.0 + t_s, NOON + t_s + jump_s)
    return msgspec.structs.replace(cycle, at=at, services=infos or (info(),))


def rows(folder: Path, rate: str) -> list[str]:
    text = b"".join(content(one.path)[0] for one in files(folder / "operator", rate))
    return [line for line in text.decode().split("\r\n")[:-1] if not line.startswith("DateTime")]


def played(folder: Path, cycle: CycleRecord, tenths: range, called: range = range(0)) -> None:
    log = OperatorLog(folder, 30)
    for tenth in tenths:
        log.publish(record(cycle, tenth / 10, info(activated=tenth in called)))
    log.close()


def test_without_an_activation_there_is_one_row_a_second(tmp_path: Path, cycle: CycleRecord) -> None:
    played(tmp_path, cycle, range(1200))
    seconds = rows(tmp_path, "1s")
    assert [row[:19] for row in seconds[:2]] == ["20261118T120000.000", "20261118T120001.000"]
    assert len(seconds) == 120
    assert rows(tmp_path, "100ms") == []


def test_ten_rows_a_second_from_10_s_before_to_15_min_after_an_activation(tmp_path: Path, cycle: CycleRecord) -> None:
    played(tmp_path, cycle, range(12_000), called=range(600, 700))
    fine = rows(tmp_path, "100ms")
    assert fine[0].startswith("20261118T120050.0")
    assert fine[-1].startswith("20261118T121609.9")
    assert len(fine) == 100 + 100 + 9000
    assert len(rows(tmp_path, "1s")) == 1200


def test_fcr_n_that_answers_all_the_time_needs_no_finer_log(tmp_path: Path, cycle: CycleRecord) -> None:
    log = OperatorLog(tmp_path, 30)
    for tenth in range(50):
        log.publish(record(cycle, tenth / 10, info("fcr-n", activated=True)))
    log.close()
    assert rows(tmp_path, "100ms") == []


def test_a_unit_that_sells_nothing_writes_nothing(tmp_path: Path, cycle: CycleRecord) -> None:
    log = OperatorLog(tmp_path, 30)
    log.publish(msgspec.structs.replace(record(cycle, 0.0), services=()))
    log.close()
    assert not (tmp_path / "operator").exists()


def test_a_new_hour_is_a_new_file_and_a_restart_goes_on_in_the_old_one(tmp_path: Path, cycle: CycleRecord) -> None:
    played(tmp_path, cycle, range(35_950, 36_000, 10))
    played(tmp_path, cycle, range(36_000, 36_050, 10))
    played(tmp_path, cycle, range(36_050, 36_100, 10))
    names = [one.path.name for one in files(tmp_path / "operator")]
    assert names == ["1s-20261118T12.csv.gz", "1s-20261118T13.csv.gz"]
    text = gzip.decompress((tmp_path / "operator" / names[1]).read_bytes()).decode()
    assert text.count(HEADER) == 1
    assert len(rows(tmp_path, "1s")) == 15


def test_a_torn_end_of_a_power_cut_costs_only_itself(tmp_path: Path, cycle: CycleRecord) -> None:
    played(tmp_path, cycle, range(0, 50, 10))
    path = tmp_path / "operator" / "1s-20261118T12.csv.gz"
    with path.open("ab") as file:
        file.write(gzip.compress(b"20261118T120005.000,half")[:20])
    assert len(rows(tmp_path, "1s")) == 5
    played(tmp_path, cycle, range(60, 110, 10))
    assert len(rows(tmp_path, "1s")) == 10
    gzip.decompress(path.read_bytes())


def test_a_file_that_is_damaged_from_its_begin_is_set_aside(tmp_path: Path, cycle: CycleRecord) -> None:
    folder = tmp_path / "operator"
    folder.mkdir()
    (folder / "1s-20261118T12.csv.gz").write_bytes(b"no gzip")
    played(tmp_path, cycle, range(0, 50, 10))
    assert len(rows(tmp_path, "1s")) == 5
    assert len(list(folder.glob("*.damaged-*"))) == 1


def test_a_clock_that_is_set_back_begins_another_part_and_times_never_go_back(
    tmp_path: Path, cycle: CycleRecord
) -> None:
    log = OperatorLog(tmp_path, 30)
    for second in range(100):
        log.publish(record(cycle, second, jump_s=-40.0 if second >= 60 else 0.0))
    log.close()
    there = files(tmp_path / "operator", "1s")
    assert [(one.part, one.path.name) for one in there] == [
        (1, "1s-20261118T12.csv.gz"),
        (2, "1s-20261118T12-2.csv.gz"),
    ]
    for one in there:
        times = [line.split(",")[0] for line in content(one.path)[0].decode().split("\r\n")[1:-1]]
        assert times == sorted(times)
    assert len(rows(tmp_path, "1s")) == 100


def old_file(folder: Path, days: float) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    stream = operator_files.Stream(folder, "1s")
    at_utc = NOON - days * 86_400
    stream.append([(at_utc, line(Sample(at_utc, {}), COLUMNS, "UTC"))])
    return files(folder, "1s")[0].path


def test_files_older_than_what_is_kept_go_after_an_hour_with_a_steady_clock(tmp_path: Path, cycle: CycleRecord) -> None:
    folder = tmp_path / "operator"
    old, kept = old_file(folder, 14.2), None
    writer = LogWriter(folder, 14)
    for second in range(0, 3600, 60):
        writer.take(Entry(record(cycle, float(second))))
    assert old.exists()
    writer.take(Entry(record(cycle, 3660.0)))
    assert not old.exists()
    kept = old_file(folder, 13.9)
    writer.take(Entry(record(cycle, 3720.0)))
    writer.take(Entry(record(cycle, 8000.0)))
    assert kept.exists()


def test_a_clock_that_has_jumped_forgets_nothing_for_an_hour(tmp_path: Path, cycle: CycleRecord) -> None:
    folder = tmp_path / "operator"
    young = old_file(folder, 1.0)
    writer = LogWriter(folder, 14)
    writer.take(Entry(record(cycle, 0.0)))
    writer.take(Entry(record(cycle, 4000.0, jump_s=90 * 86_400)))
    writer.take(Entry(record(cycle, 4060.0, jump_s=90 * 86_400)))
    assert young.exists()


def test_a_full_disk_is_an_alarm_and_the_rows_wait_for_it(
    tmp_path: Path, cycle: CycleRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, f"No space left on device for {descriptor}")

    writer = LogWriter(tmp_path / "operator", 14)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        for second in range(130):
            writer.take(Entry(record(cycle, float(second))))
        assert "No space left" in writer.fault
        assert writer.waiting == 130
        assert content(files(tmp_path / "operator")[0].path)[0] == b""
    writer.take(Entry(record(cycle, 180.0)))
    assert (writer.fault, writer.waiting) == ("", 1)
    assert len(rows(tmp_path, "1s")) == 130


def test_the_alarm_names_the_log(tmp_path: Path, cycle: CycleRecord) -> None:
    (tmp_path / "operator").write_text("a file where the folder should be")
    log = OperatorLog(tmp_path, 14)
    log.publish(record(cycle, 0.0))
    log.close()
    (found,) = log.findings()
    assert (found.row_id, found.place) == ("storage.history", "operator log")


def test_a_row_has_the_columns_of_the_document_and_blanks_for_what_is_not_offered(
    tmp_path: Path, cycle: CycleRecord
) -> None:
    log = OperatorLog(tmp_path, 14)
    log.publish(record(cycle, 0.0, info(nem=-1, nem_w=-2e5, fcr_w=3e5, aem=True, endurance_min=0.0)))
    log.close()
    cells = dict(zip((column.name for column in COLUMNS), rows(tmp_path, "1s")[0].split(",")[1:], strict=True))
    told = {name: cells[name] for name in ("Cap_FcrdUp", "RegStr_FcrdUp", "Activated_FcrdUp", "NEM_MW_FcrdUp")}
    assert told == {
        "Cap_FcrdUp": "1.000000",
        "RegStr_FcrdUp": "2.50000",
        "Activated_FcrdUp": "0.300000",
        "NEM_MW_FcrdUp": "-0.200000",
    }
    assert (cells["NEM_FcrdUp"], cells["AEM_FcrdUp"], cells["ResSize_FcrdUp"]) == ("1", "1", "0.000")
    assert (cells["Cap_Fcrn"], cells["ApplFreqSig"], cells["GridFreq"]) == ("", "", "49.9500")


@pytest.mark.req("GRD-05")
def test_a_part_of_the_log_is_delivered_as_the_tso_wants_it(
    tmp_path: Path, cycle: CycleRecord, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    played(data, cycle, range(11_000), called=range(600, 610))
    assert main(["operator-log", "--data", str(data)]) == 0
    words = ("--since", "2026-11-18T12:00", "--until", "2026-11-18T12:10", "--resource", "FCPG1", "--area", "SE3")
    assert main(["operator-log", "--data", str(data), "--out", str(out), *words]) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "FCPG1_FcrdUp_Operation_SE3_UTC_20261118T1200-20261118T1209_100ms.csv",
        "FCPG1_FcrdUp_Operation_SE3_UTC_20261118T1200-20261118T1209_1s.csv",
    ]
    for path in out.iterdir():
        assert lint(path) == []
    captured = capsys.readouterr()
    assert captured.err == ""
    assert "1s-20261118T12.csv.gz" in captured.out


def test_a_delivery_without_a_name_for_the_resource_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["operator-log", "--data", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "--resource and --area" in capsys.readouterr().err


def test_a_pause_splits_a_delivery_into_files_without_gaps(tmp_path: Path, cycle: CycleRecord) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    played(data, cycle, range(600))
    played(data, cycle, range(1200, 1800))
    words = ("--since", "2026-11-18", "--until", "2026-11-19", "--resource", "A", "--area", "FI", "--zone", "CET")
    assert main(["operator-log", "--data", str(data), "--out", str(out), *words]) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "A_FcrdUp_Operation_FI_CET_20261118T1300-20261118T1300_1s.csv",
        "A_FcrdUp_Operation_FI_CET_20261118T1302-20261118T1302_1s.csv",
    ]
    assert all(lint(path) == [] for path in out.iterdir())
