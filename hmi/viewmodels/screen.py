"""The root of all view models: what `Main.qml` gets, and the order in which a record reaches the parts."""

import functools
from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import qmlRegisterUncreatableType

from control.record import CycleRecord
from control.requests import Answer, Request
from control.settings import Settings
from hmi.alarm_story import AlarmWords, in_language
from hmi.context import Context
from hmi.idle import IdleTimes
from hmi.journey import Journey
from hmi.pages import CONTROL, OVERLAYS, PAGES, Frame, Page, Section, offered
from hmi.ports import Ports
from hmi.ports.details import Details
from hmi.viewmodels.alarms import Alarms
from hmi.viewmodels.light import PanelLight
from hmi.viewmodels.lock import Lock
from hmi.viewmodels.outbox import Outbox
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.rail import RailEntry
from hmi.viewmodels.recovery import Recovery
from hmi.viewmodels.retelling import retranslate, tell_anew
from hmi.viewmodels.session import Session
from hmi.viewmodels.speech import Speech
from hmi.viewmodels.status import Status
from hmi.viewmodels.stop_key import RELEASE_PAGE, StopKey
from hmi.viewmodels.trend import Trend

PIN_PAD = "pin"
MODE_PAGE = "mode"
WHY = "why"
THEMES = ("dark", "light")


class Screen(QObject):
    """One screen: the frame, the parts every page may show, which page is alive, and what lies over it."""

    page_changed = Signal()
    overlay_changed = Signal()
    theme_changed = Signal()
    rail_changed = Signal()

    def __init__(
        self,
        settings: Settings,
        submit: Callable[[Request], None],
        alarm_words: Callable[[str], AlarmWords],
        now: Callable[[], float],
        *,
        theme: str,
        language: str,
        zone: tzinfo | None,
        simulated: bool,
        ports: Ports,
        idle: IdleTimes,
        rotation_deg: int,
        frame: Frame = CONTROL,
    ) -> None:
        super().__init__()
        alarm_words = in_language(alarm_words)
        self.frame = frame
        self._known: dict[str, Page] = PAGES if frame is CONTROL else frame.pages()
        self.page_now = frame.home
        self.overlay_now = ""
        self.theme_now = theme
        self.speech_part = Speech(language, self)
        self.speech_part.chosen.connect(self._retell)
        self.record: CycleRecord | None = None
        self.details: Details | None = None
        self.status_part = Status(settings, zone, simulated=simulated, parent=self)
        self.session_part = Session(
            self, now, ports.access, show_pad=lambda: self.show_overlay("pin"), close_pad=self.close_overlay
        )
        self.outbox_part = Outbox(submit, now, self.session_part, self)
        self.stop_part = StopKey(Outbox(submit, now, self.session_part, self), self.open, self)
        pad = functools.partial(self.show_overlay, PIN_PAD) if PIN_PAD in OVERLAYS else None
        self.lock_part = Lock(self.session_part, pad, self)
        self.trend_part = Trend(self)
        self.alarms_part = Alarms(alarm_words, self.status_part.local_time, self.outbox_part, self)
        self.light_part = PanelLight(idle, ports.backlight, now, self.alarms_part, self.status_part, self)
        self.light_part.slept.connect(self._go_home)
        self.recovery_part = Recovery(self)
        self.rotation_deg = rotation_deg
        self.context = Context(
            settings=settings,
            ports=ports,
            parent=self,
            status=self.status_part,
            session=self.session_part,
            outbox=self.outbox_part,
            alarms=self.alarms_part,
            trend=self.trend_part,
            alarm_words=alarm_words,
            journey=Journey(),
            now=now,
            open=self.open,
            show_overlay=self.show_overlay,
            close_overlay=self.close_overlay,
        )
        self._views: dict[str, PageView] = {}
        self._sections: tuple[Section, ...] = ()
        self._rail: list[RailEntry] = []
        self._tabs: dict[str, list[RailEntry]] = {}
        self._build_rail()
        self.alarms_part.changed.connect(self._mark_rail)

    def configure(self, settings: Settings) -> None:
        """Show a site whose settings have changed: every page is made anew, what was typed is forgotten."""
        if settings == self.context.settings:
            return
        self.context = msgspec.structs.replace(self.context, settings=settings)
        self.status_part.configure(settings)
        for view in self._views.values():
            view.leave()
            view.deleteLater()
        self._views = {}
        self._build_rail()
        if self.page_now not in self.pages():
            self.page_now = self.frame.home
        self.close_overlay()
        self._wake(self.view_of(self.page_now))
        self._mark_rail()
        self.page_changed.emit()

    def renew(self) -> None:
        """Forget every page, whatever has become of it, and begin at home; parts that outlive pages stay.

        No window may show the pages now.
        """
        for view in self._views.values():
            view.deleteLater()
        self._views = {}
        self.record = None
        self.details = None
        self.overlay_now = ""
        self.page_now = self.frame.home
        self.session_part.give_up()
        self._mark_rail()

    def pages(self) -> tuple[str, ...]:
        """Return the pages this site has, in the order of rail and tabs."""
        return tuple(page.page_id for section in self._sections for page in section.pages)

    def files(self) -> Iterable[str]:
        """Return the QML files of all pages and overlays there may be."""
        yield from (page.file for page in self._known.values())
        yield from (file for file, _ in OVERLAYS.values())

    def rail_entries(self) -> tuple[RailEntry, ...]:
        """Return the entries of the rail, one a section."""
        return tuple(self._rail)

    def view_of(self, page: str) -> PageView:
        """Return the view model of a page or overlay; made when first asked for."""
        if page not in self._views:
            make = OVERLAYS[page][1] if page in OVERLAYS else self._known[page].view
            self._views[page] = make(self.context)
        return self._views[page]

    def update(self, record: CycleRecord, answers: Sequence[Answer]) -> None:
        """Show a record: the frame always, the rest only where it can be seen."""
        self.record = record
        self.status_part.update(record)
        self.alarms_part.update(record)
        self.outbox_part.saw(record)
        self.stop_part.update(record, answers)
        self.outbox_part.settle(answers)
        for view in self._alive():
            view.update(record)

    def refresh(self, details: Details) -> None:
        """Show what changes slowly, where it can be seen."""
        self.details = details
        for view in self._alive():
            view.refresh(details)

    def step(self) -> None:
        """Move what moves on the page that is alive."""
        for view in self._alive():
            view.step()

    def clear(self) -> None:
        """Show that the controller is not heard; no number of the last record stays."""
        self.record = None
        self.details = None
        self.status_part.clear()
        self.stop_part.clear()
        for view in self._views.values():
            view.clear()

    @Slot(str)
    def open(self, page: str) -> None:
        """Bring a page to life; the one before it is gone with its bindings, and what lies over it too."""
        if page not in self.pages():
            raise ValueError(f"unknown page {page!r}")
        self.close_overlay()
        if page == self.page_now:
            return
        self.view_of(self.page_now).leave()
        self.page_now = page
        self._wake(self.view_of(page))
        self._mark_rail()
        self.page_changed.emit()

    @Slot(str)
    def show_overlay(self, overlay: str) -> None:
        """Lay an overlay over the page."""
        if overlay not in OVERLAYS:
            raise ValueError(f"unknown overlay {overlay!r}")
        if overlay == self.overlay_now:
            return
        self.close_overlay()
        self.overlay_now = overlay
        self._wake(self.view_of(overlay))
        self.overlay_changed.emit()

    @Slot()
    def close_overlay(self) -> None:
        """Take away what lies over the page."""
        if self.overlay_now:
            self.view_of(self.overlay_now).leave()
            self.overlay_now = ""
            self.overlay_changed.emit()

    @Slot()
    def open_mode(self) -> None:
        """Open the page on which the mode is chosen, else the one on which power is set by hand."""
        self.open(MODE_PAGE if MODE_PAGE in self.pages() else RELEASE_PAGE)

    @Slot()
    def explain(self) -> None:
        """Show why the power is what it is."""
        if WHY in OVERLAYS:
            self.show_overlay(WHY)

    @Slot()
    def back(self) -> None:
        """Take away what lies over the page; when nothing does, go home."""
        if self.overlay_now:
            self.close_overlay()
        else:
            self.open(self.frame.home)

    @Slot(int)
    def open_section(self, number: int) -> None:
        """Open the first page of a section of the rail, 1 for the uppermost; a number without one does nothing."""
        if 1 <= number <= len(self._sections):
            self.open(self._sections[number - 1].pages[0].page_id)

    def set_theme(self, theme: str) -> None:
        """Change the colours."""
        if theme not in THEMES:
            raise ValueError(f"unknown theme {theme!r}")
        if theme != self.theme_now:
            self.theme_now = theme
            self.theme_changed.emit()

    @Slot()
    def _go_home(self) -> None:
        """Greet who wakes the panel with the first page, not with what somebody else was looking for."""
        self.close_overlay()
        self.open(self.frame.home)

    @Slot()
    def _retell(self) -> None:
        """Say everything anew: the language is another."""
        retranslate(self)
        if self.record is None:
            self.clear()
        else:
            self.status_part.update(self.record)
            self.alarms_part.update(self.record)
            for view in self._alive():
                view.update(self.record)
                if self.details is not None:
                    view.refresh(self.details)
        tell_anew(self)

    def _alive(self) -> Iterable[PageView]:
        yield self.view_of(self.page_now)
        if self.overlay_now:
            yield self.view_of(self.overlay_now)

    def _wake(self, view: PageView) -> None:
        view.enter()
        if self.record is not None:
            view.update(self.record)
        if self.details is not None:
            view.refresh(self.details)

    def _build_rail(self) -> None:
        for entry in (*self._rail, *(tab for tabs in self._tabs.values() for tab in tabs)):
            entry.deleteLater()
        self._sections = tuple(offered(self.context.settings, self.context.ports, self.frame.sections))
        self._rail = [RailEntry(s.title, s.icon, s.pages[0].page_id, self) for s in self._sections]
        self._tabs = {
            s.section_id: [RailEntry(p.title, "", p.page_id, self) for p in s.pages if not p.below]
            if len(s.pages) > 1
            else []
            for s in self._sections
        }
        self._mark_rail()
        self.rail_changed.emit()

    @Slot()
    def _mark_rail(self) -> None:
        unseen = (self.alarms_part.banner.unseen_count, self.alarms_part.banner.unseen_severity)
        for section, entry in zip(self._sections, self._rail, strict=True):
            here = any(page.page_id == self.page_now for page in section.pages)
            entry.show(current=here, badge=unseen if section.section_id == "alarms" else (0, ""))
            for tab in self._tabs[section.section_id]:
                tab.show(current=tab.property("page") == (self._known[self.page_now].below or self.page_now))

    def _tabs_here(self) -> list[RailEntry]:
        for section in self._sections:
            if any(page.page_id == self.page_now for page in section.pages):
                return self._tabs[section.section_id]
        return []

    page = Property(str, attrgetter("page_now"), notify=page_changed)
    page_file = Property(str, lambda self: self._known[self.page_now].file, notify=page_changed)
    view = Property(QObject, lambda self: self.view_of(self.page_now), notify=page_changed)
    overlay = Property(str, attrgetter("overlay_now"), notify=overlay_changed)
    overlay_file = Property(
        str, lambda self: OVERLAYS[self.overlay_now][0] if self.overlay_now else "", notify=overlay_changed
    )
    overlay_view = Property(
        QObject, lambda self: self.view_of(self.overlay_now) if self.overlay_now else None, notify=overlay_changed
    )
    rail = Property(list, attrgetter("_rail"), notify=rail_changed)
    tabs = Property(list, _tabs_here, notify=page_changed)
    frame_file = Property(str, attrgetter("frame.file"), constant=True)
    alone = Property(bool, attrgetter("frame.alone"), constant=True)
    """There is no controller behind this screen."""
    home = Property(bool, lambda self: self.page_now == self.frame.home, notify=page_changed)
    explains = Property(bool, lambda _: WHY in OVERLAYS, constant=True)
    """Whether touching a power figure explains it."""
    dark = Property(bool, lambda self: self.theme_now == "dark", notify=theme_changed)
    theme = Property(str, attrgetter("theme_now"), notify=theme_changed)
    rotation = Property(int, attrgetter("rotation_deg"), constant=True)
    """How far everything is turned clockwise: 0, 90, 180 or 270 degrees."""
    recovery = Property(Recovery, attrgetter("recovery_part"), constant=True)
    light = Property(PanelLight, attrgetter("light_part"), constant=True)
    language = Property(Speech, attrgetter("speech_part"), constant=True)
    status = Property(Status, attrgetter("status_part"), constant=True)
    session = Property(Session, attrgetter("session_part"), constant=True)
    stop = Property(StopKey, attrgetter("stop_part"), constant=True)
    lock = Property(Lock, attrgetter("lock_part"), constant=True)
    outbox = Property(Outbox, attrgetter("outbox_part"), constant=True)
    alarms = Property(Alarms, attrgetter("alarms_part"), constant=True)


def _types(kind: type[QObject]) -> Iterable[type[QObject]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _types(below)


@functools.cache
def register_types() -> None:
    """Make all view models known to QML as `Ballast`, once a process; only Python creates them."""
    for view_model in set(_types(QObject)):
        if not view_model.__module__.startswith("hmi.viewmodels."):
            continue
        name, why_not = view_model.__name__, "created by the program"
        # PySide6's stubs ask for bytes here, PySide6 itself for str.
        qmlRegisterUncreatableType(view_model, "Ballast", 1, 0, name, why_not)  # pyright: ignore[reportArgumentType]
