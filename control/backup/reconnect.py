"""What must hold for how long before the contactor may close, and the soft return after it has."""

import msgspec

from control.backup import facts
from control.backup.facts import Supply
from control.backup.memory import BackupMemory, Contactor, Timers, since
from control.backup.settings import BackupSettings, SynchronisedBy
from control.grid_code import window
from control.limits import Unit
from control.model import PlantSnapshot
from control.readings import NEVER_S
from control.reasons import Reason
from control.record import Bound


def advance(
    timers: Timers,
    snapshot: PlantSnapshot,
    mains: Supply,
    bus: Supply,
    settings: BackupSettings,
    ids: tuple[str, ...],
    doubt_since_s: float,
) -> Timers:
    """Return since when each fact the machine waits for holds.

    Args:
        timers: As of the last cycle.
        snapshot: The plant.
        mains: What the grid meter sees.
        bus: What the inverters see.
        settings: Windows and times.
        ids: Inverters that form the grid.
        doubt_since_s: Since when none of them has valid data together with its racks.
    """
    now_s = snapshot.at_s
    contactor = facts.contactor(snapshot)
    closed = contactor is Contactor.CLOSED
    contactor_since_s = timers.contactor_since_s if contactor is timers.contactor else now_s
    if closed and not mains.voltages_v and now_s - contactor_since_s >= settings.contactor_settle_s:
        mains = bus  # one line: what the inverter measures is the grid
    inside = facts.inside(mains, settings)
    formed = not closed and facts.formed(snapshot, ids, settings)
    dark = not closed and not facts.forming(snapshot)
    lone = contactor is Contactor.UNKNOWN and facts.following(snapshot)
    return Timers(
        contactor=contactor,
        contactor_since_s=contactor_since_s,
        inside_since_s=since(timers.inside_since_s, now_s, holds=inside),
        synchronous_since_s=since(
            timers.synchronous_since_s, now_s, holds=inside and not closed and _agreed(snapshot, mains, bus, settings)
        ),
        dead_since_s=since(timers.dead_since_s, now_s, holds=dark and facts.dead(bus, settings)),
        live_since_s=since(timers.live_since_s, now_s, holds=lone and facts.inside(bus, settings)),
        unmeasured_since_s=since(timers.unmeasured_since_s, now_s, holds=dark and not bus.voltages_v),
        formed_since_s=since(timers.formed_since_s, now_s, holds=formed),
        unformed_since_s=since(timers.unformed_since_s, now_s, holds=not formed),
        doubt_since_s=doubt_since_s,
        shut_since_s=since(timers.shut_since_s, now_s, holds=contactor is not Contactor.OPEN),
    )


def _agreed(snapshot: PlantSnapshot, mains: Supply, bus: Supply, settings: BackupSettings) -> bool:
    """Tell whether grid and island agree now; the controller asks for the phase where it is the one to see to it."""
    wired = settings.synchronised_by is SynchronisedBy.SIGNAL
    angle_deg = facts.phase_difference(snapshot) if wired else ()
    return facts.synchronous(mains, bus, angle_deg, settings) and (bool(angle_deg) or not wired)


def observed_s(timers: Timers, now_s: float) -> float:
    """Return for how long the mains have been inside their windows without a break."""
    return max(now_s - timers.inside_since_s, 0.0)


def bus_dead(timers: Timers, settings: BackupSettings, now_s: float) -> bool:
    """Tell whether the bus has been without voltage long enough to close on it."""
    measured = now_s - timers.dead_since_s >= settings.dead_bus_s
    return measured or now_s - timers.unmeasured_since_s >= settings.silent_bus_s


def settled(memory: BackupMemory, settings: BackupSettings, now_s: float) -> BackupMemory:
    """Return the memory without a return to the grid after which power has grown to its full."""
    if memory.returned_at_s <= NEVER_S or window.grown(settings.reconnect, now_s - memory.returned_at_s) < 1.0:
        return memory
    return msgspec.structs.replace(memory, returned_at_s=NEVER_S)


def soft_return(
    memory: BackupMemory, settings: BackupSettings, units: tuple[Unit, ...], now_s: float
) -> tuple[Bound, ...]:
    """Return the bound that lets power grow after the return from an island; empty outside that time.

    Grid codes ask for it after a reconnection: 10 % of the rating a minute (EN 50549-1, VDE-AR-N 4105).
    """
    if memory.returned_at_s <= NEVER_S:
        return ()
    share = window.grown(settings.reconnect, now_s - memory.returned_at_s)
    full_w = sum(max(unit.settings.max_charge_w, unit.settings.max_discharge_w) for unit in units)
    return (Bound(-full_w * share, full_w * share, Reason("backup_return")),)
