"""A battery on Modbus: its profile's points as a `BatteryReading`, every cell once a second, and its heartbeat."""

from collections.abc import Callable, Mapping

from control.readings import BatteryReading
from hardware.battery_reading import PLACES, BatteryMeasure, Heard
from hardware.cell_scan import CellScan
from hardware.codec import Value
from hardware.profile import Profile
from hardware.registers import Registers

PROTECTIONS = frozenset({"alarm", "fault"})


class ModbusBatteryDriver:
    """Reads one battery, or one rack of a bank."""

    def __init__(
        self,
        device_id: str,
        registers: Registers,
        clock: Callable[[], float],
        *,
        read_only: bool,
        reversed_: bool = False,
    ) -> None:
        """Work out which points make which quantity.

        Args:
            device_id: Name of the device in the site.
            registers: Its points.
            clock: Monotonic seconds.
            read_only: The heartbeat is withheld.
            reversed_: It counts current the other way round.
        """
        profile = registers.profile
        self._registers = registers
        self._clock = clock
        self._keep_alive = None if read_only else profile.keep_alive
        self._beat_due_s = float("-inf")
        places = tuple(_place(profile, name) for name in PLACES)
        self._measure = BatteryMeasure(device_id, profile, places, turned=reversed_)
        self._words = tuple(
            (name, tuple((1 << number, bit.code, bit.severity in PROTECTIONS) for number, bit in bits.items()))
            for name in profile.alarm_points
            if (bits := profile.points[name].bits)
        )
        self._cells = CellScan(registers, profile.cells, clock)

    async def read(self) -> BatteryReading:
        """Poll the battery, send its heartbeat when due, read the next part of its cells.

        Raises:
            LinkError: a transaction failed, or the battery does not give every needed value.
            IdentityError: this is not the battery of the profile.
        """
        registers = self._registers
        await registers.refresh()
        await self._beat()
        await self._cells.advance()
        values = registers.values
        alarms, warnings = self._alarm_words(values)
        cells = self._cells.values("voltages"), self._cells.values("temperatures")
        return self._measure.reading(values, Heard(registers.sampled_at_s, alarms, warnings, *cells))

    async def _beat(self) -> None:
        """Write the heartbeat: whole seconds of the clock, so that several racks of one bank write the same."""
        rule, now_s = self._keep_alive, self._clock()
        if rule is None or now_s < self._beat_due_s:
            return
        self._beat_due_s = now_s + rule.period_s
        await self._registers.write([(rule.point, int(now_s / rule.period_s) % rule.maximum + 1.0)])

    def _alarm_words(self, values: Mapping[str, Value]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return protections and warnings, each word once."""
        alarms: dict[str, None] = {}
        warnings: dict[str, None] = {}
        for name, bits in self._words:
            word = values.get(name)
            if word and not isinstance(word, str):
                number = int(word)
                for mask, code, protection in bits:
                    if number & mask:
                        (alarms if protection else warnings)[code] = None
        return tuple(alarms), tuple(warnings)


def _place(profile: Profile, name: str) -> Callable[[Mapping[str, Value]], str]:
    """Return a function that names the place of a cell: rack and cell (`R2C17`), or the cell alone (`C17`)."""
    rule = profile.canonical.get(name)
    points = rule.points if rule else ()
    letters = ("R", "C")[-len(points) :] if points else ()

    def place(values: Mapping[str, Value]) -> str:
        numbers = [values.get(point) for point in points]
        if any(number is None or isinstance(number, str) for number in numbers):
            return ""
        return "".join(f"{letter}{number:g}" for letter, number in zip(letters, numbers, strict=True))

    return place
