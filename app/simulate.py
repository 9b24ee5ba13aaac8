"""`ballast simulate`: scenarios and rehearsals in virtual time."""

import argparse
import multiprocessing
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.folder_lock import FolderLock, FolderTakenError
from app.progress import Bar
from app.rehearse import rehearsal, told
from app.scenario import Scenario, ScenarioError, read_scenario, scenario_path, shipped_names
from app.values import Look
from app.verdicts import Judge
from app.virtual import VirtualSite
from app.virtual_plot import draw
from app.virtual_report import EventTable, PlainRecorder, Report, Table, Totals, report_of, write_report

EXIT_FAILED = 1
EXIT_BAD_INPUT = 2
PROCESSES = 2
REHEARSAL = ("site", "mode", "set", "simulation", "hours", "start")
"""Options that only a rehearsal obeys."""
_FILES = ("records.csv", "events.csv", "recording.jsonl.gz", "verdict.json", "plot.png", "plot.svg")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def run_scenario(
    scenario: Scenario,
    folder: Path,
    *,
    plot: bool = True,
    svg: bool = False,
    recording: bool = True,
    progress: Callable[[float], None] | None = None,
) -> Report:
    """Run a scenario and leave its files in a folder.

    Args:
        scenario: What to run.
        folder: Made when it is not there; files of an earlier run are removed, so that no two runs are mixed.
        plot: Draw plot.png.
        svg: Draw plot.svg beside it.
        recording: Write recording.jsonl.gz.
        progress: Called with the share of the run that is done.

    Raises:
        ScenarioError: Something the scenario names is not there.
        OSError: The folder cannot be written.
        FolderTakenError: Another run writes its files there.
    """
    site = VirtualSite(scenario)
    folder.mkdir(parents=True, exist_ok=True)
    with FolderLock(folder, "writes its files there"):
        return _run_in(folder, site, scenario, plot=plot, svg=svg, recording=recording, progress=progress)


def _run_in(
    folder: Path,
    site: VirtualSite,
    scenario: Scenario,
    *,
    plot: bool,
    svg: bool,
    recording: bool,
    progress: Callable[[float], None] | None,
) -> Report:
    judge, totals = Judge(scenario, site.plant), Totals()
    for name in _FILES:
        (folder / name).unlink(missing_ok=True)
    table = Table(folder / "records.csv", 1.0 if scenario.file.rows == "second" else site.cycle_s)
    events = EventTable(folder / "events.csv")
    recorder = PlainRecorder(folder / "recording.jsonl.gz") if recording else None
    every = max(1, site.count // 400)
    last_s = 0.0
    try:
        for number in range(site.count):
            look: Look = site.turn(recorder)
            judge.look(look)
            table.look(look)
            events.look(look)
            totals.look(look)
            last_s = look.t_s
            if progress is not None and number % every == 0:
                progress(number / site.count)
    finally:
        for file in (table, events, recorder):
            if file is not None:
                file.close()
    report = report_of(scenario, site.count, last_s, judge.verdicts(), totals)
    write_report(folder / "verdict.json", report)
    if plot:
        draw(folder, report, svg=svg)
    return report


def simulate(options: argparse.Namespace) -> int:
    """Run the command: 0 when all verdicts passed, 1 when one failed, 2 for bad input."""
    try:
        if options.list:
            return _list()
        fault = _does_not_fit(options)
        if fault:
            sys.stderr.write(f"ballast simulate: {fault}\n")
            return EXIT_BAD_INPUT
        if options.scenario == "all":
            return _all(options)
        return _one(options)
    except ScenarioError as error:
        sys.stderr.write(f"{error}\n")
    except BrokenPipeError:
        raise
    except (OSError, FolderTakenError) as error:
        sys.stderr.write(f"ballast simulate: {error}\n")
    return EXIT_BAD_INPUT


def _does_not_fit(options: argparse.Namespace) -> str:
    """Return why these options cannot go together: what would not be obeyed is refused, not passed over."""
    given = [name for name in REHEARSAL if getattr(options, name) not in (None, [])]
    if options.scenario is not None and given:
        return f"--{given[0]} is for a rehearsal; a scenario says that itself: leave out one of the two"
    if options.scenario is None and options.site is None:
        missing = f"--{given[0]} needs --site, as it rehearses a mode on the devices of a site" if given else ""
        return missing or "name a scenario, `all`, --list, or --site to rehearse a mode"
    return ""


def _one(options: argparse.Namespace) -> int:
    rehearsed = options.scenario is None
    scenario = rehearsal(options) if rehearsed else read_scenario(scenario_path(options.scenario))
    folder = options.out or Path("simulation") / scenario.name
    bar = Bar(scenario.name)
    start = time.monotonic()
    report = run_scenario(
        scenario,
        folder,
        plot=not options.no_plot,
        svg=options.svg,
        recording=not options.no_recording,
        progress=bar,
    )
    bar.end()
    elapsed_s = time.monotonic() - start
    _say(f"{report.title}\n")
    if rehearsed and scenario.file.story:
        _say(f"{scenario.file.story}\n")
    for line in told(report, folder) if rehearsed else _verdict_lines(report):
        _say(line)
    speed = report.simulated_s / elapsed_s
    _say(f"\n{report.simulated_s:.0f} s in {elapsed_s:.1f} s ({speed:.0f} x real time); files in {folder}")
    return 0 if report.passed else EXIT_FAILED


def _verdict_lines(report: Report) -> list[str]:
    lines = [
        f"{'passed' if verdict.passed else 'FAILED'}  {verdict.text}: {verdict.value} (limit {verdict.limit})"
        for verdict in report.verdicts
    ]
    return lines or ["no statements: nothing was judged"]


def _list() -> int:
    for name in shipped_names():
        scenario = read_scenario(scenario_path(name))
        _say(f"{name:32} {scenario.file.title}")
    return 0


class _Job(msgspec.Struct, frozen=True):
    name: str
    folder: str
    plot: bool
    svg: bool
    recording: bool


def _run_job(job: _Job) -> tuple[str, str, int, int, float, float]:
    """Run one scenario in a process of its own; returns name, failed verdicts in words, counts and times."""
    start = time.monotonic()
    scenario = read_scenario(scenario_path(job.name))
    report = run_scenario(scenario, Path(job.folder), plot=job.plot, svg=job.svg, recording=job.recording)
    failed = [
        f"{verdict.id}: {verdict.value} (limit {verdict.limit})" for verdict in report.verdicts if not verdict.passed
    ]
    return job.name, "; ".join(failed), len(report.verdicts), len(failed), report.simulated_s, time.monotonic() - start


def _all(options: argparse.Namespace) -> int:
    out: Path = options.out or Path("simulation")
    jobs = [
        _Job(name, str(out / name), not options.no_plot, options.svg, not options.no_recording)
        for name in shipped_names()
    ]
    bar, failures, start = Bar("all scenarios"), 0, time.monotonic()
    rows: list[str] = []
    with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
        for number, (name, failed, count, wrong, simulated_s, took_s) in enumerate(pool.imap(_run_job, jobs), start=1):
            bar(number / len(jobs))
            failures += wrong > 0
            verdict = "passed" if not wrong else "FAILED"
            rows.append(f"{name:34} {verdict}  {count - wrong:2}/{count:<2} {simulated_s:9.0f} {took_s:7.1f}  {failed}")
    bar.end()
    _say(f"{'scenario':34} {'result':6}  verdicts  simulated s  took s")
    for row in rows:
        _say(row.rstrip())
    _say(f"\n{len(jobs) - failures} of {len(jobs)} passed in {time.monotonic() - start:.0f} s; files in {out}")
    return EXIT_FAILED if failures else 0
