"""What a unit knows about its own life (SITE-05): kept in the state file, shown by `ballast info` and the screen."""

import msgspec

from control.battery.balance import BalanceRun
from control.model import Battery
from control.record import CycleRecord, EventKind

FULL_SOC_PCT = 99.5


class RackLife(msgspec.Struct, frozen=True):
    """One rack as it was last seen."""

    device_id: str
    soc_pct: float
    """Believed."""
    bms_soc_pct: float
    soc_delta_pct: float
    """Believed less BMS."""
    soh_pct: float
    """By measured cycles where there are any, else what the BMS states; -1: unknown."""
    soh_measured: bool
    equivalent_cycles: float
    last_full_utc: float
    """0: not seen yet."""
    spread_v: float
    """Between highest and lowest cell; -1: unknown."""
    balance_runs: tuple[BalanceRun, ...] = ()
    """Cell balancing, oldest first."""


class SystemInformation(msgspec.Struct, frozen=True):
    """The unit's life so far."""

    version: str = ""
    starts: int = 0
    last_start_utc: float = 0.0
    total_runtime_s: float = 0.0
    last_mode_change_utc: float = 0.0
    last_fully_charged_utc: float = 0.0
    clean_stop: bool = True
    """False while the program runs: still false at a start means it was killed or lost power."""
    saved_at_utc: float = 0.0
    """When this was written."""
    election_term: int = 0
    """Of the cluster; 0 for a unit that stands alone."""
    bms_sleep_s: float = 0.0
    """Time the BMS has slept in the life of the unit."""
    racks: tuple[RackLife, ...] = ()


def seen(system: SystemInformation, record: CycleRecord) -> SystemInformation:
    """Return the information after one more record; racks that are not there keep what was known."""
    at_utc = record.at.at_utc
    racks = {rack.device_id: rack for rack in system.racks}
    for battery in record.snapshot.batteries:
        racks[battery.device_id] = _rack(battery, record, racks.get(battery.device_id))
    full = any(soc >= FULL_SOC_PCT for soc in record.snapshot.soc_pct)
    changed = any(event.kind is EventKind.MODE for event in record.events)
    return msgspec.structs.replace(
        system,
        saved_at_utc=at_utc,
        last_mode_change_utc=at_utc if changed else system.last_mode_change_utc,
        last_fully_charged_utc=at_utc if full else system.last_fully_charged_utc,
        bms_sleep_s=next((info.total_s for info in record.sleep), system.bms_sleep_s),
        racks=tuple(racks.values()),
    )


def _rack(battery: Battery, record: CycleRecord, before: RackLife | None) -> RackLife:
    """Return a rack as its care knows it, or as its BMS does where there is no care."""
    soh_pct = battery.soh_pct[0] if battery.soh_pct else -1.0
    cells = [cells.max_voltage_v - cells.min_voltage_v for cells in battery.cells]
    last_full_utc = 0.0 if before is None else before.last_full_utc
    life = RackLife(
        device_id=battery.device_id,
        soc_pct=battery.soc_pct,
        bms_soc_pct=battery.bms_soc_pct,
        soc_delta_pct=battery.soc_pct - battery.bms_soc_pct,
        soh_pct=soh_pct,
        soh_measured=False,
        equivalent_cycles=0.0,
        last_full_utc=record.at.at_utc if battery.soc_pct >= FULL_SOC_PCT else last_full_utc,
        spread_v=cells[0] if cells else -1.0,
    )
    for info in record.racks:
        if info.device_id == battery.device_id:
            return msgspec.structs.replace(
                life,
                soh_pct=info.soh_pct[0] if info.soh_pct else soh_pct,
                soh_measured=bool(info.soh_pct),
                equivalent_cycles=info.equivalent_cycles,
                last_full_utc=info.last_full_utc,
                balance_runs=info.balance_runs,
            )
    return life
