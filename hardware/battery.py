"""A battery on CAN: the newest frames of its bus become a `BatteryReading`."""

from collections.abc import Callable, Mapping, Sequence
from typing import cast

import msgspec

from control.readings import BatteryReading
from hardware.battery_reading import PLACES, BatteryMeasure, Heard
from hardware.can_frames import CanFrames, version_in, wrong_version
from hardware.canbus import CanBus
from hardware.canonical import label
from hardware.codec import Value
from hardware.link import IdentityError, NoAnswerError
from hardware.profile import Profile
from hardware.profile_can_parts import Can

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
        self._can = cast("Can", profile.can)
        self._clock = clock
        step = self._can.racks.id_step if self._can.racks else 0
        self.id_offset = id_offset + (rack - 1) * step
        """What is added to every frame id of the profile."""
        self._frames = CanFrames(self._can, bus, self.id_offset, rack, clock)
        places = tuple(label(profile, name) for name in PLACES)
        self._measure = BatteryMeasure(device_id, profile, places, turned=reverse_current)
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
        self._last = self._measure.reading(values, Heard(at_s, alarms, warnings, *self._cell_values))
        return self._last

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


def _last_heard(cells: Sequence[float | None]) -> int:
    """Return how many cells there are up to the last one that is heard."""
    return max((number for number, value in enumerate(cells, start=1) if value is not None), default=0)
