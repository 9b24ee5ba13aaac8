"""Clearing the fault of an inverter on request: seldom enough not to hide a fault that keeps coming back."""

from collections.abc import Iterable

import msgspec

from control.alarm_engine import key_of
from control.command import InverterCommand
from control.memory import Memory, ResetMemory
from control.model import PlantSnapshot
from control.readings import NEVER_S, DeviceState, Instant
from control.requests import ResetInverter

MOST_AN_HOUR = 3
HOUR_S = 3600.0
ASKED_S = 5.0
"""The command carries the reset until the inverter has left its fault, at most this long."""


def take(memory: Memory, request: ResetInverter, now: Instant) -> tuple[Memory, bool, str]:
    """Ask for the reset of one inverter that is in fault."""
    known = [unit.device_id for unit in memory.settings.inverters]
    device_id = request.device_id
    if device_id not in known:
        return memory, False, f"inverter {device_id!r} is unknown, allowed: {', '.join(known)}"
    fault = memory.alarms.get(key_of("inverter.fault", device_id))
    if fault is None or not fault.present:
        return memory, False, f"inverter {device_id} is not in fault"
    resets = memory.resets.get(device_id, ResetMemory())
    recent = tuple(at_s for at_s in resets.asked_at_s if now.at_s - at_s < HOUR_S)
    if len(recent) >= MOST_AN_HOUR:
        left_min = (HOUR_S - (now.at_s - recent[0])) / 60.0
        return memory, False, f"{MOST_AN_HOUR} resets an hour are allowed; the next in {left_min:.0f} min"
    asked = ResetMemory((*recent, now.at_s), now.at_s + ASKED_S)
    after = msgspec.structs.replace(memory, resets={**memory.resets, device_id: asked})
    return after, True, f"reset of inverter {device_id}, number {len(recent) + 1} of {MOST_AN_HOUR} in an hour"


def follow(resets: dict[str, ResetMemory], snapshot: PlantSnapshot, now: Instant) -> dict[str, ResetMemory]:
    """End what is done: the inverter is seen without its fault, or it had its time."""
    if not any(reset.until_s > NEVER_S for reset in resets.values()):
        return resets
    healed = {inverter.device_id for inverter in snapshot.inverters if inverter.state is not DeviceState.FAULT}
    return {
        device_id: msgspec.structs.replace(reset, until_s=NEVER_S)
        if reset.until_s > NEVER_S and (device_id in healed or now.at_s >= reset.until_s)
        else reset
        for device_id, reset in resets.items()
    }


def marked(commands: tuple[InverterCommand, ...], resets: dict[str, ResetMemory]) -> tuple[InverterCommand, ...]:
    """Return the commands with the resets that are asked for."""
    asked = set(_asked(resets))
    if not asked:
        return commands
    return tuple(
        msgspec.structs.replace(command, reset=True) if command.device_id in asked else command for command in commands
    )


def _asked(resets: dict[str, ResetMemory]) -> Iterable[str]:
    return (device_id for device_id, reset in resets.items() if reset.until_s > NEVER_S)
