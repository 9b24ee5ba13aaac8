"""Waiting times between attempts: never zero, doubling, capped."""


class Backoff:
    """Gives the next waiting time in seconds: floor, then doubled each time, never above the cap."""

    def __init__(self, floor_s: float = 0.1, cap_s: float = 5.0) -> None:
        """Take the first and the longest waiting time, both above 0 s."""
        self._floor_s = floor_s
        self._cap_s = cap_s
        self._next_s = floor_s

    def next_s(self) -> float:
        """Return the waiting time now due and double the one after it."""
        due = self._next_s
        self._next_s = min(2.0 * due, self._cap_s)
        return due

    def reset(self) -> None:
        """Start again from the floor, after a success."""
        self._next_s = self._floor_s
