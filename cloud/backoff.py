"""How long to wait before the next connection: exponential with full jitter, so that a fleet never comes as one."""

from collections.abc import Callable

FIRST_S = 1.0
LEAST_S = 0.2
CAP_S = 60.0
REFUSED_CAP_S = 300.0
"""A refused identity: a disabled device or a wrong key seldom changes within a minute, but a clock does."""
STEADY_S = 60.0
"""A connection that held this long counts as good: the next failure begins anew."""


class Backoff:
    """Counts failures in a row."""

    def __init__(self, uniform: Callable[[float, float], float]) -> None:
        """Begin.

        Args:
            uniform: Draws a number between two others (`random.Random.uniform`).
        """
        self._uniform = uniform
        self.failures = 0

    def next_s(self, *, up_s: float, refused: bool) -> float:
        """Return how long to wait now.

        Args:
            up_s: How long the connection held; 0 when there was none.
            refused: The identity was not accepted.
        """
        if up_s >= STEADY_S:
            self.failures = 0
        self.failures += 1
        cap_s = REFUSED_CAP_S if refused else CAP_S
        longest_s = min(FIRST_S * 2.0 ** min(self.failures - 1, 20), cap_s)
        return max(self._uniform(0.0, longest_s), LEAST_S)
