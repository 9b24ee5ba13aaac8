"""A battery on CAN: its profile's signals as a `BatteryReading`."""

from collections.abc import Callable
from typing import cast

from control.readings import BatteryReading, CellExtremesReading
from hardware.can_table import alarm_decoder, frame_decoders
from hardware.canbus import CanBus
from hardware.canonical import label, quantity
from hardware.codec import Value
from hardware.link import NoAnswerError, NoConnectionError, WrongAnswerError
from hardware.profile import Can, CanFrame, Profile

NEEDED = ("soc_pct", "voltage_v", "current_a", "max_charge_current_a", "max_discharge_current_a")


class BatteryDriver:
    """Makes readings from the newest frames of one battery."""

    def __init__(
        self, device_id: str, profile: Profile, bus: CanBus, id_offset: int, clock: Callable[[], float]
    ) -> None:
        """Work out decoders and watch the battery's frames.

        Args:
            device_id: Name of the device in the site.
            profile: With a CAN part.
            bus: The bus the battery is on, not yet started.
            id_offset: Added to every frame id of the profile.
            clock: Monotonic seconds.
        """
        self._device_id = device_id
        self._bus = bus
        self._offset = id_offset
        self._clock = clock
        self._can = cast("Can", profile.can)
        self._decoders = frame_decoders(self._can)
        self._alarms_of = alarm_decoder(self._can)
        self._signals = {
            frame: tuple(signal.id for signal in self._can.signals.values() if signal.frame == frame)
            for frame in self._can.frames
        }
        self._seen: dict[int, bytes] = {}
        self._values: dict[str, Value] = {}
        self._alarms: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        self._needed = tuple((name, quantity(profile, name)) for name in NEEDED)
        self._optional = tuple(
            quantity(profile, name)
            for name in ("soh_pct", "temperature_c", "charge_voltage_limit_v", "discharge_voltage_limit_v",
                         "charge_allowed", "discharge_allowed", "modules_online")
        )  # fmt: skip
        self._powers = (quantity(profile, "max_charge_power_w"), quantity(profile, "max_discharge_power_w"))
        self._extremes = tuple(
            quantity(profile, name)
            for name in ("min_cell_voltage_v", "max_cell_voltage_v", "min_cell_temperature_c", "max_cell_temperature_c")
        )
        self._places = tuple(
            label(profile, name)
            for name in ("min_voltage_at", "max_voltage_at", "min_temperature_at", "max_temperature_at")
        )
        bus.watch(frame + id_offset for frame in self._can.frames)

    async def read(self) -> BatteryReading:
        """Decode what is new and return the newest sample.

        Raises:
            NoConnectionError: the bus is not open, and the frames have become too old.
            NoAnswerError: a required frame is missing or too old.
            WrongAnswerError: the frames do not give every needed value.
        """
        now_s = self._clock()
        at_s = 0.0
        for watched in self._can.frames.values():
            frame_at_s = self._take(watched, now_s)
            if watched.required:
                at_s = at_s or frame_at_s
        values = self._values
        found: list[float] = []
        for name, part in self._needed:
            value = part(values)
            if value is None:
                raise WrongAnswerError(f"the battery does not send a usable {name}")
            found.append(value)
        soc_pct, voltage_v, current_a, charge_a, discharge_a = found
        soh, celsius, charge_v, discharge_v, charge, discharge, modules = (part(values) for part in self._optional)
        charge_w, discharge_w = (part(values) for part in self._powers)
        alarms = tuple(dict.fromkeys(name for both in self._alarms.values() for name in both[0]))
        warnings = tuple(dict.fromkeys(name for both in self._alarms.values() for name in both[1]))
        return BatteryReading(
            device_id=self._device_id,
            at_s=at_s,
            soc_pct=soc_pct,
            voltage_v=voltage_v,
            current_a=current_a,
            max_charge_current_a=max(charge_a, 0.0),
            max_discharge_current_a=max(discharge_a, 0.0),
            soh_pct=soh,
            temperature_c=celsius,
            charge_voltage_limit_v=charge_v,
            discharge_voltage_limit_v=discharge_v,
            charge_allowed=charge is None or charge > 0.0,
            discharge_allowed=discharge is None or discharge > 0.0,
            cells=self._cells(),
            modules_online=None if modules is None else int(modules),
            alarms=alarms,
            warnings=warnings,
            max_charge_power_w=None if charge_w is None else max(charge_w, 0.0),
            max_discharge_power_w=None if discharge_w is None else max(discharge_w, 0.0),
        )

    def _take(self, watched: CanFrame, now_s: float) -> float:
        """Decode the newest frame of one id when it says something new; forget it when too old. Return its time."""
        number = watched.id
        frame = self._bus.newest(number + self._offset)
        if frame is None or now_s - frame.at_s > watched.max_age_s:
            if self._seen.pop(number, None) is not None:
                self._values.update(dict.fromkeys(self._signals[number]))
                self._alarms.pop(number, None)
            if watched.required:
                if self._bus.cause:
                    raise NoConnectionError(self._bus.cause)
                raise NoAnswerError(f"no frame {number + self._offset:X}h within {watched.max_age_s:g} s")
            return 0.0
        if self._seen.get(number) != frame.data:
            self._seen[number] = frame.data
            self._values.update(self._decoders[number](frame.data))
            self._alarms[number] = self._alarms_of(number, frame.data)
        return frame.at_s

    def _cells(self) -> CellExtremesReading | None:
        values = self._values
        low_v, high_v, low_c, high_c = (part(values) for part in self._extremes)
        if low_v is None or high_v is None or low_c is None or high_c is None:
            return None
        low_v_at, high_v_at, low_c_at, high_c_at = (part(values) for part in self._places)
        return CellExtremesReading(
            min_voltage_v=low_v,
            max_voltage_v=high_v,
            min_temperature_c=low_c,
            max_temperature_c=high_c,
            min_voltage_at=low_v_at,
            max_voltage_at=high_v_at,
            min_temperature_at=low_c_at,
            max_temperature_at=high_c_at,
        )
