"""Judges readings: what is old, frozen, not finite or impossible leaves the snapshot and is listed with its cause."""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar

import msgspec

from control import plausible
from control.memory import Fingerprint
from control.model import (
    Absence,
    AbsenceCause,
    Battery,
    Inverter,
    Meter,
    PlantSnapshot,
    Signal,
    SiteFlow,
)
from control.readings import (
    NEVER_S,
    NO_LIMIT,
    BatteryReading,
    DeviceKind,
    DeviceStatus,
    Instant,
    InverterReading,
    Link,
    MeterReading,
    MeterRole,
    Readings,
)
from control.settings import BatterySettings, InverterSettings, MeterSettings, Settings

R = TypeVar("R", MeterReading, InverterReading, BatteryReading)
S = TypeVar("S", MeterSettings, InverterSettings, BatterySettings)
V = TypeVar("V", Meter, Inverter, Battery)

GONE_S = 2.0
"""A BMS that wakes up sends its cells and temperatures this much later than the rest."""
WAKE_S = 10.0
"""The same after a start of the program, whose own polling begins then, too."""
GONE = (0.0,)
"""Fingerprint of cells, or of a rack's temperature, that are not sent; empty while they are."""
AWAITED = (1.0,)
"""The same for what was sent before the start and has not been since."""
TRUSTED_AFTER = 2
"""A meter that was found frozen counts again after its first change and so many more in a row that came in time.

One that renews its values too slowly so stays in one stop, instead of going in and out of it with each change.
"""
SLOW_AFTER = 2
"""After so many changes in a row that each came too late a meter is slow and not frozen."""
SLOWEST_S = 60.0
"""A meter that stands still for longer than this between two changes is not slow: it hangs again and again."""
SUGGESTED = 2.5
"""So many times its renewal a slow meter should be allowed to stand still: one may come late, one may be lost."""
PROTECTIONS = ("cells", "temperature")
"""What protects a rack; one that has ever sent it has to go on sending it."""


def snapshot(
    readings: Readings,
    settings: Settings,
    fingerprints: dict[str, Fingerprint],
    now: Instant,
    frozen: Mapping[str, str] = MappingProxyType({}),
) -> tuple[PlantSnapshot, dict[str, Fingerprint]]:
    """Return the picture of the plant this cycle may rely on, and the memory of the frozen-value check.

    `frozen` names the racks and inverters the monitors have found frozen, with the cause in words.
    """
    fingerprints = dict(fingerprints)
    status = {device.device_id: device for device in readings.devices}
    absent: list[Absence] = []

    meters = tuple(
        _valid(
            settings.meters, readings.meters, DeviceKind.METER, plausible.meter, fingerprints, status, absent, now.at_s
        )
    )
    inverters = tuple(
        _valid(
            settings.inverters,
            readings.inverters,
            DeviceKind.INVERTER,
            plausible.inverter,
            fingerprints,
            status,
            absent,
            now.at_s,
            frozen,
        )
    )
    batteries = tuple(
        _valid(
            settings.batteries,
            readings.batteries,
            DeviceKind.BATTERY,
            plausible.battery,
            fingerprints,
            status,
            absent,
            now.at_s,
            frozen,
        )
    )
    signals, signals_lost = _signals(readings, settings, now.at_s)
    capacity_wh = math.fsum(battery.capacity_wh for battery in batteries)
    soc_pct = math.fsum(battery.soc_pct * battery.capacity_wh for battery in batteries)
    return (
        PlantSnapshot(
            at_s=now.at_s,
            meters=meters,
            inverters=inverters,
            batteries=batteries,
            absent=tuple(absent),
            flow=_flow(settings, meters, inverters),
            soc_pct=(soc_pct / capacity_wh,) if capacity_wh else (),
            frequency_hz=_grid_frequency(meters, inverters),
            signals=signals,
            signals_lost=signals_lost,
        ),
        fingerprints,
    )


def _valid(
    configured: tuple[S, ...],
    samples: tuple[R, ...],
    kind: DeviceKind,
    convert: Callable[[R, S, float], V | str],
    fingerprints: dict[str, Fingerprint],
    status: dict[str, DeviceStatus],
    absent: list[Absence],
    now_s: float,
    frozen: Mapping[str, str] = MappingProxyType({}),
) -> list[V]:
    """Return the devices of one kind whose data hold, in the order of the site file; list the others in `absent`."""
    by_id = {sample.device_id: sample for sample in samples}
    valid: list[V] = []
    for device in configured:
        line = status.get(device.device_id)
        detail = line.detail if line else ""
        sample = by_id.get(device.device_id)
        if line is not None and line.link is Link.REFUSED:
            absent.append(Absence(device.device_id, kind, AbsenceCause.REFUSED, 0.0, detail))
            continue
        if sample is None:
            absent.append(Absence(device.device_id, kind, AbsenceCause.NEVER, 0.0, detail))
            continue
        age_s = max(now_s - sample.at_s, 0.0)
        if not age_s <= device.stale_after_s:
            absent.append(Absence(device.device_id, kind, AbsenceCause.SILENT, age_s, detail))
            continue
        converted = convert(sample, device, age_s)
        if isinstance(converted, str):
            absent.append(Absence(device.device_id, kind, AbsenceCause.RANGE, age_s, converted))
            continue
        if isinstance(device, MeterSettings) and isinstance(sample, MeterReading):
            text = _frozen(sample, device, fingerprints)
            if text:
                absent.append(Absence(device.device_id, kind, AbsenceCause.FROZEN, age_s, text))
                continue
        gone = _unprotected(sample, fingerprints) if isinstance(sample, BatteryReading) else ""
        if gone:
            absent.append(Absence(device.device_id, kind, AbsenceCause.RANGE, age_s, gone))
            continue
        if device.device_id in frozen:
            absent.append(Absence(device.device_id, kind, AbsenceCause.FROZEN, age_s, frozen[device.device_id]))
            continue
        valid.append(converted)
    return valid


def _signals(
    readings: Readings, settings: Settings, now_s: float
) -> tuple[tuple[Signal, ...], tuple[tuple[str, str], ...]]:
    """Return the wired values that hold, and the others with the cause in words."""
    if not settings.signals:
        return (), ()
    samples = {sample.signal_id: sample for sample in readings.signals}
    valid: list[Signal] = []
    lost: list[tuple[str, str]] = []
    for entry in settings.signals:
        sample = samples.get(entry.signal_id)
        age_s = 0.0 if sample is None else max(now_s - sample.at_s, 0.0)
        if sample is None:
            lost.append((entry.signal_id, "never heard"))
        elif not age_s <= entry.stale_after_s:
            lost.append((entry.signal_id, f"silent for {age_s:.1f} s"))
        elif not entry.minimum <= sample.value <= entry.maximum:
            allowed = f"{entry.minimum:g} to {entry.maximum:g}"
            lost.append((entry.signal_id, f"reads {sample.value:g}, possible is {allowed}"))
        else:
            valid.append(Signal(entry.signal_id, entry.role, entry.zone, sample.value, age_s))
    return tuple(valid), tuple(lost)


def _unprotected(sample: BatteryReading, fingerprints: dict[str, Fingerprint]) -> str:
    """Return which values a rack does not send any more and nothing else protects it by; empty while all is sent."""
    if _gone(f"{sample.device_id}.cells", fingerprints, sample.at_s, sent=sample.cells is not None):
        return "cell voltages and temperatures are not sent any more"
    if sample.cells is not None:
        return ""
    measured = sample.temperature_c is not None
    if _gone(f"{sample.device_id}.temperature", fingerprints, sample.at_s, sent=measured):
        return "temperature is not sent any more"
    return ""


def _gone(key: str, fingerprints: dict[str, Fingerprint], at_s: float, *, sent: bool) -> bool:
    """Tell whether what has ever been sent has not been for so long that it is no pause any more."""
    last = fingerprints.get(key)
    if sent:
        if last is None or last.values:
            fingerprints[key] = Fingerprint((), at_s)
        return False
    if last is None:
        return False
    if last.values != GONE:
        patience_s = WAKE_S if last.values == AWAITED else GONE_S
        last = fingerprints[key] = Fingerprint(GONE, at_s + patience_s - GONE_S)
    return at_s - last.since_at_s >= GONE_S


def kept(fingerprints: Mapping[str, Fingerprint], settings: Settings) -> tuple[str, ...]:
    """Return what the racks of the site have sent for their protection: this outlives a restart.

    A rack of another make under a new id starts with nothing.
    """
    keys = (f"{rack.device_id}.{what}" for rack in settings.batteries for what in PROTECTIONS)
    return tuple(key for key in keys if key in fingerprints)


def restored(sent: tuple[str, ...]) -> dict[str, Fingerprint]:
    """Return the memory of the frozen-value check after a start: what was sent before is waited for, but not long."""
    return {key: Fingerprint(AWAITED, NEVER_S) for key in sent}


def _frozen(sample: MeterReading, device: MeterSettings, fingerprints: dict[str, Fingerprint]) -> str:
    """Return why the values of a meter that stand still, or did a moment ago, do not count; empty while they do."""
    if device.frozen_after_s >= NO_LIMIT:
        return ""
    values = (
        sample.active_power_w,
        sample.reactive_power_var or 0.0,
        sample.frequency_hz or 0.0,
        *(phase.voltage_v or 0.0 for phase in sample.phases),
        *(phase.current_a or 0.0 for phase in sample.phases),
    )
    last = fingerprints.get(sample.device_id)
    if last is None or (last.values != values and not last.doubted):
        fingerprints[sample.device_id] = Fingerprint(values=values, since_at_s=sample.at_s)
        return ""
    if last.values != values:
        last = fingerprints[sample.device_id] = _moved(last, values, sample.at_s)
    still_s = sample.at_s - last.since_at_s
    if still_s > device.frozen_after_s and not last.hung:
        last = fingerprints[sample.device_id] = msgspec.structs.replace(last, doubted=True, hung=True)
    if not last.doubted:
        return ""
    if renews_late(last) and still_s <= SLOWEST_S:
        enough_s = SUGGESTED * last.every_s
        return (
            f"the meter renews its values every {last.every_s:.1f} s; "
            f"set frozen_after_s to {enough_s:.1f} for it in the site file"
        )
    return f"same values for {still_s:.1f} s" if still_s > device.frozen_after_s else "its values have just moved again"


def _moved(last: Fingerprint, values: tuple[float, ...], at_s: float) -> Fingerprint:
    """Return the memory of a doubted meter after a change: without doubt once enough changes in a row came in time.

    A change is in time when no sample before it found the values frozen, however seldom samples come.
    """
    stood_s = at_s - last.since_at_s
    if not last.hung:
        in_time = last.in_time + 1
        return Fingerprint(values, at_s, doubted=in_time < TRUSTED_AFTER, in_time=in_time)
    # The first late change tells how long the values were frozen, the next ones how often they are renewed.
    every_s = stood_s if last.late < SLOW_AFTER else max(stood_s, last.every_s)
    return Fingerprint(values, at_s, doubted=True, late=last.late + 1, every_s=every_s)


def renews_late(seen: Fingerprint) -> bool:
    """Tell whether a meter that was found frozen is only slow: its values go on moving, each time too late."""
    return seen.late >= SLOW_AFTER and seen.every_s <= SLOWEST_S


def _flow(settings: Settings, meters: tuple[Meter, ...], inverters: tuple[Inverter, ...]) -> SiteFlow:
    grid = [meter for meter in meters if meter.role is MeterRole.GRID]
    pv = [meter for meter in meters if meter.role is MeterRole.PV]
    grid_w = math.fsum(meter.active_power_w for meter in grid)
    pv_w = math.fsum(meter.active_power_w for meter in pv)
    ess_w = math.fsum(inverter.active_power_w for inverter in inverters)
    generated_w = math.fsum(meter.active_power_w for meter in meters if meter.role is MeterRole.GENERATOR)
    wanted = [meter.role for meter in settings.meters]
    return SiteFlow(
        grid_w=grid_w,
        pv_w=pv_w,
        load_w=grid_w + pv_w + ess_w + generated_w,
        ess_w=ess_w,
        grid_known=len(grid) > 0 and len(grid) == wanted.count(MeterRole.GRID),
        pv_known=len(pv) == wanted.count(MeterRole.PV),
        ess_known=len(inverters) == len(settings.inverters),
    )


def _grid_frequency(meters: tuple[Meter, ...], inverters: tuple[Inverter, ...]) -> tuple[float, ...]:
    for meter in meters:
        if meter.role is MeterRole.GRID and meter.frequency_hz:
            return meter.frequency_hz
    for inverter in inverters:
        if inverter.frequency_hz:
            return inverter.frequency_hz
    return ()
