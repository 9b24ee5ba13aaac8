"""One inverter in figures: phases, DC side, temperature, state, safety timer and how it follows its set-point."""

import math
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.model import Inverter, Phase
from control.readings import DeviceState
from control.record import CycleRecord, UnitState
from control.requests import ResetInverter, Role
from hmi import phrases, words
from hmi.context import Context
from hmi.quantity import CURRENT, DC_VOLTAGE, FREQUENCY, POWER, POWER_FACTOR, REACTIVE_POWER, TEMPERATURE, VOLTAGE
from hmi.viewmodels.device_details import InverterDetails, gone
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.reading import Reading, first
from hmi.viewmodels.text_rows import TextRows

RESET_HOLD_S = 1.5
_PHASES = 3
_DEADBAND_PART = 0.005
_LEAST_VA = 50.0
"""Below this apparent power a power factor says nothing."""


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
        self.factor_reading = Reading(POWER_FACTOR, self)

    def show(self, values: tuple[float | None, float | None, float | None, float | None]) -> None:
        """Show voltage, current, active and reactive power, and the power factor that follows from them."""
        readings = (self.voltage_reading, self.current_reading, self.power_reading, self.reactive_reading)
        for reading, value in zip(readings, values, strict=True):
            reading.update(value)
        _, _, active_power_w, reactive_power_var = values
        if active_power_w is None or reactive_power_var is None:
            self.factor_reading.update(None)
        else:
            self.factor_reading.update(power_factor(active_power_w, reactive_power_var))

    def show_phase(self, phases: tuple[Phase, ...], number: int) -> None:
        """Show the phase of this number; a dash for what is not measured."""
        for phase in phases:
            if phase.number == number:
                current_a = phase.current_a if phase.current_known else None
                power_w = phase.active_power_w if phase.active_power_known else None
                self.show((phase.voltage_v, current_a, power_w, phase.reactive_power_var))
                return
        self.show((None, None, None, None))

    def _said(self) -> str:
        return words.say(self._name)

    name = Property(str, _said, notify=renamed)
    voltage = Property(Reading, attrgetter("voltage_reading"), constant=True)
    current = Property(Reading, attrgetter("current_reading"), constant=True)
    power = Property(Reading, attrgetter("power_reading"), constant=True)
    reactive = Property(Reading, attrgetter("reactive_reading"), constant=True)
    factor = Property(Reading, attrgetter("factor_reading"), constant=True)


def phase_count(phases: tuple[Phase, ...]) -> int:
    """Return how many rows of phases to show: up to the last one that is measured, all when none is."""
    return phases[-1].number if phases else _PHASES


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
    details: str = ""
    """What the button for the details says: how much the device reports."""


class InverterView(PageView):
    """The chosen inverter."""

    changed = Signal()
    choice_changed = Signal()
    side_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self.side_changed.connect(self.changed)
        settings = context.settings
        self._settings = settings.inverters
        self._outbox = context.outbox
        self._session = context.session
        self._details = InverterDetails(settings, context.alarm_words)
        self.details_part = TextRows(self)
        self.is_detailed = False
        self.reset_hold = Hold(RESET_HOLD_S, self._ask_reset, self)
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
        self.reset_hold.allow(allowed=unit is not None and unit.state is DeviceState.FAULT)
        self.details_part.show(self._details.rows(record, device_id) if self.is_detailed else ())
        if unit is None:
            causes = [phrases.say(a.detail) or words.say(words.ABSENCES[a.cause]) for a in gone(record, device_id)]
            self._figures(None)
            self._tell(
                Condition(
                    state=words.say(words.UNKNOWN),
                    absent=causes[0] if causes else "",
                    details=self._reported(0),
                )
            )
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
                phase_count=phase_count(unit.phases),
                link="" if link is None else f"{link.latency_s * 1000:.0f} ms",
                details=self._reported(len(unit.alarms)),
            )
        )

    def clear(self) -> None:
        """Show that nothing is known."""
        self._record = None
        self.reset_hold.allow(allowed=False)
        self.details_part.show(())
        self.setpoint_reading.update(None)
        self._figures(None)
        self._tell(Condition())

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show another inverter."""
        if index != self.index_now:
            self.index_now = index
            self.reset_hold.cancel()
            self.choice_changed.emit()
            if self._record is not None:
                self.update(self._record)

    @Slot()
    def toggle_details(self) -> None:
        """Show messages, ratings, line and protection instead of the figures, or the figures again."""
        self.reset_hold.cancel()
        self.is_detailed = not self.is_detailed
        self.side_changed.emit()
        if self._record is not None:
            self.update(self._record)

    def leave(self) -> None:
        """Let go of the reset and turn back to the figures: the page is left."""
        self.reset_hold.cancel()
        if self.is_detailed:
            self.is_detailed = False
            self.side_changed.emit()

    def _ask_reset(self) -> None:
        device_id = self._name()
        self._session.ask(Role.INSTALLER, lambda: self._outbox.send(ResetInverter(self._outbox.origin(), device_id)))

    def _reported(self, messages: int) -> str:
        if messages == 0:
            return self.tr("Details")
        return self.tr("1 message") if messages == 1 else self.tr("{0} messages").format(messages)

    def _figures(self, unit: Inverter | None) -> None:
        phases = () if unit is None else unit.phases
        for number, row in enumerate(self.rows[:_PHASES], start=1):
            row.show_phase(phases, number)
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

    def _details_button(self) -> str:
        return self.tr("Figures") if self.is_detailed else self.condition.details

    factor = Property(Reading, lambda self: self.rows[-1].factor_reading, constant=True)
    details = Property(QObject, attrgetter("details_part"), constant=True)
    detailed = Property(bool, attrgetter("is_detailed"), notify=side_changed)
    details_button = Property(str, _details_button, notify=changed)
    reset = Property(Hold, attrgetter("reset_hold"), constant=True)
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


def power_factor(active_power_w: float, reactive_power_var: float) -> float | None:
    """Return the power factor as a magnitude, None where there is too little power for one."""
    apparent_va = math.hypot(active_power_w, reactive_power_var)
    return abs(active_power_w) / apparent_va if apparent_va >= _LEAST_VA else None
