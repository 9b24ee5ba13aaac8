"""How the appliance is run, beside what the site file says."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from app.folder_lock import FolderLock
from app.hand_over import StandBy
from app.paths import Paths
from control.readings import Finding


class SimulatedFaults(msgspec.Struct, frozen=True):
    """Faults a simulated site can be given."""

    names: tuple[str, ...]
    switch: Callable[[str, str, bool], None]
    """Name, device, on."""
    steer_frequency: Callable[[float], None] | None = None
    """Holds the frequency of the mains; 0 lets it go."""
    active: Callable[[], tuple[str, ...]] = tuple
    """Which are on, each as `NAME` or `NAME:DEVICE`."""


class Options(msgspec.Struct, frozen=True):
    """How to run, beside what the site file says."""

    paths: Paths
    site_file: Path | None = None
    recording: Path | None = None
    findings: tuple[Finding, ...] = ()
    """What was found before the start (a refused site file, for example)."""
    simulated: SimulatedFaults | None = None
    next_program: Callable[[], tuple[str, ...]] = tuple
    """Command line of the version to hand over to; empty: this run is not handed over."""
    stand_by: StandBy | None = None
    """Another process is in control; this one takes over when it is told to."""
    lock: FolderLock | None = None
    """On the data folder: given back when control is handed over, taken when it is our turn."""
