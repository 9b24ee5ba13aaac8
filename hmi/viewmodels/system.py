"""The unit about itself: version, run time, control loop and computer."""

from collections.abc import Iterable
from operator import attrgetter

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal

from hmi import region, words
from hmi.context import Context
from hmi.ports.details import Details
from hmi.ports.system import SystemFacts
from hmi.quantity import NO_VALUE, TEMPERATURE
from hmi.viewmodels.page_view import PageView

_EVERY = 5
"""Seconds between two questions to the computer."""
_MB = 1e6
_GB = 1e9

_UNIT: tuple[tuple[str, object], ...] = (
    ("version", QT_TRANSLATE_NOOP("Words", "Software version")),
    ("computer", QT_TRANSLATE_NOOP("Words", "Computer")),
    ("serial", QT_TRANSLATE_NOOP("Words", "Serial number")),
    ("started", QT_TRANSLATE_NOOP("Words", "Started")),
    ("starts", QT_TRANSLATE_NOOP("Words", "Starts so far")),
    ("runtime", QT_TRANSLATE_NOOP("Words", "Time in operation")),
    ("full", QT_TRANSLATE_NOOP("Words", "Battery last full")),
)
_PROGRAM: tuple[tuple[str, object], ...] = (
    ("cycles", QT_TRANSLATE_NOOP("Words", "Decisions taken")),
    ("missed", QT_TRANSLATE_NOOP("Words", "Decisions too late")),
    ("step", QT_TRANSLATE_NOOP("Words", "Time of one decision")),
    ("late", QT_TRANSLATE_NOOP("Words", "Delay of the loop (99 %)")),
    ("memory", QT_TRANSLATE_NOOP("Words", "Memory in use")),
    ("load", QT_TRANSLATE_NOOP("Words", "Load of the processor")),
    ("temperature", QT_TRANSLATE_NOOP("Words", "Temperature of the processor")),
    ("disk", QT_TRANSLATE_NOOP("Words", "Free on the disk")),
    ("history", QT_TRANSLATE_NOOP("Words", "Local history")),
    ("address", QT_TRANSLATE_NOOP("Words", "Network address")),
)
_NEVER = QT_TRANSLATE_NOOP("Words", "Not yet")
_KILLED = QT_TRANSLATE_NOOP("Words", "{time}, after a power cut or a kill")


class FactRow(QObject):
    """A line: what it is, and its value."""

    changed = Signal()

    def __init__(self, title: object, parent: QObject) -> None:
        super().__init__(parent)
        self._title = title
        self.value_now = NO_VALUE

    def show(self, value: str) -> None:
        """Show a value; an empty one shows that it is not known."""
        value = value or NO_VALUE
        if value != self.value_now:
            self.value_now = value
            self.changed.emit()

    title = Property(str, lambda self: words.say(self._title), notify=changed)
    value = Property(str, attrgetter("value_now"), notify=changed)


class SystemView(PageView):
    """Facts about the unit and the program, renewed every few seconds while they are looked at."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._port = context.ports.system
        self._context = context
        self._rows = {name: FactRow(title, self) for name, title in (*_UNIT, *_PROGRAM)}
        self._waits = 0
        self._facts = SystemFacts()

    def enter(self) -> None:
        """Ask at once."""
        self._waits = 0

    def refresh(self, details: Details) -> None:
        """Ask now and then."""
        del details
        if self._port is not None and self._waits == 0:
            self._port.facts(self.show)
        self._waits = (self._waits + 1) % _EVERY

    def clear(self) -> None:
        """Show that nothing is known."""
        self._waits = 0
        for row in self._rows.values():
            row.show("")

    def retranslate(self) -> None:
        """Say everything in another language."""
        if self._facts != SystemFacts():
            self.show(self._facts)

    def show(self, facts: SystemFacts) -> None:
        """Show new facts."""
        self._facts = facts
        for name, text in self._texts(facts):
            self._rows[name].show(text)

    def _texts(self, facts: SystemFacts) -> Iterable[tuple[str, str]]:
        started = self._when(facts.started_utc)
        yield "version", facts.version
        yield "computer", facts.computer
        yield "serial", facts.serial
        yield "started", started if facts.clean_stop_before else words.say(_KILLED).format(time=started)
        yield "starts", region.number(facts.starts)
        yield "runtime", self._spent(facts.total_runtime_s)
        yield "full", self._when(facts.last_full_utc)
        yield "cycles", region.number(facts.cycles)
        yield "missed", region.number(facts.missed_deadlines)
        yield "step", _measure(facts.step_p50_ms, 2, "ms")
        yield "late", _measure(facts.lateness_p99_ms, 1, "ms")
        yield "memory", _measure(facts.rss_bytes, 0, "MB", _MB)
        yield "load", _measure(None if facts.load_1min is None else 100 * facts.load_1min / facts.cores, 0, "%")
        yield "temperature", TEMPERATURE.show(facts.cpu_temperature_c).phrase
        yield "disk", _measure(facts.disk_free_bytes, 1, "GB", _GB)
        yield "history", _measure(facts.history_bytes, 0, "MB", _MB)
        yield "address", ", ".join(facts.addresses)

    def _when(self, at_utc: float) -> str:
        if not at_utc:
            return words.say(_NEVER)
        then = self._context.status.local_time(at_utc)
        return f"{region.date_text(then)} {region.clock(then)}"

    def _spent(self, seconds: float) -> str:
        hours = int(seconds // 3600)
        return self.tr("{0} d {1} h").format(region.number(hours // 24), hours % 24)

    unit = Property(list, lambda self: [self._rows[name] for name, _ in _UNIT], constant=True)
    program = Property(list, lambda self: [self._rows[name] for name, _ in _PROGRAM], constant=True)


def _measure(value: float | None, decimals: int, unit: str, divisor: float = 1.0) -> str:
    return "" if value is None else f"{region.number(value / divisor, decimals)} {unit}"
