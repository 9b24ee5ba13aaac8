"""Which settings change while the unit runs, and which wait for the next start (SITE-04)."""

from typing import TypeVar

import msgspec

from control.battery import care
from control.grid_code.model import GridCodeMemory
from control.memory import Memory
from control.modes.mode import Mode
from control.readings import NEVER_S
from control.settings import OutputSettings, Settings, SignalSettings

Wired = TypeVar("Wired", SignalSettings, OutputSettings)


def merged(old: Settings, new: Settings) -> Settings:
    """Return the new settings with everything that applies at the next restart left as it was.

    Ratings wait as well: the last clamp at the wire knows those of the start (`limits.max_charge_w` acts live).

    Args:
        old: In force.
        new: For the same devices, in any order, and with backup if there was backup.
    """
    inverters = {unit.device_id: unit for unit in new.inverters}
    batteries = {rack.device_id: rack for rack in new.batteries}
    meters = {meter.device_id: meter for meter in new.meters}
    signals = {entry.signal_id: entry for entry in new.signals}
    outputs = {entry.output_id: entry for entry in new.outputs}
    return msgspec.structs.replace(
        new,
        site_id=old.site_id,
        site_name=old.site_name,
        initial_mode=old.initial_mode,
        cycle_s=old.cycle_s,
        inverters=tuple(
            msgspec.structs.replace(
                inverters[unit.device_id],
                batteries=unit.batteries,
                max_charge_w=unit.max_charge_w,
                max_discharge_w=unit.max_discharge_w,
                max_apparent_va=unit.max_apparent_va,
                max_reactive_var=unit.max_reactive_var,
            )
            for unit in old.inverters
        ),
        batteries=tuple(batteries[rack.device_id] for rack in old.batteries),
        meters=tuple(msgspec.structs.replace(meters[meter.device_id], role=meter.role) for meter in old.meters),
        signals=tuple(_wired(entry, signals.get(entry.signal_id, entry)) for entry in old.signals),
        outputs=tuple(
            msgspec.structs.replace(
                _wired(entry, outputs.get(entry.output_id, entry)),
                safe_value=entry.safe_value,  # the board was told at the start, as of the next
                proportional=entry.proportional,
            )
            for entry in old.outputs
        ),
        grid_code=tuple(
            msgspec.structs.replace(
                code,
                rated_w=sum(unit.max_discharge_w for unit in old.inverters),
                rated_charge_w=sum(unit.max_charge_w for unit in old.inverters),
            )
            for code in new.grid_code
        ),
        backup=tuple(
            msgspec.structs.replace(island, inverters=before.inverters)
            for before, island in zip(old.backup, new.backup, strict=True)
        ),
    )


def _wired(old: Wired, new: Wired) -> Wired:
    """Return the new entry; one that gets another role waits as a whole, for its range follows from the role."""
    return new if new.role is old.role else old


def changed_parameters(old: Settings, new: Settings, mode: Mode) -> dict[str, float]:
    """Return what new settings say otherwise than those in force about a mode; what a person chose since stays."""
    before, after = (settings.mode_parameters.get(mode.mode_id, {}) for settings in (old, new))
    usual = {parameter.name: parameter.default for parameter in mode.parameters}
    return {
        name: after.get(name, value)
        for name, value in usual.items()
        if before.get(name, value) != after.get(name, value)
    }


def resettled(memory: Memory) -> Memory:
    """Return the memory after new settings: what is looked at once a second is looked at in this cycle."""
    return msgspec.structs.replace(
        memory,
        grid_code=memory.grid_code if memory.settings.grid_code else GridCodeMemory(),
        climate=msgspec.structs.replace(memory.climate, next_at_s=NEVER_S),
        batteries=care.resettled(memory.batteries, memory.settings.battery_care),
    )
