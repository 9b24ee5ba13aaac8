"""What the local history knows of the island."""

from collections.abc import Callable
from typing import Protocol


class IslandPort(Protocol):
    """Tests of the island in the event log."""

    def last_test(self, tell: Callable[[float], None]) -> None:
        """Look up when the island was tested last; `tell` is called later with the instant, 0 for never."""
        ...
