"""A meter: its profile's points as a `MeterReading`."""

from control.readings import MeterReading
from hardware.canonical import phases, quantity
from hardware.link import WrongAnswerError
from hardware.registers import Registers

HURRIED = ("frequency_hz", "active_power_w")
"""What a meter is polled quickly for."""


class MeterDriver:
    """Reads one meter; a meter is never written."""

    def __init__(self, device_id: str, registers: Registers, rest_s: float = 0.0) -> None:
        """Work out which points make which quantity.

        Args:
            device_id: Name of the device in the site.
            registers: Its points.
            rest_s: Above 0 every poll reads frequency and active power only, and the rest comes once in this time:
                for a meter polled faster than its profile foresees.
        """
        profile = registers.profile
        if rest_s > 0.0:
            names = [profile.canonical[name] for name in HURRIED if name in profile.canonical]
            registers.hurry(frozenset(point for one in names for point in (*one.points, *one.when)), rest_s)
        self._device_id = device_id
        self._registers = registers
        self._active_power = quantity(profile, "active_power_w")
        self._reactive_power = quantity(profile, "reactive_power_var")
        self._frequency = quantity(profile, "frequency_hz")
        self._imported = quantity(profile, "import_energy_wh")
        self._exported = quantity(profile, "export_energy_wh")
        self._phases = phases(profile)

    def frequency_step_hz(self) -> float:
        """Return the resolution of the frequency in Hz; 0 while it is not known, or when it has no steps."""
        canonical = self._registers.profile.canonical.get("frequency_hz")
        return max((self._registers.resolution(point) for point in canonical.points), default=0.0) if canonical else 0.0

    async def read(self) -> MeterReading:
        """Poll the meter.

        Raises:
            LinkError: a transaction failed, or the meter gives no active power.
            IdentityError: this is not the meter of the profile.
        """
        registers = self._registers
        await registers.refresh()
        values = registers.values
        active_power_w = self._active_power(values)
        if active_power_w is None:
            raise WrongAnswerError("the meter marks its active power as not available")
        return MeterReading(
            device_id=self._device_id,
            at_s=registers.sampled_at_s,
            active_power_w=active_power_w,
            reactive_power_var=self._reactive_power(values),
            frequency_hz=self._frequency(values),
            phases=self._phases(values),
            import_energy_wh=self._imported(values),
            export_energy_wh=self._exported(values),
        )
