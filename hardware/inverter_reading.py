"""From an inverter's points to an `InverterReading`: ratings, phases, state and alarm names."""

from control.readings import DeviceState, InverterReading
from hardware.canonical import phases, quantity
from hardware.link import WrongAnswerError
from hardware.points import Points
from hardware.profile import Profile
from hardware.profile_bit import ANY_BIT
from hardware.profile_protection import reader


class InverterMeasure:
    """From points to an `InverterReading`."""

    def __init__(self, profile: Profile) -> None:
        """Work out which points make which quantity."""
        self.reads_back = "setpoint_readback_w" in profile.canonical
        self.readback = quantity(profile, "setpoint_readback_w")
        self._state = quantity(profile, "state")
        self._states = profile.state_map
        self._alarms = tuple(
            (name, tuple((_mask(number), bit.code) for number, bit in profile.points[name].bits.items()))
            for name in profile.alarm_points
        )
        self._overrides = profile.state_overrides
        self._grid_forming = quantity(profile, "grid_forming")
        self._phases = phases(profile)
        self._protection = reader(profile.protection)
        self._active_power = quantity(profile, "active_power_w")
        self._rest = tuple(
            quantity(profile, name)
            for name in ("reactive_power_var", "frequency_hz", "dc_voltage_v", "dc_current_a", "dc_power_w",
                         "temperature_c", "rated_charge_w", "rated_discharge_w", "rated_apparent_va",
                         "rated_reactive_var")
        )  # fmt: skip

    def reading(
        self, device_id: str, registers: Points, *, readback_w: float | None, dead_man_armed: bool
    ) -> InverterReading:
        """Return the newest sample.

        Args:
            device_id: Name of the device in the site.
            registers: Newest values of its points.
            readback_w: Set-point the device says it follows, None for none.
            dead_man_armed: Verdict of the driver.

        Raises:
            WrongAnswerError: the device marks its active power as not available.
        """
        values = registers.values
        active_power_w = self._active_power(values)
        if active_power_w is None:
            raise WrongAnswerError("the inverter marks its active power as not available")
        var, hz, dc_v, dc_a, dc_w, celsius, charge, discharge, apparent, reactive = (
            part(values) for part in self._rest
        )
        forming = self._grid_forming(values)
        return InverterReading(
            device_id=device_id,
            at_s=registers.sampled_at_s,
            state=self._device_state(registers),
            active_power_w=active_power_w,
            reactive_power_var=var,
            frequency_hz=hz,
            phases=self._phases(values),
            dc_voltage_v=dc_v,
            dc_current_a=dc_a,
            dc_power_w=dc_w,
            temperature_c=celsius,
            rated_charge_w=charge,
            rated_discharge_w=discharge,
            rated_apparent_va=apparent,
            rated_reactive_var=reactive,
            setpoint_readback_w=readback_w,
            dead_man_armed=dead_man_armed,
            grid_forming=None if forming is None else bool(forming),
            alarms=self._alarm_names(registers),
            protection=self._protection(values),
        )

    def _device_state(self, registers: Points) -> DeviceState:
        raw = self._state(registers.values)
        state = DeviceState.UNKNOWN if raw is None else self._states.get(int(raw), DeviceState.UNKNOWN)
        for override in self._overrides:
            value = registers.values.get(override.point)
            if value is None or (override.when and state not in override.when):
                continue
            if value in override.values if override.values else value not in override.other_than:
                state = override.state
        return state

    def _alarm_names(self, registers: Points) -> tuple[str, ...]:
        found: list[str] = []
        for name, bits in self._alarms:
            word = registers.values.get(name)
            if word:
                number = int(word)
                found.extend(code for mask, code in bits if number & mask)
        return tuple(found)


def _mask(number: int) -> int:
    """Return the mask of a named bit; all bits for "any"."""
    return (1 << 64) - 1 if number == ANY_BIT else 1 << number
