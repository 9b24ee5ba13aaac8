"""The climate of the cabinet: how warm and wet each zone is, why fans and heaters run, and forcing them by hand."""

from collections.abc import Callable
from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from control.climate.memory import ForcedInfo, ZoneInfo
from control.readings import OutputRole, SignalReading, SignalRole
from control.record import CycleRecord
from control.requests import ForceOutput, Role
from control.settings import OutputSettings, Settings, SignalSettings
from hmi import signal_words, words
from hmi.context import Context
from hmi.ports.details import Details
from hmi.quantity import FINE_TEMPERATURE, PERCENT, duration
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.rack_tiles import RackTile, Tile
from hmi.viewmodels.reading import Reading, first
from hmi.viewmodels.text_rows import TextRow, TextRows

SENSORS, ACTUATORS = range(2)
_HOLD_S = 1.5
_TIMES_S = (300.0, 900.0, 3600.0)
_SHARES = (0.0, 0.5, 1.0)
_SWITCHED = (0.0, 1.0)
_ATTENTION = ("no_sensor", "kept_off")
"""Tasks somebody should look after."""
_ELSEWHERE = ""
"""Zone of signals that belong to the whole unit."""

_TASKS: dict[str, tuple[object, object]] = {
    # What is done, and why.
    "rest": (QT_TRANSLATE_NOOP("Words", "Resting"), QT_TRANSLATE_NOOP("Words", "Neither too warm nor too cold.")),
    "heat": (QT_TRANSLATE_NOOP("Words", "Heating"), QT_TRANSLATE_NOOP("Words", "The zone or its battery is too cold.")),
    "cool": (QT_TRANSLATE_NOOP("Words", "Cooling"), QT_TRANSLATE_NOOP("Words", "The zone or its battery is too warm.")),
    "dry": (QT_TRANSLATE_NOOP("Words", "Drying"), QT_TRANSLATE_NOOP("Words", "Water could condense.")),
    "mix": (QT_TRANSLATE_NOOP("Words", "Mixing the air"), QT_TRANSLATE_NOOP("Words", "The zones differ too much.")),
    "no_sensor": (
        QT_TRANSLATE_NOOP("Words", "Without a sensor"),
        QT_TRANSLATE_NOOP("Words", "The temperature is not known: heaters are off."),
    ),
    "forced": (
        QT_TRANSLATE_NOOP("Words", "Forced by hand"),
        QT_TRANSLATE_NOOP("Words", "It returns to automatic by itself."),
    ),
    "kept_off": (
        QT_TRANSLATE_NOOP("Words", "Kept off"),
        QT_TRANSLATE_NOOP("Words", "An alarm keeps fan or heater off; see Alarms."),
    ),
}


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the page."""

    doing: str = ""
    why: str = ""
    attention: bool = False
    output: str = ""
    """The chosen fan or heater."""
    now: str = ""
    """Its value, and for how long it is forced."""
    forced: bool = False


def has_climate(settings: Settings) -> bool:
    """Tell whether there is anything for this page to show."""
    return bool(settings.climate) or any(not signal_words.is_contact(signal.role) for signal in settings.signals)


class ClimateView(PageView):
    """The chosen zone."""

    changed = Signal()
    choice_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._settings = context.settings
        climate = context.settings.climate
        self._zones = [zone.zone for zone in climate[0].zones] if climate else [_ELSEWHERE]
        self.tiles = [RackTile(zone, self) for zone in self._zones]
        self.told = Told()
        self.index = 0
        self.side_index = SENSORS
        self.output_index = 0
        self.share_index = 0
        self.time_index = 0
        self.lines = TextRows(self)
        self._record: CycleRecord | None = None
        self._samples: dict[str, SignalReading] = {}
        self._extremes: dict[str, tuple[float, float]] = {}
        """Lowest and highest value since the page was opened."""
        self.temperature_reading = Reading(FINE_TEMPERATURE, self)
        self.humidity_reading = Reading(PERCENT, self)
        self.dew_reading = Reading(FINE_TEMPERATURE, self)
        self.fan_reading = Reading(PERCENT, self)
        self.heater_reading = Reading(PERCENT, self)
        self.force_hold = Hold(_HOLD_S, self._force, self)

    def enter(self) -> None:
        """Begin to look for lowest and highest values afresh."""
        self._extremes = {}

    def update(self, record: CycleRecord) -> None:
        """Show the chosen zone of a record."""
        self._record = record
        for signal in record.snapshot.signals:
            low, high = self._extremes.get(signal.signal_id, (signal.value, signal.value))
            self._extremes[signal.signal_id] = min(low, signal.value), max(high, signal.value)
        zones = {info.zone: info for info in record.climate}
        for number, tile in enumerate(self.tiles):
            tile.show(self._tile(record, zones.get(self._zones[number]), number))
        info = zones.get(self._zones[self.index])
        self.temperature_reading.update(self._temperature(record, info))
        self.humidity_reading.update(None if info is None else first(info.humidity_pct))
        self.dew_reading.update(None if info is None else first(info.dew_point_c))
        self.fan_reading.update(None if info is None else info.fan * 100)
        self.heater_reading.update(None if info is None else info.heater * 100)
        self.force_hold.allow(allowed=info is not None and self._output() is not None)
        self._tell(self._words(record, info))
        self.lines.show(self._sensors(record) if self.side_index == SENSORS else self._actuators(record, info))

    def refresh(self, details: Details) -> None:
        """Take the raw samples, which tell what is wrong with a sensor."""
        self._samples = {sample.signal_id: sample for sample in details.readings.signals}

    def clear(self) -> None:
        """Show that nothing is known."""
        self._record = None
        self._samples, self._extremes = {}, {}
        for number, tile in enumerate(self.tiles):
            tile.show(Tile(current=number == self.index))
        for reading in (
            self.temperature_reading,
            self.humidity_reading,
            self.dew_reading,
            self.fan_reading,
            self.heater_reading,
        ):
            reading.update(None)
        self.force_hold.allow(allowed=False)
        self._tell(Told())
        self.lines.show(())

    def leave(self) -> None:
        """Let go of the button."""
        self.force_hold.cancel()

    @Slot(int)
    def choose_zone(self, index: int) -> None:
        """Show another zone."""
        self.index = index
        self.output_index = 0
        self._chosen()

    @Slot(int)
    def choose_side(self, side: int) -> None:
        """Show the sensors (0) or fans and heaters (1)."""
        self.side_index = side
        self._chosen()

    @Slot()
    def next_output(self) -> None:
        """Choose the next fan or heater of the zone."""
        self.output_index = (self.output_index + 1) % max(len(self._outputs()), 1)
        self.share_index = 0
        self._chosen()

    @Slot(int)
    def choose_share(self, index: int) -> None:
        """Choose the value to force."""
        self.share_index = index
        self._chosen()

    @Slot(int)
    def choose_time(self, index: int) -> None:
        """Choose for how long."""
        self.time_index = index
        self._chosen()

    @Slot()
    def give_back(self) -> None:
        """Hand the chosen output back to the controller."""
        output = self._output()
        if output is not None:
            self._ask(lambda: self._request(output, 0.0, 0.0))

    def _force(self) -> None:
        output = self._output()
        if output is not None:
            share, time_s = self._steps(output)[self.share_index], _TIMES_S[self.time_index]
            self._ask(lambda: self._request(output, share, time_s))

    def _ask(self, request: Callable[[], ForceOutput]) -> None:
        self._context.session.ask(Role.INSTALLER, lambda: self._context.outbox.send(request()))

    def _request(self, output: OutputSettings, share: float, for_s: float) -> ForceOutput:
        return ForceOutput(self._context.outbox.origin(), output.output_id, share, for_s)

    def _chosen(self) -> None:
        self.force_hold.cancel()
        self.choice_changed.emit()
        if self._record is not None:
            self.update(self._record)

    def _outputs(self) -> list[OutputSettings]:
        zone = self._zones[self.index]
        climate = (OutputRole.FAN, OutputRole.HEATER)
        return [output for output in self._settings.outputs if output.role in climate and output.zone == zone]

    def _output(self) -> OutputSettings | None:
        outputs = self._outputs()
        return outputs[self.output_index] if self.output_index < len(outputs) else None

    def _steps(self, output: OutputSettings) -> tuple[float, ...]:
        return _SHARES if output.proportional or output.role is OutputRole.FAN else _SWITCHED

    def _temperature(self, record: CycleRecord, info: ZoneInfo | None) -> float | None:
        if info is not None:
            return first(info.temperature_c)
        if self._settings.climate:
            return None
        inside = (SignalRole.ZONE_TEMPERATURE, SignalRole.AMBIENT_TEMPERATURE)
        return next((signal.value for signal in record.snapshot.signals if signal.role in inside), None)

    def _tile(self, record: CycleRecord, info: ZoneInfo | None, number: int) -> Tile:
        lost = {signal_id for signal_id, _ in record.snapshot.signals_lost}
        zone = self._zones[number]
        faulty = any(signal.signal_id in lost for signal in self._settings.signals if signal.zone == zone)
        return Tile(
            text=FINE_TEMPERATURE.show(self._temperature(record, info)).phrase,
            symbol="silent" if faulty else "",
            current=number == self.index,
        )

    def _words(self, record: CycleRecord, info: ZoneInfo | None) -> Told:
        output = self._output()
        doing, why = ("", "") if info is None else (words.say(word) for word in _TASKS[info.task])
        if output is None:
            return Told(doing, why, attention=info is not None and info.task in _ATTENTION)
        forced = self._forced(info, output)
        value = signal_words.setting(self._value(record, output), proportional=True)
        left = ""
        if forced is not None:
            time = duration(max(forced.until_s - record.at.at_s, 0.0))
            left = self.tr("forced by {who} for {time} more").format(who=words.source(forced.by), time=time)
        return Told(
            doing,
            why,
            attention=info is not None and info.task in _ATTENTION,
            output=f"{words.say(signal_words.OUTPUTS[output.role])} {output.output_id}",
            now=f"{value}, {left}" if left else value,
            forced=forced is not None,
        )

    def _forced(self, info: ZoneInfo | None, output: OutputSettings) -> ForcedInfo | None:
        return next((f for f in (() if info is None else info.forced) if f.output_id == output.output_id), None)

    def _value(self, record: CycleRecord, output: OutputSettings) -> float:
        return next((c.value for c in record.outputs if c.output_id == output.output_id), 0.0)

    def _sensors(self, record: CycleRecord) -> list[TextRow]:
        """Return the sensors of the zone, then those of the whole unit."""
        values = {signal.signal_id: signal.value for signal in record.snapshot.signals}
        here = [signal for signal in self._settings.signals if signal.zone == self._zones[self.index]]
        rest = [s for s in self._settings.signals if s.zone == _ELSEWHERE and s not in here]
        return [self._sensor(signal, values.get(signal.signal_id)) for signal in (*here, *rest)]

    def _sensor(self, signal: SignalSettings, value: float | None) -> TextRow:
        name = f"{words.say(signal_words.SIGNALS[signal.role])} \u00b7 {signal.signal_id}"
        if value is None:
            why = signal_words.fault(signal, self._samples.get(signal.signal_id))
            return TextRow(signal.signal_id, name, why, symbol="silent")
        low, high = self._extremes.get(signal.signal_id, (value, value))
        note = ""
        if not signal_words.is_contact(signal.role) and low != high:
            note = self.tr("{low} to {high} since this page was opened").format(
                low=signal_words.value(signal.role, low), high=signal_words.value(signal.role, high)
            )
        return TextRow(signal.signal_id, name, signal_words.value(signal.role, value), note)

    def _actuators(self, record: CycleRecord, info: ZoneInfo | None) -> list[TextRow]:
        lines: list[TextRow] = []
        for output in self._outputs():
            forced = self._forced(info, output)
            name = f"{words.say(signal_words.OUTPUTS[output.role])} \u00b7 {output.output_id}"
            value = signal_words.setting(self._value(record, output), proportional=True)
            lines.append(TextRow(output.output_id, name, value, symbol="" if forced is None else "setpoint"))
        return lines

    def _tell(self, told: Told) -> None:
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _share_words(self) -> list[str]:
        output = self._output()
        return [] if output is None else [signal_words.setting(s, proportional=True) for s in self._steps(output)]

    def _time_words(self) -> list[str]:
        return [self.tr("{count} min").format(count=round(time_s / 60)) for time_s in _TIMES_S]

    zones = Property(list, attrgetter("tiles"), constant=True)
    side = Property(int, attrgetter("side_index"), notify=choice_changed)
    rows = Property(QObject, attrgetter("lines"), constant=True)
    temperature = Property(Reading, attrgetter("temperature_reading"), constant=True)
    humidity = Property(Reading, attrgetter("humidity_reading"), constant=True)
    dew_point = Property(Reading, attrgetter("dew_reading"), constant=True)
    fan = Property(Reading, attrgetter("fan_reading"), constant=True)
    heater = Property(Reading, attrgetter("heater_reading"), constant=True)
    doing = Property(str, attrgetter("told.doing"), notify=changed)
    why = Property(str, attrgetter("told.why"), notify=changed)
    attention = Property(bool, attrgetter("told.attention"), notify=changed)
    output = Property(str, attrgetter("told.output"), notify=changed)
    now = Property(str, attrgetter("told.now"), notify=changed)
    forced = Property(bool, attrgetter("told.forced"), notify=changed)
    shares = Property(list, _share_words, notify=choice_changed)
    times = Property(list, _time_words, notify=choice_changed)
    share = Property(int, attrgetter("share_index"), notify=choice_changed)
    time = Property(int, attrgetter("time_index"), notify=choice_changed)
    several = Property(bool, lambda self: len(self._outputs()) > 1, notify=choice_changed)
    hold = Property(Hold, attrgetter("force_hold"), constant=True)
