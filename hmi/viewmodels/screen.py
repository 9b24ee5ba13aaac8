"""The root of all view models: what `Main.qml` gets, and the order in which a record reaches the parts."""

import functools
from collections.abc import Callable, Iterable
from datetime import tzinfo
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import qmlRegisterUncreatableType

from control.record import CycleRecord
from control.requests import Answer, Request
from control.settings import Settings
from hmi.viewmodels.alarm_rows import AlarmRows
from hmi.viewmodels.alarms import Alarms, AlarmWords, in_language
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.inverter import InverterView, PhaseRow
from hmi.viewmodels.limits import Limits
from hmi.viewmodels.live import Live, Node
from hmi.viewmodels.outbox import Outbox
from hmi.viewmodels.reading import Reading
from hmi.viewmodels.retelling import retranslate, tell_anew
from hmi.viewmodels.setpoint import SetpointView
from hmi.viewmodels.speech import Speech
from hmi.viewmodels.status import Status
from hmi.viewmodels.trend import Trend

PAGES: dict[str, str] = {
    "flow": "pages/FlowPage.qml",
    "inverter": "pages/InverterPage.qml",
    "alarms": "pages/AlarmsPage.qml",
    "setpoint": "pages/SetpointPage.qml",
}
"""Page -> file in `hmi/qml`, in the order of the rail."""

THEMES = ("dark", "light")


class Screen(QObject):
    """One screen: the frame, the parts every page may show, and which page is alive."""

    page_changed = Signal()
    theme_changed = Signal()

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
    ) -> None:
        super().__init__()
        alarm_words = in_language(alarm_words)
        self.page_now = "flow"
        self.theme_now = theme
        self.speech_part = Speech(language, self)
        self.speech_part.chosen.connect(self._retell)
        self.record: CycleRecord | None = None
        self.status_part = Status(settings, zone, simulated=simulated, parent=self)
        self.outbox_part = Outbox(submit, now, self)
        self.live_part = Live(settings, self)
        self.limits_part = Limits(self)
        self.trend_part = Trend(self)
        self.inverter_part = InverterView(settings, self)
        self.alarms_part = Alarms(alarm_words, self.status_part.local_time, self.outbox_part, self)
        self.setpoint_part = SetpointView(settings, self.outbox_part, self)

    def update(self, record: CycleRecord, answers: Iterable[Answer]) -> None:
        """Show a record: the frame always, the rest only where it can be seen."""
        self.record = record
        self.status_part.update(record)
        self.alarms_part.update(record)
        self.outbox_part.settle(answers)
        self._update_page(record)

    def clear(self) -> None:
        """Show that the controller is not heard; no number of the last record stays."""
        self.record = None
        for part in (self.status_part, self.live_part, self.limits_part, self.inverter_part, self.setpoint_part):
            part.clear()

    @Slot(str)
    def open(self, page: str) -> None:
        """Bring a page to life; the one before it is gone with its bindings."""
        if page not in PAGES:
            raise ValueError(f"unknown page {page!r}")
        if page == self.page_now:
            return
        self.setpoint_part.leave()
        self.alarms_part.choose("")
        self.page_now = page
        if self.record is not None:
            self._update_page(self.record)
        self.page_changed.emit()

    def set_theme(self, theme: str) -> None:
        """Change the colours."""
        if theme not in THEMES:
            raise ValueError(f"unknown theme {theme!r}")
        if theme != self.theme_now:
            self.theme_now = theme
            self.theme_changed.emit()

    def _retell(self) -> None:
        """Say everything anew: the language is another."""
        retranslate(self)
        if self.record is None:
            self.clear()
        else:
            self.status_part.update(self.record)
            self.alarms_part.update(self.record)
            self._update_page(self.record)
        tell_anew(self)

    def _update_page(self, record: CycleRecord) -> None:
        match self.page_now:
            case "flow":
                self.live_part.update(record)
                self.limits_part.update(record)
                self.trend_part.draw()
            case "inverter":
                self.inverter_part.update(record)
            case "setpoint":
                self.setpoint_part.update(record)
            case _:
                pass

    def _page_file(self) -> str:
        return PAGES[self.page_now]

    page = Property(str, attrgetter("page_now"), notify=page_changed)
    page_file = Property(str, _page_file, notify=page_changed)
    theme = Property(str, attrgetter("theme_now"), notify=theme_changed)
    language = Property(Speech, attrgetter("speech_part"), constant=True)
    status = Property(Status, attrgetter("status_part"), constant=True)
    outbox = Property(Outbox, attrgetter("outbox_part"), constant=True)
    live = Property(Live, attrgetter("live_part"), constant=True)
    limits = Property(Limits, attrgetter("limits_part"), constant=True)
    trend = Property(Trend, attrgetter("trend_part"), constant=True)
    inverter = Property(InverterView, attrgetter("inverter_part"), constant=True)
    alarms = Property(Alarms, attrgetter("alarms_part"), constant=True)
    setpoint = Property(SetpointView, attrgetter("setpoint_part"), constant=True)


QML_TYPES: tuple[type[QObject], ...] = (
    AlarmRows,
    Alarms,
    Hold,
    InverterView,
    Limits,
    Live,
    Node,
    Outbox,
    PhaseRow,
    Reading,
    Screen,
    SetpointView,
    Speech,
    Status,
    Trend,
)


@functools.cache
def register_types() -> None:
    """Make the view models known to QML as `Ballast`, once a process; only Python creates them."""
    for view_model in QML_TYPES:
        name, why_not = view_model.__name__, "created by the program"
        # PySide6's stubs ask for bytes here, PySide6 itself for str.
        qmlRegisterUncreatableType(view_model, "Ballast", 1, 0, name, why_not)  # pyright: ignore[reportArgumentType]
