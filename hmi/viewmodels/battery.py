"""One rack at a glance: how full, how well, what it may do; beside it what the controller believes, and balancing."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.battery.memory import RackInfo
from control.model import Battery
from control.readings import BatteryReading
from control.record import CycleRecord
from control.requests import BalanceCells, Role
from hmi import rack_words, region, words
from hmi.context import Context
from hmi.ports.details import Details
from hmi.quantity import (
    CHARGE,
    COUNT,
    CURRENT,
    DC_VOLTAGE,
    MILLIVOLTS,
    PERCENT,
    POWER,
    RESISTANCE,
    TEMPERATURE,
    Shown,
    duration,
)
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.rack_tiles import RackTile, Tile
from hmi.viewmodels.reading import Reading, first
from hmi.viewmodels.text_rows import TextRow, TextRows

NOW, CHARGE_AND_AGE, BALANCING = range(3)
_HOLD_S = 1.5
_DEADBAND_PART = 0.005


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words about the chosen rack."""

    doing: str = ""
    state: str = ""
    symbol: str = ""
    level: str = ""
    alarm: str = ""
    """Its worst alarm; empty for none."""
    charge: float = 0.0
    """0 to 1, for the bar."""
    known: bool = False
    balance: str = ""
    balancing: bool = False
    spread: str = ""


class BatteryView(PageView):
    """The chosen rack."""

    changed = Signal()
    side_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        settings = context.settings
        self._context = context
        self._racks = [rack.device_id for rack in settings.batteries]
        self.tiles = [RackTile(name, self) for name in self._racks]
        self.index = 0
        self.side_index = NOW
        self.told = Told()
        self.lines = TextRows(self)
        self._record: CycleRecord | None = None
        self._samples: dict[str, BatteryReading] = {}
        reserve = max((b.reserve_soc_pct for b in settings.backup), default=0.0)
        self._bands = settings.limits.min_soc_pct, reserve, settings.limits.max_soc_pct
        rated_w = max((unit.max_discharge_w for unit in settings.inverters), default=0.0)
        self.soc_reading = Reading(PERCENT, self)
        self.power_reading = Reading(POWER, self, deadband=_DEADBAND_PART * rated_w)
        self.voltage_reading = Reading(DC_VOLTAGE, self)
        self.current_reading = Reading(CURRENT, self, deadband=0.05)
        self.temperature_reading = Reading(TEMPERATURE, self)
        self.health_reading = Reading(PERCENT, self)
        self.cycles_reading = Reading(COUNT, self)
        self.charge_limit_reading = Reading(POWER, self)
        self.discharge_limit_reading = Reading(POWER, self)
        self.begin_hold = Hold(_HOLD_S, lambda: self._ask(on=True), self)
        self.end_hold = Hold(_HOLD_S, lambda: self._ask(on=False), self)

    def update(self, record: CycleRecord) -> None:
        """Show the chosen rack of a record."""
        self._record = record
        for number, tile in enumerate(self.tiles):
            tile.show(self._tile(record, number))
        rack = self._racks[self.index]
        battery = rack_words.battery_of(record, rack)
        info = next((info for info in record.racks if info.device_id == rack), None)
        self._figures(battery, info)
        state = rack_words.state_of(record, rack)
        alarms = rack_words.alarms_of(record, rack)
        balancing = info is not None and info.balancing
        can_balance = self._balanced() and info is not None and info.valid
        self.begin_hold.allow(allowed=can_balance and not balancing)
        self.end_hold.allow(allowed=can_balance and balancing)
        self._tell(
            Told(
                doing="" if battery is None else words.battery(self.power_reading.shown.direction),
                state=state.text,
                symbol=state.symbol,
                level=state.level,
                alarm=self._context.alarm_words(alarms[0].row_id).text if alarms else "",
                charge=0.0 if battery is None else round(battery.soc_pct) / 100,
                known=battery is not None,
                balance=self._balance_words(battery, info),
                balancing=balancing or (battery is not None and first(battery.balancing) is True),
                spread="" if battery is None else self._spread(battery),
            )
        )
        self.lines.show(self._lines(battery, info))

    def refresh(self, details: Details) -> None:
        """Take what only the raw sample has: the number of modules."""
        self._samples = {sample.device_id: sample for sample in details.readings.batteries}

    def clear(self) -> None:
        """Show that nothing is known."""
        self._record = None
        self._samples = {}
        self._figures(None, None)
        for number, tile in enumerate(self.tiles):
            tile.show(Tile(current=number == self.index))
        self.begin_hold.allow(allowed=False)
        self.end_hold.allow(allowed=False)
        self._tell(Told())
        self.lines.show(())

    def leave(self) -> None:
        """Let go of the buttons."""
        self.begin_hold.cancel()
        self.end_hold.cancel()

    @Slot(int)
    def choose_rack(self, index: int) -> None:
        """Show another rack."""
        self.leave()
        self.index = index
        if self._record is not None:
            self.update(self._record)

    @Slot(int)
    def choose_side(self, side: int) -> None:
        """Show the values of now, charge and age, or balancing."""
        if side != self.side_index:
            self.leave()
            self.side_index = side
            self.side_changed.emit()
            if self._record is not None:
                self.update(self._record)

    def _ask(self, *, on: bool) -> None:
        rack, outbox = self._racks[self.index], self._context.outbox
        self._context.session.ask(
            Role.INSTALLER, lambda: outbox.send(BalanceCells(outbox.origin(), battery_id=rack, on=on))
        )

    def _balanced(self) -> bool:
        """Tell whether this unit balances the cells of the chosen rack."""
        rack = self._racks[self.index]
        return any(care.device_id == rack and care.balance for care in self._context.settings.battery_care)

    def _tile(self, record: CycleRecord, number: int) -> Tile:
        rack = self._racks[number]
        battery = rack_words.battery_of(record, rack)
        state = rack_words.state_of(record, rack)
        return Tile(
            text=PERCENT.show(None if battery is None else battery.soc_pct).phrase,
            symbol=state.symbol,
            level=state.level,
            current=number == self.index,
        )

    def _figures(self, battery: Battery | None, info: RackInfo | None) -> None:
        cells = None if battery is None else first(tuple(battery.cells))
        self.soc_reading.update(None if battery is None else battery.soc_pct)
        self.power_reading.update(None if battery is None else battery.power_w)
        self.voltage_reading.update(None if battery is None else battery.voltage_v)
        self.current_reading.update(None if battery is None else battery.current_a)
        if cells is not None:
            self.temperature_reading.span(cells.min_temperature_c, cells.max_temperature_c)
        else:
            self.temperature_reading.update(None if battery is None else first(battery.temperature_c))
        soh = () if battery is None else battery.soh_pct
        self.health_reading.update(first(soh or (() if info is None else info.soh_pct)))
        self.cycles_reading.update(None if info is None else info.equivalent_cycles)
        self.charge_limit_reading.update(None if battery is None else _may_charge_w(battery))
        self.discharge_limit_reading.update(None if battery is None else _may_discharge_w(battery))

    def _spread(self, battery: Battery) -> str:
        cells = first(tuple(battery.cells))
        return "" if cells is None else MILLIVOLTS.show((cells.max_voltage_v - cells.min_voltage_v) * 1000).phrase

    def _balance_words(self, battery: Battery | None, info: RackInfo | None) -> str:
        if not self._balanced():
            itself = battery is not None and first(battery.balancing) is True
            return (
                self.tr("The battery balances its cells now") if itself else self.tr("The battery balances by itself")
            )
        if info is None or not info.valid:
            return words.say(words.UNKNOWN)
        return self.tr("The cells are being balanced") if info.balancing else self.tr("No balancing now")

    def _lines(self, battery: Battery | None, info: RackInfo | None) -> list[TextRow]:
        match self.side_index:
            case 1:
                return self._age(battery, info)
            case 2:
                return self._runs(info)
            case _:
                return []

    def _age(self, battery: Battery | None, info: RackInfo | None) -> list[TextRow]:
        """Return what is known of charge and age; a line without a value says so."""
        sample = self._samples.get(self._racks[self.index])
        modules = None if sample is None or battery is None else sample.modules_online
        low, reserve, high = self._bands
        bands = f"{PERCENT.show(low).text} \u2013 {PERCENT.show(high).phrase}"
        lines = [TextRow("bms", self.tr("Charge, says the battery"), PERCENT.show(_bms(battery)).phrase)]
        if info is not None:
            note = self.tr("in doubt") if info.doubtful else ""
            band = PERCENT.show(max(info.uncertainty_pct, 1.0)).phrase
            lines.append(
                TextRow(
                    "own", self.tr("Charge, counted by us"), f"{PERCENT.show(info.soc_pct).phrase} \u00b1 {band}", note
                )
            )
        lines.append(TextRow("window", self.tr("Used between"), bands))
        if reserve > 0:
            lines.append(TextRow("reserve", self.tr("Kept for a power cut"), PERCENT.show(reserve).phrase))
        if info is not None:
            lines += [
                TextRow("capacity", self.tr("Capacity"), CHARGE.show(info.capacity_ah).phrase),
                TextRow("soh", self.tr("Health by measured energy"), PERCENT.show(first(info.soh_pct)).phrase),
                TextRow("full", self.tr("Last full"), self._when(info.last_full_utc)),
                TextRow("empty", self.tr("Last empty"), self._when(info.last_empty_utc)),
                TextRow(
                    "resistance",
                    self.tr("Resistance of a cell"),
                    RESISTANCE.show(info.cell_resistance_ohm * 1000 if info.cell_resistance_ohm > 0 else None).phrase,
                ),
            ]
        if modules is not None:
            lines.append(TextRow("modules", self.tr("Modules online"), str(modules)))
        return lines

    def _runs(self, info: RackInfo | None) -> list[TextRow]:
        """Return the last runs of balancing, newest first."""
        runs = () if info is None else info.balance_runs
        return [
            TextRow(
                f"{run.start_utc:.0f}",
                self._when(run.start_utc),
                self.tr("{before} to {after}").format(
                    before=MILLIVOLTS.show(run.spread_before_v * 1000).text,
                    after=MILLIVOLTS.show(run.spread_after_v * 1000).phrase,
                ),
                f"{duration(run.duration_s)}, {rack_words.end_of_run(run.end)}",
            )
            for run in reversed(runs)
        ]

    def _when(self, at_utc: float) -> str:
        if at_utc <= 0:
            return self.tr("Not seen yet")
        then = self._context.status.local_time(at_utc)
        return f"{region.date_text(then)} {region.clock(then)}"

    def _tell(self, told: Told) -> None:
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _band(self, number: int) -> float:
        return self._bands[number] / 100

    def _kept(self) -> str:
        """Return what the marks on the bar mean."""
        low, reserve, high = (PERCENT.show(band) for band in self._bands)
        used = self.tr("Used between {low} and {high}.").format(low=_held(low), high=_held(high))
        kept = self.tr("{reserve} are kept for a power cut.").format(reserve=_held(reserve))
        return f"{used} {kept}" if self._bands[1] > 0 else used

    def _balance(self) -> str:
        told = self.told
        return self.tr("{0}. Cells apart by {1}.").format(told.balance, told.spread) if told.spread else told.balance

    def _balance_act(self) -> str:
        if self.end_hold.property("allowed"):
            return self.tr("Hold to end balancing")
        return self.tr("Hold to balance the cells")

    def _empty(self) -> str:
        return (
            self.tr("No run of balancing yet.") if self.side_index == BALANCING else self.tr("No data from this rack")
        )

    racks = Property(list, attrgetter("tiles"), constant=True)
    side = Property(int, attrgetter("side_index"), notify=side_changed)
    soc = Property(Reading, attrgetter("soc_reading"), constant=True)
    power = Property(Reading, attrgetter("power_reading"), constant=True)
    voltage = Property(Reading, attrgetter("voltage_reading"), constant=True)
    current = Property(Reading, attrgetter("current_reading"), constant=True)
    temperature = Property(Reading, attrgetter("temperature_reading"), constant=True)
    health = Property(Reading, attrgetter("health_reading"), constant=True)
    cycles = Property(Reading, attrgetter("cycles_reading"), constant=True)
    charge_limit = Property(Reading, attrgetter("charge_limit_reading"), constant=True)
    discharge_limit = Property(Reading, attrgetter("discharge_limit_reading"), constant=True)
    rows = Property(QObject, attrgetter("lines"), constant=True)
    begin = Property(Hold, attrgetter("begin_hold"), constant=True)
    end = Property(Hold, attrgetter("end_hold"), constant=True)
    low = Property(float, lambda self: self._band(0), constant=True)
    reserve = Property(float, lambda self: self._band(1), constant=True)
    high = Property(float, lambda self: self._band(2), constant=True)
    kept = Property(str, _kept, notify=changed)
    charge = Property(float, attrgetter("told.charge"), notify=changed)
    known = Property(bool, attrgetter("told.known"), notify=changed)
    doing = Property(str, attrgetter("told.doing"), notify=changed)
    state = Property(str, attrgetter("told.state"), notify=changed)
    symbol = Property(str, attrgetter("told.symbol"), notify=changed)
    level = Property(str, attrgetter("told.level"), notify=changed)
    alarm = Property(str, attrgetter("told.alarm"), notify=changed)
    balance = Property(str, _balance, notify=changed)
    balance_act = Property(str, _balance_act, notify=changed)
    empty = Property(str, _empty, notify=side_changed)
    balancing = Property(bool, attrgetter("told.balancing"), notify=changed)


def _held(shown: Shown) -> str:
    """Return a value that no line break parts from its unit."""
    return shown.phrase.replace(" ", "\u00a0")


def _bms(battery: Battery | None) -> float | None:
    return None if battery is None else battery.bms_soc_pct


def _may_charge_w(battery: Battery) -> float:
    """Return the DC power the battery takes now, W, >= 0."""
    if not battery.charge_allowed:
        return 0.0
    return min(battery.max_charge_current_a * battery.voltage_v, battery.max_charge_power_w)


def _may_discharge_w(battery: Battery) -> float:
    """Return the DC power the battery gives now, W, >= 0."""
    if not battery.discharge_allowed:
        return 0.0
    return min(battery.max_discharge_current_a * battery.voltage_v, battery.max_discharge_power_w)
