"""The power flow: where energy comes from, where it goes to, and why."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.record import CycleRecord
from control.settings import Settings
from hmi import story, words
from hmi.quantity import PERCENT, POWER
from hmi.viewmodels.limits import rated_charge_w, rated_discharge_w
from hmi.viewmodels.reading import Reading, first

_DEADBAND_PART = 0.005
"""Below this part of the rating a flow is at rest: neither direction nor motion."""
_LEVELS = (0.10, 0.35, 0.75)
"""Parts of the rating from which a flow is drawn one step wider and faster."""
_STEP = 0.05
"""How far the marks of the narrowest flow move in one frame, as a part of their spacing."""
_MOVING_STEPS = 100
"""Motion explains and then rests: so many frames (10 s) after the page was opened or a flow has turned or stepped."""
_HOME_LIMIT_W = 30_000.0
"""Sites rated below this are called a home."""


class Node(QObject):
    """One of grid, PV, load and battery: its power, its direction in words, and its flow to or from the hub."""

    changed = Signal()
    moved = Signal()
    turned = Signal()

    def __init__(self, rated_w: float, sentences: tuple[object, object, object], parent: QObject) -> None:
        super().__init__(parent)
        self.reading = Reading(POWER, self, deadband=_DEADBAND_PART * rated_w)
        self.word_now = words.say(words.UNKNOWN)
        self.level_now = 0
        self.phase_now = 0.0
        self._rated_w = rated_w
        self._sentences = sentences

    def update(self, value: float | None) -> None:
        """Show a power, `+` towards the hub; None when it is not known."""
        self.reading.update(value)
        shown = self.reading.shown
        word = words.say(self._sentences[shown.direction] if shown.valid else words.UNKNOWN)
        level = 0
        if value is not None and shown.direction:
            level = 1 + sum(abs(value) >= part * self._rated_w for part in _LEVELS)
        if (word, level) != (self.word_now, self.level_now):
            self.word_now, self.level_now = word, level
            self.turned.emit()
            self.changed.emit()

    def step(self) -> None:
        """Move the marks of the flow by one frame."""
        if self.level_now:
            self.phase_now = round((self.phase_now + _STEP * self.level_now) % 1.0, 3)
            self.moved.emit()

    power = Property(Reading, attrgetter("reading"), constant=True)
    word = Property(str, attrgetter("word_now"), notify=changed)
    level = Property(int, attrgetter("level_now"), notify=changed)
    phase = Property(float, attrgetter("phase_now"), notify=moved)


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the power flow."""

    headline: str = ""
    why: str = ""


class Live(QObject):
    """Everything of the home page that changes from second to second."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        rated_w = max(rated_discharge_w(settings), rated_charge_w(settings))
        self.told = Told()
        self.is_home = rated_w < _HOME_LIMIT_W
        # In the order of a direction: at rest, towards the hub, away from it (index -1).
        self.grid_node = Node(rated_w, (words.BALANCED, words.IMPORTING, words.EXPORTING), self)
        self.pv_node = Node(rated_w, (words.NOT_PRODUCING, words.PRODUCING, words.CONSUMING_ITSELF), self)
        self.load_node = Node(rated_w, (words.NOT_USING, words.FEEDING_IN, words.USING), self)
        self.battery_node = Node(rated_w, (words.RESTING, words.DISCHARGING, words.CHARGING), self)
        self.soc_reading = Reading(PERCENT, self)
        self.soc_now = 0.0
        self._steps_left = _MOVING_STEPS
        for node in self._nodes():
            node.turned.connect(self.wake)
        self._has_pv = any(meter.role == "pv" for meter in settings.meters)

    def update(self, record: CycleRecord) -> None:
        """Show the flows of a record."""
        flow = record.snapshot.flow
        self.grid_node.update(flow.grid_w if flow.grid_known else None)
        self.pv_node.update(flow.pv_w if flow.pv_known else None)
        self.load_node.update(-flow.load_w if flow.grid_known and flow.pv_known and flow.ess_known else None)
        self.battery_node.update(flow.ess_w if flow.ess_known else None)
        direction = self.battery_node.reading.shown.direction
        self._tell(Told(story.headline(record, direction, home=self.is_home), story.why(record)))
        self._charge(first(record.snapshot.soc_pct))

    def clear(self) -> None:
        """Show that nothing is known."""
        for node in self._nodes():
            node.update(None)
        self._tell(Told())
        self._charge(None)

    def step(self) -> None:
        """Move all flows by one frame, until they have explained themselves."""
        if self._steps_left:
            self._steps_left -= 1
            for node in self._nodes():
                node.step()

    @Slot()
    def wake(self) -> None:
        """Let the flows move again for a while."""
        self._steps_left = _MOVING_STEPS

    def _nodes(self) -> tuple[Node, ...]:
        return self.grid_node, self.pv_node, self.load_node, self.battery_node

    def _consumer(self) -> str:
        return self.tr("House") if self.is_home else self.tr("Site")

    def _tell(self, told: Told) -> None:
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _charge(self, soc_pct: float | None) -> None:
        level = 0.0 if soc_pct is None else round(soc_pct) / 100
        self.soc_reading.update(soc_pct)
        if level != self.soc_now:
            self.soc_now = level
            self.changed.emit()

    grid = Property(Node, attrgetter("grid_node"), constant=True)
    pv = Property(Node, attrgetter("pv_node"), constant=True)
    load = Property(Node, attrgetter("load_node"), constant=True)
    battery = Property(Node, attrgetter("battery_node"), constant=True)
    soc = Property(Reading, attrgetter("soc_reading"), constant=True)
    soc_level = Property(float, attrgetter("soc_now"), notify=changed)
    headline = Property(str, attrgetter("told.headline"), notify=changed)
    why = Property(str, attrgetter("told.why"), notify=changed)
    has_pv = Property(bool, attrgetter("_has_pv"), constant=True)
    consumer = Property(str, _consumer, notify=changed)
    """Who uses the power: the house, or the site."""
    consumer_icon = Property(str, lambda self: "home" if self.is_home else "site", constant=True)
    home = Property(bool, attrgetter("is_home"), constant=True)
