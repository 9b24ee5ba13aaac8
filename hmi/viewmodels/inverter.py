"""One inverter in figures: phases, DC side, temperature, state, safety timer and how it follows its set-point."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.model import Inverter
from control.readings import DeviceState
from control.record import CycleRecord, UnitState
from hmi import words
from hmi.context import Context
from hmi.quantity import CURRENT, DC_VOLTAGE, FREQUENCY, POWER, REACTIVE_POWER, TEMPERATURE, VOLTAGE
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.reading import Reading, first

_PHASES = 3
_DEADBAND_PART = 0.005


class PhaseRow(QObject):
    """One phase of the table."""

    renamed = Signal()

    def __init__(self, name: object, deadband_w: float, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self.voltage_reading = Reading(VOLTAGE, self)
        self.current_reading = Reading(CURRENT, self)
        self.power_reading = Reading(POWER, self, deadband=deadband_w)
        self.reactive_reading = Reading(REACTIVE_POWER, self, deadband=deadband_w)

    def show(self, values: tuple[float | None, float | None, float | None, float | None]) -> None:
        """Show voltage, current, active and reactive power."""
        readings = (self.voltage_reading, self.current_reading, self.power_reading, self.reactive_reading)
        for reading, value in zip(readings, values, strict=True):
            reading.update(value)

    def _said(self) -> str:
        return words.say(self._name)

    name = Property(str, _said, notify=renamed)
    voltage = Property(Reading, attrgetter("voltage_reading"), constant=True)
    current = Property(Reading, attrgetter("current_reading"), constant=True)
    power = Property(Reading, attrgetter("power_reading"), constant=True)
    reactive = Property(Reading, attrgetter("reactive_reading"), constant=True)


class Condition(msgspec.Struct, frozen=True, gc=False):
    """The words about one inverter."""

    state: str = ""
    faulty: bool = False
    absent: str = ""
    """Why it is not in the snapshot, in words; empty when it is."""
    doing: str = ""
    told_to: str = ""
    armed: bool = False
    phase_count: int = _PHASES
    link: str = ""


class InverterView(PageView):
    """The chosen inverter."""

    changed = Signal()
    choice_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        settings = context.settings
        self._settings = settings.inverters
        self.condition = Condition()
        self.index_now = 0
        self._record: CycleRecord | None = None
        deadband_w = _DEADBAND_PART * max((unit.max_discharge_w for unit in settings.inverters), default=0.0)
        self.rows = [PhaseRow(f"L{number}", deadband_w, self) for number in range(1, _PHASES + 1)]
        self.rows.append(PhaseRow(words.TOTAL, deadband_w, self))
        self.power_reading = Reading(POWER, self, deadband=deadband_w)
        self.setpoint_reading = Reading(POWER, self, deadband=deadband_w)
        self.readback_reading = Reading(POWER, self, deadband=deadband_w)
        self.dc_voltage_reading = Reading(DC_VOLTAGE, self)
        self.dc_current_reading = Reading(CURRENT, self, deadband=0.05)
        self.dc_power_reading = Reading(POWER, self, deadband=deadband_w)
        self.temperature_reading = Reading(TEMPERATURE, self)
        self.frequency_reading = Reading(FREQUENCY, self)

    def update(self, record: CycleRecord) -> None:
        """Show the chosen inverter of a record."""
        self._record = record
        device_id = self._settings[self.index_now].device_id
        command = next((c for c in record.commands if c.device_id == device_id), None)
        self.setpoint_reading.update(None if command is None else command.active_power_w)
        unit = next((i for i in record.snapshot.inverters if i.device_id == device_id), None)
        if unit is None:
            causes = [a.detail or a.cause.value for a in record.snapshot.absent if a.device_id == device_id]
            self._figures(None)
            self._tell(Condition(state=words.say(words.UNKNOWN), absent=causes[0] if causes else ""))
            return
        self._figures(unit)
        told = next((u.state for u in record.units if u.device_id == device_id), None)
        own = words.DEVICE_STATES[unit.state]
        link = next((d for d in record.devices if d.device_id == device_id), None)
        self._tell(
            Condition(
                state=words.say(own if told is None or told is UnitState.STANDBY else words.UNIT_STATES[told]),
                faulty=unit.state is DeviceState.FAULT,
                doing=words.battery(self.power_reading.shown.direction),
                told_to=words.battery(self.setpoint_reading.shown.direction),
                armed=unit.dead_man_armed,
                phase_count=len(unit.phases) or _PHASES,
                link="" if link is None else f"{link.latency_s * 1000:.0f} ms",
            )
        )

    def clear(self) -> None:
        """Show that nothing is known."""
        self._record = None
        self.setpoint_reading.update(None)
        self._figures(None)
        self._tell(Condition())

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show another inverter."""
        if index != self.index_now:
            self.index_now = index
            self.choice_changed.emit()
            if self._record is not None:
                self.update(self._record)

    def _figures(self, unit: Inverter | None) -> None:
        phases = () if unit is None else unit.phases
        for number, row in enumerate(self.rows[:_PHASES]):
            here = phases[number : number + 1]
            row.show(
                (here[0].voltage_v, here[0].current_a, here[0].active_power_w, here[0].reactive_power_var)
                if here
                else (None, None, None, None)
            )
        power_w = None if unit is None else unit.active_power_w
        self.rows[-1].show((None, None, power_w, None if unit is None else unit.reactive_power_var))
        self.power_reading.update(power_w)
        self.readback_reading.update(None if unit is None else first(unit.setpoint_readback_w))
        dc = None if unit is None or not unit.dc else unit.dc[0]
        self.dc_voltage_reading.update(None if dc is None else dc.voltage_v)
        self.dc_current_reading.update(None if dc is None else dc.current_a)
        self.dc_power_reading.update(None if dc is None else dc.power_w)
        self.temperature_reading.update(None if unit is None else first(unit.temperature_c))
        self.frequency_reading.update(None if unit is None else first(unit.frequency_hz))

    def _tell(self, condition: Condition) -> None:
        if condition != self.condition:
            self.condition = condition
            self.changed.emit()

    def _names(self) -> list[str]:
        return [unit.device_id for unit in self._settings]

    def _name(self) -> str:
        return self._settings[self.index_now].device_id

    names = Property(list, _names, constant=True)
    index = Property(int, attrgetter("index_now"), notify=choice_changed)
    name = Property(str, _name, notify=choice_changed)
    phases = Property(list, attrgetter("rows"), constant=True)
    power = Property(Reading, attrgetter("power_reading"), constant=True)
    setpoint = Property(Reading, attrgetter("setpoint_reading"), constant=True)
    readback = Property(Reading, attrgetter("readback_reading"), constant=True)
    dc_voltage = Property(Reading, attrgetter("dc_voltage_reading"), constant=True)
    dc_current = Property(Reading, attrgetter("dc_current_reading"), constant=True)
    dc_power = Property(Reading, attrgetter("dc_power_reading"), constant=True)
    temperature = Property(Reading, attrgetter("temperature_reading"), constant=True)
    frequency = Property(Reading, attrgetter("frequency_reading"), constant=True)
    state = Property(str, attrgetter("condition.state"), notify=changed)
    faulty = Property(bool, attrgetter("condition.faulty"), notify=changed)
    absent = Property(str, attrgetter("condition.absent"), notify=changed)
    doing = Property(str, attrgetter("condition.doing"), notify=changed)
    told_to = Property(str, attrgetter("condition.told_to"), notify=changed)
    armed = Property(bool, attrgetter("condition.armed"), notify=changed)
    phase_count = Property(int, attrgetter("condition.phase_count"), notify=changed)
    link = Property(str, attrgetter("condition.link"), notify=changed)
