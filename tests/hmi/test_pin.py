"""A person rises by PIN, acts, and is forgotten again: what is asked, what is told, what is kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from control.requests import Role
from hmi.ports import Ports
from hmi.ports.access import Access, Doubt, Tried, Verdict
from tests.hmi.panel import Panel
from tests.hmi.ports import PINS, FakeAccess, locked

SIZES = ((800, 480), (1024, 600), (480, 800))


@pytest.fixture
def access() -> FakeAccess:
    return locked()


@pytest.fixture
def panel(make_panel: Callable[..., Panel], access: FakeAccess) -> Panel:
    return make_panel("charging", ports=Ports(access=access))


def digits(panel: Panel, pin: str) -> None:
    for digit in pin:
        panel.tap(panel.item(f"key-{digit}"))


def enter(panel: Panel, pin: str) -> None:
    digits(panel, pin)
    panel.tap(panel.item("key-accept"))


def text(panel: Panel, name: str) -> str:
    return panel.item(name).property("text")


def ask(panel: Panel, role: Role, done: list[str], purpose: str = "") -> None:
    panel.hmi.screen.session_part.ask(role, lambda: done.append(role.value), purpose)


@pytest.mark.req("HMI-03")
def test_an_action_that_needs_a_role_waits_for_its_pin_and_is_then_done_once(panel: Panel) -> None:
    done: list[str] = []
    ask(panel, Role.INSTALLER, done, "Change the limits")
    assert done == []
    assert text(panel, "heading") == "PIN: Installer"
    assert text(panel, "purpose") == "Change the limits"
    enter(panel, PINS[Role.INSTALLER])
    assert done == ["installer"]
    assert panel.hmi.screen.overlay_now == ""
    ask(panel, Role.OPERATOR, done)
    assert done == ["installer", "operator"]


@pytest.mark.req("HMI-03")
def test_a_wrong_pin_is_said_plainly_and_nothing_is_done(panel: Panel) -> None:
    done: list[str] = []
    ask(panel, Role.OPERATOR, done)
    enter(panel, "1111")
    assert text(panel, "verdict") == "Wrong PIN. 4 more tries."
    assert done == []
    digits(panel, "2")
    assert not panel.shows("verdict")


@pytest.mark.req("HMI-03")
def test_a_lock_is_counted_down_and_no_key_works_until_it_is_over(panel: Panel, access: FakeAccess) -> None:
    ask(panel, Role.OPERATOR, [])
    access.next = Tried(Verdict.WRONG, locked_s=30.0)
    enter(panel, "1111")
    assert text(panel, "verdict") == "Wrong PIN. Too many wrong tries."
    assert text(panel, "countdown") == "Locked for 0:30"
    panel.now_s += 11
    panel.next()
    assert text(panel, "countdown") == "Locked for 0:19"
    digits(panel, "2468")
    assert not panel.view("pin").is_complete
    panel.now_s += 20
    panel.next()
    assert not panel.shows("countdown")
    enter(panel, "2468")
    assert panel.hmi.screen.session_part.role is Role.OPERATOR


@pytest.mark.req("HMI-03")
def test_after_five_minutes_without_a_touch_the_person_is_a_viewer_again(panel: Panel, access: FakeAccess) -> None:
    ask(panel, Role.SERVICE, [])
    enter(panel, PINS[Role.SERVICE])
    session = panel.hmi.screen.session_part
    for _ in range(4):
        panel.now_s += 100
        panel.tap(panel.item("modeFrame" if panel.shows("modeFrame") else "page"))
        panel.next()
    assert session.role is Role.SERVICE
    panel.now_s += 301
    panel.hmi.tick()
    assert session.role is Role.VIEWER
    assert access.log[-1] == "log out nobody has touched the screen"


def test_a_higher_pin_opens_the_lower_level_too(panel: Panel) -> None:
    done: list[str] = []
    ask(panel, Role.OPERATOR, done)
    enter(panel, PINS[Role.SERVICE])
    assert done == ["operator"]
    assert panel.hmi.screen.session_part.role is Role.SERVICE


def test_cancelling_forgets_the_action_even_when_the_answer_comes_later(panel: Panel, access: FakeAccess) -> None:
    done: list[str] = []
    access.slow = True
    ask(panel, Role.OPERATOR, done)
    enter(panel, PINS[Role.OPERATOR])
    assert text(panel, "verdict") == "Checking"
    panel.tap(panel.item("cancel"))
    for answer in access.waiting:
        answer()
    assert done == []
    assert panel.hmi.screen.session_part.role is Role.VIEWER
    assert access.log[-1].startswith("log out")


def test_whoever_has_logged_in_can_log_out_by_hand(panel: Panel, access: FakeAccess) -> None:
    session = panel.hmi.screen.session_part
    session.log_in()
    assert text(panel, "heading") == "PIN: Operator"
    enter(panel, PINS[Role.OPERATOR])
    session.log_in()
    assert text(panel, "heading") == "Operator"
    panel.tap(panel.item("logOut"))
    assert session.role is Role.VIEWER
    assert access.log[-1] == "log out by hand"


def test_the_digits_are_never_shown(panel: Panel) -> None:
    ask(panel, Role.OPERATOR, [])
    digits(panel, "2468")
    dots = panel.item("dots")
    assert [dot.property("color").alpha() > 0 for dot in dots.childItems()[:4]] == [True] * 4
    assert "2468" not in "".join(panel.texts())
    assert "digits" not in [name.toStdString() for name in panel.view("pin").dynamicPropertyNames()]


def test_a_keyboard_can_type_the_pin(panel: Panel) -> None:
    done: list[str] = []
    panel.hmi.window.requestActivate()
    panel.qtbot.waitUntil(panel.hmi.window.isActive, timeout=2000)
    ask(panel, Role.OPERATOR, done)
    for digit in "24689":
        QTest.keyClick(panel.hmi.window, getattr(Qt.Key, f"Key_{digit}"))
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_Backspace)
    QTest.keyClick(panel.hmi.window, Qt.Key.Key_Return)
    assert done == ["operator"]


def test_a_fresh_unit_warns_and_lets_the_installer_set_a_pin(make_panel: Callable[..., Panel]) -> None:
    access = FakeAccess(Access(free=Role.SERVICE, doubt=Doubt.OPEN), {})
    panel = make_panel("charging", ports=Ports(access=access))
    done: list[str] = []
    ask(panel, Role.INSTALLER, done)
    assert done == ["installer"]
    panel.hmi.screen.session_part.log_in()
    assert text(panel, "warning") == "No PIN is set. Whoever stands here may do everything."
    panel.tap(panel.item("set-installer"))
    assert text(panel, "heading") == "New PIN: Installer"
    enter(panel, "13579")
    enter(panel, "13570")
    assert text(panel, "verdict") == "The two were different. Begin again."
    enter(panel, "13579")
    enter(panel, "13579")
    assert text(panel, "verdict") == "The PIN is set: Installer"
    assert access.pins == {Role.INSTALLER: "13579"}


def first_pin_set(panel: Panel, level: str, pin: str = "13579") -> None:
    panel.hmi.screen.session_part.log_in()
    panel.tap(panel.item(f"set-{level}"))
    enter(panel, pin)
    enter(panel, pin)


def test_whoever_has_set_the_first_pin_is_not_asked_for_it_again_until_the_usual_time_is_over(
    make_panel: Callable[..., Panel],
) -> None:
    access = FakeAccess(Access(free=Role.SERVICE, doubt=Doubt.OPEN, log_out_s=300.0), {})
    panel = make_panel("charging", ports=Ports(access=access))
    first_pin_set(panel, "installer")
    session = panel.hmi.screen.session_part
    assert (session.role, access.log) == (Role.INSTALLER, ["set installer", "installer accepted"])
    assert text(panel, "heading") == "Installer"
    done: list[str] = []
    ask(panel, Role.INSTALLER, done)
    ask(panel, Role.SERVICE, done)
    assert done == ["installer"], "the level above still has to be opened by a PIN of its own"
    panel.now_s += 301.0
    panel.next()
    assert session.role is Role.OPERATOR
    assert access.log[-1] == "log out nobody has touched the screen"


def test_whoever_changes_a_pin_later_stays_who_they_are(make_panel: Callable[..., Panel]) -> None:
    access = locked()
    panel = make_panel("charging", ports=Ports(access=access))
    panel.hmi.screen.session_part.log_in()
    enter(panel, PINS[Role.INSTALLER])
    first_pin_set(panel, "operator", "86420")
    assert panel.hmi.screen.session_part.role is Role.INSTALLER
    assert access.log[-1] == "set operator"


def test_a_first_pin_that_is_refused_lets_nobody_in(make_panel: Callable[..., Panel]) -> None:
    access = FakeAccess(Access(free=Role.SERVICE, doubt=Doubt.OPEN), {})
    access.refusal = "the PIN cannot be kept: no space left"
    panel = make_panel("charging", ports=Ports(access=access))
    first_pin_set(panel, "installer")
    assert not panel.hmi.screen.session_part.risen_now
    assert access.log == ["set installer"]


def test_without_a_port_the_operator_acts_and_nobody_rises(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", ports=Ports())
    done: list[str] = []
    ask(panel, Role.OPERATOR, done)
    ask(panel, Role.INSTALLER, done)
    enter(panel, "1234")
    assert text(panel, "verdict") == "No PIN opens this level here."
    assert done == ["operator"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_key_of_the_pad_is_large_enough(
    make_panel: Callable[..., Panel], access: FakeAccess, size: tuple[int, int]
) -> None:
    panel = make_panel("charging", ports=Ports(access=access), size=size)
    ask(panel, Role.OPERATOR, [], "Apply a set-point of 5.0 kW")
    panel.hmi.grab()
    least = 60 if min(size) == 600 else 47
    for key in (*"1234567890", "back", "accept"):
        item = panel.item(f"key-{key}")
        assert min(item.width(), item.height()) >= 1.3 * least, f"{key} is {item.width()} x {item.height()}"
    cut = [item.property("text") for item in panel.items(panel.item("overlay")) if item.property("truncated")]
    assert cut == []
