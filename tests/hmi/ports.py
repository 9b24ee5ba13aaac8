"""The ports of a screen in tests: what the program would offer, with fixed and realistic data."""

from hmi.ports import Ports
from tests.hmi.history import FakeHistory


def ports() -> Ports:
    """Return every port."""
    return Ports(history=FakeHistory())
