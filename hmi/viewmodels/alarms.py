"""Alarms: the banner of the most important one, the list, and the chosen one with its cause and remedy."""

from collections.abc import Callable
from datetime import datetime
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.alarm_causes import Group, grouped
from control.alarm_row import holds
from control.backup.asks import RESETTABLE
from control.record import Alarm, AlarmPhase, CycleRecord, Severity
from control.requests import AcknowledgeAlarms, ResetAlarms, ShelveAlarms
from hmi import alarm_story, phrases, region, words
from hmi.alarm_story import AlarmWords
from hmi.viewmodels.alarm_rows import AlarmRows, Row
from hmi.viewmodels.outbox import Outbox

_RANK = {Severity.CRITICAL: 0, Severity.ERROR: 1, Severity.WARNING: 2}
_UNSEEN = (AlarmPhase.UNACKNOWLEDGED, AlarmPhase.RETURNED)


class Banner(msgspec.Struct, frozen=True, gc=False):
    """The one alarm that is shown on every page."""

    text: str = ""
    place: str = ""
    symbol: str = ""
    severity: str = ""
    unseen: bool = False
    count: int = 0
    """How many lines are there or still hold the unit."""
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
    consequence: str = ""
    """What the unit does about it."""
    seen_by: str = ""
    not_aside: str = ""
    """Why it cannot be put aside; empty when it can."""
    is_aside: bool = False
    aside_by: str = ""
    """Who put it aside, and why."""


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
        self.aside_model = AlarmRows(self)
        self.flood_text = ""
        self._explain = explain
        self._rows = explain
        self._local_time = local_time
        self._outbox = outbox
        self._alarms: tuple[Alarm, ...] = ()
        self._groups: dict[str, Group] = {}
        self._now_utc = 0.0

    def update(self, record: CycleRecord) -> None:
        """Show the alarms of a record."""
        self._now_utc = record.at.at_utc
        flood = alarm_story.flood(record.alarms, self._now_utc)
        if record.alarms == self._alarms and flood == self.flood_text:
            return
        self._alarms = record.alarms
        order = sorted(
            grouped(record.alarms), key=lambda g: (not _unseen(g), _RANK[g.root.severity], -g.root.raised_at_utc)
        )
        self._groups = {group.root.key: group for group in order}
        marks = alarm_story.first_marks(order)
        rows = [(_is_aside(group), self._row(group, marks.get(group.root.key, ""))) for group in order]
        self.model.show([row for aside, row in rows if not aside])
        self.aside_model.show([row for aside, row in rows if aside])
        banner = self._banner(order)
        if (banner, flood) != (self.banner, self.flood_text):
            self.banner, self.flood_text = banner, flood
            self.changed.emit()
        self._choose(self.detail.key if self.detail.key in self._groups else "")

    def retranslate(self) -> None:
        """Forget what was said, so that the next record says it anew."""
        self._alarms = ()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Show the detail of one alarm; an empty key shows none."""
        self._choose(key)

    def unseen_keys(self, first: int, last: int) -> tuple[str, ...]:
        """Return what calls for a person among the rows seen, `first` to `last`, and what their lines stand for."""
        groups = (self._groups[row.key] for row in self.model.rows[max(first, 0) : last + 1])
        return tuple(alarm.key for group in groups for alarm in _members(group) if _calls(alarm))

    def shelvable_keys(self) -> tuple[str, ...]:
        """Return the chosen alarm and what follows from it, without what cannot be put aside."""
        group = self._groups.get(self.detail.key)
        members = () if group is None else _members(group)
        return tuple(alarm.key for alarm in members if self._rows(alarm.row_id).may_shelve)

    def shelved_keys(self) -> tuple[str, ...]:
        """Return what is put aside of the chosen alarm and what follows from it."""
        group = self._groups.get(self.detail.key)
        return () if group is None else tuple(alarm.key for alarm in _members(group) if alarm.shelved_until_utc)

    def acknowledge(self, keys: tuple[str, ...]) -> None:
        """Acknowledge alarms a person has seen."""
        if keys:
            self._outbox.send(AcknowledgeAlarms(self._outbox.origin(), keys))

    def reset(self, keys: tuple[str, ...]) -> None:
        """Ask for a reset of alarms whose cause has gone."""
        self._outbox.send(ResetAlarms(self._outbox.origin(), keys))

    def shelve(self, keys: tuple[str, ...], for_s: float, reason: str) -> None:
        """Put alarms aside for a time; 0 s takes them back."""
        self._outbox.send(ShelveAlarms(self._outbox.origin(), keys, for_s, reason))

    def _choose(self, key: str) -> None:
        alarm = next((a for a in self._alarms if a.key == key), None)
        detail = Detail() if alarm is None else self._detail(alarm)
        if detail != self.detail:
            self.detail = detail
            self.chosen.emit()

    def _row(self, group: Group, mark: str) -> Row:
        alarm, count = group.root, len(group.consequences)
        following = words.say(words.FOLLOWING).format(count=count) if count else ""
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
            following=following,
            mark=mark,
            when=words.beside(self._phase(alarm), self._time(alarm.raised_at_utc)),
            where=words.beside(alarm.place, following),
            where_marked=words.beside(mark, alarm.place, following),
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
            value=phrases.say(alarm.detail),
            following=self._following(alarm.key),
            cause=explained.cause,
            remedy=explained.remedy,
            resettable=alarm.phase is AlarmPhase.LATCHED or (alarm.active and alarm.row_id in RESETTABLE),
            consequence=alarm_story.consequence(self._rows(alarm.row_id)),
            seen_by=self._seen_by(alarm),
            not_aside=alarm_story.why_not_aside(self._rows(alarm.row_id)),
            is_aside=bool(alarm.shelved_until_utc),
            aside_by=_by(alarm.shelved_by),
        )

    def _seen_by(self, alarm: Alarm) -> str:
        if not alarm.acknowledged_by:
            return ""
        return self.tr("Seen by {0}, {1}").format(_by(alarm.acknowledged_by), self._time(alarm.acknowledged_at_utc))

    def _banner(self, order: list[Group]) -> Banner:
        standing = [(group, alarm) for group in order for alarm in self._standing(group)[:1]]
        unseen = [group.root.severity.value for group in order if _unseen(group)]
        if not standing:
            return Banner(unseen_count=len(unseen), unseen_severity=unseen[0] if unseen else "")
        first, top = min(standing, key=lambda s: (_RANK[s[1].severity], not _unseen(s[0]), -s[1].raised_at_utc))
        return Banner(
            text=words.beside(self._explain(top.row_id).text, "" if top.active else self._phase(top)),
            place=top.place,
            symbol=_symbol(top),
            severity=top.severity.value,
            unseen=_unseen(first),
            count=len(standing),
            unseen_count=len(unseen),
            unseen_severity=unseen[0] if unseen else "",
        )

    def _standing(self, group: Group) -> list[Alarm]:
        """Return what of a line is there or still holds the unit and is not put aside: its first cause first."""
        return [
            alarm
            for alarm in _members(group)
            for row in (self._rows(alarm.row_id),)
            if (alarm.active or holds(row.response, alarm.phase, latching=row.latching)) and not alarm.shelved_until_utc
        ]

    def _banner_more(self) -> str:
        return self.tr("1 of {0}").format(self.banner.count) if self.banner.count > 1 else ""

    def _time(self, at_utc: float) -> str:
        return region.moment(self._local_time(at_utc), self._local_time(self._now_utc))

    rows = Property(QObject, attrgetter("model"), constant=True)
    aside = Property(QObject, attrgetter("aside_model"), constant=True)
    flood = Property(str, attrgetter("flood_text"), notify=changed)
    banner_more = Property(str, _banner_more, notify=changed)
    """That there are more alarms than the one in the banner."""
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
    chosen_where = Property(
        str, lambda self: words.beside(self.detail.place, self.detail.time, self.detail.state), notify=chosen
    )
    chosen_text = Property(str, attrgetter("detail.text"), notify=chosen)
    chosen_place = Property(str, attrgetter("detail.place"), notify=chosen)
    chosen_time = Property(str, attrgetter("detail.time"), notify=chosen)
    chosen_state = Property(str, attrgetter("detail.state"), notify=chosen)
    chosen_value = Property(str, attrgetter("detail.value"), notify=chosen)
    chosen_following = Property(str, attrgetter("detail.following"), notify=chosen)
    chosen_cause = Property(str, attrgetter("detail.cause"), notify=chosen)
    chosen_remedy = Property(str, attrgetter("detail.remedy"), notify=chosen)
    chosen_consequence = Property(str, attrgetter("detail.consequence"), notify=chosen)
    chosen_seen_by = Property(str, attrgetter("detail.seen_by"), notify=chosen)
    chosen_not_aside = Property(str, attrgetter("detail.not_aside"), notify=chosen)
    chosen_is_aside = Property(bool, attrgetter("detail.is_aside"), notify=chosen)
    chosen_aside_by = Property(str, attrgetter("detail.aside_by"), notify=chosen)
    chosen_resettable = Property(bool, attrgetter("detail.resettable"), notify=chosen)


def _by(said: str) -> str:
    """Return who did something and why, with a source in words."""
    who, colon, why = said.partition(":")
    return f"{words.source(who) if who in words.SOURCES else who}{colon}{why}"


def _members(group: Group) -> tuple[Alarm, ...]:
    return group.root, *group.consequences


def _calls(alarm: Alarm) -> bool:
    """Tell whether an alarm still calls for a person: nobody has seen it and nobody has put it aside."""
    return alarm.phase in _UNSEEN and not alarm.shelved_until_utc


def _is_aside(group: Group) -> bool:
    return bool(group.root.shelved_until_utc) and not _unseen(group)


def _unseen(group: Group) -> bool:
    return any(_calls(alarm) for alarm in _members(group))


def _symbol(alarm: Alarm) -> str:
    return f"alarm-{alarm.severity.value}" if alarm.active else f"alarm-{alarm.severity.value}-gone"
