"""Rows of the page `settings`: chapters, and the changes of a review."""

from collections.abc import Iterable, Mapping
from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal

from hmi import phrases, setting_words, words
from hmi.ports.settings import Chapter, Difference, Setting
from hmi.viewmodels.row_model import RowModel

_AT_ONCE = QT_TRANSLATE_NOOP("Words", "Acts at once")
_AT_START = QT_TRANSLATE_NOOP("Words", "Acts at the next start")


class ChapterRow(QObject):
    """One chapter in the list."""

    changed = Signal()

    def __init__(self, chapter: Chapter, parent: QObject) -> None:
        super().__init__(parent)
        self.chapter = chapter
        self.told: tuple[str, str, bool] = ("", "", False)

    def show(self, note: str, icon: str, *, chosen: bool) -> None:
        """Tell what the draft changes here, whether it is locked, and whether it is looked at."""
        if (note, icon, chosen) != self.told:
            self.told = (note, icon, chosen)
            self.changed.emit()

    chapter_id = Property(str, attrgetter("chapter.chapter_id"), constant=True)
    title = Property(str, lambda self: setting_words.chapter_title(self.chapter), notify=changed)
    note = Property(str, lambda self: self.told[0], notify=changed)
    icon = Property(str, lambda self: self.told[1], notify=changed)
    chosen = Property(bool, lambda self: self.told[2], notify=changed)


class ChangeRow(msgspec.Struct, frozen=True, gc=False):
    """One key of a review: what it is and what it would be."""

    key: str
    title: str
    before: str
    after: str
    when: str
    problem: str = ""
    """What is wrong with it."""


class ChangeRows(RowModel[ChangeRow]):
    """The changes of a review, for QML."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(ChangeRow, parent)


def change_rows(
    changes: Iterable[Difference], known: Mapping[str, Setting], problems: Mapping[str, str]
) -> list[ChangeRow]:
    """Return changes in the words of the moment."""
    return [
        ChangeRow(
            key=change.key,
            title=setting_words.title(known[change.key]),
            before=setting_words.value_text(known[change.key], change.old),
            after=setting_words.value_text(known[change.key], change.new),
            when=words.say(_AT_ONCE if known[change.key].live else _AT_START),
            problem=phrases.say(problems.get(change.key, "")),
        )
        for change in changes
        if change.key in known
    ]
