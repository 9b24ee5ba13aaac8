"""`ballast commission`: a test pulse that finds what is wired or set wrongly, and a report (MTR-02, HMI-06)."""

import argparse
import asyncio
import getpass
import sys
from pathlib import Path

from app.commands import site_path
from app.commission_drive import in_virtual_time, on_unit
from app.commission_outcome import leave, report_on
from app.commission_plan import CommissionError, Programme, described, programme
from app.commission_report import Report, text, write
from app.commission_session import Session
from app.link_client import LinkError
from app.paths import default_paths, under
from app.scenario import ScenarioError
from app.site_file import SiteFileError, read_site
from app.site_model import SiteModel
from app.site_place import INSTALLED, in_force
from simulator.faults import FaultError, fault_kind

EXIT_FINDINGS = 1
EXIT_BAD_INPUT = 2
INTERRUPTED = 130


class _Bar:
    """A progress bar on a terminal; silent elsewhere."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._last = ""

    def __call__(self, share: float, doing: str) -> None:
        done = round(30 * share)
        line = f"[{'█' * done}{'·' * (30 - done)}] {100 * share:3.0f} %  {doing}"
        if self._live and line != self._last:
            self._last = line
            sys.stderr.write(f"\r{line:<88}")
            sys.stderr.flush()

    def end(self) -> None:
        """Remove the bar."""
        if self._live:
            sys.stderr.write("\r" + " " * 90 + "\r")


def commission(options: argparse.Namespace) -> int:
    """Run the command: 0 all is well, 1 something is wrong or unclear, 2 it could not be done."""
    simulated = options.plant == "simulated"
    bar = _Bar()
    try:
        _check(options, simulated=simulated)
        path = site_path(options.site or ("residential" if simulated else str(_installed(options))))
        model = read_site(path)
        plan = programme(model, options.power, options.pulses, options.inverter)
        sys.stdout.write("\n".join(described(plan, model)) + "\n\n")
        sys.stdout.flush()
        if not simulated and not options.yes:
            sys.stdout.write("Nothing has been done. Add --yes to begin.\n")
            return EXIT_BAD_INPUT
        session = _run(options, path, model, plan, bar, simulated=simulated)
        bar.end()
        return _reported(options, model, session, simulated=simulated)
    except KeyboardInterrupt:
        bar.end()
        sys.stderr.write("ballast commission: interrupted; the unit's mode was put back\n")
        return INTERRUPTED
    except (CommissionError, FaultError, LinkError, OSError, ScenarioError, SiteFileError) as error:
        bar.end()
        sys.stderr.writelines(f"ballast commission: {line}\n" for line in str(error).splitlines())
    except asyncio.CancelledError:
        bar.end()
        sys.stderr.write("ballast commission: ended from outside; the unit's mode was put back\n")
    return EXIT_BAD_INPUT


def _installed(options: argparse.Namespace) -> Path:
    return in_force(INSTALLED, under(options.data) if options.data else default_paths())


def _check(options: argparse.Namespace, *, simulated: bool) -> None:
    if options.fault:
        if not simulated:
            raise CommissionError("--fault needs --plant simulated; nobody breaks a real site")
        fault_kind(options.fault.partition(":")[0])


def _run(
    options: argparse.Namespace, path: Path, model: SiteModel, plan: Programme, bar: _Bar, *, simulated: bool
) -> Session:
    if simulated:
        name, _, device = options.fault.partition(":")
        return in_virtual_time(path, plan, name, device, bar)
    paths = under(options.data) if options.data else default_paths()
    return asyncio.run(on_unit(options.connect or paths.running, model.site.name, plan, bar))


def _reported(options: argparse.Namespace, model: SiteModel, session: Session, *, simulated: bool) -> int:
    report = report_on(model, session, by=getpass.getuser(), simulated=simulated, fault=options.fault)
    sys.stdout.write(text(report))
    files = write(report, session.courses, options.out)
    sys.stdout.write(f"\n{', '.join(str(file) for file in files)}\n")
    if not simulated:
        tell_the_unit(options, model, report)
    return 0 if report.well else EXIT_FINDINGS


def tell_the_unit(options: argparse.Namespace, model: SiteModel, report: Report) -> None:
    """Leave the outcome in the data folder of the unit, which warns until a test has passed."""
    folder = options.connect.parent if options.connect and not options.data else None
    data = (under(options.data) if options.data else default_paths()).data if folder is None else folder
    try:
        leave(data, model, report)
    except OSError as error:
        sys.stderr.write(f"ballast commission: {data}: {error}; set site.commissioned in the site file instead\n")
        return
    what = "knows of it now" if report.well else "goes on warning that the site is not commissioned"
    sys.stdout.write(f"The unit {what} ({data}).\n")
