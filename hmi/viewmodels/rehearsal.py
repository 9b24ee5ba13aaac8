"""A mode tried first: its course is followed and shown beside that of the mode in force; then it can be armed."""

from datetime import datetime
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.modes import MODES
from control.record import CycleRecord
from control.requests import Role, SetMode
from hmi import phrases, region, words
from hmi.context import Context
from hmi.ports.rehearsal import Phase, State
from hmi.viewmodels import rehearsal_chart
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.modes import HOLD_S
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.rehearsal_chart import Chart, Strip
from hmi.viewmodels.text_rows import TextRow, TextRows

BACK = "mode"
"""The page it is opened from."""


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the page."""

    title: str = ""
    text: str = ""
    problem: str = ""
    running: bool = False
    done: bool = False
    idle: bool = False
    """None has been begun."""
    progress: float = 0.0
    now_name: str = ""
    then_name: str = ""
    consequence: str = ""


class Picture(msgspec.Struct, frozen=True, gc=False):
    """The chart."""

    chart: Chart = Chart()
    ticks: tuple[tuple[float, str, bool], ...] = ()
    """Place, text, and whether a day begins."""


class RehearsalView(PageView):
    """The page `rehearsal`."""

    changed = Signal()
    drawn = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._port = context.ports.rehearsal
        self._record: CycleRecord | None = None
        self._shown: State | None = None
        self.told = Told()
        self.picture = Picture()
        self.sentences_part = TextRows(self)
        self.arm_hold = Hold(HOLD_S, self._arm, self, self._may_arm)

    def enter(self) -> None:
        """Begin with what was chosen on the page before, unless just that runs or is done already."""
        wanted, port = self._context.journey.trial, self._port
        if port is None or wanted is None:
            return
        state = port.state()
        same = (state.mode_id, state.parameters) == (wanted.mode_id, wanted.parameters)
        if not same or state.phase not in {Phase.RUNNING, Phase.DONE}:
            port.begin(wanted.mode_id, wanted.parameters)
        self._look()

    def update(self, record: CycleRecord) -> None:
        """Follow it."""
        self._record = record
        self._look()

    def step(self) -> None:
        """Follow it also while no record comes."""
        self._look()

    def clear(self) -> None:
        """Nothing can be armed while the controller is not heard."""
        self._record = None
        self._shown = None
        self._look()

    def leave(self) -> None:
        """Let go of the button; what runs goes on."""
        self.arm_hold.cancel()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._shown = None
        self._look()

    @Slot()
    def cancel(self) -> None:
        """End it and go back."""
        if self._port is not None:
            self._port.cancel()
        self._context.open(BACK)

    @Slot()
    def back(self) -> None:
        """Go back; the result stays until another one is begun."""
        self._context.open(BACK)

    def _look(self) -> None:
        state = self._port.state() if self._port is not None else State()
        self.arm_hold.allow(allowed=state.phase is Phase.DONE and self._record is not None)
        if state is self._shown:
            return
        redraw = self._shown is None or state.result != self._shown.result
        self._shown = state
        self._tell(state)
        if redraw:
            self._draw(state)

    def _tell(self, state: State) -> None:
        name = words.mode(state.mode_id) if state.mode_id else ""
        hours = region.number(state.hours, 0)
        told = Told(
            title=name,
            running=state.phase is Phase.RUNNING,
            done=state.phase is Phase.DONE,
            progress=state.progress,
            then_name=name,
        )
        match state.phase:
            case Phase.RUNNING:
                text = self.tr("The next {0} hours are lived twice on the simulator. The unit goes on unchanged.")
                told = msgspec.structs.replace(told, text=text.format(hours))
            case Phase.DONE:
                (result,) = state.result
                now_name = words.mode(result.now_mode_id)
                same = result.now_mode_id == state.mode_id
                told = msgspec.structs.replace(
                    told,
                    text=self.tr("The next {0} hours, from how the unit stands now").format(hours),
                    now_name=self.tr("As now") if same else now_name,
                    consequence=self.tr("Set these values") if same else self.tr("Change to {0}").format(name),
                )
            case Phase.FAILED:
                told = msgspec.structs.replace(told, problem=phrases.say(state.problem))
            case Phase.IDLE:
                told = msgspec.structs.replace(told, idle=True)
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _draw(self, state: State) -> None:
        said = state.result[0].sentences if state.result else ()
        self.sentences_part.show([TextRow(str(key), phrases.say(text)) for key, text in enumerate(said)])
        picture = Picture()
        if state.result:
            where = rehearsal_chart.span(state.result[0])
            local = self._context.status.local_time
            marks = rehearsal_chart.ticks(where, local)
            shown = tuple((mark.x, self._tick(mark.at), mark.at.hour == 0) for mark in marks)
            picture = Picture(rehearsal_chart.chart(state.result[0]), shown)
        if picture != self.picture:
            self.picture = picture
            self.drawn.emit()

    def _tick(self, at: datetime) -> str:
        return words.weekday(at.weekday()) if at.hour == 0 else f"{at:%H:%M}"

    def _may_arm(self) -> bool:
        session = self._context.session
        if session.may(Role.OPERATOR):
            return True
        session.ask(Role.OPERATOR, lambda: None, self.told.consequence)
        return False

    def _arm(self) -> None:
        state = self._shown
        if state is None or state.mode_id not in MODES:
            return
        outbox = self._context.outbox
        outbox.send(SetMode(outbox.origin(), state.mode_id, dict(state.parameters)))
        self._context.open(BACK)

    def _ticks(self) -> list[dict[str, object]]:
        return [{"x": x, "text": text, "day": day} for x, text, day in self.picture.ticks]

    def _scale(self, strip: Strip) -> str:
        return f"{region.written(f'{strip.up_w / 1000:g}')} kW" if strip.up_w else ""

    sentences = Property(QObject, attrgetter("sentences_part"), constant=True)
    arm = Property(Hold, attrgetter("arm_hold"), constant=True)
    offered = Property(bool, lambda self: self._port is not None, constant=True)
    title = Property(str, attrgetter("told.title"), notify=changed)
    text = Property(str, attrgetter("told.text"), notify=changed)
    problem = Property(str, attrgetter("told.problem"), notify=changed)
    running = Property(bool, attrgetter("told.running"), notify=changed)
    idle = Property(bool, attrgetter("told.idle"), notify=changed)
    done = Property(bool, attrgetter("told.done"), notify=changed)
    progress = Property(float, attrgetter("told.progress"), notify=changed)
    now_name = Property(str, attrgetter("told.now_name"), notify=changed)
    then_name = Property(str, attrgetter("told.then_name"), notify=changed)
    consequence = Property(str, attrgetter("told.consequence"), notify=changed)
    ticks = Property(list, _ticks, notify=drawn)
    grid_now = Property(str, attrgetter("picture.chart.grid.now"), notify=drawn)
    grid_then = Property(str, attrgetter("picture.chart.grid.then"), notify=drawn)
    grid_zero = Property(float, attrgetter("picture.chart.grid.zero"), notify=drawn)
    grid_scale = Property(str, lambda self: self._scale(self.picture.chart.grid), notify=drawn)
    battery_now = Property(str, attrgetter("picture.chart.battery.now"), notify=drawn)
    battery_then = Property(str, attrgetter("picture.chart.battery.then"), notify=drawn)
    battery_zero = Property(float, attrgetter("picture.chart.battery.zero"), notify=drawn)
    battery_scale = Property(str, lambda self: self._scale(self.picture.chart.battery), notify=drawn)
    soc_now = Property(str, attrgetter("picture.chart.soc.now"), notify=drawn)
    soc_then = Property(str, attrgetter("picture.chart.soc.then"), notify=drawn)
