"""The pages of a blank unit: what its screen shows before there is a site file."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hmi.pages import Frame, Page, Section
from hmi.viewmodels.first_boot import FirstBootView, FirstPinView, SetupSiteView

SETUP = Frame(
    "SetupFrame.qml",
    "first_boot",
    (
        Section(
            "setup",
            QT_TRANSLATE_NOOP("Words", "First boot"),
            "system",
            (
                Page("first_boot", QT_TRANSLATE_NOOP("Words", "First boot"), "pages/FirstBootPage.qml", FirstBootView),
                Page(
                    "first_pin",
                    QT_TRANSLATE_NOOP("Words", "PIN of the installer"),
                    "pages/FirstPinPage.qml",
                    FirstPinView,
                ),
                Page("site", QT_TRANSLATE_NOOP("Words", "This site"), "pages/SetupSitePage.qml", SetupSiteView),
            ),
        ),
    ),
    alone=True,
)
