"""The commissioning wizard: one step at a time, no power without a held button, and a mark at the end."""

import ast
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtQuick import QQuickItem

from control import commissioning
from control.readings import Link
from control.requests import Role
from control.settings import Settings
from hmi.finding_words import FINDINGS
from hmi.pages import offered
from hmi.ports import Ports
from hmi.ports.commission import Course, Phase
from hmi.ports.settings import Told
from hmi.trial_steps import Verdict
from hmi.viewmodels.commission import STAGES, Stage
from tests.hmi import fits, records
from tests.hmi.panel import Panel
from tests.hmi.ports import PINS, SWAPPED, WELL, FakeCommission, FakeSettings, ports
from tests.hmi.test_pages import SIZES

Make = Callable[..., Panel]


def port_of(panel: Panel) -> FakeCommission:
    port = panel.hmi.screen.context.ports.commission
    assert isinstance(port, FakeCommission)
    return port


def at(panel: Panel, stage: Stage) -> Panel:
    """Let the installer go on to a step."""
    panel.hmi.screen.session_part.role = Role.INSTALLER
    while panel.view("commission").told.stage != stage.name.lower():
        panel.view("commission").next()
        panel.next()
    return panel


def rows(panel: Panel) -> dict[str, tuple[str, str]]:
    return {row.key: (row.value, row.note) for row in panel.view("commission").list_rows.rows}


def held(panel: Panel, item: QQuickItem) -> None:
    """Hold a button for as long as it wants."""
    point = panel.press(item)
    view = panel.view("commission")
    hold = view.mark_hold if view.told.stage == "finish" else view.pulse_hold
    while hold.is_running:
        hold._step()
    panel.release(point)
    panel.next()


def test_the_technician_is_led_through_seven_steps_and_back(make_panel: Make) -> None:
    panel = make_panel("charging", page="commission")
    assert panel.item("count").property("text") == "Step 1 of 7"
    panel.hmi.screen.session_part.role = Role.INSTALLER
    titles = [panel.item("title").property("text")]
    for _ in STAGES[1:]:
        panel.tap(panel.button("Begin" if len(titles) == 1 else "Next"))
        titles.append(panel.item("title").property("text"))
    assert titles == [
        "What will happen",
        "Language and time",
        "Devices",
        "Limits",
        "Test pulse",
        "Buttons, lamps, emergency stop",
        "Finish",
    ]
    back = next(item for item in panel.items() if item.property("hint") == "Back")
    panel.tap(back)
    assert panel.item("count").property("text") == "Step 6 of 7"


def test_beyond_the_first_step_the_installer_says_who_they_are(make_panel: Make) -> None:
    panel = make_panel("charging", page="commission")
    panel.tap(panel.button("Begin"))
    assert panel.hmi.screen.overlay_now == "pin"
    panel.hmi.screen.session_part.try_pin(PINS[Role.INSTALLER], lambda _: None)
    assert panel.item("count").property("text") == "Step 2 of 7"


def test_the_wizard_stands_first_while_the_site_is_not_commissioned() -> None:
    settings, _ = records.SITES["charging"]

    def first(site: Settings, needed: FakeCommission | None) -> str:
        sections = offered(site, msgspec.structs.replace(ports(site), commission=needed))
        return next(section for section in sections if section.section_id == "system").pages[0].page_id

    assert first(settings(), FakeCommission(needed=True)) == "commission"
    assert first(settings(), FakeCommission()) == "system"
    assert first(settings(), None) == "system"


def test_the_language_chosen_here_is_the_one_of_the_settings(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.PLACE)
    assert rows(panel)["zone"] == ("Europe/Berlin", "Set in the site file")
    panel.tap(panel.button("Dansk"))
    port = panel.hmi.screen.context.ports.settings
    assert isinstance(port, FakeSettings)
    assert port.asked == [{"screen.language": "da"}]
    port.tell(Told(accepted=True))
    panel.hmi.set_language("da")
    panel.next()
    assert panel.button("Dansk").property("checked")


def test_a_silent_device_comes_first_with_advice_and_an_invented_profile_is_named(make_panel: Make) -> None:
    panel = at(make_panel("meter_silent", page="commission"), Stage.DEVICES)
    found = rows(panel)
    silent = [one.device_id for one in panel.record.devices if one.link is not Link.ONLINE]
    assert next(iter(found)) == silent[0]
    assert "Check its supply" in found[silent[0]][1]
    assert "placeholder" in found["meter-pv"][1]
    assert "never checked on a real device" in found["bat-1"][1]
    assert "devices are not heard" in panel.item("words").property("text")


def test_the_limits_that_matter_are_shown_and_lead_to_the_settings(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.LIMITS)
    assert rows(panel)["window"][0] == "5 % \u2013 100 %"
    assert rows(panel)["inv-1"][0] == "5.0 kW / 5.0 kW"
    panel.tap(panel.button("Change limits"))
    assert panel.hmi.screen.page_now == "settings"
    panel.hmi.set_page("commission")
    assert panel.item("count").property("text") == "Step 4 of 7"


@pytest.mark.parametrize("held_for", [0, 59])
def test_a_pulse_needs_a_button_held_to_the_end(make_panel: Make, held_for: int) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.PULSE)
    point = panel.press(panel.button("Hold to test"))
    for _ in range(held_for):
        panel.view("commission").pulse_hold._step()
    panel.release(point)
    assert port_of(panel).asked == []


def test_the_chosen_power_is_told_before_it_flows_and_live_while_it_does(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.PULSE)
    panel.tap(panel.button("500 W"))
    assert rows(panel)["inv-1"][0] == "± 500 W"
    held(panel, panel.button("Hold to test"))
    assert port_of(panel).asked == ["begin 0"]
    port_of(panel).now = Course(Phase.RUNNING, 0.4, "inv-1", 500.0)
    panel.next()
    assert panel.item("words").property("text") == "inv-1 discharges with 500 W."
    assert rows(panel)["asked"] == ("500 W", "+ discharging, \u2212 charging")
    assert "meter-grid" in rows(panel)
    panel.next()
    assert panel.hmi.screen.status_part.frame.badge == "Test"
    assert not panel.button("Next").property("enabled")


def test_a_finding_stands_with_its_cause_and_its_remedy_and_the_test_may_be_repeated(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.PULSE)
    port_of(panel).find(SWAPPED)
    panel.next()
    panel.hmi.grab()
    texts = panel.texts()
    assert "meter-grid L1/L2: transformers exchanged" in texts
    cause = "The current transformers of L1 and L2 are exchanged: each sees the other phase's current."
    assert f"{cause} → Exchange the transformers of L1 and L2, or their wires at meter-grid." in texts
    assert panel.item("words").property("text") == "Wrong: 1, unclear: 0. Put it right, then test again."
    held(panel, panel.button("Hold to test again"))
    assert port_of(panel).asked == ["begin 1"]


def test_why_a_test_ended_early_is_told(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.PULSE)
    port_of(panel).now = Course(Phase.FAILED, error="the unit is in state idle, it must be in state run")
    panel.next()
    assert "the unit is in state idle, it must be in state run." in panel.item("words").property("text")


@pytest.mark.parametrize("how", ["leave", "stop", "silence"])
def test_leaving_stopping_or_a_lost_controller_ends_the_pulse(make_panel: Make, how: str) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.PULSE)
    port_of(panel).now = Course(Phase.RUNNING, 0.4, "inv-1", 500.0)
    panel.next()
    match how:
        case "leave":
            panel.hmi.set_page("flow")
        case "stop":
            panel.tap(panel.button("End the test"))
        case _:
            panel.now_s += 5.0
            panel.hmi.tick()
    assert port_of(panel).asked == ["stop"]
    panel.next()
    assert panel.hmi.screen.status_part.frame.badge == "Auto"


def test_what_was_tried_on_the_test_page_is_known_here_and_after_a_change_of_settings(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.WIRED)
    before = rows(panel)
    assert {value for value, _ in before.values()} == {"Not tested"}
    panel.tap(panel.button("Open the test page"))
    test = panel.view("test")
    test.steps[0].verdict = Verdict.PASSED
    panel.next()
    panel.hmi.configure(msgspec.structs.replace(panel.hmi.screen.context.settings, site_name="Lindenweg 8"))
    panel.hmi.set_page("commission")
    assert rows(panel)[test.steps[0].key][0] == "Passed"
    assert panel.view("test").steps[0].verdict is Verdict.PASSED


def test_the_site_is_marked_only_after_a_good_test_and_only_by_a_held_button(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.FINISH)
    button = panel.button("Hold to mark as commissioned")
    held(panel, button)
    assert "No test pulse has been made" in panel.item("words").property("text")
    port_of(panel).find(SWAPPED)
    panel.next()
    held(panel, button)
    assert port_of(panel).asked == []
    port_of(panel).find(WELL)
    panel.next()
    assert "report.html" in rows(panel)["report"][1]
    held(panel, button)
    assert port_of(panel).asked == ["mark"]
    assert panel.item("words").property("text") == "This site is commissioned. The warning goes within seconds."
    assert not panel.view("commission").mark_hold.is_allowed


def test_a_person_logged_out_at_the_end_is_asked_who_they_are_before_the_mark(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission"), Stage.FINISH)
    port_of(panel).find(WELL)
    panel.next()
    panel.hmi.screen.session_part.role = Role.OPERATOR
    panel.press(panel.button("Hold to mark as commissioned"))
    assert panel.hmi.screen.overlay_now == "pin"
    assert port_of(panel).asked == []


def test_without_the_port_the_page_says_that_no_test_is_offered(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission", ports=Ports()), Stage.PULSE)
    assert "cannot be tested" in panel.item("words").property("text")
    assert not panel.view("commission").pulse_hold.is_allowed


@pytest.mark.parametrize("stage", STAGES[1:], ids=lambda stage: stage.name.lower())
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_step_fits_every_panel(make_panel: Make, language: str, size: tuple[int, int], stage: Stage) -> None:
    panel = at(make_panel("charging", page="commission", size=size, language=language), stage)
    port_of(panel).find(SWAPPED)
    panel.next()
    fits.check(panel, size)


def test_in_another_language_a_finding_and_what_to_do_are_said_in_it(make_panel: Make) -> None:
    panel = at(make_panel("charging", page="commission", language="de"), Stage.PULSE)
    port_of(panel).find(SWAPPED)
    panel.next()
    note = rows(panel)["ct_swapped meter-grid L1/L2 fault"][1]
    assert note.startswith("Die Stromwandler von L1 und L2 sind vertauscht")
    assert "\u2192 Die Wandler von L1 und L2 tauschen, oder ihre Drähte an meter-grid." in note


def test_every_finding_the_test_can_make_is_named_in_every_language() -> None:
    made: set[str] = set()
    for path in Path(commissioning.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in {"Finding", "scale_finding"}:
                made |= {
                    arg.value for arg in call.args[:2] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                }
    assert made == set(FINDINGS)
