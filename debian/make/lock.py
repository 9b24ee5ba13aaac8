"""`python -m debian.make.lock`: write debian/bootstrapper.lock from the extra `bootstrapper` of pyproject.toml.

The versions are those of requirements/dev.txt, with which the tests run.
"""

import sys
import tempfile
import tomllib
from pathlib import Path

from debian.make.steps import run
from debian.make.trees import BOOTSTRAPPER_LOCK

REPOSITORY = Path(__file__).resolve().parents[2]


def wanted(repository: Path) -> list[str]:
    """Return what the bootstrapper asks for."""
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [str(line) for line in project["optional-dependencies"]["bootstrapper"]]


def main() -> int:
    """Write the lock."""
    with tempfile.TemporaryDirectory(prefix="ballast-lock-") as folder:
        asked = Path(folder) / "bootstrapper.in"
        asked.write_text("\n".join(wanted(REPOSITORY)) + "\n", encoding="ascii")
        run(
            [REPOSITORY / ".venv/bin/uv", "-q", "pip", "compile", "--universal", "--python-version", "3.11",
             "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate", asked,
             "-c", REPOSITORY / "requirements/dev.txt", "-o", REPOSITORY / BOOTSTRAPPER_LOCK]
        )  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
