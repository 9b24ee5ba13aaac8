"""What changes slowly or is too much for ten times a second: shown at 1 Hz, and only on the page that needs it."""

import msgspec

from control.readings import Readings


class Details(msgspec.Struct, frozen=True, gc=False):
    """The plant in detail, as of about a second ago."""

    readings: Readings = Readings()
    """The newest raw samples of every device, single cells included; not checked, so only for showing."""
