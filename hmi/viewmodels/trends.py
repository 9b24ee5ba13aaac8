"""The page of trends: which group over which span, the picture, and the value under the finger."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeVar

from PySide6.QtCore import Property, Signal, Slot

from control.record import CycleRecord
from hmi import phrases, words
from hmi.context import Context
from hmi.ports.history import TrendFound, TrendQuestion
from hmi.trends import plain, span
from hmi.trends.drawing import Drawing, drawn
from hmi.trends.groups import groups
from hmi.trends.span import Span, Window
from hmi.viewmodels.asking import Asking
from hmi.viewmodels.legend import LegendEntry, Said, of_bar, of_column, over_span
from hmi.viewmodels.page_view import PageView

T = TypeVar("T")

SPANS = tuple(Span)
STEP_S = {Span.HOUR: 1, Span.DAY: 60, Span.WEEK: 900, Span.MONTH: 3600, Span.YEAR: 21_600}
RENEW_S = {Span.HOUR: 60, Span.DAY: 300, Span.WEEK: 900, Span.MONTH: 3600, Span.YEAR: 3600}
"""How often the newest picture is drawn anew."""
WRITTEN_S = 5.0
"""A minute is asked for so long after its end: it must have been written."""


class TrendsView(PageView):
    """Trends out of the local history."""

    changed = Signal()
    chosen = Signal()
    cursor_moved = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._history = context.ports.history
        self._local = context.status.local_time
        self._groups = groups(context.settings)
        self.group_index = 0
        self.span_index = SPANS.index(Span.DAY)
        self.back = 0
        self.drawing: Drawing | None = None
        self.cursor: int | None = None
        self.is_loading = False
        self.entries = [LegendEntry(self) for _ in range(max(len(group.lines) for group in self._groups))]
        self._asking = Asking(self, context.now)
        self._now_utc: float | None = None
        self._asked: tuple[Window, int, int] | None = None

    def enter(self) -> None:
        """Look anew."""
        self._asked = None
        self._say()

    def update(self, record: CycleRecord) -> None:
        """Ask when there is something new to show, and say when an answer takes long."""
        self._now_utc = record.at.at_utc - WRITTEN_S
        self._ask()
        self._load(self._asking.is_slow)

    def leave(self) -> None:
        """Let go of the value under the finger."""
        self._asking.forget()
        self._load(loading=False)
        self._point(None)

    @Slot(int)
    def choose_group(self, index: int) -> None:
        """Show another group over the same span."""
        self._choose(index, self.span_index, self.back)

    @Slot(int)
    def choose_span(self, index: int) -> None:
        """Show another span up to now; the same one again comes back to now."""
        self._choose(self.group_index, index, 0)

    @Slot(int)
    def page(self, steps: int) -> None:
        """Go back in time (positive) or forth, never beyond now."""
        self._choose(self.group_index, self.span_index, max(0, self.back + steps))

    @Slot(float)
    def read(self, at: float) -> None:
        """Read the values at a place of the axis of time, 0 to 1."""
        if self.drawing is not None:
            window, edges = self.drawing.window, self.drawing.edges
            moment = window.begin_utc + at * (window.end_utc - window.begin_utc)
            self._point(min(max(span.place(moment, edges), 0), len(edges) - 2))

    @Slot(int)
    def move_cursor(self, steps: int) -> None:
        """Read the values some columns further; from outside it starts at the newest one."""
        if self.drawing is not None:
            last = len(self.drawing.edges) - 2
            self._point(last if self.cursor is None else min(max(self.cursor + steps, 0), last))

    def retranslate(self) -> None:
        """Name the lines in the language of the moment."""
        self._say()

    @Slot()
    def forget_cursor(self) -> None:
        """Show the whole span again."""
        self._point(None)

    def _choose(self, group: int, span_index: int, back: int) -> None:
        if (span_index, back) != (self.span_index, self.back):
            self._point(None)
        self.group_index, self.span_index, self.back = group, span_index, back
        self.chosen.emit()
        self._ask()

    def _ask(self) -> None:
        if self._history is None or self._now_utc is None:
            return
        kind = SPANS[self.span_index]
        window = span.window(kind, self._now_utc, self.back, self._local)
        asked = (window, self.group_index, int(self._now_utc // RENEW_S[kind]) if self.back == 0 else 0)
        if asked == self._asked:
            return
        self._asked = asked
        group, local, history = self._groups[self.group_index], self._local, self._history
        energy = tuple(line.series[0] for line in group.lines if line.directions is not None)
        question = TrendQuestion(
            "trends",
            window.begin_utc,
            window.end_utc,
            STEP_S[kind],
            () if group.bars else tuple(name for line in group.lines for name in line.series),
            energy,
            60 if kind is Span.HOUR else 900,
        )

        def make(found: TrendFound) -> Drawing:
            return drawn(group, window, found, local)

        self._asking.ask(lambda done: history.trends(question, make, done), self._take)

    def _take(self, drawing: Drawing) -> None:
        before, self.drawing = self.drawing, drawing
        self.is_loading = False
        if before is None or len(before.edges) != len(drawing.edges) or before.window != drawing.window:
            self.cursor = None
        self._say()
        self.changed.emit()
        self.cursor_moved.emit()

    def _load(self, loading: bool) -> None:  # noqa: FBT001 - the state itself
        if loading != self.is_loading:
            self.is_loading = loading
            self.changed.emit()

    def _point(self, column: int | None) -> None:
        if column != self.cursor:
            self.cursor = column
            self._say()
            self.cursor_moved.emit()

    def _say(self) -> None:
        """Give the legend its words."""
        if self.drawing is None:
            for entry, line in zip(self.entries, self._groups[self.group_index].lines, strict=False):
                entry.show(words.say(line.name), line.ink, Said())
            return
        heights = [pane.scale.high - pane.scale.low for pane in self.drawing.panes for _ in pane.strokes]
        for number, line in enumerate(self.drawing.group.lines):
            self.entries[number].show(words.say(line.name), line.ink, self._said(number, heights[number]))

    def _said(self, number: int, height: float) -> Said:
        drawing = self.drawing
        if drawing is None:
            return Said()
        line = drawing.group.lines[number]
        if self.cursor is None:
            return over_span(line, drawing.totals[number])
        column = drawing.columns[number][self.cursor]
        return of_bar(line, column) if drawing.group.bars else of_column(line, column, height)

    def _legend(self) -> list[LegendEntry]:
        group = self._groups[self.group_index] if self.drawing is None else self.drawing.group
        return self.entries[: len(group.lines)]

    def _titles(self) -> list[str]:
        return [words.say(group.title) for group in self._groups]

    def _spans(self) -> list[str]:
        return [self.tr("Hour"), self.tr("Day"), self.tr("Week"), self.tr("Month"), self.tr("Year")]

    def _message(self) -> str:
        """Return what stands in place of a picture."""
        if self._history is None:
            return self.tr("No history is kept on this unit. Switch it on in the site file: [features] history.")
        if self.is_loading:
            return self.tr("Looking it up")
        if self.drawing is None or self.drawing.problem or not self.drawing.is_empty:
            return "" if self.drawing is None else phrases.say(self.drawing.problem)
        if self.back:
            return self.tr("Nothing was recorded in this time.")
        return self.tr("Nothing has been recorded yet. The first values come after a full minute.")

    def _note(self) -> str:
        year = self.drawing is not None and self.drawing.group.bars and self.drawing.window.span is Span.YEAR
        return self.tr("from hourly means") if year else ""

    def _of_drawing(self, show: Callable[[Drawing], T], otherwise: T) -> T:
        return otherwise if self.drawing is None else show(self.drawing)

    def _at_cursor(self, show: Callable[[Drawing, int], T], otherwise: T) -> T:
        return otherwise if self.drawing is None or self.cursor is None else show(self.drawing, self.cursor)

    def _panes(self) -> list[dict[str, Any]]:
        return self._of_drawing(plain.panes, [])

    def _marks(self) -> list[dict[str, Any]]:
        return self._of_drawing(lambda drawing: plain.marks(drawing, self._local), [])

    def _extent(self) -> str:
        return self._of_drawing(lambda drawing: plain.extent(drawing, self._local), "")

    def _moment(self) -> str:
        return self._at_cursor(lambda drawing, cursor: plain.moment(drawing, cursor, self._local), "")

    def _dots(self) -> list[dict[str, Any]]:
        return self._at_cursor(plain.dots, [])

    def _cursor_at(self) -> float:
        return self._at_cursor(plain.cursor_at, 0.0)

    titles = Property(list, _titles, notify=chosen)
    group = Property(int, attrgetter("group_index"), notify=chosen)
    spans = Property(list, _spans, notify=chosen)
    span = Property(int, attrgetter("span_index"), notify=chosen)
    newest = Property(bool, lambda self: self.back == 0, notify=chosen)
    panes = Property(list, _panes, notify=changed)
    marks = Property(list, _marks, notify=changed)
    legend = Property(list, _legend, notify=changed)
    extent = Property(str, _extent, notify=changed)
    message = Property(str, _message, notify=changed)
    note = Property(str, _note, notify=changed)
    loading = Property(bool, attrgetter("is_loading"), notify=changed)
    reading = Property(bool, lambda self: self.cursor is not None, notify=cursor_moved)
    cursor_at = Property(float, _cursor_at, notify=cursor_moved)
    moment = Property(str, _moment, notify=cursor_moved)
    dots = Property(list, _dots, notify=cursor_moved)
