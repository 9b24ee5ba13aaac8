"""What the battery may do now, and the figures of the cells behind it."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal

from control.record import CycleRecord
from control.settings import Settings
from hmi.quantity import CELL_VOLTAGE, ENERGY, FREQUENCY, POWER, TEMPERATURE
from hmi.viewmodels.reading import Reading, first

_UNREMARKABLE = ("units_sum", "inverter_rating", "software", "soc_window")
"""Bounds that are there on every good day and need no remark."""


class Remarks(msgspec.Struct, frozen=True, gc=False):
    """Whether less than on a good day is allowed."""

    charge: bool = False
    discharge: bool = False


class Limits(QObject):
    """Power limits of the moment, cell extremes, cell temperatures and grid frequency."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.remarks = Remarks()
        self.charge_reading = Reading(POWER, self)
        self.discharge_reading = Reading(POWER, self)
        self.cell_min_reading = Reading(CELL_VOLTAGE, self)
        self.cell_max_reading = Reading(CELL_VOLTAGE, self)
        self.coldest_reading = Reading(TEMPERATURE, self)
        self.warmest_reading = Reading(TEMPERATURE, self)
        self.frequency_reading = Reading(FREQUENCY, self)
        self.stored_reading = Reading(ENERGY, self)

    def update(self, record: CycleRecord) -> None:
        """Show the limits of a record."""
        bounds = record.chain.bounds
        stopped = record.safe_stop is not None
        charge_w, discharge_w = (0.0, 0.0) if stopped else (bounds.min_w, bounds.max_w)
        self.charge_reading.update(charge_w)
        self.discharge_reading.update(discharge_w)
        self._remark(
            Remarks(
                charge=stopped or bounds.min_reason.code not in _UNREMARKABLE,
                discharge=stopped or bounds.max_reason.code not in _UNREMARKABLE,
            )
        )
        cells = [cell for battery in record.snapshot.batteries for cell in battery.cells]
        self.cell_min_reading.update(min((cell.min_voltage_v for cell in cells), default=None))
        self.cell_max_reading.update(max((cell.max_voltage_v for cell in cells), default=None))
        self.coldest_reading.update(min((cell.min_temperature_c for cell in cells), default=None))
        self.warmest_reading.update(max((cell.max_temperature_c for cell in cells), default=None))
        self.frequency_reading.update(first(record.snapshot.frequency_hz))
        stored_wh = sum(battery.soc_pct / 100 * battery.capacity_wh for battery in record.snapshot.batteries)
        self.stored_reading.update(stored_wh if record.snapshot.batteries else None)

    def clear(self) -> None:
        """Show that nothing is known."""
        for reading in (
            self.charge_reading,
            self.discharge_reading,
            self.cell_min_reading,
            self.cell_max_reading,
            self.coldest_reading,
            self.warmest_reading,
            self.frequency_reading,
            self.stored_reading,
        ):
            reading.update(None)
        self._remark(Remarks())

    def _remark(self, remarks: Remarks) -> None:
        if remarks != self.remarks:
            self.remarks = remarks
            self.changed.emit()

    charge = Property(Reading, attrgetter("charge_reading"), constant=True)
    discharge = Property(Reading, attrgetter("discharge_reading"), constant=True)
    cell_min = Property(Reading, attrgetter("cell_min_reading"), constant=True)
    cell_max = Property(Reading, attrgetter("cell_max_reading"), constant=True)
    coldest = Property(Reading, attrgetter("coldest_reading"), constant=True)
    warmest = Property(Reading, attrgetter("warmest_reading"), constant=True)
    frequency = Property(Reading, attrgetter("frequency_reading"), constant=True)
    stored = Property(Reading, attrgetter("stored_reading"), constant=True)
    charge_limited = Property(bool, attrgetter("remarks.charge"), notify=changed)
    discharge_limited = Property(bool, attrgetter("remarks.discharge"), notify=changed)


def rated_charge_w(settings: Settings) -> float:
    """Return the largest charging power of the site on its best day, as a magnitude."""
    return min(sum(unit.max_charge_w for unit in settings.inverters), settings.limits.max_charge_w)


def rated_discharge_w(settings: Settings) -> float:
    """Return the largest discharging power of the site on its best day."""
    return min(sum(unit.max_discharge_w for unit in settings.inverters), settings.limits.max_discharge_w)
