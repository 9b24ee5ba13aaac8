"""The set-points an inverter keeps by itself, power factor and ramp: the installer's, believed when read back.

They are settings, written at the beginning and then only when the device shows something else: many devices store them
for good. What the controller decides in every cycle (W, var) is another thing; see `hardware.setpoint`.
"""

from collections.abc import Callable

import msgspec

from hardware.points import Points
from hardware.profile_control import Control, OwnSetpoint, Value

LOOK_S, LOOK_POLLS = 30.0, 60
"""The device is compared with what it was told after so long and so many polls: slow points take turns, one block a
poll, and have all been read anew by then."""

COARSE = 0.02
"""Share of a value by which the register may miss it: beyond, the device would keep something else than was asked."""

Refuse = Callable[[str, str], None]


class OwnWishes(msgspec.Struct, frozen=True):
    """What the installer wants an inverter to keep by itself; 0 leaves the device as it is."""

    power_factor: float = 0.0
    """Its magnitude is the power factor; `+` injects var (over-excited), `-` absorbs them."""
    ramp_pct_per_s: float = 0.0

    def named(self) -> dict[str, float]:
        """Return the values that the writes of a profile may use."""
        magnitude = abs(self.power_factor)
        return {
            Value.POWER_FACTOR: magnitude,
            Value.UNDER_EXCITED: float(self.power_factor < 0.0),
            Value.POWER_FACTOR_CODE: magnitude + (1.0 if self.power_factor > 0.0 else 0.0),
            Value.RAMP: self.ramp_pct_per_s,
        }


class OwnSetpoints:
    """Keeps one inverter's own set-points as its installer wants them."""

    def __init__(self, control: Control, registers: Points, wishes: OwnWishes, refuse: Refuse) -> None:
        """Take the rules of the profile.

        Args:
            control: How the device is commanded.
            registers: The device.
            wishes: Of the installer; checked against the profile with the site file.
            refuse: Called with code and text, in every step, while the device does not hold what it should.
        """
        self._registers = registers
        self._refuse = refuse
        named = wishes.named()
        kept: list[tuple[str, OwnSetpoint]] = []
        if wishes.power_factor:
            kept.append(("power factor", control.own_power_factor))
        if wishes.ramp_pct_per_s:
            kept.append(("ramp", control.own_ramp))
        self._kept = tuple(
            (
                what,
                tuple((write.point, named.get(str(write.value), write.value)) for write in own.writes),
            )
            for what, own in kept
        )
        self.forget()

    def forget(self) -> None:
        """Start afresh on a new connection: look at once, and write what differs."""
        self._look_at_s = -float("inf")
        self._polls_left = 0
        self._told = False
        self._faults: tuple[tuple[str, str], ...] = ()

    def polled(self) -> None:
        """Count a poll."""
        self._polls_left -= 1

    async def follow(self, now_s: float) -> None:
        """Look at the device when it is due, and write what it does not hold.

        Raises:
            EncodeError: a value the register cannot hold; nothing of that set-point was written.
            LinkError: a transaction failed.
        """
        if now_s < self._look_at_s or self._polls_left > 0 or not self._kept:
            for code, text in self._faults:
                self._refuse(code, text)
            return
        self._look_at_s, self._polls_left = now_s + LOOK_S, LOOK_POLLS
        told, self._told, self._faults = self._told, True, ()
        for what, writes in self._kept:
            await self._keep(what, [(point, float(value)) for point, value in writes], told=told)

    async def _keep(self, what: str, writes: list[tuple[str, float]], *, told: bool) -> None:
        registers = self._registers
        missing = [point for point, _ in writes if not registers.has(point)]
        if missing or not writes:
            self._fault("own_setpoint_missing", f"device has no {what} of its own ({', '.join(missing) or 'at all'})")
            return
        wanted = [(point, registers.quantised(point, value)) for point, value in writes]
        for (point, value), (_, held) in zip(writes, wanted, strict=True):
            if abs(held - value) > COARSE * abs(value):
                self._fault("own_setpoint_coarse", f"{point} can only hold {held:g}, not {value:g}; nothing is written")
                return
        differing = [(point, value) for point, value in wanted if registers.values.get(point) != value]
        if told and differing:
            shown = ", ".join(
                f"{point} is {_words(registers.values.get(point))}, not {value:g}" for point, value in differing
            )
            self._fault("own_setpoint_not_held", f"device does not keep its {what}: {shown}")
        if differing:
            await registers.write(writes)

    def _fault(self, code: str, text: str) -> None:
        self._faults = (*self._faults, (code, text))
        self._refuse(code, text)


def _words(value: float | str | None) -> str:
    return "absent" if value is None else value if isinstance(value, str) else f"{value:g}"
