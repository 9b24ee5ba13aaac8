"""What the screen may ask of the program beside records and requests: history, access, settings, commissioning.

Each port is a protocol in a file of its own, implemented in `app/screen_*.py` and, for tests, in `tests/hmi/ports.py`.
A call returns at once; what takes time is done off the loop and told by a callback on the thread of the screen.
"""

from collections.abc import Callable

import msgspec

from hmi.ports.details import Details
from hmi.ports.energy import DayEnergy


class Ports(msgspec.Struct, frozen=True):
    """Everything offered to this screen; None: not offered here, and the page that needs it says so or is absent."""

    details: Callable[[], Details] | None = None
    """Asked once a second, for the page that is alive."""
    energy: Callable[[], DayEnergy] | None = None
    """Energy since local midnight."""
