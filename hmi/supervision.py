"""Judges whether the screen still does its work: pure, fed with durations, frames and moments.

The screen shares its thread with control (docs/decisions), so what it may take of it is limited here. One long stall
cannot be undone, only seen and kept from coming again; an endless one ends with the watchdog of the program.
"""

from collections import deque
from enum import StrEnum

SLOW_S = 0.1
"""An update or a frame that takes longer has delayed a control cycle."""
SLOW_TIMES = 3
SLOW_WITHIN_S = 10.0
STALL_S = 0.25
"""One of these is enough."""
SETTLING_S = 3.0
"""After a start: the first frames draw letters and pictures for the first time, and are not judged."""
FRAME_EVERY_S = 2.0
"""A picture that does not change is drawn anew this often, to see that it still can be."""
FROZEN_S = 3.0
FROZEN_LOOKS = 10
"""Both: a loop that stood still as a whole has looked only once since."""
RESTARTS = 3
WITHIN_S = 600.0


class Trouble(StrEnum):
    """Why the screen is started again."""

    NONE = ""
    FAILED = "failed"
    """Showing a record raised."""
    SLOW = "slow"
    """Showing or drawing took so long that control was late."""
    FROZEN = "frozen"
    """Nothing is drawn any more."""


class Supervisor:
    """Watches one screen; what it found is in `trouble` until `restarted`."""

    def __init__(self, now_s: float) -> None:
        self.trouble = Trouble.NONE
        self._slow: deque[float] = deque(maxlen=SLOW_TIMES)
        self._restarts: deque[float] = deque(maxlen=RESTARTS)
        self._settled_at_s = now_s + SETTLING_S
        self._frames = 0
        self._frame_at_s = now_s
        self._asked_at_s = now_s
        self._looks = 0

    def failed(self) -> None:
        """Note that showing a record raised."""
        self.trouble = Trouble.FAILED

    def showed(self, seconds: float, now_s: float) -> None:
        """Note how long showing a record took."""
        if seconds <= SLOW_S:
            return
        self._slow.append(now_s)
        often = len(self._slow) == SLOW_TIMES and now_s - self._slow[0] <= SLOW_WITHIN_S
        if self.trouble is Trouble.NONE and (often or seconds > STALL_S):
            self.trouble = Trouble.SLOW

    def drew(self, seconds: float, now_s: float) -> None:
        """Note how long drawing a frame kept the thread."""
        if now_s >= self._settled_at_s:
            self.showed(seconds, now_s)

    def look(self, frames: int, now_s: float, *, seen: bool) -> bool:
        """Look whether frames come; True asks for one to be drawn.

        Args:
            frames: how many have been drawn so far.
            now_s: monotonic seconds.
            seen: the window can be seen; a hidden one need not draw.
        """
        if frames != self._frames or not seen:
            self._frames, self._frame_at_s, self._looks = frames, now_s, 0
            return False
        if now_s - self._frame_at_s < FRAME_EVERY_S:
            return False
        if not self._looks:
            self._asked_at_s = now_s
        self._looks += 1
        if self.trouble is Trouble.NONE and self._looks > FROZEN_LOOKS and now_s - self._asked_at_s >= FROZEN_S:
            self.trouble = Trouble.FROZEN
        return self._looks == 1

    def may_restart(self, now_s: float) -> bool:
        """Tell whether another start may help; too many in a short time have not."""
        return len(self._restarts) < RESTARTS or now_s - self._restarts[0] > WITHIN_S

    def restarted(self, now_s: float) -> None:
        """Begin anew with a new window."""
        self._restarts.append(now_s)
        self.trouble = Trouble.NONE
        self._slow.clear()
        self.settle(now_s)

    def settle(self, now_s: float) -> None:
        """Let the first frames of a window be slow."""
        self._settled_at_s = now_s + SETTLING_S
        self._frames, self._frame_at_s, self._looks = 0, now_s, 0

    def forgive(self) -> None:
        """Forget the restarts: a person asks for another try."""
        self._restarts.clear()
        self.trouble = Trouble.NONE
