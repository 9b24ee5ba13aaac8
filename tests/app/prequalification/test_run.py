"""The whole prequalification with the real controller: passes, fails for the right reason, files, report, command."""

import re
from pathlib import Path

import msgspec
import pytest

from app.cli import main
from app.prequalification import sequences
from app.prequalification.bench import BenchError, ControllerBench
from app.prequalification.plant import PlantSettings
from app.prequalification.play import play
from app.prequalification.run import RunError, Session, empty_folder, programme
from app.prequalification.services import FfrVariant, Service
from app.prequalification.trace import of_samples
from app.prequalification.tso_csv import lint
from app.prequalification.unit import UnitUnderTest
from app.prequalification.verdict import Judgement, judge_files, judged
from tests.app.prequalification.reference import NAME, UTC_0

UP = Service.FCR_D_UP


def verdict(unit: UnitUnderTest, *tests: sequences.Sequence) -> Judgement:
    traces = [
        of_samples(
            msgspec.structs.replace(NAME, service=unit.service, test=test.test_id),
            play(test, ControllerBench(unit, test, UTC_0)),
        )
        for test in tests
    ]
    return judged(traces)


def failed(judgement: Judgement) -> set[str]:
    return {check.id for check in judgement.checks if not check.passed}


def ran(folder: Path, *words: str) -> tuple[int, Judgement]:
    code = main(["prequalify", *words, "--out", str(folder)])
    return code, msgspec.json.decode((folder / "verdict.json").read_bytes(), type=Judgement)


@pytest.mark.req("GRD-06")
def test_the_command_leaves_files_a_tso_can_take_a_verdict_and_a_report_without_references(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, verdict = ran(tmp_path, "fcr-d-up", "--test", "main", "--energy", "500")
    assert (code, verdict.passed, verdict.capacity_mw) == (0, True, 1.0)
    (path,) = tmp_path.glob("*.csv")
    assert path.name.startswith("BESS1_FcrdUp_FastRamp_SE3_UTC_")
    assert lint(path) == []
    again = judge_files(tmp_path)
    assert again.checks == verdict.checks
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "Passed" in page
    assert "Req 4" in page
    assert "simulated" in page
    assert not re.search(r'(src|href)="(?!#)', page)
    assert not re.search(r"https?://(?!www\.w3\.org|creativecommons|purl)", page)
    assert "passed  Req 2" in capsys.readouterr().out


def test_a_plant_with_3_4_s_dead_time_fails_req_4_and_the_exit_code_says_so(tmp_path: Path) -> None:
    code, verdict = ran(tmp_path, "fcr-d-down", "--test", "main", "--energy", "500", "--dead-time", "3.4")
    assert code == 1
    assert "Req 4" in failed(verdict)
    assert "Failed" in (tmp_path / "report.html").read_text("utf-8")


def test_files_are_judged_again_without_a_test(tmp_path: Path) -> None:
    _, before = ran(tmp_path, "fcr-n", "--test", "main", "--energy", "1900", "--capacity", "500", "--cycle", "0.2")
    assert main(["prequalify", "fcr-n", "--from-files", str(tmp_path)]) == 0
    after = msgspec.json.decode((tmp_path / "verdict.json").read_bytes(), type=Judgement)
    assert after == before
    assert (before.capacity_mw, before.conditions["reservoir, kWh"]) == (0.5, 1900.0)


def test_a_folder_with_files_of_another_test_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "old.csv").write_text("")
    assert main(["prequalify", "fcr-n", "--out", str(tmp_path)]) == 2
    assert "choose another folder" in capsys.readouterr().err
    with pytest.raises(RunError):
        empty_folder(tmp_path)


@pytest.mark.parametrize(
    "words", [["fcr-x"], ["fcr-n", "--dead-time", "-1"], ["fcr-n", "--cycle", "0.015"], ["fcr-n", "--combined", "2"]]
)
def test_wrong_words_are_refused_before_anything_runs(words: list[str]) -> None:
    with pytest.raises(SystemExit):
        main(["prequalify", *words])


@pytest.mark.parametrize("words", [("--resource", "BESS_1"), ("--area", "se3")])
def test_a_name_that_does_not_fit_into_file_names_is_refused_before_anything_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, str]
) -> None:
    assert main(["prequalify", "fcr-n", "--out", str(tmp_path / "out"), *words]) == 2
    assert "does not fit into a file name" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_reservoir_that_cannot_hold_the_service_is_refused_by_the_controller_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prequalify", "fcr-n", "--energy", "500", "--out", str(tmp_path)]) == 2
    assert "refuses to sell the service" in capsys.readouterr().err


def test_fcr_n_and_fcr_d_together_pass_with_the_real_controller() -> None:
    unit = UnitUnderTest(UP, fcr_n_share=0.2)
    assert failed(verdict(unit, sequences.fast_ramps(UP, combined=True))) == set()


def test_the_energy_management_of_fcr_d_passes_with_the_real_controller() -> None:
    unit = UnitUnderTest(Service.FCR_D_DOWN, plant=PlantSettings(energy_wh=0.38e6), cycle_s=0.2)
    judgement = verdict(unit, sequences.limited_fcr_d(Service.FCR_D_DOWN))
    assert failed(judgement) == set()
    assert {"LER NEM step 2", "LER AEM step 3", "LER endurance", "LER NEM band"} <= {c.id for c in judgement.checks}


def test_a_reservoir_that_is_not_managed_fails_the_energy_management_test() -> None:
    test = sequences.limited_fcr_d(UP)
    name = msgspec.structs.replace(NAME, service=UP, test=test.test_id)
    unit = UnitUnderTest(UP, plant=PlantSettings(energy_wh=0.38e6), cycle_s=0.2)
    samples = play(test, ControllerBench(unit, test, UTC_0))
    for sample in samples:
        sample.values.update({"NEM_FcrdUp": True, "AEM_FcrdUp": False})  # pyright: ignore[reportAttributeAccessIssue]
    wrong = failed(judged([of_samples(name, samples)]))
    assert {"LER NEM step 1", "LER AEM step 3", "LER NEM band"} <= wrong


@pytest.mark.parametrize("support_s", [5.0, 30.0])
def test_ffr_passes_with_the_real_controller(support_s: float) -> None:
    unit = UnitUnderTest(Service.FFR, variant=FfrVariant(49.5, 0.7, support_s))
    assert failed(verdict(unit, *sequences.ffr(unit.variant))) == set()


def test_ffr_on_a_plant_that_is_too_slow_fails_its_support() -> None:
    plant = PlantSettings(dead_time_s=0.8, energy_wh=1e6)
    unit = UnitUnderTest(Service.FFR, variant=FfrVariant(49.5, 0.7, 30.0), plant=plant)
    assert failed(verdict(unit, sequences.ffr(unit.variant)[1])) == {"FFR support short dip"}


def test_linearity_of_both_services_passes_with_the_real_controller() -> None:
    for service in (Service.FCR_N, Service.FCR_D_DOWN):
        assert failed(verdict(UnitUnderTest(service), sequences.linearity(service))) == set()


def test_a_sine_with_the_fast_path_lags_less(tmp_path: Path) -> None:
    test = sequences.sines(UP)[0]
    slow, fast = (verdict(UnitUnderTest(UP, fast_s=fast_s), test).sines[0] for fast_s in (0.0, 0.02))
    assert fast.phase_deg == pytest.approx(-14.4, abs=1.0)
    assert fast.phase_deg > slow.phase_deg
    assert tmp_path.exists()


@pytest.mark.parametrize(
    ("service", "limited", "words"),
    [
        (Service.FCR_N, True, ["Step", "Sine10", "Sine300", "EnergyManagement"]),
        (Service.FCR_N, False, ["StepEndurance", "Sine10", "Sine300"]),
        (UP, True, ["FastRamp", "Sine10", "Sine70", "EnergyManagement"]),
        (Service.FFR, False, ["Activation-49.70-1.30-30", "ShortDip-49.70-1.30-30", "NoActivation-49.70-1.30-30"]),
    ],
)
def test_the_programme_follows_the_service_and_its_reservoir(service: Service, limited: bool, words: list[str]) -> None:
    found = [test.test_id for test in programme(service, limited=limited)]
    assert [word for word in found if word in words] == words
    assert ("EnergyManagement" in found) is (limited and service is not Service.FFR)


def test_an_unfit_controller_is_told_in_words() -> None:
    unit = UnitUnderTest(Service.FCR_N, plant=PlantSettings(energy_wh=1e3))
    with pytest.raises(BenchError, match="refuses"):
        ControllerBench(unit, sequences.fcr_n_steps(), UTC_0)


def test_a_session_without_rows_cannot_be_concluded(tmp_path: Path) -> None:
    session = Session(tmp_path, NAME)
    with pytest.raises(ValueError, match="nothing was recorded"):
        session.add(sequences.fcr_n_steps(), [])
