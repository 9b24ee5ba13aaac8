"""The home page: energy flow, what the battery may do, and the last ten minutes."""

from operator import attrgetter

from PySide6.QtCore import Property

from control.record import CycleRecord
from hmi.context import Context
from hmi.viewmodels.limits import Limits
from hmi.viewmodels.live import Live
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.trend import Trend


class FlowView(PageView):
    """Where energy comes from, where it goes to, and why."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self.live_part = Live(context.settings, self)
        self.limits_part = Limits(self)
        self._trend = context.trend

    def update(self, record: CycleRecord) -> None:
        """Show a record."""
        self.live_part.update(record)
        self.limits_part.update(record)
        self._trend.draw()

    def step(self) -> None:
        """Move the flows."""
        self.live_part.step()

    def clear(self) -> None:
        """Show that nothing is known."""
        self.live_part.clear()
        self.limits_part.clear()

    live = Property(Live, attrgetter("live_part"), constant=True)
    limits = Property(Limits, attrgetter("limits_part"), constant=True)
    trend = Property(Trend, attrgetter("_trend"), constant=True)
