"""A whole prequalification: which tests, files of each, verdict of the run and again from the files, report."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.prequalification import sequences
from app.prequalification.report import write_report
from app.prequalification.sequences import Sequence as Test
from app.prequalification.services import FfrVariant, Service
from app.prequalification.trace import Trace, of_samples
from app.prequalification.tso_name import FileName
from app.prequalification.tso_write import Sample, write
from app.prequalification.verdict import Judgement, disagreements, files_of_tests, judged, problems, traces_of

VERDICT = "verdict.json"
PARTS = ("main", "sine", "linearity", "energy")
"""Words of the command line for the parts of a prequalification."""


class RunError(Exception):
    """A run that cannot begin, or whose files do not tell what was measured; in words."""


class Outcome(msgspec.Struct, frozen=True):
    """What a run leaves."""

    judgement: Judgement
    files: tuple[Path, ...]
    report: Path


def programme(
    service: Service,
    *,
    limited: bool,
    combined: bool = False,
    variant: FfrVariant = FfrVariant(),  # noqa: B008 - frozen
    parts: Sequence[str] = (),
) -> tuple[Test, ...]:
    """Return the tests of a service, in the order they are played.

    Args:
        service: What is prequalified.
        limited: The reservoir is a limited one: energy management instead of endurance.
        combined: FCR-D together with FCR-N.
        variant: Of FFR.
        parts: Only these of `PARTS`; none: those an entity like this one must pass.
    """
    if service is Service.FFR:
        return sequences.ffr(variant)
    wanted = parts or ("main", "sine", *(("energy",) if limited else ()))
    tests: tuple[Test, ...] = ()
    if "main" in wanted:
        tests += (
            (sequences.fcr_n_steps(endurance=not limited),)
            if service is Service.FCR_N
            else (sequences.fast_ramps(service, endurance=not limited, combined=combined),)
        )
    if "sine" in wanted:
        tests += sequences.sines(service)
    if "linearity" in wanted:
        tests += (sequences.linearity(service),)
    if "energy" in wanted:
        tests += (sequences.limited_fcr_n() if service is Service.FCR_N else sequences.limited_fcr_d(service),)
    return tests


def empty_folder(folder: Path) -> Path:
    """Return the folder, made when it is not there.

    Raises:
        RunError: It holds files of another test.
        OSError: It cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.glob("*.csv")):
        raise RunError(f"{folder}: there are CSV files already; choose another folder, so that no verdict mixes tests")
    return folder


class Session:
    """Tests that are carried out one after the other: each leaves its file at once."""

    def __init__(self, folder: Path, name: FileName) -> None:
        self._folder, self._name = folder, name
        self._live: list[Trace] = []

    def add(self, test: Test, samples: Sequence[Sample]) -> None:
        """Write the file of a test.

        Raises:
            TraceError, OSError: There is no power in it, or it cannot be written.
        """
        told = msgspec.structs.replace(self._name, service=test.service, test=test.test_id)
        write(self._folder, told, samples)
        self._live.append(of_samples(told, samples))

    def concluded(self, measurement_s: float, conditions: dict[str, str | float]) -> Outcome:
        """Judge what was measured, and the files alone; write verdict and report.

        Raises:
            RunError: The files do not tell what was measured.
            TraceError, OSError: A test cannot be judged, a file not written.
        """
        folder, live = self._folder, self._live
        faults = problems(folder)
        order = {trace.file: number for number, trace in enumerate(live)}
        traces = sorted(traces_of(folder), key=lambda trace: order.get(trace.file, len(order)))
        first, again = judged(live, measurement_s, faults), judged(traces, measurement_s, faults)
        different = disagreements(first, again)
        if different:
            raise RunError("the files do not tell what was measured:\n" + "\n".join(different))
        return _written(folder, msgspec.structs.replace(again, conditions=conditions), traces)


def _written(folder: Path, judgement: Judgement, traces: Sequence[Trace]) -> Outcome:
    (folder / VERDICT).write_bytes(msgspec.json.format(msgspec.json.encode(judgement)) + b"\n")
    return Outcome(judgement, tuple(files_of_tests(folder)), write_report(folder, judgement, traces))


def from_files(folder: Path, measurement_s: float) -> Outcome:
    """Judge the files of a folder again and write the report anew; plant and controller are those of its verdict.

    Raises:
        TraceError, TsoFileError: There are none, or they cannot be used.
        OSError: The folder cannot be written.
    """
    path = folder / VERDICT
    before: dict[str, str | float] = {}
    if path.exists():
        before = msgspec.json.decode(path.read_bytes(), type=Judgement).conditions
    traces = traces_of(folder)
    judgement = judged(traces, measurement_s, problems(folder))
    return _written(folder, msgspec.structs.replace(judgement, conditions=before), traces)
