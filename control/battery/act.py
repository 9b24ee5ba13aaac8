"""What the care of the racks asks for: power for a critically low rack, outputs for balancing, and a person's wish."""

import msgspec

from control import interlock
from control.battery import balance
from control.command import OutputCommand
from control.memory import Memory
from control.model import PlantSnapshot
from control.modes.mode import Wish
from control.priority import Claim, Level
from control.readings import Instant, OutputRole
from control.reasons import Reason
from control.requests import BalanceCells
from control.settings import Settings


def claims(memory: Memory) -> tuple[Claim, ...]:
    """Return the claim of the racks that are charged gently from critical low; empty when none is.

    The inverter of these racks does it alone. Where they belong to several it is shared among all, and the lean
    towards equal states of charge gives nearly all of it to the low ones.
    """
    charging = {info.device_id: info for info in memory.batteries.infos if info.auto_charging}
    if not charging:
        return ()
    power_w = sum(
        settings.power_w
        for care in memory.settings.battery_care
        for settings in care.auto_charge
        if care.device_id in charging
    )
    soc_pct = min(info.soc_pct for info in charging.values())
    reason = Reason("auto_charge", ", ".join(charging), {"soc_pct": soc_pct})
    inverters = memory.settings.inverters
    concerned = [unit.device_id for unit in inverters if not charging.keys().isdisjoint(unit.batteries)]
    only = concerned[0] if len(concerned) == 1 < len(inverters) else ""
    return (Claim(Level.BATTERY, "battery_care", lambda: Wish(-power_w, reason, device_id=only)),)


def outputs(memory: Memory, snapshot: PlantSnapshot, now: Instant) -> tuple[OutputCommand, ...]:
    """Return the balance lines of the racks we balance: 1 only while a run is in force and the BMS is heard."""
    cared = {care.device_id for care in memory.settings.battery_care if care.balance}
    if not cared:
        return ()
    heard = {battery.device_id for battery in snapshot.batteries}
    active = {name for name, rack in memory.batteries.racks.items() if rack.balance.active} & heard
    until_s = now.at_s + memory.settings.command_valid_s
    return tuple(
        OutputCommand(output.output_id, 1.0, "battery_care", Reason("balancing", output.zone), until_s)
        if output.zone in active
        else OutputCommand(output.output_id, 0.0, "battery_care", Reason("balancing_off", output.zone), until_s)
        for output in memory.settings.outputs
        if output.role is OutputRole.CELL_BALANCE and output.zone in cared
    )


def balance_cells(memory: Memory, request: BalanceCells, now: Instant) -> tuple[Memory, bool, str]:
    """Begin or end balancing because a person asks; returns memory, whether it was accepted, and in words why not."""
    name = request.battery_id
    refusal = _refusal(memory, request)
    if refusal:
        return memory, False, refusal
    rack = memory.batteries.racks[name]
    (settings,) = next(care.balance for care in memory.settings.battery_care if care.device_id == name)
    state = balance.stopped(rack.balance, settings, "asked to end")
    if request.on:
        state = balance.begun(rack.balance, now.at_utc, asked=True)
    racks = memory.batteries.racks | {name: msgspec.structs.replace(rack, balance=state)}
    batteries = msgspec.structs.replace(memory.batteries, racks=racks)
    text = f"balancing of {name} {'begins' if request.on else 'ends'}"
    return msgspec.structs.replace(memory, batteries=batteries), True, text


def _refusal(memory: Memory, request: BalanceCells) -> str:
    """Return in words why the wish cannot be had; empty when it can."""
    name = request.battery_id
    balanced = balanced_racks(memory.settings)
    if not balanced:
        return "cell balancing is not set up on this site"
    if name not in balanced:
        return f"battery {name!r} is not balanced by this unit, allowed: {', '.join(balanced)}"
    info = next((info for info in memory.batteries.infos if info.device_id == name), None)
    if info is None or not info.valid:
        return f"battery {name} has no valid data; cells are balanced only while the BMS is heard"
    active = memory.batteries.racks[name].balance.active
    if request.on is active:
        return f"battery {name} is {'already' if active else 'not'} being balanced"
    return interlock.refusal(OutputRole.CELL_BALANCE, interlock.barred(memory.alarms)) if request.on else ""


def balanced_racks(settings: Settings) -> tuple[str, ...]:
    """Return the racks with balancing rules and an output that carries them out."""
    wired = {output.zone for output in settings.outputs if output.role is OutputRole.CELL_BALANCE}
    return tuple(care.device_id for care in settings.battery_care if care.balance and care.device_id in wired)
