"""Requests of the distribution operator's side."""

import msgspec

from control.dso.model import Channel, DsoLimits, DsoPhase
from control.memory import Memory
from control.readings import NO_LIMIT, Instant
from control.requests import ReleaseDsoLimit, SetDsoLimit

MOST_W = 1e8
VALID_S = (1.0, 604_800.0)


def take(memory: Memory, request: SetDsoLimit | ReleaseDsoLimit, now: Instant) -> tuple[Memory, bool, str]:
    """Begin, renew, change or release the limit."""
    if not memory.settings.dso:
        return memory, False, "this site has no contract with a distribution operator: [dso] is not in the site file"
    if isinstance(request, ReleaseDsoLimit):
        if memory.dso.remote.phase is DsoPhase.NONE:
            return memory, False, "no limit of the distribution operator is in force by request"
        return _with(memory, Channel()), True, "limit of the distribution operator released"
    refusal = _refusal(request)
    if refusal:
        return memory, False, refusal
    limits = DsoLimits(_limit(request.import_w), _limit(request.export_w))
    by = f"{request.origin.source.value} {request.origin.actor}".strip()
    channel = Channel(DsoPhase.ACTIVE, limits, by, now.at_s + request.valid_s)
    parts = (("import", request.import_w), ("export", request.export_w))
    words = ", ".join(f"{name} {limit_w:.0f} W" for name, limit_w in parts if limit_w is not None)
    return _with(memory, channel), True, f"limit of the distribution operator for {request.valid_s:g} s: {words}"


def _refusal(request: SetDsoLimit) -> str:
    if request.import_w is None and request.export_w is None:
        return "neither import_w nor export_w is given; to end a limit, release it"
    for name, limit_w in (("import_w", request.import_w), ("export_w", request.export_w)):
        if limit_w is not None and not 0.0 <= limit_w <= MOST_W:
            return f"{name} {limit_w:g} is outside 0 to {MOST_W:g} W"
    if not VALID_S[0] <= request.valid_s <= VALID_S[1]:
        return f"valid_s {request.valid_s:g} is outside {VALID_S[0]:g} to {VALID_S[1]:g} s"
    return ""


def _limit(limit_w: float | None) -> float:
    return NO_LIMIT if limit_w is None else limit_w


def _with(memory: Memory, channel: Channel) -> Memory:
    return msgspec.structs.replace(memory, dso=msgspec.structs.replace(memory.dso, remote=channel))
