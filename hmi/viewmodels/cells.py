"""The single cells of a rack: which is the weakest, how far are they apart, and where."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, Signal, Slot

from control.readings import BatteryReading, CellExtremesReading
from control.record import CycleRecord
from hmi import cell_picture, cells, rack_words, words
from hmi.context import Context
from hmi.ports.details import Details
from hmi.quantity import (
    CELL_VOLTAGE,
    DIFFERENCE_K,
    FINE_TEMPERATURE,
    MILLIVOLTS,
    Quantity,
)
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.rack_tiles import RackTile, Tile
from hmi.viewmodels.reading import Reading

VOLTAGE, TEMPERATURE = 0, 1
_NOBODY = -1


class _Kind(msgspec.Struct, frozen=True):
    """What is shown of a cell."""

    code: str
    value: Quantity
    spread: Quantity
    scale: float
    """From the unit of the reading to that of the spread."""


_KINDS = (
    _Kind("voltage", CELL_VOLTAGE, MILLIVOLTS, 1000.0),
    _Kind("temperature", FINE_TEMPERATURE, DIFFERENCE_K, 1.0),
)


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the page."""

    lowest: str = ""
    highest: str = ""
    chosen: str = ""
    deviation: str = ""
    """How far the chosen cell is from the mean."""
    summary: str = ""
    """Number of cells, and how many of them are not heard."""
    empty: str = ""
    """Why there is no map; empty when there is one."""
    picture: str = ""
    """Address of the map after the theme."""


class CellsView(PageView):
    """The chosen rack, cell by cell; at 1 Hz."""

    changed = Signal()
    kind_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self.kind_changed.connect(self.changed)
        self._racks = [rack.device_id for rack in context.settings.batteries]
        self.tiles = [RackTile(name, self) for name in self._racks]
        self.told = Told()
        self.index = 0
        self.kind_index = VOLTAGE
        self.chosen_cell = _NOBODY
        self._valid: tuple[str, ...] = ()
        self._looked = False
        """The rack of the weakest cell was chosen since the page was opened."""
        self._samples: dict[str, BatteryReading] = {}
        self._states: dict[str, rack_words.RackState] = {}
        self._shown: cells.CellFigures | None = None
        self.spread_reading = Reading(MILLIVOLTS, self)
        self.lowest_reading = Reading(CELL_VOLTAGE, self)
        self.highest_reading = Reading(CELL_VOLTAGE, self)
        self.mean_reading = Reading(CELL_VOLTAGE, self)
        self.chosen_reading = Reading(CELL_VOLTAGE, self)

    def enter(self) -> None:
        """Look for the rack of the weakest cell again."""
        self._looked = False

    def update(self, record: CycleRecord) -> None:
        """Notice at once when a rack falls silent; all the rest is for `refresh`."""
        valid = tuple(battery.device_id for battery in record.snapshot.batteries)
        if valid != self._valid or not self._states:
            self._valid = valid
            self._states = {rack: rack_words.state_of(record, rack) for rack in self._racks}
            self._show()

    def refresh(self, details: Details) -> None:
        """Show the newest sample of every cell."""
        self._samples = {sample.device_id: sample for sample in details.readings.batteries}
        if not self._looked:
            self._looked = True
            known = [(low, n) for n, rack in enumerate(self._racks) if (low := self._lowest_v(rack)) is not None]
            self.index = min(known, default=(0.0, self.index))[1]
        self._show()

    def clear(self) -> None:
        """Show that nothing is known."""
        self._valid = ()
        self._samples, self._states = {}, {}
        self._show()

    def leave(self) -> None:
        """Forget the touched cell."""
        self.chosen_cell = _NOBODY

    @Slot(int)
    def choose_rack(self, index: int) -> None:
        """Show another rack."""
        self.index = index
        self.chosen_cell = _NOBODY
        self._show()

    @Slot(int)
    def choose_kind(self, index: int) -> None:
        """Show voltages (0) or temperatures (1)."""
        if index == self.kind_index:
            return
        self.kind_index = index
        self.chosen_cell = _NOBODY
        kind = _KINDS[index]
        self.spread_reading.quantity = kind.spread
        for reading in (self.lowest_reading, self.highest_reading, self.mean_reading, self.chosen_reading):
            reading.quantity = kind.value
        self.kind_changed.emit()
        self._show()

    @Slot(float, float, float, float)
    def touch(self, x: float, y: float, width: float, height: float) -> None:
        """Choose the cell at a place of a map of this size."""
        if self._shown is None:
            return
        count = len(self._shown.values)
        columns = cells.columns_of(count, width, height)
        rows = -(-count // columns)
        cell = min(int(y * rows / height), rows - 1) * columns + min(int(x * columns / width), columns - 1)
        self._choose(cell if 0 <= cell < count else _NOBODY)

    @Slot(int)
    def go(self, steps: int) -> None:
        """Choose the cell that many places further on; begins at the weakest one."""
        if self._shown is None:
            return
        here = self._shown.lowest if self.chosen_cell == _NOBODY else self.chosen_cell + steps
        self._choose(here % len(self._shown.values))

    def _choose(self, cell: int) -> None:
        self.chosen_cell = cell
        self._show()

    def _sample(self, rack: str) -> BatteryReading | None:
        """Return the newest sample of a rack whose data hold."""
        return self._samples.get(rack) if rack in self._valid else None

    def _values(self, sample: BatteryReading, kind: int) -> tuple[float | None, ...]:
        return sample.cell_temperatures_c if kind == TEMPERATURE else sample.cell_voltages_v

    def _lowest_v(self, rack: str) -> float | None:
        sample = self._sample(rack)
        if sample is None:
            return None
        known = [value for value in sample.cell_voltages_v if value is not None]
        if known:
            return min(known)
        return None if sample.cells is None else sample.cells.min_voltage_v

    def _show(self) -> None:
        for number, tile in enumerate(self.tiles):
            tile.show(self._tile(number))
        rack = self._racks[self.index]
        sample = self._sample(rack)
        values = () if sample is None else self._values(sample, self.kind_index)
        known = cells.figures(values)
        if known is not None and self._shown is not None and len(known.values) != len(self._shown.values):
            self.chosen_cell = _NOBODY
        self._shown = known
        if known is None:
            self._without_map(rack, sample)
            return
        self._with_map(known)

    def _with_map(self, known: cells.CellFigures) -> None:
        chosen = known.values[self.chosen_cell] if self.chosen_cell >= 0 else None
        self._figures(known.spread, known.values[known.lowest], known.values[known.highest], known.mean)
        self.chosen_reading.update(chosen)
        count = len(known.values)
        summary = self.tr("{count} cells") if self.kind_index == VOLTAGE else self.tr("{count} sensors")
        missing = self.tr(", {missing} not heard").format(missing=known.missing) if known.missing else ""
        self._tell(
            Told(
                lowest=self._name(known.lowest),
                highest=self._name(known.highest),
                chosen=self._name(self.chosen_cell) if self.chosen_cell >= 0 else "",
                deviation=self._from_mean(chosen, known.mean),
                summary=summary.format(count=count) + missing,
                picture=cell_picture.address(_KINDS[self.kind_index].code, self.chosen_cell, known.values),
            )
        )

    def _from_mean(self, value: float | None, mean: float) -> str:
        if value is None:
            return self.tr("Not heard")
        kind = _KINDS[self.kind_index]
        shown = kind.spread.show((value - mean) * kind.scale)
        above = self.tr("{deviation} above the mean") if value >= mean else self.tr("{deviation} below the mean")
        return above.format(deviation=shown.phrase)

    def _without_map(self, rack: str, sample: BatteryReading | None) -> None:
        """Show the extremes if the BMS sends at least these, and why there is no map."""
        self.chosen_reading.update(None)
        if sample is None:
            state = self._states.get(rack)
            self._figures(None, None, None, None)
            self._tell(Told(empty="" if state is None else state.text))
            return
        extremes = sample.cells
        low, high, low_at, high_at = self._extremes(extremes)
        self._figures(None if low is None or high is None else high - low, low, high, None)
        missing = len(self._values(sample, self.kind_index))
        if missing:
            empty = self.tr("None of the {count} cells is heard.").format(count=missing)
        elif extremes is None:
            empty = self.tr("This battery sends no values of its cells.")
        else:
            empty = self.tr("This battery tells only its lowest and highest cell.")
        self._tell(Told(lowest=low_at, highest=high_at, empty=empty))

    def _extremes(self, extremes: CellExtremesReading | None) -> tuple[float | None, float | None, str, str]:
        if extremes is None:
            return None, None, "", ""
        if self.kind_index == TEMPERATURE:
            return (
                extremes.min_temperature_c,
                extremes.max_temperature_c,
                extremes.min_temperature_at,
                extremes.max_temperature_at,
            )
        return extremes.min_voltage_v, extremes.max_voltage_v, extremes.min_voltage_at, extremes.max_voltage_at

    def _figures(self, spread: float | None, low: float | None, high: float | None, mean: float | None) -> None:
        self.spread_reading.update(None if spread is None else spread * _KINDS[self.kind_index].scale)
        self.lowest_reading.update(low)
        self.highest_reading.update(high)
        self.mean_reading.update(mean)

    def _name(self, cell: int) -> str:
        """Return the name of a cell; the first one is number 1."""
        name = self.tr("Cell {number}") if self.kind_index == VOLTAGE else self.tr("Sensor {number}")
        return name.format(number=cell + 1)

    def _tile(self, number: int) -> Tile:
        rack = self._racks[number]
        state = self._states.get(rack, rack_words.RackState(""))
        sample = self._sample(rack)
        known = None if sample is None else cells.figures(sample.cell_voltages_v)
        if known is not None:
            spread: float | None = known.spread * 1000.0
        elif sample is not None and sample.cells is not None:
            spread = (sample.cells.max_voltage_v - sample.cells.min_voltage_v) * 1000.0
        else:
            spread = None
        return Tile(
            text=MILLIVOLTS.show(spread).phrase,
            symbol=state.symbol,
            level=state.level,
            current=number == self.index,
        )

    def _tell(self, told: Told) -> None:
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _legend(self) -> str:
        """Return how the map is read."""
        if self.kind_index == VOLTAGE:
            return self.tr("Grey: within 5 mV of the mean. Touch a cell to read it.")
        return self.tr("Grey: within 2 K of the mean. Touch a sensor to read it.")

    def _lowest_title(self) -> str:
        title = self.tr("Coldest") if self.kind_index == TEMPERATURE else self.tr("Weakest")
        return _titled(title, self.told.lowest)

    def _highest_title(self) -> str:
        title = self.tr("Warmest") if self.kind_index == TEMPERATURE else self.tr("Strongest")
        return _titled(title, self.told.highest)

    racks = Property(list, attrgetter("tiles"), constant=True)
    kind = Property(int, attrgetter("kind_index"), notify=kind_changed)
    spread = Property(Reading, attrgetter("spread_reading"), constant=True)
    lowest = Property(Reading, attrgetter("lowest_reading"), constant=True)
    highest = Property(Reading, attrgetter("highest_reading"), constant=True)
    mean = Property(Reading, attrgetter("mean_reading"), constant=True)
    chosen = Property(Reading, attrgetter("chosen_reading"), constant=True)
    lowest_title = Property(str, _lowest_title, notify=changed)
    highest_title = Property(str, _highest_title, notify=changed)
    chosen_name = Property(str, attrgetter("told.chosen"), notify=changed)
    deviation = Property(str, attrgetter("told.deviation"), notify=changed)
    legend = Property(str, _legend, notify=kind_changed)
    summary = Property(str, attrgetter("told.summary"), notify=changed)
    empty = Property(str, attrgetter("told.empty"), notify=changed)
    picture = Property(str, attrgetter("told.picture"), notify=changed)


def _titled(title: str, place: str) -> str:
    return words.titled(title, place) if place else title
