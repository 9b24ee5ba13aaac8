"""The page of a blank unit: who it is, how far its first boot has come, and that a site file is missing."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, Signal, Slot

from control.requests import Role
from hmi import phrases, qr
from hmi.context import Context
from hmi.ports.access import Doubt
from hmi.ports.connection import ConnectionFacts
from hmi.ports.details import Details
from hmi.ports.setup import SiteSought
from hmi.viewmodels.boot_steps import BootSteps
from hmi.viewmodels.connection import UNIT
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.scan import Scan
from hmi.viewmodels.system import FactRow

FIRST_PIN, SET_UP = "first_pin", "site"
"""Pages that follow: a PIN for the installer where there is none, then the site."""


class Wanting(msgspec.Struct, frozen=True, gc=False):
    """What the unit waits for, in words."""

    icon: str = "clock"
    headline: str = ""
    advice: str = ""


class FirstBootView(PageView):
    """The first page of a blank unit, renewed once a second."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._connection, self._setup = context.ports.connection, context.ports.setup
        self.steps_part = BootSteps(self)
        self._rows = {name: FactRow(title, self) for name, title in UNIT}
        self._facts: ConnectionFacts | None = None
        self._sought: SiteSought | None = None
        self.code = ""
        self.wanting = Wanting()
        context.session.changed.connect(self.changed)

    def enter(self) -> None:
        """Ask at once."""
        self._ask()

    def refresh(self, details: Details) -> None:
        """Ask once a second."""
        del details
        self._ask()

    def retranslate(self) -> None:
        """Say everything in another language."""
        if self._sought is not None:
            self.seek(self._sought)

    @Slot()
    def begin(self) -> None:
        """Begin to set up the site; where nobody has a PIN yet, with that."""
        access = self._context.session.access
        open_to_all = access.doubt is Doubt.OPEN and Role.INSTALLER not in access.pins
        self._context.open(FIRST_PIN if open_to_all else SET_UP)

    def show(self, facts: ConnectionFacts) -> None:
        """Show who the unit is, and how far it has come."""
        self._facts, boot = facts, facts.first_boot
        serial = boot.serial or facts.serial
        addresses = facts.addresses or ((boot.address,) if boot.address else ())
        texts = {"serial": serial, "model": boot.model or facts.model, "version": facts.version}
        texts["address"] = "\n".join(addresses)
        for name, text in texts.items():
            self._rows[name].show(text)
        self.steps_part.show(boot)
        code = qr.label(serial, addresses, facts.version)
        if code != self.code:
            self.code = code
            self.changed.emit()

    def seek(self, sought: SiteSought) -> None:
        """Show what is known of the site file."""
        self._sought = sought
        wanting = self._words(sought)
        if wanting != self.wanting:
            self.wanting = wanting
            self.changed.emit()

    def _ask(self) -> None:
        if self._connection is not None:
            self._connection.facts(self.show)
        if self._setup is not None:
            self._setup.site(self.seek)

    def _words(self, sought: SiteSought) -> Wanting:
        if sought.problems:
            more = len(sought.problems) - 1
            first = phrases.say(sought.problems[0])
            text = self.tr("{0} (and {1} more)").format(first, more) if more else first
            return Wanting("blocked", self.tr("The site file {0} cannot be used").format(sought.found), text)
        if sought.found:
            return Wanting("check", self.tr("The site file is there"), self.tr("The controller is starting."))
        return Wanting(
            "site",
            self.tr("No site file yet: the controller does not run"),
            self.tr("Set up this site here, or put {0} in place. The controller then starts by itself.").format(
                sought.places[0] if sought.places else ""
            ),
        )

    steps = Property(BootSteps, attrgetter("steps_part"), constant=True)
    unit = Property(list, lambda self: list(self._rows.values()), constant=True)
    qr = Property(str, lambda self: self.code.encode().hex(), notify=changed)
    """Text of the code in hexadecimal; empty: who the unit is is not known."""
    icon = Property(str, attrgetter("wanting.icon"), notify=changed)
    headline = Property(str, attrgetter("wanting.headline"), notify=changed)
    advice = Property(str, attrgetter("wanting.advice"), notify=changed)
    offered = Property(bool, lambda self: self._context.ports.scan is not None, constant=True)
    """The site can be set up from here."""


class SetupSiteView(PageView):
    """Looking for devices and making the first site file; what it shows is the same as in a unit that runs."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self.scan_part = Scan(context.ports.scan, context.session, lambda: context.open("first_boot"), self)

    def enter(self) -> None:
        """Look around, or go on where one was."""
        self.scan_part.enter()

    def refresh(self, details: Details) -> None:
        """Look for news once a second, even without motion."""
        del details
        self.scan_part.look()

    def step(self) -> None:
        """Look for news."""
        self.scan_part.look()

    def leave(self) -> None:
        """Let go; a search goes on."""
        self.scan_part.let_go()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.scan_part.retranslate()

    scan = Property(Scan, attrgetter("scan_part"), constant=True)


class FirstPinView(PageView):
    """The step before the site is set up: a PIN for the installer, or knowingly none."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        context.session.changed.connect(self.changed)

    @Slot()
    def set_pin(self) -> None:
        """Have the installer's PIN typed, twice."""
        self._context.session.choose_pin(Role.INSTALLER)

    @Slot()
    def go_on(self) -> None:
        """Go on to the site, with the PIN or without."""
        self._context.open(SET_UP)

    def _is_set(self) -> bool:
        return Role.INSTALLER in self._context.session.access.pins

    def _title(self) -> str:
        return self.tr("The installer's PIN is set") if self._is_set() else self.tr("First a PIN for the installer")

    def _text(self) -> str:
        if self._is_set():
            return self.tr("Limits, devices and settings can be changed with this PIN only. Keep it well.")
        return self.tr(
            "Without a PIN whoever stands here may change everything, and the event log cannot say who it was. A PIN "
            "can be set later, too; once the site is commissioned, nothing but operating is open without one."
        )

    ready = Property(bool, lambda self: self._is_set(), notify=changed)
    title = Property(str, lambda self: self._title(), notify=changed)
    text = Property(str, lambda self: self._text(), notify=changed)
