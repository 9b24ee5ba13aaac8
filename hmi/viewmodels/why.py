"""Why the power is what it is: a sentence for everybody, and below it the whole chain of the cycle for a technician."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.record import CycleRecord
from hmi import story, words
from hmi.chain import Row, Teller
from hmi.context import Context
from hmi.quantity import POWER
from hmi.viewmodels.limits import rated_charge_w, rated_discharge_w
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.reading import Reading
from hmi.viewmodels.row_model import RowModel

_DEADBAND_PART = 0.005
OVERLAY = "why"


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """What a home owner reads."""

    headline: str = ""
    reason: str = ""
    doing: str = ""
    held_at: str = ""
    """Moment of the cycle that is held on the screen; empty while it is live."""


class WhyView(PageView):
    """The answer to "why this power?", live or held still to be read."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        settings = context.settings
        rated_w = max(rated_charge_w(settings), rated_discharge_w(settings))
        self._local_time = context.status.local_time
        self._close = context.close_overlay
        self._teller = Teller(rated_w, self._local_time)
        self._single = len(settings.inverters) == 1
        self._record: CycleRecord | None = None
        self.is_held = False
        self.sentence = Sentence()
        self.rows_part = RowModel[Row](Row, self)
        self.power_reading = Reading(POWER, self, deadband=_DEADBAND_PART * rated_w)

    def enter(self) -> None:
        """Begin live."""
        self.is_held = False

    def update(self, record: CycleRecord) -> None:
        """Show a record, unless an older one is held to be read."""
        self._record = record
        if not self.is_held:
            self._show(record)

    def clear(self) -> None:
        """Show nothing: what was held is not current either."""
        self._record = None
        self.is_held = False
        self._teller.amounts.forget()
        self.rows_part.show(())
        self.power_reading.update(None)
        self._tell(Sentence())

    def leave(self) -> None:
        """Let go of what was held."""
        self.is_held = False

    @Slot()
    def toggle_hold(self) -> None:
        """Hold the cycle that is shown, or follow the controller again."""
        self.is_held = not self.is_held
        if self._record is not None:
            self._show(self._record)

    @Slot()
    def close(self) -> None:
        """Go back to where one came from."""
        self._close()

    def _show(self, record: CycleRecord) -> None:
        flow = record.snapshot.flow
        self.power_reading.update(flow.ess_w if flow.ess_known else None)
        shown = self.power_reading.shown
        moment = self._local_time(record.at.at_utc)
        self.rows_part.show(self._teller.rows(record))
        self._tell(
            Sentence(
                headline=story.headline(record, shown.direction, home=self._single),
                reason=story.why(record),
                doing=words.battery(shown.direction) if shown.valid else words.say(words.UNKNOWN),
                held_at=self.tr("Cycle {0} of {1}").format(record.cycle, f"{moment:%H:%M:%S}") if self.is_held else "",
            )
        )

    def _tell(self, sentence: Sentence) -> None:
        if sentence != self.sentence:
            self.sentence = sentence
            self.changed.emit()

    rows = Property(QObject, attrgetter("rows_part"), constant=True)
    power = Property(Reading, attrgetter("power_reading"), constant=True)
    headline = Property(str, attrgetter("sentence.headline"), notify=changed)
    reason = Property(str, attrgetter("sentence.reason"), notify=changed)
    doing = Property(str, attrgetter("sentence.doing"), notify=changed)
    held_at = Property(str, attrgetter("sentence.held_at"), notify=changed)
    held = Property(bool, lambda self: bool(self.sentence.held_at), notify=changed)
