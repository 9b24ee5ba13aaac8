"""Which site file is meant: the installer's, or the one that was made at the screen of a unit that had none.

`/etc/ballast/site.toml` belongs to the installer, and the program may not write it. A file made at the screen lies in
the data folder. The installer's counts wherever it exists, so that whoever copies one there knows what runs.
"""

from datetime import UTC, datetime
from pathlib import Path

from app.paths import Paths

INSTALLED = Path("/etc/ballast/site.toml")
PROPOSALS = "proposals"
"""Of the data folder: site files made at the screen that wait for somebody who may put them in place."""


def made_here(paths: Paths) -> Path:
    """Return where a site file made at the screen lies."""
    return paths.data / "site.toml"


def in_force(asked: Path, paths: Paths, installed: Path = INSTALLED) -> Path:
    """Return the site file a command means.

    Args:
        asked: what it was told; only the usual place is ever replaced, for a misspelt name must be an error.
        paths: folders of the unit.
        installed: the usual place.
    """
    own = made_here(paths)
    return own if asked == installed and not installed.exists() and own.exists() else asked


def stamp(at_utc: float) -> str:
    """Return a moment as part of a file's name."""
    return datetime.fromtimestamp(at_utc, UTC).strftime("%Y-%m-%dT%H%M%S")
