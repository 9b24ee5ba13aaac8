"""Set-points on their way to an inverter, and whether the inverter holds what it was told."""

from collections import deque
from collections.abc import Callable, Sequence

from hardware.points import Points
from hardware.power_rule import Facts, held_power_w, named_values
from hardware.profile_control import Control, Value, Write

MISMATCH_LIMIT = 2
"""Polls in a row with another set-point than the one written before it is reported."""

UNCHANGED_S = 1.0
"""An unchanged set-point is written again after this long at the latest: a device that lost it unnoticed has it back.
In between only what differs from it by a step of the register goes out, however often the controller decides."""

COMMANDED = frozenset(Value) - {Value.DEAD_MAN}
"""Written even where the device reads "not implemented": some do until the first set-point."""

UNCERTAIN_LIMIT = 8
"""Unconfirmed writes that are remembered: the device may hold any of them."""

Resolved = list[tuple[str, float]]


def resolve(writes: Sequence[Write], registers: Points, named: dict[str, float]) -> Resolved:
    """Put values into the writes of a profile; settings the device does not implement are left out.

    Args:
        writes: Of the profile.
        registers: The device, to know what it implements.
        named: Values of the names a write may use, such as `active_power_w`.
    """
    return [
        (write.point, named[write.value] if isinstance(write.value, str) else write.value)
        for write in writes
        if registers.has(write.point) and (write.value in COMMANDED or registers.implemented(write.point))
    ]


class Setpoints:
    """Writes active and reactive power, and compares what the device reads back."""

    def __init__(
        self, control: Control, registers: Points, refresh_s: float, refuse: Callable[[str, str], None]
    ) -> None:
        """Take the rules of the profile.

        Args:
            control: How the device is commanded.
            registers: The device.
            refresh_s: Longest time between two writes of an unchanged set-point.
            refuse: Called with code and text when the device does not hold what was written.
        """
        self._control = control
        self._registers = registers
        self._refresh_s = refresh_s
        self._active_refresh_s = min(refresh_s, UNCHANGED_S)
        self._refuse = refuse
        self.forget()

    def forget(self) -> None:
        """Start afresh on a new connection: nothing is known to have been written."""
        self.written_at_s = -float("inf")
        """When the last active-power write was confirmed."""
        self._completed: float | None = None
        self._uncertain: deque[float] = deque(maxlen=UNCERTAIN_LIMIT)
        self._reactive: float | None = None
        self._reactive_at_s = -float("inf")
        self._expected: set[float] = set()
        self._mismatches = 0
        self._changed_at_s = -float("inf")

    async def write_active(
        self, power_w: float, now_s: float, valid_until_s: float = float("inf"), facts: Facts | None = None
    ) -> None:
        """Write active power in W, `+` discharges, unless the device surely holds it or stores it for good.

        Raises:
            EncodeError: the register cannot hold it; nothing was written.
            LinkError: the transaction failed; the device may or may not have taken it.
        """
        writes = resolve(
            self._control.active_power,
            self._registers,
            named_values(self._control.power_rule, power_w, facts or Facts()),
        )
        held = self._held_after(writes, facts or Facts())
        doubtful = self._uncertain or self._mismatches
        if held == self._completed and not doubtful and now_s - self.written_at_s < self._active_refresh_s:
            return
        if self._waits(held, now_s):
            self.written_at_s = now_s
            return
        self._uncertain.append(held)
        self._expected.add(held)
        await self._registers.write(writes, valid_until_s)
        self._completed = held
        self._uncertain.clear()
        self.written_at_s = now_s
        if held != 0.0:
            self._changed_at_s = now_s

    def _held_after(self, writes: Resolved, facts: Facts) -> float:
        """Return the set-point in W the device will show after these writes.

        Raises:
            EncodeError: a register cannot hold its value.
        """
        registers = self._registers
        quantised = {point: registers.quantised(point, value) for point, value in writes}
        fixed = {write.point: write.value for write in self._control.active_power if not isinstance(write.value, str)}
        power_w = held_power_w(self._control, {**fixed, **quantised}.get, facts)
        return 0.0 if power_w is None else power_w

    def _waits(self, held: float, now_s: float) -> bool:
        """Tell whether a set-point is not written now: it is there already, or the last one is too recent.

        0 W never waits. Only for devices that store what they are told for good.
        """
        if not self._control.write_gap_s or self._completed is None or self._uncertain:
            return False
        if held == self._completed:
            return True
        return held != 0.0 and now_s - self._changed_at_s < self._control.write_gap_s

    async def write_reactive(self, power_var: float, now_s: float, valid_until_s: float = float("inf")) -> None:
        """Write reactive power in var, `+` injects, when it changed or is due; nothing for a device without it.

        Raises:
            EncodeError: the register cannot hold it; nothing was written.
            LinkError: the transaction failed.
        """
        control = self._control.reactive_power
        if not control or not all(self._registers.has(write.point) for write in control):
            return
        if power_var == self._reactive and now_s - self._reactive_at_s < self._refresh_s:
            return
        named: dict[str, float] = {Value.REACTIVE_POWER: power_var}
        await self._registers.write(resolve(control, self._registers, named), valid_until_s)
        self._reactive = power_var
        self._reactive_at_s = now_s

    def poll_begins(self) -> None:
        """Remember what the device may rightly hold while the poll that now begins is under way."""
        self._expected = set(self._uncertain)
        if self._completed is not None:
            self._expected.add(self._completed)

    def judge(self, readback_w: float | None) -> None:
        """Compare the set-point the device read back in the poll that now ends."""
        if self._completed is None:
            return
        tolerance = self._control.readback_tolerance_w + 1e-6
        if readback_w is not None and any(abs(readback_w - value) <= tolerance for value in self._expected):
            self._mismatches = 0
            return
        self._mismatches += 1
        if self._mismatches >= MISMATCH_LIMIT:
            held = "no set-point" if readback_w is None else f"{readback_w:.0f} W"
            self._refuse("readback_mismatch", f"device holds {held}, written was {self._completed:.0f} W")
