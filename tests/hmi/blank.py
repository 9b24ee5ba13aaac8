"""A blank unit in front of a test: the first-boot screen with an ordinary bootstrapper behind it."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from control.requests import Role
from hmi.ports import Ports
from hmi.ports.access import Access, Doubt
from hmi.ports.setup import SiteSought
from hmi.setup_pages import SETUP
from tests.hmi.connection import FakeConnection
from tests.hmi.panel import Panel
from tests.hmi.ports import FakeAccess
from tests.hmi.scan import FakeScan

PLACES = ("/etc/ballast/site.toml", "/var/lib/ballast/site.toml")


class FakeSite:
    """A site file that is where the test says."""

    def __init__(self) -> None:
        self.now = SiteSought(PLACES)

    def site(self, done: Callable[[SiteSought], None]) -> None:
        """Answer."""
        done(self.now)


class Blank(Panel):
    """The screen of a blank unit; no record ever comes."""

    def __init__(self, qtbot: QtBot, **options: Any) -> None:
        self.connection, self.sought = FakeConnection(), FakeSite()
        self.access = FakeAccess(Access(free=Role.SERVICE, doubt=Doubt.OPEN), {})
        ports = Ports(access=self.access, connection=self.connection, setup=self.sought, scan=FakeScan())
        usual: dict[str, Any] = {"page": "first_boot", "ports": ports, "frame": SETUP}
        super().__init__(qtbot, "charging", heard=False, **{**usual, **options})
        self.second()

    def second(self) -> None:
        """Let a second pass."""
        for _ in range(10):
            self.now_s += 0.1
            self.hmi.tick()
