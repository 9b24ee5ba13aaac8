"""The light behind the panel."""

from typing import Protocol


class BacklightPort(Protocol):
    """A panel whose light the program can set."""

    @property
    def works(self) -> bool:
        """Whether the light obeys; where it does not, the screen lays a veil over itself."""
        ...

    def show(self, brightness_pct: float) -> None:
        """Set the light, 0 (off) to 100; returns at once."""
        ...
