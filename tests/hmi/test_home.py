"""The home page: what a home owner sees at a glance, in every size, on good days and bad ones."""

from collections.abc import Callable

import msgspec
import pytest

from control.backup.memory import BackupState
from control.plan import NO_PLAN, Intent
from control.record import CycleRecord
from hmi import outlook
from hmi.pages import OVERLAYS
from hmi.ports import Ports
from hmi.ports.energy import DayEnergy
from hmi.quantity import NO_VALUE
from hmi.viewmodels.alarms_view import AlarmsView
from hmi.viewmodels.today import self_sufficiency
from tests.hmi import records
from tests.hmi.panel import Panel, is_number, note, place
from tests.hmi.ports import SUNNY_DAY
from tests.hmi.test_pages import (
    LOOKS,
    SIZES,
)
from tests.hmi.test_pages import (
    test_every_page_loads_without_a_warning_and_no_text_leaves_its_panel as check_panels,
)
from tests.hmi.test_pages import (
    test_no_two_texts_are_written_over_each_other as check_overlaps,
)
from tests.hmi.test_pages import (
    test_whatever_can_be_touched_is_at_least_nine_millimetres as check_targets,
)

SPECIAL = ("island", "serving", "planned")


@pytest.fixture
def with_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen that can explain power; which page stands in for the explanation does not matter here."""
    monkeypatch.setitem(OVERLAYS, "why", ("pages/AlarmsPage.qml", AlarmsView))


def _energy(day: DayEnergy) -> Ports:
    return Ports(energy=lambda: day)


def _backup(panel: Panel, **changes: object) -> None:
    info = msgspec.structs.replace(panel.record.backup[0], **changes)
    panel.next(backup=(info,), services=())


def _notice(panel: Panel) -> str:
    return panel.item("notice").property("text")


# Layout


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0][0]}x{look[0][1]}-{look[1]}")
@pytest.mark.parametrize("site", SPECIAL)
def test_an_unusual_day_leaves_every_text_in_its_place(
    make_panel: Callable[..., Panel], site: str, look: tuple[tuple[int, int], str]
) -> None:
    check_panels(make_panel, site, "flow", look)
    check_overlaps(make_panel, site, "flow", look[0])


@pytest.mark.usefixtures("with_why")
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0][0]}x{look[0][1]}-{look[1]}")
@pytest.mark.parametrize("site", ["charging", "commercial", "extreme", "island"])
def test_figures_that_can_be_touched_leave_every_text_in_its_place(
    make_panel: Callable[..., Panel], site: str, look: tuple[tuple[int, int], str]
) -> None:
    check_panels(make_panel, site, "flow", look)
    check_overlaps(make_panel, site, "flow", look[0])
    check_targets(make_panel, site, "flow", look[0])


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_power_cut_with_a_plan_and_a_gap_in_the_record_still_fits(
    make_panel: Callable[..., Panel], size: tuple[int, int]
) -> None:
    panel = make_panel("planned", size=size, ports=_energy(msgspec.structs.replace(SUNNY_DAY, missing_s=7800.0)))
    panel.next(backup=records.island().backup)
    assert panel.shows("nextStep")
    assert panel.shows("dayNote")
    check_overlaps(lambda *_, **__: panel, "planned", "flow", size)


# Energy of today


def test_todays_energy_is_on_the_home_page_without_a_touch(make_panel: Callable[..., Panel]) -> None:
    texts = make_panel("charging").texts()
    for name, value in (
        ("Solar", "21.5"),
        ("Used", "14.2"),
        ("From grid", "1.9"),
        ("To grid", "7.3"),
        ("Charged", "6.1"),
        ("Discharged", "4.4"),
    ):
        assert name in texts
        assert value in texts
    assert "Today" in texts
    assert "87" in texts


@pytest.mark.parametrize(
    ("used", "bought", "share"),
    [
        (10_000.0, 0.0, 1.0),
        (10_000.0, 2_500.0, 0.75),
        (10_000.0, 10_000.0, 0.0),
        (10_000.0, 14_000.0, 0.0),  # the battery was charged from the grid
        (5.0, 1.0, None),  # just after midnight
    ],
)
def test_own_energy_is_the_share_of_what_was_used_that_was_not_bought(
    used: float, bought: float, share: float | None
) -> None:
    assert self_sufficiency(DayEnergy(load_wh=used, import_wh=bought)) == share


def test_a_site_without_solar_shows_no_solar_energy(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    settings = records.home()
    panel.hmi.configure(msgspec.structs.replace(settings, meters=settings.meters[:1]))
    panel.next()
    assert "Solar" not in [item.property("text") for item in panel.items(panel.item("today"))]
    assert "From grid" in panel.texts()


def test_what_was_not_recorded_is_said(make_panel: Callable[..., Panel]) -> None:
    short = make_panel("charging", ports=_energy(msgspec.structs.replace(SUNNY_DAY, missing_s=200.0)))
    assert not short.shows("dayNote")
    long = make_panel("charging", ports=_energy(msgspec.structs.replace(SUNNY_DAY, missing_s=7800.0)))
    assert long.item("dayNote").property("text") == "2:10 h not recorded"
    young = make_panel("charging", ports=_energy(msgspec.structs.replace(SUNNY_DAY, complete=False)))
    assert young.item("dayNote").property("text") == "adding up"


def test_the_energy_is_asked_for_once_a_second(make_panel: Callable[..., Panel]) -> None:
    asked: list[str] = []
    write = note(asked, "asked")

    def answer() -> DayEnergy:
        write()
        return SUNNY_DAY

    panel = make_panel("charging", ports=Ports(energy=answer))
    asked.clear()
    for _ in range(50):
        panel.next()
    assert len(asked) == 5


def test_a_screen_without_a_record_of_energy_shows_no_numbers(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", ports=Ports())
    shown = [item.property("text") for item in panel.items(panel.item("today")) if is_number(item)]
    assert NO_VALUE in shown
    assert not [text for text in shown if any(character.isdigit() for character in text)]


# Island and grid services


def test_an_ordinary_day_has_no_notice(make_panel: Callable[..., Panel]) -> None:
    assert not make_panel("bare").shows("notice")


def test_a_power_cut_is_said_in_words_with_its_time(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("island")
    assert _notice(panel) == "Power cut: the home runs on its own power, since 11:03"


def test_the_way_back_to_the_grid_is_told_step_by_step(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("island")
    _backup(panel, state=BackupState.RECONNECT_WAIT, reconnect_in_s=42.0)
    assert _notice(panel) == "The grid is back; switching over in 0:42 if it stays steady"
    _backup(panel, state=BackupState.RECONNECT_WAIT, reconnect_in_s=-1.0)
    assert _notice(panel) == "The grid is back and is watched before switching over"
    _backup(panel, state=BackupState.CLOSING)
    assert _notice(panel) == "The grid is back: switching over"
    _backup(panel, state=BackupState.ON_GRID)
    assert not panel.shows("notice")


def test_a_test_of_the_own_supply_is_no_power_cut(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("island")
    _backup(panel, test=True)
    assert _notice(panel) == "Own supply is being tested"


@pytest.mark.parametrize("state", [*BackupState])
def test_every_state_of_the_island_has_words_or_needs_none(
    make_panel: Callable[..., Panel], state: BackupState
) -> None:
    panel = make_panel("island")
    _backup(panel, state=state)
    assert panel.shows("notice") == (state not in {BackupState.STARTING, BackupState.ON_GRID})
    if panel.shows("notice"):
        assert "{" not in _notice(panel)


def test_a_grid_service_says_whether_it_works_and_with_how_much(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("serving")
    assert _notice(panel) == "Supporting the grid with 160.4 kW (FCR-N, FCR-D-UP)"
    panel.next(services=(records.service(),))
    assert _notice(panel) == "Standing by to support the grid (FCR-N)"
    panel.next(services=(records.service(), records.service("ffr", at_work=False)))
    assert _notice(panel) == "Grid service FFR is not being delivered"
    panel.next(services=(records.service(sold=False),))
    assert not panel.shows("notice")


def test_a_power_cut_comes_before_a_grid_service(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("serving")
    panel.next(backup=records.island().backup)
    assert _notice(panel).startswith("Power cut")


# The plan


def test_the_next_step_of_the_plan_is_one_phrase(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("planned")
    assert panel.item("nextStep").property("text") == "From 14:00: charging from the grid"


def test_without_the_mode_that_follows_it_the_plan_promises_nothing(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("planned")
    panel.next(mode_id="self_consumption")
    assert not panel.shows("nextStep")
    panel.next(mode_id="cost_saving", plan=NO_PLAN)
    assert not panel.shows("nextStep")


def test_the_phrase_follows_the_plan_into_its_next_slot(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("planned")
    slots = panel.record.plan.plan[0].slots
    for now, phrase in ((10, "From 16:00: resting"), (18, "")):
        panel.next(plan=msgspec.structs.replace(panel.record.plan, slot=(slots[now],)))
        assert panel.view("flow").property("next_step") == phrase


def test_every_intent_of_a_plan_has_words(make_panel: Callable[..., Panel]) -> None:
    local_time = make_panel("planned").hmi.screen.status_part.local_time
    for intent in Intent:
        step = outlook.next_step(records.slot(records.NOON_UTC, intent, 0.0, 0.3), local_time, home=True)
        assert step.startswith("From 12:03: ")


# Why


@pytest.mark.usefixtures("with_why")
@pytest.mark.parametrize("figure", ["Solar", "Grid", "House", "Battery", "Can charge", "Can discharge"])
def test_touching_a_power_figure_explains_it(make_panel: Callable[..., Panel], figure: str) -> None:
    panel = make_panel("charging")
    panel.hmi.grab()
    panel.tap(next(item for item in panel.items() if item.property("hint") == f"Why? {figure}"))
    assert panel.hmi.screen.overlay_now == "why"


def test_where_nothing_can_explain_nothing_offers_to(
    make_panel: Callable[..., Panel], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(OVERLAYS, "why", raising=False)
    panel = make_panel("charging")
    assert not [item for item in panel.items() if str(item.property("hint")).startswith("Why?")]
    panel.hmi.screen.explain()
    assert panel.hmi.screen.overlay_now == ""


# Motion


def _moves(panel: Panel) -> int:
    told: list[str] = []
    node = panel.view("flow").live_part.battery_node
    connection = node.moved.connect(note(told, "moved"))
    panel.next()
    node.moved.disconnect(connection)
    return len(told)


def test_the_flows_rest_when_they_have_explained_themselves_and_move_again_when_something_turns(
    make_panel: Callable[..., Panel],
) -> None:
    panel = make_panel("charging", animate=True)
    assert _moves(panel) == 1
    for _ in range(100):
        panel.next()
    assert _moves(panel) == 0
    panel.flow(ess_w=2000.0)
    assert _moves(panel) == 1


def test_the_flows_move_again_when_somebody_comes_back_to_the_page(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", animate=True)
    for _ in range(110):
        panel.next()
    assert _moves(panel) == 0
    panel.hmi.set_page("alarms")
    panel.hmi.set_page("flow")
    assert _moves(panel) == 1


def test_records_of_a_day_are_what_they_say() -> None:
    """The records the pictures are made of obey the sum of powers."""
    for _, build in records.SITES.values():
        record: CycleRecord = build()
        flow = record.snapshot.flow
        if flow.grid_known:
            assert flow.load_w == pytest.approx(flow.grid_w + flow.pv_w + flow.ess_w)


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (480, 800)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("site", ["charging", "planned", "island", "extreme"])
def test_the_power_of_a_place_never_runs_into_its_icon(
    make_panel: Callable[..., Panel], site: str, size: tuple[int, int]
) -> None:
    panel = make_panel(site, size=size, language="de")
    panel.next()
    panel.hmi.grab()
    discs = [place(item) for item in panel.items() if item.objectName() == "disc"]
    figures = [place(item) for item in panel.items() if item.objectName() == "figures"]
    assert len(discs) == len(figures) == 4
    # A line of text begins with a little room that bears no ink.
    assert all(
        figure.top() + 0.1 * figure.height() >= disc.bottom() for disc, figure in zip(discs, figures, strict=True)
    )
