"""What the monitors must remember: values that do not move, counters, contacts, late cycles, jumps of the clock.

Works on readings, before anything is judged: a device found frozen here is absent from the snapshot.
"""

import math
from typing import TypeVar

import msgspec

from control.memory import Memory
from control.monitor_memory import MonitorMemory, Still, Traffic
from control.readings import BatteryReading, Contact, Instant, InverterReading, Readings
from control.settings import BatterySettings, InverterSettings

R = TypeVar("R", InverterReading, BatteryReading)

WINDOW_S = 60.0
"""Flickers, late cycles and failed polls are counted over this time."""
LATE_CYCLES = 2.0
"""A cycle counts as late when it comes after this many periods."""
SPAN_SHARE = 0.1
"""The partner of a device has moved when its power has changed by this share of the rating."""
LEAST_POLLS = 20
CLOCK_SET_UTC = 1_750_000_000.0
"""June 2025: the step from a clock that was never set to one that is, is no jump."""


def observe(memory: Memory, readings: Readings, now: Instant, dt_s: float) -> MonitorMemory:
    """Return the memory of the monitors in this cycle."""
    before = memory.monitors
    second = int(now.at_s)
    contact = _contact(before, readings.emergency_stop, now.at_s)
    late = _late(memory, now.at_s, dt_s)
    jump_s = _jump_s(memory, now, dt_s)
    if second == before.second:
        known = (before.contact, before.contact_changes_s, before.late_s, before.clock_jump_s)
        if not before.due and (readings.emergency_stop, contact, late, jump_s) == known:
            return before
        return msgspec.structs.replace(
            before,
            due=False,
            contact=readings.emergency_stop,
            contact_changes_s=contact,
            late_s=late,
            clock_jump_s=jump_s,
        )
    still = _still(memory, readings, now.at_s)
    energy_wh = {
        meter.device_id: (meter.import_energy_wh, meter.export_energy_wh)
        for meter in readings.meters
        if meter.import_energy_wh is not None
        and meter.export_energy_wh is not None
        and math.isfinite(meter.import_energy_wh)
        and math.isfinite(meter.export_energy_wh)
    }
    return MonitorMemory(
        second=second,
        due=True,
        still=still,
        frozen=_frozen(memory, still, now.at_s),
        energy_wh={**before.energy_wh, **energy_wh},
        energy_lost_wh=_lost_wh(before.energy_wh, energy_wh),
        traffic=_traffic(before, readings, now.at_s),
        contact=readings.emergency_stop,
        contact_changes_s=contact,
        late_s=late,
        clock_jump_s=jump_s,
    )


def _recent(times_s: tuple[float, ...], now_s: float) -> tuple[float, ...]:
    if not times_s or now_s - times_s[0] <= WINDOW_S:
        return times_s
    return tuple(at_s for at_s in times_s if now_s - at_s <= WINDOW_S)


def _contact(before: MonitorMemory, contact: Contact, now_s: float) -> tuple[float, ...]:
    changes = _recent(before.contact_changes_s, now_s)
    fitted = Contact.NOT_FITTED not in {contact, before.contact}
    return (*changes, now_s) if fitted and contact is not before.contact else changes


def _late(memory: Memory, now_s: float, dt_s: float) -> tuple[float, ...]:
    late = _recent(memory.monitors.late_s, now_s)
    return (*late, now_s) if memory.cycle > 0 and dt_s > LATE_CYCLES * memory.settings.cycle_s else late


def _jump_s(memory: Memory, now: Instant, dt_s: float) -> float:
    """Return by how much the wall clock moved differently from the monotonic one; whole seconds."""
    if memory.cycle == 0 or memory.at.at_utc < CLOCK_SET_UTC:
        return 0.0
    return float(round(now.at_utc - memory.at.at_utc - dt_s))


def _still(memory: Memory, readings: Readings, now_s: float) -> dict[str, Still]:
    """Return since when each rack and inverter repeats its values, and what its partner measured meanwhile.

    A device that is not heard repeats nothing: it begins anew.
    """
    settings, before = memory.settings, memory.monitors.still
    inverters = _heard(readings.inverters, settings.inverters, now_s)
    batteries = _heard(readings.batteries, settings.batteries, now_s)
    found: dict[str, Still] = {}
    for unit in settings.inverters:
        inverter = inverters.get(unit.device_id)
        racks = [batteries[rack] for rack in unit.batteries if rack in batteries]
        for rack in racks:
            power_w = inverter.active_power_w if inverter is not None else 0.0
            found[rack.device_id] = _held(before.get(rack.device_id), _battery_values(rack), power_w, now_s)
        if inverter is not None:
            racks_w = math.fsum(rack.voltage_v * rack.current_a for rack in racks)
            found[unit.device_id] = _held(before.get(unit.device_id), _inverter_values(inverter), racks_w, now_s)
    return found


def _heard(
    samples: tuple[R, ...], devices: tuple[InverterSettings | BatterySettings, ...], now_s: float
) -> dict[str, R]:
    """Return the samples of the site's devices that are not stale, by device."""
    stale_after_s = {device.device_id: device.stale_after_s for device in devices}
    return {one.device_id: one for one in samples if now_s - one.at_s <= stale_after_s.get(one.device_id, -1.0)}


def _held(before: Still | None, values: tuple[float, ...], partner_w: float, now_s: float) -> Still:
    values = tuple(value if math.isfinite(value) else 0.0 for value in values)
    partner_w = partner_w if math.isfinite(partner_w) else 0.0
    if before is None or before.values != values:
        return Still(values, now_s, partner_w, partner_w)
    return Still(values, before.since_at_s, min(before.low_w, partner_w), max(before.high_w, partner_w))


def _battery_values(sample: BatteryReading) -> tuple[float, ...]:
    """Return the values that move when current flows; the current comes first."""
    cells = sample.cells
    extremes = () if cells is None else (cells.min_voltage_v, cells.max_voltage_v)
    return (sample.current_a, sample.voltage_v, sample.soc_pct, *extremes)


def _inverter_values(sample: InverterReading) -> tuple[float, ...]:
    phases = tuple(phase.voltage_v or 0.0 for phase in sample.phases)
    optional = (sample.reactive_power_var, sample.frequency_hz, sample.dc_voltage_v, sample.dc_current_a)
    return (sample.active_power_w, *(0.0 if value is None else value for value in optional), *phases)


def _frozen(memory: Memory, still: dict[str, Still], now_s: float) -> dict[str, str]:
    """Return the racks and inverters whose unmoving values contradict their partner, with the cause in words.

    A rack at rest is left alone: its partner does not move. A rack at exactly 0 A may be disconnected: that is
    `battery.inactive`, not a frozen value.
    """
    found: dict[str, str] = {}
    for unit in memory.settings.inverters:
        span_w = SPAN_SHARE * unit.max_discharge_w
        devices: tuple[InverterSettings | BatterySettings, ...] = (
            unit,
            *(rack for rack in memory.settings.batteries if rack.device_id in unit.batteries),
        )
        for device in devices:
            held = still.get(device.device_id)
            if held is None or now_s - held.since_at_s < device.frozen_after_s or held.high_w - held.low_w <= span_w:
                continue
            if isinstance(device, InverterSettings) or held.values[0] != 0.0:
                partner = "its racks" if isinstance(device, InverterSettings) else unit.device_id
                text = f"same values for {now_s - held.since_at_s:.0f} s while {partner} moved"
                found[device.device_id] = f"{text} from {held.low_w:.0f} to {held.high_w:.0f} W"
    return found


def _lost_wh(before: dict[str, tuple[float, float]], after: dict[str, tuple[float, float]]) -> dict[str, float]:
    """Return by how much counters went backwards."""
    found: dict[str, float] = {}
    for device_id, counters in after.items():
        lost = max((old - new for old, new in zip(before.get(device_id, counters), counters, strict=True)), default=0.0)
        if lost > 0.0:
            found[device_id] = lost
    return found


def _traffic(before: MonitorMemory, readings: Readings, now_s: float) -> dict[str, Traffic]:
    """Return the counted polls of each device; the share is renewed at the end of each window."""
    found: dict[str, Traffic] = {}
    for device in readings.devices:
        last = before.traffic.get(device.device_id)
        if last is None or device.polls < last.polls:
            found[device.device_id] = Traffic(now_s, device.polls, device.failures)
        elif now_s - last.at_s < WINDOW_S:
            found[device.device_id] = last
        else:
            polls, failures = device.polls - last.polls, device.failures - last.failures
            share = failures / polls if polls >= LEAST_POLLS else 0.0
            found[device.device_id] = Traffic(now_s, device.polls, device.failures, share)
    return found
