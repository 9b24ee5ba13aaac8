"""The states of the unit a person may ask for: what each means, what it needs, and what happens then."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from control import lifecycle
from control.record import CycleRecord, State
from control.requests import ChangeState, Role, SetMode
from hmi import words
from hmi.context import Context
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.release import Release

HOLD_S = 1.5


class Wording(msgspec.Struct, frozen=True):
    """What is said about a state that can be asked for."""

    title: object
    consequence: object


WORDINGS: dict[State, Wording] = {
    State.RUN: Wording(
        QT_TRANSLATE_NOOP("Words", "Run"),
        QT_TRANSLATE_NOOP("Words", "The unit works in its mode again. The battery may charge or discharge at once."),
    ),
    State.IDLE: Wording(
        QT_TRANSLATE_NOOP("Words", "Idle"),
        QT_TRANSLATE_NOOP("Words", "The battery rests and the inverters stand by until somebody chooses Run."),
    ),
    State.MAINTENANCE: Wording(
        QT_TRANSLATE_NOOP("Words", "Maintenance"),
        QT_TRANSLATE_NOOP(
            "Words", "The power goes to zero and stays there, whatever anybody asks for, until somebody chooses Run."
        ),
    ),
    State.RESTART: Wording(
        QT_TRANSLATE_NOOP("Words", "Restart the program"),
        QT_TRANSLATE_NOOP("Words", "The power goes to zero and the screen goes dark for about ten seconds."),
    ),
    State.REBOOT: Wording(
        QT_TRANSLATE_NOOP("Words", "Restart the computer"),
        QT_TRANSLATE_NOOP("Words", "The power goes to zero and the screen goes dark for about a minute."),
    ),
}
"""In the order of the page. `init` is not among them: Run leads over the start checks by itself."""

MEANINGS: dict[State, object] = {
    State.INIT: QT_TRANSLATE_NOOP("Words", "It waits until every device answers."),
    State.RUN: QT_TRANSLATE_NOOP("Words", "It works in its mode."),
    State.IDLE: QT_TRANSLATE_NOOP("Words", "The battery rests until somebody chooses Run."),
    State.MAINTENANCE: QT_TRANSLATE_NOOP("Words", "No power flows, so that somebody can work on the unit."),
    State.ERROR: QT_TRANSLATE_NOOP("Words", "A critical alarm keeps it at zero power."),
    State.RESTART: QT_TRANSLATE_NOOP("Words", "The program starts again."),
    State.REBOOT: QT_TRANSLATE_NOOP("Words", "The computer starts again."),
}


def reachable(now: State, wanted: State) -> bool:
    """Tell whether a person may ask for a state now; Run leads over the start checks from where work was done."""
    if wanted is State.RUN and now in {State.MAINTENANCE, State.ERROR}:
        wanted = State.INIT
    return wanted in lifecycle.ALLOWED[now]


class StateRow(QObject):
    """One state in the list."""

    changed = Signal()

    def __init__(self, state: State, parent: QObject) -> None:
        super().__init__(parent)
        self.state = state
        self.marks = (False, False, False)

    def mark(self, *, in_force: bool, possible: bool, chosen: bool) -> None:
        """Mark the state in force, whether one may go there, and the one looked at."""
        if (in_force, possible, chosen) != self.marks:
            self.marks = (in_force, possible, chosen)
            self.changed.emit()

    def say_again(self) -> None:
        """Say the title in the language of the moment."""
        self.changed.emit()

    state_id = Property(str, attrgetter("state.value"), constant=True)
    title = Property(str, lambda self: words.say(WORDINGS[self.state].title), notify=changed)
    in_force = Property(bool, lambda self: self.marks[0], notify=changed)
    possible = Property(bool, lambda self: self.marks[1], notify=changed)
    chosen = Property(bool, lambda self: self.marks[2], notify=changed)


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the page."""

    state: str = ""
    meaning: str = ""
    title: str = ""
    """What is looked at; empty: nothing yet."""
    consequence: str = ""
    needs: str = ""
    """Who may ask for it, where that is not the person here."""
    automatic: bool = True


class StatesView(PageView):
    """The page `state`."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._now: State | None = None
        self._mode_id = ""
        self._chosen: State | None = None
        self.told = Told()
        self.rows_now = [StateRow(state, self) for state in WORDINGS]
        self.release_part = Release(context, self)
        self.apply_hold = Hold(HOLD_S, self._apply, self, self._may_apply)
        context.session.changed.connect(self._show)

    def update(self, record: CycleRecord) -> None:
        """Show the state in force."""
        self.release_part.update(record)
        if (record.state, record.mode_id) != (self._now, self._mode_id):
            self._now, self._mode_id = record.state, record.mode_id
            self._show()

    def clear(self) -> None:
        """Show that nothing is known; nothing can be asked for then."""
        self._now, self._mode_id = None, ""
        self.release_part.clear()
        self._show()

    def leave(self) -> None:
        """Let go of every button and look at nothing."""
        self.apply_hold.cancel()
        self.release_part.leave()
        self._chosen = None
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._show()

    @Slot(str)
    def choose(self, state: str) -> None:
        """Look at a state."""
        self.apply_hold.cancel()
        self._chosen = State(state)
        self._show()

    @Slot()
    def return_to_automatic(self) -> None:
        """Ask for the mode the unit starts with."""
        self._context.session.ask(Role.OPERATOR, self._to_automatic, self.tr("Return to automatic"))

    def _to_automatic(self) -> None:
        outbox = self._context.outbox
        outbox.send(SetMode(outbox.origin(), self._context.settings.initial_mode))

    @Slot()
    def _show(self) -> None:
        now, chosen = self._now, self._chosen
        for row in self.rows_now:
            row.mark(
                in_force=row.state is now,
                possible=now is not None and reachable(now, row.state),
                chosen=row.state is chosen,
            )
        may = now is not None and chosen is not None and reachable(now, chosen)
        needed = lifecycle.ASKED_ROLE[chosen] if chosen is not None else Role.VIEWER
        told = Told(
            state="" if now is None else words.say(words.STATES[now]),
            meaning="" if now is None else words.say(MEANINGS[now]),
            title="" if chosen is None else words.say(WORDINGS[chosen].title),
            consequence="" if chosen is None else self._consequence(chosen, may=may),
            needs=""
            if not may or self._context.session.may(needed)
            else self.tr("Needs the PIN: {0}").format(words.say(words.ROLES[needed])),
            automatic=self._mode_id in {"", self._context.settings.initial_mode},
        )
        self.apply_hold.allow(allowed=may)
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _consequence(self, chosen: State, *, may: bool) -> str:
        if may:
            return words.say(WORDINGS[chosen].consequence)
        if chosen is self._now:
            return self.tr("The unit is in this state already.")
        return self.tr("From here there is no way to this state.")

    def _may_apply(self) -> bool:
        session, chosen = self._context.session, self._chosen
        if chosen is None or session.may(lifecycle.ASKED_ROLE[chosen]):
            return True
        session.ask(lifecycle.ASKED_ROLE[chosen], lambda: None, words.say(WORDINGS[chosen].title))
        return False

    def _apply(self) -> None:
        outbox = self._context.outbox
        if self._chosen is not None:
            outbox.send(ChangeState(outbox.origin(), self._chosen.value))

    rows = Property(list, attrgetter("rows_now"), constant=True)
    release = Property(Release, attrgetter("release_part"), constant=True)
    apply = Property(Hold, attrgetter("apply_hold"), constant=True)
    state = Property(str, attrgetter("told.state"), notify=changed)
    meaning = Property(str, attrgetter("told.meaning"), notify=changed)
    title = Property(str, attrgetter("told.title"), notify=changed)
    consequence = Property(str, attrgetter("told.consequence"), notify=changed)
    needs = Property(str, attrgetter("told.needs"), notify=changed)
    automatic = Property(bool, attrgetter("told.automatic"), notify=changed)
