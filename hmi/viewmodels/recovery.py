"""What the window shows while the pages are not there: that control goes on, and stop."""

from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot


class Phase(StrEnum):
    """How far the screen is."""

    FIRST = "first"
    """The pages are loaded at once, before anything else runs."""
    RUNNING = "running"
    CLOSING = "closing"
    """The pages are being taken down."""
    LOADING = "loading"
    """The pages are loaded anew in slices, so that control goes on."""
    PLAIN = "plain"
    """The pages have failed too often: until a person asks for them only the plain page is there."""


class Recovery(QObject):
    """Phase of the screen, with words for it."""

    changed = Signal()
    asked = Signal()
    """A person asks for another try."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.phase = Phase.FIRST
        self._heard = False

    def enter(self, phase: Phase) -> None:
        """Go on to a phase."""
        if phase is not self.phase:
            self.phase = phase
            self.changed.emit()

    def hear(self, *, heard: bool) -> None:
        """Note whether the controller is heard."""
        if heard != self._heard:
            self._heard = heard
            self.changed.emit()

    @Slot()
    def try_again(self) -> None:
        """Start the pages once more."""
        self.asked.emit()

    def _title(self) -> str:
        if self.phase is Phase.PLAIN:
            return self.tr("The screen has failed several times")
        return self.tr("The screen is starting again")

    def _sentence(self) -> str:
        if not self._heard:
            return self.tr("No data from the controller")
        return self.tr("The controller goes on working as before. Stop works here, too.")

    title = Property(str, _title, notify=changed)
    sentence = Property(str, _sentence, notify=changed)
    given_up = Property(bool, lambda self: self.phase is Phase.PLAIN, notify=changed)
    """Only a person can bring the pages back."""
    wanted = Property(bool, lambda self: self.phase in {Phase.FIRST, Phase.RUNNING, Phase.LOADING}, notify=changed)
    """The pages shall be loaded."""
    shown = Property(bool, lambda self: self.phase in {Phase.FIRST, Phase.RUNNING}, notify=changed)
    """The pages are what is seen."""
    sliced = Property(bool, lambda self: self.phase is not Phase.FIRST, notify=changed)
    """The pages are loaded in small pieces."""
