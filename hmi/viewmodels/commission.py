"""Commissioning: a technician is led through the site one step at a time, up to the mark that it is commissioned."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from operator import attrgetter
from typing import ClassVar

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from control.record import CycleRecord
from control.requests import Role
from hmi import commission_words, region, words
from hmi.context import Context
from hmi.journey import Journey
from hmi.ports.commission import Choice, CommissionPort, Course, Phase
from hmi.quantity import POWER
from hmi.trial_power import BackupStep, PulseStep
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.testing import steps_of
from hmi.viewmodels.text_rows import TextRow, TextRows

PULSE_HOLD_S = 3.0
MARK_HOLD_S = 1.5
LANGUAGE = "screen.language"
_NOBODY = Course()


class Stage(Enum):
    """The steps in their order, with their titles."""

    WELCOME = QT_TRANSLATE_NOOP("Words", "What will happen")
    PLACE = QT_TRANSLATE_NOOP("Words", "Language and time")
    DEVICES = QT_TRANSLATE_NOOP("Words", "Devices")
    LIMITS = QT_TRANSLATE_NOOP("Words", "Limits")
    PULSE = QT_TRANSLATE_NOOP("Words", "Test pulse")
    WIRED = QT_TRANSLATE_NOOP("Words", "Buttons, lamps, emergency stop")
    FINISH = QT_TRANSLATE_NOOP("Words", "Finish")


STAGES = tuple(Stage)
_LEAD_ICONS = {Stage.DEVICES: "plus", Stage.LIMITS: "edit"}


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the step, and which buttons it has."""

    title: str = ""
    text: str = ""
    stage: str = ""
    """Lower-case name of a `Stage`."""
    running: bool = False
    ending: bool = False
    progress: float = 0.0
    count: str = ""
    """Which step of how many."""
    tested: bool = False
    """A test has ended: it may be repeated."""


class CommissionView(PageView):
    """The page `commission`."""

    changed = Signal()
    choices_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._port: CommissionPort | None = context.ports.commission
        self._known = {one.device_id: one for one in self._port.known()} if self._port is not None else {}
        self._offered: tuple[Choice, ...] = self._port.choices() if self._port is not None else ()
        self._wired = [one for one in steps_of(context.settings) if not isinstance(one, (PulseStep, BackupStep))]
        self._record: CycleRecord | None = None
        self._course = _NOBODY
        self.told = Told()
        self.list_rows = TextRows(self)
        self.pulse_hold = Hold(PULSE_HOLD_S, self._begin, self, self._may)
        self.mark_hold = Hold(MARK_HOLD_S, self._mark, self, self._may)

    def update(self, record: CycleRecord) -> None:
        """Show the step; asking for the course keeps a test alive."""
        self._record = record
        self._course = self._port.course() if self._port is not None else _NOBODY
        self._context.status.mark_test(active=self._busy)
        self._show(record)

    def clear(self) -> None:
        """End a test and show that nothing is known."""
        self._end()
        self._record = None
        self._course = _NOBODY
        self.pulse_hold.allow(allowed=False)
        self.mark_hold.allow(allowed=False)
        self.list_rows.show(())
        self._tell(Told())

    def leave(self) -> None:
        """End a test: no pulse without somebody who looks."""
        self.pulse_hold.cancel()
        self.mark_hold.cancel()
        self._end()

    def retranslate(self) -> None:
        """Say the names of powers and languages anew."""
        self.choices_changed.emit()

    @Slot()
    def next(self) -> None:
        """Go on; beyond the first step only the installer."""
        if not self._busy and self._journey.step < len(STAGES) - 1:
            self._context.session.ask(Role.INSTALLER, lambda: self._go(1), self.tr("Commission this site"))

    @Slot()
    def previous(self) -> None:
        """Go back."""
        if not self._busy and self._journey.step > 0:
            self._go(-1)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose a power, or on the step that asks for it a language."""
        if self._stage is Stage.PLACE:
            self._choose_language(index)
        elif 0 <= index < len(self._offered) and not self._busy:
            self._journey.choice = index
            self.choices_changed.emit()
            self._again()

    @Slot()
    def stop(self) -> None:
        """End the test; always allowed."""
        self._end()

    @Slot()
    def lead(self) -> None:
        """Open the page on which the step is worked on."""
        page = {Stage.DEVICES: "scan", Stage.LIMITS: "settings", Stage.WIRED: "test"}.get(self._stage, "commission")
        if self._stage is Stage.DEVICES:
            self._context.session.ask(Role.INSTALLER, lambda: self._context.open(page), self.tr("Look for devices"))
        else:
            self._context.open(page)

    @property
    def _journey(self) -> Journey:
        return self._context.journey

    @property
    def _stage(self) -> Stage:
        return STAGES[self._journey.step]

    @property
    def _busy(self) -> bool:
        return self._course.phase in {Phase.RUNNING, Phase.ENDING}

    def _go(self, way: int) -> None:
        self.pulse_hold.cancel()
        self.mark_hold.cancel()
        journey = self._journey
        journey.step = min(max(journey.step + way, 0), len(STAGES) - 1)
        self.list_rows.show(())
        self.choices_changed.emit()
        self._again()

    def _may(self) -> bool:
        session = self._context.session
        if session.may(Role.INSTALLER):
            return True
        session.ask(Role.INSTALLER, lambda: None, self.tr("Commission this site"))
        return False

    def _begin(self) -> None:
        if self._port is not None and self._stage is Stage.PULSE:
            self._port.begin(self._journey.choice)
            self._look()

    def _mark(self) -> None:
        if self._port is not None:
            self._port.mark(self._look)

    def _end(self) -> None:
        if self._port is not None and self._course.phase is Phase.RUNNING:
            self._port.stop()
        self._context.status.mark_test(active=False)
        self._look()

    def _look(self) -> None:
        if self._port is not None:
            self._course = self._port.course()
        self._again()

    def _choose_language(self, index: int) -> None:
        port = self._context.ports.settings
        codes = tuple(region.LANGUAGES)
        if port is not None and 0 <= index < len(codes):
            port.apply({LANGUAGE: codes[index].value})

    def _again(self) -> None:
        if self._record is not None:
            self._show(self._record)

    def _show(self, record: CycleRecord) -> None:
        course, stage = self._course, self._stage
        text, rows = self._WORDS[stage](self, record)
        self.list_rows.show(rows)
        findings = course.findings[0] if course.findings else None
        self.pulse_hold.allow(allowed=stage is Stage.PULSE and bool(self._offered) and not self._busy)
        well = findings is not None and findings.well and not course.marked
        self.mark_hold.allow(allowed=stage is Stage.FINISH and well)
        self._tell(
            Told(
                title=words.say(stage.value),
                text=text,
                stage=stage.name.lower(),
                running=course.phase is Phase.RUNNING,
                ending=course.phase is Phase.ENDING,
                progress=course.progress if self._busy else 0.0,
                count=self.tr("Step {step} of {count}").format(step=self._journey.step + 1, count=len(STAGES)),
                tested=course.phase in {Phase.DONE, Phase.FAILED},
            )
        )

    def _welcome(self, record: CycleRecord) -> tuple[str, list[TextRow]]:
        del record
        needed = self._port is not None and self._port.needed()
        text = self.tr("This page checks in about ten minutes that everything is wired and set as the site file says.")
        most = max((power_w for one in self._offered for _, power_w in one.powers_w), default=0.0)
        flows = self.tr("{power} at most, only in step 5, only after a button was held, for about a minute")
        rows = [
            ("state", self.tr("This site"), self.tr("Not commissioned yet") if needed else self.tr("Commissioned"), ""),
            ("who", self.tr("Who"), self.tr("Installer"), self.tr("The PIN is asked for with the first step")),
            ("power", self.tr("Power that flows"), "", flows.format(power=POWER.show(most).phrase)),
            ("stop", self.tr("Stop"), "", self.tr("The stop key works in every step; leaving the page ends the test")),
            ("after", self.tr("Afterwards"), "", self.tr("A report, and no more warning that a test is missing")),
        ]
        return text, [TextRow(*row) for row in rows]

    def _place(self, record: CycleRecord) -> tuple[str, list[TextRow]]:
        then = self._context.status.local_time(record.at.at_utc)
        rows = [
            TextRow("zone", self.tr("Time zone"), self._context.settings.time_zone),
            TextRow("date", self.tr("Date"), region.date_text(then)),
            TextRow("time", self.tr("Time"), region.clock(then, seconds=True)),
        ]
        text = self.tr("Is this the right time? Timetables, prices and the report follow it.")
        rows[0] = msgspec.structs.replace(rows[0], note=self.tr("Set in the site file"))
        return text, rows

    def _devices(self, record: CycleRecord) -> tuple[str, list[TextRow]]:
        return commission_words.devices(record, self._known)

    def _limits(self, record: CycleRecord) -> tuple[str, list[TextRow]]:
        del record
        text = self.tr("Compare these with the grid contract, the fuses and the nameplates.")
        return text, commission_words.limits(self._context.settings)

    def _pulse(self, record: CycleRecord) -> tuple[str, list[TextRow]]:
        chosen = self._offered[self._journey.choice] if self._offered else None
        why_not = self._port.why_not() if self._port is not None else self.tr("the program does not offer it here")
        return commission_words.pulse(self._course, chosen, why_not, record)

    def _wires(self, record: CycleRecord) -> tuple[str, list[TextRow]]:
        del record
        return commission_words.wired(self._wired, self._journey.tried)

    def _finish(self, record: CycleRecord) -> tuple[str, list[TextRow]]:
        when = self._when(self._course.findings[0].at_utc) if self._course.findings else ""
        return commission_words.finish(self._course, record, self._wired, self._journey.tried, when)

    def _when(self, at_utc: str) -> str:
        then = self._context.status.local_time(datetime.fromisoformat(at_utc).replace(tzinfo=UTC).timestamp())
        return f"{region.date_text(then)} {region.clock(then)}"

    _WORDS: ClassVar[dict[Stage, Callable[["CommissionView", CycleRecord], tuple[str, list[TextRow]]]]] = {
        Stage.WELCOME: _welcome,
        Stage.PLACE: _place,
        Stage.DEVICES: _devices,
        Stage.LIMITS: _limits,
        Stage.PULSE: _pulse,
        Stage.WIRED: _wires,
        Stage.FINISH: _finish,
    }

    def _tell(self, told: Told) -> None:
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _choices(self) -> list[str]:
        if self._stage is Stage.PLACE:
            return [one.name for one in region.LANGUAGES.values()] if self._context.ports.settings is not None else []
        return [commission_words.choice(one) for one in self._offered] if self._stage is Stage.PULSE else []

    def _chosen(self) -> int:
        if self._stage is Stage.PLACE:
            return region.position()
        return self._journey.choice

    def _lead_text(self) -> str:
        if self._stage is Stage.DEVICES:
            return self.tr("Look for devices")
        return self.tr("Change limits") if self._stage is Stage.LIMITS else self.tr("Open the test page")

    def _leads(self) -> bool:
        if self._stage is Stage.DEVICES:
            return self._context.ports.scan is not None
        return self._stage in {Stage.LIMITS, Stage.WIRED}

    def _test_text(self) -> str:
        return self.tr("Hold to test again") if self.told.tested else self.tr("Hold to test")

    def _onward_text(self) -> str:
        return self.tr("Next") if self._journey.step else self.tr("Begin")

    rows = Property(QObject, attrgetter("list_rows"), constant=True)
    begin = Property(Hold, attrgetter("pulse_hold"), constant=True)
    mark = Property(Hold, attrgetter("mark_hold"), constant=True)
    choices = Property(list, _choices, notify=choices_changed)
    chosen = Property(int, _chosen, notify=choices_changed)
    position = Property(int, lambda self: self._journey.step, notify=choices_changed)
    steps = Property(int, lambda _: len(STAGES), constant=True)
    count = Property(str, attrgetter("told.count"), notify=changed)
    title = Property(str, attrgetter("told.title"), notify=changed)
    text = Property(str, attrgetter("told.text"), notify=changed)
    testable = Property(bool, lambda self: self._stage is Stage.PULSE and not self.told.running, notify=changed)
    finishing = Property(bool, lambda self: self._stage is Stage.FINISH, notify=changed)
    leads = Property(bool, _leads, notify=changed)
    """The step has a page of its own to go to."""
    lead_text = Property(str, _lead_text, notify=changed)
    lead_icon = Property(str, lambda self: _LEAD_ICONS.get(self._stage, "list"), notify=changed)
    test_text = Property(str, _test_text, notify=changed)
    onward_text = Property(str, _onward_text, notify=choices_changed)
    running = Property(bool, attrgetter("told.running"), notify=changed)
    ending = Property(bool, attrgetter("told.ending"), notify=changed)
    tested = Property(bool, attrgetter("told.tested"), notify=changed)
    progress = Property(float, attrgetter("told.progress"), notify=changed)
