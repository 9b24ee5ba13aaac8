"""The window with its engine and everything drawn in it: can be thrown away and made anew while control goes on."""

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow

from hmi.cell_picture import CellPictures
from hmi.icon_provider import IconProvider
from hmi.qr import QrProvider
from hmi.viewmodels.screen import Screen

_FAMILY = "Ballast Sans"
_HERE = Path(__file__).parent
_WITHOUT_GPU = ("offscreen", "linuxfb", "vnc", "minimal")


class Stage(QObject):
    """One window; counts its frames and how long drawing kept this thread."""

    def __init__(
        self, screen: Screen, size: tuple[int, int] | None, now: Callable[[], float], drew: Callable[[float], None]
    ) -> None:
        """Build the window without showing it.

        Args:
            screen: what it shows.
            size: width and height in pixels; None: as large as it is shown.
            now: seconds, of a clock that tells how long drawing took.
            drew: told how many seconds each frame took of this thread.

        Raises:
            RuntimeError: the pages could not be loaded.
        """
        super().__init__()
        _choose_backend()
        load_fonts()
        self.frames = 0
        self._now = now
        self._drew = drew
        self._cold = [*screen.files()]
        self._read: list[QQmlComponent] = []
        self._began_s = 0.0
        self.window = QQuickView()
        self.window.setTitle("Ballast")
        self.window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        if size is not None:
            self.window.resize(*size)
        engine = self.window.engine()
        engine.addImportPath(str(_HERE / "qml"))
        engine.addImageProvider("icon", IconProvider())
        engine.addImageProvider("cells", CellPictures())
        engine.addImageProvider("qr", QrProvider())
        screen.speech_part.chosen.connect(engine.retranslate)
        # A render thread must never wait for Python, which may be waiting for it.
        if QQuickWindow.sceneGraphBackend() == "software":
            self.window.afterAnimating.connect(self._begin)
            self.window.frameSwapped.connect(self._end)
        else:
            self.window.frameSwapped.connect(self._count, Qt.ConnectionType.QueuedConnection)
        self.window.setInitialProperties({"screen": screen})
        self.window.setSource(QUrl.fromLocalFile(str(_HERE / "qml" / "Panel.qml")))
        if self.window.status() is not QQuickView.Status.Ready:
            raise RuntimeError("; ".join(error.toString() for error in self.window.errors()))

    @property
    def loaded(self) -> bool:
        """Whether the pages are there, not only what stands in for them."""
        return self.window.rootObject().property("loaded") is True

    @property
    def failed(self) -> bool:
        """Whether the pages cannot be loaded."""
        return self.window.rootObject().property("failed") is True

    def is_stop(self, point: QPointF) -> bool:
        """Tell whether a point of the window lies on the stop key."""
        keys = self.window.rootObject().findChildren(QQuickItem, "stop")
        return any(key.isVisible() and key.contains(key.mapFromScene(point)) for key in keys)

    def read_ahead(self) -> None:
        """Have one more page read by a thread of Qt: opening it then holds the loop half as long (9 ms, not 20)."""
        if self._cold:
            url = QUrl.fromLocalFile(str(_HERE / "qml" / self._cold.pop(0)))
            mode = QQmlComponent.CompilationMode.Asynchronous
            self._read.append(QQmlComponent(self.window.engine(), url, mode))

    def show(self, *, full_screen: bool) -> None:
        """Show the window."""
        if full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()

    def close(self) -> None:
        """Take everything down in the order Qt needs: window, then engine and pages."""
        self._read.clear()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @Slot()
    def _begin(self) -> None:
        self._began_s = self._now()

    @Slot()
    def _end(self) -> None:
        self.frames += 1
        self._drew(self._now() - self._began_s)

    @Slot()
    def _count(self) -> None:
        self.frames += 1


@functools.cache
def _choose_backend() -> None:
    if QGuiApplication.platformName() in _WITHOUT_GPU:
        QQuickWindow.setSceneGraphBackend("software")


def load_fonts() -> None:
    """Make the product's own font known, once a program."""
    if _FAMILY in QFontDatabase.families():
        return
    for path in sorted((_HERE / "fonts").glob("*.otf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"the font {path} could not be loaded")
