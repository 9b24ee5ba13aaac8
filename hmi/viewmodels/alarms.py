"""Alarms: the banner of the most important one, the list, and the chosen one with its cause and remedy."""

from collections.abc import Callable
from datetime import datetime
from operator import attrgetter
from typing import Protocol

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.alarm_causes import Group, grouped
from control.record import Alarm, AlarmPhase, CycleRecord, Severity
from control.requests import AcknowledgeAlarms, ResetAlarms
from hmi import language, region, words
from hmi.viewmodels.alarm_rows import AlarmRows, Row
from hmi.viewmodels.outbox import Outbox

_RANK = {Severity.CRITICAL: 0, Severity.ERROR: 1, Severity.WARNING: 2}
_UNSEEN = (AlarmPhase.UNACKNOWLEDGED, AlarmPhase.RETURNED)


class AlarmWords(Protocol):
    """What an alarm means, for people."""

    @property
    def text(self) -> str:
        """What is wrong, in a few words."""
        ...

    @property
    def cause(self) -> str:
        """What makes it so."""
        ...

    @property
    def remedy(self) -> str:
        """What to do about it."""
        ...


class PlainWords(msgspec.Struct, frozen=True, gc=False):
    """Words made from an alarm's id alone, where nobody has given better ones."""

    text: str
    cause: str = ""
    remedy: str = ""


def plain_words(row_id: str) -> AlarmWords:
    """Return the id of an alarm as words."""
    return PlainWords(text=row_id.replace("_", " ").replace(".", " ").capitalize())


def in_language(explain: Callable[[str], AlarmWords]) -> Callable[[str], AlarmWords]:
    """Return the same words in the language of the moment."""

    def explained(row_id: str) -> AlarmWords:
        said = explain(row_id)
        return PlainWords(language.alarm(said.text), language.alarm(said.cause), language.alarm(said.remedy))

    return explained


class Banner(msgspec.Struct, frozen=True, gc=False):
    """The one alarm that is shown on every page."""

    text: str = ""
    place: str = ""
    symbol: str = ""
    severity: str = ""
    unseen: bool = False
    count: int = 0
    """How many alarms are active."""
    unseen_count: int = 0
    unseen_severity: str = ""
    """The worst severity among the alarms nobody has acknowledged."""


class Detail(msgspec.Struct, frozen=True, gc=False):
    """The chosen alarm."""

    key: str = ""
    symbol: str = ""
    severity: str = ""
    severity_word: str = ""
    text: str = ""
    place: str = ""
    time: str = ""
    state: str = ""
    value: str = ""
    following: str = ""
    """What follows from it, a line a kind."""
    cause: str = ""
    remedy: str = ""
    resettable: bool = False


class Alarms(QObject):
    """All alarms that are not normal, and the requests of the person in front of them."""

    changed = Signal()
    chosen = Signal()

    def __init__(
        self,
        explain: Callable[[str], AlarmWords],
        local_time: Callable[[float], datetime],
        outbox: Outbox,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.detail = Detail()
        self.model = AlarmRows(self)
        self._explain = explain
        self._local_time = local_time
        self._outbox = outbox
        self._alarms: tuple[Alarm, ...] = ()
        self._groups: dict[str, Group] = {}
        self._now_utc = 0.0

    def update(self, record: CycleRecord) -> None:
        """Show the alarms of a record."""
        self._now_utc = record.at.at_utc
        if record.alarms == self._alarms:
            return
        self._alarms = record.alarms
        order = sorted(
            grouped(record.alarms), key=lambda g: (not _unseen(g), _RANK[g.root.severity], -g.root.raised_at_utc)
        )
        self._groups = {group.root.key: group for group in order}
        self.model.show([self._row(group) for group in order])
        banner = self._banner(order)
        if banner != self.banner:
            self.banner = banner
            self.changed.emit()
        self._choose(self.detail.key if self.detail.key in self._groups else "")

    def retranslate(self) -> None:
        """Forget what was said, so that the next record says it anew."""
        self._alarms = ()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show the detail of one alarm; an empty key shows none."""
        self._choose(key)

    @Slot(int, int)
    def acknowledge_rows(self, first: int, last: int) -> None:
        """Acknowledge the rows a person sees, `first` to `last`, with what their lines stand for; nothing else."""
        groups = (self._groups[row.key] for row in self.model.rows[max(first, 0) : last + 1])
        keys = tuple(alarm.key for group in groups for alarm in _members(group) if _calls(alarm))
        if keys:
            self._outbox.send(AcknowledgeAlarms(self._outbox.origin(), keys))

    @Slot()
    def reset_chosen(self) -> None:
        """Ask for a reset of the chosen alarm, whose cause has gone."""
        self._outbox.send(ResetAlarms(self._outbox.origin(), (self.detail.key,)))

    def _choose(self, key: str) -> None:
        alarm = next((a for a in self._alarms if a.key == key), None)
        detail = Detail() if alarm is None else self._detail(alarm)
        if detail != self.detail:
            self.detail = detail
            self.chosen.emit()

    def _row(self, group: Group) -> Row:
        alarm, count = group.root, len(group.consequences)
        return Row(
            key=alarm.key,
            symbol=_symbol(alarm),
            severity=alarm.severity.value,
            unseen=_unseen(group),
            active=alarm.active,
            text=self._explain(alarm.row_id).text,
            place=alarm.place,
            time=self._time(alarm.raised_at_utc),
            phase=self._phase(alarm),
            following=words.say(words.FOLLOWING).format(count=count) if count else "",
        )

    def _phase(self, alarm: Alarm) -> str:
        if alarm.shelved_until_utc:
            return words.say(words.SHELVED).format(time=self._time(alarm.shelved_until_utc))
        return words.say(words.PHASES[alarm.phase])

    def _following(self, key: str) -> str:
        """Return what follows from an alarm, a line a kind with the places."""
        places: dict[str, list[str]] = {}
        for alarm in self._groups[key].consequences if key in self._groups else ():
            places.setdefault(self._explain(alarm.row_id).text, []).append(alarm.place)
        return "\n".join(" · ".join((text, *filter(None, where))) for text, where in places.items())

    def _detail(self, alarm: Alarm) -> Detail:
        explained = self._explain(alarm.row_id)
        return Detail(
            key=alarm.key,
            symbol=_symbol(alarm),
            severity=alarm.severity.value,
            severity_word=words.say(words.SEVERITIES[alarm.severity]),
            text=explained.text,
            place=alarm.place,
            time=self._time(alarm.raised_at_utc),
            state=self._phase(alarm),
            value=alarm.detail,
            following=self._following(alarm.key),
            cause=explained.cause,
            remedy=explained.remedy,
            resettable=alarm.phase is AlarmPhase.LATCHED,
        )

    def _banner(self, order: list[Group]) -> Banner:
        active = [group for group in order if group.root.active and not group.root.shelved_until_utc]
        unseen = [group.root.severity.value for group in order if _unseen(group)]
        if not active:
            return Banner(unseen_count=len(unseen), unseen_severity=unseen[0] if unseen else "")
        first = min(active, key=lambda g: (_RANK[g.root.severity], not _unseen(g), -g.root.raised_at_utc))
        top = first.root
        return Banner(
            text=self._explain(top.row_id).text,
            place=top.place,
            symbol=_symbol(top),
            severity=top.severity.value,
            unseen=_unseen(first),
            count=len(active),
            unseen_count=len(unseen),
            unseen_severity=unseen[0] if unseen else "",
        )

    def _time(self, at_utc: float) -> str:
        return region.moment(self._local_time(at_utc), self._local_time(self._now_utc))

    rows = Property(QObject, attrgetter("model"), constant=True)
    count = Property(int, attrgetter("banner.count"), notify=changed)
    unseen_count = Property(int, attrgetter("banner.unseen_count"), notify=changed)
    unseen_severity = Property(str, attrgetter("banner.unseen_severity"), notify=changed)
    banner_text = Property(str, attrgetter("banner.text"), notify=changed)
    banner_place = Property(str, attrgetter("banner.place"), notify=changed)
    banner_symbol = Property(str, attrgetter("banner.symbol"), notify=changed)
    banner_severity = Property(str, attrgetter("banner.severity"), notify=changed)
    banner_unseen = Property(bool, attrgetter("banner.unseen"), notify=changed)
    chosen_key = Property(str, attrgetter("detail.key"), notify=chosen)
    chosen_symbol = Property(str, attrgetter("detail.symbol"), notify=chosen)
    chosen_severity = Property(str, attrgetter("detail.severity"), notify=chosen)
    chosen_severity_word = Property(str, attrgetter("detail.severity_word"), notify=chosen)
    chosen_text = Property(str, attrgetter("detail.text"), notify=chosen)
    chosen_place = Property(str, attrgetter("detail.place"), notify=chosen)
    chosen_time = Property(str, attrgetter("detail.time"), notify=chosen)
    chosen_state = Property(str, attrgetter("detail.state"), notify=chosen)
    chosen_value = Property(str, attrgetter("detail.value"), notify=chosen)
    chosen_following = Property(str, attrgetter("detail.following"), notify=chosen)
    chosen_cause = Property(str, attrgetter("detail.cause"), notify=chosen)
    chosen_remedy = Property(str, attrgetter("detail.remedy"), notify=chosen)
    chosen_resettable = Property(bool, attrgetter("detail.resettable"), notify=chosen)


def _members(group: Group) -> tuple[Alarm, ...]:
    return group.root, *group.consequences


def _calls(alarm: Alarm) -> bool:
    """Tell whether an alarm still calls for a person: nobody has seen it and nobody has put it aside."""
    return alarm.phase in _UNSEEN and not alarm.shelved_until_utc


def _unseen(group: Group) -> bool:
    return any(_calls(alarm) for alarm in _members(group))


def _symbol(alarm: Alarm) -> str:
    return f"alarm-{alarm.severity.value}" if alarm.active else f"alarm-{alarm.severity.value}-gone"
