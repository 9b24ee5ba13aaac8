"""The pages of the battery: how full, how well, and which cell is the weakest."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from control.readings import Readings
from control.requests import BalanceCells, Role
from hmi import cells
from hmi.cell_picture import CellPictures, address
from hmi.ports import Ports
from hmi.ports.details import Details
from tests.hmi import fits, plant_details
from tests.hmi.panel import Panel
from tests.hmi.records import cared
from tests.hmi.test_pages import SIZES


def _one_second(panel: Panel) -> None:
    for _ in range(10):
        panel.next()


def _entry(panel: Panel, label: str) -> QQuickItem:
    return next(item for item in panel.items() if item.property("label") == label)


def _rack(panel: Panel, name: str) -> QQuickItem:
    panel.hmi.grab()  # a list makes its tiles when it is drawn
    return panel.button(name)


def test_the_weakest_cell_is_found_with_two_touches_from_home(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.tap(_entry(panel, "Battery"))
    panel.tap(_entry(panel, "Cells"))
    assert "Weakest: Cell 143" in panel.texts()
    assert "3.262" in panel.texts()


def test_the_rack_with_the_weakest_cell_is_shown_first(make_panel: Callable[..., Panel]) -> None:
    low = list(plant_details.cell_voltages(16))
    low[3] = 3.101
    details = Details(
        Readings(
            batteries=(
                plant_details.rack("rack-a", plant_details.cell_voltages(16)),
                plant_details.rack("rack-b", tuple(low)),
            )
        )
    )
    panel = make_panel("commercial", page="cells", ports=Ports(details=lambda: details))
    assert "Weakest: Cell 4" in panel.texts()
    assert panel.view("cells").tiles[1].shown.current


def test_a_touched_cell_is_read_by_number_value_and_distance_from_the_mean(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="cells")
    panel.tap(panel.item("cellMap"))
    first = panel.view("cells").chosen_cell
    assert f"Cell {first + 1}" in panel.texts()
    panel.tap(next(i for i in panel.items() if i.property("isButton") and i.property("hint") == "Next cell"))
    assert f"Cell {first + 2}" in panel.texts()
    assert any(text.endswith("the mean") and "mV" in text for text in panel.texts())


def test_the_first_step_leads_to_the_weakest_cell(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="cells")
    panel.tap(next(i for i in panel.items() if i.property("isButton") and i.property("hint") == "Next cell"))
    assert "Cell 143" in panel.texts()
    assert "33 mV below the mean" in panel.texts()


def test_a_cell_that_is_not_heard_is_missing_and_never_zero(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("commercial", page="cells")
    view = panel.view("cells")
    assert "48 cells, 1 not heard" in panel.texts()
    assert "3.262" in panel.texts()
    assert ",x," in view.told.picture
    view.go(1)
    for _ in range(13):
        view.go(-1)
    assert view.chosen_cell == 17
    assert "Not heard" in panel.texts()
    assert view.chosen_reading.shown.valid is False


def test_a_rack_that_tells_only_its_extremes_shows_these_and_says_so(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("commercial", page="cells")
    panel.tap(_rack(panel, "rack-b"))
    texts = panel.texts()
    assert "This battery tells only its lowest and highest cell." in texts
    assert "Weakest: M2/C07" in texts
    assert "29" in texts
    assert not panel.shows("cellMap")
    panel.tap(panel.button("Temperature"))
    assert "24.1" in panel.texts()


def test_temperatures_are_a_map_of_their_own(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="cells")
    panel.tap(panel.button("Temperature"))
    texts = panel.texts()
    assert "32 sensors" in texts
    assert "Coldest: Sensor 1" in texts
    assert "28.4" in texts


def test_a_silent_rack_shows_no_old_cell(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("container", page="cells")
    panel.tap(_rack(panel, "rack-2"))
    assert "No data from this rack" in panel.texts()
    assert "3.262" not in panel.texts()
    panel.tap(_rack(panel, "rack-1"))
    assert "3.262" in panel.texts()
    panel.next(snapshot=msgspec.structs.replace(panel.record.snapshot, batteries=()))
    assert "3.262" not in panel.texts()


def test_cells_that_stay_the_same_are_not_drawn_again(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="cells")
    told: list[int] = []
    panel.view("cells").changed.connect(lambda: told.append(1))
    for _ in range(3):
        _one_second(panel)
    assert told == []


def test_four_hundred_cells_are_drawn_from_their_address_alone() -> None:
    values = plant_details.cell_voltages(400, weak=7, strong=300)
    picture = CellPictures().requestImage("dark/" + address("voltage", -1, values), QSize(), QSize(460, 220))
    columns = cells.columns_of(400, 460, 220)

    def colour(cell: int) -> str:
        x = (cell % columns + 0.12) * 460 / columns
        y = (cell // columns + 0.2) * 220 / -(-400 // columns)
        return picture.pixelColor(int(x), int(y)).name()

    assert colour(20) == colour(21) == "#3d444a"
    assert colour(7) != colour(20)
    assert colour(300) not in {colour(7), colour(20)}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [QSize(592, 180), QSize(592, 275), QSize(761, 449)])
def test_values_are_written_into_cells_that_have_room_on_every_panel(size: QSize) -> None:
    values: tuple[float | None, ...] = (3.290, *[3.291] * 45, 3.288, 3.292)
    picture = CellPictures().requestImage(f"dark/{address('voltage', -1, values)}", QSize(), size)
    first = {picture.pixel(x, y) for x in range(size.width() // 9) for y in range(size.height() // 7)}
    assert len(first) > 3, "one even tone: nothing is written"


def test_the_pack_is_described_in_words_and_figures(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("container", page="battery")
    texts = panel.texts()
    assert {"65", "Discharging", "Ready", "412.0", "98", "214", "24\u202628"} <= set(texts)
    assert "Used between 5\u00a0% and 100\u00a0%. 30\u00a0% are kept for a power cut." in texts
    panel.tap(_rack(panel, "rack-3"))
    assert "The battery protects itself" in panel.texts()
    assert "Battery protection has tripped" in panel.texts()
    panel.tap(_rack(panel, "rack-4"))
    assert "The battery allows no charging" in panel.texts()
    panel.tap(_rack(panel, "rack-2"))
    assert "No data from this rack" in panel.texts()
    assert "412.0" not in panel.texts()


def test_what_the_battery_says_stands_beside_what_we_believe(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("container", page="battery")
    panel.tap(panel.button("Charge and age"))
    panel.hmi.grab()  # a list makes its lines when it is drawn
    texts = panel.texts()
    assert "66 %" in texts
    assert "65 % \u00b1 1 %" in texts
    assert "30 May 2024 12:03" in texts


def test_balancing_is_asked_for_by_holding(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("container", page="battery")
    panel.hmi.screen.session_part.role = Role.INSTALLER
    panel.tap(panel.button("Balancing"))
    panel.hmi.grab()
    assert any("41 to 9 mV" in text for text in panel.texts())
    view = panel.view("battery")
    point = panel.press(panel.button("Hold to balance the cells"))
    panel.qtbot.waitUntil(lambda: len(panel.requests) == 1, timeout=5000)
    panel.release(point)
    request = panel.requests[0]
    assert isinstance(request, BalanceCells)
    assert (request.battery_id, request.on) == ("rack-1", True)
    panel.next(racks=(cared("rack-1", balancing=True),))
    assert not view.begin_hold.is_allowed
    assert view.end_hold.is_allowed


def test_a_short_touch_does_not_balance(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("container", page="battery")
    panel.tap(panel.button("Balancing"))
    panel.tap(panel.button("Hold to balance the cells"))
    assert panel.requests == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("page", "prepare"),
    [
        ("battery", ("choose_rack", 2)),
        ("battery", ("choose_side", 1)),
        ("battery", ("choose_side", 2)),
        ("cells", ("go", 1)),
        ("cells", ("choose_rack", 1)),
    ],
)
def test_a_container_of_eight_racks_fits_every_panel(
    make_panel: Callable[..., Panel], page: str, prepare: tuple[str, int], size: tuple[int, int]
) -> None:
    panel = make_panel("container", page=page, size=size)
    action, number = prepare
    getattr(panel.view(page), action)(number)
    fits.check(panel, size)
