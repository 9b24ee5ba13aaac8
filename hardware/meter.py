"""A meter: its profile's points as a `MeterReading`."""

from control.readings import MeterReading, MeterRole, PhaseReading
from hardware.canonical import phases, quantity
from hardware.link import IdentityError, WrongAnswerError
from hardware.registers import Registers

HURRIED = ("frequency_hz", "active_power_w")
"""What a meter is polled quickly for."""
BOTH_DIRECTIONS = frozenset({MeterRole.GRID})
"""Places where power flows both ways; a meter that shows none of it is refused there and only reported elsewhere."""


class MeterDriver:
    """Reads one meter; a meter is never written."""

    def __init__(
        self,
        device_id: str,
        registers: Registers,
        role: MeterRole = MeterRole.GRID,
        *,
        reversed_: bool = False,
        rest_s: float = 0.0,
    ) -> None:
        """Work out which points make which quantity.

        Args:
            device_id: Name of the device in the site.
            registers: Its points.
            role: Where it sits; decides whether it must tell the direction of power.
            reversed_: It counts the other way round: power is negated, imported and exported energy change places.
            rest_s: Above 0 every poll reads frequency and active power only, and the rest comes once in this time:
                for a meter polled faster than its profile foresees.
        """
        profile = registers.profile
        if rest_s > 0.0:
            names = [profile.canonical[name] for name in HURRIED if name in profile.canonical]
            registers.hurry(frozenset(point for one in names for point in (*one.points, *one.when)), rest_s)
        self._device_id = device_id
        self._registers = registers
        self._role = role
        self._reversed = reversed_
        self._active_power = quantity(profile, "active_power_w")
        self._reactive_power = quantity(profile, "reactive_power_var")
        self._frequency = quantity(profile, "frequency_hz")
        self._imported = quantity(profile, "import_energy_wh")
        self._exported = quantity(profile, "export_energy_wh")
        self._phases = phases(profile)
        frequency = profile.canonical.get("frequency_hz")
        self._frequency_point = frequency.points[0] if frequency else ""
        self._looked_at = -1
        self._signed = True
        self._frequency_step_hz: float | None = None

    async def read(self) -> MeterReading:
        """Poll the meter.

        Raises:
            LinkError: a transaction failed, or the meter gives no active power.
            IdentityError: this is not the meter of the profile, or its set-up makes it useless in its place.
        """
        registers = self._registers
        await registers.refresh()
        if self._looked_at != registers.connection:
            self._look_at_set_up()
        values = registers.values
        active_power_w = self._active_power(values)
        if active_power_w is None:
            raise WrongAnswerError("the meter marks its active power as not available")
        reactive_power_var, found = self._reactive_power(values), self._phases(values)
        imported_wh, exported_wh = self._imported(values), self._exported(values)
        if self._reversed:
            active_power_w, reactive_power_var = 0.0 - active_power_w, _turned(reactive_power_var)
            imported_wh, exported_wh = exported_wh, imported_wh
            found = tuple(_turned_phase(phase) for phase in found)
        return MeterReading(
            device_id=self._device_id,
            at_s=registers.sampled_at_s,
            active_power_w=active_power_w,
            reactive_power_var=reactive_power_var,
            frequency_hz=self._frequency(values),
            phases=found,
            import_energy_wh=imported_wh,
            export_energy_wh=exported_wh,
            frequency_step_hz=self._frequency_step_hz,
            signed=self._signed,
        )

    def _look_at_set_up(self) -> None:
        """Find out once per connection what the meter's set-up means for its values.

        Raises:
            IdentityError: power without a sign at a place where it flows both ways.
        """
        registers, rule = self._registers, self._registers.profile.signed
        self._frequency_step_hz = registers.step(self._frequency_point)
        self._signed = rule is None or registers.values.get(rule.point) in rule.values
        if rule is not None and not self._signed and self._role in BOTH_DIRECTIONS:
            registers.forget()
            raise IdentityError(f"{rule.reason} (it is {registers.named(rule.point)})")
        self._looked_at = registers.connection


def _turned(value: float | None) -> float | None:
    return None if value is None else 0.0 - value


def _turned_phase(phase: PhaseReading) -> PhaseReading:
    return PhaseReading(
        phase.voltage_v, phase.current_a, _turned(phase.active_power_w), _turned(phase.reactive_power_var)
    )
