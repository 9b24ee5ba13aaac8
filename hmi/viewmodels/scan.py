"""Looking for devices: where to look, what was found, what only a person knows, and the site file made of it.

`Scan` needs neither a record nor a page, so that the screen of a unit without a site file shows the same:

    scan = Scan(port, session, lambda: None, parent)
    scan.enter(); scan.look()          # `look` a few times a second

In QML: `ScanPanel { scan: view.scan }`.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from control.record import CycleRecord
from control.requests import Role
from hmi import scan_words, setting_words, words
from hmi.context import Context
from hmi.ports.scan import Phase, ScanPort, State, Way
from hmi.ports.settings import Setting, Value
from hmi.scan_words import PickRow
from hmi.viewmodels.form import Form
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.row_model import RowModel
from hmi.viewmodels.session import Session

HOLD_S = 1.5
_NOTHING = State()


class Step(Enum):
    """The steps in their order, with their titles."""

    PLACES = QT_TRANSLATE_NOOP("Words", "Look for devices")
    FOUND = QT_TRANSLATE_NOOP("Words", "Devices found")
    ANSWERS = QT_TRANSLATE_NOOP("Words", "What only you know")
    REVIEW = QT_TRANSLATE_NOOP("Words", "The new site file")


STEPS = tuple(Step)


class PickRows(RowModel[PickRow]):
    """Lines that can be touched, for QML."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(PickRow, parent)


class Shown(msgspec.Struct, frozen=True, gc=False):
    """The words of the step, and which buttons it has."""

    step: str = ""
    """Lower-case name of a `Step`."""
    position: int = 0
    title: str = ""
    count: str = ""
    text: str = ""
    onward: str = ""
    """What the button at the right says; empty: there is none."""
    forward: bool = False
    """It may be touched."""
    running: bool = False
    progress: float = 0.0
    chapters: tuple[str, ...] = ()
    chapter: int = 0
    outcome: str = ""
    refused: bool = False
    thorough: bool = False


class Scan(QObject):
    """The four steps from places to a site file."""

    changed = Signal()

    def __init__(self, port: ScanPort | None, session: Session, leave: Callable[[], None], parent: QObject) -> None:
        """Begin at the first step.

        Args:
            port: the program's side; None: it is not offered here.
            session: who stands before the screen.
            leave: goes back to where one came from.
            parent: the page.
        """
        super().__init__(parent)
        self._port, self._session, self._leave = port, session, leave
        self._state = _NOTHING
        self._step = Step.PLACES
        self._picked: frozenset[str] | None = None
        """Places chosen; None: those that are usual."""
        self._thorough = False
        self._chapter = ""
        self._since = 0
        """What was told before this visit."""
        self.told = Shown()
        self.rows_part = PickRows(self)
        self.form_part = Form(self, self._check, self._first)
        self.form_part.changed.connect(self._answered)
        self.hold_part = Hold(HOLD_S, self._adopt, self, self._may)

    def enter(self) -> None:
        """Look around; a search that runs, or what it has found, is shown again."""
        if self._port is None:
            return
        search = self._port.state().search
        self._since = self._port.state().told.number
        if search.phase is Phase.IDLE:
            self._step = Step.PLACES
            self._port.look_around()
        elif self._step is Step.PLACES:
            self._step = Step.FOUND
        self.look()
        self._tell()

    def look(self) -> None:
        """Take over what the program says now."""
        if self._port is None:
            return
        state = self._port.state()
        if state is not self._state:
            self._state = state
            self._tell()

    def let_go(self) -> None:
        """Let go of the button and close the pad: another page is opened. A search goes on."""
        self.hold_part.cancel()
        self.form_part.pad_part.dismiss()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._tell()

    @Slot()
    def next(self) -> None:
        """Go on: search, propose, the next chapter of questions, the review."""
        match self._step:
            case Step.PLACES:
                self._session.ask(Role.INSTALLER, self._begin, self.tr("Look for devices"))
            case Step.FOUND:
                if self._may_propose:
                    self._session.ask(Role.INSTALLER, self._propose, self.tr("Make a site file"))
            case Step.ANSWERS:
                self._next_chapter()
            case Step.REVIEW:
                pass

    @Slot()
    def previous(self) -> None:
        """Go back one step, from the first one to where one came from."""
        chapters = [one.chapter_id for one in self._state.draft.chapters]
        at = chapters.index(self._chapter) if self._chapter in chapters else 0
        if self._step is Step.ANSWERS and at > 0:
            self._chapter = chapters[at - 1]
        elif self._step is Step.PLACES:
            self._leave()
            return
        else:
            if self._step is Step.FOUND and self._port is not None:
                self._port.stop()
                self._port.look_around()
            self._step = STEPS[STEPS.index(self._step) - 1]
        self.let_go()
        self._tell()

    @Slot()
    def stop(self) -> None:
        """End the search; always allowed."""
        if self._port is not None:
            self._port.stop()
            self.look()

    @Slot(str)
    def touch(self, key: str) -> None:
        """Choose a place or a device, or leave it out."""
        row = next((row for row in self.rows_part.rows if row.key == key), None)
        if row is None or not row.open or self._port is None:
            return
        if self._step is Step.PLACES:
            self._picked = self._places ^ {key}
        else:
            self._port.choose(key, chosen=not row.picked)
            self.look()
        self._tell()

    @Slot(int)
    def choose_depth(self, index: int) -> None:
        """Search quickly or thoroughly."""
        self._thorough = index == 1
        self._tell()

    @Slot(int)
    def choose_chapter(self, index: int) -> None:
        """Look at the questions about one device."""
        chapters = self._state.draft.chapters
        if 0 <= index < len(chapters):
            self.form_part.pad_part.dismiss()
            self._chapter = chapters[index].chapter_id
            self._tell()

    @property
    def _places(self) -> frozenset[str]:
        offered = {place.place_id: place for place in self._state.places if place.offered}
        if self._picked is None:
            return frozenset(name for name, place in offered.items() if place.usual)
        return self._picked & offered.keys()

    @property
    def _may_propose(self) -> bool:
        running = self._state.search.phase is Phase.RUNNING
        return not running and any(device.chosen for device in self._state.search.devices)

    def _begin(self) -> None:
        if self._port is not None and self._places:
            self._port.begin(tuple(sorted(self._places)), thorough=self._thorough)
            self._step = Step.FOUND
            self.look()
            self._tell()

    def _propose(self) -> None:
        self._step, self._chapter = Step.ANSWERS, ""
        self._tell()

    def _next_chapter(self) -> None:
        chapters = [one.chapter_id for one in self._state.draft.chapters]
        at = chapters.index(self._chapter) if self._chapter in chapters else 0
        if at + 1 < len(chapters):
            self._chapter = chapters[at + 1]
        else:
            self._step = Step.REVIEW
        self.form_part.pad_part.dismiss()
        self._tell()

    def _first(self, act: Callable[[], None]) -> None:
        self._session.ask(Role.INSTALLER, act, self.tr("Make a site file"))

    def _may(self) -> bool:
        if self._session.may(Role.INSTALLER):
            return True
        self._session.ask(Role.INSTALLER, lambda: None, self.tr("Make a site file"))
        return False

    def _adopt(self) -> None:
        if self._port is not None:
            self._port.adopt()
            self.look()

    def _questions(self) -> dict[str, Setting]:
        return {question.key: question for question in self._state.draft.questions}

    def _check(self, values: Mapping[str, float]) -> Iterable[str]:
        questions = self._questions()
        for key, message in self._state.draft.problems.items():
            if key in values:
                yield scan_words.problem_text(key, message, questions.get(key))

    @Slot()
    def _answered(self) -> None:
        """Hand over what was typed; the draft is made anew with it."""
        if self._port is None:
            return
        questions = self._questions()
        answers: dict[str, Value] = {
            key: setting_words.decoded(questions[key], number)
            for key, number in self.form_part.edits().items()
            if key in questions
        }
        for key, value in answers.items():
            if value != questions[key].value:
                self._port.answer(key, value)

    def _tell(self) -> None:
        """Show the step."""
        state, step = self._state, self._step
        rows: list[PickRow] = []
        match step:
            case Step.PLACES:
                rows = scan_words.place_rows(state.places, self._places)
                text, onward, forward = scan_words.places_text(state.places), self.tr("Search"), bool(self._places)
            case Step.FOUND:
                rows = scan_words.device_rows(state.search)
                text, onward, forward = scan_words.search_text(state.search), self.tr("Propose"), self._may_propose
            case Step.ANSWERS:
                self._show_form()
                here = next((one for one in state.draft.chapters if one.chapter_id == self._chapter), None)
                text = scan_words.questions_text(state.draft, here)
                onward, forward = self.tr("Next"), bool(state.draft.chapters)
            case Step.REVIEW:
                rows = scan_words.draft_rows(state.draft, self._questions())
                text, onward, forward = scan_words.way_text(state.draft), "", False
        self.rows_part.show(rows)
        fresh = state.told.number > self._since
        ready = state.draft.ready and state.draft.way is not Way.NONE and not state.busy
        self.hold_part.allow(allowed=step is Step.REVIEW and ready and not (fresh and state.told.accepted))
        chapters = state.draft.chapters
        at = next((index for index, one in enumerate(chapters) if one.chapter_id == self._chapter), 0)
        told = Shown(
            step=step.name.lower(),
            position=STEPS.index(step),
            title=words.say(step.value),
            count=self.tr("Step {step} of {count}").format(step=STEPS.index(step) + 1, count=len(STEPS)),
            text=text,
            onward=onward,
            forward=forward,
            running=step is Step.FOUND and state.search.phase is Phase.RUNNING,
            progress=state.search.progress,
            chapters=tuple(map(setting_words.chapter_title, chapters)) if step is Step.ANSWERS else (),
            chapter=at,
            outcome=scan_words.outcome(state.told) if fresh and step is Step.REVIEW else "",
            refused=not state.told.accepted or bool(state.told.reason),
            thorough=self._thorough,
        )
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _show_form(self) -> None:
        chapters = [one.chapter_id for one in self._state.draft.chapters]
        if self._chapter not in chapters:
            self._chapter = chapters[0] if chapters else ""
        here = [one for one in self._state.draft.questions if one.chapter_id == self._chapter]
        values = {one.key: setting_words.coded(one, one.value) for one in here}
        self.form_part.show([setting_words.spec(one) for one in here], values)

    offered = Property(bool, lambda self: self._port is not None, constant=True)
    rows = Property(QObject, attrgetter("rows_part"), constant=True)
    form = Property(Form, attrgetter("form_part"), constant=True)
    adopt = Property(Hold, attrgetter("hold_part"), constant=True)
    steps = Property(int, lambda _: len(STEPS), constant=True)
    step = Property(str, attrgetter("told.step"), notify=changed)
    placing = Property(bool, lambda self: self._step is Step.PLACES, notify=changed)
    answering = Property(bool, lambda self: self._step is Step.ANSWERS, notify=changed)
    reviewing = Property(bool, lambda self: self._step is Step.REVIEW, notify=changed)
    position = Property(int, attrgetter("told.position"), notify=changed)
    title = Property(str, attrgetter("told.title"), notify=changed)
    count = Property(str, attrgetter("told.count"), notify=changed)
    text = Property(str, attrgetter("told.text"), notify=changed)
    onward = Property(str, attrgetter("told.onward"), notify=changed)
    forward = Property(bool, attrgetter("told.forward"), notify=changed)
    running = Property(bool, attrgetter("told.running"), notify=changed)
    progress = Property(float, attrgetter("told.progress"), notify=changed)
    chapters = Property(list, lambda self: list(self.told.chapters), notify=changed)
    chapter = Property(int, attrgetter("told.chapter"), notify=changed)
    outcome = Property(str, attrgetter("told.outcome"), notify=changed)
    refused = Property(bool, attrgetter("told.refused"), notify=changed)
    thorough = Property(bool, attrgetter("told.thorough"), notify=changed)


class ScanView(PageView):
    """The page `scan`, opened from the commissioning."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self.scan_part = Scan(context.ports.scan, context.session, lambda: context.open("commission"), self)

    def enter(self) -> None:
        """Look around, or go on where one was."""
        self.scan_part.enter()

    def update(self, record: CycleRecord) -> None:
        """Look for news of the search; what was typed stays."""
        del record
        self.scan_part.look()

    def clear(self) -> None:
        """Let go; what was found is not about the controller and stays."""
        self.scan_part.let_go()

    def leave(self) -> None:
        """Let go; a search goes on."""
        self.scan_part.let_go()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.scan_part.retranslate()

    scan = Property(Scan, attrgetter("scan_part"), constant=True)
