"""When the fast path runs: a fresh sample of this device is acted on at once, not in the next cycle (GRD-07)."""

from control.memory import Memory
from control.readings import MeterRole
from control.services import rule

TEST_SIGNAL = "test frequency"
"""Stands for the player of a simulated or recorded frequency; no device id has a space."""


def needed(memory: Memory) -> bool:
    """Tell whether anything waits for the frequency: a site that sells nothing never pays for the fast path."""
    return memory.services.needed


def device(memory: Memory) -> str:
    """Return the id of the device whose every sample starts a step at once; empty while nothing needs it.

    It is the one the services act on: the meter, the inverter that stands in for it, or in test mode the test signal.
    """
    if not needed(memory):
        return ""
    if rule.testing(memory.services, memory.at.at_s):
        return TEST_SIGNAL
    if memory.services.measured.place:
        return memory.services.measured.place
    grid = [meter.device_id for meter in memory.settings.meters if meter.role is MeterRole.GRID]
    return grid[0] if grid else ""
