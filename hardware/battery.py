"""A battery on CAN: its profile's signals as a `BatteryReading`."""

from collections.abc import Callable, Mapping, Sequence
from typing import cast

import msgspec

from control.readings import BatteryReading, CellExtremesReading
from hardware.can_frames import CanFrames, version_in, wrong_version
from hardware.can_map import NEEDED
from hardware.canbus import CanBus
from hardware.canonical import label, quantity
from hardware.codec import Value
from hardware.link import IdentityError, NoAnswerError, WrongAnswerError
from hardware.profile import Can, Profile

CELLS_S = 1.0
"""How often single cells are put together."""


class BatteryDriver:
    """Makes readings from the newest frames of one battery."""

    def __init__(
        self,
        device_id: str,
        profile: Profile,
        bus: CanBus,
        id_offset: int,
        clock: Callable[[], float],
        *,
        rack: int = 1,
        reverse_current: bool = False,
    ) -> None:
        """Work out decoders and watch the battery's frames.

        Args:
            device_id: Name of the device in the site.
            profile: With a CAN part.
            bus: The bus the battery is on, not yet started.
            id_offset: Added to every frame id of the profile.
            clock: Monotonic seconds.
            rack: Number of the rack, for profiles that know several on one bus.
            reverse_current: The BMS counts current the other way round than its profile says.
        """
        self._device_id = device_id
        self._can = cast("Can", profile.can)
        self._clock = clock
        step = self._can.racks.id_step if self._can.racks else 0
        self.id_offset = id_offset + (rack - 1) * step
        """What is added to every frame id of the profile."""
        self._frames = CanFrames(self._can, bus, self.id_offset, rack, clock)
        self._current_sign = -1.0 if reverse_current else 1.0
        self._needed = tuple((name, quantity(profile, name)) for name in NEEDED)
        self._optional = tuple(
            quantity(profile, name)
            for name in ("soh_pct", "temperature_c", "charge_voltage_limit_v", "discharge_voltage_limit_v",
                         "charge_allowed", "discharge_allowed", "contactor_closed", "modules_online")
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
        self._cell_values: tuple[tuple[float | None, ...], tuple[float | None, ...]] = ((), ())
        self._cells_s = float("-inf")
        self._heard = (0, 0)
        self._last: BatteryReading | None = None
        self._last_changes = -1

    @property
    def decoded(self) -> int:
        """Frames decoded since the start."""
        return self._frames.decoded

    async def read(self) -> BatteryReading:
        """Decode what is new and return the newest sample.

        Raises:
            NoConnectionError: the bus is not open or bus-off, or the frames have become too old with it.
            NoAnswerError: a required frame is missing or too old, or the heartbeat stands still.
            WrongAnswerError: the frames do not give every needed value.
            IdentityError: the BMS has a version the profile is not for.
        """
        at_s, values, (alarms, warnings) = self._frames.take()
        cells_due = self._cells_due()
        if self._last is not None and self._frames.changes == self._last_changes and not cells_due:
            self._last = msgspec.structs.replace(self._last, at_s=at_s)
            return self._last
        self._last = None
        self._check_version(values)
        if cells_due:
            self._cell_values = self._single_cells(values)
        self._last_changes = self._frames.changes
        self._last = self._reading(at_s, values, alarms, warnings)
        return self._last

    def _reading(
        self, at_s: float, values: Mapping[str, Value], alarms: tuple[str, ...], warnings: tuple[str, ...]
    ) -> BatteryReading:
        found: list[float] = []
        for name, part in self._needed:
            value = part(values)
            if value is None:
                raise WrongAnswerError(f"the battery does not send a usable {name}")
            found.append(value)
        soc_pct, voltage_v, current_a, charge_a, discharge_a = found
        soh, celsius, charge_v, discharge_v, charge, discharge, contactor, modules = (
            part(values) for part in self._optional
        )
        charge_w, discharge_w = (part(values) for part in self._powers)
        closed = contactor is None or contactor > 0.0
        cell_voltages_v, cell_temperatures_c = self._cell_values
        return BatteryReading(
            device_id=self._device_id,
            at_s=at_s,
            soc_pct=soc_pct,
            voltage_v=voltage_v,
            current_a=self._current_sign * current_a + 0.0,
            max_charge_current_a=max(charge_a, 0.0),
            max_discharge_current_a=max(discharge_a, 0.0),
            soh_pct=soh,
            temperature_c=celsius,
            charge_voltage_limit_v=charge_v,
            discharge_voltage_limit_v=discharge_v,
            charge_allowed=closed and (charge is None or charge > 0.0),
            discharge_allowed=closed and (discharge is None or discharge > 0.0),
            cells=self._extreme_cells(values, cell_voltages_v, cell_temperatures_c),
            modules_online=None if modules is None else int(modules),
            alarms=alarms,
            warnings=warnings,
            max_charge_power_w=None if charge_w is None else max(charge_w, 0.0),
            max_discharge_power_w=None if discharge_w is None else max(discharge_w, 0.0),
            cell_voltages_v=cell_voltages_v,
            cell_temperatures_c=cell_temperatures_c,
        )

    def _check_version(self, values: Mapping[str, Value]) -> None:
        rule = self._can.version
        if rule is None:
            return
        version = version_in(rule, values)
        if version is None:
            raise NoAnswerError("the BMS has not said its version, so its frames are not trusted")
        if not rule.allows(version):
            raise IdentityError(wrong_version(rule, version))

    def _cells_due(self) -> bool:
        """Tell whether single cells are to be put together again."""
        now_s = self._clock()
        if not (self._can.cells.voltages or self._can.cells.temperatures) or now_s - self._cells_s < CELLS_S:
            return False
        self._cells_s = now_s
        return True

    def _single_cells(self, values: Mapping[str, Value]) -> tuple[tuple[float | None, ...], tuple[float | None, ...]]:
        """Return voltages and temperatures of all cells; a DBC may have room for more than the rack has."""
        parts = (self._can.cells.voltages, self._can.cells.temperatures)
        volts, celsius = (tuple(cast("float | None", values.get(name)) for name in names) for names in parts)
        self._heard = max(self._heard[0], _last_heard(volts)), max(self._heard[1], _last_heard(celsius))
        if self._heard == (0, 0):
            self._cells_s = float("-inf")  # none yet: look again at once
        return volts[: self._heard[0]], celsius[: self._heard[1]]

    def _extreme_cells(
        self, values: Mapping[str, Value], volts: Sequence[float | None], celsius: Sequence[float | None]
    ) -> CellExtremesReading | None:
        """Return what the BMS says of its extremes, else what its single cells say."""
        low_v, high_v, low_c, high_c = (part(values) for part in self._extremes)
        low_v_at, high_v_at, low_c_at, high_c_at = (part(values) for part in self._places)
        if low_v is None or high_v is None:
            (low_v, low_v_at), (high_v, high_v_at) = _extremes_of(volts)
        if low_c is None or high_c is None:
            (low_c, low_c_at), (high_c, high_c_at) = _extremes_of(celsius)
        if low_v is None or high_v is None or low_c is None or high_c is None:
            return None
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


def _last_heard(cells: Sequence[float | None]) -> int:
    """Return how many cells there are up to the last one that is heard."""
    return max((number for number, value in enumerate(cells, start=1) if value is not None), default=0)


def _extremes_of(cells: Sequence[float | None]) -> tuple[tuple[float | None, str], tuple[float | None, str]]:
    """Return the lowest and the highest of single cells with their number; absent unless every cell is there.

    A cell that is not heard could be the extreme one.
    """
    present = [(value, number) for number, value in enumerate(cells, start=1) if value is not None]
    if not present or len(present) < len(cells):
        return (None, ""), (None, "")
    low, high = min(present), max(present)
    return (low[0], str(low[1])), (high[0], str(high[1]))
