"""The climate of the cabinet: why fans and heaters run, what is wrong with a sensor, and forcing by hand."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtQuick import QQuickItem

from control.climate.memory import ZoneInfo
from control.requests import ForceOutput, Role
from tests.hmi import fits, records
from tests.hmi.panel import Panel
from tests.hmi.test_pages import SIZES


def _zone(panel: Panel, name: str) -> QQuickItem:
    panel.hmi.grab()  # a list makes its tiles when it is drawn
    return panel.button(name)


def _lines(panel: Panel) -> dict[str, str]:
    return {row.name: row.value for row in panel.view("climate").lines.rows}


def test_a_zone_says_what_it_does_and_why(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="climate")
    assert {"31.4", "Cooling", "The zone or its battery is too warm.", "46", "18.3", "56"} <= set(panel.texts())
    zone = ZoneInfo("lower", (4.0,), (46.0,), (-1.0,), 0.0, 1.0, "heat")
    panel.next(climate=(zone, *panel.record.climate[1:]))
    assert {"Heating", "The zone or its battery is too cold.", "100"} <= set(panel.texts())


def test_every_sensor_is_listed_with_its_unit_or_in_words(make_panel: Callable[..., Panel]) -> None:
    lines = _lines(make_panel("cabinet", page="climate"))
    assert lines["Coldest surface \u00b7 ntc_wall"] == "27.2 \u00b0C"
    assert lines["Door \u00b7 door"] == "Closed"
    assert lines["Speed of the fan \u00b7 fan_low_speed"] == "58 %"


def test_a_broken_sensor_is_named_and_never_a_number(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="climate")
    panel.tap(_zone(panel, "upper"))
    assert _lines(panel)["Air temperature \u00b7 air_up"] == "Open or shorted"
    assert panel.view("climate").temperature_reading.shown.valid is False


def test_lowest_and_highest_value_are_kept_while_one_looks(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="climate")
    first, *others = panel.record.snapshot.signals
    for value in (30.1, 32.9, 31.0):
        signals = (msgspec.structs.replace(first, value=value), *others)
        panel.next(snapshot=msgspec.structs.replace(panel.record.snapshot, signals=signals))
    rows = panel.view("climate").lines.rows
    assert rows[0].note == "30.1 \u00b0C to 32.9 \u00b0C since this page was opened"


def test_a_fan_is_forced_by_holding_for_the_chosen_time(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="climate")
    panel.hmi.screen.session_part.role = Role.INSTALLER
    panel.tap(panel.button("Fans and heaters"))
    panel.tap(panel.button("50 %"))
    panel.tap(panel.button("15 min"))
    point = panel.press(panel.button("Hold to force"))
    panel.qtbot.waitUntil(lambda: len(panel.requests) == 1, timeout=5000)
    panel.release(point)
    request = panel.requests[0]
    assert isinstance(request, ForceOutput)
    assert (request.output_id, request.value, request.for_s) == ("fan_low", 0.5, 900.0)


def test_a_heater_is_switched_on_or_off(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="climate")
    panel.tap(panel.button("Fans and heaters"))
    panel.tap(next(i for i in panel.items() if i.property("isButton") and i.property("hint") == "Next fan or heater"))
    assert "Heater heater_low" in panel.texts()
    assert "50 %" not in panel.texts()


def test_a_forced_output_shows_its_remaining_time_and_is_given_back_at_a_touch(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("cabinet", page="climate")
    panel.hmi.screen.session_part.role = Role.INSTALLER
    panel.tap(_zone(panel, "upper"))
    panel.tap(panel.button("Fans and heaters"))
    assert "80 %, forced by this screen for 9:00 more" in panel.texts()
    panel.tap(panel.button("Automatic"))
    request = panel.requests[0]
    assert isinstance(request, ForceOutput)
    assert (request.output_id, request.for_s) == ("fan_up", 0.0)


def test_a_silent_screen_shows_no_climate_and_forces_nothing(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("cabinet", page="climate")
    panel.now_s += 2
    panel.hmi.tick()
    assert panel.view("climate").lines.rows == []
    assert "31.4" not in panel.texts()
    assert not panel.view("climate").force_hold.is_allowed


def test_a_house_without_climate_has_no_such_page(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.hmi.configure(msgspec.structs.replace(records.home(), climate=(), signals=()))
    assert "climate" not in panel.hmi.pages()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("actions", [(), (("choose_zone", 1),), (("choose_zone", 1), ("choose_side", 1))])
def test_the_climate_fits_every_panel(
    make_panel: Callable[..., Panel], actions: tuple[tuple[str, int], ...], size: tuple[int, int]
) -> None:
    panel = make_panel("cabinet", page="climate", size=size)
    for action, number in actions:
        getattr(panel.view("climate"), action)(number)
    fits.check(panel, size)
