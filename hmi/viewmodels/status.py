"""The frame around every page: site, mode, state, clock, and whether the controller is heard at all."""

from datetime import UTC, datetime, tzinfo
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal

from control.record import CycleRecord, State
from control.settings import Settings
from hmi import region, words

MANUAL_MODE = "local"


class Frame(msgspec.Struct, frozen=True, gc=False):
    """The words of the status bar."""

    badge: str = ""
    badge_kind: str = "none"
    """`auto`, `other`, `manual`, `test` or `stop`: the theme gives each a colour; `auto` has none."""
    state: str = ""
    clock: str = ""


class Status(QObject):
    """Site, mode badge, state, clock, stale data, and the common beat of everything that blinks."""

    changed = Signal()
    stale_changed = Signal()
    blinked = Signal()

    def __init__(self, settings: Settings, zone: tzinfo | None, *, simulated: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.frame = Frame()
        self.is_stale = True
        self.lit_now = True
        self._site = settings.site_name or settings.site_id
        self._automatic = settings.initial_mode
        self._zone = zone
        self._simulated = simulated
        self._testing = False

    def mark_test(self, *, active: bool) -> None:
        """Frame every page while a step of the test mode runs; shown from the next record on."""
        self._testing = active

    def configure(self, settings: Settings) -> None:
        """Take the name and the usual mode of a site whose settings have changed."""
        self._site = settings.site_name or settings.site_id
        self._automatic = settings.initial_mode
        self.changed.emit()

    def update(self, record: CycleRecord) -> None:
        """Show the frame of a record."""
        badge, kind = self._badge(record)
        self._show(Frame(badge, kind, words.say(words.STATES[record.state]), self._clock(record.at.at_utc)))
        self._stale(now=False)

    def clear(self) -> None:
        """Show that the controller is not heard."""
        self._show(Frame())
        self._stale(now=True)

    def blink(self, *, lit: bool) -> None:
        """Light or darken everything that blinks."""
        if lit != self.lit_now:
            self.lit_now = lit
            self.blinked.emit()

    def local_time(self, at_utc: float) -> datetime:
        """Return a record's UTC as time of the site's clock."""
        return datetime.fromtimestamp(at_utc, tz=UTC).astimezone(self._zone)

    def _clock(self, at_utc: float) -> str:
        return region.clock(self.local_time(at_utc))

    def _badge(self, record: CycleRecord) -> tuple[str, str]:
        if record.stops.emergency_stop or record.stops.operator_stop:
            return self.tr("Stop"), "stop"
        if self._testing or record.output_test:
            return self.tr("Test"), "test"
        if record.state is State.MAINTENANCE:
            return self.tr("Maintenance"), "test"
        if record.mode_id == self._automatic:
            return self.tr("Auto"), "auto"
        return words.mode(record.mode_id), "manual" if record.mode_id == MANUAL_MODE else "other"

    def _show(self, frame: Frame) -> None:
        if frame != self.frame:
            self.frame = frame
            self.changed.emit()

    def _stale(self, *, now: bool) -> None:
        if now != self.is_stale:
            self.is_stale = now
            self.stale_changed.emit()

    site = Property(str, attrgetter("_site"), notify=changed)
    simulated = Property(bool, attrgetter("_simulated"), constant=True)
    badge = Property(str, attrgetter("frame.badge"), notify=changed)
    quiet = Property(bool, lambda self: self.frame.badge_kind in {"auto", "none"}, notify=changed)
    """The mode calls for no colour."""
    badge_kind = Property(str, attrgetter("frame.badge_kind"), notify=changed)
    state = Property(str, attrgetter("frame.state"), notify=changed)
    clock = Property(str, attrgetter("frame.clock"), notify=changed)
    stale = Property(bool, attrgetter("is_stale"), notify=stale_changed)
    lit = Property(bool, attrgetter("lit_now"), notify=blinked)
