"""The request that chooses a rule for reactive power."""

import msgspec

from control.memory import Memory
from control.reactive.model import ReactiveMemory
from control.reactive.rule import faults
from control.readings import NO_LIMIT, Instant
from control.requests import SetReactive

VALID_S = (1.0, 86_400.0)


def take(memory: Memory, request: SetReactive, now: Instant) -> tuple[Memory, bool, str]:
    """Choose a rule for good or as long as it is renewed, or give up the choice in force."""
    settings = memory.settings
    if not settings.reactive:
        return memory, False, "this site has no rules for reactive power: [reactive] is not in the site file"
    by = f"{request.origin.source.value} {request.origin.actor}".strip()
    before = memory.reactive
    if request.rule is None and before.until_s < NO_LIMIT and before.lasting:
        chosen = msgspec.structs.replace(before, chosen=before.lasting, until_s=NO_LIMIT, by=by)
        return _with(memory, chosen), True, f"reactive power by rule {before.lasting[0].kind.value}"
    if request.rule is None:
        return _with(memory, ReactiveMemory()), True, "reactive power by the rule of the site file"
    found = faults(request.rule, settings)
    if request.valid_s is not None and not VALID_S[0] <= request.valid_s <= VALID_S[1]:
        found.append(f"valid_s {request.valid_s:g} is outside {VALID_S[0]:g} to {VALID_S[1]:g} s")
    if found:
        return memory, False, "; ".join(found)
    until_s = NO_LIMIT if request.valid_s is None else now.at_s + request.valid_s
    lasting = (request.rule,) if request.valid_s is None else before.lasting
    life = "" if request.valid_s is None else f" for {request.valid_s:g} s"
    chosen = msgspec.structs.replace(before, chosen=(request.rule,), until_s=until_s, by=by, lasting=lasting)
    return _with(memory, chosen), True, f"reactive power by rule {request.rule.kind.value}{life}"


def _with(memory: Memory, reactive: ReactiveMemory) -> Memory:
    return msgspec.structs.replace(memory, reactive=reactive)
