"""A real window for the tests of the screen: offscreen, software-rendered, touched like the panel is."""

import os

# Before Qt is imported anywhere: no display, no GPU, and a locale Qt does not complain about.
# `test_xvfb.py` runs some of these tests again in a window of an X server.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("BALLAST_TEST_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.hmi.panel import Panel


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def make_panel(qtbot: QtBot) -> Iterator[Callable[..., Panel]]:
    panels: list[Panel] = []

    def make(site: str = "discharging", **options: Any) -> Panel:
        panel = Panel(qtbot, site, **options)
        panels.append(panel)
        return panel

    yield make
    for panel in panels:
        panel.hmi.close()
