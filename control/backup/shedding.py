"""Which load groups the island supplies: the least important goes first and comes back last.

A group goes for a measured reason (over-load, under-frequency) or for the state of charge. It comes back one at a
time, the most important first, when nothing has gone wrong for a while and its usual power fits in what is free.
"""

import msgspec

from control.backup.memory import GroupMemory, SheddingMemory, since
from control.backup.settings import BackupSettings, SheddingSettings
from control.settings import OutputSettings

MEASURED = frozenset({"overload", "under_frequency"})
"""Causes that come from the loads themselves; the others end with their own condition."""


class Pressure(msgspec.Struct, frozen=True, gc=False):
    """What the island can bear now."""

    power_w: float
    """What the loads draw from the inverters; negative while PV charges."""
    allowed_w: float
    """Live discharge bound, at most the agreed share of the rating."""
    frequency_hz: tuple[float, ...]
    soc_pct: float


def all_off(memory: SheddingMemory, outputs: tuple[OutputSettings, ...], now_s: float, why: str) -> SheddingMemory:
    """Return the memory with every group off, trips and locks kept."""
    groups = tuple(_switched(group, now_s, on=False, why=why) for group in _matched(memory, outputs))
    return SheddingMemory(groups=groups, switched_at_s=now_s if groups != memory.groups else memory.switched_at_s)


def on_grid(
    memory: SheddingMemory, outputs: tuple[OutputSettings, ...], settings: SheddingSettings, now_s: float
) -> SheddingMemory:
    """Return the memory with every group on; those an island has shed come back one after the other.

    A group that is not known yet (first start, new in the site file) is supplied already and stays so.
    """
    groups = _matched(memory, outputs, new_on=True)
    off = [index for index, group in enumerate(groups) if not group.on]
    if not off:
        return memory if groups is memory.groups else SheddingMemory(groups=groups, switched_at_s=now_s)
    if now_s - memory.switched_at_s < settings.step_s:
        return msgspec.structs.replace(memory, groups=groups)
    index = min(off, key=lambda index: outputs[index].priority)
    fresh = GroupMemory(groups[index].output_id, on=True, changed_at_s=now_s)
    return SheddingMemory(groups=_with(groups, index, fresh), switched_at_s=now_s)


def islanded(
    memory: SheddingMemory,
    outputs: tuple[OutputSettings, ...],
    settings: BackupSettings,
    pressure: Pressure,
    now_s: float,
) -> SheddingMemory:
    """Return the groups after this cycle of an island that stands: at most one changes for a measured reason."""
    rules = settings.shedding
    low_hz = rules.low_hz - 50.0 + settings.nominal_frequency_hz
    low = any(frequency_hz < low_hz for frequency_hz in pressure.frequency_hz)
    memory = msgspec.structs.replace(
        memory,
        groups=_matched(memory, outputs),
        overload_since_s=since(memory.overload_since_s, now_s, holds=pressure.power_w > pressure.allowed_w),
        low_frequency_since_s=since(memory.low_frequency_since_s, now_s, holds=low),
    )
    memory = _shed_for_soc(memory, outputs, settings, pressure.soc_pct, now_s)
    why = _pressed_by(memory, rules, now_s)
    if why:
        return _shed_one(memory, outputs, rules, now_s, why)
    return _return_one(memory, outputs, settings, pressure, now_s)


def soc_limit_pct(output: OutputSettings, settings: BackupSettings) -> float:
    """Return the state of charge below which a group is shed; 0 for none."""
    steps = (step.soc_pct for step in settings.shedding.soc_steps if output.priority >= step.priority)
    return max(steps, default=0.0) if output.priority <= 0 else max(settings.reserve_soc_pct, *steps, 0.0)


def _pressed_by(memory: SheddingMemory, rules: SheddingSettings, now_s: float) -> str:
    """Return the measured reason to shed a group now; each further one needs the whole time again."""
    settled_s = now_s - memory.shed_at_s
    if settled_s < rules.confirm_s:
        return ""
    if now_s - memory.low_frequency_since_s >= rules.confirm_s:
        return "under_frequency"
    return "overload" if now_s - memory.overload_since_s >= rules.confirm_s else ""


def _shed_for_soc(
    memory: SheddingMemory, outputs: tuple[OutputSettings, ...], settings: BackupSettings, soc_pct: float, now_s: float
) -> SheddingMemory:
    """Shed what the state of charge no longer allows; of what is off already it is from now on the reason."""
    low = [soc_pct < soc_limit_pct(output, settings) for output in outputs]
    groups = tuple(
        msgspec.structs.replace(_switched(group, now_s, on=False, why="soc"), why="soc") if held else group
        for group, held in zip(memory.groups, low, strict=True)
    )
    if groups == memory.groups:
        return memory
    shed = any(group.on and held for group, held in zip(memory.groups, low, strict=True))
    return msgspec.structs.replace(memory, groups=groups, switched_at_s=now_s if shed else memory.switched_at_s)


def _shed_one(
    memory: SheddingMemory, outputs: tuple[OutputSettings, ...], rules: SheddingSettings, now_s: float, why: str
) -> SheddingMemory:
    """Shed the least important group that is on; of equals the one that came back last."""
    on = [index for index, group in enumerate(memory.groups) if group.on]
    if not on:
        return memory
    index = max(on, key=lambda index: (outputs[index].priority, memory.groups[index].changed_at_s))
    group = memory.groups[index]
    tripped = now_s - group.changed_at_s <= rules.trip_window_s
    trips = group.trips + 1 if tripped else group.trips
    locked = trips >= rules.trips
    shed = GroupMemory(
        output_id=group.output_id,
        on=False,
        changed_at_s=now_s,
        trips=0 if locked else trips,
        locked_until_s=now_s + rules.long_wait_s if locked else group.locked_until_s,
        why=why,
    )
    return msgspec.structs.replace(
        memory, groups=_with(memory.groups, index, shed), shed_at_s=now_s, switched_at_s=now_s, pressed=True
    )


def _return_one(
    memory: SheddingMemory,
    outputs: tuple[OutputSettings, ...],
    settings: BackupSettings,
    pressure: Pressure,
    now_s: float,
) -> SheddingMemory:
    """Switch the most important waiting group in, if its power fits; a locked one lets the next go before it."""
    rules = settings.shedding
    calm = now_s - memory.shed_at_s >= rules.return_wait_s and now_s - memory.switched_at_s >= rules.step_s
    waiting = [
        index
        for index, group in enumerate(memory.groups)
        if not group.on
        and group.locked_until_s <= now_s
        and pressure.soc_pct >= _return_soc_pct(group, outputs[index], settings)
    ]
    if not calm or not waiting:
        return memory
    index = min(waiting, key=lambda index: outputs[index].priority)
    if max(pressure.power_w, 0.0) + outputs[index].power_w > pressure.allowed_w:
        return memory
    group = memory.groups[index]
    back = GroupMemory(group.output_id, on=True, changed_at_s=now_s, trips=group.trips)
    return msgspec.structs.replace(memory, groups=_with(memory.groups, index, back), switched_at_s=now_s)


def _return_soc_pct(group: GroupMemory, output: OutputSettings, settings: BackupSettings) -> float:
    """Return the state of charge a group needs; more than its step when it was shed for it."""
    limit_pct = soc_limit_pct(output, settings)
    return limit_pct + (settings.shedding.soc_hysteresis_pct if group.why == "soc" and limit_pct else 0.0)


def _matched(
    memory: SheddingMemory, outputs: tuple[OutputSettings, ...], *, new_on: bool = False
) -> tuple[GroupMemory, ...]:
    """Return the groups in the order of the outputs, also those that are new."""
    if len(memory.groups) == len(outputs) and all(
        group.output_id == output.output_id for group, output in zip(memory.groups, outputs, strict=True)
    ):
        return memory.groups
    known = {group.output_id: group for group in memory.groups}
    fresh = "" if new_on else "start"
    return tuple(known.get(output.output_id, GroupMemory(output.output_id, on=new_on, why=fresh)) for output in outputs)


def _switched(group: GroupMemory, now_s: float, *, on: bool, why: str) -> GroupMemory:
    if group.on is on:
        return group
    return msgspec.structs.replace(group, on=on, changed_at_s=now_s, why=why)


def _with(groups: tuple[GroupMemory, ...], index: int, group: GroupMemory) -> tuple[GroupMemory, ...]:
    return (*groups[:index], group, *groups[index + 1 :])
