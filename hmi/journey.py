"""What a person has begun on this screen, over several pages: outlives pages, which are made anew with settings."""

import msgspec

from hmi.trial_steps import Verdict


class Trial(msgspec.Struct, frozen=True):
    """A mode to be tried on the simulator, with the values that were typed."""

    mode_id: str
    parameters: dict[str, float] = {}


class Journey(msgspec.Struct):
    """Where the wizard of commissioning stands, what has been tried of what is wired, and the mode to be tried."""

    step: int = 0
    choice: int = 1
    """Of the powers that are offered."""
    tried: dict[str, Verdict] = msgspec.field(default_factory=dict[str, Verdict])
    """Step of the test mode -> what came of it: passed or failed."""
    trial: Trial | None = None
    """Chosen on the page of modes."""
