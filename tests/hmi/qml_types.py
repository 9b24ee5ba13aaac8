"""Writes down what the view models offer, so that qmllint finds a misspelt property before a person does."""

from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QMetaMethod, QMetaObject, QObject

from hmi.pages import OVERLAYS, PAGES
from hmi.setup_pages import SETUP
from hmi.viewmodels.screen import Screen

_PLAIN = QObject().metaObject()
_TYPES = {"bool": "bool", "int": "int", "double": "double", "QString": "QString", "QVariantList": "QVariantList"}


def write_module(folder: Path, screen: Screen) -> None:
    """Write the QML module `Ballast` as the screen, every page's view model and all reachable from them show it."""
    module = folder / "Ballast"
    module.mkdir(parents=True)
    (module / "qmldir").write_text("module Ballast\ntypeinfo Ballast.qmltypes\n", encoding="utf-8")
    found: dict[str, str] = {}
    _describe(screen, found)
    for page in (*PAGES, *OVERLAYS):
        _describe(screen.view_of(page), found)
    for page in SETUP.pages().values():
        _describe(page.view(screen.context), found)
    for entry in screen.rail_entries():
        _describe(entry, found)
    text = "import QtQuick.tooling 1.2\nModule {\n" + "".join(found.values()) + "}\n"
    (module / "Ballast.qmltypes").write_text(text, encoding="utf-8")


def _describe(thing: QObject, found: dict[str, str]) -> None:
    name = type(thing).__name__
    if name in found:
        return
    found[name] = ""
    meta = thing.metaObject()
    lines = [_property(thing, meta, index, found) for index in range(_PLAIN.propertyCount(), meta.propertyCount())]
    lines += [_method(meta.method(index)) for index in range(_PLAIN.methodCount(), meta.methodCount())]
    base = "QAbstractListModel" if isinstance(thing, QAbstractListModel) else "QObject"
    found[name] = (
        f'  Component {{ name: "{name}"; prototype: "{base}"; accessSemantics: "reference"\n'
        f'    exports: ["Ballast/{name} 1.0"]; isCreatable: false; exportMetaObjectRevisions: [256]\n'
        + "".join(lines)
        + "  }\n"
    )


def _property(thing: QObject, meta: QMetaObject, index: int, found: dict[str, str]) -> str:
    described = meta.property(index)
    name = str(described.name())
    kind, pointer = _TYPES.get(str(described.typeName()), ""), "false"
    value = thing.property(name)
    if not kind:
        kind, pointer = "QObject" if value is None else type(value).__name__, "true"
        if value is not None:
            _describe(value, found)
    for element in value if isinstance(value, list) else ():
        if isinstance(element, QObject):
            _describe(element, found)
    notify = described.notifySignal().name().toStdString()
    change = "isConstant: true" if described.isConstant() else f'notify: "{notify}"'
    return (
        f'    Property {{ name: "{name}"; type: "{kind}"; isPointer: {pointer}; isReadonly: true; '
        f'{change}; read: "x"; index: {index} }}\n'
    )


def _method(method: QMetaMethod) -> str:
    word = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    kinds = [kind.toStdString() for kind in method.parameterTypes()]
    parameters = "".join(f'Parameter {{ name: "p{n}"; type: "{kind}" }} ' for n, kind in enumerate(kinds))
    return f'    {word} {{ name: "{method.name().toStdString()}"; {parameters}}}\n'
