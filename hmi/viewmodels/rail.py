"""The rail of sections and the tabs of a section's pages: what is offered, and where one is."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal

from hmi import words


class RailEntry(QObject):
    """One entry of the rail or of a tab strip."""

    changed = Signal()

    def __init__(self, title: object, icon: str, page: str, parent: QObject) -> None:
        super().__init__(parent)
        self.is_current = False
        self.badge_now = (0, "")
        self._title = title
        self._icon = icon
        self._page = page

    def show(self, *, current: bool, badge: tuple[int, str] = (0, "")) -> None:
        """Show whether one is here, and how many things wait here with the worst severity."""
        if (current, badge) != (self.is_current, self.badge_now):
            self.is_current, self.badge_now = current, badge
            self.changed.emit()

    title = Property(str, lambda self: words.say(self._title), notify=changed)
    icon = Property(str, attrgetter("_icon"), constant=True)
    page = Property(str, attrgetter("_page"), constant=True)
    """The page it opens."""
    current = Property(bool, attrgetter("is_current"), notify=changed)
    badge = Property(int, lambda self: self.badge_now[0], notify=changed)
    badge_severity = Property(str, lambda self: self.badge_now[1], notify=changed)
