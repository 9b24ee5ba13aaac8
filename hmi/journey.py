"""How far the commissioning of this unit has come on this screen: outlives pages, which are made anew with settings."""

import msgspec

from hmi.trial_steps import Verdict


class Journey(msgspec.Struct):
    """Where the wizard stands, and what has been tried of what is wired."""

    step: int = 0
    choice: int = 1
    """Of the powers that are offered."""
    tried: dict[str, Verdict] = msgspec.field(default_factory=dict[str, Verdict])
    """Step of the test mode -> what came of it: passed or failed."""
