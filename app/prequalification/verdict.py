"""The verdict on a service from its files alone, or from the samples just taken: the same computation for both."""

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from app.prequalification import (
    sequences,
    verdict_dynamic,
    verdict_ffr,
    verdict_limited,
    verdict_sine,
    verdict_steady,
)
from app.prequalification.sequences import Sequence as Test
from app.prequalification.services import BANDS, Service
from app.prequalification.trace import Trace, TraceError, of_file
from app.prequalification.tso_csv import lint, taken
from app.prequalification.tso_name import OPERATION, FileName, parsed
from app.prequalification.verdict_check import Check, profile
from app.prequalification.verdict_dynamic import Factors
from app.prequalification.verdict_sine import Fitted

FORMAT = "ballast-prequalification/1"
MEASUREMENT_S = 1.0
"""Time constant the TSO assumes for a measurement of frequency nobody has tested."""
SAME = 0.01
"""Recomputed from the file, a value may differ by this much: the file has fewer digits."""


class Sine(msgspec.Struct, frozen=True):
    """Gain and phase of one sine test."""

    period_s: float
    gain: float
    phase_deg: float
    residual: float
    file: str


class Judgement(msgspec.Struct, frozen=True):
    """Content of `verdict.json`."""

    format: str
    service: Service
    passed: bool = msgspec.field(name="pass")
    capacity_mw: float
    measurement_s: float
    checks: tuple[Check, ...]
    sines: tuple[Sine, ...] = ()
    factors: tuple[Factors, ...] = ()
    """Of FCR-D: by how much the capacity would have to be reduced to pass."""
    conditions: dict[str, str | float] = msgspec.field(default_factory=dict[str, "str | float"])
    """Plant, controller and what else belongs to the test."""


def judged(traces: Sequence[Trace], measurement_s: float = MEASUREMENT_S, faults: Sequence[str] = ()) -> Judgement:
    """Return the verdict on the tests of one service.

    Args:
        traces: The tests.
        measurement_s: Time constant of the measurement of frequency.
        faults: What a TSO's reader would complain about in the files.

    Raises:
        TraceError: A test cannot be judged, or they belong to different services.
    """
    kinds = {trace.service for trace in traces}
    if len(kinds) != 1:
        words = ", ".join(sorted(kinds)) or "nothing"
        raise TraceError(f"the tests of one service are judged together, not {words}")
    service = kinds.pop()
    checks = [_readable(faults)]
    factors: list[Factors] = []
    fits: list[Fitted] = []
    for trace in traces:
        if trace.name.sine_period_s:
            fits.append(verdict_sine.fitted(trace, measurement_s))
            continue
        found, reduced = _one(trace)
        checks += found
        factors += reduced
    if fits:
        checks += verdict_sine.checks(service, fits)
    return Judgement(
        format=FORMAT,
        service=service,
        passed=all(check.passed for check in checks),
        capacity_mw=traces[0].capacity_mw,
        measurement_s=measurement_s,
        checks=tuple(checks),
        sines=tuple(
            Sine(fit.period_s, fit.gain, fit.phase_deg, fit.residual, fit.file)
            for fit in sorted(fits, key=lambda fit: fit.period_s)
        ),
        factors=tuple(factors),
    )


def judge_files(folder: Path, measurement_s: float = MEASUREMENT_S) -> Judgement:
    """Return the verdict on all test files of a folder, from them alone.

    Raises:
        TraceError: There are none, or one cannot be judged.
        TsoFileError: A file cannot be understood.
    """
    return judged(traces_of(folder), measurement_s, problems(folder))


def traces_of(folder: Path) -> list[Trace]:
    """Return the tests of a folder, by name. Errors as in `judge_files`."""
    paths = files_of_tests(folder)
    if not paths:
        raise TraceError(f"{folder}: no test files here")
    return [of_file(taken(path)) for path in paths]


def _readable(faults: Sequence[str]) -> Check:
    where = "all files" if not faults else faults[0] + (f", and {len(faults) - 1} more" if len(faults) > 1 else "")
    return Check("Files", "What a TSO's reader would complain about", len(faults), "", "0", not faults, "", where)


def files_of_tests(folder: Path) -> list[Path]:
    """Return the files of a folder that hold tests, by name."""
    return [path for path in sorted(folder.glob("*.csv")) if not _is_operation(path.name)]


def _is_operation(name: str) -> bool:
    try:
        return parsed(name).test == OPERATION
    except ValueError:
        return False  # a wrong name is a problem of the file, found when it is read


def problems(folder: Path) -> list[str]:
    """Return what a TSO's reader would complain about, file by file."""
    return [f"{path.name}: {problem}" for path in sorted(folder.glob("*.csv")) for problem in lint(path)]


def _one(trace: Trace) -> tuple[tuple[Check, ...], tuple[Factors, ...]]:
    """Check a test that is no sine."""
    test = sequence_of(trace.name)
    ramps = verdict_steady.ramps_of(trace, len(test.steps))
    checks = (profile(test, ramps, trace.file),)
    factors: tuple[Factors, ...] = ()
    if trace.service is Service.FFR:
        checks += verdict_ffr.ffr(trace)
    elif trace.name.test == "Linearity":
        checks += verdict_steady.linear(trace, ramps, test)
    elif trace.name.test == "EnergyManagement":
        checks += verdict_limited.limited(trace, ramps, test)
    elif trace.service is Service.FCR_N:
        checks += verdict_steady.fcr_n(trace, ramps)
    else:
        checks += verdict_steady.fcr_d(trace, ramps)
        checks += verdict_dynamic.activated(trace, ramps)
        checks += verdict_dynamic.deactivated(trace, ramps)
        if len(test.steps) > 6:
            checks += verdict_steady.combined(trace, ramps)
        else:
            factors = (verdict_dynamic.factors(trace, ramps),)
    return checks, factors


def sequence_of(name: FileName) -> Test:
    """Return the test a file name tells.

    Raises:
        TraceError: There is no such test of the service.
    """
    if name.service is Service.FFR:
        try:
            kind, variant = verdict_ffr.variant_of(name.test)
        except ValueError as error:
            raise TraceError(f"{name.text()}: {error}") from error
        return next(test for test in sequences.ffr(variant) if test.test_id.startswith(kind))
    tests = {test.test_id: test for test in every_test(name.service)}
    if name.test not in tests:
        words = ", ".join(tests)
        raise TraceError(f"{name.text()}: {name.test!r} is no test of {BANDS[name.service].title}; there are {words}")
    return tests[name.test]


def every_test(service: Service) -> tuple[Test, ...]:
    """Return all tests of an FCR service that are not sines."""
    linear = sequences.linearity(service)
    if service is Service.FCR_N:
        return (
            sequences.fcr_n_steps(),
            sequences.fcr_n_steps(endurance=True),
            linear,
            sequences.limited_fcr_n(),
        )
    return (
        *(
            sequences.fast_ramps(service, endurance=endurance, combined=combined)
            for endurance in (False, True)
            for combined in (False, True)
        ),
        linear,
        sequences.limited_fcr_d(service),
    )


def disagreements(live: Judgement, again: Judgement) -> list[str]:
    """Return where the verdict of the run and that from its files differ; none when the files tell the same."""
    ours, theirs = _keyed(live.checks), _keyed(again.checks)
    found = [f"{name}: only in one of both" for _, name in ours.keys() ^ theirs.keys()]
    for key in ours.keys() & theirs.keys():
        one, other = ours[key], theirs[key]
        if one.passed is not other.passed or not math.isclose(one.value, other.value, rel_tol=SAME, abs_tol=SAME):
            found.append(f"{one.id}: {one.value:.5g} during the run, {other.value:.5g} from the file")
    return sorted(found)


def _keyed(checks: Sequence[Check]) -> dict[tuple[str, str], Check]:
    """Return the checks by what they are about: one over all sines belongs to none, whichever was the worst."""
    sines = {"Req 8 circle", "Req 8 crossing", "Req 9", "Req 10"}
    return {("" if check.id in sines else check.file, check.id): check for check in checks}


def table(checks: Iterable[Check]) -> list[str]:
    """Return the checks as lines for a terminal."""
    return [
        f"{'passed' if check.passed else 'FAILED'}  {check.id}: {check.title}: {check.value:.4g} {check.unit}".rstrip()
        + f" (limit {check.limit}; {check.where})"
        for check in checks
    ]
