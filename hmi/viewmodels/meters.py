"""Every meter of the site: power with its direction in words, phases, counters, and why one is silent."""

import math
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, Signal, Slot

from control.model import Absence, AbsenceCause, Meter
from control.readings import MeterRole
from control.record import CycleRecord
from hmi import phrases, region, words
from hmi.context import Context
from hmi.quantity import ENERGY, FREQUENCY, POWER, REACTIVE_POWER
from hmi.viewmodels.device_details import gone
from hmi.viewmodels.inverter import PhaseRow, phase_count
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.reading import Reading, first

_PHASES = 3
_NOTHING = (None, None, None, None)
_DEADBAND_PART = 0.0005
"""Of the range of the meter."""

DIRECTIONS: dict[MeterRole, tuple[object, object, object]] = {
    MeterRole.GRID: (words.BALANCED, words.IMPORTING, words.EXPORTING),
    MeterRole.PV: (words.NOT_PRODUCING, words.PRODUCING, words.CONSUMING_ITSELF),
    MeterRole.LOAD: (words.NOT_USING, words.USING, words.FEEDING_IN),
    MeterRole.GENERATOR: (words.NOT_PRODUCING, words.PRODUCING, words.CONSUMING_ITSELF),
}
"""What no, positive and negative power of a meter means."""
ICONS: dict[MeterRole, str] = {
    MeterRole.GRID: "grid",
    MeterRole.PV: "pv",
    MeterRole.LOAD: "home",
    MeterRole.GENERATOR: "generator",
}


class MeterState(msgspec.Struct, frozen=True, gc=False):
    """The words about one meter."""

    role: str = ""
    icon: str = ""
    doing: str = ""
    upward: str = ""
    """What an arrow upwards means."""
    downward: str = ""
    quality: str = ""
    """How old its sample is."""
    absent: str = ""
    """Why it is not in the snapshot, in words; empty when it is."""
    advice: str = ""
    phase_count: int = _PHASES


class MetersView(PageView):
    """The chosen meter."""

    changed = Signal()
    choice_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._meters = context.settings.meters
        self._record: CycleRecord | None = None
        self.index_now = 0
        self.state = MeterState()
        deadband_w = _DEADBAND_PART * max((meter.max_power_w for meter in self._meters), default=0.0)
        self.rows = [PhaseRow(f"L{number}", deadband_w, self) for number in range(1, _PHASES + 1)]
        self.rows.append(PhaseRow(words.TOTAL, deadband_w, self))
        self.power_reading = Reading(POWER, self, deadband=deadband_w)
        self.reactive_reading = Reading(REACTIVE_POWER, self, deadband=deadband_w)
        self.frequency_reading = Reading(FREQUENCY, self)
        self.imported_reading = Reading(ENERGY, self)
        self.exported_reading = Reading(ENERGY, self)

    def update(self, record: CycleRecord) -> None:
        """Show the chosen meter of a record."""
        self._record = record
        if not self._meters:
            return
        own = self._meters[self.index_now]
        meter = next((meter for meter in record.snapshot.meters if meter.device_id == own.device_id), None)
        self._figures(meter)
        role, icon = words.say(words.METER_ROLES[own.role]), ICONS[own.role]
        none, upward, downward = (words.say(word) for word in DIRECTIONS[own.role])
        if meter is None:
            # One that is neither there nor listed as absent has not been heard yet.
            causes = list(gone(record, own.device_id))
            cause = causes[0].cause if causes else AbsenceCause.NEVER
            self._tell(MeterState(role, icon, absent=self._cause(cause, causes), advice=words.say(words.ADVICE[cause])))
            return
        shown = self.power_reading.shown
        self._tell(
            MeterState(
                role,
                icon,
                doing=(none, upward, downward)[shown.direction],
                upward=upward,
                downward=downward,
                quality=self.tr("{0} s old").format(region.number(math.floor(10.0 * meter.age_s) / 10.0, 1)),
                phase_count=phase_count(meter.phases),
            )
        )

    def clear(self) -> None:
        """Show that nothing is known."""
        self._record = None
        self._figures(None)
        self._tell(MeterState())

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show another meter."""
        if index != self.index_now:
            self.index_now = index
            self.choice_changed.emit()
            if self._record is not None:
                self.update(self._record)

    def _cause(self, cause: AbsenceCause, causes: list[Absence]) -> str:
        text = words.sentence(words.say(words.ABSENCES[cause]))
        return words.titled(text, phrases.say(causes[0].detail)) if causes and causes[0].detail else text

    def _figures(self, meter: Meter | None) -> None:
        phases = () if meter is None else meter.phases
        for number, row in enumerate(self.rows[:_PHASES], start=1):
            row.show_phase(phases, number)
        self.rows[-1].show(_NOTHING if meter is None else (None, None, meter.active_power_w, meter.reactive_power_var))
        self.power_reading.update(None if meter is None else meter.active_power_w)
        self.reactive_reading.update(None if meter is None else meter.reactive_power_var)
        self.frequency_reading.update(None if meter is None else first(meter.frequency_hz))
        energy_wh = () if meter is None else meter.energy_wh
        self.imported_reading.update(energy_wh[0] if energy_wh else None)
        self.exported_reading.update(energy_wh[1] if energy_wh else None)

    def _tell(self, state: MeterState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _names(self) -> list[str]:
        roles = [meter.role for meter in self._meters]
        return [
            words.say(words.METER_ROLES[meter.role]) if roles.count(meter.role) == 1 else meter.device_id
            for meter in self._meters
        ]

    def _name(self) -> str:
        return self._meters[self.index_now].device_id if self._meters else ""

    names = Property(list, _names, notify=changed)
    index = Property(int, attrgetter("index_now"), notify=choice_changed)
    name = Property(str, _name, notify=choice_changed)
    phases = Property(list, attrgetter("rows"), constant=True)
    power = Property(Reading, attrgetter("power_reading"), constant=True)
    reactive = Property(Reading, attrgetter("reactive_reading"), constant=True)
    frequency = Property(Reading, attrgetter("frequency_reading"), constant=True)
    imported = Property(Reading, attrgetter("imported_reading"), constant=True)
    exported = Property(Reading, attrgetter("exported_reading"), constant=True)
    role = Property(str, attrgetter("state.role"), notify=changed)
    icon = Property(str, attrgetter("state.icon"), notify=changed)
    doing = Property(str, attrgetter("state.doing"), notify=changed)
    upward = Property(str, attrgetter("state.upward"), notify=changed)
    downward = Property(str, attrgetter("state.downward"), notify=changed)
    quality = Property(str, attrgetter("state.quality"), notify=changed)
    absent = Property(str, attrgetter("state.absent"), notify=changed)
    advice = Property(str, attrgetter("state.advice"), notify=changed)
    phase_count = Property(int, attrgetter("state.phase_count"), notify=changed)
