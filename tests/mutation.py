"""A mutation run: every small change of the code that decides about power, and whether a test notices it.

mutmut makes the changes and learns which test reaches which function; `tests.mutation_each` tries them. The scores go
to docs/mutation.md; below the target it fails. A run that was ended goes on where it was. `make mutation` runs this.
"""

import json
import os
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "mutation.md"
TARGET_PCT = 95.0
FIRST = "control.curve.x_at__mutmut_1"
"""Any change: mutmut has no command that only prepares."""
NOTICED = {1, 3, 36, 24, -24, 152, 255, -11, -9}
"""Exit codes of a test run that failed, ran out of time or crashed."""
HEAD = """# Mutation run

`make mutation` changes the code that decides about power in every small way mutmut knows (a sign, a bound, a default,
an argument left out) and runs `tests/control` on each change. A change that no test notices is a survivor. Made by
`tests/mutation.py`; do not edit above the list of equivalent changes.

| file | changes | noticed | share |
|---|---:|---:|---:|
"""
MARK = "\n## Changes that cannot be noticed\n"


def scores(folder: Path) -> dict[str, tuple[int, int]]:
    """Return for each file how many changes were tried and how many were noticed.

    Raises:
        ValueError: The run is not complete.
    """
    found: dict[str, tuple[int, int]] = {}
    for meta in sorted(folder.rglob("*.meta")):
        codes: Counter[int | None] = Counter(json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"].values())
        if None in codes:
            raise ValueError(f"{meta}: {codes[None]} changes were not tried; run mutmut again, it goes on where it was")
        if codes:
            name = str(meta.relative_to(folder)).removesuffix(".meta")
            found[name] = sum(codes.values()), sum(count for code, count in codes.items() if code in NOTICED)
    return found


def page(found: dict[str, tuple[int, int]], rest: str) -> str:
    """Return the document; `rest` is what people wrote below the table."""
    rows = [*found.items(), ("all", (sum(all_ for all_, _ in found.values()), sum(hit for _, hit in found.values())))]
    lines = "".join(f"| `{name}` | {tried} | {hit} | {100 * hit / tried:.1f} % |\n" for name, (tried, hit) in rows)
    return HEAD + lines + rest


def prepare() -> None:
    """Let mutmut make the changes and run the tests once to learn what they reach.

    Raises:
        CalledProcessError: mutmut failed; it has said why.
    """
    subprocess.run([ROOT / ".venv/bin/mutmut", "run", FIRST], cwd=ROOT, check=True)


def try_all() -> None:
    """Try every change that has no result yet.

    Raises:
        CalledProcessError: The tests could not be collected.
    """
    given = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mutmut"]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--rootdir=.",
        "-q",
        "-x",
        "--tb=native",
        "--assert=plain",
        "-p",
        "no:cacheprovider",
    ]
    subprocess.run(
        [
            *command,
            *given["pytest_add_cli_args"],
            "-p",
            "tests.mutation_each",
            *given["pytest_add_cli_args_test_selection"],
        ],
        cwd=ROOT / "mutants",
        check=True,
        env={**os.environ, "MUTANT_UNDER_TEST": "", "PYTHONHASHSEED": "0"},
    )


def main() -> int:
    """Run, write the document and print it; 1 when too few changes were noticed."""
    prepare()
    try_all()
    found = scores(ROOT / "mutants")
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else MARK
    PAGE.write_text(page(found, MARK + text.partition(MARK)[2]), encoding="utf-8")
    share = 100.0 * sum(hit for _, hit in found.values()) / sum(tried for tried, _ in found.values())
    sys.stdout.write(
        PAGE.read_text(encoding="utf-8").partition(MARK)[0] + f"\n{share:.1f} % (at least {TARGET_PCT} %)\n"
    )
    return 0 if share >= TARGET_PCT else 1


if __name__ == "__main__":
    sys.exit(main())
