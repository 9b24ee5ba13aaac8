"""What happens to the view models when the language changes: caches are forgotten, and every text is told anew."""

from PySide6.QtCore import QMetaMethod, QObject, SignalInstance

_PLAIN = QObject().metaObject()


def retranslate(root: QObject) -> None:
    """Call `retranslate` of every view model below `root` that has one: those that keep words they once said."""
    for thing in root.findChildren(QObject):
        forget = getattr(thing, "retranslate", None)
        if forget is not None:
            forget()


def tell_anew(root: QObject) -> None:
    """Make QML read every property below `root` again, for those whose text is made when they are read."""
    for thing in root.findChildren(QObject):
        if type(thing).__module__.startswith("PySide6."):
            continue
        for name in _notices(thing):
            signal = getattr(thing, name)
            if isinstance(signal, SignalInstance):
                signal.emit()


def _notices(thing: QObject) -> set[str]:
    """Return the names of the signals without arguments by which properties tell of a change."""
    meta = thing.metaObject()
    signals: list[QMetaMethod] = [
        meta.property(index).notifySignal() for index in range(_PLAIN.propertyCount(), meta.propertyCount())
    ]
    return {signal.name().toStdString() for signal in signals if signal.isValid() and signal.parameterCount() == 0}
