"""Results as a table on the terminal, and as `latest.json` and `latest.md` of a folder.

Of the machine only what matters and identifies nobody: number of processors, architecture, versions.
"""

import os
import platform
import subprocess
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import msgspec

from benchmarks.frame import NAMES, Outcome

PACKAGES = ("msgspec", "pymodbus", "python-can", "cantools", "PySide6_Essentials", "qasync")
WIDTHS = (48, 24, 14, 42, 9, 6)
HEAD = ("figure", "value", "target", "anchor", "ratio", "met")


class Stamp(msgspec.Struct, frozen=True):
    """When and of what a result is."""

    date: str
    commit: str


class StoredFigure(msgspec.Struct, frozen=True):
    """A figure as stored, with what follows from it."""

    name: str
    value: float
    unit: str
    target: str = ""
    anchor: str = ""
    anchor_value: float | None = None
    ratio: float | None = None
    met: bool | None = None


class Entry(msgspec.Struct, frozen=True):
    """One benchmark's result."""

    name: str
    title: str
    stamp: Stamp
    quick: bool
    load_1min: float
    """Work of others on the machine when it began."""
    figures: tuple[StoredFigure, ...]
    notes: tuple[str, ...] = ()


class Machine(msgspec.Struct, frozen=True):
    """What it ran on."""

    processors: int
    architecture: str
    python: str
    packages: dict[str, str]


class Results(msgspec.Struct, frozen=True):
    """The content of `latest.json`."""

    machine: Machine
    benchmarks: tuple[Entry, ...]


def commit() -> str:
    """Return the short name of the last commit, `unknown` outside a repository."""
    return _git("rev-parse", "--short", "HEAD")


def commit_date() -> str:
    """Return the date of the last commit, `unknown` outside a repository."""
    return _git("log", "-1", "--format=%cs")


def _git(*words: str) -> str:
    try:
        done = subprocess.run(["git", *words], capture_output=True, text=True, check=True, cwd=Path(__file__).parent)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return done.stdout.strip()


def machine() -> Machine:
    """Return what this machine is."""
    return Machine(
        processors=os.cpu_count() or 1,
        architecture=platform.machine(),
        python=platform.python_version(),
        packages={name: metadata.version(name) for name in PACKAGES},
    )


def entry(name: str, title: str, outcome: Outcome, stamp: Stamp, *, quick: bool, load_1min: float) -> Entry:
    """Return the result to store."""
    figures = tuple(
        StoredFigure(
            figure.name,
            _short(figure.value),
            figure.unit,
            figure.target.words(figure.unit) if figure.target else "",
            figure.anchor.name if figure.anchor else "",
            _short(figure.anchor.value) if figure.anchor else None,
            None if figure.ratio is None else round(figure.ratio, 3),
            figure.met,
        )
        for figure in outcome.figures
    )
    return Entry(name, title, stamp, quick, round(load_1min, 2), figures, outcome.notes)


def _short(value: float) -> float:
    return float(f"{value:.4g}")


def _cells(figure: StoredFigure) -> tuple[str, ...]:
    anchor = f"{figure.anchor}: {figure.anchor_value:g}" if figure.anchor_value is not None else ""
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f} x"
    met = {True: "yes", False: "NO", None: ""}[figure.met]
    return figure.name, f"{figure.value:g} {figure.unit}", figure.target, anchor, ratio, met


def table(entries: Iterable[Entry], *, head: bool) -> str:
    """Return the terminal's table."""
    lines = ["  " + _line(HEAD)] if head else []
    for one in entries:
        lines.append(f"{one.name}: {one.title} (load before {one.load_1min:g})")
        lines += ["  " + _line(_cells(figure)) for figure in one.figures]
    return "\n".join(lines)


def _line(cells: Iterable[str]) -> str:
    return " ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


def store(folder: Path, new: Entry) -> None:
    """Put one result into the folder's files; those of other benchmarks stay."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "latest.json"
    old = msgspec.json.decode(path.read_bytes(), type=Results).benchmarks if path.exists() else ()
    kept = {one.name: one for one in (*old, new)}
    results = Results(machine(), tuple(kept[name] for name in NAMES if name in kept))
    path.write_bytes(msgspec.json.format(msgspec.json.encode(results), indent=2) + b"\n")
    (folder / "latest.md").write_text(markdown(results), encoding="utf-8")


def markdown(results: Results) -> str:
    """Return the page with the table."""
    on = results.machine
    packages = ", ".join(f"{name} {version}" for name, version in on.packages.items())
    lines = [
        "# Measured figures",
        "",
        "Written by `make bench`; `latest.json` beside it holds the same for programs.",
        f"Machine: {on.processors} processors {on.architecture}, Python {on.python}, {packages}.",
        "Ratios are figure over anchor, measured in turn in the same run; they travel between machines better than",
        "the figures themselves. `load` is the one-minute load of the machine when a benchmark began.",
    ]
    for one in results.benchmarks:
        size = "quick run, " if one.quick else ""
        lines += [
            "",
            f"## {one.name}: {one.title}",
            "",
            f"{size}{one.stamp.date}, commit {one.stamp.commit}, load {one.load_1min:g}",
            "",
            f"| {' | '.join(HEAD)} |",
            "|---|---|---|---|---|---|",
            *(f"| {' | '.join(_cells(figure))} |" for figure in one.figures),
        ]
        if one.notes:
            lines += ["", *(f"- {note}" for note in one.notes)]
    return "\n".join(lines) + "\n"
