"""The PIN pad: who is wanted and for what, what is typed, and what became of it; also where PINs are set."""

import math
from enum import StrEnum
from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, Signal, Slot

from control.record import CycleRecord
from control.requests import Role
from hmi import phrases, words
from hmi.context import Context
from hmi.ports.access import Doubt, Tried, Verdict
from hmi.quantity import duration
from hmi.viewmodels.page_view import PageView

LONGEST = 8
SHORTEST = 4
BACK = "back"
ACCEPT = "accept"
WITH_PIN = (Role.OPERATOR, Role.INSTALLER, Role.SERVICE)

_DOUBTS: dict[Doubt, object] = {
    Doubt.OPEN: QT_TRANSLATE_NOOP("Words", "No PIN is set. Whoever stands here may do everything."),
    Doubt.MISSING: QT_TRANSLATE_NOOP(
        "Words", "No PIN is set for installer and service. Set it on this computer: ballast access set-pin installer"
    ),
    Doubt.UNREADABLE: QT_TRANSLATE_NOOP(
        "Words", "The stored PINs cannot be read. Set them again on this computer: ballast access set-pin installer"
    ),
}


class Stage(StrEnum):
    """What the pad is used for."""

    WHO = "who"
    """Nothing is typed: who is here, and what they may do about it."""
    ENTER = "enter"
    CHOOSE = "choose"
    REPEAT = "repeat"


class Message(msgspec.Struct, frozen=True, gc=False):
    """What is said below the dots."""

    text: str = ""
    bad: bool = False


class PinView(PageView):
    """The overlay `pin`."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._session = context.session
        self._now = context.now
        self._close = context.close_overlay
        self.stage = Stage.ENTER
        self.digits = ""
        self.waiting = False
        self.message = Message()
        self.target = Role.INSTALLER
        """The level that gets another PIN."""
        self._first = ""
        self._locked_until_s = -math.inf
        self._lock_shown = ""
        self._visit = 0
        self._session.changed.connect(self.changed)

    def enter(self) -> None:
        """Begin with nothing typed."""
        session = self._session
        session.begin()
        known = session.risen_now or session.access.doubt is Doubt.OPEN
        self.stage = Stage.WHO if known and not session.is_asked else Stage.ENTER
        self.digits, self._first, self.waiting = "", "", False
        self._visit += 1
        self.message = Message()
        self.changed.emit()
        if session.new_pin is not None and session.new_pin.value in self._settable():
            self.choose(session.new_pin)

    def update(self, record: CycleRecord) -> None:
        """Count down the lock."""
        del record
        self._count_down()

    def leave(self) -> None:
        """Forget what was typed and what waited for it."""
        self._visit += 1
        self.digits = self._first = ""
        self._session.give_up()

    def _count_down(self) -> None:
        shown = duration(self._locked_until_s - self._now()) if self.is_locked else ""
        if shown != self._lock_shown:
            if not shown:
                self.message = Message()
            self._lock_shown = shown
            self.changed.emit()

    @property
    def is_locked(self) -> bool:
        """Tell whether no PIN is looked at now."""
        return self._now() < self._locked_until_s

    @Slot(str)
    def press(self, key: str) -> None:
        """Take a key of the keypad or keyboard."""
        if self.waiting or (self.stage is Stage.ENTER and self.is_locked):
            return
        if key == ACCEPT:
            self.accept()
        elif key == BACK:
            self._type(self.digits[:-1])
        elif len(key) == 1 and key in "0123456789" and len(self.digits) < LONGEST:
            self._type(self.digits + key)

    @Slot()
    def accept(self) -> None:
        """Have what is typed checked, or take it as the new PIN."""
        if not self.is_complete:
            return
        pin, self.digits = self.digits, ""
        match self.stage:
            case Stage.WHO:
                pass
            case Stage.ENTER:
                self._try(pin)
            case Stage.CHOOSE:
                self.stage, self._first = Stage.REPEAT, pin
                self._say(self.tr("The same digits once more"))
            case Stage.REPEAT:
                self._set(pin)

    @Slot(str)
    def choose(self, role: str) -> None:
        """Begin to set the PIN of a level."""
        self.target, self.stage, self.digits, self._first = Role(role), Stage.CHOOSE, "", ""
        self._say(self.tr("{0} to {1} digits").format(SHORTEST, LONGEST))

    @Slot()
    def enter_another(self) -> None:
        """Ask for the PIN of a higher level."""
        self.stage, self.digits = Stage.ENTER, ""
        self._say("")

    @Slot()
    def log_out(self) -> None:
        """Become whoever may be here without a PIN."""
        self._session.log_out()
        self._close()

    @Slot()
    def dismiss(self) -> None:
        """Close the pad; what waited is not done."""
        self._close()

    @property
    def is_complete(self) -> bool:
        """Tell whether enough digits are typed."""
        free = not self.waiting and not (self.stage is Stage.ENTER and self.is_locked)
        return free and len(self.digits) >= SHORTEST and self.stage is not Stage.WHO

    def _type(self, digits: str) -> None:
        if digits != self.digits:
            self.digits = digits
            if self.message.bad:
                self.message = Message()
            self.changed.emit()

    def _try(self, pin: str) -> None:
        self.waiting = True
        self._say(self.tr("Checking"))
        visit = self._visit

        def told(tried: Tried) -> None:
            if visit == self._visit:
                self.waiting = False
                self._judge(tried)

        self._session.try_pin(pin, told)

    def _judge(self, tried: Tried) -> None:
        if tried.locked_s > 0:
            self._locked_until_s = self._now() + tried.locked_s
            self._lock_shown = duration(tried.locked_s)
        match tried.verdict:
            case Verdict.ACCEPTED:
                self._locked_until_s = -math.inf
                self._say("")
            case Verdict.WRONG if tried.locked_s > 0:
                self._say(self.tr("Wrong PIN. Too many wrong tries."), bad=True)
            case Verdict.WRONG:
                tries = (
                    self.tr("Wrong PIN. {0} more tries.") if tried.left != 1 else self.tr("Wrong PIN. One more try.")
                )
                self._say(tries.format(tried.left), bad=True)
            case Verdict.LOCKED:
                self._say(self.tr("Too many wrong tries."), bad=True)
            case Verdict.NO_PIN:
                self._say(self.tr("No PIN opens this level here."), bad=True)

    def _set(self, pin: str) -> None:
        first, self._first = self._first, ""
        if pin != first:
            self.stage = Stage.CHOOSE
            self._say(self.tr("The two were different. Begin again."), bad=True)
            return
        self.waiting = True
        self._say(self.tr("One moment"))
        visit = self._visit

        def told(refusal: str) -> None:
            if visit == self._visit:
                self.waiting, self.stage = False, Stage.CHOOSE if refusal else Stage.WHO
                done = self.tr("The PIN is set: {0}").format(words.say(words.ROLES[self.target]))
                self._say(phrases.say(refusal) or done, bad=bool(refusal))

        self._session.set_pin(self.target, pin, told)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.message = Message(text, bad)
        self.changed.emit()

    def _heading(self) -> str:
        session = self._session
        if self.stage is Stage.CHOOSE:
            return self.tr("New PIN: {0}").format(words.say(words.ROLES[self.target]))
        if self.stage is Stage.REPEAT:
            return self.tr("Repeat the new PIN: {0}").format(words.say(words.ROLES[self.target]))
        if self.stage is Stage.WHO:
            return session.title_now if session.risen_now else self.tr("Open to everybody")
        return self.tr("PIN: {0}").format(words.say(words.ROLES[session.wanted]))

    def _for_what(self) -> str:
        return self._session.purpose if self.stage is Stage.ENTER else ""

    def _warning(self) -> str:
        doubt = self._session.access.doubt
        return "" if doubt is Doubt.NONE else words.say(_DOUBTS[doubt])

    def _settable(self) -> list[str]:
        """Return the levels whose PIN may be set here and now, highest last."""
        if self._session.access.doubt is Doubt.OPEN or self._session.may(Role.SERVICE):
            return [role.value for role in WITH_PIN]
        return [Role.OPERATOR.value, Role.INSTALLER.value] if self._session.may(Role.INSTALLER) else []

    def _higher(self) -> bool:
        """Tell whether another PIN would open more."""
        return any(not self._session.may(role) for role in self._session.access.pins)

    def _dots(self) -> list[bool]:
        count = max(SHORTEST, len(self.digits))
        return [index < len(self.digits) for index in range(count)]

    heading = Property(str, _heading, notify=changed)
    purpose = Property(str, _for_what, notify=changed)
    typing = Property(bool, lambda self: self.stage is not Stage.WHO, notify=changed)
    higher = Property(bool, lambda self: self._higher(), notify=changed)
    dots = Property(list, _dots, notify=changed)
    text = Property(str, attrgetter("message.text"), notify=changed)
    bad = Property(bool, attrgetter("message.bad"), notify=changed)
    locked = Property(bool, attrgetter("is_locked"), notify=changed)
    countdown = Property(str, attrgetter("_lock_shown"), notify=changed)
    complete = Property(bool, attrgetter("is_complete"), notify=changed)
    warning = Property(str, _warning, notify=changed)
    settable = Property(list, _settable, notify=changed)
    setting = Property(
        list,
        lambda self: [
            self.tr("Set the PIN: {0}").format(words.say(words.ROLES[Role(role)])) for role in self._settable()
        ],
        notify=changed,
    )
    risen = Property(bool, lambda self: self._session.risen_now, notify=changed)
