"""The switch of an inverter between following and forming a grid: written when asked for, believed when read back."""

import msgspec

from control.readings import DeviceState, InverterReading
from hardware.profile_control import GridForming, Write

RETRY_S = 1.0
PATIENCE_S = 10.0
"""After this long without the wanted answer the switch is reported as failed (and tried again)."""
AT_REST = frozenset({DeviceState.OFF, DeviceState.STANDBY, DeviceState.FAULT})


class SwitchStep(msgspec.Struct, frozen=True):
    """What the switch wants now."""

    writes: tuple[Write, ...] = ()
    rest: bool = False
    """The device must not run meanwhile."""
    refusal: str = ""


NOTHING = SwitchStep()


class GridSwitch:
    """Follows the commands of one inverter."""

    def __init__(self, rules: GridForming) -> None:
        """Take the rules of the profile."""
        self._rules = rules
        self._asked_at_s = -float("inf")
        self._since_s: float | None = None

    def step(self, *, wanted: bool, reading: InverterReading, now_s: float) -> SwitchStep:
        """Say what to do now.

        Args:
            wanted: The command asks to form a grid.
            reading: Newest sample, with the switch as read back.
            now_s: Monotonic seconds.
        """
        if reading.grid_forming is wanted:
            self._since_s = None
            return NOTHING
        if reading.grid_forming is None:
            return SwitchStep(refusal="the inverter does not tell whether it forms a grid") if wanted else NOTHING
        if self._since_s is None:
            self._since_s = now_s
        late = now_s - self._since_s > PATIENCE_S
        refusal = f"the inverter still {'follows' if wanted else 'forms'} a grid" if late else ""
        rest = self._rules.at_rest
        if (rest and reading.state not in AT_REST) or now_s - self._asked_at_s < RETRY_S:
            return SwitchStep(rest=rest, refusal=refusal)
        self._asked_at_s = now_s
        return SwitchStep(self._rules.on if wanted else self._rules.off, rest=rest, refusal=refusal)
