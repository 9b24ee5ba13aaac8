"""The care of all racks in one cycle: counts every cycle, looks once a second, and hands on what is believed.

Called right after validation: everything behind it (alarms, limits, modes, records) sees the believed SOC.
"""

import math

import msgspec

from control import interlock
from control.backup.memory import line_dead
from control.battery import balance, cell, critical
from control.battery.look import Surroundings, looked, resistance_ohm
from control.battery.memory import BatteryMemory, RackInfo, RackMemory, Tally
from control.battery.report import info_of
from control.battery.settings import RackCare
from control.bounded import as_if_running, bounded
from control.memory import Memory
from control.model import Battery, PlantSnapshot
from control.readings import NEVER_S, DeviceState, Instant, OutputRole
from control.record import Event, EventKind, State

LOOK_S = 1.0
"""Physics of a rack is slow; only the count runs every cycle."""
BRIDGE_S = 60.0
"""A gap in the data up to this long is filled with the mean of the currents on both sides."""
RESTARTED_S = -1.0
"""The first data since the program started: how long it was away is known on the wall clock only."""
MAINS_HZ = (45.0, 65.0)


def advance(
    memory: Memory, snapshot: PlantSnapshot, now: Instant
) -> tuple[PlantSnapshot, BatteryMemory, tuple[Event, ...]]:
    """Return the snapshot with believed values, the memory and what happened; untouched for a site without care."""
    cares, old = memory.settings.battery_care, memory.batteries
    if not cares:
        return snapshot, msgspec.structs.replace(old, infos=()) if old.infos else old, ()
    valid = {battery.device_id: battery for battery in snapshot.batteries}
    tallies = dict(old.tallies)
    due = now.at_s - old.looked_at_s >= LOOK_S - 1e-6
    for care in cares:
        battery = valid.get(care.device_id)
        if battery is not None:
            due = due or care.device_id not in tallies
            valid[care.device_id] = cell.compensated(battery, care.cell)
            tallies[care.device_id] = tallied(tallies.get(care.device_id), battery, now.at_s)
    after, events = BatteryMemory(old.looked_at_s, tallies, old.racks, old.infos), ()
    if due:
        after, events = _all_looked(memory, snapshot, valid, tallies, now)
    return _believing(snapshot, valid, after.racks, cares), after, events


def tallied(old: Tally | None, battery: Battery, now_s: float) -> Tally:
    """Add what has flowed since valid data were last there; a longer gap is remembered as a pause."""
    current_a = battery.current_a
    if old is None:
        return Tally(now_s, current_a, pause_s=RESTARTED_S)
    step_s = max(now_s - old.seen_at_s, 0.0)
    if step_s > BRIDGE_S:
        return msgspec.structs.replace(old, seen_at_s=now_s, current_a=current_a, pause_s=step_s)
    ampere_hours = (old.current_a + current_a) / 2.0 * step_s / 3600.0
    watt_hours = ampere_hours * battery.voltage_v
    return Tally(
        now_s,
        current_a,
        old.dt_s + step_s,
        old.charged_ah + max(-ampere_hours, 0.0),
        old.discharged_ah + max(ampere_hours, 0.0),
        old.charged_wh + max(-watt_hours, 0.0),
        old.discharged_wh + max(watt_hours, 0.0),
        old.pause_s,
    )


def _all_looked(
    memory: Memory, snapshot: PlantSnapshot, valid: dict[str, Battery], tallies: dict[str, Tally], now: Instant
) -> tuple[BatteryMemory, tuple[Event, ...]]:
    """Look at every rack, valid or not."""
    old = memory.batteries
    away = line_dead(memory.backup, grid=True)  # not every inverter says that it forms an island
    around = Surroundings(
        now=now,
        grid_present=not away and grid_present(snapshot),
        nobody_asked=not away and memory.last_power_w >= 0.0 and not _forms_grid(snapshot),
        alarm_keys=frozenset(memory.alarms),
        rooms_w=_rooms_w(memory, snapshot, valid, now),
        held=held(memory),
        balancing_barred=OutputRole.CELL_BALANCE in interlock.barred(memory.alarms),
    )
    racks, infos, events = dict(old.racks), list[RackInfo](), list[Event]()
    for care in memory.settings.battery_care:
        battery, rack = valid.get(care.device_id), racks.get(care.device_id)
        if battery is not None:
            tally = tallies[care.device_id]
            racks[care.device_id], texts = looked(rack, battery, tally, care, around)
            tallies[care.device_id] = Tally(tally.seen_at_s, tally.current_a)
        elif rack is not None:
            racks[care.device_id], texts = lost(rack, care)
        else:
            continue
        for text in texts:
            what, _, cause = text.partition(": ")
            told = cause or f"state of charge {racks[care.device_id].soc.soc_pct:.1f} %"
            events.append(Event(EventKind.BATTERY, care.device_id, what, told))
        infos.append(info_of(racks[care.device_id], battery, care, around))
    return BatteryMemory(now.at_s, tallies, racks, tuple(infos)), tuple(events)


def held(memory: Memory) -> str:
    """Return in words why the unit moves no power whoever asks; empty while it may. Automatic idle ends by itself."""
    life = memory.lifecycle
    if life.emergency_stop or life.operator_stop:
        return "a stop is in force"
    if life.state is State.RUN or (life.state is State.IDLE and memory.idle.automatic):
        return ""
    return f"the unit is in state {life.state.value}"


def _rooms_w(memory: Memory, snapshot: PlantSnapshot, valid: dict[str, Battery], now: Instant) -> dict[str, float]:
    """Return what the limits allow each rack to be charged with, as a magnitude; racks with an available inverter only.

    Inverters of a unit that rests, or was just told to run, are looked at as if they ran: the charge wakes them.
    """
    settings, life = memory.settings, memory.lifecycle
    if not any(care.auto_charge for care in settings.battery_care):
        return {}
    snapshot = _believing(snapshot, valid, memory.batteries.racks, settings.battery_care)
    if life.state is not State.RUN or now.at_s - life.entered_at_s < settings.start_timeout_s:
        snapshot = as_if_running(snapshot)
    live = bounded(memory, snapshot, 0.0)
    return {
        rack_id: min(-each.bounds.min_w, -live.site.min_w)
        for unit, each in zip(live.units, live.each, strict=True)
        if any(inverter.state is DeviceState.RUNNING for inverter in unit.inverter)
        for rack_id in unit.settings.batteries
    }


def lost(rack: RackMemory, care: RackCare) -> tuple[RackMemory, list[str]]:
    """Return a rack whose data are not valid: nothing is done to it."""
    texts: list[str] = []
    for settings in care.balance:
        if rack.balance.active:
            rack = msgspec.structs.replace(rack, balance=balance.stopped(rack.balance, settings, "BMS not heard"))
            texts.append("balancing ended: BMS not heard")
    for settings in care.auto_charge:
        if rack.critical.charging:
            rack = msgspec.structs.replace(rack, critical=critical.interrupted(rack.critical, settings))
            texts.append("charge from critical low ended: BMS not heard")
    return rack, texts


def _believed(battery: Battery, racks: dict[str, RackMemory], care: RackCare | None) -> Battery:
    """Return the rack with what the controller believes of it."""
    rack = racks.get(battery.device_id)
    if rack is None or care is None:
        return battery
    soc = rack.soc
    sure = soc.low_pct == soc.high_pct == soc.soc_pct
    return msgspec.structs.replace(
        battery,
        soc_pct=soc.soc_pct,
        soc_band_pct=() if sure else (soc.low_pct, soc.high_pct),
        cell_resistance_ohm=resistance_ohm(rack, care),
        deep_discharged=rack.critical.deep,
    )


def _believing(
    snapshot: PlantSnapshot, valid: dict[str, Battery], racks: dict[str, RackMemory], cares: tuple[RackCare, ...]
) -> PlantSnapshot:
    """Return the snapshot with what the controller believes of the valid racks."""
    by_id = {care.device_id: care for care in cares}
    return _with_batteries(snapshot, tuple(_believed(rack, racks, by_id.get(name)) for name, rack in valid.items()))


def _with_batteries(snapshot: PlantSnapshot, batteries: tuple[Battery, ...]) -> PlantSnapshot:
    """Return the snapshot with other racks and their mean SOC."""
    capacity_wh = math.fsum(battery.capacity_wh for battery in batteries)
    soc_wh = math.fsum(battery.soc_pct * battery.capacity_wh for battery in batteries)
    soc_pct = (soc_wh / capacity_wh,) if capacity_wh else ()
    return msgspec.structs.replace(snapshot, batteries=batteries, soc_pct=soc_pct)


def _forms_grid(snapshot: PlantSnapshot) -> bool:
    return any(True in inverter.grid_forming for inverter in snapshot.inverters)


def grid_present(snapshot: PlantSnapshot) -> bool:
    """Tell whether the public grid is there: no inverter forms an island, and something measures a mains frequency."""
    if _forms_grid(snapshot):
        return False
    if snapshot.frequency_hz:
        return all(MAINS_HZ[0] <= frequency_hz <= MAINS_HZ[1] for frequency_hz in snapshot.frequency_hz)
    return snapshot.flow.grid_known


def kept(memory: BatteryMemory) -> dict[str, RackMemory]:
    """Return what survives a restart: no run in force, no time that is running."""
    return {name: _at_rest(rack) for name, rack in memory.racks.items()}


def resettled(memory: BatteryMemory, cares: tuple[RackCare, ...]) -> BatteryMemory:
    """Return the memory after new settings: looked at anew, and racks that are no longer cared for at rest."""
    cared = {care.device_id for care in cares}
    racks = {name: rack if name in cared else _at_rest(rack) for name, rack in memory.racks.items()}
    return msgspec.structs.replace(memory, looked_at_s=NEVER_S, racks=racks)


def _at_rest(rack: RackMemory) -> RackMemory:
    replaced = msgspec.structs.replace
    return replaced(
        rack,
        ends=replaced(rack.ends, full_for_s=0.0, empty_for_s=0.0),
        balance=replaced(rack.balance, active=False, asked=False, run_s=0.0, rest_s=0.0),
        critical=critical.at_rest(rack.critical),
    )
