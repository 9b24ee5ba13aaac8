"""The page on which a technician sees why a unit is in the cloud or not."""

from collections.abc import Callable

import msgspec
import pytest

from bootstrapper.update.job import Phase
from hmi.ports import Ports
from hmi.ports.connection import Cloud, ConnectionFacts, Update, UpdateJob
from hmi.ports.details import Details
from hmi.viewmodels import connection as view
from tests.hmi import connection, qr_reading
from tests.hmi.connection import FACTS, FakeConnection
from tests.hmi.panel import Panel, place

Make = Callable[..., Panel]


@pytest.fixture
def port() -> FakeConnection:
    return FakeConnection()


@pytest.fixture
def panel(make_panel: Make, port: FakeConnection) -> Panel:
    made = make_panel("charging", page="connection", size=(1280, 800), ports=Ports(details=Details, connection=port))
    second(made)
    return made


def second(panel: Panel) -> None:
    for _ in range(10):
        panel.now_s += 0.1
        panel.next()
    panel.hmi.grab()


def cloud(**changes: object) -> ConnectionFacts:
    assert FACTS.cloud is not None
    return msgspec.structs.replace(FACTS, cloud=msgspec.structs.replace(FACTS.cloud, **changes))


def test_a_unit_that_is_not_in_the_cloud_says_why_and_what_waits(panel: Panel) -> None:
    texts = set(panel.texts())
    assert {
        "Not connected to the cloud",
        "the name ballast-hub.azure-devices.net cannot be resolved",
        "ballast-hub.azure-devices.net",
        "unit-10000000cafe0123",
        "17",
        "in 0:42",
        "1234",
        "1 Jun 2024 11:00",
        "88",
    } <= texts


@pytest.mark.parametrize(
    ("facts", "headline", "sentence"),
    [
        (cloud(connected=True, last_error="", next_try_s=0.0), "Connected to the cloud", ""),
        (cloud(refused=True, last_error="401: unknown device"), "The cloud refuses this unit", "401: unknown device"),
        (cloud(fault="identity: no file"), "Not connected to the cloud", "identity: no file"),
        (
            cloud(connected=True, last_error="", site_problem="limits.x: unknown"),
            "Connected to the cloud",
            "The configuration of the cloud is not used: limits.x: unknown",
        ),
        (
            msgspec.structs.replace(FACTS, cloud=None),
            "This site has no cloud",
            "It works without. Papers for the cloud and the section [cloud] of the site file bring one.",
        ),
    ],
    ids=["connected", "refused", "fault", "site", "none"],
)
def test_each_state_of_the_connection_has_its_words(
    panel: Panel, port: FakeConnection, facts: ConnectionFacts, headline: str, sentence: str
) -> None:
    port.now = facts
    second(panel)
    assert panel.item("headline").property("text") == headline
    assert (panel.item("sentence").property("text") if sentence else "") == sentence
    assert panel.shows("sentence") is bool(sentence)


def test_a_new_version_on_trial_is_told_with_the_last_update_and_what_is_wrong(
    panel: Panel, port: FakeConnection
) -> None:
    assert "0.2.0: on trial" in panel.texts()
    last = UpdateJob("firmware", "0.1.9", "rolledback", "field buses lost", 5.0)
    port.now = msgspec.structs.replace(
        FACTS, update=Update("0.1.0", None, last, 0.0, "the repository cannot be read", ("firmware 0.3.0",))
    )
    second(panel)
    assert {"0.1.9: taken back", "Not yet", "firmware 0.3.0", "the repository cannot be read"} <= set(panel.texts())
    waiting = UpdateJob("firmware", "0.3.0", "waiting", "power above 500 W", 5.0)
    port.now = msgspec.structs.replace(FACTS, update=Update("0.1.0", waiting))
    second(panel)
    assert {"0.3.0: waits for a quiet time", "power above 500 W"} <= set(panel.texts())


def test_every_phase_of_an_update_has_a_word_and_an_unknown_one_is_shown_as_it_is(
    panel: Panel, port: FakeConnection
) -> None:
    assert {phase.value for phase in Phase} == set(view.PHASES)
    port.now = msgspec.structs.replace(FACTS, update=Update("0.1.0", UpdateJob("firmware", "0.4.0", "dreaming")))
    second(panel)
    assert "0.4.0: dreaming" in panel.texts()


def test_where_nobody_reports_on_updates_there_is_no_such_list(panel: Panel, port: FakeConnection) -> None:
    assert "Updates" in panel.texts()
    port.now = msgspec.structs.replace(FACTS, update=None, cloud=Cloud())
    second(panel)
    assert "Updates" not in panel.texts()
    assert not panel.shows("trouble")


def test_the_steps_of_the_first_boot_and_the_code_are_there_too(panel: Panel) -> None:
    assert {"1 of 7 done", "Place in the cloud", "At work"} <= set(panel.texts())
    area = place(panel.item("qr").parentItem()).toRect().adjusted(5, 5, -5, -5)
    assert qr_reading.read(panel.hmi.grab().copy(area)).splitlines()[1] == "SN 10000000cafe0123"


def test_a_silent_bootstrapper_is_not_shown_as_live_here_either(panel: Panel, port: FakeConnection) -> None:
    port.boot(connection.SILENT)
    second(panel)
    assert "At work" not in panel.texts()
    assert any(text.startswith("The bootstrapper has said nothing for") for text in panel.texts())


def test_the_unit_is_asked_once_a_second_and_only_while_the_page_is_looked_at(
    panel: Panel, port: FakeConnection
) -> None:
    before = port.asked
    for _ in range(5):
        second(panel)
    assert port.asked == before + 5
    panel.hmi.set_page("flow")
    second(panel)
    assert port.asked == before + 5


def test_a_silent_controller_leaves_nothing_of_before(panel: Panel) -> None:
    panel.now_s += 2.0
    panel.hmi.tick()
    panel.hmi.grab()
    assert not {"17", "in 0:42", "0.2.0: on trial", "At work", "1 of 7 done"} & set(panel.texts())
    assert not panel.shows("qr")


def test_where_nothing_is_offered_the_page_says_so(make_panel: Make) -> None:
    panel = make_panel("charging", page="connection", ports=Ports(details=Details))
    second(panel)
    assert "Nothing is known of the connection here" in panel.texts()
