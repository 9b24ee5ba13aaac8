"""Settings: chapters of the site file, a draft of changes, and their review before they are put into force."""

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot

from control.record import CycleRecord
from control.requests import Role
from hmi import phrases, setting_words, words
from hmi.context import Context
from hmi.ports.settings import Book, Chapter, Difference, Told, Value
from hmi.viewmodels.asking import Asking
from hmi.viewmodels.form import Form
from hmi.viewmodels.hold import Hold
from hmi.viewmodels.page_view import PageView
from hmi.viewmodels.setting_rows import ChangeRows, ChapterRow, change_rows

HOLD_S = 1.5
_SHOW_S = 12.0
"""How long it is told what became of a change."""
_ORDER = tuple(Role)
_PLACE = "screen"
"""The chapter that also tells the time zone."""


class Shown(msgspec.Struct, frozen=True, gc=False):
    """The words of the page beside its lists."""

    title: str = ""
    about: str = ""
    """Who may change the chapter, and the time zone where it belongs."""
    outcome: str = ""
    """What became of the last change; empty: it has been told for long enough."""
    refused: bool = False
    drafted: str = ""
    """Of the button that opens the review."""
    consequence: str = ""
    """What holding does; empty: nothing."""
    trouble: str = ""
    """What is wrong with the draft as a whole."""
    current: int = -1
    """Where the chapter looked at is in the list."""
    edited: bool = False
    undoable: bool = False


class SettingsView(PageView):
    """The page `settings`."""

    changed = Signal()
    listed = Signal()
    reviewed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._port = context.ports.settings
        self._asking = Asking(self, context.now)
        self._book = Book() if self._port is None else self._port.book()
        self._seen = self._book.told.number
        self._told_until_s = 0.0
        self._heard = False
        self._draft: dict[str, float] = {}
        self._problems: dict[str, str] = {}
        self._chapter = ""
        self.told = Shown()
        self.review = ""
        """`draft`, `undo`, or nothing: no review."""
        self.rows_now: list[ChapterRow] = []
        self.change_model = ChangeRows(self)
        self.form_part = Form(self, self._check, self._first)
        self.form_part.changed.connect(self._edited)
        self.apply_hold = Hold(HOLD_S, self._apply, self, self._may_apply)
        context.session.changed.connect(self._tell)
        self._build()

    def enter(self) -> None:
        """Tell what became of a change although applying it has made every page anew."""
        told = self._book.told
        if told.number and told.chapter_id and not self._draft:
            self._chapter = told.chapter_id
            self._seen = told.number - 1
        self._look()
        self._show()

    def update(self, record: CycleRecord) -> None:
        """Look for news of the program; what a person has typed stays."""
        del record
        self._heard = True
        self._look()
        self._tell()

    def clear(self) -> None:
        """Nothing can be applied while the controller is not heard."""
        self._heard = False
        self.form_part.pad_part.dismiss()
        self._tell()

    def leave(self) -> None:
        """Forget the draft."""
        self.apply_hold.cancel()
        self._asking.forget()
        self._seen = self._book.told.number
        self._told_until_s = 0.0
        self._forget()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._show()
        self._list_changes()

    @Slot(str)
    def choose(self, chapter_id: str) -> None:
        """Look at a chapter."""
        self.form_part.pad_part.dismiss()
        self._chapter = chapter_id
        self._show()

    @Slot()
    def discard(self) -> None:
        """Forget the draft, whatever it says."""
        self._forget()

    @Slot()
    def show_draft(self) -> None:
        """Show every change of the draft, old beside new."""
        self._review("draft" if self._draft else "")

    @Slot()
    def show_undo(self) -> None:
        """Show what taking back the last change would change."""
        self._review("undo" if self._book.undo else "")

    @Slot()
    def back(self) -> None:
        """Return to the chapters; the draft stays."""
        self._review("")

    def _look(self) -> None:
        """Take over what the program says now."""
        if self._port is None:
            return
        book = self._port.book()
        if book is not self._book:
            others = book.settings != self._book.settings or book.chapters != self._book.chapters
            self._book = book
            if others:
                self._build()
            self._tell()
        if self._book.told.number != self._seen and not self._book.busy:
            self._seen = self._book.told.number
            self._hear(self._book.told)

    def _hear(self, told: Told) -> None:
        """Say what became of a change."""
        self._told_until_s = self._context.now() + _SHOW_S
        if told.accepted:
            self._forget()
        else:
            self._problems = dict(told.problems)
            self._list_changes()
        self._tell()

    def _forget(self) -> None:
        self._draft, self._problems = {}, {}
        self.form_part.forget()
        self._review("")
        self._show()

    def _build(self) -> None:
        """Make the list of chapters anew where it is another one, and show what they say now."""
        if [row.chapter for row in self.rows_now] != list(self._book.chapters):
            gone = self.rows_now
            self.rows_now = [ChapterRow(chapter, self) for chapter in self._book.chapters]
            self.listed.emit()
            for row in gone:  # after what shows them
                row.deleteLater()
        known = {setting.key for setting in self._book.settings}
        self._draft = {key: value for key, value in self._draft.items() if key in known}
        self._show()

    def _show(self) -> None:
        """Show the chapter looked at."""
        here = [setting for setting in self._book.settings if setting.chapter_id == self._at]
        here.sort(key=lambda setting: setting.default is None)  # what always has a value first
        specs = [setting_words.spec(setting) for setting in here]
        values = {setting.key: setting_words.coded(setting, setting.value) for setting in here}
        draft = dict(self._draft)
        self.form_part.show(specs, values)
        self.form_part.restore({key: value for key, value in draft.items() if key in values})
        self._draft = draft
        self._tell()

    @property
    def _at(self) -> str:
        if any(chapter.chapter_id == self._chapter for chapter in self._book.chapters):
            return self._chapter
        return self._book.chapters[0].chapter_id if self._book.chapters else ""

    @property
    def chapter(self) -> Chapter | None:
        """Return the chapter looked at."""
        return next((chapter for chapter in self._book.chapters if chapter.chapter_id == self._at), None)

    def _check(self, values: Mapping[str, float]) -> Iterable[str]:
        return (phrases.say(message) for key, message in self._problems.items() if key in values)

    def _first(self, act: Callable[[], None]) -> None:
        """Let a person change the chapter, after a PIN where one is needed."""
        chapter = self.chapter
        if chapter is not None:
            purpose = self.tr("Change: {0}").format(setting_words.chapter_title(chapter))
            self._context.session.ask(chapter.role, act, purpose)

    @Slot()
    def _edited(self) -> None:
        """Take over what was typed, and have it checked."""
        here = {field.spec.key for field in self.form_part.fields_now}
        draft = {key: value for key, value in self._draft.items() if key not in here} | self.form_part.edits()
        if draft != self._draft:
            self._draft = draft
            self._ask()
        self._tell()

    def _ask(self) -> None:
        port, wanted = self._port, self._wanted()
        if port is not None and wanted:
            self._asking.ask(lambda done: port.check(wanted, done), self._judged)
        else:
            self._judged({})

    def _judged(self, problems: dict[str, str]) -> None:
        self._problems = problems
        self.form_part.judge()
        self._list_changes()
        self._tell()

    def _wanted(self) -> dict[str, Value]:
        known = {setting.key: setting for setting in self._book.settings}
        return {key: setting_words.decoded(known[key], value) for key, value in self._draft.items()}

    def _review(self, kind: str) -> None:
        self.apply_hold.cancel()
        if kind != self.review:
            self.review = kind
            self._list_changes()
            self.reviewed.emit()
            self._tell()

    def _list_changes(self) -> None:
        """Make the rows of the review."""
        known = {setting.key: setting for setting in self._book.settings}
        changes: tuple[Difference, ...] = ()
        if self.review == "undo":
            changes = self._book.undo
        elif self.review == "draft":
            wanted = self._wanted()
            changes = tuple(Difference(key, known[key].value, value) for key, value in wanted.items())
        self.change_model.show(change_rows(changes, known, self._problems))

    @property
    def _needed(self) -> Role:
        """Return the least role that may do what is reviewed."""
        roles = {chapter.chapter_id: chapter.role for chapter in self._book.chapters}
        chapters = {setting.key: setting.chapter_id for setting in self._book.settings}
        keys = [change.key for change in self._book.undo] if self.review == "undo" else list(self._draft)
        needed = [roles[chapters[key]] for key in keys if key in chapters]
        return max(needed, key=_ORDER.index, default=Role.VIEWER)

    def _may_apply(self) -> bool:
        session = self._context.session
        if session.may(self._needed):
            return True
        session.ask(self._needed, lambda: None, self.told.consequence)
        return False

    def _apply(self) -> None:
        if self._port is None:
            return
        if self.review == "undo":
            self._port.undo()
        else:
            self._port.apply(self._wanted())
        self._look()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say what has changed."""
        drafted = {setting.key: setting.chapter_id for setting in self._book.settings if setting.key in self._draft}
        may, here = self._context.session.may, self._at
        for row in self.rows_now:
            count = sum(chapter == row.chapter.chapter_id for chapter in drafted.values())
            note = self.tr("{0} changed").format(count) if count else ""
            icon = "" if may(row.chapter.role) else "lock"
            row.show(note, icon, chosen=row.chapter.chapter_id == here)
        told = Shown(
            title="" if self.chapter is None else setting_words.chapter_title(self.chapter),
            about=self._about(),
            outcome=self._outcome(),
            refused=not self._book.told.accepted,
            drafted=self._of(len(self._draft)),
            consequence=self._consequence(),
            trouble=phrases.say(next(iter(self._problems.values()), "")) if self.review != "undo" else "",
            current=next((index for index, row in enumerate(self.rows_now) if row.chapter.chapter_id == here), -1),
            edited=bool(self._draft),
            undoable=bool(self._book.undo) and not self._book.busy,
        )
        self.apply_hold.allow(
            allowed=bool(told.consequence) and not told.trouble and self._heard and not self._asking.is_open
        )
        if told != self.told:
            self.told = told
            self.changed.emit()

    def _about(self) -> str:
        chapter = self.chapter
        if chapter is None:
            return ""
        level = words.say(words.ROLES[chapter.role])
        parts = [self.tr("Changed by: {0}").format(level)]
        if chapter.chapter_id == _PLACE:
            parts.append(self.tr("Time zone: {0}").format(self._context.settings.time_zone))
        return " · ".join(parts)

    def _of(self, count: int) -> str:
        if not count:
            return self.tr("No changes yet")
        return self.tr("Review 1 change") if count == 1 else self.tr("Review {0} changes").format(count)

    def _consequence(self) -> str:
        if self._book.busy:
            return ""
        count = len(self._book.undo) if self.review == "undo" else len(self._draft) if self.review else 0
        if not count:
            return ""
        if self.review == "undo":
            return self.tr("Take the last change back")
        return self.tr("Change 1 setting") if count == 1 else self.tr("Change {0} settings").format(count)

    def _outcome(self) -> str:
        told = self._book.told
        if self._book.busy:
            return self.tr("Being changed")
        if not told.number or self._context.now() >= self._told_until_s:
            return ""
        if not told.accepted:
            return self.tr("Nothing was changed: {0}").format(phrases.say(told.reason))
        if not told.later:
            return self.tr("{0} in force").format(told.at_once)
        return self.tr("{0} in force, {1} at the next start").format(told.at_once, told.later)

    def _review_title(self) -> str:
        if self.review == "undo":
            return self.tr("This is what taking the last change back does")
        return self.tr("This is what will be changed")

    offered = Property(bool, lambda self: self._port is not None, constant=True)
    rows = Property(list, attrgetter("rows_now"), notify=listed)
    current = Property(int, attrgetter("told.current"), notify=changed)
    form = Property(Form, attrgetter("form_part"), constant=True)
    apply = Property(Hold, attrgetter("apply_hold"), constant=True)
    changes = Property(QObject, attrgetter("change_model"), constant=True)
    reviewing = Property(str, attrgetter("review"), notify=reviewed)
    title = Property(str, attrgetter("told.title"), notify=changed)
    about = Property(str, attrgetter("told.about"), notify=changed)
    outcome = Property(str, attrgetter("told.outcome"), notify=changed)
    refused = Property(bool, attrgetter("told.refused"), notify=changed)
    drafted = Property(str, attrgetter("told.drafted"), notify=changed)
    edited = Property(bool, attrgetter("told.edited"), notify=changed)
    undoable = Property(bool, attrgetter("told.undoable"), notify=changed)
    consequence = Property(str, attrgetter("told.consequence"), notify=changed)
    review_title = Property(str, _review_title, notify=reviewed)
    problem = Property(str, attrgetter("told.trouble"), notify=changed)
