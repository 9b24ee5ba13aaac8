"""The device's own time-out (reversion timer, heartbeat watch): armed by us, believed when read back."""

from hardware.points import Points
from hardware.profile_control import Control, Value
from hardware.setpoint import Resolved, resolve

RETRY_S = 1.0


class DeadMan:
    """Keeps one inverter on its leash."""

    def __init__(self, control: Control, registers: Points, dead_man_s: int, *, accepted: bool = False) -> None:
        """Take the rules of the profile.

        Args:
            control: How the device is commanded.
            registers: The device.
            dead_man_s: Seconds without a write after which the device must go to 0 W.
            accepted: The installer accepts a device that has no dead-man; counts only where the profile says so.
        """
        self._control = control
        self._registers = registers
        self._dead_man_s = float(dead_man_s)
        self._accepted = accepted and bool(control.no_dead_man)
        self.forget()

    def forget(self) -> None:
        """Start afresh on a new connection: not armed."""
        self.armed = False
        """Written by us on this connection and read back equal in the newest poll, or accepted that there is none."""
        self.failures = 0
        """Polls since arming that did not show what was written."""
        self._settings: Resolved = []
        self._settled = False
        self._retry_at_s = -float("inf")
        self._beat_at_s = -float("inf")
        self._count = 0
        self._shown: set[float] = set()

    def wants_arming(self, now_s: float) -> bool:
        """Tell whether it is time to write the settings (again)."""
        only_beats = self._control.heartbeat is not None and not self._control.dead_man
        if self._accepted or only_beats:
            return False
        return not self.armed and not self._settings and now_s >= self._retry_at_s

    async def arm(self, *, reactive: bool, now_s: float) -> list[str]:
        """Write the settings; they count once a later poll has read them back.

        Returns:
            What the profile demands and the device does not have; with any of it it is never armed.

        Raises:
            EncodeError: a setting does not fit the device.
            LinkError: a transaction failed.
        """
        named: dict[str, float] = {Value.DEAD_MAN: self._dead_man_s}
        settings = resolve(self._control.dead_man, self._registers, named)
        if reactive:
            settings += resolve(self._control.reactive_dead_man, self._registers, named)
        self._retry_at_s = now_s + RETRY_S
        if self._control.no_dead_man:
            return [f"dead-man ({self._control.no_dead_man}; set acknowledge_no_dead_man if that is accepted)"]
        await self._registers.write(settings)
        self._settings = settings
        written = {point for point, _ in settings}
        return [write.point for write in self._control.dead_man if write.point not in written]

    def poll_begins(self) -> None:
        """Note that what has been written by now must show in the poll that now begins."""
        self._settled = bool(self._settings) or (not self._control.dead_man and self._count > 0)
        self._shown = {float(self._count)}

    def judge(self) -> None:
        """Compare the settings read back in the poll that now ends."""
        values, control = self._registers.values, self._control
        if self._accepted:
            self.armed = True
        if self._accepted or not self._settled:
            return
        heartbeat = control.heartbeat
        if control.dead_man:
            needed = {write.point for write in control.dead_man}
            held = {point for point, value in self._settings if values.get(point) == value}
            self.armed = needed <= held
        else:
            shown = values.get(heartbeat.point) if heartbeat is not None else None
            self.armed = shown is not None and shown != 0.0 and shown in {*self._shown, float(self._count)}
        if self.armed:
            self.failures = 0
        else:
            self.failures += 1
            self._settings = []

    async def beat(self, now_s: float) -> None:
        """Move the heartbeat counter when it is due; nothing for a device without one.

        Raises:
            LinkError: the transaction failed.
        """
        heartbeat = self._control.heartbeat
        if heartbeat is None or not self._registers.has(heartbeat.point):
            return
        if now_s - self._beat_at_s < heartbeat.period_s:
            return
        count = self._count + 1
        if count > heartbeat.maximum:
            count = 1 if heartbeat.never_zero else 0
        await self._registers.write([(heartbeat.point, float(count))])
        self._count = count
        self._beat_at_s = now_s
