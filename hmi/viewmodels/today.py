"""Today's energy: where it came from, where it went, and how much of what was used was the site's own."""

from collections.abc import Callable
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal

from hmi.ports.energy import DayEnergy
from hmi.quantity import ENERGY, PERCENT
from hmi.viewmodels.reading import Reading

EVERY_S = 1.0
"""Asked for so often; the last digit moves more slowly."""
_WORTH_TELLING_S = 600.0
"""A gap in the record of the day is told from this length on."""
_LEAST_WH = 10.0
"""With less used than this, a share of it says nothing."""


class DayWords(msgspec.Struct, frozen=True, gc=False):
    """What is said about the day beside its numbers."""

    note: str = ""
    share: float = 0.0
    """Self-sufficiency as a length, 0 to 1."""


class Today(QObject):
    """Energies since local midnight."""

    changed = Signal()

    def __init__(self, ask: Callable[[], DayEnergy] | None, parent: QObject) -> None:
        super().__init__(parent)
        self.words = DayWords()
        self._ask = ask
        self._asked_s = -EVERY_S
        self.pv_reading = Reading(ENERGY, self)
        self.used_reading = Reading(ENERGY, self)
        self.import_reading = Reading(ENERGY, self)
        self.export_reading = Reading(ENERGY, self)
        self.charge_reading = Reading(ENERGY, self)
        self.discharge_reading = Reading(ENERGY, self)
        self.share_reading = Reading(PERCENT, self)

    def update(self, at_s: float) -> None:
        """Show what is known at an instant of the records; asked once a second."""
        if self._ask is None or 0.0 <= at_s - self._asked_s < EVERY_S:
            return
        self._asked_s = at_s
        day = self._ask()
        self.pv_reading.update(day.pv_wh)
        self.used_reading.update(day.load_wh)
        self.import_reading.update(day.import_wh)
        self.export_reading.update(day.export_wh)
        self.charge_reading.update(day.charge_wh)
        self.discharge_reading.update(day.discharge_wh)
        share = self_sufficiency(day)
        self.share_reading.update(None if share is None else 100.0 * share)
        self._tell(DayWords(self._note(day), round(share or 0.0, 2)))

    def clear(self) -> None:
        """Show that nothing is known."""
        self._asked_s = -EVERY_S
        for reading in (
            self.pv_reading,
            self.used_reading,
            self.import_reading,
            self.export_reading,
            self.charge_reading,
            self.discharge_reading,
            self.share_reading,
        ):
            reading.update(None)
        self._tell(DayWords())

    def retranslate(self) -> None:
        """Ask anew with the next record: numbers are written in the language of the moment."""
        self._asked_s = -EVERY_S

    def _note(self, day: DayEnergy) -> str:
        if not day.complete:
            return self.tr("adding up")
        if day.missing_s < _WORTH_TELLING_S:
            return ""
        hours, minutes = divmod(round(day.missing_s / 60.0), 60)
        return self.tr("{0} h not recorded").format(f"{hours}:{minutes:02}")

    def _tell(self, said: DayWords) -> None:
        if said != self.words:
            self.words = said
            self.changed.emit()

    pv = Property(Reading, attrgetter("pv_reading"), constant=True)
    used = Property(Reading, attrgetter("used_reading"), constant=True)
    imported = Property(Reading, attrgetter("import_reading"), constant=True)
    exported = Property(Reading, attrgetter("export_reading"), constant=True)
    charged = Property(Reading, attrgetter("charge_reading"), constant=True)
    discharged = Property(Reading, attrgetter("discharge_reading"), constant=True)
    self_sufficiency = Property(Reading, attrgetter("share_reading"), constant=True)
    share = Property(float, attrgetter("words.share"), notify=changed)
    note = Property(str, attrgetter("words.note"), notify=changed)


def self_sufficiency(day: DayEnergy) -> float | None:
    """Return the share of today's consumption that did not come from the grid; None while hardly anything was used.

    What the battery was charged with from the grid counts as bought, so a day of cheap charging can show 0.
    """
    if day.load_wh < _LEAST_WH:
        return None
    return min(1.0, max(0.0, 1.0 - day.import_wh / day.load_wh))
