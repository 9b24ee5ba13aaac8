"""Every page and overlay of the screen: the one place a new one is named.

A page is a file in `hmi/qml/pages` whose root has `required property <its view model> view`, and the view model that is
made from a `Context`. It stands in a section of the rail; a section with several pages shows them as tabs.
"""

from collections.abc import Callable, Iterator

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.settings import Settings
from hmi.context import Context
from hmi.viewmodels.alarms_view import AlarmsView
from hmi.viewmodels.devices import DevicesView
from hmi.viewmodels.flow import FlowView
from hmi.viewmodels.inverter import InverterView
from hmi.viewmodels.meters import MetersView
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.setpoint import SetpointView
from hmi.viewmodels.why import WhyView


def _always(settings: Settings) -> bool:
    del settings
    return True


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


class Section(msgspec.Struct, frozen=True):
    """One entry of the rail."""

    section_id: str
    title: object
    icon: str
    pages: tuple[Page, ...]


SECTIONS: tuple[Section, ...] = (
    Section(
        "home",
        QT_TRANSLATE_NOOP("Words", "Flow"),
        "flow",
        (Page("flow", QT_TRANSLATE_NOOP("Words", "Flow"), "pages/FlowPage.qml", FlowView),),
    ),
    Section(
        "battery",
        QT_TRANSLATE_NOOP("Words", "Battery"),
        "battery",
        (),
    ),
    Section(
        "devices",
        QT_TRANSLATE_NOOP("Words", "Devices"),
        "inverter",
        (
            Page("inverter", QT_TRANSLATE_NOOP("Words", "Inverter"), "pages/InverterPage.qml", InverterView),
            Page("meters", QT_TRANSLATE_NOOP("Words", "Meters"), "pages/MetersPage.qml", MetersView),
            Page("devices", QT_TRANSLATE_NOOP("Words", "Connections"), "pages/DevicesPage.qml", DevicesView),
        ),
    ),
    Section(
        "trends",
        QT_TRANSLATE_NOOP("Words", "Trends"),
        "trends",
        (),
    ),
    Section(
        "plan",
        QT_TRANSLATE_NOOP("Words", "Plan"),
        "plan",
        (),
    ),
    Section(
        "alarms",
        QT_TRANSLATE_NOOP("Words", "Alarms"),
        "alarms",
        (Page("alarms", QT_TRANSLATE_NOOP("Words", "Alarms"), "pages/AlarmsPage.qml", AlarmsView),),
    ),
    Section(
        "control",
        QT_TRANSLATE_NOOP("Words", "Control"),
        "setpoint",
        (Page("setpoint", QT_TRANSLATE_NOOP("Words", "Set-point"), "pages/SetpointPage.qml", SetpointView),),
    ),
    Section(
        "system",
        QT_TRANSLATE_NOOP("Words", "System"),
        "system",
        (),
    ),
)
"""The rail, from the top; a section without a page this site has is not shown."""

OVERLAYS: dict[str, tuple[str, Callable[[Context], PageView]]] = {
    "why": ("pages/WhySheet.qml", WhyView),
}
"""What is laid over a page: id -> file in `hmi/qml` and view model."""

PAGES: dict[str, Page] = {page.page_id: page for section in SECTIONS for page in section.pages}


def offered(settings: Settings) -> Iterator[Section]:
    """Return the sections this site has, each with the pages it has."""
    for section in SECTIONS:
        pages = tuple(page for page in section.pages if page.offered(settings))
        if pages:
            yield msgspec.structs.replace(section, pages=pages)
