"""What the program offers to the screen, with fixed and realistic answers."""

from hmi.ports import Ports
from hmi.ports.energy import DayEnergy

SUNNY_DAY = DayEnergy(
    pv_wh=21_460.0,
    load_wh=14_230.0,
    import_wh=1_870.0,
    export_wh=7_340.0,
    charge_wh=6_120.0,
    discharge_wh=4_360.0,
)


def ports() -> Ports:
    """Everything there is, on a sunny day."""
    return Ports(energy=lambda: SUNNY_DAY)
