"""A fixed plant state looks as it did: what stands where, and in which colour."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.hmi import golden
from tests.hmi.panel import Panel

TOLERANCE = 0.004
"""Of all pixels: another version of Qt draws the edges of letters a little differently."""


def _drawn(make_panel: Callable[..., Panel], case: golden.Case) -> QImage:
    return golden.reduced(make_panel(case.site, page=case.page, size=case.size, theme=case.theme).hmi.grab())


def _kept(case: golden.Case) -> QImage:
    return QImage(str(golden.FOLDER / f"{case.name}.png"))


@pytest.mark.parametrize("case", golden.CASES, ids=lambda case: case.name)
def test_the_screen_looks_as_in_the_picture_that_was_approved(
    make_panel: Callable[..., Panel], case: golden.Case
) -> None:
    share = golden.different(_drawn(make_panel, case), _kept(case))
    assert share <= TOLERANCE, f"{share:.2%} of {case.name} changed; if meant so: python -m tests.hmi.golden"


def test_every_picture_belongs_to_a_case() -> None:
    assert {path.stem for path in golden.FOLDER.glob("*.png")} == {case.name for case in golden.CASES}


def test_another_number_would_be_seen(make_panel: Callable[..., Panel]) -> None:
    case = golden.CASES[0]
    panel = make_panel(case.site)
    panel.flow(ess_w=-9900.0, grid_w=12_300.0)
    assert golden.different(golden.reduced(panel.hmi.grab()), _kept(case)) > TOLERANCE


def test_another_theme_and_another_size_would_be_seen(make_panel: Callable[..., Panel]) -> None:
    case = golden.CASES[0]
    for other in (msgspec.structs.replace(case, theme="light"), msgspec.structs.replace(case, size=(1024, 600))):
        assert golden.different(_drawn(make_panel, other), _kept(case)) > 0.5


def test_an_icon_that_is_missing_would_be_seen() -> None:
    picture = _kept(golden.CASES[0])
    painted = QImage(picture)
    painter = QPainter(painted)
    painter.fillRect(100, 60, 24, 24, QColor("#ff0000"))
    painter.end()
    assert golden.different(painted, picture) > TOLERANCE
