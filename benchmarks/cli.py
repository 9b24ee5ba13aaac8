"""The command line: run benchmarks, print a table, store the results."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from benchmarks import report
from benchmarks.frame import FULL, NAMES, QUICK, load, progress

FOLDER = Path(__file__).parent / "results"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is asked for; the exit code tells nothing about targets, only about the run itself."""
    options = _parser().parse_args(arguments)
    names: Sequence[str] = options.only or NAMES
    scale = QUICK if options.quick else FULL
    folder: Path | None = options.out or (None if options.quick else FOLDER)
    stamp = report.Stamp(options.date or report.commit_date(), report.commit())
    entries: list[report.Entry] = []
    for name in names:
        benchmark = load(name)
        busy = os.getloadavg()[0]
        outcome = benchmark.run(scale)
        progress("")
        entry = report.entry(name, benchmark.TITLE, outcome, stamp, quick=options.quick, load_1min=busy)
        entries.append(entry)
        print(report.table([entry], head=name == names[0]), flush=True)
        if folder is not None:
            report.store(folder, entry)
    missed = sum(figure.met is False for entry in entries for figure in entry.figures)
    print(f"\n{missed} target(s) missed" + (f"; stored in {folder}" if folder else "; not stored (--quick)"))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure the product against its targets and against anchors in the same run.",
        epilog="benchmarks: " + ", ".join(NAMES),
    )
    parser.add_argument(
        "--only", nargs="+", choices=NAMES, metavar="NAME", help="run only these; others stay as stored"
    )
    parser.add_argument("--quick", action="store_true", help="small runs; stored only when --out is given")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where to store (default: benchmarks/results)")
    parser.add_argument("--date", help="date to write into the results (default: that of the last commit)")
    return parser
