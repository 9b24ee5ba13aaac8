"""Push buttons on the cabinet become requests: start, stop, mode, acknowledge (IO-02).

Start after a stop takes two presses within half a minute, like on the screen: the first arms, the second releases.
"""

import itertools
import logging
from collections.abc import Callable, Mapping
from typing import Annotated

from pydantic import Field

from app.site_section import RESTART, Section
from control.modes import MODES
from control.readings import SignalRole
from control.record import CycleRecord
from control.requests import (
    AcknowledgeAlarms,
    ChangeState,
    Origin,
    ReleaseStop,
    Request,
    Role,
    SetMode,
    Source,
    Stop,
)

_LOG = logging.getLogger("ballast.buttons")

PRESSED = 1.0


class ButtonSection(Section):
    """What the push buttons on the cabinet do."""

    modes: tuple[Annotated[str, Field(min_length=1)], ...] = Field(
        default=("self_consumption", "passive"),
        min_length=1,
        max_length=9,
        description="Modes the mode button steps through",
        json_schema_extra=RESTART,
    )


class Buttons:
    """Turns presses into requests; a press counts when the contact closes, not when it opens."""

    def __init__(
        self,
        roles: Mapping[str, SignalRole],
        modes: tuple[str, ...],
        submit: Callable[[Request], bool],
        record: Callable[[], CycleRecord | None],
    ) -> None:
        """Prepare.

        Args:
            roles: Signal -> what it means.
            modes: Modes the mode button steps through.
            submit: Takes a request; False when too many wait.
            record: The newest record.
        """
        self._roles = roles
        self._modes = tuple(mode for mode in modes if mode in MODES)
        self._submit = submit
        self._record = record
        self._presses = itertools.count(1)

    def changed(self, signal_id: str, value: float) -> None:
        """Take a changed input of any kind."""
        record, role = self._record(), self._roles.get(signal_id)
        if record is None or role is None or value != PRESSED:
            return
        request = self._request(role, signal_id, record)
        if request is not None and not self._submit(request):
            _LOG.warning("press lost: too many requests wait", extra={"button": signal_id})

    def _request(self, role: SignalRole, signal_id: str, record: CycleRecord) -> Request | None:
        origin = Origin(Source.BUTTON, Role.OPERATOR, f"{signal_id}-{next(self._presses)}", signal_id)
        match role:
            case SignalRole.BUTTON_STOP:
                return Stop(origin, "stop button")
            case SignalRole.BUTTON_START:
                stops = record.stops
                if stops.operator_stop or stops.emergency_stop:
                    return ReleaseStop(origin, "start button", confirm=stops.release_armed)
                return ChangeState(origin, "run")
            case SignalRole.BUTTON_MODE:
                return SetMode(origin, self._next(record.mode_id), reason="mode button")
            case SignalRole.BUTTON_ACKNOWLEDGE:
                return AcknowledgeAlarms(origin, tuple(alarm.key for alarm in record.alarms))
            case _:
                return None

    def _next(self, mode_id: str) -> str:
        place = self._modes.index(mode_id) + 1 if mode_id in self._modes else 0
        return self._modes[place % len(self._modes)]
