"""Entry of one number: what it is, its range, what is typed, and what is wrong with it."""

from collections.abc import Callable
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from hmi.region import MINUS, written
from hmi.viewmodels.digits import Digits

_TOLERANCE = 1e-9
_KILO = {"W": "kW", "Wh": "kWh", "var": "kvar", "VA": "kVA"}
_KILO_FROM = 10_000.0
"""A quantity that can be this large is typed in thousands."""


def _nothing(value: float) -> None:
    del value


UNSET = float("-inf")
"""Stands for a value that is left out, where it may be."""


class Spec(msgspec.Struct, frozen=True, gc=False):
    """A value that can be entered."""

    key: str
    title: str
    """In the language of the moment."""
    unit: str = ""
    minimum: float = 0.0
    maximum: float = 100.0
    default: float = 0.0
    text: str = ""
    """What it does, in one sentence in the language of the moment."""
    choices: tuple[str, ...] = ()
    """Words for the values 0, 1, 2 …; empty for a quantity."""
    decimals: int = 2
    """Digits that can be typed after the point."""
    scale: float = 1.0
    """What is typed times this is the value."""
    no_limit: float = float("inf")
    """From this value on it limits nothing, and is told so."""
    unset: str = ""
    """Word for `UNSET`; empty: it cannot be left out."""
    marked: bool = False
    """A value that is not the default is told and marked."""
    note: str = ""
    """When it acts, or who may change it."""

    def show(self, value: float) -> str:
        """Return a value as text without its unit."""
        digits = f"{value / self.scale:.{self.decimals + 1}f}".rstrip("0").rstrip(".")
        return written(digits if float(digits) != 0 else digits.lstrip("-"))

    def phrase(self, value: float) -> str:
        """Return a value with its unit."""
        if value == UNSET:
            return self.unset
        return f"{self.show(value)} {self.unit}".rstrip()


def quantity(spec: Spec) -> Spec:
    """Return a spec in thousands of its unit where its range is that large."""
    large = max(abs(spec.minimum), abs(spec.maximum)) >= _KILO_FROM
    if not large or spec.unit not in _KILO:
        return spec
    return msgspec.structs.replace(spec, unit=_KILO[spec.unit], scale=1000.0, decimals=3)


_NOTHING = Spec("", "")


class Pad(QObject):
    """The one number being entered; closed while there is none."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.spec = _NOTHING
        self.is_open = False
        self.digits = Digits()
        self._now = 0.0
        self._done: Callable[[float], None] = _nothing

    def open(self, spec: Spec, now: float, done: Callable[[float], None]) -> None:
        """Ask for a number; `done` gets it when it is accepted, always inside the range of `spec`.

        Args:
            spec: what is asked for.
            now: the value so far.
            done: takes the new value.
        """
        self.spec, self._now, self._done = spec, now, done
        self.digits, self.is_open = Digits(), True
        self.changed.emit()

    @property
    def value(self) -> float | None:
        """Return the typed value; None while nothing is typed."""
        typed = self.digits.value
        return None if typed is None else round(typed * self.spec.scale, 6)

    @property
    def trouble(self) -> str:
        """Return why the typed value is not possible, in words; empty when it is."""
        value = self.value
        if value is None:
            return ""
        slack = _TOLERANCE * max(1.0, abs(value))
        if value > self.spec.maximum + slack:
            return self.tr("Too large: at most {0}").format(self.spec.phrase(self.spec.maximum))
        if value < self.spec.minimum - slack:
            return self.tr("Too small: at least {0}").format(self.spec.phrase(self.spec.minimum))
        return ""

    @Slot(str)
    def press(self, key: str) -> None:
        """Take a key of the keypad or keyboard."""
        if self.is_open:
            self._edit(self.digits.press(key, self.spec.decimals))

    @Slot()
    def to_default(self) -> None:
        """Type the default value; one that is left out cannot be typed and is taken at once."""
        if self.spec.default == UNSET:
            done = self._done
            self.dismiss()
            done(UNSET)
            return
        shown = f"{abs(self.spec.default) / self.spec.scale:.3f}".rstrip("0").rstrip(".")
        self._edit(Digits(shown, negative=self.spec.default < 0))

    @Slot()
    def accept(self) -> None:
        """Hand the typed value over, unless it is missing or not possible."""
        value, done = self.value, self._done
        if self.is_open and value is not None and not self.trouble:
            self.dismiss()
            done(value)

    @Slot()
    def dismiss(self) -> None:
        """Close without a change."""
        if self.is_open:
            self.is_open, self.digits, self._done = False, Digits(), _nothing
            self.changed.emit()

    def _edit(self, digits: Digits) -> None:
        if digits != self.digits:
            self.digits = digits
            self.changed.emit()

    def _typed(self) -> str:
        sign = MINUS if self.digits.negative else ""
        return sign + written(self.digits.text)

    def _range(self) -> str:
        if self.spec.maximum >= self.spec.no_limit:
            return self.tr("From {0}; {1} means no limit").format(
                self.spec.phrase(self.spec.minimum), self.spec.phrase(self.spec.maximum)
            )
        return self.tr("{0} to {1}").format(self.spec.show(self.spec.minimum), self.spec.phrase(self.spec.maximum))

    shown = Property(bool, attrgetter("is_open"), notify=changed)
    title = Property(str, attrgetter("spec.title"), notify=changed)
    unit = Property(str, attrgetter("spec.unit"), notify=changed)
    text = Property(str, attrgetter("spec.text"), notify=changed)
    range = Property(str, _range, notify=changed)
    now = Property(str, lambda self: "" if self._now == UNSET else self.spec.show(self._now), notify=changed)
    usual = Property(str, lambda self: self.spec.phrase(self.spec.default), notify=changed)
    typed = Property(str, _typed, notify=changed)
    problem = Property(str, attrgetter("trouble"), notify=changed)
    acceptable = Property(bool, lambda self: self.value is not None and not self.trouble, notify=changed)
    signed = Property(bool, lambda self: self.spec.minimum < 0, notify=changed)
    fractional = Property(bool, lambda self: self.spec.decimals > 0, notify=changed)
