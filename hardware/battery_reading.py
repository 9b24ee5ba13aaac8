"""A battery's values as a `BatteryReading`, whatever line they came over."""

from collections.abc import Mapping, Sequence

import msgspec

from control.readings import BatteryReading, CellExtremesReading
from hardware.can_map import NEEDED
from hardware.canonical import Label, quantity
from hardware.codec import Value
from hardware.link import WrongAnswerError
from hardware.profile import Profile

PLACES = ("min_voltage_at", "max_voltage_at", "min_temperature_at", "max_temperature_at")
"""Canonical names of where the extreme cells are."""


class Heard(msgspec.Struct, frozen=True):
    """What stands beside the values of a battery."""

    at_s: float
    alarms: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    cell_voltages_v: tuple[float | None, ...] = ()
    cell_temperatures_c: tuple[float | None, ...] = ()


class BatteryMeasure:
    """Makes readings of one battery from the values of its points or signals."""

    def __init__(self, device_id: str, profile: Profile, places: Sequence[Label], *, turned: bool) -> None:
        """Work out which values make which quantity.

        Args:
            device_id: Name of the device in the site.
            profile: What the battery is.
            places: Name the cells of `PLACES`, in that order.
            turned: It counts current the other way round than its profile says.
        """
        self._device_id = device_id
        self._sign = -1.0 if turned else 1.0
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
        self._places = tuple(places)
        permits = (profile.canonical.get(name) for name in ("charge_allowed", "discharge_allowed", "contactor_closed"))
        self._permits = tuple(rule.points[0] if rule is not None and rule.points else "" for rule in permits)
        self._permits_heard = [False, False, False]

    def reading(self, values: Mapping[str, Value], heard: Heard) -> BatteryReading:
        """Return the sample.

        Raises:
            WrongAnswerError: a value every battery must give is not there.
        """
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
        closed = self._permitted(2, values, contactor)
        return BatteryReading(
            device_id=self._device_id,
            at_s=heard.at_s,
            soc_pct=soc_pct,
            voltage_v=voltage_v,
            current_a=self._sign * current_a + 0.0,
            max_charge_current_a=max(charge_a, 0.0),
            max_discharge_current_a=max(discharge_a, 0.0),
            soh_pct=soh,
            temperature_c=celsius,
            charge_voltage_limit_v=charge_v,
            discharge_voltage_limit_v=discharge_v,
            charge_allowed=self._permitted(0, values, charge) and closed,
            discharge_allowed=self._permitted(1, values, discharge) and closed,
            cells=self._extreme_cells(values, heard.cell_voltages_v, heard.cell_temperatures_c, celsius),
            modules_online=None if modules is None else int(modules),
            alarms=heard.alarms,
            warnings=heard.warnings,
            max_charge_power_w=None if charge_w is None else max(charge_w, 0.0),
            max_discharge_power_w=None if discharge_w is None else max(discharge_w, 0.0),
            cell_voltages_v=heard.cell_voltages_v,
            cell_temperatures_c=heard.cell_temperatures_c,
        )

    def _permitted(self, number: int, values: Mapping[str, Value], permit: float | None) -> bool:
        """Tell whether a permit is given; one that was heard before and is not any more is not."""
        if values.get(self._permits[number]) is not None:
            self._permits_heard[number] = True
        elif self._permits_heard[number]:
            return False
        return permit is None or permit > 0.0

    def _extreme_cells(
        self,
        values: Mapping[str, Value],
        volts: Sequence[float | None],
        celsius: Sequence[float | None],
        rack_c: float | None,
    ) -> CellExtremesReading | None:
        """Return what the BMS says of its extremes, else what its single cells say.

        Where it measures no cell's temperature that of the rack stands in: it must not cost the voltages.
        """
        low_v, high_v, low_c, high_c = (part(values) for part in self._extremes)
        low_v_at, high_v_at, low_c_at, high_c_at = (part(values) for part in self._places)
        if low_v is None or high_v is None:
            (low_v, low_v_at), (high_v, high_v_at) = _extremes_of(volts)
        if low_c is None or high_c is None:
            (low_c, low_c_at), (high_c, high_c_at) = _extremes_of(celsius) if celsius else ((rack_c, ""), (rack_c, ""))
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


def _extremes_of(cells: Sequence[float | None]) -> tuple[tuple[float | None, str], tuple[float | None, str]]:
    """Return the lowest and the highest of single cells with their number; absent unless every cell is there.

    A cell that is not heard could be the extreme one.
    """
    present = [(value, number) for number, value in enumerate(cells, start=1) if value is not None]
    if not present or len(present) < len(cells):
        return (None, ""), (None, "")
    low, high = min(present), max(present)
    return (low[0], str(low[1])), (high[0], str(high[1]))
