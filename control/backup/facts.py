"""What the devices say about mains, bus and contactor, before anything is concluded from it."""

import math

import msgspec

from control.backup.memory import Contactor
from control.backup.settings import BackupSettings
from control.grid_code import window
from control.limit_unit import Unit
from control.model import Inverter, PlantSnapshot
from control.readings import DeviceState, MeterRole, SignalRole

_BLIND = frozenset({DeviceState.OFF, DeviceState.MAINTENANCE, DeviceState.UNKNOWN})
"""States in which an inverter does not measure its terminals, whatever its registers say."""
_NOT_FORMING = frozenset({DeviceState.OFF, DeviceState.FAULT, DeviceState.MAINTENANCE})
FORMED_LOW_PU = 0.85
FORMED_HIGH_PU = 1.15


class Supply(msgspec.Struct, frozen=True, gc=False):
    """Voltage and frequency at one point, as far as they are measured."""

    device_id: str = ""
    sample_at_s: float = 0.0
    voltages_v: tuple[float, ...] = ()
    frequency_hz: tuple[float, ...] = ()


UNMEASURED = Supply()


def contactor(snapshot: PlantSnapshot) -> Contactor:
    """Return what the feedback contact says now; a lost signal is unknown."""
    for signal in snapshot.signals:
        if signal.role is SignalRole.GRID_CONTACTOR_CLOSED:
            return Contactor.CLOSED if signal.value >= 0.5 else Contactor.OPEN
    return Contactor.UNKNOWN


def phase_difference(snapshot: PlantSnapshot) -> tuple[float, ...]:
    """Return the angle between mains and island in degrees; empty without the signal."""
    for signal in snapshot.signals:
        if signal.role is SignalRole.PHASE_DIFFERENCE:
            return (signal.value,)
    return ()


def mains(snapshot: PlantSnapshot, settings: BackupSettings) -> Supply:
    """Return what the grid meter sees upstream of the contactor."""
    for meter in snapshot.meters:
        if meter.role is MeterRole.GRID:
            voltages_v = tuple(phase.voltage_v for phase in meter.phases[: settings.phases])
            return Supply(meter.device_id, meter.sample_at_s, voltages_v, meter.frequency_hz)
    return UNMEASURED


def bus(snapshot: PlantSnapshot, settings: BackupSettings, first: tuple[str, ...] = ()) -> Supply:
    """Return what the first inverter that measures sees on the site bus, one of `first` before the others.

    An inverter at rest beside those that make the grid may have its own relay open.
    """
    for inverter in sorted(snapshot.inverters, key=lambda inverter: inverter.device_id not in first):
        if inverter.state not in _BLIND and (inverter.phases or inverter.frequency_hz):
            voltages_v = tuple(phase.voltage_v for phase in inverter.phases[: settings.phases])
            return Supply(inverter.device_id, snapshot.at_s - inverter.age_s, voltages_v, inverter.frequency_hz)
    return UNMEASURED


def forming(snapshot: PlantSnapshot) -> bool:
    """Tell whether any inverter says that it makes the grid."""
    return any(said for inverter in snapshot.inverters for said in inverter.grid_forming)


def following(snapshot: PlantSnapshot) -> bool:
    """Tell whether every inverter that is heard says that it does not make the grid."""
    return bool(snapshot.inverters) and all(inverter.grid_forming == (False,) for inverter in snapshot.inverters)


def formed(snapshot: PlantSnapshot, ids: tuple[str, ...], settings: BackupSettings) -> bool:
    """Tell whether an inverter makes a grid with a usable voltage."""
    return any(_forms(inverter, settings) for inverter in snapshot.inverters if inverter.device_id in ids)


def _forms(inverter: Inverter, settings: BackupSettings) -> bool:
    if inverter.state in _NOT_FORMING or inverter.grid_forming == (False,):
        return False
    low_v, high_v = (share * settings.nominal_voltage_v for share in (FORMED_LOW_PU, FORMED_HIGH_PU))
    return all(low_v <= phase.voltage_v <= high_v for phase in inverter.phases[: settings.phases])


def soc_pct(units: tuple[Unit, ...]) -> float:
    """Return the state of charge behind these inverters by capacity; -1 when it is not known.

    They are those that form the grid: a full rack behind an inverter that cannot form does not carry the island.
    """
    racks = [rack.battery for unit in units for rack in unit.racks]
    capacity_wh = math.fsum(rack.capacity_wh for rack in racks)
    return math.fsum(rack.soc_pct * rack.capacity_wh for rack in racks) / capacity_wh if racks else -1.0


def dead(supply: Supply, settings: BackupSettings) -> bool:
    """Tell whether the bus is measured and has no voltage on any phase."""
    if not supply.voltages_v:
        return False
    return max(supply.voltages_v) < settings.dead_bus_pu * settings.nominal_voltage_v


def lacks_phases(supply: Supply, settings: BackupSettings) -> bool:
    """Tell whether a device that is heard measures fewer phases than there are; a dead phase reads 0 V and is there."""
    return supply.device_id != "" and len(supply.voltages_v) < settings.phases


def inside(supply: Supply, settings: BackupSettings) -> bool:
    """Tell whether every phase and the frequency are measured and inside the reconnection windows."""
    if len(supply.voltages_v) < settings.phases:
        return False
    return window.inside(settings.reconnect, supply.voltages_v, supply.frequency_hz, settings.nominal_voltage_v)


def synchronous(mains_: Supply, bus_: Supply, angle_deg: tuple[float, ...], settings: BackupSettings) -> bool:
    """Tell whether grid and island agree now; the phase is asked for only where it is wired."""
    allowed = settings.synchronism
    if not (mains_.voltages_v and bus_.voltages_v and mains_.frequency_hz and bus_.frequency_hz):
        return False
    apart_v = max(abs(a - b) for a, b in zip(mains_.voltages_v, bus_.voltages_v, strict=False))
    apart_hz = abs(mains_.frequency_hz[0] - bus_.frequency_hz[0])
    apart_deg = max((abs(math.remainder(angle, 360.0)) for angle in angle_deg), default=0.0)
    return (
        apart_v <= allowed.voltage_pu * settings.nominal_voltage_v
        and apart_hz <= allowed.frequency_hz
        and apart_deg <= allowed.phase_deg
    )
