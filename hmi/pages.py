"""Every page and overlay of the screen: the one place a new one is named.

A page is a file in `hmi/qml/pages` whose root has `required property <its view model> view`, and the view model that is
made from a `Context`. It stands in a section of the rail; a section with several pages shows them as tabs.
"""

from collections.abc import Callable, Iterable, Iterator

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.settings import Settings
from hmi.context import Context
from hmi.ports import Ports
from hmi.viewmodels.alarms_view import AlarmsView
from hmi.viewmodels.battery import BatteryView
from hmi.viewmodels.cells import CellsView
from hmi.viewmodels.climate import ClimateView, has_climate
from hmi.viewmodels.cluster import ClusterView
from hmi.viewmodels.commission import CommissionView
from hmi.viewmodels.connection import ConnectionView
from hmi.viewmodels.devices import DevicesView
from hmi.viewmodels.flow import FlowView
from hmi.viewmodels.inverter import InverterView
from hmi.viewmodels.island import IslandView
from hmi.viewmodels.log import LogView
from hmi.viewmodels.meters import MetersView
from hmi.viewmodels.modes import ModesView
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.pin import PinView
from hmi.viewmodels.plan import PlanView
from hmi.viewmodels.rehearsal import RehearsalView
from hmi.viewmodels.scan import ScanView
from hmi.viewmodels.schedule import ScheduleView
from hmi.viewmodels.services import ServicesView
from hmi.viewmodels.setpoint import SetpointView
from hmi.viewmodels.settings import SettingsView
from hmi.viewmodels.shelve import ShelveView
from hmi.viewmodels.states import StatesView
from hmi.viewmodels.system import SystemView
from hmi.viewmodels.testing import TestView
from hmi.viewmodels.trends import TrendsView
from hmi.viewmodels.why import WhyView


def _always(settings: Settings) -> bool:
    del settings
    return True


def _has_racks(settings: Settings) -> bool:
    return bool(settings.batteries)


def _planned(settings: Settings) -> bool:
    return bool(settings.planning or settings.schedule)


def _for_the_grid(settings: Settings) -> bool:
    return bool(settings.services or settings.dso or settings.reactive or settings.grid_code)


def _backed_up(settings: Settings) -> bool:
    return bool(settings.backup)


def _never(ports: Ports) -> bool:
    del ports
    return False


def _not_commissioned(ports: Ports) -> bool:
    return ports.commission is not None and ports.commission.needed()


class Page(msgspec.Struct, frozen=True):
    """One page."""

    page_id: str
    title: object
    """Marked for translation in context `Words`."""
    file: str
    """In `hmi/qml`."""
    view: Callable[[Context], PageView]
    offered: Callable[[Settings], bool] = _always
    """Whether this site has it."""
    first: Callable[[Ports], bool] = _never
    """Whether it stands before the other pages of its section, because it must be seen now."""
    below: str = ""
    """The page it is opened from and returns to; it has no tab of its own."""


class Section(msgspec.Struct, frozen=True):
    """One entry of the rail."""

    section_id: str
    title: object
    icon: str
    pages: tuple[Page, ...]


SECTIONS: tuple[Section, ...] = (
    Section(
        "home",
        QT_TRANSLATE_NOOP("Words", "Home"),
        "home",
        (Page("flow", QT_TRANSLATE_NOOP("Words", "Flow"), "pages/FlowPage.qml", FlowView),),
    ),
    Section(
        "battery",
        QT_TRANSLATE_NOOP("Words", "Battery"),
        "battery",
        (
            Page("battery", QT_TRANSLATE_NOOP("Words", "Battery"), "pages/BatteryPage.qml", BatteryView, _has_racks),
            Page("cells", QT_TRANSLATE_NOOP("Words", "Cells"), "pages/CellsPage.qml", CellsView, _has_racks),
        ),
    ),
    Section(
        "devices",
        QT_TRANSLATE_NOOP("Words", "Devices"),
        "inverter",
        (
            Page("inverter", QT_TRANSLATE_NOOP("Words", "Inverter"), "pages/InverterPage.qml", InverterView),
            Page("climate", QT_TRANSLATE_NOOP("Words", "Climate"), "pages/ClimatePage.qml", ClimateView, has_climate),
            Page("meters", QT_TRANSLATE_NOOP("Words", "Meters"), "pages/MetersPage.qml", MetersView),
            Page("devices", QT_TRANSLATE_NOOP("Words", "Connections"), "pages/DevicesPage.qml", DevicesView),
        ),
    ),
    Section(
        "trends",
        QT_TRANSLATE_NOOP("Words", "Trends"),
        "trends",
        (Page("trends", QT_TRANSLATE_NOOP("Words", "Trends"), "pages/TrendsPage.qml", TrendsView),),
    ),
    Section(
        "plan",
        QT_TRANSLATE_NOOP("Words", "Plan"),
        "plan",
        (
            Page("plan", QT_TRANSLATE_NOOP("Words", "Plan"), "pages/PlanPage.qml", PlanView, _planned),
            Page("schedule", QT_TRANSLATE_NOOP("Words", "Timetable"), "pages/SchedulePage.qml", ScheduleView),
            Page("services", QT_TRANSLATE_NOOP("Words", "Grid"), "pages/ServicesPage.qml", ServicesView, _for_the_grid),
            Page("island", QT_TRANSLATE_NOOP("Words", "Island"), "pages/IslandPage.qml", IslandView, _backed_up),
        ),
    ),
    Section(
        "alarms",
        QT_TRANSLATE_NOOP("Words", "Alarms"),
        "alarms",
        (
            Page("alarms", QT_TRANSLATE_NOOP("Words", "Alarms"), "pages/AlarmsPage.qml", AlarmsView),
            Page("log", QT_TRANSLATE_NOOP("Words", "Event log"), "pages/LogPage.qml", LogView),
        ),
    ),
    Section(
        "control",
        QT_TRANSLATE_NOOP("Words", "Control"),
        "setpoint",
        (
            Page("setpoint", QT_TRANSLATE_NOOP("Words", "Set-point"), "pages/SetpointPage.qml", SetpointView),
            Page("mode", QT_TRANSLATE_NOOP("Words", "Mode"), "pages/ModePage.qml", ModesView),
            Page(
                "rehearsal",
                QT_TRANSLATE_NOOP("Words", "Try first"),
                "pages/RehearsalPage.qml",
                RehearsalView,
                below="mode",
            ),
            Page("state", QT_TRANSLATE_NOOP("Words", "State"), "pages/StatePage.qml", StatesView),
            Page("test", QT_TRANSLATE_NOOP("Words", "Test"), "pages/TestPage.qml", TestView),
        ),
    ),
    Section(
        "system",
        QT_TRANSLATE_NOOP("Words", "System"),
        "system",
        (
            Page("system", QT_TRANSLATE_NOOP("Words", "System"), "pages/SystemPage.qml", SystemView),
            Page("settings", QT_TRANSLATE_NOOP("Words", "Settings"), "pages/SettingsPage.qml", SettingsView),
            Page(
                "commission",
                QT_TRANSLATE_NOOP("Words", "Commissioning"),
                "pages/CommissionPage.qml",
                CommissionView,
                first=_not_commissioned,
            ),
            Page("connection", QT_TRANSLATE_NOOP("Words", "Cloud"), "pages/ConnectionPage.qml", ConnectionView),
            Page(
                "scan",
                QT_TRANSLATE_NOOP("Words", "Look for devices"),
                "pages/ScanPage.qml",
                ScanView,
                below="commission",
            ),
            Page("cluster", QT_TRANSLATE_NOOP("Words", "Cluster"), "pages/ClusterPage.qml", ClusterView),
        ),
    ),
)
"""The rail, from the top; a section without a page this site has is not shown."""

OVERLAYS: dict[str, tuple[str, Callable[[Context], PageView]]] = {
    "pin": ("pages/PinPad.qml", PinView),
    "why": ("pages/WhySheet.qml", WhyView),
    "shelve": ("pages/ShelveSheet.qml", ShelveView),
}
"""What is laid over a page: id -> file in `hmi/qml` and view model."""

PAGES: dict[str, Page] = {page.page_id: page for section in SECTIONS for page in section.pages}


class Frame(msgspec.Struct, frozen=True):
    """Which pages a screen has, and what is drawn around them."""

    file: str
    """In `hmi/qml`."""
    home: str
    """The page it begins with and comes back to."""
    sections: tuple[Section, ...]
    alone: bool = False
    """There is no controller behind it: pages are kept up to date without records."""

    def pages(self) -> dict[str, Page]:
        """Return every page by its id."""
        return {page.page_id: page for section in self.sections for page in section.pages}


CONTROL = Frame("Main.qml", "flow", SECTIONS)
"""The screen of a unit that has a site."""


def offered(settings: Settings, ports: Ports, sections: Iterable[Section] = SECTIONS) -> Iterator[Section]:
    """Return the sections this site has, each with the pages it has."""
    for section in sections:
        pages = sorted(
            (page for page in section.pages if page.offered(settings)), key=lambda page: not page.first(ports)
        )
        if pages:
            yield msgspec.structs.replace(section, pages=tuple(pages))
