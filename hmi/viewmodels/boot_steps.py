"""The steps of the first boot as rows, and whether what they say still holds; on a blank unit and on a running one."""

from operator import attrgetter

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal

from hmi import first_boot_words, words
from hmi.ports.connection import FirstBoot, Heard, Step, StepState
from hmi.quantity import duration
from hmi.viewmodels.row_model import RowModel

_NOTICES: dict[Heard, object] = {
    Heard.SILENT: QT_TRANSLATE_NOOP(
        "Words", "The bootstrapper has said nothing for {time}. What stands here is old, not how it is now."
    ),
    Heard.ABSENT: QT_TRANSLATE_NOOP(
        "Words", "The bootstrapper does not run: nobody sets the clock or looks for the cloud."
    ),
    Heard.DAMAGED: QT_TRANSLATE_NOOP("Words", "What the bootstrapper says cannot be read: {fault}"),
}
_BEFORE = QT_TRANSLATE_NOOP("Words", "Was: {state}")


class StepRow(msgspec.Struct, frozen=True, gc=False):
    """One step."""

    key: str
    title: str
    condition: str
    icon: str
    text: str
    todo: str
    bold: bool
    """It is being worked at, or a person is wanted."""
    live: bool


class BootSteps(QObject):
    """The list of steps with its notice."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.row_model = RowModel[StepRow](StepRow, self)
        self.notice_now = ""
        self.summary_now = ""
        self._told: FirstBoot | None = None

    def show(self, told: FirstBoot) -> None:
        """Show what the bootstrapper says."""
        self._told = told
        live = told.heard is Heard.LIVE
        self.row_model.show([_row(step, live=live) for step in told.steps])
        notice = _notice(told)
        done = sum(step.state is StepState.DONE for step in told.steps)
        summary = self.tr("{0} of {1} done").format(done, len(told.steps)) if live and told.steps else ""
        if (notice, summary) != (self.notice_now, self.summary_now):
            self.notice_now, self.summary_now = notice, summary
            self.changed.emit()

    def forget(self) -> None:
        """Show that nothing is known."""
        self._told = None
        self.row_model.show(())
        self.notice_now = self.summary_now = ""
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in another language."""
        if self._told is not None:
            self.show(self._told)

    rows = Property(QObject, attrgetter("row_model"), constant=True)
    notice = Property(str, attrgetter("notice_now"), notify=changed)
    """Why the steps do not tell how it is now; empty when they do."""
    summary = Property(str, attrgetter("summary_now"), notify=changed)


def _notice(told: FirstBoot) -> str:
    if told.heard is Heard.LIVE:
        return ""
    time = duration(told.silent_s // 10 * 10)
    return words.say(_NOTICES[told.heard]).format(time=time, fault=told.fault)


def _row(step: Step, *, live: bool) -> StepRow:
    state = words.say(first_boot_words.STATES[step.state])
    return StepRow(
        key=step.name,
        title=first_boot_words.title(step),
        condition=state if live else words.say(_BEFORE).format(state=state),
        icon=first_boot_words.ICONS[step.state] if live else "silent",
        text=first_boot_words.sentence(step.text),
        todo=first_boot_words.sentence(step.todo) if live else "",
        bold=live and step.state in {StepState.NOW, StepState.FAILED},
        live=live,
    )
