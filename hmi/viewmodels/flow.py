"""The home page: energy flow, what the battery may do, today's energy, what is not as usual, what comes next."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, Signal

from control.plan import PlanSlot
from control.record import CycleRecord
from hmi import outlook
from hmi.context import Context
from hmi.outlook import Notice
from hmi.viewmodels.limits import Limits
from hmi.viewmodels.live import Live
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.today import Today
from hmi.viewmodels.trend import Trend

_SYMBOLS = {"none": "", "island": "backup", "service": "service"}


class Ahead(msgspec.Struct, frozen=True, gc=False):
    """What is said beside the flows."""

    notice: Notice = Notice()
    next_step: str = ""


class FlowView(PageView):
    """Where energy comes from, where it goes to, and why."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self.ahead = Ahead()
        self.live_part = Live(context.settings, self)
        self.limits_part = Limits(self)
        self.today_part = Today(context.ports.energy, self)
        self._local_time = context.status.local_time
        self._trend = context.trend
        self._slot_now: PlanSlot | None = None
        self._slot_next: PlanSlot | None = None

    def enter(self) -> None:
        """Let the flows move: somebody looks."""
        self.live_part.wake()

    def update(self, record: CycleRecord) -> None:
        """Show a record."""
        self.live_part.update(record)
        self.limits_part.update(record)
        self.today_part.update(record.at.at_s)
        self._tell(
            Ahead(
                outlook.notice(record, self._local_time, home=self.live_part.is_home),
                outlook.next_step(self._next(record), self._local_time, home=self.live_part.is_home),
            )
        )
        self._trend.draw()

    def step(self) -> None:
        """Move the flows."""
        self.live_part.step()

    def clear(self) -> None:
        """Show that nothing is known."""
        self.live_part.clear()
        self.limits_part.clear()
        self.today_part.clear()
        self._tell(Ahead())

    def _next(self, record: CycleRecord) -> PlanSlot | None:
        """Return the next step of the plan; looked for once a slot, because plans are long."""
        if record.mode_id != outlook.PLANNED_MODE or not record.plan.slot:
            return None
        if record.plan.slot[0] is not self._slot_now:
            self._slot_now = record.plan.slot[0]
            self._slot_next = outlook.next_slot(record.plan)
        return self._slot_next

    def _tell(self, ahead: Ahead) -> None:
        if ahead != self.ahead:
            self.ahead = ahead
            self.changed.emit()

    live = Property(Live, attrgetter("live_part"), constant=True)
    limits = Property(Limits, attrgetter("limits_part"), constant=True)
    today = Property(Today, attrgetter("today_part"), constant=True)
    trend = Property(Trend, attrgetter("_trend"), constant=True)
    notice = Property(str, attrgetter("ahead.notice.text"), notify=changed)
    notice_symbol = Property(str, lambda self: _SYMBOLS[self.ahead.notice.kind], notify=changed)
    notice_urgent = Property(bool, attrgetter("ahead.notice.urgent"), notify=changed)
    next_step = Property(str, attrgetter("ahead.next_step"), notify=changed)
