"""`ballast prequalify`: the TSO's tests on a simulated plant, on the unit that runs, or again from files."""

import argparse
import sys
import time
from pathlib import Path

from app import clock
from app.prequalification.bench import BenchError, ControllerBench
from app.prequalification.plant import PlantSettings
from app.prequalification.play import play
from app.prequalification.player import StretchError
from app.prequalification.run import Outcome, RunError, Session, empty_folder, from_files, programme
from app.prequalification.sequences import Sequence as Test
from app.prequalification.services import BANDS, FFR_VARIANTS, FfrVariant, Service
from app.prequalification.site import SiteError, on_site
from app.prequalification.trace import TraceError
from app.prequalification.tso_csv import TsoFileError
from app.prequalification.tso_name import FileName, checked
from app.prequalification.tso_write import Sample
from app.prequalification.unit import LIMITED_H, UnitUnderTest
from app.prequalification.verdict import table
from app.progress import Bar
from app.version import version
from control.readings import NO_LIMIT

EXIT_FAILED = 1
EXIT_BAD_INPUT = 2
MINUTE_S = 60.0
BETWEEN_S = 60.0
"""Pause between two simulated tests, in the time of the files."""


def prequalify(options: argparse.Namespace) -> int:
    """Run the command: 0 when every requirement is met, 1 when one is not, 2 for bad input or a broken run."""
    try:
        outcome = _outcome(options)
    except (RunError, BenchError, StretchError, TraceError, TsoFileError, SiteError) as error:
        sys.stderr.write(f"ballast prequalify: {error}\n")
        return EXIT_BAD_INPUT
    except (OSError, ValueError) as error:
        sys.stderr.write(f"ballast prequalify: {error}\n")
        return EXIT_BAD_INPUT
    if outcome is None:
        return EXIT_BAD_INPUT
    judgement = outcome.judgement
    for line in table(judgement.checks):
        sys.stdout.write(line + "\n")
    words = "passed" if judgement.passed else "FAILED"
    sys.stdout.write(f"\n{BANDS[judgement.service].title}: {words}; report: {outcome.report}\n")
    return 0 if judgement.passed else EXIT_FAILED


def _outcome(options: argparse.Namespace) -> Outcome | None:
    service = Service(options.service)
    if options.from_files is not None:
        return from_files(options.from_files, options.frequency_measurement)
    stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime(clock.utc_s()))
    variant = _variant(options)
    sample_ms = round(options.cycle * 1000)
    resource, area, zone = options.resource or "BESS1", options.area or "SE3", options.zone or "UTC"
    name = checked(FileName(resource, service, "", area, zone, 0.0, 0.0, sample_ms))
    folder = empty_folder(options.out or Path("prequalification") / f"{service.value}-{stamp}")
    if options.plant == "site":
        return on_site(options, service, variant, folder, name)
    return _simulated(options, service, variant, folder, name)


def _variant(options: argparse.Namespace) -> FfrVariant:
    return next(
        one
        for one in FFR_VARIANTS
        if f"{one.threshold_hz:g}" == options.threshold and (one.support_s > 5) is (options.support == "long")
    )


def _simulated(
    options: argparse.Namespace, service: Service, variant: FfrVariant, folder: Path, name: FileName
) -> Outcome:
    capacity_w = options.capacity * 1e3
    energy_wh = options.energy * 1e3 if options.energy else max(LIMITED_H[service], 1.0) * capacity_w
    ramp_w_per_s = options.ramp * capacity_w if options.ramp else NO_LIMIT
    unit = UnitUnderTest(
        service=service,
        capacity_w=capacity_w,
        plant=PlantSettings(options.dead_time, options.lag, ramp_w_per_s, energy_wh),
        fcr_n_share=options.combined,
        variant=variant,
        cycle_s=options.cycle,
        fast_s=options.fast_path,
    )
    tests = programme(service, limited=unit.limited, combined=options.combined > 0, variant=variant, parts=options.test)
    start = time.monotonic()
    player = _Simulator(unit, tests, options.speed)
    session = Session(folder, name)
    for test in tests:
        session.add(test, player.record(test))
    player.bar.end()
    outcome = session.concluded(options.frequency_measurement, _conditions(unit))
    took_s = time.monotonic() - start
    sys.stdout.write(f"{player.done_s:.0f} s of tests in {took_s:.0f} s\n\n")
    return outcome


def _conditions(unit: UnitUnderTest) -> dict[str, str | float]:
    plant = unit.plant
    ramp = plant.ramp_w_per_s
    return {
        "plant": "simulated",
        "dead time, s": plant.dead_time_s,
        "lag, s": plant.lag_s,
        "ramp limit, C/s": ramp / unit.capacity_w if ramp < NO_LIMIT else "none",
        "capacity, kW": unit.capacity_w / 1e3,
        "reservoir, kWh": plant.energy_wh / 1e3,
        "limited reservoir": "yes" if unit.limited else "no",
        "FCR-N at the same time, share of C": unit.fcr_n_share,
        "control cycle, s": unit.cycle_s,
        "new frequency every, s": unit.fast_s or unit.cycle_s,
        "controller": f"Ballast {version()}",
    }


class _Simulator:
    """Plays tests on the bench, one new controller and plant each, and shows how far it is."""

    def __init__(self, unit: UnitUnderTest, tests: tuple[Test, ...], speed: float) -> None:
        self.bar = Bar(BANDS[unit.service].title)
        self.done_s = 0.0
        self._unit, self._speed = unit, speed
        self._whole_s = sum(test.duration_s for test in tests)
        self._start_utc = clock.utc_s() // MINUTE_S * MINUTE_S
        self._begun_s = time.monotonic()

    def record(self, test: Test) -> list[Sample]:
        """Play one test."""
        bench = ControllerBench(self._unit, test, self._start_utc + self.done_s)

        def progress(t_s: float) -> None:
            done_s = self.done_s + t_s
            self.bar(min(done_s / self._whole_s, 1.0), f"{test.test_id} {t_s:.0f} s")
            if self._speed:
                time.sleep(max(done_s / self._speed - (time.monotonic() - self._begun_s), 0.0))

        samples = play(test, bench, progress)
        self.done_s += samples[-1].at_utc - samples[0].at_utc
        self._start_utc += BETWEEN_S
        return samples
