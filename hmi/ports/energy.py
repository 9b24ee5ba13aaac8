"""The energy of today, as the screen is told it."""

import msgspec


class DayEnergy(msgspec.Struct, frozen=True, gc=False):
    """Energies since local midnight of the site, from its own meters; all >= 0, in Wh."""

    pv_wh: float = 0.0
    load_wh: float = 0.0
    import_wh: float = 0.0
    export_wh: float = 0.0
    charge_wh: float = 0.0
    """Into the inverters, on their AC side."""
    discharge_wh: float = 0.0
    missing_s: float = 0.0
    """Part of the day so far in which the consumption was not recorded: program off, meter silent."""
    complete: bool = True
    """False while what was recorded before the start is still being read."""
