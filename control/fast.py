"""When the fast path runs: a fresh sample of this device is acted on at once, not in the next cycle (GRD-07)."""

from control.memory import Memory


def device(memory: Memory) -> str:
    """Return the id of the device whose every sample starts a step at once; empty while nothing needs it.

    A site without grid services and grid-code functions never pays for them.
    """
    return memory.settings.fast_device
