"""Passive: measures only, commands 0 W (MOD-07)."""

from control.modes.mode import Mode, ModeInputs, Wish
from control.reasons import Reason


def decide(inputs: ModeInputs) -> Wish:
    """Wish for nothing."""
    del inputs
    return Wish(0.0, Reason("passive"))


MODE = Mode(
    mode_id="passive",
    title="Passive",
    text="Measure only; the battery rests.",
    needs=frozenset(),
    parameters=(),
    memory_type=type(None),
    decide=decide,
    obeys_local_schedule=False,
)
