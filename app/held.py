"""What holds the power in a chain, named for a reader: of several inverters not their sum but what limits each."""

from control import why
from control.reasons import Reason, words
from control.record import Chain

SUM = "units_sum"
"""Reason code of the bound that is only what the inverters can do together."""


def holders(chain: Chain) -> tuple[Reason, ...]:
    """Return the reasons that hold the power, each once; empty when no bound does."""
    held = why.holding(chain)
    if not any(reason.code == SUM for reason in held):
        return held
    limits = [limit.bound.reason for limit in why.limits(chain) if limit.binding and limit.bound.reason.code != SUM]
    return tuple({words(reason): reason for reason in limits}.values()) or held
