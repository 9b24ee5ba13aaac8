"""May the unit be disturbed now? Asked of the control program before anything is put into use."""

from dataclasses import dataclass
from pathlib import Path

from bootstrapper.clock import Clock
from bootstrapper.command import CommandError
from bootstrapper.control_link import LinkSilentError, View, look
from bootstrapper.service import Service

VETO_MAX_S = 900.0
"""A program that has died must not hold updates back for ever."""


@dataclass(frozen=True)
class Veto:
    """The control program says no, with its reason (leader of the cluster, a sold grid service)."""

    reason: str
    until_s: float
    """On the monotonic clock."""


class Window:
    """No fault, low power, and no objection of the control program."""

    def __init__(self, socket: Path, service: Service, clock: Clock, power_w: float) -> None:
        self._socket, self._service, self._clock, self._power_w = socket, service, clock, power_w
        self._veto = Veto("", 0.0)

    def object(self, reason: str, valid_s: float) -> None:
        """Take an objection of the control program, or with an empty reason take it back."""
        self._veto = Veto(reason, self._clock.monotonic_s() + min(valid_s, VETO_MAX_S))

    def closed(self) -> str:
        """Return why the unit must not be disturbed now; empty when it may be."""
        if self._veto.reason and self._clock.monotonic_s() < self._veto.until_s:
            return self._veto.reason
        try:
            view = look(self._socket)
        except LinkSilentError as error:
            return self._silent(error)
        return objection(view, self._power_w)

    def _silent(self, error: LinkSilentError) -> str:
        try:
            active = self._service.state().active
        except CommandError as fault:
            return f"it is not known whether the control program runs: {fault}"
        if active == "failed":
            return ""  # nothing runs that could be disturbed, and an update may be the cure
        if active == "inactive":
            return "somebody has stopped the control program, and an update would start it"
        return f"the control program is {active or 'in an unknown state'} and does not answer: {error}"


def objection(view: View, power_w: float) -> str:
    """Return what in the state of the unit speaks against a restart; empty when nothing does."""
    if view.faults:
        return f"active faults: {', '.join(view.faults[:5])}"
    if not view.ess_known:
        return "the power of the battery is not known"
    if abs(view.ess_w) > power_w:
        return f"the battery works with {abs(view.ess_w):.0f} W, allowed are {power_w:.0f} W"
    return ""
