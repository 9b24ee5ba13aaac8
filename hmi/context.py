"""What every page gets when it is made."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject

from control.settings import Settings
from hmi.alarm_story import AlarmWords
from hmi.journey import Journey
from hmi.ports import Ports
from hmi.viewmodels.alarms import Alarms
from hmi.viewmodels.outbox import Outbox
from hmi.viewmodels.session import Session
from hmi.viewmodels.status import Status
from hmi.viewmodels.trend import Trend


class Context(msgspec.Struct, frozen=True):
    """The parts that outlive pages, and where pages come from and go to."""

    settings: Settings
    ports: Ports
    parent: QObject
    """Owner of the page's view model."""
    status: Status
    """Also the site's clock: `status.local_time`."""
    session: Session
    outbox: Outbox
    alarms: Alarms
    trend: Trend
    alarm_words: Callable[[str], AlarmWords]
    journey: Journey
    now: Callable[[], float]
    open: Callable[[str], None]
    """Opens a page."""
    show_overlay: Callable[[str], None]
    """Lays an overlay over the page."""
    close_overlay: Callable[[], None]
