"""Which site file counts: the installer's, else the one made at the screen, which may write its own folder only."""

from pathlib import Path

from app.paths import is_there

OWN = "site.toml"
"""In the data folder."""


def site_places(installers: Path, data: Path) -> tuple[Path, ...]:
    """Return where a site file may be, the one that counts more first.

    Args:
        installers: The installer's file, as `--site` names it.
        data: The data folder of the unit.
    """
    return (installers, data / OWN)


def site_in_force(installers: Path, data: Path) -> Path:
    """Return the file that counts now; the installer's, which is missed, where there is none."""
    return next((path for path in site_places(installers, data) if is_there(path)), installers)
