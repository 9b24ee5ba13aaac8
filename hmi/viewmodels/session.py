"""Who stands before the screen: nobody has to say so to look or to stop, but to act one must."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot

from control.requests import Role
from hmi import words
from hmi.ports.access import Access, AccessPort, Doubt, Tried, Verdict

_ORDER = tuple(Role)
NO_PORT = Access()
BY_HAND = "by hand"
BY_TIME = "nobody has touched the screen"


def _nothing() -> None:
    pass


class Session(QObject):
    """The role of the person before the screen, and what waits for a PIN."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        now: Callable[[], float],
        access: AccessPort | None = None,
        show_pad: Callable[[], None] = _nothing,
        close_pad: Callable[[], None] = _nothing,
    ) -> None:
        """Begin as whoever may be here without a PIN.

        Args:
            parent: the screen.
            now: monotonic seconds.
            access: checks PINs; None where the program does not offer it: nobody can rise then.
            show_pad: lays the PIN pad over the page.
            close_pad: takes it away.
        """
        super().__init__(parent)
        self.access = NO_PORT if access is None else access.access()
        self.role = self.access.free
        self.wanted = Role.OPERATOR
        """What the PIN pad asks for."""
        self.purpose = ""
        """What for, in words; empty: to log in."""
        self.new_pin: Role | None = None
        """The level whose PIN the pad is opened to set; None: it is opened for something else."""
        self._action: Callable[[], None] | None = None
        self._pad_open = False
        self._port = access
        self._now = now
        self._show_pad = show_pad
        self._close_pad = close_pad
        self._touched_at_s = now()

    def may(self, role: Role) -> bool:
        """Tell whether the person may do what needs this role."""
        return _ORDER.index(self.role) >= _ORDER.index(role)

    def ask(self, role: Role, action: Callable[[], None], purpose: str = "") -> None:
        """Do what needs a role: at once when the person has it, else after its PIN was entered.

        Args:
            role: the least role.
            action: what to do.
            purpose: what for, in words, shown above the PIN pad.
        """
        self._look()
        if self.may(role):
            action()
            return
        self.wanted, self.purpose, self._action = role, purpose, action
        self.changed.emit()
        self._show_pad()

    def try_pin(self, pin: str, told: Callable[[Tried], None]) -> None:
        """Have a PIN checked for what is wanted; on success the role rises, the pad closes and the action is done."""
        if self._port is None:
            told(Tried(Verdict.NO_PIN))
            return

        def done(tried: Tried) -> None:
            told(tried)
            if tried.verdict is Verdict.ACCEPTED:
                self._rise(tried.role)

        self._port.try_pin(pin, self.wanted, done)

    def set_pin(self, role: Role, pin: str, told: Callable[[str], None]) -> None:
        """Give a level another PIN; `told` gets why not, or nothing when it is done.

        Where no PIN was set before, the first one takes away what was open to everybody. Whoever has just typed it
        twice is logged in with it then, as if typed once more: by the same check, noted and timed out the same way.
        """
        port = self._port
        if port is None:
            told(self.tr("PINs cannot be set at this screen"))
            return
        was_open = self.access.doubt is Doubt.OPEN

        def done(refusal: str) -> None:
            self._look()
            if refusal or not was_open or self.may(role):
                told(refusal)
                return
            port.try_pin(pin, role, known)

        def known(tried: Tried) -> None:
            if tried.verdict is Verdict.ACCEPTED:
                self._become(tried.role)
            told("")

        port.set_pin(role, pin, done)

    def choose_pin(self, role: Role) -> None:
        """Show the pad to set the PIN of a level."""
        self.purpose, self._action, self.new_pin = "", None, role
        self._show_pad()

    def begin(self) -> None:
        """Note that the pad is open, whoever opened it."""
        self._pad_open = True
        if self._action is None:
            self._look()
            higher = [role for role in _ORDER if not self.may(role)]
            self.wanted = (higher or [Role.SERVICE])[0]

    def give_up(self) -> None:
        """Forget what waits for a PIN: the pad was closed."""
        self._action = self.new_pin = None
        self._pad_open = False
        self.purpose = ""

    @property
    def risen_now(self) -> bool:
        """Tell whether somebody has logged in."""
        return self.role is not self.access.free

    @property
    def title_now(self) -> str:
        """Return the name of the role in the language of the moment."""
        return words.say(words.ROLES[self.role])

    @property
    def is_asked(self) -> bool:
        """Tell whether something waits for a PIN."""
        return self._action is not None

    @Slot()
    def log_in(self) -> None:
        """Show the pad for whoever wants to be known, without an action that waits."""
        self.purpose, self._action = "", None
        self._show_pad()

    @Slot()
    def log_out(self) -> None:
        """Become whoever may be here without a PIN."""
        self._leave(BY_HAND)

    def touched(self) -> None:
        """Note that somebody is here."""
        self._touched_at_s = self._now()

    def tick(self) -> None:
        """Log out when nobody has touched the screen for long."""
        if self.risen_now and self._now() - self._touched_at_s >= self.access.log_out_s:
            self._leave(BY_TIME)

    def _leave(self, why: str) -> None:
        self._look()
        if not self.risen_now:
            return
        if self._port is not None:
            self._port.log_out(why)
        self.role = self.access.free
        self.changed.emit()

    def _rise(self, role: Role) -> None:
        if not self._pad_open:  # closed while the PIN was checked: whoever typed it has changed their mind
            if self._port is not None:
                self._port.log_out(BY_HAND)
            return
        action, self._action = self._action, None
        self._become(role)
        self._close_pad()
        if action is not None:
            action()

    def _become(self, role: Role) -> None:
        self.role = role
        self.touched()
        self.changed.emit()

    def _look(self) -> None:
        """Take notice of what holds now: PINs may have been set elsewhere."""
        if self._port is None:
            return
        access = self._port.access()
        if access == self.access:
            return
        was_free = not self.risen_now
        self.access = access
        if was_free:
            self.role = access.free
        self.changed.emit()

    level = Property(str, attrgetter("role.value"), notify=changed)
    """The role's code, for icons."""
    title = Property(str, lambda self: self.title_now, notify=changed)
    risen = Property(bool, lambda self: self.risen_now, notify=changed)
    """Somebody has logged in."""
    doubt = Property(
        str, lambda self: "" if self.access.doubt is Doubt.NONE else self.access.doubt.value, notify=changed
    )
    """`open`, `missing` or `unreadable`: PINs do not protect this unit as they should; empty: all is well."""
