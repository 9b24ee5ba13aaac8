"""Looking for devices at the screen: places, what was found, what only a person knows, and a held button at the end."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtQuick import QQuickItem

from control.requests import Role
from hmi.ports.scan import Phase, State, Told, Way
from hmi.viewmodels.commission import Stage
from hmi.viewmodels.scan import Scan, Step
from tests.hmi import fits
from tests.hmi.panel import Panel
from tests.hmi.ports import PINS
from tests.hmi.scan import FOUND, FakeScan
from tests.hmi.test_commission import at
from tests.hmi.test_pages import SIZES

Make = Callable[..., Panel]
BANK, BANK_RACK = (
    next(one.key for one in FOUND if one.match.profile_id == name) for name in ("jinko_scu_a", "jinko_scu_a_rack")
)


def port_of(panel: Panel) -> FakeScan:
    port = panel.hmi.screen.context.ports.scan
    assert isinstance(port, FakeScan)
    return port


def scan_of(panel: Panel) -> Scan:
    return panel.view("scan").scan_part


def installer(make_panel: Make, **options: Any) -> Panel:
    panel = make_panel("charging", page="scan", **options)
    panel.hmi.screen.session_part.role = Role.INSTALLER
    return panel


def searched(make_panel: Make, **options: Any) -> Panel:
    """Let a search come to its end."""
    panel = installer(make_panel, **options)
    scan_of(panel).next()
    port_of(panel).find()
    panel.next()
    return panel


def reviewed(make_panel: Make, *, answered: bool = True, **options: Any) -> Panel:
    """Go on to the review, with every question answered."""
    panel = searched(make_panel, **options)
    scan_of(panel).next()
    if answered:
        for name in ("capacity_wh", "max_charge_current_a", "max_discharge_current_a"):
            port_of(panel).answer(f"batteries[battery1].{name}", 150.0)
        port_of(panel).answer("limits.fuse_a", 25.0)
    panel.next()
    while scan_of(panel).told.step != "review":
        scan_of(panel).next()
    panel.next()
    return panel


def row(panel: Panel, key: str) -> QQuickItem:
    panel.hmi.grab()  # makes what is scrolled into view
    return panel.item(f"pick-{key}")


def notes(panel: Panel) -> dict[str, str]:
    return {row.key: row.note for row in scan_of(panel).rows_part.rows}


def held(panel: Panel) -> None:
    """Hold the button of the review for as long as it wants."""
    point = panel.press(panel.item("adopt"))
    hold: Any = scan_of(panel).hold_part
    while hold.is_running:
        hold._step()
    panel.release(point)
    panel.next()


def test_the_wizard_leads_to_the_search_and_the_search_back_to_the_wizard(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.DEVICES)
    panel.tap(panel.button("Look for devices"))
    assert panel.hmi.screen.page_now == "scan"
    assert port_of(panel).asked == ["look around"]
    here = [tab.property("title") for tab in panel.hmi.screen.property("tabs") if tab.property("current")]
    assert here == ["Commissioning"]
    panel.tap(panel.item("back"))
    assert panel.hmi.screen.page_now == "commission"


def test_what_is_in_use_is_left_alone_and_said_so(make_panel: Make) -> None:
    panel = installer(make_panel)
    assert notes(panel)["serial ttySC0"] == "In use by meter-grid: left alone"
    assert notes(panel)["serial ttyAMA0"] == "Console of the computer: left alone"
    assert notes(panel)["network 192.168.1.0/24"] == "254 addresses · inv-1: not asked again"
    assert "only read" in panel.item("words").property("text")
    scan_of(panel).touch("serial ttySC0")
    assert not scan_of(panel).rows_part.rows[3].picked


def test_the_search_looks_where_the_person_says_and_as_far(make_panel: Make) -> None:
    panel = installer(make_panel)
    panel.tap(row(panel, "network 192.168.1.0/24"))
    panel.tap(row(panel, "network 10.4.76.0/22"))
    panel.tap(panel.button("Thorough"))
    panel.tap(panel.button("Search"))
    assert port_of(panel).asked[-1] == "begin can can0, network 10.4.76.0/22, serial ttyUSB0 thoroughly"
    assert panel.item("words").property("text") == "Looking: 192.168.1.107:502"
    assert panel.shows("progress")
    panel.tap(panel.button("End the search"))
    panel.next()
    assert port_of(panel).asked[-1] == "stop"
    assert panel.item("words").property("text").startswith("Stopped.")


def test_somebody_who_is_not_the_installer_is_asked_for_a_pin_before_anything_is_searched(make_panel: Make) -> None:
    panel = make_panel("charging", page="scan")
    panel.tap(panel.button("Search"))
    assert panel.hmi.screen.overlay_now == "pin"
    assert not any(asked.startswith("begin") for asked in port_of(panel).asked)
    panel.hmi.screen.session_part.try_pin(PINS[Role.INSTALLER], lambda _: None)
    assert any(asked.startswith("begin") for asked in port_of(panel).asked)


def test_every_kind_of_find_is_told_with_what_to_do(make_panel: Make) -> None:
    panel = searched(make_panel)
    badges = {row.name: row.badge for row in scan_of(panel).rows_part.rows}
    assert badges["Fronius Symo GEN24 10.0"] == "New device"
    assert badges["inv-1 · Victron MultiPlus-II"] == "In the site file"
    assert badges["Unknown device"] == "No profile"
    assert badges["JINKO SCU B"] == "Not usable"
    told = notes(panel)
    assert "serial number 34119102 · sunspec_inverter · profile never checked on a real device" in told[FOUND[0].key]
    assert "choose what the nameplate says" in told[BANK]
    assert "ask for a profile" in told["odd"]
    assert any("Permission denied" in note for note in told.values())
    assert not any(row.open for row in scan_of(panel).rows_part.rows if row.key in {"odd", "made up", "inv-1"})


def test_of_two_profiles_that_fit_one_device_only_one_is_taken(make_panel: Make) -> None:
    panel = searched(make_panel)

    def picked() -> set[str]:
        return {row.key for row in scan_of(panel).rows_part.rows if row.picked}

    assert not {BANK, BANK_RACK} & picked()
    scan_of(panel).touch(BANK)
    assert BANK in picked()
    scan_of(panel).touch(BANK_RACK)
    assert {BANK, BANK_RACK} & picked() == {BANK_RACK}


def test_nothing_chosen_cannot_be_proposed(make_panel: Make) -> None:
    panel = searched(make_panel)
    assert panel.button("Propose").isEnabled()
    panel.tap(row(panel, FOUND[0].key))
    for one in FOUND[1:]:
        if not one.rivals:
            scan_of(panel).touch(one.key)
    assert not panel.button("Propose").isEnabled()


def test_what_no_device_says_is_typed_on_the_pad_and_named_while_it_is_missing(make_panel: Make) -> None:
    panel = searched(make_panel)
    panel.tap(panel.button("Propose"))
    panel.tap(panel.button("battery1"))
    assert panel.item("words").property("text").startswith("What only you know of battery1: ")
    field = panel.item("field-batteries[battery1].capacity_wh")
    assert field.property("text") == "Not set"
    assert any(text.endswith("Not answered yet") for text in panel.texts())
    panel.tap(field)
    panel.type("10")
    panel.tap(panel.item("padAccept"))
    panel.next()
    assert port_of(panel).answers == {"batteries[battery1].capacity_wh": 10_000.0}
    assert panel.item("field-batteries[battery1].capacity_wh").property("text") == "10 kWh"


def test_next_leads_through_every_device_to_the_review_and_back(make_panel: Make) -> None:
    panel = searched(make_panel)
    panel.tap(panel.button("Propose"))
    seen: list[str] = []
    while (told := scan_of(panel).told).step == "answers":
        seen.append(told.chapters[told.chapter])
        panel.tap(panel.button("Next"))
    assert seen == ["Site and grid connection", "inverter1", "meter1", "battery1"]
    panel.tap(panel.item("back"))
    assert scan_of(panel).told.step == "answers"


def test_a_file_that_is_not_complete_cannot_be_written_and_what_is_missing_comes_first(
    make_panel: Make,
) -> None:
    panel = reviewed(make_panel, answered=False)
    first = scan_of(panel).rows_part.rows[0]
    assert first.marked
    assert first.name.startswith("Not answered yet: ")
    assert not scan_of(panel).hold_part.is_allowed
    held(panel)
    assert "adopt" not in port_of(panel).asked


def test_the_review_shows_every_line_and_holding_the_button_writes(make_panel: Make) -> None:
    panel = reviewed(make_panel)
    shown = notes(panel)
    assert "fuse_a = 25" in shown["part site"]
    assert 'host = "192.168.1.20"' in shown["part inverter1"]
    assert any("will only be read" in row.name for row in scan_of(panel).rows_part.rows)
    panel.tap(panel.item("adopt"))
    assert "adopt" not in port_of(panel).asked
    held(panel)
    assert port_of(panel).asked[-1] == "adopt"


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (Told(1, way=Way.BEGIN, file="/d/site.toml"), "The site file is written: /d/site.toml. Control starts."),
        (Told(1, way=Way.RESTART), "The site file is written. The unit stops safely and starts again."),
        (Told(1, way=Way.RESTART, reason="the controller has not answered"), "written, but: the controller has not"),
        (Told(1, way=Way.HAND_OVER, command="sudo ballast adopt F --yes"), "type at the unit: sudo ballast adopt F"),
        (Told(1, accepted=False, reason="no space left"), "Nothing was changed: no space left"),
    ],
)
def test_what_became_of_it_is_told_and_it_is_not_done_twice(make_panel: Make, told: Told, says: str) -> None:
    panel = reviewed(make_panel)
    port_of(panel).tell(told)
    panel.next()
    assert says in panel.item("settingOutcome").property("text")
    assert scan_of(panel).hold_part.is_allowed is not told.accepted


def test_a_simulated_site_is_told_that_it_takes_no_file(make_panel: Make) -> None:
    panel = reviewed(make_panel)
    port_of(panel).way = Way.NONE
    port_of(panel).find()
    panel.next()
    assert "simulated" in panel.item("words").property("text")
    assert not scan_of(panel).hold_part.is_allowed


def test_who_is_logged_out_meanwhile_is_asked_again_before_the_file_is_written(make_panel: Make) -> None:
    panel = reviewed(make_panel)
    panel.hmi.screen.session_part.role = Role.OPERATOR
    held(panel)
    assert panel.hmi.screen.overlay_now == "pin"
    assert "adopt" not in port_of(panel).asked


def test_a_search_goes_on_while_another_page_is_looked_at_and_is_shown_again(make_panel: Make) -> None:
    panel = installer(make_panel)
    scan_of(panel).next()
    panel.hmi.set_page("flow")
    port_of(panel).find(Phase.DONE)
    panel.hmi.set_page("scan")
    panel.next()
    assert scan_of(panel).told.step == "found"
    assert len(scan_of(panel).rows_part.rows) > len(FOUND)


def test_a_unit_without_any_line_says_what_to_do(make_panel: Make) -> None:
    panel = installer(make_panel)
    port_of(panel).now = State()
    panel.next()
    assert "plug one in" in panel.item("words").property("text")
    assert not panel.button("Search").isEnabled()


def test_a_screen_that_is_not_offered_the_search_says_so(make_panel: Make) -> None:
    from tests.hmi.ports import ports
    from tests.hmi.records import SITES

    offered = msgspec.structs.replace(ports(SITES["charging"][0]()), scan=None)
    panel = make_panel("charging", page="scan", ports=offered)
    assert "No devices can be looked for here" in panel.texts()
    panel.hmi.set_page("commission")
    assert not panel.view("commission").property("searchable")


@pytest.mark.parametrize("language", ["en", "de", "fr", "sv", "da"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("step", Step, ids=lambda step: step.name.lower())
def test_every_step_fits_on_every_panel_in_every_language(
    make_panel: Make, step: Step, size: tuple[int, int], language: str
) -> None:
    options: dict[str, Any] = {"size": size, "language": language}
    match step:
        case Step.PLACES:
            panel = installer(make_panel, **options)
        case Step.FOUND:
            panel = searched(make_panel, **options)
        case Step.ANSWERS:
            panel = searched(make_panel, **options)
            scan_of(panel).next()
            panel.next()
        case Step.REVIEW:
            panel = reviewed(make_panel, **options)
    fits.check(panel, size)
