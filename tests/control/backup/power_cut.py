"""A house on the grid, and the same house in an island."""

from control.backup.memory import BackupState as S
from tests.control.backup.island import Site


def running(site: Site | None = None) -> Site:
    """A site that has been on the grid for a while, longer than the observation time."""
    site = site or Site()
    site.run(70.0)
    assert site.state == S.ON_GRID
    return site


def islanded(site: Site | None = None) -> Site:
    """A site whose grid has just been lost, with all groups supplied."""
    site = running(site)
    site.mains_on = False
    site.run_until(S.ISLANDED, 10.0)
    site.run(15.0)
    return site
