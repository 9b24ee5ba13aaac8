"""The island: where the site is between grid and battery, what is supplied, and testing it."""

import math
from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from control.backup.info import BackupInfo, GroupInfo
from control.backup.memory import BackupState
from control.backup.settings import BackupSettings
from control.backup.shedding import soc_limit_pct
from control.readings import OutputRole
from control.record import CycleRecord
from control.requests import Role, TestBackup
from control.settings import OutputSettings
from hmi import region, words
from hmi.context import Context
from hmi.quantity import PERCENT, POWER, duration
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.reading import Reading
from hmi.viewmodels.row_model import RowModel

HOLD_S = 3.0
DURATIONS_S = (60.0, 300.0, 900.0)
_LONG_H = 48.0
_LEAST_LOAD_W = 50.0
_STEP_MIN = 10

STATES: dict[str, tuple[object, object]] = {
    BackupState.STARTING: (
        QT_TRANSLATE_NOOP("Words", "Starting"),
        QT_TRANSLATE_NOOP("Words", "The contactor to the grid has not reported yet."),
    ),
    BackupState.ON_GRID: (
        QT_TRANSLATE_NOOP("Words", "On the grid, ready for a power cut"),
        QT_TRANSLATE_NOOP("Words", "If the grid fails, the battery takes over."),
    ),
    BackupState.GRID_LOST: (
        QT_TRANSLATE_NOOP("Words", "The grid has failed"),
        QT_TRANSLATE_NOOP("Words", "The battery cannot take over at the moment."),
    ),
    BackupState.OPENING: (
        QT_TRANSLATE_NOOP("Words", "The grid has failed"),
        QT_TRANSLATE_NOOP("Words", "The site is being separated from the grid."),
    ),
    BackupState.BLACK_START: (
        QT_TRANSLATE_NOOP("Words", "Black start"),
        QT_TRANSLATE_NOOP("Words", "The inverters are starting to supply the site by themselves."),
    ),
    BackupState.ISLANDED: (
        QT_TRANSLATE_NOOP("Words", "The battery supplies the site"),
        QT_TRANSLATE_NOOP("Words", "The site is separated from the grid."),
    ),
    BackupState.RECONNECT_WAIT: (
        QT_TRANSLATE_NOOP("Words", "The grid is back"),
        QT_TRANSLATE_NOOP("Words", "It is observed before the site returns to it."),
    ),
    BackupState.SYNCHRONISING: (
        QT_TRANSLATE_NOOP("Words", "Returning to the grid"),
        QT_TRANSLATE_NOOP("Words", "The site is brought into step with the grid."),
    ),
    BackupState.CLOSING: (
        QT_TRANSLATE_NOOP("Words", "Returning to the grid"),
        QT_TRANSLATE_NOOP("Words", "The contactor to the grid is closing."),
    ),
    BackupState.EXHAUSTED: (
        QT_TRANSLATE_NOOP("Words", "The site is without power"),
        QT_TRANSLATE_NOOP("Words", "The grid has failed and the battery cannot supply the site any more."),
    ),
    BackupState.HALTED: (
        QT_TRANSLATE_NOOP("Words", "The site is without power"),
        QT_TRANSLATE_NOOP("Words", "The island was halted; see Alarms."),
    ),
    BackupState.FAILED: (
        QT_TRANSLATE_NOOP("Words", "No backup"),
        QT_TRANSLATE_NOOP("Words", "The contactor to the grid cannot be trusted. Call the installer; see Alarms."),
    ),
}
"""What each state means for the people on site."""

WHY_OFF: dict[str, object] = {
    "soc": QT_TRANSLATE_NOOP("Words", "off to save energy"),
    "overload": QT_TRANSLATE_NOOP("Words", "off: too much was switched on"),
    "under_frequency": QT_TRANSLATE_NOOP("Words", "off: too much was switched on"),
    "start": QT_TRANSLATE_NOOP("Words", "off until the island is steady"),
}
_OFF = QT_TRANSLATE_NOOP("Words", "off")
_ON = QT_TRANSLATE_NOOP("Words", "supplied")
_ALWAYS = QT_TRANSLATE_NOOP("Words", "stays down to {0}")
_BELOW = QT_TRANSLATE_NOOP("Words", "leaves below {0}")
_TROUBLE = frozenset(
    {BackupState.GRID_LOST.value, BackupState.EXHAUSTED.value, BackupState.HALTED.value, BackupState.FAILED.value}
)


class GroupRow(msgspec.Struct, frozen=True, gc=False):
    """One load group; the list is in the order in which they are kept, the first one longest."""

    key: str
    title: str
    standing: str
    """Whether it is supplied, and when it leaves."""
    on: bool


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the page."""

    headline: str = ""
    sentence: str = ""
    trouble: bool = False
    waiting: str = ""
    """Time until the site returns to the grid, or until a test ends; empty when neither is near."""
    waiting_for: str = ""
    endurance: str = ""
    floors: str = ""
    starts: str = ""
    contactor: str = ""
    tested: str = ""
    on_grid: bool = False
    """A test could be asked for."""


class IslandView(PageView):
    """The page of the island."""

    changed = Signal()
    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        settings = context.settings
        self._backup = settings.backup[0] if settings.backup else BackupSettings()
        groups = [output for output in settings.outputs if output.role is OutputRole.LOAD_GROUP]
        self._groups = sorted(groups, key=lambda output: output.priority)
        self.soc_reading = Reading(PERCENT, self)
        self.load_reading = Reading(POWER, self)
        self.row_model = RowModel[GroupRow](GroupRow, self)
        self.told = Told()
        self.duration_index = 1
        self._tested_utc = math.nan
        self.test_hold = Hold(HOLD_S, self._test, self)

    def enter(self) -> None:
        """Ask when the island was tested last."""
        if self._context.ports.island is not None:
            self._context.ports.island.last_test(self._take_tested)

    def update(self, record: CycleRecord) -> None:
        """Show the island of a record."""
        for info in record.backup:
            flow = record.snapshot.flow
            known = flow.grid_known and flow.pv_known and flow.ess_known
            self.soc_reading.update(info.soc_pct if info.soc_pct >= 0 else None)
            self.load_reading.update(flow.load_w if known else None)
            self.row_model.show([self._row(output, info) for output in self._groups])
            self._tell(self._words(info, record, load_w=flow.load_w if known else 0.0))

    def clear(self) -> None:
        """Show that nothing is known."""
        self.soc_reading.update(None)
        self.load_reading.update(None)
        self.row_model.show(())
        self._tell(Told())

    def leave(self) -> None:
        """Let go of the button."""
        self.test_hold.cancel()

    @Slot(int)
    def choose_duration(self, index: int) -> None:
        """Choose how long a test shall last."""
        if index != self.duration_index:
            self.duration_index = index
            self.test_hold.cancel()
            self.edited.emit()

    def _test(self) -> None:
        outbox = self._context.outbox
        duration_s = DURATIONS_S[self.duration_index]
        self._context.session.ask(Role.INSTALLER, lambda: outbox.send(TestBackup(outbox.origin(), duration_s)))

    def _take_tested(self, at_utc: float) -> None:
        self._tested_utc = at_utc

    def _words(self, info: BackupInfo, record: CycleRecord, *, load_w: float) -> Told:
        headline, sentence = STATES[info.state]
        waiting, waiting_for = "", ""
        if info.test and info.test_ends_in_s > 0:
            waiting, waiting_for = duration(info.test_ends_in_s), self.tr("until the test ends")
        elif info.reconnect_in_s >= 0:
            waiting, waiting_for = duration(info.reconnect_in_s), self.tr("until the site returns to the grid")
        capacity_wh = sum(battery.capacity_wh for battery in record.snapshot.batteries)
        return Told(
            headline=self.tr("Test: {0}").format(words.say(headline)) if info.test else words.say(headline),
            sentence=words.say(sentence),
            trouble=info.state in _TROUBLE,
            waiting=waiting,
            waiting_for=waiting_for,
            endurance=self._endurance(info.soc_pct, capacity_wh, load_w),
            floors=self.tr("reserve {0}, end {1}").format(
                PERCENT.show(self._backup.reserve_soc_pct).phrase, PERCENT.show(self._backup.floor_soc_pct).phrase
            ),
            starts=self.tr("{0} of {1}").format(info.starts_today, self._backup.starts_per_day),
            contactor=self._contactor(info.contactor),
            tested=self._tested(),
            on_grid=info.state == BackupState.ON_GRID and not info.test,
        )

    def _endurance(self, soc_pct: float, capacity_wh: float, load_w: float) -> str:
        if soc_pct < 0 or capacity_wh <= 0:
            return words.say(words.UNKNOWN)
        left_wh = max(0.0, soc_pct - self._backup.floor_soc_pct) / 100.0 * capacity_wh
        hours = left_wh / max(load_w, _LEAST_LOAD_W)
        if hours >= _LONG_H:
            return self.tr("more than 2 days")
        minutes = math.floor(hours * 60 / _STEP_MIN) * _STEP_MIN
        return self.tr("{0} h {1} min").format(minutes // 60, minutes % 60)

    def _contactor(self, feedback: str) -> str:
        return {"open": self.tr("open"), "closed": self.tr("closed")}.get(feedback, words.say(words.UNKNOWN))

    def _tested(self) -> str:
        if math.isnan(self._tested_utc):
            return words.say(words.UNKNOWN)
        if self._tested_utc == 0.0:
            return self.tr("never")
        at = self._context.status.local_time(self._tested_utc)
        return region.date_text(at)

    def _row(self, output: OutputSettings, info: BackupInfo) -> GroupRow:
        group = next((one for one in info.groups if one.output_id == output.output_id), None)
        return GroupRow(
            key=output.output_id,
            title=output.output_id.replace("-", " ").replace("_", " ").capitalize(),
            standing=words.beside(_standing(group), self._rule(output)),
            on=group is not None and group.on,
        )

    def _rule(self, output: OutputSettings) -> str:
        """Return below which state of charge a group is shed."""
        limit_pct = soc_limit_pct(output, self._backup)
        if limit_pct <= 0:
            return words.say(_ALWAYS).format(PERCENT.show(self._backup.floor_soc_pct).phrase)
        return words.say(_BELOW).format(PERCENT.show(limit_pct).phrase)

    def _tell(self, told: Told) -> None:
        self.test_hold.allow(allowed=told.on_grid)
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _durations(self) -> list[str]:
        return [self.tr("{0} min").format(round(seconds / 60)) for seconds in DURATIONS_S]

    soc = Property(Reading, attrgetter("soc_reading"), constant=True)
    load = Property(Reading, attrgetter("load_reading"), constant=True)
    rows = Property(QObject, attrgetter("row_model"), constant=True)
    test = Property(Hold, attrgetter("test_hold"), constant=True)
    durations = Property(list, _durations, notify=edited)
    duration = Property(int, attrgetter("duration_index"), notify=edited)
    headline = Property(str, attrgetter("told.headline"), notify=changed)
    sentence = Property(str, attrgetter("told.sentence"), notify=changed)
    trouble = Property(bool, attrgetter("told.trouble"), notify=changed)
    waiting = Property(str, attrgetter("told.waiting"), notify=changed)
    waiting_for = Property(str, attrgetter("told.waiting_for"), notify=changed)
    endurance = Property(str, attrgetter("told.endurance"), notify=changed)
    floors = Property(str, attrgetter("told.floors"), notify=changed)
    starts = Property(str, attrgetter("told.starts"), notify=changed)
    contactor = Property(str, attrgetter("told.contactor"), notify=changed)
    tested = Property(str, attrgetter("told.tested"), notify=changed)
    on_grid = Property(bool, attrgetter("told.on_grid"), notify=changed)


def _standing(group: GroupInfo | None) -> str:
    if group is None:
        return words.say(words.UNKNOWN)
    if group.on:
        return words.say(_ON)
    return words.say(WHY_OFF.get(group.why, _OFF))
