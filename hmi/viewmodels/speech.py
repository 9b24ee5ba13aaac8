"""The language the screen speaks: which, which others there are, and whether its translation is missing."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot

from hmi import language, region
from hmi.region import LANGUAGES, SOURCE, LanguageCode


class Speech(QObject):
    """The choice of a language; whoever keeps words listens to `chosen` and says them anew."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, code: str, parent: QObject) -> None:
        super().__init__(parent)
        self.code_now = SOURCE
        self.fault = ""
        self._speak(language.code_of(code))

    @Slot(str)
    def choose(self, code: str) -> None:
        """Say everything in another language from now on; English, with a remark, where its translation is missing.

        Raises:
            ValueError: The screen has no such language.
        """
        self._speak(language.code_of(code))
        self.chosen.emit()

    @Slot()
    def forgive(self) -> None:
        """Take the remark about a missing translation away."""
        self.fault = ""
        self.changed.emit()

    def _speak(self, code: LanguageCode) -> None:
        self.code_now, self.fault = code, ""
        try:
            language.use(code)
        except language.LanguageError as error:
            self.code_now, self.fault = SOURCE, str(error)

    code = Property(str, attrgetter("code_now"), notify=changed)
    position = Property(int, lambda self: list(LANGUAGES).index(self.code_now), notify=changed)
    """Where the language stands in `codes` and `names`."""
    problem = Property(str, attrgetter("fault"), notify=changed)
    codes = Property(list, lambda _: [str(code) for code in LANGUAGES], constant=True)
    names = Property(list, lambda _: [here.name for here in LANGUAGES.values()], constant=True)
    decimal_sign = Property(str, lambda _: region.decimal_sign(), notify=changed)
