"""Why a unit is in the cloud or not: who it is, connection, outbox, updates, and the steps of its first boot."""

from collections.abc import Iterable
from operator import attrgetter

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, Signal

from hmi import phrases, qr, region, words
from hmi.context import Context
from hmi.ports.connection import Cloud, ConnectionFacts, Update, UpdateJob
from hmi.ports.details import Details
from hmi.quantity import duration
from hmi.viewmodels.boot_steps import BootSteps
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.system import FactRow

UNIT: tuple[tuple[str, object], ...] = (
    ("serial", QT_TRANSLATE_NOOP("Words", "Serial number")),
    ("model", QT_TRANSLATE_NOOP("Words", "Computer")),
    ("address", QT_TRANSLATE_NOOP("Words", "Network address")),
    ("version", QT_TRANSLATE_NOOP("Words", "Software version")),
)
_CLOUD: tuple[tuple[str, object], ...] = (
    ("host", QT_TRANSLATE_NOOP("Words", "Cloud")),
    ("device", QT_TRANSLATE_NOOP("Words", "Name of the unit")),
    ("since", QT_TRANSLATE_NOOP("Words", "So since")),
    ("attempts", QT_TRANSLATE_NOOP("Words", "Connections tried")),
    ("next", QT_TRANSLATE_NOOP("Words", "Next attempt")),
    ("waiting", QT_TRANSLATE_NOOP("Words", "Waits to be sent")),
    ("oldest", QT_TRANSLATE_NOOP("Words", "The oldest of it")),
    ("sent", QT_TRANSLATE_NOOP("Words", "Messages sent")),
    ("dropped", QT_TRANSLATE_NOOP("Words", "Lost, outbox full")),
)
_UPDATE: tuple[tuple[str, object], ...] = (
    ("running", QT_TRANSLATE_NOOP("Words", "Installed")),
    ("job", QT_TRANSLATE_NOOP("Words", "Under way")),
    ("last", QT_TRANSLATE_NOOP("Words", "Last update")),
    ("checked", QT_TRANSLATE_NOOP("Words", "Last looked for")),
    ("available", QT_TRANSLATE_NOOP("Words", "On offer")),
)
PHASES: dict[str, object] = {
    "available": QT_TRANSLATE_NOOP("Words", "on offer"),
    "downloading": QT_TRANSLATE_NOOP("Words", "being downloaded"),
    "verified": QT_TRANSLATE_NOOP("Words", "verified"),
    "waiting": QT_TRANSLATE_NOOP("Words", "waits for a quiet time"),
    "installing": QT_TRANSLATE_NOOP("Words", "being installed"),
    "preflight": QT_TRANSLATE_NOOP("Words", "being checked"),
    "trial": QT_TRANSLATE_NOOP("Words", "on trial"),
    "rollingback": QT_TRANSLATE_NOOP("Words", "being taken back"),
    "committed": QT_TRANSLATE_NOOP("Words", "kept"),
    "rolledback": QT_TRANSLATE_NOOP("Words", "taken back"),
    "refused": QT_TRANSLATE_NOOP("Words", "refused"),
}
"""Phases of an update by the bootstrapper's name (`bootstrapper.update.job.Phase`)."""
_NEVER = QT_TRANSLATE_NOOP("Words", "Not yet")


class ConnectionView(PageView):
    """The page `connection`, renewed once a second while it is looked at."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._port = context.ports.connection
        self.steps_part = BootSteps(self)
        self._rows = {name: FactRow(title, self) for name, title in (*UNIT, *_CLOUD, *_UPDATE)}
        self._facts: ConnectionFacts | None = None
        self.code = ""

    def enter(self) -> None:
        """Ask at once."""
        self._ask()

    def refresh(self, details: Details) -> None:
        """Ask once a second."""
        del details
        self._ask()

    def clear(self) -> None:
        """Show that nothing is known."""
        self._facts, self.code = None, ""
        for row in self._rows.values():
            row.show("")
        self.steps_part.forget()
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in another language."""
        if self._facts is not None:
            self.show(self._facts)

    def show(self, facts: ConnectionFacts) -> None:
        """Show new facts."""
        self._facts, boot = facts, facts.first_boot
        serial = boot.serial or facts.serial
        addresses = facts.addresses or ((boot.address,) if boot.address else ())
        texts = {"serial": serial, "model": boot.model or facts.model, "version": facts.version}
        texts["address"] = ", ".join(addresses)
        texts |= dict(self._of_cloud(facts.cloud)) if facts.cloud is not None else {}
        texts |= dict(self._of_update(facts.update)) if facts.update is not None else {}
        for name, row in self._rows.items():
            row.show(texts.get(name, ""))
        self.code = qr.label(serial, addresses, facts.version)
        self.steps_part.show(boot)
        self.changed.emit()

    def _ask(self) -> None:
        if self._port is not None:
            self._port.facts(self.show)

    def _of_cloud(self, cloud: Cloud) -> Iterable[tuple[str, str]]:
        yield "host", cloud.host
        yield "device", cloud.device_id
        yield "since", self._when(cloud.since_utc)
        yield "attempts", region.number(cloud.attempts)
        yield "next", self.tr("in {0}").format(duration(cloud.next_try_s)) if cloud.next_try_s > 0.0 else ""
        yield "waiting", region.number(cloud.waiting)
        yield "oldest", self._when(cloud.oldest_utc) if cloud.waiting else ""
        yield "sent", region.number(cloud.sent)
        yield "dropped", region.number(cloud.dropped)

    def _of_update(self, update: Update) -> Iterable[tuple[str, str]]:
        yield "running", update.running
        yield "job", _job(update.job)
        yield "last", _job(update.last)
        yield "checked", self._when(update.checked_utc)
        yield "available", ", ".join(update.available)

    def _when(self, at_utc: float) -> str:
        if not at_utc:
            return words.say(_NEVER)
        then = self._context.status.local_time(at_utc)
        return f"{region.date_text(then)} {region.clock(then)}"

    def _headline(self) -> str:
        if self._facts is None:
            return ""
        cloud = self._facts.cloud
        if cloud is None:
            return self.tr("This site has no cloud")
        if cloud.connected:
            return self.tr("Connected to the cloud")
        if cloud.refused:
            return self.tr("The cloud refuses this unit")
        return self.tr("Not connected to the cloud")

    def _sentence(self) -> str:
        if self._facts is None:
            return ""
        cloud = self._facts.cloud
        if cloud is None:
            return self.tr("It works without. Papers for the cloud and the section [cloud] of the site file bring one.")
        if fault := cloud.fault or cloud.last_error:
            return phrases.say(fault)
        return (
            self.tr("The configuration of the cloud is not used: {0}").format(phrases.say(cloud.site_problem))
            if (cloud.site_problem)
            else ""
        )

    def _trouble(self) -> str:
        update = self._facts.update if self._facts is not None else None
        if update is None:
            return ""
        return update.check_fault or (update.job.reason if update.job is not None else "")

    def _is_cut_off(self) -> bool:
        cloud = self._facts.cloud if self._facts is not None else None
        return cloud is not None and not cloud.connected

    def _symbol(self) -> str:
        cloud = self._facts.cloud if self._facts is not None else None
        return "blocked" if self._is_cut_off() else "silent" if cloud is None else "check"

    steps = Property(BootSteps, attrgetter("steps_part"), constant=True)
    unit = Property(list, lambda self: [self._rows[name] for name, _ in UNIT], constant=True)
    cloud = Property(list, lambda self: [self._rows[name] for name, _ in _CLOUD], constant=True)
    updates = Property(list, lambda self: [self._rows[name] for name, _ in _UPDATE], constant=True)
    offered = Property(bool, lambda self: self._port is not None, constant=True)
    in_cloud = Property(bool, lambda self: self._facts is not None and self._facts.cloud is not None, notify=changed)
    updated = Property(bool, lambda self: self._facts is not None and self._facts.update is not None, notify=changed)
    qr = Property(str, lambda self: self.code.encode().hex(), notify=changed)
    icon = Property(str, lambda self: self._symbol(), notify=changed)
    cut_off = Property(bool, lambda self: self._is_cut_off(), notify=changed)
    """There is a cloud, and no connection to it."""
    headline = Property(str, lambda self: self._headline(), notify=changed)
    sentence = Property(str, lambda self: self._sentence(), notify=changed)
    trouble = Property(str, lambda self: self._trouble(), notify=changed)
    """What is wrong with updates, or why one waits; empty when nothing is."""


def _job(job: UpdateJob | None) -> str:
    if job is None:
        return ""
    phase = words.say(PHASES[job.phase]) if job.phase in PHASES else job.phase
    return words.titled(job.version, phase)
