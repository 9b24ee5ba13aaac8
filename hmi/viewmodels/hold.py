"""Hold-to-confirm: something happens only after a button was held for its whole time without a doubt."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

_STEP_MS = 50


def _always() -> bool:
    return True


class Hold(QObject):
    """Counts a button being held; steps are counted, so a stalled program never shortens the time."""

    changed = Signal()

    def __init__(
        self, hold_s: float, action: Callable[[], None], parent: QObject, first: Callable[[], bool] = _always
    ) -> None:
        """Prepare a hold.

        Args:
            hold_s: how long the button is held.
            action: what then happens.
            parent: the page.
            first: asked when the button is touched; False means that something else must come first (a PIN), which
                `first` sees to; the button is held again afterwards, so the last act before the action is the hold.
        """
        super().__init__(parent)
        self._first = first
        self.steps = 0
        self.is_allowed = False
        self._needed = round(hold_s * 1000 / _STEP_MS)
        self._action = action
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)

    @Slot()
    def begin(self) -> None:
        """Start counting if the action is allowed now."""
        if self.is_allowed and self._first():
            self._timer.start()

    @Slot()
    def cancel(self) -> None:
        """Stop counting without doing anything."""
        self._timer.stop()
        self._count(0)

    def allow(self, *, allowed: bool) -> None:
        """Allow or forbid the action; forbidding it cancels a hold that is under way."""
        if allowed == self.is_allowed:
            return
        self.is_allowed = allowed
        if not allowed:
            self._timer.stop()
            self.steps = 0
        self.changed.emit()

    @property
    def is_running(self) -> bool:
        """Tell whether the button is being held and counted."""
        return self._timer.isActive()

    @Slot()
    def _step(self) -> None:
        self._count(self.steps + 1)
        if self.steps >= self._needed:
            self.cancel()
            self._action()

    def _count(self, steps: int) -> None:
        if steps != self.steps:
            self.steps = steps
            self.changed.emit()

    def _progress(self) -> float:
        return self.steps / self._needed

    allowed = Property(bool, attrgetter("is_allowed"), notify=changed)
    progress = Property(float, _progress, notify=changed)
