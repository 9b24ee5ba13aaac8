"""What the screen expects of the view model of a page or overlay."""

from PySide6.QtCore import QObject

from control.record import CycleRecord
from hmi.ports.details import Details


class PageView(QObject):
    """A view model the screen feeds while its page is alive; each page overrides what it needs.

    It is made when its page is first opened and made anew when the site's settings change.
    """

    def enter(self) -> None:
        """Notice that the page is opened; `update` follows at once if the controller is heard."""

    def update(self, record: CycleRecord) -> None:
        """Show a record; up to ten times a second."""

    def refresh(self, details: Details) -> None:
        """Show what changes slowly; at most once a second."""

    def step(self) -> None:
        """Move what moves by one frame; ten times a second unless motion is off."""

    def clear(self) -> None:
        """Show that the controller is not heard: no number of the last record stays."""

    def leave(self) -> None:
        """Let go of every button and forget what was typed: another page is opened."""
