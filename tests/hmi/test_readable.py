"""What the pages read can always be read: no view model has a meta object of its own.

PySide gives an object a meta object of its own when one of its methods that is no slot is connected to a signal, and
frees it with the object. QML remembers the properties of a class by the address of its meta object, for the life of
the engine and longer; once in a while a new object's is put at such an address, and QML then finds none of its
properties: "Unable to assign [undefined] to QString". Of 2000 objects in one engine 281 could not be read.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from hmi.pages import OVERLAYS
from tests.hmi.panel import Panel


def _own(root: QObject) -> list[str]:
    things = [root, *root.findChildren(QObject)]
    return sorted({type(thing).__name__ for thing in things if "__METAOBJECT__" in getattr(thing, "__dict__", {})})


@pytest.mark.parametrize("site", ["commercial", "stopped", "extreme"])
def test_every_property_of_every_page_can_be_read_however_often_pages_are_made_anew(
    make_panel: Callable[..., Panel], site: str
) -> None:
    panel = make_panel(site)
    screen = panel.hmi.screen
    for page in (*panel.hmi.pages(), *OVERLAYS):
        screen.view_of(page)
    assert len(screen.findChildren(QObject)) > 200
    assert _own(screen) == [], "methods connected to a signal need @Slot()"


def test_a_method_that_is_no_slot_would_be_noticed() -> None:
    class Teller(QObject):
        def hear(self) -> None:
            pass

    root, teller = QObject(), Teller()
    teller.setParent(root)
    root.objectNameChanged.connect(teller.hear)
    assert _own(root) == ["Teller"]
