"""Writes the bill of materials (SBOM, CycloneDX 1.6) of a tree: each library with version, licence and needs."""

import os
import tempfile
from pathlib import Path

from debian.make.steps import run

TOOL = "cyclonedx-bom==7.5.0"
"""Reads the metadata of the installed libraries, and checks what it writes against the schema of CycloneDX."""


def write(uv: Path, source: Path, site: Path, target: Path, at_utc_s: int) -> None:
    """Write the bill of the libraries in `site`.

    The tool asks an interpreter for its path of import. That of another architecture cannot be run here, so an empty
    environment of our own is asked, whose path leads to the tree.
    """
    with tempfile.TemporaryDirectory(prefix="ballast-sbom-") as folder:
        stand_in = Path(folder) / "environment"
        run([uv, "venv", "--quiet", "--python", uv.with_name("python"), stand_in])
        packages = next((stand_in / "lib").glob("python*/site-packages"))
        (packages / "tree.pth").write_text(f"{site}\n", encoding="utf-8")
        run(
            [uv, "tool", "run", "--quiet", "--from", TOOL, "cyclonedx-py", "environment", "--output-reproducible",
             "--of", "JSON", "--validate", "--pyproject", source / "pyproject.toml", "-o", target,
             stand_in / "bin/python"],
            environment={**os.environ, "SOURCE_DATE_EPOCH": str(at_utc_s)},
        )  # fmt: skip
