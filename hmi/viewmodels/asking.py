"""A page's open question to a port: its answer is taken once, and only while anybody waits for it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")

LOADING_S = 0.3
"""An answer that takes longer is announced; a faster one would only flicker."""


class Asking:
    """The newest question of one view model."""

    def __init__(self, owner: QObject, now: Callable[[], float]) -> None:
        self._owner = owner
        self._now = now
        self._number = 0
        self._since_s: float | None = None

    def ask(self, send: Callable[[Callable[[T], None]], None], take: Callable[[T], None]) -> None:
        """Send a question; an older one that is still open is forgotten.

        Args:
            send: Gets what is to be called with the answer.
            take: Gets the answer, on the thread of the screen.
        """
        self._number += 1
        number = self._number
        self._since_s = self._now()

        def done(answer: T) -> None:
            if number == self._number and self._since_s is not None and isValid(self._owner):
                self._since_s = None
                take(answer)

        send(done)

    def forget(self) -> None:
        """Wait no longer: the page is left."""
        self._since_s = None

    @property
    def is_open(self) -> bool:
        """Whether an answer is awaited."""
        return self._since_s is not None

    @property
    def is_slow(self) -> bool:
        """Whether an answer is awaited for so long that it should be said."""
        return self._since_s is not None and self._now() - self._since_s >= LOADING_S
