"""Grid services: the frequency, what is sold and delivered, the grid operator's limit and the grid code."""

import math
from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from control.record import CycleRecord
from control.requests import ClearServiceVolumes, Role
from hmi import region, words
from hmi.context import Context
from hmi.quantity import Quantity
from hmi.viewmodels import gauge, grid_topics
from hmi.viewmodels.grid_topics import Topic
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.reading import Reading
from hmi.viewmodels.row_model import RowModel

HOLD_S = 1.5
QUARTER_S = 900.0
HOUR_S = 3600.0
PRECISE_FREQUENCY = Quantity("Hz", 3)

BALANCES = (
    QT_TRANSLATE_NOOP("Words", "The grid is in balance."),
    QT_TRANSLATE_NOOP("Words", "The grid has too much power."),
    QT_TRANSLATE_NOOP("Words", "The grid lacks power."),
)
"""By sign of the deviation: none, above, below."""


_ICONS = {"active": "flow", "lost": "blocked", "armed": "check", "test": "trends", "off": "clock"}
_APART = 0.15
"""Share of the tape two names on it need between their middles."""


class TopicRow(msgspec.Struct, frozen=True, gc=False):
    """A line of the list."""

    key: str
    title: str
    standing: str
    kind: str
    """Of the topic; what follows from it for the looks is below."""
    icon: str
    strong: bool
    """It acts, or something is lost."""
    quiet: bool
    """Nothing is to be done about it."""
    faint: bool
    """Its state is nothing to look at."""
    acts: bool
    test: bool
    value: str


class Detail(msgspec.Struct, frozen=True, gc=False):
    """The chosen topic."""

    key: str = ""
    title: str = ""
    standing: str = ""
    kind: str = "off"
    sentence: str = ""
    sold: bool = False


class Dial(msgspec.Struct, frozen=True, gc=False):
    """The tape of the frequency; places from 0 to 1, below 0 where there is none."""

    needle: float = -1.0
    rest_low: float = 0.0
    rest_high: float = 0.0
    marks: tuple[tuple[float, str], ...] = ()
    balance: str = ""
    test: bool = False


class ServicesView(PageView):
    """The page of everything the site does for the grid."""

    changed = Signal()
    moved = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._zones = gauge.zones(context.settings.services)
        self._tape = gauge.tape(self._zones.values())
        self._now_utc = 0.0
        self._test = False
        self._shown_hz = math.nan
        self._key = ""
        self._topics: tuple[Topic, ...] = ()
        self.frequency_reading = Reading(PRECISE_FREQUENCY, self)
        self.row_model = RowModel[TopicRow](TopicRow, self)
        self.fact_model = RowModel[grid_topics.Fact](grid_topics.Fact, self)
        self.detail = Detail()
        self.dial = Dial()
        self.take_back_hold = Hold(HOLD_S, self._take_back, self)

    def enter(self) -> None:
        """Choose the most interesting topic again."""
        self._key = ""

    def update(self, record: CycleRecord) -> None:
        """Show a record."""
        self._now_utc = record.at.at_utc
        self._topics = grid_topics.topics(self._context.settings, record, self._context.status.local_time)
        self.row_model.show([_row(topic) for topic in self._topics])
        self._show_detail()
        test = any(info.test_mode for info in record.services)
        self._turn(_frequency(record, test=test), test=test)

    def clear(self) -> None:
        """Show that nothing is known."""
        self._topics = ()
        self.row_model.show(())
        self._show_detail()
        self._turn(None, test=False)

    def leave(self) -> None:
        """Let go of the button."""
        self.take_back_hold.cancel()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show a topic in detail."""
        self._key = key
        self.take_back_hold.cancel()
        self._show_detail()
        self._mark()

    def _show_detail(self) -> None:
        topic = next((one for one in self._topics if one.key == self._key), None)
        if topic is None:
            topic = next((one for one in self._topics if one.kind in ("lost", "test", "active")), None)
            topic = topic or next(iter(self._topics), None)
        detail = Detail()
        if topic is not None:
            detail = Detail(topic.key, topic.title, topic.standing, topic.kind, topic.sentence, topic.sold)
            self._key = topic.key
        self.fact_model.show(() if topic is None else topic.facts)
        self.take_back_hold.allow(allowed=detail.sold)
        if detail != self.detail:
            self.detail = detail
            self.changed.emit()

    def _turn(self, frequency_hz: float | None, *, test: bool) -> None:
        self.frequency_reading.update(frequency_hz)
        known = self.frequency_reading.shown.valid and frequency_hz is not None
        shown_hz = round(frequency_hz, 3) if known and frequency_hz is not None else math.nan
        self._test, self._shown_hz = test, shown_hz
        self._mark()

    def retranslate(self) -> None:
        """Name the marks of the dial in the language of the moment."""
        self._mark()

    def _mark(self) -> None:
        known = math.isfinite(self._shown_hz)
        zone = self._zones.get(self.detail.key)
        marks: list[tuple[float, str]] = []
        rest = (0.0, 0.0)
        if zone is not None:
            rest = (self._tape.x(zone.rest_low_hz), self._tape.x(zone.rest_high_hz))
            full = [hz for hz in (zone.full_up_hz, zone.full_down_hz) if math.isfinite(hz)]
            marks = [(self._tape.x(hz), region.number(hz, 2)) for hz in full]
        dial = Dial(
            needle=self._tape.x(self._shown_hz) if known else -1.0,
            rest_low=rest[0],
            rest_high=rest[1],
            marks=tuple(marks),
            balance=words.say(BALANCES[gauge.balance(self._shown_hz)]) if known else words.say(words.UNKNOWN),
            test=self._test,
        )
        if dial != self.dial:
            self.dial = dial
            self.moved.emit()

    def _take_back(self) -> None:
        product = self.detail.key
        start_utc = self._now_utc - self._now_utc % QUARTER_S
        end_utc = self._now_utc - self._now_utc % HOUR_S + HOUR_S
        outbox = self._context.outbox
        self._context.session.ask(
            Role.INSTALLER, lambda: outbox.send(ClearServiceVolumes(outbox.origin(), product, start_utc, end_utc))
        )

    frequency = Property(Reading, attrgetter("frequency_reading"), constant=True)
    rows = Property(QObject, attrgetter("row_model"), constant=True)
    facts = Property(QObject, attrgetter("fact_model"), constant=True)
    take_back = Property(Hold, attrgetter("take_back_hold"), constant=True)
    key = Property(str, attrgetter("detail.key"), notify=changed)
    title = Property(str, attrgetter("detail.title"), notify=changed)
    standing = Property(str, attrgetter("detail.standing"), notify=changed)
    lost = Property(bool, lambda self: self.detail.kind == "lost", notify=changed)
    sentence = Property(str, attrgetter("detail.sentence"), notify=changed)
    sold = Property(bool, attrgetter("detail.sold"), notify=changed)
    needle = Property(float, attrgetter("dial.needle"), notify=moved)
    rest_low = Property(float, attrgetter("dial.rest_low"), notify=moved)
    rest_high = Property(float, attrgetter("dial.rest_high"), notify=moved)
    marks = Property(list, lambda self: [{"x": x, "text": text} for x, text in self.dial.marks], notify=moved)
    middle = Property(bool, lambda self: all(abs(x - 0.5) >= _APART for x, _ in self.dial.marks), notify=moved)
    """Nothing stands so near the middle that its own name would run into it."""
    balance = Property(str, attrgetter("dial.balance"), notify=moved)
    test = Property(bool, attrgetter("dial.test"), notify=moved)
    low = Property(str, lambda self: region.number(self._tape.low_hz, 2), notify=moved)
    high = Property(str, lambda self: region.number(self._tape.high_hz, 2), notify=moved)


def _row(topic: Topic) -> TopicRow:
    return TopicRow(
        key=topic.key,
        title=topic.title,
        standing=topic.standing,
        kind=topic.kind,
        icon=_ICONS[topic.kind],
        strong=topic.kind in {"active", "lost"},
        quiet=topic.kind in {"off", "armed"},
        faint=topic.kind not in {"lost", "test"},
        acts=topic.kind == "active",
        test=topic.kind == "test",
        value=topic.value,
    )


def _frequency(record: CycleRecord, *, test: bool) -> float | None:
    """Return what is shown: in a test the signal that is acted on, else what is measured."""
    for info in record.services:
        for frequency_hz in info.applied_hz if test else info.measured_hz:
            return frequency_hz
    if record.services:
        return None
    return next(iter(record.snapshot.frequency_hz), None)
