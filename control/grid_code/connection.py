"""No power before the grid has been normal long enough, after a start as after a trip; then power grows slowly.

The controller never trips anything: that is the inverter's protection, in its own 100 ms. It honours a trip: whoever
reports one, the wait begins, and every moment outside the window begins it anew.
"""

import math

import msgspec

from control.alarm_table import causes
from control.grid_code import window
from control.grid_code.model import NOT_NOW_S, Connection, ConnectionMemory, GridCodeSettings
from control.grid_code.window import ReconnectWindow
from control.model import PlantSnapshot
from control.readings import DeviceState, MeterRole
from control.record import Event, EventKind
from control.settings import InverterSettings

DEAD_SHARE = 0.2
"""All phases below this share of nominal: the grid is lost."""
DEAD_CONFIRM_S = 0.5
"""Longer than the 0.25 s that a plant must ride through a dip to nothing (EN 50549-1, figure of LVRT)."""

Seen = tuple[tuple[float, ...], tuple[float, ...]]
"""Phase voltages in V and frequency in Hz at the connection, as far as measured."""


def seen(snapshot: PlantSnapshot) -> Seen:
    """Return what the grid meter measures, else the first inverter that measures voltage."""
    for meter in snapshot.meters:
        if meter.role is MeterRole.GRID and meter.phases:
            return tuple([phase.voltage_v for phase in meter.phases]), meter.frequency_hz or snapshot.frequency_hz
    for inverter in snapshot.inverters:
        if inverter.phases:
            return tuple([phase.voltage_v for phase in inverter.phases]), snapshot.frequency_hz
    return (), snapshot.frequency_hz


def trip(snapshot: PlantSnapshot, inverters: tuple[InverterSettings, ...]) -> str:
    """Return which inverter has separated itself because of the grid, and its own word for it; empty for none."""
    for inverter in snapshot.inverters:
        if inverter.state is not DeviceState.RUNNING and inverter.alarms:
            rows = next((unit.alarm_rows for unit in inverters if unit.device_id == inverter.device_id), {})
            for alarm in inverter.alarms:
                if rows.get(alarm, f"inverter.{alarm}") in causes.GRID:
                    return f"{inverter.device_id}: {alarm.replace('_', ' ')}"
    return ""


def of(memory: ConnectionMemory, settings: GridCodeSettings) -> tuple[ReconnectWindow, ...]:
    """Return the window that counts now: after a trip or for the first start; none when it is off."""
    return settings.reconnect if memory.tripped else settings.first_start


def follow(
    memory: ConnectionMemory,
    settings: GridCodeSettings,
    snapshot: PlantSnapshot,
    inverters: tuple[InverterSettings, ...],
    now_s: float,
) -> tuple[ConnectionMemory, tuple[Event, ...]]:
    """Return the connection after this cycle and what the event log is told."""
    voltages_v, frequency_hz = seen(snapshot)
    dead = bool(voltages_v) and max(voltages_v) < DEAD_SHARE * settings.nominal_voltage_v
    dead_since_s = min(memory.dead_since_s, now_s) if dead else NOT_NOW_S
    tripped = trip(snapshot, inverters)
    if not tripped and dead and now_s - dead_since_s >= DEAD_CONFIRM_S:
        tripped = "the grid is lost"
    after = (
        msgspec.structs.replace(memory, dead_since_s=dead_since_s)
        if dead or memory.dead_since_s < NOT_NOW_S
        else memory
    )
    if tripped and settings.reconnect and not (memory.phase is Connection.WAITING and memory.tripped):
        after = ConnectionMemory(Connection.WAITING, tripped=True, cause=tripped, dead_since_s=dead_since_s)
    elif tripped and after.tripped and tripped != after.cause:
        after = msgspec.structs.replace(after, cause=tripped)
    for rule in of(after, settings):
        if after.phase is Connection.WAITING:
            after = _observed(
                after, rule, voltages_v, frequency_hz, settings.nominal_voltage_v, now_s, held=bool(tripped)
            )
        elif after.phase is Connection.RAMPING and window.grown(rule, now_s - after.ramp_since_s) >= 1.0:
            after = ConnectionMemory()
    if after.phase is not Connection.CONNECTED and not of(after, settings):
        after = ConnectionMemory()  # the function was taken out of the site file
    return after, _events(memory, after)


def _observed(
    memory: ConnectionMemory,
    rule: ReconnectWindow,
    voltages_v: tuple[float, ...],
    frequency_hz: tuple[float, ...],
    nominal_v: float,
    now_s: float,
    *,
    held: bool,
) -> ConnectionMemory:
    """Count the time inside the window; an inverter that is still separated holds the end of it, not its begin."""
    wrong = window.outside(rule, voltages_v, frequency_hz, nominal_v)
    since_s = NOT_NOW_S if wrong else min(memory.inside_since_s, now_s)
    if not wrong and not held and now_s - since_s >= rule.observation_s:
        return ConnectionMemory(Connection.RAMPING, memory.tripped, memory.cause, ramp_since_s=now_s)
    return msgspec.structs.replace(memory, outside=wrong, inside_since_s=since_s)


def remaining_s(memory: ConnectionMemory, settings: GridCodeSettings, now_s: float) -> float:
    """Return what is left of the observation time, whole seconds; 0 when the plant may work."""
    if memory.phase is not Connection.WAITING:
        return 0.0
    inside_s = max(now_s - memory.inside_since_s, 0.0)
    left_s = max((rule.observation_s - inside_s for rule in of(memory, settings)), default=0.0)
    return float(math.ceil(max(left_s, 0.0)))


def allowed_share(memory: ConnectionMemory, settings: GridCodeSettings, now_s: float) -> float:
    """Return the share of the rating the connection allows, 0 to 1."""
    if memory.phase is Connection.CONNECTED:
        return 1.0
    if memory.phase is Connection.WAITING:
        return 0.0
    return min((window.grown(rule, now_s - memory.ramp_since_s) for rule in of(memory, settings)), default=1.0)


def _events(before: ConnectionMemory, after: ConnectionMemory) -> tuple[Event, ...]:
    if after.phase is before.phase and after.tripped is before.tripped:
        return ()
    known = after if after.phase is not Connection.CONNECTED else before
    text = {
        Connection.WAITING: "no power until the grid has been normal long enough",
        Connection.RAMPING: "the grid was normal long enough; power grows slowly",
        Connection.CONNECTED: "power is free again",
    }[after.phase]
    return (Event(EventKind.POWER, "grid_code", text, f"trip: {known.cause}" if known.tripped else "first start"),)
