"""Control modes: which there are, which is in force and who chose it, and a form made from the parameters of each."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from control.modes import MODES
from control.modes.mode import Mode, Parameter, available, resolved
from control.record import CycleRecord, ModeSet
from control.requests import Role, SetMode, Source
from hmi import words
from hmi.context import Context
from hmi.journey import Trial
from hmi.viewmodels.form import Form
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.pad import Spec, quantity
from hmi.viewmodels.page_view import PageView

HOLD_S = 1.5
_NO_LIMIT_W = 1e6
"""A power limit of this size limits nothing (`NONE_W` of the modes)."""


def in_words(text: str) -> str:
    """Return a text of the registry of modes in the language of the moment."""
    return QCoreApplication.translate("Modes", text) if text else ""


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def spec_of(parameter: Parameter) -> Spec:
    """Return how a parameter is shown and entered."""
    limit = parameter.unit == "W" and parameter.maximum >= _NO_LIMIT_W and "limit" in parameter.name
    return quantity(
        Spec(
            key=parameter.name,
            title=in_words(parameter.title),
            unit=parameter.unit,
            minimum=parameter.minimum,
            maximum=parameter.maximum,
            default=parameter.default,
            text=in_words(parameter.text),
            choices=tuple(_begun(in_words(choice)) for choice in parameter.choices),
            no_limit=parameter.maximum if limit or parameter.name == "ceiling_w" else float("inf"),
        )
    )


class ModeRow(QObject):
    """One mode in the list."""

    changed = Signal()

    def __init__(self, mode: Mode, parent: QObject) -> None:
        super().__init__(parent)
        self.mode = mode
        self.marks = (False, False)

    def mark(self, *, in_force: bool, chosen: bool) -> None:
        """Mark it as the one in force, and as the one looked at."""
        if (in_force, chosen) != self.marks:
            self.marks = (in_force, chosen)
            self.changed.emit()

    mode_id = Property(str, attrgetter("mode.mode_id"), constant=True)
    title = Property(str, lambda self: words.mode(self.mode.mode_id), notify=changed)
    in_force = Property(bool, lambda self: self.marks[0], notify=changed)
    chosen = Property(bool, lambda self: self.marks[1], notify=changed)


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words of the page."""

    title: str = ""
    text: str = ""
    since: str = ""
    """Who chose it and when, of the mode in force."""
    in_force: bool = False
    consequence: str = ""
    """What applying does; empty: nothing to apply."""
    automatic: bool = True
    """The mode in force is the one the unit starts with."""


class ModesView(PageView):
    """The page `mode`."""

    changed = Signal()
    listed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._settings = context.settings
        self._record: CycleRecord | None = None
        self._chosen = ""
        """Empty: the one in force."""
        self.told = Told()
        here = [mode for mode in MODES.values() if available(mode, context.settings)]
        here.sort(key=lambda mode: mode.mode_id != context.settings.initial_mode)
        self.rows_now = [ModeRow(mode, self) for mode in here]
        self.form_part = Form(self, self._check)
        usual = MODES[context.settings.initial_mode]
        self.form_part.show([spec_of(parameter) for parameter in usual.parameters], self._values(usual))
        self.form_part.changed.connect(self._tell)
        self.apply_hold = Hold(HOLD_S, self._apply, self, self._may_apply)

    def update(self, record: CycleRecord) -> None:
        """Show the mode in force; what a person looks at or has typed stays."""
        before, self._record = self._record, record
        same = before is not None and (before.mode_id, before.mode_set, before.mode_parameters) == (
            record.mode_id,
            record.mode_set,
            record.mode_parameters,
        )
        if not same:
            self._show()

    def clear(self) -> None:
        """Show that nothing is known; nothing can be applied then."""
        self._record = None
        self.form_part.pad_part.dismiss()
        self._show()

    def leave(self) -> None:
        """Forget what was typed and looked at."""
        self.apply_hold.cancel()
        self.form_part.forget()
        self._chosen = ""
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._show()

    @Slot(str)
    def choose(self, mode_id: str) -> None:
        """Look at a mode."""
        self.apply_hold.cancel()
        self.form_part.forget()
        self._chosen = mode_id
        self._show()

    @Slot()
    def return_to_automatic(self) -> None:
        """Ask for the mode the unit starts with."""
        purpose = self.tr("Return to automatic")
        self._context.session.ask(Role.OPERATOR, self._to_automatic, purpose)

    def _to_automatic(self) -> None:
        outbox = self._context.outbox
        outbox.send(SetMode(outbox.origin(), self._settings.initial_mode))
        self._chosen = ""

    @Slot()
    def try_first(self) -> None:
        """Open the page that tries what is chosen on the simulator."""
        mode = self.mode
        if mode is not None and self.told.consequence and not self.form_part.trouble:
            self._context.journey.trial = Trial(mode.mode_id, dict(self.form_part.edits()))
            self._context.open("rehearsal")

    @property
    def mode(self) -> Mode | None:
        """Return the mode looked at."""
        in_force = self._record.mode_id if self._record is not None else ""
        return MODES.get(self._chosen or in_force)

    @property
    def current_now(self) -> int:
        """Return where the mode looked at is in the list; -1: nowhere."""
        return next((index for index, row in enumerate(self.rows_now) if row.mode is self.mode), -1)

    def _values(self, mode: Mode) -> Mapping[str, float]:
        if self._record is not None and self._record.mode_id == mode.mode_id:
            return resolved(mode, self._record.mode_parameters)
        return resolved(mode, self._settings.mode_parameters.get(mode.mode_id, {}))

    def _show(self) -> None:
        mode, record = self.mode, self._record
        in_force = record.mode_id if record is not None else ""
        for row in self.rows_now:
            row.mark(in_force=row.mode.mode_id == in_force, chosen=mode is not None and row.mode is mode)
        if mode is None:
            self.form_part.show((), {})
        else:
            self.form_part.show([spec_of(parameter) for parameter in mode.parameters], self._values(mode))
        self._tell()

    @Slot()
    def _tell(self) -> None:
        mode, record = self.mode, self._record
        if mode is None or record is None:
            told = Told(title="" if mode is None else words.mode(mode.mode_id))
        else:
            told = Told(
                title=words.mode(mode.mode_id),
                text=in_words(mode.text),
                since=self._since(record.mode_set),
                in_force=mode.mode_id == record.mode_id,
                consequence=self._consequence(mode, record),
                automatic=record.mode_id == self._settings.initial_mode,
            )
        self.apply_hold.allow(allowed=bool(told.consequence) and not self.form_part.trouble)
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _consequence(self, mode: Mode, record: CycleRecord) -> str:
        edits = self.form_part.edits()
        if mode.mode_id != record.mode_id:
            return self.tr("Change to {0}").format(words.mode(mode.mode_id))
        if len(edits) == 1:
            (field,) = (field for field in self.form_part.fields_now if field.wanted is not None)
            return self.tr("Set {0} to {1}").format(field.spec.title, field.property("shown"))
        return self.tr("Change {0} values").format(len(edits)) if edits else ""

    def _since(self, chosen: ModeSet) -> str:
        if not chosen.by:
            return self.tr("As set up for this site")
        name, _, rest = chosen.by.partition(" ")
        by = f"{words.source(name)} {rest.strip()}" if name in set(Source) else chosen.by
        then, now = self._local(chosen.at_utc), self._local(self._now_utc())
        at = f"{then:%H:%M}" if then.date() == now.date() else f"{then:%d.%m. %H:%M}"
        return self.tr("Since {0}, chosen by {1}").format(at, by)

    def _now_utc(self) -> float:
        return self._record.at.at_utc if self._record is not None else 0.0

    def _local(self, at_utc: float) -> datetime:
        return self._context.status.local_time(at_utc)

    def _check(self, values: Mapping[str, float]) -> Iterable[str]:
        mode = self.mode
        return () if mode is None else mode.check(values)

    def _may_apply(self) -> bool:
        session = self._context.session
        if session.may(Role.OPERATOR):
            return True
        session.ask(Role.OPERATOR, lambda: None, self.told.consequence)
        return False

    def _apply(self) -> None:
        mode, outbox = self.mode, self._context.outbox
        if mode is not None:
            outbox.send(SetMode(outbox.origin(), mode.mode_id, self.form_part.edits()))

    rows = Property(list, attrgetter("rows_now"), notify=listed)
    current = Property(int, lambda self: self.current_now, notify=changed)
    """Where the mode looked at is in the list."""
    form = Property(Form, attrgetter("form_part"), constant=True)
    apply = Property(Hold, attrgetter("apply_hold"), constant=True)
    title = Property(str, attrgetter("told.title"), notify=changed)
    text = Property(str, attrgetter("told.text"), notify=changed)
    since = Property(str, attrgetter("told.since"), notify=changed)
    in_force = Property(bool, attrgetter("told.in_force"), notify=changed)
    consequence = Property(str, attrgetter("told.consequence"), notify=changed)
    automatic = Property(bool, attrgetter("told.automatic"), notify=changed)
    may_try = Property(bool, lambda self: self._context.ports.rehearsal is not None, constant=True)
    """Modes can be tried on the simulator here."""
