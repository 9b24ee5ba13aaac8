"""Which requirement is implemented where and verified by which passing test: writes docs/traceability.md.

`python -m tests.traceability` collects every test marked `@pytest.mark.req(...)`, runs them on all processors and takes
the outcomes from there: "verified" means that the tests passed just now, nothing else. As in `make test`, what fails
beside others is run once more by itself. In pytest this same module is a plugin that writes marks and outcomes to the
file named by an environment variable.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
import pytest

ROOT = Path(__file__).parent.parent
REQUIREMENTS = ROOT / "docs" / "requirements.toml"
PAGE = ROOT / "docs" / "traceability.md"
PRODUCT = ("api", "app", "bootstrapper", "cloud", "cluster", "control", "hardware", "hmi", "simulator")
TEXTS = {".py", ".qml", ".yaml", ".toml", ".json"}
FILE_VARIABLE = "BALLAST_TRACEABILITY_FILE"
WELL_FORMED = re.compile(r"[A-Z]+-[0-9]{2}")


class Requirement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One row of docs/requirements.toml."""

    id: str
    area: str
    title: str
    sources: tuple[str, ...]


class Catalogue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of docs/requirements.toml."""

    areas: dict[str, str]
    requirements: tuple[Requirement, ...]


class Marked(msgspec.Struct):
    """One marked test with the outcome of all its phases: `passed`, `failed`, `skipped`, or empty when not run."""

    node: str
    ids: tuple[str, ...]
    outcome: str = ""

    @property
    def name(self) -> str:
        """File and function, without parameters."""
        return self.node.partition("[")[0]


def catalogue() -> Catalogue:
    """Return the project's list of requirements."""
    return msgspec.convert(tomllib.loads(REQUIREMENTS.read_text(encoding="utf-8")), Catalogue)


class Notebook:
    """Plugin that notes marks and outcomes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        known = msgspec.json.decode(path.read_bytes(), type=list[Marked]) if path.exists() else []
        self._tests: dict[str, Marked] = {test.node: test for test in known}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note the marks of every selected test."""
        for item in session.items:
            ids = tuple(dict.fromkeys(str(one) for mark in item.iter_markers("req") for one in mark.args))
            if any(True for _ in item.iter_markers("req")):
                self._tests[item.nodeid] = Marked(item.nodeid, ids)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note one phase: a failure anywhere is a failure, a skip counts more than the phases that passed."""
        test = self._tests.get(report.nodeid)
        if test is not None:
            order = ("", "passed", "skipped", "failed")
            test.outcome = max(test.outcome, report.outcome, key=order.index)

    def pytest_sessionfinish(self) -> None:
        """Write what was noted."""
        self._path.write_bytes(msgspec.json.encode(list(self._tests.values())))


def pytest_configure(config: pytest.Config) -> None:
    """Take part when this module was asked for as a plugin."""
    path = os.environ.get(FILE_VARIABLE)
    if path and not hasattr(config, "workerinput"):  # a worker's reports come to the process that started it
        config.pluginmanager.register(Notebook(Path(path)), "ballast-traceability")


class RunError(Exception):
    """The marked tests could not be collected or run as a whole; pytest's own words."""


def marked_tests(*, run: bool, where: Sequence[str] = ()) -> tuple[Marked, ...]:
    """Return all marked tests, after running them if wished.

    Args:
        run: False only collects them.
        where: Files or folders; none for all of `tests/`.

    Raises:
        RunError: a file cannot be collected, or pytest was interrupted.
    """
    with tempfile.TemporaryDirectory(prefix="ballast-trace-") as folder:
        path = Path(folder) / "marks.json"
        tests = _asked(path, ["--collect-only", "-m", "req", *where])
        if not run:
            return tests
        words = ["-m", "req and not nightly and not deb", *where]
        tests = _asked(path, ["-n", str(os.cpu_count() or 1), "--dist", "loadfile", *words])
        failed = {test.node for test in tests if test.outcome == "failed"}
        if not failed:
            return tests
        open_again = [Marked(test.node, test.ids, "" if test.node in failed else test.outcome) for test in tests]
        path.write_bytes(msgspec.json.encode(open_again))
        return _asked(path, ["--last-failed", "--last-failed-no-failures", "none", *words])


def _asked(path: Path, words: Sequence[str]) -> tuple[Marked, ...]:
    """Run pytest on the marked tests; return what it noted.

    Raises:
        RunError: a file cannot be collected, or pytest was interrupted.
    """
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, FILE_VARIABLE: str(path)}
    usual = ["-q", "-o", f"cache_dir={path.parent / 'cache'}", "-p", "tests.traceability"]
    shown = None if "--collect-only" not in words else subprocess.PIPE
    command = [sys.executable, "-m", "pytest", *usual, *words]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=shown, text=True, check=False)
    if done.returncode not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED} or not path.exists():
        raise RunError(f"pytest ended with {done.returncode}\n{done.stdout or ''}".rstrip())
    return tuple(msgspec.json.decode(path.read_bytes(), type=list[Marked]))


def unknown_ids(tests: Iterable[Marked], known: Iterable[str]) -> tuple[str, ...]:
    """Return a sentence for each mark that names no requirement."""
    there = set(known)
    return tuple(
        dict.fromkeys(
            f"{test.name}: {one!r} is no requirement of docs/requirements.toml"
            for test in tests
            for one in (test.ids or ("",))
            if one not in there
        )
    )


def mentions(areas: Iterable[str], root: Path = ROOT) -> dict[str, tuple[str, ...]]:
    """Return id -> files of the product that name it, for everything that looks like an id of these areas."""
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(areas))})-[0-9]{{2}}\b")
    found: dict[str, list[str]] = {}
    for folder in PRODUCT:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in TEXTS and path.is_file():
                for one in sorted(set(pattern.findall(path.read_text(encoding="utf-8")))):
                    found.setdefault(one, []).append(path.relative_to(root).as_posix())
    return {one: tuple(files) for one, files in found.items()}


def state_of(tests: Iterable[Marked]) -> str:
    """Return `failing` if any test failed, `verified` if one passed, else `not yet`."""
    outcomes = {test.outcome for test in tests}
    if "failed" in outcomes:
        return "failing"
    return "verified" if "passed" in outcomes else "not yet"


def page(listed: Catalogue, tests: Sequence[Marked], files: Mapping[str, Sequence[str]]) -> str:
    """Return docs/traceability.md; the same input gives the same bytes."""
    by_id = {one.id: [test for test in tests if one.id in test.ids] for one in listed.requirements}
    states = {name: state_of(found) for name, found in by_id.items()}
    counts = [f"{list(states.values()).count(state)} {state}" for state in ("verified", "failing", "not yet")]
    lines = [
        "# Traceability",
        "",
        "Written by `make traceability`, which runs every marked test; do not edit. The list is `requirements.toml`.",
        "*Verified* means that the tests named here passed in that run, not that nothing is left to do for the row.",
        "Tests of `make nightly` and `make deb-test` are not run here, and say so.",
        "*Named in* are the files of the product whose text names the id.",
        "",
        f"Of {len(states)} requirements: {', '.join(counts)}.",
    ]
    for area, title in listed.areas.items():
        lines += ["", f"## {area}: {title}", "", "| id | requirement | src | named in | verified by | state |"]
        lines.append("|---|---|---|---|---|---|")
        for one in listed.requirements:
            if one.area == area:
                where = "<br>".join(files.get(one.id, ()))
                found = "<br>".join(_named(by_id[one.id]))
                source = " ".join(one.sources)
                lines.append(f"| {one.id} | {one.title} | {source} | {where} | {found} | {states[one.id]} |")
    return "\n".join(lines) + "\n"


def _named(tests: Iterable[Marked]) -> list[str]:
    """Return each test function once, with its outcome where it did not simply pass."""
    outcomes: dict[str, set[str]] = {}
    for test in tests:
        outcomes.setdefault(test.name.removeprefix("tests/"), set()).add(test.outcome or "not run")
    return [
        name + "".join(f" ({outcome})" for outcome in sorted(found - {"passed"}))
        for name, found in sorted(outcomes.items())
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when written, 1 when a requirement is failing, 2 when nothing could be written."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.traceability",
        description=f"Run all tests marked with a requirement and write {PAGE.relative_to(ROOT)}.",
        epilog="The run takes as long as the marked tests take (a quarter of an hour). Those of `make nightly` and "
        "`make deb-test` are named and not run. Exit code 1: written, but a requirement is failing; 2: a test file "
        "cannot be collected or a mark names no requirement, nothing written.",
    )
    parser.add_argument("--check", action="store_true", help="only collect the tests and check their marks")
    parser.add_argument("--out", type=Path, default=PAGE, metavar="FILE", help="write to this file instead")
    options = parser.parse_args(arguments)
    listed = catalogue()
    try:
        tests = marked_tests(run=not options.check)
    except RunError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    faults = unknown_ids(tests, (one.id for one in listed.requirements))
    sys.stderr.writelines(f"{fault}\n" for fault in faults)
    if faults:
        return 2
    if options.check:
        return 0
    options.out.write_text(page(listed, tests, mentions(listed.areas)), encoding="utf-8")
    return 1 if any(test.outcome == "failed" for test in tests) else 0


if __name__ == "__main__":
    sys.exit(main())
