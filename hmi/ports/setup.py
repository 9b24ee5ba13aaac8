"""What the program of a blank unit offers its screen: which site file is missing, or what is wrong with it."""

from collections.abc import Callable
from typing import Protocol

import msgspec


class SiteSought(msgspec.Struct, frozen=True):
    """The site file as it was looked for a moment ago."""

    places: tuple[str, ...] = ()
    """Where one may be, the most important first."""
    found: str = ""
    """The one that counts; empty: there is none."""
    problems: tuple[str, ...] = ()
    """Why it cannot be used; empty and found: it is good, and the controller is about to begin."""


class SetupPort(Protocol):
    """The program's side of a blank unit."""

    def site(self, done: Callable[[SiteSought], None]) -> None:
        """Look for the site file off the loop and tell what was found on it."""
        ...
