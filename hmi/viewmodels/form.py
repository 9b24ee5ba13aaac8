"""A form made from the description of its fields: the values in force, what a person changed, and what is wrong.

    form = Form(parent, check)            # check: complete values -> messages, each beginning with the key it is about
    form.show(specs, values)              # as often as values are read; what a person changed stays
    form.edits()                          # key -> value of what was changed; form.edited tells whether there is any
    form.forget()                         # after they were applied, or the page is left

In QML: `ParameterForm { form: view.form }` and, over the whole page, `NumberPad { pad: view.form.pad }`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot

from hmi.viewmodels.pad import Pad, Spec


class Field(QObject):
    """One value of a form."""

    changed = Signal()

    def __init__(self, spec: Spec, value: float, parent: QObject) -> None:
        super().__init__(parent)
        self.spec = spec
        self.in_force = value
        self.wanted: float | None = None
        """What the person wants instead; None: nothing else."""
        self.trouble = ""

    @property
    def now(self) -> float:
        """Return the value as the form shows it."""
        return self.in_force if self.wanted is None else self.wanted

    def describe(self, spec: Spec) -> None:
        """Take another description of the same value: other words, another range."""
        if spec != self.spec:
            self.spec = spec
            self.changed.emit()

    def follow(self, value: float) -> None:
        """Take the value in force; what the person wants instead stays until it is in force itself."""
        if value != self.in_force:
            self.in_force = value
            self.wanted = None if self.wanted == value else self.wanted
            self.changed.emit()

    def want(self, value: float | None) -> None:
        """Take what the person wants; the value in force itself is no change."""
        wanted = None if value is None or value == self.in_force else value
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def tell(self, trouble: str) -> None:
        """Say what is wrong with the value beside others; empty: nothing."""
        if trouble != self.trouble:
            self.trouble = trouble
            self.changed.emit()

    @property
    def is_unusual(self) -> bool:
        """Tell whether the value is not the default and that is worth a mark."""
        return self.spec.marked and self.now != self.spec.default

    def word(self, value: float) -> str:
        """Return a value in words."""
        if self.spec.choices:
            return self.spec.choices[round(value)] if 0 <= value < len(self.spec.choices) else ""
        return self.tr("no limit") if value >= self.spec.no_limit else self.spec.phrase(value)

    def _note(self) -> str:
        usual = self.tr("Default: {0}").format(self.word(self.spec.default)) if self.is_unusual else ""
        return " · ".join(part for part in (usual, self.spec.note) if part)

    def _shown(self) -> str:
        return self.word(self.now)

    key = Property(str, attrgetter("spec.key"), constant=True)
    title = Property(str, attrgetter("spec.title"), notify=changed)
    text = Property(str, attrgetter("spec.text"), notify=changed)
    unit = Property(str, attrgetter("spec.unit"), notify=changed)
    minimum = Property(float, attrgetter("spec.minimum"), notify=changed)
    maximum = Property(float, attrgetter("spec.maximum"), notify=changed)
    choices = Property(list, lambda self: list(self.spec.choices), notify=changed)
    choice = Property(int, lambda self: round(self.now) if self.spec.choices else -1, notify=changed)
    value = Property(float, attrgetter("now"), notify=changed)
    shown = Property(str, _shown, notify=changed)
    edited = Property(bool, lambda self: self.wanted is not None, notify=changed)
    unusual = Property(bool, attrgetter("is_unusual"), notify=changed)
    """Its value is not the default."""
    note = Property(str, _note, notify=changed)
    """The default where the value is another, and when it acts."""
    problem = Property(str, attrgetter("trouble"), notify=changed)


def nothing_wrong(values: Mapping[str, float]) -> Iterable[str]:
    """Return no message: the check of a form whose fields do not depend on each other."""
    del values
    return ()


def at_once(act: Callable[[], None]) -> None:
    """Act: whoever sees the form may fill it in."""
    act()


class Form(QObject):
    """Fields, and the pad one of them is typed on."""

    built = Signal()
    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        check: Callable[[Mapping[str, float]], Iterable[str]] = nothing_wrong,
        first: Callable[[Callable[[], None]], None] = at_once,
    ) -> None:
        """Begin without fields; `first` is asked before anything is changed, and acts at once or after a PIN."""
        super().__init__(parent)
        self._first = first
        self.check = check
        self.fields_now: list[Field] = []
        self.trouble = ""
        self.pad_part = Pad(self)
        self._edits: dict[str, float] = {}

    def show(self, specs: Sequence[Spec], values: Mapping[str, float]) -> None:
        """Show these fields with their values in force; a value that is missing is its field's default."""
        if [field.spec.key for field in self.fields_now] != [spec.key for spec in specs]:
            self.pad_part.dismiss()
            gone = self.fields_now
            self.fields_now = [Field(spec, values.get(spec.key, spec.default), self) for spec in specs]
            self.built.emit()
            for field in gone:  # after the rows that show them
                field.deleteLater()
            self._judge()
            return
        for field, spec in zip(self.fields_now, specs, strict=True):
            field.describe(spec)
            field.follow(values.get(spec.key, spec.default))
        self._judge()

    def values(self) -> dict[str, float]:
        """Return the complete values as they would be."""
        return {field.spec.key: field.now for field in self.fields_now}

    def edits(self) -> dict[str, float]:
        """Return what the person changed."""
        return {field.spec.key: field.wanted for field in self.fields_now if field.wanted is not None}

    def restore(self, edits: Mapping[str, float]) -> None:
        """Want again what was wanted before these fields were shown."""
        for field in self.fields_now:
            field.want(edits.get(field.spec.key))
        self._judge()

    def judge(self) -> None:
        """Ask the check again: what it knows has changed."""
        self._judge()

    @Slot()
    def forget(self) -> None:
        """Return to the values in force."""
        self.pad_part.dismiss()
        for field in self.fields_now:
            field.want(None)
        self._judge()

    @Slot()
    def to_defaults(self) -> None:
        """Want the default of every field."""
        for field in self.fields_now:
            field.want(field.spec.default)
        self._judge()

    @Slot(int)
    def edit(self, index: int) -> None:
        """Open the pad for a field."""
        field = self.fields_now[index]

        def done(value: float) -> None:
            field.want(value)
            self._judge()

        self._first(lambda: self.pad_part.open(field.spec, field.now, done))

    @Slot(int, int)
    def choose(self, index: int, choice: int) -> None:
        """Want one of the words of a field."""
        field = self.fields_now[index]

        def choose() -> None:
            field.want(float(choice))
            self._judge()

        self._first(choose)

    def _judge(self) -> None:
        before = self.trouble, self._edits
        self.trouble = ""
        troubles: dict[str, str] = {}
        for message in self.check(self.values()):
            key = message.partition(":")[0]
            troubles.setdefault(key, message)
            self.trouble = self.trouble or message
        for field in self.fields_now:
            field.tell(troubles.get(field.spec.key, ""))
        self._edits = self.edits()
        if (self.trouble, self._edits) != before:
            self.changed.emit()

    fields = Property(list, attrgetter("fields_now"), notify=built)
    pad = Property(Pad, attrgetter("pad_part"), constant=True)
    edited = Property(bool, lambda self: bool(self._edits), notify=changed)
    problem = Property(str, attrgetter("trouble"), notify=changed)
