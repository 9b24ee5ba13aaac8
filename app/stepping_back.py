"""Programs beside control go last for the processor."""

import os

NICE = 10


def step_back(by: int = NICE) -> bool:
    """Lower the priority of this process; False where a service may not (it is born without real time anyway)."""
    try:
        os.nice(by)
    except PermissionError:
        return False
    return True
