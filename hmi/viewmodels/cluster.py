"""The units that act as one site; a unit that works alone is a cluster of one."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal

from control.record import CycleRecord, State
from hmi import words
from hmi.context import Context
from hmi.ports.cluster import Member
from hmi.quantity import PERCENT, POWER
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.row_model import RowModel


class Tile(msgspec.Struct, frozen=True, gc=False):
    """One unit."""

    key: str
    title: str
    role: str
    icon: str
    condition: str
    soc: str
    power: str
    word: str
    """Which way the power goes."""
    heard: str
    doing: str
    """Role and condition in one line."""
    way: str
    """Which way the power goes, and when it was heard."""
    kind: str
    """`good`, `stale` or `split`."""
    abnormal: bool
    mine: bool


_SYMBOLS = {"good": "", "stale": "silent", "split": "blocked"}


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words above the tiles."""

    headline: str = ""
    sentence: str = ""
    kind: str = "good"


class ClusterView(PageView):
    """The page of the cluster."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._settings = context.settings
        self._port = context.ports.cluster
        self.row_model = RowModel[Tile](Tile, self)
        self.told = Told()

    def update(self, record: CycleRecord) -> None:
        """Show all units."""
        members = (_alone(record, self._settings.site_name),) if self._port is None else self._port.members()
        leaders = sum(member.leader and not member.stale for member in members)
        split = leaders > 1
        self.row_model.show([self._tile(member, split=split, alone=self._port is None) for member in members])
        self._tell(self._words(members, leaders))

    def clear(self) -> None:
        """Show that nothing is known."""
        self.row_model.show(())
        self._tell(Told())

    def _words(self, members: tuple[Member, ...], leaders: int) -> Told:
        if self._port is None:
            return Told(
                self.tr("This unit works alone"),
                self.tr(
                    "This version connects no units. To act as one site, several units will need the same network "
                    "and keys exchanged by the installer."
                ),
            )
        stale = sum(member.stale for member in members)
        if leaders > 1:
            return Told(
                self.tr("{0} units say that they lead").format(leaders),
                self.tr("The network between the units is split. Check switches and cables."),
                "split",
            )
        if leaders == 0:
            return Told(self.tr("No unit leads"), self.tr("The units are choosing a leader."), "split")
        if stale:
            return Told(
                self.tr("{0} of {1} units are not heard").format(stale, len(members)),
                self.tr("The others go on without them."),
                "stale",
            )
        return Told(self.tr("{0} units act as one").format(len(members)), self.tr("All of them are heard."))

    def _tile(self, member: Member, *, split: bool, alone: bool) -> Tile:
        soc = next(iter(member.soc_pct), None)
        power = next(iter(member.active_power_w), None)
        direction = 0 if power is None or abs(power) < 1.0 else 1 if power > 0 else -1
        leads = member.leader and not member.stale
        kind = "stale" if member.stale else "split" if split and leads else "good"
        role, condition, heard = self._role(member, alone=alone), self._condition(member), self._heard(member)
        word = words.say(words.UNKNOWN) if member.stale or power is None else words.battery(direction)
        return Tile(
            key=member.unit_id,
            title=member.name or member.unit_id,
            role=role,
            icon=_SYMBOLS[kind] or ("auto" if member.leader else "battery"),
            condition=condition,
            soc=PERCENT.show(None if member.stale else soc).phrase,
            power=POWER.show(None if member.stale else power).phrase,
            word=word,
            heard=heard,
            doing=words.beside(role, condition),
            way=words.beside(word, heard),
            kind=kind,
            abnormal=kind != "good",
            mine=member.this_unit,
        )

    def _role(self, member: Member, *, alone: bool) -> str:
        if alone:
            return self.tr("Alone")
        return self.tr("Leads") if member.leader else self.tr("Follows")

    def _condition(self, member: Member) -> str:
        if member.stale:
            return self.tr("Not heard")
        known = member.state in State.__members__.values()
        return words.say(words.STATES[State(member.state)]) if known else member.state

    def _heard(self, member: Member) -> str:
        if member.this_unit:
            return self.tr("this unit")
        if member.heartbeat_age_s < 1.0:
            return self.tr("heard just now")
        return self.tr("heard {0} s ago").format(f"{member.heartbeat_age_s:.0f}")

    def _tell(self, told: Told) -> None:
        if told != self.told:
            self.told = told
            self.changed.emit()

    rows = Property(QObject, attrgetter("row_model"), constant=True)
    headline = Property(str, attrgetter("told.headline"), notify=changed)
    sentence = Property(str, attrgetter("told.sentence"), notify=changed)
    symbol = Property(str, lambda self: _SYMBOLS[self.told.kind], notify=changed)


def _alone(record: CycleRecord, name: str) -> Member:
    """Return this unit as the only member."""
    flow = record.snapshot.flow
    return Member(
        unit_id="this",
        name=name,
        leader=False,
        state=record.state.value,
        soc_pct=record.snapshot.soc_pct[:1],
        active_power_w=(flow.ess_w,) if flow.ess_known else (),
        heartbeat_age_s=0.0,
        stale=False,
        this_unit=True,
    )
