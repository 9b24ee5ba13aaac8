"""Programs beside control go last for the processor and first when memory runs short."""

import os
from pathlib import Path

NICE = 10
OOM_SCORE = 500
"""The service's own is far below zero and inherited: without this the kernel would end anything but these programs."""
_SCORE = Path("/proc/self/oom_score_adj")


def step_back(by: int = NICE) -> bool:
    """Lower the priority of this process and let the kernel end it first; False where something is not allowed.

    A service may be forbidden to change priorities; then it is born without real time anyway.
    """
    allowed = True
    try:
        os.nice(by)
    except PermissionError:
        allowed = False
    try:
        _SCORE.write_text(str(OOM_SCORE), encoding="ascii")
    except OSError:
        allowed = False
    return allowed
