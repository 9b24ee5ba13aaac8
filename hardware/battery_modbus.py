"""A battery on Modbus: its profile's points as a `BatteryReading`, every cell once a second, and its heartbeat."""

from collections.abc import Callable, Mapping

from control.readings import BatteryReading, CellExtremesReading
from hardware.canonical import quantity
from hardware.cell_scan import CellScan
from hardware.codec import Value
from hardware.link import WrongAnswerError
from hardware.profile import Profile
from hardware.registers import Registers

NEEDED = ("soc_pct", "voltage_v", "current_a", "max_charge_current_a", "max_discharge_current_a")
PROTECTIONS = frozenset({"alarm", "fault"})
PLACES = ("min_voltage_at", "max_voltage_at", "min_temperature_at", "max_temperature_at")


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
        self._device_id = device_id
        self._registers = registers
        self._clock = clock
        self._keep_alive = None if read_only else profile.keep_alive
        self._beat_due_s = float("-inf")
        self._sign = -1.0 if reversed_ else 1.0
        self._needed = tuple((name, quantity(profile, name)) for name in NEEDED)
        self._optional = tuple(
            quantity(profile, name)
            for name in ("soh_pct", "temperature_c", "charge_voltage_limit_v", "discharge_voltage_limit_v",
                         "charge_allowed", "discharge_allowed", "max_charge_power_w", "max_discharge_power_w")
        )  # fmt: skip
        self._extremes = tuple(
            quantity(profile, name)
            for name in ("min_cell_voltage_v", "max_cell_voltage_v", "min_cell_temperature_c", "max_cell_temperature_c")
        )
        self._places = tuple(_place(profile, name) for name in PLACES)
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
        found: list[float] = []
        for name, part in self._needed:
            value = part(values)
            if value is None:
                raise WrongAnswerError(f"the battery does not send a usable {name}")
            found.append(value)
        soc_pct, voltage_v, current_a, charge_a, discharge_a = found
        soh, celsius, charge_v, discharge_v, charge, discharge, charge_w, discharge_w = (
            part(values) for part in self._optional
        )
        alarms, warnings = self._alarm_words(values)
        return BatteryReading(
            device_id=self._device_id,
            at_s=registers.sampled_at_s,
            soc_pct=soc_pct,
            voltage_v=voltage_v,
            current_a=self._sign * current_a + 0.0,
            max_charge_current_a=max(charge_a, 0.0),
            max_discharge_current_a=max(discharge_a, 0.0),
            soh_pct=soh,
            temperature_c=celsius,
            charge_voltage_limit_v=charge_v,
            discharge_voltage_limit_v=discharge_v,
            charge_allowed=charge is None or charge > 0.0,
            discharge_allowed=discharge is None or discharge > 0.0,
            cells=self._extreme_cells(values),
            alarms=alarms,
            warnings=warnings,
            max_charge_power_w=None if charge_w is None else max(charge_w, 0.0),
            max_discharge_power_w=None if discharge_w is None else max(discharge_w, 0.0),
            cell_voltages_v=self._cells.values("voltages"),
            cell_temperatures_c=self._cells.values("temperatures"),
        )

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

    def _extreme_cells(self, values: Mapping[str, Value]) -> CellExtremesReading | None:
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
